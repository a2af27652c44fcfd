import { describe, expect, test } from '@jest/globals';
import { optOutWords } from '../../data/opt-out.ts';
import { isOptOutAddress, isPointer, optOutIn } from '../../src/message/opt-out.ts';
import fc from '../support/property.ts';

describe.each(Object.entries(optOutWords))('%s', (_, { examples, stems, mail, says, settings }) => {
  test.each([...says, ...settings])('what %s fits has a stem', (pattern) => {
    const fitting = fc.stringMatching(new RegExp(`^(?:${pattern.replaceAll('{mail}', mail).replaceAll('\\b', '')})$`));
    fc.assert(
      fc.property(fitting, (words) => stems.some((stem) => words.includes(stem))),
      { numRuns: 200 },
    );
  });

  test.each(examples)('%s', (words) => {
    expect(optOutIn(words)).toBeDefined();
  });
});

test.each([
  'We do not send newsletters.',
  'We will not write to you again about this order.',
  'You will receive no further messages about your review.',
  'To stop the alarm, press the button twice.',
  'Wir verschicken keine Newsletter.',
  'Melden Sie das Gerät zuerst im WLAN ab.',
  "L'abonnement de l'application est facultatif.",
  'Non mandiamo newsletter.',
  'No enviamos boletines.',
  'Wij sturen geen nieuwsbrief.',
  'Lista części jest na stronie 2.',
  'Ska vi ta bort en stol från ordern?',
  'Tiramos uma cadeira do pedido?',
  'Siparişten bir sandalye çıkaralım mı?',
  '椅子を1脚、ご注文から減らしますか。',
])('%s is no opt-out', (words) => {
  expect(optOutIn(words)).toBeUndefined();
});

test('settings are told from stopping', () => {
  expect(optOutIn('E-mail preferences')).toBe('settings');
  expect(optOutIn('Unsubscribe | Manage preferences')).toBe('stop');
});

test('addresses', () => {
  expect(isOptOutAddress('https://shop.example/D%C3%89SINSCRIPTION')).toBe(true);
  expect(isOptOutAddress('https://shop.example/?action=unsub')).toBe(true);
  expect(isOptOutAddress('https://shop.example/rebajas/%')).toBe(false);
  expect(isOptOutAddress('https://www.amazon.com/gp/subscribe-and-save/manager')).toBe(false);
});

test('labels that leave it to their sentence', () => {
  expect(['here', 'Click here', 'こちら', 'https://shop.example', ''].every(isPointer)).toBe(true);
  expect(['Manual', 'Warranty information'].some(isPointer)).toBe(false);
});
