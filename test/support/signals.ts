import { eachFeature, prior, type Signals } from '../../src/wording/signal.ts';
import { unitOf, withoutGaps, writeFeatures, writeWeights } from '../../src/wording/signal-code.ts';

/** Signals that know one word, or it before another, and how much that speaks for a breach of each rule. */
export function signalsOf(
  word: string,
  weights: Readonly<Record<string, number>>,
  { other, finds = false }: { readonly other?: string; readonly finds?: boolean } = {},
): Signals {
  let wanted = 0;
  eachFeature(other === undefined ? [word] : [word, '', other], (feature, at, gap) => {
    if (at === 0 && gap === (other === undefined ? 0 : 2)) wanted = feature;
  });
  const features = withoutGaps([wanted]);
  const rules = Object.entries(weights).map(([rule, weight]) => ({
    rule,
    unit: unitOf(Math.abs(weight) / 2),
    certain: 0.4,
  }));
  const none = writeWeights(rules.map(() => 0));
  const known = writeWeights(Object.values(weights).map((weight, nth) => weight / 2 / (rules[nth]?.unit ?? 1)));
  return {
    features: writeFeatures(features),
    weights: none.repeat(features.length - 1) + known,
    rules,
    doubted: prior,
    finds,
  };
}
