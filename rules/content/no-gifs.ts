import { movingElements, movingProperties, stillValues } from '../../data/animations.ts';
import type { Attachment, Message, Reference, Tag } from '../../src/message/message.ts';
import { motionOf } from '../../src/message/motion.ts';
import { flag } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import { declarations, sheetDeclarations } from '../../src/style/css.ts';
import type { Text } from '../../src/text.ts';

export default defineRule({
  id: 'no-gifs',
  summary: 'Disallow pictures and elements that move',
  why: 'Amazon forbids animated GIFs in messages; the wording of September 2020 forbids every GIF.',
  advice: 'Use a still picture in JPEG or PNG, or leave it out.',
  policy: 'CG-STYLE.3',
  options: {
    animatedOnly: flag(
      'Whether a still GIF is fine, and one that cannot be looked into, because it is elsewhere, a warning.',
      true,
    ),
  },
  *check(message, { options: { animatedOnly } }) {
    for (const reference of pictures(message)) {
      const motion = motionOf(reference, message);
      if (!motion || (motion.moves === 'never' && (animatedOnly || !motion.isGif))) continue;
      const name = motion.name ? ` ${quote(motion.name)}` : '';
      const at = reference.value.span();
      if (motion.moves === 'surely') yield { at, says: `Shows the animated picture${name}` };
      else if (motion.moves === 'likely') yield { at, says: `Shows a picture that moves:${name}` };
      else if (motion.moves === 'never') yield { at, says: `Shows the GIF${name}` };
      else yield { at, says: `Shows the GIF${name}, which may be animated`, isMild: animatedOnly };
    }
    for (const { name, at, isAnimated } of attachedGifs(message, animatedOnly)) {
      const what = isAnimated ? 'animated picture' : 'GIF';
      yield { at: name.value ? name.span() : at, says: `Attaches the ${what} ${quote(name.value)}` };
    }
    for (const tag of message.tags) {
      if (tag.isQuoted) continue;
      const what = movingElements.get(tag.name.toLowerCase());
      if (what && !tag.isHidden) yield { at: tag.at, says: `Shows ${what}` };
      const isSheet = tag.name === 'style';
      const style = isSheet ? tag.content : tag.attribute('style')?.value;
      if (style && /animation/i.test(style.value)) yield* animated(style, isSheet);
    }
  },
});

/** The pictures that the buyer is shown, each once: `srcset` names the same one in other sizes. */
function* pictures({ references }: Message): Generator<Reference> {
  let last: Tag | undefined;
  for (const reference of references) {
    const { role, tag, isQuoted } = reference;
    if (isQuoted || (role !== 'image' && role !== 'background') || (tag.isHidden && tag.name !== 'style')) continue;
    if (role === 'image' && tag === last) continue;
    last = tag;
    yield reference;
  }
}

/** Those that no `cid:` address shows. */
function attachedGifs({ attachments, references }: Message, animatedOnly: boolean): readonly Attachment[] {
  const named = new Set(references.map(({ value }) => value.value));
  return attachments.filter(
    ({ isAnimated, sniffed, type, contentId }) =>
      (isAnimated || (!animatedOnly && (sniffed ?? type) === 'image/gif')) && !named.has(`cid:${contentId}`),
  );
}

function* animated(style: Text, isSheet: boolean): Generator<Finding> {
  for (const { property, value, text } of isSheet ? sheetDeclarations(style) : declarations(style)) {
    if (!movingProperties.includes(property) || stillValues.includes(value.value.toLowerCase())) continue;
    yield { at: text.span(), says: `Moves by CSS: ${quote(text.value)}` };
  }
}
