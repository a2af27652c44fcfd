import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { decodeFile } from '../../src/formats/decode-file.ts';
import { eml } from '../../src/formats/eml.ts';
import { type Found, found, readWithMailparser, readWithPostalMime } from './mail-libraries.ts';

const folder = new URL('../../fixtures/formats/', import.meta.url);

function read(name: string): Uint8Array {
  return readFileSync(new URL(`${name}.eml`, folder));
}

export function readOurs(bytes: Uint8Array): Found {
  const source = decodeFile(bytes, 'mail.eml');
  if ('says' in source) throw new Error(source.says);
  const { subject, bodies, attachments } = eml.read(source);
  return found(
    subject?.value ?? '',
    bodies.map(({ type, text }) => [type, text.value]),
    attachments.map(({ name, type, bytes: size }) => [name.value, type, size]),
  );
}

const names = readdirSync(folder).filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -4));

describe.each(names)('%s', (name) => {
  const bytes = read(name);
  const ours = readOurs(bytes);

  test('reads as postal-mime', async () => {
    const theirs = await readWithPostalMime(bytes);
    const files = theirs.files.map(([file, type, size], index) => [file, type, size ?? ours.files[index]?.[2]]);
    expect(ours).toEqual({ ...theirs, files });
  });

  test('reads as mailparser', async () => {
    expect(ours).toEqual(await readWithMailparser(bytes));
  });
});
