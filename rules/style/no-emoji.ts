import { pictureFonts, textSymbols } from '../../data/emoji.ts';
import { codes, emojiIn, emoticons, spoken } from '../../src/message/emoji.ts';
import type { Message, Prose, Tag } from '../../src/message/message.ts';
import { removalAt, removalWithin } from '../../src/message/removal.ts';
import { flag } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Edit, type Finding } from '../../src/rule.ts';
import { generated } from '../../src/style/css.ts';
import type { Text } from '../../src/text.ts';

const pictureFont = new RegExp(Object.keys(pictureFonts).join('|'), 'i');

const symbols = new RegExp(`(?:${textSymbols.map((sign) => sign.replace(/[()]/g, '\\$&')).join('|')})(?!\uFE0F)`, 'gu');

export default defineRule({
  id: 'no-emoji',
  summary: 'Disallow emoji and emoticons',
  why: 'Amazon forbids emoji in messages and their subjects, emoticons such as :-) among them.',
  advice: 'Remove the emoji and say it in words.',
  policy: 'CG-STYLE.2',
  fixes: ['safe'],
  options: {
    emoticons: flag('Whether emoticons count, such as :-) and (^_^).', true),
    shortcodes: flag('Whether names of emoji between colons count, such as :smile:.', true),
    textSymbols: flag('Whether symbols of text count, such as a star, a heart or a check mark without colour.', false),
  },
  *check(message, { options }) {
    for (const prose of message.prose) {
      const { text } = prose;
      const found = (index: number, value: string, kind: string): Finding => {
        const at = text.span(index, index + value.length);
        return { at, says: `Shows the ${kind} ${quote(value)}`, fix: fixOf(message, prose, index, value) };
      };
      for (const { value, index } of emojiIn(text)) yield found(index, value, 'emoji');
      if (options.emoticons) {
        for (const { value, index } of emoticons(text.value)) {
          if (!isCode(message, prose, index, value)) yield found(index, value, 'emoticon');
        }
      }
      if (options.shortcodes) for (const { value, index } of codes(text.value)) yield found(index, value, 'emoji');
      if (options.textSymbols) {
        for (const { value, index } of text.matchAll(symbols)) {
          yield { ...found(index, value, 'symbol'), isMild: true };
        }
      }
    }
    for (const tag of message.tags) {
      if (tag.isQuoted) continue;
      if (tag.name === 'style') yield* ofSheet(tag.content);
      const font = (tag.attribute('face') ?? tag.attribute('style'))?.value.value;
      const name = font && pictureFont.exec(font)?.[0].toLowerCase();
      if (name && !tag.isHidden) yield* ofSign(tag, name, message);
    }
  },
});

/** Takes a picture out, or writes what it says in signs of text; nothing where it stands for a word. */
function fixOf(message: Message, { from, text }: Prose, index: number, value: string): Edit | undefined {
  if (from === 'subject' || from === 'attachment') return undefined;
  const place = { start: index, end: index + value.length };
  const at = text.span(place.start, place.end);
  const said = spoken(text.value, place);
  if (said === undefined) return undefined;
  // A full stop stands where the words end.
  const isApart = said === '.' && text.value[index - 1] === ' ';
  if (said !== '') return { at: isApart ? text.span(index - 1, place.end) : at, text: said };
  return from === 'body' ? removalAt(message, at) : removalWithin(text, place);
}

function isCode({ placeholders }: Message, { text }: Prose, index: number, value: string): boolean {
  const { start, end } = text.span(index, index + value.length);
  return placeholders.some(({ span }) => span.start < end && start < span.end);
}

/** What a style sheet adds. */
function* ofSheet(css: Text): Generator<Finding> {
  for (const words of generated(css)) {
    for (const { value, span } of emojiIn(words)) yield { at: span, says: `Adds the emoji ${quote(value)} by a style` };
  }
}

/** A letter in a font for pictures. */
function* ofSign(tag: Tag, font: string, message: Message): Generator<Finding> {
  const sign = tag.text.value.trim();
  if (sign.length !== 1 || !pictureFonts[font]?.includes(sign)) return;
  const says = `Shows a picture: "${sign}" in the font ${font}`;
  yield { at: tag.text.span(), says, fix: removalAt(message, tag.whole) };
}
