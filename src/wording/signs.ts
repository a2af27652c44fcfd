/** What a phrase is read into. Ids are those of the terms that the builder makes. */
export interface Builder {
  /** One word, as the phrase writes it. */
  word(written: string): number;
  class(name: string): number;
  /** A choice that is known by the text between its brackets; `read` enters its alternatives where it is new. */
  choice(text: string, enter: (id: number) => void): number;
  /** Adds a single word to a choice. */
  addWord(id: number, written: string): void;
  /** Adds steps that follow each other to a choice. */
  addChain(id: number, steps: readonly Step[]): void;
}

/** A step of a chain: a term, a gap, or an edge of the sentence. */
export type Step =
  | { readonly is: 'term'; readonly id: number; readonly isOptional: boolean }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'start' | 'end' | 'question' };

/** A phrase, read: terms that stand in one sentence in any order, and what must not stand near them. */
export interface Phrase {
  readonly parts: readonly number[];
  /** How many words there may be between neighbouring parts. */
  readonly apart: number;
  readonly never: readonly { readonly id: number; readonly within: number }[];
}

/** A mistake in a phrase. */
export class PhraseError extends Error {}

/** No sentence is longer. */
export const anywhere = 1e9;

const token = /~\d+|&\d*|!\d*|[()[\]|^.?]|<[^<>\s]*>|(?:[^\s()[\]|^?<>&!~.]|\.(?=\S))+/g;

/**
 * Reads a phrase: `(a|b)` one of them, `[a]` perhaps, `~3` up to three words between, `word*` any ending, `<name>` a class,
 * `^` and `.` the beginning and the end of the sentence, `?` the end of a question, `a &5 b` both in any order, at most five
 * words between, `!3 c` unless c stands within three words.
 */
export function read(line: string, builder: Builder): Phrase {
  const reader = readerOf(line, builder);
  const parts: number[] = [];
  const never: { id: number; within: number }[] = [];
  let apart = anywhere;
  for (let sign = '&'; sign; ) {
    const id = reader.part(sign);
    const within = sign.length > 1 ? Number(sign.slice(1)) : anywhere;
    if (sign.startsWith('!')) never.push({ id, within });
    else {
      parts.push(id);
      apart = Math.min(apart, within);
    }
    sign = reader.next() ?? '';
    if (sign && !/^[&!]/.test(sign)) throw reader.problem(`"${sign}" without its partner`);
  }
  return { parts, apart, never };
}

/** Reads the alternatives of a class into its term. */
export function readInto(id: number, line: string, builder: Builder): void {
  const reader = readerOf(line, builder);
  reader.alternatives(id);
  const rest = reader.next();
  if (rest) throw reader.problem(/^[&!]/.test(rest) ? `"${rest}" in a class` : `"${rest}" without its partner`);
}

interface Reader {
  next(): string | undefined;
  part(sign: string): number;
  alternatives(id: number): void;
  problem(says: string): PhraseError;
}

function readerOf(line: string, builder: Builder): Reader {
  const tokens = line.match(token) ?? [];
  let at = 0;

  /** The part of a phrase up to the next `&` or `!`. */
  function part(sign: string): number {
    const end = tokens.findIndex((one, index) => index >= at && /^[&!]/.test(one));
    const own = tokens.slice(at, end < 0 ? undefined : end);
    if (own.length === 0) throw problem(`nothing after "${sign}"`);
    if (own[0]?.startsWith('~') || own.at(-1)?.startsWith('~')) throw problem('a gap at an end');
    let whole: number | undefined;
    const id = builder.choice(own.join(' '), (fresh) => {
      whole = fresh;
      alternatives(fresh);
    });
    if (whole === undefined) at += own.length;
    return id;
  }

  function alternatives(id: number): void {
    do {
      const from = at;
      const only = tokens[at];
      if (only && isWord(only) && isEnd(tokens[at + 1])) {
        builder.addWord(id, only);
        at++;
      } else {
        const steps = sequence();
        if (at === from) throw problem('an empty alternative');
        builder.addChain(id, steps);
      }
    } while (tokens[at] === '|' && ++at);
  }

  function sequence(): Step[] {
    const steps: Step[] = [];
    for (let one = tokens[at]; !isEnd(one); one = tokens[at]) {
      at++;
      steps.push(step(one ?? ''));
    }
    return steps;
  }

  function step(one: string): Step {
    if (one === '^') return { is: 'start' };
    if (one === '.') return { is: 'end' };
    if (one === '?') return { is: 'question' };
    if (one.startsWith('~')) return { is: 'gap', most: Number(one.slice(1)) };
    if (one.startsWith('<')) return { is: 'term', id: builder.class(one.slice(1, -1)), isOptional: false };
    if (one !== '(' && one !== '[') return { is: 'term', id: builder.word(one), isOptional: false };
    const end = partner(one);
    let isNew = false;
    const id = builder.choice(tokens.slice(at, end).join(' '), (fresh) => {
      isNew = true;
      alternatives(fresh);
    });
    if (!isNew) at = end;
    if (at !== end) throw problem(`"${one}" without its partner`);
    at++;
    return { is: 'term', id, isOptional: one === '[' };
  }

  /** Where the bracket that was just read closes. */
  function partner(open: string): number {
    const close = open === '(' ? ')' : ']';
    let depth = 1;
    for (let index = at; index < tokens.length; index++) {
      if (tokens[index] === open) depth++;
      else if (tokens[index] === close && --depth === 0) return index;
    }
    throw problem(`"${open}" without its partner`);
  }

  function problem(says: string): PhraseError {
    return new PhraseError(`${says} in the phrase "${line}"`);
  }

  return { next: () => tokens[at++], part, alternatives, problem };
}

function isEnd(one: string | undefined): boolean {
  return one === undefined || one === '|' || one === ')' || one === ']' || /^[&!]/.test(one);
}

function isWord(one: string): boolean {
  return !/^(?:[~<([^.?]|[&!])/.test(one) && !/.[-'’]./.test(one);
}
