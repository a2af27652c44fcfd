import type { Message, Part, Tag } from '../../src/message/message.ts';
import { pictureOf } from '../../src/message/pictures.ts';
import { givenSize, most } from '../../src/message/pixels.ts';
import { flag, number, oneOf } from '../../src/options.ts';
import type { Dimensions } from '../../src/picture.ts';
import { defineRule } from '../../src/rule.ts';
import { flowOf } from '../../src/style/flow.ts';
import type { Styles } from '../../src/style/styles.ts';
import { type Width, widthsOf } from '../../src/style/widths.ts';

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
  },
  *check(message, { options: { max, unknown, ratio, backgrounds } }) {
    const limit = (message.context.maxWidth * max) / 100;
    for (const part of message.parts) {
      for (const { tag, width, what } of picturesOf(part, message, ratio, backgrounds)) {
        const share = `${Math.round((100 * width.lo) / message.context.maxWidth)} %`;
        if (width.lo > limit * 1.0005) {
          yield { at: tag.at, says: `${what} ${Math.round(width.lo)} px wide, ${share} of the message` };
        } else if (unknown === 'warn' && width.hi > limit * 1.0005) {
          yield { at: tag.at, says: `${what} wider than ${max} % of the message, for all that is known`, isMild: true };
        }
      }
    }
  },
});

interface Picture {
  readonly tag: Tag;
  readonly width: Width;
  readonly what: string;
}

function* picturesOf(part: Part, message: Message, ratio: number, backgrounds: boolean): Generator<Picture> {
  const { maxWidth } = message.context;
  const flow = flowOf(part, maxWidth);
  const { styles, seen } = flow;
  const widths = widthsOf(part, flow, maxWidth);
  const natural = naturalSizes(part, message);
  for (const tag of part.tags) {
    const isPicture = /^(?:img|svg|video)$/.test(tag.name) || (tag.name === 'input' && isImageButton(tag));
    if (!isPicture && !(backgrounds && hasBackground(tag, styles))) continue;
    if (tag.isQuoted || seen(tag).isGone || seen(tag).isInvisible) continue;
    if (!isPicture) yield { tag, width: widths.ofBox(tag), what: 'Lies on a picture' };
    else if (!isSpacer(tag)) yield { tag, width: widths.ofImage(tag, natural.get(tag), ratio), what: 'Is' };
  }
}

/** The sizes of the pictures that the message carries. */
function naturalSizes({ references }: Part, { attachments }: Message): ReadonlyMap<Tag, Dimensions> {
  const sizes = new Map<Tag, Dimensions>();
  for (const reference of references) {
    const dimensions = reference.role === 'image' && pictureOf(reference, attachments)?.dimensions;
    if (dimensions) sizes.set(reference.tag, dimensions);
  }
  return sizes;
}

function isImageButton(tag: Tag): boolean {
  return tag.attribute('type')?.value.value.trim().toLowerCase() === 'image';
}

/** What keeps a place free, or counts readers. */
function isSpacer(tag: Tag): boolean {
  const { width = most + 1, height = most + 1 } = givenSize(tag);
  return Math.min(width, height) <= most;
}

function hasBackground(tag: Tag, styles: Styles): boolean {
  const said = (name: string) => styles.declared(tag, name)?.value ?? '';
  return tag.attribute('background') !== undefined || /url\(/.test(said('background') + said('background-image'));
}
