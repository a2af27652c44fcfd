import { emoticons as forms } from '../../../data/emoji.ts';
import { testRule } from '../../support/test-rule.ts';

const txt = { path: 'message.txt' };
const lines = (...all: readonly string[]) => all.map((message) => ({ message, ...txt }));
const mail = (subject: string) => ({
  message: `Subject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello\r\n`,
  path: 'message.eml',
});

testRule('no-emoji', {
  good: [
    // Symbols of text
    ...lines(
      '© ® ™ ° № § € – • … → ✓ ★ ☆ ❤ ☎ ✉ ♥ ↔ ▶ ☀ ‼',
      'With the selector for text: ❤\uFE0E ☺\uFE0E ☀\uFE0E',
      '1. 2. 3. # * 0-9',
    ),
    // What is no emoticon
    ...lines(
      'Open 8:00) to 9:00 (ratio 3:1) (see 2:) D:\\files a:p <3 kg 10:30:15',
      'size XD, size 8) and "XD" is our code',
      'A) one B) two 8) eight (as follows:) [see:]',
      'Voici la liste (voir ci-dessous :) et la suite',
      'Sizes:(S, M) and options :( S, M )',
      'https://shop.example/a:D/x:)y and mm^2^ and 2^^3',
      '10:30:15 and :tracking: and :not-an-emoji: and a:b:c',
      '- item: one\n- item: two\n**Note:** red',
      '(笑) （笑） (・・・) (*) (--) (^2)',
      'use -> and => and <= and >= and := and ==',
    ),
    '<style>p::before { content: "x" } a:hover { color: red }</style><p>Hello</p>',
    '<p>&lt;3 mm</p>',
    'Hello {{name|default:")"}} [name] {first_name}: {x}',
    { message: 'Hello.\n\n> thank you 😀 :)\n', ...txt },
    '<blockquote type="cite">Thanks 😀</blockquote><p>Hello</p>',
    '<span style="font-family:Wingdings">&sect;</span> <font face="Wingdings">&uuml;</font> a list',
    '<!-- 😀 --><p>Hello</p>',
    // Options
    { message: 'Thanks :-)', ...txt, options: { emoticons: false } },
    { message: 'Thanks :smile:', ...txt, options: { shortcodes: false } },
    ...lines(...forms.flatMap(({ not }) => not)),
  ],
  bad: [
    { message: 'Hi [|😀|] there', ...txt, says: ['Shows the emoji "😀"'], fixed: 'Hi there' },
    { message: 'Thanks [|😀|]!', ...txt, fixed: 'Thanks!' },
    { message: '[|😀|] Hello', ...txt, fixed: 'Hello' },
    // What signs of text say as well
    { message: '[|1️⃣|] Open\n[|2️⃣|]Close, not [|3️⃣|]', ...txt, fixed: '1. Open\n2. Close, not 3' },
    { message: 'Fragile[|❗️|] Orders [|➡️|] Help. Great![|❗|]', ...txt, fixed: 'Fragile! Orders → Help. Great!' },
    { message: 'We [|❤️|] you, and [|❤️|], rated 5 [|⭐|]', ...txt, fixed: 'We ❤️ you, and, rated 5 ⭐' },
    {
      message: 'Your parcel is on its way [|🚚|] The box is new [|:-)|] [|😀|]',
      ...txt,
      fixed: 'Your parcel is on its way. The box is new',
    },
    // What is left without it
    { message: '[|😀|], hello ([|😀|]) "[|😀|]" you', ...txt, fixed: 'hello you' },
    { message: 'One\r\n\r\n- [|😀|] -\r\n\r\nTwo [|😀|]', ...txt, fixed: 'One\r\n\r\nTwo' },
    { message: '<div>\n  <p style="margin:0"><b>[|😀|]</b> <br></p>\n</div>\n<p>Hi</p>\n', fixed: '<p>Hi</p>\n' },
    { message: '<td height="20">[|😀|]</td><td>Hi&nbsp;[|😀|]</td>', fixed: '<td height="20"></td><td>Hi</td>' },
    { message: '<img alt="[|😀|]" title="Hi [|😀|]">', fixed: '<img alt="" title="Hi">' },
    { message: 'a<br><br>[|😀|]<br><br>b<br>[|😀|]', fixed: 'a<br><br>b' },
    { message: '<div>[|😀|]<br />\n<b>[|😀|]</b><br>b</div>', fixed: '<div>b</div>' },
    { message: '<b>dear [|😀|]</b> there, <i>[|😀|] dear</i>', fixed: '<b>dear</b> there, <i>dear</i>' },
    { message: 'a[|⭐⭐⭐⭐⭐|]b\r\nc [|✅|]\r\n', ...txt, fixed: 'a b\r\nc\r\n' },
    // Every kind of sequence
    ...lines(
      '[|❤️|]',
      '[|©️|]',
      '[|1️⃣|]',
      '[|🇩🇪|]',
      '[|👨‍👩‍👧‍👦|]',
      '[|👍🏽|]',
      '[|☝🏽|]',
      '[|❤‍🔥|]',
      '[|🏴󠁧󠁢󠁥󠁮󠁧󠁿|]',
      '[|☕|] [|🫨|]'.replace('|] [|', ' '),
    ),
    // Places
    '<p>Thanks [|&#128522;|] &amp; bye [|&#x1F600;|]</p>',
    { message: '<p>Hi <b>[|😀|]</b> there</p>', fixed: '<p>Hi there</p>' },
    '<img src="cid:1" alt="Thanks [|😀|]"><a href="#top" title="[|😀|]">Up</a>',
    { message: '---\nsubject: "Thanks [|😀|]"\n---\nHello', ...txt, fixed: '---\nsubject: "Thanks 😀"\n---\nHello' },
    mail('Order [|🧸|]'),
    '<style>h1::after { content: "[| \\1F49B|]" }</style><p>Hello</p>'.replace('[| ', ' [|'),
    {
      message: '<p>promised <span style="font-family:Wingdings">[|J|]</span></p>',
      says: ['Shows a picture: "J" in the font wingdings'],
    },
    '<font face="Wingdings">[|J|]</font>',
    // Emoticons
    { message: 'Thanks [|:-)|] bye', ...txt, says: ['Shows the emoticon ":-)"'], fixed: 'Thanks bye' },
    ...lines(
      'danke[|:-)|]',
      'leider [|:-(|]',
      'ok [|:D|] and [|;)|] and [|:P|]',
      'Kram [|<3|]',
      'I [|<3|] you',
      'jajaja [|xD|]',
      'お願いします[|(^^)|]',
      '[|m(_ _)m|] [|（＾＾）|] [|(´・ω・`)|] [|¯\\_(ツ)_/¯|]',
      'Have fun (and enjoy) [|:)|]',
    ),
    { message: '<p>lo indossi <b>[|:</b><i>P|]</i></p>', fixed: '<p>lo indossi</p>' },
    '<p>Kram [|&lt;3|]</p>',
    // Names
    { message: 'on its way [|:truck:|]', ...txt, says: ['Shows the emoji ":truck:"'], fixed: 'on its way' },
    { message: 'Great[|:thumbsup::tada:|]', ...txt },
    // Symbols of text
    {
      message: 'Nice [|★|] (yes) [|(笑)|] 👍'.replace('👍', '[|👍|]'),
      ...txt,
      options: { textSymbols: true },
      levels: ['warn', 'warn', 'error'],
    },
    ...lines(
      ...forms.flatMap(({ examples }) =>
        examples.filter((one) => /^\S+$/.test(one) && /^[^\p{L}>[\]]+$/u.test(one)).map((one) => `[|${one}|]`),
      ),
    ),
  ],
});
