import { lazy } from '../lazy.ts';
import { Block, nothing, type Sheet } from './block.ts';
import { fits, isSimple, keyOf, outerKeyOf, type Selector, subjectKeysOf } from './fitting.ts';
import { type Layer, Layers } from './layers.ts';
import type { Medium } from './media.ts';
import { selectorsOf } from './selectors.ts';
import { holdsAt, rulesOf } from './sheet.ts';
import type { Styled } from './styled.ts';

/** A selector with what it declares. */
interface Entry {
  readonly selector: Selector;
  block(): Block;
  /** The weaker come first. */
  rank: number;
}

/** What elements with one name, id and classes have in common. */
interface Look {
  /** What holds for all of them, the weakest first, and what that says. */
  readonly sure: readonly Entry[];
  readonly block: Block;
  /** What may hold for those within an element that has an id or a class; what may hold for any. */
  readonly within: ReadonlyMap<string, readonly Entry[]>;
  readonly others: readonly Entry[];
  /** Those of their id and their classes that selectors ask for of what is around another element: `#main`, `.note`. */
  readonly marks: readonly string[];
}

/** Finds what style sheets say of an element. */
export type Matcher = (element: Styled) => Block;

const known = new Map<string, Matcher>();

/** The longest style sheets that are kept: messages of one template share them. */
const maxKept = 100_000;

/** What finds what these style sheets say in a window. */
export function matcherOf(sheets: readonly string[], isQuirky: boolean, medium: Medium | undefined): Matcher {
  if (sheets.length === 0) return () => nothing;
  const key = `${medium?.width}${medium?.scheme}${isQuirky ? '?' : ''}\n${sheets.join('\0')}`;
  let matcher = known.get(key);
  if (!matcher) {
    matcher = make(sheets, isQuirky, medium);
    if (known.size > 20) known.clear();
    if (key.length < maxKept) known.set(key, matcher);
  }
  return matcher;
}

function make(sheets: readonly string[], isQuirky: boolean, medium: Medium | undefined): Matcher {
  const entries = entriesOf(sheets, isQuirky, medium);
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.selector);
    const alike = byKey.get(key);
    if (alike) alike.push(entry);
    else byKey.set(key, [entry]);
  }
  /** What selectors ask of the elements they are about. */
  const mentioned = new Set(entries.flatMap(({ selector }) => subjectKeysOf(selector)));
  /** What they ask of elements around those. */
  const outerKeys = new Set(entries.flatMap(({ selector }) => outerKeyOf(selector) ?? []));
  const looks = new Map<string, Look>();
  /** Merged rules by their ranks: many elements share them. */
  const merged = new Map<string, Block>();
  return entries.length === 0 ? () => nothing : matched;

  function matched(element: Styled): Block {
    const look = lookOf(element);
    element.marks = look.marks;
    const found = look.others.length > 0 || look.within.size > 0 ? fitting(element, look) : look.others;
    if (found.length === 0) return look.block;
    return mergedBlock([...look.sure, ...found].sort((one, other) => one.rank - other.rank));
  }

  function lookOf(element: Styled): Look {
    const { name, id, classes } = element;
    const mark = id === undefined ? undefined : `#${id}`;
    // Most ids are for nobody.
    const asked = mark !== undefined && (mentioned.has(mark) || outerKeys.has(mark)) ? mark : '';
    const key = classes.length > 0 || asked !== '' ? `${name}\n${classes.join(' ')}\n${asked}` : name;
    let look = looks.get(key);
    if (!look) {
      look = lookAt(element);
      if (looks.size > 10_000) looks.clear();
      looks.set(key, look);
    }
    return look;
  }

  function lookAt(element: Styled): Look {
    const sure: Entry[] = [];
    const others: Entry[] = [];
    const within = new Map<string, Entry[]>();
    const keys = ['*', element.name, ...marksOf(element, mentioned)];
    for (const entry of keys.flatMap((one) => byKey.get(one) ?? [])) {
      if (isSimple(entry.selector)) {
        if (fits(element, entry.selector)) sure.push(entry);
        continue;
      }
      const outer = outerKeyOf(entry.selector);
      const alike = outer === undefined ? others : within.get(outer);
      if (alike) alike.push(entry);
      else if (outer !== undefined) within.set(outer, [entry]);
    }
    sure.sort((one, other) => one.rank - other.rank);
    return { sure, block: mergedBlock(sure), within, others, marks: marksOf(element, outerKeys) };
  }

  function mergedBlock(found: readonly Entry[]): Block {
    const [only] = found;
    if (!only) return nothing;
    if (found.length === 1) return only.block();
    const key = found.map(({ rank }) => rank).join(' ');
    let block = merged.get(key);
    if (!block) {
      block = Block.of(found.flatMap((entry) => Array.from(entry.block().all())));
      if (merged.size > 10_000) merged.clear();
      merged.set(key, block);
    }
    return block;
  }
}

/** What may hold for an element, and does. */
function fitting(element: Styled, { within, others }: Look): Entry[] {
  const found = others.filter(({ selector }) => fits(element, selector));
  if (within.size === 0) return found;
  const done: (readonly Entry[])[] = [];
  for (let outer = element.parent; outer; outer = outer.parent) {
    for (const mark of outer.marks) {
      const alike = within.get(mark);
      if (!alike || done.includes(alike)) continue;
      done.push(alike);
      for (const entry of alike) if (fits(element, entry.selector)) found.push(entry);
    }
  }
  return found;
}

/** Those of its id and its classes, as selectors look for them, that some selector asks for. */
function marksOf({ id, classes }: Styled, wanted: ReadonlySet<string>): readonly string[] {
  if (id === undefined && classes.length === 0) return none;
  const marks = new Set<string>();
  for (const one of classes) if (wanted.has(`.${one}`)) marks.add(`.${one}`);
  if (id !== undefined && wanted.has(`#${id}`)) marks.add(`#${id}`);
  return marks.size === 0 ? none : Array.from(marks);
}

const none: readonly string[] = [];

function entriesOf(sheets: readonly string[], isQuirky: boolean, medium: Medium | undefined): readonly Entry[] {
  const entries: (Entry & { readonly layer: Layer })[] = [];
  const layers = new Layers();
  for (const [index, css] of sheets.entries()) {
    const sheet: Sheet = { css, isQuirky, index };
    for (const rule of rulesOf(sheet)) {
      if (!holdsAt(rule, medium)) continue;
      const layer = layers.at(rule.layer);
      for (const selector of selectorsOf(rule.selectors, isQuirky))
        entries.push({ selector, layer, block: rule.block, rank: 0 });
    }
  }
  layers.number();
  const ordered = layers.areMany ? entries.flatMap(inLayer) : entries;
  // Sorting keeps the order of what weighs the same.
  ordered.sort((one, other) => one.layer.order - other.layer.order || one.selector.weight - other.selector.weight);
  for (const [rank, entry] of ordered.entries()) entry.rank = rank;
  return ordered;
}

/** What is important in a layer apart: there the earlier layers win. */
function inLayer<E extends Entry & { readonly layer: Layer }>(entry: E): E[] {
  const part = (isImportant: boolean) =>
    lazy(() => Block.of(Array.from(entry.block().all()).filter((one) => one.isImportant === isImportant)));
  const layer = { ...entry.layer, order: -entry.layer.order };
  return [
    { ...entry, block: part(false) },
    { ...entry, layer, block: part(true) },
  ];
}
