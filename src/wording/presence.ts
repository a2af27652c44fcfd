import type { Book } from './book.ts';
import type { Run } from './runs.ts';
import { steps } from './signs.ts';
import type { Words } from './words.ts';

/** What the words of a run may hold: a cheap test of all phrases at once, before any is matched. */
export interface Presence {
  /** Looks the words of a run up. */
  lookUp(words: Words, run: Run): void;
  /** Takes note that a term is there that is no word of its own. */
  admit(id: number): void;
  /** Goes from the terms that are there to those that they make possible. */
  spread(): void;
  /** Whether what a term cannot do without is there. */
  has(id: number): boolean;
  /** The phrases of which all parts may be there, by their numbers. */
  readonly phrases: number[];
  /** Calls `found` for each place at which a word of a term stands. */
  places(id: number, found: (id: number, at: number, length: number) => void): void;
}

export function presence({ lexicon, grammar }: Book): Presence {
  const { owners, stepEnds, steps: all, waiting, waitingBefore } = grammar;
  /** 1 for each term that is possible. */
  let possible = new Uint8Array(0);
  /** For each term and for each kind the last entry of a list, which begin at 1: its kinds, its places. */
  let kindsOf = new Int32Array(0);
  let placesOf = new Int32Array(0);
  const kinds = lists();
  const places = lists();
  /** For each term the last chain that waits for it here as well, and for each chain the one before it, plus 1. */
  let waitingHere = new Int32Array(0);
  let before = new Int32Array(0);
  const touched: number[] = [];
  const reached: number[] = [];
  const phrases: number[] = [];
  let text: Words | undefined;

  function clear(kindCount: number): void {
    for (const id of touched) {
      possible[id] = 0;
      kindsOf[id] = 0;
      waitingHere[id] = 0;
    }
    touched.length = 0;
    phrases.length = 0;
    kinds.clear();
    places.clear();
    const terms = grammar.lasts.length;
    if (possible.length < terms) {
      possible = new Uint8Array(terms);
      kindsOf = new Int32Array(terms);
      waitingHere = new Int32Array(terms);
    }
    if (before.length < owners.length) before = new Int32Array(owners.length);
    if (placesOf.length < kindCount) placesOf = new Int32Array(kindCount * 2);
    else placesOf.fill(0, 0, kindCount);
  }

  function admit(id: number): void {
    if (possible[id] === 1) return;
    possible[id] = 1;
    touched.push(id);
    reached.push(id);
  }

  /** A word of some kind, or another reading, stands at a place. */
  function stands({ kinds: known }: Words, kind: number, at: number): void {
    const last = placesOf[kind] ?? 0;
    placesOf[kind] = places.add(at, last);
    if (last !== 0) return;
    for (const id of lexicon.ids(known[kind]?.value ?? '')) {
      admit(id);
      kindsOf[id] = kinds.add(kind, kindsOf[id] ?? 0);
    }
  }

  /** A chain makes its term possible if all that it needs is, and else waits for what is not. */
  function tryChain(chain: number): void {
    const owner = owners[chain] ?? 0;
    if (owner >= 0 && possible[owner] === 1) return;
    const end = stepEnds[chain] ?? 0;
    for (let index = chain === 0 ? 0 : (stepEnds[chain - 1] ?? 0); index < end; index++) {
      const step = all[index] ?? 0;
      const id = step >> 2;
      if ((step & 3) !== steps.term || possible[id] === 1) continue;
      const last = waitingHere[id] ?? 0;
      if (last === 0) touched.push(id);
      before[chain] = last;
      waitingHere[id] = chain + 1;
      return;
    }
    if (owner >= 0) admit(owner);
    else phrases.push(-1 - owner);
  }

  return {
    phrases,
    admit,
    lookUp(words, { first, last, readings }) {
      text = words;
      clear(words.kinds.length);
      for (let at = first; at < last; at++) stands(words, words.kindOf[at] ?? 0, at);
      for (let index = readings.first; index < readings.last; index++) {
        const reading = words.readings[index];
        if (reading) stands(words, reading.kind, reading.at);
      }
    },
    spread() {
      for (let id = reached.pop(); id !== undefined; id = reached.pop()) {
        for (let chain = waiting[id] ?? -1; chain >= 0; chain = waitingBefore[chain] ?? -1) tryChain(chain);
        for (let chain = waitingHere[id] ?? 0; chain !== 0; ) {
          const next = before[chain - 1] ?? 0;
          tryChain(chain - 1);
          chain = next;
        }
      }
      phrases.sort((one, other) => one - other);
    },
    has: (id) => possible[id] === 1,
    places(id, found) {
      for (let entry = kindsOf[id] ?? 0; entry !== 0; entry = kinds.before(entry)) {
        const kind = kinds.value(entry);
        const length = text?.kinds[kind]?.length ?? 1;
        for (let place = placesOf[kind] ?? 0; place !== 0; place = places.before(place)) {
          found(id, places.value(place), length);
        }
      }
    },
  };
}

/** Lists of numbers, each known by its last entry, 0 for none. They share their memory, which stays when they are gone. */
function lists() {
  const values: number[] = [0];
  const befores: number[] = [0];
  let used = 1;
  return {
    clear: () => {
      used = 1;
    },
    /** Returns the entry. */
    add(value: number, before: number): number {
      values[used] = value;
      befores[used] = before;
      return used++;
    },
    value: (entry: number) => values[entry] ?? 0,
    before: (entry: number) => befores[entry] ?? 0,
  };
}
