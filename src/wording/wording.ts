import { marketplaces } from '../../data/marketplaces.ts';
import { lazy } from '../lazy.ts';
import type { Message } from '../message/message.ts';
import type { Span } from '../span.ts';
import { type Book, compile } from './book.ts';
import { languagesOf } from './detect.ts';
import { type Finder, finder } from './find.ts';
import { court, type Judged } from './judged.ts';
import type { Language, Languages } from './language.ts';
import { type Match, matches } from './matches.ts';
import type { MessagePassage, Passages } from './passages.ts';
import { firstFrom, type Range } from './ranges.ts';
import { type Recall, recallOf } from './recall.ts';
import { rewriter, type Suggestion } from './rewrites.ts';
import { type Judge, judge } from './signal.ts';
import type { Sentence, Words } from './words.ts';

/** What a phrase found in the words of a message. */
export interface Hit {
  /** The group of the phrase. */
  readonly group: string;
  readonly at: Span;
  /** As the message writes it, in one line. */
  readonly value: string;
  readonly sentence: Sentence;
  readonly from: MessagePassage['from'];
  /** The sentence that the language knows in its place, as a change to the file; none where markup stands in it. */
  readonly suggestions: readonly Suggestion[];
  /** What a class of the language matches within the hit, or else in its sentence, as the message writes it. */
  part(name: string): string | undefined;
}

/** A sentence of a message, as rules see it. */
export interface Said {
  readonly sentence: Sentence;
  readonly at: Span;
  readonly value: string;
  readonly from: 'subject' | 'body' | 'alt' | 'title' | 'attachment';
}

/** The words of one message, in one language. */
export interface Wording {
  readonly language: string;
  /** The hits of a rule's phrases, and of `own` ones in a group of that name, in the order of the message. */
  find(rule: string, own?: readonly string[]): readonly Hit[];
  /** The hits of each group by itself: those of one group hide none of another's. */
  each(rule: string): readonly Hit[];
  /** All sentences, those without words left out. */
  sentences(): readonly Said[];
  /** The groups of a rule's phrases that match in a sentence. */
  groupsIn(rule: string, sentence: Sentence): readonly string[];
  /** The words of a sentence that no match of a rule's phrases covers. */
  uncovered(rule: string, sentence: Sentence): readonly string[];
  /** What was found so far and judged by the signals, kept or dropped. */
  judged(): readonly Judged[];
}

/** A language, and what finds its phrases. */
interface Known {
  readonly parts: readonly Language[];
  readonly book: Book;
  readonly recall: () => Recall;
  /** `undefined` for a language that was taught no signals. */
  readonly judge: Judge | undefined;
}

const books = new Map<string, Known>();

/** A language, compiled once. */
async function known(languages: Languages, tag: string): Promise<Known | undefined> {
  const parts = await languages.get(tag)?.();
  if (!parts) return undefined;
  const before = books.get(tag);
  if (before && before.parts.length === parts.length && before.parts.every((part, index) => part === parts[index])) {
    return before;
  }
  const book = compile(parts);
  const { signals } = book.language;
  const all = { parts, book, recall: recallOf(book), judge: signals && judge(signals) };
  books.set(tag, all);
  return all;
}

/** The words of a message in each of its languages that is known. */
export async function wordings(
  message: Message,
  languages: Languages,
  passages: Passages,
): Promise<readonly Wording[]> {
  const all: Wording[] = [];
  for (const tag of languagesOf(passages.cut({}), likely(message), stated(message))) {
    const one = await known(languages, tag);
    if (one) all.push(wording(tag, one, message, passages.all, passages.cut(one.book.language.script ?? {})));
  }
  return all;
}

function stated({ context: { language } }: Message): string | undefined {
  return language?.split('-')[0]?.toLowerCase();
}

/** The languages of the store, where nothing else tells. */
function likely({ context: { marketplace } }: Message): readonly string[] {
  return marketplaces.find(({ host }) => host === marketplace)?.languages ?? ['en'];
}

