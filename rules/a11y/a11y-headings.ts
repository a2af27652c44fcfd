import { lazy } from '../../src/lazy.ts';
import { ariaName, aroundPictures, aroundWords, isExposed, isPresentational } from '../../src/message/accessible.ts';
import type { Tag } from '../../src/message/message.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'a11y-headings',
  summary: 'Disallow empty headings and jumps between their levels',
  why: 'WCAG 2.2, 1.3.1 Info and Relationships and 2.4.6 Headings and Labels: headings are how many find their way.',
  advice: 'Use the next level, and leave the size of the letters to the style.',
  policy: 'CG-STYLE.1',
  *check(message) {
    const worded = lazy(() => aroundWords(message, (tag) => levelOf(tag) !== undefined));
    for (const part of message.parts) {
      // A picture without any text is reported itself.
      const pictures = part.tags.filter((tag) => tag.attribute('alt')?.value.value !== '');
      const pictured = aroundPictures(pictures, (tag) => levelOf(tag) !== undefined);
      let last = 0;
      for (const tag of part.tags) {
        const level = levelOf(tag);
        if (level === undefined || !isExposed(tag, message)) continue;
        const words = ariaName(tag, message) || tag.text.value.trim();
        if (!words && (pictured.has(tag) || worded().has(tag))) {
          last = level;
        } else if (!words) {
          const advice = 'Remove it, and make room by the margins of the paragraphs.';
          yield { at: tag.at, says: `Is an empty heading, <${tag.name}>`, advice };
        } else {
          if (last > 0 && level > last + 1)
            yield { at: tag.at, says: `Jumps from a heading of level ${last} to level ${level}: ${quote(words, 40)}` };
          last = level;
        }
      }
    }
  },
});

/** From 1; `undefined` for what is no heading. */
function levelOf(tag: Tag): number | undefined {
  const role = tag.attribute('role')?.value.value.trim().toLowerCase() ?? '';
  const own = /^h([1-6])$/.exec(tag.name)?.[1];
  if (role !== 'heading' && (!own || (role && isPresentational(tag)))) return undefined;
  const said = Number(tag.attribute('aria-level')?.value.value ?? own ?? 2);
  return Number.isInteger(said) && said > 0 ? said : 2;
}
