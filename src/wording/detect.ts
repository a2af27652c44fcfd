import { functionWords } from '../../data/function-words.ts';
import type { Words } from './words.ts';

/** How much a text must say for a language, in words that only this one has, and how many times as much as for the next. */
const fewest = 2;
const lead = 1.5;

const byWord = new Map<string, string[]>();
for (const [tag, words] of Object.entries(functionWords)) {
  for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), tag]);
}

/** How many words make a passage whose language counts beside that of the rest. */
const passageWords = 12;

/**
 * The languages of a message: the one it states, the one its words are in, those of its longer passages; where neither
 * says anything, those that are likely.
 */
export function languagesOf(words: Words, likely: readonly string[], stated?: string): readonly string[] {
  const whole = detect(words.values);
  const found = new Set([stated, whole].filter((one) => one !== undefined));
  for (const [first, last] of paragraphs(words)) {
    const one = last - first >= passageWords ? detect(words.values.slice(first, last)) : undefined;
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

/**
 * The language of folded words, of those that have phrases; `undefined` where they do not say it clearly.
 * Small words alone decide better than trigrams do on messages, and cost nothing to load: docs/decisions.
 */
export function detect(words: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) {
    if (isKana(word.charCodeAt(0))) return 'ja';
    const tags = byWord.get(word) ?? [];
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1 / Math.sqrt(tags.length));
  }
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first && first[1] >= fewest && first[1] >= (second?.[1] ?? 0) * lead ? first[0] : undefined;
}

function isKana(code: number): boolean {
  return code >= 0x3040 && code <= 0x30ff;
}
