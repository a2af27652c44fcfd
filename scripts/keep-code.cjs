// Keeps what V8 compiles of the command line when it lints messages. The build runs this.
const { writeFileSync } = require('node:fs');
const { codeFile, run } = require('../bin/load.js');

const { exports: cli, script } = run(false);
cli
  .main(['-c', '.linterrc.example', 'fixtures/messages/clean.html'])
  .then(() => writeFileSync(codeFile, script.createCachedData()));
