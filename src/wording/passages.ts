import { replyMarks } from '../../data/reply-marks.ts';
import { undisguise } from '../message/disguise.ts';
import { isAmazon, ownerOf } from '../message/hosts.ts';
import type { Address, Message, Prose } from '../message/message.ts';
import type { PlaceholderFinder } from '../message/placeholders.ts';
import type { Text } from '../text.ts';
import { cut } from './cut.ts';
import type { Named, Passage, Script, Words } from './words.ts';

const replyMark = new RegExp(`^\\s*(?:${replyMarks.join('|')})\\s?[:：]`, 'i');

/** A text that the buyer reads, ready to be cut. */
export interface MessagePassage extends Passage {
  readonly text: Text;
  /** The same with its disguises. */
  readonly written: Text;
  readonly from: Prose['from'];
  /** Whether it is the subject that a reply repeats: the buyer's words. */
  readonly isBuyers: boolean;
}

/** The texts of a message, names of attachments left out. */
export interface Passages {
  readonly all: readonly MessagePassage[];
  /** Their words, as a script writes them: cut once for each. */
  cut(script: Script): Words;
}

/** Makes the texts of a message ready: disguises taken off, placeholders and addresses named. */
export async function passagesOf(message: Message, finder: PlaceholderFinder): Promise<Passages> {
  const { prose, parts, context } = message;
  const isPlain = parts.every(({ type }) => type === 'plain');
  const found = await message.addresses();
  const all = prose
    .filter(({ from }) => from !== 'attachment')
    .map((one) => {
      const text = undisguise(one.text);
      const named: Named[] = finder.placeholders(text).map(({ index, value, kind }) => {
        return { start: index, end: index + value.length, name: kind };
      });
      // In a final message the tags of a template are no words either.
      if (context.stage === 'final') {
        named.push(...finder.controls(text.value).map(({ start, end }) => ({ start, end, name: 'other' })));
        named.sort((one, other) => one.start - other.start);
      }
      const alias = found.filter(({ prose: where }) => where === one).map((address) => aliasOf(address, text));
      return {
        value: text.value,
        isPlain: isPlain && one.from === 'body',
        named,
        alias,
        text,
        written: one.text,
        from: one.from,
        isBuyers: context.direction === 'reply' && one.from === 'subject' && replyMark.test(text.value),
      };
    });
  const cuts = new Map<string, Words>();
  return {
    all,
    cut(script) {
      const key = `${script.segments ?? ''}${script.apostropheSplits ? "'" : ''}`;
      const words = cuts.get(key) ?? cut(all, script);
      cuts.set(key, words);
      return words;
    },
  };
}

/** Where an address stands in a text, and whose it is. */
function aliasOf({ kind, url, value }: Address, text: Text): Named {
  const { start, end } = value.span();
  const owner = kind === 'web' ? ownerOf(url.hostname) : undefined;
  const name = kind === 'web' && isAmazon(url.hostname) ? 'amazon' : owner === 'carrier' ? owner : kind;
  return { start: offsetOf(text, start), end: offsetOf(text, end), name };
}

/** The first character of a text that stands at a place of the file, or after it. */
export function offsetOf(text: Text, place: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (text.span(middle, middle + 1).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
