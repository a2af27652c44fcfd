import { resolve } from 'node:path';
import type { Settings } from '../config/config.ts';
import { configurations } from './configurations.ts';
import { slashed } from './resolve.ts';

/** Where and how a configuration is looked for. */
export interface ResolveOptions {
  /** The working directory; that of the process, if nothing is said. */
  readonly cwd?: string;
  /** The path of a configuration or a preset: no other is looked for. `false` for none: `sellerlint:recommended` alone. */
  readonly config?: string | false;
}

/**
 * What holds for a file, as the command line would find it: settings for `lint` and `fix`. The file need not exist. Throws
 * a ConfigError that names the file and the key of what is wrong.
 */
export async function resolveConfig(path: string, options: ResolveOptions = {}): Promise<Settings> {
  const { cwd = process.cwd(), config } = options;
  const flags = { ...(config !== undefined && { config }), inlineConfig: true };
  const { settingsFor } = await configurations(slashed(resolve(cwd)), flags, process.env);
  return settingsFor(slashed(resolve(cwd, path)));
}
