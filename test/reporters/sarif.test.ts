import { expect, test } from '@jest/globals';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import { sarif } from '../../src/reporters/sarif.ts';
import { failures, reports } from '../support/hostile.ts';
import fc from '../support/property.ts';
import { printed, sample } from '../support/sample.ts';

const pages = 'https://github.com/sellerlint/sellerlint/blob/main/docs';

// The schema of the standard, as this package carries it.
const validate = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

async function log(...given: Parameters<typeof printed> extends [unknown, ...infer Rest] ? Rest : never) {
  const parsed = JSON.parse(await printed(sarif, ...given));
  validate(parsed);
  expect(validate.errors ?? []).toEqual([]);
  return parsed.runs[0];
}

test('a finding has its rule, its place, its fixes, and what CI systems tell it apart by', async () => {
  const report = sample('/shop/de/a b.html', 'one\r[|two|]', [
    {
      fix: { at: { start: 4, end: 7 }, text: '2' },
      suggestions: [{ says: 'Leave it out', edit: { at: { start: 4, end: 7 }, text: '' } }],
      related: [{ at: { start: 0, end: 3 }, says: 'One is here' }],
    },
  ]);
  const run = await log([report, sample('/elsewhere/b.html', '[|x|]', [{ severity: 'warn', rule: 'acme/x' }])]);
  const artifactLocation = { uri: 'de/a%20b.html', uriBaseId: '%SRCROOT%' };
  const region = { startLine: 2, startColumn: 1, endLine: 2, endColumn: 4 };
  const change = (text: string) => [
    { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text } }] },
  ];
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.results).toEqual([
    {
      ruleId: 'no-emoji',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Has an emoji' },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      partialFingerprints: { 'sellerlint/v1': '0123456789abcdef' },
      fixes: [
        { description: { text: 'Repair it without changing what the message says' }, artifactChanges: change('2') },
        { description: { text: 'Leave it out' }, artifactChanges: change('') },
      ],
      relatedLocations: [
        {
          id: 0,
          message: { text: 'One is here' },
          physicalLocation: { artifactLocation, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 } },
        },
      ],
    },
    expect.objectContaining({ ruleId: 'acme/x', ruleIndex: 1, level: 'warning' }),
  ]);
  expect(run.results[1].locations[0].physicalLocation.artifactLocation).toEqual({ uri: 'file:///elsewhere/b.html' });
  expect(run.tool.driver.rules).toEqual([
    {
      id: 'no-emoji',
      shortDescription: { text: 'Disallow emoji' },
      fullDescription: { text: 'Amazon forbids emoji.' },
      help: {
        text: 'Amazon forbids emoji. Remove the emoji. (CG-STYLE.2)',
        markdown: `Amazon forbids emoji.\n\n**The way out:** Remove the emoji.\n\nThe clause: [CG-STYLE.2](${pages}/policy.md#CG-STYLE.2)`,
      },
      helpUri: `${pages}/rules/no-emoji.md`,
      properties: { clause: 'CG-STYLE.2' },
    },
    { id: 'acme/x', shortDescription: { text: 'acme/x' }, helpUri: 'https://github.com/sellerlint/sellerlint#readme' },
  ]);
  expect(run.invocations).toEqual([{ executionSuccessful: true }]);
});

test('what is silenced is left out: GitHub would show it as open', async () => {
  const { diagnostics, ...rest } = sample('/shop/a.html', '[|x|]', [{}]);
  const run = await log([
    { ...rest, diagnostics: [], suppressed: diagnostics.map((one) => ({ ...one, reason: 'It is art' })) },
  ]);
  expect(run.results).toEqual([]);
  expect(run.tool.driver.rules).toEqual([]);
});

test('what keeps the run from being trusted is a notification', async () => {
  const crash = sample('/shop/a.html', 'x', [{ rule: null, policy: undefined, isCrash: true, says: 'It crashed' }]);
  const run = await log([crash], {
    failures: [
      { path: '/shop/gone.html', says: 'does not exist' },
      { path: undefined, says: 'unknown rule' },
    ],
  });
  const at = (uri: string) => [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' } } }];
  expect(run.invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: 'error', message: { text: 'It crashed' }, locations: at('a.html') },
        { level: 'error', message: { text: 'does not exist' }, locations: at('gone.html') },
        { level: 'error', message: { text: 'unknown rule' } },
      ],
    },
  ]);
  expect(run.results).toHaveLength(1);
});

test('it is valid whatever the messages hold', async () => {
  await fc.assert(
    fc.asyncProperty(reports, failures, async (some, failed) => {
      const run = await log(some, { failures: failed });
      expect(run.results).toHaveLength(2 * some.length);
      for (const { ruleId, ruleIndex, locations } of run.results) {
        expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
        expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^(?:file:\/\/\/[a-z]:)?[\w%./()!~*'-]*$/i);
      }
    }),
    { numRuns: 60 },
  );
});
