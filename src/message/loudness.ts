import { alarms, replyPrefixes } from '../../data/tone.ts';
import { lazy } from '../lazy.ts';
import { literal } from '../literal.ts';
import { type Span, within } from '../span.ts';
import { level, mention } from '../wording/mention.ts';
import type { Message, Prose } from './message.ts';
import { isInCapitals, shouting } from './shouting.ts';

/** A place where a message raises its voice. */
export interface Loud {
  readonly kind: 'shout' | 'subject' | 'marks' | 'alarm' | 'prefix';
  readonly at: Span;
  readonly value: string;
}

const marks = /[!?！？‼⁉⁈⁇]{2,40}|[‼⁉⁈⁇]/g;
const alarm = lazy(() => mention(alarms));
const prefix = lazy(
  () => new RegExp(`^\\s{0,5}(?:${replyPrefixes.map(literal).join('|')})(?:\\[\\d{1,2}\\])?\\s?[:：]`, 'gi'),
);

/** The loud places of what the buyer reads, one for each cause. */
export function loudness({ prose, placeholders, context }: Message): Loud[] {
  const isPlaceholder = within(placeholders.map(({ span }) => span));
  return prose.flatMap((one) => (one.from === 'attachment' ? [] : loudIn(one, isPlaceholder, context.direction)));
}

function loudIn({ from, text }: Prose, isPlaceholder: (offset: number) => boolean, direction: string): Loud[] {
  const { value } = text;
  const isSubject = from === 'subject';
  const skips = (index: number) => isPlaceholder(text.span(index, index + 1).start);
  const loud = (kind: Loud['kind']) => (place: Span) => ({ ...place, kind });

  const prefixes = isSubject && direction !== 'reply' ? matches(value, prefix()).map(loud('prefix')) : [];
  const shouts =
    isSubject && isInCapitals(value, skips)
      ? [{ start: 0, end: value.length, kind: 'subject' as const }]
      : shouting(value, skips).map(loud('shout'));
  const isShouted = within(shouts);
  const alarmed = alarmsIn(value, isSubject)
    .filter(({ start }) => !isShouted(start))
    .map(loud('alarm'));
  const isLoud = within([...shouts, ...alarmed]);
  const marked = matches(value, marks)
    .filter((place) => !isLoud(place.start) && !skips(place.start) && isExcited(value, place))
    .map(loud('marks'));
  return [...prefixes, ...shouts, ...alarmed, ...marked].map(({ kind, start, end }) => {
    return { kind, at: text.span(start, end), value: value.slice(start, end) };
  });
}

function matches(value: string, pattern: RegExp): Span[] {
  return Array.from(value.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** Words such as "URGENT": in capitals, as a heading with a sign after it, or at the head of a subject. */
function alarmsIn(value: string, isSubject: boolean): Span[] {
  return matches(level(value), alarm()).flatMap(({ start, end }) => {
    const word = value.slice(start, end);
    const isCased = word.toUpperCase() !== word.toLowerCase();
    const isHeading =
      /^\s?[:!：！】\]]/.test(value.slice(end, end + 2)) &&
      /(?:^|[\n[【(]\s?|[.!?]\s)$/.test(value.slice(Math.max(0, start - 3), start));
    const isHead = isSubject && !/[\p{L}\d]/u.test(value.slice(Math.max(0, start - 40), start));
    if (!isHeading && !isHead && !(isCased && word === word.toUpperCase())) return [];
    const after = /^\s?[!！]{1,40}/.exec(value.slice(end, end + 41))?.[0] ?? '';
    return [{ start, end: end + after.length }];
  });
}

/** Signs within braces are a template's; question marks within a sentence may stand for letters that were lost. */
function isExcited(value: string, { start, end }: Span): boolean {
  if (value[start - 1] === '{' || value[end] === '}') return false;
  if (/[!！‼⁉⁈]/.test(value.slice(start, end))) return true;
  return (
    /[\p{L}\d)"”]\s?$/u.test(value.slice(Math.max(0, start - 2), start)) &&
    !/^\s?[\p{Ll}\d]/u.test(value.slice(end, end + 2))
  );
}
