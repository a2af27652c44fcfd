import { bracketed, branches, commented, kinds, controls as steering, syntaxes } from '../../data/placeholders.ts';
import { attached } from '../attached.ts';
import { lazy } from '../lazy.ts';
import { literal } from '../literal.ts';
import { remembered } from '../remembered.ts';
import { overlaps, type Span } from '../span.ts';
import type { Text } from '../text.ts';

type PlaceholderKind = keyof typeof kinds | 'other';

export const placeholderKinds = Object.keys(kinds) as (keyof typeof kinds)[];

/** What a configuration adds: more signs around a name, more names of a kind. */
export type PlaceholderSettings = { readonly delimiters?: readonly (readonly [string, string])[] } & {
  readonly [kind in keyof typeof kinds]?: readonly string[];
};

/** What a template puts in for each buyer: `{{order_id}}`, `%%NAME%%`, `[[product-link]]`. */
export interface Placeholder {
  /** With its signs. */
  readonly value: string;
  /** Without its signs, filters and link text. */
  readonly name: string;
  readonly kind: PlaceholderKind;
  /** Where it stands in the text that was searched. */
  readonly index: number;
  readonly span: Span;
}

/** A tag by which a template language steers (`{{#if}}`, `{% for %}`), or a comment of it; offsets into what was searched. */
export interface Control extends Span {
  readonly isComment: boolean;
  /** Whether one of several texts ends here and another begins: what stands on both sides is never read in a row. */
  readonly divides: boolean;
}

/** What finds placeholders and steering tags, as a configuration wants it. */
export interface PlaceholderFinder {
  /** In the order of the text, none within another, none within a steering tag. */
  placeholders(text: Text): readonly Placeholder[];
  controls(value: string): Control[];
}

/** How many names are remembered, and how many characters they have at most. */
const [most, longest] = [1000, 200];

