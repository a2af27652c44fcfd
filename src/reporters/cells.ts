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
  const all = Array.from(segmenter().segment(text));
  // Its patterns take longer to compile than many a message to lint.
  const widthOf = all.every(({ segment }) => widthOfOne(segment) > 0)
    ? widthOfOne
    : (await import('string-width')).default;
  return all.map(({ segment: value, index }) => ({ value, index, width: widthOf(value) }));
}

/** The width of a usual sign; 0 where it takes more to tell. */
function widthOfOne(value: string): number {
  if (isSimple(value)) return 1;
  return double.test(value) ? 2 : 0;
}

/** The letters of Europe and the signs between its words: what every terminal gives one cell each. */
function isSimple(text: string): boolean {
  return /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u2030-\u203b\u20a0-\u20bf]*$/.test(
    text,
  );
}

/** One sign of Chinese or Japanese, or one that a terminal shows as a picture by itself. */
const double =
  /^(?:[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff60]|(?![\u{1f1e6}-\u{1f1ff}])\p{Emoji_Presentation})$/u;
