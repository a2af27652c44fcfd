// Builds where npm installs from git. Below a global installation, as that of https://pre-commit.com is, npm leaves out the
// packages that building needs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const npm = (...args) => {
  const { status } = spawnSync('npm', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
};

if (!existsSync('node_modules/esbuild'))
  npm('ci', '--no-global', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund');
npm('run', '--silent', 'build');
