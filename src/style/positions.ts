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

/** Where the children of an element stand among each other. */
export class Positions {
  readonly #all: ReadonlyMap<Element, Position>;

  constructor(parent: Element) {
    this.#all = positionsOf(parent);
  }

  /** Counted from the beginning or from the end; of all, or of those with its name. */
  of(child: Element, isOfType: boolean, isFromEnd: boolean): number {
    const position = this.#all.get(child);
    if (!position) return 1;
    const index = isOfType ? position.indexOfType : position.index;
    return isFromEnd ? (isOfType ? position.allOfType : position.all).value + 1 - index : index;
  }
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
