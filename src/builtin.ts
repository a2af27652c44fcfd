import { phrases } from '../phrases/index.ts';
import { rules } from '../rules/index.ts';
import type { Plugin } from './config/config.ts';
import { html, plain } from './formats/drafts.ts';
import { eml } from './formats/eml.ts';
import { recommended, spApi, strict } from './presets.ts';

/** What sellerlint brings itself, handed over as any plugin hands over its own. */
export const builtin: Plugin = {
  formats: [html, plain, eml],
  rules,
  phrases,
  presets: { recommended, strict, 'sp-api': spApi },
};
