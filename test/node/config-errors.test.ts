import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { configFor } from '../../src/node/config-file.ts';
import { slashed } from '../../src/node/resolve.ts';
import { builtin } from '../support/stubs.ts';

// What fixtures/config-errors/README.md explains.
const folder = 'fixtures/config-errors';

interface Case {
  readonly name: string;
  readonly config: string;
  readonly printed: string;
}

let cwd = '';

beforeAll(() => {
  cwd = slashed(mkdtempSync(`${tmpdir()}/sellerlint-`));
});

afterAll(() => rmSync(cwd, { recursive: true }));

describe.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', (name) => {
  const cases = read(readFileSync(`${folder}/${name}`, 'utf8'));

  test.each(cases)('$name', async ({ config, printed }) => {
    expect(await print(config)).toBe(printed);
  });

  if (process.env.UPDATE) {
    afterAll(async () => {
      const all: string[] = [];
      for (const { name, config } of cases) all.push(`=== ${name}\n${config}\n>>>\n${await print(config)}\n`);
      writeFileSync(`${folder}/${name}`, all.join('\n'));
    });
  }
});

function read(text: string): Case[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [, name = '', config = '', printed = ''] = /^([^\n]*)\n(.*)\n>>>\n(.*)$/s.exec(part) ?? [];
      return { name, config, printed: printed.trimEnd() };
    });
}

/** What is printed for a `.linterrc`. */
async function print(config: string): Promise<string> {
  writeFileSync(`${cwd}/.linterrc`, config);
  try {
    await configFor(`${cwd}/message.html`, { cwd, builtin, home: cwd });
    return 'It is valid.';
  } catch (error) {
    return error instanceof Error && error.name === 'ConfigError' ? error.message : String(error);
  }
}
