import { pieces } from './pieces.ts';

/** A selector with more signs is none. */
const maxLength = 5000;

const parents = /"[^"]*"|'[^']*'|\[[^\]]*\]|&/g;

/** The selectors of a rule in a rule with others, as they would stand alone: https://www.w3.org/TR/css-nesting-1/#nest-selector. */
export function within(inner: string, outer: string | undefined): string {
  if (outer === undefined) return inner;
  const around = `:is(${outer})`;
  const count = inner.split(/[&,]/).length;
  if (inner.length + count * around.length > maxLength) return '';
  return pieces(inner, /,/)
    .map((one) => {
      const full = one.replace(parents, (sign) => (sign === '&' ? around : sign));
      return full === one ? `${around} ${one.trim()}` : full;
    })
    .join(',');
}
