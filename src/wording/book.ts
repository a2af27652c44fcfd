import type { Classes, Group, Language, Phrases, Places } from './language.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { type Builder, type Phrase, PhraseError, read, readInto, type Step } from './signs.ts';

/** Steps that follow each other, ready to be matched. */
export interface Chain {
  readonly steps: readonly Step[];
  /** The terms that every match has, and how many words there may be before each. Those that are single words come first. */
  readonly anchors: readonly { readonly id: number; readonly before: number }[];
}

/** What stands for one or more words: those of the lexicon with its id, and what one of its chains matches. */
export interface Term {
  readonly chains: Chain[];
  /** The most words it may cover. */
  most: number;
}

export type Place = keyof Places;
export type Conditions = readonly { readonly place: Place; readonly some: readonly Phrase[] }[];

/** A group of phrases, compiled. */
export interface CompiledGroup {
  readonly name: string;
  readonly phrases: readonly Phrase[];
  readonly with: Conditions;
  readonly without: Conditions;
}

/** All phrases of a language, each rule's compiled when they are first asked for. */
export interface Book {
  readonly lexicon: Lexicon;
  readonly terms: readonly Term[];
  readonly language: Language;
  /** The groups of a rule, in the order of the data. */
  groups(rule: string): readonly CompiledGroup[];
  /** Phrases that do not belong to the language's data. */
  phrases(lines: readonly string[]): readonly Phrase[];
  /** The id of a class; `undefined` where the language does not have it. */
  classId(name: string): number | undefined;
}

/** The longest match, in words: what one window of bits holds. */
export const mostWords = 30;

/** Classes that need no language. */
const builtin = new Set(['number', 'code', 'question', 'end']);

/** Compiles a language, made of what sellerlint and plugins know of it. */
export function compile(parts: readonly Language[]): Book {
  const language = merge(parts);
  const splits = language.script?.apostropheSplits ? /[-'’]/ : /-/;
  const words = lexicon(language.script?.segments !== undefined);
  const terms: Term[] = [];
  const interned = new Map<string, number>();
  const open = new Set<string>();
  const ready = new Map<string, readonly CompiledGroup[]>();
  const own = new WeakMap<readonly string[], readonly Phrase[]>();

  const reserve = (key: string) => {
    const id = terms.length;
    terms.push({ chains: [], most: 1 });
    interned.set(key, id);
    return id;
  };

  const builder: Builder = {
    word(written) {
      const known = interned.get(written);
      if (known !== undefined) return known;
      const id = reserve(written);
      builder.addWord(id, written);
      return id;
    },
    /** A word that is hyphenated or elided is found in its parts as well. */
    addWord(id, written) {
      const pieces = written.length > 2 && splits.test(written) ? written.split(splits).filter((piece) => piece) : [];
      words.add(pieces.length > 1 ? written.replace(/(?<=.)-(?=.)/g, '') : written, id);
      if (pieces.length < 2) return;
      builder.addChain(
        id,
        pieces.map((piece) => ({ is: 'term', id: builder.word(piece), isOptional: false })),
      );
    },
    class: classId,
    choice(text, enter) {
      const key = `(${text})`;
      const known = interned.get(key);
      if (known !== undefined) return known;
      const id = reserve(key);
      enter(id);
      return id;
    },
    addChain(id, steps) {
      const term = terms[id];
      const anchors: { id: number; before: number }[] = [];
      let most = 0;
      for (const step of steps) {
        if (step.is === 'term' && !step.isOptional) anchors.push({ id: step.id, before: Math.min(most, mostWords) });
        if (step.is === 'gap') most += step.most;
        else if (step.is === 'term') most += terms[step.id]?.most ?? 1;
      }
      if (anchors.length === 0) throw new PhraseError('Nothing that must be there');
      const isPlain = (one: { id: number }) => (terms[one.id]?.chains.length === 0 ? 0 : 1);
      anchors.sort((one, other) => isPlain(one) - isPlain(other));
      term?.chains.push({ steps, anchors });
      if (term) term.most = Math.min(mostWords, Math.max(term.most, most));
    },
  };

  function classId(name: string): number {
    const key = `<${name}>`;
    const known = interned.get(key);
    if (known !== undefined) {
      if (open.has(name)) throw new PhraseError(`The class <${name}> holds itself`);
      return known;
    }
    if (builtin.has(name)) return builder.word(`#${name}`);
    const lines = language.classes[name];
    if (!lines) throw new PhraseError(`There is no class <${name}>`);
    const id = reserve(key);
    open.add(name);
    for (const line of lines) attempt(line, () => readInto(id, line, builder));
    open.delete(name);
    return id;
  }

  const phrases = (lines: readonly string[]) => lines.map((line) => attempt(line, () => read(line, builder)));
  const conditions = (places: Places = {}): Conditions =>
    Object.entries(places).map(([place, lines]) => ({ place: place as Place, some: phrases(lines) }));

  function group(name: string, said: readonly string[] | Group): CompiledGroup {
    const all: Group = 'phrases' in said ? said : { phrases: said };
    return { name, phrases: phrases(all.phrases), with: conditions(all.with), without: conditions(all.without) };
  }

  return {
    lexicon: words,
    terms,
    language,
    groups(rule) {
      const known = ready.get(rule);
      if (known) return known;
      const groups = Object.entries(language.rules[rule] ?? {}).map(([name, said]) => group(name, said));
      ready.set(rule, groups);
      return groups;
    },
    phrases(lines) {
      const known = own.get(lines) ?? phrases(lines);
      own.set(lines, known);
      return known;
    },
    classId: (name) => (language.classes[name] ? classId(name) : undefined),
  };
}

/** Names the phrase in which a mistake was made, where it does not say so itself. */
function attempt<T>(line: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof PhraseError) || error.message.includes(' the phrase "')) throw error;
    throw new PhraseError(`${error.message} in the phrase "${line}"`);
  }
}

/** What several hands know of a language: classes grow, and so do the rules' groups, under names with a `+`. */
function merge(parts: readonly Language[]): Language {
  const [first, ...rest] = parts;
  if (!first || rest.length === 0) return first ?? { classes: {}, rules: {} };
  const classes: Record<string, readonly string[]> = {};
  const rules: Record<string, Phrases> = {};
  for (const part of parts) {
    for (const [name, lines] of Object.entries(part.classes as Classes)) {
      classes[name] = [...(classes[name] ?? []), ...lines];
    }
    for (const [rule, phrases] of Object.entries(part.rules)) {
      const mine: Record<string, readonly string[] | Group> = { ...rules[rule] };
      for (const [name, said] of Object.entries(phrases)) {
        let free = name;
        while (mine[free]) free += '+';
        mine[free] = said;
      }
      rules[rule] = mine;
    }
  }
  return { ...first, classes, rules };
}
