/** A line of an ignore file. */
export interface IgnorePattern {
  /** With `!` before it: takes back what lines above it ignore. */
  readonly isNegated: boolean;
  /** With `/` after it: for folders, and so for all that is in them. */
  readonly isFolder: boolean;
  /** Counts from 1. */
  readonly line: number;
  /** Whether the parts of a path, seen from the folder of the file, fit. */
  fits(parts: readonly (readonly string[])[]): boolean;
}

/** `'*'` stands for any number of items, a test for one. */
type Pattern<Item> = readonly ('*' | ((item: Item) => boolean))[];

/** The lines of an ignore file, in the syntax of https://git-scm.com/docs/gitignore. */
export function ignorePatterns(text: string): IgnorePattern[] {
  return text.split(/\r?\n/).flatMap((line, index) => pattern(line, index + 1) ?? []);
}

function pattern(written: string, line: number): IgnorePattern | undefined {
  let end = written.length;
  while (written[end - 1] === ' ' && written[end - 2] !== '\\') end--;
  const trimmed = written.slice(0, end);
  if (trimmed === '' || trimmed.startsWith('#')) return undefined;
  const isNegated = trimmed.startsWith('!');
  const glob = trimmed.slice(isNegated ? 1 : 0);
  const isFolder = glob.endsWith('/');
  const parts = (isFolder ? glob.slice(0, -1) : glob).split('/');
  const isAnchored = parts.length > 1;
  if (parts[0] === '') parts.shift();
  if (parts.length === 0) return undefined;
  const segments: ('*' | ((part: readonly string[]) => boolean))[] = isAnchored ? [] : ['*'];
  for (const [index, part] of parts.entries()) {
    const isAny = /^\*\*+$/.test(part);
    // "a/**" is all that is in a, and not a.
    if (isAny && index === parts.length - 1) segments.push(() => true);
    segments.push(isAny ? '*' : segment(part));
  }
  return { isNegated, isFolder, line, fits: (path) => runs(segments, path) };
}

/** A part of a pattern, between slashes. */
function segment(part: string): (name: readonly string[]) => boolean {
  const characters = Array.from(part);
  const tests: ('*' | ((character: string) => boolean))[] = [];
  for (let at = 0; at < characters.length; at++) {
    const sign = characters[at] ?? '';
    if (sign === '*') {
      if (tests.at(-1) !== '*') tests.push('*');
    } else if (sign === '?') {
      tests.push(() => true);
    } else if (sign === '[') {
      const found = characterClass(characters, at + 1);
      if (!found) return () => false;
      tests.push(found.test);
      at = found.end;
    } else {
      const literal = sign === '\\' ? characters[++at] : sign;
      tests.push((character) => character === literal);
    }
  }
  return (name) => runs(tests, name);
}

/** `[a-z]` and `[!a-z]`; `undefined` where it is not closed. `end` is where it is. */
function characterClass(characters: readonly string[], start: number) {
  const isNegated = ['!', '^'].includes(characters[start] ?? '');
  const first = isNegated ? start + 1 : start;
  const ranges: [string, string][] = [];
  for (let at = first; at < characters.length; at++) {
    if (characters[at] === ']' && at > first) {
      const end = at;
      const test = (one: string) => ranges.some(([from, to]) => from <= one && one <= to) !== isNegated;
      return { test, end };
    }
    const from = (characters[at] === '\\' ? characters[++at] : characters[at]) ?? '';
    if (characters[at + 1] !== '-' || characters[at + 2] === ']') ranges.push([from, from]);
    else {
      at += characters[at + 2] === '\\' ? 3 : 2;
      ranges.push([from, characters[at] ?? '']);
    }
  }
  return undefined;
}

/**
 * Whether a pattern fits all of the items. It looks back only to the last `*`, which finds all there is to find: the
 * time is in proportion to the product of both lengths. (The regular expressions of the `ignore` package need 90
 * seconds for five `**` and a path of 150 folders, and anyone can put an ignore file into a pull request.)
 */
function runs<Item>(pattern: Pattern<Item>, items: readonly Item[]): boolean {
  let [at, item, star, from] = [0, 0, -1, 0];
  while (item < items.length) {
    const test = pattern[at];
    if (test === '*') {
      [star, from] = [at, item];
      at++;
    } else if (test?.(items[item] as Item)) {
      at++;
      item++;
    } else if (star >= 0) {
      from++;
      [at, item] = [star + 1, from];
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((rest) => rest === '*');
}
