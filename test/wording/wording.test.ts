import { describe, expect, test } from '@jest/globals';
import { across } from '../../src/across.ts';
import { lint } from '../../src/lint.ts';
import { defineRule } from '../../src/rule.ts';
import { gather, type Language } from '../../src/wording/language.ts';
import { settingsFor } from '../support/settings.ts';

/** Danish, by data alone. */
const danish: Language = {
  classes: { review: ['anmeldelse*|vurdering*'], gift: ['gavekort|rabat*'] },
  rewrites: { 'no-review-incentive': 'Vi vil gerne læse din ærlige anmeldelse.' },
  rules: { 'no-review-incentive': { reward: ['<gift> ~4 for ~2 <review>'] } },
};

describe('a language', () => {
  const settings = {
    ...settingsFor('no-review-incentive', {}, { context: { language: 'da' } }),
    languages: gather([{ da: () => danish }]),
  };

  test('is added by data alone', async () => {
    const text = 'Du får et gavekort for en anmeldelse.';
    const { diagnostics, assumed } = await lint({ path: 'message.txt', text }, settings);
    const [one] = diagnostics;
    expect(one?.says).toBe('Offers "gavekort" for a review: "gavekort for en anmeldelse"');
    expect(one?.suggestions?.[0]?.edit).toEqual({
      at: { start: 0, end: 37 },
      text: 'Vi vil gerne læse din ærlige anmeldelse.',
    });
    expect(assumed?.languages).toEqual(['da']);
  });

  test('no suggestion where markup would be lost', async () => {
    const text = '<p>Du får et <b>gavekort</b> for en anmeldelse.</p>';
    const { diagnostics } = await lint({ path: 'message.html', text }, settings);
    expect(diagnostics.map(({ suggestions }) => suggestions)).toEqual([undefined]);
  });
});

test('nothing of a language is loaded before a rule asks', async () => {
  let loads = 0;
  const languages = gather([
    {
      en: () => {
        loads++;
        return { classes: {}, rules: {} };
      },
    },
  ]);
  const silent = { ...settingsFor('no-insecure-urls'), languages };
  const { assumed } = await lint({ path: 'message.txt', text: 'Please leave a review.' }, silent);
  expect([loads, assumed]).toEqual([0, undefined]);
  await lint({ path: 'a.txt', text: 'Please leave a review.' }, { ...settingsFor('no-marketing'), languages });
  await lint({ path: 'b.txt', text: 'Please leave a review.' }, { ...settingsFor('no-marketing'), languages });
  expect(loads).toBe(1);
});

describe('purpose', () => {
  test.each([
    ['Which initials shall we engrave?', 'customization'],
    ['When may we deliver the wardrobe, on Tuesday or on Thursday, and is there a lift?', 'delivery-scheduling'],
    ['Our technician can come on Monday for the installation.', 'home-services'],
    ['We received your return, but the cable is missing.', 'return'],
    ['The invoice is attached, with the VAT number.', 'invoice'],
    ['The lamp is out of stock, we are sorry.', 'order-problem'],
    ['Would you write an honest review?', 'review-request'],
    ['Which size do you need?', 'additional-info'],
    ['Thank you for your question. The hose is long.', 'reply'],
    ['The hose is as long as it is.', undefined],
  ])('%s', async (text, expected) => {
    const { context, assumed } = await lint({ path: 'message.txt', text }, settingsFor('no-marketing'));
    expect(context.purpose).toBe(expected);
    expect(assumed?.reasons.length === 0).toBe(expected === undefined);
  });

  test('what is stated stays', async () => {
    const settings = settingsFor('no-marketing', {}, { context: { purpose: 'return' } });
    const { context } = await lint({ path: 'message.txt', text: 'Which initials shall we engrave?' }, settings);
    expect(context.purpose).toBe('return');
  });
});

describe('across the messages of a run', () => {
  const settings = settingsFor('no-repeat-review-request');
  const reports = (...texts: readonly string[]) =>
    Promise.all(texts.map((text, index) => lint({ path: `mails/${index}.txt`, text }, settings)));
  const said = async (...texts: readonly string[]) =>
    across(await reports(...texts), settings.known).map(({ diagnostics }) => diagnostics.map(({ says }) => says));
  const ask = 'Please write a product review.';

  test('the second request of a campaign is reported', async () => {
    const front = '---\ncampaign: spring\n---\n';
    expect(await said(front + ask, `${front}Your invoice is attached.`, front + ask)).toEqual([
      [],
      [],
      ['Asks for a review, as "mails/0.txt" does for "spring"'],
    ]);
  });

  test('so is that for one order', async () => {
    expect(await said(`${ask} 114-5820376-9914402`, `${ask} 114-5820376-9914402`)).toEqual([[], [expect.any(String)]]);
    expect(await said(`${ask} 114-5820376-9914402`, `${ask} 114-5820376-0000001`)).toEqual([[], []]);
  });

  test('messages without a series, in other languages and of other stores are not compared', async () => {
    expect(await said(ask, ask)).toEqual([[], []]);
    const german = '---\ncampaign: spring\nlanguage: de\n---\nOK. Please review us.';
    expect(await said(`---\ncampaign: spring\nlanguage: en\n---\nOK. Please review us.`, german)).toEqual([[], []]);
  });

  test('a folder may be a series', async () => {
    const folder = settingsFor('no-repeat-review-request', { sameFolder: true });
    const two = await Promise.all(['a', 'b'].map((name) => lint({ path: `mails/${name}.txt`, text: ask }, folder)));
    expect(across(two, folder.known).map(({ diagnostics }) => diagnostics.length)).toEqual([0, 1]);
  });

  test('a rule without a word about it compares nothing', async () => {
    const rule = defineRule({
      id: 'none',
      summary: 'Disallow nothing',
      why: 'No.',
      advice: 'No.',
      policy: 'CG-REVIEW.6',
      *check() {},
    });
    const { shared } = await lint(
      { path: 'a.txt', text: ask },
      { ...settings, rules: [{ rule, severity: 'error', options: {} }] },
    );
    expect(shared).toBeUndefined();
  });
});
