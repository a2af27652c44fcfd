import { remembered } from '../remembered.ts';
import { exact, fold, isAccented } from './fold.ts';

/** How a word is compared that a message spells in some way, and how else it can be read. */
export interface Spelling {
  readonly value: string;
  readonly others: readonly string[];
}

const none: readonly string[] = [];

/** What an apostrophe ties to a word: "seller's", "we're", "you'll". */
const clitic = /'(?:s|re|ve|ll|d|m)$/;

/** What a word is that is spelt so. What is longer is hardly one. */
export const spelling = remembered(20_000, 40, (written): Spelling => {
  const value = fold(written);
  const others: string[] = [];
  if (isCode(written)) others.push('#code');
  if (isAccented(written)) others.push(exact(written));
  const tail = value.includes("'") ? clitic.exec(value) : null;
  if (tail) others.push(value.slice(0, tail.index));
  return { value, others: others.length === 0 ? none : others };
});

/** "SAVE15": what a shop prints on a coupon. */
function isCode(word: string): boolean {
  return word.length >= 5 && word.length <= 14 && /^[A-Z]{3,}\d{1,4}$/.test(word);
}
