import type { Message } from '../../src/message/message.ts';
import { number, oneOf } from '../../src/options.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import { layoutOf } from '../../src/style/layout.ts';
import { type Basis, type Margin, marginOf } from '../../src/style/margins.ts';
import { named } from '../../src/style/reach.ts';
import type { Rendering } from '../../src/style/rendering.ts';
import type { Side } from '../../src/style/sides.ts';
import { inWindows, windowOptions } from '../../src/windows.ts';

export default defineRule({
  id: 'max-margin-width',
  summary: 'Limit the space beside the text',
  why: 'Amazon allows margins of no more than a fifth of the width of a message.',
  advice: 'Make the margins and paddings smaller, or the box around the text wider.',
  policy: 'CG-STYLE.4',
  options: {
    max: number('How many percent of the width may be free, left and right together, beside the text.', 20),
    sides: oneOf('Whether left and right are added up, or each is compared by itself.', ['sum', 'each'], 'sum'),
    basis: oneOf('Beside which text: half of it, any block of it, or all of it.', ['text', 'any', 'all'], 'text'),
    ...windowOptions,
  },
  *check(message, { options }) {
    yield* inWindows(message, options, (rendering) => wideMargin(rendering, message, options));
  },
});

interface Measures {
  readonly max: number;
  readonly basis: Basis;
  readonly sides: 'sum' | 'each';
}

function* wideMargin(rendering: Rendering, message: Message, { max, basis, sides }: Measures): Generator<Finding> {
  const { maxWidth } = rendering;
  // Half a thousandth is a matter of rounding.
  const limit = (maxWidth * max * 1.0005) / 100;
  for (const [where, places] of sides === 'sum' ? together : apart) {
    const margin = marginOf(rendering, layoutOf(rendering), limit, basis, places);
    if (!margin || margin.px <= limit) continue;
    const share = Math.ceil((100 * margin.px) / maxWidth);
    const says = `Leaves ${Math.round(margin.px)} px free ${where} the text, ${share} % of the width: ${contributors(margin)}`;
    yield { at: wrapper(margin, limit)?.tag?.at ?? message.whole, says };
    return;
  }
}

const together: ReadonlyMap<string, readonly Side[]> = new Map([['beside', ['left', 'right']]]);
const apart: ReadonlyMap<string, readonly Side[]> = new Map([
  ['to the left of', ['left']],
  ['to the right of', ['right']],
]);

/** The element that takes the sum over the limit. */
function wrapper(margin: Margin, limit: number): Margin['element'] {
  let found = margin;
  for (let one = margin.outer; one && one.px > limit; one = one.outer) found = one;
  let named = found;
  while (named.outer?.element && !named.element?.tag) named = named.outer;
  return named.element;
}

/** What each element adds, the most first. */
function contributors(margin: Margin): string {
  const all: Margin[] = [];
  for (let one: Margin | undefined = margin; one; one = one.outer) if (one.own >= 1) all.push(one);
  all.sort((one, other) => other.own - one.own);
  const shown = all.slice(0, 3).map(({ element, own }) => `${element ? named([element]) : ''} ${Math.round(own)} px`);
  return all.length > 3 ? `${shown.join(', ')} and ${all.length - 3} more` : shown.join(', ');
}
