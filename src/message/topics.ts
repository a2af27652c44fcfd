import { type Topic, type TopicWords, topics } from '../../data/topics.ts';
import { lazy } from '../lazy.ts';
import { level, mention } from '../wording/mention.ts';
import type { Message } from './message.ts';

const anyOf = (some: string) => lazy(() => mention(some.split(', ').filter(Boolean)));

const patterns = new Map(
  (Object.entries(topics) as [Topic, TopicWords][]).map(([topic, { words, except = '' }]) => [
    topic,
    { words: anyOf(Object.values(words).join(', ')), except: anyOf(except) },
  ]),
);

/** Whether words speak of a topic. */
export function speaksOf(text: string, topic: Topic): boolean {
  const { words, except } = patterns.get(topic) ?? {};
  if (!words || !except) return false;
  return level(text).replace(except(), ' ').search(words()) >= 0;
}

/** The seller's own words in the body of a message. */
export function bodyOf({ parts }: Message): string {
  return parts.map(({ text }) => text.value).join('\n');
}
