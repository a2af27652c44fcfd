// Teaches the signals of languages (src/wording/signal.ts) by the sentences in fixtures/: npm run signals [-- --to folder] [language …]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { builtin, defineRule, lint, settle } from '../dist/index.js';

const { eachFeature, prior, share, whole } = await bundled('./src/wording/signal.ts');
const { unitOf, withoutGaps, writeFeatures, writeWeights } = await bundled('./src/wording/signal-code.ts');

/** Rules whose phrases a second look can doubt. */
const rules = [
  'no-cancellation-request',
  'no-marketing',
  'no-off-platform-contact',
  'no-order-confirmation',
  'no-personal-data-request',
  'no-positive-review-request',
  'no-repeat-review-request',
  'no-review-gating',
  'no-review-incentive',
  'no-review-removal',
  'no-thank-you-only',
  'no-threats',
];

/** Rules that ask whether a sentence says anything: many of the honest ones do not. */
const apart = ['no-thank-you-only'];

/** From so many sentences on, a language finds what its phrases do not. */
const enough = 2_500;

/** The log-odds below which a finding of phrases is dropped: the more sentences taught, the louder known words speak. */
const doubted = [
  { from: 20_000, below: -1.1 },
  { from: 10_000, below: -1.4 },
  { from: 0, below: -1.7 },
];

/** The log-odds from which what no phrase found is a breach; higher where what stands around decides whether it is one. */
const certain = { 'no-cancellation-request': 0.8, 'no-order-confirmation': 1.2, others: 0 };

/** Sentences of a rule: `- ` before those that breach it, `+ ` before those that do not; of `honest` none breaches any. */
const folders = ['fixtures/phrases', 'fixtures/sentences'];

/** A feature that fewer sentences have says nothing. */
const fewest = 3;

/** Of more features only the most common are weighed, and of these only those that matter most are kept. */
const most = { weighed: 120_000, kept: 29_000 };

/** Of the weights of a rule the few that are greater than the rest count as the greatest of these. */
const rest = 0.9995;

/** Of how the weights are found: times that each sentence is seen, the pace, and the pull towards zero. */
const rounds = 12;
const pace = 0.3;
const pull = 0.01;

/** What a breach of another rule counts as an example against this one: often it breaches both, and is noted for one. */
const weightOfOthers = 0.4;

const { values, positionals } = parseArgs({ options: { to: { type: 'string' } }, allowPositionals: true });

for (const language of positionals.length > 0 ? positionals : readdirSync('fixtures/phrases')) {
  const text = JSON.stringify(learn(await samplesOf(language)), null, 2);
  writeFileSync(values.to ? join(values.to, `${language}.json`) : `phrases/${language}/signals.json`, `${text}\n`);
  console.log(`${language}: ${Math.round(text.length / 1000)} kB`);
}

/** The sentences of a language, with the features of each and the rules that it breaches. */
async function samplesOf(language) {
  const lines = folders.flatMap((folder) => {
    const files = existsSync(`${folder}/${language}`) ? readdirSync(`${folder}/${language}`) : [];
    return files.flatMap((file) => {
      const rule = file.replace(/\.txt$/, '');
      const written = readFileSync(`${folder}/${language}/${file}`, 'utf8').split('\n');
      const said = written.filter((line) => /^[-+] /.test(line));
      return said.map((line) => ({
        from: rule,
        rule: line.startsWith('-') ? rule : undefined,
        text: line.slice(2).replaceAll('\\n', ' '),
      }));
    });
  });
  const known = new Map();
  for (const { from, rule, text } of lines) {
    const sample = known.get(text) ?? { isHonest: from === 'honest', rules: new Set() };
    known.set(text, sample);
    if (rule) sample.rules.add(rule);
  }
  const samples = [];
  for (const [text, sample] of known) {
    const features = new Set();
    eachFeature(await wordsOf(text, language), (feature) => features.add(feature));
    samples.push({ ...sample, features: [...features] });
  }
  return samples;
}

