import { MailParser } from 'mailparser';
import PostalMime from 'postal-mime';

/** What a reader of mail finds, in the form in which readers are compared. */
export interface Found {
  readonly subject: string;
  /** Type and words of each text part, without its last line ends; attached mails' subjects last. */
  readonly texts: readonly (readonly [type: string, text: string])[];
  /** Name, type and size; the size is missing where the library rewrites line ends. */
  readonly files: readonly (readonly [name: string, type: string, bytes: number | undefined])[];
}

/** Line ends as one, the last ones left out; parts of blanks alone are none. */
export function found(subject: string, texts: Found['texts'], files: Found['files']): Found {
  const plain = texts.map(([type, text]) => [type, text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')] as const);
  return {
    // One library unfolds as the standard says, the other as it looks.
    subject: subject.replace(/[ \t]+/g, ' '),
    texts: plain.filter(([, text]) => text.trim() !== ''),
    // Neither library has attached mails that it reads among the attachments.
    files: files.filter(([, type]) => type !== 'message/rfc822'),
  };
}

/** The parts of postal-mime's tree: its message joins the texts. */
interface PostalNode {
  readonly contentType: {
    readonly parsed: { readonly value: string; readonly params: Readonly<Record<string, string>> };
  };
  readonly contentDisposition: {
    readonly parsed: { readonly value: string; readonly params: Readonly<Record<string, string>> };
  };
  readonly contentTransferEncoding: { readonly encoding: string };
  readonly content: ArrayBuffer | null;
  readonly childNodes: readonly PostalNode[];
  getTextContent(): string;
}

export async function readWithPostalMime(bytes: Uint8Array): Promise<Found> {
  const parser = new PostalMime();
  const { subject = '', attachments } = await parser.parse(bytes);
  const texts: [string, string][] = [];
  const subjects: [string, string][] = [];
  const sizes: (number | undefined)[] = [];
  const { root } = parser as unknown as { root: PostalNode };
  await walk(root, texts, subjects, sizes);
  const files = attachments.map(({ filename, mimeType }, index) => [filename ?? '', mimeType, sizes[index]] as const);
  return found(subject, [...texts, ...subjects], files);
}

async function walk(
  node: PostalNode,
  texts: [string, string][],
  subjects: [string, string][],
  sizes: (number | undefined)[],
): Promise<void> {
  const type = node.contentType.parsed.value;
  const disposition = node.contentDisposition.parsed.value;
  if (type.startsWith('multipart/')) for (const child of node.childNodes) await walk(child, texts, subjects, sizes);
  else if (type === 'message/rfc822' && (disposition === '' || disposition === 'inline')) {
    const inner = new PostalMime();
    const { subject } = await inner.parse(node.content ?? new ArrayBuffer(0));
    if (subject) subjects.push(['plain', subject]);
    await walk((inner as unknown as { root: PostalNode }).root, texts, subjects, sizes);
  } else if ((type === 'text/plain' || type === 'text/html') && disposition !== 'attachment') {
    texts.push([type.slice(5), node.getTextContent()]);
  } else if (node.content) {
    sizes.push(node.contentTransferEncoding.encoding === 'base64' ? node.content.byteLength : undefined);
  }
}

/** The parts of mailparser's tree. */
interface ParserNode {
  readonly contentType: string | false;
  readonly textContent?: string;
  readonly showMeta?: boolean;
  readonly headers: ReadonlyMap<string, unknown>;
  readonly children: readonly ParserNode[];
}

export async function readWithMailparser(bytes: Uint8Array): Promise<Found> {
  // Attached mails and delivery reports are read as postal-mime reads them.
  const parser = new MailParser({ defaultInlineEmbedded: true, keepDeliveryStatus: true } as object);
  const files: [string, string, number][] = [];
  parser.on('data', (item) => {
    if (item.type !== 'attachment') return;
    let size = 0;
    item.content.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
    });
    item.content.on('end', () => {
      files.push([item.filename || '', item.contentType || '', size]);
      item.release?.();
    });
  });
  await new Promise((resolve, reject) => {
    parser.on('end', resolve).on('error', reject);
    parser.end(Buffer.from(bytes));
  });
  const { tree, headers } = parser as unknown as { tree: ParserNode | false; headers: ReadonlyMap<string, unknown> };
  const texts: [string, string][] = [];
  const subjects: [string, string][] = [];
  if (tree) walkTree(tree, texts, subjects);
  return found(String((headers || new Map()).get('subject') ?? ''), [...texts, ...subjects], files);
}

function walkTree(node: ParserNode, texts: [string, string][], subjects: [string, string][]): void {
  if (node.showMeta && node.headers.has('subject')) subjects.push(['plain', String(node.headers.get('subject'))]);
  if (node.textContent !== undefined && node.contentType) texts.push([node.contentType.slice(5), node.textContent]);
  for (const child of node.children) walkTree(child, texts, subjects);
}
