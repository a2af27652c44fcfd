import { importantWords, subjectWords } from '../../data/important.ts';
import type { Topic } from '../../data/topics.ts';
import { literal } from '../../src/literal.ts';
import { undisguise } from '../../src/message/disguise.ts';
import type { Message, Purpose } from '../../src/message/message.ts';
import { bodyOf, speaksOf } from '../../src/message/topics.ts';
import { oneOf, strings } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';
import type { Text } from '../../src/text.ts';
import { level } from '../../src/wording/mention.ts';

const words = [...new Set(Object.values(importantWords).flat())].map((word) => literal(level(word)));
const tag = new RegExp(`[[({<【〔「]\\s{0,3}(?:${words.join('|')})\\s?!?\\s{0,3}[\\])}>】〕」]`, 'g');
const subjectLine = new RegExp(`^\\s{0,20}(?:${subjectWords.map(level).join('|')})\\s?:([^\\n]{1,300})`);

/** The critical topics, and the words that tell them. */
const critical: Readonly<Record<string, readonly Topic[]>> = {
  customization: ['customization'],
  'delivery-scheduling': ['scheduling'],
  address: ['address'],
  cancellation: ['cancellation'],
};

const purposes: Readonly<Record<string, string | undefined>> = {
  customization: 'customization',
  'delivery-scheduling': 'delivery-scheduling',
  'home-services': 'delivery-scheduling',
};

export default defineRule({
  id: 'no-important-misuse',
  summary: 'Disallow [Important] in subjects of messages that are not critical',
  why: 'The tag reaches buyers who opted out of messages. Amazon keeps it for four topics and has set it by itself since 2025-04-25.',
  advice: 'Remove the tag from the subject: Amazon sets it where the reason for the contact asks for it.',
  policy: 'SUBJ.4',
  options: {
    tag: oneOf('Whether a tag is reported on other topics alone, or always.', ['misuse', 'always'], 'misuse'),
    topics: strings('The topics that may carry the tag.', Object.keys(critical)),
  },
  async *check(message, { options, guess }) {
    for (const subject of subjectsOf(message)) {
      const seen = undisguise(subject);
      for (const {
        0: { length },
        index,
      } of level(seen.value).matchAll(tag)) {
        const rest = `${seen.value.slice(0, index)} ${seen.value.slice(index + length)}`;
        const { purpose = (await guess())?.purpose } = message.context;
        const isMisuse = !isCritical(message, rest, purpose, options.topics);
        if (!isMisuse && options.tag === 'misuse') continue;
        const name = quote(seen.value.slice(index, index + length));
        const says = isMisuse
          ? `Marks the message as critical by ${name}, which its topic is not`
          : `Carries ${name}, which sellers can no longer set`;
        yield { at: seen.span(index, index + length), says };
      }
    }
    if (message.context.channel !== 'sp-api:unexpectedProblem') return;
    const body = bodyOf(message);
    // A problem can be told in any words: what is no problem must be told by its own.
    if (!speaksOf(body, 'review') || speaksOf(body, 'problem')) return;
    yield {
      at: message.whole,
      says: 'Goes out as an unexpected problem, and names none',
      advice: 'Say what the problem with the order is, or choose another message type.',
      isMild: true,
    };
  },
});

/** The subject, and the line that stands for it where a draft has no fields. */
function* subjectsOf({ subject, parts }: Message): Generator<Text> {
  if (subject) yield subject;
  for (const { text } of subject ? [] : parts) {
    const line = subjectLine.exec(level(text.value));
    if (line) yield text.slice(line[0].length - (line[1]?.length ?? 0), line[0].length);
  }
}

/** Whether a message may carry the tag: by its purpose where it states one, else by its words and what they seem to be for. */
function isCritical(
  message: Message,
  subject: string,
  purpose: Purpose | undefined,
  allowed: readonly string[],
): boolean {
  const topic = purposes[purpose ?? ''];
  if (message.context.purpose) {
    if (topic) return allowed.includes(topic);
    if (purpose === 'invoice' || purpose === 'return') return false;
  }
  if (purpose === 'review-request' || speaksOf(subject, 'review')) return false;
  const isAbout = (text: string) => allowed.some((topic) => critical[topic]?.some((one) => speaksOf(text, one)));
  if (isAbout(subject)) return true;
  if (speaksOf(subject, 'routine')) return false;
  return isAbout(bodyOf(message)) || (topic !== undefined && allowed.includes(topic));
}
