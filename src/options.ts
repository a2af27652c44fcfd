import { isPhrase } from './wording/signs.ts';

/** One option of a rule. Its meaning, its type and its default are said here, once. */
export interface Option<T> {
  readonly default: T;
  /** JSON Schema, for editors and for the page of the rule. */
  readonly schema: { readonly description: string; readonly [keyword: string]: unknown };
  /** What a value must be, in words, for the error that says it is not. */
  readonly wants: string;
  accepts(value: unknown): value is T;
}

export type Options = Readonly<Record<string, Option<unknown>>>;

export type Values<O extends Options> = { readonly [name in keyof O]: O[name] extends Option<infer T> ? T : never };

export function strings(description: string, otherwise: readonly string[] = []): Option<readonly string[]> {
  return {
    default: otherwise,
    schema: { description, type: 'array', items: { type: 'string' }, default: otherwise },
    wants: 'a list of strings',
    accepts: (value): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  };
}

export function number(description: string, otherwise: number): Option<number> {
  return {
    default: otherwise,
    schema: { description, type: 'number', minimum: 0, default: otherwise },
    wants: 'a number of 0 or more',
    accepts: (value): value is number => typeof value === 'number' && value >= 0,
  };
}

export function flag(description: string, otherwise: boolean): Option<boolean> {
  return {
    default: otherwise,
    schema: { description, type: 'boolean', default: otherwise },
    wants: 'true or false',
    accepts: (value): value is boolean => typeof value === 'boolean',
  };
}

export function oneOf<const T extends string>(description: string, values: readonly T[], otherwise: T): Option<T> {
  return {
    default: otherwise,
    schema: { description, enum: values, default: otherwise },
    wants: `one of ${values.join(', ')}`,
    accepts: (value): value is T => values.includes(value as T),
  };
}

/** Languages, by their tags. */
export function languageTags(description: string): Option<readonly string[]> {
  const all = strings(description);
  return {
    ...all,
    wants: 'a list of language tags, such as de and pt-BR',
    accepts: (value): value is readonly string[] =>
      all.accepts(value) && value.every((tag) => /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i.test(tag)),
  };
}

/** Phrases that a seller adds to those of a rule. */
export function phraseOption(): Option<readonly string[]> {
  const all = strings('More phrases to report, in the signs of docs/adding-a-language.md.');
  return {
    ...all,
    wants: 'a list of phrases in the signs of docs/adding-a-language.md',
    accepts: (value): value is readonly string[] => all.accepts(value) && value.every(isPhrase),
  };
}
