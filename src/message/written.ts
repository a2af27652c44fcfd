import { decodeHTML } from 'entities';
import type { Text as TextNode } from 'hast';
import { type Piece, Text } from '../text.ts';
import type { Shape } from './shape.ts';
import { tokens } from './tokens.ts';

/** What a parser reads as something else than it says: line ends, NUL, references. */
const signs = /\r\n?|\0|&(?:#x[\da-f]+|#\d+|[a-z][\da-z]*);?/gi;

/** The places of text nodes. */
export type Places = (node: TextNode) => Iterable<Piece>;

/** Gives each text node of a tree its places. Most say what the file says: they need nothing but their position. */
export function written(nodes: readonly TextNode[], shape: Shape): Places {
  const decoded = new Map<TextNode, Text>();
  const moved: TextNode[] = [];
  for (const node of nodes) {
    const [start, end] = range(node);
    const { value } = node;
    if (value.length === end - start && shape.masked.startsWith(value, start) && !/[&\r\0]/.test(value)) continue;
    const { shape: said, text } = decode(shape, start, end);
    if (said === value) decoded.set(node, text);
    else moved.push(node);
  }
  const isMoved = new Set(moved);
  const taken = new Set(
    moved.length > 0 ? nodes.filter((node) => !isMoved.has(node)).map((node) => range(node)[0]) : [],
  );
  // The text within a table before the text that left it.
  const sizes = new Map(moved.map((node) => [node, range(node)[1] - range(node)[0]]));
  moved.sort((one, other) => (sizes.get(one) ?? 0) - (sizes.get(other) ?? 0));
  for (const node of moved) decoded.set(node, gather(node, shape, taken));
  return (node) => decoded.get(node)?.pieces() ?? shape.shown.pieces(...range(node));
}

function range({ position }: TextNode): [start: number, end: number] {
  const start = position?.start.offset ?? 0;
  return [start, position?.end.offset ?? start];
}

/** The length of the reference that may belong to what follows: after blanks that are dropped, a parser counts from its end. */
function referenceBefore(masked: string, start: number): number {
  return /&[#\da-z]{1,40}$/i.exec(masked.slice(Math.max(0, start - 40), start))?.[0].length ?? 0;
}

/** What a stretch of text says: to the parser, and to the buyer. Equally long; they differ in placeholders alone. */
function decode({ shown, masked }: Shape, start: number, end: number): { readonly shape: string; readonly text: Text } {
  const said = masked.slice(start, end);
  const text = shown.slice(start, end);
  if (!/[&\r\0]/.test(said)) return { shape: said, text };
  return {
    shape: said.replace(signs, means),
    text: text.replaceAll(signs, ([sign]) => means(sign), said),
  };
}

function means(sign: string): string {
  if (sign.startsWith('\r')) return '\n';
  return sign === '\0' ? '' : decodeHTML(sign);
}

/**
 * The places of a node that the parser put together from several stretches: text in a table that stands between its
 * rows moves before the table. Takes the stretches that no other node took, in their order; which of the blanks between
 * them are meant does not matter.
 */
function gather(node: TextNode, shape: Shape, taken: Set<number>): Text {
  const { value } = node;
  const [start, end] = range(node);
  const pieces: Piece[] = [];
  let at = 0;
  for (const token of tokens(shape.masked, start - referenceBefore(shape.masked, start), end)) {
    if (token.type !== 'text' || (token.start > start && taken.has(token.start))) continue;
    const { shape: said, text } = decode(shape, token.start, token.end);
    const from = pastBlanks(said, 0);
    let to = said.length;
    while (to > from && '\t\n\f '.includes(said[to - 1] ?? '')) to--;
    const words = said.slice(from, to);
    const next = pastBlanks(value, at);
    if (words === '' || !value.startsWith(words, next)) continue;
    const here = text.span(from, to).start;
    pieces.push({ value: value.slice(at, next), start: here, end: here }, ...text.pieces(from, to));
    taken.add(token.start);
    at = next + words.length;
  }
  if (pastBlanks(value, at) < value.length) return new Text([{ value, ...shape.body.span(start, end) }]);
  pieces.push({ value: value.slice(at), ...shape.body.span(end, end) });
  return new Text(pieces);
}

function pastBlanks(value: string, from: number): number {
  const blanks = /[\t\n\f ]*/y;
  blanks.lastIndex = from;
  blanks.test(value);
  return blanks.lastIndex;
}
