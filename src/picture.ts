/** Width and height in pixels. */
export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

/** The MIME type that the first bytes of a picture show; `undefined` where they show none that is measured here. */
export function pictureType(bytes: Uint8Array): string | undefined {
  const head = ascii(bytes, 0, 12);
  if (/^GIF8[79]a/.test(head)) return 'image/gif';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'image/webp';
  return head.startsWith('BM') ? 'image/bmp' : undefined;
}

/** The size that a picture says in its first bytes. */
export function dimensionsOf(bytes: Uint8Array): Dimensions | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const measure = measures[pictureType(bytes) ?? ''];
  const dimensions = measure?.(view);
  return dimensions && dimensions.width > 0 && dimensions.height > 0 ? dimensions : undefined;
}

const measures: Readonly<Record<string, (view: DataView) => Dimensions | undefined>> = {
  'image/gif': (view) => pair(view, 10, 6, (at) => view.getUint16(at, true)),
  'image/png': (view) => pair(view, 24, 16, (at) => view.getUint32(at), 4),
  'image/bmp': (view) => pair(view, 26, 18, (at) => Math.abs(view.getInt32(at, true)), 4),
  'image/jpeg': jpeg,
  'image/webp': webp,
};

function pair(view: DataView, least: number, at: number, read: (at: number) => number, step = 2) {
  return view.byteLength < least ? undefined : { width: read(at), height: read(at + step) };
}

/** Walks the segments up to the frame's: https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.2.2. */
function jpeg(view: DataView): Dimensions | undefined {
  for (let at = 2; at + 9 < view.byteLength; ) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return undefined;
    if (marker === 0xff) at++;
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    } else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** https://developers.google.com/speed/webp/docs/riff_container. */
function webp(view: DataView): Dimensions | undefined {
  if (view.byteLength < 30) return undefined;
  const kind = String.fromCharCode(view.getUint8(12), view.getUint8(13), view.getUint8(14), view.getUint8(15));
  if (kind === 'VP8X') {
    return { width: (view.getUint32(24, true) & 0xffffff) + 1, height: (view.getUint32(26, true) >>> 8) + 1 };
  }
  if (kind === 'VP8 ') {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  const bits = view.getUint32(21, true);
  return kind === 'VP8L' ? { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 } : undefined;
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
