import names from 'color-name';
import { pieces } from './pieces.ts';

/** Red, green and blue from 0 to 255, and how much covers what is behind, from 0 to 1. */
export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export const black: Color = { red: 0, green: 0, blue: 0, alpha: 1 };
export const transparent: Color = { red: 0, green: 0, blue: 0, alpha: 0 };

/** The colours by which a system paints text and windows, while it is light. */
const systemColors: Readonly<Record<string, string>> = {
  activetext: '#f00',
  buttonface: '#efefef',
  buttontext: '#000',
  canvas: '#fff',
  canvastext: '#000',
  field: '#fff',
  fieldtext: '#000',
  graytext: '#808080',
  highlight: '#3367d1',
  highlighttext: '#fff',
  linktext: '#00e',
  mark: '#ff0',
  marktext: '#000',
  visitedtext: '#551a8b',
  window: '#fff',
  windowtext: '#000',
};

const known = new Map<string, Color | undefined>();

/** A CSS colour; `undefined` for what is none, or is one of the newer spaces. The value is in lower case. */
export function colorOf(value: string, isQuirky = false): Color | undefined {
  const key = isQuirky ? `?${value}` : value;
  if (known.has(key)) return known.get(key);
  const color = read(value, isQuirky);
  if (known.size > 5000) known.clear();
  known.set(key, color);
  return color;
}

function read(value: string, isQuirky: boolean): Color | undefined {
  if (value.startsWith('#')) return hex(value.slice(1));
  if (value.includes('(')) return byFunction(value);
  if (value === 'transparent') return transparent;
  const named = Object.hasOwn(names, value) ? names[value] : undefined;
  if (named) return { red: named[0], green: named[1], blue: named[2], alpha: 1 };
  const system = Object.hasOwn(systemColors, value) ? systemColors[value] : undefined;
  if (system) return hex(system.slice(1));
  // Before the standards, the sign in front could be left out.
  return isQuirky && /^(?:[\da-f]{3}|[\da-f]{6})$/.test(value) ? hex(value) : undefined;
}

function hex(digits: string): Color | undefined {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return undefined;
  const full = digits.length <= 4 ? digits.replace(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0, alpha = 255] = (full.match(/../g) ?? []).map((two) => Number.parseInt(two, 16));
  return { red, green, blue, alpha: alpha / 255 };
}

const call = /^(rgb|hsl|hwb)a?\(\s{0,20}([^()]{1,100})\)$/;

/** `rgb()`, `hsl()` and `hwb()`, with commas or without. */
function byFunction(value: string): Color | undefined {
  if (value.startsWith('light-dark('))
    return colorOf(pieces(value.slice('light-dark('.length, -1), /,/)[0]?.trim() ?? '');
  const [, space, inner = ''] = call.exec(value) ?? [];
  const parts = partsOf(inner.trim(), space);
  if (!parts) return undefined;
  const alpha = parts[3] === undefined ? 1 : share(parts[3], 1);
  const color = space === 'rgb' ? rgb(parts) : space === 'hsl' ? hsl(parts) : space === 'hwb' ? hwb(parts) : undefined;
  if (!color || alpha === undefined) return undefined;
  const [red, green, blue] = color;
  return { red, green, blue, alpha: Math.min(1, Math.max(0, alpha)) };
}

/** Three parts or four, with commas between all of them or none; `undefined` for what is written otherwise. */
function partsOf(inner: string, space: string | undefined): readonly string[] | undefined {
  if (!inner.includes(',')) return /^(\S+)\s+(\S+)\s+([^\s/]+)(?:\s*\/\s*(\S+))?$/.exec(inner)?.slice(1);
  const parts = inner.split(',').map((part) => part.trim());
  // Here numbers and shares do not mix, and lightness is a share.
  const shares = parts.slice(space === 'hsl' ? 1 : 0, 3).filter((part) => part.endsWith('%')).length;
  const isAlike = space === 'hsl' ? shares === 2 : space === 'rgb' && shares % 3 === 0;
  return isAlike && parts.length >= 3 && parts.length <= 4 && !parts.includes('none') ? parts : undefined;
}

function rgb(parts: readonly string[]): [number, number, number] | undefined {
  const [red, green, blue] = parts.map((part) => share(part, 255));
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const cut = (one: number) => Math.round(Math.min(255, Math.max(0, one)));
  return [cut(red), cut(green), cut(blue)];
}

function hsl([hue = '', saturation = '', lightness = '']: readonly string[]): [number, number, number] | undefined {
  const angle = degrees(hue);
  const [s, l] = [share(saturation, 100), share(lightness, 100)];
  if (Number.isNaN(angle) || s === undefined || l === undefined) return undefined;
  const reach = (s / 100) * Math.min(l / 100, 1 - l / 100);
  const channel = (offset: number) => {
    const k = (((offset + angle / 30) % 12) + 12) % 12;
    return Math.round(255 * (l / 100 - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}

/** A pure colour, with white and black mixed in. */
function hwb([hue = '', whiteness = '', blackness = '']: readonly string[]): [number, number, number] | undefined {
  const pure = hsl([hue, '100%', '50%']);
  const [white, black] = [share(whiteness, 100), share(blackness, 100)];
  if (!pure || white === undefined || black === undefined) return undefined;
  const sum = Math.max(100, white + black);
  const mixed = (part: number) => Math.round((part * (sum - white - black) + 255 * white) / sum);
  return [mixed(pure[0]), mixed(pure[1]), mixed(pure[2])];
}

const angles: Readonly<Record<string, number>> = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };

function degrees(hue: string): number {
  const [, number, unit = 'deg'] = /^([+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9}))([a-z]{1,4})?$/.exec(hue) ?? [];
  return Number(number ?? Number.NaN) * (angles[unit] ?? Number.NaN);
}

/** A number, or a share of what is the most. */
function share(value: string, most: number): number | undefined {
  if (value === 'none') return 0;
  const [, number, percent] = /^([+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(?:e[+-]?\d{1,2})?)(%)?$/.exec(value) ?? [];
  if (number === undefined) return undefined;
  return percent ? (Number(number) * most) / 100 : Number(number);
}

/** A colour in an attribute, which takes everything for one: https://html.spec.whatwg.org/#rules-for-parsing-a-legacy-colour-value. */
export function legacyColor(written: string): Color | undefined {
  const value = written.trim().toLowerCase();
  if (value === '' || value === 'transparent') return undefined;
  const named = value.startsWith('#') ? undefined : colorOf(value);
  if (named && !value.includes('(') && !Object.hasOwn(systemColors, value)) return named;
  if (/^#[\da-f]{3}$/.test(value)) return hex(value.slice(1));
  // Astral characters count for two; all that is no digit is a nought.
  let digits = value
    .replace(/[\u{10000}-\u{10FFFF}]/gu, '00')
    .slice(0, 128)
    .replace(/^#/, '')
    .replace(/[^\da-f]/g, '0');
  while (digits.length === 0 || digits.length % 3 !== 0) digits += '0';
  let parts = [0, 1, 2].map((index) => digits.slice((index * digits.length) / 3, ((index + 1) * digits.length) / 3));
  parts = parts.map((part) => part.slice(-8));
  while ((parts[0]?.length ?? 0) > 2 && parts.every((part) => part.startsWith('0')))
    parts = parts.map((part) => part.slice(1));
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Number.parseInt(part.slice(0, 2), 16));
  return { red, green, blue, alpha: 1 };
}
