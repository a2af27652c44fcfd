#!/usr/bin/env node
const { cli } = require('./load.js');

// Where all is written, only memory would still be tidied, which takes a tenth of the time a message does.
const end = () => process.stdout.write('', () => process.stderr.write('', () => process.exit()));
cli().main(process.argv.slice(2)).then(end);
