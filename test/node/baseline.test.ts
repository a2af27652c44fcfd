import { expect, test } from '@jest/globals';
import { project } from '../support/project.ts';

const smile = 'Order {{order_id}}: it is on its way 😀\n';
const rules = '"extends": [], "rules": {"no-emoji": "error"}';
const config = { '.linterrc': `{${rules}}` };

test('known problems are let be, and a new one is reported alone', async () => {
  const { run, write, read } = project({ ...config, 'a.txt': smile, 'de/b.txt': smile });
  expect((await run()).code).toBe(1);
  expect(await run('baseline', '--reason', 'old templates')).toEqual({
    stdout: 'sellerlint-baseline.json: 2 known problems in 2 messages (2 new, 0 gone)\n',
    stderr: '',
    code: 0,
  });
  expect(read('sellerlint-baseline.json')).toMatch(
    /^\{"version":1,"files":\{\n"a\.txt":\[\n\{"rule":"no-emoji","fingerprint":"[0-9a-f]{16}","reason":"old templates"\}\n\],\n"de\/b\.txt":\[\n/,
  );
  expect(await run()).toEqual({
    stdout: 'Ready to send: 2 messages checked (2 known from the baseline)\n',
    stderr: '',
    code: 0,
  });
  write({ 'a.txt': `Hello.\n${smile.trim()} and 🎉\n` });
  const { stdout, code } = await run('-f', 'json');
  const [first] = JSON.parse(stdout);
  expect(first.messages.map(({ message }: { message: string }) => message)).toEqual(['Shows the emoji "🎉"']);
  expect(first.suppressedMessages).toMatchObject([
    { ruleId: 'no-emoji', suppressions: [{ kind: 'file', justification: 'old templates' }] },
  ]);
  expect(code).toBe(1);
  expect((await run('--no-baseline', '-f', 'compact')).stdout).toContain('3 problems');
});

test('what is there no more is a note, and --prune takes it out', async () => {
  const { run, write, read } = project({ ...config, 'a.txt': smile, 'b.txt': smile, 'c.txt': smile });
  await run('baseline');
  write({ 'a.txt': 'Order {{order_id}}\n', 'b.txt': `${smile} and 🎉\n` });
  const note =
    'sellerlint: 1 problem of sellerlint-baseline.json is there no more; sellerlint baseline --prune takes it out\n';
  expect(await run('--fail-on', 'never')).toMatchObject({ stderr: note, code: 0 });
  expect((await run('--only', 'no-tracking')).stderr).toBe('');
  expect((await run('baseline', '--prune')).stdout).toBe(
    'sellerlint-baseline.json: 2 known problems in 2 messages (0 new, 1 gone)\n',
  );
  expect(read('sellerlint-baseline.json')).not.toContain('a.txt');
  expect((await run('-f', 'compact')).stdout).toMatch(/^[^\n]*🎉[^\n]*\n\n1 problem\n$/);
});

test('the configuration names one, whatever folder sellerlint runs in', async () => {
  const { run, write, cwd } = project({
    '.linterrc': `{"root": true, "baseline": "known/old.json", ${rules}}`,
    'de/a.txt': smile,
    'known/x': '',
  });
  expect(await run('-f', 'compact')).toMatchObject({
    stderr: 'sellerlint: known/old.json is not there; write it with sellerlint baseline\n',
    code: 2,
  });
  expect((await run('baseline', 'de')).stdout).toBe('known/old.json: 1 known problem in 1 message (1 new, 0 gone)\n');
  expect((await run('-f', 'compact')).stdout).toBe('');
  const { sellerlint } = await import('../support/command.ts');
  expect((await sellerlint(['a.txt'], { cwd: `${cwd}/de` })).code).toBe(0);
  write({ 'known/old.json': '{"version":1,"files":{}}' });
  expect((await run()).code).toBe(1);
});

test.each([
  [['baseline', '--prune', '--reason', 'old'], '--reason means nothing with --prune, which adds no problem'],
  [['baseline', '--prune'], 'there is no sellerlint-baseline.json to prune'],
  [['baseline', 'b.txt'], 'b.txt does not exist; did you mean "a.txt"?'],
  [['baseline', '--no-baseline'], '--no-baseline means nothing to "sellerlint baseline"'],
  [['baseline', '--quiet'], '--quiet means nothing to "sellerlint baseline"'],
])('%j is an error', async (args, says) => {
  const { run } = project({ ...config, 'a.txt': smile });
  const { stderr, code } = await run(...args);
  expect(stderr.split('\n')[0]).toBe(`sellerlint: ${says}`);
  expect(code).toBe(2);
});

test('a baseline that is wrong fails the run, and the document is whole', async () => {
  const { run } = project({ ...config, 'a.txt': smile, 'sellerlint-baseline.json': '{"version":1,\n<<<<<<< ours\n' });
  const { stdout, stderr, code } = await run('-f', 'json');
  expect(stderr).toBe('sellerlint: sellerlint-baseline.json has a merge conflict in line 2\n');
  expect(JSON.parse(stdout)).toMatchObject([{ messages: [{ fatal: true }] }]);
  expect(code).toBe(2);
});

test('standard input has none', async () => {
  const { run } = project({ ...config, 'a.txt': smile });
  expect(await run('baseline', '-')).toEqual({
    stdout: '',
    stderr: 'sellerlint: standard input has no baseline: name files or folders\n',
    code: 2,
  });
});
