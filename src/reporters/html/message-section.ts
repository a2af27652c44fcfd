import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { escaped } from '../../escape.ts';
import type { Message } from '../../message/message.ts';
import type { Text } from '../../text.ts';
import { facts } from '../facts.ts';
import { pathIn } from '../place.ts';
import { type ReporterContext, type Shown, verdictOf } from '../reporter.ts';
import { plural } from '../summary.ts';
import { findingsView } from './findings-view.ts';
import { gravest, marksIn, type Numbered, numbersOf, segments } from './marks.ts';
import { messageView } from './message-view.ts';
import { sourceView } from './source-view.ts';
import { verdicts } from './verdicts.ts';
import { path } from './words.ts';

/** More findings in one message than anyone reads. */
const most = 500;

/** A message beside its findings. `id` is that of its section. */
export function messageSection(
  report: Shown,
  message: Message | undefined,
  id: string,
  context: ReporterContext,
): Element {
  const { source, diagnostics } = report;
  const findings = diagnostics.slice(0, most).map((diagnostic, index) => ({ number: index + 1, diagnostic }));
  const views = (message?.parts ?? []).map((part) => messageView(message as Message, part, findings));
  const heading = message && headingOf(message, findings);
  const shown = new Set([...views.flatMap((view) => [...view.shown]), ...(heading?.shown ?? [])]);
  const called = escaped(pathIn(context, source.path));
  const verdict = verdictOf(report);
  const names = namesOf(views.map(({ type }) => type));
  const panels = [
    ...views.map(({ html }, index) => {
      const title = `${called}: the message as the buyer sees it`;
      const frame = h('iframe', { sandbox: ['allow-same-origin'], srcDoc: html, title, loading: 'lazy' });
      return [names[index] ?? '', h('div', { className: 'stage' }, h('div', { className: 'paper' }, frame))] as const;
    }),
    ['Source', sourceView(source.text, findings)] as const,
  ];
  const left = diagnostics.length - findings.length;
  return h('section', { className: 'message', id, ariaLabelledBy: `${id}-title`, dataFile: id }, [
    h('header', [
      h('div', [
        h('h2', { id: `${id}-title` }, path(pathIn(context, source.path))),
        h('p', { className: 'facts' }, escaped(facts(report).join(' · '))),
      ]),
      h('span', { className: ['verdict', verdict] }, verdicts[verdict].title),
    ]),
    h('div', { className: 'columns' }, [
      h('div', { className: 'view' }, [
        h(
          'div',
          { className: 'tabs', role: 'tablist', ariaLabel: 'Views of the message' },
          panels.map(([name], index) => tab(id, name, index)),
        ),
        heading && heading.children.length > 0 ? h('dl', { className: 'heading' }, heading.children) : undefined,
        ...panels.map(([, panel], index) => panelOf(id, panel, index)),
      ]),
      h('div', { className: 'findings' }, [
        ...findingsView(findings, { rules: context.rules, text: source.text, shown }),
        findings.length === 0 ? h('p', { className: 'left' }, 'Nothing to mend here.') : undefined,
        left > 0 ? h('p', { className: 'left' }, `… and ${plural(left, 'other')}`) : undefined,
      ]),
    ]),
  ]);
}

function namesOf(types: readonly string[]): string[] {
  if (types.length === 1) return ['Message'];
  return types.map((type, index) => {
    const name = type === 'html' ? 'Message' : 'As plain text';
    return types.indexOf(type) === index
      ? name
      : `${name} (${types.slice(0, index + 1).filter((one) => one === type).length})`;
  });
}

function tab(id: string, name: string, index: number): Element {
  const isFirst = index === 0;
  const names = { role: 'tab', id: `${id}-tab-${index}`, ariaControls: `${id}-panel-${index}` };
  return h('button', { type: 'button', ...names, ariaSelected: String(isFirst), tabIndex: isFirst ? 0 : -1 }, name);
}

function panelOf(id: string, content: Element, index: number): Element {
  const names = { role: 'tabpanel', id: `${id}-panel-${index}`, ariaLabelledBy: `${id}-tab-${index}` };
  return h('div', { className: 'panel', ...names, hidden: index > 0 }, content);
}

/** What the buyer reads above the message: its subject, and the names of what is attached. */
function headingOf({ subject, attachments }: Message, findings: readonly Numbered[]) {
  const shown = new Set<number>();
  const words = (text: Text): ElementContent[] => {
    const marks = marksIn(text, findings);
    for (const { finding } of marks) shown.add(finding.number);
    return segments(text.length, marks).map(({ start, end, findings }): ElementContent => {
      const value = escaped(text.value.slice(start, end));
      if (findings.length === 0) return { type: 'text', value };
      return h('mark', { className: gravest(findings), dataF: numbersOf(findings) }, value);
    });
  };
  const files = attachments.filter(({ isInline, name }) => !isInline && name.length > 0);
  const children = [
    ...(subject && subject.length > 0 ? [h('dt', 'Subject'), h('dd', words(subject))] : []),
    ...(files.length > 0 ? [h('dt', 'Attached'), ...files.map(({ name }) => h('dd', words(name)))] : []),
  ];
  return { children, shown };
}
