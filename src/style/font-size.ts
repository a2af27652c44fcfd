import { fontSizeSteps, quirkyTypewriterSizes, sizeWords, typewriterSizes } from '../../data/user-agent.ts';
import { lengthOf, type Measures } from './lengths.ts';
import type { Styled } from './styled.ts';
import type { TextStyle } from './text-style.ts';

/** How much smaller browsers set a typewriter's font. */
const monospacedShare = 13 / 16;

/** Sets the size that a value of `font-size` says. */
export function sized(text: TextStyle, value: string, measures: Measures, outer: TextStyle): void {
  text.sizeWord = undefined;
  if (Object.hasOwn(sizeWords, value)) {
    text.sizeWord = value;
    text.fontSize = sizeOfWord(value, outer.isMonospaced, measures.isQuirky);
    text.isFixedSize = false;
  } else if (value === 'larger' || value === 'smaller') {
    text.fontSize = value === 'larger' ? outer.fontSize * 1.2 : outer.fontSize / 1.2;
  } else {
    text.fontSize = lengthOf(value, measures, measures.em) ?? outer.fontSize;
    if (!/%|e[mx]|ch/.test(value)) text.isFixedSize = true;
  }
}

function sizeOfWord(word: string, isMonospaced: boolean, isQuirky: boolean): number {
  const quirky = isMonospaced && isQuirky ? quirkyTypewriterSizes[word] : undefined;
  return quirky ?? (isMonospaced ? typewriterSizes[word] : sizeWords[word]) ?? 16;
}

/** Entering a typewriter's font, sizes that are not fixed shrink; leaving it, they grow. */
export function scale(text: TextStyle, element: Styled, outer: TextStyle): void {
  if (text.isMonospaced === outer.isMonospaced || text.isFixedSize) return;
  if (text.sizeWord !== undefined) text.fontSize = sizeOfWord(text.sizeWord, text.isMonospaced, element.isQuirky);
  else text.fontSize *= text.isMonospaced ? monospacedShare : 1 / monospacedShare;
  const declared = element.declared('font-family');
  if (declared && !text.setBy('font-size')) text.set('font-size', declared);
}

/** https://html.spec.whatwg.org/multipage/rendering.html#rules-for-parsing-a-legacy-font-size. */
export function legacySize(value: string): string | undefined {
  const [, sign, digits] = /^\s{0,20}([+-]?)(\d{1,9})/.exec(value) ?? [];
  if (digits === undefined) return undefined;
  const step = sign === '+' ? 3 + Number(digits) : sign === '-' ? 3 - Number(digits) : Number(digits);
  return fontSizeSteps[Math.min(7, Math.max(1, step)) - 1];
}
