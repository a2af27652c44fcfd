import { optOutAddresses, optOutWords, pointers } from '../../data/opt-out.ts';
import type { Match, Text } from '../text.ts';

interface Patterns {
  readonly says: RegExp;
  readonly settings: RegExp;
  readonly except: RegExp;
}

let compiled: readonly Patterns[] | undefined;

/** All languages: a link to stop messages is often left in the language of the program that put it in. */
function patterns(): readonly Patterns[] {
  compiled ??= Object.values(optOutWords).map(({ mail, says, settings, except }) => {
    const any = (list: readonly string[]) => new RegExp(fold(list.join('|').replaceAll('{mail}', mail)), 'u');
    return { says: any(says), settings: any(settings), except: any(except) };
  });
  return compiled;
}

/** Whether words say that messages can be stopped: outright, or only as settings for messages. */
export function optOutIn(words: string): 'stop' | 'settings' | undefined {
  // Addresses speak for themselves.
  const plain = fold(words.replace(/(?:https?:\/\/|www\.)\S+/gi, '…'));
  const all = patterns();
  if (all.some(({ except }) => except.test(plain))) return undefined;
  if (all.some(({ says }) => says.test(plain))) return 'stop';
  return all.some(({ settings }) => settings.test(plain)) ? 'settings' : undefined;
}

/** The sentences of a text that say how to stop messages. One look at all of it comes first. */
export function stopsIn(text: Text): Match[] {
  const plain = fold(text.value);
  if (!patterns().some(({ says }) => says.test(plain))) return [];
  return Array.from(sentencesOf(text)).filter(({ value }) => optOutIn(value) === 'stop');
}

const address = new RegExp(optOutAddresses.join('|'), 'u');

/** Whether an address says so. */
export function isOptOutAddress(url: string): boolean {
  return address.test(fold(unescaped(url)));
}

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
function sentencesOf(text: Text): Iterable<Match> {
  return text.matchAll(sentences);
}

/** In lower case, without accents. */
function fold(words: string): string {
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
