import { emoticons as forms, shortcodes } from '../../data/emoji.ts';
import { lazy } from '../lazy.ts';
import type { Match, Text } from '../text.ts';

/** What makes a picture of a character: its nature, a selector, a skin tone, being a sign of the future. */
const picture =
  '(?:(?![#*\\d])\\p{Emoji}[\\uFE0F\\p{EMod}]|\\p{Emoji_Presentation}(?!\\uFE0E)|(?=\\p{Extended_Pictographic})\\p{Cn}|[^\\p{L}\\p{N}\\s\\uFE00-\\uFE0F]\\uFE0F|\\p{Extended_Pictographic}(?=\\u200D\\p{Extended_Pictographic}))';

const one = `(?:\\p{RI}{2}|[#*\\d]\\uFE0F?\\u20E3|${picture}(?:[\\uFE0F\\p{EMod}]|[\\u{E0020}-\\u{E007E}]+\\u{E007F}|\\u200D\\p{Extended_Pictographic}){0,12})`;

/** Emoji, one or several side by side: Unicode Technical Standard 51. */
const emoji = new RegExp(`${one}(?:[ \\u00A0]?${one})*`, 'gu');

/** A cheap test: no emoji is written with the letters of Western Europe alone. */
const wide = /[^\x00-\xFF]/;

export function emojiIn(text: Text): Iterable<Match> {
  return wide.test(text.value) ? text.matchAll(emoji) : [];
}

const named = new Set(shortcodes);
const shortcode = /(?<![\d:/])(?::[a-z\d_+-]{1,40}:){1,20}(?![\p{L}\d/])/gu;

/** A cheap test: without one of these there is no emoticon. */
const hint =
  /[:;=8xXB]['"]?[-^o~]?['"]?[)(\][DPpbOX|/\\*$@&#>3]|<\/?3|\^|[-^oOuU0T;><*.]_|xD|XD|\(-?[:;]|>\.<|O\.o|o\.O|\\o\/|[(（][^)）\n]{2,14}[)）]|[ಠ╯┻┬ʕ¯]/;

const emoticon = lazy(() => new RegExp(forms.map(({ pattern }, index) => `(?<f${index}>${pattern})`).join('|'), 'gmu'));

/** Faces and other pictures that are written with ordinary signs; an offset and a length in the text. */
export interface Written {
  readonly index: number;
  readonly value: string;
}

/** Wide signs and other dashes as those of emoticons. */
const signs: Readonly<Record<string, string>> = { '：': ':', '；': ';', '（': '(', '）': ')', '＝': '=', '－': '-' };

/** ":-)", "<3", "(^_^)", "：）". */
export function* emoticons(text: string): Generator<Written> {
  const found = [...faces(text)];
  yield* found;
  const plain = text.replace(/[：；（）＝－‐‑–—−]/g, (sign) => signs[sign] ?? '-');
  if (plain === text) return;
  const taken = new Set(found.flatMap(({ index, value }) => Array.from(value, (_, offset) => index + offset)));
  for (const { index, value } of faces(plain)) {
    if (!taken.has(index)) yield { index, value: text.slice(index, index + value.length) };
  }
}

function* faces(text: string): Generator<Written> {
  if (!hint.test(text)) return;
  for (const { 0: value, index, groups = {} } of text.matchAll(emoticon())) {
    const form = forms.find((_, number) => groups[`f${number}`] !== undefined);
    if (form?.bracket === 'closes' && isOpen(text, index)) continue;
    if (form?.bracket === 'opens' && isClosed(text, index + value.length)) continue;
    yield { index, value };
  }
}

/** ":smile:". */
export function* codes(text: string): Generator<Written> {
  if (!text.includes(':')) return;
  for (const { 0: value, index } of text.matchAll(shortcode)) {
    const names = value.split(':').filter(Boolean);
    if (names.every((name) => named.has(name) || name.startsWith('skin-tone-'))) yield { index, value };
  }
}

/** Whether a bracket before `at` is still open in its line: ":)" then closes it. */
function isOpen(text: string, at: number): boolean {
  let open = 0;
  for (const [sign] of text
    .slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 300), at)
    .matchAll(/[()[\]（）]/g)) {
    open = /[([（]/.test(sign) ? open + 1 : Math.max(0, open - 1);
  }
  return open > 0;
}

/** Whether a bracket is closed in the line that `at` stands in, and none opens before: ":(" then opens it. */
function isClosed(text: string, at: number): boolean {
  const sign = /[\n()[\]（）]/g;
  sign.lastIndex = at;
  return /[)\]）]/.test(sign.exec(text)?.[0] ?? '');
}
