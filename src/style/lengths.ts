import { remembered } from '../remembered.ts';

/** What a length is measured by. */
export interface Measures {
  /** The font size, in px. */
  readonly em: number;
  /** Whether the font is that of a typewriter, whose signs are all as wide. */
  readonly isMonospaced?: boolean;
  /** The font size of the root, in px; 16 where nothing is said. */
  readonly rem?: number;
  /** The width of the message, in px. */
  readonly maxWidth: number;
  /** Whether a bare number is one of px. */
  readonly isQuirky: boolean;
}

const absolute: Readonly<Record<string, number>> = {
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  q: 2.4 / 2.54,
};

/** The height of a window, in px, where a length is a share of it: nothing says how high it is. */
export const windowHeight = 800;

/** A number with its unit. */
const dimension = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?)(%|[a-z]{1,5})?$/;

/** A CSS length in px, 100 % of which are `percent`; `undefined` for what is none, or is not known. The value is in lower case. */
export function lengthOf(value: string, measures: Measures, percent?: number): number | undefined {
  if (value.includes('(')) return value.length > 200 ? undefined : calculated(value, measures, percent);
  const read = numberOf(value);
  return read && sized(read.number, read.unit, measures, percent);
}

interface Dimension {
  readonly number: number;
  readonly unit: string | undefined;
}

const numberOf = remembered(2000, 20, (value): Dimension | undefined => {
  const [, number, unit] = dimension.exec(value) ?? [];
  return number === undefined ? undefined : { number: Number(number), unit };
});

function sized(
  number: number,
  unit: string | undefined,
  measures: Measures,
  percent: number | undefined,
): number | undefined {
  if (unit === 'px') return number;
  if (unit === undefined) return number === 0 || measures.isQuirky ? number : undefined;
  if (unit === '%') return percent === undefined ? undefined : (number * percent) / 100;
  if (unit === 'em') return number * measures.em;
  if (unit === 'ex' || unit === 'ch')
    return number * measures.em * (unit === 'ch' && measures.isMonospaced ? 0.6 : 0.5);
  if (unit === 'rem') return number * (measures.rem ?? 16);
  const side = windowSide(unit, measures.maxWidth);
  if (side !== undefined) return (number * side) / 100;
  const px = absolute[unit];
  return px === undefined ? undefined : number * px;
}

/** The side of the window that a unit is a hundredth of. */
function windowSide(unit: string, maxWidth: number): number | undefined {
  if (unit === 'vmin') return Math.min(maxWidth, windowHeight);
  if (unit === 'vmax') return Math.max(maxWidth, windowHeight);
  const [, side] = /^[dls]?v([bhiw])$/.exec(unit) ?? [];
  return side === undefined ? undefined : side === 'w' || side === 'i' ? maxWidth : windowHeight;
}

const token = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:%|[a-z]{1,5})?|[a-z-]{1,20}\(|[()*/,+-]/g;

/** `calc()`, `min()`, `max()`, `clamp()`. */
function calculated(value: string, measures: Measures, percent: number | undefined): number | undefined {
  const tokens = value.match(token) ?? [];
  let at = 0;
  const result = sum(0);
  return at === tokens.length && Number.isFinite(result) ? result : undefined;

  function sum(depth: number): number {
    let total = product(depth);
    for (let sign = tokens[at]; sign === '+' || sign === '-'; sign = tokens[at]) {
      at++;
      total += sign === '+' ? product(depth) : -product(depth);
    }
    return total;
  }

  function product(depth: number): number {
    let total = term(depth);
    for (let sign = tokens[at]; sign === '*' || sign === '/'; sign = tokens[at]) {
      at++;
      total = sign === '*' ? total * term(depth) : total / term(depth);
    }
    return total;
  }

  function term(depth: number): number {
    const next = tokens[at++] ?? '';
    if (!next.endsWith('(')) {
      const [, number, unit] = dimension.exec(next) ?? [];
      if (number === undefined) return Number.NaN;
      // A bare number is a factor.
      return unit === undefined ? Number(number) : (sized(Number(number), unit, measures, percent) ?? Number.NaN);
    }
    if (depth > 20) return Number.NaN;
    const parts = [sum(depth + 1)];
    while (tokens[at] === ',') {
      at++;
      parts.push(sum(depth + 1));
    }
    if (tokens[at++] !== ')') return Number.NaN;
    const [first = Number.NaN, middle = Number.NaN, last = Number.NaN] = parts;
    if (next === 'min(') return Math.min(...parts);
    if (next === 'max(') return Math.max(...parts);
    if (next === 'clamp(') return Math.max(first, Math.min(middle, last));
    return parts.length === 1 && (next === '(' || next === 'calc(') ? first : Number.NaN;
  }
}
