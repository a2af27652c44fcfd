import type { Element, Root, Text as TextNode } from 'hast';
import type { Dimensions } from '../picture.ts';
import type { Span } from '../span.ts';
import type { Scheme } from '../style/media.ts';
import type { Styled } from '../style/styled.ts';
import type { Text } from '../text.ts';
import type { Placeholder } from './placeholders.ts';

/** A file to lint. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** A byte order mark stands before the text, and is none of it. */
  readonly hasMark?: boolean;
  /** Each character of `text` stands for one byte: mail whose bytes are not UTF-8. */
  readonly isBinary?: boolean;
  /** The bytes are in another encoding than UTF-8: it takes no edits. */
  readonly isForeign?: boolean;
}

export const purposes = [
  'order-problem',
  'additional-info',
  'return',
  'invoice',
  'review-request',
  'delivery-scheduling',
  'home-services',
  'customization',
  'reply',
] as const;

export type Purpose = (typeof purposes)[number];

/** The facts about a message that its words alone do not say. */
export interface MessageContext {
  /** A store's host, such as `amazon.de`. */
  readonly marketplace: string;
  /** BCP 47; `undefined` where nothing says it. */
  readonly language: string | undefined;
  readonly purpose: Purpose | undefined;
  readonly direction: 'proactive' | 'reply';
  /** `buyer-seller-messaging`, or `sp-api:` and an operation of the Messaging API. */
  readonly channel: string;
  readonly stage: 'template' | 'final';
  /** The width of the message in CSS px, the 100 % of all shares. */
  readonly maxWidth: number;
  /** The series of messages that this one belongs to, where one is named. */
  readonly campaign?: string;
}

/** A header field of a mail, or the `subject` of front matter. */
export interface Header {
  /** In lower case. */
  readonly name: string;
  /** Unfolded and decoded. */
  readonly value: Text;
}

export interface Attachment {
  readonly name: Text;
  /** The MIME type that the mail declares, in lower case. */
  readonly type: string;
  /** The MIME type that the first bytes show; `undefined` where they show none. */
  readonly sniffed: string | undefined;
  /** Decoded size. */
  readonly bytes: number;
  /** Shown within the message, by `cid:` or as inline image. */
  readonly isInline: boolean;
  /** Without angle brackets; what a `cid:` URL names. */
  readonly contentId: string | undefined;
  /** Whether the first bytes hold more than one frame of a GIF, PNG or WebP; `undefined` for anything else. */
  readonly isAnimated: boolean | undefined;
  /** What the first bytes of a picture say. */
  readonly dimensions: Dimensions | undefined;
  /** The part's header, where a finding about it stands. */
  readonly at: Span;
}

export interface Attribute {
  /** In lower case. */
  readonly name: string;
  /** Name, sign and value with its quotes. */
  readonly at: Span;
  /** Without quotes, entities decoded. */
  readonly value: Text;
}

/** An element of the message's HTML, with its opening tag as the file says it. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly element: Element;
  readonly parent: Tag | undefined;
  /** The opening tag. */
  readonly at: Span;
  /** The opening tag as the file writes it. */
  readonly opening: Text;
  /** From the opening tag to the closing tag. */
  readonly whole: Span;
  readonly attributes: readonly Attribute[];
  /** Not shown to the buyer, or within an element that is not. */
  readonly isHidden: boolean;
  /** Within a quoted earlier message. */
  readonly isQuoted: boolean;
  /** What the buyer reads within. */
  readonly text: Text;
  /** What stands between opening and closing tag, as the file writes it. */
  readonly content: Text;
  /** The first attribute of that name. */
  attribute(name: string): Attribute | undefined;
}

export type Role = 'link' | 'form' | 'image' | 'background' | 'style' | 'resource';

/** An address in the HTML: what it is for, what it says and where. */
export interface Reference {
  readonly role: Role;
  /** As written, decoded, without blanks around it. */
  readonly value: Text;
  /** `undefined` where it is relative, not valid, or its host is a placeholder. */
  readonly url: URL | undefined;
  /** The placeholder that it consists of. */
  readonly placeholder: Placeholder | undefined;
  /** All placeholders in it; their `index` counts from the start of `value`. */
  readonly placeholders: readonly Placeholder[];
  readonly tag: Tag;
  /** Within a quoted earlier message. */
  readonly isQuoted: boolean;
}

/** A web or e-mail address that the buyer reads in the words of the message. */
export interface Address {
  readonly kind: 'web' | 'email';
  /** As a mail client would open it: `https://…` or `mailto:…`. */
  readonly url: URL;
  /** As the message writes it. */
  readonly value: Text;
  /** Written with a scheme or `www.`; else its ending alone makes it an address. */
  readonly isExplicit: boolean;
  /** Written so that a program does not see it: "jane (at) shop (dot) example", look-alike letters, hidden characters. */
  readonly isDisguised: boolean;
  /** The link whose label it is in. */
  readonly link: Reference | undefined;
  readonly prose: Prose;
}

/** Words that the buyer reads. */
export interface Prose {
  readonly from: 'subject' | 'body' | 'alt' | 'title' | 'attachment';
  readonly text: Text;
}

/** One text of the message: a draft has one, a mail may have several. */
export interface Part {
  readonly type: 'html' | 'plain';
  /** As the file writes it, transfer encoding and charset undone. */
  readonly body: Text;
  /** `undefined` for plain text. Its offsets are those of `body`. */
  readonly tree: Root | undefined;
  /** All elements that the file writes, in its order. */
  readonly tags: readonly Tag[];
  /** What a text node of the tree says, placeholders as they are written. */
  written(node: TextNode): Text;
  /** The seller's own words as the buyer reads them: nothing hidden, nothing quoted. */
  readonly text: Text;
  /** What `text` would also say if nothing were hidden: the words in elements that are not shown. */
  readonly hidden: readonly Text[];
  /** Comments of HTML and of template languages, without their signs. */
  readonly comments: readonly Text[];
  /** The places of quoted earlier messages. */
  readonly quoted: readonly Span[];
  readonly references: readonly Reference[];
  readonly placeholders: readonly Placeholder[];
}

/** One draft, as the buyer would receive it. Every span in it is a place in the file. */
export interface Message {
  readonly source: Source;
  readonly context: MessageContext;
  /** What of the context the seller states; the rest is assumed. */
  readonly stated: Readonly<Partial<MessageContext>>;
  readonly subject: Text | undefined;
  readonly headers: readonly Header[];
  readonly parts: readonly Part[];
  readonly attachments: readonly Attachment[];
  /** Everything the buyer reads: subject, own words of each part, alternative texts, tool tips, names of attachments. */
  readonly prose: readonly Prose[];
  /** The elements of all parts. */
  readonly tags: readonly Tag[];
  /** The addresses in the HTML of all parts. */
  readonly references: readonly Reference[];
  /** The references that can be clicked, quoted ones left out. */
  readonly links: readonly Reference[];
  /** The placeholders of subject, parts and names of attachments. */
  readonly placeholders: readonly Placeholder[];
  /** From the first word to the last: what findings about all of it mark. */
  readonly whole: Span;
  /**
   * How a browser shows an element in a window of a width, that of the message by default, where it is light or dark. The
   * first call computes it for all of its part.
   */
  styleOf(tag: Tag, maxWidth?: number, scheme?: Scheme): Styled;
  /** The addresses in the prose. The first call loads what finds them. */
  addresses(): Promise<readonly Address[]>;
}
