import { lazy } from '../lazy.ts';
import { addWeights, countOf, noWeights, readFeatures } from './signal-code.ts';

/**
 * What sentences of a language taught about rules: how much each feature of a sentence speaks for a breach of the rule,
 * or against one. Plain data, which `scripts/signals.js` makes.
 */
export interface Signals {
  /** The features, ascending: how far each is from the one before, in two signs. */
  readonly features: string;
  /** For each feature its weight for each rule in units of the rule: the levels of three rules in two signs. */
  readonly weights: string;
  /** In the order of their weights. */
  readonly rules: readonly Signal[];
  /** Below these log-odds, what phrases found is no finding. */
  readonly doubted: number;
  /** Whether a sentence that no phrase found can be a breach: enough were taught. */
  readonly finds: boolean;
}

interface Signal {
  readonly rule: string;
  readonly unit: number;
  /** From these log-odds on, what no phrase found is a breach. */
  readonly certain: number;
}

/** How much words sound like a breach of a rule. */
export interface Opinion {
  /** As log-odds. */
  readonly odds: number;
  /** It is sooner an honest sentence. */
  readonly isDoubted: boolean;
  /** The words that weighed most for that, the most first. */
  readonly because: readonly string[];
}

/** What words sound like. */
export interface Heard {
  /** For each rule the log-odds of a breach. */
  readonly odds: readonly number[];
  /** The rules that they sound sooner than not like a breach of. */
  readonly suspects: readonly string[];
}

/** Judges sentences. */
export interface Judge {
  /** Whether it knows a breach that no phrase found. */
  readonly finds: boolean;
  hear(words: readonly string[]): Heard;
  /** Whether words are certain enough to be a breach of a rule though no phrase says so, or phrases even excuse it. */
  isCertain(rule: string, words: readonly string[], heard: Heard, isExcused: boolean): boolean;
  /**
   * What is thought of words, by how they sound, which are doubted below `least` log-odds; `undefined` where nothing was
   * learned about the rule.
   */
  opinion(rule: string, words: readonly string[], heard: Heard, least?: number): Opinion | undefined;
}

/** A feature is a number of so many bits. */
const bits = 24;

/** Of them, those that do not count where a feature is looked for. */
const rest = 9;

/** Of a word its beginning counts, which inflection leaves alone. */
const stem = 5;

/** How far apart two words may be to be a feature together. */
const reach = 4;

/** The log-odds of a sentence of which nothing is known. */
export const prior = -2;

/** Of few words little is known: for each one below `full`, the log-odds have to be so much lower to doubt, and so much higher to find. */
const brief = { full: 14, doubt: 0.2, find: 0.1 };

/** The log-odds of what is as likely as not. */
const even = 0;

/** Those from which a subject counts that nothing else in its message agrees with: it has few words. */
export const ofSubject = -0.5;

/** The log-odds from which a breach is found that phrases excuse: they know of negations. */
const beyondExcuse = 1;

/** Keeps a single telling word from deciding about a short sentence. */
const calm = 20;

/** Of the features that weighed most so many are told. */
const shown = 3;

/** A sentence between signs for its beginning and its end, which count as words. */
export function whole(words: readonly string[], isQuestion: boolean): string[] {
  return ['^', ...words, isQuestion ? '?' : '.'];
}

/**
 * Calls `take` with the features of words: each word, each two neighbours, and each two words that are near each other.
 * Each with where it stands: the number of its first word, and how many words on the other one is.
 */
export function eachFeature(words: readonly string[], take: (feature: number, at: number, gap: number) => void): void {
  const hashes = words.map(hashOf);
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0;
    take(mixed(hash, 0, 0), at, 0);
    for (let gap = 1; gap <= reach && at + gap < hashes.length; gap++) {
      take(mixed(hash, hashes[at + gap] ?? 0, gap === 1 ? 1 : 2), at, gap);
    }
  }
}

/** What a weight counts for in a sentence of so many known features. */
export function share(count: number): number {
  return 1 / Math.sqrt(count + calm);
}

