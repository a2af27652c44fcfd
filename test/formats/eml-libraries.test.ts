import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Found, found, readWithMailparser, readWithPostalMime } from './mail-libraries.ts';
import { fixture, fixtures, readMail } from './mails.ts';

/** Where postal-mime is not followed. */
const notPostalMime: Readonly<Record<string, string>> = {
  'charset-ascii-with-utf-8':
    'reads UTF-8 that is called ASCII as windows-1252; mail programs and mailparser look at the bytes',
  'charset-label-odd': 'does not know a label that mailparser and mail programs do',
  'charset-meta': 'replaces bytes that HTML names a charset for; browsers follow <meta>',
  'charset-missing-with-latin-1': 'replaces unlabelled bytes; mail programs read windows-1252',
  'charset-utf-8-named-latin-1': 'has control characters from Node 20, which reads windows-1252 as Latin-1',
  'charset-windows-1252': 'has control characters from Node 20, which reads windows-1252 as Latin-1',
  'end-before-part': 'shows nothing after an end before the first part; mailparser does, and so may others',
  'flowed-quoted': 'joins lines that are not quoted as deeply; mailparser follows RFC 3676',
  'leading-blank-lines': 'takes all of the mail for its text',
  'line-ends-cr': 'takes all of the mail for one header',
  'name-raw-latin-1': 'replaces bytes in headers; mailparser and mail programs read Latin-1',
  'qp-trailing-blanks': 'keeps blanks at line ends, which RFC 2045 and mailparser drop',
  report: 'leaves the mail in a report closed; mailparser and Thunderbird show it',
  'subject-raw-latin-1': 'replaces bytes in headers; mail programs read windows-1252',
  'type-invalid': 'takes what has no valid type for a file; RFC 2045 says it is text',
};

/** Where mailparser is not followed. */
const notMailparser: Readonly<Record<string, string>> = {
  'attached-mail-base64': 'does not show an encoded mail; postal-mime does',
  'attachment-no-type': 'guesses a type from the name; none is declared',
  'attachment-types': 'guesses a type from the name in place of application/octet-stream',
  'charset-ascii-with-latin-1': 'replaces bytes that are called ASCII; postal-mime and mail programs read windows-1252',
  'charset-broken-euc-jp': 'has two signs for two bytes that are no character, as postal-mime has one',
  'charset-meta': 'replaces bytes that HTML names a charset for; browsers follow <meta>',
  'charset-missing-with-latin-1': 'replaces unlabelled bytes; mail programs read windows-1252',
  'charset-utf-8-mark': 'keeps the byte order mark as a character',
  digest: 'takes mails in a digest for text; postal-mime follows RFC 2046',
  'leading-blank-lines': 'takes all of the mail for its text',
  'line-ends-cr': 'takes all of the mail for one header',
  'subject-raw-latin-1': 'replaces bytes in headers; mail programs read windows-1252',
  'type-invalid': 'takes what has no valid type for a file; RFC 2045 says it is text',
};

async function readOurs(bytes: Uint8Array): Promise<Found> {
  const { subject, bodies, attachments } = await readMail(bytes);
  return found(
    subject?.value ?? '',
    bodies.map(({ type, text }) => [type, text.value]),
    attachments.map(({ name, type, bytes: size }) => [name.value, type, size]),
  );
}

const names = readdirSync(fixtures).flatMap((name) => (name.endsWith('.eml') ? [name.slice(0, -4)] : []));

describe.each(names)('%s', (name) => {
  const bytes = fixture(name);

  test(`reads as postal-mime${name in notPostalMime ? ' does not' : ''}`, async () => {
    const ours = await readOurs(bytes);
    const theirs = await readWithPostalMime(bytes);
    const files = theirs.files.map(([file, type, size], index) => [file, type, size ?? ours.files[index]?.[2]]);
    const why = notPostalMime[name];
    if (why === undefined) expect(ours).toEqual({ ...theirs, files });
    else if (!why.includes('Node 20')) expect(ours).not.toEqual({ ...theirs, files });
  });

  test(`reads as mailparser${name in notMailparser ? ' does not' : ''}`, async () => {
    const [ours, theirs] = [await readOurs(bytes), await readWithMailparser(bytes)];
    if (name in notMailparser) expect(ours).not.toEqual(theirs);
    else expect(ours).toEqual(theirs);
  });
});
