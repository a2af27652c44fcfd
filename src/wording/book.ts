import type { Classes, Group, Language, Phrases, Places } from './language.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { type Element, type Phrase, read, type Sequence } from './signs.ts';

/** A step of a chain: a term, a gap, or an edge of the sentence. */
export type Step =
  | { readonly is: 'term'; readonly id: number; readonly isOptional: boolean }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'start' | 'end' | 'question' };

/** Steps that follow each other, ready to be matched. */
export interface Chain {
  readonly steps: readonly Step[];
  /** The terms that every match has, and how many words there may be before each. */
  readonly anchors: readonly { readonly id: number; readonly before: number }[];
}

/** What stands for one or more words: those of the lexicon with its id, and what one of its chains matches. */
export interface Term {
  readonly chains: readonly Chain[];
  /** The most words it may cover. */
  readonly most: number;
}

/** A phrase, compiled: ids of terms. */
export interface Pattern {
  readonly parts: readonly number[];
  readonly apart: number;
  readonly never: readonly { readonly id: number; readonly within: number }[];
}

export type Place = keyof Places;
export type Conditions = readonly { readonly place: Place; readonly some: readonly Pattern[] }[];

export interface CompiledGroup {
  readonly name: string;
  readonly patterns: readonly Pattern[];
  readonly with: Conditions;
  readonly without: Conditions;
}

/** All phrases of a language, compiled as rules first ask for them. */
export interface Book {
  readonly lexicon: Lexicon;
  readonly terms: readonly Term[];
  readonly language: Language;
  /** The groups of a rule, in the order of the data. */
  groups(rule: string): readonly CompiledGroup[];
  /** Phrases that do not belong to the language's data. */
  patterns(phrases: readonly string[]): readonly Pattern[];
  /** The id of a class; `undefined` where the language does not have it. */
  classId(name: string): number | undefined;
}

/** The longest match, in words: what one window of bits holds. */
export const mostWords = 30;

