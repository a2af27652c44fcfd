import { testRule } from '../../support/test-rule.ts';

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';
const mail = (name: string) =>
  `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHello\r\n--b\r\nContent-Type: image/png; name="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${png}\r\n--b--\r\n`;

testRule('no-sensitive-content', {
  good: [
    "<p>The breast pump, the nude lipstick, the shot glasses and the chef's knife went to Scunthorpe.</p>",
    '<p>Turn the mower off with the kill switch; the battery was dead on arrival.</p>',
    '<p>The order is for J*** S***. *Terms apply: size A4*, C# and 5* rated.</p>',
    '<img src="cid:nude-lipstick.png" alt="Lipstick in nude">',
    {
      message: 'Thanks, we send a new one.\n\nOn 3 March 2026 at 10:12 Jane Example wrote:\n> This is fucking crap.',
      path: 'message.txt',
    },
    { message: '<p>Die Dickmilch ist hell.</p>', config: { context: { language: 'de' } } },
    { message: '<p>Your Damn Good Coffee is on its way.</p>', options: { allow: ['damn'] } },
    { message: '<p>Your Damn Good Coffee is on its way.</p>', config: { allow: { words: ['damn'] } } },
    { message: mail('broken-lid.png'), path: 'message.eml' },
  ],
  bad: [
    {
      message: '<p>Sorry, that was a [|fucking|] mess.</p>',
      says: ['Swears: "fucking"'],
    },
    {
      message: '<p>Read the [|f***ing|] manual, it is [|sh*t|].</p>',
      says: ['Swears behind signs: "f***ing"', 'Swears behind signs: "sh*t"'],
    },
    { message: '<p>Our [|naked models|] show every size.</p>', says: ['Is adult content: "naked models"'] },
    { message: '<p>There was [|blood all over|] the table.</p>', says: ['Describes violence: "blood all over"'] },
    { message: '<img src="cid:one" alt="[|Topless|] model">', says: ['Is adult content: "Topless"'] },
    {
      message: '<img src="[|https://m.media-amazon.com/img/topless-model.jpg|]" alt="">',
      says: ['Names a picture "topless-model.jpg"'],
    },
    { message: mail('[|naked.png|]'), path: 'message.eml', says: ['Attaches "naked.png"'] },
    {
      message: '<p>Der Kurier hat [|Scheiße|] gebaut.</p>',
      config: { context: { language: 'de' } },
    },
    {
      message: '<p>The [|doodah|] is broken.</p>',
      options: { phrases: ['doodah'] },
      says: ['Is sensitive content: "doodah"'],
    },
  ],
});
