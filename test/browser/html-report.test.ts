/// <reference lib="dom" />
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe, { type AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { inBrowser } from '../support/browser.ts';
import { sellerlint } from '../support/command.ts';

const plugin = `${process.cwd()}/fixtures/projects/cli-shop/shop.js`;
const config = {
  root: true,
  extends: [],
  plugins: [plugin],
  context: { purpose: 'reply', language: 'en' },
  rules: { 'shop/no-shop': 'error', 'shop/no-hurry': ['warn', { words: ['hurry'] }] },
};

const folder = mkdtempSync(join(tmpdir(), 'sellerlint-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lints messages and writes the page about them. Returns its address. */
async function report(name: string, messages: Readonly<Record<string, string>>, more: object = {}): Promise<string> {
  for (const [path, text] of Object.entries(messages)) writeFileSync(join(folder, path), text);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ ...config, ...more }));
  const page = join(folder, `${name}.html-report`);
  const args = ['-c', `${name}.json`, '--ext', '.txt,.html,.eml', '-f', `html=${page}`, ...Object.keys(messages)];
  const { stderr } = await sellerlint(args, { cwd: folder });
  expect(stderr).toBe('');
  const { href } = new URL(`file://${page}.html`);
  writeFileSync(`${page}.html`, readFileSync(page));
  return href;
}

