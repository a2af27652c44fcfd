import type { ContextSettings } from '../message/context.ts';
import type { Format } from '../message/draft.ts';
import type { PlaceholderSettings } from '../message/placeholders.ts';
import type { Allow, Rule } from '../rule.ts';
import type { LanguageLoaders, Languages } from '../wording/language.ts';

export type Severity = 'warn' | 'error';
export type Level = 'off' | Severity;

/** A level, or a level with options. 0, 1 and 2 are accepted for `off`, `warn` and `error`. */
export type RuleSetting = Level | 0 | 1 | 2 | readonly [Level | 0 | 1 | 2, Readonly<Record<string, unknown>>];

/** What `.linterrc` says. */
export interface Config {
  readonly $schema?: string;
  readonly root?: boolean;
  readonly extends?: string | readonly string[];
  readonly plugins?: readonly string[];
  readonly context?: ContextSettings;
  readonly placeholders?: PlaceholderSettings;
  readonly allow?: Partial<Allow>;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly overrides?: readonly Override[];
  readonly ignorePatterns?: readonly string[];
  readonly baseline?: string;
  readonly directives?: Partial<DirectiveSettings>;
}

/** Types a configuration, for editors: `export default defineConfig({ … })`. */
export function defineConfig(config: Config): Config {
  return config;
}

/** A part of a configuration that holds for some files. */
export interface Override extends Pick<Config, 'context' | 'placeholders' | 'allow' | 'rules'> {
  readonly files: readonly string[];
  /** The format that reads these files, whatever their ending says. */
  readonly as?: Format['name'];
}

export interface DirectiveSettings {
  /** The level at which a directive that silenced nothing is reported. */
  readonly unused: Level;
  /** Whether a directive must say why. */
  readonly requireReason: boolean;
}

/** All that can be added to sellerlint. What it brings itself comes the same way. */
export interface Plugin {
  /** What stands before the ids of its rules: `acme` in `acme/no-rush`. sellerlint's own have none. */
  readonly name?: string;
  readonly formats?: readonly Format[];
  readonly rules?: readonly Rule[];
  readonly presets?: Readonly<Record<string, Config>>;
  /** What loads the phrases of a language, by its tag: `en`. Several plugins may add to one language. */
  readonly phrases?: LanguageLoaders;
}

/** A rule that is on, with the level and the options it has here. */
export interface ActiveRule {
  readonly rule: Rule;
  /** Turned on by the user, not by a preset alone. */
  readonly isOwn?: boolean;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A configuration for one file: checked, merged, with its presets and plugins taken in. */
export interface Settings {
  /** In the order of the rules' ids. */
  readonly rules: readonly ActiveRule[];
  /** Every rule there is, by id, on or off: what directives and front matter may name. */
  readonly known: ReadonlyMap<string, Rule>;
  readonly formats: readonly Format[];
  /** The phrases of all plugins. */
  readonly languages: Languages;
  /** What a package exports; `undefined` where it is not installed. */
  readonly installed: (name: string) => Promise<unknown>;
  /** The format an override chose. */
  readonly as: Format['name'] | undefined;
  readonly context: ContextSettings;
  /** The facts from the command line, which win over everything. */
  readonly forced: ContextSettings;
  readonly placeholders: PlaceholderSettings;
  readonly allow: Allow;
  readonly directives: DirectiveSettings;
  /** Whether directives in messages, front matter and headers work. */
  readonly inlineConfig: boolean;
  /** Whether only some of the rules run that the configuration turns on: what a directive silenced can't be told then. */
  readonly isPartial: boolean;
  /** As `2026-11-25`: what directives expire by. */
  readonly today: string;
  /** Tells the time in milliseconds, where it is to be measured. */
  readonly clock?: (() => number) | undefined;
}

/** A mistake of the user's, told without a stack trace. */
export class ConfigError extends Error {
  /** The keys that lead to it in the configuration it stands in. */
  readonly keys: readonly (string | number)[];
  /** Whether the key itself is wrong, not its value. */
  readonly isKey: boolean;
  /** What the user may have meant. */
  readonly hint: string | undefined;

  constructor(message: string, at: { keys?: readonly (string | number)[]; isKey?: boolean; hint?: string } = {}) {
    super(message);
    this.name = 'ConfigError';
    this.keys = at.keys ?? [];
    this.isKey = at.isKey ?? false;
    this.hint = at.hint;
  }
}
