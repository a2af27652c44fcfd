import { likeAmazon, unlikeAmazon } from '../../data/hosts.ts';
import { isAmazon } from './hosts.ts';

/** Digits and pairs of letters that are read as another letter. */
const misread: readonly (readonly [RegExp, string])[] = [
  [/rn|nn/g, 'm'],
  [/vv/g, 'w'],
  [/0/g, 'o'],
  [/[1!|]/g, 'l'],
  [/2/g, 'z'],
  [/3/g, 'e'],
  [/4/g, 'a'],
  [/5/g, 's'],
];

/** Whether a host is made to be taken for one of Amazon's: "arnazon.com", "amazon.com.shop.example", "xn--mazon-3ve.com". */
export function imitatesAmazon(host: string): boolean {
  return !isAmazon(host) && host.toLowerCase().split('.').some(looksAlike);
}

function looksAlike(label: string): boolean {
  // Punycode begins with the letters of ASCII, in their order; the others are missing.
  const isPunycode = label.startsWith('xn--');
  const words = (isPunycode ? label.slice(4).replace(/-[^-]*$/, '') : label).split('-');
  return words.some((word) => {
    if (unlikeAmazon.some((other) => word.startsWith(other))) return false;
    const seen = [word, misread.reduce((text, [sign, letter]) => text.replace(sign, letter), word)];
    return likeAmazon.some((name) =>
      seen.some((one) => one.startsWith(name) || one.endsWith(name) || isNear(one, name, isPunycode)),
    );
  });
}

/** One letter too many, too few or another, or two that changed places; in punycode any may be missing. */
function isNear(word: string, name: string, isPunycode: boolean): boolean {
  if (isPunycode && isPart(word, name)) return true;
  if (name.length < 6 || Math.abs(word.length - name.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === name[start]) start++;
  let end = 0;
  while (end < Math.min(word.length, name.length) - start && word.at(-1 - end) === name.at(-1 - end)) end++;
  const [own, other] = [word.slice(start, word.length - end), name.slice(start, name.length - end)];
  if (own.length <= 1 && other.length <= 1) return true;
  return own.length === 2 && other.length === 2 && own[0] === other[1] && own[1] === other[0];
}

/** Whether most letters of a name are left in a word, in their order. */
function isPart(word: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (word[at] === letter) at++;
  return at === word.length && word.length >= 3;
}
