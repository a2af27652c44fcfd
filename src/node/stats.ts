import { escaped } from '../escape.ts';
import { relative } from '../paths.ts';
import type { Report } from '../report.ts';

/** What takes the time of a run, rule by rule and file by file. */
export interface Stats {
  add(report: Report): void;
  text(cwd: string): string;
}

const mostFiles = 10;

export function stats(): Stats {
  const rules = new Map<string, number>();
  const files: { readonly name: string; readonly time: number }[] = [];
  let [reading, total] = [0, 0];
  return {
    add({ source, times }) {
      if (!times) return;
      for (const [id, time] of Object.entries(times.rules)) rules.set(id, (rules.get(id) ?? 0) + time);
      files.push({ name: source.path, time: times.total });
      reading += times.reading;
      total += times.total;
    },
    text(cwd) {
      const spent = [{ name: '(reading)', time: reading }, ...Array.from(rules, ([name, time]) => ({ name, time }))];
      const slowest = byTime(files).slice(0, mostFiles);
      const named = slowest.map(({ name, time }) => ({ name: relative(name, cwd), time }));
      return [...table('rule', byTime(spent), total), '', ...table('file', named, total), ''].join('\n');
    },
  };
}

function byTime<T extends { readonly time: number }>(rows: readonly T[]): T[] {
  return rows.toSorted((one, other) => other.time - one.time);
}

function table(
  head: string,
  rows: readonly { readonly name: string; readonly time: number }[],
  total: number,
): string[] {
  const all = rows.map(({ name, time }) => [
    escaped(name),
    `${time.toFixed(1)} ms`,
    total > 0 ? `${((100 * time) / total).toFixed(1)} %` : '',
  ]);
  const lines = [[head, 'time', 'share'], ...all];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map(([name = '', time = '', share = '']) => {
    return `${name.padEnd(widths[0] ?? 0)}  ${time.padStart(widths[1] ?? 0)}  ${share.padStart(widths[2] ?? 0)}`.trimEnd();
  });
}
