/**
 * A function whose result is attached to what it is made of, for as long as that lives: it is made once. No `WeakMap`:
 * what is in one stays until all memory is looked through, which made the trees of some hundred messages wait for it.
 */
export function attached<Owner extends object, Value extends object>(
  make: (owner: Owner) => Value,
): (owner: Owner) => Value {
  const key = Symbol();
  return (owner) => {
    const bearer: { [key]?: Value } = owner;
    bearer[key] ??= make(owner);
    return bearer[key];
  };
}
