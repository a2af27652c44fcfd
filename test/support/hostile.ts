import type { Shown } from '../../src/reporters/reporter.ts';
import fc from './property.ts';
import { sample } from './sample.ts';

/** What breaks formats: ends of elements, of strings, of commands; controls; halves of surrogate pairs. */
const signs = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '\\',
    '`',
    '|',
    '\n',
    '\r',
    '\u0000',
    '\u001b[31m',
    '\u009b',
    '\u0085',
    '\u2028',
    '\u202e',
  ],
  ...[
    '\ud83d',
    '\ude00',
    '\ufffe',
    '\uffff',
    '%0A',
    '::error::',
    '##[error]',
    ']]>',
    '-->',
    '</script>',
    '{{',
    '@you',
    '#1',
  ],
  ...['://', 'www.', ' ', 'a', 'é', '😀', ':', ',', '$', '%'],
];

const text = fc.array(fc.constantFrom(...signs), { maxLength: 12 }).map((parts) => parts.join(''));

/** Names of rules are checked before anything is linted. */
const rule = fc.constantFrom('no-emoji', 'acme/no-rush', null);

/** Reports whose every text is hostile. */
export const reports: fc.Arbitrary<readonly Shown[]> = fc.array(
  fc.record({ path: text, before: text, culprit: text, says: text, rule }).map((one) => {
    const file = one.before + one.culprit;
    const at = { start: one.before.length, end: file.length };
    const given = { at, says: one.says, advice: one.says, fix: { at, text: one.says } };
    const findings = [
      { ...given, rule: one.rule },
      { ...given, severity: 'warn' as const },
    ];
    const { source, ...rest } = sample(`/shop/${one.path}`, '', []);
    const located = sample(source.path, file, findings);
    return { ...rest, source: located.source, diagnostics: located.diagnostics };
  }),
  { maxLength: 3 },
);

/** Failures whose every text is hostile. */
export const failures = fc.array(
  fc.record({
    path: fc.option(
      text.map((path) => `/shop/${path}`),
      { nil: undefined },
    ),
    says: text,
  }),
  { maxLength: 2 },
);
