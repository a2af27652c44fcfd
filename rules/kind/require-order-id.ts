import type { Message } from '../../src/message/message.ts';
import { orderLine } from '../../src/message/order-line.ts';
import { flag, oneOf } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Edit, type Finding } from '../../src/rule.ts';
import type { Span } from '../../src/span.ts';

// Where words stand without blanks, as in Japanese, the id stands right beside them.
const id = /(?<![\p{Script=Latin}\d-])\d{3}-\d{7}-\d{7}(?![\p{Script=Latin}\d]|-\d)/u;

/** An id with another dash, with blanks, in wide digits: people read it, a search does not. */
const odd =
  /(?<![\p{L}\d-])[\d０-９]{3}\s{0,2}[-\u00AD\u2010-\u2015\u2212\uFF0D\u30FC\s]\s{0,2}[\d０-９]{7}\s{0,2}[-\u00AD\u2010-\u2015\u2212\uFF0D\u30FC\s]\s{0,2}[\d０-９]{7}(?![\p{L}\d])/gu;

const bare = /(?<![\p{L}\d-])\d{17}(?![\p{L}\d-])/u;

export default defineRule({
  id: 'require-order-id',
  summary: 'Require the order id in messages that are no reply',
  why: 'Amazon asks for the order id of 17 digits in every message that the seller starts.',
  advice: 'Name the order id as Amazon writes it, such as 111-2223334-5556667, or put in its placeholder.',
  policy: 'CG-TYPE.6',
  fixes: ['safe', 'suggestion'],
  options: {
    where: oneOf('Where the order id must stand.', ['anywhere', 'subject', 'body'], 'anywhere'),
    bareDigits: flag('Whether 17 digits without hyphens count as an order id.', false),
  },
  async *check(message, { options, wordings }) {
    const { direction, channel } = message.context;
    if (direction === 'reply' || channel.startsWith('sp-api:')) return;
    if (!message.parts.some(({ text }) => text.value.trim())) return;
    const shown = message.prose.filter(({ from }) =>
      options.where === 'anywhere' ? /^(?:subject|body)$/.test(from) : from === options.where,
    );
    const names = message.placeholders.filter(({ kind }) => kind === 'orderId').map(({ value }) => value);
    const isNamed = (value: string) =>
      id.test(value) || (options.bareDigits && bare.test(value)) || names.some((name) => value.includes(name));
    if (shown.some(({ text }) => isNamed(text.value))) return;

    for (const { text } of shown) {
      for (const { value, span } of text.matchAll(odd)) {
        const says = `Writes the order id as ${quote(value)}, which nobody can search for`;
        yield { at: span, says, isMild: true, fix: asAmazon(message, span, value) };
        return;
      }
    }
    const start = Math.min(message.subject?.span().start ?? message.whole.start, message.whole.start);
    const language = message.context.language ?? (await wordings())[0]?.language ?? 'en';
    const line = options.where === 'subject' ? undefined : orderLine(message, language);
    yield unseen(message, isNamed) ?? {
      at: { start, end: message.whole.end },
      suggestions: line && [{ says: `Add the line "${line.text}"`, edit: line.edit }],
      says: `Does not name the order id${options.where === 'anywhere' ? '' : ` in the ${options.where}`}`,
    };
  },
});

/** The same id in the signs that Amazon writes; nothing where tags stand in it. */
function asAmazon({ parts }: Message, at: Span, value: string): Edit | undefined {
  const isWhole = parts.some(({ body }) => {
    const place = body.range(at);
    return place && body.value.slice(place.start, place.end) === value;
  });
  const digits = value.normalize('NFKC').replace(/\D/g, '');
  return isWhole ? { at, text: `${digits.slice(0, 3)}-${digits.slice(3, 10)}-${digits.slice(10)}` } : undefined;
}

/** The order id where the buyer does not read it: in an address, a description, hidden words. */
function unseen({ references, prose, parts }: Message, isNamed: (value: string) => boolean): Finding | undefined {
  const texts = [
    ...prose.filter(({ from }) => from === 'alt' || from === 'title' || from === 'attachment').map(({ text }) => text),
    ...references.filter(({ isQuoted }) => !isQuoted).map(({ value }) => value),
    ...parts.flatMap(({ hidden }) => hidden),
  ];
  const text = texts.find(({ value }) => isNamed(value));
  return text && { at: text.span(), says: 'Names the order id only where the buyer does not read it', isMild: true };
}
