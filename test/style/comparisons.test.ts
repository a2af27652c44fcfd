import { expect, test } from '@jest/globals';
import { builtin } from '../../src/builtin.ts';
import { settle } from '../../src/config/settings.ts';
import { lint } from '../../src/lint.ts';

const rules: Record<string, 'error'> = {
  'max-font-sizes': 'error',
  'no-style-override': 'error',
  'no-hidden-content': 'error',
  'no-emoji': 'error',
};
const settings = settle([{ config: { rules } }], [builtin]);

const page = (css: string, body: string) => `<style>${css}</style>\n${body}`;

async function said(text: string): Promise<unknown[]> {
  const { diagnostics } = await lint({ path: 'a.html', text }, settings);
  return diagnostics.map(({ rule, says, isFatal, start }) => [rule ?? isFatal, says, start.line]);
}

test('selectors that cost too much are a fatal finding, once; rules that need no styles go on', async () => {
  expect(await said(page('.x~b{color:red}', `${'<b>a</b>'.repeat(6500)} :-)`))).toEqual([
    [true, 'Compares elements with parts of selectors more than 20 million times', 1],
    ['no-emoji', 'Shows the emoticon ":-)"', 2],
  ]);
});

test('selectors that count siblings cost no more for many', async () => {
  const css = 'b:last-child{color:red}b:nth-last-of-type(2n+1){color:blue}i:nth-of-type(3){font-size:9px}';
  const all = await said(page(css, '<b>a</b>'.repeat(20_000)));
  expect(all).toEqual([['no-style-override', expect.stringContaining('"blue"'), 1]]);
});
