import { firstAtLeast } from '../span.ts';
import type { CompiledGroup, Conditions, PhraseRange, Where } from './compiled.ts';
import { coverage } from './coverage.ts';
import type { Matcher } from './match.ts';
import type { Range } from './ranges.ts';
import { columns, firstRow, type Recall, type Recalled, rangeAt } from './recall.ts';
import { runOf } from './runs.ts';
import type { Sentence, Words } from './words.ts';

/** Finds the phrases of a book among the words of a message. */
export interface Finder {
  /** Of the groups of a rule those of which a phrase was found, their conditions aside: most rules have none. */
  found(groups: readonly CompiledGroup[]): readonly CompiledGroup[];
  /** What a group's phrases match, in the order of the message. */
  all(group: CompiledGroup): readonly Range[];
  sentenceAt(word: number): Sentence | undefined;
  /** What a match in a sentence has its force from, in the order of the message: the sentence, and the nearest that meets each condition. */
  carriers(group: CompiledGroup, sentence: Sentence): readonly Sentence[];
  /** What is known of a sentence. */
  recalled(sentence: Sentence): Recalled;
  /** The words of a sentence, counted from its first, that parts of a group's phrases cover. */
  covered(group: CompiledGroup, sentence: Sentence): readonly number[];
  /** The matcher, with its eyes on the words around a sentence. */
  around(sentence: Sentence): Matcher;
}

const reachOf: Readonly<Record<Where, readonly [number, number]>> = {
  sentence: [0, 0],
  before: [-1, -1],
  after: [1, 1],
  near: [-1, 1],
  message: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
};

const none: readonly Range[] = [];

/** Finds all phrases at once, when a group is first asked for. `passages` are the texts that the words stand in. */
export function finder(recall: () => Recall, words: Words, passages: readonly string[]): Finder {
  const { sentences, sentenceOf } = words;
  const groups = new Map<CompiledGroup, readonly Range[]>();
  /** For each phrase and each sentence in which it was found a number, ascending: `size` times the one, and the other. */
  let found = new Float64Array();
  const size = sentences.length;
  let known: Recall | undefined;
  let recalled: readonly Recalled[] = [];
  const sentenceAt = (word: number) => sentences[sentenceOf[word] ?? -1];

  /** Looks for all phrases that are compiled by now. */
  function read(): void {
    const now = recall();
    if (known === now) return;
    known = now;
    recalled = now.find(words, passages);
    const all: number[] = [];
    for (const [index, { found: rows }] of recalled.entries()) {
      for (let at = 0; at < rows.length; at += columns) {
        if (at === 0 || rows[at - columns] !== rows[at]) all.push((rows[at] ?? 0) * size + index);
      }
    }
    found = Float64Array.from(all).sort();
  }

  /** The first place of a phrase, or of one after it. */
  const firstOf = (phrase: number) => firstAtLeast(found, phrase * size);

  function isFound({ from, to }: PhraseRange): boolean {
    return (found[firstOf(from)] ?? Number.POSITIVE_INFINITY) < to * size;
  }

  /** Of the sentences in which one of some phrases stands, the nearest to one that asks for it. */
  function nearest({ from, to }: PhraseRange, where: Where, { index, passage }: Sentence): Sentence | undefined {
    const [least, most] = reachOf[where];
    let best: Sentence | undefined;
    let distance = Number.POSITIVE_INFINITY;
    for (let at = firstOf(from); (found[at] ?? to * size) < to * size && distance > 0; ) {
      const phrase = Math.floor((found[at] ?? 0) / size);
      const next = firstAtLeast(found, phrase * size + index);
      at = firstOf(phrase + 1);
      for (let near = next - 1; near <= next + 1 && near < at; near++) {
        const number = (found[near] ?? -1) - phrase * size;
        const other = sentences[number];
        if (!other || number < index + least || number > index + most) continue;
        if ((where !== 'message' && other.passage !== passage) || Math.abs(number - index) >= distance) continue;
        [best, distance] = [other, Math.abs(number - index)];
      }
    }
    return best;
  }

  function holds(conditions: Conditions, sentence: Sentence): boolean {
    return conditions.every(({ where, some }) => nearest(some, where, sentence) !== undefined);
  }

  function carriers({ with: conditions }: CompiledGroup, sentence: Sentence): readonly Sentence[] {
    if (conditions.length === 0) return [sentence];
    const all = new Set([sentence]);
    for (const { where, some } of conditions) {
      const best = nearest(some, where, sentence);
      if (best) all.add(best);
    }
    return Array.from(all).sort((one, other) => one.index - other.index);
  }

  function all(group: CompiledGroup): readonly Range[] {
    read();
    if (!isFound(group.phrases)) return none;
    const before = groups.get(group);
    if (before) return before;
    const list: Range[] = [];
    const end = group.phrases.to * size;
    for (let at = firstOf(group.phrases.from); (found[at] ?? end) < end; at++) {
      const phrase = Math.floor((found[at] ?? 0) / size);
      const sentence = sentences[(found[at] ?? 0) % size];
      if (!sentence || !holds(group.with, sentence)) continue;
      if (group.without.some(({ where, some }) => nearest(some, where, sentence))) continue;
      const rows = recalled[sentence.index]?.found ?? [];
      for (let row = firstRow(rows, phrase); rows[row] === phrase; row += columns) {
        list.push(rangeAt(rows, row, sentence.first));
      }
    }
    list.sort((one, other) => one.first - other.first || one.last - other.last);
    groups.set(group, list);
    return list;
  }

  function recalledOf({ index }: Sentence): Recalled {
    read();
    return recalled[index] ?? { found: [] };
  }

  function around({ index }: Sentence): Matcher {
    const { matcher } = recall();
    matcher.focus(words, passages, runOf(words, index, index + 1));
    return matcher;
  }

  return {
    found(groups) {
      read();
      const some: CompiledGroup[] = [];
      // Phrases are numbered in the order of the groups.
      let next = firstOf(groups[0]?.phrases.from ?? 0);
      for (const group of groups) {
        const [start, end] = [group.phrases.from * size, group.phrases.to * size];
        if ((found[next] ?? start) < start) next = firstAtLeast(found, start);
        if ((found[next] ?? end) < end) some.push(group);
      }
      return some;
    },
    all,
    sentenceAt,
    carriers,
    around,
    recalled: recalledOf,
    covered(group, sentence) {
      const one = recalledOf(sentence);
      one.covered ??= new Map();
      const words = one.covered.get(group) ?? coverage(around(sentence), group, sentence);
      one.covered.set(group, words);
      return words;
    },
  };
}
