import type { Edit, Span } from '../span.ts';
import type { Text } from '../text.ts';
import type { Message } from './message.ts';
import { optOutIn, sentencesOf } from './opt-out.ts';
import { removal } from './removal.ts';

/** A sentence of more words says something else as well. */
const mostWords = 20;
const fewWords = 8;

/** How far a sentence is looked for. */
const reach = 500;

/**
 * Takes out what leads to where messages are stopped, with the sentence that is there for it alone. `label` is what of
 * it the buyer reads, and `text` what he reads around it. Nothing where the sentence says something else, too.
 */
export function withoutOptOut({ parts }: Message, at: Span, label: Span, text: Text): Edit | undefined {
  const part = parts.find(({ body }) => body.range(at));
  const place = part?.body.range(at);
  const sentence = sentenceAround(text, label);
  const words = sentence?.hasMore || sentence?.asks ? part?.body.range(sentence.span) : place;
  if (!part || !place || !sentence || !words) return undefined;
  const { value } = part.body;
  const [start, end] = [Math.min(place.start, words.start), Math.max(place.end, words.end)];
  const isShared = hasLink(value.slice(start, place.start)) || hasLink(value.slice(place.end, end));
  if (sentence.hasMore && (isShared || !isForIt(sentence))) return undefined;
  const [stop = ''] = /^(?:<\/[a-z]{1,9}>){0,5}[.!?…。]{1,9}/i.exec(value.slice(end, end + 70)) ?? [];
  return removal(part, { start, end: end + stop.length });
}

function hasLink(html: string): boolean {
  return /<a\s/i.test(html);
}

/** A short line of nothing but a question. */
const question = /^[^.!?？。\n]{1,60}[?？]\s*$/;

/** Whether a sentence is there for what leads to it: announces it, or has no more than a few words about it. */
function isForIt({ value, rest }: Sentence): boolean {
  if (optOutIn(value) !== 'stop' || value.split(/\s+/).length > mostWords) return false;
  return optOutIn(rest) === 'stop' || (!/[,;:、]/.test(rest) && rest.trim().split(/\s+/).length <= fewWords);
}

interface Sentence {
  readonly span: Span;
  readonly value: string;
  /** Without what was looked for. */
  readonly rest: string;
  /** Says something besides what was looked for. */
  readonly hasMore: boolean;
  /** Begins with the question that it answers: "Enough of this?" There is nothing else in its line. */
  readonly asks: boolean;
}

function sentenceAround(text: Text, label: Span): Sentence | undefined {
  const own = text.range(label);
  if (!own) return undefined;
  const begin = Math.max(0, own.start - reach);
  const near = text.slice(begin, own.end + reach);
  const [start, end] = [own.start - begin, own.end - begin];
  for (const { value, index } of sentencesOf(near)) {
    if (index + value.length <= start) continue;
    // Links in a row are no sentence.
    const before = value.slice(0, Math.max(0, start - index)).replace(/^.*[|•·]/s, '');
    const after = value.slice(end - index).replace(/[|•·].*$/s, '');
    const hasMore = /[\p{L}\p{N}]/u.test(before + after);
    const line = near.value.slice(near.value.lastIndexOf('\n', start - 1) + 1, start);
    const asks = !hasMore && question.test(line) && /^[^\p{L}\p{N}\n]*(?:\n|$)/u.test(near.value.slice(end));
    const from = start - (asks ? line.length : before.trimStart().length);
    const whole = near.slice(from, end + after.trimEnd().length);
    return { span: whole.span(), value: whole.value, rest: before + after, hasMore, asks };
  }
  return undefined;
}
