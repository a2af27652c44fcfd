import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { phrases } from '../../phrases/index.ts';
import { rules } from '../../rules/index.ts';
import { lint } from '../../src/lint.ts';
import { gather } from '../../src/wording/language.ts';
import { code, doubtful, featuresOf, judge, prior, type Signals, share } from '../../src/wording/signal.ts';
import { settingsFor } from '../support/settings.ts';
import { signalsOf } from '../support/signals.ts';

const ids = new Set(rules.map(({ id }) => id));

describe('features', () => {
  test('are words, neighbours and words near each other, each once', () => {
    expect(featuresOf([]).size).toBe(0);
    expect(featuresOf(['send']).size).toBe(1);
    expect(featuresOf(['a', 'b', 'c', 'd', 'e', 'f']).size).toBe(6 + 5 + 4 + 3 + 2);
    expect(featuresOf(['tea', 'tea']).size).toBe(2);
  });

  test('of inflected words and of numbers are the same', () => {
    expect(featuresOf(['reviewing'])).toEqual(featuresOf(['reviews']));
    expect(featuresOf(['12'])).toEqual(featuresOf(['7']));
    expect(featuresOf(['bad', 'tea'])).not.toEqual(featuresOf(['tea', 'bad']));
  });
});

describe('a judge', () => {
  const { opinion } = judge(signalsOf('gift', { 'no-marketing': 6, 'no-threats': -8 }));

  test('weighs what it knows', () => {
    expect(opinion('no-marketing', ['a', 'gift'])?.odds).toBeCloseTo(prior + 3 * share(1));
    expect(opinion('no-threats', ['a', 'gift'])?.odds).toBeCloseTo(prior - 4 * share(1));
  });

  test('tells the words that weighed most for what it thinks', () => {
    expect(opinion('no-marketing', ['a', 'gift'])).toMatchObject({ isDoubted: false, because: ['gift'] });
    expect(opinion('no-threats', ['a', 'gift'])).toMatchObject({ isDoubted: true, because: ['gift'] });
    const pairs = judge(signalsOf('free', { 'no-marketing': 6 }, 'gift'));
    expect(pairs.opinion('no-marketing', ['free', 'tea', 'gift'])?.because).toEqual(['free … gift']);
    expect(pairs.opinion('no-marketing', ['gift', 'free'])?.because).toEqual([]);
  });

  test('has no opinion of unknown words, and none about a rule that nothing taught', () => {
    expect(opinion('no-marketing', ['tea'])).toEqual({ odds: prior, isDoubted: false, because: [] });
    expect(opinion('no-emoji', ['gift'])).toBeUndefined();
    expect(opinion('constructor', ['gift'])).toBeUndefined();
    expect(prior).toBeGreaterThan(doubtful);
  });
});

describe('a finding', () => {
  const language = {
    classes: {},
    rules: { 'no-marketing': { offer: ['sale'], news: { phrases: ['launch'], with: { near: ['tea'] } } } },
    signals: signalsOf('never', { 'no-marketing': -20 }),
  };
  const plugin = { classes: {}, rules: { 'no-marketing': { offer: ['bargain'] } } };
  const said = async (text: string, options = {}) => {
    const settings = settingsFor('no-marketing', options, { context: { language: 'xx' } });
    const { diagnostics } = await lint(
      { path: 'a.txt', text },
      { ...settings, languages: gather([{ xx: () => language }, { xx: () => plugin }]) },
    );
    return diagnostics.length;
  };

  test('is dropped where its sentence sounds honest', async () => {
    expect(await said('There is a sale.')).toBe(1);
    expect(await said('There never is a sale.')).toBe(0);
    expect(await said('We never sleep. There is a sale.')).toBe(1);
  });

  test('is judged with the sentences that it has its force from', async () => {
    expect(await said('A launch. We have tea.')).toBe(1);
    expect(await said('A launch. We never have tea.')).toBe(0);
    expect(await said('We never have tea. A launch.')).toBe(0);
    expect(await said('We never sleep. A launch. We have tea. We never sleep.')).toBe(1);
    expect(await said('We never sleep. A launch of tea.')).toBe(1);
    expect(await said('A launch of tea. We never have tea.')).toBe(1);
  });

  test('of a phrase of a seller or a plugin is not doubted', async () => {
    expect(await said('There never is a discount.', { phrases: ['discount'] })).toBe(1);
    expect(await said('There never is a bargain.')).toBe(1);
  });
});

describe.each(Object.keys(phrases))('%s', (tag) => {
  const path = `phrases/${tag}/signals.json`;
  const { features, rules } = JSON.parse(readFileSync(path, 'utf8')) as Signals;

  test('has small and well-formed signals', () => {
    expect(statSync(path).size).toBeLessThan(300_000);
    const count = features.length / code.digits;
    const all = Array.from({ length: count }, (_, at) => features.slice(at * code.digits, (at + 1) * code.digits));
    expect(all).toEqual([...all].sort());
    for (const [rule, { weights }] of Object.entries(rules)) {
      expect(ids).toContain(rule);
      expect(weights).toHaveLength(count);
    }
  });

  test.each(readdirSync(`fixtures/sentences/${tag}`))('%s holds sentences', (file) => {
    const lines = readFileSync(`fixtures/sentences/${tag}/${file}`, 'utf8').split('\n');
    expect(lines.filter((line) => line !== '' && !/^[-+] \S/.test(line))).toEqual([]);
    const rule = file.replace('.txt', '');
    if (rule === 'honest') expect(lines.filter((line) => line.startsWith('-'))).toEqual([]);
    else expect(ids).toContain(rule);
  });
});

test('the same sentences teach the same', () => {
  const [one, other] = [1, 2].map(() => {
    const folder = mkdtempSync(join(tmpdir(), 'signals-'));
    const { status } = spawnSync(process.execPath, ['scripts/signals.js', '--to', folder, 'tr']);
    const written = status === 0 ? readFileSync(join(folder, 'tr.json'), 'utf8') : '';
    rmSync(folder, { recursive: true });
    return written;
  });
  expect(one).not.toBe('');
  expect(one).toBe(other);
});
