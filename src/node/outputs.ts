import { meant } from '../config/checks.ts';
import { ConfigError } from '../config/config.ts';
import { reporters } from '../reporters/index.ts';
import type { Reporter } from '../reporters/reporter.ts';
import type { Flags } from './flags.ts';

/** A report to write. */
export interface Output {
  readonly reporter: Reporter;
  /** As the user wrote it; `undefined` for a stream. */
  readonly file: string | undefined;
  /** `stdout`, if nothing is said. */
  readonly stream?: 'stderr';
  /** Not for programs. */
  readonly isForPeople?: boolean;
  /** Written behind what the file holds already. */
  readonly isAppended?: boolean;
}

/** Where the command line runs. */
interface Place {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** What the names of reports that are no plain text end with. */
const endings: Readonly<Record<string, string>> = {
  json: 'json',
  'json-with-metadata': 'json',
  sarif: 'sarif',
  gitlab: 'json',
  junit: 'xml',
  checkstyle: 'xml',
  rdjson: 'json',
  html: 'html',
  markdown: 'md',
};

const forPeople = ['stylish', 'compact'];

/** Reads `-f name[=file]` and `-o file`. */
export async function outputsOf({ format, outputFile: file }: Flags, { cwd, env }: Place): Promise<Output[]> {
  if (format === undefined && env.GITHUB_ACTIONS === 'true') return actionsOutputs(file, env);
  const asked = (format ?? ['stylish']).map((written) => {
    const at = written.indexOf('=');
    if (at === 0) throw new ConfigError(`--format: "${written}" names no format`);
    if (at === written.length - 1) throw new ConfigError(`--format: "${written}" names no file`);
    return at < 0 ? { name: written, file: undefined } : { name: written.slice(0, at), file: written.slice(at + 1) };
  });
  const unnamed = asked.filter((one) => one.file === undefined);
  const [first, second] = unnamed;
  if (first && second) {
    const target = file === undefined ? 'standard output' : `"${file}"`;
    const hint = `name a file for one of them, such as -f ${second.name}=report.${endings[second.name] ?? 'txt'}`;
    throw new ConfigError(`${first.name} and ${second.name} cannot both be written to ${target}`, { hint });
  }
  if (file !== undefined && !first)
    throw new ConfigError('--output-file has nothing to write: each --format names a file');
  const files = asked.map((one) => one.file ?? file);
  const twice = files.find((one, index) => one !== undefined && files.indexOf(one) !== index);
  if (twice !== undefined) throw new ConfigError(`two formats cannot both be written to "${twice}"`);
  // Where all formats go into files, the log of the step is free.
  const log = env.GITHUB_ACTIONS === 'true' && !first ? await actionsOutputs(undefined, env) : [];
  const own = asked.map(async ({ name, file: own }): Promise<Output> => {
    return { reporter: await reporterOf(name, cwd), file: own ?? file, isForPeople: forPeople.includes(name) };
  });
  return [...log, ...(await Promise.all(own))];
}

/** For a step of GitHub Actions: the report and annotations in its log, and a page in the summary of its job. */
async function actionsOutputs(file: string | undefined, env: NodeJS.ProcessEnv): Promise<Output[]> {
  const { actions, github } = await import('../reporters/github.ts');
  const log: Output[] =
    file === undefined
      ? [{ reporter: actions, file: undefined, isForPeople: true }]
      : [
          { reporter: await reporters.stylish(), file },
          { reporter: github, file: undefined, isForPeople: true },
        ];
  const { GITHUB_STEP_SUMMARY: summary } = env;
  if (summary) log.push({ reporter: await reporters.markdown(), file: summary, isAppended: true });
  return log;
}

async function reporterOf(name: string, cwd: string): Promise<Reporter> {
  if (Object.hasOwn(reporters, name)) return reporters[name as keyof typeof reporters]();
  const { isModule, loadFormatter, near } = await import('./formatter.ts');
  if (isModule(name, cwd)) return loadFormatter(name, cwd);
  const names = Object.keys(reporters);
  const hint = meant(name, names) ?? near(name, cwd) ?? `known are ${names.join(', ')}, and the path of a module`;
  throw new ConfigError(`unknown format "${name}"`, { hint });
}
