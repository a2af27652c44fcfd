/** C0, DEL, C1, marks and overrides of direction, separators of lines and paragraphs. */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** What makes a command to a CI system: `::error::` where a line begins, `##[error]` and `##vso[…]` anywhere. */
const command = /:(?<=^\s*:)(?=:)|\[(?<=##\w{0,20}\[)/g;

/**
 * A text of unknown origin, made fit to be printed: nothing in it moves the cursor, turns the direction of
 * writing, ends the line, or commands a CI system. What would is shown as `\u001b`.
 */
export function escaped(text: string): string {
  return text.replace(unsafe, code).replace(command, code);
}

/** A text, written in codes, as JSON would. */
export function code(text: string): string {
  return Array.from({ length: text.length }, (_, index) => unit(text.charCodeAt(index))).join('');
}

function unit(value: number): string {
  return `\\u${value.toString(16).padStart(4, '0')}`;
}
