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
  /** Its words. */
  readonly words: Stretch;
  /** What a class of the language matches within the hit, or else in its sentence, as the message writes it. */
  part(name: string): string | undefined;
  /** The same hit, of more words of its sentence or fewer. */
  over(words: Stretch): Hit;
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
  readonly words: Stretch;
  readonly #rule: string;
  readonly #match: Match;
  readonly #late: Late;
  #place: Place | undefined;

  constructor(rule: string, match: Match, from: MessagePassage['from'], late: Late) {
    this.group = match.group.name;
    this.sentence = match.sentence;
    this.from = from;
    this.words = { first: match.first, last: match.last };
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
  over = (words: Stretch): Hit => new FoundHit(this.#rule, { ...this.#match, ...words }, this.from, this.#late);
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

/** One hit for each sentence, since it says one thing in several ways: the longest, the first of several, over the words of all. */
export function oneBySentence(hits: readonly Hit[]): readonly Hit[] {
  const bySentence = new Map<Sentence, Hit[]>();
  for (const hit of hits) {
    const others = bySentence.get(hit.sentence);
    if (others) others.push(hit);
    else bySentence.set(hit.sentence, [hit]);
  }
  return Array.from(bySentence.values(), (all) => {
    const longest = all.reduce((one, other) => (lengthOf(other) > lengthOf(one) ? other : one));
    if (all.length === 1) return longest;
    const first = Math.min(...all.map(({ words }) => words.first));
    return longest.over({ first, last: Math.max(...all.map(({ words }) => words.last)) });
  });
}

function lengthOf({ at }: Hit): number {
  return at.end - at.start;
}
