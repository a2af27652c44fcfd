import { marketplaces } from '../../data/marketplaces.ts';
import type { Message } from './message.ts';

/** The store that a message says it is for, or that its recipient's address belongs to. */
export function storeOf({ stated, headers }: Message): (typeof marketplaces)[number] | undefined {
  const to = headers.find(({ name }) => name === 'to')?.value.value ?? '';
  const host = stated.marketplace ?? /@marketplace\.(amazon\.[a-z.]{2,6})/i.exec(to)?.[1]?.toLowerCase();
  return marketplaces.find((one) => one.host === host);
}
