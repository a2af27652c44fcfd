import { isAnimated } from '../frames.ts';
import { type Dimensions, dimensionsOf, pictureType } from '../picture.ts';
import type { Attachment, Reference } from './message.ts';

/** What an address that carries its picture with it says about it: `cid:` names an attachment, `data:` is the picture. */
export interface Picture {
  readonly type: string | undefined;
  readonly isAnimated: boolean | undefined;
  readonly dimensions: Dimensions | undefined;
  readonly attachment: Attachment | undefined;
}

/** Characters of a `data:` address that are looked at. */
const maxData = 8 * 1024 * 1024;

/** The picture that an address names, where the message carries it. */
export function pictureOf({ value }: Reference, attachments: readonly Attachment[]): Picture | undefined {
  const scheme = /^(?:cid|data):/i.exec(value.value)?.[0].toLowerCase();
  if (scheme === 'data:') return inline(value.value);
  if (scheme !== 'cid:') return undefined;
  const id = decoded(value.value.slice(4));
  const attachment = attachments.find(({ contentId }) => contentId === id);
  if (!attachment) return undefined;
  const { sniffed, type, isAnimated, dimensions } = attachment;
  return { type: sniffed ?? type, isAnimated, dimensions, attachment };
}

function inline(url: string): Picture {
  const comma = url.indexOf(',');
  const head = comma < 0 ? '' : url.slice(5, Math.min(comma, 200)).toLowerCase();
  const bytes = comma < 0 ? new Uint8Array() : bytesOf(url.slice(comma + 1, maxData), /;\s*base64\s*$/.test(head));
  const type = pictureType(bytes) ?? (/^[^;]*/.exec(head)?.[0].trim() || undefined);
  return { type, isAnimated: isAnimated(type, bytes), dimensions: dimensionsOf(bytes), attachment: undefined };
}

function bytesOf(data: string, isBase64: boolean): Uint8Array {
  const plain = unescaped(data);
  const binary = isBase64 ? fromBase64(plain) : plain;
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** As far as it is base64. */
function fromBase64(data: string): string {
  const digits = data.replace(/[^A-Za-z\d+/]/g, '');
  return atob(digits.slice(0, digits.length - (digits.length % 4 === 1 ? 1 : 0)));
}

/** `%47` is a byte. */
function unescaped(data: string): string {
  return data.replace(/%([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
