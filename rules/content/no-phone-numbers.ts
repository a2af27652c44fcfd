import { phoneNumbers } from '../../src/message/phones.ts';
import { flag } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';

/** What each form of a number does in the sentence that reports it. */
const verbs = { digits: 'Gives the telephone number', words: 'Spells out the telephone number', link: 'Links to' };

export default defineRule({
  id: 'no-phone-numbers',
  summary: 'Disallow telephone numbers',
  why: 'Amazon forbids telephone numbers in messages, unless they belong to a warranty, a carrier or the manufacturer.',
  advice: 'Remove the number and ask the buyer to reply to the message.',
  policy: 'CG-CONTENT.11',
  options: {
    allowService: flag(
      'Whether numbers may stand that the same or a neighbouring sentence ties to a warranty, a carrier or a manufacturer.',
      true,
    ),
  },
  async *check(message, { options, allow }) {
    for (const { at, value, digits, form, isService } of await phoneNumbers(message)) {
      if (options.allowService && isService) continue;
      if (allow.phones.some((one) => isSame(one, digits))) continue;
      yield { at, says: `${verbs[form]} ${quote(value)}` };
    }
  },
});

/** Whether two numbers are one, whatever their prefixes and blanks. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((number) => number.replace(/\D/g, '').replace(/^0+/, '')) as [
    string,
    string,
  ];
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return short === long || (short.length >= 7 && long.endsWith(short));
}
