import type { Element, Nodes, Root, RootContent, Text as TextNode } from 'hast';
import { toText } from 'hast-util-to-text';
import { inlineElements } from '../../data/user-agent.ts';
import { type Piece, Text } from '../text.ts';
import { inParagraphs, spoken } from './shape.ts';
import type { Places } from './written.ts';

/** How an element is shown. */
export interface Shown {
  /** All its words, only those of inner elements that show themselves again, or none. */
  readonly words: 'all' | 'inner' | 'none';
  /** In lines of its own, though its name does not say so. */
  readonly isBlock: boolean;
}

/** `undefined` for an element that the file does not write: it is shown as the one around it. */
type Shows = (element: Element) => Shown | undefined;

/**
 * What the buyer reads of a part of a tree. `hast-util-to-text` decides which blanks and line ends there are; two passes
 * around it add what it does not know: styles before (`shows`), places after (`align`).
 */
export function visible(tree: Nodes, places: Places, shows: Shows): Text {
  const nodes: TextNode[] = [];
  const shown = toText(prune(tree, shows, nodes));
  const pieces: Piece[] = [];
  let shape = '';
  for (const node of nodes) {
    shape += node.value;
    for (const piece of places(node)) pieces.push(piece);
  }
  return inParagraphs(new Text(align(new Text(pieces), shape, shown)));
}

/**
 * Elements that `hast-util-to-text` takes for something else: without scripts, as in mail, what is in noscript is seen; mail
 * programs do not know dialogs; nobr joins blanks as others do; a table and its like stand in lines of their own.
 */
const standIns = new Map([
  ...['details', 'dialog', 'fieldset', 'noscript', 'optgroup', 'option', 'search', 'summary'].map(
    (name) => [name, 'div'] as const,
  ),
  ['nobr', 'span'] as const,
]);

/** A copy of a tree without what is not shown. Collects the text that remains. */
function prune(tree: Nodes, shows: Shows, nodes: TextNode[]): Root {
  const root: Root = { type: 'root', children: [] };
  const stack = [{ node: tree, into: root.children, isSeen: true, isPre: false }];
  let endsWithBlank = false;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, into, isSeen, isPre } = next;
    if (node.type === 'text' && isSeen) {
      nodes.push(node);
      // Blanks are one, whatever elements stand between them.
      const said = spoken(node.value);
      const value = endsWithBlank && !isPre ? said.slice(pastBlanks(said, 0)) : said;
      if (value === '') continue;
      const last = into.at(-1);
      if (last?.type === 'text') last.value += value;
      else into.push({ type: 'text', value });
      endsWithBlank = ' \t\n'.includes(value.charAt(value.length - 1));
    }
    if (node.type !== 'element' && node.type !== 'root') continue;
    const shown = node.type === 'element' ? shows(node) : undefined;
    if (shown?.words === 'none') continue;
    const children = node.type === 'element' ? open(node.tagName, shown?.isBlock ?? false, into) : into;
    const isShown = shown ? shown.words === 'all' : isSeen;
    const isVerbatim = isPre || (node.type === 'element' && preformatted.has(node.tagName));
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child) stack.push({ node: child, into: children, isSeen: isShown, isPre: isVerbatim });
    }
  }
  return root;
}

/** Adds an element, in a block if need be, and returns where its children belong. One within a sentence changes no blanks. */
function open(name: string, isBlock: boolean, into: RootContent[]): RootContent[] {
  if (!isBlock && inline.has(name)) return into;
  const children: Element['children'] = [];
  const element: Element = { type: 'element', tagName: standIns.get(name) ?? name, properties: {}, children };
  const isApart = name === 'table' || (isBlock && !tableParts.test(name));
  into.push(isApart ? { type: 'element', tagName: 'div', properties: {}, children: [element] } : element);
  return children;
}

const inline = new Set(inlineElements);

const preformatted = new Set(['listing', 'plaintext', 'pre', 'textarea', 'xmp']);

const tableParts = /^(?:caption|col|colgroup|tbody|td|tfoot|th|thead|tr)$/;

const dropped = /[ \t\n\r\f\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/**
 * Gives each character of `shown` the place of its twin among those that the file writes. The two differ in blanks
 * alone; a blank that only layout put there stands for what is between the words: `</p><p>`.
 */
function align(written: Text, shape: string, shown: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let done = 0;
  while (done < shown.length) {
    const length = shared(shape, at, shown, done);
    for (const piece of written.pieces(at, at + length)) pieces.push(piece);
    at += length;
    done += length;
    if (done >= shown.length) break;
    // Here the two part: blanks collapse, layout adds line ends, marks of direction go.
    const to = pastBlanks(shown, done);
    const next = skip(shape, at, shown[to]);
    if (to > done) pieces.push(between(shown.slice(done, to), written, at, next));
    if (to < shown.length && shape[next] !== shown[to]) {
      // Not lost, whatever happens: a place that is too wide is better than a word that no rule sees.
      const rest = written.span(Math.min(next, written.length - 1));
      pieces.push({ value: shown.slice(to), ...rest, even: false });
      break;
    }
    done = to;
    at = next;
  }
  return pieces;
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
  while (start + length < other.length && one.charCodeAt(from + length) === other.charCodeAt(start + length)) length++;
  return length;
}
