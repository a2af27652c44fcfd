import type { Styled } from './styled.ts';

/** What one element must be. */
export interface Compound {
  /** In lower case; empty for any. */
  readonly name: string;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly others: readonly Test[];
  /** How it is tied to what stands before it. */
  readonly tie: 'descendant' | 'child' | 'adjacent' | 'sibling' | undefined;
}

export type Test = (element: Styled) => boolean;

/** What no element passes as it is first shown: that it is touched, for one. */
export const never: Test = () => false;

/** A selector, from the element it is about to the left. */
export interface Selector {
  readonly compounds: readonly Compound[];
  /** Ids, classes and names, one after the other: the greater wins. */
  readonly weight: number;
}

/** What an element must have for the selector to be about it: its id, a class, or its name; `*` for any. */
export function keyOf({ compounds: [subject] }: Selector): string {
  if (subject?.id !== undefined) return `#${subject.id}`;
  return subject?.classes[0] === undefined ? subject?.name || '*' : `.${subject.classes[0]}`;
}

/** All that it asks of name, id and classes of that element. */
export function subjectKeysOf({ compounds: [subject] }: Selector): string[] {
  const keys = subject?.classes.map((one) => `.${one}`) ?? [];
  if (subject?.id !== undefined) keys.push(`#${subject.id}`);
  if (subject?.name) keys.push(subject.name);
  return keys;
}

/** An id or a class that an element around it must have; `undefined` for none. */
export function outerKeyOf({ compounds: [subject, outer] }: Selector): string | undefined {
  if (!outer || (subject?.tie !== 'descendant' && subject?.tie !== 'child')) return undefined;
  if (outer.id !== undefined) return `#${outer.id}`;
  return outer.classes[0] === undefined ? undefined : `.${outer.classes[0]}`;
}

/** Whether elements of one name, id and classes all fit, or all do not. */
export function isSimple({ compounds }: Selector): boolean {
  return compounds.length === 1 && compounds[0]?.others.length === 0;
}

/** Whether any element can fit. */
export function isAble({ compounds }: Selector): boolean {
  return compounds.every(({ others }) => !others.includes(never));
}

export function fits(element: Styled, { compounds }: Selector): boolean {
  return match(element, compounds, 0) === 'fits';
}

/** Whether a selector fits anything in an element, or behind it. */
export function fitsWithin(scope: Styled, selector: Selector, isBeside: boolean): boolean {
  const rest: Styled[] = [];
  const push = (last: Styled | undefined, first: Styled | undefined) => {
    for (let one = last; one && one !== first; one = one.previous) rest.push(one);
  };
  if (isBeside) push(scope.parent?.last, scope);
  else push(scope.last, undefined);
  for (let one = rest.pop(); one; one = rest.pop()) {
    if (fits(one, selector)) return true;
    push(one.last, undefined);
  }
  return false;
}

/** `never`: no outer element can make it fit either. */
type Outcome = 'fits' | 'fails' | 'never';

function match(element: Styled, compounds: readonly Compound[], index: number): Outcome {
  const own = compounds[index];
  const next = compounds[index + 1];
  element.page.compare();
  if (!own || !isOne(element, own)) return 'fails';
  if (!next) return 'fits';
  if (own.tie === 'child') return element.parent ? match(element.parent, compounds, index + 1) : 'never';
  if (own.tie === 'adjacent') return element.previous ? match(element.previous, compounds, index + 1) : 'fails';
  const isSibling = own.tie === 'sibling';
  for (
    let other = isSibling ? element.previous : element.parent;
    other;
    other = isSibling ? other.previous : other.parent
  ) {
    const outcome = match(other, compounds, index + 1);
    if (outcome !== 'fails') return outcome;
  }
  return isSibling ? 'fails' : 'never';
}

function isOne(element: Styled, { name, id, classes, others }: Compound): boolean {
  if (name !== '' && element.name !== name) return false;
  if (id !== undefined && element.id !== id) return false;
  for (const one of classes) if (!element.classes.includes(one)) return false;
  for (const test of others) if (!test(element)) return false;
  return true;
}
