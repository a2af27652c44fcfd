import { describe, expect, test } from '@jest/globals';
import { fix } from '../../src/fix.ts';
import { eml } from '../../src/formats/eml.ts';
import type { Source } from '../../src/message/message.ts';
import fc from '../support/property.ts';
import { looking, settingsOf } from '../support/read.ts';
import { leaves, type Tree, tree, writtenTree } from './generated.ts';

/** Replaces every fifth kind of character: which ones is left to `seed`. */
function replacing(seed: number, text: string) {
  const isWanted = (sign: string) => ((sign.codePointAt(0) ?? 0) + seed) % 5 === 0 && !text.includes(sign);
  const rule = looking('replace', function* ({ parts }) {
    for (const { body } of parts) {
      for (const { value, span } of body.matchAll(/[^\r\n]/gu)) {
        if (isWanted(value)) yield { at: span, says: 'Is to be replaced', fix: { at: span, text } };
      }
    }
  });
  const replaced = (said: string) => said.replace(/[^\r\n]/gu, (sign) => (isWanted(sign) ? text : sign));
  return { rule, replaced };
}

async function textsOf(source: Source): Promise<string[]> {
  const { bodies } = await eml.read(source);
  return bodies.map(({ text }) => text.value);
}

function mail(part: Tree): Source {
  return {
    path: 'a.eml',
    text: `From: a@shop.example\r\nSubject: =?utf-8?Q?x?=\r\n${writtenTree(part, 'b')}`,
    isBinary: true,
  };
}

test('a mail is changed in every text that can say it, and nowhere else', async () => {
  let [fixed, left] = [0, 0];
  await fc.assert(
    fc.asyncProperty(tree, fc.nat(4), fc.constantFrom('', 'a=b', 'ä'), async (part, seed, text) => {
      const source = mail(part);
      const { rule, replaced } = replacing(seed, text);
      const { report } = await fix(source, settingsOf([rule]));
      const [before, after] = [await textsOf(source), await textsOf(report.source)];
      const rest = after.filter((one) => /\S/.test(one));
      for (const one of before.filter((said) => /\S/.test(replaced(said)))) {
        const now = rest.shift();
        if (now === replaced(one)) fixed++;
        else left++;
        // What an encoding cannot say stays.
        expect(replaced(now ?? '')).toBe(replaced(one));
      }
      // Headers, delimiters and what is around them keep every byte.
      expect(frameOf(report.source.text)).toEqual(frameOf(source.text));
    }),
    { numRuns: 150 },
  );
  expect(fixed).toBeGreaterThan(left);
});

/** The lines that are no content of a part. */
function frameOf(text: string): string[] {
  return text.split('\r\n').filter((line) => /^(?:--b|Content-|From:|Subject:|Preamble|Epilogue)/.test(line));
}

describe('quoted-printable', () => {
  const quoted = (body: string): Source => ({
    path: 'a.eml',
    text: `From: a@shop.example\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}`,
  });
  const replaced = async (body: string, pattern: RegExp, text: string) => {
    const rule = looking('replace', function* ({ parts }) {
      for (const one of parts)
        for (const { span } of one.body.matchAll(pattern))
          yield { at: span, says: 'Is to be replaced', fix: { at: span, text } };
    });
    return (await fix(quoted(body), settingsOf([rule]))).report.source.text.split('\r\n\r\n').slice(1).join('\r\n\r\n');
  };
  const long = 'x'.repeat(70);

  test.each([
    ['no blank ends a line', 'Hi 😀\r\nBye', /😀/gu, '', 'Hi=20\r\nBye'],
    ['no line is only a soft break', 'Hi=\r\n=F0=9F=98=80=\r\nBye', /😀/gu, '', 'Hi=\r\nBye'],
    ['a sign over two lines goes whole', 'a=F0=9F=\r\n=98=80b', /😀/gu, '', 'ab'],
    ['a line that would be too long is broken', `${long}http:x`, /http:/g, 'https:', `${long}=\r\nhttps:x`],
    ['and behind, where that is long', `a http:${long}`, /http:/g, 'https:', `a https:=\r\n${long}`],
    ['signs are escaped', 'a b', /b/g, 'ü=1', 'a =C3=BC=3D1'],
  ])('%s', async (_, body, pattern, text, expected) => {
    expect(await replaced(body, pattern, text)).toBe(expected);
  });
});

describe('base64', () => {
  const encoded = (body: string): Source => ({
    path: 'a.eml',
    text: `From: a@shop.example\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}`,
  });
  const rule = looking('no-x', function* ({ parts }) {
    for (const { body } of parts)
      for (const { span } of body.matchAll(/x/g)) yield { at: span, says: 'Has x', fix: { at: span, text: '' } };
  });

  test('keeps its lines', async () => {
    const lines = (text: string) =>
      `${Buffer.from(text)
        .toString('base64')
        .match(/.{1,16}/g)
        ?.join('\r\n')}\r\n\r\n`;
    const { report } = await fix(encoded(lines('one x two x three é four x')), settingsOf([rule]));
    expect(report.source.text).toBe(encoded(lines('one  two  three é four ')).text);
  });

  test('that is not written as anyone would write it is left', async () => {
    const source = encoded('eHh4eA\r\n');
    expect((await fix(source, settingsOf([rule]))).report.unfixed).toBeUndefined();
  });
});

test('the samples have all encodings', () => {
  const kinds = new Set(
    fc.sample(tree, { numRuns: 60, seed: 1 }).flatMap((part) => leaves(part).map(({ encoding }) => encoding)),
  );
  expect(kinds.size).toBe(3);
});
