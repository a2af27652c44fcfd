import { describe, expect, test } from '@jest/globals';
import { decodeHTML } from 'entities';
import type { Part } from '../../src/message/message.ts';
import fc from '../support/property.ts';
import { readPart } from '../support/read.ts';

/** A stretch of a file, and what must become of its words. */
interface Bit {
  readonly file: string;
  readonly shown: readonly string[];
  readonly hidden: readonly string[];
  /** Whether a parser may move words out of a table. */
  readonly moves: boolean;
}

const mark = (file: string): Bit => ({ file, shown: [], hidden: [], moves: false });

function around(bits: readonly Bit[], before = '', after = '', moves = false): Bit {
  return {
    file: before + bits.map(({ file }) => file).join('') + after,
    shown: bits.flatMap(({ shown }) => shown),
    hidden: bits.flatMap(({ hidden }) => hidden),
    moves: moves || bits.some((bit) => bit.moves),
  };
}

let count = 0;

/** No two words are the same, so that each can be looked for. */
const word = fc.constantFrom('w', 'é', '😀', '訳', 'x\u200B', 'Ǆ', '👨‍👩‍👧').map((letter): Bit => {
  const one = `${letter}${count++}z`;
  return { ...mark(` ${one} `), shown: [one] };
});

const reference = fc
  .constantFrom(
    ...[
      '&amp;',
      '&lt;',
      '&gt;',
      '&eacute;',
      '&nbsp;',
      '&nbsp',
      '&#x41;',
      '&#65;',
      '&copy',
      '&notit;',
      '&unknown;',
      '&',
    ],
    ...['&#x0000000042;', '&#128;', '&NotEqualTilde;', '&AMP', '&zwnj;', '&#0;', '&#xD800;', '&#x1F600;'],
  )
  .map(mark);

const placeholder = fc
  .constantFrom(
    '{{name}}',
    '%%order_id%%',
    '<<order id>>',
    '{{t "a > b" \'}}',
    '[[order-id:a"b]]',
    '$' + '{x.y}',
    '<?= a > b ?>',
  )
  .map((value): Bit => ({ ...mark(value), shown: [value] }));

const steering = fc
  .constantFrom(
    '{{#if a}}',
    '{{/if}}',
    '{% for a in b %}',
    '{% endfor %}',
    '{{!-- <b> note --}}',
    '{{else}}',
    '{# x #}',
    '<?php a > b ?>',
  )
  .map(mark);

const rest = fc
  .constantFrom(
    ...['\r\n', '\n', '\r', '\t', ' ', '\u00A0', '\u200E', '\u202E', '\f', '\0', '\u00AD', '\uFEFF'],
    ...['<!-- c <p> -->', '<![if !mso]>', '<?x?>', '<!--[if mso]><p>c<![endif]-->', '<!>', '</>', '<!-->'],
    ...['<br>', '<br/>', '<hr>', '<img alt="c>">', '<wbr>', '<input value=c>', '</x>', '</p>', '< ', '<1', '>'],
    ...['<style>c{}</style>', '<script>c<b></script>', '<noscript></noscript>', '<template>c</template>'],
  )
  .map(mark);

const leaf = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 2, arbitrary: reference },
  { weight: 1, arbitrary: placeholder },
  { weight: 1, arbitrary: steering },
  { weight: 2, arbitrary: rest },
);

const hiding = fc
  .tuple(
    fc.constantFrom('hidden', 'style="display:none"', 'style="font-size:0"', "style='visibility:hidden'"),
    fc.array(fc.oneof(word, reference), { maxLength: 3 }),
  )
  .map(([attribute, bits]): Bit => {
    const { shown, ...bit } = around(bits, `<div ${attribute}>`, '</div>');
    return { ...bit, shown: [], hidden: shown };
  });

const wraps = fc.constantFrom(
  ...[
    'p',
    'div',
    'b',
    'span',
    'font color="red"',
    'a href="x>y"',
    'ul',
    'li',
    'pre',
    'h1',
    'center',
    'blockquote',
    'td',
  ],
  ...['div style="display:block"', 'span style="display:block"', 'nobr', 'noscript', 'section', 'dialog', 'o:p'],
);