inBrowser('the HTML report', (browser) => {
  async function open(url: string, options: Parameters<Awaited<ReturnType<typeof browser>>['newPage']>[0] = {}) {
    const page = await (await browser()).newPage({ viewport: { width: 1400, height: 1000 }, ...options });
    await page.goto(url);
    await page.waitForFunction(() => document.querySelectorAll('.pin, .source').length > 0);
    return page;
  }

  /** What is marked in a frame, by the numbers of the findings. */
  async function marked(frame: Frame): Promise<Record<string, string>> {
    const words: Record<string, string> = {};
    for (const mark of await frame.locator('[data-f]').all()) {
      for (const number of ((await mark.getAttribute('data-f')) ?? '').split(' ')) {
        words[number] = (words[number] ?? '') + (await mark.textContent());
      }
    }
    return words;
  }

  async function frameOf(page: Page, section: number): Promise<Frame> {
    const frame = await (await page.$(`#message-${section} iframe`))?.contentFrame();
    if (!frame) throw new Error('There is no frame');
    return frame;
  }

  describe('marks', () => {
    let page: Page;
    beforeAll(async () => {
      const quoted =
        'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nJ=C3=B6: our sh=\nop, h=75rry\n';
      page = await open(
        await report('marks', {
          'a.html':
            '---\nsubject: The shop\n---\n<style>mark{display:none!important}</style><p>😀 our s&#104;op<b>s</b> {{x}} <i>hu</i>rry</p><img alt="hurry" src="https://shop.example/x.png"><p style="display:none">shop</p><p>Sh<!-- -->op',
          'b.txt': '---\nsubject: Hello\n---\nThe <shop>\r\nhur\thurry {{shop}}',
          'c.eml': `Subject: Re: =?utf-8?q?sh=6Fp?=\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\n${quoted}--b\nContent-Type: text/html\n\n<p>The <u>shop</u></p>\n--b--\n`,
        }),
      );
    });
    afterAll(() => page?.close());

    test('sit on the words, whatever stands in between', async () => {
      expect(await marked(await frameOf(page, 1))).toEqual({ 2: 'shop', 3: 'hurry', 4: 'hurry', 5: 'Shop' });
      expect(await page.textContent('#message-1 .heading mark')).toBe('shop');
      expect(await marked(await frameOf(page, 2))).toEqual({ 1: 'shop', 2: 'hurry', 3: 'shop' });
    });

    test('sit in each part of a mail', async () => {
      expect(await page.locator('#message-3 [role=tab]').allTextContents()).toEqual([
        'Message',
        'As plain text',
        'Source',
      ]);
      expect(await page.textContent('#message-3 .heading mark')).toBe('shop');
      const frames = await page.$$('#message-3 iframe');
      const [html, plain] = await Promise.all(frames.map(async (frame) => (await frame.contentFrame()) as Frame));
      expect(await marked(plain as Frame)).toEqual({ 2: 'shop', 3: 'hurry' });
      expect(await marked(html as Frame)).toEqual({ 4: 'shop' });
    });

    test('are the same in the source', async () => {
      const words = await page.locator('#message-1 .source mark').allTextContents();
      expect(words.join('|')).toBe('shop|s&#104;op|hu</i>rry|hurry|Sh<!-- -->op');
      expect(await page.locator('#message-2 .source mark').allTextContents()).toEqual(['shop', 'hurry', 'shop']);
    });

    test('have a button each, where they are', async () => {
      const frame = await frameOf(page, 1);
      for (const number of [2, 3, 4, 5]) {
        const [mark, pin] = [
          frame.locator(`[data-f="${number}"]`).first(),
          page.locator(`#message-1 .pin[data-f="${number}"]`),
        ];
        const [at, by] = [await mark.boundingBox(), await pin.boundingBox()];
        expect(Math.abs((at?.x ?? 0) - (by?.x ?? 0))).toBeLessThan(30);
        expect(Math.abs((at?.y ?? 0) - (by?.y ?? 0))).toBeLessThan(20);
        expect(await pin.getAttribute('aria-label')).toMatch(new RegExp(`^Finding ${number}: Says "`));
      }
    });

    test('lead to their findings and back, by mouse and by keys', async () => {
      const active = (selector: string) => page.locator(`#message-1 ${selector}.active`).count();
      await page.hover('#message-1 .finding[data-f="2"]');
      expect(await active('.hit[data-f="2"]')).toBe(1);
      expect(await active('.source mark[data-f="2"]')).toBe(1);
      await page.hover('#message-1 .pin[data-f="5"]');
      expect(await active('.finding[data-f="5"]')).toBe(1);
      expect(await active('.finding[data-f="2"]')).toBe(0);
      await page.click('#message-1 .pin[data-f="3"]');
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.f)).toBe('3');
      await page.focus('#message-1 [role=tab]');
      await page.keyboard.press('ArrowRight');
      expect(await page.isVisible('#message-1 .source')).toBe(true);
      await page.focus('#message-1 .finding[data-f="2"]');
      await page.keyboard.press('Enter');
      expect(await active('.source mark[data-f="2"]')).toBe(1);
      // The subject stands above the message.
      await page.click('#message-1 .heading mark');
      expect(await active('.finding[data-f="1"]')).toBe(1);
      await page.click('#message-1 [role=tab]');
    });

    test('are left out with what is filtered', async () => {
      const findings = () => page.locator('.finding:visible').count();
      const all = await findings();
      await page.click('[data-filter-rule="shop/no-hurry"]');
      expect(await page.textContent('.status')).toBe(`4 of ${all} findings`);
      expect(await findings()).toBe(4);
      expect(await page.isVisible('#message-1 .pin[data-f="2"]')).toBe(false);
      expect(await page.isVisible('#message-1 .pin[data-f="3"]')).toBe(true);
      const frame = await frameOf(page, 1);
      const shadow = (number: number) =>
        frame
          .locator(`[data-f="${number}"]`)
          .first()
          .evaluate((mark) => getComputedStyle(mark).boxShadow);
      expect(await shadow(2)).toBe('none');
      expect(await shadow(3)).not.toBe('none');
      await page.click('[data-filter-file="message-2"]');
      expect(await page.locator('.message:visible').count()).toBe(1);
      expect(await findings()).toBe(1);
      await page.click('[data-filter-severity="warn"]');
      expect(await findings()).toBe(0);
      await page.click('.clear');
      expect(await findings()).toBe(all);
      expect(await page.locator('.message:visible').count()).toBe(3);
      expect(await shadow(2)).not.toBe('none');
    });
  });

  describe('a hostile message', () => {
    let server: Server;
    const asked: string[] = [];
    beforeAll(async () => {
      server = createServer((request, response) => {
        asked.push(request.url ?? '');
        response.end();
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
    });
    afterAll(() => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    });

    test('runs nothing, asks for nothing, leads nowhere', async () => {
      const to = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const run = 'top.hacked=1;window.hacked=1';
      const evil = [
        `<script>${run}</script><script src="${to}/script"></script><img src=x onerror="${run}"><svg onload="${run}"><script>${run}</script></svg>`,
        `<meta http-equiv="refresh" content="0;url=${to}/refresh"><base href="${to}/"><link rel="stylesheet" href="${to}/css"><link rel="prefetch" href="${to}/prefetch">`,
        `<iframe src="${to}/iframe"></iframe><iframe srcdoc="&lt;script&gt;${run}&lt;/script&gt;"></iframe><object data="${to}/object"></object><embed src="${to}/embed">`,
        `<style>@import "${to}/import"; body{background:url(${to}/background)} @font-face{font-family:f;src:url(${to}/font)} p{font-family:f;content:image-set("${to}/set" 1x)}</style>`,
        `<table background="${to}/table"><td style="background:url('${to}/cell')">shop</table><video poster="${to}/poster" src="${to}/video" autoplay></video><audio src="${to}/audio" autoplay>`,
        `<img src="${to}/image" srcset="${to}/srcset 2x"><picture><source srcset="${to}/source"><img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${run}'/>"></picture><input type="image" src="${to}/input">`,
        `<form action="${to}/form"><input name=a autofocus onfocus="${run}"><button formaction="javascript:${run}">shop</button></form><details open ontoggle="${run}">shop</details>`,
        `<a href="javascript:${run}">shop</a> <a href="${to}/link" ping="${to}/ping" target="_top">shop</a> <area href="${to}/area">`,
        `<svg><style>&lt;/style&gt;&lt;script&gt;${run}&lt;/script&gt;</style></svg><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
        `</body></html><!--><script>${run}</script>--><title></title><script>${run}</script><p id="message-1" data-f="1" class="finding">"'></iframe></script><script>${run}</script> shop hurry`,
        `<textarea></textarea><script>${run}</script><noscript><img src="${to}/noscript"></noscript><template><script>${run}</script></template><xmp><script>${run}</script></xmp>`,
        `<style>a{background:u\\72l("${to}/escaped");x:src("${to}/src")}</style><p style="background:\\75rl(${to}/escaped-too)">shop</p>`,
        `<style></style><script>${run}</script><img src="${to}/{{shop}}"><body onload="${run}" background="${to}/body"><marquee onstart="${run}">shop</marquee>`,
      ];
      const name = '"><img src=x onerror=top.hacked=1> shop.html';
      const messages = Object.fromEntries(
        evil.map((html, index) => [
          `evil-${index}.html`,
          `---\nsubject: ${JSON.stringify(`shop ${html}`)}\n---\n${html}`,
        ]),
      );
      const url = await report('evil', { ...messages, 'evil.txt': evil.join('\nshop '), [name]: evil.join('\n') });

      const page = await (await browser()).newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('dialog', (dialog) => void dialog.dismiss().then(() => requests.push('dialog')));
      await page.goto(url);
      await page.waitForFunction(() => document.querySelectorAll('.pin').length > 10);
      for (const frame of await page.$$('iframe')) await frame.scrollIntoViewIfNeeded();
      for (const pin of (await page.$$('.pin')).slice(0, 12))
        await pin.evaluate((button) => (button as HTMLElement).click());
      await page.waitForTimeout(300);

      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(page.frames().length).toBe((await page.$$('iframe')).length + 1);
      for (const frame of page.frames().slice(1)) {
        expect(await frame.evaluate(() => 'hacked' in window)).toBe(false);
        const forbidden =
          'script, link, base, iframe, object, embed, svg, math, form, video, [href], [src]:not([src^="data:"])';
        expect(await frame.locator(forbidden).count()).toBe(0);
        const handlers = () =>
          Array.from(document.querySelectorAll('*')).flatMap((one) =>
            one.getAttributeNames().filter((name) => name.startsWith('on')),
          );
        expect(await frame.evaluate(handlers)).toEqual([]);
      }
      expect(requests.filter((one) => !one.startsWith('data:'))).toEqual([url]);
      expect(asked).toEqual([]);
      expect(page.url()).toBe(url);

      // Were the message let in as it is, the policy and the sandbox of its frame would stop it.
      await page.evaluate((html) => {
        const message = document.querySelector('iframe')?.contentDocument;
        if (message) message.body.innerHTML = html;
      }, evil.join(''));
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(asked).toEqual([]);
      await page.close();
    });
  });

  test('messages far down come when they are near', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`many-${index}.txt`, 'Our shop']));
    const page = await open(await report('many', many));
    const last = page.locator('.message').last();
    expect(await last.locator('.pin').count()).toBe(0);
    await last.scrollIntoViewIfNeeded();
    await last.locator('.pin').waitFor();
    await page.close();
  });

  test.each([
    ['desktop, light', { viewport: { width: 1400, height: 1000 }, colorScheme: 'light' }],
    ['phone, dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
  ] as const)(
    'can be used by everyone: %s',
    async (_, options) => {
      const url = await report('everyone', {
        'd.html': '---\nsubject: shop\n---\n<p>shop, hurry',
        'e.txt': 'Our shop',
        'f.txt': 'Fine',
      });
      const page = await open(url, options);
      await page.evaluate(axe.source);
      const check = async () => {
        const { violations } = (await page.evaluate("axe.run({ exclude: ['iframe'] })")) as AxeResults;
        return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
      };
      expect(await check()).toEqual([]);
      await page.click('#message-1 [role=tab] + [role=tab]');
      expect(await check()).toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
      await page.close();
    },
    30_000,
  );
});
