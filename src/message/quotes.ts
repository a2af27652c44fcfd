import { attributions, enclosures, headerBlocks, sayings, separators } from '../../data/quotes.ts';
import { lazy } from '../lazy.ts';
import { literal } from '../literal.ts';
import { quotations } from '../quotations.ts';
import { type Span, within } from '../span.ts';
import type { Text } from '../text.ts';
import type { Tag } from './message.ts';

const any = (words: readonly string[]) => words.map(literal).join('|');
// Behind the closing dashes more may follow: format=flowed joins lines that end in a blank.
const between = (words: readonly string[]) =>
  new RegExp(`^-{2,20}\\s{0,3}(?:${any(words)})\\s{0,3}:?\\s{0,3}(?:-{2,20}(?:\\s|$)|$)`, 'iu');

/** A line in dashes: what follows is quoted. It may say whose message it is: "Original message from customer". */
const separator = lazy(
  () =>
    new RegExp(
      `${between(separators).source}|^-{2,20}\\s{0,3}(?:${any(separators)})(?:\\s[^\\s-]{1,30}){1,4}\\s{0,3}-{2,20}$`,
      'iu',
    ),
);
const enclosure = lazy(() => enclosures.map(([begin, end]) => ({ begin: between([begin]), end: between([end]) })));

const field = (names: readonly string[]) => new RegExp(`^\\*?(?:${any(names)})\\*?\\s?[:：]`, 'iu');
const blocks = lazy(() =>
  headerBlocks.map(({ from, sent, subject }) => ({ from: field([from]), others: [field(sent), field([subject])] })),
);
const anyFrom = lazy(() => field(headerBlocks.map(({ from }) => from)));

/** How the line ends in which a mail program says who wrote what follows. */
const ends = lazy(() =>
  attributions.map(({ opens, says, isNameLast }) => ({
    opens: new RegExp(opens === '' ? '^' : `^${literal(opens)}\\s`, 'iu'),
    end: new RegExp(
      `(?<!\\p{Script=Latin})${literal(says)}${isNameLast ? '\\s(?<name>.{1,120}?)' : ''}\\s?[:：]$`,
      'iu',
    ),
  })),
);
const anyEnd = lazy(
  () => new RegExp(`(?:${any(attributions.map(({ says }) => says))})(?:\\s?|\\s.{1,121})[:：]$`, 'iu'),
);

/** "On 4 March at 10:12 we wrote:" is the seller's own. */
const pronouns =
  'i|we|you|he|she|they|ich|er|sie|wir|man|je|nous|vous|on|il|elle|io|noi|lei|voi|ik|wij|we|u|jag|vi|ni|você|usted';
const pronounBefore = lazy(() => new RegExp(`(?:^|[\\s,])(?:${pronouns})(?:\\s(?:have|has|had))?$`, 'iu'));
const pronoun = lazy(() => new RegExp(`^(?:${pronouns})(?:\\s|$)`, 'iu'));

/** An address, a time of day: what a mail program knows of the message it quotes. */
const evidence = /@|\d{1,2}\s?[:h時]\s?\d{2}(?!\d)/u;

