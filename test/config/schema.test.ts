import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { schema } from '../../src/config/schema.ts';
import { validate } from '../../src/config/validate.ts';
import { read } from '../../src/values/read.ts';
import { builtin } from '../support/stubs.ts';

const { rules = [], presets = {} } = builtin;
const names = Object.keys(presets).map((name) => `sellerlint:${name}`);
const known = { rules: new Map(rules.map((rule) => [rule.id, rule])), presets: new Set(names) };
const isValid = new Ajv({ strict: true, strictTuples: false, allErrors: true, allowUnionTypes: true }).compile(
  schema(rules, names),
);

async function jsonOf(text: string): Promise<unknown> {
  const { root } = await read(text);
  return JSON.parse(JSON.stringify(root?.value ?? null));
}

test('the example is valid', async () => {
  const text = readFileSync('.linterrc.example', 'utf8');
  const { root, complaints } = await read(text);
  expect(complaints).toEqual([]);
  expect(validate(root?.value, known)).toEqual([]);
  isValid(await jsonOf(text));
  expect(isValid.errors).toBeNull();
});

test.each([
  '{}',
  'extends: sellerlint:strict',
  'extends: [sellerlint:recommended, ./base.json, sellerlint-config-acme]',
  'rules: { no-emoji: 2, spelling: [warn], max-line-breaks: [error, { max: 1, mode: br }] }',
  'context: { marketplace: amazon.co.uk, language: zh-Hant-TW, purpose: auto, channel: "sp-api:warranty", maxWidth: 480.5 }',
  'placeholders: { delimiters: [["%%", "%%"]], orderId: [a], presetReview: [b] }',
  'allow: { domains: [münchen.example], phones: ["+1 202 555 0123"], emails: [a@b.example], words: [Box] }',
  'overrides: [{ files: ["*.tmpl"], as: plain, rules: { no-emoji: off }, allow: {}, placeholders: {}, context: {} }]',
  'ignorePatterns: [dist/, "!dist/a.html"]\nbaseline: known.json\ndirectives: { unused: off, requireReason: true }',
  '{ "$schema": "./schema.json", "root": false, "plugins": ["./a.js"] }',
])('both accept %s', async (text) => {
  const value = await jsonOf(text);
  expect(validate(value, known)).toEqual([]);
  isValid(value);
  expect(isValid.errors).toBeNull();
});

describe('what is wrong for sellerlint is wrong for the schema', () => {
  const cases = readdirSync('fixtures/config-errors')
    .filter((name) => /^(?:keys|rules|context|placeholders|overrides)/.test(name))
    .flatMap((name) => readFileSync(`fixtures/config-errors/${name}`, 'utf8').split(/^=== /m).slice(1))
    .map((part) => part.split(/\n>>>\n/))
    .map(([head = '']) => [head.slice(0, head.indexOf('\n')), head.slice(head.indexOf('\n') + 1)] as const);
  // What JSON Schema has no words for.
  const beyond =
    /^(?:rule of a plugin|backslash|negation|root|folder above|parentheses|range|open br|too many alt|too long)/;

  test.each(cases.filter(([name]) => !beyond.test(name)))('%s', async (_, text) => {
    const value = await jsonOf(text);
    expect(validate(value, known)).not.toEqual([]);
    expect(isValid(value)).toBe(false);
  });
});

test('an editor is told what everything means', () => {
  const { properties, definitions } = schema(rules, names) as {
    readonly properties: Record<string, { description?: string; $ref?: string; properties?: object }>;
    readonly definitions: Record<
      string,
      { description?: string; properties?: Record<string, { description?: string }> }
    >;
  };
  for (const [name, { description, $ref }] of Object.entries(properties)) {
    const described = description ?? definitions[$ref?.split('/').at(-1) ?? '']?.description;
    expect([name, described]).toEqual([name, expect.stringMatching(/^[A-Z].*\.$/)]);
  }
  expect(definitions.rules?.properties?.['no-emoji']?.description).toBe('Limit what a test needs.');
});
