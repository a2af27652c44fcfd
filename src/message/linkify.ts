import { LinkifyIt } from 'linkify-it';
import { parse } from 'tldts';
import { abbreviations, fileEndings, reservedEndings } from '../../data/disguises.ts';
import { remembered } from '../remembered.ts';
import { parsed } from './urls.ts';

/** An address in a string. */
interface Found {
  readonly index: number;
  readonly end: number;
  readonly url: URL;
  readonly isExplicit: boolean;
}

// Any ending is a candidate: whether it is one, the public suffix list says.
const linkifier = new LinkifyIt().set({ fuzzyLink: true, fuzzyEmail: true }).tlds(['[a-z]{2,24}']);

/** Templates repeat their addresses. */
const addressesIn = remembered(1000, 300, (word) => linkifier.match(apart(word)) ?? []);

/** The addresses that a mail client would make clickable. */
export function find(text: string): Found[] {
  return wordsOf(text).flatMap(({ start, value }) =>
    addressesIn(value).flatMap(({ index, lastIndex, url: written, schema, raw }) => {
      const address = written.replace(/^(?:http:)?\/\//, 'https://');
      const isExplicit = (schema !== '' && schema !== 'mailto:') || /^www\./i.test(raw) || /^mailto:/i.test(raw);
      const url = schema === '//' ? undefined : parsed(schema === '' ? address : written);
      if (!url) return [];
      const end = start + lastIndex;
      const isAddress = isExplicit || isDomain(raw, text.slice(end, end + 2), schema === 'mailto:');
      return isAddress ? { index: start + index, end, url, isExplicit } : [];
    }),
  );
}

/** What stands between blanks and may hold an address: the linkifier takes long to look through all of a text. */
function wordsOf(text: string): { start: number; value: string }[] {
  const words: { start: number; value: string }[] = [];
  const blank = /\s/g;
  let end = 0;
  for (const { index } of text.matchAll(/[.@](?=\S)|:\/\//g)) {
    if (index < end) continue;
    let start = index;
    while (start > end && !/\s/.test(text.charAt(start - 1))) start--;
    blank.lastIndex = index;
    end = blank.exec(text)?.index ?? text.length;
    words.push({ start, value: text.slice(start, end) });
  }
  return words;
}

const letters = '[\\u3040-\\u30FF\\u3400-\\u9FFF\\uAC00-\\uD7AF]';

/** What touches an address and does not belong to it. */
const touching = new RegExp(
  [
    // "Mail:jane@shop.example"
    "(?<!mailto|:\\/\\/[\\w.-]{0,64})[^\\s\\w.!#$%&'*+/=?^\\x60{|}~@-](?=[\\w.+-]{0,64}@)",
    // "Web:shop.example"
    '(?<!mailto|cid|\\d):(?=[\\w-]{2,63}\\.[a-z])',
    // "詳しくはshop.exampleまで"
    `${letters}(?=https?:|[a-z\\d][\\w-]{0,62}\\.[a-z])`,
    `(?<=[\\w-]\\.[a-z]{2,24})${letters}`,
  ].join('|'),
  'giu',
);

/** The text as the linkifier sees where an address begins and ends. Its length stays. */
function apart(text: string): string {
  return text.replace(touching, (sign) => {
    const [letter = ''] = /^[\u00C0-\u024F]$/.test(sign) ? sign.normalize('NFD') : '';
    return /[a-z]/i.test(letter) ? letter : ' '.repeat(sign.length);
  });
}

/** Whether what looks like "name.ending" is a domain, and not a file, an abbreviation or a missing blank. */
function isDomain(raw: string, after: string, isMail: boolean): boolean {
  const host = (isMail ? raw.slice(raw.indexOf('@') + 1) : raw).replace(/[/?#:].*$/s, '');
  const ending = /[^.]*$/.exec(host)?.[0] ?? '';
  const { isIcann, domain } = parse(host);
  if (!reservedEndings.includes(ending.toLowerCase()) && !(isIcann && domain)) return false;
  if (isMail) return true;
  // "Thank you.We", "AT.DE": a capital after the dot begins a sentence or a code, unless all of it is shouted.
  if (/^\p{Lu}/u.test(ending) && !(host.length > 7 && host === host.toUpperCase())) return false;
  if (raw !== host || /^\s?\//.test(after)) return true;
  return !fileEndings.includes(ending.toLowerCase()) && !isAbbreviation(host.toLowerCase());
}

/** "p.es.", "art.nr", "10.am": a letter, a number, or what short forms are made of. */
function isAbbreviation(host: string): boolean {
  return (
    abbreviations.includes(host) || host.endsWith('.nr') || /^(?:[a-z]|\d+)\.(?!com$|net$|org$)[a-z]{2}$/.test(host)
  );
}
