import { forms } from './fold.ts';
import { isIdeographic } from './letters.ts';

/** Finds, for a word of a message, the ids of all words and stems of the phrases that fit it. */
export interface Lexicon {
  /** Adds a word as phrases write it: `review`, `review*`, `*review`, `*review*`. */
  add(written: string, id: number): void;
  ids(word: string): readonly number[];
  /** Calls `found` for each word of an unspaced script that stands in `value`. */
  scan(value: string, start: number, end: number, found: (id: number, start: number, end: number) => void): void;
}

const none: readonly number[] = [];
const mostRemembered = 20_000;

export function lexicon(isUnspaced: boolean): Lexicon {
  const whole = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  const endings = new Map<string, number[]>();
  const inner = new Map<string, number[]>();
  /** Words of an unspaced script, by their first character. */
  const strings = new Map<string, { word: string; id: number }[]>();
  const remembered = new Map<string, readonly number[]>();
  let longest = 0;

  function ids(word: string): number[] {
    const found = [...(whole.get(word) ?? none)];
    const code = word.charCodeAt(0);
    if (code >= 0x30 && code <= 0x39 && /^[\d.,]+$/.test(word)) found.push(...(whole.get('#number') ?? none));
    for (let length = Math.min(word.length, longest); length > 0; length--) {
      const head = beginnings.get(word.slice(0, length));
      if (head) found.push(...head);
      const tail = endings.get(word.slice(-length));
      if (tail) found.push(...tail);
    }
    for (const [part, some] of inner) if (word.includes(part)) found.push(...some);
    return found;
  }

  return {
    add(written, id) {
      if (remembered.size > 0) remembered.clear();
      if (isUnspaced && isIdeographic(written.charCodeAt(0))) {
        const word = written.replaceAll('*', '').normalize('NFKC');
        const first = word[0] ?? '';
        strings.set(first, [...(strings.get(first) ?? []), { word, id }]);
        return;
      }
      const core = written.replace(/^\*|\*$/g, '');
      const [open, close] = [written.startsWith('*'), written.length > 1 && written.endsWith('*')];
      const into = open ? (close ? inner : endings) : close ? beginnings : whole;
      for (const form of forms(core)) {
        const list = into.get(form);
        if (list) list.push(id);
        else into.set(form, [id]);
        if (open || close) longest = Math.max(longest, form.length);
      }
    },
    ids(word) {
      const known = remembered.get(word);
      if (known) return known;
      if (remembered.size >= mostRemembered) remembered.clear();
      const found = ids(word);
      remembered.set(word, found);
      return found;
    },
    scan(value, start, end, found) {
      for (let at = start; at < end; at++) {
        for (const { word, id } of strings.get(value[at] ?? '') ?? []) {
          if (value.startsWith(word, at)) found(id, at, at + word.length);
        }
      }
    },
  };
}