const { bits } = fc.letrec<{ bit: Bit; bits: Bit[] }>((tie) => {
  const element = fc.tuple(wraps, fc.boolean(), tie('bits')).map(([tag, isClosed, inner]) => {
    const [name] = tag.split(' ');
    return around(inner, `<${tag}>`, isClosed ? `</${name}>` : '', name === 'td');
  });
  const row = fc.tuple(
    fc.array(tie('bits'), { maxLength: 3 }),
    fc.oneof({ weight: 3, arbitrary: fc.constant(mark('\n')) }, { weight: 1, arbitrary: leaf }),
    fc.boolean(),
  );
  const table = fc.tuple(fc.array(row, { maxLength: 4 }), fc.boolean()).map(([rows, isClosed]) => {
    const inner = rows.flatMap(([cells, stray, isRowClosed]) => [
      around(
        cells.map((cell) => around(cell, '<td>', isRowClosed ? '</td>' : '')),
        '<tr>',
        isRowClosed ? '</tr>' : '',
      ),
      stray,
    ]);
    const isWhole = isClosed && rows.every(([, { file }, isRowClosed]) => isRowClosed && file === '\n');
    return around(inner, '<table>', isClosed ? '</table>' : '', !isWhole);
  });
  return {
    bits: fc.array(tie('bit'), { maxLength: 5 }),
    bit: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { weight: 6, arbitrary: leaf },
      { weight: 4, arbitrary: element },
      { weight: 1, arbitrary: hiding },
      { weight: 3, arbitrary: table },
    ),
  };
});

const files = fc.tuple(bits, fc.boolean()).map(([list, isWindows]): Bit => {
  const bit = around(list);
  return isWindows ? { ...bit, file: bit.file.replace(/\r?\n/g, '\r\n') } : bit;
});

/** What of a text does not stand in the file where the text says: each character does, or the reference that means it. */
function misplaced({ text }: Part, { file, moves }: Bit): string[] {
  let last = 0;
  return Array.from(text.value.matchAll(/\S|\u00A0/g)).flatMap(({ 0: character, index }) => {
    const { start, end } = text.span(index, index + 1);
    const said = file.slice(start, end);
    const isReference = /^&(?:#x[\da-f]+|#\d+|[a-z][\da-z]*);?$/i.test(said);
    const isThere = said === character || (isReference && decodeHTML(said).includes(character));
    const isInOrder = moves || start >= last;
    last = start;
    return isThere && isInOrder ? [] : [`${character} at ${start}: ${said}`];
  });
}

/** The words that are not where they belong: shown, or hidden. */
function lost({ text, hidden: unseen }: Part, { shown, hidden }: Bit): string[] {
  const all = unseen.map(({ value }) => value).join('');
  return [
    ...shown.filter((one) => !text.value.includes(one)),
    ...hidden.filter((one) => text.value.includes(one) || !all.includes(one)),
  ];
}

async function wrong(bit: Bit, path: string): Promise<object> {
  const part = await readPart(bit.file, path);
  return { misplaced: misplaced(part, bit), lost: lost(part, bit) };
}

describe('of any HTML', () => {
  test.each([1, 2, 3])(
    'each character has its place, and no word is lost (seed %i)',
    async (seed) => {
      await fc.assert(
        fc.asyncProperty(files, async (bit) => {
          expect(await wrong(bit, 'a.html')).toEqual({ misplaced: [], lost: [] });
        }),
        { numRuns: 300, seed },
      );
    },
    20_000,
  );
});

describe('of any plain text', () => {
  const plain = fc
    .array(
      fc.oneof(
        word,
        placeholder,
        steering,
        reference,
        rest.filter(({ file }) => !file.startsWith('>')),
      ),
      { maxLength: 20 },
    )
    .map((list) => around(list));

  test('each character has its place, and no word is lost', async () => {
    await fc.assert(
      fc.asyncProperty(plain, async (bit) => {
        expect(await wrong(bit, 'a.txt')).toEqual({ misplaced: [], lost: [] });
      }),
      { numRuns: 500, seed: 1 },
    );
  }, 20_000);
});

test('the bits are what they are taken for', () => {
  const sample = fc.sample(files, { numRuns: 500, seed: 1 });
  const share = (holds: (bit: Bit) => boolean) => sample.filter(holds).length / sample.length;
  expect(share(({ shown }) => shown.length > 3)).toBeGreaterThan(0.2);
  expect(share(({ hidden }) => hidden.length > 0)).toBeGreaterThan(0.05);
  expect(share(({ moves }) => moves)).toBeGreaterThan(0.2);
  expect(share(({ moves, file }) => !moves && file.includes('<table>'))).toBeGreaterThan(0.02);
});
