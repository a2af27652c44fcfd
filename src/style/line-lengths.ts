import type { Rendering } from './rendering.ts';
import type { Styled } from './styled.ts';

/** How wide a letter is, in em: words of few fonts and languages have narrower ones. */
const letter = 0.4;

/**
 * How wide the widest picture or line of words in each element would be, in px, if there were room for it: no more than the
 * message, and no less than this.
 */
export function lineLengths({ steps, maxWidth }: Rendering): ReadonlyMap<Styled, number> {
  const lengths = new Map<Styled, number>();
  let box: Styled | undefined;
  let length = 0;
  for (const step of steps) {
    if (step.type === 'text') {
      if (step.seen === 0) continue;
      const { lineBox, text } = step.parent;
      if (lineBox !== box) length = 0;
      box = lineBox;
      length += letter * text.fontSize * step.seen;
      reach(box, length);
    } else {
      box = undefined;
      if (step.type === 'object') reach(step.element.parent, pictureWidth(step.element));
    }
  }
  return lengths;

  function reach(inner: Styled | undefined, px: number): void {
    const most = Math.min(px, maxWidth);
    for (let one = inner; one && (lengths.get(one) ?? 0) < most; one = one.parent) {
      lengths.set(one, most);
      // What is around it is as wide as it says.
      if (one.px('width', undefined) !== undefined || one.px('max-width', undefined) !== undefined) return;
    }
  }
}

function pictureWidth(picture: Styled): number {
  const width = picture.px('width', undefined) ?? 0;
  return Math.min(width, picture.px('max-width', undefined) ?? width);
}
