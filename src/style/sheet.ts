import { type Block, nothing, read, type Sheet } from './block.ts';
import { evaluated, type Truth } from './conditions.ts';
import { mediaHolds } from './media.ts';
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

/** The rules of a style sheet, in their order. One without selectors stands where a layer is named. */
export function rulesOf(sheet: Sheet): SheetRule[] {
  const rules: SheetRule[] = [];
  const groups: Pick<SheetRule, 'media' | 'layer'>[] = [];
  const { css } = sheet;
  for (let at = pastGaps(css, 0); at < css.length; at = pastGaps(css, at)) {
    const { media, layer } = groups.at(-1) ?? outermost;
    if (css[at] === '}' && groups.length > 0) {
      groups.pop();
      at++;
      continue;
    }
    if (css.startsWith('<!--', at) || css.startsWith('-->', at)) {
      at += css[at] === '<' ? 4 : 3;
      continue;
    }
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
    if (name === 'media' || name === 'layer' || (name === 'supports' && isSupported(prelude))) {
      groups.push({
        media: name === 'media' ? [...media, said] : media,
        layer: name === 'layer' ? (rules.at(-1)?.layer ?? layer) : layer,
      });
      at = open + 1;
      continue;
    }
    const end = endOfBlock(css, open + 1);
    if (name === undefined) {
      let block: Block | undefined;
      rules.push({
        selectors: prelude,
        media,
        layer,
        block() {
          block ??= read(css, sheet, sheet.isQuirky, open + 1, end);
          return block;
        },
      });
    }
    at = end + 1;
  }
  return rules;
}

const outermost = { media: [], layer: '' };

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
  return value !== '' && !/^-(?:moz|ms|o)-|^-webkit-(?:overflow-scrolling|touch-callout)$/.test(property);
}

/** Where what stands before a block ends: at its `{`, or where it turns out to be none. */
function preludeEnd(css: string, from: number, endsAtSemicolon: boolean): number {
  for (let at = nextSign(css, from); ; at = nextSign(css, at + 1)) {
    const sign = css[at];
    if (sign === undefined || sign === '{' || (endsAtSemicolon && (sign === '}' || sign === ';'))) return at;
  }
}

export function holdsAt({ media }: SheetRule, mediaWidth: number | undefined): boolean {
  return media.every((query) => mediaHolds(query, mediaWidth));
}
