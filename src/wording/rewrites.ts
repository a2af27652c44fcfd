import { lazy } from '../lazy.ts';
import type { Message } from '../message/message.ts';
import { removal } from '../message/removal.ts';
import { type Edit, type Span, within } from '../span.ts';

/** A change that says something else. */
export interface Suggestion {
  readonly says: string;
  readonly edit: Edit;
}

/** Suggests what to say in place of a sentence that a rule found. */
export type Rewriter = (rule: string, at: Span, value: string) => readonly Suggestion[];

/** What may end a sentence, its last quotes and brackets included. */
const ending = /^["”»'’)]{0,2}[.!?…:;。！？]{1,5}/;

/**
 * Suggests the neutral sentences that a language knows. One of them is said once: where it stands already, or takes
 * the place of another sentence, that is all that can go.
 */
export function rewriter(message: Message, rewrites: Readonly<Record<string, string>> = {}): Rewriter {
  /** Where in the file each sentence stands, or will: -1 for anywhere. */
  const taken = new Map<string, number>();
  const isLinked = lazy(() => within(message.links.map(({ tag }) => tag.whole)));

  return (rule, at, value) => {
    const text = rewrites[rule];
    if (text === undefined) return [];
    const part = message.parts.find(({ body }) => body.range(at));
    const place = part?.body.range(at);
    // What stands in an attribute, what markup stands in, or lies around as a link, is more than a sentence, or less.
    if (!part || !place || !part.text.range(at)) return [];
    if (part.body.value.slice(place.start, place.end) !== value || isLinked()(at.start)) return [];
    const [stop = ''] = ending.exec(part.body.value.slice(place.end, place.end + 9)) ?? [];
    const whole = { start: place.start, end: place.end + stop.length };
    const first = taken.get(text) ?? (part.text.value.includes(text) ? -1 : at.start);
    taken.set(text, first);
    if (first !== at.start) {
      const edit = removal(part, whole);
      return edit ? [{ says: 'Remove the sentence', edit }] : [];
    }
    const said = /^\p{Ll}[\p{L}'’-]*[\s,]/u.test(value) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
    const edit = {
      at: part.body.span(whole.start, whole.end),
      text: stop === '' ? said.replace(/[.!?。]$/, '') : said,
    };
    return [{ says: `Write: "${text}"`, edit }];
  };
}
