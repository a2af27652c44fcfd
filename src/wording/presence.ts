import { chain, mostWords } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import type { Run } from './runs.ts';
import { steps } from './signs.ts';
import type { Tables } from './tables.ts';
import type { Words } from './words.ts';

/** What the words of a run may hold: a cheap test of all phrases at once, before any is matched. */
export interface Presence {
  /** Forgets all, and looks the words of a run up. */
  lookUp(tables: Tables, words: Words, run: Run): void;
  /** Takes note of a word of the lexicon that stands there besides. */
  add(entry: number, at: number, length: number): void;
  /** Finds the phrases of which all parts may be there, ascending. */
  spread(): readonly number[];
  /** Whether what a term cannot do without is there. */
  has(id: number): boolean;
  /** Calls `found` for each place at which a word of a term stands. */
  places(id: number, found: (id: number, at: number, length: number) => void): void;
}

/** What is known of a term. */
const state = { unknown: 0, missing: 1, there: 2, spread: 3 } as const;

export function presence(lexicon: Lexicon): Presence {
  let states = new Uint8Array(0);
  /** For each word of the lexicon the last of its places, 0 for none; for each place the one before it. */
  let placesOf = new Int32Array(0);
  /** Each place in one number: where, times 32, and how many words long. */
  const places: number[] = [0];
  const before: number[] = [0];
  let used = 1;
  /** The words of the lexicon that are there. */
  const present: number[] = [];
  const reached: number[] = [];
  let tables: Tables | undefined;

  function clear(): void {
    const terms = tables?.lasts.length ?? 0;
    const words = lexicon.data.length;
    if (states.length < terms) states = new Uint8Array(terms);
    else states.fill(state.unknown);
    if (placesOf.length < words) placesOf = new Int32Array(words);
    else placesOf.fill(0);
    present.length = 0;
    used = 1;
  }

  function add(entry: number, at: number, length: number): void {
    if (length > mostWords) return;
    const last = placesOf[entry] ?? 0;
    if (last === 0) present.push(entry);
    places[used] = at * 32 + length;
    before[used] = last;
    placesOf[entry] = used++;
  }

  function has(id: number): boolean {
    const known = states[id] ?? state.missing;
    if (known !== state.unknown) return known !== state.missing;
    // What a plugin adds to a class may lead back to it.
    states[id] = state.missing;
    const isThere = hasWord(id) || hasChain(id);
    states[id] = isThere ? state.there : state.missing;
    return isThere;
  }

  function hasWord(id: number): boolean {
    if (!tables) return false;
    const { starts, values } = tables.words;
    const end = starts[id + 1] ?? 0;
    for (let index = starts[id] ?? end; index < end; index++) if (placesOf[values[index] ?? 0] !== 0) return true;
    return false;
  }

  function hasChain(id: number): boolean {
    if (!tables) return false;
    const { lasts, code } = tables;
    for (let at = lasts[id] ?? -1; at >= 0; at = code[at + chain.before] ?? -1) if (isWhole(code, at)) return true;
    return false;
  }

  /** Whether all that a chain needs may be there. */
  function isWhole(code: Int32Array, at: number): boolean {
    const end = at + chain.steps + (code[at + chain.size] ?? 0);
    for (let index = at + chain.steps; index < end; index++) {
      const step = code[index] ?? 0;
      if ((step & 3) === steps.term && !has(step >> 2)) return false;
    }
    return true;
  }

  /** A term is there: chains that wait for it may be. */
  function reach(id: number): void {
    if (states[id] === state.spread) return;
    states[id] = state.spread;
    reached.push(id);
  }

  function spread(): readonly number[] {
    const phrases: number[] = [];
    if (!tables) return phrases;
    const { waiting, waited, code } = tables;
    for (const entry of present) {
      const end = waited.starts[entry + 1] ?? 0;
      for (let index = waited.starts[entry] ?? end; index < end; index++) reach(waited.values[index] ?? 0);
      for (let id = reached.pop(); id !== undefined; id = reached.pop()) {
        for (let at = waiting[id] ?? -1; at >= 0; at = code[at + chain.waitingBefore] ?? -1) {
          const owner = code[at + chain.owner] ?? 0;
          if ((owner >= 0 && states[owner] === state.spread) || !isWhole(code, at)) continue;
          if (owner >= 0) reach(owner);
          else phrases.push(-1 - owner);
        }
      }
    }
    return phrases.sort((one, other) => one - other);
  }

  return {
    add,
    has,
    spread,
    lookUp(read, words, { first, last, readings }) {
      tables = read;
      clear();
      const entriesOf: (readonly number[])[] = [];
      const stands = (kind: number, at: number) => {
        const { value = '', length = 1 } = words.kinds[kind] ?? {};
        entriesOf[kind] ??= lexicon.entries(value);
        for (const entry of entriesOf[kind] ?? []) add(entry, at, length);
      };
      for (let at = first; at < last; at++) stands(words.kindOf[at] ?? 0, at);
      for (let index = readings.first; index < readings.last; index++) {
        const reading = words.readings[index];
        if (reading) stands(reading.kind, reading.at);
      }
    },
    places(id, found) {
      if (!tables) return;
      const { starts, values } = tables.words;
      const end = starts[id + 1] ?? 0;
      for (let index = starts[id] ?? end; index < end; index++) {
        for (let place = placesOf[values[index] ?? 0] ?? 0; place !== 0; place = before[place] ?? 0) {
          const one = places[place] ?? 0;
          found(id, Math.trunc(one / 32), one & 31);
        }
      }
    },
  };
}