/** Words of the same sentence, up to so many. */
const wordsUpTo = (most: number) => `(?:\\s[^\\s.!?]{1,30}){0,${most}}`;
/** What announces the buyer's words in quotation marks, right before them or behind. */
const announces = lazy(() => {
  const told = {
    before: any(sayings.flatMap(({ before }) => before)),
    beforeColon: any(sayings.flatMap(({ beforeColon }) => beforeColon)),
    behind: any(sayings.flatMap(({ behind }) => behind)),
  };
  return {
    before: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:${told.before})[:：]?${wordsUpTo(6)}|(?:${told.beforeColon})${wordsUpTo(4)}\\s?[:：])\\s{0,2}$`,
      'iu',
    ),
    behind: new RegExp(`^\\s?(?:${told.behind})`, 'iu'),
  };
});

interface Line extends Span {
  /** Without blanks around it. */
  readonly said: string;
}

/** Where a text quotes an earlier message, or words of it: offsets into the text, ascending. */
export function quotes(text: string, isPlain: boolean, hasQuotingTags: boolean): Span[] {
  const found = earlier(text, isPlain, hasQuotingTags);
  const isIn = within(found);
  const words = quotations(text)
    .filter(({ start, end }) => !isIn(start) && isAnnounced(text, start, end))
    // The marks are the seller's.
    .map(({ start, end }) => ({ start: start + 1, end: end - 1 }));
  return words.length === 0 ? found : [...found, ...words].sort((one, other) => one.start - other.start);
}

/** Whether the buyer is said to have written what stands in quotation marks. */
function isAnnounced(text: string, start: number, end: number): boolean {
  const { before, behind } = announces();
  return before.test(text.slice(Math.max(0, start - 120), start)) || behind.test(text.slice(end, end + 40));
}

/** Where a text quotes an earlier message. */
function earlier(text: string, isPlain: boolean, hasQuotingTags: boolean): Span[] {
  if (!/>|[:：]|--/.test(text)) return [];
  const lines = linesOf(text);
  const found: Span[] = [];
  let isAttributed = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    if (isSeparator(lines, index)) return [...found, { start: startOf(lines, index), end: text.length }];
    const last = endOfEnclosure(lines, index);
    const first = last === undefined ? attributionAt(lines, index) : undefined;
    const begin = first === undefined ? undefined : lines[first];
    if (last !== undefined) {
      found.push({ start: line.start, end: lines[last]?.end ?? text.length });
      index = last;
    } else if (begin) {
      isAttributed = true;
      // Without marks on the lines that follow, all of them are the earlier message.
      if (!hasQuotingTags && !isMarkNext(lines, index)) return [...found, { start: begin.start, end: text.length }];
      found.push({ start: begin.start, end: line.end });
    } else if (
      isMarked(line) &&
      (isAttributed ||
        (isPlain && (opensQuote(lines[index - 1]) || isMarked(lines[index - 1]) || isMarked(lines[index + 1]))))
    ) {
      found.push({ start: line.start, end: Math.min(line.end + 1, text.length) });
    }
  }
  return found;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    lines.push({ start, end, said: text.slice(start, end).trim() });
    start = end + 1;
  }
  return lines;
}

/** A line that mail programs mark as quoted; ">>> Look here <<<" is none. */
function isMarked({ said }: Pick<Line, 'said'> = { said: '' }): boolean {
  return said.startsWith('>') && !said.endsWith('<');
}

/** Whether one marked line alone may follow: after nothing, or after "You wrote:". */
function opensQuote({ said }: Pick<Line, 'said'> = { said: '' }): boolean {
  return /^$|[:：]$/.test(said);
}

/** Whether the next line with content is marked. */
function isMarkNext(lines: readonly Line[], index: number): boolean {
  for (let next = index + 1; next <= index + 4; next++) if (lines[next]?.said) return isMarked(lines[next]);
  return false;
}

/** A line in dashes, or the first of Outlook's block of fields. */
function isSeparator(lines: readonly Line[], index: number): boolean {
  const said = lines[index]?.said.replace(/^[>\s]+/, '') ?? '';
  if (said.startsWith('--')) return separator().test(said.slice(0, 120));
  if (!anyFrom().test(said)) return false;
  const next = lines.slice(index + 1, index + 9).map((line) => line.said);
  return blocks().some(
    ({ from, others }) => from.test(said) && others.every((other) => next.some((one) => other.test(one))),
  );
}

/** Outlook draws a line above its block. */
function startOf(lines: readonly Line[], index: number): number {
  const before = lines[index - 1];
  return (before && /^_{10,80}$/.test(before.said) ? before : lines[index])?.start ?? 0;
}

/** The index of the line that ends what this one begins: "--- Begin message ---". */
function endOfEnclosure(lines: readonly Line[], index: number): number | undefined {
  const said = lines[index]?.said ?? '';
  if (!said.startsWith('--')) return undefined;
  const bounds = enclosure().find(({ begin }) => begin.test(said.slice(0, 120)));
  if (!bounds) return undefined;
  let last = index + 1;
  while (last < lines.length - 1 && !bounds.end.test(lines[last]?.said.slice(0, 120) ?? '')) last++;
  return Math.min(last, lines.length - 1);
}

/** The index of the line, at most two lines up, in which the attribution begins that ends in this line. */
function attributionAt(lines: readonly Line[], index: number): number | undefined {
  const last = lines[index]?.said ?? '';
  if (!/[:：]$/.test(last) || last.length > 400) return undefined;
  let said = '';
  for (let first = index; first >= Math.max(0, index - 2); first--) {
    const line = lines[first]?.said ?? '';
    if (line === '' || line.length > 400) return undefined;
    said = said === '' ? line : `${line} ${said}`;
    const isSure = evidence.test(said) || (/\d/.test(said) && isMarkNext(lines, index));
    if (isSure && anyEnd().test(said.slice(-200)) && isAttribution(said)) return first;
  }
  return undefined;
}

function isAttribution(said: string): boolean {
  return ends().some(({ opens, end }) => {
    const found = opens.test(said) ? end.exec(said.slice(-200)) : null;
    if (!found) return false;
    const { name } = found.groups ?? {};
    const before = said.slice(0, -found[0].length).trimEnd().slice(-40);
    return name === undefined ? !pronounBefore().test(before) : !pronoun().test(name);
  });
}

/** Whether an element holds an earlier message by its nature: what mail programs wrap it in. */
export function quotesByNature(tag: Tag): boolean {
  if (tag.name !== 'blockquote' && tag.name !== 'div') return false;
  const says = (key: string, value: RegExp) => value.test(tag.attribute(key)?.value.value ?? '');
  if (says('class', /(?:^|\s)(?:gmail_quote|protonmail_quote|tutanota_quote|zmail_extra)(?:\s|$)/)) return true;
  if (tag.name === 'blockquote') return says('type', /^cite$/i) || opensWithAttribution(tag.text.value);
  return (
    says('class', /(?:^|\s)(?:yahoo_quoted|moz-cite-prefix|moz-forward-container)(?:\s|$)/) ||
    says('id', /^(?:mail-editor-reference-message-container$|yahoo_quoted)/) ||
    says('name', /^quote$/)
  );
}

/** Whether the words right before a `<blockquote>` say that the buyer, or somebody else, wrote what is in it: "You wrote:". */
export function introducesQuote(before: string): boolean {
  const said = before.trimEnd().slice(-200);
  if (!/[:：]$/.test(said)) return false;
  if (announces().before.test(said)) return true;
  const verb = anyEnd().exec(said);
  return verb !== null && !pronounBefore().test(said.slice(0, verb.index).trimEnd().slice(-40));
}

/** Whether the first line of a text says who wrote the rest. */
function opensWithAttribution(text: string): boolean {
  const [line = ''] = text.trimStart().slice(0, 400).split('\n');
  return /[:：]\s*$/.test(line) && isAttribution(line.trim());
}

/** Whether an element begins an earlier message that follows it to the end: an empty block, or one of Outlook's fields. */
export function quotesTheRest(tag: Tag): boolean {
  return tag.name === 'div' && /^(?:appendonsend|divRplyFwdMsg)$/.test(tag.attribute('id')?.value.value ?? '');
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
