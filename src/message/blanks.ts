import { fillIns, fillInVerbs, blanks as forms, greetings, noValues, salutations } from '../../data/blanks.ts';
import { controls } from '../../data/placeholders.ts';
import { lazy } from '../lazy.ts';
import { literal } from '../literal.ts';
import { level, mention } from '../wording/mention.ts';

/** A place that nobody filled in; an offset and what stands there. */
export interface Blank {
  readonly index: number;
  readonly value: string;
}

const form = lazy(() => new RegExp(forms.map(({ pattern }) => pattern).join('|'), 'gu'));

/** In brackets: "[Your name]", "<insert link>", "{customer name}", "【お名前】". */
const bracketed = /[[<{【［](?<inner>[^[\]<>{}【】［］\n]{1,50})[\]>}】］](?!\()/gu;
const named = lazy(() => new Set(Object.values(fillIns).flat().map(level)));
const asked = lazy(() => mention(fillInVerbs));

const any = (words: readonly string[]) =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => literal(word))
    .join('|');
const nothing = `(?:${any(noValues)})`;
const dummy = `[._?…X]{2,20}|[({<[](?:${any(['name', 'Name', 'nom', 'nome', 'nombre', 'naam', 'namn', 'imię', 'isim'])})[)}>\\]]`;

/** "Dear ,", "Hello undefined,", "Hi [...]". */
const salutation = lazy(
  () =>
    new RegExp(
      `(?<=^|\\n)[ \\t]{0,20}(?:(?:${any(salutations)})(?:[ \\u00A0]{1,8}(?=[,:!])|[ \\u00A0]{1,3}(?:${nothing}|${dummy})(?=[ ]?[,:!\\n]|$))|(?:${any(greetings)})(?:[ \\u00A0]{2,8}(?=,)|[ \\u00A0]{1,3}(?:${nothing}|${dummy})(?=[ ]?[,:!\\n]|$)))`,
      'giu',
    ),
);

/** Tags by which a template language steers: in a final message they reach the buyer. */
const steering = new RegExp(
  controls.map(({ open, close }) => `${literal(open)}[^\\n]{0,200}?${literal(close)}`).join('|'),
  'g',
);

/** What a final message should not have: empty places, examples, tags of a template. */
export function* blanks(text: string): Generator<Blank> {
  for (const { 0: value, index } of text.matchAll(form())) yield trimmed(value, index);
  for (const { 0: value, index, groups } of text.matchAll(bracketed)) {
    const inner = level(groups?.inner ?? '').trim();
    if (named().has(inner) || inner.search(asked()) >= 0) yield { index, value };
  }
  if (/[{<]/.test(text)) for (const { 0: value, index } of text.matchAll(steering)) yield { index, value };
  for (const { 0: value, index } of text.matchAll(salutation())) yield trimmed(value, index);
}

function trimmed(value: string, index: number): Blank {
  const start = value.length - value.trimStart().length;
  return { index: index + start, value: value.trim() };
}
