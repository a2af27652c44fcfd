import { sizeWords } from '../../data/user-agent.ts';
import { colorOf } from './colors.ts';
import { lengthOf } from './lengths.ts';

/** Whether a property accepts a value, in lower case; before the standards, a bare number may be one of px. */
type Accepts = (value: string, isQuirky: boolean) => boolean;

const modern = { em: 16, maxWidth: 600, isQuirky: false };
const quirky = { ...modern, isQuirky: true };

function length(value: string, isQuirky: boolean, least = Number.NEGATIVE_INFINITY): boolean {
  const px = lengthOf(value, isQuirky ? quirky : modern, 100);
  return px !== undefined && (px >= least || value.includes('('));
}

const positive: Accepts = (value, isQuirky) => length(value, isQuirky, 0);
const words =
  (list: string): Accepts =>
  (value) =>
    sets.get(list)?.has(value) ??
    sets
      .set(list, new Set(list.split(' ')))
      .get(list)
      ?.has(value) ??
    false;
const sets = new Map<string, ReadonlySet<string>>();
const either =
  (...all: readonly Accepts[]): Accepts =>
  (value, isQuirky) =>
    all.some((accepts) => accepts(value, isQuirky));
const fits =
  (pattern: RegExp): Accepts =>
  (value) =>
    pattern.test(value);

/** Colours of other spaces, and those that are computed from others. */
const unread = /^(?:(?:ok)?(?:lab|lch)|color|color-mix)\(|^(?:rgb|hsl|hwb)a?\((?:\s{0,20}from\s|.*calc\()/;

const color: Accepts = (value, isQuirky) =>
  value === 'currentcolor' || unread.test(value) || colorOf(value, isQuirky) !== undefined;
const side = either(words('auto'), (value, isQuirky) => length(value, isQuirky));
const extent = either(words('auto min-content max-content fit-content stretch -webkit-fill-available'), positive);
const most = either(words('none min-content max-content fit-content stretch -webkit-fill-available'), positive);
const overflow = words('visible hidden clip scroll auto overlay');
const border = either(
  words('thin medium thick'),
  (value, isQuirky) => !value.includes('%') && length(value, isQuirky, 0),
);
const line = words('none hidden dotted dashed solid double groove ridge inset outset');

/** What each property that is looked at accepts. */
const properties: Readonly<Record<string, Accepts>> = {
  'font-size': either((value) => Object.hasOwn(sizeWords, value), words('larger smaller'), positive),
  'line-height': either(words('normal'), fits(/^\+?(?:\d{1,9}(?:\.\d{1,9})?|\.\d{1,9})$/), (value) =>
    length(value, false, 0),
  ),
  'font-family': fits(/^["'a-z_\\\u0080-\uFFFF-]/),
  'font-weight': either(words('normal bold bolder lighter'), fits(/^\d{1,3}(?:\.\d{1,9})?$|^1000$/)),
  color,
  'text-align': words('left right center justify start end match-parent -webkit-left -webkit-right -webkit-center'),
  visibility: words('visible hidden collapse'),
  'white-space': words('normal pre nowrap pre-wrap pre-line break-spaces'),
  direction: words('ltr rtl'),
  'text-indent': (value, isQuirky) => length(value, isQuirky),
  'border-collapse': words('collapse separate'),
  'border-spacing': fits(/^[^\s(%]{1,20}(?:\s[^\s(%]{1,20})?$/),
  'background-color': color,
  'background-image': either(words('none'), fits(/\(/)),
  display: fits(
    /^(?:none|contents|list-item|run-in|flow-root|(?:-webkit-)?(?:inline-)?(?:block|flex|box|grid|table)|inline|flow|ruby|table-(?:row|cell|column|caption)|table-(?:row|column|header|footer)-group|(?:block|inline) (?:flow|flow-root|flex|grid|table))$/,
  ),
  opacity: fits(/^[+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})%?$/),
  width: extent,
  height: extent,
  'max-width': most,
  'max-height': most,
  'min-width': extent,
  'min-height': extent,
  'margin-top': side,
  'margin-right': side,
  'margin-bottom': side,
  'margin-left': side,
  'padding-top': positive,
  'padding-right': positive,
  'padding-bottom': positive,
  'padding-left': positive,
  'border-top-width': border,
  'border-right-width': border,
  'border-bottom-width': border,
  'border-left-width': border,
  'border-top-style': line,
  'border-right-style': line,
  'border-bottom-style': line,
  'border-left-style': line,
  'box-sizing': words('border-box content-box'),
  float: words('left right none inline-start inline-end'),
  position: words('static relative absolute fixed sticky'),
  left: side,
  right: side,
  top: side,
  'overflow-x': overflow,
  'overflow-y': overflow,
  clip: fits(/^(?:auto|rect\()/),
  'clip-path': fits(/^(?:none|[a-z-]{1,20}\()/),
  transform: fits(/^(?:none|[a-z0-9-]{1,20}\()/),
  'table-layout': words('auto fixed'),
};

export const allProperties: readonly string[] = Object.keys(properties);

/** What holds of an element also holds of what is in it, where nothing else is said. */
const inherited: readonly string[] = [
  'font-family',
  'font-size',
  'font-weight',
  'line-height',
  'color',
  'text-align',
  'visibility',
  'white-space',
  'direction',
  'text-indent',
  'border-collapse',
  'border-spacing',
];

/** A bit for each of them. */
export const inheritedBits: ReadonlyMap<string, number> = new Map(inherited.map((name, index) => [name, 1 << index]));

const known = new Map<number, readonly string[]>();

/** Those that bits stand for, those of fonts first. */
export function inheritedOf(bits: number): readonly string[] {
  let names = known.get(bits);
  if (!names) {
    names = inherited.filter((_, index) => (bits & (1 << index)) !== 0);
    known.set(bits, names);
  }
  return names;
}

/** Whether a declaration may keep an element from being seen, alone or with others. */
export function mayConceal(property: string, value: string): boolean {
  if (value.includes('var(')) return true;
  if (property === 'display') return value === 'none' || value === 'inherit';
  if (/^(?:left|right|top|margin-left|margin-top|text-indent)$/.test(property)) return /^-|\(/.test(value);
  if (property.startsWith('overflow')) return /hidden|clip/.test(value);
  return /^(?:opacity|clip|clip-path|transform)$/.test(property);
}

/** Whether a property says what is painted behind the words of an element, or how much of all that shows. */
export function paints(property: string): boolean {
  return property === 'background-color' || property === 'background-image' || property === 'opacity';
}

/** The words that every property accepts. */
export const everywhere = /^(?:inherit|initial|unset|revert(?:-layer)?)$/;

/** Whether anything asks for a property. */
export function isKnown(property: string): boolean {
  return Object.hasOwn(properties, property);
}

/** Whether a declaration counts: a browser drops what it does not understand, and the one before it holds. */
export function isValid(property: string, value: string, isQuirky: boolean): boolean {
  if (property.startsWith('--')) return true;
  const accepts = isKnown(property) ? properties[property] : undefined;
  return accepts !== undefined && (everywhere.test(value) || value.includes('var(') || accepts(value, isQuirky));
}
