import { describe, expect, test } from '@jest/globals';
import { eml } from '../../src/formats/eml.ts';
import { at, bytesOf, fixture, mixed, readMail, writtenFor } from './mails.ts';

test('mail is final', () => {
  expect(eml).toMatchObject({ name: 'eml', extensions: ['.eml'], stage: 'final' });
});

describe('what mail libraries read otherwise', () => {
  test.each([
    ['leading-blank-lines', 'Blank lines first', 'Hello after blank lines.\r\n'],
    ['line-ends-cr', 'Carriage returns', 'Hello,\ryour parcel is on its way.\r'],
    ['charset-meta', 'meta', '<meta charset="koi8-r"><p>Спасибо</p>\r\n'],
    ['charset-missing-with-latin-1', 'none', 'Grüße\r\n'],
    ['charset-ascii-with-latin-1', 'us-ascii', 'Grüße\r\n'],
    ['subject-raw-latin-1', 'Grüße roh', 'Grüße\r\n'],
    ['type-invalid', 't', 'Hello\r\n'],
  ])('%s', async (name, subject, body) => {
    const mail = await readMail(fixture(name));
    expect(mail.subject?.value).toBe(subject);
    expect(mail.bodies.map(({ text }) => text.value)).toEqual([body]);
    expect(mail.obstacles).toEqual([]);
  });
});

describe('places', () => {
  test('of an encoded word, a soft line end and an escape', async () => {
    const mail = await readMail(
      'From: a@example.com\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?= =?utf-8?B?IPCfjoE=?=\n folded\n' +
        'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nSee https://shop.example/=\npath Gr=C3=BC=C3=9Fe\n',
    );
    const [body] = mail.bodies;
    expect(mail.subject?.value).toBe('Grüße 🎁 folded');
    expect(writtenFor(mail.file, mail.subject, 'üß')).toBe('=C3=BC=C3=9F');
    expect(writtenFor(mail.file, mail.subject, '🎁')).toBe('PCfjoE');
    expect(writtenFor(mail.file, mail.subject, 'folded')).toBe('folded');
    expect(writtenFor(mail.file, body?.text, 'https://shop.example/path')).toBe('https://shop.example/=\npath');
    expect(writtenFor(mail.file, body?.text, 'ß')).toBe('=C3=9F');
  });

  test('of characters of two bytes in a file that is not UTF-8', async () => {
    const mail = await readMail(fixture('charset-shift-jis'));
    expect(writtenFor(mail.file, mail.bodies[0]?.text, '表示')).toBe('\x95\x5c\x8e\xa6');
  });

  test('of characters behind the escapes of ISO-2022-JP', async () => {
    const mail = await readMail(fixture('charset-iso-2022-jp'));
    expect(writtenFor(mail.file, mail.bodies[0]?.text, 'ご')).toBe('$4');
    expect(writtenFor(mail.file, mail.bodies[0]?.text, ' 12 ')).toBe(' 12 ');
  });

  test('of a name in sections', async () => {
    const mail = await readMail(fixture('name-2231-sections'));
    const name = mail.attachments[0]?.name;
    expect(name?.value).toBe('Rechnung für Sie Nr. 302.pdf');
    expect(writtenFor(mail.file, name, 'ü')).toBe('%C3%BC');
    expect(writtenFor(mail.file, name, 'ür')).toBe('%C3%BC;\r\n filename*1*=r');
    expect(writtenFor(mail.file, name, '302')).toBe('302');
  });

  test('of an attachment: its header', async () => {
    const mail = await readMail(fixture('attachment-no-name'));
    const [attachment] = mail.attachments;
    expect(attachment?.name.value).toBe('');
    expect(attachment && at(mail.file, attachment.at)).toBe(
      'Content-Type: application/pdf\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n',
    );
  });

  test('in a mail that is itself encoded', async () => {
    const inner = 'Subject: Inner\nContent-Transfer-Encoding: base64\n\nSGVsbG8gd29ybGQ=\n';
    const encoded = Buffer.from(inner).toString('base64');
    const mail = await readMail(mixed(`Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${encoded}`));
    expect(mail.bodies.map(({ text }) => text.value)).toEqual(['Hello world', 'Inner']);
    const written = writtenFor(mail.file, mail.bodies[1]?.text, 'Inner') ?? '';
    expect(encoded).toContain(written);
    expect(Buffer.from('Subject: Inner').toString('base64')).toContain(written.slice(1, 6));
  });
});

test('headers are unfolded, decoded and named in lower case', async () => {
  const mail = await readMail(
    'From: =?utf-8?Q?J=C3=BCrgen?= <shop@example.com>\nX-Long: one\n  two\nX-LONG:three\nSubject : Blank\n\n',
  );
  expect(mail.headers.map(({ name, value }) => [name, value.value])).toEqual([
    ['from', 'Jürgen <shop@example.com>'],
    ['x-long', 'one  two'],
    ['x-long', 'three'],
    ['subject', 'Blank'],
  ]);
});

