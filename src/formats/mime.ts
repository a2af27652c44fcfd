import { maxMailDepth, maxMailParts } from '../limits.ts';
import type { Obstacle } from '../message/draft.ts';
import { quote } from '../quote.ts';
import type { Text } from '../text.ts';
import { byteCounter } from './bytes.ts';
import { type Nest, nestOf } from './delimiters.ts';
import { type Field, type HeaderBlock, mailStart, readHeader } from './headers.ts';
import { type Lines, linesOf } from './lines.ts';
import { type PartHeader, partFields, readPartHeader } from './part-header.ts';
import { isMail, type Mail, type Part } from './parts.ts';

/** A mail taken apart. */
export interface Parts {
  readonly parts: readonly Part[];
  /** The header fields of the mail. */
  readonly fields: readonly Field[];
  /** The subjects of mails within it, not decoded. */
  readonly subjects: readonly Text[];
  readonly obstacles: readonly Obstacle[];
}

/** How many parts a mail and those within it have, counted together. */
export interface Count {
  parts: number;
}

type OpenPart = { -readonly [name in keyof Part]: Part[name] };

/** Where a header begins. */
interface Place {
  readonly start: number;
  /** Of a mail, not of a part. */
  readonly isMail: boolean;
  readonly defaultType: string;
}

interface Splitting {
  readonly mail: Mail;
  /** How many bytes there are up to an offset that is not before the last one asked for. */
  readonly bytesTo: (offset: number) => number;
  readonly count: Count;
  readonly lines: Lines;
  readonly nest: Nest;
  readonly parts: OpenPart[];
  readonly subjects: Text[];
  readonly obstacles: Obstacle[];
  fields: readonly Field[] | undefined;
  /** The part whose content is being read. */
  leaf: OpenPart | undefined;
}

/** Takes a mail apart in one pass: https://www.rfc-editor.org/rfc/rfc2046#section-5.1. */
export function splitMail(mail: Mail, count: Count): Parts {
  const { value } = mail.text;
  const lines = linesOf(value);
  const found = { parts: [], subjects: [], obstacles: [] };
  const nest = nestOf(value, lines);
  const bytesTo = mail.isBytes ? (offset: number) => offset : byteCounter(value);
  const splitting: Splitting = { ...found, mail, bytesTo, count, lines, nest, fields: undefined, leaf: undefined };
  let place: Place | undefined = { start: 0, isMail: true, defaultType: 'text/plain' };
  while (place) {
    const block = readBlock(splitting, place);
    if (!block) break;
    place = enter(splitting, block, place.defaultType) ?? nextPart(splitting, block.content);
  }
  close(splitting, 0, value.length);
  return { ...found, fields: splitting.fields ?? [] };
}

/** Reads a header; `undefined` beyond a limit, where reading ends. */
function readBlock(splitting: Splitting, { start, isMail }: Place): HeaderBlock | undefined {
  const { mail, lines, nest, subjects, obstacles, count } = splitting;
  const isTop = splitting.fields === undefined;
  const block = readHeader({
    mail: mail.text,
    lines,
    start: isMail ? mailStart(mail.text, lines, start) : start,
    isDelimiter: (line) => nest.delimiterAt(line) !== undefined,
    isWanted: (name) => isTop || partFields.has(name) || (isMail && name === 'subject'),
  });
  splitting.fields ??= block.fields;
  const subject = block.fields.find(({ name }) => name === 'subject');
  if (!isTop && subject) subjects.push(subject.value);
  obstacles.push(...block.obstacles);
  if (++count.parts <= maxMailParts) return block.isCut ? undefined : block;
  obstacles.push({
    at: block.at,
    says: `A mail of more than ${maxMailParts.toLocaleString('en')} parts; what follows is not checked`,
  });
  return undefined;
}

/** Takes up what the header announces, and returns where the header of a mail in it begins. */
function enter(
  splitting: Splitting,
  { at, fields, content: start }: HeaderBlock,
  defaultType: string,
): Place | undefined {
  const { mail, nest, parts, obstacles } = splitting;
  const header = readPartHeader(fields, at, mail.isBytes, defaultType);
  obstacles.push(...header.obstacles);
  const isMultipart = header.type.startsWith('multipart/');
  const holdsParts = isMultipart || (isMail(header) && header.encoding === 'identity');
  const depth = mail.depth + nest.open.length;
  const isOpened = holdsParts && depth < maxMailDepth;
  if (holdsParts && !isOpened) {
    obstacles.push({ at, says: `A part within more than ${maxMailDepth} others; it is not checked` });
  }
  const isRelated = nest.open.at(-1)?.isRelated ?? false;
  const part: OpenPart = { mail, header, content: { start, end: start }, isRelated, isOpened, depth, size: undefined };
  if (!isMultipart) parts.push(part);
  if (isOpened && isMultipart) openMultipart(splitting, header, start, isRelated);
  else if (isOpened) openMail(splitting, part);
  else if (!isMultipart) splitting.leaf = part;
  return isOpened && !isMultipart ? { start, isMail: true, defaultType: 'text/plain' } : undefined;
}

function openMultipart(
  { mail, nest, obstacles }: Splitting,
  header: PartHeader,
  start: number,
  isRelated: boolean,
): void {
  const { at, type, boundary } = header;
  nest.push({
    boundary,
    level: nest.open.length,
    defaultType: type === 'multipart/digest' ? 'message/rfc822' : 'text/plain',
    isRelated: isRelated || type === 'multipart/related',
    hasParts: false,
    close(end) {
      if (this.hasParts || !/\S/.test(mail.text.value.slice(start, end))) return;
      const boundaries = boundary === undefined ? 'a boundary' : `a part behind its boundary ${quote(boundary)}`;
      obstacles.push({ at, says: `A multipart without ${boundaries}: nothing in it can be read` });
    },
  });
}

function openMail({ nest, bytesTo }: Splitting, part: OpenPart): void {
  const { start } = part.content;
  const before = bytesTo(start);
  nest.push({
    boundary: undefined,
    level: nest.open.length,
    defaultType: 'text/plain',
    isRelated: part.isRelated,
    hasParts: true,
    close(end) {
      part.content = { start, end: Math.max(start, end) };
      part.size = bytesTo(part.content.end) - before;
    },
  });
}

/** Finds where the next part begins, and closes what has ended by then. */
function nextPart(splitting: Splitting, from: number): Place | undefined {
  const { nest, mail } = splitting;
  for (let delimiter = nest.nextDelimiter(from); delimiter; delimiter = nest.nextDelimiter(delimiter.line.next)) {
    const { line, owner, isLast } = delimiter;
    // Mail programs disagree whether an end before the first part is one. What follows could be read by someone.
    if (isLast && !owner.hasParts) continue;
    close(splitting, isLast ? owner.level : owner.level + 1, beforeBreak(mail.text.value, line.start));
    owner.hasParts = true;
    if (!isLast) return { start: line.next, isMail: false, defaultType: owner.defaultType };
  }
  return undefined;
}

/** Closes the containers from a level on, and the part in the innermost. */
function close(splitting: Splitting, level: number, end: number): void {
  const { nest, leaf } = splitting;
  if (leaf) leaf.content = { start: leaf.content.start, end: Math.max(leaf.content.start, end) };
  splitting.leaf = undefined;
  while (nest.open.length > level) nest.pop()?.close(end);
}

/** The line end before a delimiter belongs to the delimiter. */
function beforeBreak(value: string, start: number): number {
  if (value[start - 1] === '\n') return value[start - 2] === '\r' ? start - 2 : start - 1;
  return value[start - 1] === '\r' ? start - 1 : start;
}
