import { declarations } from '../style/css.ts';
import type { Tag } from './message.ts';

/** How an element is rendered, as far as it decides whether its words are seen. */
interface Rendering {
  /** Takes no part: nothing within it can be shown again. */
  readonly isGone: boolean;
  /** `visibility` and a font size of 0 are inherited, and an inner element can undo them. */
  readonly isInvisible: boolean;
  readonly isTiny: boolean;
}

const shown: Rendering = { isGone: false, isInvisible: false, isTiny: false };

/** Elements that are never rendered. */
const unrendered = new Set('datalist head noembed noframes rp script style template title'.split(' '));

/** Whether an element takes no part: nothing within it can be shown again. */
export function isGone(tag: Tag): boolean {
  return rendering(tag).isGone;
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

/** Whether an image is not shown: a font size of 0 hides words alone. */
export function isImageHidden(tag: Tag): boolean {
  const { isGone, isInvisible } = rendering(tag);
  return isGone || isInvisible;
}

function rendering(tag: Tag): Rendering {
  const before = known.get(tag);
  if (before) return before;
  const result = own(tag, tag.parent ? rendering(tag.parent) : shown);
  known.set(tag, result);
  return result;
}

function own(tag: Tag, outer: Rendering): Rendering {
  if (outer.isGone || unrendered.has(tag.name) || tag.attribute('hidden')) return { ...outer, isGone: true };
  if (tag.name === 'input' && tag.attribute('type')?.value.value.toLowerCase() === 'hidden') {
    return { ...outer, isGone: true };
  }
  const style = tag.attribute('style')?.value;
  if (!style || !/display|visibility|font/i.test(style.value)) return outer;
  const result = { ...outer };
  for (const { property, value } of declarations(style)) {
    const said = value.value.toLowerCase();
    if (property === 'display') result.isGone = said === 'none';
    if (property === 'visibility') result.isInvisible = said === 'hidden' || said === 'collapse';
    const size =
      property === 'font-size' ? said : property === 'font' ? /(?:^|\s)([\d.]+[a-z%]*)/.exec(said)?.[1] : undefined;
    // A share of nothing is nothing.
    if (size && !(outer.isTiny && /em$|%$|er$/.test(size))) result.isTiny = /^0+(?:\.0+)?(?:[a-z]+|%)?$/.test(size);
  }
  return result;
}
