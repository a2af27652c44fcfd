import type { Span } from './span.ts';

const signs = /["“„”«»「]/;

const quotation =
  /"[^"\n]{2,200}"|“[^“”\n]{2,200}”|„[^„“”"\n]{2,200}[“”"]|”[^”\n]{2,200}”|«[^«»\n]{2,200}»|»[^«»\n]{2,200}«|「[^「」\n]{2,200}」/g;

/** What stands in quotation marks, marks included: offsets into the text, ascending. */
export function quotations(text: string): Span[] {
  if (!signs.test(text)) return [];
  return Array.from(text.matchAll(quotation), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
}
