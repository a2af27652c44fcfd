import { firstAtLeast } from '../span.ts';

/**
 * What sentences of a language taught about rules: how much each feature of a sentence speaks for a breach of the rule,
 * or against one. Plain data, which `scripts/signals.js` makes.
 */
export interface Signals {
  /** The features, ascending: each is a number of four digits, which are signs from `first` on. */
  readonly features: string;
  readonly rules: Readonly<Record<string, Signal>>;
}

/** Of one rule: a sign for each feature, whose distance from `middle` is its weight in units of `unit`. */
interface Signal {
  readonly unit: number;
  readonly weights: string;
}

/** How much words sound like a breach of a rule. */
export interface Opinion {
  /** As log-odds. */
  readonly odds: number;
  /** So few breaches sound like this that it is sooner an honest sentence. */
  readonly isDoubted: boolean;
  /** The words that weighed most for that, the most first. */
  readonly because: readonly string[];
}

/** Judges sentences. */
export interface Judge {
  /** What it thinks of words; `undefined` where nothing was learned about the rule. */
  opinion(rule: string, words: readonly string[]): Opinion | undefined;
}

/** How features are written: in ASCII, so that nothing has to be decoded before it is needed. */
export const code = { first: 40, base: 64, digits: 4, middle: 80 } as const;

/** Of a word its beginning counts, which inflection leaves alone. */
const stem = 5;

/** How far apart two words may be to be a feature together. */
const reach = 4;

/** Below it, what phrases found is no finding. */
export const doubtful = -2.7;

/** The log-odds of a sentence of which nothing is known. */
export const prior = -2;

/** Keeps a single telling word from deciding about a short sentence. */
const calm = 20;

/** Of the features that weighed most so many are told. */
const shown = 3;

/**
 * The features of words, each once: each word, each two neighbours, and each two words that are near each other. Each with
 * where it stands: the number of its first word, and how many words on the other one is.
 */
export function featuresOf(words: readonly string[]): ReadonlyMap<number, readonly [at: number, gap: number]> {
  const hashes = words.map(hashOf);
  const all = new Map<number, readonly [number, number]>();
  for (const [at, hash] of hashes.entries()) {
    all.set(mixed(hash, 0, 0), [at, 0]);
    for (let gap = 1; gap <= reach && at + gap < hashes.length; gap++) {
      all.set(mixed(hash, hashes[at + gap] ?? 0, gap === 1 ? 1 : 2), [at, gap]);
    }
  }
  return all;
}

/** What a weight counts for in a sentence of so many known features. */
export function share(count: number): number {
  return 1 / Math.sqrt(count + calm);
}

/** The judge by what was learned. Nothing is read before a sentence is judged. */
export function judge({ features: written, rules }: Signals): Judge {
  let features: Int32Array | undefined;
  return {
    opinion(rule, words) {
      const signal = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
      if (!signal) return undefined;
      features ??= numbers(written);
      const known: { readonly weight: number; readonly at: number; readonly gap: number }[] = [];
      let sum = 0;
      for (const [feature, [at, gap]] of featuresOf(words)) {
        const nth = firstAtLeast(features, feature);
        if (features[nth] !== feature) continue;
        const weight = signal.weights.charCodeAt(nth) - code.middle;
        known.push({ weight, at, gap });
        sum += weight;
      }
      const odds = prior + sum * signal.unit * share(known.length);
      const isDoubted = odds < doubtful;
      const side = isDoubted ? -1 : 1;
      const most = known.filter(({ weight }) => weight * side > 0);
      most.sort((one, other) => (other.weight - one.weight) * side);
      return { odds, isDoubted, because: most.slice(0, shown).map(({ at, gap }) => inWords(words, at, gap)) };
    },
  };
}

/** A feature as people read it: "review", "your review", "review … removed". */
function inWords(words: readonly string[], at: number, gap: number): string {
  const [one = '', other = ''] = [words[at], words[at + gap]];
  if (gap === 0) return one;
  return gap === 1 ? `${one} ${other}` : `${one} … ${other}`;
}

function numbers(written: string): Int32Array {
  const { first, base, digits } = code;
  const all = new Int32Array(written.length / digits);
  for (let at = 0; at < written.length; at++) {
    const nth = Math.floor(at / digits);
    all[nth] = (all[nth] ?? 0) * base + written.charCodeAt(at) - first;
  }
  return all;
}

/** Numbers are all alike. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  const end = /^\d/.test(word) ? 0 : Math.min(stem, word.length);
  for (let at = 0; at < end; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** One of 2^24 numbers for two words and how they stand. */
function mixed(one: number, other: number, kind: number): number {
  let hash = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(other + kind * 0x27d4eb2f, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 8;
}
