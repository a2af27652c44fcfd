/** How many patterns the braces of one may stand for. */
const mostAlternatives = 100;

const longest = 500;

/** A part of a glob that fits a run of any length: of characters, or of folders. */
const star = '*';

type Fits<T> = (one: T) => boolean;

/**
 * Returns what tells whether a path fits a glob: `*`, `**`, `?`, `[a-z]`, `[!a-z]`, `{a,b}`. Without a `/` it fits the name
 * of a file in any folder. Takes time in proportion to both lengths: no pattern makes it slow.
 */
export function glob(pattern: string): (path: string) => boolean {
  const all = alternatives(pattern).map(folders);
  return (path) => {
    const names = path.split('/').map((name) => Array.from(name));
    return all.some((one) => fits(names, one));
  };
}

/** What is wrong with a glob, in words that follow it; `undefined` if nothing is. */
export function globComplaint(pattern: string): string | undefined {
  if (pattern.length > longest) return `is longer than ${longest} characters`;
  if (pattern.includes('\\')) return 'has a backslash: folders are divided by "/"';
  if (pattern.startsWith('!')) return 'says where an override does not hold: say where it does';
  if (pattern.startsWith('/')) return 'begins with "/": it is seen from the folder of the configuration';
  if (pattern.split('/').includes('..')) return 'leads out of the folder of the configuration';
  if (/[!?+*@]\(/.test(pattern)) return 'has alternatives in parentheses: write {a,b}';
  if (/\{[^{},]*\.\.[^{},]*\}/.test(pattern)) return 'has a range in braces: write {1,2,3}';
  if (tokens(pattern).includes('[')) return 'has a "[" without its "]"';
  const count = alternatives(pattern).length;
  if (count === 0) return 'has a brace without its other';
  return count > mostAlternatives ? `stands for more than ${mostAlternatives} alternatives` : undefined;
}

/** Characters, and classes of them. */
function tokens(pattern: string): string[] {
  return pattern.match(/\[[!^]?\]?[^\]/]*\]|./gsu) ?? [];
}

/** What the braces of a pattern stand for, a little more than allowed at most; none if they do not match. */
function alternatives(pattern: string): string[] {
  const rest = tokens(pattern).reverse();
  const result = sequence(['}']);
  return rest.length > 0 ? [] : result;

  function sequence(ends: readonly string[]): string[] {
    let all = [''];
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      if (ends.includes(next)) {
        rest.push(next);
        break;
      }
      const tails = next === '{' ? group() : [next];
      all = all.flatMap((head) => tails.map((tail) => head + tail)).slice(0, mostAlternatives + 1);
    }
    return all;
  }

  function group(): string[] {
    const all = sequence([',', '}']);
    for (let end = rest.pop(); end !== '}'; end = rest.pop()) {
      if (end === undefined) return [];
      all.push(...sequence([',', '}']));
    }
    return all;
  }
}

function folders(pattern: string): (typeof star | Fits<readonly string[]>)[] {
  const path = pattern.replace(/^(?:\.\/)+/, '').replace(/\/$/, '/**');
  const whole = path.includes('/') ? path : `**/${path}`;
  return whole.split('/').map((part) => (part === '**' ? star : name(part)));
}

function name(part: string): Fits<readonly string[]> {
  const all = tokens(part).map((token) => (token === star ? star : character(token)));
  return (characters) => fits(characters, all);
}

function character(token: string): Fits<string> {
  if (token === '?') return () => true;
  const [, not, members] = /^\[([!^]?)(.+)\]$/su.exec(token) ?? [];
  if (members === undefined) return (one) => one === token;
  const ranges = Array.from(members.matchAll(/(.)-(.)|(.)/gsu), ([, from, to, only]) => {
    return { from: from ?? only ?? '', to: to ?? only ?? '' };
  });
  return (one) => ranges.some(({ from, to }) => from <= one && one <= to) !== (not !== '');
}

/** Whether the values are of the pattern. What fails after a star goes back to the last one alone: that is enough. */
function fits<T>(values: readonly T[], pattern: readonly (typeof star | Fits<T>)[]): boolean {
  let [at, next, back, resume] = [0, 0, -1, 0];
  while (at < values.length) {
    const one = pattern[next];
    if (one === star) [back, resume] = [next++, at];
    else if (one?.(values[at] as T)) [at, next] = [at + 1, next + 1];
    else if (back >= 0) [at, next] = [++resume, back + 1];
    else return false;
  }
  return pattern.slice(next).every((one) => one === star);
}
