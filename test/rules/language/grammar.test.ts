import { testRule } from '../../support/test-rule.ts';

const txt = (message: string, language = 'en') => ({
  message,
  path: 'message.txt',
  config: { context: { language } },
});

testRule('grammar', {
  good: [
    txt('We know that that is far too late, and had had it sent very, very early.'),
    txt('An hour, a one-time code, a European plug, an unimportant detail, a used lamp, an x-ray, a URL, an MP3 file.'),
    txt('Item      Price\nLamp      12.00\nThe box  and the  lid'),
    txt(
      'Please see node.js, example.com, 1,000 and 12:30, e.g. here (see p. 4), 1) the lid :) and a) as you like (^_^;).',
    ),
    txt('The rack (order 113-7702284-3349918) has two bolts (see step 8) and a hook 8-) for it.'),
    txt('It worked at the third try (^_^;) and (^^;) so did the lid.'),
    txt('Call three three five, zero one zero.'),
    '<p>Blue</p>\n<p>Blue</p><p>The  parcel is   here.</p>',
    'Hello, this is for you.<blockquote type="cite">Where is is it</blockquote>',
    txt('Er fragte: „Wo ist das Paket?“ Wir wissen, dass sie sie schon hat.', 'de'),
    txt('Die Nummer (beginnt mit KL8-) steht innen.', 'de'),
    txt('Va de la A a la B, con la Garantía de la A a la Z.', 'es'),
    txt('Nous nous réjouissons que vous soyez « satisfait ».', 'fr'),
  ],
  bad: [
    {
      ...txt('We have sent [|the the|] lamp in [|a|] envelope.'),
      says: ['Repeats "the"', 'Says "a envelope" where "an envelope" is right'],
      fixed: 'We have sent the the lamp in an envelope.',
    },
    {
      ...txt('The parcel[|  |]is here[|,|]and the lid as well.'),
      says: ['Has two spaces between words: "The parcel is here,and"', 'Has no space after ",": "here,and"'],
      fixed: 'The parcel is here, and the lid as well.',
    },
    {
      ...txt('Please keep the box [|(|]and the lid.'),
      says: ['Has a bracket that nothing closes: "Please keep the box (and the lid."'],
    },
    {
      ...txt('Wir lasen [|“Wo ist es”|] auf der Karte.', 'de'),
      says: ['Quotes "Wo ist es" with “…” instead of „…“'],
    },
    {
      ...txt('The parcel is [|bigger then the|] letterbox.'),
      says: ['Says "bigger then the" where "bigger than the" is right'],
    },
    txt('Die Lampe ist [|seid gestern|] wieder da, und [|der der|] Zusteller kommt.', 'de'),
    txt("[|Qual'è|] il numero che avete?", 'it'),
    // Harper
    txt('😀 [|She don’t|] work on Mondays, and [|we hopes|] that you are [|exited|] to wait.'),
  ],
});
