import { capitalized } from '../capitalized.ts';
import { lazy } from '../lazy.ts';
import { quote } from '../quote.ts';
import type { Fault } from './fault.ts';
import { followsComma, isFirst, isLast, isNext, type WrittenWords } from './words.ts';

/** What is often written for something else in a language: words, no code. */
export interface Slips {
  /** Whether nouns are joined to one word, as in German. */
  readonly joinsNouns?: boolean;
  /** Words by the name that phrases call them by; `ist=sind` where the class also says what to put in their place. */
  readonly classes: Readonly<Record<string, string>>;
  /**
   * Phrases that are never right, each with sentences in which `{wrong|right}` says what is found and what it becomes.
   * A phrase is words with blanks between them: `a/b` is either, `of=have` is put right so, with `_` for a blank and nothing
   * for what goes; `a?` may be missing. `<noun>` is a word of a class, also with letters around it: `<verb>er=<verb>é`;
   * `<noun=>` is put right as the class says, `*` is any word. At the ends, `^` and `$` are where a sentence, or a part of it, begins and
   * ends, `,` is a comma, `!a/b` what must not stand there. `,a` has a comma before it. A word with a capital is found with it alone, and
   * `~a` without alone.
   */
  readonly phrases: readonly (readonly [phrase: string, ...examples: readonly string[]])[];
}

/** What may stand at a place of a phrase, by how it is written, with what to put there; nothing for what may not. */
type Choices = ReadonlyMap<string, string | undefined>;

interface Step {
  /** Any word where there are none. */
  readonly choices: Choices | undefined;
  /** Whether the word may be the last part of another: "Kaffeemaschine". */
  readonly isHead: boolean;
  /** Whether a comma stands before it. */
  readonly hasComma: boolean;
}

/** What is asked of the place before a phrase, or after it. */
interface Edge {
  readonly words: Choices;
  readonly isEnd: boolean;
  readonly isComma: boolean;
  readonly isNot: boolean;
}

interface Slip {
  readonly before: readonly Edge[];
  readonly steps: readonly Step[];
  /** The letters that its second word may begin with, as bits: a cheap test. */
  readonly initials: number;
  readonly after: readonly Edge[];
}

/** Phrases by the word that they begin with. Most are never read further. */
export type Book = ReadonlyMap<string, readonly (() => Slip)[]>;

/** Reads the phrases of a language. */
export function bookOf({ classes, phrases, joinsNouns = false }: Slips): Book {
  const known = new Map<string, Choices>();
  // Most classes are many words, and stand in several phrases.
  const classOf = (name: string): Choices => {
    const kept = known.get(name);
    if (kept) return kept;
    const put = choicesOf((classes[name.replace('=', '')] ?? '').replaceAll(' ', '/'), classOf);
    const step = name.endsWith('=') ? put : new Map(Array.from(put.keys(), (word) => [word, word]));
    known.set(name, step);
    return step;
  };
  const book = new Map<string, (() => Slip)[]>();
  for (const tokens of phrases.flatMap(([phrase]) => spelledOut(phrase.split(' ')))) {
    const slip = lazy(() => slipOf(tokens, classOf, joinsNouns));
    const first = tokens.find((token) => !isEdge(token)) ?? '';
    for (const word of choicesOf(first, classOf).keys()) {
      const all = book.get(word);
      if (all) all.push(slip);
      else book.set(word, [slip]);
    }
  }
  return book;
}

/** A phrase with each of the words that may be missing, and without. */
function spelledOut(tokens: readonly string[]): readonly (readonly string[])[] {
  const optional = tokens.findIndex((token) => token.endsWith('?'));
  if (optional < 0) return [tokens];
  const [before, after] = [tokens.slice(0, optional), tokens.slice(optional + 1)];
  const kept = tokens[optional]?.slice(0, -1) ?? '';
  return [...spelledOut([...before, kept, ...after]), ...spelledOut([...before, ...after])];
}

function isEdge(token: string): boolean {
  return /^[!^$]/.test(token);
}

function slipOf(tokens: readonly string[], classOf: (name: string) => Choices, joinsNouns: boolean): Slip {
  const first = tokens.findIndex((token) => !isEdge(token));
  const last = tokens.findLastIndex((token) => !isEdge(token)) + 1;
  const steps = tokens.slice(first, last).map((token) => stepOf(token, classOf, joinsNouns));
  return {
    before: tokens.slice(0, first).map((token) => edgeOf(token, classOf)),
    steps,
    initials: initialsOf(steps[1]),
    after: tokens.slice(last).map((token) => edgeOf(token, classOf)),
  };
}

function initialsOf(step: Step | undefined): number {
  if (!step?.choices || step.isHead) return -1;
  let bits = 0;
  for (const word of step.choices.keys()) bits |= initialOf(word);
  return bits;
}

/** The first letter of a word as a bit, which is the same for its capital; all bits where that does not hold. */
function initialOf(word: string): number {
  const code = word.charCodeAt(0);
  return code < 0x100 ? 1 << (code & 31) : -1;
}

function edgeOf(token: string, classOf: (name: string) => Choices): Edge {
  const words = token.replace(/^!/, '').split('/');
  const isEnd = words.some((word) => word === '^' || word === '$');
  const spelled = words.filter((word) => !/^[$^,]$/.test(word)).join('/');
  return { words: choicesOf(spelled, classOf), isEnd, isComma: words.includes(','), isNot: token.startsWith('!') };
}

