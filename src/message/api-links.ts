import { linkWords, type SpApiType } from '../../data/sp-api.ts';
import { level } from '../wording/mention.ts';
import { ownerOf } from './hosts.ts';

const reviewPath = /\/(?:review|hz\/feedback|gp\/feedback|gp\/customer-reviews|product-reviews|ratings?)(?:[/?]|$)/i;

/** Why a message of a type may not have a link, as the end of a sentence; `undefined` where it may. */
export function misfit(url: URL, label: string, { type, links }: SpApiType): string | undefined {
  const { protocol, hostname, pathname, href } = url;
  if (!/^https?:$/.test(protocol)) return undefined;
  const owner = ownerOf(hostname);
  if (owner === 'store' && reviewPath.test(pathname)) return 'a review page, which fits no message type';
  if (owner === 'store' || owner === 'amazon') return undefined;
  const isFor =
    owner === 'carrier' || owner === 'parcel-tracker'
      ? links === 'delivery' || links === 'order' || links === 'problem'
      : owner === undefined && linkWords[links].some((word) => level(`${href} ${label}`).includes(word));
  return isFor ? undefined : `${hostname}, which is not what ${type} is for`;
}
