import { functionWords } from '../../data/function-words.ts';
import { optOutIn } from '../../src/message/opt-out.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';
import type { Said } from '../../src/wording/hits.ts';
import type { Wording } from '../../src/wording/wording.ts';

/** Attachments by which a message has something to give. */
const purposeful =
  /manual|instruction|guide|warranty|guarantee|invoice|receipt|label|proof|design|anleitung|garantie|rechnung|notice|facture|manuale|fattura|factura|factuur|faktura|handleiding|instrukcja|請求書|保証/i;

/** Rules whose subject gives a message a purpose, if a forbidden one. */
const otherKinds = [
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

/** What is no word: a placeholder, a single letter, a part of an order id. */
const wordless = /^(?:\{.*|.?|\d{3}|\d{7})$/;

/** How long a sentence is that says something pleasant by fillers alone. */
const shortest = 5;

/** How long a line without a full stop may be that is a name or an order, and below the closing words a signature. */
const longest = { name: 6, signature: 8 };

/** The log-odds from which a sentence is idle: of one that no phrase knows, of thanks among other words, of thanks alone, of content. */
const least = { unknown: -1, pleasant: -0.5, named: -2.5, content: 1 };

type Kind = 'thanks' | 'frame' | 'content';

export default defineRule({
  id: 'no-thank-you-only',
  summary: 'Disallow messages that only say thanks or offer help',
  why: 'Amazon forbids messages whose only content is thanks, or that the seller is there to help.',
  advice: 'Do not send it, or add what the buyer needs to know.',
  policy: 'CG-TYPE.4',
  async *check(message, { wordings }) {
    const { context, attachments } = message;
    if (context.direction === 'reply' || attachments.some(({ name }) => purposeful.test(name.value))) return;
    for (const wording of await wordings()) {
      const body = wording.sentences().filter(({ from }) => from === 'body');
      const all = idleOf(wording, body);
      const [first, last] = [all[0], all.at(-1)];
      if (!first || !last) return;
      const at = { start: first.at.start, end: Math.max(first.at.end, last.at.end) };
      yield { at, says: `Says nothing but thanks or an offer of help: ${quote(first.value)}` };
      return;
    }
  },
});

/** The sentences that are thanks or the like, and those of a frame that are no mere names, where no sentence is content. */
function idleOf(wording: Wording, body: readonly Said[]): Said[] {
  const all: Said[] = [];
  let [isThanks, isClosed] = [false, false];
  for (const said of body) {
    const { isOpen, first, last } = said.sentence;
    const groups = new Set(wording.groupsIn('no-thank-you-only', said.sentence));
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
  const sounds = (odds: number) => wording.sounds('no-thank-you-only', sentence, odds);
  if (groups.has('content') && !sounds(least.content)) return 'content';
  const isOther = () => otherKinds.some((rule) => wording.groupsIn(rule, sentence).some((name) => name !== 'allow'));
  const small = functionWords[wording.language];
  const length = sentence.last - sentence.first;
  const isOfOthers = (word: string) => !wordless.test(word) && !small?.has(word);
  // A sentence that no phrase knows is not looked at word by word.
  const others =
    groups.size === 0
      ? Number.POSITIVE_INFINITY
      : wording.uncovered('no-thank-you-only', sentence).filter(isOfOthers).length;
  const isPleasant = idle.some((name) => groups.has(name));
  if (others <= mostOther(length)) {
    if (isPleasant && !isOther() && sounds(least.named)) return 'thanks';
    if (onlyFills(groups) && others === 0 && length >= shortest && !isOther()) return 'thanks';
    if (!isPleasant && (others === 0 || !onlyFills(groups))) return 'frame';
  }
  if (isPleasant && !isOther() && sounds(least.pleasant)) return 'thanks';
  if (groups.has('about') && !isOther()) return 'frame';
  if (sentence.isOpen && length <= longest.name) return 'frame';
  return sounds(least.unknown) ? 'thanks' : 'content';
}
