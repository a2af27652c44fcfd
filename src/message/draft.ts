import type { Change, Edit, Span } from '../span.ts';
import type { Text } from '../text.ts';
import type { Attachment, Header, Source } from './message.ts';

/** A text of a draft, before anyone has looked into it. */
export interface Body {
  readonly type: 'html' | 'plain';
  readonly text: Text;
  /** `undefined` where nothing may be changed: in headers, in mails within encoded parts. */
  readonly writer?: Writer | undefined;
}

/** Writes changes of a text into the file, in the encoding that it has there. */
export interface Writer {
  /** Whether a change moves all that follows in the file, so that changes can only be written together. */
  readonly isWhole: boolean;
  /** Whether the charset has all characters of a text. */
  allows(text: string): boolean;
  /** What the file has to say. */
  write(changes: readonly Change[]): readonly Edit[];
}

/** Something in the file that keeps it from being checked: reported as fatal. */
export interface Obstacle {
  readonly at: Span;
  readonly says: string;
}

/** A fact that the file itself declares: in front matter, in a header. */
export interface Declaration {
  readonly key: string;
  readonly value: unknown;
  readonly at: Span;
}

/** What a format finds in a file. */
export interface Draft {
  readonly subject: Text | undefined;
  readonly headers: readonly Header[];
  readonly bodies: readonly Body[];
  readonly attachments: readonly Attachment[];
  readonly declarations: readonly Declaration[];
  readonly obstacles: readonly Obstacle[];
}

/** How a kind of file is read. */
export interface Format {
  readonly name: 'html' | 'plain' | 'eml';
  /** With their dots. */
  readonly extensions: readonly string[];
  /** `final` where such files are sent as they are. */
  readonly stage: 'template' | 'final';
  /** Whether a template file, whose ending may be that of several formats, is of this one. */
  fits?(text: string): boolean;
  read(source: Source): Draft | Promise<Draft>;
}
