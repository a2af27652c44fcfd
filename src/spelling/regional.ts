import { derivations } from '../../data/derivations.ts';
import type { Unknown } from './names.ts';
import { plain } from './nearness.ts';
import { isKnown } from './parts.ts';
import type { Speller } from './speller.ts';

const accents: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/**
 * Leaves out forms of a region where the text is from there: "avisanos" beside "tenés". Alone it is "avísanos" without its
 * accent; "probala", which no accent mends, says by itself where it is from.
 */
export function withoutRegional(unknown: readonly Unknown[], tag: string, speller: Speller): readonly Unknown[] {
  const language = tag.split('-')[0] ?? '';
  const { tags, endings } = derivations[language]?.regional ?? { tags: [], endings: [] };
  const endOf = (word: string) =>
    endings.find(([end, by]) => word.endsWith(end) && speller.lists(word.slice(0, -end.length) + by))?.[0];
  const lacksAccent = (word: string, stem: number) =>
    Array.from(
      word.slice(0, stem),
      (letter, at) => word.slice(0, at) + (accents[letter] ?? letter) + word.slice(at + 1),
    )
      .filter((one) => one !== word)
      .some((one) => isKnown(one, language, speller, () => false));
  const regional = new Set<Unknown>();
  let isTold = tags.includes(tag);
  for (const one of unknown) {
    const word = one.token.word.toLowerCase();
    const end = endOf(word);
    if (end === undefined) continue;
    regional.add(one);
    isTold ||= plain(word) !== word || !lacksAccent(word, word.length - end.length);
  }
  return isTold ? unknown.filter((one) => !regional.has(one)) : unknown;
}
