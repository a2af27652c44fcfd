import { phraseOption } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';
import type { Wording } from '../../src/wording/wording.ts';

const says: Readonly<Record<string, string>> = {
  hint: 'Urges the buyer to cancel',
};

export default defineRule({
  id: 'no-cancellation-request',
  summary: 'Disallow asking the buyer to cancel',
  why: 'A seller who cannot deliver has to cancel the order himself; he may not ask the buyer to do it.',
  advice: 'Cancel the order yourself, with the reason, and tell the buyer that the amount was refunded.',
  policy: 'CG-TYPE.9',
  options: { phrases: phraseOption() },
  async *check(message, { find, wordings, options }) {
    const hits = await find(options.phrases);
    // Whoever answers a buyer who wants to cancel points to the button, as Amazon asks for.
    if (message.context.direction === 'reply' && !isUnable(await wordings())) return;
    for (const { group, at, value } of hits) {
      if (group === 'unable') continue;
      yield { at, says: `${says[group] ?? 'Asks the buyer to cancel'}: ${quote(value)}` };
    }
  },
});

/** Whether the seller says that he cannot deliver. */
function isUnable(all: readonly Wording[]): boolean {
  return all.some((wording) => wording.each('no-cancellation-request').some(({ group }) => group === 'unable'));
}
