import { decodeHTMLAttribute } from 'entities';
import type { Text } from '../text.ts';
import type { Attribute } from './message.ts';

/** A name, and perhaps a value in quotes or without: the grammar of the HTML standard. */
const pattern = /([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>"'][^\s>]*)))?/dg;

const reference = /&(?:#x[\da-f]{1,8}|#\d{1,8}|[a-z][\da-z]{1,40});?/gi;

/** The attributes of an opening tag. `shape` is the tag with its placeholders masked, as the parser saw it. */
export function attributes(tag: Text, shape: string): Attribute[] {
  const start = /^<[^\s/>]*/.exec(shape)?.[0].length ?? 0;
  const end = shape.endsWith('/>') ? shape.length - 2 : shape.length - 1;
  return Array.from(shape.slice(start, end).matchAll(pattern), (match) => {
    const at = start + match.index;
    const last = match.index + match[0].length;
    const [from, to] = match.indices?.slice(2).find(Boolean) ?? [last, last];
    return {
      name: (match[1] ?? '').toLowerCase(),
      at: tag.span(at, at + match[0].length),
      value: decode(tag.slice(start + from, start + to)),
    };
  });
}

function decode(value: Text): Text {
  if (!value.value.includes('&')) return value;
  // Before `=` an entity without its semicolon is a parameter of a URL: `?a=1&copy=2`.
  return value.replaceAll(reference, ({ 0: said, index, input }) =>
    !said.endsWith(';') && input[index + said.length] === '=' ? said : decodeHTMLAttribute(said),
  );
}
