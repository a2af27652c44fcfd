import { capitalized } from '../capitalized.ts';
import type { Grammar } from './affixes.ts';

/** The likeliest of them are picked by who asks. */
const most = 10;
/** In longer words only what is often mistaken is tried. */
const longest = 30;
/** In shorter ones nobody makes two slips; but an accent or a double letter is easily a second one. */
const shortestTwice = 7;
const shortestHeard = 5;
const vowels = 'aeiou';

type Knows = (word: string) => boolean;

/** Words near one that is unknown, the likeliest mistake first. */
export function suggestions(word: string, grammar: Grammar, knows: Knows): readonly string[] {
  return first(candidates(word, grammar), word, grammar, knows);
}

/** Words that are two slips away: what is not cheaply told to be common is not asked for, but where nobody hears the second. */
export function farther(word: string, grammar: Grammar, knows: Knows, isCommon: Knows): readonly string[] {
  if (word.length < shortestHeard || word.length > longest) return [];
  const heard = first(misheard(word, grammar), word, grammar, knows);
  if (heard.length > 0 || word.length < shortestTwice) return heard;
  return first(pairs(word, grammar), word, grammar, (near) => isCommon(near) && knows(near));
}

function first(all: Iterable<string>, word: string, grammar: Grammar, knows: Knows): readonly string[] {
  const found = new Set<string>();
  for (const near of all) {
    if (near === word || isJoint(near.charCodeAt(0)) || isJoint(near.charCodeAt(near.length - 1))) continue;
    if (near.includes(' ') ? near.split(' ').every(knows) : knows(near)) found.add(grammar.outward(near));
    if (found.size >= most) break;
  }
  return [...found];
}

/** Whether it is a hyphen or an apostrophe. */
function isJoint(code: number): boolean {
  return code === 0x2d || code === 0x27;
}

function* candidates(word: string, grammar: Grammar): Generator<string> {
  yield capitalized(word);
  for (const [wrong, right] of grammar.mistakes) {
    for (let at = word.indexOf(wrong); at >= 0; at = word.indexOf(wrong, at + 1)) {
      yield word.slice(0, at) + right + word.slice(at + wrong.length);
    }
  }
  if (word.length > longest) return;
  yield* slips(word, grammar);
  yield* unaccented(word, grammar);
  for (const letter of grammar.letters) {
    for (let at = word.length; at > 0; at--) yield word.slice(0, at) + letter + word.slice(at);
    for (let at = word.length - 1; at >= 0; at--) yield word.slice(0, at) + letter + word.slice(at + 1);
  }
  for (let at = 1; at < word.length; at++) yield `${word.slice(0, at)} ${word.slice(at)}`;
}

/** Two slips in one word: "tommorow". */
function* pairs(word: string, grammar: Grammar): Generator<string> {
  for (const one of slips(word, grammar)) {
    yield* slips(one, grammar);
    for (const letter of grammar.letters) {
      for (let at = one.length - 1; at > 0; at--) yield one.slice(0, at) + letter + one.slice(at);
      if (!vowels.includes(letter)) continue;
      for (let at = one.length - 1; at > 0; at--) {
        if (vowels.includes(one[at] ?? '')) yield one.slice(0, at) + letter + one.slice(at + 1);
      }
    }
  }
}

/** A slip that nobody hears, after another one or letters in the wrong order: "redémmarer", "séhce". */
function* misheard(word: string, grammar: Grammar): Generator<string> {
  for (const by of [unheard, turned]) for (const one of by(word, grammar)) yield* unheard(one, grammar);
}

/** What nobody hears: an accent, whether a letter is doubled, and an ss for ß. */
function* unheard(word: string, { accents, letters }: Grammar): Generator<string> {
  for (const other of accents.get(word.charAt(0).toLowerCase()) ?? []) yield withCapitalOf(word, other + word.slice(1));
  for (let at = 1; at < word.length; at++) {
    for (const letter of accents.get(word[at] ?? '') ?? []) yield word.slice(0, at) + letter + word.slice(at + 1);
  }
  for (let at = 1; at < word.length; at++) if (word[at] === word[at - 1]) yield without(word, at);
  const sharp = letters.includes('ß') ? word.indexOf('ss', 1) : -1;
  if (sharp > 0) yield `${word.slice(0, sharp)}ß${word.slice(sharp + 2)}`;
  for (let at = 1; at < word.length; at++) yield word.slice(0, at) + word[at] + word.slice(at);
}

function* turned(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    const turned = `${word.slice(0, at - 1)}${word[at]}${word[at - 1]}${word.slice(at + 1)}`;
    yield at === 1 ? withCapitalOf(word, turned) : turned;
  }
}

/** What fingers do: an accent left out, a letter too often, one not doubled, two in the wrong order, one too many. */
function* slips(word: string, grammar: Grammar): Generator<string> {
  yield* unheard(word, grammar);
  yield* turned(word);
  for (let at = word.length - 1; at >= 0; at--) yield without(word, at);
}

/** Who leaves one accent out leaves out two: "deja". */
function* unaccented(word: string, { accents }: Grammar): Generator<string> {
  const places = Array.from(word, (letter, at) => ({ at, others: accents.get(letter) ?? [] }));
  const marked = places.filter(({ others }) => others.length > 0);
  for (const [nth, one] of marked.entries()) {
    for (const other of marked.slice(nth + 1)) {
      for (const first of one.others) {
        for (const second of other.others) {
          yield word.slice(0, one.at) + first + word.slice(one.at + 1, other.at) + second + word.slice(other.at + 1);
        }
      }
    }
  }
}

/** "Agrantie": a capital stays where it was. */
function withCapitalOf(word: string, other: string): string {
  if (word.charAt(0) === word.charAt(0).toLowerCase()) return other;
  return other.charAt(0).toUpperCase() + other.charAt(1).toLowerCase() + other.slice(2);
}

function without(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1);
}
