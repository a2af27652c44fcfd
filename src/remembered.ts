/**
 * A function that remembers its answers, at most that many, for strings that are not longer: messages repeat their words,
 * sentences and hosts. For as long as the process lives, so that an answer must depend on nothing else.
 */
export function remembered<T extends number | string | object>(
  most: number,
  longest: number,
  answer: (said: string) => T,
): (said: string) => T {
  const known = new Map<string, T>();
  return (said) => {
    const before = known.get(said);
    if (before !== undefined) return before;
    const made = answer(said);
    if (known.size >= most) known.clear();
    // A copy: a part of a message would keep all of it in memory.
    if (said.length <= longest) known.set(` ${said}`.slice(1), made);
    return made;
  };
}
