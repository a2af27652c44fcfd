import {
  beaconGifs,
  beaconHosts,
  beaconParts,
  beaconPictures,
  clickHosts,
  clickPaths,
  personalNames,
  pictureParameters,
  trackingParameters,
} from '../../data/tracking.ts';
import { literal } from '../literal.ts';
import type { Text } from '../text.ts';
import { isAmazon, ownerOf } from './hosts.ts';
import type { Reference } from './message.ts';
import type { Placeholder } from './placeholders.ts';

/** Whether loading an image tells its host that the message was opened, as its address says. */
export function countsOpenings({ hostname, pathname }: URL): boolean {
  const owner = ownerOf(hostname);
  if (owner === 'tracker') return true;
  if (isAmazon(hostname) || owner === 'carrier') return false;
  const parts = pathname.toLowerCase().split('/').filter(Boolean);
  const [, base = '', ending = ''] = /^(.*?)(?:\.([a-z]{2,5}))?$/.exec(parts.at(-1) ?? '') ?? [];
  const isPicture = /^(?:gif|png|jpe?g|webp|svg|bmp|avif)$/.test(ending);
  if (isPicture) return beaconPictures.includes(base) || (ending === 'gif' && beaconGifs.includes(base));
  return beaconHosts.includes(firstName(hostname)) || [...parts, base].some((part) => beaconParts.includes(part));
}

/** Whether a link passes by a host that counts clicks. */
export function countsClicks({ hostname, pathname, search }: URL): boolean {
  const owner = ownerOf(hostname);
  if (owner === 'tracker') return true;
  if (isAmazon(hostname) || owner === 'carrier' || owner === 'parcel-tracker') return false;
  return clickHosts.includes(firstName(hostname)) || clickPaths.some((path) => `${pathname}${search}`.includes(path));
}

const parameter = new RegExp(`[?&;#](?:${names(trackingParameters)})=[^&#;\\s]*`, 'gi');

/** The parameters of an address that tell where the reader comes from: all from the first to the last. */
export function trackingParametersOf(address: Text): Text | undefined {
  const found = Array.from(address.value.matchAll(parameter));
  const [first, last] = [found[0], found.at(-1)];
  return first && last && address.slice(first.index + 1, last.index + last[0].length);
}

const isPersonal = new RegExp(personalNames, 'i');
const ofPicture = new RegExp(`^(?:${names(pictureParameters)})$`, 'i');

/** Whether the address of an image differs from buyer to buyer: a placeholder, an order id, a long code in its query. */
export function isPersonalAddress({ value, url, placeholders }: Reference): boolean {
  const query = value.value.indexOf('?');
  if (query < 0) return false;
  if (placeholders.some((one) => one.index > query && tellsBuyer(one))) return true;
  return Array.from(url?.searchParams ?? []).some(
    ([name, said]) =>
      !ofPicture.test(name) &&
      (/^\d{3}-\d{7}-\d{7}$|@/.test(said) ||
        (/^[\w.~+/=-]{16,400}$/.test(said) &&
          /[a-z]/i.test(said) &&
          /\d/.test(said) &&
          !/\.(?:gif|png|jpe?g|webp|svg)$/i.test(said))),
  );
}

function tellsBuyer({ kind, name }: Placeholder): boolean {
  if (kind === 'orderId' || kind.startsWith('buyer')) return true;
  return (kind === 'other' || kind === 'name') && isPersonal.test(name);
}

function firstName(host: string): string {
  return /^[^.]*(?=\.[^.]+\.)/.exec(host)?.[0].replace(/\d+$/, '') ?? '';
}

function names(list: readonly string[]): string {
  return list.map((name) => literal(name).replace('\\*', '[\\w-]*')).join('|');
}
