import { lazy } from '../../src/lazy.ts';
import { type Loud, loudness } from '../../src/message/loudness.ts';
import type { Message } from '../../src/message/message.ts';
import { number, phraseOption } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import { within } from '../../src/span.ts';
import { clauses } from '../../src/wording/clauses.ts';
import { level, mention } from '../../src/wording/mention.ts';

const says: Readonly<Record<string, string>> = {
  slang: 'Is slang or chat language',
  scare: 'Presses or scares the buyer',
};

const loud: Readonly<Record<Loud['kind'], Pick<Finding, 'says' | 'advice'>>> = {
  shout: { says: 'Shouts in capitals', advice: 'Write it in small letters.' },
  subject: { says: 'Shouts in the subject', advice: 'Write the subject in small letters.' },
  marks: { says: 'Puts several marks in a row', advice: 'One mark is enough.' },
  alarm: { says: 'Sounds the alarm', advice: 'Say what you need and by when.' },
  prefix: { says: 'Looks like a reply or a forwarded message, and is none', advice: 'Leave it out.' },
};

export default defineRule({
  id: 'professional-tone',
  summary: 'Disallow shouting, slang and pressure',
  why: 'Amazon asks for professional contact: polite, short and without slang.',
  advice: 'Say it calmly and in whole words.',
  policy: 'CG-STYLE.12',
  options: {
    phrases: phraseOption(),
    maxWords: number('The most words that a text of the message may have; 0 for any number.', 0),
    maxSentenceWords: number('The most words that a sentence may have; 0 for any number.', 0),
  },
  async *check(message, { allow, find, options }) {
    const isAllowed = lazy(() => mention(allow.words));
    const raised = loudness(message).filter(({ value }) => level(value).search(isAllowed()) < 0);
    for (const { kind, at, value } of raised) yield { ...loud[kind], at, says: `${loud[kind].says}: ${quote(value)}` };
    const isRaised = within(raised.map(({ at }) => at));
    for (const { group, at, value } of await find(options.phrases)) {
      if (isRaised(at.start) || level(value).search(isAllowed()) >= 0) continue;
      yield { at, says: `${says[group] ?? 'Is no tone for a shop'}: ${quote(value)}` };
    }
    yield* tooLong(message, options.maxWords, options.maxSentenceWords);
  },
});

/** The texts, or else the sentences, with more words than they may have. */
function* tooLong({ parts }: Message, maxWords: number, maxSentenceWords: number): Generator<Finding> {
  if (maxWords === 0 && maxSentenceWords === 0) return;
  for (const { text, type } of parts) {
    const words = wordsIn(text.value);
    if (maxWords > 0 && words > maxWords) {
      const at = text.span(text.value.search(/\S/), text.value.trimEnd().length);
      yield {
        at,
        says: `Has ${words} words, more than ${maxWords}`,
        advice: 'Leave out what the buyer need not know.',
      };
    }
    for (const { start, end } of maxSentenceWords > 0 ? clauses(text.value, type === 'plain') : []) {
      const value = text.value.slice(start, end).trim();
      const count = wordsIn(value);
      if (count <= maxSentenceWords) continue;
      const first = start + text.value.slice(start, end).search(/\S/);
      const at = text.span(first, first + value.length);
      yield { at, says: `Is a sentence of ${count} words: ${quote(value)}`, advice: 'Make two sentences of it.' };
    }
  }
}

function wordsIn(value: string): number {
  return value.match(/\S+/g)?.length ?? 0;
}
