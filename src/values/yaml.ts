import { Composer, type CST, isAlias, isMap, isScalar, isSeq, Lexer, type Node, Parser } from 'yaml';
import type { Span } from '../span.ts';
import { type Complaint, limits, list, object, type Placed, Refusal, scalar } from './placed.ts';

/** What is known on the way through a document. */
interface Walk {
  readonly complaints: Complaint[];
  /** What bears an anchor; `undefined` while it is being read. */
  readonly anchors: Map<string, Placed | undefined>;
  aliases: number;
}

/** Reads one document of YAML 1.2 in its core schema. */
export function readYaml(text: string, complaints: Complaint[]): Placed | undefined {
  refuseLong(text);
  const tokens = [...new Parser().parse(text)];
  refuseDeep(tokens);
  // Unique keys are checked later: the library compares each with each.
  const [document, second] = new Composer({ schema: 'core', uniqueKeys: false }).compose(tokens, true, text.length);
  if (!document) return undefined;
  if (second) throw new Refusal('only one document may stand in the file', span(second.range));
  const { explicit, version } = document.directives.yaml;
  if (explicit && version !== '1.2') throw new Refusal('only YAML 1.2 is read', { start: 0, end: 5 });
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    const [start, end] = error.pos;
    const says = sentence(error.message);
    complaints.push({ says, at: { start, end: Math.max(end, start + 1) } });
  }
  if (error || !document.contents || isNothing(document.contents)) return undefined;
  return placed(document.contents, { complaints, anchors: new Map(), aliases: 0 }, 1);
}

/** Counts tokens, where there may be too many: there are fewer than two for each character. */
function refuseLong(text: string): void {
  if (text.length < limits.tokens / 2) return;
  let count = 0;
  for (const token of new Lexer().lex(text)) {
    if (++count <= limits.tokens) continue;
    const says = `more than ${limits.tokens.toLocaleString('en')} keys, values and signs`;
    throw new Refusal(says, { start: 0, end: token.length });
  }
}

/** Where the library speaks to those who know its grammar. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^Nested mappings/, 'a second colon stands in the line: put the value into quotes'],
  [/^Implicit (?:map )?keys need/, 'a key needs a colon, a blank and a value'],
  [/^Implicit keys/, 'a key and its colon stand in one line'],
  [/^Tabs/, 'lines are indented by blanks, not by tabs'],
  [/^All (?:mapping|sequence|collection) items/, 'this line must begin where the ones that it belongs to begin'],
  [/^Flow sequence/, 'this list has no end: a ] is missing'],
  [/^Flow map/, 'this object has no end: a } is missing'],
  [/^Missing closing/, 'this string has no end: a quote is missing'],
  [
    /^Unexpected .* at node end|^Plain value cannot start|^Anchor cannot be|^Alias cannot be|^Not a YAML token|^Unexpected block-seq-ind/,
    'a value that begins with a sign, such as [ or @, stands in quotes as a whole',
  ],
  [/^Missing directives-end/, 'a line that begins with % is no setting: put what it says into quotes'],
  [/^Unresolved tag/, 'there are no tags in a configuration'],
];

function sentence(message: string): string {
  const plain = sentences.find(([pattern]) => pattern.test(message))?.[1];
  return plain ?? message.charAt(0).toLowerCase() + message.slice(1);
}

function isNothing(node: Node): boolean {
  return isScalar(node) && node.value === null && !node.source;
}

/** The composer recurses: what is too deep for it must not reach it. */
function refuseDeep(tokens: readonly CST.Token[]): void {
  const open: { token: CST.Token | null | undefined; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (token?.type === 'document') open.push({ token: token.value, depth });
    if (!token || !('items' in token)) continue;
    const at = { start: token.offset, end: token.offset + 1 };
    if (depth >= limits.depth) throw new Refusal(`values stand more than ${limits.depth} deep`, at);
    for (const { key, value } of token.items) {
      open.push({ token: key, depth: depth + 1 }, { token: value, depth: depth + 1 });
    }
  }
}

function placed(node: Node, walk: Walk, depth: number): Placed {
  const at = span(node.range);
  if (isAlias(node)) {
    const aliased = walk.anchors.get(node.source);
    if (++walk.aliases > limits.aliases) throw new Refusal(`more than ${limits.aliases} aliases`, at);
    if (!aliased) throw new Refusal(`nothing that ends before this bears the anchor &${node.source}`, at);
    return aliased;
  }
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
  if (anchor) walk.anchors.set(anchor, undefined);
  const result = contents(node, at, walk, depth);
  if (anchor) walk.anchors.set(anchor, result);
  if (result.size > limits.values) throw new Refusal(`more than ${limits.values.toLocaleString('en')} values`, at);
  return result;
}

function contents(node: Node, at: Span, walk: Walk, depth: number): Placed {
  const within = (inner: unknown, otherwise: Span) =>
    inner ? placed(inner as Node, walk, depth + 1) : scalar(null, otherwise);
  if (isSeq(node))
    return list(
      node.items.map((item) => within(item, at)),
      at,
    );
  if (!isMap(node)) return scalar(isScalar(node) ? node.value : undefined, at);
  const entries = node.items.map(({ key, value }) => {
    const { value: name, at: place } = within(key, at);
    if (typeof name === 'object') throw new Refusal('a key must be one word or string', place);
    return { name: String(name), key: place, placed: within(value, place) };
  });
  return object(entries, at, walk.complaints);
}

function span(range: readonly number[] | null | undefined): Span {
  const [start = 0, end = start] = range ?? [];
  return { start, end: Math.max(end, start + 1) };
}
