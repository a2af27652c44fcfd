import { remembered } from '../remembered.ts';

/** The URL that an address is; `undefined` where it is none. Templates repeat theirs, and rules ask again. */
export const parsed = remembered(1000, 300, (address): URL | undefined =>
  URL.canParse(address) ? new URL(address) : undefined,
);