function stepOf(token: string, classOf: (name: string) => Choices, joinsNouns: boolean): Step {
  const hasComma = token.startsWith(',');
  if (token === '*') return { choices: undefined, isHead: false, hasComma };
  const choices = choicesOf(token.replace(/^,/, ''), classOf);
  return { choices, isHead: joinsNouns && /<\w+=?>(?:\/|$)/.test(token), hasComma };
}

function choicesOf(token: string, classOf: (name: string) => Choices): Choices {
  const [, only] = /^<([^<>]+)>$/.exec(token) ?? [];
  if (only !== undefined) return classOf(only);
  const choices = new Map<string, string | undefined>();
  for (const choice of token.split('/')) {
    if (!/[<=~]/.test(choice)) {
      choices.set(choice, choice.replaceAll('_', ' '));
      continue;
    }
    const [, wrong = '', right = wrong] = /^((?:<[^<>]*>|[^=])*)(?:=(.*))?$/.exec(choice) ?? [];
    const [, head = '', name, tail = ''] = /^([^<>]*)<([^<>]+)>([^<>]*)$/.exec(wrong) ?? [];
    const small = wrong.replace(/^~/, '');
    if (small !== wrong) choices.set(capitalized(small), undefined);
    if (name === undefined) choices.set(small, right.replace(/^~/, '').replaceAll('_', ' '));
    else for (const [word, to = word] of classOf(name)) choices.set(head + word + tail, right.replace(`<${name}>`, to));
  }
  return choices;
}

/** What is written for something else in a text. */
export function slips(words: WrittenWords, book: Book): Fault[] {
  const found: Fault[] = [];
  for (let at = 0; at < words.starts.length; at++) {
    const candidates = entryOf(book, words.written[at] ?? '');
    if (!candidates) continue;
    const initial = initialOf(words.written[at + 1] ?? '');
    for (const candidate of candidates) {
      const slip = candidate();
      if ((slip.initials & initial) === 0) continue;
      const fault = fits(words, at, slip) ? faultAt(words, at, slip.steps) : undefined;
      if (!fault) continue;
      found.push(fault);
      at += slip.steps.length - 1;
      break;
    }
  }
  return found;
}

/** What is known of a word: as it is written, or else in small letters. */
function entryOf<T>(known: ReadonlyMap<string, T>, written: string): T | undefined {
  const entry = known.get(written);
  if (entry !== undefined) return entry;
  const code = written.charCodeAt(0);
  const isSmall = code >= 0x61 && code <= 0x7a;
  return isSmall || known.has(written) ? undefined : known.get(written.toLowerCase());
}

function fits(words: WrittenWords, at: number, { before, steps, after }: Slip): boolean {
  for (let step = 1; step < steps.length; step++) {
    const one = steps[step];
    if (!one || !(one.hasComma ? followsComma(words, at + step) : isNext(words, at + step))) return false;
    if (putFor(one, words.written[at + step] ?? '') === undefined) return false;
  }
  const last = at + steps.length - 1;
  for (const edge of before) if (!holds(edge, words, at - 1, at, isFirst, at)) return false;
  for (const edge of after) if (!holds(edge, words, last + 1, last + 1, isLast, last)) return false;
  return true;
}

/** What is put for a word at a place of a phrase; nothing where it may not stand there. */
function putFor({ choices, isHead }: Step, written: string): string | undefined {
  if (!choices) return written;
  return entryOf(choices, written) ?? (isHead ? ofCompound(choices, written) : undefined);
}

/** The same for a word whose last part is known: four letters, after three or more. */
function ofCompound(choices: Choices, written: string): string | undefined {
  if (written.length < 7 || written.charAt(0) === written.charAt(0).toLowerCase()) return undefined;
  for (let at = 3; at <= written.length - 4; at++) {
    const head = capitalized(written.slice(at));
    const right = choices.get(head);
    if (right !== undefined) return right === head ? written : written.slice(0, at) + right.toLowerCase();
  }
  return undefined;
}

/** Whether the place beside a phrase is as it has to be. */
function holds(
  edge: Edge,
  words: WrittenWords,
  beside: number,
  next: number,
  isEnd: (words: WrittenWords, outermost: number) => boolean,
  outermost: number,
): boolean {
  const isThere =
    (edge.isEnd && isEnd(words, outermost)) ||
    (edge.isComma && followsComma(words, next)) ||
    (isNext(words, next) && entryOf(edge.words, words.written[beside] ?? '') !== undefined);
  return isThere !== edge.isNot;
}

/** What is wrong with a phrase; nothing if it is right but for a capital, and has that. */
function faultAt(words: WrittenWords, at: number, steps: readonly Step[]): Fault | undefined {
  const { value, starts, ends } = words;
  const start = starts[at] ?? 0;
  const end = ends[at + steps.length - 1] ?? start;
  let instead = '';
  for (const [index, step] of steps.entries()) {
    const written = words.written[at + index] ?? '';
    const right = putFor(step, written) ?? written;
    const isKept = right === written || right === written.toLowerCase();
    const put = isKept ? value.slice(starts[at + index], ends[at + index]) : asWritten(right, written);
    const gap = index === 0 ? '' : value.slice(ends[at + index - 1], starts[at + index]);
    instead += put === '' || (instead === '' && index > 0) ? put : gap + put;
  }
  const written = value.slice(start, end);
  if (instead === written) return undefined;
  return { start, end, says: `Says ${quote(written, 40)} where ${quote(instead, 40)} is right`, instead };
}

/** With a capital if what it replaces has one. */
function asWritten(right: string, written: string): string {
  return written.charAt(0) === written.charAt(0).toLowerCase() ? right : capitalized(right);
}
