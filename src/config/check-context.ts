import { marketplaces } from '../../data/marketplaces.ts';
import { removedSpApiTypes, spApiTypes } from '../../data/sp-api.ts';
import type { ContextSettings } from '../message/context.ts';
import { purposes } from '../message/message.ts';
import { type Check, check, choice, keyed, meant, shown, wrong } from './checks.ts';
import type { ConfigError } from './config.ts';

export const hosts = marketplaces.map(({ host }) => host);
export const channels = ['buyer-seller-messaging', ...spApiTypes.map(({ type }) => `sp-api:${type}`)];
export const directions = ['proactive', 'reply'];
export const stages = ['template', 'final'];

/** What each fact must be. `auto` leaves it to the message. */
export const contextChecks: { readonly [key in keyof ContextSettings]-?: Check } = {
  marketplace: known('the host of an Amazon store, such as amazon.de', hosts, storeMeant),
  language: check('a language tag, such as en-US', (value) => value === 'auto' || isTag(value), said(tagMeant)),
  purpose: choice(['auto', ...purposes]),
  direction: choice(['auto', ...directions]),
  channel: known('buyer-seller-messaging, or sp-api: and a type of message', channels, channelMeant),
  stage: choice(['auto', ...stages]),
  maxWidth: check('a number of px', (value) => value === 'auto' || isWidth(value)),
  campaign: check('the name of a series of messages', (value) => typeof value === 'string' && value.trim() !== ''),
};

/** Finds the mistakes in `context`. */
export const contextCheck: Check = keyed((key) => `unknown context key ${key}`, contextChecks);

/** Finds the mistakes in facts that stand outside of a configuration. */
export function checkContext(context: unknown): ConfigError[] {
  return [...contextCheck(context, [], { rules: new Map(), presets: new Set() })];
}

/** Reads facts as the command line writes them, `purpose=return`. Throws a ConfigError. */
export function readContext(pairs: Iterable<string>): ContextSettings {
  const context: Record<string, unknown> = Object.create(null);
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 0) throw wrong(`${shown(pair)} must be a key, "=" and a value`, [], 'such as purpose=return');
    const [key, value] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    context[key] = key === 'maxWidth' && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
  }
  const [error] = checkContext(context);
  if (error) throw error;
  return { ...context };
}

function known(wants: string, values: readonly string[], hint: (written: string) => string | undefined): Check {
  return check(wants, (value) => value === 'auto' || values.includes(value as string), said(hint));
}

function said(hint: (written: string) => string | undefined): (value: unknown) => string | undefined {
  return (value) => (typeof value === 'string' ? hint(value) : undefined);
}

function isWidth(value: unknown): boolean {
  return typeof value === 'number' && value > 0 && value <= 10_000;
}

/** A word of two or three letters comes first: what is longer has the form of a tag, and is the name of a language. */
function isTag(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[a-z]{2,3}(?:-|$)/i.test(value)) return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** Sellers know a store by its country, its web address or its id. */
function storeMeant(written: string): string | undefined {
  const host = written.toLowerCase().replace(/^(?:https?:\/\/)?(?:(?:www|sellercentral|marketplace)\.)?|\/.*$/g, '');
  const country = written.toUpperCase().replace(/^GB$/, 'UK');
  const store = marketplaces.find((one) => one.host === host || one.country === country || one.id === written);
  return store ? `did you mean "${store.host}"?` : meant(host, hosts);
}

/** `en_US`, `german`, `Deutsch`. */
function tagMeant(written: string): string | undefined {
  const tag = written.replaceAll('_', '-');
  if (isTag(tag)) return `did you mean "${tag}"?`;
  const tags = marketplaces.flatMap(({ languages, others = [] }) => [...languages, ...others]);
  const found = tags.find((one) =>
    ['en', one].some((locale) => {
      const name = new Intl.DisplayNames(locale, { type: 'language' }).of(one);
      return name?.toLowerCase() === written.toLowerCase();
    }),
  );
  return found && `did you mean "${found}"?`;
}

/** `confirmDeliveryDetails`, `sp-api:createConfirmDeliveryDetails`. */
function channelMeant(written: string): string | undefined {
  const name = written.replace(/^sp-api:/, '');
  const isIt = (one: { readonly type: string; readonly operation: string }) =>
    one.type === name || one.operation === name;
  const gone = removedSpApiTypes.find(isIt);
  if (gone) return `Amazon removed it in ${gone.since}`;
  const type = spApiTypes.find(isIt)?.type;
  return type ? `did you mean "sp-api:${type}"?` : meant(written, channels);
}
