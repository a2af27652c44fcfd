import type { Span } from '../span.ts';
import type { Text } from '../text.ts';
import { toBytes } from './bytes.ts';
import type { PartHeader } from './part-header.ts';

/** A mail, or one attached to it. */
export interface Mail {
  readonly text: Text;
  /** Each of its characters stands for one byte. */
  readonly isBytes: boolean;
  /** Undone from a transfer encoding. */
  readonly isDecoded: boolean;
  /** How many levels of parts it is within. */
  readonly depth: number;
}

/** A part that holds a text, a file or a mail. */
export interface Part {
  readonly mail: Mail;
  readonly header: PartHeader;
  /** Offsets into the mail. */
  readonly content: Span;
  /** Stands beside the text that may show it. */
  readonly isRelated: boolean;
  /** A mail, the parts of which follow. */
  readonly isOpened: boolean;
  /** The size of an opened mail, in bytes: counted for all that are within each other at once. */
  readonly size: number | undefined;
  /** How many levels of parts it is within. */
  readonly depth: number;
}

/** Whether the part is a mail that is shown, not one attached as a file. */
export function isMail({ type, disposition }: PartHeader): boolean {
  return /^message\/(?:rfc822|global|news)$/.test(type) && disposition !== 'attachment';
}

/** The content of a part as the mail writes it, one character for each byte. */
export function bytesOf({ mail, content }: Part): Text {
  const written = mail.text.slice(content.start, content.end);
  return mail.isBytes ? written : toBytes(written);
}

/** Types that hold a message which is encrypted, sealed, in the format of Outlook, or elsewhere. */
const sealed =
  /^(?:application\/(?:x-)?pkcs7-mime|application\/pgp-encrypted|application\/(?:vnd\.)?ms-tnef|message\/(?:partial|external-body))$/;

/** Texts that mail programs show as files. */
const listed = /^text\/(?:calendar|csv|(?:x-)?vcard|directory|rfc822-headers)$/;

/** Whether words that a mail program may show are in the part, and cannot be read. */
export function isUnread({ type, disposition, name }: PartHeader): boolean {
  if (sealed.test(type)) return true;
  return type.startsWith('text/') && disposition !== 'attachment' && name.length === 0 && !listed.test(type);
}
