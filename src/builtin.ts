import { rules } from '../rules/index.ts';
import type { Plugin } from './config.ts';
import { html, plain } from './formats/drafts.ts';
import { eml } from './formats/eml.ts';
import { recommended, spApi, strict } from './presets.ts';

/** What sellerlint brings itself, handed over as any plugin hands over its own. */
export const builtin: Plugin = {
  formats: [html, plain, eml],
  rules,
  presets: { 'sellerlint:recommended': recommended, 'sellerlint:strict': strict, 'sellerlint:sp-api': spApi },
};
