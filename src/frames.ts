/** Whether a picture has more than one frame; `undefined` for a type that never has, or that is not known. */
export function isAnimated(type: string | undefined, bytes: Uint8Array): boolean | undefined {
  if (type === 'image/gif') return gifFrames(bytes) > 1;
  if (type === 'image/png') return pngFrames(bytes) > 1;
  return type === 'image/webp' ? webpFrames(bytes) > 1 : undefined;
}

/** Up to two frames: https://www.w3.org/Graphics/GIF/spec-gif89a.txt. */
function gifFrames(bytes: Uint8Array): number {
  let frames = 0;
  let at = 13 + colorTable(bytes[10] ?? 0);
  while (at < bytes.length && frames < 2) {
    const block = bytes[at];
    if (block === 0x21) at = behindBlocks(bytes, at + 2);
    else if (block === 0x2c) {
      frames++;
      at = behindBlocks(bytes, at + 11 + colorTable(bytes[at + 9] ?? 0));
    } else break;
  }
  return frames;
}

/** The size of the table that a byte of flags announces. */
function colorTable(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function behindBlocks(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let size = bytes[at] ?? 0; size > 0; size = bytes[at] ?? 0) at += size + 1;
  return at + 1;
}

/** The number that an animated picture says before its first data: https://www.w3.org/TR/png-3/#acTL-chunk. */
function pngFrames(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = nameAt(bytes, at + 4);
    if (name === 'acTL') return view.getUint32(at + 8);
    if (name === 'IDAT') return 1;
  }
  return 1;
}

/** Up to two frames: https://developers.google.com/speed/webp/docs/riff_container#animation. */
function webpFrames(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let frames = 0;
  for (let at = 12; at + 8 <= bytes.length && frames < 2; at += 8 + Math.ceil(view.getUint32(at + 4, true) / 2) * 2) {
    if (nameAt(bytes, at) === 'ANMF') frames++;
  }
  return frames;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
