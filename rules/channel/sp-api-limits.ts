import { type SpApiType, spApiTypes } from '../../data/sp-api.ts';
import { misfit } from '../../src/message/api-links.ts';
import { markup } from '../../src/message/markup.ts';
import type { Message } from '../../src/message/message.ts';
import { bodyOf, speaksOf } from '../../src/message/topics.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import { trim } from '../../src/style/css.ts';
import { Text } from '../../src/text.ts';

export default defineRule({
  id: 'sp-api-limits',
  summary: 'Limit texts that go through the Messaging API to what it takes',
  why: 'Each type of message of the Selling Partner API has its own length, links and attachments; Amazon refuses all else.',
  advice: 'Shorten or change the text, or choose the message type that fits.',
  policy: 'SPAPI.1',
  async *check(message) {
    const type = spApiTypes.find((one) => message.context.channel === `sp-api:${one.type}`);
    if (!type) return;
    const body = trim(Text.join(message.parts.map((part) => part.body)).replaceAll(/\r\n?/g, () => '\n'));
    if (!type.text) {
      if (body.length > 0)
        yield { at: message.whole, says: `Has a text, and a message of the type ${type.type} takes none` };
    } else {
      yield* ofText(body, type.text, message);
      yield* ofMarkup(body);
      yield* ofAddresses(message, type);
      yield* ofPurpose(message, type);
    }
    yield* ofAttachments(message, type);
  },
});

function* ofText(
  body: Text,
  { min, max }: { readonly min: number; readonly max: number },
  message: Message,
): Generator<Finding> {
  if (body.length < min) yield { at: message.whole, says: 'Has no text, which this message type needs' };
  // What a template puts in has a length that nobody knows: it counts as nothing.
  const filled = message.context.stage === 'template' ? message.placeholders.map(({ value }) => value) : [];
  const fixed = filled.reduce((text, value) => text.replace(value, ''), body.value);
  if (fixed.length <= max) return;
  const points = Array.from(fixed).length;
  const [count, unit] = points > max ? [points, 'characters'] : [fixed.length, 'UTF-16 units'];
  const end = Math.min(max + body.length - fixed.length, body.length - 1);
  const start = /[\uDC00-\uDFFF]/.test(body.value[end] ?? '') ? end - 1 : end;
  const says = `Is ${count} ${unit} long, and this message type takes ${max}`;
  yield { at: body.span(start), says, isMild: points <= max };
}

function* ofMarkup(body: Text): Generator<Finding> {
  const found = Array.from(body.matchAll(markup));
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return;
  const says = `Contains HTML, which the Messaging API does not take: ${quote(first.value.trim())}`;
  yield { at: { start: first.span.start, end: last.span.end }, says };
}

async function* ofAddresses(message: Message, type: SpApiType): AsyncGenerator<Finding> {
  const found = await message.addresses();
  const clicked = message.links.flatMap(({ url, value, tag }) => (url ? { url, value, label: tag.text.value } : []));
  const written = found.filter(({ link }) => !link?.url).map(({ url, value }) => ({ url, value, label: '' }));
  for (const { url, value, label } of [...clicked, ...written]) {
    const fault = misfit(url, label, type);
    if (fault) yield { at: value.span(), says: `Links to ${fault}` };
    if (url.protocol !== 'mailto:') continue;
    const says = `Has the e-mail address ${quote(value.value)}, which the Messaging API does not take`;
    yield { at: value.span(), says };
  }
  for (const { span, kind, value } of message.placeholders) {
    if (kind !== 'reviewLink' && kind !== 'presetReview') continue;
    yield { at: span, says: `Puts in a review link, which fits no message type: ${quote(value)}` };
  }
}

function* ofPurpose(message: Message, { type, topics, purpose, critical }: SpApiType): Generator<Finding> {
  const text = bodyOf(message).trim();
  // Whether a type that is always critical is misused, no-important-misuse says.
  // A question is what the types are for that confirm something.
  const isQuestion = type.startsWith('confirm') && /[?？]|か。/.test(text);
  if (critical === 'always' || isQuestion || text.length < 40 || topics.some((topic) => speaksOf(text, topic))) return;
  yield { at: message.whole, says: `Says nothing about ${purpose}`, isMild: true };
}

function* ofAttachments(
  { attachments, headers, whole }: Message,
  { attachments: { min, max }, type }: SpApiType,
): Generator<Finding> {
  const first = attachments[max];
  if (first)
    yield {
      at: first.name.length > 0 ? first.name.span() : first.at,
      says: `Is one attachment too many: ${type} takes ${max === 0 ? 'none' : `at most ${max}`}`,
    };
  // Only a mail shows that there is none; a draft does not say what is sent with it.
  else if (attachments.length < min && headers.length > 1)
    yield { at: whole, says: `Has no attachment, which ${type} needs` };
}
