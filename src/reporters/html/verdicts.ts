import type { Verdict } from '../../report.ts';

/** What a seller should do, in words. */
export const verdicts: Readonly<Record<Verdict, { readonly title: string; readonly says: string }>> = {
  stop: { title: 'Stop', says: 'Do not send yet: mend the errors first.' },
  review: { title: 'Review', says: 'Look at the warnings before you send.' },
  ready: { title: 'Ready to send', says: 'Nothing was found that Amazon’s guidelines forbid.' },
};

/** What needs most attention first, else in the order given. */
export function gravestFirst<T extends { readonly verdict: Verdict }>(some: readonly T[]): T[] {
  const order: readonly Verdict[] = ['stop', 'review', 'ready'];
  return [...some].sort((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict));
}
