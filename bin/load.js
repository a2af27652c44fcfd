const { closeSync, existsSync, openSync, readSync, statSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const filename = join(__dirname, '../dist/cli.cjs');

/** What V8 compiled of the command line when it was built. It fits one version of V8 on one kind of processor. */
const codeFile = `${filename}.${process.versions.v8}-${process.arch}`;

/** The command line; where no code was kept that fits, Node compiles it, and keeps the code itself if it can. */
function cli() {
  if (existsSync(codeFile)) return run(true).exports;
  Module.enableCompileCache?.();
  return started(require(filename));
}

/** Runs the command line, with the code that was kept of it or without. */
function run(isKept) {
  // One after the other in the same memory: to take new memory takes longer than to read.
  const memory = Buffer.allocUnsafeSlow(Math.max(...[filename, ...(isKept ? [codeFile] : [])].map(sizeOf)));
  const source = read(filename, memory).latin1Slice();
  const cachedData = isKept ? read(codeFile, memory) : undefined;
  const script = new Script(source, { filename, cachedData });
  return { exports: started(script.runInThisContext()), script };
}

function sizeOf(path) {
  return statSync(path).size;
}

/** What a file holds, until the memory is used again. */
function read(path, memory) {
  const file = openSync(path);
  let length = 0;
  for (let more = -1; more !== 0; length += more) more = readSync(file, memory, length, memory.length - length, length);
  closeSync(file);
  return memory.subarray(0, length);
}

/** What a function exports that is what Node makes of a file. */
function started(main) {
  const module = { exports: {} };
  main(module.exports, Module.createRequire(filename), module, filename, dirname(filename));
  return module.exports;
}

module.exports = { cli, codeFile, run };
