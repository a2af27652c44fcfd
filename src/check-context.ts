import { marketplaces } from '../data/marketplaces.ts';
import { removedSpApiTypes, spApiTypes } from '../data/sp-api.ts';
import { type Check, check, keyed, meant, shown, wrong } from './checks.ts';
import type { ConfigError } from './config.ts';
import { type ContextSettings, channels, factProblem, facts } from './message/context.ts';

type Fact = keyof typeof facts;

const hints: { readonly [key in Fact]?: (written: string) => string | undefined } = {
  marketplace: storeMeant,
  language: tagMeant,
  channel: channelMeant,
};

/** Finds the mistakes in `context`. */
export const contextCheck: Check = keyed(
  'context key',
  Object.fromEntries(Object.entries(facts).map(([key, { wants }]) => [key, factCheck(key as Fact, wants)])),
);

function factCheck(key: Fact, wants: string): Check {
  return check(
    wants,
    (value) => factProblem(key, value) === undefined && !(key === 'language' && isName(value)),
    (value) => (typeof value === 'string' ? (hints[key] ?? otherwise)(value) : undefined),
  );

  function otherwise(written: string): string | undefined {
    return meant(written, ['auto', ...(facts[key].values ?? [])]);
  }
}

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
    context[key] = key === 'maxWidth' && /^\d+$/.test(value) ? Number(value) : value;
  }
  const [error] = checkContext(context);
  if (error) throw error;
  return context;
}

/** Whether it could be a tag by its form, and is the name of a language: `german`. */
function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== 'auto' && !/^[a-z]{2,3}(?:-|$)/i.test(value);
}

/** Sellers know a store by its country, its web address or its id. */
function storeMeant(written: string): string | undefined {
  const host = written.toLowerCase().replace(/^(?:https?:\/\/)?(?:(?:www|sellercentral|marketplace)\.)?|\/.*$/g, '');
  const country = written.toUpperCase().replace(/^GB$/, 'UK');
  const store = marketplaces.find((one) => one.host === host || one.country === country || one.id === written);
  return store ? `did you mean "${store.host}"?` : meant(host, facts.marketplace.values ?? []);
}

/** `en_US`, `german`, `Deutsch`. */
function tagMeant(written: string): string | undefined {
  const tag = written.replaceAll('_', '-');
  if (factProblem('language', tag) === undefined && !isName(tag)) return `did you mean "${tag}"?`;
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
