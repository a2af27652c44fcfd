import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { inBrowser } from '../support/browser.ts';

const script = `import { builtin, format, lint, settle } from '/browser.js';
const settings = settle([{ config: { extends: ['sellerlint:recommended'] } }], [builtin]);
const text = '<p>We will refund you for a five star review. Recieved at www.shop.example 🙂</p>';
const report = await lint({ path: 'draft.html', text }, settings);
const rules = report.diagnostics.map(({ rule }) => rule);
window.done({ rules, text: await format([report], 'sarif', { settings }) });`;

inBrowser('the browser entry', (browser) => {
  test('lints and formats in a page, with nothing but its own files', async () => {
    const page = await (await browser()).newPage();
    const asked: string[] = [];
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      asked.push(pathname);
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
      const body = readFileSync(`dist${pathname}`);
      return route.fulfill({ contentType: 'text/javascript', body });
    });
    try {
      await page.goto('http://sellerlint.example/');
      const done = new Promise<{ rules: string[]; text: string }>(
        (resolve) => void page.exposeFunction('done', resolve),
      );
      await page.addScriptTag({ type: 'module', content: script });
      const { rules, text } = await done;
      expect(rules).toEqual(
        expect.arrayContaining(['no-review-incentive', 'spelling', 'no-external-links', 'no-emoji']),
      );
      expect(JSON.parse(text).version).toBe('2.1.0');
      expect(asked.filter((path) => !/^\/(?:[\w-]+\.js)?$/.test(path))).toEqual([]);
    } finally {
      await page.close();
    }
  });
});
