const { cli } = require('./load.js');

cli().work();
