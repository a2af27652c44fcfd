/** A letter of a script that is written from the right to the left; a letter of any. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const letter = /\p{L}/gu;

/** Whether any letter of a text runs from the right to the left. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** How each letter of a text runs: from the right to the left, or not. */
export function* runOfLetters(text: string): Generator<'ltr' | 'rtl'> {
  for (const [sign] of text.matchAll(letter)) yield rightToLeft.test(sign) ? 'rtl' : 'ltr';
}
