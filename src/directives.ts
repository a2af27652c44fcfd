import type { DirectiveSettings } from './config.ts';
import { lazy } from './lazy.ts';
import type { Declaration } from './message/draft.ts';
import type { Part, Tag } from './message/message.ts';
import { lastAtMost, type Span } from './span.ts';
import { suggest } from './suggest.ts';

/** What a directive asks for, of one rule or of all. */
export interface Request {
  /** `undefined` for all rules. */
  readonly rule: string | undefined;
  readonly reason: string;
  /** The directive. */
  readonly at: Span;
}

/** What is wrong with a directive. */
export interface DirectiveProblem {
  readonly at: Span;
  readonly says: string;
  readonly severity: 'warn' | 'error';
}

export interface Directives {
  /** That rules be silent somewhere. */
  readonly requests: readonly Request[];
  readonly problems: readonly DirectiveProblem[];
  /** The request that silences a finding of a rule. */
  silencing(rule: string, at: Span): Request | undefined;
}

/** What the reader of directives knows besides the message. */
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

  for (const { action, rules, reason, at } of read(parts, declarations, around, problems)) {
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
    widest.push(before && before.end > silence.end ? before : silence);
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

function* read(
  parts: readonly Part[],
  declarations: readonly Declaration[],
  around: Surroundings,
  problems: DirectiveProblem[],
): Generator<Directive> {
  const error = (at: Span, says: string) => problems.push({ at, says, severity: 'error' });
  for (const { comments, type, body } of parts) {
    for (const comment of comments) {
      const [, action, meant = '', rest = ''] = pattern.exec(comment.value) ?? [];
      if (action === undefined && meant === '') continue;
      const at = comment.span();
      if (around.isFinal) error(at, 'This directive would be sent to the buyer; remove it from the final message');
      if (isAction(action)) yield* directive(action, rest, at, around, problems);
      else {
        const near = suggest(action ?? meant, actions);
        const said = comment.value.trim().slice(0, -rest.length || undefined);
        error(at, `Unknown directive "${said}"${near ? `; did you mean "sellerlint-${near}"?` : ''}`);
      }
    }
    if (type === 'html') continue;
    for (const { span } of body.matchAll(/<!--\s{0,20}sellerlint-/g)) {
      error(span, 'Plain text has no comments: this directive would be sent to the buyer; write it in front matter');
    }
  }
  for (const { key, value, at } of declarations) {
    if (key !== 'disable') continue;
    const { rule, reason = '', until } = (value ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof rule !== 'string' || typeof reason !== 'string') {
      error(at, 'Each entry of "disable" needs a rule, and may have a reason and an until');
      continue;
    }
    const expiry = until instanceof Date ? until.toISOString().slice(0, 10) : until;
    yield* checked(
      'disable-file',
      [rule],
      reason,
      expiry === undefined ? undefined : String(expiry),
      at,
      around,
      problems,
    );
  }
}

/** `sellerlint-` and an action; or what is meant to be that. */
const pattern = /^\s*sellerlint(?:-(\S*)|[\s:_]+((?:dis|en)able\S*))([\s\S]*)$/i;

function isAction(word: string | undefined): word is Action {
  return actions.includes(word as Action);
}

/** `no-emoji, no-shouting -- why until 2026-12-31` */
function directive(
  action: Action,
  said: string,
  at: Span,
  around: Surroundings,
  problems: DirectiveProblem[],
): Iterable<Directive> {
  const words = said.trim().split(/\s+/);
  // "Wait until Monday" is a reason; what has a digit is meant to be a date.
  const hasEnd = words.at(-2) === 'until' && /\d/.test(words.at(-1) ?? '');
  const [list = '', ...reasons] = (hasEnd ? words.slice(0, -2) : words).join(' ').split('--');
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return checked(action, names, reasons.join('--').trim(), hasEnd ? words.at(-1) : undefined, at, around, problems);
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
    const says = `Unknown rule "${name}" in a directive${near ? `; did you mean "${near}"?` : ''}`;
    problems.push({ at, says, severity: 'error' });
    return false;
  });
  if (names.length > 0 && known.length === 0) return;
  if (until !== undefined && !isDate(until)) {
    problems.push({ at, says: `"${until}" is not a date such as 2026-12-31`, severity: 'error' });
    return;
  }
  if (until !== undefined && until < today) {
    const says = `This directive expired on ${until}; mend what it hides, or give it a new date`;
    problems.push({ at, says, severity: 'warn' });
    return;
  }
  if (settings.requireReason && reason === '' && action !== 'enable') {
    problems.push({ at, says: 'This directive does not say why; add "-- " and a reason', severity: 'error' });
  }
  yield { action, rules: names.length === 0 ? [undefined] : known, reason, at };
}

/** Whether it is a day of the calendar: "2026-02-30" is none. */
function isDate(said: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(said) ? new Date(`${said}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(said);
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
    const from = past(file, end, /(?:--\}\}|--!?>|#\}|\}\})?/y);
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
