import { evaluated, type Truth } from './conditions.ts';
import { lengthOf, windowHeight } from './lengths.ts';

/** Whether a media query holds in a window of a width, while it is light. What is not known does not hold. */
export function mediaHolds(query: string, maxWidth: number): boolean {
  return query.trim() === '' || query.split(',').some((one) => holds(one.trim().toLowerCase(), maxWidth));
}

function holds(query: string, maxWidth: number): boolean {
  const [, word, type, and] = /^(?:(only|not)\s{1,20})?([a-z-]{1,40})(?:$|\s{1,20}(and)[\s(])/.exec(query) ?? [];
  const isMet = (condition: string) => evaluated(condition, (feature) => isFeature(feature, maxWidth)) === true;
  if (type === undefined || type === 'not') return isMet(query);
  const isType = type === 'all' || type === 'screen';
  const isAll = isType && (and === undefined || isMet(query.slice(query.indexOf('and', query.indexOf(type)) + 3)));
  return word === 'not' ? !isAll : isAll;
}

/** What words say of the window. */
const words: Readonly<Record<string, string>> = {
  'any-hover': 'hover',
  'any-pointer': 'fine',
  'forced-colors': 'none',
  hover: 'hover',
  pointer: 'fine',
  'prefers-color-scheme': 'light',
  'prefers-contrast': 'no-preference',
  'prefers-reduced-motion': 'no-preference',
};

/** What numbers say of it, besides its size: a screen in colour, with a point for each px. */
const numbers: Readonly<Record<string, number>> = { color: 8, monochrome: 0, resolution: 1, 'device-pixel-ratio': 1 };

/** `(min-width: 480px)`, `(480px <= width < 600px)`, `(color)`. */
function isFeature(feature: string, maxWidth: number): Truth {
  const [first = '', sign, second = '', nextSign, third = ''] = feature.split(/\s{0,9}(<=|>=|[:<=>])\s{0,9}/);
  if (sign === undefined) {
    const said = words[first] ?? sizeOf(first, maxWidth);
    return typeof said === 'string' ? !said.startsWith('no') : said === undefined ? undefined : said > 0;
  }
  if (sign === ':') {
    if (first === 'orientation') return second === (maxWidth > windowHeight ? 'landscape' : 'portrait');
    const word = words[first];
    if (word !== undefined) return word === second;
    const [, bound, name = ''] = /^(?:-webkit-)?(?:(min|max)-)?(.{1,40})$/.exec(first) ?? [];
    const comparison = bound === 'min' ? '>=' : bound === 'max' ? '<=' : '=';
    return isCompared(sizeOf(name, maxWidth), comparison, readOf(second, name, maxWidth));
  }
  const name = sizeOf(first, maxWidth) === undefined ? second : first;
  const [one, other, another] = [first, second, third].map((part) =>
    part === name ? sizeOf(name, maxWidth) : readOf(part, name, maxWidth),
  );
  return isCompared(one, sign, other) && (nextSign === undefined || isCompared(other, nextSign, another));
}

function sizeOf(name: string, maxWidth: number): number | undefined {
  if (/^(?:device-)?width$/.test(name)) return maxWidth;
  return /^(?:device-)?height$/.test(name) ? windowHeight : numbers[name];
}

function readOf(value: string, name: string, maxWidth: number): number | undefined {
  if (/(?:width|height)$/.test(name)) return lengthOf(value, { em: 16, percent: undefined, maxWidth, isQuirky: false });
  const [, number, unit] = /^(\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(dppx|dpi|x)?$/.exec(value) ?? [];
  return number === undefined ? undefined : Number(number) / (unit === 'dpi' ? 96 : 1);
}

function isCompared(one: number | undefined, sign: string, other: number | undefined): Truth {
  if (one === undefined || other === undefined) return undefined;
  if (one === other) return sign.endsWith('=');
  return sign.startsWith('<') ? one < other : sign.startsWith('>') && one > other;
}
