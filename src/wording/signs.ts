/** An element of a phrase: a word, a class, a gap, an edge of the sentence, or a choice. */
export type Element =
  | { readonly is: 'word'; readonly value: string }
  | { readonly is: 'class'; readonly name: string }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'start' | 'end' | 'question' }
  | { readonly is: 'choice'; readonly of: readonly Sequence[]; readonly isOptional: boolean };

export type Sequence = readonly Element[];

/** A phrase, read: parts that stand in one sentence in any order, and what must not stand near them. */
export interface Phrase {
  readonly parts: readonly Sequence[];
  /** How many words there may be between neighbouring parts. */
  readonly apart: number;
  readonly never: readonly { readonly what: Sequence; readonly within: number }[];
}

/** A mistake in a phrase. */
export interface SignProblem {
  readonly problem: string;
}

/** No sentence is longer. */
export const anywhere = 1e9;

const token = /~\d+|&\d*|!\d*|[()[\]|^.?]|<[^<>\s]*>|(?:[^\s()[\]|^?<>&!~.]|\.(?=\S))+/g;

/**
 * Reads a phrase: `(a|b)` one of them, `[a]` perhaps, `~3` up to three words between, `word*` any ending, `<name>` a class,
 * `^` and `.` the beginning and the end of the sentence, `?` the end of a question, `a &5 b` both in any order, at most five
 * words between, `!3 c` unless c stands within three words.
 */
export function read(line: string): Phrase {
  const tokens = line.match(token) ?? [];
  let at = 0;
  const parts: Sequence[] = [];
  const never: { what: Sequence; within: number }[] = [];
  let apart = anywhere;

  let sign = '&';
  do {
    const what = choiceOf();
    if (what.length === 0) throw problem(`nothing after "${sign}"`);
    if (what[0]?.is === 'gap' || what.at(-1)?.is === 'gap') throw problem('a gap at an end');
    const within = sign.length > 1 ? Number(sign.slice(1)) : anywhere;
    if (sign.startsWith('!')) never.push({ what, within });
    else {
      parts.push(what);
      apart = Math.min(apart, within);
    }
    sign = tokens[at++] ?? '';
    if (sign && !/^[&!]/.test(sign)) throw problem(`"${sign}" without its partner`);
  } while (sign);
  return { parts, apart, never };

  /** Alternatives without parentheses are a choice as well. */
  function choiceOf(): Sequence {
    const of = alternatives();
    return of.length === 1 ? (of[0] ?? []) : [{ is: 'choice', of, isOptional: false }];
  }

  function alternatives(): Sequence[] {
    const of = [sequence()];
    while (tokens[at] === '|') {
      at++;
      of.push(sequence());
    }
    if (of.length > 1 && of.some(({ length }) => length === 0)) throw problem('an empty alternative');
    return of;
  }

  function sequence(): Sequence {
    const elements: Element[] = [];
    for (let next = tokens[at]; next !== undefined && !/^[)\]|&!]/.test(next); next = tokens[at]) {
      at++;
      elements.push(element(next));
    }
    return elements;
  }

  function element(next: string): Element {
    if (next === '^') return { is: 'start' };
    if (next === '.') return { is: 'end' };
    if (next === '?') return { is: 'question' };
    if (next.startsWith('~')) return { is: 'gap', most: Number(next.slice(1)) };
    if (next.startsWith('<')) return { is: 'class', name: next.slice(1, -1) };
    if (next !== '(' && next !== '[') return { is: 'word', value: next };
    const of = alternatives();
    const end = tokens[at++];
    if (end !== (next === '(' ? ')' : ']')) throw problem(`"${next}" without its partner`);
    if (of[0]?.length === 0) throw problem('nothing in brackets');
    return { is: 'choice', of, isOptional: next === '[' };
  }

  function problem(says: string): Error & SignProblem {
    return Object.assign(new Error(`${says} in the phrase "${line}"`), { problem: says });
  }
}
