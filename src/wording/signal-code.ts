/**
 * How signals are written: as numbers of two signs of ASCII each, so that nothing has to be decoded before it is needed.
 * Features are written by how far each is from the one before, weights as levels, those of three rules in one number.
 */
const code = { first: 40, base: 64, signs: 2 } as const;

/** The greatest number. */
const most = code.base ** code.signs - 1;

/** A weight is of so many levels on either side of nothing, which take four bits. */
const levels = 7;
const bits = 4;
const together = 3;

/** Low levels lie closer together than high ones. */
const power = 1.5;

/** What each level weighs, in units of its rule, by its bits. */
const strengths = Float64Array.from({ length: 1 << bits }, (_, index) => weightOf(index - levels));

function weightOf(level: number): number {
  return Math.sign(level) * Math.abs(level) ** power;
}

/** The unit in which a weight is of the highest level. */
export function unitOf(greatest: number): number {
  return greatest / weightOf(levels);
}

/** How many numbers are written in a text. */
export function countOf(text: string): number {
  return text.length / code.signs;
}

/** The nth of the numbers that are written. */
function numberAt(text: string, nth: number): number {
  const at = nth * code.signs;
  return (text.charCodeAt(at) - code.first) * code.base + text.charCodeAt(at + 1) - code.first;
}

/** The features that are written. One loop, without calls: at a first message it is all there is time for. */
export function readFeatures(text: string): Int32Array {
  const all = new Int32Array(countOf(text));
  let feature = 0;
  for (let nth = 0, at = 0; nth < all.length; nth++, at += code.signs) {
    feature += (text.charCodeAt(at) - code.first) * code.base + text.charCodeAt(at + 1) - code.first;
    all[nth] = feature;
  }
  return all;
}

/** Adds the weights of a feature for each of so many rules, in units of the rule, to `sums`, which may be a little longer. */
export function addWeights(text: string, feature: number, rules: number, sums: Float64Array): void {
  const size = numbersFor(rules);
  for (let group = 0; group < size; group++) {
    let three = numberAt(text, feature * size + group);
    for (let rule = group * together; rule < (group + 1) * together; rule++, three >>= bits) {
      sums[rule] = (sums[rule] ?? 0) + (strengths[three & ((1 << bits) - 1)] ?? 0);
    }
  }
}

/** Nothing for each of so many rules, and room for what is written with them. */
export function noWeights(rules: number): Float64Array {
  return new Float64Array(numbersFor(rules) * together);
}

/** How many numbers hold the levels of a feature. */
function numbersFor(rules: number): number {
  return Math.ceil(rules / together);
}

/** Features, ascending, and between those that are too far apart others, which mean nothing. */
export function withoutGaps(features: readonly number[]): number[] {
  const all: number[] = [];
  let last = 0;
  for (const feature of features) {
    while (feature - last > most) {
      last += most;
      all.push(last);
    }
    last = feature;
    all.push(last);
  }
  return all;
}

/** Writes features that have no gaps. */
export function writeFeatures(features: readonly number[]): string {
  return features.map((feature, nth) => write(feature - (features[nth - 1] ?? 0))).join('');
}

/** Writes the weights of a feature for each rule, in units of the rule. */
export function writeWeights(weights: readonly number[]): string {
  const all = Array.from({ length: numbersFor(weights.length) }, () => 0);
  for (const [rule, weight] of weights.entries()) {
    const level = Math.sign(weight) * Math.min(levels, Math.round(Math.abs(weight) ** (1 / power)));
    const group = Math.floor(rule / together);
    all[group] = (all[group] ?? 0) + ((level + levels) << (bits * (rule % together)));
  }
  return all.map(write).join('');
}

function write(number: number): string {
  return String.fromCharCode(code.first + Math.floor(number / code.base), code.first + (number % code.base));
}
