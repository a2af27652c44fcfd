import type { Span } from '../span.ts';
import { type Place, placeOf } from './places.ts';
import type { Styled } from './styled.ts';
import type { Setter } from './text-style.ts';

/** A place that says something of style, and the elements whose text it reaches. */
export interface Cause {
  readonly place: Place;
  readonly setter: Setter;
  readonly elements: Styled[];
  /** How many characters it reaches. */
  characters: number;
}

/** Collects what is said where: one cause for each place, in the order of the text it reaches. */
export class Causes {
  readonly #places = new Map<Setter, Place | undefined>();
  readonly #all = new Map<string, Cause>();

  /** Adds text that a setter reaches; `undefined` where a browser alone says it. */
  add(setter: Setter, element: Styled, characters: number): Cause | undefined {
    if (setter.declared.by === 'browser') return undefined;
    if (!this.#places.has(setter)) this.#places.set(setter, placeOf(setter));
    const place = this.#places.get(setter);
    if (!place) return undefined;
    const key = keyOf(place.at);
    let cause = this.#all.get(key);
    if (!cause) {
      cause = { place, setter, elements: [], characters: 0 };
      this.#all.set(key, cause);
    }
    if (cause.elements.at(-1) !== element) cause.elements.push(element);
    cause.characters += characters;
    return cause;
  }

  all(): Iterable<Cause> {
    return this.#all.values();
  }
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

/** Elements as a selector would name them: "td.footer, small and 3 more". */
export function named(elements: readonly Styled[]): string {
  const names = Array.from(new Set(elements.map(nameOf)));
  const shown = names.slice(0, 2);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(' and ');
}

function nameOf({ name, element }: Styled): string {
  const { className } = element.properties;
  const [first] = Array.isArray(className) ? className : [];
  return first === undefined || String(first).length > 20 ? name : `${name}.${first}`;
}
