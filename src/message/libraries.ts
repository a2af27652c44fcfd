import { lazy } from '../lazy.ts';

// Loaded when a message first needs them. Each is looked for once: to find what is there already takes as long as to read some sentences.

/** The list of public suffixes. */
export const suffixes = lazy(() => import('tldts'));

/** How telephone numbers are written in each country. */
export const numberPlans = lazy(() => import('libphonenumber-js/max'));

/** What tells addresses in a text. */
export const linkifier = lazy(() => import('./linkify.ts'));
