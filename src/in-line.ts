/** A text with one blank for each run of white space. Most have none, and are tested only. */
export function inLine(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}
