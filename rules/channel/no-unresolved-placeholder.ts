import { blanks } from '../../src/message/blanks.ts';
import type { Placeholder } from '../../src/message/placeholders.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import type { Span } from '../../src/span.ts';

export default defineRule({
  id: 'no-unresolved-placeholder',
  summary: 'Disallow placeholders and blanks in finished messages',
  why: 'In a finished message nothing is filled in any more: the buyer reads the placeholder.',
  advice: 'Fill in the value, or say that the file is a template with `stage: template`.',
  policy: 'TPL.3',
  *check(message) {
    if (message.context.stage !== 'final') return;
    const quoted = message.parts.flatMap((part) => part.quoted);
    const scripts = message.tags.filter(({ name }) => name === 'script').map(({ whole }) => whole);
    const done: Span[] = [...quoted, ...scripts];
    const found: Finding[] = [];
    for (const placeholder of message.placeholders) {
      const { span, value } = placeholder;
      // "[Name](https://…)" is a link of Markdown.
      const isLink = value.startsWith('[') && message.source.text[span.end] === '(';
      if (isLink || isRemark(placeholder) || isWithin(span, done)) continue;
      found.push({ at: span, says: `Leaves the placeholder ${quote(value)} as it is` });
    }
    done.push(...found.map(({ at }) => at));
    for (const { text } of message.prose) {
      for (const { index, value } of blanks(text.value)) {
        const at = text.span(index, index + value.length);
        if (isWithin(at, done)) continue;
        done.push(at);
        found.push({ at, says: `Leaves ${quote(value)} to be filled in` });
      }
    }
    yield* found;
  },
});

/** Words that somebody put into the quotation marks of his language: <<Contatta il venditore>>. */
function isRemark({ value, name, kind }: Placeholder): boolean {
  return value.startsWith('<<') && kind === 'other' && !/[_.\d-]|[a-z][A-Z]|^[A-Z]+$/.test(name);
}

function isWithin({ start, end }: Span, places: readonly Span[]): boolean {
  return places.some((place) => start < place.end && place.start < end);
}
