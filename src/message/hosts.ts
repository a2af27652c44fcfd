import {
  amazonImageHosts,
  amazonShorteners,
  amazonSites,
  carrierFamilies,
  carriers,
  mailers,
  parcelTrackers,
  photoHosts,
  privateHosts,
  sellerSubdomains,
  shorteners,
  socialHosts,
  storeAliases,
  trackers,
} from '../../data/hosts.ts';
import { marketplaces } from '../../data/marketplaces.ts';
import { remembered } from '../remembered.ts';

/** Whose a host is. */
export type Owner =
  /** Amazon's store, as buyers use it: "www.amazon.de". */
  | 'store'
  /** Amazon's pages for sellers: "sellercentral.amazon.de". */
  | 'seller'
  /** Amazon's other sites: "primevideo.com". */
  | 'amazon'
  /** Amazon's pictures: "m.media-amazon.com". */
  | 'amazon-images'
  /** Amazon's short addresses: "amzn.to". */
  | 'amazon-shortener'
  /** A post office, parcel or freight service: "dpd.co.uk". */
  | 'carrier'
  /** Shows where parcels of any carrier are: "17track.net". */
  | 'parcel-tracker'
  | 'shortener'
  /** Counts openings and clicks: "awstrack.me". */
  | 'tracker'
  /** Sends newsletters: "list-manage.com". */
  | 'mailer'
  /** Stock photographs, memes: "unsplash.com". */
  | 'photos'
  /** Messengers and networks: "wa.me". */
  | 'social';

const stores = [...marketplaces.map(({ host }) => host), ...storeAliases];

/** Where two lists name a host, the later one of these holds. */
const owners = new Map<string, Owner>([
  ...entries('photos', photoHosts),
  ...entries('mailer', mailers),
  ...entries('tracker', trackers),
  ...entries('social', socialHosts),
  ...entries('shortener', shorteners),
  ...entries('parcel-tracker', parcelTrackers),
  ...entries('carrier', carriers),
  ...entries('amazon-shortener', amazonShorteners),
  ...entries('amazon-images', amazonImageHosts),
  ...entries('amazon', amazonSites),
  ...entries('store', stores),
  ...entries(
    'seller',
    stores.flatMap((host) => sellerSubdomains.map((name) => `${name}.${host}`)),
  ),
]);

/** A name of many countries: "dpd.de", "dpd.co.uk", "dpd.com.pl". */
const family = new RegExp(`(?:^|\\.)(?:${carrierFamilies.join('|')})\\.(?:com|(?:com?\\.)?[a-z]{2})$`);

/** Lower case, without the dot of the root and a wildcard. Lists name the same hosts for each that is looked for in them. */
const plain = remembered(1000, 100, (host) =>
  host
    .toLowerCase()
    .replace(/^\*?\./, '')
    .replace(/\.$/, ''),
);

/** Whose a host is; `undefined` for anyone else's. A host belongs to whom the nearest host above it belongs to. */
export const ownerOf = remembered(1000, 100, (host): Owner | undefined => {
  const name = plain(host);
  for (let rest = name; ; rest = rest.slice(rest.indexOf('.') + 1)) {
    const owner = owners.get(rest);
    if (owner) return owner;
    if (!rest.includes('.')) break;
  }
  return family.test(name) ? 'carrier' : undefined;
});

/** Whether Amazon owns the host, whatever it is for. */
export function isAmazon(host: string): boolean {
  const owner = ownerOf(host);
  return owner === 'store' || owner === 'seller' || (owner?.startsWith('amazon') ?? false);
}

/** Whether one of the hosts is this one or above it: "shop.example" covers "www.shop.example". */
export function isCovered(host: string, by: readonly string[]): boolean {
  const name = `.${plain(host)}`;
  return by.some((one) => name.endsWith(`.${plain(one)}`));
}

/** A host as a sentence names it: of a very long one the end, which says whose it is. */
export function hostName(host: string): string {
  return host.length > 48 ? `…${host.slice(-47)}` : host;
}

/** Whether a host exists only within someone's own network: "localhost", "192.168.0.1". */
export function isPrivate(host: string): boolean {
  return privateAddress.test(host) || isCovered(host, privateHosts);
}

const privateAddress =
  /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$|^0\.0\.0\.0$|^\[(?:::1\]|f[cde])/;

function entries(owner: Owner, hosts: readonly string[]): [string, Owner][] {
  return hosts.map((host) => [host, owner]);
}
