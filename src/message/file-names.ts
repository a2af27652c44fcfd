import { bareEndings, reservedEndings } from '../../data/disguises.ts';
import { assetWords } from '../../data/hosts.ts';
import { suffixes } from './libraries.ts';

/** Names of hosts, with what may stand before and behind them in a file's name. */
const pattern = /(?<![a-z\d.-])(?:[a-z\d]{1,40}_)?((?:[a-z\d][a-z\d-]{0,62}\.){1,4}[a-z]{2,10})(?![a-z\d.])/g;

/** The host that the name of a picture's file shows: "logo-shop.example.png", "www.shop.example_logo.jpg". */
export async function hostInName(name: string): Promise<string | undefined> {
  const base = name.toLowerCase().replace(/\.(?:avif|bmp|gif|jpe?g|png|svg|tiff?|webp)$/, '');
  for (const [, host = ''] of base.matchAll(pattern)) {
    const ending = host.slice(host.lastIndexOf('.') + 1);
    if (reservedEndings.includes(ending)) return host;
    if (ending.length > 2 && !bareEndings.includes(ending)) continue;
    const { parse } = await suffixes();
    const { isIcann, domainWithoutSuffix: label } = parse(host);
    if (!isIcann || !label) continue;
    // "logo.fr.png" is the French logo, "banner.it.png" the Italian banner.
    const isAsset = label.length < 4 || label.split('-').every((word) => assetWords.includes(word));
    if (!isAsset || host.startsWith('www.')) return host;
  }
  return undefined;
}
