import type { Element, Nodes, Root, RootContent, Text as TextNode } from 'hast';
import { toText } from 'hast-util-to-text';
import { type Piece, Text } from '../text.ts';
import type { Places } from './written.ts';

/** What an element shows: all, only what inner elements show again, or nothing. */
type Shows = (element: Element) => 'all' | 'inner' | 'nothing';

/**
 * What the buyer reads of a part of a tree. `hast-util-to-text` decides which blanks and line ends there are; two passes
 * around it add what it does not know: styles before (`shows`), places after (`align`).
 */
export function visible(tree: Nodes, places: Places, shows: Shows): Text {
  const nodes: TextNode[] = [];
  const shown = toText(prune(tree, shows, nodes));
  const written = new Text(all(nodes, places));
  return new Text(align(written, nodes.map(({ value }) => value).join(''), shown));
}

function* all(nodes: readonly TextNode[], places: Places): Generator<Piece> {
  for (const node of nodes) yield* places(node);
}

/** A copy of a tree without what is not shown. Collects the text that remains. */
function prune(tree: Nodes, shows: Shows, nodes: TextNode[]): Root {
  const root: Root = { type: 'root', children: [] };
  const stack: { node: Nodes; into: RootContent[]; isSeen: boolean }[] = [
    { node: tree, into: root.children, isSeen: true },
  ];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, into, isSeen } = next;
    if (node.type === 'text' && isSeen) {
      nodes.push(node);
      into.push(node);
    }
    if (node.type !== 'element' && node.type !== 'root') continue;
    const element = node.type === 'element' ? shows(node) : 'all';
    if (element === 'nothing') continue;
    const children: RootContent[] = [];
    // Without scripts, as in mail, the content of noscript is shown.
    if (node.type === 'element') {
      into.push({
        type: 'element',
        tagName: node.tagName === 'noscript' ? 'div' : node.tagName,
        properties: {},
        children: children as Element['children'],
      });
    }
    const inner = node.type === 'root' ? root.children : children;
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child) stack.push({ node: child, into: inner, isSeen: element === 'all' });
    }
  }
  return root;
}

const dropped = /[ \t\n\r\f\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/**
 * Gives each character of `shown` the place of its twin among those that the file writes. The two differ in blanks
 * alone; a blank that only layout put there stands for what is between the words: `</p><p>`.
 */
function* align(written: Text, shape: string, shown: string): Generator<Piece> {
  let at = 0;
  let done = 0;
  while (done < shown.length) {
    const length = shared(shape, at, shown, done);
    yield* written.pieces(at, at + length);
    at += length;
    done += length;
    if (done >= shown.length) return;
    // Here the two part: blanks collapse, layout adds line ends, marks of direction go.
    const to = pastBlanks(shown, done);
    const next = skip(shape, at, shown[to]);
    if (to > done) yield between(shown.slice(done, to), written, at, next);
    if (to < shown.length && shape[next] !== shown[to]) {
      // Not lost, whatever happens: a place that is too wide is better than a word that no rule sees.
      const rest = written.span(Math.min(next, written.length - 1));
      yield { value: shown.slice(to), ...rest, even: false };
      return;
    }
    done = to;
    at = next;
  }
}

/** A gap: verbatim where it is a single blank of the file, else all that stands between its neighbours. */
function between(value: string, written: Text, before: number, after: number): Piece {
  if (after - before === 1 && value.length === 1) return { value, ...written.span(before, after) };
  const start = before > 0 ? written.span(before - 1, before).end : written.span(after).start;
  const end = after < written.length ? written.span(after, after + 1).start : start;
  return { value, start, end: Math.max(start, end), even: false };
}

/** Past the characters that `hast-util-to-text` drops: blanks, and the signs that steer the direction of text. */
function skip(value: string, from: number, wanted: string | undefined): number {
  let at = from;
  while (at < value.length && value[at] !== wanted && dropped.test(value[at] ?? '')) at++;
  return at;
}

function pastBlanks(value: string, from: number): number {
  let at = from;
  while (at < value.length && ' \t\n'.includes(value[at] ?? '')) at++;
  return at;
}

function shared(one: string, from: number, other: string, start: number): number {
  let length = 0;
  while (start + length < other.length && one[from + length] === other[start + length]) length++;
  return length;
}
