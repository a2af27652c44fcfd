import { never, type Test } from './fitting.ts';
import { directionOf } from './hints.ts';
import { positionOf } from './nth.ts';
import type { Styled } from './styled.ts';

/** Pseudo-classes that browsers know, whether or not a message can be in that state. */
export const pseudoClasses = new Set(
  `active any-link autofill buffering checked current default defined dir disabled empty enabled first-child first-of-type focus
  focus-visible focus-within fullscreen future has host hover in-range indeterminate invalid is lang last-child last-of-type link
  modal muted not nth-child nth-last-child nth-last-of-type nth-of-type only-child only-of-type open optional out-of-range past
  paused placeholder-shown playing popover-open read-only read-write required root scope seeking stalled target user-invalid
  user-valid valid visited where -webkit-any -webkit-any-link -webkit-autofill -webkit-full-screen`.split(/\s+/),
);

/** What a pseudo-class without selectors in it asks; `undefined` for what browsers do not know. */
export function stateTest(name: string, formula: string): Test | undefined {
  if (Object.hasOwn(states, name)) return states[name];
  if (name === 'lang') return language(formula);
  if (name === 'dir') return (element) => directionAt(element) === formula.trim().toLowerCase();
  if (/-(?:child|of-type)$/.test(name)) return positionOf(name, formula);
  // No message is in any other state when it is opened.
  return pseudoClasses.has(name) ? never : undefined;
}

const states: Readonly<Record<string, Test>> = {
  link: (element) => element.isLink,
  'any-link': (element) => element.isLink,
  root: ({ parent }) => parent === undefined,
  scope: ({ parent }) => parent === undefined,
  checked: ({ element }) => element.properties.checked === true,
  empty: ({ isEmpty }) => isEmpty,
  defined: () => true,
};

/** `:lang(de)`, by the nearest `lang`: all that begins so. Browsers know one language at a time, without quotes. */
function language(formula: string): Test | undefined {
  const wanted = formula.trim().toLowerCase();
  if (!/^[a-z\d-]+$/.test(wanted)) return undefined;
  return (element) => `${nearest(element, 'lang')?.attribute('lang')?.toLowerCase()}-`.startsWith(`${wanted}-`);
}

function directionAt(element: Styled): string {
  const by = nearest(element, 'dir');
  const said = by?.attribute('dir')?.toLowerCase();
  return by && said === 'auto' ? directionOf(by.element) : said === 'rtl' ? 'rtl' : 'ltr';
}

/** The element, or the nearest around it, that has an attribute. */
function nearest(element: Styled, name: string): Styled | undefined {
  let one: Styled | undefined = element;
  while (one && one.attribute(name) === undefined) one = one.parent;
  return one;
}