test.each([
  ['blanks before colons', 'From : a@example.com\nSubject : Hi\nContent-Type : text/html\n\n<p>', 'html'],
  ['a type without a semicolon', 'Subject: Hi\nContent-Type: text/html charset=utf-8\n\n<p>', 'html'],
  ['a kind of HTML', 'Subject: Hi\nContent-Type: text/x-amp-html\n\n<p>', 'html'],
  ['an unknown disposition', 'Subject: Hi\nContent-Disposition: odd; filename=a.txt\n\n<p>', 'plain'],
  ['the marked line of a mailbox file', '>From a@example.com Mon\nSubject: Hi\n\n<p>', 'plain'],
])('a mail with %s is read', async (_, mail, type) => {
  const { subject, bodies, attachments, obstacles } = await readMail(mail);
  expect(subject?.value).toBe('Hi');
  expect(bodies).toMatchObject([{ type, text: { value: '<p>' } }]);
  expect([...attachments, ...obstacles]).toEqual([]);
});

describe('attachments', () => {
  test('have the types that they declare and those that they show', async () => {
    const { attachments } = await readMail(fixture('attachment-types'));
    const office = 'application/vnd.openxmlformats-officedocument';
    expect(attachments.map(({ name, sniffed }) => [name.value, sniffed])).toEqual([
      ['a.docx', `${office}.wordprocessingml.document`],
      ['a.xlsx', `${office}.spreadsheetml.sheet`],
      ['a.odt', 'application/vnd.oasis.opendocument.text'],
      ['a.zip', 'application/zip'],
      ['a.doc', 'application/x-ole-storage'],
      ['invoice.pdf', 'application/vnd.microsoft.portable-executable'],
      ['a.bin', 'application/x-elf'],
      ['a.html', 'text/html'],
      ['a.svg', 'image/svg+xml'],
      ['a.xml', 'application/xml'],
      ['a.rtf', 'application/rtf'],
      ['a.gz', 'application/gzip'],
      ['a.7z', 'application/x-7z-compressed'],
      ['a.rar', 'application/vnd.rar'],
      ['a.bmp', 'image/bmp'],
      ['a.tif', 'image/tiff'],
      ['a.txt', 'text/plain'],
      ['empty.txt', undefined],
      ['noise.bin', undefined],
    ]);
  });

  test('are animated where they have more than one frame', async () => {
    const { attachments } = await readMail(fixture('pictures'));
    expect(attachments.map(({ name, isAnimated }) => [name.value, isAnimated])).toEqual([
      ['still.gif', false],
      ['moving.gif', true],
      ['still.png', false],
      ['moving.png', true],
      ['still.webp', false],
      ['moving.webp', true],
      ['photo.jpg', undefined],
    ]);
  });

  test('are animated though the first frame is larger than what shows the type', async () => {
    const block = `\xff${'\0'.repeat(255)}`.repeat(40);
    const frame = `\x2c${'\0'.repeat(9)}\x02${block}\0`;
    const gif = Buffer.from(`GIF89a\x01\0\x01\0\0\0\0${frame}${frame};`, 'latin1').toString('base64');
    const { attachments } = await readMail(
      mixed(`Content-Type: image/gif\nContent-Transfer-Encoding: base64\n\n${gif}`),
    );
    expect(attachments[0]).toMatchObject({ isAnimated: true, sniffed: 'image/gif' });
  });

  test('are inline beside the HTML that shows them, or as pictures', async () => {
    const { attachments } = await readMail(fixture('related-image'));
    expect(attachments).toMatchObject([
      { isInline: true, contentId: 'logo@example.com', type: 'image/png', bytes: 67 },
    ]);
    const others = await readMail(
      mixed(
        'Content-Type: image/png\nContent-Disposition: inline\n\nx',
        'Content-Type: application/pdf\nContent-Disposition: inline\n\nx',
        'Content-Type: image/png\nContent-Disposition: attachment\n\nx',
        'Content-Type: image/png\nContent-ID: <a@example.com>\n\nx',
      ),
    );
    expect(others.attachments.map(({ isInline }) => isInline)).toEqual([true, false, false, false]);
  });

  test('of other encodings have the size that they are sent with', async () => {
    const { attachments } = await readMail(fixture('attachment-text'));
    expect(attachments.map(({ bytes }) => bytes)).toEqual([
      'These are notes.\r\nTwo lines.\r\n'.length,
      'a;b=1\r\n'.length,
    ]);
    const raw = await readMail(
      mixed(
        'Content-Type: text/csv; name=ä.csv\n\nü=FC',
        'Content-Type: text/csv; name=b\nContent-Transfer-Encoding: quoted-printable\n\nü=FC',
      ),
    );
    expect(raw.attachments.map(({ bytes }) => bytes)).toEqual([5, 3]);
  });

  test('signatures are attachments', async () => {
    const { attachments, obstacles } = await readMail(fixture('signed-pgp'));
    expect(attachments).toMatchObject([{ type: 'application/pgp-signature' }]);
    expect(obstacles).toEqual([]);
  });

  test('an attached mail is one, and its texts, subject and attachments are read', async () => {
    const mail = await readMail(fixture('attached-mail'));
    expect(mail.attachments).toMatchObject([{ type: 'message/rfc822' }, { type: 'image/png' }]);
    const size = mail.file.indexOf('\r\n--b--') - mail.file.indexOf('From: buyer@');
    expect(mail.attachments[0]?.bytes).toBe(size);
    expect(mail.bodies.map(({ text }) => text.value.trim())).toEqual([
      'Hello as text.',
      'Hello as text.',
      'Where is ä parcel',
    ]);
    const file = await readMail(fixture('attached-mail-as-file'));
    expect(file.attachments).toMatchObject([{ type: 'message/rfc822', bytes: size }]);
    expect(file.bodies).toHaveLength(1);
  });

  test('attached mails within each other are as large in UTF-8 as their bytes', async () => {
    const inner = 'Subject: ü\nContent-Type: message/rfc822\n\nSubject: 🎁\n\nä\n';
    const { attachments } = await readMail(`From: a@example.com\nContent-Type: message/rfc822\n\n${inner}`);
    const size = Buffer.byteLength(inner);
    expect(attachments.map(({ bytes }) => bytes)).toEqual([
      size,
      size - Buffer.byteLength('Subject: ü\nContent-Type: message/rfc822\n\n'),
    ]);
  });
});

