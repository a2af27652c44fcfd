import { type OptOutWords, optOutAddresses, optOutWords, pointers } from '../../data/opt-out.ts';
import { lazy } from '../lazy.ts';
import { remembered } from '../remembered.ts';
import type { Match, Text } from '../text.ts';

const isAscii = /^[\x00-\x7F]*$/;

interface Patterns {
  readonly says: Said;
  readonly settings: Said;
  readonly except: Said;
}

type Said = (plain: string) => boolean;

/** All languages: a link to stop messages is often left in the language of the program that put it in. */
const languages = lazy(() =>
  Object.values(optOutWords).map((words) => ({
    stems: words.stems.map(fold),
    patterns: lazy(() => patternsOf(words)),
  })),
);

function patternsOf({ mail, says, settings, except }: OptOutWords): Patterns {
  // One by one: to compile them as one takes several times as long, and each is compiled where one before does not fit.
  const any = (list: readonly string[]): Said => {
    const patterns = list.map((pattern) => new RegExp(fold(pattern.replaceAll('{mail}', mail))));
    return (plain) => patterns.some((pattern) => pattern.test(plain));
  };
  return { says: any(says), settings: any(settings), except: any(except) };
}

/** For a word, the languages of which it holds a stem, as bits. */
const languagesOf = remembered(20_000, 40, (word) => {
  const plain = fold(word);
  let bits = 0;
  for (const [index, { stems }] of languages().entries()) {
    if (stems.some((stem) => plain.includes(stem))) bits |= 1 << index;
  }
  return bits;
});

/** The patterns of the languages that may fit: those of which there is a stem. */
function possible(said: string): readonly Patterns[] {
  let bits = 0;
  // No stem has a blank in it, so that what line ends hold together does no harm.
  for (const word of said.split(' ')) bits |= languagesOf(word);
  return languages().flatMap(({ patterns }, index) => ((bits & (1 << index)) === 0 ? [] : [patterns()]));
}

/** Whether words say that messages can be stopped: outright, or only as settings for messages. */
export const optOutIn = remembered(4000, 400, (words): 'stop' | 'settings' | undefined => {
  // Addresses speak for themselves.
  const plain = fold(words.replace(/(?:https?:\/\/|www\.)\S+/gi, '…'));
  const some = possible(plain);
  // Most words say nothing: then no exception is looked for.
  if (some.some(({ says, except }) => says(plain) && !except(plain))) return 'stop';
  return some.some(({ settings, except }) => settings(plain) && !except(plain)) ? 'settings' : undefined;
});

/** Whether an address says so. */
export function isOptOutAddress(url: string): boolean {
  return address.test(fold(unescaped(url)));
}

/** The sentences of a text that say how to stop messages. */
export function stopsIn(text: Text): Pick<Match, 'value' | 'span'>[] {
  const stops = Array.from(text.value.matchAll(sentences)).filter(([value]) => optOutIn(value) === 'stop');
  return stops.map(({ 0: value, index }) => ({ value, span: text.span(index, index + value.length) }));
}

const address = new RegExp(optOutAddresses.join('|'), 'u');

const pointer = new RegExp(
  `\\b(?:${pointers.filter((one) => /^[a-z]/.test(one)).join('|')})|${pointers
    .filter((one) => !/^[a-z]/.test(one))
    .map(fold)
    .join('|')}|^https?:|^www\\.|^$`,
  'u',
);

/** Whether the label of a link leaves it to the sentence around it to say where it leads. */
export function isPointer(label: string): boolean {
  return label.length <= 40 && pointer.test(fold(label.trim()));
}

/** From one end of a sentence to the next; a colon holds two lines together. */
const sentences = /(?:[^.!?。！？\n]|[.!?](?!\s|$)|(?<=:[ \t]{0,5})\n)+/g;

/** The sentences of a text. An address is within one, whatever dots it has. */
export function sentencesOf(text: Text): Iterable<Match> {
  return text.matchAll(sentences);
}

/** In lower case, without accents. */
function fold(words: string): string {
  if (isAscii.test(words)) return words.toLowerCase();
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o');
}

function unescaped(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
