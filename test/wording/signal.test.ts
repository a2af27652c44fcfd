import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { phrases } from '../../phrases/index.ts';
import { rules } from '../../rules/index.ts';
import { lint } from '../../src/lint.ts';
import { gather } from '../../src/wording/language.ts';
import { eachFeature, type Judge, judge, prior, type Signals, share, whole } from '../../src/wording/signal.ts';
import { readFeatures, writeWeights } from '../../src/wording/signal-code.ts';
import { settingsFor } from '../support/settings.ts';
import { signalsOf } from '../support/signals.ts';

const ids = new Set(rules.map(({ id }) => id));

function featuresOf(words: readonly string[]): number[] {
  const all: number[] = [];
  eachFeature(words, (feature) => all.push(feature));
  return all;
}

describe('features', () => {
  test('are words, neighbours and words near each other', () => {
    expect(featuresOf([])).toEqual([]);
    expect(featuresOf(['send'])).toHaveLength(1);
    expect(new Set(featuresOf(['a', 'b', 'c', 'd', 'e', 'f'])).size).toBe(6 + 5 + 4 + 3 + 2);
  });

  test('of inflected words and of numbers are the same', () => {
    expect(featuresOf(['reviewing'])).toEqual(featuresOf(['reviews']));
    expect(featuresOf(['12'])).toEqual(featuresOf(['7']));
    expect(featuresOf(['bad', 'tea'])).not.toEqual(featuresOf(['tea', 'bad']));
  });

  test('tell where a sentence begins, and whether it asks', () => {
    expect(whole(['bad', 'tea'], false)).toEqual(['^', 'bad', 'tea', '.']);
    expect(whole(['bad', 'tea'], true)).toEqual(['^', 'bad', 'tea', '?']);
  });
});

