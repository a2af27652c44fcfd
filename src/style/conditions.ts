import { endOfBrackets } from './scan.ts';

/** `undefined` for what is not known, and for what depends on it. */
export type Truth = boolean | undefined;

/** More brackets within each other mean nothing. */
const maxDepth = 10;

/** Whether a condition of a group of rules holds: `not`, `and`, `or` and brackets around what `holds` knows. */
export function evaluated(condition: string, holds: (feature: string) => Truth, depth = 0): Truth {
  let result: Truth;
  let operator = '';
  let isNegated = false;
  for (const term of termsOf(condition)) {
    if (term === 'not') isNegated = true;
    else if (term === 'and' || term === 'or') operator = term;
    else {
      const isFunction = !term.startsWith('(') && term.endsWith(')');
      const one = isFunction
        ? holds(term)
        : term.startsWith('(')
          ? inBrackets(term.slice(1, -1).trim(), holds, depth)
          : undefined;
      const value = isNegated && one !== undefined ? !one : one;
      result = operator === '' ? value : operator === 'and' ? both(result, value) : either(result, value);
      isNegated = false;
    }
  }
  return result;
}

function inBrackets(inner: string, holds: (feature: string) => Truth, depth: number): Truth {
  if (!inner.startsWith('(') && !/^not[\s(]/.test(inner)) return holds(inner);
  return depth < maxDepth ? evaluated(inner, holds, depth + 1) : undefined;
}

/** Words, and what is in brackets as a whole: with the function that it belongs to. */
function* termsOf(condition: string): Generator<string> {
  let at = 0;
  while (at < condition.length) {
    const start = at;
    while (at < condition.length && !/[\s(]/.test(condition[at] ?? '')) at++;
    // `and(` is a function that nobody knows.
    if (condition[at] === '(') {
      at = endOfBrackets(condition, at) + 1;
      yield condition.slice(start, at);
    } else if (at > start) yield condition.slice(start, at);
    else at++;
  }
}

function both(one: Truth, other: Truth): Truth {
  return one === false || other === false ? false : one && other;
}

function either(one: Truth, other: Truth): Truth {
  return one === true || other === true ? true : one === undefined ? undefined : other;
}
