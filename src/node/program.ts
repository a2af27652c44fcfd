import { Command, type CommanderError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { ConfigError } from '../config.ts';
import { type Flags, flagGroups } from './flags.ts';
import { commandHelp, type HelpCommand, programHelp } from './help.ts';

/** What a command does; the exit code comes of it. */
export interface Actions {
  lint(paths: readonly string[], flags: Flags): Promise<number>;
  rules(isJson: boolean, flags: Flags): Promise<number>;
  config(file: string, flags: Flags): Promise<number>;
}

const usages = {
  lint: {
    usage: 'sellerlint [lint] [paths…]',
    description: 'check files, folders and globs (default: .); - is standard input',
  },
  rules: { usage: 'sellerlint rules', description: 'list the rules, with their levels here' },
  config: {
    usage: 'sellerlint config <file>',
    description: 'show the configuration of a file, and where it comes from',
  },
} satisfies Record<string, HelpCommand>;

/** What the commands besides `lint` take of its flags. */
const taken = {
  rules: ['config', 'rule', 'only', 'context', 'color', 'debug'],
  config: ['config', 'rule', 'only', 'context', 'inlineConfig', 'debug'],
};

export const commandNames: readonly string[] = Object.keys(usages);

/** Reads the arguments of the command line and does what they say. Returns the exit code. */
export async function parse(args: readonly string[], actions: Actions, write: (text: string) => void): Promise<number> {
  let code = 0;
  const groups = flagGroups();
  const flags = groups.flatMap((group) => group.flags);
  const help = new Option('-h, --help', 'show this');
  const version = new Option('-v, --version', 'show the version');
  const json = new Option('--json', 'print JSON');

  const program = quiet(new Command('sellerlint'), write)
    .version(manifest.version, version.flags, version.description)
    .argument('[paths...]')
    .action(async (paths: string[]) => {
      code = await actions.lint(paths, program.opts());
    });
  for (const flag of flags) program.addOption(flag);
  program.configureHelp({ formatHelp: () => programHelp(Object.values(usages), groups, [help, version]) });

  const add = (name: keyof typeof usages, more: readonly Option[], own: readonly string[] | undefined) => {
    const command = quiet(program.command(name), write);
    for (const option of more) command.addOption(option);
    const known = own ? flags.filter((flag) => own.includes(flag.attributeName())) : flags;
    command.configureHelp({ formatHelp: () => commandHelp(usages[name], [...more, ...known, help]) });
    command.hook('preAction', () => {
      for (const flag of flags) {
        if (program.getOptionValueSource(flag.attributeName()) === 'cli' && !known.includes(flag)) {
          throw new ConfigError(`${flag.long} means nothing to "sellerlint ${name}"`);
        }
      }
    });
    return command;
  };
  add('lint', [], undefined)
    .argument('[paths...]')
    .action(async (paths: string[]) => {
      code = await actions.lint(paths, program.opts());
    });
  add('rules', [json], taken.rules).action(async (own: { json?: true }) => {
    code = await actions.rules(own.json ?? false, program.opts());
  });
  add('config', [], taken.config)
    .argument('<file>')
    .action(async (file: string) => {
      code = await actions.config(file, program.opts());
    });

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!isCommanderError(error)) throw error;
    if (error.exitCode !== 0) throw new ConfigError(sentence(error.message));
  }
  return code;
}

/** Leaves it to us to print and to end. */
function quiet(command: Command, write: (text: string) => void): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help')
    .helpCommand(false)
    .configureOutput({ writeOut: write, writeErr: () => {}, outputError: () => {} });
}

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

/** An error of commander's, in one line. */
function sentence(message: string): string {
  return message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (?:one of )?(.+)\?\)$/, '; did you mean $1?')
    .replace(/\.$/, '');
}
