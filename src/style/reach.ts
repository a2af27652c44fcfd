import type { Declared } from './block.ts';
import { type Place, placeOf } from './places.ts';
import type { Setter, Styled } from './styled.ts';

/** A place that says something of style, and the elements whose text it reaches. */
export interface Cause {
  readonly place: Place;
  readonly setter: Setter;
  /** The properties that it sets for them. */
  readonly properties: string[];
  readonly elements: Styled[];
  /** How many characters it reaches. */
  characters: number;
}

/** Collects what is said where: one cause for each place, in the order of the text it reaches. */
export class Causes {
  /** By where they begin in the file. */
  readonly #all = new Map<number, Cause>();
  /** What a declaration was last met in: elements with the same one follow each other. */
  readonly #latest = new Map<Declared, { readonly holder: object; readonly cause: Cause | undefined }>();

  /** Adds text that a setter reaches; `undefined` where a browser alone says it. */
  add(setter: Setter, element: Styled, characters: number): Cause | undefined {
    const { declared } = setter;
    const { by, property } = declared;
    if (by === 'browser') return undefined;
    // A place in a sheet is one for all elements; an attribute belongs to its own.
    const holder = typeof by === 'object' ? by : setter.element;
    let latest = this.#latest.get(declared);
    if (latest?.holder !== holder) {
      latest = { holder, cause: this.#cause(setter, element) };
      this.#latest.set(declared, latest);
    }
    const { cause } = latest;
    if (!cause) return undefined;
    if (cause.elements.at(-1) !== element) cause.elements.push(element);
    if (!cause.properties.includes(property)) cause.properties.push(property);
    cause.characters += characters;
    return cause;
  }

  #cause(setter: Setter, element: Styled): Cause | undefined {
    const place = placeOf(setter);
    // What the body says of links is one place for all of them.
    const before = place && this.#all.get(place.at.start);
    if (before || !place) return before;
    const cause: Cause = { place, setter, properties: [setter.declared.property], elements: [element], characters: 0 };
    this.#all.set(place.at.start, cause);
    return cause;
  }

  all(): Iterable<Cause> {
    return this.#all.values();
  }
}

/** Elements as a selector would name them: "td.footer, small and 3 more". */
export function named(elements: readonly Styled[], most = 2): string {
  const [first] = elements;
  if (first && elements.length === 1) return nameOf(first);
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
