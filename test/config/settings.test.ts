import { describe, expect, test } from '@jest/globals';
import { type Config, ConfigError, type Plugin, type Settings } from '../../src/config/config.ts';
import { origins } from '../../src/config/origins.ts';
import { type SettleOptions, settle, settler } from '../../src/config/settings.ts';
import { builtin, maxLineBreaks, noEmoji, spelling } from '../support/stubs.ts';

const families = { content: [noEmoji], style: [maxLineBreaks], language: [spelling] };

/** The settings of a file in `/shop/de`, where all configurations stand in `/shop`. */
function settled(
  configs: readonly Config[],
  options: SettleOptions & { path?: string } = {},
  plugins = [builtin],
): Settings {
  const layers = configs.map((config) => ({ config, directory: '/shop' }));
  return settle(layers, plugins, { path: '/shop/de/message.html', families, ...options });
}

/** As `no-emoji: error`, with the options that are not the rule's own. */
function rules({ rules }: Settings): string[] {
  return rules.map(({ rule, severity, options }) => {
    const other = Object.entries(options).filter(([name, value]) => value !== rule.options[name]?.default);
    return `${rule.id}: ${severity}${other.map(([name, value]) => `, ${name} ${String(value)}`).join('')}`;
  });
}

/** What is thrown, with its keys and its hint. */
function thrown(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ConfigError)
      return [error.message, error.keys.join('.'), error.hint].filter(Boolean).join(' | ');
    throw error;
  }
  return 'nothing';
}

test('nothing is on that no layer turns on', () => {
  const settings = settled([]);
  expect(rules(settings)).toEqual([]);
  expect([...settings.known.keys()]).toEqual(['max-line-breaks', 'no-emoji', 'spelling']);
  expect(settings).toMatchObject({
    as: undefined,
    context: {},
    forced: {},
    placeholders: {},
    allow: { domains: [], phones: [], emails: [], words: [] },
    directives: { unused: 'warn', requireReason: false },
    inlineConfig: true,
    isPartial: false,
    today: '0000-01-01',
  });
});

describe('rules', () => {
  test.each<[string, Config[], string[]]>([
    [
      'stand in the order of their ids',
      [{ rules: { spelling: 1, 'no-emoji': 2, 'max-line-breaks': 0 } }],
      ['no-emoji: error', 'spelling: warn'],
    ],
    [
      'take the nearest level',
      [{ rules: { 'no-emoji': 'error' } }, { rules: { 'no-emoji': 'warn' } }],
      ['no-emoji: warn'],
    ],
    ['are turned off', [{ rules: { 'no-emoji': 'error' } }, { rules: { 'no-emoji': 'off' } }], []],
    [
      'keep their options with a bare level',
      [{ rules: { 'max-line-breaks': ['warn', { max: 5 }] } }, { rules: { 'max-line-breaks': 'error' } }],
      ['max-line-breaks: error, max 5'],
    ],
    [
      'keep their options while they are off',
      [
        { rules: { 'max-line-breaks': ['warn', { max: 5 }] } },
        { rules: { 'max-line-breaks': 0 } },
        { rules: { 'max-line-breaks': 2 } },
      ],
      ['max-line-breaks: error, max 5'],
    ],
    [
      'take new options instead of all old ones',
      [
        { rules: { 'max-line-breaks': ['warn', { max: 5 }] } },
        { rules: { 'max-line-breaks': ['warn', { mode: 'br' }] } },
      ],
      ['max-line-breaks: warn, mode br'],
    ],
    ['come from a preset', [{ extends: 'sellerlint:recommended' }], ['max-line-breaks: warn', 'no-emoji: error']],
    [
      'come from what a preset extends',
      [{ extends: ['sellerlint:strict'], rules: { 'no-emoji': 'off' } }],
      ['max-line-breaks: error, max 1', 'spelling: warn'],
    ],
  ])('%s', (_, configs, expected) => {
    expect(rules(settled(configs))).toEqual(expected);
  });
});

