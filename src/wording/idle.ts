import { optOutIn } from '../message/opt-out.ts';
import { isFunctionWord } from './function-words.ts';
import type { Said } from './hits.ts';
import type { Wording } from './wording.ts';

/** Whose phrases know what says nothing. */
const rule = 'no-thank-you-only';

/** Rules whose subject gives a message a purpose, if a forbidden one. */
const others = [
  'no-review-incentive',
  'no-positive-review-request',
  'no-review-gating',
  'no-review-removal',
  'no-repeat-review-request',
  'no-order-confirmation',
  'no-marketing',
  'no-off-platform-contact',
  'no-cancellation-request',
  'no-personal-data-request',
  'no-threats',
];

/** How many words of a sentence may stand beside the thanks: names, fillers; in a long sentence one in five. */
const mostOther = (length: number) => Math.max(2, Math.floor(length / 5));

/** The groups of what says nothing: thanks, offers of help, wishes, and sentences about the seller. */
const idle = ['thanks', 'help', 'wish', 'idle'];

/** What is no word: a placeholder, a single letter, an order id. */
const wordless = /^(?:\{.*|.?|\d{17})$/;

/** How long a sentence is that says something pleasant by fillers alone. */
const shortest = 5;

/** How long a line without a full stop may be that is a name or an order, and below the closing words a signature. */
const longest = { name: 6, signature: 8 };

/** The log-odds from which a sentence is idle: of one that no phrase knows, of thanks among other words, of thanks alone, of content. */
const least = { unknown: -1, pleasant: -0.5, named: -2.5, content: 1 };

type Kind = 'thanks' | 'frame' | 'content';

/** The sentences of a message that are thanks or the like, and those of a frame that are no mere names; none where a sentence is content. */
export function idleIn(wording: Wording): Said[] {
  const all: Said[] = [];
  let [isThanks, isClosed] = [false, false];
  for (const said of wording.sentences()) {
    if (said.from !== 'body') continue;
    const { isOpen, first, last } = said.sentence;
    const groups = new Set(wording.groupsIn(rule, said.sentence));
    const isSignature = isClosed && isOpen && last - first <= longest.signature;
    const kind = isSignature || optOutIn(said.value) === 'stop' ? 'frame' : kindOf(wording, said, groups);
    if (kind === 'content') return [];
    isThanks ||= kind === 'thanks';
    isClosed ||= isThanks && kind === 'frame' && groups.has('closing');
    if (kind === 'thanks' || (last - first > longest.name && !groups.has('greeting'))) all.push(said);
  }
  return isThanks ? all : [];
}

/** Whether nothing but fillers stand in a sentence: words that say nothing by themselves. */
function onlyFills(groups: ReadonlySet<string>): boolean {
  return groups.size === 1 && groups.has('filler');
}

/** Whether a sentence is thanks or the like, a frame such as a greeting or a name, or content. */
function kindOf(wording: Wording, { sentence }: Said, groups: ReadonlySet<string>): Kind {
  const sounds = (odds: number) => wording.sounds(rule, sentence, odds);
  if (groups.has('content') && !sounds(least.content)) return 'content';
  const breaches = () => others.some((other) => wording.groupsIn(other, sentence).some((name) => name !== 'allow'));
  const length = sentence.last - sentence.first;
  const isUnknown = (word: string) => !wordless.test(word) && !isFunctionWord(word, wording.language);
  // A sentence that no phrase knows is not looked at word by word.
  const unknown =
    groups.size === 0 ? Number.POSITIVE_INFINITY : wording.uncovered(rule, sentence).filter(isUnknown).length;
  const isPleasant = idle.some((name) => groups.has(name));
  if (unknown <= mostOther(length)) {
    if (isPleasant && !breaches() && sounds(least.named)) return 'thanks';
    if (onlyFills(groups) && unknown === 0 && length >= shortest && !breaches()) return 'thanks';
    if (!isPleasant && (unknown === 0 || !onlyFills(groups))) return 'frame';
  }
  if (isPleasant && !breaches() && sounds(least.pleasant)) return 'thanks';
  if (groups.has('about') && !breaches()) return 'frame';
  if (sentence.isOpen && length <= longest.name) return 'frame';
  return sounds(least.unknown) ? 'thanks' : 'content';
}
