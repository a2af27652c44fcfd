// Makes the pictures of the README from what sellerlint prints: docs/pictures/*.png.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const executablePath = process.env.SELLERLINT_CHROMIUM ?? '/usr/bin/chromium';
const folder = 'docs/pictures';
const message = 'fixtures/messages/coupon.html';

function sellerlint(...args) {
  const env = { ...process.env, FORCE_COLOR: '1', NO_COLOR: undefined, CI: 'true' };
  return spawnSync(process.execPath, ['bin/sellerlint.js', '--no-config', ...args], { env, encoding: 'utf8' }).stdout;
}

const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const classes = { 1: 'bold', 2: 'dim', 4: 'mark', 31: 'error', 33: 'warn', 32: 'good' };

/** What a terminal shows: each colour opens an element, and what ends it closes one. */
function asHtml(text) {
  const escaped = text.replace(/[&<>]/g, (sign) => signs[sign]);
  return escaped.replace(/\u001b\[(\d+)m/g, (_, code) =>
    classes[code] ? `<span class="${classes[code]}">` : '</span>',
  );
}

const terminal = (command, output) => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: #fff; width: fit-content; }
  main { overflow: hidden; border-radius: 12px; background: #14181f; }
  header { display: flex; gap: 8px; padding: 13px 16px; background: #1e242d; }
  header i { width: 12px; height: 12px; border-radius: 50%; background: #49525f; }
  pre { margin: 0; padding: 16px 22px 20px; color: #dde3ec; font: 14px/1.5 "DejaVu Sans Mono", ui-monospace, Menlo, Consolas, monospace; }
  .bold { font-weight: 700; color: #fff; } .dim { color: #8d97a6; } .error { color: #ff8177; } .warn { color: #f0c25a; }
  .good { color: #74d39b; } .mark { text-decoration: underline 2px; text-underline-offset: 3px; } b { color: #74d39b; }
</style><main><header><i></i><i></i><i></i></header><pre><b>$</b> ${command}\n\n${asHtml(output)}</pre></main>`;

mkdirSync(folder, { recursive: true });
const temporary = mkdtempSync(join(tmpdir(), 'sellerlint-'));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const screen = await browser.newPage({ viewport: { width: 1120, height: 720 } });
  await screen.setContent(
    terminal('npx sellerlint coupon.html', sellerlint(message).replace('fixtures/messages/', '').trimEnd()),
  );
  await screen.locator('body').screenshot({ path: `${folder}/terminal.png` });

  const report = join(temporary, 'report.html');
  sellerlint('-f', `html=${report}`, message, 'fixtures/messages/reply.eml', 'fixtures/messages/clean.html');
  const page = await browser.newPage({ viewport: { width: 1240, height: 1180 }, deviceScaleFactor: 1.25 });
  await page.goto(`file://${report}`);
  await page.waitForFunction(() => document.querySelectorAll('.pin').length > 5);
  await page.screenshot({ path: `${folder}/report.png` });
} finally {
  await browser.close();
  rmSync(temporary, { recursive: true });
}
