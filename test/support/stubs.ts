import type { Plugin } from '../../src/config/config.ts';
import { flag, number, oneOf, strings } from '../../src/options.ts';
import { defineRule } from '../../src/rule.ts';

const about = {
  summary: 'Limit what a test needs',
  why: 'Tests stand on their own.',
  advice: 'Write less.',
  policy: 'CG-STYLE.2',
  *check() {},
};

export const noEmoji = defineRule({ ...about, id: 'no-emoji' });

export const maxLineBreaks = defineRule({
  ...about,
  id: 'max-line-breaks',
  options: {
    max: number('How many may follow each other.', 2),
    mode: oneOf('How they are counted.', ['all', 'br'], 'all'),
  },
});

export const spelling = defineRule({
  ...about,
  id: 'spelling',
  options: { words: strings('Words that are right.'), capitals: flag('Whether capitals count.', true) },
});

/** A small plugin that stands for sellerlint's own. */
export const builtin: Plugin = {
  rules: [spelling, noEmoji, maxLineBreaks],
  presets: {
    recommended: { rules: { 'no-emoji': 'error', 'max-line-breaks': 'warn' } },
    strict: {
      extends: 'sellerlint:recommended',
      rules: { spelling: 'warn', 'max-line-breaks': ['error', { max: 1 }] },
    },
    'sp-api': { context: { channel: 'sp-api:confirmOrderDetails' } },
  },
};
