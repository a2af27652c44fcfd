import { existsSync } from 'node:fs';
import { afterAll, describe, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';

const executablePath = process.env.SELLERLINT_CHROMIUM ?? '/usr/bin/chromium';

/** Nothing but what the tests open: a fresh browser otherwise looks for updates of itself. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Tests that need Chromium, which the first one starts. Without it they are skipped, and a line says so. */
export function inBrowser(name: string, tests: (browser: () => Promise<Browser>) => void): void {
  if (!existsSync(executablePath)) {
    process.stderr.write(`${name}: skipped, there is no Chromium at ${executablePath} (SELLERLINT_CHROMIUM)\n`);
    describe.skip(name, () => tests(() => Promise.reject(new Error('There is no Chromium'))));
    return;
  }
  // To start a browser on a busy machine takes its time.
  jest.setTimeout(60_000);
  describe(name, () => {
    let started: Promise<Browser> | undefined;
    afterAll(async () => (await started)?.close());
    tests(() => {
      started ??= chromium.launch({ executablePath, args });
      return started;
    });
  });
}
