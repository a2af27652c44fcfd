import type { Element } from 'hast';
import { h } from 'hastscript';
import { escaped } from '../../escape.ts';
import type { Message } from '../../message/message.ts';
import type { Span } from '../../span.ts';
import { facts } from '../facts.ts';
import { pathIn } from '../place.ts';
import { type ReporterContext, type Shown, verdictOf } from '../reporter.ts';
import { plural } from '../summary.ts';
import { findingsView } from './findings-view.ts';
import { heading } from './heading.ts';
import { type MessageView, messageView } from './message-view.ts';
import { sourceView } from './source-view.ts';
import { type Panel, tabbed } from './tabs.ts';
import { verdicts } from './verdicts.ts';
import { path } from './words.ts';

/** More findings in one message than anyone reads. */
const most = 500;

/** The place of a message on the page. */
interface Place {
  readonly id: string;
  /** So far down that its frame may come later. */
  readonly isFar: boolean;
  readonly context: ReporterContext;
}

/** A message beside its findings. */
export function messageSection(report: Shown, message: Message | undefined, { id, isFar, context }: Place): Element {
  const { source, diagnostics } = report;
  const findings = diagnostics.slice(0, most).map((diagnostic, index) => ({ number: index + 1, diagnostic }));
  const whole = findings.filter(({ diagnostic: { at } }) => message && covers(at, message.whole));
  const placed = findings.filter((finding) => !whole.includes(finding));
  // Of two versions, mail programs show HTML.
  const parts = (['html', 'plain'] as const).flatMap(
    (type) => message?.parts.filter((part) => part.type === type) ?? [],
  );
  const views = parts.map((part) => messageView(part, placed));
  const above = message ? heading(message, placed) : { elements: [], shown: [] };
  const shown = new Set([...views.flatMap((view) => [...view.shown]), ...above.shown]);
  const written = pathIn(context, source.path);
  const names = namesOf(views);
  const panels: Panel[] = [
    ...views.map((view, index): Panel => [names[index] ?? '', stage(view, written, isFar)]),
    ['Source', sourceView(source.text, placed)],
  ];
  const left = diagnostics.length - findings.length;
  const verdict = verdictOf(report);
  return h('section', { className: 'message', id, ariaLabelledBy: `${id}-title` }, [
    h('header', [
      h('div', [
        h('h2', { id: `${id}-title` }, path(written)),
        h('p', { className: 'facts' }, escaped(facts(report).join(' · '))),
      ]),
      h('span', { className: ['verdict', verdict] }, verdicts[verdict].title),
    ]),
    h('div', { className: 'columns' }, [
      h('div', { className: 'view' }, tabbed(id, panels, above.elements)),
      h('div', { className: 'findings' }, [
        ...findingsView(findings, { rules: context.rules, text: source.text, shown, whole }),
        findings.length === 0 ? h('p', { className: 'left' }, 'Nothing to mend here.') : undefined,
        left > 0 ? h('p', { className: 'left' }, `… and ${plural(left, 'other')}`) : undefined,
      ]),
    ]),
  ]);
}

/** The frame that a message stands in: without scripts, and with its place open to the page, which lays marks over it. */
function stage({ html }: MessageView, written: string, isFar: boolean): Element {
  const title = `${escaped(written)}: the message as the buyer sees it`;
  const frame = h('iframe', {
    sandbox: ['allow-same-origin'],
    title,
    ...(isFar ? { dataLater: html } : { srcDoc: html }),
  });
  return h('div', { className: 'stage' }, h('div', { className: 'paper' }, frame));
}

/** A finding about all of the message marks no place in it. */
function covers(one: Span, other: Span): boolean {
  return one.start <= other.start && one.end >= other.end;
}

function namesOf(views: readonly MessageView[]): string[] {
  const counts = new Map<string, number>();
  return views.map(({ type }) => {
    const name = type === 'html' || views.length === 1 ? 'Message' : 'As plain text';
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
