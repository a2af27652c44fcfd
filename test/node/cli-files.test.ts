import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sellerlint } from '../support/command.ts';

const shop = `${process.cwd()}/fixtures/projects/cli-shop`;

let scratch: string;
beforeEach(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'cli-')));
  cpSync(shop, scratch, { recursive: true });
});
afterEach(() => rmSync(scratch, { recursive: true }));

/** Runs in a copy of the shop that may be written to. */
function inScratch(args: readonly string[]) {
  return sellerlint(args, { cwd: scratch });
}

describe('reports', () => {
  test('each to its own place', async () => {
    const { stdout } = await inScratch(['de', '-f', 'compact', '-f', 'json=out/a/x.json', '-f', 'stylish=out/y.txt']);
    expect(stdout).toMatch(/3 problems\n$/);
    expect(JSON.parse(readFileSync(join(scratch, 'out/a/x.json'), 'utf8'))[0].errorCount).toBe(2);
    expect(readFileSync(join(scratch, 'out/y.txt'), 'utf8')).toBe((await inScratch(['de'])).stdout);
  });

  test('json-with-metadata', async () => {
    const { stdout } = await inScratch(['-f', 'json-with-metadata']);
    const { results, metadata } = JSON.parse(stdout);
    expect(results).toHaveLength(3);
    expect(metadata.cwd).toBe(scratch);
    expect(Object.keys(metadata.rulesMeta)).toEqual(['shop/no-hurry', 'shop/no-shop']);
  });

  test('a file is replaced as a whole, or left as it was', async () => {
    writeFileSync(join(scratch, 'old.txt'), 'old', { mode: 0o640 });
    symlinkSync('old.txt', join(scratch, 'link.txt'));
    await inScratch(['ready.html', '-o', 'link.txt']);
    expect(readFileSync(join(scratch, 'old.txt'), 'utf8')).toBe('Ready to send: 1 message checked\n');
    expect(statSync(join(scratch, 'old.txt')).mode & 0o777).toBe(0o640);
    expect(readdirSync(scratch).filter((name) => name.includes('old.txt.'))).toEqual([]);
  });

  test.each([
    ['de', 'illegal operation on a directory'],
    ['ready.html/x', 'not a directory'],
    ['/dev/full', 'no space left on device'],
    ['/proc/x/y', 'no such file or directory'],
  ])('a report that cannot be written to %s', async (path, why) => {
    const { stdout, stderr, code } = await inScratch(['ready.html', '-o', path]);
    expect([stdout, stderr, code]).toEqual(['', `sellerlint: cannot write to ${path}: ${why}\n`, 2]);
  });
});

describe('files', () => {
  test('that are ignored are told of where they are named', async () => {
    expect(await inScratch(['ready.html', 'de/stop.txt', '--ignore-pattern', 'de/'])).toEqual({
      stdout: 'Ready to send: 1 message checked\n',
      stderr: 'sellerlint: de/stop.txt is ignored (--ignore-pattern); --no-ignore checks it\n',
      code: 0,
    });
    expect((await inScratch(['de', '--ignore-pattern', 'de/', '--no-ignore'])).code).toBe(1);
    expect(await inScratch(['.', '--ignore-pattern', '*'])).toMatchObject({ stdout: 'No messages checked\n', code: 0 });
  });

  test('that are too large are refused by name', async () => {
    writeFileSync(join(scratch, 'large.html'), Buffer.alloc(10_000_001, 'a'));
    const { stdout, code } = await inScratch(['large.html', '-f', 'json']);
    expect(JSON.parse(stdout)[0].messages).toMatchObject([
      { message: 'The file is larger than 10 MB and was not checked', fatal: true },
    ]);
    expect(code).toBe(1);
  });

  test.each([
    ['/dev/zero', '/dev/zero is a device, not a file'],
    ['pipe.html', 'pipe.html is a pipe, not a file'],
    ['nothing.html', 'nothing.html is a link to nothing'],
  ])('that are none: %s', async (path, says) => {
    if (path === 'pipe.html') execFileSync('sh', ['-c', 'mkfifo pipe.html'], { cwd: scratch });
    if (path === 'nothing.html') symlinkSync('gone', join(scratch, path));
    const { stderr, code } = await inScratch([path]);
    expect([stderr, code]).toEqual([`sellerlint: ${says}\n`, 2]);
  });
});

test('--debug tells what is left out, and --no-inline-config what directives silence', async () => {
  writeFileSync(join(scratch, 'a.html'), '<!-- sellerlint-disable shop/no-shop -- art --><p>shop</p>');
  expect((await inScratch(['.', '--ignore-pattern', 'de', '--debug'])).stderr).toContain(
    'de is ignored (--ignore-pattern)',
  );
  expect((await inScratch(['a.html'])).stdout).toBe('Ready to send: 1 message checked (1 silenced by directives)\n');
  expect((await inScratch(['a.html', '--no-inline-config'])).code).toBe(1);
});
