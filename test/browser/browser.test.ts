import { expect, test } from '@jest/globals';
import { inBrowser } from '../support/browser.ts';

inBrowser('the browser of the tests', (browser) => {
  test('opens nothing of its own accord', async () => {
    const page = await (await browser()).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent('<p>Hello');
    expect(await page.textContent('p')).toBe('Hello');
    expect(asked).toEqual([]);
    await page.close();
  });
});
