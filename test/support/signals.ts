import { code, featuresOf, type Signals } from '../../src/wording/signal.ts';

/** Signals that know one word, or it before another, and how much that speaks for a breach of each rule. */
export function signalsOf(word: string, weights: Readonly<Record<string, number>>, other?: string): Signals {
  const words = other === undefined ? [word] : [word, '', other];
  const features = featuresOf(words);
  const [feature = 0] = Array.from(features.keys()).filter((one) => features.get(one)?.[1] === (other ? 2 : 0));
  const digits = [18, 12, 6, 0].map((bits) => code.first + ((feature >> bits) & (code.base - 1)));
  const rules = Object.entries(weights).map(([rule, steps]) => {
    return [rule, { unit: 0.5, weights: String.fromCharCode(code.middle + steps) }] as const;
  });
  return { features: String.fromCharCode(...digits), rules: Object.fromEntries(rules) };
}
