import { escaped } from '../escape.ts';
import type { Diagnostic } from '../report.ts';
import { clauseUrl, home, ruleUrl } from '../urls.ts';
import { facts } from './facts.ts';
import { pathIn } from './place.ts';
import { plain, type Reporter, type ReporterContext, type Shown } from './reporter.ts';
import { plural, summary } from './summary.ts';

/** What a comment on GitHub may hold is 65 536 characters; a job summary holds more, and nobody reads it. */
const most = 60_000;

/** For comments on pull requests and summaries of jobs: the verdict, then a table for each file with findings. */
export const markdown: Reporter = async function* (reports, context) {
  const total = summary();
  const tables: string[] = [];
  let length = 0;
  let left = 0;
  for await (const report of reports) {
    total.add(report);
    if (report.diagnostics.length === 0) continue;
    const { text, more } = table(report, context, most - length);
    left += more;
    length += text.length;
    if (text !== '') tables.push(text);
  }
  const failed = context.failures.map(({ path, says }) => {
    const lines = says.split('\n').map(literal).join('<br>');
    return `- ${path === undefined ? '' : `${literal(pathIn(context, path))} `}${lines}\n`;
  });
  const verdict = total.text({ ...context, paint: plain }) || 'Stop: nothing could be checked';
  yield `## sellerlint\n\n**${literal(verdict)}**\n`;
  if (failed.length > 0) yield `\n${limited(failed).join('')}`;
  yield* tables;
  if (left > 0) yield `\n… and ${plural(left, 'other finding')}, left out because comments can hold no more.\n`;
};

function limited(lines: readonly string[]): string[] {
  const kept = lines.slice(0, 50);
  return kept.length < lines.length ? [...kept, `- … and ${lines.length - kept.length} more\n`] : [...kept];
}

/** As much of a report as fits; how many findings don't. */
function table(
  report: Shown,
  context: ReporterContext,
  room: number,
): { readonly text: string; readonly more: number } {
  const { source, diagnostics } = report;
  const assumed = facts(report).join(', ');
  const head = `\n### ${literal(pathIn(context, source.path))}\n\n${literal(assumed)}\n\n| | Place | What is wrong | Rule |\n| --- | ---: | --- | --- |\n`;
  let text = head;
  for (const [index, diagnostic] of diagnostics.entries()) {
    const next = row(diagnostic, context);
    if (text.length + next.length > room) return { text: index > 0 ? text : '', more: diagnostics.length - index };
    text += next;
  }
  return { text, more: 0 };
}

function row({ severity, start, says, rule, policy, advice }: Diagnostic, { rules }: ReporterContext): string {
  const wayOut = advice ?? (rule === null ? undefined : rules.get(rule)?.advice);
  const what = wayOut === undefined ? literal(says) : `${literal(says)}<br>→ ${literal(wayOut)}`;
  const clause = policy && clauseUrl(policy);
  const names = [
    rule === null ? undefined : ruleUrl(rule) === home ? literal(rule) : `[${literal(rule)}](${ruleUrl(rule)})`,
    policy && (clause ? `[${literal(policy)}](${clause})` : literal(policy)),
  ];
  const by = names.filter((name) => name !== undefined).join('<br>');
  return `| ${severity === 'error' ? '**error**' : 'warning'} | ${start.line}:${start.column} | ${what} | ${by} |\n`;
}

/**
 * A text that Markdown shows as it is: no markup, no link, nobody notified. What GitHub and GitLab make links of, however it
 * is escaped, is parted by a sign that nobody sees.
 */
function literal(text: string): string {
  return escaped(text)
    .replace(/[\\`*_{}[\]()#+!|~^@$]/g, '\\$&')
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;')
    .replace(/@|#(?=\d)|:(?=\/\/)|www(?=\.)/gi, '$&\u2060');
}
