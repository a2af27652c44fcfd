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
  readonly #all = new Map<object, Map<number | string, Cause | undefined>>();
  /** By where they begin in the file. */
  readonly #shared = new Map<number, Cause>();

  /** Adds text that a setter reaches; `undefined` where a browser alone says it. */
  add(setter: Setter, element: Styled, characters: number): Cause | undefined {
    const { by, start, name } = setter.declared;
    if (by === 'browser') return undefined;
    // A place in a sheet is one for all elements; an attribute belongs to its own.
    const holder = typeof by === 'object' ? by : setter.element;
    const key = typeof by === 'object' || by === 'style' ? start : name;
    let causes = this.#all.get(holder);
    if (!causes) {
      causes = new Map();
      this.#all.set(holder, causes);
    }
    if (!causes.has(key)) causes.set(key, this.#cause(setter));
    const cause = causes.get(key);
    if (!cause) return undefined;
    if (cause.elements.at(-1) !== element) cause.elements.push(element);
    cause.characters += characters;
    return cause;
  }

  #cause(setter: Setter): Cause | undefined {
    const place = placeOf(setter);
    // What the body says of links is one place for all of them.
    const before = place && this.#shared.get(place.at.start);
    if (before || !place) return before;
    const cause: Cause = { place, setter, elements: [], characters: 0 };
    this.#shared.set(place.at.start, cause);
    return cause;
  }

  all(): Iterable<Cause> {
    return this.#shared.values();
  }
}

/** Elements as a selector would name them: "td.footer, small and 3 more". */
export function named(elements: readonly Styled[], most = 2): string {
  const names = Array.from(new Set(elements.map(nameOf)));
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(' and ');
}

function nameOf({ name, element }: Styled): string {
  const { className } = element.properties;
  const [first] = Array.isArray(className) ? className : [];
  return first === undefined || String(first).length > 20 ? name : `${name}.${first}`;
}