describe('overrides', () => {
  const config: Config = {
    rules: { 'no-emoji': 'error' },
    context: { marketplace: 'amazon.com', language: 'en' },
    overrides: [
      { files: ['de/**', 'fr/**'], rules: { 'no-emoji': 'warn' }, context: { marketplace: 'amazon.de' }, as: 'plain' },
      { files: ['*.html'], rules: { spelling: 'warn' }, as: 'html' },
    ],
  };

  test.each([
    ['/shop/de/message.html', ['no-emoji: warn', 'spelling: warn'], 'amazon.de', 'html'],
    ['/shop/de/message.txt', ['no-emoji: warn'], 'amazon.de', 'plain'],
    ['/shop/it/message.html', ['no-emoji: error', 'spelling: warn'], 'amazon.com', 'html'],
    ['/shop/message.txt', ['no-emoji: error'], 'amazon.com', undefined],
    ['/other/de/message.html', ['no-emoji: error'], 'amazon.com', undefined],
    ['/shopping/message.html', ['no-emoji: error'], 'amazon.com', undefined],
  ])('%s', (path, expected, marketplace, as) => {
    const settings = settled([config], { path });
    expect(rules(settings)).toEqual(expected);
    expect(settings).toMatchObject({ as, context: { marketplace, language: 'en' } });
  });

  test('win over layers that are nearer', () => {
    expect(rules(settled([config, { rules: { 'no-emoji': 'off' } }]))).toEqual(['no-emoji: warn', 'spelling: warn']);
  });

  test('are those of presets, too', () => {
    const plugin: Plugin = {
      name: 'acme',
      presets: { german: { overrides: [{ files: ['de/**'], rules: { spelling: 'error' } }] } },
    };
    expect(rules(settled([{ extends: ['acme:german'] }], {}, [builtin, plugin]))).toEqual(['spelling: error']);
  });

  test('share settings where the same ones hold', () => {
    const settingsOf = settler([{ config, directory: '/shop' }], [builtin]);
    expect(settingsOf('/shop/de/a.html')).toBe(settingsOf('/shop/fr/x/b.html'));
    expect(settingsOf('/shop/de/a.html')).not.toBe(settingsOf('/shop/it/a.html'));
  });
});

test('context and placeholders are merged key by key, lists of allow are joined', () => {
  const settings = settled([
    {
      context: { marketplace: 'amazon.com', language: 'en' },
      placeholders: { orderId: ['a'] },
      allow: { words: ['Boom'] },
    },
    {
      context: { language: 'auto' },
      placeholders: { orderId: ['b'], name: ['c'] },
      allow: { words: ['Box', 'Boom'], emails: ['a@b.example'] },
    },
  ]);
  expect(settings.context).toEqual({ marketplace: 'amazon.com', language: 'auto' });
  expect(settings.placeholders).toEqual({ orderId: ['b'], name: ['c'] });
  expect(settings.allow).toEqual({ domains: [], phones: [], emails: ['a@b.example'], words: ['Boom', 'Box'] });
});

test('directives are merged key by key', () => {
  const settings = settled([{ directives: { requireReason: true } }, { directives: { unused: 'error' } }]);
  expect(settings.directives).toEqual({ unused: 'error', requireReason: true });
});

test('the command line wins', () => {
  const settings = settled([{ overrides: [{ files: ['**'], rules: { 'max-line-breaks': ['warn', { max: 9 }] } }] }], {
    rules: { 'max-line-breaks': 'error' },
    forced: { stage: 'final' },
    inlineConfig: false,
    today: '2026-11-25',
  });
  expect(rules(settings)).toEqual(['max-line-breaks: error, max 9']);
  expect(settings).toMatchObject({ forced: { stage: 'final' }, inlineConfig: false, today: '2026-11-25' });
});

describe('only', () => {
  const acme: Plugin = { name: 'acme', rules: [{ ...noEmoji, id: 'no-rush' }] };
  const config: Config = { extends: 'sellerlint:recommended', rules: { 'acme/no-rush': 'warn' } };

  test.each<[string[], string[]]>([
    [['no-emoji'], ['no-emoji: error']],
    [['style'], ['max-line-breaks: warn']],
    [
      ['style', 'no-emoji'],
      ['max-line-breaks: warn', 'no-emoji: error'],
    ],
    [['acme'], ['acme/no-rush: warn']],
    [['acme/no-rush'], ['acme/no-rush: warn']],
    [['language'], []],
    [['spelling'], ['spelling: error']],
  ])('%s', (only, expected) => {
    const settings = settled([config], { only }, [builtin, acme]);
    expect(rules(settings)).toEqual(expected);
    expect(settings.isPartial).toBe(true);
  });

  test('a rule that it names stays off where an override turns it off', () => {
    const off: Config = { overrides: [{ files: ['de/**'], rules: { spelling: 'off' } }] };
    expect(rules(settled([off], { only: ['spelling'] }))).toEqual([]);
  });
});

