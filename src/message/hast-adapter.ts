import type { Doctype, Element, Nodes, Properties, Root } from 'hast';
import { h, s } from 'hastscript';
import {
  defaultTreeAdapter,
  html,
  Parser,
  type ParserOptions,
  type Token,
  type TreeAdapter,
  type TreeAdapterTypeMap,
} from 'parse5';
import { QuickTokenizer } from './quick-tokenizer.ts';

type Parent = BuiltRoot | BuiltElement;
type Inner = BuiltLiteral | BuiltElement;
type Child = Inner | BuiltDoctype;
type Location = Token.ElementLocation | null | undefined;

/** A node of hast to those who read the tree, and of parse5 to its parser, which nobody else sees. */
abstract class Built {
  position: Nodes['position'];
  #parentNode: Parent | null = null;
  #location: Location;
  #endTag: Location;

  get parentNode(): Parent | null {
    return this.#parentNode;
  }

  set parentNode(parent: Parent | null) {
    this.#parentNode = parent;
  }

  get sourceCodeLocation(): Location {
    return this.#location && this.#endTag ? { ...this.#location, endTag: this.#endTag } : this.#location;
  }

  set sourceCodeLocation(location: Location) {
    this.#location = location;
    this.#endTag = undefined;
    if (!location) return;
    const { startLine, startCol, startOffset, endLine, endCol, endOffset } = location;
    this.position = {
      start: { line: startLine, column: startCol, offset: startOffset },
      end: { line: endLine, column: endCol, offset: endOffset },
    };
  }

  get hasEndTag(): boolean {
    return this.#endTag !== undefined;
  }

  /** Lengthens it: a text word by word, an element once. */
  end({ endLine: line = 1, endCol: column = 1, endOffset: offset, endTag }: Partial<Token.ElementLocation>): void {
    if (this.position) this.position.end = { line, column, offset };
    if (endTag) this.#endTag = endTag;
  }
}

class BuiltRoot extends Built implements Root {
  readonly type = 'root';
  readonly children: Child[] = [];
  readonly data = { quirksMode: false };
  readonly #nodeName: string;
  #mode = html.DOCUMENT_MODE.NO_QUIRKS;

  constructor(nodeName: string) {
    super();
    this.#nodeName = nodeName;
  }

  get nodeName(): string {
    return this.#nodeName;
  }

  get childNodes(): readonly Child[] {
    return this.children;
  }

  get mode(): html.DOCUMENT_MODE {
    return this.#mode;
  }

  set mode(mode: html.DOCUMENT_MODE) {
    this.#mode = mode;
    this.data.quirksMode = mode !== html.DOCUMENT_MODE.NO_QUIRKS;
  }
}

class BuiltDoctype extends Built implements Doctype {
  readonly type = 'doctype';

  get nodeName(): string {
    return '#documentType';
  }
}

/** A text or a comment. One class: of five, what reads nodes would be slower than of four. */
class BuiltLiteral extends Built {
  readonly type: 'text' | 'comment';
  value: string;

  constructor(type: 'text' | 'comment', value: string) {
    super();
    this.type = type;
    this.value = value;
  }

  get nodeName(): string {
    return this.type === 'text' ? '#text' : '#comment';
  }
}

class BuiltElement extends Built implements Element {
  readonly type = 'element';
  tagName: string;
  properties: Properties = {};
  readonly children: Inner[] = [];
  declare content?: BuiltRoot;
  readonly #nodeName: string;
  readonly #namespaceURI: html.NS;
  #attrs: Token.Attribute[];

  constructor(tagName: string, namespaceURI: html.NS, attrs: Token.Attribute[]) {
    super();
    this.tagName = tagName;
    this.#nodeName = tagName;
    this.#namespaceURI = namespaceURI;
    this.#attrs = attrs;
  }

  get nodeName(): string {
    return this.#nodeName;
  }

  get namespaceURI(): html.NS {
    return this.#namespaceURI;
  }

  get attrs(): Token.Attribute[] {
    return this.#attrs;
  }

  get childNodes(): readonly Child[] {
    return this.children;
  }

