import { givenSize, most } from '../style/given-size.ts';
import type { Styled } from '../style/styled.ts';
import type { Message, Tag } from './message.ts';

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
