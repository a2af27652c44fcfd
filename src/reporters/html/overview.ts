import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { escaped } from '../../escape.ts';
import { relative } from '../../paths.ts';
import type { Verdict } from '../../report.ts';
import { finderOf, pathIn } from '../place.ts';
import { type ReporterContext, type Shown, verdictOf } from '../reporter.ts';
import { type Summary, summary } from '../summary.ts';
import { type Counts, chart, type Listed, list, toolbar } from './filters.ts';
import { verdicts } from './verdicts.ts';

/** What stands above the messages: what to do, how much was found, and by which rules. */
export interface Overview {
  /** `id` is that of the message's section; `undefined` where it has none. */
  add(report: Shown, id: string | undefined): void;
  title(): string;
  elements(): Element[];
}

export function overview(context: ReporterContext): Overview {
  const total = summary();
  const messages: Listed[] = [];
  const rules = new Map<string, Counts>();
  return {
    add(report, id) {
      total.add(report);
      const own: Counts = { errors: 0, warnings: 0 };
      for (const one of report.diagnostics) {
        const key = one.severity === 'error' ? 'errors' : 'warnings';
        const rule = rules.get(finderOf(one)) ?? { errors: 0, warnings: 0 };
        own[key]++;
        rule[key]++;
        rules.set(finderOf(one), rule);
      }
      messages.push({ id, path: pathIn(context, report.source.path), verdict: verdictOf(report), ...own });
    },
    title: () => `${verdicts[total.verdict(context)].title}: ${total.found()}`,
    elements() {
      const isPartial = context.failures.length > 0;
      const hasFindings = rules.size > 0;
      return [
        banner(total, context, messages.length),
        ...(isPartial ? [failed(context)] : []),
        ...(messages.length > 0 ? [h('div', { className: 'overview' }, [...chart(rules), list(messages)])] : []),
        ...(hasFindings ? [toolbar(messages)] : []),
      ];
    },
  };
}

function banner(total: Summary, context: ReporterContext, messages: number): Element {
  const verdict = total.verdict(context);
  const { title, says } = verdicts[verdict];
  const advice = context.failures.length > 0 ? 'Not all could be checked.' : messages === 0 ? '' : says;
  return h('header', { className: ['banner', verdict] }, [
    icon(verdict),
    h('div', [h('h1', title), h('p', { className: 'sum' }, total.found() + total.aside()), h('p', advice)]),
  ]);
}

function icon(verdict: Verdict): Element {
  const shapes = {
    stop: [s('path', { d: 'M15.5 8.5h-0M8 8l8 8M16 8l-8 8' })],
    review: [s('path', { d: 'M12 7v6M12 16.5v.5' })],
    ready: [s('path', { d: 'M7.5 12.5l3 3 6-7' })],
  };
  return s('svg', { viewBox: '0 0 24 24', ariaHidden: 'true', className: 'icon' }, [
    s('circle', { cx: 12, cy: 12, r: 11 }),
    ...shapes[verdict],
  ]);
}

function failed({ failures, cwd }: ReporterContext): Element {
  return h('section', { className: 'failures', ariaLabel: 'What could not be checked' }, [
    h('h2', 'What could not be checked'),
    h(
      'ul',
      failures.map(({ path, says }) => {
        const lines = says.split('\n').map(escaped).join('\n');
        return h('li', path === undefined ? lines : [h('code', escaped(relative(path, cwd))), ` ${lines}`]);
      }),
    ),
  ]);
}