/** The words of a text and the ends of its sentences, as rules see them. */
async function wordsOf(text, language) {
  const words = [];
  const rule = defineRule({
    id: 'words',
    summary: 'Collects words',
    why: 'They teach signals.',
    advice: 'None.',
    policy: 'CG-TYPE.1',
    async *check(_, { wordings }) {
      for (const wording of await wordings()) {
        for (const { sentence } of wording.sentences()) {
          words.push(...whole(wording.uncovered('', sentence), sentence.isQuestion));
        }
      }
      yield* [];
    },
  });
  const settings = settle([{ config: { context: { language } } }], [builtin]);
  const { diagnostics } = await lint(
    { path: 'a.txt', text },
    { ...settings, rules: [{ rule, severity: 'warn', options: {} }] },
  );
  const crash = diagnostics.find(({ isCrash }) => isCrash);
  if (crash) throw new Error(crash.says);
  return words;
}

function learn(samples) {
  const seen = new Map();
  for (const { features } of samples) for (const one of features) seen.set(one, (seen.get(one) ?? 0) + 1);
  const common = [...seen].filter(([, count]) => count >= fewest);
  common.sort(([one, count], [other, countOfOther]) => countOfOther - count || one - other);
  const taught = rules.filter((rule) => samples.some((sample) => sample.rules.has(rule)));
  const known = withoutGaps(heaviest(samples, taught, common.slice(0, most.weighed)).sort((one, other) => one - other));
  const rows = rowsOf(samples, known);
  const learned = taught.map((rule) => {
    const weights = weigh(rows, rule, known.length);
    const greatest = weights.map(Math.abs).sort()[Math.floor(weights.length * rest) - 1];
    return { rule, unit: Number(unitOf(greatest).toPrecision(4)), certain: certain[rule] ?? certain.others, weights };
  });
  return {
    features: writeFeatures(known),
    weights: known.map((_, nth) => writeWeights(learned.map(({ unit, weights }) => weights[nth] / unit))).join(''),
    rules: learned.map(({ weights, ...signal }) => signal),
    doubted: doubted.find(({ from }) => samples.length >= from).below,
    finds: samples.length >= enough,
  };
}

/**
 * The features that matter most for some rule, of those that are known with how many sentences have them: a weight matters
 * more where it is met often. By weight alone what speaks for a breach would stay, and much that is honest would go.
 */
function heaviest(samples, taught, candidates) {
  const features = candidates.map(([feature]) => feature);
  const rows = rowsOf(samples, features);
  const matters = new Float64Array(features.length);
  for (const rule of taught) {
    for (const [nth, weight] of weigh(rows, rule, features.length).entries()) {
      matters[nth] = Math.max(matters[nth], Math.abs(weight) * Math.sqrt(candidates[nth][1]));
    }
  }
  const order = features.map((_, nth) => nth).sort((one, other) => matters[other] - matters[one]);
  return order.slice(0, most.kept).map((nth) => features[nth]);
}

/** Sentences as the numbers of their features among the known ones. */
function rowsOf(samples, known) {
  const numberOf = new Map(known.map((feature, number) => [feature, number]));
  return samples.map(({ features, ...sample }) => ({
    ...sample,
    columns: features.map((one) => numberOf.get(one)).filter((number) => number !== undefined),
  }));
}

/** Logistic regression by stochastic gradient descent with AdaGrad, in an order that is the same each time. */
function weigh(all, rule, count) {
  const rows = apart.includes(rule) ? all.filter(({ isHonest }) => !isHonest) : all;
  const weights = new Float64Array(count);
  const squares = new Float64Array(count).fill(1e-6);
  const positives = rows.filter((row) => row.rules.has(rule)).length;
  const weightOfBreach = Math.min(4, (rows.length - positives) / positives);
  const order = rows.map((_, index) => index);
  let seed = 12_345;
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      const other = Math.floor((seed / 2 ** 32) * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const index of order) {
      const { columns, rules } = rows[index];
      const part = share(columns.length);
      let sum = prior;
      for (const column of columns) sum += weights[column] * part;
      const chance = 1 / (1 + Math.exp(-sum));
      const against = rules.size > 0 ? weightOfOthers : 1;
      const slope = (rules.has(rule) ? (chance - 1) * weightOfBreach : chance * against) * part;
      for (const column of columns) {
        const gradient = slope + pull * weights[column];
        squares[column] += gradient * gradient;
        weights[column] -= (pace * gradient) / Math.sqrt(squares[column]);
      }
    }
  }
  return weights;
}

/** What a module of the source exports. */
async function bundled(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
