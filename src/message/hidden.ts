import type { Element } from 'hast';
import { inlineBlock } from '../style/block.ts';
import type { Styled } from '../style/styled.ts';

/** How an element is rendered, as far as it decides whether its words are seen: by what is said of it and of those around it. */
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

/** What elements say of themselves, and the cascade where a style sheet may say otherwise. */
export interface Styles {
  isQuirky(): boolean;
  /** `undefined` where no style sheet has a say in what is hidden. */
  styleOf(element: Element): Styled | undefined;
}

/** Whether a style sheet may hide elements, or show what they hide themselves. */
export function mayHide(css: string): boolean {
  return /display|visibility|font(?:-size)?\s{0,9}(?=:)[^;{}]{0,99}?[\s:]\+?\.?0(?![\d.]{0,9}[1-9])/i.test(css);
}

/** The presence of an element within one that has one. */
export function presenceOf(element: Element, outer: Presence, styles: Styles): Presence {
  const { isGone, isInvisible, isTiny } = outer;
  if (isGone) return outer;
  const { tagName, properties } = element;
  const { hidden, type } = properties;
  if (unrendered.has(tagName) || (tagName === 'input' && /^hidden$/i.test(String(type)))) {
    return presence(true, isInvisible, isTiny, false);
  }
  const isHidden = hidden !== undefined && hidden !== null && hidden !== false;
  const said = sayingOf(element, styles);
  if (!said) return isHidden || outer.isBlock ? presence(isHidden, isInvisible, isTiny, false) : outer;
  const display = said('display');
  const visibility = said('visibility') ?? 'inherit';
  const size = said('font-size') ?? 'inherit';
  return presence(
    // A style wins over the attribute.
    display === undefined ? isHidden : display === 'none',
    inherits.test(visibility) ? isInvisible : /^(?:hidden|collapse)$/.test(visibility),
    // A share of nothing is nothing.
    zero.test(size) || (isTiny && share.test(size)),
    /^(?:block|flex|flow-root|grid|list-item|table)\b/.test(display ?? ''),
  );
}

/** What authors say of an element; `undefined` where they say nothing that matters. */
function sayingOf(element: Element, styles: Styles): ((property: string) => string | undefined) | undefined {
  const style = styles.styleOf(element);
  if (style) {
    return (property) => {
      const declared = style.declared(property);
      return declared?.by === 'browser' ? undefined : declared?.value;
    };
  }
  const own = element.properties.style;
  if (typeof own !== 'string' || !/display|visibility|font/i.test(own)) return undefined;
  const block = inlineBlock(own, styles.isQuirky());
  return (property) => block.get(property)?.value;
}

const inherits = /^(?:inherit|unset|revert(?:-layer)?)$|var\(/;
const zero = /^\+?(?:0+(?:\.0*)?|\.0+)(?:[a-z]+|%)?$/;
const share = /^(?:[+\d.]+(?:%|em|ex|ch|ic|cap|lh)|smaller|larger|inherit|unset|revert(?:-layer)?)$|var\(/;
