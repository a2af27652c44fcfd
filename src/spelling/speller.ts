import { type Grammar, readGrammar } from './affixes.ts';
import { compounds } from './compounds.ts';
import { readEntries, tableOf } from './entries.ts';
import { type Form, formsOf } from './forms.ts';
import { farther, suggestions } from './suggestions.ts';
import { extended, type Vocabulary } from './vocabulary.ts';

/** The two files of a Hunspell dictionary, as UTF-8 or as text. */
export interface Dictionary {
  readonly aff: string | Uint8Array;
  readonly dic: string | Uint8Array;
  /** What finds words in `dic`, where the build made it. */
  readonly table?: Int32Array;
}

/** What knows the words of one language. Remembers what it was asked. */
export interface Speller {
  knows(word: string): boolean;
  /** Whether it is a form of one word of the dictionary, capital and all: no compound, no other word at the beginning of a sentence. */
  lists(word: string): boolean;
  /** What may have been meant, the likeliest first. */
  suggest(word: string): readonly string[];
  /**
   * What may have been meant where two slips were made: words that are common in its language, and others where nobody
   * hears one of the slips.
   */
  suggestFarther(word: string, isCommon: (word: string) => boolean): readonly string[];
}

/** Longer words are not looked up: they are none. */
const longest = 64;
const mostRemembered = 50_000;

export function speller({ aff, dic, table }: Dictionary, vocabulary: Vocabulary = {}): Speller {
  const grammar = readGrammar(text(aff));
  const source = text(dic);
  const entries = extended(readEntries(source, table ?? tableOf(source)), vocabulary);
  const forms = formsOf(grammar, entries);
  const isCompound = compounds(grammar, entries, forms);
  const remembered = new Map<string, boolean>();
  const listed = new Map<string, boolean>();
  const suggested = new Map<string, readonly string[]>();
  const suggestedFarther = new Map<string, readonly string[]>();

  function knows(word: string): boolean {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const answer = word.length > longest || isWord(grammar.inward(word));
    remembered.set(word, answer);
    return answer;
  }

  function isWord(word: string): boolean {
    if (isForm(word, false)) return true;
    const lower = grammar.lower(word.charAt(0)) + word.slice(1);
    const isCapital = lower !== word;
    return (isCapital && isForm(lower, true)) || isCompound(word, isCapital) || (isCapital && isCompound(lower, true));
  }

  function isForm(word: string, isLowered: boolean): boolean {
    let isFound = false;
    for (const form of forms(word)) {
      const { flags, suffix, prefix } = form;
      if (!suffix && !prefix && grammar.has(flags, grammar.flags.FORBIDDENWORD)) return false;
      isFound ||= standsAlone(form, grammar) && !(isLowered && grammar.has(flags, grammar.flags.KEEPCASE));
    }
    return isFound;
  }

  /** Words that a dictionary has, and never offers. */
  function isRude(word: string): boolean {
    const lower = grammar.lower(word.charAt(0)) + word.slice(1);
    const isMarked = (one: string) => {
      for (const { flags } of forms(grammar.inward(one))) if (grammar.has(flags, grammar.flags.NOSUGGEST)) return true;
      return false;
    };
    return isMarked(word) || (lower !== word && isMarked(lower));
  }

  function isOffered(word: string): boolean {
    return knows(word) && !isRude(word);
  }

  function suggest(word: string): readonly string[] {
    const known = suggested.get(word) ?? suggestions(word, grammar, isOffered);
    if (suggested.size >= mostRemembered) suggested.clear();
    suggested.set(word, known);
    return known;
  }

  function suggestFarther(word: string, isCommon: (word: string) => boolean): readonly string[] {
    const known = suggestedFarther.get(word) ?? farther(word, grammar, isOffered, isCommon);
    if (suggestedFarther.size >= mostRemembered) suggestedFarther.clear();
    suggestedFarther.set(word, known);
    return known;
  }

  function lists(word: string): boolean {
    const known = listed.get(word) ?? isForm(grammar.inward(word), false);
    if (listed.size >= mostRemembered) listed.clear();
    listed.set(word, known);
    return known;
  }

  return { knows, lists, suggest, suggestFarther };
}

/** Whether a form is a word by itself. */
function standsAlone({ flags, prefix, suffix, inner }: Form, { has, flags: named }: Grammar): boolean {
  const { NEEDAFFIX, ONLYINCOMPOUND, CIRCUMFIX } = named;
  const given = [prefix, suffix, inner].flatMap((one) => one?.flags ?? []);
  if (given.length === 0 && has(flags, NEEDAFFIX)) return false;
  if ([flags, ...given].some((one) => has(one, ONLYINCOMPOUND))) return false;
  if (suffix && !inner && !prefix && has(suffix.flags, NEEDAFFIX)) return false;
  return has(prefix?.flags ?? '', CIRCUMFIX) === has(suffix?.flags ?? '', CIRCUMFIX);
}

function text(file: string | Uint8Array): string {
  return typeof file === 'string' ? file : new TextDecoder().decode(file);
}
