import { inlineElements } from '../../data/user-agent.ts';
import type { Span } from '../span.ts';

/** What stands beside a place, tags within a sentence looked through. */
interface Side {
  readonly hasBlank: boolean;
  /** The line, or the block, ends on this side. */
  readonly isEdge: boolean;
  /** The next sign that is seen. */
  readonly sign: string;
}

const inline = new Set(inlineElements);

/** What is shown, and is no word. */
const shown = new Set('button canvas embed img input object select svg textarea video'.split(' '));

const brackets: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '【': '】',
  '"': '"',
  '“': '”',
  '„': '“',
};

/** How far a seam is looked for. */
const reach = 100;
const longestTag = 1000;

/** The place with what would be left of its surroundings: a blank, brackets around nothing, separators, lone punctuation. */
export function seamless(value: string, { start, end }: Span, isHtml: boolean): Span {
  const [open, shut] = [value[start - 1] ?? '', value[end]];
  if (shut !== undefined && brackets[open] === shut) return seamless(value, { start: start - 1, end: end + 1 }, isHtml);

  const [before, after] = [value.slice(Math.max(0, start - reach), start), value.slice(end, end + reach)];
  const [left, right] = [leftOf(value, start, isHtml), rightOf(value, end, isHtml)];
  const [, ornament = ''] = /$(?<=([\p{P}|~+*=^][\p{P}|~+*=^ \t]*))/u.exec(before) ?? [];
  const [flourish = ''] = /^[\p{P}|~+*=^ \t]*[\p{P}|~+*=^]/u.exec(after) ?? [];
  const wide = { start: start - ornament.length, end: end + flourish.length };
  if (leftOf(value, wide.start, isHtml).isEdge && rightOf(value, wide.end, isHtml).isEdge) {
    if (ornament !== '' || flourish !== '') return wide;
    return isHtml ? withBreaks(before, after, wide) : wide;
  }

  if (left.isEdge)
    return { start, end: end + lengthOf(/^[ \t]*(?:[,;:.!?…|•·–—-]{1,9}(?=[\s<]|$))?(?:[ \t\u00a0]|&nbsp;)*/, after) };
  const separator = lengthOf(/[ \t]+[|•·–—-][ \t]*$/, before);
  if (separator > 0 && (right.isEdge || /^[ \t]*[|•·]/.test(after))) return { start: start - separator, end };
  const blanks = lengthOf(/(?:[ \t\u00a0]|&nbsp;)+$/, before);
  if (right.isEdge) return { start: start - blanks, end };
  if (left.hasBlank && (right.hasBlank || /[.,;:!?)\]…。、！？]/.test(right.sign))) {
    return blanks > 0 ? { start: start - blanks, end } : { start, end: end + lengthOf(/^[ \t]+/, after) };
  }
  return { start, end };
}

/** A line that is gone takes one of the breaks around it along, and what is left of them at an end of its block. */
function withBreaks(before: string, after: string, place: Span): Span {
  let { start, end } = place;
  const above: number[] = [];
  for (let at = before.length, size = 1; size > 0; at -= size) {
    size = lengthOf(/<br\b[^<>]{0,40}>\s{0,20}$/i, before.slice(0, at));
    if (size > 0) above.push(size);
  }
  for (let at = 0, count = 0; ; count++) {
    const size = lengthOf(/^\s{0,20}<br\b[^<>]{0,40}>\s{0,20}/i, after.slice(at));
    if (size === 0 && count === 0) start -= above.reduce((sum, one) => sum + one, 0);
    if (size === 0 || (above.length > 0 && count >= above.length)) return { start, end };
    at += size;
    end += size;
  }
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

function leftOf(value: string, from: number, isHtml: boolean): Side {
  let at = from;
  let hasBlank = false;
  for (;;) {
    const sign = value[at - 1] ?? '';
    if (sign === '' || (!isHtml && /[\r\n]/.test(sign))) return { hasBlank, isEdge: true, sign };
    if (/[\s\u00a0]/.test(sign)) {
      hasBlank = true;
      at--;
      continue;
    }
    if (!isHtml || sign !== '>') return { hasBlank, isEdge: false, sign };
    const open = value.slice(Math.max(0, at - longestTag), at).lastIndexOf('<');
    const start = Math.max(0, at - longestTag) + open;
    const name = nameOf(value, start);
    if (open < 0 || !inline.has(name)) return { hasBlank, isEdge: !shown.has(name), sign };
    at = start;
  }
}

function rightOf(value: string, from: number, isHtml: boolean): Side {
  let at = from;
  let hasBlank = false;
  for (;;) {
    const sign = value[at] ?? '';
    if (sign === '' || (!isHtml && /[\r\n]/.test(sign))) return { hasBlank, isEdge: true, sign };
    if (/[\s\u00a0]/.test(sign) || value.startsWith('&nbsp;', at)) {
      hasBlank = true;
      at += sign === '&' ? 6 : 1;
      continue;
    }
    if (!isHtml || sign !== '<') return { hasBlank, isEdge: false, sign };
    const name = nameOf(value, at);
    const end = value.slice(at, at + longestTag).indexOf('>');
    if (end < 0 || !inline.has(name)) return { hasBlank, isEdge: !shown.has(name), sign };
    at += end + 1;
  }
}

/** The name in the tag that begins at `open`. */
function nameOf(value: string, open: number): string {
  return /^<\/?([a-z][a-z\d:]{0,20})/i.exec(value.slice(open, open + 24))?.[1]?.toLowerCase() ?? '';
}
