import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';
import { idleIn } from '../../src/wording/idle.ts';

/** Attachments by which a message has something to give. */
const purposeful =
  /manual|instruction|guide|warranty|guarantee|invoice|receipt|label|proof|design|anleitung|garantie|rechnung|notice|facture|manuale|fattura|factura|factuur|faktura|handleiding|instrukcja|請求書|保証/i;

export default defineRule({
  id: 'no-thank-you-only',
  summary: 'Disallow messages that only say thanks or offer help',
  why: 'Amazon forbids messages whose only content is thanks, or that the seller is there to help.',
  advice: 'Do not send it, or add what the buyer needs to know.',
  policy: 'CG-TYPE.4',
  async *check(message, { wordings }) {
    const { context, attachments } = message;
    if (context.direction === 'reply' || attachments.some(({ name }) => purposeful.test(name.value))) return;
    for (const wording of await wordings()) {
      const all = idleIn(wording);
      const [first, last] = [all[0], all.at(-1)];
      if (!first || !last) continue;
      const at = { start: first.at.start, end: Math.max(first.at.end, last.at.end) };
      yield { at, says: `Says nothing but thanks or an offer of help: ${quote(first.value)}` };
      return;
    }
  },
});
