import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'spelling',
  summary: 'Disallow misspelled words',
  why: 'Amazon asks for messages without spelling errors.',
  advice: 'Correct the word, or add it to allow.words.',
  policy: 'CG-STYLE.11',
  fixes: ['suggestion'],
  async *check(_, { allow, spoken, need }) {
    const allowed = new Set(allow.words.map((word) => word.toLowerCase()));
    const { misspellings } = await import('../../src/spelling/misspellings.ts');
    for (const one of await spoken()) {
      for (const { word, start, end, suggestions } of await misspellings(one, allowed, need)) {
        const at = one.text.span(start, end);
        const [first = ''] = suggestions;
        const says = `Misspells ${quote(first, 40)} as ${quote(word, 40)}`;
        yield {
          at,
          says,
          suggestions: suggestions.map((text) => ({ says: `Write ${quote(text, 40)}`, edit: { at, text } })),
        };
      }
    }
  },
});
