import type { Element } from 'hast';

/** Which child of its parent an element is, counted from 1: of all, and of those with its name. */
interface Position {
  readonly index: number;
  readonly indexOfType: number;
  readonly all: Count;
  readonly allOfType: Count;
}

interface Count {
  value: number;
}

const known = new WeakMap<Element, ReadonlyMap<Element, Position>>();

/** Counted from the beginning or from the end; of all, or of those with its name. All children are counted at once. */
export function positionIn(parent: Element, child: Element, isOfType: boolean, isFromEnd: boolean): number {
  let positions = known.get(parent);
  if (!positions) {
    positions = positionsOf(parent);
    known.set(parent, positions);
  }
  const position = positions.get(child);
  if (!position) return 1;
  const index = isOfType ? position.indexOfType : position.index;
  return isFromEnd ? (isOfType ? position.allOfType : position.all).value + 1 - index : index;
}

function positionsOf({ children }: Element): ReadonlyMap<Element, Position> {
  const positions = new Map<Element, Position>();
  const all = { value: 0 };
  const byName = new Map<string, Count>();
  for (const child of children) {
    if (child.type !== 'element') continue;
    const allOfType = byName.get(child.tagName) ?? { value: 0 };
    byName.set(child.tagName, allOfType);
    all.value++;
    allOfType.value++;
    positions.set(child, { index: all.value, indexOfType: allOfType.value, all, allOfType });
  }
  return positions;
}
