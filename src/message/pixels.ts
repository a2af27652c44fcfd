import { lengthOf } from '../style/lengths.ts';
import type { Styled } from '../style/styled.ts';
import type { Message, Tag } from './message.ts';

/** The largest side, in px, of an image that nobody sees. */
export const most = 3;

/** The width and height that an image is given, in px; `undefined` where nothing, or a share, is said. */
export function givenSize(style: Styled): { readonly width: number | undefined; readonly height: number | undefined } {
  return { width: given(style, 'width'), height: given(style, 'height') };
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

/** Whether an image is too small to be seen. One side alone decides where nothing is said of the other. */
export function isTiny(style: Styled): boolean {
  const { width, height } = givenSize(style);
  return (width ?? height) !== undefined && (width ?? 0) <= most && (height ?? 0) <= most;
}

/** Whether nobody ever sees an image: not on a telephone, not in a window as wide as the message, not in a wide one. */
export function isNeverShown(tag: Tag, message: Message): boolean {
  return [message.context.maxWidth, 375, 800].every((width) => {
    const { sight, text } = message.styleOf(tag, width);
    return sight.isGone || !text.isVisible;
  });
}
