import { maxHeaderItems } from '../limits.ts';
import { type Piece, Text } from '../text.ts';
import { isBlank, trimmed } from './headers.ts';

/** What stands between two semicolons of a header, without quotes, comments and blanks around it. */
export interface Item {
  /** What stands before an equals sign; `undefined` where there is none. */
  readonly name: Text | undefined;
  readonly value: Text;
}

/** Offsets in pairs: where each stretch of what is kept begins and ends. */
type Kept = number[];

/**
 * Cuts a header at its semicolons, into one item more than the limit at most. With `beginsWithValue`, an equals sign
 * in the first item is a character.
 */
export function readItems(header: Text, { beginsWithValue = false } = {}): Item[] {
  const text = withoutComments(header);
  const items: Item[] = [];
  for (let at = 0; at <= text.length && items.length <= maxHeaderItems; ) {
    const { item, end } = readItem(text, at, beginsWithValue && items.length === 0);
    items.push(item);
    at = end + 1;
  }
  return items;
}

function readItem(text: Text, start: number, isValue: boolean): { readonly item: Item; readonly end: number } {
  let name: Text | undefined;
  let kept: Kept = [];
  let isClosed = false;
  let at = start;
  for (; at < text.length && text.value[at] !== ';'; at++) {
    const character = text.value[at];
    if (character === '=' && !isValue && name === undefined) {
      name = trimmed(ranges(text, kept));
      kept = [];
    } else if (character === '"' && (isValue || name !== undefined)) {
      at = keepQuoted(text.value, at, isClosed ? [] : kept);
      isClosed = true;
    } else if (!isClosed && !(isBlank(character) && kept.length === 0)) {
      keep(kept, at);
    }
  }
  const value = ranges(text, kept);
  return { item: { name, value: isClosed ? value : trimmed(value) }, end: at };
}

/** Keeps what is between quotes, without the backslashes, and returns where it ends. */
function keepQuoted(value: string, start: number, kept: Kept): number {
  let at = start + 1;
  for (; at < value.length && value[at] !== '"'; at++) {
    if (value[at] === '\\' && at + 1 < value.length) at++;
    keep(kept, at);
  }
  return at;
}

function keep(kept: Kept, at: number): void {
  if (kept.at(-1) === at) kept[kept.length - 1] = at + 1;
  else kept.push(at, at + 1);
}

function ranges(text: Text, offsets: Kept): Text {
  return new Text(within(text, offsets));
}

function* within(text: Text, offsets: Kept): Generator<Piece> {
  for (let at = 0; at < offsets.length; at += 2) yield* text.pieces(offsets[at], offsets[at + 1]);
}

/**
 * Without what stands in round brackets. Within a parameter they begin a comment only behind a blank:
 * `filename=Invoice(1).pdf` is a name. Brackets that do not close are characters if a parameter follows them.
 */
function withoutComments(text: Text): Text {
  const { value } = text;
  if (!value.includes('(')) return text;
  const kept: Kept = [];
  let [depth, opened] = [0, 0];
  let [isQuoted, isParameter] = [false, false];
  for (let at = 0; at < value.length; at++) {
    const character = value[at];
    if (character === '\\') {
      if (depth === 0) keep(kept, at);
      at++;
    } else if (character === '"' && depth === 0) isQuoted = !isQuoted;
    else if (character === ';' && depth === 0 && !isQuoted) isParameter = false;
    else if (character === '=' && depth === 0 && !isQuoted) isParameter = true;
    else if (character === '(' && !isQuoted && (depth > 0 || !isParameter || isBlank(value[at - 1]))) {
      if (depth++ === 0) opened = at;
    } else if (character === ')' && depth > 0 && --depth === 0) continue;
    if (depth === 0 && at < value.length) keep(kept, at);
  }
  return depth > 0 && value.includes(';', opened) ? text : ranges(text, kept);
}
