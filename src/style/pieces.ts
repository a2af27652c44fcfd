/** At blanks, or at commas, outside of brackets and quotes. */
export function pieces(value: string, separator = /\s/): string[] {
  if (!/[("']/.test(value)) return value.split(separator).filter(Boolean);
  const found: string[] = [];
  let [start, depth, quote] = [0, 0, ''];
  for (let at = 0; at <= value.length; at++) {
    const sign = value[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    if (at < value.length && (quote !== '' || depth > 0 || !separator.test(sign))) continue;
    if (at > start) found.push(value.slice(start, at));
    start = at + 1;
  }
  return found;
}
