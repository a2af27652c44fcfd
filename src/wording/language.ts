import { lazy } from '../lazy.ts';
import type { Compiled, Where } from './compiled.ts';
import type { Signals } from './signal.ts';
import type { Script } from './words.ts';

/** Phrases of which one must stand, or none may, at each place that is named. */
export type Places = { readonly [place in Where]?: readonly string[] };

/** Phrases that count only under conditions: one phrase of each place. */
export interface Group {
  readonly phrases: readonly string[];
  readonly with?: Places;
  readonly without?: Places;
}

/** What a rule looks for, in groups named as the rule likes. What `allow` covers is excused. */
export type Phrases = Readonly<Record<string, readonly string[] | Group>>;

/** Words and phrases that mean the same, by the name that phrases call them by. */
export type Classes = Readonly<Record<string, readonly string[]>>;

/** What a language knows: words, no code. */
export interface Language {
  readonly script?: Script;
  readonly classes: Classes;
  /** A sentence that says without offence what a rule's sentences want, by the rule's id. */
  readonly rewrites?: Readonly<Record<string, string>>;
  /** The phrases of each rule, by its id. */
  readonly rules: Readonly<Record<string, Phrases>>;
  /** What its sentences taught: a second look at what phrases find, and what they miss. */
  readonly signals?: Signals;
  /** Classes and rules, as the build compiled them; beside it both are empty. */
  readonly compiled?: Compiled;
}

/** What loads a language when a message is written in it, by the language's tag. */
export type LanguageLoaders = Readonly<Record<string, () => Promise<Language> | Language>>;

/** All that plugins know of each language. */
export type Languages = ReadonlyMap<string, () => Promise<readonly Language[]>>;

/** Brings together what plugins know of languages. Nothing is loaded before it is asked for, and nothing twice. */
export function gather(all: readonly LanguageLoaders[]): Languages {
  const languages = new Map<string, () => Promise<readonly Language[]>>();
  for (const tag of new Set(all.flatMap((one) => Object.keys(one)))) {
    const loaders = all.flatMap((one) => one[tag] ?? []);
    languages.set(
      tag,
      lazy(() => Promise.all(loaders.map((load) => load()))),
    );
  }
  return languages;
}
