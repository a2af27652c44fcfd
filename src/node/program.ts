import { Command, type CommanderError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { ConfigError } from '../config/config.ts';
import { escaped } from '../escape.ts';
import type { BaselineFlags } from './baseline-command.ts';
import { type Flags, flagGroups, single } from './flags.ts';
import { commandHelp, type HelpCommand, programHelp } from './help.ts';

/** What a command does; the exit code comes of it. */
export interface Actions {
  lint(paths: readonly string[], flags: Flags): Promise<number>;
  rules(isJson: boolean, flags: Flags): Promise<number>;
  init(isSure: boolean, flags: Flags): Promise<number>;
  explain(rule: string, isJson: boolean, flags: Flags): Promise<number>;
  config(file: string, flags: Flags): Promise<number>;
  baseline(paths: readonly string[], own: BaselineFlags, flags: Flags): Promise<number>;
}

const usages = {
  lint: {
    usage: 'sellerlint [lint] [paths…]',
    description: 'check files, folders and globs (default: .); - is standard input',
  },
  init: { usage: 'sellerlint init', description: 'write a configuration for the messages in this folder' },
  explain: {
    usage: 'sellerlint explain <rule>',
    description: 'show the page of a rule: what, why, examples, options, clause',
  },
  rules: { usage: 'sellerlint rules', description: 'list the rules, with their levels here' },
  config: {
    usage: 'sellerlint config <file>',
    description: 'show the configuration of a file, and where it comes from',
  },
  baseline: {
    usage: 'sellerlint baseline [paths…]',
    description: 'take the problems there are as known: only new ones are reported then',
  },
} satisfies Record<string, HelpCommand>;

/** What the commands take of the flags; `undefined` for all. */
const taken: Readonly<Record<keyof typeof usages, readonly string[] | undefined>> = {
  lint: undefined,
  init: ['ext', 'ignorePattern', 'ignore', 'debug'],
  explain: ['config', 'color', 'debug'],
  rules: ['config', 'rule', 'only', 'context', 'color', 'debug'],
  config: ['config', 'rule', 'only', 'context', 'inlineConfig', 'debug'],
  baseline: ['config', 'context', 'inlineConfig', 'ext', 'ignorePattern', 'ignore', 'errorOnUnmatchedPattern', 'debug'],
};

export const commandNames: readonly string[] = Object.keys(usages);

const help = new Option('-h, --help', 'show this');
const version = new Option('-v, --version', 'show the version');
const json = new Option('--json', 'print JSON');

/** Reads the arguments of the command line and does what they say. Returns the exit code. */
export async function parse(args: readonly string[], actions: Actions, write: (text: string) => void): Promise<number> {
  let code = 0;
  const program = programFor(write);
  const lint = async (paths: string[]) => {
    code = await actions.lint(paths, program.opts());
  };
  program.argument('[paths...]').action(lint);
  commandOf(program, 'lint', write).argument('[paths...]').action(lint);
  commandOf(program, 'rules', write)
    .addOption(json)
    .action(async (own: { json?: true }) => {
      code = await actions.rules(own.json ?? false, program.opts());
    });
  commandOf(program, 'init', write)
    .addOption(new Option('--yes', 'ask nothing: take what the messages show'))
    .action(async (own: { yes?: true }) => {
      code = await actions.init(own.yes ?? false, program.opts());
    });
  commandOf(program, 'explain', write)
    .argument('<rule>')
    .addOption(json)
    .action(async (rule: string, own: { json?: true }) => {
      code = await actions.explain(rule, own.json ?? false, program.opts());
    });
  commandOf(program, 'config', write)
    .argument('<file>')
    .action(async (file: string) => {
      code = await actions.config(file, program.opts());
    });
  commandOf(program, 'baseline', write)
    .argument('[paths...]')
    .addOption(new Option('--prune', 'only take out what is not there any more'))
    .addOption(single('--reason <text>', 'why the new ones are let be'))
    .action(async (paths: string[], own: BaselineFlags) => {
      code = await actions.baseline(paths, own, program.opts());
    });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!isCommanderError(error)) throw error;
    if (error.exitCode !== 0)
      throw new ConfigError(escaped(misread(error.message, program) ?? sentence(error.message)));
  }
  return code;
}

/** The program with the flags of `lint`, which it knows before and after the name of a command. */
function programFor(write: (text: string) => void): Command {
  const program = silent(new Command('sellerlint'), write);
  const groups = flagGroups();
  program.version(manifest.version, version.flags, version.description);
  program.configureHelp({ formatHelp: () => programHelp(Object.values(usages), groups, [help, version]) });
  const both = '--config and --no-config cannot both hold';
  program.on('option:no-config', () => {
    if (program.getOptionValue('config')) throw new ConfigError(both);
  });
  program.on('option:config', () => {
    if (program.getOptionValue('config') === false) throw new ConfigError(both);
  });
  for (const flag of groups.flatMap(({ flags }) => flags)) program.addOption(flag);
  return program;
}

function commandOf(program: Command, name: keyof typeof usages, write: (text: string) => void): Command {
  const own = taken[name];
  const command = silent(program.command(name), write);
  command.configureHelp({
    formatHelp: () => {
      const known = program.options.filter((flag) => own?.includes(flag.attributeName()) ?? flag.long !== version.long);
      return commandHelp(usages[name], [...command.options, ...known, help]);
    },
  });
  command.hook('preAction', () => {
    const strange = program.options.find((flag) => {
      const key = flag.attributeName();
      return own && !own.includes(key) && program.getOptionValueSource(key) === 'cli';
    });
    if (strange) throw new ConfigError(`${strange.long} means nothing to "sellerlint ${name}"`);
  });
  return command;
}

/** Leaves it to us to print and to end. */
function silent(command: Command, write: (text: string) => void): Command {
  return command
    .exitOverride()
    .helpOption(help.flags)
    .helpCommand(false)
    .configureOutput({ writeOut: write, writeErr: () => {}, outputError: () => {} });
}

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

/** Flags of ESLint that are commands here. */
const commandsFor: Readonly<Record<string, string>> = {
  '--print-config': 'sellerlint config <file>',
  '--init': usages.init.usage,
};

/** What is wrong with an unknown flag that is a command, or one that was given a value. */
function misread(message: string, { options, commands }: Command): string | undefined {
  const [, flag = '', value] = /unknown option '(--[\w-]+)(=.*)?'/s.exec(message) ?? [];
  if (Object.hasOwn(commandsFor, flag)) return `unknown option '${flag}'; did you mean "${commandsFor[flag]}"?`;
  const known = [...options, ...commands.flatMap((command) => command.options)];
  return value !== undefined && known.some(({ long }) => long === flag) ? `option '${flag}' takes no value` : undefined;
}

/** An error of commander's, in one line. */
function sentence(message: string): string {
  return message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (?:one of )?(.+)\?\)$/, '; did you mean $1?')
    .replace(/\.$/, '');
}
