import type { Span } from './span.ts';

// What is beyond a limit is refused by name, as a fatal finding: never passed over, never half checked.

/** Open elements within each other. Parsers and what walks their trees recurse; real mail stays under 100. */
export const maxDepth = 512;

/** Formatting elements (`<b>`, `<font>` …) that are open at once: a parser opens each of them again in every block. */
export const maxOpenFormatting = 256;

/** Elements that a parser opens again in later blocks, because nothing closes them in theirs. */
export const maxReopened = 300_000;

/** Attributes of one tag. */
export const maxAttributes = 512;

/** Tags of one text; each costs about a kilobyte in a tree. */
export const maxTags = 200_000;

/** Elements of one text that are compared with a part of a selector of its style sheets. */
export const maxComparisons = 20_000_000;

/** Characters of the front matter of a draft. */
export const maxFrontMatter = 32_768;

/** Multiparts and attached messages within each other. */
export const maxMailDepth = 100;

/** Parts of one mail, those of attached messages with them. */
export const maxMailParts = 10_000;

/** Characters of one header block. */
export const maxHeaderLength = 2 * 1024 * 1024;

/** Fields of one header block. */
export const maxHeaderFields = 10_000;

/** Parameters of one header; encoded words in them. */
export const maxHeaderItems = 100;

/** Characters of a header with parameters. */
export const maxHeaderValue = 4096;

/** Characters of all text parts of one mail, as the file writes them. */
export const maxMailText = 10 * 1024 * 1024;

/** Bytes at the beginning of an attachment that show its type. */
export const maxSniffed = 4096;

/** Bytes of a picture in which its frames are counted. */
export const maxPicture = 10 * 1024 * 1024;

/** Bytes of a JPEG in which its size is looked for. */
export const maxPreview = 256 * 1024;

/** What is found to be beyond a limit only when a rule asks for it. */
export class BeyondLimit extends Error {
  readonly at: Span;

  constructor(at: Span, says: string) {
    super(says);
    this.at = at;
  }
}
