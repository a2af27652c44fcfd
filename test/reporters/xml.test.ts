import { describe, expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { checkstyle } from '../../src/reporters/checkstyle.ts';
import { junit } from '../../src/reporters/junit.ts';
import { failures, reports } from '../support/hostile.ts';
import fc from '../support/property.ts';
import { printed, sample } from '../support/sample.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of a document, in its order. Throws where it is not well-formed. */
function elements(xml: string): Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes }));
  // What is written to a file has no halves of surrogate pairs.
  parser.write(Buffer.from(xml).toString()).close();
  return found;
}

const report = sample('/shop/a.html', '[|x|]\n[|y|]', [
  { says: 'Says "<x>" & \u0000more' },
  { severity: 'warn', rule: null, policy: undefined, isFatal: true, says: 'Not closed' },
]);
const clean = sample('/shop/de/b.html', 'fine', []);
const failed = [{ path: undefined, says: 'No configuration' }];

test('checkstyle has an element for each file, and its problems in it', async () => {
  expect(await printed(checkstyle, [report, clean], { failures: failed })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="a.html">
    <error line="1" column="1" severity="error" message="Says &quot;&lt;x&gt;&quot; &amp; more (CG-STYLE.2)" source="sellerlint.no-emoji"/>
    <error line="2" column="1" severity="warning" message="Not closed" source="sellerlint"/>
  </file>
  <file name="de/b.html">
  </file>
  <file name=".">
    <error line="1" severity="error" message="No configuration" source="sellerlint"/>
  </file>
</checkstyle>
`);
});

test('junit has a suite for each file, and a case that passes for a clean one', async () => {
  expect(await printed(junit, [report, clean], { failures: failed })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="sellerlint">
  <testsuite name="a.html" tests="2" failures="1" errors="1">
    <testcase classname="a.html" name="no-emoji 1:1">
      <failure message="Says &quot;&lt;x&gt;&quot; &amp; more" type="error">a.html:1:1  Says "&lt;x&gt;" &amp; more
Remove the emoji.
CG-STYLE.2</failure>
    </testcase>
    <testcase classname="a.html" name="sellerlint 2:1">
      <error message="Not closed" type="warning">a.html:2:1  Not closed</error>
    </testcase>
  </testsuite>
  <testsuite name="de/b.html" tests="1" failures="0" errors="0">
    <testcase classname="de/b.html" name="has no problems"/>
  </testsuite>
  <testsuite name="." tests="1" failures="0" errors="1">
    <testcase classname="." name="can be checked">
      <error message="No configuration" type="failure">No configuration</error>
    </testcase>
  </testsuite>
</testsuites>
`);
});

describe.each([
  ['checkstyle', checkstyle, 'error'],
  ['junit', junit, 'failure'],
] as const)('%s', (_, reporter, name) => {
  test('is well-formed and says what was said, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(reports, failures, async (some, failures) => {
        const all = elements(await printed(reporter, some, { failures }));
        const says = all.filter((one) => one.name === name).map(({ attributes }) => attributes.message ?? '');
        const meant = some.flatMap(({ diagnostics }) => diagnostics.map((one) => legal(one.says)));
        expect(says.slice(0, meant.length).map((text) => text.replace(/ \(CG-STYLE\.2\)$/, ''))).toEqual(meant);
      }),
      { numRuns: 60 },
    );
  });
});

function legal(text: string): string {
  return Array.from(text, (sign) =>
    /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u.test(sign) ? sign : '',
  ).join('');
}
