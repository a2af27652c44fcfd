import type { Rule } from '../src/rule.ts';
import noInsecureUrls from './content/no-insecure-urls.ts';

/** Every rule, by family. */
export const families: Readonly<Record<string, readonly Rule[]>> = {
  content: [noInsecureUrls],
  kind: [],
  review: [],
  style: [],
  a11y: [],
  language: [],
  channel: [],
};

export const rules: readonly Rule[] = Object.values(families).flat();
