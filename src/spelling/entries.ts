/** Finds the flags of a word in the `.dic` file of a dictionary: one list for each line of it. */
export type Entries = (word: string) => readonly string[];

const none: readonly string[] = [];

/**
 * The offsets of the lines of a `.dic` file, by the hash of the word of each, in a table of a power of two of places. To
 * make a string of each of up to 400,000 words would take ten times as long, and five times as much memory.
 */
export function tableOf(source: string): Int32Array {
  let lines = 0;
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lines++;
  const size = 1 << Math.ceil(Math.log2(2 * lines + 2));
  const table = new Int32Array(size);
  // The first line only says how many follow.
  for (let start = source.indexOf('\n') + 1; start > 0 && start < source.length; ) {
    let hash = 0;
    let at = start;
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (endsWord(code)) break;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    if (at > start) {
      let slot = mixed(hash) & (size - 1);
      while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
      table[slot] = start;
    }
    start = source.indexOf('\n', at) + 1;
  }
  return table;
}

/** Reads a `.dic` file, which stays one string, by its table. */
export function readEntries(source: string, table: Int32Array): Entries {
  const size = table.length;
  return (word) => {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
    let found: string[] | undefined;
    for (let slot = mixed(hash) & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const start = table[slot] ?? 0;
      if (start === 0) return found ?? none;
      const end = start + word.length;
      if (!source.startsWith(word, start) || !(end >= source.length || endsWord(source.charCodeAt(end)))) continue;
      found ??= [];
      found.push(source.charCodeAt(end) === slash ? flagsAt(source, end + 1) : '');
    }
  };
}

const slash = 0x2f;

/** A slash, a blank, or the end of the line. */
function endsWord(code: number): boolean {
  return code === slash || code <= 0x20;
}

function flagsAt(source: string, start: number): string {
  let end = start;
  while (end < source.length && source.charCodeAt(end) > 0x20) end++;
  return source.slice(start, end);
}

function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}
