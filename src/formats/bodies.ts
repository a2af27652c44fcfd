import { lazy } from '../lazy.ts';
import type { Body, Obstacle, Writer } from '../message/draft.ts';
import type { Text } from '../text.ts';
import { isAscii } from './bytes.ts';
import { decodeCharset, isAsciiLabel } from './charset.ts';
import type { Decoded } from './decoded.ts';
import { encodingOf } from './encodings.ts';
import { unflow } from './flowed.ts';
import { metaCharset } from './meta-charset.ts';
import { bytesOf, type Part } from './parts.ts';
import { decodeTransfer } from './transfer.ts';
import { partWriter } from './writers.ts';

/** A text part, and what of it could not be read. */
export interface ReadBody {
  readonly body: Body;
  readonly obstacles: readonly Obstacle[];
}

/** The kind of text that a part holds for the reader of the mail; `undefined` for an attachment. */
export function bodyType({ header }: Part): Body['type'] | undefined {
  if (header.disposition === 'attachment') return undefined;
  if (header.type === 'text/plain') return 'plain';
  // Some mail programs show these in place of the HTML beside them.
  return /^(?:text\/(?:html|x-amp-html|watch-html)|application\/xhtml\+xml)$/.test(header.type) ? 'html' : undefined;
}

/** Undoes transfer encoding, charset and flowed lines. */
export function readBody(part: Part, type: Body['type']): ReadBody {
  const { text: decoded, obstacle } = decodeBody(part, type);
  const { isFlowed, deletesSpaces } = part.header;
  const text = type === 'plain' && isFlowed ? unflow(decoded, deletesSpaces) : decoded;
  const zero = text.value.indexOf('\0');
  const control = {
    at: text.span(zero, zero + 1),
    says: 'Character U+0000 in a text, which mail programs read differently',
  };
  const body = new MailBody(type, text, () => partWriter(part, text));
  return { body, obstacles: [...(obstacle ? [obstacle] : []), ...(zero < 0 ? [] : [control])] };
}

class MailBody implements Body {
  readonly type: Body['type'];
  readonly text: Text;
  readonly #writer: () => Writer | undefined;

  constructor(type: Body['type'], text: Text, writer: () => Writer | undefined) {
    this.type = type;
    this.text = text;
    this.#writer = lazy(writer);
  }

  get writer(): Writer | undefined {
    return this.#writer();
  }
}

function decodeBody(part: Part, type: Body['type']): Decoded {
  const { mail, header, content } = part;
  const { charset, encoding = 'identity' } = header;
  const written = mail.text.slice(content.start, content.end);
  const isUnicode = isAsciiLabel(charset) || encodingOf(charset) === 'utf-8';
  if (isUnicode && encoding === 'identity' && !mail.isBytes && !isAscii(written.value)) {
    return { text: written.value.startsWith('\ufeff') ? written.slice(1) : written, obstacle: undefined };
  }
  const bytes = decodeTransfer(bytesOf(part), encoding);
  return decodeCharset(bytes, charset, type === 'html' ? metaCharset(bytes.value) : undefined);
}
