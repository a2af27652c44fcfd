// Ratios within one run: two cores that others use, too, make single times worthless.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { builtin, lint, settle } from '../dist/index.js';

const folder = 'fixtures/messages';
const settings = settle([{ config: { extends: ['sellerlint:recommended'] } }], [builtin]);
const parser = unified().use(rehypeParse);
const drafts = readdirSync(folder).filter((name) => name.endsWith('.html'));
const mails = readdirSync('fixtures/mails').map((name) => readFileSync(join('fixtures/mails', name), 'utf8'));
const texts = drafts.map((name) => readFileSync(join(folder, name), 'utf8'));

const family = (name) => readdirSync(join('rules', name)).map((file) => file.replace('.ts', ''));

/** Rules that find phrases. */
const wording = settings.rules.map(({ rule }) => rule).filter(({ options }) => 'phrases' in options);

/** Rules whose cost is counted apart. */
const families = {
  // Emoji are a matter of words.
  styles: family('style').filter((id) => id !== 'no-emoji'),
  language: family('language'),
  spelling: ['spelling'],
  grammar: ['grammar'],
  wording: [...wording.map(({ id }) => id), 'no-thank-you-only'].filter((id) => !family('language').includes(id)),
};

/** Rules that ask for no words. */
const ofWords = new Set([...families.wording, ...families.language]);
const structural = settings.rules.filter(({ rule }) => !ofWords.has(rule.id));

for (const [name, ratio] of starts()) console.log(`${name}: ${round(ratio)} times node -e 0`);
console.log(`words of the first message: ${round(first())} ms`);
for (const [name, ratio] of runs()) console.log(`${name}: ${round(ratio)} times rehype-parse`);
const bulks = [
  ['300 mails, structural rules', mailOf, structural],
  ['300 mails', mailOf, settings.rules],
  ['300 messages full of findings', messageOf, settings.rules],
];
for (const [name, of, rules] of bulks) console.log(`${name}: ${round(await bulk(of, rules))} times rehype-parse`);
for (const [name, ratio] of await margins()) console.log(`${name}: ${round(ratio)} times rehype-parse`);
console.log(`growth: exponent ${round(await growth())}`);

/** The command line on one small file, with all rules and with those that ask for no words, for each `node -e 0`. */
function starts(pairs = 31) {
  const flags = structural.flatMap(({ rule }) => ['--only', rule.id]);
  const runs = {
    'start, structural rules': [...flags, 'clean.html'],
    // Links, a disguised address, and what is said of them.
    'start, structural rules, a message with findings': [...flags, 'lookalike.html'],
    start: ['clean.html'],
  };
  const ratios = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let pair = 0; pair < pairs; pair++) {
    for (const [name, args] of Object.entries(runs)) {
      const bare = time(() => spawnSync(process.execPath, ['-e', '0']));
      const run = ['bin/sellerlint.js', '--no-config', ...args.with(-1, join(folder, args.at(-1)))];
      ratios[name].push(time(() => spawnSync(process.execPath, run)) / bare);
    }
  }
  return Object.entries(ratios).map(([name, all]) => [name, median(all)]);
}

/** The processor time that a run takes for phrases beyond one that reads none, in ms. */
function first(pairs = 15) {
  const report =
    'process.on("exit", () => { const { user, system } = process.cpuUsage(); console.error(user + system); })';
  const used = (rule) => {
    const options = ['--import', `data:text/javascript,${report}`, 'bin/sellerlint.js', '--no-config', '--only', rule];
    const { stderr } = spawnSync(process.execPath, [...options, join(folder, 'clean.html')], { encoding: 'utf8' });
    return Number(stderr.trim().split('\n').at(-1)) / 1000;
  };
  return median(Array.from({ length: pairs }, () => used('review') - used('max-line-breaks')));
}

