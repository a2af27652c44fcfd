import { colorNames } from '../../data/hidden.ts';
import { type Declaration, declarations } from '../style/css.ts';
import type { Tag } from './message.ts';

/** How an element hides its words by itself: "display: none"; `undefined` where it shows them, or an outer one hides them. */
export function concealment(tag: Tag): string | undefined {
  if (tag.parent?.isHidden) return undefined;
  const styled = new Map(declarationsOf(tag).map(({ property, said }) => [property, said]));
  const of = (property: string) => styled.get(property) ?? '';
  if (tag.isHidden) {
    if (of('display') === 'none') return 'display: none';
    if (/^(?:hidden|collapse)$/.test(of('visibility'))) return `visibility: ${of('visibility')}`;
    return tag.attribute('hidden') ? 'hidden' : 'font-size: 0';
  }
  if (/^0?\.?0+%?$/.test(of('opacity'))) return 'opacity: 0';
  if (/^[0-2](?:\.\d+)?(?:px|pt)$/.test(of('font-size'))) return `font-size: ${of('font-size')}`;
  for (const side of ['max-height', 'height', 'max-width', 'width']) {
    if (/^0(?:px|pt|em|%)?$/.test(of(side)) && /hidden|clip/.test(of('overflow') + of('overflow-x') + of('overflow-y')))
      return `${side}: 0`;
  }
  for (const side of ['left', 'top', 'right', 'text-indent', 'margin-left', 'margin-top']) {
    const isPlaced = /indent|margin/.test(side) || /absolute|fixed/.test(of('position'));
    if (isPlaced && /^-\d{3,}(?:px|pt)?$|^-\d{2,}(?:em|rem|in)$/.test(of(side))) return `${side}: ${of(side)}`;
  }
  if (/^rect\(\s{0,3}[01](?:px)?[,\s]/.test(of('clip')) || /^inset\(\s{0,3}(?:50|100)%/.test(of('clip-path')))
    return 'a clip';
  if (/scale\(\s{0,3}0\s{0,3}[,)]/.test(of('transform'))) return 'a scale of 0';
  return paint(tag);
}

function declarationsOf(tag: Tag): readonly Declaration[] {
  const style = tag.attribute('style')?.value;
  return style ? declarations(style) : [];
}

/** Words in the colour of what is behind them. */
function paint(tag: Tag): string | undefined {
  const own = declaredColor(tag);
  const behind = declaredBackground(tag);
  if (own === undefined && behind === undefined) return undefined;
  if (own === 'transparent') return 'a transparent colour';
  const color = own ?? inherited(tag.parent, declaredColor);
  const background = behind ?? inherited(tag.parent, declaredBackground) ?? (isBare(tag) ? 'ffffff' : undefined);
  return color && background && isAlike(color, background) ? 'the colour of the background' : undefined;
}

function inherited(tag: Tag | undefined, of: (one: Tag) => string | undefined): string | undefined {
  for (let one = tag; one; one = one.parent) {
    const color = of(one);
    if (color !== undefined) return color;
  }
  return undefined;
}

/** Whether nothing but what is written in the elements themselves can paint a background. */
function isBare(tag: Tag): boolean {
  for (let one: Tag | undefined = tag; one; one = one.parent) {
    if (one.attribute('class') || one.attribute('id') || one.attribute('background')) return false;
  }
  return true;
}

function declaredColor(tag: Tag): string | undefined {
  const said = declarationsOf(tag).findLast(({ property }) => property === 'color')?.said;
  return colorOf(said ?? (tag.name === 'font' ? tag.attribute('color')?.value.value : undefined));
}

/** A background with a picture is of every colour. */
function declaredBackground(tag: Tag): string | undefined {
  const said = declarationsOf(tag).findLast(({ property }) => /^background(?:-color|-image)?$/.test(property))?.said;
  const value = said ?? tag.attribute('bgcolor')?.value.value;
  if (value === undefined) return undefined;
  return /url\(|gradient/.test(value)
    ? ''
    : value
        .split(/\s+/)
        .map(colorOf)
        .find((color) => color && color !== 'transparent');
}

/** Six hexadecimal digits, or `transparent`. */
function colorOf(value: string | undefined): string | undefined {
  const said = value?.trim().toLowerCase() ?? '';
  const named = colorNames[said];
  if (named) return named;
  if (said === 'transparent') return 'transparent';
  const hex = /^#?([\da-f]{3}|[\da-f]{6})$/.exec(said)?.[1];
  if (hex) return hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const rgb =
    /^rgba?\(\s{0,3}(\d{1,3})[\s,]{1,4}(\d{1,3})[\s,]{1,4}(\d{1,3})(?:[\s,/]{1,4}([\d.]{1,5})%?)?\s{0,3}\)$/.exec(said);
  if (!rgb) return undefined;
  if (rgb[4] !== undefined && Number(rgb[4]) === 0) return 'transparent';
  return rgb
    .slice(1, 4)
    .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
    .join('');
}

function isAlike(one: string, other: string): boolean {
  if (one.length !== 6 || other.length !== 6) return false;
  return [0, 2, 4].every(
    (at) => Math.abs(Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16)) <= 10,
  );
}
