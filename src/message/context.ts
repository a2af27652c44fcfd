import type { MessageContext } from './message.ts';

/** The facts as a user may state them; `auto` leaves one to the message. */
export type ContextSettings = { readonly [key in keyof MessageContext]?: MessageContext[key] | 'auto' };

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
    ...(given.campaign !== undefined && { campaign: given.campaign }),
  };
}
