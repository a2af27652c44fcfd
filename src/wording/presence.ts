import type { Terms } from './compiled.ts';
import type { Lexicon } from './lexicon.ts';
import { links } from './links.ts';
import type { Run } from './runs.ts';
import { mostWords } from './terms.ts';
import type { Words } from './words.ts';

/** What the words of a run may hold: a cheap test of all phrases at once, before any is matched. */
export interface Presence {
  /** Forgets all, and looks the words of a run up. */
  lookUp(lexicon: Lexicon, words: Words, run: Run): void;
  /** Takes note of a form that stands there besides. */
  add(form: number, at: number, length: number): void;
  /** Takes note of the terms of all forms that were looked up and added. */
  mark(): void;
  /** Finds the phrases of which all parts may be there, in ascending order. */
  spread(): readonly number[];
  /** Whether what a term cannot do without is there. */
  has(id: number): boolean;
  /** Calls `found` for each place at which a form of a term stands. */
  places(id: number, found: (id: number, at: number, length: number) => void): void;
}

/** What is known of a term. Chains that wait for one were looked at when it is `spread`. */
const state = { unknown: 0, missing: 1, there: 2, spread: 3 } as const;

export function presence({ tables: { ends, most, terms, chains, owners, needs, waiting } }: Terms): Presence {
  const firstPhrase = chains.at(-1) ?? 0;
  const states = new Uint8Array(most.length);
  /** The terms of which something is known. */
  const known: number[] = [];
  /** The forms that are there, and for each the last of its places: where, times 32, and how many words long. */
  const present: number[] = [];
  const placesOf = new Int32Array(ends.length);
  const places = links();
  /** For each term the last of its forms that are there. */
  const formsOf = new Int32Array(most.length);
  const forms = links();
  const reached: number[] = [];

  function clear(): void {
    for (const form of present) placesOf[form] = 0;
    for (const id of known) {
      states[id] = state.unknown;
      formsOf[id] = 0;
    }
    present.length = 0;
    known.length = 0;
    reached.length = 0;
    places.clear();
    forms.clear();
  }

  function add(form: number, at: number, length: number): void {
    if (length > mostWords) return;
    const last = placesOf[form] ?? 0;
    if (last === 0) present.push(form);
    placesOf[form] = places.add(at * 32 + length, last);
  }

  function learn(id: number, now: number): void {
    if (states[id] === state.unknown) known.push(id);
    states[id] = now;
  }

  function has(id: number): boolean {
    const now = states[id] ?? state.missing;
    if (now !== state.unknown) return now !== state.missing;
    // What a plugin adds to a class may lead back to it.
    learn(id, state.missing);
    const end = chains[id + 1] ?? 0;
    for (let chain = chains[id] ?? end; chain < end; chain++) {
      if (!isWhole(chain)) continue;
      states[id] = state.there;
      return true;
    }
    return false;
  }

  /** Whether all that a chain needs may be there. */
  function isWhole(chain: number): boolean {
    const end = needs[chain + 1] ?? 0;
    for (let index = needs[chain] ?? end; index < end; index++) if (!has(needs[index] ?? 0)) return false;
    return true;
  }

  function mark(): void {
    for (const form of present) {
      const end = terms[form + 1] ?? 0;
      for (let index = terms[form] ?? end; index < end; index++) {
        const id = terms[index] ?? 0;
        if (states[id] === state.unknown) reach(id);
        formsOf[id] = forms.add(form, formsOf[id] ?? 0);
      }
    }
  }

  /** A term is there: chains that wait for it may be. */
  function reach(id: number): void {
    learn(id, state.spread);
    if (waiting[id] !== waiting[id + 1]) reached.push(id);
  }

  return {
    add,
    mark,
    has,
    spread() {
      const phrases: number[] = [];
      for (let id = reached.pop(); id !== undefined; id = reached.pop()) {
        const end = waiting[id + 1] ?? 0;
        for (let index = waiting[id] ?? end; index < end; index++) {
          const chain = waiting[index] ?? 0;
          const owner = owners[chain];
          if ((owner !== undefined && states[owner] === state.spread) || !isWhole(chain)) continue;
          if (owner === undefined) phrases.push(chain - firstPhrase);
          else reach(owner);
        }
      }
      return phrases.sort((one, other) => one - other);
    },
    lookUp(lexicon, words, { first, last, readings }) {
      clear();
      const stands = (value: string, at: number, length: number) => {
        for (const form of lexicon.entries(value)) add(form, at, length);
      };
      for (let at = first; at < last; at++) stands(words.values[at] ?? '', at, 1);
      for (let index = readings.first; index < readings.last; index++) {
        const reading = words.readings[index];
        if (reading) stands(reading.value, reading.at, reading.length);
      }
    },
    places(id, found) {
      for (let link = formsOf[id] ?? 0; link !== 0; link = forms.before(link)) {
        for (let at = placesOf[forms.value(link)] ?? 0; at !== 0; at = places.before(at)) {
          const place = places.value(at);
          found(id, place >> 5, place & 31);
        }
      }
    },
  };
}
