import type { Test } from './fitting.ts';

/** `:first-child`, `:nth-last-of-type(2n + 1)` and the like. */
export function positionOf(name: string, formula: string): Test | undefined {
  const [, which, last, kind] = /^(first|last|only|nth(-last)?)-(child|of-type)$/.exec(name) ?? [];
  if (which === undefined) return undefined;
  const isOfType = kind === 'of-type';
  if (which === 'only')
    return (element) => element.position(isOfType, false) === 1 && element.position(isOfType, true) === 1;
  const said = which === 'first' || which === 'last' ? '1' : formula.replace(/\s/g, '').toLowerCase();
  const [, a, sign, b] =
    /^(?:([+-]?\d{0,9})n)?(?:([+-]?)(\d{1,9}))?$/.exec(said.replace('even', '2n').replace('odd', '2n+1')) ?? [];
  if (a === undefined && b === undefined) return undefined;
  const step = a === undefined ? 0 : a === '' || a === '+' ? 1 : a === '-' ? -1 : Number(a);
  const offset = Number(`${sign ?? ''}${b ?? 0}`);
  return (element) => {
    const rest = element.position(isOfType, which === 'last' || last !== undefined) - offset;
    return step === 0 ? rest === 0 : rest % step === 0 && rest / step >= 0;
  };
}