/** Whole runs on 300 mails in files, start included, for each run that reads and parses the same files. */
function runs(pairs = 9) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  for (let index = 0; index < 300; index++) writeFileSync(join(folder, `${index}.html`), mailOf(index));
  const parse = `
    import { readdirSync, readFileSync } from 'node:fs';
    import rehypeParse from 'rehype-parse';
    import { unified } from 'unified';
    const parser = unified().use(rehypeParse);
    for (const name of readdirSync('${folder}')) parser.parse(readFileSync('${folder}/' + name, 'utf8'));`;
  const flags = {
    'a run on 300 mails, structural rules': structural.flatMap(({ rule }) => ['--only', rule.id]),
    'a run on 300 mails': [],
  };
  const ratios = Object.fromEntries(Object.keys(flags).map((name) => [name, []]));
  for (let pair = 0; pair < pairs; pair++) {
    const bare = time(() => spawnSync(process.execPath, ['--input-type=module', '-e', parse]));
    for (const [name, all] of Object.entries(ratios)) {
      const run = ['bin/sellerlint.js', '--no-config', '--concurrency', 'off', ...flags[name], folder];
      all.push(time(() => spawnSync(process.execPath, run)) / bare);
    }
  }
  rmSync(folder, { recursive: true });
  return Object.entries(ratios).map(([name, all]) => [name, median(all)]);
}

/** Some rules on 300 messages, each made by its number, for each parse of the same texts. */
async function bulk(of, rules, rounds = 7) {
  const messages = Array.from({ length: 300 }, (_, index) => of(index));
  const ratios = [];
  for (let round = 0; round <= rounds; round++) {
    const parse = time(() => {
      for (const text of messages) parser.parse(text);
    });
    ratios.push((await timeAll(messages, rules)) / parse);
  }
  // The first round warms up.
  return median(ratios.slice(1));
}

/**
 * What each family adds on styled e-mails to rules of none of them, for each parse of the same texts: the sums of many
 * rounds of processor time, in which a message is parsed and linted with and without, one right after the other.
 */
async function margins(rounds = 24) {
  const messages = Array.from({ length: 20 }, (_, index) => mailOf(index));
  const counted = Object.values(families).flat();
  const others = settings.rules.filter(({ rule }) => !counted.includes(rule.id));
  // Beside others that ask how a message looks, styles would be read for nothing: beside one that reads its text they are not.
  const readers = settings.rules.filter(({ rule }) => rule.id === 'no-emoji');
  const found = [];
  for (const [name, ids] of Object.entries(families)) {
    const beside = name === 'styles' ? readers : others;
    const own = settings.rules.filter(({ rule }) => ids.includes(rule.id));
    const works = {
      parse: (text) => parser.parse(text),
      base: (text) => lintBy(text, beside),
      whole: (text) => lintBy(text, [...beside, ...own]),
    };
    const { parse, base, whole } = await sums(works, messages, rounds);
    found.push([name, (whole - base) / parse]);
  }
  return found;
}

/**
 * The processor time of each of some works on all messages, by their names, in ms. Nothing is collected in between: what
 * is left of the works is part of what they cost, and where all of it goes at once, so does what is compiled for it.
 */
async function sums(works, messages, rounds) {
  const all = Object.fromEntries(Object.keys(works).map((name) => [name, 0]));
  for (let round = 0; round <= rounds; round++) {
    const order = round % 2 === 0 ? Object.entries(works) : Object.entries(works).toReversed();
    for (const text of messages) {
      for (const [name, work] of order) {
        const begin = process.cpuUsage();
        await work(text);
        const { user, system } = process.cpuUsage(begin);
        // The first rounds warm up.
        if (round > rounds / 4) all[name] += (user + system) / 1000;
      }
    }
  }
  return all;
}

/** How the time grows with the length of a message: 1 is in proportion. */
async function growth(rounds = 5) {
  const base = texts.join('\n');
  const text = base.repeat(Math.ceil(100_000 / base.length)).slice(0, 100_000);
  await timeAll([text]);
  const exponents = [];
  for (let round = 0; round < rounds; round++) {
    exponents.push(Math.log2((await timeAll([text.repeat(8)])) / (await timeAll([text]))) / 3);
  }
  return median(exponents);
}

/** An e-mail as programs write them. Those of one template differ in their words, not in their styles. */
function mailOf(index) {
  return mails[index % mails.length].replaceAll(/MR-\d+/g, (item) => `${item}${index}`);
}

/** A message as long as templates are, of the words and elements of the fixtures, with numbers of its own. */
function messageOf(index) {
  let text = '';
  for (let next = index; text.length < 15_000; next++) text += texts[next % texts.length];
  return text.replaceAll(/\b\d{3,}\b/g, (digits) => String(Number(digits) + index));
}

function lintBy(text, rules) {
  return lint({ path: 'message.html', text }, { ...settings, rules });
}

async function timeAll(messages, rules = settings.rules) {
  const begin = performance.now();
  for (const text of messages) await lintBy(text, rules);
  return performance.now() - begin;
}

function time(work) {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

function round(number) {
  return number.toFixed(2);
}
