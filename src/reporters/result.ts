import type { MessageContext } from '../message/message.ts';
import { absolute } from '../paths.ts';
import type { Diagnostic, Verdict } from '../report.ts';
import type { Edit } from '../rule.ts';
import { type Point, pointer } from '../span.ts';
import type { Times } from '../times.ts';
import { clauseUrl, home, ruleUrl } from '../urls.ts';
import type { Assumed } from '../wording/reader.ts';
import { type Failure, type Shown, verdictOf } from './reporter.ts';

interface JsonEdit {
  /** UTF-16 offsets in the file. */
  readonly range: readonly [number, number];
  readonly text: string;
}

/** A finding, as ESLint's JSON has it. Lines and columns count from 1, in UTF-16 code units; the end is exclusive. */
interface LintMessage {
  readonly ruleId: string | null;
  readonly severity: 1 | 2;
  readonly message: string;
  readonly fatal?: true;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly fix?: JsonEdit;
  readonly suggestions?: readonly { readonly desc: string; readonly fix: JsonEdit }[];
  /** Without a URL where the clause is a plugin's own. */
  readonly policy?: { readonly clause: string; readonly url?: string | undefined };
  readonly url: string;
  readonly fingerprint: string;
  readonly related?: readonly ({ readonly message: string; readonly filePath: string } & Point)[];
}

/** As in ESLint, `file` is what stands in a file of known problems. */
interface Suppression {
  readonly kind: 'directive' | 'file';
  readonly justification: string;
}

/** Times in milliseconds, as ESLint's `--stats` has them. */
interface Stats {
  readonly fixPasses: number;
  readonly times: { readonly passes: readonly Pass[] };
}

interface Pass {
  readonly parse: { readonly total: number };
  readonly rules: Readonly<Record<string, { readonly total: number }>>;
  readonly total: number;
}

/** What the words of a message added to the facts, and what was made of them. */
interface JsonAssumed extends Omit<Assumed, 'judged'> {
  /** What the signals judged or found; where `dropped`, it is no message. */
  readonly judged: readonly {
    readonly ruleId: string;
    readonly text: string;
    readonly line: number;
    readonly column: number;
    readonly dropped: boolean;
    readonly logOdds: number;
    readonly because: readonly string[];
  }[];
}

/** A file's report, as ESLint's JSON has it. */
export interface LintResult {
  readonly filePath: string;
  readonly messages: readonly LintMessage[];
  readonly suppressedMessages: readonly (LintMessage & { readonly suppressions: readonly Suppression[] })[];
  readonly errorCount: number;
  readonly fatalErrorCount: number;
  readonly warningCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  /** The file's text with its fixes made, where that is another one: what the messages are about. */
  readonly output?: string;
  /** The file's text, where there are messages and no `output`. */
  readonly source?: string;
  readonly stats?: Stats;
  readonly usedDeprecatedRules: readonly { readonly ruleId: string; readonly replacedBy: readonly string[] }[];
  readonly verdict: Verdict;
  /** Missing where the file could not be read. */
  readonly context?: MessageContext & { readonly assumed?: JsonAssumed };
}

export function resultOf(report: Shown, cwd: string): LintResult {
  const { source, context, assumed, diagnostics, suppressed } = report;
  const point = pointer(source.text);
  const filePath = absolute(source.path, cwd);
  return {
    ...counted(
      filePath,
      diagnostics.map((one) => messageOf(one, filePath, point)),
    ),
    suppressedMessages: suppressed.map((one) => ({
      ...messageOf(one, filePath, point),
      suppressions: [{ kind: one.isKnown ? 'file' : 'directive', justification: one.reason }],
    })),
    ...(report.unfixed !== undefined && { output: source.text }),
    ...(report.unfixed === undefined && diagnostics.length > 0 && { source: source.text }),
    verdict: verdictOf(report),
    ...(report.times && { stats: statsOf(report.times) }),
    context: { ...context, ...(assumed && { assumed: assumedOf(assumed, point) }) },
  };
}

function assumedOf(assumed: Assumed, point: (offset: number) => Point): JsonAssumed {
  const judged = assumed.judged.map(({ rule, at, value, isDoubted, odds, because }) => {
    const logOdds = Number(odds.toFixed(2));
    return { ruleId: rule, text: value, ...point(at.start), dropped: isDoubted, logOdds, because };
  });
  return { ...assumed, judged };
}

function statsOf({ reading, rules, total }: Times): Stats {
  const each = Object.entries(rules).map(([id, time]) => [id, { total: time }]);
  return { fixPasses: 0, times: { passes: [{ parse: { total: reading }, rules: Object.fromEntries(each), total }] } };
}

/** What kept a file, or all of the run, from being checked. */
export function failedResult({ path, says }: Failure, cwd: string): LintResult {
  const place = { line: 1, column: 1 };
  const message: LintMessage = {
    ruleId: null,
    severity: 2,
    message: says,
    fatal: true,
    ...place,
    url: home,
    fingerprint: '',
  };
  return counted(path ?? cwd, [message]);
}

function counted(filePath: string, messages: readonly LintMessage[]): LintResult {
  const errors = messages.filter(({ severity }) => severity === 2);
  const warnings = messages.filter(({ severity }) => severity === 1);
  return {
    filePath,
    messages,
    suppressedMessages: [],
    errorCount: errors.length,
    fatalErrorCount: errors.filter(({ fatal }) => fatal).length,
    warningCount: warnings.length,
    fixableErrorCount: errors.filter(isFixable).length,
    fixableWarningCount: warnings.filter(isFixable).length,
    usedDeprecatedRules: [],
    verdict: 'stop',
  };
}

/** Whether `--fix` alone makes its fix: what no rule found is a directive to remove. */
function isFixable({ fix, ruleId }: LintMessage): boolean {
  return fix !== undefined && ruleId !== null;
}

function messageOf(diagnostic: Diagnostic, filePath: string, point: (offset: number) => Point): LintMessage {
  const {
    rule,
    severity,
    says,
    isFatal,
    isCrash,
    start,
    end,
    fix,
    suggestions = [],
    policy,
    related = [],
  } = diagnostic;
  return {
    ruleId: rule,
    severity: severity === 'error' ? 2 : 1,
    message: says,
    ...((isFatal || isCrash) && { fatal: true }),
    ...start,
    endLine: end.line,
    endColumn: end.column,
    ...(fix && { fix: editOf(fix) }),
    ...(suggestions.length > 0 && {
      suggestions: suggestions.map(({ says, edit }) => ({ desc: says, fix: editOf(edit) })),
    }),
    ...(policy !== undefined && { policy: { clause: policy, url: clauseUrl(policy) } }),
    url: ruleUrl(rule),
    fingerprint: diagnostic.fingerprint,
    ...(related.length > 0 && {
      related: related.map(({ at, says }) => ({ message: says, filePath, ...point(at.start) })),
    }),
  };
}

function editOf({ at, text }: Edit): JsonEdit {
  return { range: [at.start, at.end], text };
}