describe('a judge', () => {
  const opinionOf =
    ({ hear, opinion }: Judge) =>
    (words: readonly string[], rule: string) =>
      opinion(rule, words, hear(words));
  const opinion = opinionOf(judge(signalsOf('gift', { 'no-marketing': 6, 'no-threats': -30 })));

  test('weighs what it knows, each feature once', () => {
    expect(opinion(['a', 'gift'], 'no-marketing')?.odds).toBeCloseTo(prior + 3 * share(1));
    expect(opinion(['a', 'gift'], 'no-threats')?.odds).toBeCloseTo(prior - 15 * share(1));
    expect(opinion(['gift', 'gift'], 'no-threats')?.odds).toBeCloseTo(prior - 15 * share(1));
  });

  test('tells the words that weighed most for what it thinks', () => {
    expect(opinion(['a', 'gift'], 'no-marketing')).toMatchObject({ isDoubted: false, because: ['gift'] });
    expect(opinion(['a', 'gift'], 'no-threats')).toMatchObject({ isDoubted: true, because: ['gift'] });
    const ofPair = opinionOf(judge(signalsOf('free', { 'no-marketing': 6 }, { other: 'gift' })));
    expect(ofPair(['free', 'tea', 'gift'], 'no-marketing')?.because).toEqual(['free … gift']);
    expect(ofPair(['gift', 'free'], 'no-marketing')?.because).toEqual([]);
  });

  test('has no opinion of unknown words, and none about a rule that nothing taught', () => {
    expect(opinion(['tea'], 'no-marketing')).toEqual({ odds: prior, isDoubted: false, because: [] });
    expect(opinion(['gift'], 'no-emoji')).toBeUndefined();
    expect(opinion(['gift'], 'constructor')).toBeUndefined();
  });

  test('knows the rules that words breach', () => {
    const suspects = (steps: number) => judge(signalsOf('gift', { 'no-marketing': steps })).hear(['gift']).suspects;
    expect(suspects(30)).toEqual(['no-marketing']);
    expect(suspects(6)).toEqual([]);
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

describe('a finding in the subject', () => {
  const found = async (text: string, steps: number) => {
    const signals = signalsOf('sale', { 'no-marketing': steps });
    const language = { classes: {}, rules: { 'no-marketing': { offer: ['sale'] } }, signals };
    const settings = settingsFor('no-marketing', {}, { context: { language: 'xx' } });
    const file = { path: 'a.txt', text };
    const { diagnostics } = await lint(file, { ...settings, languages: gather([{ xx: () => language }]) });
    return diagnostics.length;
  };

  test('counts alone only where it sounds sooner than not like a breach', async () => {
    expect(await found('---\nsubject: A sale\n---\nWe have tea.', 6)).toBe(0);
    expect(await found('---\nsubject: A sale\n---\nWe have tea.', 30)).toBe(1);
  });

  test('counts where another sentence agrees', async () => {
    expect(await found('---\nsubject: A sale\n---\nA sale of tea.', 6)).toBe(2);
  });
});

test('thanks that no phrase knows are heard', async () => {
  const language = {
    classes: {},
    rules: { 'no-thank-you-only': { thanks: ['thank you'], content: ['attached'] } },
    signals: signalsOf('kiln', { 'no-thank-you-only': 12 }),
  };
  const settings = settingsFor('no-thank-you-only', {}, { context: { language: 'xx' } });
  const found = async (text: string) => {
    const file = { path: 'a.txt', text };
    const { diagnostics } = await lint(file, { ...settings, languages: gather([{ xx: () => language }]) });
    return diagnostics.map(({ at }) => text.slice(at.start, at.end));
  };
  expect(await found('Thank you. People like you keep our little old kiln warm all winter.')).toHaveLength(1);
  expect(await found('Thank you. People like you keep our little old oven warm all winter.')).toEqual([]);
  expect(await found('Thank you. The plan of our little old kiln is attached to this.')).toEqual([]);
});

describe('what no phrase found', () => {
  const found = async (text: string, steps = 40, rules = {}) => {
    const language = {
      classes: {},
      rules: { 'no-marketing': { allow: ['raffle for friends'], offer: ['sale'] }, ...rules },
      signals: signalsOf('raffle', { 'no-marketing': steps }, { finds: true }),
    };
    const settings = settingsFor('no-marketing', {}, { context: { language: 'xx' } });
    const file = { path: 'a.txt', text };
    const { diagnostics } = await lint(file, { ...settings, languages: gather([{ xx: () => language }]) });
    return diagnostics.map(({ at, says }) => [text.slice(at.start, at.end), says]);
  };

  test('is a finding where its sentence sounds like a breach: the clause that does', async () => {
    const says = (marked: string) => [marked, `Advertises: "${marked}"`];
    expect(await found('We sleep. There is a raffle. We sleep.')).toEqual([says('There is a raffle')]);
    expect(await found('Sleep well, there is a raffle, and then tea.')).toEqual([says('there is a raffle')]);
    expect(await found('There is tea.')).toEqual([]);
  });

  test('is told once, in the order of the message', async () => {
    expect(await found('A raffle! A sale. A sale, a raffle.')).toEqual([
      ['A raffle', 'Advertises: "A raffle"'],
      ['sale', 'Advertises: "sale"'],
      ['sale', 'Advertises: "sale"'],
      ['a raffle', 'Advertises: "a raffle"'],
    ]);
  });

  test('is none where a phrase excuses it, unless there is no doubt', async () => {
    expect(await found('A raffle, no less.', 32)).toHaveLength(1);
    expect(await found('A raffle for friends.', 32)).toEqual([]);
    expect(await found('A raffle for friends.')).toHaveLength(1);
  });

  test('needs less to be one where there is another', async () => {
    expect(await found('There is a raffle.', 20)).toEqual([]);
    expect(await found('There is a raffle. There is a sale.', 20)).toHaveLength(2);
  });

  test('is none in a message that does not speak of what the rule is about', async () => {
    const rules = { topics: { 'no-marketing': ['tea'] } };
    expect(await found('There is a raffle.', 40, rules)).toEqual([]);
    expect(await found('There is a raffle. We have tea.', 40, rules)).toHaveLength(1);
    expect(await found('There is a sale.', 40, rules)).toHaveLength(1);
  });
});

describe.each(Object.keys(phrases))('%s', (tag) => {
  const path = `phrases/${tag}/signals.json`;
  const { features, weights, rules } = JSON.parse(readFileSync(path, 'utf8')) as Signals;

  test('has small and well-formed signals', () => {
    expect(statSync(path).size).toBeLessThan(300_000);
    const all = Array.from(readFeatures(features));
    expect(all).toEqual([...new Set(all)].sort((one, other) => one - other));
    expect(weights).toHaveLength(all.length * writeWeights(rules.map(() => 0)).length);
    for (const { rule } of rules) expect(ids).toContain(rule);
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
