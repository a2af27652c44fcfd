import type { Terms } from './compiled.ts';
import { grammar } from './grammar.ts';
import type { Language } from './language.ts';
import { type Builder, PhraseError, read, readInto, steps } from './signs.ts';
import { vocabulary } from './vocabulary.ts';

/** Reads classes and phrases of a language into tables. */
export interface Compiler {
  /** How many phrases there are. */
  readonly size: number;
  addPhrase(line: string): void;
  /** The term of a class. */
  classId(name: string): number;
  /** What was read by now. */
  freeze(): Terms;
}

/** Classes that need no language. */
const builtin = new Set(['number', 'code', 'question', 'end']);

/** A compiler for what a language knows beyond `base`. */
export function compiler({ script, classes: written }: Language, base?: Terms): Compiler {
  const splits = script?.apostropheSplits ? /.[-'’]./ : /.-./;
  const words = vocabulary(script?.segments !== undefined, base);
  const terms = grammar(base?.tables);
  const interned = new Map<string, number>();
  const classes = new Map<string, number>(Object.entries(base?.classes ?? {}));
  const open = new Set<string>();

  function enter(id: number, word: string): void {
    for (const form of words.add(word)) terms.addForm(id, form);
  }

  const builder: Builder = {
    known: new Map(),
    term: terms.addTerm,
    word(word) {
      const known = interned.get(word);
      if (known !== undefined) return known;
      const id = terms.addTerm();
      interned.set(word, id);
      builder.addWord(id, word);
      return id;
    },
    /** A word that is hyphenated or elided is found in its parts as well. */
    addWord(id, word) {
      if (!splits.test(word)) {
        enter(id, word);
        return;
      }
      enter(id, word.replace(/(?<=.)-(?=.)/g, ''));
      const pieces = word.split(script?.apostropheSplits ? /[-'’]/ : '-').filter((piece) => piece);
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
    const lines = written[name];
    if (!lines) throw new PhraseError(`There is no class <${name}>`, true);
    const id = builder.term();
    classes.set(name, id);
    open.add(name);
    for (const line of lines) attempt(line, () => readInto(id, line, builder));
    open.delete(name);
    return id;
  }

  // What others add to a class that is compiled already.
  for (const [name, lines] of Object.entries(written)) {
    const id = base?.classes[name];
    if (id !== undefined) for (const line of lines) attempt(line, () => readInto(id, line, builder));
  }

  return {
    get size() {
      return terms.size;
    },
    addPhrase(line) {
      terms.addPhrase(attempt(line, () => read(line, builder)));
    },
    classId,
    freeze() {
      const lexicon = words.freeze();
      const tables = { ...lexicon.tables, ...terms.freeze(lexicon.tables.counts) };
      return { ...lexicon, tables, classes: Object.fromEntries(classes) };
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
