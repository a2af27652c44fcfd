import type { Element } from 'hast';
import { inlineBlock } from '../style/block.ts';

/** How an element is rendered, as far as it decides whether its words are seen: by its own style and attributes, and those around it. */
export interface Presence {
  /** Takes no part: nothing within it can be shown again. */
  readonly isGone: boolean;
  /** `visibility` and a font size of 0 are inherited, and an inner element can undo them. */
  readonly isInvisible: boolean;
  readonly isTiny: boolean;
  /** Stands in lines of its own, though its name does not say so. */
  readonly isBlock: boolean;
}

/** All there are. */
const presences: readonly Presence[] = Array.from({ length: 16 }, (_, bits) => ({
  isGone: (bits & 1) > 0,
  isInvisible: (bits & 2) > 0,
  isTiny: (bits & 4) > 0,
  isBlock: (bits & 8) > 0,
}));

function presence(isGone: boolean, isInvisible: boolean, isTiny: boolean, isBlock: boolean): Presence {
  return presences[Number(isGone) + 2 * Number(isInvisible) + 4 * Number(isTiny) + 8 * Number(isBlock)] ?? shown;
}

/** That of what is around all elements. */
export const shown = presences[0] as Presence;

/** Elements that are never rendered. */
const unrendered = new Set('datalist head noembed noframes rp script style template title'.split(' '));

/** Whether what an element directly holds is no text of the message: styles, scripts, the title. */
export function isUnrendered({ name }: { readonly name: string }): boolean {
  return unrendered.has(name);
}

/** The presence of an element within one that has one. */
export function presenceOf({ tagName, properties }: Element, outer: Presence, isQuirky: () => boolean): Presence {
  const { isGone, isInvisible, isTiny } = outer;
  if (isGone) return outer;
  const { style, hidden, type } = properties;
  if (unrendered.has(tagName) || (tagName === 'input' && /^hidden$/i.test(String(type)))) {
    return presence(true, isInvisible, isTiny, false);
  }
  const isHidden = hidden !== undefined && hidden !== null && hidden !== false;
  if (typeof style !== 'string' || !/display|visibility|font/i.test(style)) {
    return isHidden || outer.isBlock ? presence(isHidden, isInvisible, isTiny, false) : outer;
  }
  const block = inlineBlock(style, isQuirky());
  const display = block.get('display')?.value;
  const visibility = block.get('visibility')?.value ?? 'inherit';
  const size = block.get('font-size')?.value ?? 'inherit';
  return presence(
    // A style wins over the attribute.
    display === undefined ? isHidden : display === 'none',
    inherits.test(visibility) ? isInvisible : /^(?:hidden|collapse)$/.test(visibility),
    // A share of nothing is nothing.
    zero.test(size) || (isTiny && share.test(size)),
    /^(?:block|flex|flow-root|grid|list-item|table)\b/.test(display ?? ''),
  );
}

const inherits = /^(?:inherit|unset|revert(?:-layer)?)$|var\(/;
const zero = /^\+?(?:0+(?:\.0*)?|\.0+)(?:[a-z]+|%)?$/;
const share = /^(?:[+\d.]+(?:%|em|ex|ch|ic|cap|lh)|smaller|larger|inherit|unset|revert(?:-layer)?)$|var\(/;