/** A cheap test: without one of these signs there is no placeholder. */
const signs = /[{[<$#%@*(_]/;

/** The finder of a configuration, made once for all its files. */
export function placeholderFinder(settings: PlaceholderSettings): PlaceholderFinder {
  const before = finders.get(settings);
  if (before) return before;
  const finder = make(settings);
  finders.set(settings, finder);
  return finder;
}

const finders = new WeakMap<PlaceholderSettings, PlaceholderFinder>();

function make(settings: PlaceholderSettings): PlaceholderFinder {
  const { delimiters = [], ...names } = settings;
  const signed = [...delimiters.map(between), ...syntaxes.map(({ pattern }) => pattern)];
  const withoutBrackets = lazy(() => new RegExp(signed.join('|'), 'gi'));
  const all = lazy(() => new RegExp([...signed, inBrackets()].join('|'), 'gi'));
  const given = new Map(
    Object.entries(names).flatMap(([kind, list]) =>
      list.map((name) => [plain(name), kind as PlaceholderKind] as const),
    ),
  );
  /** Templates name the same things again and again. */
  const kindOnce = remembered(most, longest, (name) => kindOf(name, given));
  const hasSign = delimiters.length > 0 ? /(?:)/ : signs;
  let latest: { readonly value: string; readonly found: Control[] } = { value: '', found: [] };
  /** A body is asked for its placeholders, and then for these. */
  const controlsOnce = (value: string) => {
    if (latest.value !== value) latest = { value, found: hasSign.test(value) ? controls(value) : [] };
    return latest.found;
  };

  /** The edits of a body ask again. */
  const search = attached((text: Text): readonly Placeholder[] => {
    const taken = controlsOnce(text.value);
    const found: Placeholder[] = [];
    let next = 0;
    // To compile the names takes as long as all else.
    const pattern = text.value.includes('[') ? all() : withoutBrackets();
    for (const { value, index, span } of text.matchAll(pattern)) {
      while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
      const control = taken[next];
      if (control && overlaps(control, { start: index, end: index + value.length })) continue;
      const name = bare(value);
      found.push({ value, name, kind: (given.size > 0 && given.get(plain(value))) || kindOnce(name), index, span });
    }
    return found;
  });

  return {
    controls: controlsOnce,
    placeholders(text) {
      return hasSign.test(text.value) ? search(text) : [];
    },
  };
}

/** A name between the signs of a configuration. Behind a single sign a blank says that it is none: "50 % or 60 %". */
function between([open, close]: readonly [string, string]): string {
  const inner = `(?:(?!${literal(open)}|${literal(close)})[^\\n]){1,200}`;
  return `${literal(open)}${open.length === 1 ? '(?!\\s)' : ''}${inner}${literal(close)}`;
}

/** A name in single brackets, which may have the text of a link behind it. */
function inBrackets(): string {
  return `\\[(?:${bracketed.map(joined).join('|')})(?::[^\\[\\]\\n]{1,100})?\\](?!\\()`;
}

/** The words of a name, however they are joined: "order id", "order-id", "order_id", "orderid". */
function joined(name: string): string {
  return name.split(/[ _-]/).map(literal).join('[ _-]?');
}

function controls(value: string): Control[] {
  const found: Omit<Control, 'divides'>[] = [];
  for (const { open, close, isComment = false } of steering) {
    let end = 0;
    for (let start = value.indexOf(open); start >= 0; ) {
      const from = start + open.length;
      // The sign that closes one tag may be the next one for others before it: it is looked for once.
      if (end < from) end = value.indexOf(close, from);
      if (end < 0) break;
      const control = { start, end: end + close.length, isComment };
      const isTag = isSteering(value.slice(start, Math.min(control.end, start + 300)), close, isComment);
      if (isTag) found.push(control);
      start = value.indexOf(open, isTag ? control.end : from);
    }
  }
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  const all: Control[] = [];
  const commentEnds = found.filter(({ start, end }) => commentEnd.test(value.slice(start, end)));
  let nextEnd = 0;
  let done = 0;
  let hasEnded = false;
  for (const one of found) {
    const { start } = one;
    if (start < done) continue;
    const tag = value.slice(start, one.end);
    while ((commentEnds[nextEnd]?.start ?? start) < start) nextEnd++;
    const last = commentStart.test(tag) ? commentEnds[nextEnd] : undefined;
    const ends = ending.test(tag);
    const isNext = all.length > 0 && start === done;
    const divides = isNext ? hasEnded && !ends : dividing.test(tag);
    all.push(last ? { start, end: last.end, isComment: true, divides: false } : { ...one, divides });
    done = last?.end ?? one.end;
    hasEnded = ends;
  }
  return all;
}

const commentStart = new RegExp(commented.begins);
const commentEnd = new RegExp(commented.ends);

const dividing = new RegExp(branches.divides);
const ending = new RegExp(branches.ends);

/** A tag that does not end soon is a stray sign, but for code. `<%=`, `{#…}` and `{{elsewhere}}` are placeholders. */
function isSteering(head: string, close: string, isComment: boolean): boolean {
  if (isComment) return !/^\{#\w+\}/.test(head);
  return head.startsWith('<') ? !/^<%[=-]/.test(head) : head.endsWith(close) && !/^\{\{~?else(?!if\b|\b)/.test(head);
}

/** Without its signs, filters and link text. */
const bare = remembered(most, longest, (value) => {
  const inner = value.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  return (/^[^|:?]*/.exec(inner)?.[0] ?? inner).trim();
});

function kindOf(name: string, given: ReadonlyMap<string, PlaceholderKind>): PlaceholderKind {
  const whole = plain(name);
  const last = plain(name.split('.').at(-1) ?? name);
  const told = given.get(whole) ?? given.get(last);
  if (told) return told;
  // A pattern that is asked a second time is compiled, which takes time.
  const asked = last === whole ? [whole] : [whole, last];
  for (const [kind, pattern] of patterns) if (asked.some((one) => pattern.test(one))) return kind;
  return 'other';
}

const patterns = placeholderKinds.map((kind) => [kind, new RegExp(kinds[kind], 'u')] as const);

/** The name as the kinds are told by it: lower case, no accents, no joints. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');
}
