import { functionWords } from '../../data/function-words.ts';
import type { Words } from './words.ts';

/** How much a text must say for a language, in words that only this one has, and how many times as much as for the next. */
const fewest = 2;
const lead = 1.5;

const tags = Object.keys(functionWords);
const byWord = new Map<string, number[]>();
for (const [index, tag] of tags.entries()) {
  for (const word of functionWords[tag] ?? []) byWord.set(word, [...(byWord.get(word) ?? []), index]);
}
const none: readonly number[] = [];

/** How many words make a passage whose language counts beside that of the rest. */
const passageWords = 12;

/**
 * The languages of a message: the one it states, the one its words are in, those of its longer passages; where neither
 * says anything, those that are likely.
 */
export function languagesOf(words: Words, likely: readonly string[], stated?: string): readonly string[] {
  const told = words.kinds.map(({ value }) => tellingOf(value));
  const toldBy = (at: number) => told[words.kindOf[at] ?? 0] ?? none;
  const whole = detect(toldBy, 0, words.values.length);
  const found = new Set([stated, whole].filter((one) => one !== undefined));
  for (const [first, last] of paragraphs(words)) {
    const one = last - first >= passageWords ? detect(toldBy, first, last) : undefined;
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

/** Whether a word is in kana, which only one language has; and else the languages that it is a small word of. */
function tellingOf(word: string): readonly number[] | 'ja' {
  return isKana(word.charCodeAt(0)) ? 'ja' : (byWord.get(word) ?? none);
}

/**
 * The language of the words from `first` up to `last`, of those that have phrases; `undefined` where they do not say it
 * clearly. Small words alone decide better than trigrams do on messages, and cost nothing to load: docs/decisions.
 */
function detect(toldBy: (at: number) => ReturnType<typeof tellingOf>, first: number, last: number): string | undefined {
  const counts = new Float64Array(tags.length);
  for (let at = first; at < last; at++) {
    const told = toldBy(at);
    if (told === 'ja') return 'ja';
    for (const tag of told) counts[tag] = (counts[tag] ?? 0) + 1 / Math.sqrt(told.length);
  }
  let [best, second] = [-1, 0];
  for (const [tag, count] of counts.entries()) {
    const most = counts[best] ?? 0;
    if (count > most) [best, second] = [tag, most];
    else if (count > second) second = count;
  }
  const most = counts[best] ?? 0;
  return most >= fewest && most >= second * lead ? tags[best] : undefined;
}

function isKana(code: number): boolean {
  return code >= 0x3040 && code <= 0x30ff;
}
