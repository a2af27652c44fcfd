import type { Span } from '../span.ts';

/** A value in a file, with the places of the keys and values in it. */
export interface Placed {
  readonly value: unknown;
  readonly at: Span;
  /** What an object holds under each key, a list under each index. */
  readonly parts: ReadonlyMap<string | number, { readonly key: Span; readonly placed: Placed }>;
  /** How many values there are in it: itself, and what aliases repeat, included. */
  readonly size: number;
}

/** Why a text is no configuration. */
export interface Complaint {
  readonly says: string;
  readonly at: Span;
  readonly hint?: string | undefined;
}

/** What is beyond these is refused before anything recurses into it. */
export const limits = { depth: 50, aliases: 100, tokens: 200_000, values: 100_000 };

/** Ends the reading of a text that is beyond a limit. */
export class Refusal extends Error {
  readonly at: Span;

  constructor(message: string, at: Span) {
    super(message);
    this.at = at;
  }
}

export function scalar(value: unknown, at: Span): Placed {
  return { value, at, parts: new Map(), size: 1 };
}

export function list(items: readonly Placed[], at: Span): Placed {
  const parts = new Map(items.map((placed, index) => [index, { key: placed.at, placed }]));
  return { value: items.map(({ value }) => value), at, parts, size: sizeOf(items) };
}

/** An object without a prototype: `constructor` is a key like any other. Complains of a key that stands twice. */
export function object(
  entries: readonly { readonly name: string; readonly key: Span; readonly placed: Placed }[],
  at: Span,
  complaints: Complaint[],
): Placed {
  const value: Record<string, unknown> = Object.create(null);
  const parts = new Map<string, { key: Span; placed: Placed }>();
  for (const { name, key, placed } of entries) {
    if (parts.has(name)) complaints.push({ says: `"${name}" stands here twice`, at: key });
    value[name] = placed.value;
    parts.set(name, { key, placed });
  }
  return { value, at, parts, size: sizeOf(entries.map(({ placed }) => placed)) };
}

function sizeOf(values: readonly Placed[]): number {
  return values.reduce((sum, { size }) => sum + size, 1);
}

/** Where `keys` lead to: the key there if `isKey`, else the value. Where they lead nowhere, the last value on the way. */
export function placeOf(root: Placed, keys: readonly (string | number)[], isKey = false): Span {
  let here: { key: Span; placed: Placed } = { key: root.at, placed: root };
  for (const key of keys) {
    const next = here.placed.parts.get(key);
    if (!next) return here.placed.at;
    here = next;
  }
  return isKey ? here.key : here.placed.at;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
