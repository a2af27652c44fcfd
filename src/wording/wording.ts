import { marketplaces } from '../../data/marketplaces.ts';
import { inLine } from '../in-line.ts';
import { lazy } from '../lazy.ts';
import type { Message } from '../message/message.ts';
import { type Book, compile } from './book.ts';
import { languagesOf } from './detect.ts';
import { type Finder, finder } from './find.ts';
import { FoundHit, FoundSentence, type Hit, type Late, type Place, type Said, type Stretch } from './hits.ts';
import { court, type Judged } from './judged.ts';
import type { Language, Languages } from './language.ts';
import { type Match, matches } from './matches.ts';
import type { MessagePassage, Passages } from './passages.ts';
import { firstFrom } from './ranges.ts';
import { type Recall, recallOf } from './recall.ts';
import { rewriter } from './rewrites.ts';
import { type Judge, judge, ofSubject } from './signal.ts';
import type { Sentence, Words } from './words.ts';

/** The words of one message, in one language. */
export interface Wording {
  readonly language: string;
  /** The hits of a rule's phrases, and of `own` ones in a group of that name, and what sounds like them, in the order of the message. */
  find(rule: string, own?: readonly string[]): readonly Hit[];
  /** The hits of each group by itself: those of one group hide none of another's. */
  each(rule: string): readonly Hit[];
  /** All sentences, those without words left out. */
  sentences(): readonly Said[];
  /** The groups of a rule's phrases that match in a sentence. */
  groupsIn(rule: string, sentence: Sentence): readonly string[];
  /** The words of a sentence that no match of a rule's phrases covers. */
  uncovered(rule: string, sentence: Sentence): readonly string[];
  /** Whether a sentence sounds like what a rule is about, from `least` log-odds on, though none of its phrases may match. */
  sounds(rule: string, sentence: Sentence, least: number): boolean;
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
  const texts = read.map(({ value }) => value);
  const find = lazy<Finder>(() => finder(recall, words, texts));

  const judging = judge && court(judge, words, texts, find);

  const place = ({ first, last }: Stretch, { passage }: Sentence): Place => {
    const { text } = read[passage] ?? {};
    const [start, end] = [words.starts[first] ?? 0, words.ends[last - 1] ?? 0];
    return { at: text?.span(start, end) ?? { start: 0, end: 0 }, value: inLine(text?.value.slice(start, end) ?? '') };
  };

  function partOf(range: Stretch, sentence: Sentence, name: string): string | undefined {
    const id = book.classId(name);
    if (id === undefined) return undefined;
    const match = find().around(sentence);
    for (const { first, last } of [range, sentence]) {
      for (let at = match.next(id, first); at >= 0 && at < last; at = match.next(id, at + 1)) {
        const fitting = match.lengths(id, at) & (-1 >>> (31 - Math.min(30, last - at)));
        const length = 31 - Math.clz32(fitting);
        if (fitting !== 0) return place({ first: at, last: at + length }, sentence).value;
      }
    }
    return undefined;
  }

  /** Whether the message speaks of what a rule is about, where the language tells what that is. */
  function speaksOf(rule: string): boolean {
    const topics = book.groups('topics').filter(({ name }) => name === rule);
    return topics.length === 0 || topics.some((topic) => find().all(topic).length > 0);
  }

  /** The sentences that tell what the buyer said or asked for, and that turn it down: what they tell is not said by the seller. */
  const declined = lazy(() => {
    const all = book.groups('declined').flatMap((group) => find().all(group));
    return new Set(all.map(({ first }) => find().sentenceAt(first)));
  });

  const isDeclined = ({ group, sentence }: Match) => !group.isAdded && declined().has(sentence);

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

  const late: Late = {
    place,
    part: partOf,
    suggestions(rule, sentence) {
      const { at, value } = place(sentence, sentence);
      return rewrite(rule, at, value);
    },
  };
  const fromOf = ({ passage }: Sentence) => read[passage]?.from ?? 'body';
  const hit = (rule: string, match: Match) => new FoundHit(rule, match, fromOf(match.sentence), late);
  const sentences = lazy(() => words.sentences.map((sentence) => new FoundSentence(sentence, fromOf(sentence), place)));
  const each = new Map<string, readonly Hit[]>();

  return {
    language,
    find(rule, phrases = []) {
      const groups = phrases.length > 0 ? [...book.groups(rule), book.own(phrases)] : book.groups(rule);
      const named = matches(groups, find()).filter((match) => !judging?.isDoubted(rule, match));
      const unnamed = judging?.unnamed(rule, groups, named) ?? [];
      const found = unnamed.length > 0 && speaksOf(rule) ? [...named, ...unnamed] : named;
      const isTitle = ({ sentence }: Match) => fromOf(sentence) === 'subject';
      // Nothing around a subject tells what its words are about: if no other sentence agrees, it has to sound like a breach itself.
      const kept = found.every(isTitle) ? found.filter((match) => !judging?.isDoubted(rule, match, ofSubject)) : found;
      // What the buyer wrote himself is nothing that the seller says.
      return kept
        .filter((match) => !read[match.sentence.passage]?.isBuyers && !isDeclined(match))
        .sort((one, other) => one.first - other.first)
        .map((match) => hit(rule, match));
    },
    each(rule) {
      const before = each.get(rule);
      if (before) return before;
      const all: Hit[] = [];
      for (const group of find().found(book.groups(rule))) {
        for (const one of matches([group], find())) all.push(hit(rule, one));
      }
      each.set(rule, all);
      return all;
    },
    groupsIn(rule, { first, last }) {
      const names: string[] = [];
      for (const group of find().found(book.groups(rule))) {
        const all = find().all(group);
        if ((all[firstFrom(all, first)]?.first ?? last) < last) names.push(group.name);
      }
      return names;
    },
    uncovered(rule, sentence) {
      const { first, last } = sentence;
      const all = covered(rule, sentence);
      return words.values.slice(first, last).filter((_, index) => !all.has(first + index));
    },
    sounds: (rule, sentence, least) => judging?.sounds(rule, sentence, least) ?? false,
    judged: () =>
      Array.from(judging?.cases() ?? [], ({ rule, match: { first, last, sentence }, opinion }) => {
        return { rule, ...place({ first, last }, sentence), ...opinion };
      }),
    sentences,
  };
}
