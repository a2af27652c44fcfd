import { attributePlace } from '../../src/message/accessible.ts';
import type { Message, Part, Tag } from '../../src/message/message.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Edit, type Finding, type RuleContext } from '../../src/rule.ts';
import { overlaps } from '../../src/span.ts';
import { candidates, named } from '../../src/wording/tags.ts';
import { totalsOf } from '../../src/wording/totals.ts';

/** https://www.rfc-editor.org/rfc/rfc5646: a language, and what narrows it. */
const languageTag = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,9}$/i;

export default defineRule({
  id: 'a11y-lang',
  summary: 'Require the language of a whole page',
  why: 'WCAG 2.2, 3.1.1 Language of Page: a program that reads the message aloud has to know how its words are spoken.',
  advice: 'Write the language of the message into its first tag, such as <html lang="en">.',
  policy: 'CG-STYLE.1',
  fixes: ['safe', 'suggestion'],
  async *check(message, context) {
    for (const part of message.parts) {
      const root = part.tags.find(({ name }) => name === 'html');
      if (!root || !/\S/.test(part.text.value) || isNamed(root, part)) continue;
      const said = root.attribute('lang');
      const value = said?.value.value.trim() ?? '';
      const says = value ? `Names no language: ${quote(value)}` : 'Does not name the language that it is in';
      const known = languageOf(root, part, message);
      yield { at: said?.at ?? root.at, says, ...(known ? { fix: edit(root, known) } : await guessed(root, context)) };
    }
  },
});

function isNamed(root: Tag, part: Part): boolean {
  const lang = root.attribute('lang');
  if (!lang) return false;
  // What is put in for each buyer is not known here.
  return (
    languageTag.test(lang.value.value.trim()) ||
    /[^\w\s,;.-]|\f/.test(lang.value.value) ||
    part.placeholders.some(({ span }) => overlaps(span, lang.at))
  );
}

/** The language that the message names elsewhere, or in another way of writing. */
function languageOf(root: Tag, part: Part, message: Message): string | undefined {
  const body = part.tags.find(({ name }) => name === 'body');
  const said = [
    root.attribute('lang')?.value.value.replace('_', '-'),
    root.attribute('xml:lang')?.value.value,
    body?.attribute('lang')?.value.value,
    message.context.language,
  ];
  return said.map((one) => one?.trim() ?? '').find((one) => languageTag.test(one));
}

/** The language that the words tell: for the seller to confirm. */
async function guessed(root: Tag, { blocks }: RuleContext): Promise<Pick<Finding, 'suggestions'>> {
  const [most] = (await blocks()).flatMap(totalsOf).sort((one, other) => other.words - one.words);
  const languages = most ? candidates(most.language) : [];
  return {
    suggestions: languages.map((language) => ({
      says: `Say that it is in ${named([language])}`,
      edit: edit(root, language),
    })),
  };
}

function edit(root: Tag, language: string): Edit {
  const lang = root.attribute('lang');
  return lang ? { at: lang.at, text: `lang="${language}"` } : { at: attributePlace(root), text: ` lang="${language}"` };
}
