import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError } from '../config/config.ts';
import { isObject } from '../values/placed.ts';

const longest = 10_000;

/**
 * What a module exports as default: a configuration, a plugin, or what `example` shows. Throws a ConfigError whose message
 * follows the module's name.
 */
export async function run(path: string, example = '{ … }'): Promise<unknown> {
  const isTyped = /^\.m?ts$/.test(extname(path));
  // True from Node 22.18 on; earlier versions don't know the property.
  const stripsTypes = (process.features as { readonly typescript?: unknown }).typescript;
  if (isTyped && !stripsTypes) {
    throw new ConfigError(`needs Node 22.18 or newer, and this is ${process.version}`, {
      hint: 'write it in JavaScript',
    });
  }
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it takes more than ${longest / 1000} seconds`)), longest);
  });
  try {
    const loaded = import('./import.ts').then(({ importModule }) => importModule(pathToFileURL(path).href));
    const module = await Promise.race([loaded, late]);
    if (!('default' in module))
      throw new ConfigError('has no default export', { hint: `write export default ${example}` });
    return module.default;
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`cannot be loaded: ${firstLine(error)}`);
  } finally {
    clearTimeout(timer);
  }
}

/** `ReferenceError: shop is not defined`. */
export function firstLine(error: unknown): string {
  const { name, message } = (isObject(error) ? error : {}) as Partial<Error>;
  const words = name === undefined ? String(error) : `${name}: ${message}`;
  return words.split('\n', 1)[0] ?? words;
}
