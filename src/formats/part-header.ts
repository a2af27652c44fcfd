import { maxHeaderItems, maxHeaderValue } from '../limits.ts';
import type { Obstacle } from '../message/draft.ts';
import { quote } from '../quote.ts';
import type { Span } from '../span.ts';
import { Text } from '../text.ts';
import { decodeCharset } from './charset.ts';
import type { Decoded } from './decoded.ts';
import type { Field } from './headers.ts';
import { readStructured, type Structured } from './parameters.ts';
import { type TransferEncoding, transferEncodingOf } from './transfer.ts';

/** What the header of a part says of its content. */
export interface PartHeader {
  /** The place of the header. */
  readonly at: Span;
  /** In lower case, such as `text/html`. */
  readonly type: string;
  /** As the header writes it; empty where it names none. */
  readonly charset: string;
  readonly boundary: string | undefined;
  /** Lines that end in a blank go on in the next: https://www.rfc-editor.org/rfc/rfc3676. */
  readonly isFlowed: boolean;
  /** The blank at the end of such a line is none of the text. */
  readonly deletesSpaces: boolean;
  /** In lower case; empty where the header has none. */
  readonly disposition: string;
  /** The name of the file; empty where the header has none. */
  readonly name: Text;
  /** Without angle brackets. */
  readonly contentId: string | undefined;
  /** `undefined` where the header names one that is not known. */
  readonly encoding: TransferEncoding | undefined;
  readonly obstacles: readonly Obstacle[];
}

/** The fields that make a `PartHeader`. */
export const partFields: ReadonlySet<string> = new Set([
  'content-type',
  'content-transfer-encoding',
  'content-disposition',
  'content-id',
]);

/** Reads a part's header. Of fields that stand twice the first holds. */
export function readPartHeader(fields: readonly Field[], at: Span, isBytes: boolean, defaultType: string): PartHeader {
  const field = (name: string) => firstOf(fields, name, isBytes);
  const type = readStructured(field('content-type'));
  const disposition = readStructured(field('content-disposition'));
  const encoding = readStructured(field('content-transfer-encoding')).value;
  const name = disposition.worded('filename') ?? type.worded('name');
  const parameter = (key: string) => type.parameter(key)?.text.value.trim().toLowerCase();
  const header = {
    at,
    type: typeOf(type.value.value.toLowerCase(), defaultType),
    charset: type.parameter('charset')?.text.value.trim() ?? '',
    boundary: type.parameter('boundary')?.text.value.trimEnd() || undefined,
    isFlowed: parameter('format') === 'flowed',
    deletesSpaces: parameter('delsp') === 'yes',
    disposition: disposition.value.value.toLowerCase(),
    name: name?.text ?? Text.empty,
    contentId: readStructured(field('content-id')).value.value.replace(/^<|>$/g, '') || undefined,
    encoding: transferEncodingOf(encoding.value),
  };
  const obstacles = [
    ...obstaclesOf(fields, [type, disposition], name),
    ...encodingObstacles(header.encoding, encoding),
  ];
  return { ...header, obstacles };
}

/** A value that is no type says nothing: https://www.rfc-editor.org/rfc/rfc2045#section-5.2. */
function typeOf(written: string, defaultType: string): string {
  const [type] = /^[^\s/,]+\/[^\s/,]+/.exec(written) ?? [];
  return type ?? (written === '' ? defaultType : 'text/plain');
}

function firstOf(fields: readonly Field[], name: string, isBytes: boolean): Text {
  const value = fields.find((field) => field.name === name)?.value ?? Text.empty;
  return readable(value, isBytes);
}

/** The value of a field with its bytes made characters, as mail programs do where no encoded word names a charset. */
export function readable(value: Text, isBytes: boolean): Text {
  return isBytes ? decodeCharset(value, 'us-ascii').text : value;
}

function* obstaclesOf(
  fields: readonly Field[],
  structured: readonly Structured[],
  name: Decoded | undefined,
): Generator<Obstacle> {
  yield* contradictions(fields, partFields);
  const limits = `${maxHeaderValue} characters or ${maxHeaderItems} parameters or encoded words`;
  for (const { at, isTooLong } of structured) if (isTooLong) yield { at, says: `A header of more than ${limits}` };
  if (name?.obstacle) yield name.obstacle;
}

/** Fields that stand twice and differ, once for each name: mail programs disagree which one holds. */
export function* contradictions(fields: readonly Field[], names: ReadonlySet<string>): Generator<Obstacle> {
  for (const name of names) {
    const [first, ...others] = fields.filter((field) => field.name === name);
    const other = others.find(({ value }) => value.value !== first?.value.value);
    if (other) yield { at: other.value.span(), says: `A second ${name} header, which some mail programs follow` };
  }
}

function encodingObstacles(encoding: TransferEncoding | undefined, named: Text): Obstacle[] {
  if (encoding !== undefined) return [];
  return [{ at: named.span(), says: `Transfer encoding ${quote(named.value)} is not known: the part cannot be read` }];
}
