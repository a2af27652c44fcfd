import { lazy } from './lazy.ts';

/** The first 32 bits of the fractional parts of a root of each of the first primes. */
function roots(count: number, root: (prime: number) => number): Uint32Array {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++) {
    let divisor = 2;
    while (number % divisor !== 0) divisor++;
    if (divisor === number) found.push((root(number) % 1) * 2 ** 32);
  }
  return Uint32Array.from(found);
}

const constants = lazy(() => Int32Array.from(roots(64, Math.cbrt)));
const initial = lazy(() => Int32Array.from(roots(8, Math.sqrt)));
const encoder = new TextEncoder();
const schedule = new Int32Array(64);

/** Kept from one text to the next. */
const kept = viewOf(1024);

function viewOf(size: number): DataView<ArrayBuffer> {
  return new DataView(new ArrayBuffer(size));
}

/**
 * The SHA-256 of a text in UTF-8 as hexadecimal digits, or the first of them, a multiple of eight. That of the platform is
 * asynchronous, and much slower for a few words: https://csrc.nist.gov/pubs/fips/180-4/upd1/final.
 */
export function sha256(text: string, count = 64): string {
  const most = 3 * text.length + 72;
  const view = most <= kept.byteLength ? kept : viewOf(most);
  const bytes = new Uint8Array(view.buffer);
  const { written: length } = encoder.encodeInto(text, bytes);
  const end = (((length + 8) >> 6) + 1) << 6;
  bytes.fill(0, length, end);
  bytes[length] = 0x80;
  view.setUint32(end - 8, length / 2 ** 29);
  view.setUint32(end - 4, length << 3);
  const hash = initial().slice();
  for (let block = 0; block < end; block += 64) add(hash, view, block);
  let digits = '';
  for (let index = 0; digits.length < count; index++) digits += hexadecimal(hash[index] ?? 0);
  return digits;
}

/** A word at a time is slow: its number is too large for most of what engines do fast. */
function hexadecimal(word: number): string {
  let digits = '';
  for (let shift = 28; shift >= 0; shift -= 4) digits += '0123456789abcdef'[(word >>> shift) & 15];
  return digits;
}

function add(hash: Int32Array, view: DataView, block: number): void {
  for (let index = 0; index < 16; index++) schedule[index] = view.getInt32(block + 4 * index);
  for (let index = 16; index < 64; index++) {
    const early = schedule[index - 15] ?? 0;
    const late = schedule[index - 2] ?? 0;
    const mixed = (turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)) + (schedule[index - 16] ?? 0);
    schedule[index] = mixed + (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)) + (schedule[index - 7] ?? 0);
  }
  const added = constants();
  const at = (index: number) => hash[index] ?? 0;
  let [a, b, c, d, e, f, g, h] = [at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7)];
  for (let index = 0; index < 64; index++) {
    const word = (added[index] ?? 0) + (schedule[index] ?? 0);
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + word) | 0;
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  const words = [a, b, c, d, e, f, g, h];
  for (let index = 0; index < 8; index++) hash[index] = at(index) + (words[index] ?? 0);
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
