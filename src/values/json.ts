import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Complaint, limits, list, object, type Placed, Refusal, scalar } from './placed.ts';

/** Reads JSON with comments and trailing commas. */
export function readJson(text: string, complaints: Complaint[]): Placed | undefined {
  refuseBombs(text);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error) complaints.push(complaint(text, error));
  return tree && !error ? placed(tree, complaints) : undefined;
}

/** The parser recurses: what is too deep for it must not reach it. */
function refuseBombs(text: string): void {
  const scanner = createScanner(text, true);
  let [depth, tokens] = [0, 0];
  // SyntaxKind is there for types only: 1 is `{`, 2 `}`, 3 `[`, 4 `]`, 17 the end.
  for (let token: number = scanner.scan(); token !== 17; token = scanner.scan()) {
    if (token === 1 || token === 3) depth++;
    if (token === 2 || token === 4) depth--;
    const start = scanner.getTokenOffset();
    const at = { start, end: start + scanner.getTokenLength() };
    if (depth > limits.depth) throw new Refusal(`values stand more than ${limits.depth} deep`, at);
    if (++tokens > limits.tokens)
      throw new Refusal(`more than ${limits.tokens.toLocaleString('en')} keys, values and signs`, at);
  }
}

const sentences: Readonly<Record<string, string>> = {
  InvalidSymbol: 'keys and strings stand in double quotes',
  InvalidNumberFormat: 'this is no number',
  UnexpectedEndOfNumber: 'this is no number',
  PropertyNameExpected: 'expected a key in double quotes',
  ValueExpected: 'expected a value',
  ColonExpected: 'expected a colon',
  CommaExpected: 'expected a comma before this',
  CloseBraceExpected: 'expected a closing }',
  CloseBracketExpected: 'expected a closing ]',
  EndOfFileExpected: 'nothing may follow the closing }',
  UnexpectedEndOfComment: 'this comment does not end',
  UnexpectedEndOfString: 'this string does not end in its line',
  InvalidEscapeCharacter: 'there is no such escape: a backslash is written \\\\',
  InvalidUnicode: 'there is no such escape: \\u and four hexadecimal digits',
  InvalidCharacter: 'a control character stands in the string',
};

function complaint(text: string, { error, offset, length }: ParseError): Complaint {
  const written = text.slice(offset, offset + length);
  const isWord = /^[A-Za-z][\w-]{0,40}$/.test(written);
  const says = sentences[printParseErrorCode(error)] ?? 'this is not valid JSON';
  const at = { start: offset, end: offset + Math.max(1, length) };
  return { says, at, hint: isWord ? `write "${written}"` : undefined };
}

function placed(node: Node, complaints: Complaint[]): Placed {
  const at = { start: node.offset, end: node.offset + node.length };
  const children = node.children ?? [];
  if (node.type === 'array') {
    const items = children.map((child) => placed(child, complaints));
    return list(items, at);
  }
  if (node.type !== 'object') return scalar(node.value, at);
  const entries = children.flatMap(({ children: [key, value] = [] }) => {
    if (!key || !value) return [];
    const place = { start: key.offset, end: key.offset + key.length };
    return [{ name: String(key.value), key: place, placed: placed(value, complaints) }];
  });
  return object(entries, at, complaints);
}
