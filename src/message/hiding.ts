import type { Color } from '../style/colors.ts';
import type { Scheme } from '../style/media.ts';
import { concealment } from '../style/sight.ts';
import type { Styled } from '../style/styled.ts';
import type { Message, Tag } from './message.ts';

/**
 * How an element of that style hides its words by itself: "display: none"; `undefined` where it shows them, or an outer one
 * hides them.
 */
export function hiding(tag: Tag, style: Styled): string | undefined {
  if (tag.parent?.isHidden || style.parent?.sight.isGone) return undefined;
  return howIn(style);
}

/** Whether an element that hides its words shows them in another window, or where it is dark: they are not kept from anyone. */
export function showsElsewhere(tag: Tag, message: Message): boolean {
  const isShown = (width?: number, scheme?: Scheme) => howIn(message.styleOf(tag, width, scheme)) === undefined;
  return isShown(375) || isShown(800) || isShown(undefined, 'dark');
}

function howIn(style: Styled): string | undefined {
  if (style.sight.isGone) return concealment(style);
  const { text } = style;
  const isOwn = (property: string) => style.setter(property)?.element === style;
  const said = (property: string) => `${property}: ${style.declared(property)?.value}`;
  if (!text.isVisible) return isOwn('visibility') ? said('visibility') : undefined;
  // What is smaller is no text for anyone.
  if (text.fontSize < 3 && isOwn('font-size')) return said('font-size');
  return paint(style);
}

/** Words in the colour of what is behind them. */
function paint(style: Styled): string | undefined {
  const { color } = style.text;
  const isOwn = style.setter('color')?.element === style;
  if (!isOwn && style.backgroundColor.alpha === 0) return undefined;
  if (color.alpha === 0) return isOwn ? 'a transparent colour' : undefined;
  const background = behind(style);
  return background && isAlike(color, background) ? 'the colour of the background' : undefined;
}

/** The colour that is painted behind; white where nobody says one, `undefined` behind a picture or through another colour. */
function behind(style: Styled): Pick<Color, 'red' | 'green' | 'blue'> | undefined {
  for (let one: Styled | undefined = style; one; one = one.parent) {
    if (one.hasBackgroundImage) return undefined;
    const { alpha } = one.backgroundColor;
    if (alpha > 0) return alpha === 1 ? one.backgroundColor : undefined;
  }
  return { red: 255, green: 255, blue: 255 };
}

function isAlike(one: Color, other: Pick<Color, 'red' | 'green' | 'blue'>): boolean {
  return (['red', 'green', 'blue'] as const).every((part) => Math.abs(one[part] - other[part]) <= 10);
}
