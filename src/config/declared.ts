import type { ContextSettings } from '../message/context.ts';
import type { Declaration, Obstacle } from '../message/draft.ts';
import { checkContext, contextChecks } from './check-context.ts';

/** The facts that a draft itself declares, checked; and an obstacle for each that says nothing. */
export function declared(declarations: readonly Declaration[]): {
  readonly facts: ContextSettings;
  readonly obstacles: readonly Obstacle[];
} {
  const facts: Record<string, unknown> = {};
  const obstacles: Obstacle[] = [];
  for (const { key, value, at } of declarations) {
    if (!Object.hasOwn(contextChecks, key)) continue;
    const [error] = checkContext({ [key]: value });
    if (error) obstacles.push({ at, says: error.hint ? `${error.message}; ${error.hint}` : error.message });
    else facts[key] = value;
  }
  return { facts, obstacles };
}
