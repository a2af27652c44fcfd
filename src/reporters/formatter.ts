import type { metaOf } from './json-with-metadata.ts';
import type { LintResult } from './result.ts';

/** What a format of one's own is given besides the results. */
export interface FormatterContext {
  /** The absolute path of the working directory, with `/`. */
  readonly cwd: string;
  /** What the rules mean, by id. */
  readonly rulesMeta: Readonly<Record<string, ReturnType<typeof metaOf>>>;
  /** Whether what shows the text knows colours. */
  readonly color: boolean;
}

/** What the module of a format exports as default. */
export type Formatter = (results: readonly LintResult[], context: FormatterContext) => string | Promise<string>;
