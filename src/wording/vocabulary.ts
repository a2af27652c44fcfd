import type { LexiconData } from './compiled.ts';
import { forms } from './fold.ts';
import { hashOf, slotsOf } from './hash.ts';
import { isIdeographic } from './letters.ts';

/** Collects the words of phrases as forms with numbers. */
export interface Vocabulary {
  /** Adds a word as phrases write it: `review`, `review*`, `*review`, `*review*`. Returns the numbers of its forms. */
  add(written: string): readonly number[];
  /** What finds them; nothing counted of those that the base does not have. */
  freeze(): LexiconData;
}

/** A vocabulary that begins with what `base` holds. */
export function vocabulary(isUnspaced: boolean, base?: LexiconData): Vocabulary {
  const all: string[] = [];
  const numbers = new Map<string, number>();
  const { forms: known = '', tables } = base ?? {};
  let start = 0;
  for (const end of tables?.ends ?? []) {
    enter(known.slice(start, end));
    start = end;
  }

  function enter(form: string): number {
    const number = numbers.get(form) ?? all.push(form) - 1;
    numbers.set(form, number);
    return number;
  }

  return {
    add(written) {
      if (isUnspaced && isIdeographic(written.charCodeAt(0))) {
        return [enter(written.replaceAll('*', '').normalize('NFKC'))];
      }
      const open = written.length > 1 && written.startsWith('*') ? '*' : '';
      const close = written.length > 1 && written.endsWith('*') ? '*' : '';
      const stem = written.slice(open.length, written.length - close.length);
      return forms(stem).map((form) => enter(open + form + close));
    },
    freeze() {
      const ends = new Int32Array(all.length);
      const hashes = new Int32Array(all.length);
      const counts = new Int32Array(all.length);
      counts.set(tables?.counts ?? []);
      let [end, longest] = [0, 0];
      for (const [number, form] of all.entries()) {
        end += form.length;
        ends[number] = end;
        hashes[number] = hashOf(form);
        longest = Math.max(longest, form.length);
      }
      const inner = Array.from(all.keys()).filter((number) => /^\*.+\*$/.test(all[number] ?? ''));
      return { forms: all.join(''), longest, inner, tables: { ends, hashes, slots: slotsOf(hashes), counts } };
    },
  };
}
