import { ConfigError } from '../config/config.ts';
import { type Actions, parse } from './program.ts';
import { slashed } from './resolve.ts';
import { firstLine } from './run.ts';
import { sentence, type Talk, talk } from './talk.ts';

/** Lints for another thread. */
export async function work(): Promise<void> {
  await (await import('./work.ts')).work();
}

/** Runs the command line. Sets the exit code, and lets what is still to be written be written. */
export async function main(args: readonly string[]): Promise<void> {
  const tell = talk(args.includes('--debug'));
  const machine = { cwd: slashed(process.cwd()), talk: tell };
  const actions: Actions = {
    lint: async (...rest) => (await import('./lint-command.ts')).lintCommand(...rest, machine),
    init: async (...rest) => (await import('./init-command.ts')).initCommand(...rest, machine),
    explain: async (...rest) => (await import('./explain-command.ts')).explainCommand(...rest, machine),
    rules: async (...rest) => (await import('./rules-command.ts')).rulesCommand(...rest, machine),
    baseline: async (...rest) => (await import('./baseline-command.ts')).baselineCommand(...rest, machine),
    config: async (...rest) => (await import('./config-command.ts')).configCommand(...rest, machine),
  };
  // Those who write tell what fails, and what nobody reads any more needs no word.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  process.on('uncaughtException', (error) => fail(error, tell));
  try {
    const code = await parse(args, actions, (text) => void process.stdout.write(text));
    process.exitCode ??= code;
  } catch (error) {
    fail(error, tell);
  }
}

function fail(error: unknown, tell: Talk): void {
  process.exitCode = 2;
  if (error instanceof ConfigError) {
    tell.mistake(sentence(error));
  } else {
    tell.error(`${firstLine(error)}. This is a fault of sellerlint or of a plugin; --debug shows the stack`);
    tell.trace(error);
  }
}
