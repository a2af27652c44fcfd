/**
 * Attaches values to objects, for as long as those live. No `WeakMap`: what is in one stays until all memory is looked
 * through, which made the trees of some hundred messages wait for it.
 */
export class Attached<Owner extends object, Value> {
  readonly #key = Symbol();

  get(owner: Owner): Value | undefined {
    return (owner as { readonly [key: symbol]: Value | undefined })[this.#key];
  }

  set(owner: Owner, value: Value): void {
    (owner as { [key: symbol]: Value })[this.#key] = value;
  }
}
