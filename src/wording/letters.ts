/** Whether a UTF-16 code unit is part of a word. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  return isIdeographic(code) || (code >= 0xac00 && code <= 0xd7af);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x60 || code === 0xb4;
}

/** Characters of scripts without blanks between words. */
export function isIdeographic(code: number): boolean {
  return (
    code >= 0x3005 &&
    ((code >= 0x3040 && code <= 0x30ff && code !== 0x30fb) ||
      (code >= 0x3400 && code <= 0x9fff) ||
      code === 0x3005 ||
      code === 0x3007 ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xff66 && code <= 0xff9f))
  );
}

/** Signs that count as words. */
export const symbols: ReadonlySet<string> = new Set('%$€£¥₺=@/');

const starRun = /(?:[★☆⭐✩✪✫✬✭✮✯✰🌟]\uFE0F? ?)+/uy;

/** The run of stars of a rating that begins at `at`, and how many of them are full. */
export function starsAt(value: string, at: number): { readonly length: number; readonly full: number } | undefined {
  if (value.charCodeAt(at) < 0x2605) return undefined;
  starRun.lastIndex = at;
  const run = starRun.exec(value)?.[0].trimEnd();
  if (!run) return undefined;
  const all = Array.from(run.replace(/[\uFE0F ]/g, ''));
  const full = all.filter((sign) => sign !== '☆').length;
  return { length: run.length, full: full === 0 ? all.length : full };
}