  /** Says what hast says of an element, once all is known that is in it. */
  finish(): void {
    let rest: Record<string, string> | undefined;
    const isSvg = this.#namespaceURI === html.NS.SVG;
    for (const { prefix, name, value } of this.#attrs) {
      const key = prefix ? `${prefix}:${name}` : name;
      const plain = isSvg ? undefined : plainProperties.get(key);
      if (plain !== undefined) this.properties[plain] = value;
      else if (!(key in Object.prototype)) {
        rest ??= {};
        rest[key] = value;
      }
    }
    if (rest || isSvg || !isPlainName.test(this.#nodeName)) {
      const { tagName, properties } = (isSvg ? s : h)(this.#nodeName, rest ?? {});
      this.tagName = tagName;
      Object.assign(this.properties, properties);
    }
    // The parser ends an element without a closing tag where the next one begins.
    const last = this.children.at(-1)?.position;
    if (this.position && last && !this.hasEndTag) this.position.end = { ...last.end };
    // Not kept for as long as the tree is.
    this.sourceCodeLocation = undefined;
    this.#attrs = [];
  }
}

/** Names that hast keeps as they are. */
const isPlainName = /^[a-z][a-z\d:-]*$/;

/** Usual attributes of HTML that hast keeps as they are, and what it calls them: hastscript is not asked. */
const plainProperties = new Map([
  ...['align', 'alt', 'color', 'dir', 'face', 'href', 'id', 'lang', 'name', 'src', 'style', 'target', 'title'].map(
    (name) => [name, name] as const,
  ),
  ['bgcolor', 'bgColor'] as const,
  ['valign', 'vAlign'] as const,
]);

type BuiltNodes = TreeAdapterTypeMap<
  Parent | Child,
  Parent,
  Child,
  BuiltRoot,
  BuiltRoot,
  BuiltElement,
  BuiltLiteral,
  BuiltLiteral,
  BuiltElement,
  BuiltDoctype
>;

/** The parser's own asks nodes for nothing but what those built here have. */
const usual = defaultTreeAdapter as unknown as TreeAdapter<BuiltNodes>;

const adapter: TreeAdapter<BuiltNodes> = {
  ...usual,
  createDocument: () => new BuiltRoot('#document'),
  createDocumentFragment: () => new BuiltRoot('#document-fragment'),
  createElement: (tagName, namespaceURI, attrs) => new BuiltElement(tagName, namespaceURI, attrs),
  createCommentNode: (value) => new BuiltLiteral('comment', value),
  createTextNode: (value) => new BuiltLiteral('text', value),
  getTagName: ({ nodeName }) => nodeName,
  setDocumentType(root) {
    if (!root.children.some(({ type }) => type === 'doctype')) usual.appendChild(root, new BuiltDoctype());
  },
  insertText(parent, value) {
    const last = parent.children.at(-1);
    if (last?.type === 'text') last.value += value;
    else usual.appendChild(parent, new BuiltLiteral('text', value));
  },
  insertTextBefore(parent, value, next) {
    const children: readonly Child[] = parent.children;
    // What leaves a table stands before it: mostly the last.
    const last = children[(children.at(-1) === next ? children.length - 1 : children.indexOf(next)) - 1];
    if (last?.type === 'text') last.value += value;
    else usual.insertBefore(parent, new BuiltLiteral('text', value), next);
  },
  updateNodeSourceCodeLocation: (node, location) => node.end(location),
};

/** The parser of parse5 with a quicker tokenizer. */
class QuickParser extends Parser<BuiltNodes> {
  constructor(options: ParserOptions<BuiltNodes>) {
    super(options);
    this.tokenizer = new QuickTokenizer(this.options, this);
  }

  /** Without the copy of the location that others would get. */
  override _attachElementToTree(
    ...[element, location, place]: Parameters<Parser<BuiltNodes>['_attachElementToTree']>
  ): void {
    super._attachElementToTree(element, null, place);
    element.sourceCodeLocation = location;
  }
}

/** The tree that `rehype-parse` makes of a document, made at once: the copy of a tree of the parser's own takes half as long again. */
export function hastOf(document: string): Root {
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: adapter };
  const root = QuickParser.parse(document, options);
  const all: Parent[] = [root];
  for (const parent of all) {
    for (const child of parent.children) if (child.type === 'element') all.push(child);
    if (parent.type === 'element' && parent.content) all.push(parent.content);
  }
  for (const parent of all.reverse()) if (parent.type === 'element') parent.finish();
  return root;
}
