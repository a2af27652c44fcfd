import type { Styled } from './styled.ts';

/** The largest side, in px, of an image that nobody sees. */
export const most = 3;

/** The width and height that an image is given, in px; `undefined` where nothing, or a share, is said. */
export function givenSize(style: Styled): { readonly width: number | undefined; readonly height: number | undefined } {
  return { width: given(style, 'width', 'max-width'), height: given(style, 'height', 'max-height') };
}

/** Whether it keeps a place free, or counts readers: nobody sees so thin a line. */
export function isThin(style: Styled): boolean {
  return (
    (given(style, 'width', 'max-width') ?? most + 1) <= most ||
    (given(style, 'height', 'max-height') ?? most + 1) <= most
  );
}

function given(style: Styled, side: string, limit: string): number | undefined {
  const [size, bound] = [style.px(side, undefined), style.px(limit, undefined)];
  return size === undefined || bound === undefined ? (size ?? bound) : Math.min(size, bound);
}
