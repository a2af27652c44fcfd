import { lazy } from '../../src/lazy.ts';
import type { Message } from '../../src/message/message.ts';
import { flag, number } from '../../src/options.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import { numberFinder } from '../../src/style/numbers.ts';
import { type Cause, Causes, named } from '../../src/style/reach.ts';
import type { Rendering } from '../../src/style/rendering.ts';
import type { TextStyle } from '../../src/style/text-style.ts';
import { turnedTexts } from '../../src/style/turned.ts';
import { Doomed, unset } from '../../src/style/undeclared.ts';
import { inWindows, windowOptions } from '../../src/windows.ts';

const sides: Readonly<Record<string, (text: string) => string>> = {
  center: (text) => `Centres ${text}`,
  justify: (text) => `Justifies ${text}`,
  left: (text) => `Puts ${text} to the left`,
  right: (text) => `Puts ${text} to the right`,
};

export default defineRule({
  id: 'no-text-align',
  summary: 'Disallow centred or otherwise aligned text',
  why: 'Amazon forbids to centre the body of a message or to align its text otherwise than by default.',
  advice: 'Remove the alignment: text begins at the side where its language begins.',
  policy: 'CG-STYLE.8',
  fixes: ['safe'],
  options: {
    strict: flag('Whether an alignment counts that is the default anyway.', false),
    minTextShare: number('The least share of the text, in percent, that one alignment must reach to count.', 0),
    ...windowOptions,
  },
  *check(message, { options }) {
    const { strict, minTextShare } = options;
    yield* inWindows(message, options, (rendering) => misplaced(rendering, message, strict, minTextShare));
  },
});

function* misplaced(rendering: Rendering, message: Message, strict: boolean, minTextShare: number): Generator<Finding> {
  yield* alignments(rendering, message, strict, minTextShare);
  yield* turns(rendering);
}

function* alignments(
  { steps }: Rendering,
  message: Message,
  strict: boolean,
  minTextShare: number,
): Generator<Finding> {
  const causes = new Causes();
  const found = new Map<Cause, { readonly side: string; isNumeric: boolean }>();
  const isNumber = lazy(() => numberFinder(steps));
  let total = 0;
  for (const step of steps) {
    if (step.type !== 'text') continue;
    const characters = step.seen;
    if (characters === 0) continue;
    total += characters;
    const block = step.parent.lineBox;
    const side = sideOf(block.text);
    const setter = block.setter('text-align');
    if (!setter || (!strict && isStart(block.text, side))) continue;
    const cause = causes.add(setter, block, characters);
    if (!cause) continue;
    const isNumeric = isNumber()(block);
    const before = found.get(cause);
    found.set(cause, { side, isNumeric: isNumeric && (before?.isNumeric ?? true) });
  }
  const counted = [...found.keys()].filter(({ characters }) => (100 * characters) / total >= minTextShare);
  const doomed = new Doomed(counted.map(({ place }) => place.at));
  for (const cause of counted) {
    const { side, isNumeric = false } = found.get(cause) ?? {};
    const text = `the text of ${named(cause.elements)}`;
    yield {
      at: cause.place.at,
      says: sides[side ?? '']?.(text) ?? `Aligns ${text}`,
      isMild: isNumeric,
      fix: unset(message, cause, doomed),
    };
  }
}

function* turns(rendering: Rendering): Generator<Finding> {
  for (const { place, setter, elements } of turnedTexts(rendering)) {
    const sides = setter.declared.value === 'rtl' ? 'from the right to the left' : 'from the left to the right';
    yield { at: place.at, says: `Runs the text of ${named(elements)} ${sides}, which its letters do not` };
  }
}

function sideOf({ textAlign, isRightToLeft }: TextStyle): string {
  if (textAlign === 'start') return isRightToLeft ? 'right' : 'left';
  if (textAlign === 'end') return isRightToLeft ? 'left' : 'right';
  return textAlign.replace('-webkit-', '');
}

function isStart({ isRightToLeft }: TextStyle, side: string): boolean {
  return side === (isRightToLeft ? 'right' : 'left');
}
