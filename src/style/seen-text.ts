import { lazy } from '../lazy.ts';

/** Characters that take no place, or an empty one. */
const unseen = lazy(() => /[\s\p{Cf}\p{DI}\u2800]/u);

/** Of each code unit that was met: 1 where it is seen, 2 where it is not. */
const known = new Uint8Array(0x10000);

/** How many characters of a text are seen. */
export function seenCount(value: string): number {
  let count = 0;
  for (let at = 0; at < value.length; at++) if (isSeen(value, at)) count++;
  return count;
}

/** Whether none of the characters is seen. */
export function isBlank(value: string): boolean {
  for (let at = 0; at < value.length; at++) if (isSeen(value, at)) return false;
  return true;
}

/** Whether a code unit is seen: the first half of a pair is not, its second is as the pair is. */
function isSeen(value: string, at: number): boolean {
  const code = value.charCodeAt(at);
  // Most messages are in letters that need no closer look.
  if (code <= 0x7e) return code > 0x20;
  const before = known[code];
  if (before !== 0) return before === 1;
  if (code >= 0xd800 && code < 0xe000) return isSeenPair(value, at, code);
  const seen = !unseen().test(String.fromCharCode(code));
  known[code] = seen ? 1 : 2;
  return seen;
}

function isSeenPair(value: string, at: number, code: number): boolean {
  const isSecond = code >= 0xdc00;
  const pair = isSecond && at > 0 ? (value.codePointAt(at - 1) ?? 0) : 0;
  return isSecond && (pair <= 0xffff || !unseen().test(String.fromCodePoint(pair)));
}
