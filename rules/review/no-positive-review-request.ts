import type { Message } from '../../src/message/message.ts';
import { flag, phraseOption } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';
import type { Text } from '../../src/text.ts';
import { oneBySentence } from '../../src/wording/hits.ts';

/** Addresses of Amazon that open a feedback form with the rating filled in. */
const preset = /[?&](?:rating=5|excellent=\d|stars?=5)\b|\/email-excellent-fb\b/i;

/** Names of pictures that show five stars. */
const picture = /(?:\b|[_-])(?:5|five)[_ -]?stars?\b|\bstars?[_-]5(?:[_-]0)?\b/i;

const says: Readonly<Record<string, (quoted: string) => string>> = {
  stars: (quoted) => `Asks for five stars: ${quoted}`,
  harm: (quoted) => `Tells what a bad review does to the seller: ${quoted}`,
  praise: (quoted) => `Asks for praise: ${quoted}`,
  steering: (quoted) => `Tells the buyer what to write: ${quoted}`,
  appeal: (quoted) => `Asks the buyer to be kind in the review: ${quoted}`,
};

export default defineRule({
  id: 'no-positive-review-request',
  summary: 'Disallow requests for a positive review',
  why: 'Amazon lets a seller ask for a review only neutrally: no certain rating, no praise, no words to use, no pressure.',
  advice: 'Ask for an honest review, whether positive or negative.',
  policy: 'CG-REVIEW.2',
  fixes: ['suggestion'],
  options: {
    phrases: phraseOption(),
    presetLinks: flag('Reports links and placeholders that fill in the rating.', true),
    contentSteering: flag('Reports texts and topics given to the buyer to write.', true),
  },
  async *check(message, { find, options }) {
    for (const { group, at, value, suggestions } of oneBySentence(await find(options.phrases))) {
      if (group === 'steering' && !options.contentSteering) continue;
      yield { at, says: says[group]?.(quote(value)) ?? `Asks for a positive review: ${quote(value)}`, suggestions };
    }
    if (options.presetLinks) {
      for (const { kind, span, value } of message.placeholders) {
        if (kind === 'presetReview') yield { at: span, says: `Fills in the rating of the review: ${quote(value)}` };
      }
      for (const { value } of await addresses(message)) {
        if (preset.test(value.value)) yield { at: value.span(), says: 'Opens a review with the rating filled in' };
      }
    }
    for (const { role, value, isQuoted, tag } of message.references) {
      if (role !== 'image' || isQuoted) continue;
      const name = value.value.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
      const alt = tag.attribute('alt')?.value.value ?? '';
      if (picture.test(name) || picture.test(alt)) {
        yield { at: value.span(), says: `Shows a picture of five stars: ${quote(alt || name)}` };
      }
    }
  },
});

/** The links, and the addresses in the text where one of them may fill in a rating. */
async function addresses({ links, prose, addresses }: Message): Promise<readonly { readonly value: Text }[]> {
  if (!prose.some(({ text }) => preset.test(text.value))) return links;
  return [...links, ...(await addresses()).filter(({ link }) => !link)];
}
