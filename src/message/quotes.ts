import { attributions, headerBlocks, separators } from '../../data/quotes.ts';
import { literal } from '../literal.ts';
import type { Span } from '../span.ts';
import type { Text } from '../text.ts';
import type { Tag } from './message.ts';

/** The end of the line in which a mail program says who wrote what follows. */
const attributionEnd = new RegExp(
  `(?:${attributions.map(({ says, isNameLast }) => `${literal(says)}${isNameLast ? '[^\\n]{1,120}' : ''}`).join('|')})\\s?[:：][ \\t\u00A0]*$`,
  'gimu',
);

/** All of it, up to three lines, with a date or an address. */
const attribution = new RegExp(
  `(?:${attributions
    .map(({ opens, says, isNameLast }) => {
      const some = opens ? `${literal(opens)}\\s[^]{1,300}?` : '[^\\n]{1,300}?';
      return `^[ \\t]*${some}${literal(says)}${isNameLast ? '[^\\n]{1,120}' : ''}`;
    })
    .join('|')})\\s?[:：][ \\t\u00A0]*$`,
  'imu',
);

/** A line in dashes, or Outlook's block of fields: what follows is quoted to its end. */
const separator = new RegExp(
  `^[ \\t>]*-{2,20}[ \\t]*(?:${separators.map(literal).join('|')})(?:[ \\t]*:?[ \\t]*-{2,20})?[ \\t]*$|` +
    `^[ \\t]*(?:_{10,80}\\n)?[ \\t]*(?:${headerBlocks.map(block).join('|')})`,
  'gimu',
);

/** Where a text quotes an earlier message: offsets into the text, ascending. `>` marks lines in plain text only. */
export function quotes(text: string, isPlain: boolean, hasQuotingTags: boolean): Span[] {
  const found: Span[] = [];
  const from = firstIndex(text, separator);
  const marked = isPlain ? Array.from(text.matchAll(/^[ \t]*>.*(?:\n|$)/gm)) : [];
  const lastMarked = marked.at(-1)?.index ?? -1;
  for (const { start, end } of attributionsOf(text)) {
    if (start >= from) break;
    // Without marks on the lines that follow, all of them are the earlier message.
    if (!hasQuotingTags && lastMarked < end) return [...found, { start, end: text.length }];
    found.push({ start, end });
  }
  for (const { 0: line, index } of marked) if (index < from) found.push({ start: index, end: index + line.length });
  if (from < text.length) found.push({ start: from, end: text.length });
  return found.sort((one, other) => one.start - other.start);
}

/** Whether an element holds an earlier message by its nature: what mail programs wrap it in. */
export function quotesByNature(tag: Tag): boolean {
  const { name } = tag;
  const says = (key: string, value: RegExp) => value.test(tag.attribute(key)?.value.value ?? '');
  if (name === 'blockquote') return says('type', /^cite$/i) || says('class', /gmail_quote|protonmail_quote/);
  return (
    name === 'div' &&
    (says('class', /\b(?:gmail_quote|yahoo_quoted|moz-cite-prefix|moz-forward-container)\b/) ||
      says('id', /^(?:appendonsend|divRplyFwdMsg|mail-editor-reference-message-container)$/))
  );
}

/** The text without the places. */
export function* without(text: Text, places: readonly Span[]): Generator<Text> {
  let done = 0;
  for (const place of places) {
    if (place.start > done) yield text.slice(done, place.start);
    done = Math.max(done, place.end);
  }
  yield text.slice(done, Math.max(done, text.length));
}

function firstIndex(text: string, wanted: RegExp): number {
  wanted.lastIndex = 0;
  return wanted.exec(text)?.index ?? text.length;
}

function block([from, sent]: readonly [string, string]): string {
  return `\\*?${literal(from)}\\*?\\s?[:：][^\\n]{1,200}\\n[ \\t]*\\*?${literal(sent)}\\*?\\s?[:：]`;
}

function* attributionsOf(text: string): Generator<Span> {
  for (const { 0: verb, index } of text.matchAll(attributionEnd)) {
    const end = index + verb.length;
    const window = text.slice(linesBefore(text, index, 3), end);
    const found = attribution.exec(window);
    if (found && /[\d@]/.test(found[0])) yield { start: end - window.length + found.index, end };
  }
}

/** Where the line begins that is so many lines up, or the last 400 characters. */
function linesBefore(text: string, index: number, lines: number): number {
  let at = index;
  for (let line = 0; line < lines; line++) {
    const before = text.lastIndexOf('\n', at - 1);
    if (before < 0 || index - before > 400) return line === 0 ? Math.max(0, index - 400) : at;
    at = before;
  }
  return at + 1;
}
