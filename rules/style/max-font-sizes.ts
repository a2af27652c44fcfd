import { number } from '../../src/options.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import type { Span } from '../../src/span.ts';
import { placeOf } from '../../src/style/places.ts';
import { named } from '../../src/style/reach.ts';
import type { Rendering } from '../../src/style/rendering.ts';
import { isBlank } from '../../src/style/seen-text.ts';
import type { Styled } from '../../src/style/styled.ts';
import type { Words } from '../../src/style/words.ts';
import { inWindows, windowOptions } from '../../src/windows.ts';

/** The text of one size. */
interface Amount {
  readonly px: number;
  /** Where its first text stands, and what sets the size of that. */
  readonly text: Span;
  readonly at: Span | undefined;
  readonly isDeclared: boolean;
  readonly elements: Set<Styled>;
  characters: number;
}

export default defineRule({
  id: 'max-font-sizes',
  summary: 'Limit the number of font sizes',
  why: 'Amazon allows a message three font sizes at most.',
  advice: 'Give this text one of the other sizes.',
  policy: 'CG-STYLE.7',
  options: {
    max: number('How many sizes the text of a message may have, that of plain text included.', 3),
    ...windowOptions,
  },
  *check(message, { options }) {
    yield* inWindows(message, options, (rendering) => extraSizes(rendering, options.max));
  },
});

function* extraSizes(rendering: Rendering, max: number): Generator<Finding> {
  if (countOf(rendering) <= max) return;
  const amounts = amountsOf(rendering);
  const total = amounts.reduce((sum, { characters }) => sum + characters, 0);
  const shares = amounts.map(({ px, characters }) => `${px} px ${share(characters, total)}`);
  const all = shares.length > 5 ? [...shares.slice(0, 4), `${shares.length - 4} more`] : shares;
  for (const [index, { px, at, text, elements }] of amounts.entries()) {
    if (index < max) continue;
    const size = `size ${index + 1} of ${amounts.length}`;
    yield { at: at ?? text, says: `Sets ${named([...elements], 1)} in ${px} px, ${size}: ${all.join(', ')}` };
  }
}

/** How many sizes the text has that is seen. */
function countOf({ steps }: Rendering): number {
  const sizes = new Set<number>();
  for (const step of steps) if (step.type === 'text' && !isBlank(step.value)) sizes.add(tenthsOf(step));
  return sizes.size;
}

/** What differs by less than a tenth is the same to the eye. */
function tenthsOf({ parent }: Words): number {
  return Math.round(10 * Math.fround(parent.text.fontSize));
}

/** The sizes of the text that is seen, the most used first; those that a heading brings before those that the message sets. */
function amountsOf({ steps }: Rendering): Amount[] {
  const amounts = new Map<number, Amount>();
  for (const step of steps) {
    if (step.type !== 'text') continue;
    const characters = step.seen;
    if (characters === 0) continue;
    const tenths = tenthsOf(step);
    let amount = amounts.get(tenths);
    if (!amount) {
      amount = amountOf(tenths, step);
      amounts.set(tenths, amount);
    }
    amount.characters += characters;
    amount.elements.add(step.parent);
  }
  const all = Array.from(amounts.values()).sort((one, other) => other.characters - one.characters);
  // The size with most text is the message's own; of the others, blame falls on what can be taken away.
  const [main, ...others] = all;
  return main
    ? [main, ...others.filter(({ isDeclared }) => !isDeclared), ...others.filter(({ isDeclared }) => isDeclared)]
    : [];
}

function amountOf(tenths: number, { at: text, parent }: Words): Amount {
  const setter = parent.setter('font-size');
  const place = setter && placeOf(setter);
  return {
    px: tenths / 10,
    text,
    at: place?.at ?? setter?.element.tag?.at,
    isDeclared: place !== undefined,
    elements: new Set(),
    characters: 0,
  };
}

function share(characters: number, total: number): string {
  const percent = Math.round((100 * characters) / total);
  return percent < 1 ? '< 1 %' : `${percent} %`;
}
