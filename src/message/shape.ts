import type { Text } from '../text.ts';
import type { Control, Placeholder } from './placeholders.ts';

/**
 * A sign that hardly any message writes and no host may have: it stands for placeholders while a parser, or a linkifier, reads the
 * text. Of Latin-1, since strings of wider signs are read more slowly.
 */
export const stand = '¸';

/** A blank to any parser, which no message writes: it stands for tags that steer, and is nothing to the buyer. */
const nothing = '\f';

/**
 * What such a tag ends with where it divides two texts of which a buyer reads one: `way{{else}}to`, `here.{{else}}No`; or two
 * sentences. The second is a paragraph of its own if it begins as one. In an attribute either is nothing.
 */
const gaps = { blank: '\t', paragraph: '\u2029' };

/** Three readings of a body, all of one length, so that an offset is the same in each. */
export interface Shape {
  /** As the file writes it. */
  readonly body: Text;
  /** Form feeds for tags that steer: what is left reaches the buyer. */
  readonly shown: Text;
  /** Placeholders masked as well, so that `<<name>>` or a quote in `{{t "x"}}` is no HTML. */
  readonly masked: string;
}

export function shape(body: Text, placeholders: readonly Placeholder[], controls: readonly Control[]): Shape {
  const shown = steered(body, controls);
  return { body, shown, masked: mask(shown.value, placeholders) };
}

/** A text with form feeds for tags that steer. */
export function steered(body: Text, controls: readonly Control[]): Text {
  const shown = cover(
    body.value.replaceAll(nothing, ' '),
    controls.flatMap((one, index) => {
      const { start, end } = one;
      const gap = gapAt(one, controls[index - 1], body.value);
      if (!gap) return { start, end, by: nothing };
      return [
        { start, end: end - 1, by: nothing },
        { start: end - 1, end, by: gap },
      ];
    }),
  );
  return shown === body.value ? body : body.as(shown);
}

/** The end of a sentence, and of no address. */
const sentenceEnd = /(?:(?:^|[\s>])(?!www\.)[\p{L}’']{1,40}|[)}])[.!?…]$|[。！？]$/u;

/** What stands for a tag, and one that ends right before it, where the words of one text would run into those of another. */
function gapAt({ start, end, divides }: Control, before: Control | undefined, said: string): string | undefined {
  const from = before?.end === start ? before.start : start;
  const last = said.charAt(from - 1);
  const next = said.charAt(end);
  if (!/\S/.test(last) || !/[\p{L}\d<]/u.test(next)) return undefined;
  const hasEnded = sentenceEnd.test(said.slice(Math.max(0, from - 45), from));
  if (!divides) return hasEnded && next !== '<' ? gaps.paragraph : undefined;
  // Between two elements it may be rows of a table that it divides.
  const begins = hasEnded || /\p{Lu}/u.test(next) || /^\d\d$/.test(last + next);
  return begins && !(last === '>' && next === '<') ? gaps.paragraph : gaps.blank;
}

/** A text that is shown, its paragraphs apart. */
export function inParagraphs(text: Text): Text {
  return text.replaceAll(/\u2029/g, () => '\n\n');
}

/** What reaches the buyer of a text without HTML. A line end stands for the tags before it as well: they have a line of their own. */
export function plainly(shown: Text): Text {
  return inParagraphs(
    shown.replaceAll(/\f*(?:\r\n?|\n)|\f+\t?/g, ([sign]) =>
      /[\r\n]$/.test(sign) ? '\n' : sign.endsWith('\t') ? ' ' : '',
    ),
  );
}

/** A string whose placeholders are masked, so that what reads it sees one strange word for each. */
export function mask(value: string, placeholders: readonly Placeholder[]): string {
  return cover(
    value,
    placeholders.map(({ index, value: { length } }) => ({ start: index, end: index + length, by: stand })),
  );
}

/** What a text with form feeds says. */
export function spoken(value: string): string {
  return value.includes(nothing) ? value.replaceAll(nothing, '') : value;
}

/** The string with each of the ascending places filled with one character. The line ends of placeholders stay. */
function cover(value: string, places: readonly { start: number; end: number; by: string }[]): string {
  if (places.length === 0) return value;
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, by } of places) {
    const covered = value.slice(start, end);
    const isFull = by === nothing || !/[\r\n]/.test(covered);
    parts.push(value.slice(done, start), isFull ? by.repeat(end - start) : covered.replace(/[^\r\n]/g, by));
    done = end;
  }
  parts.push(value.slice(done));
  return parts.join('');
}
