import { escaped } from '../escape.ts';
import { relative } from '../paths.ts';
import type { Diagnostic } from '../report.ts';
import { pointer } from '../span.ts';
import { clauseUrl, home, ruleUrl } from '../urls.ts';
import { frame } from './codeframe.ts';
import { facts } from './facts.ts';
import type { Paint, Reporter, ReporterContext, Shown } from './reporter.ts';
import { plural, summary } from './summary.ts';

/** For people: each file with what was assumed about it, each finding with the words it is about. */
export const stylish: Reporter = async function* (reports, context) {
  const total = summary();
  for await (const report of reports) {
    total.add(report);
    if (report.diagnostics.length > 0) yield `${(await block(report, context)).join('\n')}\n\n`;
  }
  const summed = total.text(context);
  if (summed !== '') yield `${summed}\n`;
};

/** More findings in one file than anyone reads. */
const most = 500;

async function block(report: Shown, context: ReporterContext): Promise<string[]> {
  const places = report.diagnostics.map(({ start }) => `${start.line}:${start.column}`);
  const indent = places.reduce((most, { length }) => Math.max(most, length), 0) + 2;
  const margin = ' '.repeat(indent + 2);
  const advised = new Set<string>();
  const lines = [heading(report, context)];
  for (const [index, diagnostic] of report.diagnostics.slice(0, most).entries()) {
    const place = (places[index] ?? '').padStart(indent);
    const advice = adviceOf(diagnostic, context);
    const more = [
      ...(await code(report, diagnostic, context, margin.length)),
      ...related(report, diagnostic, context),
      ...(advice === undefined || advised.has(advice) ? [] : [advice]),
    ];
    if (advice !== undefined) advised.add(advice);
    lines.push(`${context.paint.dim(place)}  ${headline(diagnostic, context.paint)}`);
    lines.push(...more.map((line) => margin + line));
  }
  const left = report.diagnostics.length - most;
  if (left > 0) lines.push(`${' '.repeat(indent)}  … and ${plural(left, 'other')}`);
  return lines;
}

function heading(report: Shown, { cwd, paint }: ReporterContext): string {
  const known = escaped(facts(report).join(', '));
  const title = paint.title(escaped(relative(report.source.path, cwd)));
  return known === '' ? title : `${title}  ${paint.dim(known)}`;
}

function headline({ severity, says, rule, policy }: Diagnostic, paint: Paint): string {
  const parts = [paint[severity](severity.padEnd(5)), escaped(says)];
  if (rule !== null) parts.push(paint.dim(ruleUrl(rule) === home ? escaped(rule) : paint.link(rule, ruleUrl(rule))));
  const url = policy && clauseUrl(policy);
  if (policy) parts.push(paint.dim(url ? paint.link(policy, url) : escaped(policy)));
  return parts.join('  ');
}

async function code({ source }: Shown, { at, severity }: Diagnostic, { paint, width }: ReporterContext, taken: number) {
  const found = await frame(source.text, at, width - taken - 2);
  if (!found) return [];
  const { before, culprit, after, indent, width: long } = found;
  const bar = paint.dim('│');
  if (paint.mark) return [`${bar} ${before}${paint.mark(culprit, severity)}${after}`];
  return [`${bar} ${before}${culprit}${after}`.trimEnd(), `${bar} ${' '.repeat(indent)}${'^'.repeat(long)}`];
}

function related({ source }: Shown, { related = [] }: Diagnostic, { paint }: ReporterContext): string[] {
  if (related.length === 0) return [];
  const point = pointer(source.text);
  return related.map(({ at, says }) => {
    const { line, column } = point(at.start);
    return paint.dim(`${line}:${column}  ${escaped(says)}`);
  });
}

function adviceOf({ rule, advice }: Diagnostic, { rules }: ReporterContext): string | undefined {
  const says = advice ?? (rule === null ? undefined : rules.get(rule)?.advice);
  return says === undefined ? undefined : `→ ${escaped(says)}`;
}
