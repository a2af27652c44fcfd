import type { Compiled, CompiledGroup, Conditions, Place } from './compiled.ts';
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
  /** The term of a chain. */
  owner(chain: number): number;
  /** The terms that every match of a chain has, each followed by how many words there may be before it. */
  anchors(chain: number): readonly number[];
  /** How many chains there are. */
  chains(): number;
  /** The last chain that waits for a term, one of its anchors, -1 where there is none; and the one before each. */
  waiting(id: number): number;
  waitingBefore(chain: number): number;
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
  /** All of it, compiled, as plain data. */
  freeze(): Compiled;
}

/** The longest match, in words: what one window of bits holds. */
export const mostWords = 30;

/** Classes that need no language. */
const builtin = new Set(['number', 'code', 'question', 'end']);

/** Compiles a language, made of what sellerlint and plugins know of it. */
export function compile(parts: readonly Language[]): Book {
  const base = parts.find(({ compiled }) => compiled)?.compiled;
  const language = merge(parts);
  const splits = language.script?.apostropheSplits ? /.[-'’]./ : /.-./;
  const words = lexicon(language.script?.segments !== undefined, base?.lexicon);
  /** For each term its last chain, and the most words it may cover. */
  const lasts: number[] = base?.lasts.slice() ?? [];
  const most: number[] = base?.most.slice() ?? [];
  /** For each chain the one before it, its term, its steps and, once asked for, its anchors. */
  const befores: number[] = base?.befores.slice() ?? [];
  const owners: number[] = base?.owners.slice() ?? [];
  const chains: (readonly number[])[] = base?.chains.slice() ?? [];
  const anchorsOf: (readonly number[] | undefined)[] = chains.map(() => undefined);
  /** For each term the last chain that waits for it, for each chain the one before it that does. */
  const waiting: number[] = base?.waiting.slice() ?? [];
  const waitingBefore: number[] = base?.waitingBefore.slice() ?? [];
  /** How many chains wait for each term, of those that are compiled here. */
  const crowds: number[] = [];
  const interned = new Map<string, number>();
  const classes = new Map<string, number>(Object.entries(base?.classes ?? {}));
  const open = new Set<string>();
  const ready = new Map<string, readonly CompiledGroup[]>();
  const own = new WeakMap<readonly string[], readonly Phrase[]>();

  const builder: Builder = {
    term() {
      most.push(1);
      waiting.push(-1);
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
      if (!chain.some((step) => (step & 3) === steps.term)) throw new PhraseError('Nothing that must be there');
      const length = chain.reduce((sum, step) => sum + lengthOf(step), 0);
      befores.push(lasts[id] ?? -1);
      lasts[id] = chains.push(chain) - 1;
      owners.push(id);
      anchorsOf.push(undefined);
      wait(chains.length - 1, chain);
      if (length > (most[id] ?? 1)) most[id] = Math.min(length, mostWords);
    },
  };

  /** A chain waits for the anchor for which the fewest others do: it is likely to be rare. */
  function wait(index: number, chain: readonly number[]): void {
    let rarest = -1;
    for (const step of chain) {
      const id = step >> 2;
      if ((step & 3) === steps.term && (rarest < 0 || (crowds[id] ?? 0) < (crowds[rarest] ?? 0))) rarest = id;
    }
    crowds[rarest] = (crowds[rarest] ?? 0) + 1;
    waitingBefore.push(waiting[rarest] ?? -1);
    waiting[rarest] = index;
  }

  /** The most words that a step may cover. */
  function lengthOf(step: number): number {
    const [kind, value] = [step & 3, step >> 2];
    if (kind === steps.gap) return value;
    if (kind === steps.edge) return value === edges.any ? 1 : 0;
    return most[value] ?? 1;
  }

  /** The terms that a chain can't do without, those that are single words first. */
  function anchors(chain: number): readonly number[] {
    const known = anchorsOf[chain];
    if (known) return known;
    const simple: number[] = [];
    const complex: number[] = [];
    let length = 0;
    for (const step of chains[chain] ?? []) {
      const id = step >> 2;
      if ((step & 3) === steps.term) (lasts[id] === -1 ? simple : complex).push(id, Math.min(length, mostWords));
      length += lengthOf(step);
    }
    const all = [...simple, ...complex];
    anchorsOf[chain] = all;
    return all;
  }

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
    terms: {
      size: () => lasts.length,
      last: (id) => lasts[id] ?? -1,
      before: (chain) => befores[chain] ?? -1,
      steps: (chain) => chains[chain] ?? [],
      owner: (chain) => owners[chain] ?? 0,
      anchors,
      chains: () => chains.length,
      waiting: (id) => waiting[id] ?? -1,
      waitingBefore: (chain) => waitingBefore[chain] ?? -1,
    },
    language,
    groups,
    phrases(lines) {
      const known = own.get(lines) ?? lines.flatMap(optional);
      own.set(lines, known);
      return known;
    },
    classId: (name) => (classes.has(name) || language.classes[name] ? classId(name) : undefined),
    freeze() {
      for (const name of Object.keys(language.classes)) classId(name);
      const all = Object.fromEntries(Object.keys(language.rules).map((rule) => [rule, groups(rule)]));
      const index = { lasts, most, befores, owners, chains, waiting, waitingBefore };
      return { ...index, classes: Object.fromEntries(classes), groups: all, lexicon: words.data() };
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
