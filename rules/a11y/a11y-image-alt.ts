import { genericPictureWords } from '../../data/picture-names.ts';
import { ariaName, attributePlace, isExposed, isPresentational, namesOfLinks } from '../../src/message/accessible.ts';
import { linkAround } from '../../src/message/labels.ts';
import type { Message, Reference, Tag } from '../../src/message/message.ts';
import { nameWords } from '../../src/message/names.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Suggestion } from '../../src/rule.ts';

/** Nothing, or white space. What steers a template stands for something. */
const blank = /^[ \t\r\n\u00A0]*$/;

export default defineRule({
  id: 'a11y-image-alt',
  summary: 'Require a text for each picture',
  why: 'WCAG 2.2, 1.1.1 Non-text Content: buyers who do not see a picture read or hear its text instead.',
  advice: 'Say in alt what the picture shows, or write alt="" if it is mere decoration.',
  policy: 'CG-STYLE.1',
  fixes: ['suggestion'],
  *check(message) {
    const nameless = namelessLinks(message);
    for (const tag of message.tags) {
      // Browsers show no area itself.
      const shown = tag.name === 'area' ? (tag.parent ?? tag) : tag;
      if (!isPicture(tag) || !isExposed(shown, message) || hasOtherName(tag, message)) continue;
      const alt = tag.attribute('alt');
      if (alt && !blank.test(alt.value.value)) continue;
      const link = tag.name === 'img' ? linkAround(tag, nameless) : undefined;
      // A link that is nothing but pictures needs one that names it.
      const isLink = tag.name !== 'img' || (link !== undefined && nameless.delete(link.tag));
      if (alt?.value.value === '' && !isLink) continue;
      yield {
        at: tag.at,
        says: `Shows ${pictureOf(tag)} ${isLink ? 'that is clicked, and does not say what for' : 'without a text for it'}`,
        ...(isLink && { advice: 'Say in alt where it leads.' }),
        suggestions: suggestions(tag, isLink),
      };
    }
  },
});

function isPicture(tag: Tag): boolean {
  if (tag.name === 'area') return tag.attribute('href') !== undefined;
  return tag.name === 'img' || (tag.name === 'input' && said(tag, 'type').toLowerCase() === 'image');
}

function hasOtherName(tag: Tag, message: Message): boolean {
  return isPresentational(tag) || !blank.test(said(tag, 'title')) || ariaName(tag, message) !== '';
}

/** The links that neither words nor the texts of pictures name. */
function namelessLinks(message: Message): Map<Tag, Reference> {
  const names = namesOfLinks(message);
  const isNameless = ({ tag }: Reference) => blank.test(names.get(tag) ?? '');
  return new Map(message.links.filter(isNameless).map((link) => [link.tag, link]));
}

/** The picture in words: by its file, as far as it has one. */
function pictureOf(tag: Tag): string {
  const file = fileOf(tag);
  const what = tag.name === 'img' ? 'picture' : tag.name === 'area' ? 'part of a picture' : 'button';
  return file ? `the ${what} ${quote(file, 40)}` : `a ${what}`;
}

/** The name of its file, without the folders. */
function fileOf(tag: Tag): string {
  const source = said(tag, 'src');
  return /^data:/i.test(source) ? '' : (source.split(/[?#]/, 1)[0]?.split(/[/\\]/).at(-1) ?? '');
}

/** The words that the name of its file has: "step-4-back-panel.png". */
function wordsOf(tag: Tag): string {
  const name = fileOf(tag).replace(/\.\w{1,5}$/, '');
  // Numbers of a machine, placeholders.
  if (/\p{L}\d|\d\p{L}|[^\p{L}\d\s._-]/u.test(name)) return '';
  const words = nameWords(name).trim().split(' ');
  return words.some((word) => /\p{L}{3}/u.test(word) && !genericPictureWords.includes(word)) ? words.join(' ') : '';
}

function suggestions(tag: Tag, isLink: boolean): Suggestion[] {
  const words = wordsOf(tag);
  const alt = tag.attribute('alt');
  const change = (says: string, text: string): Suggestion => ({
    says,
    edit: alt ? { at: alt.at, text: `alt="${text}"` } : { at: attributePlace(tag), text: ` alt="${text}"` },
  });
  return [
    ...(words ? [change(`Say ${quote(words)}, as its file is called`, words)] : []),
    ...(isLink ? [] : [change('Say that it is mere decoration: alt=""', '')]),
  ];
}

function said(tag: Tag, name: string): string {
  return tag.attribute(name)?.value.value.trim() ?? '';
}
