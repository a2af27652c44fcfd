import type { Part, Tag } from '../message/message.ts';
import type { Span } from '../span.ts';
import { type Declaration, declarations } from './css.ts';
import { longhands } from './longhands.ts';
import { mediaHolds } from './media.ts';
import { fitsAttributes, fitsLook, isWithin, keyOf, type Selector, selectorOf } from './selectors.ts';
import { sheetRules } from './sheet.ts';

/** The declaration of one property that holds for an element. */
export interface Declared {
  /** In lower case. */
  readonly value: string;
  /** The declaration in the file. */
  readonly at: Span;
  readonly isImportant: boolean;
}

/** By property, shorthands taken apart. */
export type Declarations = ReadonlyMap<string, Declared>;

/** A selector with what it declares. */
interface Entry {
  readonly selector: Selector;
  readonly declared: Declarations;
  /** The weaker come first. */
  rank: number;
}

/** Selectors of a part that are looked at, and elements that are compared with them: no mail comes near. */
const maxSelectors = 2000;
const maxComparisons = 10_000_000;

const nothing: Declarations = new Map();

/** Returns what finds the declarations that win for an element: of style sheets and of its `style`. */
export function cascadeOf(part: Part, isQuirky: boolean, maxWidth: number): (tag: Tag) => Declarations {
  const entries = entriesOf(part, isQuirky, maxWidth);
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.selector);
    const alike = byKey.get(key);
    if (alike) alike.push(entry);
    else byKey.set(key, [entry]);
  }
  /** Elements of one look have the same candidates, and mostly the same declarations. */
  const looks = new Map<string, { readonly candidates: readonly Entry[]; readonly merged: Declarations | undefined }>();
  let comparisons = 0;

  return (tag) => {
    const style = tag.attribute('style')?.value;
    const own = style?.value.includes(':') ? taken(declarations(style)) : nothing;
    if (entries.length === 0) return own;
    const { candidates, merged } = lookOf(tag);
    const sheet = merged ?? merge(holding(tag, candidates));
    return own.size === 0 ? sheet : merge([sheet, own]);
  };

  function lookOf(tag: Tag) {
    const said = (name: string) => tag.attribute(name)?.value.value ?? '';
    const look = `${tag.name} ${said('id')} ${said('class')}`;
    const before = looks.get(look);
    if (before) return before;
    const fold = (value: string) => (isQuirky ? value.toLowerCase() : value);
    const classes = new Set(fold(said('class')).split(/\s+/));
    const keys = [
      '*',
      tag.name.toLowerCase(),
      `#${fold(said('id')).trim()}`,
      ...Array.from(classes, (one) => `.${one}`),
    ];
    const candidates = keys
      .flatMap((key) => byKey.get(key) ?? [])
      .filter(({ selector }) => fitsLook(tag, selector.subject, isQuirky))
      .sort((one, other) => one.rank - other.rank);
    const isSure = candidates.every(
      ({ selector: { outer, subject } }) => outer.length + subject.attributes.length === 0,
    );
    const found = { candidates, merged: isSure ? merge(candidates.map(({ declared }) => declared)) : undefined };
    looks.set(look, found);
    return found;
  }

  function holding(tag: Tag, candidates: readonly Entry[]): Declarations[] {
    if (candidates.length === 0 || comparisons > maxComparisons) return [];
    const depth = depthOf(tag);
    return candidates.flatMap(({ selector, declared }) => {
      comparisons += 1 + selector.outer.length * depth;
      return fitsAttributes(tag, selector.subject) && isWithin(tag, selector, isQuirky) ? [declared] : [];
    });
  }
}

function entriesOf({ tags }: Part, isQuirky: boolean, maxWidth: number): readonly Entry[] {
  const entries: Entry[] = [];
  for (const tag of tags) {
    if (tag.name !== 'style' || !mediaHolds(tag.attribute('media')?.value.value ?? '', maxWidth)) continue;
    for (const { selectors, declarations: own } of sheetRules(tag.content, maxWidth)) {
      const declared = taken(own);
      for (const written of selectors.slice(0, maxSelectors - entries.length)) {
        const selector = selectorOf(written, isQuirky);
        if (selector) entries.push({ selector, declared, rank: 0 });
      }
    }
  }
  // Sorting keeps the order of what weighs the same.
  entries.sort((one, other) => one.selector.weight - other.selector.weight);
  for (const [rank, entry] of entries.entries()) entry.rank = rank;
  return entries;
}

/** Declarations by property; the later win, but for important ones. */
function taken(list: readonly Declaration[]): Declarations {
  const found = new Map<string, Declared>();
  for (const declaration of list) {
    const { property, said, isImportant } = declaration;
    for (const [name, value] of longhands(property, said)) {
      put(found, name, {
        value,
        isImportant,
        get at(): Span {
          return declaration.text.span();
        },
      });
    }
  }
  return found;
}

function merge(all: readonly Declarations[]): Declarations {
  const [only] = all;
  if (!only || all.length === 1) return only ?? nothing;
  const found = new Map(only);
  for (const one of all.slice(1)) for (const [name, declared] of one) put(found, name, declared);
  return found;
}

function put(found: Map<string, Declared>, name: string, declared: Declared): void {
  if (declared.isImportant || !found.get(name)?.isImportant) found.set(name, declared);
}

function depthOf(tag: Tag): number {
  let depth = 0;
  for (let outer = tag.parent; outer; outer = outer.parent) depth++;
  return depth;
}
