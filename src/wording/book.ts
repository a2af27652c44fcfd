import type { Group, Language, Places } from './language.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { merge } from './merge.ts';
import { type Builder, edges, type Phrase, PhraseError, read, readInto, steps } from './signs.ts';

/** What stands for one or more words: those of the lexicon with its number, and what one of its chains matches. */
interface Terms {
  /** How many there are. */
  size(): number;
  /** The last chain of a term, -1 where it has none; and the chain before each. */
  last(id: number): number;
  before(chain: number): number;
  /** The steps of a chain. */
  steps(chain: number): readonly number[];
  /** The terms that every match of a chain has, each followed by how many words there may be before it. */
  anchors(chain: number): readonly number[];
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
  readonly terms: Terms;
  readonly language: Language;
  /** The groups of a rule, in the order of the data. */
  groups(rule: string): readonly CompiledGroup[];
  /** Phrases that do not belong to the language's data. */
  phrases(lines: readonly string[]): readonly Phrase[];
  /** The number of a class; `undefined` where the language does not have it. */
  classId(name: string): number | undefined;
}

/** The longest match, in words: what one window of bits holds. */
export const mostWords = 30;

/** Classes that need no language. */
const builtin = new Set(['number', 'code', 'question', 'end']);

/** Compiles a language, made of what sellerlint and plugins know of it. */
export function compile(parts: readonly Language[]): Book {
  const language = merge(parts);
  const splits = language.script?.apostropheSplits ? /.[-'’]./ : /.-./;
  const words = lexicon(language.script?.segments !== undefined);
  /** For each term its last chain, and the most words it may cover. */
  const lasts: number[] = [];
  const most: number[] = [];
  /** For each chain the one before it, its steps and its anchors. */
  const befores: number[] = [];
  const chains: (readonly number[])[] = [];
  const anchorsOf: (readonly number[])[] = [];
  const interned = new Map<string, number>();
  const classes = new Map<string, number>();
  const open = new Set<string>();
  const ready = new Map<string, readonly CompiledGroup[]>();
  const own = new WeakMap<readonly string[], readonly Phrase[]>();

  const builder: Builder = {
    term() {
      most.push(1);
      return lasts.push(-1) - 1;
    },
    word(written) {
      const known = interned.get(written);
      if (known !== undefined) return known;
      const id = builder.term();
      interned.set(written, id);
      builder.addWord(id, written);
      return id;
    },
    /** A word that is hyphenated or elided is found in its parts as well. */
    addWord(id, written) {
      if (!splits.test(written)) {
        words.add(written, id);
        return;
      }
      words.add(written.replace(/(?<=.)-(?=.)/g, ''), id);
      const pieces = written.split(language.script?.apostropheSplits ? /[-'’]/ : '-').filter((piece) => piece);
      if (pieces.length > 1) {
        builder.addChain(
          id,
          pieces.map((piece) => (builder.word(piece) << 2) | steps.term),
        );
      }
    },
    class: classId,
    addChain(id, chain) {
      const plain: number[] = [];
      const complex: number[] = [];
      let length = 0;
      for (const step of chain) {
        const [kind, value] = [step & 3, step >> 2];
        // Terms that are single words are looked for first.
        if (kind === steps.term) (lasts[value] === -1 ? plain : complex).push(value, Math.min(length, mostWords));
        if (kind === steps.gap) length += value;
        else if (kind !== steps.edge) length += most[value] ?? 1;
        else if (value === edges.any) length++;
      }
      if (plain.length + complex.length === 0) throw new PhraseError('Nothing that must be there');
      befores.push(lasts[id] ?? -1);
      anchorsOf.push(complex.length === 0 ? plain : [...plain, ...complex]);
      lasts[id] = chains.push(chain) - 1;
      if (length > (most[id] ?? 1)) most[id] = Math.min(length, mostWords);
    },
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

  const phrases = (lines: readonly string[]) => lines.map((line) => attempt(line, () => read(line, builder)));
  /** A seller's phrase counts in the languages that have its classes. */
  const optional = (line: string): readonly Phrase[] => {
    try {
      return [read(line, builder)];
    } catch (error) {
      if (error instanceof PhraseError && error.isMissing) return [];
      throw error;
    }
  };
  const conditions = (places: Places = {}): Conditions =>
    Object.entries(places).map(([place, lines]) => ({ place: place as Place, some: phrases(lines) }));

  function group(name: string, said: readonly string[] | Group): CompiledGroup {
    const all: Group = 'phrases' in said ? said : { phrases: said };
    return { name, phrases: phrases(all.phrases), with: conditions(all.with), without: conditions(all.without) };
  }

  return {
    lexicon: words,
    terms: {
      size: () => lasts.length,
      last: (id) => lasts[id] ?? -1,
      before: (chain) => befores[chain] ?? -1,
      steps: (chain) => chains[chain] ?? [],
      anchors: (chain) => anchorsOf[chain] ?? [],
    },
    language,
    groups(rule) {
      const known = ready.get(rule);
      if (known) return known;
      const groups = Object.entries(language.rules[rule] ?? {}).map(([name, said]) => group(name, said));
      ready.set(rule, groups);
      return groups;
    },
    phrases(lines) {
      const known = own.get(lines) ?? lines.flatMap(optional);
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
    throw new PhraseError(`${error.message} in the phrase "${line}"`, error.isMissing);
  }
}
