import { lazy } from '../../src/lazy.ts';
import type { Message, Part, Tag } from '../../src/message/message.ts';
import { pictureOf } from '../../src/message/pictures.ts';
import { flag, number, oneOf } from '../../src/options.ts';
import type { Dimensions } from '../../src/picture.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import { isThin } from '../../src/style/given-size.ts';
import { layoutOf } from '../../src/style/layout.ts';
import type { Rendering } from '../../src/style/rendering.ts';
import type { Styled } from '../../src/style/styled.ts';
import type { Width } from '../../src/style/width.ts';
import { inWindows, windowOptions } from '../../src/windows.ts';

export default defineRule({
  id: 'max-image-width',
  summary: 'Limit the width of pictures',
  why: 'Amazon allows no picture that is wider than 80 % of the message.',
  advice: 'Give the picture a smaller width, in its attribute or its style.',
  policy: 'CG-STYLE.5',
  options: {
    max: number('How wide a picture may be, in % of the message.', 80),
    unknown: oneOf('What to do with a picture whose width nothing says.', ['ignore', 'warn'], 'ignore'),
    ratio: number('How many times wider than high a picture may be whose height alone is known.', 10),
    backgrounds: flag('Whether background pictures count, by the width of what they lie behind.', false),
    ...windowOptions,
  },
  *check(message, { options }) {
    yield* inWindows(message, options, (rendering, part) => tooWide(rendering, part, message, options));
  },
});

function* tooWide(
  rendering: Rendering,
  part: Part,
  { attachments }: Message,
  { max, unknown, ratio, backgrounds }: Limits,
): Generator<Finding> {
  // Half a thousandth is a matter of rounding.
  const limit = (rendering.maxWidth * max * 1.0005) / 100;
  for (const { tag, width, isShare, what } of picturesOf(rendering, part, attachments, ratio, backgrounds)) {
    const share = `${Math.ceil((100 * width.lo) / rendering.maxWidth)} %`;
    if (width.lo > limit) {
      const says = `${what} ${Math.round(width.lo)} px wide, ${share} of the message; ${max} % is the most`;
      // How wide Amazon shows a message nobody knows, but a share is one of any width.
      yield { at: tag.at, says, isMild: !isShare };
    } else if (unknown === 'warn' && width.hi > limit) {
      yield { at: tag.at, says: `${what} wider than ${max} % of the message, for all that is known`, isMild: true };
    }
  }
}

interface Limits {
  readonly max: number;
  readonly unknown: 'ignore' | 'warn';
  readonly ratio: number;
  readonly backgrounds: boolean;
}

interface Picture {
  readonly tag: Tag;
  readonly width: Width;
  /** Whether it is said as a share of what is around. */
  readonly isShare: boolean;
  readonly what: string;
}

function* picturesOf(
  rendering: Rendering,
  part: Part,
  attachments: Message['attachments'],
  ratio: number,
  backgrounds: boolean,
): Generator<Picture> {
  const layout = layoutOf(rendering);
  const natural = lazy(() => naturalSizes(part, attachments));
  const naturalOf = ({ tag }: Styled) => tag && natural().get(tag);
  for (const step of rendering.steps) {
    if (step.type !== 'object' || !isPicture(step.element)) continue;
    const { element } = step;
    const { tag } = element;
    if (!tag || isThin(element)) continue;
    const isShare = element.value('width')?.includes('%') ?? false;
    yield { tag, isShare, width: layout.ofImage(element, naturalOf, ratio), what: 'Is' };
  }
  for (const tag of backgrounds ? part.tags : []) {
    const style = rendering.styleOf(tag);
    if (tag.isQuoted || style.sight.isGone || !style.text.isVisible || isPicture(style)) continue;
    if (style.hasBackgroundImage) yield { tag, isShare: false, width: layout.boxOf(style), what: 'Lies on a picture' };
  }
}

/** The sizes of the pictures that the message carries. */
function naturalSizes({ references }: Part, attachments: Message['attachments']): ReadonlyMap<Tag, Dimensions> {
  const sizes = new Map<Tag, Dimensions>();
  for (const reference of references) {
    const dimensions = reference.role === 'image' && pictureOf(reference, attachments)?.dimensions;
    if (dimensions) sizes.set(reference.tag, dimensions);
  }
  return sizes;
}

function isPicture({ name, element }: Styled): boolean {
  return pictures.has(name) || (name === 'input' && /^\s*image\s*$/i.test(String(element.properties.type)));
}

const pictures = new Set(['img', 'svg', 'video']);
