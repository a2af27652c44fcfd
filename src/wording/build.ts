import { compile } from './book.ts';
import type { Compiled, LexiconData } from './compiled.ts';
import { cut } from './cut.ts';
import { grammar } from './grammar.ts';
import type { Language } from './language.ts';
import { lexicon } from './lexicon.ts';

/** What the build makes of a language: all of it compiled, with the words counted in a sample of what sellers write. */
export function build(language: Language, sample: readonly string[]): Compiled {
  const compiled = compile([language]).freeze();
  const counts = count(compiled, language, sample);
  return { ...compiled, tables: { ...compiled.tables, counts, ...grammar(compiled.tables).freeze(counts) } };
}

/** In how many texts of a sample each form stands. */
function count(data: LexiconData, { script = {} }: Language, sample: readonly string[]): Int32Array {
  const { entries, scan } = lexicon(data);
  const counts = new Int32Array(data.tables.counts.length);
  for (const value of sample) {
    const { values, readings } = cut([{ value, isPlain: false, named: [] }], script);
    const there = new Set([...values, ...readings.map((reading) => reading.value)].flatMap((one) => entries(one)));
    if (script.segments) scan(value, 0, value.length, (form) => there.add(form));
    for (const form of there) counts[form] = (counts[form] ?? 0) + 1;
  }
  return counts;
}
