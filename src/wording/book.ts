import { lazy } from '../lazy.ts';
import type { Compiled, CompiledGroup, Conditions, PhraseRange, Terms, Where } from './compiled.ts';
import { compiler } from './compiler.ts';
import type { Group, Language, Places } from './language.ts';
import { groupName, merge } from './merge.ts';
import { PhraseError } from './signs.ts';

/** All phrases of a language, each rule's compiled when they are first asked for. */
export interface Book {
  readonly language: Language;
  /** All that is compiled by now; another one where that is more than before. */
  readonly compiled: Terms;
  /** The groups of a rule, in the order of the data. */
  groups(rule: string): readonly CompiledGroup[];
  /** Phrases that do not belong to the language's data, as a group. */
  own(lines: readonly string[]): CompiledGroup;
  /** The number of a class; `undefined` where the language does not have it. */
  classId(name: string): number | undefined;
  /** Compiles all that the language knows. */
  freeze(): Compiled;
}

/** Compiles a language, made of what sellerlint and plugins know of it. */
export function compile(parts: readonly Language[]): Book {
  const base = parts.find(({ compiled }) => compiled)?.compiled;
  const language = merge(parts);
  const ready = new Map<string, readonly CompiledGroup[]>();
  const own = new WeakMap<readonly string[], CompiledGroup>();
  const opened = lazy(() => compiler(language, base));
  let compiled: Terms | undefined = base;

  /** What compiles more: only then is what the build made opened. */
  function growing() {
    compiled = undefined;
    return opened();
  }

  function addAll(lines: readonly string[]): PhraseRange {
    const { addPhrase, size } = growing();
    for (const line of lines) addPhrase(line);
    return { from: size, to: size + lines.length };
  }

  const conditions = (places: Places = {}): Conditions =>
    Object.entries(places).map(([place, lines]) => ({ where: place as Where, some: addAll(lines) }));

  function group(name: string, said: readonly string[] | Group, isAdded: boolean): CompiledGroup {
    const all: Group = 'phrases' in said ? said : { phrases: said };
    return {
      name: groupName(name),
      phrases: addAll(all.phrases),
      with: conditions(all.with),
      without: conditions(all.without),
      ...(isAdded && { isAdded }),
    };
  }

  function groups(rule: string): readonly CompiledGroup[] {
    const known = ready.get(rule);
    if (known) return known;
    const all = [...(base?.groups[rule] ?? [])];
    for (const [name, said] of Object.entries(language.rules[rule] ?? {})) {
      all.push(group(name, said, parts[0]?.rules[rule]?.[name] !== said));
    }
    ready.set(rule, all);
    return all;
  }

  if (Object.keys(language.classes).length > 0) growing();

  const book: Book = {
    language,
    get compiled() {
      compiled ??= opened().freeze();
      return compiled;
    },
    groups,
    own(lines) {
      const known = own.get(lines);
      if (known) return known;
      const { addPhrase, size } = growing();
      for (const line of lines) {
        try {
          addPhrase(line);
        } catch (error) {
          // A seller's phrase counts in the languages that have its classes.
          if (!(error instanceof PhraseError && error.isMissing)) throw error;
        }
      }
      const all = { name: 'own', phrases: { from: size, to: opened().size }, with: [], without: [], isAdded: true };
      own.set(lines, all);
      return all;
    },
    classId(name) {
      if (base?.classes[name] === undefined && !language.classes[name]) return undefined;
      return book.compiled.classes[name] ?? growing().classId(name);
    },
    freeze() {
      for (const name of Object.keys(language.classes)) growing().classId(name);
      const all = Object.keys(language.rules).map((rule) => [rule, groups(rule)] as const);
      return { ...book.compiled, groups: Object.fromEntries(all) };
    },
  };
  return book;
}