/** The judge by what was learned. Nothing is read before a sentence is heard. */
export function judge({ features, weights, rules, doubted, finds }: Signals): Judge {
  const known = lazy(() => table(features));
  /** For each feature which of the sentences that were heard had it last. */
  const last = lazy(() => new Int32Array(countOf(features)));
  let sentence = 0;

  const indexOf = (wanted: string) => rules.findIndex(({ rule }) => rule === wanted);

  /** The features of words, each once. */
  function featuresOf(words: readonly string[]): number[] {
    const [numberOf, seen] = [known(), last()];
    const all: number[] = [];
    sentence++;
    eachFeature(words, (feature) => {
      const nth = numberOf(feature);
      if (nth < 0 || seen[nth] === sentence) return;
      seen[nth] = sentence;
      all.push(nth);
    });
    return all;
  }

  /** The log-odds of a breach of each rule. */
  function oddsOf(words: readonly string[]): number[] {
    const all = featuresOf(words);
    const part = share(all.length);
    const sums = noWeights(rules.length);
    for (const feature of all) addWeights(weights, feature, rules.length, sums);
    return rules.map(({ unit }, rule) => prior + (sums[rule] ?? 0) * unit * part);
  }

  /** How much a feature weighs for a rule, in its units; both by number. */
  function weightOf(feature: number, rule: number): number {
    const sums = noWeights(rules.length);
    addWeights(weights, feature, rules.length, sums);
    return sums[rule] ?? 0;
  }

  /** What speaks for a breach of a rule, or against one: the features that weigh most, as words. */
  function most(words: readonly string[], rule: number, side: 1 | -1): string[] {
    const numberOf = known();
    const heavy = new Map<string, number>();
    eachFeature(words, (feature, at, gap) => {
      const nth = numberOf(feature);
      const weight = nth < 0 ? 0 : weightOf(nth, rule) * side;
      if (weight > 0) heavy.set(inWords(words, at, gap), weight);
    });
    const sorted = Array.from(heavy).sort(([, one], [, other]) => other - one);
    return sorted.slice(0, shown).map(([shown]) => shown);
  }

  return {
    finds,
    hear(words) {
      const odds = oddsOf(words);
      const suspects = rules.filter((_, rule) => (odds[rule] ?? prior) >= even).map(({ rule }) => rule);
      return { odds, suspects };
    },
    isCertain(rule, words, heard, isExcused) {
      const index = indexOf(rule);
      const least = isExcused ? beyondExcuse : (rules[index]?.certain ?? beyondExcuse);
      return (heard.odds[index] ?? prior) >= least + brief.find * lackOf(words);
    },
    opinion(rule, words, heard, least = doubted - brief.doubt * lackOf(words)) {
      const index = indexOf(rule);
      const odds = heard.odds[index];
      if (odds === undefined) return undefined;
      const isDoubted = odds < least;
      return { odds, isDoubted, because: most(words, index, isDoubted ? -1 : 1) };
    },
  };
}

/** A feature as people read it: "review", "your review", "review … removed". */
function inWords(words: readonly string[], at: number, gap: number): string {
  const [one = '', other = ''] = [words[at], words[at + gap]];
  if (gap === 0) return one;
  return gap === 1 ? `${one} ${other}` : `${one} … ${other}`;
}

/** How many words there are too few to know much. */
function lackOf({ length }: readonly string[]): number {
  return Math.max(0, brief.full - length);
}

/** Returns the number of a feature, or -1. Features are looked for among those that begin with the same bits. */
function table(written: string): (feature: number) => number {
  const all = readFeatures(written);
  const starts = new Uint16Array((1 << (bits - rest)) + 1);
  for (let nth = 0; nth < all.length; nth++) starts[((all[nth] ?? 0) >>> rest) + 1] = nth + 1;
  // Where no feature begins like that.
  for (let at = 1; at < starts.length; at++) starts[at] = Math.max(starts[at] ?? 0, starts[at - 1] ?? 0);
  return (feature) => {
    const end = starts[(feature >>> rest) + 1] ?? 0;
    for (let nth = starts[feature >>> rest] ?? 0; nth < end; nth++) if (all[nth] === feature) return nth;
    return -1;
  };
}

/** Numbers are all alike. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  const first = word.charCodeAt(0);
  const end = first >= 48 && first <= 57 ? 0 : Math.min(stem, word.length);
  for (let at = 0; at < end; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** A feature of two words and how they stand. */
function mixed(one: number, other: number, kind: number): number {
  let hash = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(other + kind * 0x27d4eb2f, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - bits);
}
