import { lazy } from './lazy.ts';
import type { Declaration } from './message/draft.ts';
import type { Part, Tag } from './message/message.ts';
import { type DirectiveProblem, readDirectives, type Surroundings } from './read-directives.ts';
import { lastAtMost, type Span } from './span.ts';

/** What a directive asks for, of one rule or of all. */
export interface Request {
  /** `undefined` for all rules. */
  readonly rule: string | undefined;
  readonly reason: string;
  /** The directive. */
  readonly at: Span;
}

export interface Directives {
  /** That rules be silent somewhere. */
  readonly requests: readonly Request[];
  readonly problems: readonly DirectiveProblem[];
  /** The request that silences a finding of a rule. */
  silencing(rule: string, at: Span): Request | undefined;
}

/** A stretch of the file in which a request is met. */
interface Silence extends Span {
  readonly by: Request;
  /** Rules that a request for all does not concern here. */
  readonly but: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** Reads `sellerlint-disable no-emoji -- why until 2026-12-31` from comments, and `disable` from declarations. */
export function directives(
  parts: readonly Part[],
  declarations: readonly Declaration[],
  around: Surroundings,
): Directives {
  const requests: Request[] = [];
  const silences: Silence[] = [];
  const problems: DirectiveProblem[] = [];
  const open = new Map<string | undefined, Omit<Silence, 'end'>>();
  const end = around.file.length;
  const lines = lazy(() => linesOf(around.file, parts));

  function close(rule: string | undefined, to: number): void {
    const opened = open.get(rule);
    if (opened) silences.push({ ...opened, end: to });
    open.delete(rule);
  }

  function enable(rule: string | undefined, at: Span): void {
    const all = open.get(undefined);
    if (rule === undefined && open.size > 0) for (const each of [...open.keys()]) close(each, at.start);
    else if (rule !== undefined && open.has(rule)) close(rule, at.start);
    else if (rule !== undefined && all && !all.but.has(rule)) {
      close(undefined, at.start);
      open.set(undefined, { ...all, start: at.start, but: new Set([...all.but, rule]) });
    } else {
      const says =
        rule === undefined ? 'Enables rules, but none is disabled here' : `Enables ${rule}, which is not disabled here`;
      problems.push({ at, says, severity: 'error' });
    }
  }

  for (const { action, rules, reason, at } of readDirectives(parts, declarations, around, problems)) {
    for (const rule of rules) {
      if (action === 'enable') {
        enable(rule, at);
        continue;
      }
      const by = { rule, reason, at };
      requests.push(by);
      if (action === 'disable') {
        close(rule, at.start);
        open.set(rule, { start: at.end, by, but: none });
      } else if (action === 'disable-file') silences.push({ start: 0, end, by, but: none });
      else silences.push({ ...(action === 'disable-line' ? lines().of(at) : lines().after(at)), by, but: none });
    }
  }
  for (const rule of [...open.keys()]) close(rule, end);
  return { requests, problems, silencing: silencer(silences) };
}

/** Returns what finds the silence that reaches over a place, however many there are. */
function silencer(silences: readonly Silence[]): Directives['silencing'] {
  const byRule = new Map<string | undefined, { starts: number[]; widest: Silence[] }>();
  for (const silence of silences.toSorted((one, other) => one.start - other.start)) {
    const { starts, widest } = byRule.get(silence.by.rule) ?? { starts: [], widest: [] };
    byRule.set(silence.by.rule, { starts, widest });
    const before = widest.at(-1);
    starts.push(silence.start);
    widest.push(before && before.end >= silence.end ? before : silence);
  }
  const find = (list: string | undefined, rule: string, { start, end }: Span) => {
    const { starts = [], widest = [] } = byRule.get(list) ?? {};
    for (let index = lastAtMost(starts, Math.max(start, end - 1)); index >= 0; index--) {
      const one = widest[index];
      if (!one || one.end <= start) return undefined;
      if (one.start <= Math.max(start, end - 1) && !one.but.has(rule)) return one.by;
    }
    return undefined;
  };
  return (rule, at) => find(rule, rule, at) ?? find(undefined, rule, at);
}

/** The lines that directives speak of. */
interface Lines {
  /** The line in which a comment stands. */
  of(comment: Span): Span;
  /** The next line with content; where more stands behind the comment in its line, the next element or text. */
  after(comment: Span): Span;
}

function linesOf(file: string, parts: readonly Part[]): Lines {
  const starts = [0];
  for (const { 0: end, index } of file.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  const tags: Tag[] = parts.flatMap((part) => part.tags);
  const tagStarts = tags.map(({ at }) => at.start);
  const endOf = (line: number) => starts[line + 1] ?? file.length;

  function of({ start }: Span): Span {
    const line = lastAtMost(starts, start);
    return { start: starts[line] ?? 0, end: endOf(line) };
  }

  function after({ end }: Span): Span {
    const from = past(file, end, /(?:\s{0,100}(?:(?:--)?~?\}\}|--!?>|#\}|(?:--)?%>|[-+]?%\}|\{%[^%]{1,40}%\}))?/y);
    const next = past(file, from, /(?:\s*<\/[^<>]*>)*\s*/y);
    const lineEnd = endOf(lastAtMost(starts, from));
    if (next >= lineEnd) return { start: next, end: endOf(lastAtMost(starts, next)) };
    const index = lastAtMost(tagStarts, next);
    if (tagStarts[index] === next) return { start: next, end: Math.min(tags[index]?.whole.end ?? lineEnd, lineEnd) };
    return { start: next, end: past(file, next, /[^<\r\n]{0,1000}/y) };
  }

  return { of, after };
}

/** Where a sticky pattern ends that begins at `from`. */
function past(file: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from;
  pattern.test(file);
  return pattern.lastIndex;
}
