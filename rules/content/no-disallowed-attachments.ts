import { appointmentWords, documentWords, safeEndings, signatureTypes } from '../../data/attachments.ts';
import { purposeOf } from '../../src/message/file-purpose.ts';
import { contradictionOf, dangerOf, endingOf } from '../../src/message/file-type.ts';
import type { Attachment, Message } from '../../src/message/message.ts';
import { namePattern, nameWords } from '../../src/message/names.ts';
import { number, strings } from '../../src/options.ts';
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
      const finding = ofContent(file) ?? ofPurpose(file, message) ?? ofFormat(file, endings);
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

function ofContent(file: Attachment): Finding | undefined {
  const at = placeOf(file);
  const danger = dangerOf(file);
  if (danger) return { at, says: `Attaches ${danger.what}${named(file)}${danger.isDisguised ? ' in disguise' : ''}` };
  const type = contradictionOf(file);
  // A picture in another format than its name says opens all the same.
  const isMild = type?.startsWith('image/') === true && isPicture(file);
  return type ? { at, says: `Attaches${named(file)}, which is of type ${type}`, isMild } : undefined;
}

function ofPurpose(file: Attachment, message: Message): Finding | undefined {
  const at = placeOf(file);
  const { purpose: topic, direction } = message.context;
  if (file.type === 'text/calendar' || endingOf(file) === 'ics') {
    const isAgreed = topic === 'delivery-scheduling' || topic === 'home-services' || speaksOf(message, appointments);
    return isAgreed ? undefined : { at, says: `Attaches the calendar entry${named(file)}, but agrees on no date` };
  }
  const purpose = purposeOf(file.name.value, isPicture(file));
  if (purpose?.is === 'advertising') return { at, says: `Attaches the ${purpose.name}${named(file)}` };
  if (purpose?.is === 'product-picture') {
    return { at, says: `Attaches the ${purpose.name}${named(file)}`, isMild: direction === 'reply' };
  }
  const isExplained =
    purpose || direction === 'reply' || (topic && topic !== 'review-request') || speaksOf(message, documents);
  const says = `Attaches${named(file) || ' a file'}, and nothing says what it is for`;
  return isExplained
    ? undefined
    : { at, says, advice: 'Name the file by what it is, such as "invoice.pdf".', isMild: true };
}

function ofFormat(file: Attachment, endings: readonly string[]): Finding | undefined {
  const ending = endingOf(file);
  if (ending === '' || ending === 'ics' || endings.includes(ending)) return undefined;
  const says = `Attaches${named(file)}, a format that Amazon may refuse`;
  return { at: placeOf(file), says, advice: 'Send it as PDF, JPEG or PNG.', isMild: true };
}

/** Whether the buyer reads one of the words. */
function speaksOf({ prose }: Message, words: RegExp): boolean {
  return prose.some(({ from, text }) => (from === 'subject' || from === 'body') && words.test(nameWords(text.value)));
}

function isPicture({ type, sniffed }: Attachment): boolean {
  return (sniffed ?? type).startsWith('image/');
}

function placeOf({ name, at }: Attachment): Span {
  return name.value ? name.span() : at;
}

function named({ name: { value } }: Attachment): string {
  return value && ` "${value.length > 60 ? `${value.slice(0, 40)}…${value.slice(-19)}` : value}"`;
}
