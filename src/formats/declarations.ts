import { maxHeaderItems } from '../limits.ts';
import { factNames } from '../message/context.ts';
import type { Declaration, Obstacle } from '../message/draft.ts';
import type { Header } from '../message/message.ts';
import { quote } from '../quote.ts';
import { suggest } from '../suggest.ts';
import type { Text } from '../text.ts';
import { trimmed } from './headers.ts';
import { type Item, readItems } from './items.ts';

/** What the headers of a mail say about it. */
export interface Declared {
  readonly declarations: readonly Declaration[];
  readonly obstacles: readonly Obstacle[];
}

/** Reads the headers that are written for sellerlint, and those of any mail that say its language and whether it is a reply. */
export function readDeclarations(headers: readonly Header[]): Declared {
  const declarations: Declaration[] = [];
  const obstacles: Obstacle[] = [];
  for (const { name, value } of headers) {
    if (name === 'x-sellerlint-context') readContext(value, declarations, obstacles);
    else if (name === 'x-sellerlint-disable') readDisable(value, declarations, obstacles);
    else if (name.startsWith(own)) {
      const near = meaning(name.slice(own.length), ['context', 'disable']);
      obstacles.push({ at: value.span(), says: `Unknown header X-Sellerlint-${name.slice(own.length)}${near}` });
    }
  }
  const isSaid = (key: string) => declarations.some((declaration) => declaration.key === key);
  const language = headers.find(({ name }) => name === 'content-language')?.value;
  const [tag = ''] = /^[\w-]+/.exec(language?.value ?? '') ?? [];
  if (language && tag !== '' && !isSaid('language')) {
    declarations.push({ key: 'language', value: tag, at: language.span(0, tag.length) });
  }
  const reply = headers.find(
    ({ name, value }) => (name === 'in-reply-to' || name === 'references') && value.length > 0,
  );
  if (reply && !isSaid('direction')) declarations.push({ key: 'direction', value: 'reply', at: reply.value.span() });
  return { declarations, obstacles };
}

/** How the names of headers begin that are written for sellerlint. */
const own = 'x-sellerlint-';

function meaning(written: string, known: readonly string[]): string {
  const near = suggest(written, known);
  return near ? `; did you mean ${quote(near)}?` : `; known are ${known.join(', ')}`;
}

/** `key=value; key=value` */
function readContext(header: Text, declarations: Declaration[], obstacles: Obstacle[]): void {
  const unknown = new Set<string>();
  for (const { name, value } of filled(header, readItems(header), obstacles)) {
    if (name === undefined) obstacles.push({ at: value.span(), says: `${quote(value.value)} is not a key=value` });
    else if (!factNames.some((fact) => fact === name.value)) {
      // Once is enough.
      if (unknown.has(name.value)) continue;
      unknown.add(name.value);
      const says = `Unknown key ${quote(name.value)} in X-Sellerlint-Context${meaning(name.value, factNames)}`;
      obstacles.push({ at: name.span(), says });
    } else declarations.push({ key: name.value, value: value.value, at: (value.length > 0 ? value : name).span() });
  }
}

/** `rule, rule; reason="…"; until=2030-12-31` */
function readDisable(header: Text, declarations: Declaration[], obstacles: Obstacle[]): void {
  const [rules, ...rest] = filled(header, readItems(header, { beginsWithValue: true }), obstacles);
  const facts: Record<string, string> = {};
  for (const { name, value } of rest) {
    const key = name ?? value;
    const fact = name?.value.toLowerCase();
    if (fact === 'reason' || fact === 'until') facts[fact] = value.value;
    else obstacles.push({ at: key.span(), says: `${quote(key.value)} is neither reason=… nor until=…` });
  }
  for (const rule of rules ? names(rules.value) : []) {
    declarations.push({ key: 'disable', value: { rule: rule.value, ...facts }, at: rule.span() });
  }
}

/** The items that say something. */
function filled(header: Text, items: readonly Item[], obstacles: Obstacle[]): Item[] {
  const says = `More than ${maxHeaderItems} items in a header`;
  if (items.length > maxHeaderItems) obstacles.push({ at: header.span(), says });
  return items.filter(({ name, value }) => name !== undefined || value.length > 0);
}

function* names(list: Text): Generator<Text> {
  for (const { 0: written, index } of list.value.matchAll(/[^,]+/g)) {
    const name = trimmed(list.slice(index, index + written.length));
    if (name.length > 0) yield name;
  }
}
