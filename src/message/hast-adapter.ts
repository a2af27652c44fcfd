import type { Comment, Doctype, Element, Nodes, Properties, Root, Text } from 'hast';
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
type Inner = BuiltComment | BuiltText | BuiltElement;
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

class BuiltComment extends Built implements Comment {
  readonly type = 'comment';
  readonly value: string;

  constructor(value: string) {
    super();
    this.value = value;
  }

  get nodeName(): string {
    return '#comment';
  }
}

class BuiltText extends Built implements Text {
  readonly type = 'text';
  value: string;

  constructor(value: string) {
    super();
    this.value = value;
  }

  get nodeName(): string {
    return '#text';
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
    const said: Record<string, string> = {};
    for (const { prefix, name, value } of this.#attrs) {
      const key = prefix ? `${prefix}:${name}` : name;
      if (!(key in Object.prototype)) said[key] = value;
    }
    const { tagName, properties } = (this.#namespaceURI === html.NS.SVG ? s : h)(this.#nodeName, said);
    this.tagName = tagName;
    this.properties = properties;
    // The parser ends an element without a closing tag where the next one begins.
    const last = this.children.at(-1)?.position;
    if (this.position && last && !this.hasEndTag) this.position.end = { ...last.end };
    // Not kept for as long as the tree is.
    this.sourceCodeLocation = undefined;
    this.#attrs = [];
  }
}

type BuiltNodes = TreeAdapterTypeMap<
  Parent | Child,
  Parent,
  Child,
  BuiltRoot,
  BuiltRoot,
  BuiltElement,
  BuiltComment,
  BuiltText,
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
  createCommentNode: (value) => new BuiltComment(value),
  createTextNode: (value) => new BuiltText(value),
  getTagName: ({ nodeName }) => nodeName,
  setDocumentType(root) {
    if (!root.children.some(({ type }) => type === 'doctype')) usual.appendChild(root, new BuiltDoctype());
  },
  insertText(parent, value) {
    const last = parent.children.at(-1);
    if (last?.type === 'text') last.value += value;
    else usual.appendChild(parent, new BuiltText(value));
  },
  insertTextBefore(parent, value, next) {
    const children: readonly Child[] = parent.children;
    // What leaves a table stands before it: mostly the last.
    const last = children[(children.at(-1) === next ? children.length - 1 : children.indexOf(next)) - 1];
    if (last?.type === 'text') last.value += value;
    else usual.insertBefore(parent, new BuiltText(value), next);
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
