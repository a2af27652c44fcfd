const token = /~\d+|&\d*|!\d*|[()[\]|^.?]|<[^<>\s]*>|(?:[^\s()[\]|^?<>&!~.]|\.(?=\S))+/g;

/** The words and signs of a phrase. */
export function tokensOf(line: string): readonly string[] {
  return line.match(token) ?? [];
}

/** Where the bracket closes that was opened before `from`. */
export function closing(tokens: readonly string[], from: number): number {
  let open = 1;
  let at = from;
  for (; at < tokens.length; at++) {
    const one = tokens[at];
    if (one === '(' || one === '[') open++;
    else if ((one === ')' || one === ']') && --open === 0) break;
  }
  return at;
}

/** Whether a sign begins another part of a phrase. */
export function splits(one: string): boolean {
  return one[0] === '&' || one[0] === '!';
}

export function isEnd(one: string): boolean {
  const sign = one[0];
  return sign === '|' || sign === ')' || sign === ']' || sign === '&' || sign === '!';
}

export function isWord(one: string): boolean {
  const sign = one[0];
  return (
    sign !== '~' &&
    sign !== '<' &&
    sign !== '(' &&
    sign !== '[' &&
    sign !== '^' &&
    sign !== '?' &&
    one !== '.' &&
    one !== '_'
  );
}
