import fc from '../support/property.ts';
import { charsets, encoderOf } from './encoders.ts';

const encoders = new Map(charsets.map((charset) => [charset, encoderOf(charset)] as const));

/** What writes a charset. */
export const encoder = (charset: string) => encoders.get(charset) ?? encoderOf(charset);

/** A text part: how it is written is left to `seed`. */
export interface Leaf {
  readonly charset: string;
  readonly encoding: 'base64' | 'quoted-printable' | '8bit';
  readonly text: string;
  readonly seed: number;
}

export type Tree = Leaf | { readonly kind: string; readonly isClosed: boolean; readonly parts: readonly Tree[] };

/** A text part of any charset and transfer encoding. */
export const leaf: fc.Arbitrary<Leaf> = fc.constantFrom(...charsets).chain((charset) =>
  fc.record({
    charset: fc.constant(charset),
    encoding: fc.constantFrom('base64' as const, 'quoted-printable' as const, '8bit' as const),
    text: fc
      .array(fc.constantFrom(...encoder(charset).characters), { maxLength: 80 })
      .map((characters) => `x${characters.join('')}`)
      .filter((text) => !text.includes('\n--')),
    seed: fc.nat(),
  }),
);

/** Parts within parts. */
export const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.record({
      kind: fc.constantFrom('mixed', 'alternative', 'related', 'signed'),
      isClosed: fc.boolean(),
      parts: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

/** A text in the bytes of its charset. */
function bytesOf({ charset, text }: Leaf): Buffer {
  return encoder(charset).encode(text);
}

/** The bytes of a text as a mail has them, with one character for each byte. */
export function written(part: Leaf): string {
  const bytes = bytesOf(part);
  if (part.encoding === '8bit') return bytes.toString('latin1');
  const width = 4 + (part.seed % 76);
  if (part.encoding === 'base64') return chunks(bytes.toString('base64'), width).join('\r\n');
  const escaped = Array.from(bytes, (byte, index) => {
    const isPlain = byte > 32 && byte < 127 && byte !== 61 && (index * 7 + part.seed) % 5 > 0;
    const code = `=${byte.toString(16).padStart(2, '0')}`;
    return isPlain ? String.fromCharCode(byte) : (index + part.seed) % 2 ? code : code.toUpperCase();
  });
  const lines: string[] = [];
  for (let from = 0; from < escaped.length; from += width) lines.push(escaped.slice(from, from + width).join(''));
  return lines.join('=\r\n');
}

/** A string in pieces of one size. */
export function chunks(value: string, size: number): string[] {
  return Array.from({ length: Math.ceil(value.length / size) }, (_, index) =>
    value.slice(index * size, (index + 1) * size),
  );
}

/** A part as a mail has it. Boundaries begin with those of the parts around. */
export function writtenTree(part: Tree, boundary: string): string {
  if (!('parts' in part)) {
    return `Content-Type: text/plain; charset=${part.charset}\r\nContent-Transfer-Encoding: ${part.encoding}\r\n\r\n${written(part)}`;
  }
  const inner = part.parts.map((child, index) => `--${boundary}\r\n${writtenTree(child, `${boundary}${index}`)}`);
  const end = part.isClosed || boundary === 'b' ? `\r\n--${boundary}--\r\nEpilogue` : '';
  return `Content-Type: multipart/${part.kind}; boundary="${boundary}"\r\n\r\nPreamble\r\n${inner.join('\r\n')}${end}`;
}

/** The text parts of a tree, in order. */
export function leaves(part: Tree): readonly Leaf[] {
  return 'parts' in part ? part.parts.flatMap(leaves) : [part];
}
