import { reservedEndings } from '../../data/disguises.ts';
import { appSchemes, exampleHosts, otherSchemes } from '../../data/hosts.ts';
import { quote } from '../quote.ts';
import { remembered } from '../remembered.ts';
import { hostName, isCovered, isPrivate, ownerOf } from './hosts.ts';
import { suffixes } from './libraries.ts';
import type { Placeholder } from './placeholders.ts';
import { parsed } from './urls.ts';

/** Why an address does not work: a sentence whose subject is the address. */
export interface Fault {
  readonly says: string;
  readonly isMild?: boolean;
}

const schemes = new Set([...otherSchemes, ...appSchemes, 'http', 'https']);

/** What is wrong with how an address is written. Of the rest, `hostFault` knows. */
export function addressFault(written: string, placeholders: readonly Placeholder[]): Fault | undefined {
  // Where a steering tag stood, a template decides what the address is.
  if (/\s{5}/.test(written)) return undefined;
  const [filled, rest] = ['x', ''].map((by) => replaced(written, placeholders, by)) as [string, string];
  if (written === '' || written === '#') return { says: `Leads nowhere: the address is ${quote(written)}` };
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(filled)?.[1]?.toLowerCase();
  if (scheme === 'javascript' || scheme === 'vbscript') {
    return { says: `Runs a script, which opens nothing in a message: ${quote(written)}` };
  }
  if (scheme === 'file' || /^(?:[a-z]:[\\/]|\\\\)/i.test(filled)) {
    return { says: `Opens a file that only one computer has: ${quote(written)}` };
  }
  if (scheme === 'about' || scheme === 'data') return { says: `Opens no page: ${quote(written)}` };
  if (isUneven(rest, '{', '}') || isUneven(rest, '[', ']')) {
    return { says: `Holds half a placeholder: ${quote(written)}` };
  }
  if (/%7b.{0,60}%7d/i.test(rest)) return { says: `Holds a placeholder that no program fills in: ${quote(written)}` };
  if (scheme && scheme !== 'http' && scheme !== 'https') {
    return schemes.has(scheme) ? undefined : { says: `Begins with "${scheme}:", which opens nothing` };
  }
  if (/ /.test(filled)) return { says: `Has a blank within the address: ${quote(written)}` };
  if (filled.startsWith('#') || placeholders.some(({ index }) => index === 0)) return undefined;
  if (!scheme && !filled.startsWith('//')) return { says: `Leaves out https:// or more: ${quote(written)}` };
  if (!/^(?:https?:)?\/\/(?!https?:|https?\/|[/\\?#.]|$)(?![^/?#]*\.\.)[^\\]/i.test(filled)) {
    return { says: `Is no address: ${quote(written)}` };
  }
  return parsed(filled.replace(/^\/\//, 'https://')) ? undefined : { says: `Is no address: ${quote(written)}` };
}

/** Why a host does not serve a buyer. */
export const hostFault = remembered(1000, 100, async (host): Promise<Fault | undefined> => {
  if (isPrivate(host)) return { says: `Opens ${hostName(host)}, which no buyer can reach` };
  if (/^[\d.]+$|^\[/.test(host)) return { says: `Opens a number instead of a name: ${hostName(host)}` };
  if (isCovered(host, exampleHosts)) return { says: `Opens ${hostName(host)}, a host for examples` };
  const owner = ownerOf(host);
  if (owner === 'shortener') return { says: `Hides behind ${hostName(host)} where it leads` };
  if (owner === 'amazon-shortener') return { says: `Hides behind ${hostName(host)} where it leads`, isMild: true };
  if (owner === 'seller') return { says: `Opens ${hostName(host)}, which is for sellers only`, isMild: true };
  if (owner || reservedEndings.includes(host.slice(host.lastIndexOf('.') + 1))) return undefined;
  const { parse } = await suffixes();
  const { isIcann, isPrivate: isService, domain } = parse(host, { allowPrivateDomains: true });
  return (isIcann || isService) && domain ? undefined : { says: `Opens ${hostName(host)}, which is no domain` };
});

function isUneven(text: string, open: string, close: string): boolean {
  return text.split(open).length !== text.split(close).length;
}

function replaced(text: string, placeholders: readonly Placeholder[], by: string): string {
  return placeholders.reduceRight(
    (result, { index, value: { length } }) => `${result.slice(0, index)}${by}${result.slice(index + length)}`,
    text,
  );
}
