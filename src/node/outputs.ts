import { meant } from '../config/checks.ts';
import { ConfigError } from '../config/config.ts';
import type { Reporter } from '../reporters/reporter.ts';

/** The formats of reports. Each is loaded when it is asked for. */
const reporters = {
  stylish: async () => (await import('../reporters/stylish.ts')).stylish,
  compact: async () => (await import('../reporters/compact.ts')).compact,
  json: async () => (await import('../reporters/json.ts')).json,
  'json-with-metadata': async () => (await import('../reporters/json-with-metadata.ts')).jsonWithMetadata,
} satisfies Record<string, () => Promise<Reporter>>;

/** A report to write. */
export interface Output {
  readonly reporter: Reporter;
  /** As the user wrote it; `undefined` for standard output. */
  readonly file: string | undefined;
}

/** Reads `-f name[=file]` and `-o file`. */
export async function outputsOf(formats: readonly string[] = ['stylish'], file?: string): Promise<Output[]> {
  const asked = formats.map((written) => {
    const at = written.indexOf('=');
    const name = at < 0 ? written : written.slice(0, at);
    if (!Object.hasOwn(reporters, name)) throw unknown(name);
    if (at === written.length - 1) throw new ConfigError(`--format: "${written}" names no file`);
    return { name: name as keyof typeof reporters, file: at < 0 ? undefined : written.slice(at + 1) };
  });
  const unnamed = asked.filter((one) => one.file === undefined);
  const [first, second] = unnamed;
  if (first && second) {
    const target = file === undefined ? 'standard output' : `"${file}"`;
    const hint = `name a file for one of them, such as -f ${second.name}=report.txt`;
    throw new ConfigError(`${first.name} and ${second.name} cannot both be written to ${target}`, { hint });
  }
  if (file !== undefined && !first)
    throw new ConfigError('--output-file has nothing to write: each --format names a file');
  const files = asked.map((one) => one.file ?? file);
  const twice = files.find((one, index) => one !== undefined && files.indexOf(one) !== index);
  if (twice !== undefined) throw new ConfigError(`two formats cannot both be written to "${twice}"`);
  return Promise.all(
    asked.map(async ({ name, file: own }) => ({ reporter: await reporters[name](), file: own ?? file })),
  );
}

function unknown(name: string): ConfigError {
  const names = Object.keys(reporters);
  return new ConfigError(`unknown format "${name}"`, { hint: meant(name, names) ?? `known are ${names.join(', ')}` });
}
