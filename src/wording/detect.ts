import { functionWords } from '../../data/function-words.ts';
import type { Words } from './words.ts';

/** How much a text must say for a language, in words that only this one has, and how many times as much as for the next. */
const fewest = 2;
const lead = 1.5;

/** The languages that a word speaks for, and how much for each. */
interface Telling {
  readonly tags: readonly number[];
  readonly weight: number;
}

const tags = Object.keys(functionWords);
const byWord = new Map<string, Telling>();
for (const [index, tag] of tags.entries()) {
  for (const word of functionWords[tag]?.split(' ') ?? []) {
    const all = [...(byWord.get(word)?.tags ?? []), index];
    byWord.set(word, { tags: all, weight: 1 / Math.sqrt(all.length) });
  }
}

/** How many words make a passage whose language counts beside that of the rest. */
const passageWords = 12;

/**
 * The languages of a message: the one it states, the one its words are in, those of its longer passages; where neither
 * says anything, those that are likely.
 */
export function languagesOf(words: Words, likely: readonly string[], stated?: string): readonly string[] {
  const told = words.values.map(tellingOf);
  const whole = detect(told, 0, told.length);
  const found = new Set([stated, whole].filter((one) => one !== undefined));
  for (const [first, last] of paragraphs(words)) {
    const one = last - first >= passageWords ? detect(told, first, last) : undefined;
    if (one) found.add(one);
  }
  return whole || stated ? [...found] : [...new Set([...likely, ...found])];
}

/** Runs of sentences on one line. */
function* paragraphs({ sentences }: Words): Generator<readonly [first: number, last: number]> {
  let first = 0;
  for (const [index, { last, passage, endsLine }] of sentences.entries()) {
    if (!endsLine && sentences[index + 1]?.passage === passage) continue;
    yield [first, last];
    first = last;
  }
}

/** What a word tells: `ja` where it has kana, which only one language has; not always at its beginning, as it has no blanks. */
function tellingOf(word: string): Telling | 'ja' | undefined {
  return word.charCodeAt(0) >= 0x3040 && /[\u3040-\u30ff]/.test(word) ? 'ja' : byWord.get(word);
}

/** How much is said for each language. */
const counts = new Float64Array(tags.length);

/**
 * The language of the words from `first` up to `last`, of those that have phrases; `undefined` where they do not say it
 * clearly. Small words alone decide better than trigrams do on messages, and cost nothing to load: docs/decisions.
 */
function detect(told: readonly ReturnType<typeof tellingOf>[], first: number, last: number): string | undefined {
  counts.fill(0);
  for (let at = first; at < last; at++) {
    const one = told[at];
    if (one === undefined) continue;
    if (one === 'ja') return 'ja';
    for (const tag of one.tags) counts[tag] = (counts[tag] ?? 0) + one.weight;
  }
  let [best, most, second] = [-1, 0, 0];
  for (let tag = 0; tag < counts.length; tag++) {
    const count = counts[tag] ?? 0;
    if (count > most) [best, most, second] = [tag, count, most];
    else if (count > second) second = count;
  }
  return most >= fewest && most >= second * lead ? tags[best] : undefined;
}
