import { lazy } from '../lazy.ts';
import type { Span } from '../span.ts';
import type { CompiledGroup } from './compiled.ts';
import type { Finder } from './find.ts';
import type { Stretch } from './hits.ts';
import type { Match } from './matches.ts';
import { firstReading } from './runs.ts';
import { type Heard, type Judge, type Opinion, whole } from './signal.ts';
import type { Sentence, Words } from './words.ts';

/** What phrases or signals found, and what the signals of the language say of it. */
export interface Judged extends Opinion {
  readonly rule: string;
  readonly at: Span;
  /** As the message writes it, in one line. */
  readonly value: string;
}

/** A match of a rule, judged. */
interface Case {
  readonly rule: string;
  readonly match: Match;
  readonly opinion: Opinion;
}

/** Judges what is said in a message, each sentence once. */
export interface Court {
  /**
   * Whether the sentences of a match sound like none that breaches the rule: below `least` log-odds. What others added to
   * a language is not doubted.
   */
  isDoubted(rule: string, match: Match, least?: number): boolean;
  /**
   * The clauses that sound like a breach of a rule, beside the matches of its groups that are kept: those that are certain,
   * still more so where the groups excuse something. Where there is a finding, what sounds sooner than not like another
   * is one, too, if the groups excuse nothing there.
   */
  unnamed(rule: string, groups: readonly CompiledGroup[], kept: readonly Match[]): readonly Match[];
  /** Whether a sentence sounds like what a rule is about: not below `least` log-odds. */
  sounds(rule: string, sentence: Sentence, least: number): boolean;
  /** All that was judged. */
  cases(): Iterable<Case>;
}

/** Of what no phrase found. */
const nameless: CompiledGroup = { name: 'signal', phrases: { from: 0, to: 0 }, with: [], without: [] };

/** What stands between clauses. */
const border = /[,;:()–—、，：；]|\s-\s/;

/** Judges by the signals of a language. `passages` are the texts that the words stand in. */
export function court(judge: Judge, words: Words, passages: readonly string[], find: () => Finder): Court {
  const { sentences, starts, ends, values, readings } = words;
  const cases = new Map<string, Case>();

  /** What a sentence sounds like, whatever message it stands in. */
  function heardOf(sentence: Sentence): Heard {
    const one = find().recalled(sentence);
    one.heard ??= judge.hear(wordsOf(sentence, sentence));
    return one.heard;
  }

  /** The words of a stretch; letters that stand apart are one: "f r e e". */
  function wordsOf({ first, last }: Stretch, { isQuestion }: Sentence): string[] {
    if (readings.length === 0) return whole(values.slice(first, last), isQuestion);
    const said: string[] = [];
    let next = firstReading(readings, first);
    for (let at = first; at < last; ) {
      let [word, length] = [values[at] ?? '', 1];
      for (let one = readings[next]; one && one.at <= at; one = readings[++next]) {
        const isOfLetters = one.value.length === one.length && /^[a-z\d]{3}/.test(one.value);
        if (one.at === at && isOfLetters && one.length > length && at + one.length <= last)
          [word, length] = [one.value, one.length];
      }
      said.push(word);
      at += length;
    }
    return whole(said, isQuestion);
  }

  /** The sentences that sound sooner than not like a breach, by the rule. */
  const suspected = lazy(() => {
    const all = new Map<string, Sentence[]>();
    for (const sentence of judge.finds ? sentences : []) {
      for (const rule of heardOf(sentence).suspects) {
        const before = all.get(rule);
        if (before) before.push(sentence);
        else all.set(rule, [sentence]);
      }
    }
    return all;
  });

  /** What is thought of a match, by the sentences that it has its force from. */
  function opinion(rule: string, match: Match, carriers: readonly Sentence[], least?: number): Opinion | undefined {
    const [only, ...others] = carriers;
    const said = carriers.flatMap((sentence) => wordsOf(sentence, sentence));
    const heard = only && others.length === 0 ? heardOf(only) : judge.hear(said);
    const opinion = judge.opinion(rule, said, heard, least);
    if (opinion) cases.set([rule, match.first, match.last].join(), { rule, match, opinion });
    return opinion;
  }

  /** The clauses of a sentence, in its order. */
  function clausesOf({ first, last, passage }: Sentence): Stretch[] {
    const text = passages[passage] ?? '';
    const all: Stretch[] = [];
    let start = first;
    for (let at = first + 1; at <= last; at++) {
      if (at < last && !border.test(text.slice(ends[at - 1], starts[at]))) continue;
      all.push({ first: start, last: at });
      start = at;
    }
    return all;
  }

  /** The first clause of a certain breach that stands by itself, or else the sentence. */
  function certainIn(sentence: Sentence, rule: string): Stretch {
    const isCertain = (clause: Stretch) => {
      const said = wordsOf(clause, sentence);
      return judge.isCertain(rule, said, judge.hear(said), false);
    };
    return clausesOf(sentence).find(isCertain) ?? sentence;
  }

  /** The first clause without a word of matches that sounds sooner than not like a breach. */
  function suspectIn(sentence: Sentence, rule: string, matches: readonly Match[]): Stretch | undefined {
    return clausesOf(sentence).find((clause) => {
      const isTaken = matches.some(({ first, last }) => first < clause.last && clause.first < last);
      return !isTaken && judge.hear(wordsOf(clause, sentence)).suspects.includes(rule);
    });
  }

  return {
    isDoubted(rule, match, least) {
      const { group, sentence } = match;
      return !group.isAdded && (opinion(rule, match, find().carriers(group, sentence), least)?.isDoubted ?? false);
    },
    unnamed(rule, groups, kept) {
      const suspects = suspected().get(rule);
      if (!suspects) return [];
      const { all, sentenceAt } = find();
      const named = new Set(groups.flatMap(all).map(({ first }) => sentenceAt(first)));
      const keepers = new Set(kept.map(({ sentence }) => sentence));
      const isCertain = (sentence: Sentence) =>
        judge.isCertain(rule, wordsOf(sentence, sentence), heardOf(sentence), named.has(sentence));
      const isKnown = kept.length > 0 || suspects.some(isCertain);
      return suspects.flatMap((sentence) => {
        const isKeeper = keepers.has(sentence);
        if (!isKeeper && (named.has(sentence) ? !isCertain(sentence) : !isKnown)) return [];
        const clause = isKeeper ? suspectIn(sentence, rule, kept) : certainIn(sentence, rule);
        if (!clause) return [];
        const { first, last } = clause;
        const match = { first, last, shown: last, longest: last, group: nameless, sentence };
        opinion(rule, match, [sentence]);
        return [match];
      });
    },
    sounds(rule, sentence, least) {
      const opinion = judge.opinion(rule, wordsOf(sentence, sentence), heardOf(sentence), least);
      return opinion !== undefined && !opinion.isDoubted;
    },
    cases: () => cases.values(),
  };
}
