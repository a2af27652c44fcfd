import { tokenize, tokenTypes } from 'css-tree/tokenizer';
import type { Text } from '../text.ts';
import { type Declaration, declarations } from './css.ts';
import { mediaHolds } from './media.ts';

/** A rule of a style sheet. */
export interface SheetRule {
  readonly selectors: readonly string[];
  readonly declarations: readonly Declaration[];
}

/** What a brace opened. */
interface Block {
  readonly kind: 'rule' | 'group' | 'other';
  /** The selectors of a rule. */
  readonly prelude: string;
  readonly start: number;
}

/** The rules of a style sheet that hold for a message of a width, in their order. */
export function sheetRules(css: Text, maxWidth: number): SheetRule[] {
  const rules: SheetRule[] = [];
  const open: Block[] = [];
  let start = 0;

  const close = (end: number) => {
    const block = open.pop();
    if (block?.kind !== 'rule') return;
    const selectors = splitSelectors(block.prelude);
    rules.push({ selectors, declarations: declarations(css.slice(block.start, end)) });
  };
  tokenize(css.value, (type, from, to) => {
    const inner = open.at(-1)?.kind ?? 'group';
    if (type === tokenTypes.LeftCurlyBracket) {
      const prelude = inner === 'group' ? plain(css.value.slice(start, from)) : '';
      open.push({ kind: inner === 'group' ? kindOf(prelude, maxWidth) : 'other', prelude, start: to });
    } else if (type === tokenTypes.RightCurlyBracket) close(from);
    else if (type !== tokenTypes.Semicolon || inner !== 'group') return;
    start = to;
  });
  // A browser closes what a sheet leaves open.
  while (open.length > 0) close(css.length);
  return rules;
}

/** Without comments. */
function plain(prelude: string): string {
  return prelude.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, ' ').trim();
}

function kindOf(prelude: string, maxWidth: number): Block['kind'] {
  if (!prelude.startsWith('@')) return 'rule';
  const name = /^@([a-z-]{1,40})/i.exec(prelude)?.[1]?.toLowerCase() ?? '';
  if (name === 'media') return mediaHolds(prelude.slice('@media'.length), maxWidth) ? 'group' : 'other';
  return name === 'supports' || name === 'layer' ? 'group' : 'other';
}

/** At commas outside of brackets and quotes. */
function splitSelectors(prelude: string): string[] {
  const found: string[] = [];
  let start = 0;
  let depth = 0;
  tokenize(`${prelude},`, (type, from, to) => {
    if (type === tokenTypes.LeftParenthesis || type === tokenTypes.Function || type === tokenTypes.LeftSquareBracket)
      depth++;
    if (type === tokenTypes.RightParenthesis || type === tokenTypes.RightSquareBracket) depth--;
    if (type !== tokenTypes.Comma || depth > 0) return;
    found.push(prelude.slice(start, from).trim());
    start = to;
  });
  return found;
}
