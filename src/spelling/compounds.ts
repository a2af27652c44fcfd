import type { Grammar } from './affixes.ts';
import type { Form, Forms } from './forms.ts';

const mostRemembered = 50_000;

/** Which words are made of several, as the dictionary allows it. */
export function compounds(grammar: Grammar, forms: Forms): (word: string) => boolean {
  const { has, shortest, isOn, flags: named } = grammar;
  const { COMPOUNDFLAG, COMPOUNDBEGIN, COMPOUNDMIDDLE, COMPOUNDEND, COMPOUNDPERMITFLAG, CIRCUMFIX } = named;
  if (!(COMPOUNDFLAG || COMPOUNDBEGIN || COMPOUNDEND)) return () => false;

  function fits({ flags, prefix, suffix, inner }: Form, place: string | undefined, isFirst: boolean, isLast: boolean) {
    const given = [prefix, suffix, inner].flatMap((one) => one?.flags ?? []);
    const all = [flags, ...given];
    if (all.some((one) => has(one, named.FORBIDDENWORD))) return false;
    if (!all.some((one) => has(one, place) || has(one, COMPOUNDFLAG))) return false;
    if (given.length === 0 && has(flags, named.NEEDAFFIX)) return false;
    if (has(prefix?.flags ?? '', CIRCUMFIX) !== has(suffix?.flags ?? '', CIRCUMFIX)) return false;
    if (suffix && !isLast && !has(suffix.flags, COMPOUNDPERMITFLAG)) return false;
    return !prefix || isFirst || has(prefix.flags, COMPOUNDPERMITFLAG);
  }

  // Words that are alike share most of their parts: suggestions ask for hundreds of them.
  const remembered = new Map<string, boolean>();

  function isPart(part: string, isFirst: boolean, isLast: boolean): boolean {
    const key = (isFirst ? '^' : '') + part + (isLast ? '$' : '');
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const place = isFirst ? COMPOUNDBEGIN : isLast ? COMPOUNDEND : COMPOUNDMIDDLE;
    let answer = false;
    for (const form of forms(part)) {
      answer = fits(form, place, isFirst, isLast);
      if (answer) break;
    }
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, answer);
    return answer;
  }

  return (word) => {
    // From where the rest is to be read, and the part before: each place is come to once.
    const open: (readonly [at: number, before: string])[] = [[0, '']];
    const seen = new Set<number>();
    for (let next = open.pop(); next; next = open.pop()) {
      const [at, before] = next;
      for (let end = at + shortest; end <= word.length - shortest; end++) {
        if (seen.has(end) || !isJoint(word, end, isOn)) continue;
        const part = word.slice(at, end);
        if (part === before && isOn('CHECKCOMPOUNDDUP')) continue;
        if (!isPart(part, at === 0, false)) continue;
        const rest = word.slice(end);
        if (!(rest === part && isOn('CHECKCOMPOUNDDUP')) && isPart(rest, false, true)) return true;
        seen.add(end);
        open.push([end, part]);
      }
    }
    return false;
  };
}

/** Whether two parts may meet there. */
function isJoint(word: string, at: number, isOn: Grammar['isOn']): boolean {
  const [before = '', after = ''] = [word[at - 1], word[at]];
  if (isOn('CHECKCOMPOUNDCASE') && before !== '-' && after !== '-') {
    if (after !== after.toLowerCase() || (at > 1 && before !== before.toLowerCase())) return false;
  }
  if (!isOn('CHECKCOMPOUNDTRIPLE') || before !== after) return true;
  return word[at - 2] !== before && word[at + 1] !== after;
}
