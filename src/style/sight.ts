import type { Styled } from './styled.ts';

/** Whether an element, and the words directly in it, can be seen. */
export interface Sight {
  /** Takes no part: nothing in it is seen either. */
  readonly isGone: boolean;
  /** The product of all opacities. */
  readonly opacity: number;
}

const shown: Sight = { isGone: false, opacity: 1 };

/** The sight of an element whose parent has one. */
export function sightOf(element: Styled): Sight {
  const outer = element.parent?.sight ?? shown;
  if (outer.isGone || !element.said.mayConceal) return outer;
  const opacity = outer.opacity * opacityOf(element);
  const isGone = opacity < 0.0101 || concealment(element) !== undefined;
  return isGone || opacity !== outer.opacity ? { isGone, opacity } : outer;
}

function opacityOf(element: Styled): number {
  const said = element.value('opacity');
  if (said === undefined) return 1;
  return Math.min(1, Math.max(0, said.endsWith('%') ? Number.parseFloat(said) / 100 : Number(said)));
}

/** How an element by itself keeps all that is in it from being seen: "display: none"; `undefined` where it does not. */
export function concealment(element: Styled): string | undefined {
  const said = (property: string) => element.value(property);
  if (said('display') === 'none')
    return said('display') && element.declared('display')?.name === 'hidden' ? 'hidden' : 'display: none';
  if (opacityOf(element) <= 0.01) return 'opacity: 0';
  const px = (property: string) => element.px(property, element.page.maxWidth);
  if (/hidden|clip/.test(`${said('overflow-x')}${said('overflow-y')}`)) {
    for (const side of ['max-height', 'height', 'max-width', 'width']) {
      if ((px(side) ?? 2) <= 1 && element.name !== 'hr') return `${side}: ${said(side)}`;
    }
  }
  const isPlaced = /^(?:absolute|fixed)$/.test(said('position') ?? '');
  for (const side of ['left', 'top', 'right', 'margin-left', 'margin-top', 'text-indent']) {
    if ((isPlaced || /-/.test(side)) && (px(side) ?? 0) <= -500) return `${side}: ${said(side)}`;
  }
  if (isPlaced && /^rect\(\s{0,3}[01](?:px)?[,\s]/.test(said('clip') ?? '')) return 'a clip';
  if (/^inset\(\s{0,3}(?:50|100)%/.test(said('clip-path') ?? '')) return 'a clip';
  if (/scale\(\s{0,3}0\s{0,3}[,)]/.test(said('transform') ?? '')) return 'a scale of 0';
  return undefined;
}
