import { InsertionMode, type Parser, Token, Tokenizer } from 'parse5';

const [inValue, inText, inWord, inName, inAttribute] = [1, 2, 4, 8, 16];

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Where a value in double quotes, a text, a word and a name cannot be taken in whole: bits for each ASCII sign. */
const ends = new Uint8Array(128);
for (const [kind, signs] of [
  [inValue, '\0\n\r&"'],
  [inText, '\0\n\r&<'],
  [inWord, '\0\n\r&<\t\f '],
  [inName, `\0\n\r/>\t\f ${capitals}`],
  [inAttribute, `\0\n\r/>\t\f ="'<${capitals}`],
] as const) {
  for (const sign of signs) ends[sign.charCodeAt(0)] = (ends[sign.charCodeAt(0)] ?? 0) | kind;
}

/**
 * The tokenizer of parse5, but it takes in names, values and texts whole, not sign by sign, which takes much of a parse, and
 * notes no places of attributes. It relies on what is protected there: a test compares all it leads to.
 */
export class QuickTokenizer extends Tokenizer {
  override _createAttr(name: string): void {
    this._flushRun('');
    this.currentAttr = { name, value: '' };
  }

  override _stateTagName(code: number): void {
    const name = this.#taken(inName);
    if (name === '') super._stateTagName(code);
    else (this.currentToken as Token.TagToken).tagName += name;
  }

  override _stateAttributeName(code: number): void {
    const name = this.#taken(inAttribute);
    if (name === '') super._stateAttributeName(code);
    else this.currentAttr.name += name;
  }

  override _stateAttributeValueDoubleQuoted(code: number): void {
    super._stateAttributeValueDoubleQuoted(code);
    this.#pass(code, inValue);
  }

  override _stateData(code: number): void {
    super._stateData(code);
    this.#pass(code, this.#isWithinText() ? inText : inWord);
  }

  /** Blanks are a token of their own, except where the parser does with them what it does with the word before them. */
  override _emitCodePoint(code: number): void {
    if (code <= 32 && code !== 0 && this.#isWithinText()) this._extendRun(code);
    else super._emitCodePoint(code);
  }

  #isWithinText(): boolean {
    const { insertionMode } = this.handler as unknown as Pick<Parser<never>, 'insertionMode'>;
    return (
      this.currentCharacterToken?.type === Token.TokenType.CHARACTER &&
      (insertionMode === InsertionMode.IN_BODY || insertionMode === InsertionMode.IN_CELL)
    );
  }

  /** Takes in what follows a sign that was just taken in. */
  #pass(code: number, kind: number): void {
    const { html, pos } = this.preprocessor;
    if (this.runEnd !== pos + 1 || isEnd(code, kind)) return;
    const end = endOf(html, pos + 1, kind);
    this.preprocessor.pos = end - 1;
    this.runEnd = end;
  }

  /** Takes in what can be from the sign at hand; empty where that cannot. */
  #taken(kind: number): string {
    const { html, pos } = this.preprocessor;
    const end = endOf(html, pos, kind);
    if (end > pos) this.preprocessor.pos = end - 1;
    return html.slice(pos, end);
  }
}

function endOf(html: string, start: number, kind: number): number {
  let at = start;
  while (at < html.length && !isEnd(html.charCodeAt(at), kind)) at++;
  return at;
}

/** What is not ASCII may be half a sign. */
function isEnd(code: number, kind: number): boolean {
  return ((ends[code] ?? kind) & kind) !== 0;
}
