import type { Rendering } from './rendering.ts';
import type { Styled } from './styled.ts';

/** How wide a letter is, in em: words of few fonts and languages have narrower ones. */
const letter = 0.4;

/**
 * How wide the longest line of words in each element would be, in px, if there were room for it: no more than the message, and
 * no less than this.
 */
export function lineLengths({ steps, maxWidth }: Rendering): ReadonlyMap<Styled, number> {
  const lengths = new Map<Styled, number>();
  let box: Styled | undefined;
  let length = 0;
  for (const step of steps) {
    if (step.type !== 'text') box = undefined;
    else if (step.seen > 0) {
      const { lineBox, text } = step.parent;
      if (lineBox !== box) length = 0;
      box = lineBox;
      length = Math.min(maxWidth, length + letter * text.fontSize * step.seen);
      for (let one: Styled | undefined = box; one && (lengths.get(one) ?? 0) < length; one = one.parent) {
        lengths.set(one, length);
        // What is around it is as wide as it says.
        if (one.px('width', undefined) !== undefined || one.px('max-width', undefined) !== undefined) break;
      }
    }
  }
  return lengths;
}
