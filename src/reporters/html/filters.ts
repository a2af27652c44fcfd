import type { Element } from 'hast';
import { h } from 'hastscript';
import { escaped } from '../../escape.ts';
import type { Verdict } from '../../report.ts';
import { plural } from '../summary.ts';
import { gravestFirst, verdicts } from './verdicts.ts';
import { path } from './words.ts';

/** How much a rule found, or is in a message. */
export interface Counts {
  errors: number;
  warnings: number;
}

/** A message in the list of all. */
export interface Listed extends Counts {
  /** That of its section; `undefined` where it has none. */
  readonly id: string | undefined;
  readonly path: string;
  readonly verdict: Verdict;
}

/** Findings per rule, the most frequent first. Each bar filters. */
export function chart(rules: ReadonlyMap<string, Counts>): Element[] {
  if (rules.size === 0) return [];
  const rows = [...rules].sort(([, one], [, other]) => other.errors + other.warnings - one.errors - one.warnings);
  const most = Math.max(...rows.map(([, { errors, warnings }]) => errors + warnings));
  const share = (count: number) => `width:${((100 * count) / most).toFixed(2)}%`;
  const section = h('section', { className: 'box', ariaLabelledBy: 'by-rule' }, [
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
  return [section];
}

/** The messages, what is gravest first. Each filters. */
export function list(messages: readonly Listed[]): Element {
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

/** Which severities are shown, and how much is. */
export function toolbar(messages: readonly Counts[]): Element {
  const sum = (key: keyof Counts) => messages.reduce((total, one) => total + one[key], 0);
  const [errors, warnings] = [sum('errors'), sum('warnings')];
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
