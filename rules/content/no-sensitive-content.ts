import { sensitiveNames } from '../../data/sensitive.ts';
import { lazy } from '../../src/lazy.ts';
import { masked } from '../../src/message/masked.ts';
import type { Message } from '../../src/message/message.ts';
import { namePattern, nameWords } from '../../src/message/names.ts';
import { pictureWords } from '../../src/message/picture-words.ts';
import { phraseOption, strings } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import { level, mention } from '../../src/wording/mention.ts';

const says: Readonly<Record<string, string>> = {
  profanity: 'Swears',
  sexual: 'Is adult content',
  violence: 'Describes violence',
};

const names = namePattern(sensitiveNames);

export default defineRule({
  id: 'no-sensitive-content',
  summary: 'Disallow offensive, adult and violent content',
  why: 'Amazon forbids bare skin, violence, gore, adult and offensive language, in words and in images.',
  advice: 'Say it without the words, or leave it out.',
  policy: 'CG-CONTENT.8',
  options: {
    allow: strings('Words that are no offence in this shop, such as the name of a product.'),
    phrases: phraseOption(),
  },
  async *check(message, { allow, find, options }) {
    const isAllowed = lazy(() => mention([...allow.words, ...options.allow]));
    for (const { group, at, value } of await find(options.phrases)) {
      if (level(value).search(isAllowed()) >= 0) continue;
      yield { at, says: `${says[group] ?? 'Is sensitive content'}: ${quote(value)}` };
    }
    for (const { from, text } of message.prose) {
      if (from === 'attachment') continue;
      for (const { at, value } of masked(text)) {
        if (level(value).search(isAllowed()) < 0) yield { at, says: `Swears behind signs: ${quote(value)}` };
      }
    }
    yield* namedSo(message);
  },
});

/** Pictures and attachments whose names say what they show. */
function* namedSo({ references, attachments }: Message): Generator<Finding> {
  for (const reference of references) {
    if (reference.isQuoted || (reference.role !== 'image' && reference.role !== 'background')) continue;
    const { file } = pictureWords(reference, attachments);
    if (names.test(nameWords(file))) yield { at: reference.value.span(), says: `Names a picture ${quote(file)}` };
  }
  for (const { name, isInline } of attachments) {
    if (isInline || !names.test(nameWords(name.value))) continue;
    yield { at: name.span(), says: `Attaches ${quote(name.value)}` };
  }
}
