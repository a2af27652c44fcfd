import { beginnings, emoticons as forms, hearts as heartSigns, shortcodes, texts } from '../../data/emoji.ts';
import { lazy } from '../lazy.ts';
import type { Span } from '../span.ts';
import type { Match, Text } from '../text.ts';

/** What makes a picture of a character: its nature, a selector, a skin tone, being a sign of the future. */
const picture =
  '(?:(?![#*\\d])\\p{Emoji}[\\uFE0F\\p{EMod}]|\\p{Emoji_Presentation}(?!\\uFE0E)|(?=\\p{Extended_Pictographic})\\p{Cn}|[^\\p{L}\\p{N}\\s\\uFE00-\\uFE0F]\\uFE0F|\\p{Extended_Pictographic}(?=\\u200D\\p{Extended_Pictographic}))';

const one = `(?:\\p{RI}{2}|[#*\\d]\\uFE0F?\\u20E3|${picture}(?:[\\uFE0F\\p{EMod}]|[\\u{E0020}-\\u{E007E}]+\\u{E007F}|\\u200D\\p{Extended_Pictographic}){0,12})`;

/** A cheap test: no emoji is written with the letters of Western Europe alone, nor begins with two of their signs. */
const wide = /[^\x00-\xFF]/;

/** Emoji, one or several side by side: Unicode Technical Standard 51. */
const emoji = lazy(() => new RegExp(`(?=[\\x00-\\xFF]?${wide.source})${one}(?:[ \\u00A0]?${one})*`, 'gu'));

export function emojiIn(text: Text): Iterable<Match> {
  return wide.test(text.value) ? text.matchAll(emoji()) : [];
}

const named = new Set(shortcodes);
const shortcode = /(?<![\d:/])(?::[a-z\d_+-]{1,40}:){1,20}(?![\p{L}\d/])/gu;

/** A cheap test: without one of these there is no emoticon. Addresses are none; in brackets, faces have few letters. */
const hint =
  /(?!:\/\/)[:;=]['"]?[-^o~]?['"]?[)(\][DPpbOX|/\\*$@&#>3]|[8BxX]-[)D]|<\/?3|\^|[-^oOuU0T;><*.]_|xD|XD|\(-?[:;]|>\.<|O\.o|o\.O|\\o\/|[(（](?=[^)）\n]{0,13}[^A-Za-z\d\s)）])[^)）\na-np-wyzA-NP-SU-WYZ1-9]{2,14}[)）]|[(（](?:ノ| ?\u0361)|[ಠ╯┻┬ʕ¯]/;

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
  let start = 0;
  for (const line of text.split('\n')) {
    if (hint.test(line)) yield* facesOf(line, start);
    start += line.length + 1;
  }
}

function* facesOf(line: string, start: number): Generator<Written> {
  for (const { 0: value, index, groups = {} } of line.matchAll(emoticon())) {
    const form = forms.find((_, number) => groups[`f${number}`] !== undefined);
    if (form?.bracket === 'closes' && isOpen(line, index)) continue;
    if (form?.bracket === 'opens' && isClosed(line, index + value.length)) continue;
    yield { index: start + index, value };
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
function isOpen(line: string, at: number): boolean {
  let open = 0;
  for (const [sign] of line.slice(Math.max(0, at - 300), at).matchAll(/[()[\]（）]/g)) {
    open = /[([（]/.test(sign) ? open + 1 : Math.max(0, open - 1);
  }
  return open > 0;
}

/** Whether a bracket is closed later in its line, and none opens before: ":(" then opens it. */
function isClosed(line: string, at: number): boolean {
  const sign = /[()[\]（）]/g;
  sign.lastIndex = at;
  return /[)\]）]/.test(sign.exec(line)?.[0] ?? '');
}

const hearts = new RegExp(heartSigns, 'u');

/** Hearts between two words are a verb; what follows a number is counted by it. */
const isWord = /[\p{L}\p{N}][ \u00a0]?$/u;

/** What signs of text say in place of a picture: the empty text where it says nothing; `undefined` where it is a word. */
export function spoken(text: string, { start, end }: Span): string | undefined {
  const value = text.slice(start, end);
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  const signs = Array.from(value.replace(/[\uFE0F\u20E3 ]/g, ''));
  const isKeycap = value.includes('\u20E3') || signs.includes('🔟');
  if (isKeycap) {
    const number = signs.map((sign) => (sign === '🔟' ? '10' : sign)).join('');
    if (!/^[\d#*]{1,4}$/.test(number)) return undefined;
    return /(?:^|\n)$/.test(before) ? `${number}.${/^[\s.)]|^$/.test(after) ? '' : ' '}` : number;
  }
  const isFirst = before === '' || before.endsWith('\n');
  if (!isFirst && signs.every((sign) => sign in texts)) {
    const said = signs.map((sign) => texts[sign]).join('');
    return /[!?]$/.test(before) && /^[!?]+$/.test(said) ? '' : said;
  }
  if (/\p{N}[ \u00a0]?$/u.test(before)) return undefined;
  if (isFullStop(text, start, end)) return '.';
  if (hearts.test(value) && isWord.test(before) && /^[ \u00a0]?[\p{L}\p{N}]/u.test(after)) return undefined;
  return '';
}

/** Whether a sentence of some words ends before a picture, without a sign of its own, and another one follows. */
function isFullStop(text: string, start: number, end: number): boolean {
  const [, next = ''] = /^[ \u00a0\n]([\p{L}]{1,20})(?![\p{L}-])/u.exec(text.slice(end, end + 30)) ?? [];
  if (!beginnings.includes(next)) return false;
  const line =
    text
      .slice(Math.max(0, start - 200), start)
      .split(/[.!?:;…\n]/)
      .at(-1) ?? '';
  return /[\p{L}\p{N})}]\s?$/u.test(line) && line.trim().split(/\s+/).length > 3;
}
