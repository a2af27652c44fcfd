import { maxHeaderFields, maxHeaderLength } from '../limits.ts';
import type { Obstacle } from '../message/draft.ts';
import type { Span } from '../span.ts';
import { type Piece, Text } from '../text.ts';
import type { Line, Lines } from './lines.ts';

/** A header field, unfolded, not decoded. */
export interface Field {
  /** In lower case. */
  readonly name: string;
  /** Without blanks around it. */
  readonly value: Text;
}

/** The header of a mail or of a part. */
export interface HeaderBlock {
  /** Its place in the file. */
  readonly at: Span;
  readonly fields: readonly Field[];
  /** Where the content begins, an offset into the mail. */
  readonly content: number;
  readonly obstacles: readonly Obstacle[];
  /** Not read to its end: beyond a limit. */
  readonly isCut: boolean;
}

/** What a header block is read from. */
export interface HeaderPlace {
  readonly mail: Text;
  readonly lines: Lines;
  readonly start: number;
  /** Whether a line ends the block though it is not empty. */
  isDelimiter(line: Line): boolean;
  /** Whether the field is of use. */
  isWanted(name: string): boolean;
}

/** Fields that mail has and other text has not. */
const mailField =
  /^(?:content-[a-z-]{1,40}|date|delivered-to|dkim-signature|from|message-id|mime-version|received|reply-to|return-path|sender|subject|to|x-[a-z-]{1,40})[ \t]*:/i;

/** Whether one of the fields is one that only mail has. */
export function hasMailFields(fields: readonly Field[]): boolean {
  return fields.some(({ name }) => mailField.test(`${name}:`));
}

/** Where the header of a mail begins: after empty lines and the `From ` line of a mailbox file. */
export function mailStart(mail: Text, lines: Lines, start: number): number {
  let line = lines.from(start);
  while (line.start === line.end && line.next > line.end) line = lines.from(line.next);
  const begins = mail.value.slice(line.start, line.start + 80);
  if (/^>?From +[^ :]/.test(begins)) return line.next;
  return mailField.test(begins) ? line.start : start;
}

/** Reads up to the empty line that ends the block, to a delimiter, or to the end of the mail. */
export function readHeader(place: HeaderPlace): HeaderBlock {
  const { mail, lines, start } = place;
  const fields: Field[] = [];
  const flaws = new Map<string, Obstacle>();
  let count = 0;
  let line = lines.from(start);
  while (line.start < line.end && !place.isDelimiter(line)) {
    const first = line;
    const folds: Span[] = [];
    for (line = lines.from(first.next); isFold(mail, line); line = lines.from(line.next)) folds.push(line);
    if (++count > maxHeaderFields || line.start - start > maxHeaderLength) {
      const at = mail.span(start, line.start);
      return { at, fields, content: line.start, obstacles: [tooLong(mail.span(start, first.end))], isCut: true };
    }
    const field = readField(place, first, folds, flaws);
    if (field) fields.push(field);
  }
  const content = line.start < line.end ? line.start : line.next;
  return { at: mail.span(start, line.start), fields, content, obstacles: [...flaws.values()], isCut: false };
}

function isFold(mail: Text, { start, end }: Span): boolean {
  return start < end && (mail.value[start] === ' ' || mail.value[start] === '\t');
}

function tooLong(at: Span): Obstacle {
  const size = `${maxHeaderLength / 1024 / 1024} MB or ${maxHeaderFields.toLocaleString('en')} fields`;
  return { at, says: `A header of more than ${size}; what follows is not checked` };
}

function readField(place: HeaderPlace, first: Span, folds: readonly Span[], flaws: Map<string, Obstacle>) {
  const { mail } = place;
  const [written = ''] = mail.value.slice(first.start, first.end).split(':', 1);
  const colon = first.start + written.length;
  const name = colon < first.end ? nameOf(written) : '';
  if (name === '') {
    addFlaw(flaws, mail.span(first.start, first.end), noField);
    return undefined;
  }
  if (!place.isWanted(name)) return undefined;
  const value = trimmed(unfolded(mail, [{ start: colon + 1, end: first.end }, ...folds]));
  const control = value.value.search(/[\0\r]/);
  if (control >= 0) addFlaw(flaws, value.span(control, control + 1), odd);
  return { name, value: control >= 0 ? value.replaceAll(/\r/g, () => ' ') : value };
}

const noField = 'A line in a header that is no field: some mail programs show it as text';
const odd = 'A control character in a header, which mail programs read differently';

/** One of a kind in a block: a flood of them says no more. */
function addFlaw(flaws: Map<string, Obstacle>, at: Span, says: string): void {
  if (!flaws.has(says)) flaws.set(says, { at, says });
}

function nameOf(written: string): string {
  return /^[!-9;-~]+[ \t]*$/.test(written) ? written.trimEnd().toLowerCase() : '';
}

function unfolded(mail: Text, lines: readonly Span[]): Text {
  return new Text(joined(mail, lines));
}

function* joined(mail: Text, lines: readonly Span[]): Generator<Piece> {
  for (const { start, end } of lines) yield* mail.pieces(start, end);
}

/** Without spaces, tabs and line ends around it. */
export function trimmed(text: Text): Text {
  let [start, end] = [0, text.length];
  while (start < end && isBlank(text.value[start])) start++;
  while (end > start && isBlank(text.value[end - 1])) end--;
  return text.slice(start, end);
}

/** Whether the character is what may stand between the words of a header. */
export function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\r' || character === '\n';
}
