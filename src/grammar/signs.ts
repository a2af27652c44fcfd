import { quotations } from '../../data/grammar.ts';
import { quote } from '../quote.ts';
import type { Fault } from './fault.ts';

/** A letter of the languages that are checked, whatever else a sign may be: patterns of Unicode's classes compile slowly. */
const letter = 'A-Za-z\\u00AA-\\u024F\\u0370-\\u1FFF';
const endsInLetter = new RegExp(`[${letter},;]$`);
const beginsWithLetter = new RegExp(`^[${letter}]`);

/** Two blanks within a sentence. More, or several on one line, are a table. */
export function doubleSpaces(value: string): Fault[] {
  const found: Fault[] = [];
  for (let at = value.indexOf('  '); at >= 0; at = value.indexOf('  ', at + 1)) {
    const [from, to] = lineAround(value, at);
    const isAlone = value.slice(from, to).trimEnd().lastIndexOf('  ') === at - from;
    if (isAlone && isWithinSentence(value.slice(from, at), value.slice(at + 2, to))) {
      const around = value.slice(Math.max(from, at - 12), Math.min(to, at + 14)).trim();
      const says = `Has two spaces between words: ${quote(around, 40)}`;
      found.push({ start: at, end: at + 2, says, instead: ' ', isSafe: true });
    }
    at = to;
  }
  return found;
}

function lineAround(value: string, at: number): readonly [from: number, to: number] {
  const to = value.indexOf('\n', at);
  return [value.lastIndexOf('\n', at) + 1, to < 0 ? value.length : to];
}

function isWithinSentence(before: string, after: string): boolean {
  const last = before.slice(-1);
  return endsInLetter.test(before) && last === last.toLowerCase() && beginsWithLetter.test(after);
}

/** Smileys, and a word in brackets, which are a pair: so is the face "(^_^;)". */
const smiley = /\([^()[\]\s]{1,12}\)|(?:[:;=]['-]?|(?<![\w-])8-)[()[\]]/g;
/** What stands before the bracket of "a)" and "12)". */
const point = new RegExp(`(?:^|\\s)[\\d${letter}]{1,3}$`);
const pairs = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** Brackets that nothing closes or opens, paragraph by paragraph. Smileys and "a)" are none. */
export function unbalanced(value: string): Fault[] {
  if (!/[()[\]]/.test(value)) return [];
  const found: Fault[] = [];
  const seen = value.replace(smiley, (all) => ' '.repeat(all.length));
  for (let from = 0; from < seen.length; ) {
    const blank = seen.indexOf('\n\n', from);
    const to = blank < 0 ? seen.length : blank;
    const lost = lostBracket(seen, from, to);
    if (lost !== undefined) {
      const around = value.slice(Math.max(from, lost - 20), Math.min(to, lost + 20)).trim();
      const says = `Has a bracket that nothing ${pairs.has(seen[lost] ?? '') ? 'closes' : 'opens'}: ${quote(around, 40)}`;
      found.push({ start: lost, end: lost + 1, says });
    }
    from = to + 2;
  }
  return found;
}

/** Where a bracket of a paragraph has no other one; nowhere if brackets of two kinds cross. */
function lostBracket(seen: string, from: number, to: number): number | undefined {
  const open: number[] = [];
  let lost: number | undefined;
  for (let at = from; at < to; at++) {
    const sign = seen[at] ?? '';
    if (sign === '(' || sign === '[') open.push(at);
    if (sign !== ')' && sign !== ']') continue;
    const last = open.pop();
    if (last === undefined) {
      if (!point.test(seen.slice(Math.max(from, at - 4), at))) lost ??= at;
    } else if (pairs.get(seen[last] ?? '') !== sign) return undefined;
  }
  return lost ?? open[0];
}

/** Quotation marks of another language. */
export function foreignQuotations(value: string, language: string): Fault[] {
  const { wrong = [], right = '' } = quotations[language] ?? {};
  if (wrong.length === 0 || !/[“„”«»]/.test(value)) return [];
  const found: Fault[] = [];
  for (const { 0: all, index } of value.matchAll(/[“„”«»][^“„”«»"\n]{1,200}[“”«»]/g)) {
    const marks = `${all[0]}${all.at(-1)}`;
    if (!wrong.includes(marks)) continue;
    const words = all.slice(1, -1).trim();
    const says = `Quotes ${quote(words, 30)} with ${marks[0]}…${marks[1]} instead of ${right[0]}…${right[1]}`;
    const space = language === 'fr' ? '\u00a0' : '';
    const instead = `${right[0]}${space}${words}${space}${right[1]}`;
    found.push({ start: index, end: index + all.length, says, instead });
  }
  return found;
}
