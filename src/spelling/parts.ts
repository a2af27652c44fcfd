import { derivations } from '../../data/spelling.ts';
import type { Speller } from './speller.ts';

type Knows = (part: string) => boolean;

/** Languages that write words together, more freely than their dictionaries have it. */
const compounding: ReadonlySet<string> = new Set(['de', 'nl', 'sv']);
const shortest = { head: 4, tail: 3, whole: 9, stem: 4 };

/** Whether a word is one: whole, or by its parts. */
export function isKnown(word: string, language: string, speller: Speller, isExempt: Knows): boolean {
  const knows = (part: string) => speller.knows(part) || part.length < 3 || isExempt(part) || /^\p{Lu}+$/u.test(part);
  if (knows(word)) return true;
  if (word.includes('-'))
    return word.split('-').every((part) => part.length < 4 || isKnown(part, language, speller, isExempt));
  const at = word.indexOf("'");
  if (at > 0) return isElided(word.slice(0, at), word.slice(at + 1), knows, speller);
  return isDerived(word, language, speller) || (compounding.has(language) && isCompound(word, speller));
}

/** "DPD's", "Amazon'dan": an ending; "dell'articolo", "jusqu'ici": a small word in front. */
function isElided(head: string, tail: string, knows: Knows, speller: Speller): boolean {
  if (/^(?:s|d|ll|ve|re)$/.test(tail)) return knows(head) || /^\p{Lu}/u.test(head);
  if (/^\p{Lu}/u.test(head) && head.length > 2) return tail.length < 6;
  return (head.length < 3 || speller.knows(`${head}'`) || speller.knows(head)) && knows(tail);
}

/** "Nackenhörnchen": two words side by side. */
function isCompound(word: string, speller: Speller): boolean {
  if (word.length < shortest.whole) return false;
  const isCapital = /^\p{Lu}/u.test(word);
  for (let at = shortest.head; at <= word.length - shortest.tail; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (!speller.lists(head) && !speller.lists(head.toLowerCase())) continue;
    if (speller.lists(isCapital ? tail.charAt(0).toUpperCase() + tail.slice(1) : tail)) return true;
  }
  return false;
}

function isDerived(word: string, language: string, speller: Speller): boolean {
  const { prefixes = [], endings = [] } = derivations[language] ?? {};
  const rests = [
    ...prefixes
      .filter((prefix) => word.startsWith(prefix) && word.length > prefix.length + 4)
      .map((prefix) => word.slice(prefix.length)),
    ...endings.filter(([end]) => word.endsWith(end)).map(([end, by]) => word.slice(0, -end.length) + by),
  ];
  return rests.some((rest) => rest.length >= shortest.stem && (speller.knows(rest) || speller.knows(plain(rest))));
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');
}
