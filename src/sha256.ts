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

const constants = roots(64, Math.cbrt);
const initial = roots(8, Math.sqrt);
const encoder = new TextEncoder();
const schedule = new Uint32Array(64);

/**
 * The SHA-256 of a text in UTF-8, as hexadecimal digits: https://csrc.nist.gov/pubs/fips/180-4/upd1/final. That of the
 * platform is asynchronous, and much slower for a few words.
 */
export function sha256(text: string): string {
  const bytes = encoder.encode(text);
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  const hash = initial.slice();
  for (let block = 0; block < padded.length; block += 64) add(hash, view, block);
  return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('');
}

function add(hash: Uint32Array, view: DataView, block: number): void {
  for (let index = 0; index < 64; index++) {
    const [early, late] = [schedule[index - 15] ?? 0, schedule[index - 2] ?? 0];
    const mixed =
      (schedule[index - 16] ?? 0) +
      (turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)) +
      (schedule[index - 7] ?? 0) +
      (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10));
    schedule[index] = index < 16 ? view.getUint32(block + 4 * index) : mixed;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let index = 0; index < 64; index++) {
    const first =
      h +
      (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
      ((e & f) ^ (~e & g)) +
      (constants[index] ?? 0) +
      (schedule[index] ?? 0);
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) hash[index] = (hash[index] ?? 0) + word;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
