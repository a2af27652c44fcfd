import type { Compiled, CompiledGroup, Conditions, PhraseRange, Place } from './compiled.ts';
import { type Grammar, grammar } from './grammar.ts';
import type { Group, Language, Places } from './language.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { groupName, merge } from './merge.ts';
import { byRarity } from './rarity.ts';
import { type Builder, type Phrase, PhraseError, read, readInto, steps } from './signs.ts';

/** All phrases of a language, each rule's compiled when they are first asked for. */
export interface Book {
  readonly lexicon: Lexicon;
  readonly grammar: Grammar;
  readonly language: Language;
  /** Those that are compiled, by their numbers. */
  readonly phrases: readonly Phrase[];
  /** The groups of a rule, in the order of the data. */
  groups(rule: string): readonly CompiledGroup[];
  /** Phrases that do not belong to the language's data, as a group. */
  own(lines: readonly string[]): CompiledGroup;
  /** The number of a class; `undefined` where the language does not have it. */
  classId(name: string): number | undefined;
  /** All of it, compiled, as plain data. */
  freeze(): Compiled;
}

/** Classes that need no language. */
const builtin = new Set(['number', 'code', 'question', 'end']);

/** Compiles a language, made of what sellerlint and plugins know of it. */
export function compile(parts: readonly Language[]): Book {
  const base = parts.find(({ compiled }) => compiled)?.compiled;
  const language = merge(parts);
  const splits = language.script?.apostropheSplits ? /.[-'’]./ : /.-./;
  const words = lexicon(language.script?.segments !== undefined, base?.lexicon);
  const terms = grammar(base?.grammar);
  const phrases: Phrase[] = base?.phrases.slice() ?? [];
  const interned = new Map<string, number>();
  const classes = new Map<string, number>(Object.entries(base?.classes ?? {}));
  const open = new Set<string>();
  const ready = new Map<string, readonly CompiledGroup[]>();
  const own = new WeakMap<readonly string[], CompiledGroup>();

  function enter(id: number, written: string): void {
    for (const entry of words.add(written)) terms.addWord(id, entry);
  }

  const builder: Builder = {
    known: new Map(),
    term: terms.addTerm,
    word(written) {
      const known = interned.get(written);
      if (known !== undefined) return known;
      const id = terms.addTerm();
      interned.set(written, id);
      builder.addWord(id, written);
      return id;
    },
    /** A word that is hyphenated or elided is found in its parts as well. */
    addWord(id, written) {
      if (!splits.test(written)) {
        enter(id, written);
        return;
      }
      enter(id, written.replace(/(?<=.)-(?=.)/g, ''));
      const pieces = written.split(language.script?.apostropheSplits ? /[-'’]/ : '-').filter((piece) => piece);
      if (pieces.length > 1) {
        builder.addChain(
          id,
          pieces.map((piece) => (builder.word(piece) << 2) | steps.term),
        );
      }
    },
    class: classId,
    addChain: terms.addChain,
  };

  function classId(name: string): number {
    const known = classes.get(name);
    if (known !== undefined) {
      if (open.has(name)) throw new PhraseError(`The class <${name}> holds itself`);
      return known;
    }
    if (builtin.has(name)) return builder.word(`#${name}`);
    const lines = language.classes[name];
    if (!lines) throw new PhraseError(`There is no class <${name}>`, true);
    const id = builder.term();
    classes.set(name, id);
    open.add(name);
    for (const line of lines) attempt(line, () => readInto(id, line, builder));
    open.delete(name);
    return id;
  }

  function add(line: string): void {
    const phrase = attempt(line, () => read(line, builder));
    const index = phrases.push(phrase) - 1;
    terms.addChain(
      -1 - index,
      phrase.parts.map((id) => (id << 2) | steps.term),
    );
  }

  function addAll(lines: readonly string[]): PhraseRange {
    const from = phrases.length;
    for (const line of lines) add(line);
    return { from, to: phrases.length };
  }

  const conditions = (places: Places = {}): Conditions =>
    Object.entries(places).map(([place, lines]) => ({ place: place as Place, some: addAll(lines) }));

  function group(name: string, said: readonly string[] | Group): CompiledGroup {
    const all: Group = 'phrases' in said ? said : { phrases: said };
    return {
      name: groupName(name),
      phrases: addAll(all.phrases),
      with: conditions(all.with),
      without: conditions(all.without),
    };
  }

  // What others add to a class that is compiled already.
  for (const [name, lines] of Object.entries(language.classes)) {
    const id = base?.classes[name];
    if (id !== undefined) for (const line of lines) attempt(line, () => readInto(id, line, builder));
  }

  function groups(rule: string): readonly CompiledGroup[] {
    const known = ready.get(rule);
    if (known) return known;
    const all = [...(base?.groups[rule] ?? [])];
    for (const [name, said] of Object.entries(language.rules[rule] ?? {})) all.push(group(name, said));
    ready.set(rule, all);
    return all;
  }

  return {
    lexicon: words,
    grammar: terms,
    language,
    phrases,
    groups,
    own(lines) {
      const known = own.get(lines);
      if (known) return known;
      const from = phrases.length;
      for (const line of lines) {
        try {
          add(line);
        } catch (error) {
          // A seller's phrase counts in the languages that have its classes.
          if (!(error instanceof PhraseError && error.isMissing)) throw error;
        }
      }
      const all = { name: 'own', phrases: { from, to: phrases.length }, with: [], without: [] };
      own.set(lines, all);
      return all;
    },
    classId: (name) => (classes.has(name) || language.classes[name] ? classId(name) : undefined),
    freeze() {
      for (const name of Object.keys(language.classes)) classId(name);
      const all = Object.fromEntries(Object.keys(language.rules).map((rule) => [rule, groups(rule)]));
      const data = { lexicon: words.data, grammar: byRarity(terms), phrases };
      return { ...data, classes: Object.fromEntries(classes), groups: all };
    },
  };
}

/** Names the phrase in which a mistake was made, where it does not say so itself. */
function attempt<T>(line: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof PhraseError) || error.message.includes(' the phrase "')) throw error;
    throw new PhraseError(`${error.message} in the phrase "${line}"`, error.isMissing);
  }
}
