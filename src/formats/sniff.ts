import { characters } from './bytes.ts';
import { signatures, zipSignatures } from './signatures.ts';

/** The MIME type that the first bytes of a file show; `undefined` where they show none. */
export function sniff(bytes: Uint8Array): string | undefined {
  const head = characters(bytes);
  if (head === '') return undefined;
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head)) return sniffZip(head);
  // Readers of PDF look for its mark anywhere in the first kilobyte.
  if (head.slice(0, 1024).includes('%PDF-')) return 'application/pdf';
  return signatures.find(([begins]) => begins.test(head))?.[1] ?? sniffText(head);
}

/** Office files and others are archives; OpenDocument and EPUB begin with a file that says their type. */
function sniffZip(head: string): string {
  const [, named] = /^.{30}mimetype(application\/[a-z0-9.+-]{1,80})PK/s.exec(head) ?? [];
  return named ?? zipSignatures.find(([names]) => names.test(head))?.[1] ?? 'application/zip';
}

function sniffText(head: string): string | undefined {
  if (/^(?:\xff\xfe|\xfe\xff)/.test(head)) return 'text/plain';
  if (/[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]/.test(head)) return undefined;
  const text = withoutProlog(head.replace(/^\xef\xbb\xbf/, ''));
  if (/^<svg[\s>]/i.test(text)) return 'image/svg+xml';
  if (/^<(?:!doctype html|html)\b/i.test(text)) return 'text/html';
  if (/^\s*<\?xml\s/i.test(head)) return 'application/xml';
  return /^<(?:head|title|body|script|iframe|table|div|p|a|br|meta|style)\b/i.test(text) ? 'text/html' : 'text/plain';
}

/** Without the declaration, comments and document type (but for that of HTML) before the first element. */
function withoutProlog(text: string): string {
  let rest = text.trimStart();
  for (let before = ''; before !== rest; ) {
    before = rest;
    if (rest.startsWith('<!--')) rest = behind(rest, '-->');
    else if (/^<\?|^<!doctype svg/i.test(rest)) rest = behind(rest, '>');
    rest = rest.trimStart();
  }
  return rest;
}

function behind(text: string, end: string): string {
  const at = text.indexOf(end);
  return at < 0 ? '' : text.slice(at + end.length);
}
