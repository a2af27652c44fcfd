import { derivations, elisions } from '../../data/derivations.ts';
import { capitalized } from '../capitalized.ts';
import { plain } from './nearness.ts';
import type { Speller } from './speller.ts';
import { isSign } from './token.ts';

type Knows = (part: string) => boolean;

/** Languages that write words together, more freely than their dictionaries have it. */
const compounding: ReadonlySet<string> = new Set(['de', 'nl', 'sv']);
/** What is added to German nouns to say what was done: "schadstoffgeprüft". */
const participle = /^(?:ge|be|ver|er|zer|ent)\p{L}{2,20}t(?:e[nrsm]?)?$/u;
const vowel = /[aàyoô]/i;
const shortest = { head: 4, tail: 3, whole: 9, stem: 4, prefixed: 6, verb: 5, joined: 8, last: 5 };
/** German nouns that an s joins to others: "Erstattungsbetrag". */
const joinedByS = /(?<=ung|heit|keit|schaft|ität|ion)s$/;
/** Verbs whose forms without an ending are none. */
const modal = /^(?:könn|müss|dürf|mög|woll|soll|hab|werd)$/;

/** Whether a word is one: whole, or by its parts. */
export function isKnown(word: string, language: string, speller: Speller, isExempt: Knows): boolean {
  const knows = (part: string) => speller.knows(part) || part.length < 3 || isExempt(part) || isSign(part);
  if (knows(word)) return true;
  if (word.includes('-'))
    return word.split('-').every((part) => part.length < 4 || isKnown(part, language, speller, isExempt));
  const at = word.indexOf("'");
  if (at > 0) return isElided(word.slice(0, at), word.slice(at + 1), language, knows, speller);
  return (
    isDerived(word, language, speller) || (compounding.has(language) && isCompound(word, language, speller, isExempt))
  );
}

/** "DPD's", "Amazon'dan": an ending; "dell'articolo", "jusqu'ici": a small word in front. */
function isElided(head: string, tail: string, language: string, knows: Knows, speller: Speller): boolean {
  if (/^(?:s|d|ll|ve|re)$/.test(tail)) return knows(head) || /^\p{Lu}/u.test(head);
  if (elisions[language]?.has(head.toLowerCase())) return knows(tail) && (tail.length > 1 || vowel.test(tail));
  if (/^\p{Lu}/u.test(head) && head.length > 2 && !elisions[language]) return tail.length < 6;
  return (head.length < 3 || speller.knows(`${head}'`) || speller.knows(head)) && knows(tail);
}

/**
 * "Nackenhörnchen": two words side by side; "Nachfüllbeutel": the stem of a verb, and a word. The first may be of two words
 * itself, but of no more: what is tried grows with the length of a word, not with the ways to cut it.
 */
export function isCompound(
  word: string,
  language: string,
  speller: Speller,
  isExempt: Knows = () => false,
  mayJoin = true,
): boolean {
  if (word.length < shortest.whole) return false;
  const isCapital = /^\p{Lu}/u.test(word);
  for (let at = language === 'sv' ? shortest.tail : shortest.head; at <= word.length - shortest.tail; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const lower = head.toLowerCase();
    const isStem =
      language === 'sv'
        ? tail.length >= shortest.last && isSwedishStem(lower, speller)
        : language === 'de' && isCapital && at >= shortest.verb && isVerbStem(lower, speller);
    if (isExempt(tail) && speller.knows(head)) return true;
    if (participle.test(tail) && speller.lists(tail) && speller.knows(capitalized(head))) return true;
    if (!speller.lists(isCapital && language === 'de' ? capitalized(tail) : tail)) continue;
    if (isStem) return true;
    if (at < shortest.head) continue;
    if (speller.lists(head) || speller.lists(lower)) return true;
    if (mayJoin && isJoinedHead(head, tail, language, speller)) return true;
  }
  return false;
}

