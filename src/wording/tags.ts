import { akin, sameLanguage, twins } from '../../data/scripts.ts';
import { lazy } from '../lazy.ts';

/** The language of a tag, without script and region. */
function baseOf(tag: string): string {
  const base = tag.split('-')[0]?.toLowerCase() ?? '';
  return sameLanguage[base] ?? base;
}

/** The languages that one told from words may be. */
export function candidates(told: string): readonly string[] {
  const twin = twins[told];
  return twin ? [told, twin] : [told];
}

/** Whether a language told from words may be one of some tags. */
export function fits(told: string, tags: readonly string[]): boolean {
  const all = [...candidates(told), ...(akin[told] ?? [])];
  return tags.some((tag) => all.includes(baseOf(tag)));
}

const names = lazy(() => new Intl.DisplayNames('en', { type: 'language' }));

/** What languages are called: "Dutch or French". */
export function named(tags: readonly string[]): string {
  const all = [...new Set(tags.map((tag) => names().of(baseOf(tag)) ?? tag))];
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} or ${all.at(-1)}` : (all[0] ?? '');
}
