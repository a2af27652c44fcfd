import { longhands } from './longhands.ts';
import { inheritedBits, mayConceal, paints } from './properties.ts';
import { endOfBlock, nextSign, pastGaps, plain } from './scan.ts';

/** A style sheet: what a `style` element holds. Pages with the same ones share them. */
export interface Sheet {
  readonly css: string;
  readonly isQuirky: boolean;
  /** Which of those of the page. */
  readonly index: number;
}

/** Who says it: the browser, an attribute such as `bgcolor`, an element such as `center`, a style sheet, a `style` attribute. */
export type Author = 'browser' | 'attribute' | 'element' | 'style' | Sheet;

/** A declaration of one property. */
export interface Declared {
  readonly property: string;
  /** In lower case. */
  readonly value: string;
  readonly isImportant: boolean;
  readonly by: Author;
  /** The property as it is written, a shorthand perhaps; the attribute. */
  readonly name: string;
  /** Where it begins in the sheet or the attribute, and ends without and with its semicolon. */
  readonly start: number;
  readonly end: number;
  readonly close: number;
}

let count = 0;

const merged = new Map<number, Block>();

/** Declarations that hold together: those of a rule, of a `style` attribute. Of one property the last that is valid holds. */
export class Block {
  readonly #id = count++;
  #all = new Map<string, Declared>();
  /** Which of the properties that are inherited it sets: a bit for each. */
  inherited = 0;
  /** Whether any value is one that only others say: `var()`, `revert`. */
  mayRefer = false;
  /** Whether it may hide what is in an element; whether it lays anything behind that, or fades it. */
  mayConceal = false;
  paints = false;
  /** What it was last merged with, and what came of it: elements that say the same follow each other. */
  #latest: { readonly stronger: Block; readonly both: Block } | undefined;

  get(property: string): Declared | undefined {
    return this.#all.get(property);
  }

  get isEmpty(): boolean {
    return this.#all.size === 0;
  }

  all(): Iterable<Declared> {
    return this.#all.values();
  }

  /** Adds what is as strong as what is there, and later. */
  add(declared: Declared): void {
    const { property, isImportant } = declared;
    if (!isImportant && this.#all.get(property)?.isImportant) return;
    this.#all.set(property, declared);
    this.mayRefer ||= declared.value.includes('var(') || declared.value.startsWith('revert');
    this.inherited |= inheritedBits.get(property) ?? 0;
    this.mayConceal ||= mayConceal(property, declared.value);
    this.paints ||= paints(property);
  }

  /** What both say, of which the other is the stronger. Elements of which the same is said share one. */
  under(stronger: Block): Block {
    if (stronger.isEmpty) return this;
    if (this.isEmpty) return stronger;
    if (this.#latest?.stronger === stronger) return this.#latest.both;
    const key = this.#id * 2 ** 26 + stronger.#id;
    let both = merged.get(key);
    if (!both) {
      both = this.#merged(stronger);
      if (merged.size > 5000) merged.clear();
      merged.set(key, both);
    }
    this.#latest = { stronger, both };
    return both;
  }

  #merged(stronger: Block): Block {
    const block = new Block();
    block.#all = new Map(this.#all);
    for (const one of stronger.#all.values()) {
      if (one.isImportant || !this.#all.get(one.property)?.isImportant) block.#all.set(one.property, one);
    }
    block.inherited = this.inherited | stronger.inherited;
    block.mayRefer = this.mayRefer || stronger.mayRefer;
    block.mayConceal = this.mayConceal || stronger.mayConceal;
    block.paints = this.paints || stronger.paints;
    return block;
  }

  static of(declarations: Iterable<Declared>): Block {
    const block = new Block();
    for (const one of declarations) block.add(one);
    return block;
  }
}

/** Says nothing. */
export const nothing = new Block();

/** What `style` attributes say: many elements, and many messages, share one. */
const inline = { standard: new Map<string, Block>(), quirky: new Map<string, Block>() };

/** The declarations of a `style` attribute. */
export function inlineBlock(style: string, isQuirky: boolean): Block {
  const known = isQuirky ? inline.quirky : inline.standard;
  let block = known.get(style);
  if (!block) {
    block = read(style, 'style', isQuirky);
    if (known.size > 1000) known.clear();
    if (style.length < 1000) known.set(style, block);
  }
  return block;
}

const importance = /!\s{0,20}important$/;

/** The declarations between two places of a style sheet, or in a `style` attribute. */
export function read(css: string, by: Author, isQuirky: boolean, start = 0, end = css.length): Block {
  const block = new Block();
  for (let at = pastGaps(css, start, end); at < end; at = pastGaps(css, at, end)) {
    let close = nextSign(css, at, end);
    const colon = css[close] === ':' ? close : undefined;
    while (close < end && css[close] === ':') close = nextSign(css, close + 1, end);
    // A bracket that closes nothing makes all of it invalid.
    if (close < end && css[close] === '}') {
      while (close < end && css[close] !== ';') close = nextSign(css, close + 1, end);
    }
    // A rule within a rule says nothing of the elements of the outer one.
    else if (close < end && css[close] === '{') close = endOfBlock(css, close + 1, end);
    else if (colon !== undefined) {
      add(block, css, { start: at, colon, end: close, close: Math.min(close + 1, end) }, by, isQuirky);
    }
    at = close + 1;
  }
  return block;
}

interface Place {
  readonly start: number;
  readonly colon: number;
  readonly end: number;
  readonly close: number;
}

function add(block: Block, css: string, { start, colon, end, close }: Place, by: Author, isQuirky: boolean): void {
  const name = plain(css.slice(start, colon)).trim().toLowerCase();
  const said = plain(css.slice(colon + 1, end))
    .trim()
    .toLowerCase();
  const important = said.endsWith('important') ? importance.exec(said) : null;
  const value = important ? said.slice(0, important.index).trim() : said;
  if (value === '') return;
  const last = css.slice(colon, end).trimEnd().length + colon;
  const isImportant = important !== null;
  for (const [property, one] of longhands(name, value, isQuirky)) {
    block.add({ property, value: one, isImportant, by, name, start, end: last, close });
  }
}
