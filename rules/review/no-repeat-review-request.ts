import { flag, phraseOption } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';
import { oneBySentence } from '../../src/wording/hits.ts';

/** An order id as Amazon writes it. */
const orderId = /\b\d{3}-\d{7}-\d{7}\b/g;

/** Digits that never fall, as in 111-2223334-5556667: a sample that stands in many templates. */
const isSample = (id: string) => /^0*1*2*3*4*5*6*7*8*9*$/.test(id.replaceAll('-', ''));

export default defineRule({
  id: 'no-repeat-review-request',
  summary: 'Disallow a second request for a review',
  why: 'Amazon allows one request for a review or feedback per order, whether by message or by its own button.',
  advice: 'Ask once. Drop the reminder, or the message that came before it.',
  policy: 'CG-REVIEW.6',
  options: {
    phrases: phraseOption(),
    sameFolder: flag('Takes the messages of a folder for one series, if they name no campaign.', false),
  },
  async *check(_, { find, options }) {
    for (const { group, at, value } of oneBySentence(await find(options.phrases))) {
      if (group === 'missing') yield { at, says: `Presses the buyer for a missing review: ${quote(value)}` };
      else if (group === 'earlier') yield { at, says: `Refers to an earlier request for a review: ${quote(value)}` };
      else yield { at, says: `Asks for a review once more: ${quote(value)}` };
    }
  },
  async shared({ context, prose }, { wordings, options }) {
    const asks = (await wordings()).flatMap((wording) => wording.each('purpose'));
    const request = asks.find(({ group }) => group === 'review-request');
    if (!request) return [];
    const { marketplace, language = '', campaign } = context;
    const series = new Set(prose.flatMap(({ text }) => text.value.match(orderId) ?? []).filter((id) => !isSample(id)));
    if (campaign !== undefined) series.add(campaign);
    const all = Array.from(series, (name) => ({ key: `${name}\n${marketplace}\n${language}`, at: request.at }));
    if (campaign !== undefined || !options.sameFolder) return all;
    return [...all, { key: `\n${marketplace}\n${language}`, at: request.at, inFolder: true }];
  },
  clash({ key, inFolder }, first) {
    const series = inFolder ? 'the same folder' : quote(key.split('\n')[0] ?? '');
    return `Asks for a review, as ${quote(first)} does for ${series}`;
  },
});
