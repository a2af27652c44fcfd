import { purposeOf } from '../../src/message/file-purpose.ts';
import { flag, strings } from '../../src/options.ts';
import { defineRule } from '../../src/rule.ts';

/** A text with fewer words is a part of a message. */
const fewestWords = 8;

export default defineRule({
  id: 'require-permitted-purpose',
  summary: 'Require a reason for which Amazon permits a message',
  why: 'Amazon lets a seller write first only for the reasons of a closed list, such as a problem with the order or an invoice.',
  advice:
    'Say what the buyer has to know or to answer, or state the purpose in the front matter, or do not send the message.',
  policy: 'CG-TYPE.2',
  options: {
    purposes: strings('The purposes that are permitted; all of Amazon’s, if empty.'),
    allowInstructions: flag('Takes instructions, tips and warranty information for a reason.', true),
  },
  async *check({ attachments, context, whole }, { wordings, guess, options }) {
    // An operation of the Messaging API is a reason that Amazon has checked.
    if (context.direction === 'reply' || context.channel.startsWith('sp-api')) return;
    const { purpose = context.purpose, reasons = [] } = context.purpose ? {} : ((await guess()) ?? {});
    if (purpose) {
      if (options.purposes.length === 0 || options.purposes.includes(purpose)) return;
      const says = `Is for ${purpose}, which is not among the permitted purposes`;
      yield { at: reasons[0]?.at ?? whole, says };
      return;
    }
    const read = await wordings();
    const words = read[0]?.sentences().reduce((sum, { sentence }) => sum + sentence.last - sentence.first, 0) ?? 0;
    if (words < fewestWords) return;
    const instructs =
      attachments.some(({ name, isInline }) => !isInline && purposeOf(name.value, false)?.is === 'allowed') ||
      read.some((wording) => wording.each('purpose').some(({ group }) => group === 'instructions'));
    if (instructs && options.allowInstructions) return;
    yield { at: whole, says: 'Names no reason for which Amazon permits a message' };
  },
});
