import { isRightToLeft, runOfLetters } from './letters.ts';
import { type Cause, Causes } from './reach.ts';
import type { Rendering } from './rendering.ts';

/** Where a direction is said that none of the letters it reaches follows. */
export function turnedTexts({ steps }: Rendering): Cause[] {
  // Most messages are in letters that run to the right, and so do they.
  if (!steps.some((step) => step.type === 'text' && (step.parent.text.isRightToLeft || isRightToLeft(step.value))))
    return [];
  const causes = new Causes();
  const runs = new Map<Cause, Set<string>>();
  for (const step of steps) {
    if (step.type !== 'text' || step.seen === 0) continue;
    const { value, parent, seen } = step;
    const setter = parent.setter('direction');
    const cause = setter && causes.add(setter, parent, seen);
    if (!cause) continue;
    const found = runs.get(cause) ?? new Set();
    for (const run of runOfLetters(value)) found.add(run);
    runs.set(cause, found);
  }
  const isTurned = ([{ setter }, found]: readonly [Cause, ReadonlySet<string>]) =>
    found.size > 0 && !found.has(setter.declared.value);
  return [...runs].filter(isTurned).map(([cause]) => cause);
}
