import { appointmentWords, documentWords, safeEndings, signatureTypes } from '../../data/attachments.ts';
import { purposeOf } from '../../src/message/file-purpose.ts';
import { contradictionOf, dangerOf, endingOf } from '../../src/message/file-type.ts';
import type { Attachment, Message } from '../../src/message/message.ts';
import { type NamePattern, namePattern, nameWords } from '../../src/message/names.ts';
import { number, strings } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import type { Span } from '../../src/span.ts';

const appointments = namePattern(appointmentWords);
const documents = namePattern(documentWords);

export default defineRule({
  id: 'no-disallowed-attachments',
  summary: 'Disallow attachments that do not help with the order',
  why: 'Amazon lets attachments through that resolve the buyer’s issue: instructions, warranties, invoices, labels, custom designs, legal documents.',
  advice: 'Attach only what the buyer needs for this order, under a name that says what it is, as PDF or picture.',
  policy: 'CG-CONTENT.5',
  options: {
    endings: strings('Endings of files that may be attached.', safeEndings),
    maxMegabytes: number('How much all attachments together may weigh, in MB before encoding.', 10),
  },
  *check(message, { options: { endings, maxMegabytes } }) {
    const { attachments } = message;
    for (const file of attachments) {
      if ((file.isInline && isPicture(file)) || signatureTypes.includes(file.type)) continue;
      const finding = ofDanger(file) ?? ofPurpose(file, message) ?? ofType(file, endings) ?? ofSilence(file, message);
      if (finding) yield finding;
    }
    const bytes = attachments.reduce((sum, one) => sum + one.bytes, 0);
    const [heaviest] = [...attachments].sort((one, other) => other.bytes - one.bytes);
    if (!heaviest || bytes <= maxMegabytes * megabyte) return;
    const says = `Weighs ${(bytes / megabyte).toFixed(1)} MB together with the other attachments, more than ${maxMegabytes}`;
    yield { at: placeOf(heaviest), says, advice: 'Make the attachments smaller, or send fewer.' };
  },
});

const megabyte = 1024 * 1024;

function ofDanger(file: Attachment): Finding | undefined {
  const danger = dangerOf(file);
  if (!danger) return undefined;
  const disguise = danger.isDisguised ? ' in disguise' : '';
  return { at: placeOf(file), says: `Attaches ${danger.what}${named(file)}${disguise}` };
}

function ofPurpose(file: Attachment, message: Message): Finding | undefined {
  const at = placeOf(file);
  if (isCalendar(file)) {
    const { purpose } = message.context;
    const isAgreed =
      purpose === 'delivery-scheduling' || purpose === 'home-services' || speaksOf(message, appointments);
    return isAgreed ? undefined : { at, says: `Attaches the calendar entry${named(file)}, but agrees on no date` };
  }
  const purpose = purposeOf(file.name.value, isPicture(file));
  if (!purpose || purpose.is === 'allowed') return undefined;
  const isMild = purpose.is === 'product-picture' && message.context.direction === 'reply';
  return { at, says: `Attaches the ${purpose.name}${named(file)}`, isMild };
}

function ofType(file: Attachment, endings: readonly string[]): Finding | undefined {
  const at = placeOf(file);
  const other = contradictionOf(file);
  // A picture in another format than its name says opens all the same.
  if (other)
    return { at, says: `Attaches${named(file)}, which is of type ${other.type}`, isMild: other.areBothPictures };
  const ending = endingOf(file);
  if (ending === '' || isCalendar(file) || endings.includes(ending)) return undefined;
  const advice = 'Send it as PDF, JPEG or PNG.';
  return { at, says: `Attaches${named(file)}, in a format that Amazon may refuse`, advice, isMild: true };
}

/** Neither its name nor the message says what a file is for. */
function ofSilence(file: Attachment, message: Message): Finding | undefined {
  const { purpose, direction } = message.context;
  const isExplained =
    direction === 'reply' ||
    (purpose !== undefined && purpose !== 'review-request') ||
    isCalendar(file) ||
    purposeOf(file.name.value, isPicture(file)) !== undefined ||
    speaksOf(message, documents);
  const says = `Attaches${named(file) || ' a file'}, and nothing says what it is for`;
  const advice = 'Name the file by what it is, such as "invoice.pdf".';
  return isExplained ? undefined : { at: placeOf(file), says, advice, isMild: true };
}

function isCalendar(file: Attachment): boolean {
  return file.type === 'text/calendar' || endingOf(file) === 'ics';
}

/** Whether the buyer reads one of the words. */
function speaksOf({ prose }: Message, words: NamePattern): boolean {
  return prose.some(({ from, text }) => (from === 'subject' || from === 'body') && words.test(nameWords(text.value)));
}

function isPicture({ type, sniffed }: Attachment): boolean {
  return (sniffed ?? type).startsWith('image/');
}

function placeOf({ name, at }: Attachment): Span {
  return name.value ? name.span() : at;
}

function named({ name: { value } }: Attachment): string {
  return value && ` ${quote(value)}`;
}
