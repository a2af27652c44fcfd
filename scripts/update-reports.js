// Writes the report beside each message of fixtures/messages. Read what it changed before you commit it.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';

const folder = 'fixtures/messages';
for (const name of readdirSync(folder)) {
  if (name.endsWith('.report')) continue;
  const { stdout } = spawnSync(process.execPath, ['bin/sellerlint.js', '--no-config', `${folder}/${name}`], {
    env: { ...process.env, NO_COLOR: '1' },
  });
  writeFileSync(`${folder}/${name}.report`, stdout);
}
