import { orderWords } from '../../data/order-words.ts';
import type { Edit } from '../span.ts';
import type { Message, Part } from './message.ts';
import type { Placeholder } from './placeholders.ts';

/** A line that names the order, with a placeholder as the message writes others, and where it may stand. */
export function orderLine(
  { parts, placeholders }: Message,
  language: string,
): { text: string; edit: Edit } | undefined {
  const placeholder = placeholders.map(likeOthers).find(Boolean);
  const part = parts.find(({ text }) => text.value.trim());
  if (placeholder === undefined || !part) return undefined;
  const text = `${orderWords[language.split('-')[0]?.toLowerCase() ?? ''] ?? orderWords.en} ${placeholder}`;
  const edit = part.tree ? inHtml(part, text) : inText(part, text);
  return edit && { text, edit };
}

/** What the same tool would call the order: `{{ order_id }}` where it writes `{{ first_name }}`. */
function likeOthers({ value, name }: Placeholder): string | undefined {
  if (!/^[A-Za-z][\w-]{0,40}$/.test(name) || /[\p{L}\p{N}]/u.test(value.replace(name, ''))) return undefined;
  const own = name.includes('-') ? 'order-id' : /^[a-z]+[A-Z]/.test(name) ? 'orderId' : 'order_id';
  return value.replace(name, /^[^a-z]+$/.test(name) ? own.toUpperCase() : own);
}

/** "Hello {{name}}," */
const greeting = /^[^\n]{1,60}[,!:，、。]\s*$/;

/** Before the first paragraph that is no greeting. */
function inHtml({ tags, body }: Part, text: string): Edit | undefined {
  const paragraphs = tags.filter((tag) => tag.name === 'p' && !tag.isHidden && !tag.isQuoted && tag.text.value.trim());
  const [first, second] = paragraphs;
  const next = first && second && greeting.test(first.text.value) ? second : first;
  const place = next && body.range(next.at);
  if (!next || !place) return undefined;
  const [indent = ''] =
    /(?:\r\n|\n|\r)[ \t]*$/.exec(body.value.slice(Math.max(0, place.start - 99), place.start)) ?? [];
  return { at: { start: next.at.start, end: next.at.start }, text: `<p>${text}</p>${indent}` };
}

function inText({ body }: Part, text: string): Edit | undefined {
  const start = body.value.search(/\S/);
  const [head = '', lineEnd = '\n'] = /^[^\r\n]*(\r\n|\n|\r)/.exec(body.value.slice(start)) ?? [];
  const [gap = ''] = /^[ \t]*(?:\r\n|\n|\r)/.exec(body.value.slice(start + head.length)) ?? [];
  const at = greeting.test(head) && gap !== '' ? start + head.length + gap.length : start;
  const { start: place } = body.span(at, at + 1);
  return { at: { start: place, end: place }, text: `${text}${lineEnd}${lineEnd}` };
}
