import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { lazy } from '../../src/lazy.ts';
import { lint } from '../../src/lint.ts';
import { part } from '../../src/message/part.ts';
import { placeholderFinder } from '../../src/message/placeholders.ts';
import { contrastOf, paintOf } from '../../src/style/contrast.ts';
import { renderingOf } from '../../src/style/rendering.ts';
import { isBlank } from '../../src/style/seen-text.ts';
import { Styled } from '../../src/style/styled.ts';
import { Text } from '../../src/text.ts';
import { inBrowser } from '../support/browser.ts';
import { settingsFor } from '../support/settings.ts';
import { contrastsInPage } from './contrasts-in-page.ts';
import { mailOf } from './mails.ts';

/** The rules of axe-core that ask what ours ask. */
const theirs = {
  'a11y-contrast': ['color-contrast'],
  'a11y-headings': ['heading-order', 'empty-heading'],
  'a11y-image-alt': ['image-alt', 'input-image-alt', 'area-alt'],
  'a11y-lang': ['html-has-lang', 'html-lang-valid'],
  'a11y-link-name': ['link-name'],
  'a11y-table': ['td-has-header', 'th-has-data-cells', 'scope-attr-valid'],
} as const;

const folder = 'fixtures/a11y';

const fixtures = readdirSync(folder).map((file) => {
  const name = file.replace('.html', '');
  const rule = Object.keys(theirs).find((one) => name.startsWith(`${one.replace('a11y-', '')}-`));
  if (!rule) throw new Error(`${file} begins with the name of no rule`);
  return { name, rule: rule as keyof typeof theirs, html: readFileSync(`${folder}/${file}`, 'utf8') };
});

/** What differs on purpose, as the page says: the names of fixtures. */
const differing = Array.from(
  readFileSync('docs/style-agreement.md', 'utf8').matchAll(/^\| `([\w-]+)` \| (yes|no) \| (yes|no) \|/gm),
  ([, name, ours, axes]) => ({ name, ours, axes }),
);

inBrowser('accessibility as axe-core sees it', (browser) => {
  const opened = lazy(async () => (await browser()).newPage({ viewport: { width: 600, height: 800 } }));

  test.each(fixtures.filter(({ rule }) => rule === 'a11y-contrast'))(
    'contrasts of $name',
    async ({ html }) => {
      const page = await opened();
      await show(page, html);
      expect(contrastsOf(html)).toEqual(await page.evaluate(contrastsInPage));
    },
    30_000,
  );

  test('contrasts of whole mails', async () => {
    const page = await opened();
    for (let index = 0; index < 100; index++) {
      const html = mailOf(index);
      await show(page, html);
      expect({ index, contrasts: contrastsOf(html) }).toEqual({
        index,
        contrasts: await page.evaluate(contrastsInPage),
      });
    }
  }, 300_000);

  test('agrees but for what the page lists', async () => {
    const page = await opened();
    await page.addInitScript({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
    const found: typeof differing = [];
    for (const { name, rule, html } of fixtures) {
      await show(page, html);
      const axes = await page.evaluate(askAxe, [...theirs[rule]]);
      const source = { path: `${name}.html`, text: html };
      const ours = (await lint(source, settingsFor(rule))).diagnostics.length > 0;
      if (ours !== axes) found.push({ name, ours: said(ours), axes: said(axes) });
    }
    expect(found).toEqual(differing);
  }, 60_000);
});

/** Begins anew: a document that is written again keeps the colour of its links. */
async function show(page: Page, html: string): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(html);
}

/** Runs in the page: whether axe-core reports any of its rules. */
async function askAxe(ids: string[]): Promise<boolean> {
  const { axe: asked } = globalThis as unknown as { readonly axe: typeof axe };
  const { violations } = await asked.run({ runOnly: { type: 'rule', values: ids }, resultTypes: ['violations'] });
  return violations.length > 0;
}

function said(is: boolean): string {
  return is ? 'yes' : 'no';
}

/** Each text with its contrast; -1 where that is not known. */
function contrastsOf(html: string): readonly [text: string, contrast: number][] {
  const made = part({ type: 'html', text: Text.whole(html) }, placeholderFinder({}), 'final');
  if ('says' in made) throw new Error(made.says);
  return renderingOf(made, 600).steps.flatMap((step) => {
    if (step.type !== 'text' || isBlank(step.value)) return [];
    const paint = paintOf(step.parent);
    const contrast = paint instanceof Styled ? -1 : Number(contrastOf(paint).toFixed(3));
    return [[step.value.replace(/[\s\u00A0]+/g, ' ').trim(), contrast]];
  });
}
