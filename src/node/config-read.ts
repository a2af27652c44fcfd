import { basename } from 'node:path';
import type { Explorer } from 'cosmiconfig/dist/Explorer.js';
import { type Config, ConfigError } from '../config/config.ts';
import { relative } from '../paths.ts';
import { type Complaint, type Placed, placeOf } from '../values/placed.ts';
import { read, type Syntax } from '../values/read.ts';
import { frame } from './frame.ts';
import { contents } from './read.ts';
import { run } from './run.ts';

/** What the configuration of a directory may be called. */
export const configNames: readonly string[] = [
  '.linterrc',
  '.linterrc.json',
  '.linterrc.yaml',
  '.linterrc.yml',
  'sellerlint.config.js',
  'sellerlint.config.mjs',
  'sellerlint.config.cjs',
  'sellerlint.config.ts',
  'sellerlint.config.mts',
  'package.json',
];

/** What a file says. Only its text has been understood yet: the configuration may be anything. */
interface Loaded {
  readonly config: Config;
  readonly text: string;
  /** Where everything stands in the text; `undefined` where code made it. */
  readonly root: Placed | undefined;
}

/** A configuration, and the file that says it. */
export interface ConfigFile extends Loaded {
  /** Absolute, with `/`. */
  readonly path: string;
  /** As messages call it. */
  readonly shown: string;
  /** Whether the user's word stands behind it: what it names may be run. */
  readonly isTrusted: boolean;
}

const mostBytes = 1_000_000;
const mostFrames = 10;

/** Why code that stands above the working directory does not run. */
export const distrust = 'it stands above the working directory; run sellerlint there, or name it with --config';

/** Reads a configuration, or runs it; `undefined` for a `package.json` that has none. */
export async function readConfig(path: string, cwd: string, isTrusted: boolean): Promise<ConfigFile | undefined> {
  const shown = relative(path, cwd);
  const found = contents(path, mostBytes);
  if ('says' in found) throw new ConfigError(`${shown} ${found.says}`);
  if (isCode(path) && !isTrusted) throw new ConfigError(`${shown} is not run: ${distrust}`);
  const result = await (await explorer(shown)).load(path);
  if (result?.isEmpty) throw nothing(shown);
  return result ? { ...(result.config as Loaded), path, shown, isTrusted } : undefined;
}

function isCode(path: string): boolean {
  return /\.[cm]?[jt]s$/.test(path);
}

async function explorer(shown: string): Promise<Explorer> {
  // cosmiconfig() itself would first read, and run, what the working directory has in `.config/config.js`.
  const { default: cosmiconfig } = await import('cosmiconfig/dist/Explorer.js');
  const json = (path: string, text: string) => fromText(path, text, shown, 'json');
  const yaml = (path: string, text: string) => fromText(path, text, shown, 'yaml');
  const either = (path: string, text: string) => fromText(path, text, shown);
  const code = (path: string) => fromCode(path, shown);
  const data = { '.json': json, '.yaml': yaml, '.yml': yaml, noExt: either, default: either };
  return new cosmiconfig.Explorer({
    moduleName: 'sellerlint',
    searchPlaces: [...configNames],
    searchStrategy: 'none',
    loaders: { ...data, '.js': code, '.mjs': code, '.cjs': code, '.ts': code, '.mts': code, '.cts': code },
    cache: false,
    ignoreEmptySearchPlaces: false,
    mergeImportArrays: false,
    mergeSearchPlaces: false,
    metaConfigFilePath: null,
    transform: (result) => result,
  });
}

/** Of a `package.json`, cosmiconfig takes the part that is called `sellerlint`. */
async function fromText(path: string, file: string, shown: string, syntax?: Syntax) {
  const text = file.replace(/^\uFEFF/, '');
  const isPackage = basename(path) === 'package.json';
  if (isPackage && !text.includes('"sellerlint"')) return {};
  const { root, complaints } = await read(text, syntax);
  if (complaints.length > 0) throw new ConfigError(await frames(complaints, text, shown));
  if (!root) throw nothing(shown);
  const own = isPackage ? root.parts.get('sellerlint')?.placed : root;
  const loaded = own && { config: own.value, text, root: own };
  return isPackage ? { sellerlint: loaded } : loaded;
}

async function fromCode(path: string, shown: string): Promise<unknown> {
  try {
    return { config: await run(path), text: '', root: undefined };
  } catch (error) {
    throw error instanceof ConfigError ? new ConfigError(`${shown} ${sentence(error)}`) : error;
  }
}

function nothing(shown: string): ConfigError {
  return new ConfigError(`${shown} is empty: write {} for a configuration that says nothing`);
}

/** The mistakes in a file, as one error that shows them all. */
export async function mistakes(file: ConfigFile, errors: readonly ConfigError[]): Promise<ConfigError> {
  const { root, text, shown } = file;
  if (!root) return new ConfigError(errors.map((error) => `${shown}${way(error)}  ${sentence(error)}`).join('\n'));
  const complaints = errors.map(({ message, keys, isKey, hint }) => ({
    says: message,
    at: placeOf(root, keys, isKey),
    hint,
  }));
  return new ConfigError(await frames(complaints, text, shown));
}

async function frames(complaints: readonly Complaint[], text: string, shown: string): Promise<string> {
  const rest = complaints.length - mostFrames;
  const all = await Promise.all(complaints.slice(0, mostFrames).map((one) => frame(text, one, shown)));
  return [...all, ...(rest > 0 ? [`${shown}: and ${rest} more`] : [])].join('\n\n');
}

/** ` rules.no-emoji` */
function way({ keys }: ConfigError): string {
  return keys.length > 0 ? ` ${keys.join('.')}` : '';
}

/** An error with its hint. */
export function sentence({ message, hint }: ConfigError): string {
  return hint ? `${message}, ${hint}` : message;
}
