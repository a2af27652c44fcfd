import { type Color, colorOf } from './colors.ts';
import type { Styled } from './styled.ts';
import type { TextStyle } from './text-style.ts';

/** What is seen of text and of what lies behind it: no alpha is left. */
export interface Paint {
  readonly text: Color;
  readonly behind: Color;
}

/** Red, green and blue times alpha, which is how layers add up. */
type Layer = readonly [red: number, green: number, blue: number, alpha: number];

const white: Color = { red: 255, green: 255, blue: 255, alpha: 1 };
const nothing: Layer = [0, 0, 0, 0];
const paper: Layer = [255, 255, 255, 1];

/**
 * How the text of an element is painted, with all that it lies on, down to white paper; the element whose picture,
 * gradient or colour nobody knows, where that can be seen behind it.
 */
export function paintOf(element: Styled): Paint | Styled {
  if (Number.isNaN(element.text.color.red)) return element;
  const { ground } = element;
  // Most text lies on white, or on one colour that covers all.
  if (element.text.color.alpha === 1 && (!ground || covers(ground)))
    return { text: element.text.color, behind: ground?.backgroundColor ?? white };
  let text = layer(element.text.color);
  let behind = nothing;
  for (let one = ground; one; one = one.parent?.ground) {
    // What covers all of it, with nothing that lets light through around it, ends the search.
    if (behind[3] === 1 && one.sight.opacity === 1) break;
    if (behind[3] < 1 && !isKnown(one)) return one;
    const below = layer(one.backgroundColor);
    const opacity = opacityOf(one);
    text = faded(over(text, below), opacity);
    behind = faded(over(behind, below), opacity);
  }
  return { text: color(over(text, paper)), behind: color(over(behind, paper)) };
}

/** Whether nothing behind an element is seen through it. */
function covers(element: Styled): boolean {
  return element.backgroundColor.alpha === 1 && element.sight.opacity === 1 && !element.hasBackgroundImage;
}

/** The opacity of an element by itself. */
export function opacityOf({ sight, parent }: Styled): number {
  return sight.opacity / (parent?.sight.opacity ?? 1);
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, from 1 to 21, not rounded. */
export function contrastOf({ text, behind }: Paint): number {
  const [one, other] = [luminance(text), luminance(behind)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-large-scale: 18 points, or 14 in bold. */
export function isLarge({ fontSize, fontWeight }: TextStyle): boolean {
  return fontSize >= 24 || (fontSize >= 18.66 && fontWeight >= 700);
}

/** "#f90000", the alpha left out. */
export function hexOf({ red, green, blue }: Color): string {
  return `#${[red, green, blue].map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;
}

function isKnown(element: Styled): boolean {
  if (element.hasBackgroundImage) return false;
  const said = element.value('background-color');
  return said === undefined || said === 'currentcolor' || colorOf(said, element.isQuirky) !== undefined;
}

function layer({ red, green, blue, alpha }: Color): Layer {
  return [red * alpha, green * alpha, blue * alpha, alpha];
}

function color([red, green, blue, alpha]: Layer): Color {
  return { red, green, blue, alpha };
}

function over(top: Layer, below: Layer): Layer {
  const rest = 1 - top[3];
  return [top[0] + rest * below[0], top[1] + rest * below[1], top[2] + rest * below[2], top[3] + rest * below[3]];
}

function faded([red, green, blue, alpha]: Layer, opacity: number): Layer {
  return opacity === 1 ? [red, green, blue, alpha] : [red * opacity, green * opacity, blue * opacity, alpha * opacity];
}

function luminance({ red, green, blue }: Color): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Those of the 256 parts that most colours have, as far as they were asked for. */
const linears = new Float64Array(256);

function linear(part: number): number {
  const before = linears[part];
  if (before) return before;
  const made = computed(part);
  linears[part] = made;
  return made;
}

function computed(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