test.each<[string, () => unknown, string]>([
  [
    'unknown rule',
    () => settled([{ rules: { 'no-emojii': 'off' } }]),
    'unknown rule "no-emojii" | rules.no-emojii | did you mean "no-emoji"?',
  ],
  [
    'unknown preset',
    () => settled([{ extends: ['sellerlint:strickt'] }]),
    'unknown preset "sellerlint:strickt" | extends.0 | did you mean "sellerlint:strict"?',
  ],
  ['file to extend', () => settled([{ extends: './base.json' }]), 'unknown preset "./base.json" | extends'],
  ['--only', () => settled([], { only: ['styel'] }), '--only: unknown rule or group "styel" | did you mean "style"?'],
  ['--only', () => settled([], { only: ['constructor'] }), '--only: unknown rule or group "constructor"'],
  [
    '--rule',
    () => settled([], { rules: { 'no-emojii': 'off' } }),
    '--rule: unknown rule "no-emojii" | no-emojii | did you mean "no-emoji"?',
  ],
  [
    '--rule',
    () => settled([], { rules: { 'max-line-breaks': ['error', { max: 'two' }] } }),
    '--rule: "max" of max-line-breaks must be a number of 0 or more, not "two" | max-line-breaks.1.max',
  ],
  [
    '--context',
    () => settled([], { forced: { stage: 'finel' } as never }),
    '"stage" must be one of auto, template, final, not "finel" | stage | did you mean "final"?',
  ],
  [
    'presets in a circle',
    () =>
      settled([{ extends: 'acme:a' }], {}, [
        builtin,
        { name: 'acme', presets: { a: { extends: 'acme:b' }, b: { extends: 'acme:a' } } },
      ]),
    'presets extend each other: acme:a, acme:b, acme:a | extends',
  ],
  [
    'mistake in a preset',
    () =>
      settled([{ extends: 'acme:a' }], {}, [
        builtin,
        { name: 'acme', presets: { a: { rules: { spelling: 'on' as never } } } },
      ]),
    'the preset "acme:a": "spelling" must be off, warn or error, not "on" | rules.spelling | did you mean "error"?',
  ],
  ['the same rule twice', () => settled([], {}, [builtin, builtin]), 'two plugins bring the rule "spelling"'],
])('%s: throws', (_, run, expected) => {
  expect(thrown(run)).toBe(expected);
});

test('a rule of a plugin keeps what its object is', () => {
  class Rush {
    id = 'no-rush';
    summary = 'Disallow rush';
    options = {};
    says = 'Hurries';
    *check() {
      yield { at: { start: 0, end: 1 }, says: this.says };
    }
  }
  const plugin = { name: 'acme', rules: [new Rush() as never] };
  const [active] = settled([{ rules: { 'acme/no-rush': 'error' } }], {}, [builtin, plugin]).rules;
  expect(active?.rule).toMatchObject({ id: 'acme/no-rush', summary: 'Disallow rush', why: '', policy: '' });
  const found = active?.rule.check({} as never, {} as never) as Iterable<unknown>;
  expect(Array.from(found)).toMatchObject([{ says: 'Hurries' }]);
});

test('origins say where each setting comes from', () => {
  const layers = [
    {
      config: {
        extends: 'sellerlint:recommended',
        allow: { words: ['a'] },
        context: { stage: 'final' },
      } satisfies Config,
    },
    {
      config: {
        rules: { 'no-emoji': 1 },
        allow: { words: ['b'] },
        overrides: [{ files: ['*'], context: { stage: 'template' } }],
      } satisfies Config,
    },
  ];
  const all = [...origins(layers, [builtin], 'a.html')].map(([name, from]) => {
    return [name, ...from.map(({ layer: { preset }, keys }) => `${preset ?? ''} ${keys.join('.')}`.trim())];
  });
  expect(all).toEqual([
    ['rules.no-emoji', 'rules.no-emoji'],
    ['rules.max-line-breaks', 'sellerlint:recommended rules.max-line-breaks'],
    ['context.stage', 'overrides.0.context.stage'],
    ['allow.words', 'allow.words', 'allow.words'],
  ]);
});
