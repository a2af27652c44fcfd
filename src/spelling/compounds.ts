import type { Grammar } from './affixes.ts';
import { ruledCompounds } from './compound-rules.ts';
import type { Entries } from './entries.ts';
import type { Form, Forms } from './forms.ts';

const mostRemembered = 50_000;

/** Whether a word is made of several. Some are names of places, which have to be written with a capital. */
export type Compounds = (word: string, isCapital: boolean) => boolean;

/** Which words are made of several, as the dictionary allows it. */
export function compounds(grammar: Grammar, entries: Entries, forms: Forms): Compounds {
  const { has, shortest, isOn, clashes, mistakes, flags: named } = grammar;
  const { COMPOUNDFLAG, COMPOUNDBEGIN, COMPOUNDMIDDLE, COMPOUNDEND, COMPOUNDPERMITFLAG, CIRCUMFIX } = named;
  const isRuled = ruledCompounds(grammar, entries, forms);
  if (!(COMPOUNDFLAG || COMPOUNDBEGIN || COMPOUNDEND)) return isRuled;

  function fits({ flags, prefix, suffix, inner }: Form, place: Place): boolean {
    const given = [prefix, suffix, inner].flatMap((one) => one?.flags ?? []);
    const all = [flags, ...given];
    const { isFirst, isLast } = place;
    const flag = isFirst ? COMPOUNDBEGIN : isLast ? COMPOUNDEND : COMPOUNDMIDDLE;
    if (all.some((one) => has(one, named.FORBIDDENWORD))) return false;
    if (!all.some((one) => has(one, flag) || has(one, COMPOUNDFLAG))) return false;
    if (isLast && !place.isCapital && has(flags, named.FORCEUCASE)) return false;
    if (given.length === 0 && has(flags, named.NEEDAFFIX)) return false;
    if (has(prefix?.flags ?? '', CIRCUMFIX) !== has(suffix?.flags ?? '', CIRCUMFIX)) return false;
    if (suffix && !isLast && !has(suffix.flags, COMPOUNDPERMITFLAG)) return false;
    return !prefix || isFirst || has(prefix.flags, COMPOUNDPERMITFLAG);
  }

  // Words that are alike share most of their parts: suggestions ask for hundreds of them.
  const remembered = new Map<string, boolean>();

  function isPart(part: string, place: Place): boolean {
    const key = (place.isFirst ? '^' : '') + part + (place.isLast ? (place.isCapital ? '!' : '$') : '');
    const known = remembered.get(key);
    if (known !== undefined) return known;
    let answer = false;
    for (const form of forms(part)) {
      answer = fits(form, place);
      if (answer) break;
    }
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, answer);
    return answer;
  }

  function clash(before: string, after: string): boolean {
    return clashes.some(
      ({ end, endFlag, start, startFlag }) =>
        before.endsWith(end) && after.startsWith(start) && bears(before, endFlag) && bears(after, startFlag),
    );
  }

  function bears(part: string, flag: string | undefined): boolean {
    if (flag === undefined) return true;
    for (const { flags } of forms(part)) if (has(flags, flag)) return true;
    return false;
  }

  function meet(before: string, after: string): boolean {
    if (before === after && isOn('CHECKCOMPOUNDDUP')) return false;
    return !clash(before, after);
  }

  /** Whether it is nearer to a word of the dictionary, which was meant. */
  function isMistake(word: string): boolean {
    if (!isOn('CHECKCOMPOUNDREP')) return false;
    return mistakes.some(([wrong, right]) => {
      for (let at = word.indexOf(wrong); at >= 0; at = word.indexOf(wrong, at + 1)) {
        for (const _ of forms(word.slice(0, at) + right + word.slice(at + wrong.length))) return true;
      }
      return false;
    });
  }

  function isJoined(word: string, isCapital: boolean): boolean {
    // From where the rest is to be read, and the part before: each place is come to once.
    const open: (readonly [at: number, before: string])[] = [[0, '']];
    const seen = new Set<number>();
    for (let next = open.pop(); next; next = open.pop()) {
      const [at, before] = next;
      for (let end = at + shortest; end < word.length; end++) {
        const part = word.slice(at, end);
        for (const from of jointsAt(word, end, isOn)) {
          if (word.length - from < shortest || seen.has(from) || !meet(before, part)) continue;
          if (!isPart(part, { isFirst: at === 0, isLast: false, isCapital })) break;
          const rest = word.slice(from);
          if (meet(part, rest) && isPart(rest, { isFirst: false, isLast: true, isCapital })) return true;
          seen.add(from);
          open.push([from, part]);
        }
      }
    }
    return false;
  }

  return (word, isCapital) => (isJoined(word, isCapital) && !isMistake(word)) || isRuled(word);
}

/** Where a part stands, and whether the whole is written with a capital. */
interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isCapital: boolean;
}

/** Where the next part begins, if one ends there: a letter that would stand three times is written twice. */
function jointsAt(word: string, end: number, isOn: Grammar['isOn']): readonly number[] {
  const [before = '', after = ''] = [word[end - 1], word[end]];
  if (isOn('CHECKCOMPOUNDCASE') && before !== '-' && after !== '-') {
    if (after !== after.toLowerCase() || (end > 1 && before !== before.toLowerCase())) return [];
  }
  const isDouble = word[end - 2] === before;
  const isTriple = before === after && (isDouble || word[end + 1] === after);
  const joints = isTriple && isOn('CHECKCOMPOUNDTRIPLE') ? [] : [end];
  return isDouble && isOn('SIMPLIFIEDTRIPLE') ? [...joints, end - 1] : joints;
}
