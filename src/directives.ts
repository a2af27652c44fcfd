import type { DirectiveSettings } from './config.ts';
import type { Declaration } from './message/draft.ts';
import { overlaps, type Span } from './span.ts';
import { suggest } from './suggest.ts';
import type { Text } from './text.ts';

/** A stretch of the file in which some rules are silent. */
export interface Silence extends Span {
  /** `undefined` for all rules. */
  readonly rule: string | undefined;
  readonly reason: string;
  /** The directive that asks for it. */
  readonly at: Span;
}

/** What is wrong with a directive. */
export interface DirectiveProblem {
  readonly at: Span;
  readonly says: string;
  readonly severity: 'warn' | 'error';
}

export interface Directives {
  readonly silences: readonly Silence[];
  readonly problems: readonly DirectiveProblem[];
}

/** What the reader of directives knows besides the comments. */
interface Surroundings {
  readonly file: string;
  /** The ids of all rules. */
  readonly rules: ReadonlySet<string>;
  readonly settings: DirectiveSettings;
  /** As `2026-11-25`. */
  readonly today: string;
  /** Whether a comment in the message would reach the buyer. */
  readonly isFinal: boolean;
}

const actions = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const;
type Action = (typeof actions)[number];

/** A directive, taken apart. */
interface Directive {
  readonly action: Action;
  /** `undefined` for all rules. */
  readonly rules: readonly (string | undefined)[];
  readonly reason: string;
  readonly at: Span;
}

/** Reads `sellerlint-disable no-emoji -- why until 2026-12-31` from comments, and `disable` from declarations. */
export function directives(
  comments: readonly Text[],
  declarations: readonly Declaration[],
  around: Surroundings,
): Directives {
  const silences: Silence[] = [];
  const problems: DirectiveProblem[] = [];
  const open = new Map<string | undefined, { start: number; reason: string; at: Span }>();
  const end = around.file.length;
  const close = (rule: string | undefined, to: number) => {
    const opened = open.get(rule);
    if (opened) silences.push({ ...opened, rule, end: to });
    open.delete(rule);
  };

  for (const { action, rules, reason, at } of read(comments, declarations, around, problems)) {
    for (const rule of rules) {
      if (action === 'disable-file') silences.push({ start: 0, end, rule, reason, at });
      else if (action === 'disable-line') silences.push({ ...lineAt(around.file, at.start), rule, reason, at });
      else if (action === 'disable-next-line') silences.push({ ...next(around.file, at.end), rule, reason, at });
      else if (action === 'disable') open.set(rule, open.get(rule) ?? { start: at.end, reason, at });
      else if (rule === undefined) for (const each of [...open.keys()]) close(each, at.start);
      else if (open.has(rule)) close(rule, at.start);
      else problems.push({ at, says: `Enables ${rule}, which is not disabled here`, severity: 'error' });
    }
  }
  for (const rule of [...open.keys()]) close(rule, end);
  return { silences, problems };
}

/** The silence that covers a finding. */
export function silenceOf(silences: readonly Silence[], rule: string, at: Span): Silence | undefined {
  const place = { start: at.start, end: Math.max(at.end, at.start + 1) };
  return silences.find((one) => (one.rule === undefined || one.rule === rule) && overlaps(one, place));
}

function* read(
  comments: readonly Text[],
  declarations: readonly Declaration[],
  around: Surroundings,
  problems: DirectiveProblem[],
): Generator<Directive> {
  for (const comment of comments) {
    const said = /^\s*sellerlint-(\S*)([^]*)$/.exec(comment.value);
    if (!said) continue;
    const [, action = '', rest = ''] = said;
    const at = comment.span();
    if (around.isFinal) {
      problems.push({
        at,
        says: 'This directive would be sent to the buyer; remove it from the final message',
        severity: 'error',
      });
    }
    if (!actions.includes(action as Action)) {
      const near = suggest(action, actions);
      problems.push({
        at,
        says: `Unknown directive "sellerlint-${action}"${near ? `; did you mean "sellerlint-${near}"?` : ''}`,
        severity: 'error',
      });
      continue;
    }
    const until = /\s+until\s+(\S+)\s*$/.exec(rest);
    const [list = '', ...reasons] = rest.slice(0, until?.index).split('--');
    const names = list
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    yield* checked(action as Action, names, reasons.join('--').trim(), until?.[1], at, around, problems);
  }
  for (const { key, value, at } of declarations) {
    if (key !== 'disable') continue;
    const { rule, reason, until } = (value ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof rule !== 'string' || (reason !== undefined && typeof reason !== 'string')) {
      problems.push({
        at,
        says: 'Each entry of "disable" needs a rule, and may have a reason and an until',
        severity: 'error',
      });
      continue;
    }
    const expiry =
      until instanceof Date ? until.toISOString().slice(0, 10) : until === undefined ? undefined : String(until);
    yield* checked('disable-file', [rule], reason ?? '', expiry, at, around, problems);
  }
}

function* checked(
  action: Action,
  names: readonly string[],
  reason: string,
  until: string | undefined,
  at: Span,
  { rules, settings, today }: Surroundings,
  problems: DirectiveProblem[],
): Generator<Directive> {
  const known = names.filter((name) => {
    if (rules.has(name)) return true;
    const near = suggest(name, rules);
    problems.push({
      at,
      says: `Unknown rule "${name}" in a directive${near ? `; did you mean "${near}"?` : ''}`,
      severity: 'error',
    });
    return false;
  });
  if (names.length > 0 && known.length === 0) return;
  if (until !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(until) || Number.isNaN(Date.parse(until)))) {
    problems.push({ at, says: `"${until}" is not a date such as 2026-12-31`, severity: 'error' });
    return;
  }
  if (until !== undefined && until < today) {
    problems.push({
      at,
      says: `This directive expired on ${until}; mend what it hides, or give it a new date`,
      severity: 'warn',
    });
    return;
  }
  if (settings.requireReason && reason === '' && action !== 'enable') {
    problems.push({ at, says: 'This directive does not say why; add "-- " and a reason', severity: 'error' });
  }
  yield { action, rules: names.length === 0 ? [undefined] : known, reason, at };
}

function lineAt(file: string, offset: number): Span {
  const start = Math.max(file.lastIndexOf('\n', offset - 1), file.lastIndexOf('\r', offset - 1)) + 1;
  return { start, end: lineEnd(file, offset) };
}

function lineEnd(file: string, from: number): number {
  const end = /[\r\n]/g;
  end.lastIndex = from;
  return end.exec(file)?.index ?? file.length;
}

/** The next line with content; the next element where more stands behind the comment in the same line. */
function next(file: string, from: number): Span {
  const after = /(?:--\}\}|--!?>|#\}|\}\})/y;
  after.lastIndex = from;
  const start = from + (after.exec(file)?.[0].length ?? 0);
  const rest = file.slice(start, lineEnd(file, start));
  if (rest.trim() === '') {
    const content = /\S/g;
    content.lastIndex = start;
    const line = content.exec(file)?.index ?? file.length;
    return { start: line, end: lineEnd(file, line) };
  }
  const element = /^\s*<([a-z][\w:-]*)/i.exec(rest);
  const close = element ? rest.toLowerCase().indexOf(`</${element[1]?.toLowerCase()}`) : -1;
  return {
    start,
    end: close < 0 ? start + rest.length : start + close + (/^[^>]*>?/.exec(rest.slice(close))?.[0].length ?? 0),
  };
}
