const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const filename = join(__dirname, '../dist/cli.cjs');

/** What V8 compiled of the command line when it was built. It fits one version of V8 on one kind of processor. */
const codeFile = `${filename}.${process.versions.v8}-${process.arch}`;

/** The command line; where no code was kept that fits, Node compiles it, and keeps the code itself if it can. */
function cli() {
  if (existsSync(codeFile)) return run(readFileSync(codeFile)).exports;
  Module.enableCompileCache?.();
  return started(require(filename));
}

/** Runs the command line with code that was kept of it. */
function run(cachedData) {
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
  return { exports: started(script.runInThisContext()), script };
}

/** What a function exports that is what Node makes of a file. */
function started(main) {
  const module = { exports: {} };
  main(module.exports, Module.createRequire(filename), module, filename, dirname(filename));
  return module.exports;
}

module.exports = { cli, codeFile, run };
