import { lazy } from '../lazy.ts';
import { type Block, nothing, read, type Sheet } from './block.ts';
import { evaluated, type Truth } from './conditions.ts';
import { type Medium, mediaHolds } from './media.ts';
import { within } from './nesting.ts';
import { isKnown, isValid } from './properties.ts';
import { endOfBlock, nextSign, pastGaps, plain } from './scan.ts';
import { isSelector } from './selectors.ts';

/** A rule of a style sheet. */
export interface SheetRule {
  /** What stands before its `{`. */
  readonly selectors: string;
  /** The media queries around it; all must hold. */
  readonly media: readonly string[];
  /** The path of the cascade layer that it is in; empty for none. */
  readonly layer: string;
  block(): Block;
}

/** Rules that stand further within others mean nothing. */
const maxDepth = 30;

/** What is around rules: `@media`, `@layer`, another rule. */
interface Group extends Omit<SheetRule, 'block' | 'selectors'> {
  /** Those of the rule around; `undefined` for none. */
  readonly selectors: string | undefined;
  /** Where what it declares itself begins, as far as that is no rule yet. */
  from: number;
}

/** The rules of a style sheet, in their order. One without selectors stands where a layer is named. */
export function rulesOf(sheet: Sheet): SheetRule[] {
  const rules: SheetRule[] = [];
  const groups: Group[] = [];
  const { css } = sheet;
  for (let at = pastGaps(css, 0); at < css.length; at = pastGaps(css, at)) {
    const group = groups.at(-1) ?? outermost;
    if (css[at] === '}' && groups.length > 0) {
      flush(group, at);
      groups.pop();
      at++;
      continueIn(at);
      continue;
    }
    if (css.startsWith('<!--', at) || css.startsWith('-->', at)) {
      at += css[at] === '<' ? 4 : 3;
      continue;
    }
    const { media, layer } = group;
    const isAtRule = css[at] === '@';
    const open = preludeEnd(css, at, isAtRule || groups.length > 0);
    const prelude = plain(css.slice(at, open)).trim();
    const name = isAtRule ? (/^@([a-z-]{1,40})/i.exec(prelude)?.[1]?.toLowerCase() ?? '') : undefined;
    const said = prelude.slice(1 + (name?.length ?? 0)).trim();
    if (name === 'layer') {
      // Each without a name is one of its own.
      for (const one of said === '' ? [`(${sheet.index}:${at})`] : said.split(','))
        rules.push({ selectors: '', media, layer: pathOf(layer, one), block: () => nothing });
    }
    if (css[open] !== '{') {
      at = css[open] === ';' ? open + 1 : open;
      continue;
    }
    flush(group, at);
    const selectors = name === undefined ? within(prelude, group.selectors) : group.selectors;
    const inner = { ...group, selectors, from: open + 1 };
    const end = lazy(() => endOfBlock(css, open + 1));
    if (name === 'media' || name === 'layer' || (name === 'supports' && isSupported(prelude))) {
      groups.push({
        ...inner,
        media: name === 'media' ? [...media, said] : media,
        layer: name === 'layer' ? (rules.at(-1)?.layer ?? layer) : layer,
      });
      at = open + 1;
    } else if (
      name === undefined &&
      groups.length < maxDepth &&
      holdsRules(open + 1, end()) &&
      isSelector(selectors ?? '')
    ) {
      groups.push(inner);
      at = open + 1;
    } else {
      if (name === undefined) add(inner, end());
      at = end() + 1;
      continueIn(at);
    }
  }
  // What is never closed ends with the sheet.
  for (const group of groups.toReversed()) flush(group, css.length);
  return rules;

  /** What a rule declares between or behind rules that stand in it holds where it stands. */
  function flush(group: Group, to: number): void {
    if (group.selectors !== undefined && pastGaps(css, group.from, to) < to) add(group, to);
  }

  function continueIn(at: number): void {
    const group = groups.at(-1);
    if (group) group.from = at;
  }

  function add({ selectors = '', media, layer, from }: Group, end: number): void {
    const block = lazy(() => read(css, sheet, sheet.isQuirky, from, end));
    rules.push({ selectors, media, layer, block });
  }

  function holdsRules(from: number, end: number): boolean {
    const open = css.indexOf('{', from);
    return open >= 0 && open < end;
  }
}

const outermost: Group = { media: [], layer: '', selectors: undefined, from: 0 };

function pathOf(layer: string, name: string): string {
  return layer === '' ? name.trim() : `${layer}.${name.trim()}`;
}

/** Whether a browser has all that is asked for. */
function isSupported(prelude: string): boolean {
  return evaluated(prelude.slice('@supports'.length).trim().toLowerCase(), has) === true;
}

function has(declaration: string): Truth {
  if (declaration.startsWith('selector(')) return isSelector(declaration.slice('selector('.length, -1));
  const [property = '', value = ''] = declaration.split(':').map((one) => one.trim());
  if (isKnown(property)) return isValid(property, value, false);
  // What other browsers alone have is asked for to tell them.
  return value !== '' && !/^(?:mso-|-(?:moz|ms|o)-)|^-webkit-(?:overflow-scrolling|touch-callout)$/.test(property);
}

/** Where what stands before a block ends: at its `{`, or where it turns out to be none. */
function preludeEnd(css: string, from: number, endsAtSemicolon: boolean): number {
  for (let at = nextSign(css, from); ; at = nextSign(css, at + 1)) {
    const sign = css[at];
    if (sign === undefined || sign === '{' || (endsAtSemicolon && (sign === '}' || sign === ';'))) return at;
  }
}

export function holdsAt({ media }: SheetRule, medium: Medium | undefined): boolean {
  return media.every((query) => mediaHolds(query, medium));
}
