import type { MessageContext } from './message.ts';

/** The facts as a user may state them; `auto` leaves one to the message. */
export type ContextSettings = { readonly [key in keyof MessageContext]?: MessageContext[key] | 'auto' };

/** The facts that a message may state. */
export const factNames: readonly (keyof MessageContext)[] = [
  'marketplace',
  'language',
  'purpose',
  'direction',
  'channel',
  'stage',
  'maxWidth',
  'campaign',
];

/** The facts that are stated, from low rank to high. */
export function factsOf(stated: readonly ContextSettings[]): Partial<MessageContext> {
  return Object.fromEntries(
    stated.flatMap((one) => Object.entries(one).filter(([, value]) => value !== 'auto')),
  ) as Partial<MessageContext>;
}

/** The width of a message where nothing is said, in px. */
export const usualWidth = 600;

/** The facts of one message: what is stated, and what follows from that or is assumed. */
export function contextOf(
  given: Partial<MessageContext>,
  { stage, language }: { readonly stage: 'template' | 'final'; readonly language: string | undefined },
): MessageContext {
  return {
    marketplace: given.marketplace ?? 'amazon.com',
    language: given.language ?? language,
    purpose: given.purpose,
    direction: given.purpose === 'reply' ? 'reply' : (given.direction ?? 'proactive'),
    channel: given.channel ?? 'buyer-seller-messaging',
    stage: given.stage ?? stage,
    maxWidth: given.maxWidth ?? usualWidth,
    ...(given.campaign !== undefined && { campaign: given.campaign }),
  };
}