describe('declarations', () => {
  test('from headers for sellerlint, and from others', async () => {
    const mail = await readMail(fixture('declared'));
    expect(mail.declarations.map(({ key, value, at: place }) => [key, value, at(mail.file, place)])).toEqual([
      ['purpose', 'review-request', 'review-request'],
      ['marketplace', 'amazon.de', 'amazon.de'],
      ['direction', 'proactive', 'proactive'],
      ['disable', { rule: 'no-emoji', reason: 'agreed; with the buyer', until: '2035-12-31' }, 'no-emoji'],
      ['disable', { rule: 'no-attachments', reason: 'agreed; with the buyer', until: '2035-12-31' }, 'no-attachments'],
      ['language', 'de-DE', 'de-DE'],
    ]);
    expect(mail.obstacles).toEqual([]);
  });

  test('a reply says what it replies to', async () => {
    const mail = await readMail(fixture('reply'));
    expect(mail.declarations).toMatchObject([{ key: 'direction', value: 'reply' }]);
    const empty = await readMail('From: a@example.com\nReferences:\n\nHello');
    expect(empty.declarations).toEqual([]);
  });

  test('a key or a header that does not exist is an obstacle', async () => {
    const mail = await readMail(
      'From: a@example.com\nX-Sellerlint-Context: purpos=reply; stage=final\nX-Sellerlint-Contxt: stage=final\nX-Sellerlint-Rules: all\n\nHello',
    );
    expect(mail.obstacles.map(({ says, at: place }) => [says, at(mail.file, place)])).toEqual([
      ['Unknown key "purpos" in X-Sellerlint-Context; did you mean "purpose"?', 'purpos'],
      ['Unknown header X-Sellerlint-contxt; did you mean "context"?', 'stage=final'],
      ['Unknown header X-Sellerlint-rules; known are context, disable', 'all'],
    ]);
    expect(mail.declarations).toMatchObject([{ key: 'stage', value: 'final' }]);
  });

  test('what says nothing is an obstacle', async () => {
    const mail = await readMail(
      'From: a@example.com\nX-Sellerlint-Context: purpose\nX-Sellerlint-Disable: no-emoji; because=x; why\n\nHello',
    );
    expect(mail.obstacles.map(({ says, at: place }) => [says, at(mail.file, place)])).toEqual([
      ['"purpose" is not a key=value', 'purpose'],
      ['"because" is neither reason=… nor until=…', 'because'],
      ['"why" is neither reason=… nor until=…', 'why'],
    ]);
  });
});

test('a byte of the file is a character of a binary mail', async () => {
  const mail = await readMail(
    bytesOf('From: a@example.com\nContent-Type: text/plain; charset=utf-8\n\nGr\xc3\xbc\xc3\x9fe \xff', true),
  );
  expect(mail.bodies[0]?.text.value).toBe('Grüße \ufffd');
  expect(writtenFor(mail.file, mail.bodies[0]?.text, 'ü')).toBe('\xc3\xbc');
});
