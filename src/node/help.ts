import type { Option } from 'commander';
import type { FlagGroup } from './flags.ts';

/** A command, as its help shows it. */
export interface HelpCommand {
  readonly usage: string;
  readonly description: string;
}

const exitCodes = `Exit codes
  0    nothing that --fail-on asks for, no more warnings than --max-warnings
  1    problems in the messages
  2    the run can't be trusted: a wrong flag or configuration, a path that is not there,
       a file that cannot be read or written, a rule that crashed
  130  interrupted (143: terminated)
`;

/** The help of all of sellerlint. */
export function programHelp(commands: readonly HelpCommand[], groups: readonly FlagGroup[], more: readonly Option[]) {
  const flags = [...groups.map(({ flags }) => flags), more].flat();
  const width = widest([...flags.map(({ flags }) => flags), ...commands.map(({ usage }) => usage)]);
  const list = (some: readonly Option[]) => some.map((one) => row(one.flags, one.description, width)).join('');
  return [
    'Checks messages to Amazon buyers against the Communication Guidelines.\n',
    `Usage\n${commands.map(({ usage, description }) => row(usage, description, width)).join('')}`,
    ...groups.map(({ title, example, flags }) => `${title}\n${list(flags)}  $ ${example}\n`),
    `More\n${list(more)}`,
    exitCodes,
  ].join('\n');
}

/** The help of one command. */
export function commandHelp({ usage, description }: HelpCommand, flags: readonly Option[]): string {
  const width = widest(flags.map(({ flags }) => flags));
  const rows = flags.map((one) => row(one.flags, one.description, width)).join('');
  return `${description[0]?.toUpperCase()}${description.slice(1)}.\n\nUsage\n  ${usage}\n\nFlags\n${rows}`;
}

function row(name: string, says: string, width: number): string {
  return `  ${name.padEnd(width)}  ${says.replaceAll('\n', `\n${' '.repeat(width + 4)}`)}\n`;
}

function widest(names: readonly string[]): number {
  return Math.max(...names.map(({ length }) => length));
}
