import { lengthOf } from './lengths.ts';
import type { Styled } from './styled.ts';

/** The largest side, in px, of an image that nobody sees. */
export const most = 3;

/** The width and height that an image is given, in px; `undefined` where nothing, or a share, is said. */
export function givenSize(style: Styled): { readonly width: number | undefined; readonly height: number | undefined } {
  return { width: given(style, 'width'), height: given(style, 'height') };
}

/** Whether it keeps a place free, or counts readers: nobody sees so thin a line. */
export function isThin(style: Styled): boolean {
  const { width = most + 1, height = most + 1 } = givenSize(style);
  return Math.min(width, height) <= most;
}

function given(style: Styled, side: 'width' | 'height'): number | undefined {
  const [size, bound] = [side, `max-${side}`].map((property) => {
    const value = style.value(property);
    if (value === undefined || /^(?:auto|none)$|%/.test(value)) return undefined;
    const em = style.text.fontSize;
    return lengthOf(value, { em, percent: undefined, maxWidth: 600, isQuirky: style.isQuirky });
  });
  return size === undefined ? bound : Math.min(size, bound ?? size);
}
