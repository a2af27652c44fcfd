#!/usr/bin/env node
const { cli } = require('./load.js');

cli().main(process.argv.slice(2));
