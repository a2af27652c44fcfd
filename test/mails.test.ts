import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { sellerlint } from './support/command.ts';

// Mails as programs and people write them. Each is what a seller may send but for what stands here; how the HTML of such
// programs sets styles that a reader cannot change is another matter.
const known: Readonly<Record<string, readonly string[]>> = {
  'engraving-questions-reply.html': [
    'no-broken-links',
    'no-email-addresses',
    'no-external-links',
    'no-off-platform-contact',
  ],
  'return-instructions-lamp.html': ['a11y-contrast', 'no-text-align'],
  'template.html': ['a11y-contrast', 'a11y-table', 'max-font-sizes', 'no-product-images'],
  'written.html': ['a11y-contrast', 'a11y-table', 'max-font-sizes', 'no-text-align'],
};

test.each(readdirSync('fixtures/mails'))('%s', async (name) => {
  const flags = ['--no-config', '--rule', 'no-style-override: off', '--format', 'json'];
  const { stdout } = await sellerlint([...flags, `fixtures/mails/${name}`]);
  const messages: { ruleId: string }[] = JSON.parse(stdout)[0].messages;
  expect(Array.from(new Set(messages.map(({ ruleId }) => ruleId))).sort()).toEqual(known[name] ?? []);
});
