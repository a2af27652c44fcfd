import type { Message, Prose } from '../message/message.ts';
import type { Text } from '../text.ts';
import type { Block } from './blocks.ts';
import { offsetOf, type Passages } from './passages.ts';
import { totalsOf } from './totals.ts';
import type { Named } from './words.ts';

/** A part of a text that is in one language. */
export interface Spoken {
  /** The tag of the language: two letters, or as the message states it. */
  readonly language: string;
  readonly text: Text;
  readonly from: Prose['from'];
  /** Whether line ends may be where an editor wrapped lines, and blanks stand as they are written. */
  readonly isPlain: boolean;
  /** Placeholders and addresses, ascending: what is no word of any language. */
  readonly aside: readonly Pick<Named, 'start' | 'end'>[];
}

/** The parts of a message by language. A text that does not say it clearly is in the language that is stated, or that most of it is in. */
export function spoken(
  message: Message,
  { all }: Passages,
  blocks: readonly (readonly Block[])[],
  store: readonly string[],
): readonly Spoken[] {
  const stated = message.stated.language;
  const rest = stated ?? totalsOf(blocks.flat())[0]?.language ?? (store.length === 1 ? store[0] : undefined);
  return all.flatMap(({ text: read, written, from, isPlain, named, alias = [] }, index) => {
    // Letters are taken for look-alikes of others where they only are those of another language.
    const text = written.length === read.length ? written : read;
    const runs = blocks[index] ?? [];
    const places = [...named, ...alias].sort((one, other) => one.start - other.start);
    const starts = runs.map(({ at }, nth) => (nth === 0 ? 0 : offsetOf(text, at.start)));
    return (runs.length > 0 ? runs : [undefined]).flatMap((run, nth) => {
      const [start, end] = [starts[nth] ?? 0, starts[nth + 1] ?? text.length];
      const isRest = run === undefined || run.rivals.some((one) => one === rest?.toLowerCase().split('-')[0]);
      const told = isRest ? rest : run.language;
      if (told === undefined) return [];
      const aside = places
        .filter((one) => one.end > start && one.start < end)
        .map((one) => ({ start: Math.max(0, one.start - start), end: Math.min(end, one.end) - start }));
      const language = stated?.toLowerCase().startsWith(`${told}-`) ? stated : told;
      return [{ language, text: text.slice(start, end), from, isPlain, aside }];
    });
  });
}

/** What a part says, with a sign in place of each character of a placeholder or an address. */
export function withoutAside({ text, aside }: Spoken, sign: string): string {
  let done = 0;
  let all = '';
  for (const { start, end } of aside) {
    if (start < done) continue;
    all += text.value.slice(done, start) + sign.repeat(end - start);
    done = end;
  }
  return all + text.value.slice(done);
}
