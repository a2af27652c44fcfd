import { describe, expect, test } from '@jest/globals';
import { bracketed, branches, syntaxes } from '../../data/placeholders.ts';
import { type PlaceholderSettings, placeholderFinder } from '../../src/message/placeholders.ts';
import { Text } from '../../src/text.ts';
import { promptly } from '../support/promptly.ts';
import { read, readPart } from '../support/read.ts';

function placeholders(text: string, settings: PlaceholderSettings = {}) {
  return placeholderFinder(settings).placeholders(Text.whole(text));
}

function values(text: string, settings: PlaceholderSettings = {}): string[] {
  return placeholders(text, settings).map(({ value }) => value);
}

function controls(text: string): string[] {
  return placeholderFinder({})
    .controls(text)
    .map(({ start, end }) => text.slice(start, end));
}

describe('every syntax', () => {
  test.each(syntaxes.flatMap(({ examples }) => examples))('%s', (example) => {
    expect(values(`Order ${example}, thank you`)).toEqual([example]);
    expect(values(`<a href="https://www.amazon.com/${example}">`)).toEqual([example]);
    expect(values(`${example}${example}`)).toEqual([example, example]);
  });

  // docs/policy.md, TPL.1.
  test.each([
    '{{name}}',
    '{{{name}}}',
    '[[name]]',
    '[#name#]',
    '<%= name %>',
    '<%- name %>',
    '<?= $name ?>',
    '$' + '{name}',
    '#{name}',
    '%name%',
    '%%name%%',
    '##name##',
    '#name#',
    '{name}',
    '[name]',
    '<<name>>',
    '*|NAME|*',
    '((#name#))',
    '[%Name%]',
    '@@name@@',
  ])('of the policy: %s', (value) => {
    expect(placeholders(`Dear ${value},`).map((one) => [one.value, one.name.toLowerCase(), one.kind])).toEqual([
      [value, 'name', 'name'],
    ]);
  });

  test.each(bracketed)('a name in single brackets: [%s]', (name) => {
    expect(values(`a [${name}] b [${name.toUpperCase()}] c [${name}:click here]`)).toHaveLength(3);
  });

  test.each(['[buyer_name]', '[Buyer-Name]', '[First Name]', '[first_name]', '[ORDER NUMBER]', '[order-number]'])(
    'a name in single brackets, however its words are joined: %s',
    (value) => {
      expect(values(value)).toEqual([value]);
    },
  );
});

describe('the tools of the policy', () => {
  test.each([
    ['[[order-id]]', 'orderId'],
    ['[[OrderNumber]]', 'orderId'],
    ['[#order-id#]', 'orderId'],
    ['[orderid]', 'orderId'],
    ['#order_id#', 'orderId'],
    ['{{order_id}}', 'orderId'],
    ['{amazon_order_id}', 'orderId'],
    ['%%order_id%%', 'orderId'],
    ['{{order.id}}', 'orderId'],
    ['%AMAZON_ORDERID%', 'orderId'],
    ['{{amazon_order_id}}', 'orderId'],
    ['$' + '{item.AmazonOrderId}', 'orderId'],
    ['{{ order.number | upcase }}', 'orderId'],
    ['[Bestellnummer]', 'orderId'],
    ['{{numéro de commande}}', 'orderId'],
    ['{{número_de_pedido}}', 'orderId'],
    ['{{numero ordine}}', 'orderId'],
    ['{{bestelnummer}}', 'orderId'],
    ['{{注文番号}}', 'orderId'],
    ['[[buyer-name]]', 'name'],
    ['[[first-name]]', 'name'],
    ['[[CustomerFirstName]]', 'name'],
    ['%%buyer_first_name%%', 'name'],
    ['#customer_name#', 'name'],
    ['*|FNAME|*', 'name'],
    ['[[buyer-email]]', 'buyerEmail'],
    ['[[ship-address1]]', 'buyerAddress'],
    ['[[ship-city]]', 'buyerAddress'],
    ['[[ship-zip]]', 'buyerAddress'],
    ['[[ship-country]]', 'buyerAddress'],
    ['[#shipping-address1#]', 'buyerAddress'],
    ['[[tracking-number]]', 'tracking'],
    ['[[tracking-link]]', 'tracking'],
    ['[[feedback-link:leave feedback]]', 'reviewLink'],
    ['[[product-review-link]]', 'reviewLink'],
    ['[[ItemListReviewLink]]', 'reviewLink'],
    ['[addreviewurl]', 'reviewLink'],
    ['[productreviewurl]', 'reviewLink'],
    ['[productreview-link]', 'reviewLink'],
    ['[sellerfeedback-link:here]', 'reviewLink'],
    ['{{feedback_url}}', 'reviewLink'],
    ['[[excellent-feedback-link]]', 'presetReview'],
    ['[#feedback-link-5star#]', 'presetReview'],
    ['[sellerfeedbackexcellent-link]', 'presetReview'],
    ['[[store-link]]', 'storeLink'],
    ['[[store-link-alt]]', 'storeLink'],
    ['[amazonstore-link]', 'storeLink'],
    ['[#logo-amz-link#]', 'storeLink'],
    ['[[product-link]]', 'productLink'],
    ['[[unsubscribe-link]]', 'unsubscribe'],
    ['[[contact-link]]', 'url'],
    ['[[order-link]]', 'url'],
    ['[[ContactUs]]', 'url'],
    ['[#amazon-fba-contact-link#]', 'url'],
    ['[#logo#]', 'image'],
    ['[productimg]', 'productImage'],
    ['{product_image}', 'productImage'],
    ['[[asin]]', 'other'],
    ['[[quantity]]', 'other'],
    ['[#my-seller-name#]', 'name'],
    ['[#thank-you-for-feedback#]', 'other'],
    ['[notsogreat]', 'other'],
    ['{{resolution_note}}', 'other'],
  ])('%s is of kind %s', (value, kind) => {
    expect(placeholders(value).map((one) => [one.value, one.kind])).toEqual([[value, kind]]);
  });
});

