import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { sellerlint } from './support/command.ts';

// Beside each whole message lies what its writer would read. `npm run test:update` writes these reports anew.
const messages = readdirSync('fixtures/messages').filter((name) => !name.endsWith('.report'));

test.each(messages)('%s', async (name) => {
  const { stdout } = await sellerlint(['--no-config', `fixtures/messages/${name}`]);
  expect(stdout).toBe(readFileSync(`fixtures/messages/${name}.report`, 'utf8'));
});
