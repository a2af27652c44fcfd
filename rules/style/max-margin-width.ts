import type { Message } from '../../src/message/message.ts';
import { number, oneOf } from '../../src/options.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import { layoutOf } from '../../src/style/layout.ts';
import { type Basis, type Margin, marginOf } from '../../src/style/margins.ts';
import { named } from '../../src/style/reach.ts';
import type { Rendering } from '../../src/style/rendering.ts';
import { inWindows, windowOptions } from '../../src/windows.ts';

export default defineRule({
  id: 'max-margin-width',
  summary: 'Limit the space beside the text',
  why: 'Amazon allows margins of no more than a fifth of the width of a message.',
  advice: 'Make the margins and paddings smaller, or the box around the text wider.',
  policy: 'CG-STYLE.4',
  options: {
    max: number('How many percent of the width may be free, left and right together, beside the text.', 20),
    basis: oneOf('Beside which text: half of it, any block of it, or all of it.', ['text', 'any', 'all'], 'text'),
    ...windowOptions,
  },
  *check(message, { options }) {
    yield* inWindows(message, options, (rendering) => wideMargin(rendering, message, options.max, options.basis));
  },
});

function* wideMargin(rendering: Rendering, { whole }: Message, max: number, basis: Basis): Generator<Finding> {
  const { maxWidth } = rendering;
  // Half a thousandth is a matter of rounding.
  const limit = (maxWidth * max * 1.0005) / 100;
  const margin = marginOf(rendering, layoutOf(rendering), limit, basis);
  if (!margin || margin.px <= limit) return;
  const share = Math.ceil((100 * margin.px) / maxWidth);
  const says = `Leaves ${Math.round(margin.px)} px free beside the text, ${share} % of the width: ${contributors(margin)}`;
  yield { at: wrapper(margin, limit)?.tag?.at ?? whole, says };
}

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
