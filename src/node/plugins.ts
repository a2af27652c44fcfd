import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, dirname, extname } from 'node:path';
import { isName, pluginComplaint } from '../config/check-plugin.ts';
import { ConfigError, type Plugin } from '../config/config.ts';
import { sentence } from './config-read.ts';
import { isPath, isRemote, resolve } from './resolve.ts';
import { run } from './run.ts';

/** A plugin with the name that its rules bear, and the file that it came from. */
export interface LoadedPlugin {
  readonly plugin: Plugin & { readonly name: string };
  /** Absolute, with `/`. */
  readonly path: string;
}

/** Loads what a configuration in `directory` names: a path, or a package. */
export async function loadPlugin(called: string, directory: string): Promise<LoadedPlugin> {
  if (isRemote(called))
    throw new ConfigError(`the plugin "${called}" is not loaded: sellerlint never uses the network`);
  const path = resolve(called, directory);
  if (path === undefined) {
    const hint = near(called, directory);
    throw new ConfigError(`there is no plugin "${called}"`, hint ? { hint } : {});
  }
  const value = await exported(path, called);
  const complaint = pluginComplaint(value);
  if (complaint) throw new ConfigError(`the plugin "${called}" ${complaint}`);
  const plugin = value as Plugin;
  const name = plugin.name ?? nameOf(called);
  if (!isName(name)) {
    throw new ConfigError(`the plugin "${called}" has no name for its rules`, { hint: 'export default { name: "…" }' });
  }
  return { plugin: { ...plugin, name }, path };
}

/** What may have been meant by a name that leads nowhere. */
function near(called: string, directory: string): string | undefined {
  if (isPath(called)) return undefined;
  if (existsSync(`${directory}/${called}`)) return `did you mean "./${called}"?`;
  const isPackage = /^(?:@[\w.-]+\/)?[\w.-]+$/.test(called) && !isBuiltin(called);
  return isPackage ? `run npm install --save-dev ${called}` : undefined;
}

async function exported(path: string, called: string): Promise<unknown> {
  try {
    return await run(path);
  } catch (error) {
    throw error instanceof ConfigError ? new ConfigError(`the plugin "${called}" ${sentence(error)}`) : error;
  }
}

/** `acme` for `sellerlint-plugin-acme` and `@acme/sellerlint-plugin`, `brand-rules` for `./lint/brand-rules.js`. */
function nameOf(called: string): string {
  if (isPath(called)) {
    const name = basename(called, extname(called));
    return name === 'index' ? basename(dirname(called)) : name;
  }
  return called
    .replace(/^@/, '')
    .replace(/\/?sellerlint-plugin(?:-|$)/, (_, index: number) => (index > 0 ? '-' : ''))
    .replace(/-$/, '');
}
