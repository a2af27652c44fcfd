import { Block, inlineBlock, type Sheet } from './block.ts';
import { cellHints, hintsOf, linkHint } from './hints.ts';
import { fits, isSimple, keyOf, outerKeyOf, type Selector, selectorsOf, subjectKeysOf } from './selectors.ts';
import { holdsAt, rulesOf } from './sheet.ts';
import type { Styled } from './styled.ts';
import { browserStyle } from './user-agent.ts';

/** A selector with what it declares. */
interface Entry {
  readonly selector: Selector;
  block(): Block;
  /** The weaker come first. */
  rank: number;
}

/** What elements with one name, id and classes have in common. */
interface Look {
  /** What holds for all of them. */
  readonly sure: readonly Entry[];
  /** What may hold for those within an element that has an id or a class; what may hold for any. */
  readonly within: ReadonlyMap<string, readonly Entry[]>;
  readonly others: readonly Entry[];
  /** All that holds, where nothing else may. */
  readonly block: Block | undefined;
}

/** Elements that are compared with selectors: no mail comes near. */
const maxComparisons = 2_000_000;

const nothing = new Block();

/** Returns what finds all that is said of an element, the strongest first. */
export function cascadeOf(
  sheets: readonly Sheet[],
  isQuirky: boolean,
  mediaWidth: number | undefined,
): (element: Styled) => readonly Block[] {
  const entries = entriesOf(sheets, isQuirky, mediaWidth);
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.selector);
    const alike = byKey.get(key);
    if (alike) alike.push(entry);
    else byKey.set(key, [entry]);
  }
  /** What selectors ask of the elements they are about. */
  const mentioned = new Set(entries.flatMap(({ selector }) => subjectKeysOf(selector)));
  const looks = new Map<string, Look>();
  /** By name, of elements without id and classes. */
  const plain = new Map<string, Look>();
  /** Merged rules by their ranks: many elements share them. */
  const merged = new Map<string, Block>();
  const important = new Map<Block, Map<Block, Block>>();
  /** What attributes say of the links within. */
  let links: Block | undefined;
  let comparisons = 0;

  return (element) => {
    const { style, link } = element.element.properties;
    if (element.name === 'body' && typeof link === 'string') links = linkHint(link);
    const layers: Block[] = [];
    const said = typeof style === 'string' && style.includes(':') ? inlineBlock(style, isQuirky) : nothing;
    const own = said.isEmpty ? undefined : said;
    const sheet = entries.length > 0 ? sheetBlock(element) : undefined;
    if (own && sheet && (sheet.hasImportant || own.hasImportant)) layers.push(together(sheet, own));
    else {
      if (own) layers.push(own);
      if (sheet) layers.push(sheet);
    }
    const hints = hintsOf(element);
    if (hints) layers.push(hints);
    const outer = element.isLink
      ? links
      : element.name === 'td' || element.name === 'th'
        ? cellBlock(element)
        : undefined;
    if (outer) layers.push(outer);
    layers.push(browserStyle(element));
    return layers;
  };

  /** What a style sheet and an element say, where not all of it gives way to the element. */
  function together(sheet: Block, own: Block): Block {
    let blocks = important.get(sheet);
    if (!blocks) {
      blocks = new Map();
      important.set(sheet, blocks);
    }
    let block = blocks.get(own);
    if (!block) {
      block = Block.of([...sheet.all(), ...own.all()]);
      blocks.set(own, block);
    }
    return block;
  }

  function sheetBlock(element: Styled): Block | undefined {
    const { sure, within, others, block } = lookOf(element);
    if (block || comparisons > maxComparisons) return block ?? mergedBlock(sure);
    const candidates = new Set(others);
    for (let outer = element.parent; outer && within.size > 0; outer = outer.parent) {
      for (const key of keysOf(outer)) for (const entry of within.get(key) ?? []) candidates.add(entry);
    }
    comparisons += candidates.size;
    const found = Array.from(candidates).filter(({ selector }) => fits(element, selector));
    return mergedBlock(found.length === 0 ? sure : [...sure, ...found].sort((one, other) => one.rank - other.rank));
  }

  function lookOf(element: Styled): Look {
    if (element.id !== undefined || element.classes.length > 0) return lookBy(element);
    let look = plain.get(element.name);
    if (!look) {
      look = lookBy(element);
      plain.set(element.name, look);
    }
    return look;
  }

  function lookBy(element: Styled): Look {
    const keys = keysOf(element).filter((key) => mentioned.has(key));
    const look = keys.join(' ');
    const before = looks.get(look);
    if (before) return before;
    const sure: Entry[] = [];
    const others: Entry[] = [];
    const within = new Map<string, Entry[]>();
    for (const entry of ['*', ...keys].flatMap((key) => byKey.get(key) ?? [])) {
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
    const isSure = others.length === 0 && within.size === 0;
    const found: Look = { sure, within, others, block: isSure ? (mergedBlock(sure) ?? nothing) : undefined };
    looks.set(look, found);
    return found;
  }

  function mergedBlock(found: readonly Entry[]): Block | undefined {
    const [only] = found;
    if (!only) return undefined;
    if (found.length === 1) return only.block();
    const key = found.map(({ rank }) => rank).join(' ');
    let block = merged.get(key);
    if (!block) {
      block = Block.of(found.flatMap((entry) => Array.from(entry.block().all())));
      merged.set(key, block);
    }
    return block;
  }
}

/** What the attributes of a table say of its cells. */
function cellBlock({ parent }: Styled): Block | undefined {
  let table = parent;
  while (table && table.name !== 'table') table = table.parent;
  return table && cellHints(table);
}

/** Its name, its id and its classes, as selectors look for them. */
function keysOf({ name, id, classes }: Styled): string[] {
  const keys = classes.map((one) => `.${one}`);
  if (id !== undefined) keys.push(`#${id}`);
  keys.push(name);
  return keys;
}

function entriesOf(sheets: readonly Sheet[], isQuirky: boolean, mediaWidth: number | undefined): readonly Entry[] {
  const entries: Entry[] = [];
  for (const sheet of sheets) {
    for (const rule of rulesOf(sheet)) {
      if (!holdsAt(rule, mediaWidth)) continue;
      for (const selector of selectorsOf(rule.selectors, isQuirky))
        entries.push({ selector, block: rule.block, rank: 0 });
    }
  }
  // Sorting keeps the order of what weighs the same.
  entries.sort((one, other) => one.selector.weight - other.selector.weight);
  for (const [rank, entry] of entries.entries()) entry.rank = rank;
  return entries;
}
