import type { Text } from '../text.ts';
import type { Control, Placeholder } from './placeholders.ts';

/** A letter that no message writes: it stands for placeholders while a parser, or a linkifier, reads the text. */
const stand = '\uE0FF';

/** Three readings of a body, all of one length, so that an offset is the same in each. */
export interface Shape {
  /** As the file writes it. */
  readonly body: Text;
  /** Steering tags blanked: what is left reaches the buyer. */
  readonly shown: Text;
  /** Placeholders masked as well, so that `<<name>>` or a quote in `{{t "x"}}` is no HTML. */
  readonly masked: string;
}

export function shape(body: Text, placeholders: readonly Placeholder[], controls: readonly Control[]): Shape {
  const shown =
    controls.length > 0
      ? cover(
          body.value,
          controls.map(({ start, end }) => ({ start, end, by: ' ' })),
        )
      : body.value;
  const masked = mask(shown, placeholders);
  return { body, shown: shown === body.value ? body : body.as(shown), masked };
}

/** A string whose placeholders are masked, so that what reads it sees one strange word for each. */
export function mask(value: string, placeholders: readonly Placeholder[]): string {
  return cover(
    value,
    placeholders.map(({ index, value: { length } }) => ({ start: index, end: index + length, by: stand })),
  );
}

/** The string with each of the ascending places filled with one character; its line ends stay. */
function cover(value: string, places: readonly { start: number; end: number; by: string }[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, by } of places) {
    parts.push(value.slice(done, start), value.slice(start, end).replace(/[^\r\n]/g, by));
    done = end;
  }
  parts.push(value.slice(done));
  return parts.join('');
}
