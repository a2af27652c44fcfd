import { declarations } from '../style/css.ts';
import type { Text } from '../text.ts';
import type { Tag } from './message.ts';

/** How an element is rendered, as far as it decides whether its words are seen. */
interface Rendering {
  /** Takes no part: nothing within it can be shown again. */
  readonly isGone: boolean;
  /** `visibility` and a font size of 0 are inherited, and an inner element can undo them. */
  readonly isInvisible: boolean;
  readonly isTiny: boolean;
  /** Stands in lines of its own, though its name does not say so. */
  readonly isBlock: boolean;
}

const shown: Rendering = { isGone: false, isInvisible: false, isTiny: false, isBlock: false };

/** Elements that are never rendered. */
const unrendered = new Set('datalist head noembed noframes rp script style template title'.split(' '));

/** Whether an element takes no part: nothing within it can be shown again. */
export function isGone(tag: Tag): boolean {
  return rendering(tag).isGone;
}

/** Whether its style makes an element stand in lines of its own. */
export function isBlock(tag: Tag): boolean {
  return rendering(tag).isBlock;
}

/** Whether what an element directly holds is no text of the message: styles, scripts, the title. */
export function isUnrendered({ name }: Tag): boolean {
  return unrendered.has(name);
}

const known = new WeakMap<Tag, Rendering>();

/** Whether the words of an element are not shown: by inline styles and attributes. */
export function isHidden(tag: Tag): boolean {
  const { isGone, isInvisible, isTiny } = rendering(tag);
  return isGone || isInvisible || isTiny;
}

function rendering(tag: Tag): Rendering {
  const before = known.get(tag);
  if (before) return before;
  const result = own(tag, tag.parent ? rendering(tag.parent) : shown);
  known.set(tag, result);
  return result;
}

function own(tag: Tag, outer: Rendering): Rendering {
  if (outer.isGone || unrendered.has(tag.name)) return { ...outer, isGone: true };
  if (tag.name === 'input' && tag.attribute('type')?.value.value.toLowerCase() === 'hidden') {
    return { ...outer, isGone: true };
  }
  const isHiddenAttribute = tag.attribute('hidden') !== undefined;
  const style = tag.attribute('style')?.value;
  if (!style || !/display|visibility|font/i.test(style.value)) {
    return isHiddenAttribute || outer.isBlock ? { ...outer, isGone: isHiddenAttribute, isBlock: false } : outer;
  }
  const { display, visibility, size } = inline(style);
  return {
    // A style wins over the attribute.
    isGone: display === undefined ? isHiddenAttribute : display === 'none',
    isInvisible: inherits.test(visibility ?? 'inherit')
      ? outer.isInvisible
      : /^(?:hidden|collapse)$/.test(visibility ?? ''),
    // A share of nothing is nothing.
    isBlock: /^(?:block|flex|flow-root|grid|list-item|table)\b/.test(display ?? ''),
    isTiny: zero.test(size ?? '') || (outer.isTiny && share.test(size ?? 'inherit')),
  };
}

const inherits = /^(?:inherit|unset|revert(?:-layer)?)$/;
const number = '\\+?(?:\\d+(?:\\.\\d*)?|\\.\\d+)';
const zero = /^\+?(?:0+(?:\.0*)?|\.0+)(?:[a-z]+|%)?$/;
const share = new RegExp(`^(?:${number}(?:%|em|ex|ch|ic|cap|lh)|smaller|larger|inherit|unset|revert(?:-layer)?)$`);

/** What each property accepts: a declaration that says anything else does not count. */
const accepted = {
  display:
    /^(?:none|contents|list-item|run-in|flow-root|inherit|initial|unset|revert(?:-layer)?|(?:-[a-z]+-)?(?:inline-?)?(?:block|inline|flex|box|flexbox|grid|table|ruby)?(?:-[a-z-]+)?(?: [a-z-]+)?)$/,
  visibility: /^(?:visible|hidden|collapse|inherit|initial|unset|revert(?:-layer)?)$/,
  size: new RegExp(`^(?:${number}(?:[a-z]+|%)?|[a-z-]+|(?:calc|min|max|clamp)\\(.*\\))$`),
};

/** The values that hold of those that decide what is seen: the last one wins, and an important one over all others. */
function inline(style: Text): { readonly [name in keyof typeof accepted]?: string } {
  const found: { [name in keyof typeof accepted]?: string } = {};
  const important = new Set<string>();
  for (const { property, said, isImportant } of declarations(style)) {
    const [name, says] =
      property === 'font' ? (['size', fontSize(said)] as const) : ([names.get(property), said] as const);
    if (!name || !says || !accepted[name].test(says) || (important.has(name) && !isImportant)) continue;
    found[name] = says;
    if (isImportant) important.add(name);
  }
  return found;
}

const names = new Map<string, keyof typeof accepted>([
  ['display', 'display'],
  ['visibility', 'visibility'],
  ['font-size', 'size'],
]);

/** The size in `font`: what stands before the families and their line height, with a unit or nothing. */
function fontSize(font: string): string | undefined {
  if (inherits.test(font)) return font;
  return new RegExp(`(?:^|\\s)(${number}(?:[a-z]+|%)|0)(?=\\s*/|\\s+[^\\s\\d])`).exec(font)?.[1];
}
