import type { Message, Reference } from '../../src/message/message.ts';
import { phraseOption } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';
import { firstAtLeast, overlaps } from '../../src/span.ts';
import { type Hit, oneBySentence, type Place } from '../../src/wording/hits.ts';
import type { Wording } from '../../src/wording/wording.ts';

const satisfied = (quoted: string) => `Asks only satisfied buyers for a review: ${quoted}`;

const says: Readonly<Record<string, (quoted: string) => string>> = {
  divert: (quoted) => `Sends unhappy buyers elsewhere instead of to a review: ${quoted}`,
  'divert-asked': (quoted) => `Sends unhappy buyers elsewhere instead of to a review: ${quoted}`,
  first: (quoted) => `Asks buyers to get in touch before they review: ${quoted}`,
  // What no phrase names may part the buyers in any of these ways.
  signal: (quoted) => `Steers who writes a review: ${quoted}`,
  split: (quoted) => `Sends happy and unhappy buyers to different places: ${quoted}`,
};

/** Where a review is written, as addresses and placeholders name it. */
const reviewPage = /review|feedback|rating|\brate\b|ryp/i;

export default defineRule({
  id: 'no-review-gating',
  summary: 'Disallow review requests that only happy buyers get',
  why: 'Amazon forbids asking only satisfied buyers for a review, and leading dissatisfied ones to another channel.',
  advice: 'Ask every buyer in the same words, and offer help in a message of its own.',
  policy: 'CG-REVIEW.3',
  fixes: ['suggestion'],
  options: { phrases: phraseOption() },
  async *check(message, { find, wordings, options }) {
    const hits = oneBySentence(await find(options.phrases));
    for (const { group, at, value, suggestions } of hits) {
      yield { at, says: (says[group] ?? satisfied)(quote(value)), suggestions };
    }
    for (const { group, at, value } of parted(message, await wordings())) {
      if (!hits.some((hit) => overlaps(hit.at, at))) yield { at, says: (says[group] ?? satisfied)(quote(value)) };
    }
    for (const { name, value, span } of message.placeholders) {
      if (/^not[\W_]*so[\W_]*great$|^(?:negative|poor|bad)[\W_]*(?:feedback|review|experience)/i.test(name)) {
        yield { at: span, says: `Sends unhappy buyers elsewhere instead of to a review: ${quote(value)}` };
      }
    }
  },
});

/** What two links say that part the buyers: the pleased ones are led to a review, the others are not. */
function parted({ links }: Message, all: readonly Wording[]): readonly (Place & Pick<Hit, 'group'>)[] {
  const leadsToReview = ({ value }: Reference) => reviewPage.test(value.value);
  if (!links.some(leadsToReview)) return [];
  const moods = all.flatMap((wording) => wording.each('mood')).sort((one, other) => one.at.start - other.at.start);
  const starts = moods.map(({ at }) => at.start);
  const told = links.map((link) => {
    const { text, whole } = link.tag;
    const own = moods.slice(firstAtLeast(starts, whole.start), firstAtLeast(starts, whole.end));
    // A picture says it by its alternative text.
    const place = text.value ? { at: text.span(), value: text.value } : own[0];
    return { place, isReview: leadsToReview(link), moods: new Set(own.map(({ group }) => group)) };
  });
  const pleased = told.filter(({ isReview, moods }) => isReview && moods.has('pleased') && !moods.has('displeased'));
  const others = told.filter(({ isReview, moods }) => !isReview && moods.has('displeased'));
  if (pleased.length === 0 || others.length === 0) return [];
  const places = (group: string, some: typeof told) =>
    some.flatMap(({ place }) => (place ? [{ group, at: place.at, value: place.value }] : []));
  return [...places('split', pleased), ...places('divert', others)];
}
