import { isAnimated } from '../frames.ts';
import { maxPicture, maxPreview, maxSniffed } from '../limits.ts';
import type { Attachment } from '../message/message.ts';
import { type Dimensions, dimensionsOf, pictureType } from '../picture.ts';
import type { Part } from './parts.ts';
import { sniff } from './sniff.ts';
import { measure } from './transfer.ts';

/** A part as an attachment. Its bytes are counted; few of them are looked at. */
export function readAttachment(part: Part): Attachment {
  const { mail, header, content, isRelated, size } = part;
  const { name, type, contentId, disposition, at } = header;
  const end = size === undefined ? content.end : Math.min(content.end, content.start + maxSniffed);
  const written = mail.text.value.slice(content.start, end);
  const look = (head: Uint8Array) => measure(written, header.encoding ?? 'identity', mail.isBytes, head);
  const head = new Uint8Array(maxSniffed);
  const looked = look(head);
  const bytes = size ?? looked;
  const sniffed = sniff(head.subarray(0, looked));
  const isPicture = type.startsWith('image/') || sniffed?.startsWith('image/') === true;
  return {
    ...{ name, type, sniffed, bytes, contentId, at },
    isInline: (isRelated && contentId !== undefined) || (disposition === 'inline' && isPicture),
    isAnimated: animation(sniffed, bytes, head, look),
    dimensions: isPicture ? measured(bytes, head, look) : undefined,
  };
}

/** A JPEG may say its size behind a preview of itself. */
function measured(size: number, head: Uint8Array, look: (head: Uint8Array) => number): Dimensions | undefined {
  const dimensions = dimensionsOf(head.subarray(0, size));
  if (dimensions || size <= head.length || pictureType(head) !== 'image/jpeg') return dimensions;
  const more = new Uint8Array(Math.min(size, maxPreview));
  look(more);
  return dimensionsOf(more);
}

/** Looks at more of a picture than of other files. */
function animation(type: string | undefined, size: number, head: Uint8Array, look: (head: Uint8Array) => number) {
  if (type !== 'image/gif' && type !== 'image/png' && type !== 'image/webp') return undefined;
  if (size <= head.length) return isAnimated(type, head.subarray(0, size));
  const picture = new Uint8Array(Math.min(size, maxPicture));
  look(picture);
  return isAnimated(type, picture);
}
