import { marketplaces } from '../../data/marketplaces.ts';
import { spApiTypes } from '../../data/sp-api.ts';
import { type MessageContext, purposes } from './message.ts';

/** The facts as a user may state them; `auto` leaves one to the message. */
export type ContextSettings = { readonly [key in keyof MessageContext]?: MessageContext[key] | 'auto' };

/** What a fact may be: one of some words, or what a test accepts. */
interface Fact {
  readonly values?: readonly string[];
  accepts?(value: unknown): boolean;
  readonly wants: string;
}

export const channels = ['buyer-seller-messaging', ...spApiTypes.map(({ type }) => `sp-api:${type}`)];

export const facts: { readonly [key in keyof MessageContext]-?: Fact } = {
  marketplace: { values: marketplaces.map(({ host }) => host), wants: 'the host of a store, such as amazon.de' },
  language: { accepts: isLanguage, wants: 'a language tag, such as de or en-GB' },
  purpose: { values: purposes, wants: `one of ${purposes.join(', ')}` },
  direction: { values: ['proactive', 'reply'], wants: 'proactive or reply' },
  channel: { values: channels, wants: 'buyer-seller-messaging, or sp-api: and a message type' },
  stage: { values: ['template', 'final'], wants: 'template or final' },
  maxWidth: { accepts: (value) => typeof value === 'number' && value > 0, wants: 'a width in CSS px' },
};

/** What is wrong with the value of a fact, in one sentence; `undefined` where nothing is. */
export function factProblem(key: keyof MessageContext, value: unknown): string | undefined {
  if (value === 'auto') return undefined;
  const { values = [], accepts, wants } = facts[key];
  if (accepts?.(value) || values.includes(value as string)) return undefined;
  return `${key} must be ${wants}, not ${JSON.stringify(value)}`;
}

function isLanguage(value: unknown): boolean {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** The facts of one message: what is stated, from low rank to high, and what follows from that. */
export function contextOf(
  stated: readonly ContextSettings[],
  { stage, language }: { readonly stage: 'template' | 'final'; readonly language: string | undefined },
): MessageContext {
  const known = Object.fromEntries(
    stated.flatMap((one) => Object.entries(one).filter(([, value]) => value !== 'auto')),
  );
  const given = known as Partial<MessageContext>;
  return {
    marketplace: given.marketplace ?? 'amazon.com',
    language: given.language ?? language,
    purpose: given.purpose,
    direction: given.purpose === 'reply' ? 'reply' : (given.direction ?? 'proactive'),
    channel: given.channel ?? 'buyer-seller-messaging',
    stage: given.stage ?? stage,
    maxWidth: given.maxWidth ?? 600,
  };
}
