import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { lazy } from '../../src/lazy.ts';
import { lint } from '../../src/lint.ts';
import { part } from '../../src/message/part.ts';
import { placeholderFinder } from '../../src/message/placeholders.ts';
import { runsOf } from '../../src/style/breaks.ts';
import type { Color } from '../../src/style/colors.ts';
import { layoutOf } from '../../src/style/layout.ts';
import { marginOf } from '../../src/style/margins.ts';
import { renderingOf } from '../../src/style/rendering.ts';
import { seenCount } from '../../src/style/seen-text.ts';
import type { TextStyle } from '../../src/style/text-style.ts';
import { Text } from '../../src/text.ts';
import { inBrowser } from '../support/browser.ts';
import { settingsFor } from '../support/settings.ts';
import { mailOf } from './mails.ts';
import { type Facts, factsInPage } from './oracle.ts';

/** What is compared: by page, what ours and the browser's say. */
interface Answers {
  readonly ours: unknown;
  readonly browsers: unknown;
}

/** One transparent point. */
const picture = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const fixtures = ['fixtures/styles', 'fixtures/layouts'].flatMap((folder) =>
  readdirSync(folder).map((file) => ({
    name: file.replace('.html', ''),
    html: readFileSync(`${folder}/${file}`, 'utf8'),
  })),
);
const mails = Array.from({ length: 110 }, (_, index) => ({ name: `mail-${index}`, html: mailOf(index) }));

/** What differs, as the page says: pages by measure. */
const differing = Array.from(
  readFileSync('docs/style-agreement.md', 'utf8').matchAll(/^\| `([\w-]+)` \| ([a-z -]+) \| /gm),
  ([, name, measure]) => `${name} ${measure}`,
).filter((one) => !/ (?:yes|no)$/.test(one));

inBrowser('styles as Chromium sees them', (browser) => {
  // Without scripts, as in mail.
  const opened = lazy(async () => {
    const context = await (await browser()).newContext({
      viewport: { width: 600, height: 800 },
      javaScriptEnabled: false,
    });
    // A picture that does not load would be replaced by its words.
    await context.route('**', (route) =>
      route.request().resourceType() === 'image'
        ? route.fulfill({ contentType: 'image/gif', body: picture })
        : route.abort(),
    );
    return context.newPage();
  });

  test('agree but for what the page lists', async () => {
    const page = await opened();
    const found: string[] = [];
    const counts = new Map<string, { agreed: number; all: number }>();
    for (const { name, html } of [...fixtures, ...mails]) {
      const facts = await factsIn(page, html);
      for (const [measure, { ours, browsers }] of Object.entries(await compare(html, facts))) {
        const agrees = JSON.stringify(ours) === JSON.stringify(browsers);
        const count = counts.get(measure) ?? { agreed: 0, all: 0 };
        counts.set(measure, { agreed: count.agreed + (agrees ? 1 : 0), all: count.all + 1 });
        if (agrees) continue;
        found.push(`${name} ${measure}`);
        if (process.env.SELLERLINT_DEBUG)
          process.stderr.write(`${name} ${measure}\n  ${JSON.stringify(ours)}\n  ${JSON.stringify(browsers)}\n`);
      }
    }
    if (process.env.SELLERLINT_DEBUG) process.stderr.write(`${JSON.stringify([...counts])}\n`);
    expect(found.sort()).toEqual(differing.sort());
    for (const { agreed, all } of counts.values()) expect(agreed / all).toBeGreaterThanOrEqual(0.99);
  }, 300_000);
});

async function factsIn(page: Page, html: string): Promise<Facts> {
  // Begins anew: a document that is written again keeps the colour of its links.
  await page.goto('about:blank');
  await page.setContent(html, { waitUntil: 'load' });
  return page.evaluate(factsInPage);
}

async function compare(html: string, facts: Facts): Promise<Readonly<Record<string, Answers>>> {
  const made = part({ type: 'html', text: Text.whole(html) }, placeholderFinder({}), 'final');
  if ('says' in made) throw new Error(made.says);
  const rendering = renderingOf(made, 600);
  const layout = layoutOf(rendering);
  const texts = rendering.steps.flatMap((step) => {
    if (step.type !== 'text' || seenCount(step.value) === 0) return [];
    const block = step.parent.lineBox;
    const { fontSize, color } = step.parent.text;
    const words = step.value.replace(/[\s\p{Cf}]/gu, '').slice(0, 20);
    return `${words} ${Math.round(10 * Math.fround(fontSize))} ${css(color)} ${sideOf(block.text)}`;
  });
  const runs = runsOf(rendering, 2, { paragraphGaps: false, minGap: 9, minLine: 8 }).map(({ breaks }) => breaks);
  const reports = async (rule: string, options = {}) =>
    (await lint({ path: 'a.html', text: html }, settingsFor(rule, options))).diagnostics.length > 0;
  const sizesOf = (list: readonly string[]) => [...new Set(list.map((one) => one.split(' ')[1]))].sort();
  const images = made.tags
    .filter(({ name }) => /^(?:img|svg|video)$/.test(name))
    .filter((tag) => {
      const { sight, text } = rendering.styleOf(tag);
      return !sight.isGone && text.isVisible;
    });
  const margin = marginOf(rendering, layout, Number.POSITIVE_INFINITY)?.px ?? 0;
  return {
    texts: { ours: texts, browsers: facts.texts },
    'max-font-sizes': { ours: sizesOf(texts), browsers: sizesOf(facts.texts) },
    'no-text-align': { ours: await reports('no-text-align'), browsers: facts.overrides['text-align'] > 0 },
    ...Object.fromEntries(
      await Promise.all(
        (['line-height', 'font-family', 'color'] as const).map(async (property) => [
          `no-style-override ${property}`,
          {
            ours: await reports('no-style-override', { properties: [property] }),
            browsers: facts.overrides[property] > 0,
          },
        ]),
      ),
    ),
    'max-image-width': {
      // What is not known is left out on both sides.
      ours: images.map((tag, index) => {
        const { lo, hi } = layout.ofImage(rendering.styleOf(tag), () => undefined, 10);
        return (facts.images[index] ?? -1) < 0 || (lo <= 480.24 && hi > 480.24) ? 'unknown' : lo > 480.24;
      }),
      browsers: images.map((tag, index) => {
        const { lo, hi } = layout.ofImage(rendering.styleOf(tag), () => undefined, 10);
        const width = facts.images[index] ?? -1;
        return width < 0 || (lo <= 480.24 && hi > 480.24) ? 'unknown' : width > 480.24;
      }),
    },
    'max-margin-width': { ours: margin > 120.06, browsers: facts.margin > 120.06 },
    'max-line-breaks': { ours: runs, browsers: facts.runs },
  };
}

function css({ red, green, blue, alpha }: Color): string {
  return alpha === 1
    ? `rgb(${red}, ${green}, ${blue})`
    : `rgba(${red}, ${green}, ${blue}, ${Number(alpha.toFixed(3))})`;
}

function sideOf({ textAlign, isRightToLeft }: TextStyle): string {
  if (textAlign === 'start') return isRightToLeft ? 'right' : 'left';
  if (textAlign === 'end') return isRightToLeft ? 'left' : 'right';
  return textAlign.replace('-webkit-', '');
}