/** "nachfüll", "einweck": of a verb in the dictionary, or of one with something before it. */
function isVerbStem(stem: string, speller: Speller): boolean {
  if (speller.lists(`${stem}en`)) return true;
  return (derivations.de?.prefixes ?? []).some(
    (prefix) => stem.startsWith(prefix) && isBid(stem.slice(prefix.length), speller),
  );
}

/** "löp", "spänn": of a verb in the dictionary, "löpa", "löper" or "laddar". */
function isSwedishStem(stem: string, speller: Speller): boolean {
  return speller.lists(`${stem}a`) && (speller.lists(`${stem}er`) || speller.lists(`${stem}ar`));
}

/** "Dachschrägen-regal", "tuinslang-koppeling": of two words itself; "Rückerstattungs-betrag": with an s. */
function isJoinedHead(head: string, tail: string, language: string, speller: Speller): boolean {
  if (tail.length < shortest.last || language === 'sv') return false;
  const bare = language === 'de' ? head.replace(joinedByS, '') : head;
  if (bare.length === head.length && head.length < shortest.joined) return false;
  return speller.knows(bare) || (language === 'de' && isCompound(bare, language, speller, undefined, false));
}

/** "häng", "schraub": what a buyer is told to do, as it is said. */
export function isBid(word: string, speller: Speller): boolean {
  if (word.length < shortest.stem || modal.test(word)) return false;
  return speller.lists(`${word}en`) && speller.lists(`${word}end`);
}

function isDerived(word: string, language: string, speller: Speller): boolean {
  const { prefixes = [], endings = [], reformed = [], pronouns, unlike } = derivations[language] ?? {};
  if (unlike?.test(word)) return false;
  const isReformed = (one: string) =>
    reformed.some(([now, before]) => placesOf(one, now, before).some((other) => speller.knows(other)));
  const isWord = (rest: string) =>
    rest.length >= shortest.stem &&
    (speller.knows(rest) ||
      speller.knows(plain(rest)) ||
      isReformed(rest) ||
      (language === 'de' && speller.knows(capitalized(rest))));
  const isLong = (prefix: string) => word.length - prefix.length >= shortest.prefixed;
  const isPrefixed = (prefix: string) => word.startsWith(prefix) && isLong(prefix) && isWord(word.slice(prefix.length));
  if (prefixes.some(isPrefixed)) return true;
  if (language === 'de' && (isNamedVerb(word, prefixes, speller) || isUndone(word, speller))) return true;
  const isStem = (rest: string) => isWord(rest) || (language === 'de' && isBid(rest, speller));
  if (endings.some(([end, by]) => word.endsWith(end) && isStem(word.slice(0, -end.length) + by))) return true;
  if (isReformed(word)) return true;
  return (pronouns?.all ?? []).some((end) => {
    if (!word.endsWith(end)) return false;
    const verb = word.slice(0, -end.length);
    return (pronouns?.behind.test(plain(verb)) || plain(verb) !== verb) && isWord(verb);
  });
}

/** "Warmwerden" */
function isNamedVerb(word: string, prefixes: readonly string[], speller: Speller): boolean {
  const lower = word.toLowerCase();
  if (lower === word || !word.endsWith('en') || word.length < shortest.whole) return false;
  return prefixes.some((prefix) => lower.startsWith(prefix) && speller.lists(lower.slice(prefix.length)));
}

/** "ungraviert" */
function isUndone(word: string, speller: Speller): boolean {
  const rest = word.replace(/^[Uu]n/, '');
  return rest !== word && (participle.test(rest) || /iert(?:e[nrsm]?)?$/.test(rest)) && speller.knows(rest);
}

/** A word with something else in each of the places in turn where a pattern is found. */
export function placesOf(word: string, pattern: RegExp, instead: string): readonly string[] {
  return Array.from(word.matchAll(pattern), ({ 0: found, index }) => {
    return word.slice(0, index) + instead + word.slice(index + found.length);
  });
}

/** "app" for "l'app". */
export function withoutArticle(word: string, language: string): string {
  const at = word.indexOf("'");
  return elisions[language]?.has(word.slice(0, at).toLowerCase()) ? word.slice(at + 1) : word;
}
