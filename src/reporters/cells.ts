import { lazy } from '../lazy.ts';

/** What a reader takes for one character, and how many cells of a terminal it takes. */
export interface Grapheme {
  readonly value: string;
  /** Where it begins in the text. */
  readonly index: number;
  readonly width: number;
}

const segmenter = lazy(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

export async function graphemes(text: string): Promise<Grapheme[]> {
  if (isSimple(text)) return Array.from(text, (value, index) => ({ value, index, width: 1 }));
  const { default: widthOf } = await import('string-width');
  return Array.from(segmenter().segment(text), ({ segment: value, index }) => {
    return { value, index, width: isSimple(value) ? value.length : widthOf(value) };
  });
}

/** ASCII and the letters of Western Europe: what every terminal gives one cell each. */
function isSimple(text: string): boolean {
  return /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff]*$/.test(text);
}
