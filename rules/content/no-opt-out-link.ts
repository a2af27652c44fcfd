import { inlineElements } from '../../data/user-agent.ts';
import { isAmazon } from '../../src/message/hosts.ts';
import { labelsOf } from '../../src/message/labels.ts';
import type { Message, Tag } from '../../src/message/message.ts';
import { isOptOutAddress, isPointer, optOutIn, stopsIn } from '../../src/message/opt-out.ts';
import { withoutOptOut } from '../../src/message/opt-out-removal.ts';
import { removalAt } from '../../src/message/removal.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Edit, type Finding } from '../../src/rule.ts';
import { within } from '../../src/span.ts';
import { trim } from '../../src/style/css.ts';
import type { Match } from '../../src/text.ts';

const inline = new Set(inlineElements);

export default defineRule({
  id: 'no-opt-out-link',
  summary: 'Disallow links to stop messages',
  why: 'Buyers choose in their Amazon account which messages they get. Amazon forbids a link of your own for it.',
  advice: 'Remove the link, and switch off the footer of the program that puts it in.',
  policy: 'CG-CONTENT.7',
  fixes: ['safe'],
  async *check(message) {
    const found = Array.from(clickable(message));
    yield* found;
    yield* await written(message, within(found.map(({ at }) => at)));
    for (const { name, value } of message.headers) {
      if (name !== 'list-unsubscribe' || value.length === 0) continue;
      const says = `Offers mail programs a button to stop messages: ${quote(value.value)}`;
      yield { at: value.span(), says, isMild: true };
    }
  },
});

/** The links that say it, by their words, their address or the sentence that they stand in. */
function* clickable(message: Message): Generator<Finding> {
  const labels = labelsOf(message);
  const blocks = new Map<Tag, readonly string[]>();
  for (const { value, url, placeholders, tag } of message.links) {
    const label = labels.get(tag)?.join(' ').trim() ?? '';
    const isOwn = url !== undefined && isAmazon(url.hostname);
    const said = optOutIn(label);
    const isOptOut =
      placeholders.some(({ kind }) => kind === 'unsubscribe') ||
      isOptOutAddress(value.value) ||
      said === 'stop' ||
      (said === 'settings' && !isOwn && !/amazon/i.test(label)) ||
      (!isOwn && isPointer(label) && stopsAround(tag, blocks).some((sentence) => sentence.includes(label)));
    if (!isOptOut) continue;
    const says = `Links to where messages are stopped: ${quote(label || value.value)}`;
    yield { at: tag.whole, says, fix: withoutLink(message, tag) };
  }
}

function withoutLink(message: Message, tag: Tag): Edit | undefined {
  const label = trim(tag.text);
  if (label.length === 0) return removalAt(message, tag.whole);
  const block = blockOf(tag);
  const text = block?.text ?? message.parts.find(({ body }) => body.range(tag.at))?.text;
  return text && withoutOptOut(message, tag.whole, label.span(), text);
}

function blockOf(tag: Tag): Tag | undefined {
  let block: Tag | undefined = tag;
  while (block && inline.has(block.name)) block = block.parent;
  return block;
}

/** The sentences that announce an opt-out in the block that a link stands in. */
function stopsAround(tag: Tag, known: Map<Tag, readonly string[]>): readonly string[] {
  const block = blockOf(tag);
  if (!block) return [];
  const before = known.get(block);
  if (before) return before;
  const stops = stopsIn(block.text.slice(0, 4000)).map(({ value }) => value);
  known.set(block, stops);
  return stops;
}

/** Placeholders and addresses that the text announces, or that say it themselves; and sentences without any. */
async function written(message: Message, isReported: (offset: number) => boolean): Promise<Finding[]> {
  const isQuoted = within(message.parts.flatMap(({ quoted }) => quoted));
  const placeholders = message.placeholders.filter(({ span }) => !isQuoted(span.start) && !isReported(span.start));
  const addresses = (await message.addresses()).filter(
    ({ kind, value }) => kind === 'web' && !isReported(value.span().start),
  );
  const stops = message.prose.flatMap(({ from, text }) => (from === 'body' ? stopsIn(text) : []));
  // An answer to a buyer who asked may speak of it.
  const isReply = message.context.direction === 'reply';
  const isAnnounced = within(stops.map(({ span }) => span));
  const places = [
    ...placeholders
      .filter(({ kind, span }) => kind === 'unsubscribe' || (kind === 'url' && isAnnounced(span.start)))
      .map(({ value, span }) => ({ at: span, says: `Puts in a link to stop messages: ${quote(value)}` })),
    ...addresses
      .filter(({ url, value }) => isOptOutAddress(url.href) || isAnnounced(value.span().start))
      .map(({ value }) => ({
        at: value.span(),
        says: `Names the address where messages are stopped: ${quote(value.value)}`,
      })),
  ];
  const fixed = places.map((place) => {
    const text = message.parts.find((part) => part.text.range(place.at))?.text;
    return { ...place, fix: text && withoutOptOut(message, place.at, place.at, text) };
  });
  // What a link says is reported with the link; the settings of an Amazon account are fine.
  const isLink = within(message.links.map(({ tag }) => tag.whole));
  const starts = [...places.map(({ at }) => at.start), ...message.links.map(({ tag }) => tag.at.start)];
  const bare = stops.filter(
    ({ value, span }) =>
      !isReply &&
      !isLink(span.start) &&
      !/amazon/i.test(value) &&
      !starts.some((start) => start >= span.start && start < span.end),
  );
  return [...fixed, ...bare.map(inWords)];
}

/** A sentence that offers it without a link: less grave, and still not the seller's to offer. */
function inWords({ value, span }: Pick<Match, 'value' | 'span'>): Finding {
  const [start, end] = [value.length - value.trimStart().length, value.length - value.trimEnd().length];
  const at = { start: span.start + start, end: span.end - end };
  return { at, says: `Tells how to stop messages: ${quote(value.trim())}`, isMild: true };
}
