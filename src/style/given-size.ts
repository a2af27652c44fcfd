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

/** The width of a drawing that says nothing of it, in px. */
export const drawingWidth = 300;

/** The sides of what a drawing shows, in its own units; `undefined` where it does not say. */
export function viewOf({ element }: Styled): { readonly width: number; readonly height: number } | undefined {
  const [, , width = 0, height = 0] = String(element.properties.viewBox ?? '')
    .trim()
    .split(/[\s,]+/, 4)
    .map(Number);
  return width > 0 && height > 0 ? { width, height } : undefined;
}
