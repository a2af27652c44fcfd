import { escaped } from '../escape.ts';
import { relative } from '../paths.ts';
import type { Diagnostic } from '../report.ts';
import { finderOf, own, pathIn } from './place.ts';
import type { ReporterContext, Shown } from './reporter.ts';

/** How many annotations of a kind GitHub shows for a step. */
const most = 10;

type Kind = 'error' | 'warning';

/** What GitHub shows beside the lines of a pull request: the first ten errors and the first ten warnings. */
export interface Annotations {
  add(report: Shown): void;
  /** Errors first. Where there are too many, the last says how many more. */
  text(): string;
}

export function annotations(context: ReporterContext): Annotations {
  const kept: Record<Kind, string[]> = { error: [], warning: [] };
  const counts: Record<Kind, number> = { error: 0, warning: 0 };
  return {
    add({ source, diagnostics }) {
      for (const one of diagnostics) {
        const kind = one.severity === 'error' ? 'error' : 'warning';
        counts[kind]++;
        if (counts[kind] <= most) kept[kind].push(annotation(kind, one, pathIn(context, source.path), context));
      }
    },
    text() {
      const failed = context.failures.map(({ path, says }) => {
        const message = path === undefined ? says : `${relative(path, context.root)} ${says}`;
        return command('error', { title: own }, ...message.split('\n'));
      });
      const errors = limited('error', [...failed, ...kept.error], failed.length + counts.error);
      return [...errors, ...limited('warning', kept.warning, counts.warning)].join('');
    },
  };
}

function limited(kind: Kind, lines: readonly string[], count: number): string[] {
  if (count <= most) return [...lines];
  const left = count - most + 1;
  return [...lines.slice(0, most - 1), command(kind, { title: own }, `… and ${left} more ${kind}s`)];
}

function annotation(kind: Kind, diagnostic: Diagnostic, file: string, { rules }: ReporterContext): string {
  const { rule, policy, start, end, says, advice } = diagnostic;
  const wayOut = advice ?? (rule === null ? undefined : rules.get(rule)?.advice);
  const isOneLine = start.line === end.line;
  return command(
    kind,
    {
      file,
      line: start.line,
      endLine: end.line,
      // GitHub takes columns within one line alone.
      ...(isOneLine && { col: start.column, endColumn: end.column }),
      title: policy === undefined ? finderOf(diagnostic) : `${finderOf(diagnostic)} ${policy}`,
    },
    says,
    wayOut,
  );
}

/** A workflow command. It may have lines, and nothing in them can be a command of its own. */
function command(kind: Kind, properties: Readonly<Record<string, string | number>>, ...lines: (string | undefined)[]) {
  const all = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  const message = lines.filter((line) => line !== undefined).map(data);
  return `::${kind} ${all.join(',')}::${message.join('%0A')}\n`;
}

function data(text: string): string {
  return escaped(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
