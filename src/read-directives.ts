import type { DirectiveSettings } from './config/config.ts';
import { isDay } from './day.ts';
import type { Declaration } from './message/draft.ts';
import type { Part } from './message/message.ts';
import type { Span } from './span.ts';
import { suggest } from './suggest.ts';
import type { Text } from './text.ts';

/** What is wrong with a directive. */
export interface DirectiveProblem {
  readonly at: Span;
  readonly says: string;
  readonly severity: 'warn' | 'error';
}

/** What the reader of directives knows besides the message. */
export interface Surroundings {
  readonly file: string;
  /** All rules, by their ids. */
  readonly rules: ReadonlyMap<string, unknown>;
  readonly settings: DirectiveSettings;
  /** As `2026-11-25`. */
  readonly today: string;
  /** Whether a comment in the message would reach the buyer. */
  readonly isFinal: boolean;
}

const actions = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const;
type Action = (typeof actions)[number];

/** A directive, taken apart. */
export interface Directive {
  readonly action: Action;
  /** `undefined` for all rules. */
  readonly rules: readonly (string | undefined)[];
  readonly reason: string;
  readonly at: Span;
}

/** The directives in the comments of a message and in its declarations, in their order; what is wrong with others. */
export function* readDirectives(
  parts: readonly Part[],
  declarations: readonly Declaration[],
  around: Surroundings,
  problems: DirectiveProblem[],
): Generator<Directive> {
  const error = (at: Span, says: string) => problems.push({ at, says, severity: 'error' });
  for (const part of parts) {
    const { comments, type, body } = part;
    for (const comment of comments) {
      const [, said = '', action, meant = ''] = pattern.exec(comment.value) ?? [];
      if (said === '') continue;
      const at = comment.span();
      if (around.isFinal) error(at, 'This directive would be sent to the buyer; remove it from the final message');
      if (isAction(action)) {
        const { names, ...rest } = taken(comment, comment.value.indexOf(said) + said.length);
        yield* checked({ action, at, ...rest }, names, around, problems);
      } else {
        const near = suggest(action ?? meant, actions);
        error(at, `Unknown directive "${said}"${near ? `; did you mean "sellerlint-${near}"?` : ''}`);
      }
    }
    // Most messages hold none: then nobody asks for their text.
    if (!/sellerlint-/i.test(body.value)) continue;
    const [seen, comment] = type === 'html' ? [part.text, 'a comment, or in front matter'] : [body, 'front matter'];
    for (const { span } of seen.matchAll(written)) {
      error(span, `This directive is text that would be sent to the buyer; write it in ${comment}`);
    }
  }
  for (const { key, value, at } of declarations) {
    if (key !== 'disable') continue;
    const { rule, reason = '', until } = (value ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof rule !== 'string' || typeof reason !== 'string') {
      error(at, 'Each entry of "disable" needs a rule, and may have a reason and an until');
      continue;
    }
    const expiry = until instanceof Date ? until.toISOString().slice(0, 10) : until?.toString();
    yield* checked({ action: 'disable-file', at, reason, until: expiry }, [{ name: rule, at }], around, problems);
  }
}

/** A directive in a text, at the beginning of a line, perhaps behind signs that make a comment of it elsewhere. */
const written = /(?:<!--\s{0,20}|^[ \t]{0,20}(?:\/\/|\/\*|#|;|--)?[ \t]{0,20})sellerlint-(?:dis|en)able/gim;

/** `sellerlint-` and an action; or what is meant to be that. */
const pattern = /^\s*(sellerlint(?:-(\S*)|[\s:_]+((?:dis|en)able\S*)))/i;

function isAction(word: string | undefined): word is Action {
  return actions.includes(word as Action);
}

/** A rule that a directive names. */
interface Named {
  readonly name: string;
  readonly at: Span;
}

interface Taken {
  readonly names: readonly Named[];
  readonly reason: string;
  readonly until: string | undefined;
}

/** What follows the action: `no-emoji, no-shouting -- why until 2026-12-31`. */
function taken(comment: Text, from: number): Taken {
  const all = comment.value.slice(from).trimEnd();
  // "Wait until Monday" is a reason; what has a digit is meant to be a date. A date is short.
  const tail = Math.max(0, all.length - 80);
  const expiry = /\(?\buntil:?\s+(\S*?\d\S*?)\)?$/i.exec(all.slice(tail));
  const until = expiry?.[1];
  const said = expiry ? all.slice(0, tail + expiry.index) : all;
  const dashes = said.indexOf('--');
  const list = dashes < 0 ? said : said.slice(0, dashes);
  const names = Array.from(list.matchAll(/[^,]+/g), ({ 0: written, index }) => {
    const name = written.trim();
    const start = from + index + written.length - written.trimStart().length;
    return { name, at: comment.span(start, start + name.length) };
  });
  return {
    names: names.filter(({ name }) => name !== ''),
    reason:
      dashes < 0
        ? ''
        : said
            .slice(dashes + 2)
            .trim()
            .replace(/\s+/g, ' '),
    until,
  };
}

function* checked(
  { until, ...directive }: Omit<Directive, 'rules'> & { readonly until: string | undefined },
  names: readonly Named[],
  { rules, settings, today }: Surroundings,
  problems: DirectiveProblem[],
): Generator<Directive> {
  const { at } = directive;
  const known = new Set<string>();
  for (const { name, at: place } of names) {
    if (rules.has(name)) known.add(name);
    else {
      const near = suggest(name, rules.keys());
      const says = `Unknown rule "${name}" in a directive${near ? `; did you mean "${near}"?` : ''}`;
      problems.push({ at: place, says, severity: 'error' });
    }
  }
  if (names.length > 0 && known.size === 0) return;
  if (until !== undefined && !isDay(until)) {
    problems.push({ at, says: `"${until}" is not a date such as 2026-12-31`, severity: 'error' });
    return;
  }
  if (until !== undefined && until < today) {
    const says = `This directive expired on ${until}; mend what it hides, or give it a new date`;
    problems.push({ at, says, severity: 'warn' });
    return;
  }
  if (settings.requireReason && directive.reason === '' && directive.action !== 'enable') {
    problems.push({ at, says: 'This directive does not say why; add "-- " and a reason', severity: 'error' });
  }
  yield { ...directive, rules: names.length === 0 ? [undefined] : Array.from(known) };
}
