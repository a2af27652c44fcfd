import { families } from '../../rules/index.ts';
import { builtin } from '../builtin.ts';
import { readContext } from '../config/check-context.ts';
import { ConfigError, type Settings } from '../config/config.ts';
import { type SettleOptions, settler } from '../config/settings.ts';
import { nearestBaseline } from './baselines.ts';
import type { FoundConfig } from './config-chain.ts';
import { configFinder } from './config-file.ts';
import type { Flags } from './flags.ts';
import type { ConfiguredPatterns } from './ignore.ts';
import { packages } from './packages.ts';
import { ruleSettings } from './rule-flag.ts';

/** What holds where, the command line taken in. */
export interface Configurations {
  settingsFor(path: string): Promise<Settings>;
  foundFor(path: string): Promise<FoundConfig>;
  ignorePatternsFor(directory: string): Promise<readonly ConfiguredPatterns[]>;
  /** The absolute path of the baseline that holds for a file, if one does. */
  baselineFor(path: string): Promise<string | undefined>;
  readonly cwd: string;
  /** The day that directives and baselines expire by, as `2026-11-25`. */
  readonly today: string;
}

export async function configurations(
  cwd: string,
  flags: Pick<Flags, 'config' | 'rule' | 'only' | 'context' | 'inlineConfig' | 'stats'>,
  env: NodeJS.ProcessEnv,
): Promise<Configurations> {
  const { config, rule = [], only, context = [], inlineConfig } = flags;
  const find = configFinder({ cwd, builtin, ...(config === false ? { isOff: true } : { config }) });
  const options = {
    ...(only && { only }),
    families,
    rules: await ruleSettings(rule),
    forced: fromFlag('--context', () => readContext(context)),
    inlineConfig,
    installed: packages(cwd),
    today: today(env),
    clock: flags.stats ? () => performance.now() : undefined,
  } satisfies SettleOptions;
  const nearest = config === false ? () => undefined : nearestBaseline();
  const settlers = new Map<FoundConfig, (path: string) => Settings>();
  return {
    async settingsFor(path) {
      const found = await find(path);
      const settle = settlers.get(found) ?? settler(found.layers, found.plugins, options);
      settlers.set(found, settle);
      return settle(path);
    },
    foundFor: find,
    baselineFor: async (path) => (await find(path)).baseline ?? nearest(path),
    cwd,
    today: options.today,
    ignorePatternsFor: async (directory) => (await find(`${directory}/message`)).ignores,
  };
}

/** The same mistake, with the flag that makes it. */
function fromFlag<T>(flag: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new ConfigError(`${flag}: ${error.message}`, error.hint === undefined ? {} : { hint: error.hint });
  }
}

/** The day that directives expire by. Builds that must give the same again and again set `SOURCE_DATE_EPOCH`. */
function today({ SOURCE_DATE_EPOCH: epoch }: NodeJS.ProcessEnv): string {
  const time = epoch === undefined || epoch === '' ? Date.now() : Number(epoch) * 1000;
  if (!(Math.abs(time) <= 8.64e15)) throw new ConfigError('SOURCE_DATE_EPOCH must be a number of seconds since 1970');
  return new Date(time).toISOString().slice(0, 10);
}
