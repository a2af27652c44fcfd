import { InvalidArgumentError, Option } from 'commander';
import { type FixType, fixTypes } from '../fix-types.ts';
import { suggest } from '../suggest.ts';
import { messageEndings } from './files.ts';

/** What the flags of the command line say. */
export interface Flags {
  readonly config?: string | false;
  readonly rule?: readonly string[];
  readonly only?: readonly string[];
  readonly context?: readonly string[];
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly staged?: true;
  readonly since?: string;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly fixType?: readonly FixType[];
  readonly ext?: readonly string[];
  readonly ignorePattern?: readonly string[];
  readonly ignore: boolean;
  readonly errorOnUnmatchedPattern: boolean;
  readonly format?: readonly string[];
  readonly outputFile?: string;
  readonly quiet?: true;
  readonly maxWarnings?: number;
  readonly failOn: 'error' | 'warn' | 'never';
  readonly inlineConfig: boolean;
  readonly baseline: boolean;
  readonly watch?: true;
  readonly stats?: true;
  readonly cache?: true;
  readonly cacheLocation?: string;
  readonly concurrency?: number | 'auto' | 'off';
  readonly color?: boolean;
  readonly debug?: true;
}

/** Flags that belong together, and how they are used. */
export interface FlagGroup {
  readonly title: string;
  readonly example: string;
  readonly flags: readonly Option[];
}

/** The flags of `lint`, as the help shows them. */
export const flagGroups = (): readonly FlagGroup[] => [
  {
    title: 'What to check',
    example: 'sellerlint -c sellerlint:strict --rule "no-emoji: off" --context purpose=invoice mails/',
    flags: [
      single('-c, --config <path|preset>', 'use this configuration and look for no other'),
      new Option('--no-config', 'look for no configuration: sellerlint:recommended alone'),
      several('--rule <id: level>', 'set a rule: "no-emoji: off", "max-line-breaks: [warn, {max: 3}]" (repeatable)'),
      several('--only <rule|family>', 'run this rule or family of rules alone (repeatable)'),
      several('--context <key=value>', 'state a fact about the messages, whatever they say (repeatable)'),
      new Option('--no-inline-config', 'take no notice of directives in messages'),
      new Option('--no-baseline', 'report the problems that a baseline knows, too'),
    ],
  },
  {
    title: 'Which files',
    example: 'sellerlint "mails/**/*.tmpl" de/ --ext .html,.tmpl --ignore-pattern "drafts/"',
    flags: [
      new Option('--stdin', 'read one message from standard input, as the path - does'),
      single('--stdin-filename <path>', 'what standard input would be called: picks format and configuration'),
      several(
        '--ext <list>',
        `how the names of messages in folders end; default:\n${messageEndings.join(',')}`,
        (text) => text.split(',').map(ending),
      ),
      new Option('--staged', 'only what is staged in git, as it is staged'),
      single('--since <ref>', 'only files that have changed since the branch left this commit of git'),
      several('--ignore-pattern <glob>', 'leave out files, in the syntax of .gitignore (repeatable)'),
      new Option('--no-ignore', 'check ignored files, too'),
      new Option('--no-error-on-unmatched-pattern', 'accept paths and globs that lead to no file'),
    ],
  },
  {
    title: 'Fixing',
    example: 'sellerlint --fix-dry-run --fix-type safe,suggestion mails/',
    flags: [
      new Option('--fix', 'make the fixes, and report what is left'),
      new Option('--fix-dry-run', 'show what --fix would change, and write nothing'),
      several(
        '--fix-type <list>',
        'safe (default), suggestion (changes what is said),\ndirective (removes directives that silence nothing)',
        (text) => text.split(',').map(fixType),
      ),
    ],
  },
  {
    title: 'Output',
    example: 'sellerlint -f stylish -f html=report.html mails/',
    flags: [
      several(
        '-f, --format <name[=file]>',
        'stylish (default), compact, json, json-with-metadata, sarif, github, gitlab, junit,\ncheckstyle, rdjson, html, markdown, or the path of a module (repeatable)',
      ),
      single('-o, --output-file <path>', 'write the report into this file'),
      new Option('--quiet', 'show errors only; warnings still count'),
      new Option('--color', 'always colour'),
      new Option('--no-color', 'never colour'),
      new Option('--debug', 'tell what is looked up, left out and doubted, and where errors come from'),
    ],
  },
  {
    title: 'Speed',
    example: 'sellerlint --cache --stats mails/',
    flags: [
      new Option('--cache', 'look only at messages that have changed, or whose configuration has'),
      single(
        '--cache-location <path>',
        'where to keep what was found; default: node_modules/.cache/sellerlint/,\nelse .sellerlintcache',
      ),
      single('--concurrency <n|auto|off>', 'how many threads to use; default: auto', threads),
      new Option('-w, --watch', 'check again whenever something changes'),
      new Option('--stats', 'tell what takes the time, rule by rule and file by file'),
    ],
  },
  {
    title: 'Exit code',
    example: 'sellerlint --max-warnings 10 mails/',
    flags: [
      single('--max-warnings <n>', 'exit with 1 if there are more warnings', whole),
      new Option('--fail-on <level>', 'exit with 1 for: error, warn, never')
        .choices(['error', 'warn', 'never'])
        .default('error'),
    ],
  },
];

/** A flag that may stand once. */
export function single<T = string>(flags: string, description: string, parse?: (text: string) => T): Option {
  return new Option(flags, description).argParser((text: string, before: unknown) => {
    if (before !== undefined) throw new InvalidArgumentError('It is given twice.');
    if (text === '') throw new InvalidArgumentError('It is empty.');
    return parse ? parse(text) : text;
  });
}

function several<T = string>(flags: string, description: string, parse?: (text: string) => readonly T[]): Option {
  return new Option(flags, description).argParser((text: string, before: readonly unknown[] = []) => {
    if (text.trim() === '') throw new InvalidArgumentError('It is empty.');
    return [...before, ...(parse ? parse(text) : [text])];
  });
}

function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number of 0 or more.');
  return Number(text);
}

function threads(text: string): number | 'auto' | 'off' {
  if (text === 'auto' || text === 'off') return text;
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError('It must be auto, off, or a number from 1 to 99.');
  return Number(text);
}

function fixType(text: string): FixType {
  const name = text.trim();
  const type = fixTypes.find((one) => one === name);
  if (type) return type;
  const near = suggest(name, fixTypes);
  throw new InvalidArgumentError(near ? `Did you mean "${near}"?` : `It must be of ${fixTypes.join(', ')}.`);
}

function ending(text: string): string {
  const end = text.trim().toLowerCase();
  if (end === '' || end === '.') throw new InvalidArgumentError('An ending is empty.');
  return end.startsWith('.') ? end : `.${end}`;
}
