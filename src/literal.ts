/** A pattern that matches these words and nothing else, outside a character class. */
export function literal(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
