import { atWords, bareEndings, bracketedAtWords, dotWords, mailProviders } from '../../data/disguises.ts';
import { lazy } from '../lazy.ts';
import { literal } from '../literal.ts';
import type { Text } from '../text.ts';

const any = (words: readonly string[]) =>
  words
    .filter((word) => /^\p{L}/u.test(word))
    .map(literal)
    .join('|');
const ats = any(atWords);
const dots = any(dotWords);

/** An "@" that stands alone: it is spoken about. */
const spokenOf = /(?<![\w.-])@(?![\w.])|アットマーク/;

/** A sign in the place of "@". */
const standIn = /(?<=[\w.-]{2})\s?(?<sign>[^\s\w.,;:!?"'()[\]{}<>/&=+@%-])\s?(?=[\w-]{2,40}\.[a-z]{2,24}(?![\w-]))/gu;

/** Cheap tests: to look back at each place of a text takes far longer. */
const mayJoin = new RegExp(`[-_](?:${ats})[-_]`, 'i');
const mayGlue = /AT[a-z\d-]|[([{]a[)\]}]/;

/** "jane-at-shop-dot-com". */
const joinedAt = lazy(
  () =>
    new RegExp(
      `(?<=[a-z\\d])[-_]{1,2}(?:${ats})[-_]{1,2}(?=[a-z\\d]{2,40}[-_]{1,2}(?:${dots})[-_]{1,2}(?:${any(bareEndings)}|[a-z]{2})(?![a-z\\d]))`,
      'gi',
    ),
);
const joinedDot = lazy(
  () =>
    new RegExp(
      `[-_]{1,2}(?:${dots})(?<=@[a-z\\d]{2,40}[-_]{1,2}(?:${dots}))[-_]{1,2}(?=[a-z]{2,10}(?![a-z\\d]))`,
      'gi',
    ),
);

/** "janeATshopDOTcom", "jane(a)shop.com". */
const gluedAt = /(?<=[a-z\d])(?:AT|[([{]a[)\]}])(?=[a-z\d-]{2,40}(?:DOT|\.)[a-z]{2,10}(?![a-z\d]))/g;
const gluedDot = /DOT(?<=@[a-z\d-]{2,40}DOT)(?=[a-z]{2,10}(?![a-z\d]))/g;

/** "j a n e @ s h o p . c o m". */
const spaced = /(?<![\w@.-])(?:[\w@.-] ){7,80}[\w@.-](?![\w@.-])/g;

/** "jane (et) shop.com", "jane@gmail". */
const bracketedAt = lazy(
  () =>
    new RegExp(
      `\\s{0,2}[[({<](?<=[\\p{L}\\d]\\s{0,2}[[({<])\\s{0,2}(?:${any(bracketedAtWords)})\\s{0,2}[\\])}>]\\s{0,2}(?=[\\p{L}\\d])`,
      'giu',
    ),
);
const provider = lazy(
  () =>
    new RegExp(`@(?<=[\\w.+-]{2}\\s?@)\\s?(?<name>${any(mailProviders)})(?![\\w.-]|\\s?[.[({<]?\\s?(?:${dots}))`, 'gi'),
);

/** The text with what stands in for "@" and "." in an address replaced, where the usual words for them are not used. */
export function substitute(text: Text): Text {
  let plain = text;
  if (spokenOf.test(plain.value))
    plain = plain.replaceAll(standIn, ({ 0: all, groups }) => (isNear(plain.value, groups?.sign) ? '@' : all));
  if (mayJoin.test(plain.value)) plain = plain.replaceAll(joinedAt(), () => '@');
  if (mayGlue.test(plain.value)) plain = plain.replaceAll(gluedAt, () => '@');
  if (/[[({<]/.test(plain.value)) plain = plain.replaceAll(bracketedAt(), () => '@');
  if (!plain.value.includes('@')) return plain;
  return plain
    .replaceAll(joinedDot(), () => '.')
    .replaceAll(gluedDot, () => '.')
    .replaceAll(spaced, ([all]) => (/@.*\./.test(all) ? all.replaceAll(' ', '') : all))
    .replaceAll(provider(), ({ groups }) => `@${groups?.name}.com`);
}

/** Whether a sign is spoken of together with the "@" that it stands for: "★を@に変えて", "replace # with @". */
function isNear(text: string, sign = ''): boolean {
  for (const { 0: at, index } of text.matchAll(new RegExp(spokenOf, 'g'))) {
    if (text.slice(Math.max(0, index - 30), index + at.length + 30).includes(sign)) return true;
  }
  return false;
}
