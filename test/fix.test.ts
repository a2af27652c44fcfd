import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { builtin } from '../src/builtin.ts';
import { settle } from '../src/config/settings.ts';
import { fix } from '../src/fix.ts';
import { fixTypes } from '../src/fix-types.ts';
import { decodeFile } from '../src/formats/decode-file.ts';
import { eml } from '../src/formats/eml.ts';
import { lint } from '../src/lint.ts';
import type { Source } from '../src/message/message.ts';
import type { Report } from '../src/report.ts';
import type { Finding } from '../src/rule.ts';
import type { Edit, Span } from '../src/span.ts';
import { written } from './formats/generated.ts';
import { looking, settingsOf } from './support/read.ts';

/** A rule that has something to change at each match of a pattern. */
function changes(id: string, pattern: RegExp, by: (at: Span, value: string) => Partial<Finding>) {
  return looking(id, function* ({ parts }) {
    for (const { body } of parts) {
      for (const { span, value } of body.matchAll(pattern))
        yield { at: span, says: `Has ${value}`, ...by(span, value) };
    }
  });
}

const replaces = (id: string, pattern: RegExp, text: string) =>
  changes(id, pattern, (at): { fix: Edit } => ({ fix: { at, text } }));

async function fixedText(source: Source, rules: Parameters<typeof settingsOf>[0], types = ['safe'] as const) {
  return (await fix(source, settingsOf(rules), types)).report.source.text;
}

const txt = (text: string): Source => ({ path: 'a.txt', text });

describe('a fix', () => {
  test('is made, and what it makes room for', async () => {
    expect(await fixedText(txt('aaaa b'), [replaces('no-aa', /aa/g, 'a')])).toBe('a b');
  });

  test('ends after ten passes', async () => {
    expect(await fixedText(txt('x'), [replaces('more', /x$/g, 'yx')])).toBe(`${'y'.repeat(10)}x`);
  });

  test('waits for one before it that it overlaps', async () => {
    const rules = [replaces('no-ab', /ab/g, 'A'), replaces('no-bc', /bc/g, 'B')];
    expect(await fixedText(txt('abc bc'), rules)).toBe('Ac B');
  });

  test('waits for another at the same place', async () => {
    const once = (id: string, text: string) =>
      changes(id, new RegExp(`^(?!.*${text})`, 'g'), () => ({ fix: { at: { start: 0, end: 0 }, text } }));
    expect(await fixedText(txt('x'), [once('a', 'A'), once('b', 'B')])).toBe('BAx');
  });

  test('is not made where it would bring a new error', async () => {
    const rules = [replaces('no-a', /a/g, 'b'), changes('no-b', /b/g, () => ({}))];
    const { report, refusal } = await fix(txt('a b'), settingsOf(rules));
    expect(refusal).toBe('its fixes would bring a new error: Has b');
    expect(report.source.text).toBe('a b');
    expect(report.unfixed).toBeUndefined();
  });

  test('is not made where a rule crashes', async () => {
    const crash = looking('crash', () => {
      throw new Error('no');
    });
    expect(await fixedText(txt('a'), [replaces('no-a', /a/g, 'b'), crash])).toBe('a');
  });

  test('is not made to front matter, placeholders, tags that steer, headers', async () => {
    const rules = [replaces('no-x', /x/g, 'y')];
    const head = looking('head', function* ({ subject, source }) {
      const at = subject?.span() ?? { start: 0, end: 0 };
      if (source.text.slice(at.start, at.end) === 'x') yield { at, says: 'Has x', fix: { at, text: 'y' } };
    });
    expect(await fixedText(txt('---\nsubject: x\n---\nx {{x}} {% if x %}x{% endif %}'), [...rules, head])).toBe(
      '---\nsubject: x\n---\ny {{x}} {% if x %}y{% endif %}',
    );
    const mail = { path: 'a.eml', text: 'Subject: x\r\nFrom: x@shop.example\r\n\r\nx' };
    expect(await fixedText(mail, [...rules, head])).toBe(mail.text.replace(/x$/, 'y'));
  });

  test('may take a placeholder out with all that is around it', async () => {
    expect(await fixedText(txt('a [b {{x}} c] d'), [replaces('no-b', / \[.*?\]/g, '')])).toBe('a d');
  });

  test('that is not of the types asked for is left', async () => {
    const suggests = changes('s', /a/g, (at) => ({ suggestions: [{ says: 'Write b', edit: { at, text: 'b' } }] }));
    expect(await fixedText(txt('a'), [suggests])).toBe('a');
    const { report } = await fix(txt('a'), settingsOf([suggests]), ['suggestion']);
    expect([report.source.text, report.unfixed]).toEqual(['b', 'a']);
  });
});

