import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { escaped } from '../../escape.ts';
import { relative } from '../../paths.ts';
import type { Verdict } from '../../report.ts';
import { finderOf, pathIn } from '../place.ts';
import { type ReporterContext, type Shown, verdictOf } from '../reporter.ts';
import { plural } from '../summary.ts';
import { gravestFirst, verdicts } from './verdicts.ts';
import { path } from './words.ts';

interface Counts {
  errors: number;
  warnings: number;
}

interface Listed extends Counts {
  /** `undefined` where it has no section. */
  readonly id: string | undefined;
  readonly path: string;
  readonly verdict: Verdict;
}

/** What stands above the messages: what to do, how much was found, and by which rules. */
export interface Overview {
  add(report: Shown, id: string | undefined): void;
  readonly title: string;
  elements(): Element[];
}

export function overview(context: ReporterContext): Overview {
  const messages: Listed[] = [];
  const rules = new Map<string, Counts>();
  const total: Counts & { suppressed: number; hidden: number } = { errors: 0, warnings: 0, suppressed: 0, hidden: 0 };
  const { failures } = context;

  function verdict(): Verdict {
    if (failures.length > 0 || messages.some((one) => one.verdict === 'stop')) return 'stop';
    return messages.some((one) => one.verdict === 'review') ? 'review' : 'ready';
  }

  function summed(): string {
    const found = [
      total.errors > 0 ? plural(total.errors, 'error') : '',
      total.warnings > 0 ? plural(total.warnings, 'warning') : '',
    ];
    const problems = found.filter((one) => one !== '').join(' and ');
    const faulty = messages.filter((one) => one.verdict !== 'ready').length;
    if (problems === '') return `${plural(messages.length, 'message')} checked`;
    return `${problems} in ${faulty === messages.length ? plural(messages.length, 'message') : `${faulty} of ${messages.length} messages`}`;
  }

  return {
    add(report, id) {
      const own: Counts = { errors: 0, warnings: 0 };
      for (const one of report.diagnostics) {
        const key = one.severity === 'error' ? 'errors' : 'warnings';
        own[key]++;
        total[key]++;
        const rule = rules.get(finderOf(one)) ?? { errors: 0, warnings: 0 };
        rule[key]++;
        rules.set(finderOf(one), rule);
      }
      total.suppressed += report.suppressed.length;
      total.hidden += report.hidden?.length ?? 0;
      messages.push({ id, path: pathIn(context, report.source.path), verdict: verdictOf(report), ...own });
    },
    get title() {
      return `${verdicts[verdict()].title}: ${summed()}`;
    },
    elements() {
      const grade = verdict();
      const isPartial = failures.length > 0;
      const aside = [
        total.hidden > 0 ? `${plural(total.hidden, 'warning')} not shown` : '',
        total.suppressed > 0 ? `${total.suppressed} silenced by directives` : '',
      ].filter((one) => one !== '');
      return [
        h('header', { className: ['banner', grade] }, [
          icon(grade),
          h('div', [
            h('h1', verdicts[grade].title),
            h('p', { className: 'sum' }, [summed(), aside.length > 0 ? ` (${aside.join(', ')})` : '']),
            h('p', isPartial ? 'Not all could be checked.' : messages.length === 0 ? '' : verdicts[grade].says),
          ]),
        ]),
        ...(isPartial ? [failed(context)] : []),
        ...(rules.size > 0
          ? [h('div', { className: 'overview' }, [chart(rules), list(messages)]), toolbar(total)]
          : []),
        ...(rules.size === 0 && messages.length > 0 ? [h('div', { className: 'overview' }, [list(messages)])] : []),
      ];
    },
  };
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

/** Findings per rule, the most frequent first. Each bar filters. */
function chart(rules: ReadonlyMap<string, Counts>): Element {
  const rows = [...rules].sort(([, one], [, other]) => other.errors + other.warnings - one.errors - one.warnings);
  const most = Math.max(...rows.map(([, { errors, warnings }]) => errors + warnings));
  const share = (count: number) => `width:${((100 * count) / most).toFixed(2)}%`;
  return h('section', { className: 'box', ariaLabelledBy: 'by-rule' }, [
    h('h2', { id: 'by-rule' }, 'Findings by rule'),
    h(
      'ul',
      { className: 'rows' },
      rows.map(([id, { errors, warnings }]) =>
        h('li', [
          h('button', { type: 'button', className: 'row', dataFilterRule: id, ariaPressed: 'false' }, [
            h('span', { className: 'name' }, escaped(id)),
            h('span', { className: 'bar', ariaHidden: 'true' }, [
              errors > 0 ? h('span', { className: 'error', style: share(errors) }) : undefined,
              warnings > 0 ? h('span', { className: 'warn', style: share(warnings) }) : undefined,
            ]),
            h('span', { className: 'count' }, String(errors + warnings)),
          ]),
        ]),
      ),
    ),
  ]);
}

function list(messages: readonly Listed[]): Element {
  return h('section', { className: 'box', ariaLabelledBy: 'by-message' }, [
    h('h2', { id: 'by-message' }, 'Messages'),
    h(
      'ul',
      { className: 'rows' },
      gravestFirst(messages).map(({ id, path: written, verdict, errors, warnings }) => {
        const content = [
          h('span', { className: ['dot', verdict], ariaHidden: 'true' }),
          h('span', { className: 'name' }, path(written)),
          h('span', { className: 'unseen' }, `, ${verdicts[verdict].title}, findings: `),
          h('span', { className: 'count' }, String(errors + warnings)),
        ];
        if (id === undefined) return h('li', h('span', { className: 'row' }, content));
        return h(
          'li',
          h('button', { type: 'button', className: 'row', dataFilterFile: id, ariaPressed: 'false' }, content),
        );
      }),
    ),
  ]);
}

function toolbar({ errors, warnings }: Counts): Element {
  const toggle = (severity: string, says: string, count: number) =>
    h(
      'button',
      { type: 'button', className: ['toggle', severity], dataFilterSeverity: severity, ariaPressed: 'true' },
      `${says} ${count}`,
    );
  return h('div', { className: 'toolbar', role: 'group', ariaLabel: 'Filters' }, [
    errors > 0 ? toggle('error', 'Errors', errors) : undefined,
    warnings > 0 ? toggle('warn', 'Warnings', warnings) : undefined,
    h('p', { className: 'status', role: 'status' }, `All ${plural(errors + warnings, 'finding')}`),
    h('button', { type: 'button', className: 'clear', hidden: true }, 'Show all'),
  ]);
}
