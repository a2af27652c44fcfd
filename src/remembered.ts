/**
 * A function that remembers its answers, at most `most` of them, for strings of at most `longest` characters: messages
 * repeat their words, sentences, hosts and styles. For as long as the process lives, so that an answer must depend on
 * nothing else.
 */
export function remembered<T>(most: number, longest: number, answer: (said: string) => T): (said: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (said) => {
    if (said.length > longest) return answer(said);
    const before = known.get(said);
    if (before) return before.answer;
    if (known.size >= most) known.clear();
    // A copy: a part of a message would keep all of it in memory.
    const copy = ` ${said}`.slice(1);
    const made = answer(copy);
    known.set(copy, { answer: made });
    return made;
  };
}
