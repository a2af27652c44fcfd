import { phraseOption } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';

const says: Readonly<Record<string, string>> = {
  legal: 'Threatens with legal steps',
  report: 'Threatens with a report or a block',
  pressure: 'Puts the buyer under pressure',
  insult: 'Insults',
  blackmail: 'Threatens with what the seller knows of the buyer',
};

export default defineRule({
  id: 'no-threats',
  summary: 'Disallow threats and insults',
  why: 'Amazon asks sellers to be fair and professional; pressing a buyer is an abuse.',
  advice: 'Say what you will do to solve the problem, and nothing about lawyers, reports or consequences.',
  policy: 'CG-CONTENT.15',
  options: { phrases: phraseOption() },
  async *check(_, { find, options }) {
    for (const { group, at, value } of await find(options.phrases)) {
      yield { at, says: `${says[group] ?? 'Threatens the buyer'}: ${quote(value)}` };
    }
  },
});
