import { maskedStems } from '../../data/sensitive.ts';
import type { Span } from '../span.ts';
import type { Text } from '../text.ts';
import { level } from '../wording/mention.ts';

/** A word with signs in place of letters, such as "f***ing". */
interface Masked {
  readonly at: Span;
  readonly value: string;
}

const candidate = /(?<![a-z\d*#@$%])[a-z](?=[a-z]{0,13}[*#@$%!])[a-z*#@$%!]{3,14}/g;

/** How many letters may follow a stem: "-ing", "-ed". */
const longestEnding = 4;

/** The words of a text in which signs hide the letters of an oath. */
export function* masked(text: Text): Generator<Masked> {
  // A cheap test: a sign within a word. "!" ends many.
  if (!/[A-Za-z\u00AA-\u024F](?:[*#@$%]|!+[A-Za-z\u00AA-\u024F*#@$%])/.test(text.value)) return;
  const seen = level(text.value);
  for (const { 0: found, index } of seen.matchAll(candidate)) {
    const word = found.replace(/!+$/, '');
    const value = text.value.slice(index, index + word.length);
    // "J*** S***" hides a name.
    if (!/[a-z][*#@$%!]/.test(word) || /^\p{Lu}[^\p{L}]*$/u.test(value) || !hidesOath(word)) continue;
    yield { at: text.span(index, index + word.length), value };
  }
}

function hidesOath(word: string): boolean {
  const near = maskedStems.filter((stem) => stem[0] === word[0]);
  const ending = /[a-z]*$/.exec(word)?.[0].length ?? 0;
  for (let cut = 0; cut <= Math.min(ending, longestEnding); cut++) {
    const head = word.slice(0, word.length - cut);
    // One sign may stand for a few letters, several for about as many.
    const source = head.replace(/[*#@$%!]+/g, ({ length }) =>
      length === 1 ? '[a-z]{1,3}' : `[a-z]{${length - 1},${length + 1}}`,
    );
    const pattern = new RegExp(`^${source}$`);
    if (/[*#@$%!]/.test(head) && near.some((stem) => pattern.test(stem))) return true;
  }
  return false;
}
