import { evaluated, type Truth } from './conditions.ts';
import { lengthOf, windowHeight } from './lengths.ts';

/** A window in which a message is looked at. */
export interface Medium {
  /** In px. */
  readonly width: number;
  readonly scheme: Scheme;
}

export type Scheme = 'light' | 'dark';

/** Whether a media query holds in a window. What is not known, as all of the window may be, does not hold. */
export function mediaHolds(query: string, medium: Medium | undefined): boolean {
  return query.trim() === '' || query.split(',').some((one) => holds(one.trim().toLowerCase(), medium));
}

function holds(query: string, medium: Medium | undefined): boolean {
  const [, word, type, and] = /^(?:(only|not)\s{1,20})?([a-z-]{1,40})(?:$|\s{1,20}(and)\s)/.exec(query) ?? [];
  const truthOf = (condition: string) => evaluated(condition, (feature) => isFeature(feature, medium));
  if (type === undefined || type === 'not') return truthOf(query) === true;
  const isType = type === 'all' || type === 'screen';
  const isAll = isType && (and === undefined || truthOf(query.slice(query.indexOf('and', query.indexOf(type)) + 3)));
  return isAll === (word !== 'not');
}

/** What words say of the window. */
const words: Readonly<Record<string, string>> = {
  'any-hover': 'hover',
  'any-pointer': 'fine',
  'dynamic-range': 'standard',
  'forced-colors': 'none',
  hover: 'hover',
  'inverted-colors': 'none',
  'overflow-block': 'scroll',
  'overflow-inline': 'scroll',
  pointer: 'fine',
  'prefers-contrast': 'no-preference',
  'prefers-reduced-motion': 'no-preference',
  'prefers-reduced-transparency': 'no-preference',
  scripting: 'none',
  update: 'fast',
};

/** What numbers say of it, besides its size: a screen in colour, with a point for each px. */
const numbers: Readonly<Record<string, number>> = { color: 8, monochrome: 0, resolution: 1, 'device-pixel-ratio': 1 };

/** `(min-width: 480px)`, `(480px <= width < 600px)`, `(color)`. */
function isFeature(feature: string, medium: Medium | undefined): Truth {
  const width = medium?.width;
  const wordOf = (name: string) => (name === 'prefers-color-scheme' ? (medium?.scheme ?? 'light') : words[name]);
  const [first = '', sign, second = '', nextSign, third = ''] = feature.split(/\s{0,9}(<=|>=|[:<=>])\s{0,9}/);
  if (sign === undefined) {
    const said = wordOf(first) ?? sizeOf(first, width);
    return typeof said === 'string' ? !said.startsWith('no') : said === undefined ? undefined : said > 0;
  }
  if (sign === ':') {
    if (first === 'orientation')
      return second === (width !== undefined && width > windowHeight ? 'landscape' : 'portrait');
    const word = wordOf(first);
    if (word !== undefined) return word === second;
    const [, bound, name = ''] = /^(?:-webkit-)?(?:(min|max)-)?(.{1,40})$/.exec(first) ?? [];
    const comparison = bound === 'min' ? '>=' : bound === 'max' ? '<=' : '=';
    return isCompared(sizeOf(name, width), comparison, readOf(second, name, width));
  }
  const name = sizeOf(first, width) === undefined ? second : first;
  const [one, other, another] = [first, second, third].map((part) =>
    part === name ? sizeOf(name, width) : readOf(part, name, width),
  );
  return isCompared(one, sign, other) && (nextSign === undefined || isCompared(other, nextSign, another));
}

function sizeOf(name: string, width: number | undefined): number | undefined {
  if (/^(?:device-)?width$/.test(name)) return width;
  return /^(?:device-)?height$/.test(name) ? windowHeight : numbers[name];
}

function readOf(value: string, name: string, width: number | undefined): number | undefined {
  if (/(?:width|height)$/.test(name)) return lengthOf(value, { em: 16, maxWidth: width ?? 0, isQuirky: false });
  const [, number, unit] = /^(\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(dppx|dpi|x)?$/.exec(value) ?? [];
  return number === undefined ? undefined : Number(number) / (unit === 'dpi' ? 96 : 1);
}

function isCompared(one: number | undefined, sign: string, other: number | undefined): Truth {
  if (one === undefined || other === undefined) return undefined;
  if (one === other) return sign.endsWith('=');
  return sign.startsWith('<') ? one < other : sign.startsWith('>') && one > other;
}
