import { BeyondLimit, maxComparisons } from '../limits.ts';
import type { Part, Tag } from '../message/message.ts';
import { Text } from '../text.ts';
import type { Sheet } from './block.ts';
import { type Medium, mediaHolds } from './media.ts';

/** What all elements of a rendering have in common. */
export interface Page {
  readonly isQuirky: boolean;
  /** The width of the window, in px. */
  readonly maxWidth: number;
  /** The font size of the root, in px, once there is one. */
  rem: number;
  /** What its style sheets say. */
  readonly sheets: readonly string[];
  /** A style sheet with its places. */
  textOf(sheet: Sheet): Text;
  /** Counts that an element is compared with a part of a selector, as far as a limit. */
  compare(): void;
}

/** The page that a part makes in a window. */
export function pageOf(part: Part, isQuirky: boolean, maxWidth: number, medium: Medium | undefined): Page {
  const tags = part.tags.filter((tag) => isSheet(tag, medium));
  const texts = new Map<number, Text>();
  let comparisons = 0;
  return {
    isQuirky,
    maxWidth,
    rem: 16,
    sheets: tags.map(cssOf),
    textOf({ index }) {
      // A parser reads each line end as one sign.
      const text = texts.get(index) ?? tags[index]?.content.replaceAll(/\r\n?/g, () => '\n') ?? Text.empty;
      texts.set(index, text);
      return text;
    },
    compare() {
      const [first] = tags;
      if (++comparisons <= maxComparisons || !first) return;
      const most = maxComparisons / 1e6;
      throw new BeyondLimit(first.at, `Compares elements with parts of selectors more than ${most} million times`);
    },
  };
}

/** Whether an element holds CSS, for a window. */
function isSheet(tag: Tag, medium: Medium | undefined): boolean {
  if (tag.name !== 'style') return false;
  const type = tag.attribute('type')?.value.value.trim() ?? '';
  return /^(?:text\/css)?$/i.test(type) && mediaHolds(tag.attribute('media')?.value.value ?? '', medium);
}

function cssOf({ element }: Tag): string {
  const [node] = element.children;
  return node?.type === 'text' ? node.value : '';
}
