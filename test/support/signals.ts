import { code, eachFeature, prior, type Signals } from '../../src/wording/signal.ts';

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
  const digits = [18, 12, 6, 0].map((bits) => code.first + ((wanted >> bits) & (code.base - 1)));
  const signs = Object.values(weights).map((steps) => String.fromCharCode(code.middle + steps));
  const rules = Object.keys(weights).map((rule) => ({ rule, unit: 0.5 }));
  return { features: String.fromCharCode(...digits), weights: signs.join(''), rules, doubted: prior, finds };
}
