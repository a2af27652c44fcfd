/** A step of a source. The next one is taken when the first reader asks for it. */
interface Step<T> {
  readonly result: IteratorResult<T, unknown>;
  readonly link: Link<T>;
}

interface Link<T> {
  next?: Promise<Step<T>>;
}

/** Lets several readers follow one source. What all of them have passed is not kept. */
export function share<T>(source: AsyncIterator<T>, readers: number): AsyncIterable<T>[] {
  const first: Link<T> = {};
  return Array.from({ length: readers }, () => follow(source, first));
}

async function* follow<T>(source: AsyncIterator<T>, link: Link<T>): AsyncGenerator<T> {
  for (;;) {
    link.next ??= source.next().then((result) => ({ result, link: {} }));
    const step = await link.next;
    if (step.result.done) return;
    // A name of its own for the next link would leave this one, and all that come after it, in memory.
    link = step.link;
    yield step.result.value;
  }
}
