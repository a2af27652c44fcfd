import { pictureFonts, textSymbols } from '../../data/emoji.ts';
import { codes, emojiIn, emoticons } from '../../src/message/emoji.ts';
import type { Message, Prose, Tag } from '../../src/message/message.ts';
import { flag } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Edit, type Finding } from '../../src/rule.ts';
import { generated } from '../../src/style/css.ts';
import type { Text } from '../../src/text.ts';

const symbols = new RegExp(`(?:${textSymbols.map((sign) => sign.replace(/[()]/g, '\\$&')).join('|')})(?!\uFE0F)`, 'gu');

export default defineRule({
  id: 'no-emoji',
  summary: 'Disallow emoji and emoticons',
  why: 'Amazon forbids emoji in messages and their subjects, emoticons such as :-) among them.',
  advice: 'Remove the emoji and say it in words.',
  policy: 'CG-STYLE.2',
  options: {
    emoticons: flag('Whether emoticons count, such as :-) and (^_^).', true),
    shortcodes: flag('Whether names of emoji between colons count, such as :smile:.', true),
    textSymbols: flag('Whether symbols of text count, such as a star, a heart or a check mark without colour.', false),
  },
  *check(message, { options }) {
    for (const prose of message.prose) {
      const { text } = prose;
      for (const { value, index } of emojiIn(text)) yield found(prose, index, value, 'emoji');
      if (options.emoticons) {
        for (const { value, index } of emoticons(text.value)) {
          if (!isCode(message, text, index, value)) yield found(prose, index, value, 'emoticon');
        }
      }
      if (options.shortcodes)
        for (const { value, index } of codes(text.value)) yield found(prose, index, value, 'emoji');
      if (options.textSymbols) {
        for (const { value, index } of text.matchAll(symbols)) {
          yield { ...found(prose, index, value, 'symbol'), isMild: true };
        }
      }
    }
    for (const tag of message.tags) if (!tag.isQuoted) yield* ofTag(tag);
  },
});

function found({ from, text }: Prose, index: number, value: string, kind: string): Finding {
  const finding = { at: text.span(index, index + value.length), says: `Shows the ${kind} ${quote(value)}` };
  const fix = from === 'subject' || from === 'attachment' ? undefined : removal(text, index, index + value.length);
  return fix ? { ...finding, fix } : finding;
}

/** Takes the characters out, and a blank with them where two would be left. */
function removal(text: Text, start: number, end: number): Edit | undefined {
  const [before, after] = [text.value[start - 1] ?? '\n', text.value[end] ?? '\n'];
  const wide =
    before === ' ' && /[\s.,!?)]/.test(after)
      ? [start - 1, end]
      : before === '\n' && after === ' '
        ? [start, end + 1]
        : [start, end];
  for (const [from, to] of [wide, [start, end]] as [number, number][]) {
    // Tags may stand between the characters; they have to stay.
    const pieces = Array.from(text.pieces(from, to));
    if (pieces.every((piece, index) => piece.start === (pieces[index - 1]?.end ?? piece.start))) {
      return { at: text.span(from, to), text: '' };
    }
  }
  return undefined;
}

function isCode({ placeholders }: Message, text: Text, index: number, value: string): boolean {
  const { start, end } = text.span(index, index + value.length);
  return placeholders.some(({ span }) => span.start < end && start < span.end);
}

/** Pictures that are no characters of the message: letters in a font for pictures, and what a style sheet adds. */
function* ofTag(tag: Tag): Generator<Finding> {
  const styles = tag.name === 'style' ? generated(tag.content) : [];
  for (const words of styles) {
    for (const { value, span } of emojiIn(words)) yield { at: span, says: `Adds the emoji ${quote(value)} by a style` };
  }
  const font = (tag.attribute('face') ?? tag.attribute('style'))?.value.value.toLowerCase() ?? '';
  const name = Object.keys(pictureFonts).find((one) => font.includes(one));
  const sign = name && !tag.isHidden ? tag.text.value.trim() : '';
  if (name && sign.length === 1 && pictureFonts[name]?.includes(sign)) {
    yield { at: tag.text.span(), says: `Shows a picture: "${sign}" in the font ${name}` };
  }
}
