import { buyerWords, postalForms } from '../../data/buyer-data.ts';
import { lazy } from '../../src/lazy.ts';
import type { Message } from '../../src/message/message.ts';
import { phoneNumbers } from '../../src/message/phones.ts';
import { bodyOf, speaksOf } from '../../src/message/topics.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';
import type { Span } from '../../src/span.ts';
import { clauses } from '../../src/wording/clauses.ts';
import { level, mention } from '../../src/wording/mention.ts';

const words = {
  email: lazy(() => mention(buyerWords.email)),
  phone: lazy(() => mention(buyerWords.phone)),
  address: lazy(() => mention(buyerWords.address)),
};
const postal = lazy(() => new RegExp(postalForms.map(({ pattern }) => pattern).join('|'), 'gu'));

/** A cheap test: each form has a postal code, or the letter for a prefecture. */
const code = /\d{4}|\d[- ]\d|[A-Z]\d|\d[A-Z]|[都道府県]/;

/** How the data of each placeholder is called. */
const names = { buyerEmail: 'e-mail address', buyerPhone: 'telephone number', buyerAddress: 'address' } as const;

export default defineRule({
  id: 'no-buyer-pii',
  summary: "Disallow the buyer's address, telephone number and e-mail address",
  why: 'Amazon gives this data for the delivery of the order alone; a message need not repeat it.',
  advice: 'Leave the data out; the buyer knows it.',
  policy: 'CG-CONTENT.14',
  async *check(message) {
    const delivers = lazy(() => isAboutDelivery(message));
    for (const { kind, value, span } of message.placeholders) {
      if (kind !== 'buyerEmail' && kind !== 'buyerPhone' && kind !== 'buyerAddress') continue;
      if (kind !== 'buyerEmail' && delivers()) continue;
      yield { at: span, says: `Puts in the buyer's ${names[kind]}: ${quote(value)}` };
    }
    for (const { kind, value, prose } of await message.addresses()) {
      if (kind !== 'email') continue;
      const before = prose.text.value.slice(0, Math.max(0, prose.text.value.indexOf(value.value)));
      if (announces(words.email(), before))
        yield { at: value.span(), says: `Repeats the buyer's e-mail address ${quote(value.value)}` };
    }
    for (const { at, value, before } of await phoneNumbers(message)) {
      if (announces(words.phone(), before) && !delivers())
        yield { at, says: `Repeats the buyer's telephone number ${quote(value)}` };
    }
    for (const { text } of message.prose) {
      for (const { 0: value, index } of addressesNear(text.value)) {
        // A street may begin with any word, so those before it may have been taken for a part of it.
        if (announces(words.address(), text.value.slice(0, index + Math.min(within, value.length))) && !delivers())
          yield { at: text.span(index, index + value.length), says: `Repeats the buyer's address ${quote(value)}` };
      }
    }
  },
});

/** How far before data the words may stand that announce it, how far into an address, and how long one is at most. */
const reach = 80;
const within = 40;
const longest = 200;

/** Whether the last words before some data announce it. */
function announces(pattern: RegExp, before: string): boolean {
  return level(before.slice(-reach)).search(pattern) >= 0;
}

/** The addresses near words that may announce them: to look for one at each word of a text takes long. */
function addressesNear(text: string): RegExpExecArray[] {
  if (!code.test(text)) return [];
  const all: RegExpExecArray[] = [];
  const address = postal();
  let from = 0;
  for (const { index: word } of level(text).matchAll(words.address())) {
    const near = text.slice(0, word + reach + longest);
    if (!code.test(near.slice(Math.max(0, word - within)))) continue;
    for (from = Math.max(from, word - within); ; from = address.lastIndex) {
      address.lastIndex = from;
      const found = address.exec(near);
      if (!found || found.index > word + reach) break;
      all.push(found);
    }
  }
  return all;
}

/** A message about the address, or about when and how to deliver, may show where to. */
function isAboutDelivery(message: Message): boolean {
  const { purpose, channel } = message.context;
  if (purpose === 'delivery-scheduling' || purpose === 'home-services') return true;
  if (channel === 'sp-api:confirmDeliveryDetails') return true;
  if (purpose === 'review-request' || purpose === 'invoice') return false;
  const subject = message.subject?.value ?? '';
  if (speaksOf(subject, 'address') || speaksOf(subject, 'scheduling')) return true;
  const body = bodyOf(message);
  const asks = ({ start, end }: Span) => {
    const sentence = body.slice(start, end);
    return speaksOf(sentence, 'address') && (/[?？]|か。/.test(sentence) || speaksOf(sentence, 'problem'));
  };
  return speaksOf(body, 'scheduling') || clauses(body, false).some(asks);
}
