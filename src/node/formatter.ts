import { ConfigError } from '../config/config.ts';
import type { Formatter } from '../reporters/formatter.ts';
import { metaOf } from '../reporters/json-with-metadata.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { failedResult, type LintResult, resultOf } from '../reporters/result.ts';
import { isPath, isRemote, resolve } from './resolve.ts';
import { firstLine, run } from './run.ts';
import { sentence } from './talk.ts';

/** Whether `-f` names a module of the user's: by its path, or as a package that is there. */
export function isModule(name: string, cwd: string): boolean {
  return isPath(name) || isRemote(name) || resolve(name, cwd) !== undefined;
}

/** The reporter that a module makes. Throws a ConfigError where it makes none. */
export async function loadFormatter(name: string, cwd: string): Promise<Reporter> {
  const called = `the format "${name}"`;
  if (isRemote(name)) throw new ConfigError(`${called} is not loaded: sellerlint never uses the network`);
  const path = resolve(name, cwd);
  if (path === undefined) throw new ConfigError(`there is no file "${name}" to make the report`);
  const formatter = await exported(path, called);
  return async function* (reports, { cwd, failures, rules, paint }) {
    const results: LintResult[] = [];
    for await (const report of reports) results.push(resultOf(report, cwd));
    for (const failure of failures) results.push(failedResult(failure, cwd));
    const rulesMeta = Object.fromEntries(Array.from(rules, ([id, rule]) => [id, metaOf(rule)]));
    yield await written(formatter, called, results, { cwd, rulesMeta, color: paint.mark !== undefined });
  };
}

const example = '(results) => …';

async function exported(path: string, called: string): Promise<Formatter> {
  try {
    const made = await run(path, example);
    if (typeof made === 'function') return made as Formatter;
  } catch (error) {
    throw error instanceof ConfigError ? new ConfigError(`${called} ${sentence(error)}`) : error;
  }
  throw new ConfigError(`${called} exports no function`, { hint: `write export default ${example}` });
}

async function written(formatter: Formatter, called: string, ...given: Parameters<Formatter>): Promise<string> {
  let text: unknown;
  try {
    text = await formatter(...given);
  } catch (error) {
    throw new ConfigError(`${called} crashed: ${firstLine(error)}`);
  }
  if (typeof text === 'string') return text;
  throw new ConfigError(`${called} made no text`, { hint: 'its function must return a string, or the promise of one' });
}

/** A file that bears the name. */
export function near(name: string, cwd: string): string | undefined {
  return resolve(`./${name}`, cwd) ? `did you mean "./${name}"?` : undefined;
}
