import type { Span } from '../span.ts';
import type { Match } from './matches.ts';
import type { MessagePassage } from './passages.ts';
import type { Suggestion } from './rewrites.ts';
import type { Sentence } from './words.ts';

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

/** From the word `first` up to `last`, which is not in it. */
export type Stretch = Pick<Sentence, 'first' | 'last'>;

export interface Place {
  readonly at: Span;
  readonly value: string;
}

/** What of hits is worked out when it is asked for: of most, nobody asks. */
export interface Late {
  place(words: Stretch, sentence: Sentence): Place;
  part(words: Stretch, sentence: Sentence, name: string): string | undefined;
  suggestions(rule: string, sentence: Sentence): readonly Suggestion[];
}

export class FoundHit implements Hit {
  readonly group: string;
  readonly sentence: Sentence;
  readonly from: MessagePassage['from'];
  readonly #rule: string;
  readonly #match: Match;
  readonly #late: Late;
  #place: Place | undefined;

  constructor(rule: string, match: Match, from: MessagePassage['from'], late: Late) {
    this.group = match.group.name;
    this.sentence = match.sentence;
    this.from = from;
    this.#rule = rule;
    this.#match = match;
    this.#late = late;
  }

  get #own(): Place {
    this.#place ??= this.#late.place(this.#match, this.sentence);
    return this.#place;
  }

  get at(): Span {
    return this.#own.at;
  }

  get value(): string {
    return this.#own.value;
  }

  get suggestions(): readonly Suggestion[] {
    return this.#late.suggestions(this.#rule, this.sentence);
  }

  part = (name: string): string | undefined => this.#late.part(this.#match, this.sentence, name);
}

export class FoundSentence implements Said {
  readonly sentence: Sentence;
  readonly from: Said['from'];
  readonly #find: Late['place'];
  #place: Place | undefined;

  constructor(sentence: Sentence, from: Said['from'], find: Late['place']) {
    this.sentence = sentence;
    this.from = from;
    this.#find = find;
  }

  get #own(): Place {
    this.#place ??= this.#find(this.sentence, this.sentence);
    return this.#place;
  }

  get at(): Span {
    return this.#own.at;
  }

  get value(): string {
    return this.#own.value;
  }
}

/** The longest hit of each sentence, the first of several: what counts where one sentence says one thing in several ways. */
export function longestBySentence(hits: readonly Hit[]): readonly Hit[] {
  const longest = new Map<Hit['sentence'], Hit>();
  for (const hit of hits) {
    const before = longest.get(hit.sentence);
    if (!before || lengthOf(hit) > lengthOf(before)) longest.set(hit.sentence, hit);
  }
  return hits.filter((hit) => longest.get(hit.sentence) === hit);
}

function lengthOf({ at }: Hit): number {
  return at.end - at.start;
}
