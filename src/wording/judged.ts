import type { Span } from '../span.ts';
import type { Finder } from './find.ts';
import type { Match } from './matches.ts';
import type { Judge, Opinion } from './signal.ts';
import type { Words } from './words.ts';

/** What a phrase found, and what the signals of its language say of it. */
export interface Judged extends Opinion {
  readonly rule: string;
  readonly at: Span;
  /** As the message writes it, in one line. */
  readonly value: string;
}

/** A match of a rule's phrase, judged. */
interface Case {
  readonly rule: string;
  readonly match: Match;
  readonly opinion: Opinion;
}

/** Judges the matches in a message, each once. */
export interface Court {
  /** Whether the sentences of a match sound like none that breaches the rule. What others added to a language is not doubted. */
  isDoubted(rule: string, match: Match): boolean;
  /** All that was judged. */
  cases(): Iterable<Case>;
}

export function court(judge: Judge, { values }: Words, find: () => Finder): Court {
  const cases = new Map<string, Case>();
  /** Of all that was found in the same sentences it is one. */
  const opinions = new Map<string, Opinion | undefined>();

  function opinionOn(rule: string, { group, sentence }: Match): Opinion | undefined {
    const said = find().carriers(group, sentence);
    const key = [rule, ...said.map(({ index }) => index)].join();
    if (!opinions.has(key)) {
      const words = said.flatMap(({ first, last }) => values.slice(first, last));
      opinions.set(key, judge.opinion(rule, words));
    }
    return opinions.get(key);
  }

  return {
    isDoubted(rule, match) {
      const opinion = match.group.isAdded ? undefined : opinionOn(rule, match);
      if (opinion) cases.set([rule, match.first, match.last].join(), { rule, match, opinion });
      return opinion?.isDoubted ?? false;
    },
    cases: () => cases.values(),
  };
}