describe('names', () => {
  test.each([
    ['{{order_id}}', 'order_id'],
    ['{{ order.id | upcase }}', 'order.id'],
    ['[[feedback-link:leave feedback]]', 'feedback-link'],
    ['<?= $order_id ?>', 'order_id'],
    ['{{> footer}}', 'footer'],
    ['{{& name}}', 'name'],
    ['{{~ name ~}}', 'name'],
    ['{{name ? "a" : "b"}}', 'name'],
    ['{{ 注文番号 }}', '注文番号'],
  ])('of %s', (value, name) => {
    expect(placeholders(value)[0]?.name).toBe(name);
  });
});

describe('is none', () => {
  // docs/policy.md, TPL.3.
  test.each([
    '[Important]',
    '[Wichtig]',
    'a footnote [1] and [12]',
    'he wrote teh [sic] word',
    '<style>p{color:red}</style>',
    'a{margin:0} @media print{b{c:d}}',
    '{"order": {"id": "x", "list": [1, 2]}}',
    '100% cotton, 50% off and 20% more',
    'prices 50% … 20%',
    '50%off and 20%more',
    'color: #fff, #00aabb',
    '&#x27;a&#39; &#8217;b&#8217;',
    '#1 seller, #2 and #3',
    'Print %s of %d',
    '[our shop](https://www.amazon.com/a) [name](https://www.amazon.com/b)',
    'https://www.amazon.com/s?k=caf%C3%A9%20bar%20x',
    'https://www.amazon.com/s?k=%C3%BCber%20uns',
    'see {} and [] and (()) and <<>>',
    'a << b >> c',
    '5 {x} 3',
    '{0} {1}',
    'jane{at}shop{dot}com',
    '$100 and $ {a}',
    '{{',
    '{{}}',
    '{{ a\nb }}',
    '[[a',
    '%%',
    '** | **',
    '[ name ]',
    '[the name]',
    '[name of the buyer]',
  ])('%s', (text) => {
    expect(values(text)).toEqual([]);
  });
});

describe('a configuration adds', () => {
  test.each([
    [['«', '»'], 'a «order id» b « c »', ['«order id»']],
    [['__', '__'], 'a __order_id__ b', ['__order_id__']],
    [['(:', ':)'], 'a (: name :) b (:x:)', ['(: name :)', '(:x:)']],
    [['^', '^'], 'a ^name^ b^c', ['^name^']],
    [['--', '--'], 'a --name-- b', ['--name--']],
    [[']', '['], 'a ]name[ b', [']name[']],
    [['\\', '\\'], 'a \\name\\ b', ['\\name\\']],
    [['<!', '!>'], 'a <!x!> b <!y', ['<!x!>']],
  ] as const)('signs %j', (signs, text, expected) => {
    expect(values(text, { delimiters: [signs] })).toEqual(expected);
  });

  test('names of a kind, with or without signs, however they are joined', () => {
    const settings = { orderId: ['Vorgang', '#case-no#'], url: ['notsogreat'] };
    const text = '{{vorgang}} {{shop.vorgang}} [[case_no]] %%caseno%% [notsogreat] {{other}}';
    expect(placeholders(text, settings).map(({ kind }) => kind)).toEqual([
      'orderId',
      'orderId',
      'orderId',
      'orderId',
      'url',
      'other',
    ]);
  });

  test('a finder that is made once', () => {
    const settings = { orderId: ['x'] };
    expect(placeholderFinder(settings)).toBe(placeholderFinder(settings));
    expect(placeholderFinder({})).not.toBe(placeholderFinder(settings));
  });
});

