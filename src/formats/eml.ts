import { maxMailText } from '../limits.ts';
import type { Body, Draft, Format, Obstacle } from '../message/draft.ts';
import type { Attachment, Header, Source } from '../message/message.ts';
import { Text } from '../text.ts';
import { readAttachment } from './attachments.ts';
import { bodyType, readBody } from './bodies.ts';
import { readDeclarations } from './declarations.ts';
import { type Field, hasMailFields } from './headers.ts';
import { type Count, splitMail } from './mime.ts';
import { contradictions, readable } from './part-header.ts';
import { bytesOf, isMail, isUnread, type Mail, type Part } from './parts.ts';
import { decodeTransfer } from './transfer.ts';
import { decodeWords } from './words.ts';

/** What is found while the parts of a mail are read, and how much that was. */
interface Findings {
  readonly bodies: Body[];
  readonly attachments: Attachment[];
  readonly obstacles: Obstacle[];
  readonly count: Count;
  textLength: number;
}

/** Headers that the buyer sees: what cannot be decoded in them is not passed over. */
const shown: ReadonlySet<string> = new Set(['subject', 'from', 'sender', 'reply-to', 'to', 'cc']);

/** Mail as it is sent: https://www.rfc-editor.org/rfc/rfc5322. */
export const eml: Format = { name: 'eml', extensions: ['.eml'], stage: 'final', read };

function read(source: Source): Draft {
  const isBytes = source.isBinary ?? false;
  const mail = { text: Text.whole(source.text), isBytes, isDecoded: false, depth: 0 };
  const findings = { bodies: [], attachments: [], obstacles: [], count: { parts: 0 }, textLength: 0 };
  const fields = readMail(mail, findings);
  const { bodies, attachments, obstacles } = findings;
  const { headers, obstacles: undecoded } = readHeaders(fields, isBytes);
  const { declarations, obstacles: undeclared } = readDeclarations(headers);
  return {
    subject: headers.find(({ name }) => name === 'subject')?.value,
    ...{ headers, bodies, attachments, declarations },
    obstacles: [...undecoded, ...undeclared, ...obstacles],
  };
}

/** Reads the parts of a mail and of mails within it, and returns the mail's own header fields. */
function readMail(mail: Mail, findings: Findings): readonly Field[] {
  const { parts, fields, subjects, obstacles } = splitMail(mail, findings.count);
  for (const obstacle of obstacles) findings.obstacles.push(obstacle);
  for (const part of parts) {
    const type = bodyType(part);
    if (type) addBody(part, type, findings);
    else addAttachment(part, findings);
  }
  for (const subject of subjects) addSubject(subject, mail, findings);
  return fields;
}

/** An attached mail is shown with its subject. */
function addSubject(subject: Text, { isBytes }: Mail, findings: Findings): void {
  const { text, obstacle } = decodeWords(readable(subject, isBytes));
  if (text.length > 0) findings.bodies.push({ type: 'plain', text });
  if (obstacle) findings.obstacles.push(obstacle);
}

function addBody(part: Part, type: Body['type'], findings: Findings): void {
  if (isTooLong(part, findings)) return;
  const { body, obstacles } = readBody(part, type);
  if (/\S/.test(body.text.value)) findings.bodies.push(body);
  findings.obstacles.push(...obstacles);
}

/**
 * An attached mail counts as an attachment, and its texts as texts of the message, as most mail programs show it below
 * their own (and as postal-mime reads it); one whose disposition is `attachment` is a file like others.
 */
function addAttachment(part: Part, findings: Findings): void {
  const { mail, header, isOpened, depth } = part;
  const { at, type, encoding } = header;
  findings.attachments.push(readAttachment(part));
  if (isUnread(header)) findings.obstacles.push({ at, says: `A part of type ${type}, in which words cannot be read` });
  if (isOpened || !isMail(header) || encoding === undefined || encoding === 'identity') return;
  if (mail.isDecoded) {
    findings.obstacles.push({ at, says: 'An encoded mail within an encoded mail, which is not checked' });
  } else if (!isTooLong(part, findings)) {
    const text = decodeTransfer(bytesOf(part), encoding);
    const inner = { text, isBytes: true, isDecoded: true, depth: depth + 1 };
    const subject = readMail(inner, findings).find(({ name }) => name === 'subject');
    if (subject) addSubject(subject.value, inner, findings);
  }
}

/** Adds the part to the text that was read so far. */
function isTooLong({ header, content }: Part, findings: Findings): boolean {
  findings.textLength += content.end - content.start;
  if (findings.textLength <= maxMailText) return false;
  const size = `${maxMailText / 1024 / 1024} MB`;
  findings.obstacles.push({ at: header.at, says: `More than ${size} of text in one mail; this part is not checked` });
  return true;
}

function readHeaders(fields: readonly Field[], isBytes: boolean) {
  const obstacles: Obstacle[] = [...contradictions(fields, new Set(['subject']))];
  const headers: Header[] = fields.map(({ name, value }) => {
    const { text, obstacle } = decodeWords(readable(value, isBytes));
    if (obstacle && shown.has(name)) obstacles.push(obstacle);
    return { name, value: text };
  });
  const [first] = fields;
  if (first && !hasMailFields(fields)) {
    obstacles.push({ at: first.value.span(), says: 'Not a mail: its header has no field such as From or Subject' });
  }
  return { headers, obstacles };
}
