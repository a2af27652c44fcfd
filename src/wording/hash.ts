/** Where a hash begins. */
export const seed = 0x811c9dc5 | 0;

/** The hash of what one more character follows (FNV-1a). */
export function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash of a text from a character on, behind what `hash` is of. */
export function hashOf(text: string, from = 0, hash = seed): number {
  let all = hash;
  for (let at = from; at < text.length; at++) all = mix(all, text.charCodeAt(at));
  return all;
}

/** The slot of a hash table from which a hash is looked for. */
export function slotOf(hash: number, slots: Int32Array): number {
  return (hash ^ (hash >>> 15)) & (slots.length - 1);
}

/** A hash table, of a power of two slots: each holds the number of a hash and 1 more, or 0. Every second one is empty. */
export function slotsOf(hashes: Int32Array): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 1)));
  for (const [index, hash] of hashes.entries()) {
    let slot = slotOf(hash, slots);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = index + 1;
  }
  return slots;
}
