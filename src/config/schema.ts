import { purposes } from '../message/message.ts';
import { placeholderKinds } from '../message/placeholders.ts';
import type { Rule } from '../rule.ts';
import { channels, directions, hosts, stages } from './check-context.ts';
import { formatNames, levels } from './validate.ts';

/** JSON Schema, draft 7: https://json-schema.org/draft-07. */
export type Schema = { readonly [keyword: string]: unknown };

const domain = '^[^\\s/:@*]+\\.[^\\s/:@*]+$';

/** The schema of `.linterrc`, by which editors complete and check. */
export function schema(rules: readonly Rule[], presets: readonly string[]): Schema {
  const ordered = [...rules].sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of sellerlint',
    ...object('', {
      $schema: text('Where this schema is, for editors.'),
      root: { description: 'Whether configurations in folders above this one are left aside.', type: 'boolean' },
      extends: {
        description: 'Presets, files and packages that this configuration builds on.',
        anyOf: [base(presets), { type: 'array', items: base(presets) }],
      },
      plugins: list('Files and packages that bring rules of their own.'),
      ...common,
      overrides: {
        description: 'What holds for some files only.',
        type: 'array',
        items: { ...object('', { ...overriding, ...common }), required: ['files'] },
      },
      ignorePatterns: list('What is not linted, in the syntax of .gitignore.', { pattern: '^[^#]' }),
      baseline: text('The file of known problems, which are not reported again.'),
      directives: object('How comments that switch rules off are treated.', {
        unused: { description: 'The level at which one that silences nothing is reported.', ...level },
        requireReason: { description: 'Whether each must say why.', type: 'boolean' },
      }),
    }),
    definitions: {
      level,
      setting: settingOf({ type: 'object' }),
      rules: {
        description: 'What is checked, and how strictly.',
        type: 'object',
        properties: Object.fromEntries(ordered.map((rule) => [rule.id, setting(rule)])),
        patternProperties: { '^[^/]+/.+$': { $ref: '#/definitions/setting' } },
        additionalProperties: false,
      },
      context: context(),
      placeholders: placeholders(),
      allow: object('What no rule complains of.', {
        domains: list('Hosts that may be linked, each with its subdomains.', { pattern: domain }),
        phones: list('Telephone numbers that may be named.', { pattern: '\\d' }),
        emails: list('E-mail addresses that may be named.', { pattern: '^\\S+@\\S+$' }),
        words: list('Words that are spelled right: brands, products.'),
      }),
    },
  };
}

const level: Schema = { enum: [...levels, 0, 1, 2] };

const common = {
  context: { $ref: '#/definitions/context' },
  placeholders: { $ref: '#/definitions/placeholders' },
  allow: { $ref: '#/definitions/allow' },
  rules: { $ref: '#/definitions/rules' },
};

const overriding = {
  files: {
    ...list('Globs, seen from the folder of this file. One without "/" is for files in any folder.'),
    minItems: 1,
  },
  as: { description: 'How these files are read, whatever their ending says.', enum: formatNames },
};

function base(presets: readonly string[]): Schema {
  return { anyOf: [{ enum: presets }, { type: 'string', pattern: '^(?!sellerlint:).*\\S' }] };
}

function context(): Schema {
  const one = (description: string, values: readonly string[]) => ({ description, enum: ['auto', ...values] });
  return object('What is known of the messages. "auto" leaves a fact to the message itself.', {
    marketplace: one("The store's host.", hosts),
    language: {
      ...text('The language of the buyer, such as "en-US".'),
      pattern: '^(?:auto|[A-Za-z]{2,3}(?:-[A-Za-z\\d]+)*)$',
    },
    purpose: one('Why the message is sent.', purposes),
    direction: one('Whether the seller writes first or answers.', directions),
    channel: one('How the message is sent.', channels),
    stage: one('Whether placeholders are still to be filled.', stages),
    maxWidth: {
      description: 'The width of the message in px, the 100 % of all shares.',
      anyOf: [{ const: 'auto' }, { type: 'number', exclusiveMinimum: 0, maximum: 10_000 }],
    },
    campaign: { ...text('The series of messages that these belong to.'), pattern: '\\S' },
  });
}

function placeholders(): Schema {
  const sign = { type: 'string', minLength: 1, maxLength: 10, pattern: '^[^\\sA-Za-z\\d]+$' };
  return object('The placeholders of your templates.', {
    delimiters: {
      description: 'The signs around their names.',
      type: 'array',
      items: { type: 'array', items: [sign, sign], minItems: 2, maxItems: 2 },
    },
    ...Object.fromEntries(placeholderKinds.map((kind) => [kind, list(`Names of the kind ${kind}.`)])),
  });
}

function setting(rule: Rule): Schema {
  const options = Object.entries(rule.options).map(([name, option]) => [name, option.schema] as const);
  return { description: `${rule.summary}.`, ...settingOf(object('', Object.fromEntries(options))) };
}

function settingOf(options: Schema): Schema {
  const ref = { $ref: '#/definitions/level' };
  return { anyOf: [ref, { type: 'array', items: [ref, options], minItems: 1, maxItems: 2 }] };
}

function object(description: string, properties: Schema): Schema {
  return { ...(description && { description }), type: 'object', properties, additionalProperties: false };
}

function text(description: string): Schema {
  return { description, type: 'string', pattern: '\\S' };
}

function list(description: string, item: Schema = {}): Schema {
  return { description, type: 'array', items: { type: 'string', pattern: '\\S', ...item } };
}
