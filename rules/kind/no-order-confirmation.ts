import { phraseOption } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';

const says: Readonly<Record<string, string>> = {
  received: 'Confirms the order or the payment',
  shipped: 'Announces the dispatch',
  delivered: 'Confirms the delivery',
  tracking: 'Repeats the tracking',
  arrival: 'Announces the arrival',
  refund: 'Confirms a refund that Amazon announces itself',
};

export default defineRule({
  id: 'no-order-confirmation',
  summary: 'Disallow confirmations of orders, dispatch and delivery',
  why: 'Amazon sends these messages itself, and forbids sellers to send them again.',
  advice: 'Leave out what Amazon tells the buyer anyway.',
  policy: 'CG-TYPE.3',
  options: { phrases: phraseOption() },
  async *check(message, { find, options }) {
    if (message.context.direction === 'reply') return;
    for (const { group, at, value } of await find(options.phrases)) {
      yield { at, says: `${says[group] ?? 'Confirms what Amazon tells the buyer itself'}: ${quote(value)}` };
    }
  },
});
