import type { Rule } from '../src/rule.ts';
import noExternalLinks from './content/no-external-links.ts';
import noGifs from './content/no-gifs.ts';
import noInsecureUrls from './content/no-insecure-urls.ts';

/** Every rule, by family. */
export const families: Readonly<Record<string, readonly Rule[]>> = {
  content: [noExternalLinks, noGifs, noInsecureUrls],
  kind: [],
  review: [],
  style: [],
  a11y: [],
  language: [],
  channel: [],
};

export const rules: readonly Rule[] = Object.values(families).flat();