test('a report has only edits that can be made as they stand', async () => {
  const rules = [replaces('no-x', /x|é/g, '=')];
  const mail = (encoding: string, body: string): Source => ({
    path: 'a.eml',
    text: `From: a@shop.example\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`,
  });
  const quoted = mail('quoted-printable', 'ax=C3=A9');
  const { diagnostics } = await lint(quoted, settingsOf(rules));
  expect(
    diagnostics.map((one) => one.fix && [quoted.text.slice(one.fix.at.start, one.fix.at.end), one.fix.text]),
  ).toEqual([
    ['x', '=3D'],
    ['=C3=A9', '=3D'],
  ]);
  const encoded = mail('base64', btoa('ax'));
  expect((await lint(encoded, settingsOf(rules))).diagnostics[0]?.fix).toBeUndefined();
  expect((await fix(encoded, settingsOf(rules))).report.source.text).toBe(encoded.text.replace(btoa('ax'), btoa('a=')));
});

describe('directives that silence nothing', () => {
  test.each([
    ['<p>a</p>\n<!-- sellerlint-disable no-x -->\n<p>b</p>\n', '<p>a</p>\n<p>b</p>\n'],
    [
      '<!-- sellerlint-disable-line no-x, no-a -- why --><p>a</p>',
      '<!-- sellerlint-disable-line no-a -- why --><p>a</p>',
    ],
    ['<!-- sellerlint-disable-line no-a, no-x --><p>a</p>', '<!-- sellerlint-disable-line no-a --><p>a</p>'],
    ['<!-- sellerlint-disable-line no-x, no-y --><p>b</p>', '<p>b</p>'],
    ['{{!-- sellerlint-disable --}}<p>b</p>', '<p>b</p>'],
    ['{# sellerlint-disable-next-line no-x #}\r\n<p>b</p>', '<p>b</p>'],
  ])('%j', async (text, expected) => {
    const rules = [changes('no-a', /a(?=<)/g, () => ({})), looking('no-x', () => []), looking('no-y', () => [])];
    const settings = settingsOf(rules, { directives: { unused: 'warn', requireReason: false } });
    const source = { path: 'a.html', text };
    expect((await fix(source, settings)).report.unfixed).toBeUndefined();
    expect((await fix(source, settings, ['directive'])).report.source.text).toBe(expected);
  });

  test('stay in front matter', async () => {
    const settings = settingsOf([looking('no-x', () => [])], { directives: { unused: 'warn', requireReason: false } });
    const source = txt('---\ndisable: [no-x]\n---\nHello');
    const { report } = await fix(source, settings, ['directive']);
    expect([report.diagnostics.length, report.unfixed]).toEqual([1, undefined]);
  });
});

// What --fix promises of every message there is.
const messages = ['fixtures/messages', 'fixtures/formats']
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((path) => /\.(?:html|txt|eml)$/.test(path));
const strict = settle([{ config: { extends: ['sellerlint:strict'] } }], [builtin]);
/** For what is odd as a file, and says little. */
const fixing = { ...strict, rules: strict.rules.filter(({ rule }) => rule.fixes) };

test.each(messages)('%s stays what it is but for its fixes', async (path) => {
  const source = decodeFile(readFileSync(path), path);
  if ('says' in source) return;
  const settings = path.startsWith('fixtures/messages') ? strict : fixing;
  const before = await lint(source, settings);
  for (const types of [['safe'], fixTypes] as const) {
    const { report, refusal } = await fix(source, settings, types);
    expect(refusal).toBeUndefined();
    if (report.unfixed === undefined) continue;
    expect((await fix(report.source, settings, types)).report.unfixed).toBeUndefined();
    expect(more(before, report)).toEqual([]);
    // What is no part of a text stays, byte for byte.
    expect(headOf(report.source)).toBe(headOf(source));
    expect(endOf(report.source)).toBe(endOf(source));
  }
});

// However a mail encodes a message, its fixes are the same.
const drafts = messages.filter((path) => path.startsWith('fixtures/messages') && path.endsWith('.html'));

test.each(drafts)('%s is fixed alike in each encoding', async (path) => {
  const text = readFileSync(path, 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/\r?\n/g, '\r\n');
  const settings = { ...fixing, context: { stage: 'final' } as const };
  const { report } = await fix({ path: 'a.html', text }, settings);
  for (const encoding of ['8bit', 'quoted-printable', 'base64'] as const) {
    const body = written({ charset: 'utf-8', encoding, text, seed: 71 });
    const head = `From: a@shop.example\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
    const mail = await fix({ path: 'a.eml', text: head + body, isBinary: true }, settings);
    const { bodies } = await eml.read(mail.report.source);
    expect(bodies.map((one) => one.text.value)).toEqual([report.source.text]);
  }
});

/** The rules that find more than before. */
function more(before: Report, after: Report): string[] {
  const count = ({ diagnostics }: Report, id: string | null) => diagnostics.filter(({ rule }) => rule === id).length;
  const ids = new Set(after.diagnostics.map(({ rule }) => rule));
  return [...ids].filter((id) => count(after, id) > count(before, id)).map(String);
}

function headOf({ path, text }: Source): string {
  if (path.endsWith('.eml')) return text.split(/\r?\n\r?\n/, 1)[0] ?? '';
  return /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';
}

function endOf({ text }: Source): string {
  return /[\r\n]?$/.exec(text)?.[0] ?? '';
}
