import { LinkifyIt } from 'linkify-it';
import { parse } from 'tldts';
import { fileEndings, reservedEndings } from '../../data/disguises.ts';

/** An address in a string. */
interface Found {
  readonly index: number;
  readonly end: number;
  readonly url: URL;
  readonly isExplicit: boolean;
}

// Any ending is a candidate: whether it is one, the public suffix list says.
const linkifier = new LinkifyIt().set({ fuzzyLink: true, fuzzyEmail: true }).tlds(['[a-z]{2,24}']);

/** The addresses that a mail client would make clickable. */
export function find(text: string): Found[] {
  return (linkifier.match(text) ?? []).flatMap(({ index, lastIndex: end, url: written, schema, raw }) => {
    const address = written.replace(/^(?:http:)?\/\//, 'https://');
    const isExplicit = (schema !== '' && schema !== 'mailto:') || /^www\./i.test(raw) || /^mailto:/i.test(raw);
    if (schema === '//' || !URL.canParse(schema === '' ? address : written)) return [];
    const url = new URL(schema === '' ? address : written);
    const isAddress = isExplicit || isDomain(raw, text.slice(end, end + 2), schema === 'mailto:');
    return isAddress ? { index, end, url, isExplicit } : [];
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
  return !(raw === host && fileEndings.includes(ending.toLowerCase()) && !/^\s?\//.test(after));
}
