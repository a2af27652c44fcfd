import type { Element } from 'hast';
import { h } from 'hastscript';
import { escaped } from '../../escape.ts';
import type { Message } from '../../message/message.ts';
import type { Text } from '../../text.ts';
import { markedWords, marksIn, type Numbered } from './marks.ts';

/** What the buyer reads above the message: its subject, and the names of what is attached. */
export function heading({ subject, attachments }: Message, findings: readonly Numbered[]) {
  const shown = new Set<number>();
  const words = (text: Text) => {
    const marks = marksIn(text, findings);
    for (const { finding } of marks) shown.add(finding.number);
    return markedWords(text.value, marks, escaped);
  };
  const files = attachments.filter(({ isInline, name }) => !isInline && name.length > 0);
  const rows = [
    ...(subject && subject.length > 0 ? [h('dt', 'Subject'), h('dd', words(subject))] : []),
    ...(files.length > 0 ? [h('dt', 'Attached'), ...files.map(({ name }) => h('dd', words(name)))] : []),
  ];
  const elements: Element[] = rows.length > 0 ? [h('dl', { className: 'heading' }, rows)] : [];
  return { elements, shown };
}
