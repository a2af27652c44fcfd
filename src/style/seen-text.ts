/** Characters that take no place, or an empty one. */
const unseen = /[\s\p{Cf}\p{DI}\u2800]/u;
const everyUnseen = new RegExp(`${unseen.source}+`, 'gu');

/** How many characters of a text are seen. */
export function seenCount(value: string): number {
  let count = 0;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    // Most messages are in letters that need no closer look.
    if (code > 0x7e) return count + closely(value.slice(at));
    if (code > 0x20) count++;
  }
  return count;
}

function closely(value: string): number {
  const seen = value.replace(everyUnseen, '');
  return seen.length - (seen.match(/[\uD800-\uDBFF]/g)?.length ?? 0);
}

/** Whether none of the characters is seen. */
export function isBlank(value: string): boolean {
  return seenCount(value) === 0;
}