describe('places', () => {
  test('are those of the file', () => {
    const text = 'a {{b}} {c_d}';
    expect(placeholders(text).map(({ span, index }) => [index, text.slice(span.start, span.end)])).toEqual([
      [2, '{{b}}'],
      [8, '{c_d}'],
    ]);
  });

  test('of one within another are left out', () => {
    expect(values('[[feedback-link:{{x}}]] {{{a}}} %%b%% ##c_d## [#e#]')).toEqual([
      '[[feedback-link:{{x}}]]',
      '{{{a}}}',
      '%%b%%',
      '##c_d##',
      '[#e#]',
    ]);
  });

  test('of a message are those of its subject and its parts', async () => {
    const { placeholders: found } = await read('---\nsubject: Order {{order_id}}\n---\n<p>Dear [name]', 'a.html');
    expect(found.map(({ value, kind }) => [value, kind])).toEqual([
      ['{{order_id}}', 'orderId'],
      ['[name]', 'name'],
    ]);
  });
});

describe('steering tags', () => {
  test.each([
    ['{{#if a}}b{{else}}c{{/if}}', ['{{#if a}}', '{{else}}', '{{/if}}']],
    ['{{#each a}}{{.}}{{/each}}', ['{{#each a}}', '{{/each}}']],
    ['{{^a}}b{{/a}}', ['{{^a}}', '{{/a}}']],
    ['{{~#if a~}}b{{~else~}}c{{~/if~}}', ['{{~#if a~}}', '{{~else~}}', '{{~/if~}}']],
    ['{{else if b}} {{elseif c}}', ['{{else if b}}', '{{elseif c}}']],
    ['{% for a in b %}{{a}}{%- endfor -%}', ['{% for a in b %}', '{%- endfor -%}']],
    ['{% if a\n  and b %}', ['{% if a\n  and b %}']],
    ['<% if (a) { %>b<% } %>', ['<% if (a) { %>', '<% } %>']],
    ['<?php if ($a->b > 1): ?>b<?php endif; ?>', ['<?php if ($a->b > 1): ?>', '<?php endif; ?>']],
    [`<?php\n${'$a = 1;\n'.repeat(100)}?>`, [`<?php\n${'$a = 1;\n'.repeat(100)}?>`]],
    ['{{! a }}{{!-- b }} --}}{# c #}', ['{{! a }}', '{{!-- b }} --}}', '{# c #}']],
    ['{{!-- a {{b}} {% c %} --}}', ['{{!-- a {{b}} {% c %} --}}']],
    ['{% a {# b #} %}', ['{% a {# b #} %}']],
    [
      '{%- comment -%} a {{b}} {% if c %} {%- endcomment -%} d',
      ['{%- comment -%} a {{b}} {% if c %} {%- endcomment -%}'],
    ],
    ['{% comment %}a{% endcomment %}{% comment %}b', ['{% comment %}a{% endcomment %}', '{% comment %}']],
    ['<%-- a --%> {{~! b ~}}', ['<%-- a --%>', '{{~! b ~}}']],
  ])('%j', (text, expected) => {
    expect(controls(text)).toEqual(expected);
    expect(values(text).filter((value) => !/^\{\{(?:\.|a)\}\}$/.test(value))).toEqual([]);
  });

  test.each(branches.examples)('parts two texts: %s', async (example) => {
    for (const name of ['a.txt', 'a.html']) {
      const { text } = await readPart(`It is ${example}.`, name);
      expect(text.value).toBe('It is under way to come.');
      const places = Array.from(text.matchAll(/\S+(?=\.$)/g), ({ span }) =>
        `It is ${example}.`.slice(span.start, span.end),
      );
      expect(places).toEqual(['come']);
    }
    const { tags } = await readPart(`<a href="https://example.com/${example.replaceAll(/under |to /g, '')}">`);
    expect(tags[0]?.attribute('href')?.value.value.replaceAll('\f', '')).toBe('https://example.com/waycome');
  });

  test.each([
    ['It came.{{#if a}}We refund.{{else}}no trouble.{{/if}}', 'It came.\n\nWe refund.\n\nno trouble.'],
    ['({{#if eu}}230 V{{else}}120 V{{/if}})', '(230 V 120 V)'],
    ['Use www.{{#if a}}amazon.de{{else}}amazon.fr{{/if}} now', 'Use www.amazon.de amazon.fr now'],
    ['It has run out.{% if a %}at the moment{% endif %}', 'It has run out.\n\nat the moment'],
    ['{% if a %}Call 4471{% else %}Call 882{% endif %}', 'Call 4471\n\nCall 882'],
    ['then 4{{#if x}}471{{else}}882{{/if}}.', 'then 4471\n\n882.'],
    ['{{#a}}Message us{{/a}}{{^a}}Write to us{{/a}}', 'Message us\n\nWrite to us'],
    ['a {{#if x}}b{{else}}\nC{{/if}}', 'a b\nC'],
  ])('begins a paragraph: %j', async (example, said) => {
    expect((await readPart(example, 'a.txt')).text.value).toBe(said);
    expect((await readPart(example, 'a.html')).text.value).toBe(said.replace(/(?<!\n)\n(?!\n)/, ' '));
  });

  test('between rows parts nothing', async () => {
    const table = '<table>{{#if x}}<tr><td>a</td></tr>{{else}}<tr><td>b</td></tr>{{/if}}</table>';
    const { text, tags } = await readPart(table);
    expect(text.value).toBe('a\nb');
    expect(tags.map(({ name }) => name)).toEqual(['table', 'tr', 'td', 'tr', 'td']);
  });

  test.each([
    ['{% comment %} Call 020 7946 0331 {% endcomment %}', ' Call 020 7946 0331 '],
    ['<%-- a --%>', ' a '],
    ['{{~!-- a --~}}', ' a '],
    ['{# a #}', ' a '],
  ])('a comment of a template: %s', async (comment, said) => {
    const { text, comments } = await readPart(`Hello ${comment}Jo`, 'a.txt');
    expect(text.value).toBe('Hello Jo');
    expect(comments.map(({ value }) => value)).toEqual([said]);
  });

  test('steers in a subject as well', async () => {
    const source = '---\nsubject: "Delay{% if a %} of two weeks{% else %}ed{% endif %}: {{order_id}}"\n---\nHello';
    expect((await read(source, 'a.txt')).subject?.value).toBe('Delay of two weeks ed: {{order_id}}');
    const final = await read(source, 'a.txt', { context: { stage: 'final' } });
    expect(final.subject?.value).toMatch(/% if a %/);
  });

  test.each([
    'item{{#if many}}s{{/if}}',
    'item{% if many %}{% if all %}s{% endif %}{% endif %}',
    '{{#if many}}{{else}}items{{/if}}',
    'items{{#if a}}{{/if}}',
  ])('parts none: %s', async (example) => {
    for (const name of ['a.txt', 'a.html']) expect((await readPart(example, name)).text.value).toMatch(/^items?$/);
  });

  test.each([
    '{{elsewhere}} {{name}}',
    '<%= a %> <%- b %>',
    '{#name}',
    `{% ${'a'.repeat(300)} %}`,
    '{% a',
    '{{#a',
    '<?xml version="1.0"?>',
    'Save 10{% now',
  ])('not in %j', (text) => {
    expect(controls(text)).toEqual([]);
  });

  test.each([
    ['{{~name~}}', '{{~name~}}'],
    ['{{elsewhere}}', '{{elsewhere}}'],
  ])('%s is a placeholder', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  test('are not shown in a template, and are in a final message', async () => {
    const text = 'Hello {{#if a}}you{{/if}}{% if b %}!{% endif %}';
    expect((await readPart(text, 'a.txt')).text.value).toBe('Hello you!');
    expect((await readPart(text, 'a.txt', { context: { stage: 'final' } })).text.value).toBe(text);
  });

  test('hold comments', async () => {
    const { comments } = await readPart('{{!-- a --}}b{{! c }}<!-- d -->{# e #}<p>{{!f}}');
    expect(comments.map(({ value }) => value)).toEqual([' a ', ' c ', ' d ', ' e ', 'f']);
  });
});

describe('is quick', () => {
  test.each([
    ['{% ', '%}'],
    ['{{#', '}}'],
    ['{{!-- ', '--}}'],
    ['{#a} ', '#}'],
    ['<% ', '%>'],
    ['<?php ', '?>'],
    ['{{', '}}'],
    ['%aaaaaa', '%'],
    ['#abcdef', '#'],
    ['[name:', ']'],
    ['[[', ']]'],
  ])('with many %j before one %j', async (open, close) => {
    const text = open.repeat(50_000) + close;
    await promptly(() => [controls(text), values(text)]);
  });
});
