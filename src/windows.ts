import type { Message, Part } from './message/message.ts';
import { number, oneOf, type Values } from './options.ts';
import type { Finding } from './rule.ts';
import { type Rendering, renderingOf } from './style/rendering.ts';

/** What rules about looks have in common. */
export const windowOptions = {
  mediaQueries: oneOf(
    'Whether media queries are evaluated for the width, or what depends on it is passed over.',
    ['evaluate', 'ignore'],
    'evaluate',
  ),
  mobileWidth: number('How wide a telephone is, in px, on which the message is looked at as well; 0 for none.', 0),
};

/** What a check finds in the HTML parts of a message at its width; at that of a telephone, what it finds there alone. */
export function* inWindows(
  message: Message,
  { mediaQueries, mobileWidth }: Values<typeof windowOptions>,
  check: (rendering: Rendering, part: Part) => Iterable<Finding>,
): Generator<Finding> {
  for (const part of message.parts) {
    if (!part.tree) continue;
    const desktop = check(renderingOf(part, message.context.maxWidth, mediaQueries), part);
    if (mobileWidth === 0) {
      yield* desktop;
      continue;
    }
    const known = new Set<number>();
    for (const finding of desktop) {
      known.add(finding.at.start);
      yield finding;
    }
    for (const finding of check(renderingOf(part, mobileWidth, mediaQueries), part)) {
      if (known.has(finding.at.start)) continue;
      yield { ...finding, says: `${finding.says}, where the screen is ${mobileWidth} px wide` };
    }
  }
}