function wording(
  language: string,
  { book, recall, judge }: Known,
  message: Message,
  read: readonly MessagePassage[],
  words: Words,
): Wording {
  const rewrite = rewriter(message, book.language.rewrites);
  const find = lazy<Finder>(() =>
    finder(
      recall,
      words,
      read.map(({ value }) => value),
    ),
  );

  const judging = judge && court(judge, words, find);

  const place = ({ first, last, passage }: Pick<Sentence, 'first' | 'last' | 'passage'>) => {
    const { text } = read[passage] ?? {};
    const [start, end] = [words.starts[first] ?? 0, words.ends[last - 1] ?? 0];
    return { at: text?.span(start, end) ?? { start: 0, end: 0 }, value: inLine(text?.value.slice(start, end) ?? '') };
  };

  function partOf(range: Range, sentence: Sentence, name: string): string | undefined {
    const id = book.classId(name);
    if (id === undefined) return undefined;
    const match = find().around(sentence);
    for (const { first, last } of [range, sentence]) {
      for (let at = match.next(id, first); at >= 0 && at < last; at = match.next(id, at + 1)) {
        const fitting = match.lengths(id, at) & (-1 >>> (31 - Math.min(30, last - at)));
        const length = 31 - Math.clz32(fitting);
        if (fitting !== 0) return place({ first: at, last: at + length, passage: sentence.passage }).value;
      }
    }
    return undefined;
  }

  /** The words of a sentence that a rule's phrases cover, or parts of them. */
  function covered(rule: string, sentence: Sentence): ReadonlySet<number> {
    const all = new Set<number>();
    for (const group of book.groups(rule)) {
      if (group.name === 'content') continue;
      // A phrase with conditions covers what it matches; any other, as much as it can.
      for (const { first, last } of find().all(group)) {
        if (first < sentence.first || first >= sentence.last) continue;
        for (let at = first; at < last; at++) all.add(at);
      }
      for (const at of find().covered(group, sentence)) all.add(sentence.first + at);
    }
    return all;
  }

  function hit(rule: string, { first, last, group, sentence }: Match): Hit {
    return new FoundHit(group.name, sentence, read[sentence.passage]?.from ?? 'body', {
      own: lazy(() => place({ first, last, passage: sentence.passage })),
      part: (name) => partOf({ first, last }, sentence, name),
      suggestions() {
        const { at, value } = place(sentence);
        return rewrite(rule, at, value);
      },
    });
  }

  return {
    language,
    find(rule, phrases = []) {
      const groups = phrases.length > 0 ? [...book.groups(rule), book.own(phrases)] : book.groups(rule);
      // What the buyer wrote himself is nothing that the seller says.
      return matches(groups, find())
        .filter((match) => !read[match.sentence.passage]?.isBuyers && !judging?.isDoubted(rule, match))
        .map((match) => hit(rule, match));
    },
    each: (rule) => book.groups(rule).flatMap((group) => matches([group], find()).map((match) => hit(rule, match))),
    groupsIn(rule, { first, last }) {
      const groups = book.groups(rule).filter((group) => {
        const all = find().all(group);
        return (all[firstFrom(all, first)]?.first ?? last) < last;
      });
      return groups.map(({ name }) => name);
    },
    uncovered(rule, sentence) {
      const { first, last } = sentence;
      const all = covered(rule, sentence);
      return words.values.slice(first, last).filter((_, index) => !all.has(first + index));
    },
    judged: () =>
      Array.from(judging?.cases() ?? [], ({ rule, match: { first, last, sentence }, opinion }) => {
        return { rule, ...place({ first, last, passage: sentence.passage }), ...opinion };
      }),
    sentences: () =>
      words.sentences.map((sentence) => new FoundSentence(sentence, read[sentence.passage]?.from ?? 'body', place)),
  };
}

interface Place {
  readonly at: Span;
  readonly value: string;
}

/** What of a hit is worked out when it is asked for. */
interface Late {
  own(): Place;
  part: Hit['part'];
  suggestions(): readonly Suggestion[];
}

class FoundHit implements Hit {
  readonly group: string;
  readonly sentence: Sentence;
  readonly from: MessagePassage['from'];
  readonly part: Hit['part'];
  readonly #late: Late;

  constructor(group: string, sentence: Sentence, from: MessagePassage['from'], late: Late) {
    this.group = group;
    this.sentence = sentence;
    this.from = from;
    this.part = late.part;
    this.#late = late;
  }

  get at(): Span {
    return this.#late.own().at;
  }

  get value(): string {
    return this.#late.own().value;
  }

  get suggestions(): readonly Suggestion[] {
    return this.#late.suggestions();
  }
}

/** Works out where it stands when it is asked for: most are not. */
class FoundSentence implements Said {
  readonly sentence: Sentence;
  readonly from: Said['from'];
  readonly #place: () => Place;

  constructor(sentence: Sentence, from: Said['from'], place: (sentence: Sentence) => Place) {
    this.sentence = sentence;
    this.from = from;
    this.#place = lazy(() => place(sentence));
  }

  get at(): Span {
    return this.#place().at;
  }

  get value(): string {
    return this.#place().value;
  }
}

function inLine(value: string): string {
  return value.replace(/\s+/g, ' ');
}
