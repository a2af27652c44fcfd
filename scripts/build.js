import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** What packages of the CommonJS kind need to load Node's own modules. */
const banner = `import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);`;

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

/** Compiles the phrases of each language: to read what is compiled takes a tenth of the time at run time. */
const compiledPhrases = {
  name: 'compiled-phrases',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]phrases[\\/][a-z]{2,3}[\\/]index\.ts$/ }, async ({ path }) => {
      const { compile, language } = await compiler(path);
      const { script, rewrites } = language;
      const data = JSON.stringify(JSON.stringify(compile([language]).freeze()));
      const rest = JSON.stringify({ script, rewrites, classes: {}, rules: {} });
      return { contents: `export default { ...${rest}, compiled: JSON.parse(${data}) };`, loader: 'js' };
    });
  },
};

/** A language, and what compiles it. */
async function compiler(path) {
  const contents = `export { compile } from './src/wording/book.ts'; export { default as language } from ${JSON.stringify(path)};`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

const { metafile, outputFiles } = await build({
  entryPoints: { cli: 'src/node/cli.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  // Some packages have a main file of the UMD kind, which hides what it needs.
  mainFields: ['module', 'main'],
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  banner: { js: banner },
  plugins: [noChildProcess, compiledPhrases],
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
});

// Nothing is taken away before there is something new.
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
for (const { path, contents } of outputFiles) writeFileSync(path, contents);
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licenses(Object.keys(metafile.inputs)));

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
