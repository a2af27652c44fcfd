import type { Message, Part } from '../../src/message/message.ts';
import { flag, number } from '../../src/options.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import { type BreakMeasures, runsOf } from '../../src/style/breaks.ts';
import { collapsed, collapsedText } from '../../src/style/collapse.ts';
import type { Rendering } from '../../src/style/rendering.ts';
import { textRunsOf } from '../../src/style/text-breaks.ts';
import { inWindows, windowOptions } from '../../src/windows.ts';

export default defineRule({
  id: 'max-line-breaks',
  summary: 'Limit line breaks in a row',
  why: 'Amazon allows no more than two line breaks, or spaces between paragraphs, in a row.',
  advice: 'Leave one empty line at most, and let paragraphs make their own space.',
  policy: 'CG-STYLE.9',
  fixes: ['safe'],
  options: {
    max: number('How many line breaks may follow each other. The end of a line is the first.', 2),
    paragraphGaps: flag(
      'Whether the end of a paragraph and the space below it are line breaks, as they are seen.',
      false,
    ),
    minGap: number('The least margin between two lines that is a line break, in px.', 9),
    minLine: number('The least height of an empty line that is a line break, in px.', 8),
    ...windowOptions,
  },
  *check(message, { options }) {
    const { max } = options;
    yield* inWindows(message, options, (rendering, part) => inHtml(rendering, part, max, options));
    for (const part of message.parts) if (!part.tree) yield* inText(part, message, max);
  },
});

function* inHtml(rendering: Rendering, part: Part, max: number, measures: BreakMeasures): Generator<Finding> {
  for (const run of runsOf(rendering, max, measures)) {
    const { at, breaks, gaps, isPreformatted } = run;
    const fix = isPreformatted ? undefined : collapsed(run, max, part.body);
    // One too many, or too many by margins alone, can be read either way.
    const isMild = breaks === max + 1 || breaks - gaps <= max || isPreformatted;
    yield { at, says: says(breaks), isMild, fix };
  }
}

function* inText(part: Part, { source }: Message, max: number): Generator<Finding> {
  for (const run of textRunsOf(part, source.text)) {
    const { at, breaks } = run;
    if (breaks <= max) continue;
    yield { at, says: says(breaks), isMild: breaks === max + 1, fix: collapsedText(run, max, part.body) };
  }
}

function says(breaks: number): string {
  return `Breaks the line ${breaks} times in a row`;
}