/** Compiles a language, made of what sellerlint and plugins know of it. */
export function compile(parts: readonly Language[]): Book {
  const language = merge(parts);
  const isUnspaced = language.script?.segments !== undefined;
  const words = lexicon(isUnspaced);
  const terms: Term[] = [];
  const interned = new Map<string, number>();
  const open = new Set<string>();
  const ready = new Map<string, readonly CompiledGroup[]>();
  const own = new WeakMap<readonly string[], readonly Pattern[]>();

  const reserve = (key: string) => {
    const id = terms.length;
    terms.push({ chains: [], most: 1 });
    if (key) interned.set(key, id);
    return id;
  };

  function word(value: string): number {
    const known = interned.get(value);
    if (known !== undefined) return known;
    const id = reserve(value);
    spell(value, id);
    return id;
  }

  /** Enters a word under an id: as it is, and where it is hyphenated or elided, as its parts. */
  function spell(value: string, id: number): void {
    const pieces = value.split(language.script?.apostropheSplits ? /[-'’]/ : '-').filter((piece) => piece);
    words.add(value.replace(/(?<=.)-(?=.)/g, ''), id);
    if (pieces.length < 2) return;
    define(id, [...(terms[id]?.chains ?? []), chain(pieces.map((piece) => ({ is: 'word', value: piece })))]);
  }

  function define(id: number, chains: readonly Chain[]): void {
    terms[id] = { chains, most: Math.min(mostWords, Math.max(1, ...chains.map(({ steps }) => longest(steps)))) };
  }

  function longest(steps: readonly Step[]): number {
    let most = 0;
    for (const step of steps) {
      if (step.is === 'gap') most += step.most;
      else if (step.is === 'term') most += terms[step.id]?.most ?? 1;
    }
    return most;
  }

  function choice(key: string, of: readonly Sequence[]): number {
    const known = interned.get(key);
    if (known !== undefined) return known;
    const id = reserve(key);
    fill(id, of);
    return id;
  }

  /** Single words go to the lexicon under the term's own id; the rest become chains. */
  function fill(id: number, of: readonly Sequence[]): void {
    const chains: Chain[] = [];
    for (const sequence of of) {
      const [only] = sequence;
      if (sequence.length === 1 && only?.is === 'word' && !/.[-'’]./.test(only.value)) words.add(only.value, id);
      else if (sequence.length === 1 && only?.is === 'choice' && !only.isOptional) {
        fill(id, only.of);
        chains.push(...(terms[id]?.chains ?? []));
      } else chains.push(chain(sequence));
    }
    define(id, chains);
  }

  function classId(name: string): number {
    const key = `<${name}>`;
    const known = interned.get(key);
    if (known !== undefined) {
      if (open.has(name)) throw new Error(`The class <${name}> holds itself`);
      return known;
    }
    if (name === 'number' || name === 'code' || name === 'question') return word(`#${name}`);
    const lines = language.classes[name];
    if (!lines) throw new Error(`There is no class <${name}>`);
    const id = reserve(key);
    open.add(name);
    fill(
      id,
      lines.map((line) => single(line)),
    );
    open.delete(name);
    return id;
  }

  function chain(sequence: Sequence): Chain {
    const steps = sequence.map(step);
    const anchors: { id: number; before: number }[] = [];
    let before = 0;
    for (const one of steps) {
      if (one.is === 'term' && !one.isOptional) anchors.push({ id: one.id, before: Math.min(before, mostWords) });
      before += longest([one]);
    }
    if (anchors.length === 0) throw new Error(`Nothing must be there in "${spelt(sequence)}"`);
    return { steps, anchors };
  }

  function step(element: Element): Step {
    if (element.is === 'word') return { is: 'term', id: word(element.value), isOptional: false };
    if (element.is === 'class') return { is: 'term', id: classId(element.name), isOptional: false };
    if (element.is === 'choice')
      return { is: 'term', id: choice(spelt([element]), element.of), isOptional: element.isOptional };
    return element;
  }

  function pattern({ parts: sequences, apart, never }: Phrase): Pattern {
    const term = (sequence: Sequence) => {
      const [only] = sequence;
      if (sequence.length === 1 && only) {
        const one = step(only);
        if (one.is === 'term' && !one.isOptional) return one.id;
      }
      return choice(`(${spelt(sequence)})`, [sequence]);
    };
    return {
      parts: sequences.map(term),
      apart,
      never: never.map(({ what, within }) => ({ id: term(what), within })),
    };
  }

  const patterns = (phrases: readonly string[]) => phrases.map((line) => pattern(read(line)));
  const conditions = (places: Places = {}): Conditions =>
    Object.entries(places).map(([place, some]) => ({ place: place as Place, some: patterns(some) }));

  function group(name: string, said: readonly string[] | Group): CompiledGroup {
    const { phrases, ...rest }: Group = 'phrases' in said ? said : { phrases: said };
    return { name, patterns: patterns(phrases), with: conditions(rest.with), without: conditions(rest.without) };
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
    patterns(phrases) {
      const known = own.get(phrases) ?? patterns(phrases);
      own.set(phrases, known);
      return known;
    },
    classId: (name) => (language.classes[name] ? classId(name) : undefined),
  };
}

function single(line: string): Sequence {
  const { parts, never } = read(line);
  if (parts.length > 1 || never.length > 0) throw new Error(`"&" and "!" do not belong into a class: "${line}"`);
  return parts[0] ?? [];
}

function spelt(sequence: Sequence): string {
  return sequence
    .map((element) => {
      if (element.is === 'word') return element.value;
      if (element.is === 'class') return `<${element.name}>`;
      if (element.is === 'gap') return `~${element.most}`;
      if (element.is !== 'choice') return element.is === 'start' ? '^' : element.is === 'end' ? '.' : '?';
      const inner = element.of.map(spelt).join('|');
      return element.isOptional ? `[${inner}]` : `(${inner})`;
    })
    .join(' ');
}

/** What several hands know of a language: classes and groups of the same name grow. */
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
      for (const [name, said] of Object.entries(phrases)) mine[mine[name] ? `${name}+` : name] = said;
      rules[rule] = mine;
    }
  }
  return { ...first, classes, rules };
}
