import type { Grammar } from './affixes.ts';

/** The likeliest of them are picked by who asks. */
const most = 10;
/** In longer words only what is often mistaken is tried. */
const longest = 30;
/** How many pairs of slips are tried where one alone leads to no word. */
const mostPairs = 4_000;

/** Words near one that is unknown, the likeliest mistake first. */
export function suggestions(word: string, grammar: Grammar, knows: (word: string) => boolean): readonly string[] {
  const found = new Set<string>();
  const take = (near: string) => {
    if (near !== word && !/^[-']|[-']$/.test(near) && near.split(' ').every(knows)) found.add(grammar.outward(near));
    return found.size >= most;
  };
  for (const near of candidates(word, grammar)) if (take(near)) break;
  if (found.size === 0 && word.length <= longest) for (const near of pairs(word, grammar)) if (take(near)) break;
  return [...found];
}

function* candidates(word: string, grammar: Grammar): Generator<string> {
  yield word.charAt(0).toUpperCase() + word.slice(1);
  for (const [wrong, right] of grammar.mistakes) {
    for (let at = word.indexOf(wrong); at >= 0; at = word.indexOf(wrong, at + 1)) {
      yield word.slice(0, at) + right + word.slice(at + wrong.length);
    }
  }
  if (word.length > longest) return;
  yield* slips(word, grammar);
  for (const letter of grammar.letters) {
    for (let at = word.length; at > 0; at--) yield word.slice(0, at) + letter + word.slice(at);
    for (let at = word.length - 1; at >= 0; at--) yield word.slice(0, at) + letter + word.slice(at + 1);
  }
  for (let at = 1; at < word.length; at++) yield `${word.slice(0, at)} ${word.slice(at)}`;
}

/** Two slips in one word: "tommorow". */
function* pairs(word: string, grammar: Grammar): Generator<string> {
  let tried = 0;
  for (const one of slips(word, grammar)) {
    for (const other of slips(one, grammar)) {
      if (tried++ >= mostPairs) return;
      yield other;
    }
  }
}

/** What fingers do: an accent left out, letters in the wrong order, one too often, one not doubled, one too many. */
function* slips(word: string, { accents }: Grammar): Generator<string> {
  for (let at = 0; at < word.length; at++) {
    for (const letter of accents.get(word[at] ?? '') ?? []) yield word.slice(0, at) + letter + word.slice(at + 1);
  }
  for (let at = 1; at < word.length; at++) {
    yield word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
  }
  for (let at = 1; at < word.length; at++) if (word[at] === word[at - 1]) yield without(word, at);
  for (let at = 1; at < word.length; at++) yield word.slice(0, at) + word[at] + word.slice(at);
  for (let at = word.length - 1; at >= 0; at--) yield without(word, at);
}

function without(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1);
}
