import { reservedEndings } from '../../data/disguises.ts';
import { attached } from '../attached.ts';
import { suffixes } from './libraries.ts';
import type { Reference } from './message.ts';
import { parsed } from './urls.ts';

/** Endings of files that are also endings of domains. */
const files = /\.(?:md|pl|py|sh|zip)$/;

/**
 * The host that a link leads to. `undefined` where its address is not sound, stays within the message, or where a
 * placeholder stands for its domain. A scheme may be missing: "www.shop.example" says enough.
 */
export const hostOf = attached(async ({ value, placeholders }: Reference): Promise<string | undefined> => {
  const written = value.value;
  const sound = /^(?:(?:https?|ftp):)?\/\/(?:[^/?#\s@]{0,200}@)?([^/?#\s:\\@]{1,253})(?=[/?#:]|$)/i.exec(written);
  const found = sound ?? /^([^/?#\s:\\@]{1,253})(?=[/?#:]|$)/.exec(written);
  const host = found?.[1];
  if (!found || !host || (!sound && !host.includes('.'))) return undefined;
  const start = found[0].length - host.length;
  const domain = start + host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1;
  const within = placeholders.filter(({ index }) => index < found[0].length);
  if (within.some(({ index, value: { length } }) => index + length > domain)) return undefined;
  const filled = within.reduceRight(
    (text, one) => `${text.slice(0, one.index)}x${text.slice(one.index + one.value.length)}`,
    found[0],
  );
  const hostname = parsed(`https://${filled.replace(/^[a-z]*:?\/\//i, '')}`)?.hostname;
  return hostname !== undefined && (sound || (await isDomain(hostname))) ? hostname : undefined;
});

/** The hosts to which an address passes its reader on: `https://www.amazon.com/gp/r.html?U=https%3A%2F%2Fshop.example`. */
export function* forwards(url: URL): Generator<string> {
  for (const [name, value] of url.searchParams) {
    // Names of a standard, not places.
    if (/^openid\.(?!return_to)/.test(name)) continue;
    const target = /^https?%3a/i.test(value) ? unescaped(value) : value;
    const whole = /^(?:\/\/|www\.)/i.test(target) ? `https://${target.replace(/^\/\//, '')}` : target;
    const passed = /^https?:\/\//i.test(whole) ? parsed(whole) : undefined;
    if (passed) yield passed.hostname;
  }
}

async function isDomain(host: string): Promise<boolean> {
  if (files.test(host)) return false;
  if (reservedEndings.includes(host.slice(host.lastIndexOf('.') + 1))) return true;
  const { parse } = await suffixes();
  const { isIcann, domain } = parse(host);
  return isIcann === true && domain !== null;
}

function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
