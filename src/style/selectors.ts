import { type AttributeSelector, isTraversal, type PseudoSelector, parse, type Selector as Token } from 'css-what';
import { type Compound, fits, fitsWithin, type Selector, type Test } from './fitting.ts';
import type { Styled } from './styled.ts';

/** The weight of an id, a class and a name. */
const [ofId, ofClass, ofName] = [1e6, 1e3, 1];

const simple = /^(?:([a-z][a-z\d]*)|([.#])([a-z_-][\w-]*)|([a-z][a-z\d]*)?\.([a-z_-][\w-]*))$/i;

/** The selectors of a rule; none where one of them is not valid. Those that are about no element of a message are left out. */
export function selectorsOf(written: string, isQuirky: boolean): readonly Selector[] {
  const key = isQuirky ? `?${written}` : written;
  let found = known.get(key);
  if (!found) {
    found = read(written, isQuirky);
    if (known.size > 2000) known.clear();
    if (written.length < 500) known.set(key, found);
  }
  return found;
}

/** Many messages share them. */
const known = new Map<string, readonly Selector[]>();

function read(written: string, isQuirky: boolean): readonly Selector[] {
  const [, name, sign, mark, before, className] = simple.exec(written) ?? [];
  if (name) return [one({ name: name.toLowerCase() }, ofName)];
  if (mark && sign === '#') return [one({ id: folded(mark, isQuirky) }, ofId)];
  const alone = mark ?? className;
  if (alone) {
    return [
      one(
        { name: before?.toLowerCase() ?? '', classes: [folded(alone, isQuirky)] },
        before ? ofClass + ofName : ofClass,
      ),
    ];
  }
  return parsed(written)?.flatMap((tokens) => compiled(tokens, isQuirky) ?? []) ?? [];
}

/** Whether a browser knows all of a selector. */
export function isSelector(written: string): boolean {
  return parsed(written) !== undefined;
}

/** `undefined` for what is not valid. */
function parsed(written: string): Token[][] | undefined {
  // What other browsers alone know makes a rule invalid.
  if (written === '' || written.length > 5000 || /:-(?:moz|ms|o)-/.test(written)) return undefined;
  try {
    const all = parse(written);
    return all.every(isKnown) ? all : undefined;
  } catch {
    return undefined;
  }
}

/** Pseudo-classes that browsers know, whether or not a message can be in that state. */
const pseudoClasses = new Set(
  `active any-link autofill buffering checked current default defined dir disabled empty enabled first-child first-of-type focus
  focus-visible focus-within fullscreen future has host hover in-range indeterminate invalid is lang last-child last-of-type link
  modal muted not nth-child nth-last-child nth-last-of-type nth-of-type only-child only-of-type open optional out-of-range past
  paused placeholder-shown playing popover-open read-only read-write required root scope seeking stalled target user-invalid
  user-valid valid visited where -webkit-any -webkit-any-link -webkit-autofill -webkit-full-screen`.split(/\s+/),
);

/** One that is not known makes all of the rule invalid, but within `:is()` and `:where()`. */
function isKnown(tokens: readonly Token[]): boolean {
  return tokens.every((token) => {
    if (token.type !== 'pseudo') return true;
    return (
      pseudoClasses.has(token.name) && (token.name !== 'not' || !Array.isArray(token.data) || token.data.every(isKnown))
    );
  });
}

const nameless: Compound = { name: '', id: undefined, classes: [], others: [], tie: undefined };

function one(compound: Partial<Compound>, weight: number): Selector {
  return { compounds: [{ ...nameless, ...compound }], weight };
}

function folded(name: string, isQuirky: boolean): string {
  return isQuirky ? name.toLowerCase() : name;
}

/** `undefined` for a selector that fits no element as it is first shown: of states, of generated content. */
function compiled(tokens: readonly Token[], isQuirky: boolean): Selector | undefined {
  const compounds: Compound[] = [];
  let weight = 0;
  let own: Token[] = [];
  let tie: Compound['tie'];
  const end = () => {
    const made = compound(own, isQuirky);
    if (made) compounds.push({ ...made.compound, tie });
    weight += made?.weight ?? Number.NaN;
    own = [];
  };
  for (const token of tokens) {
    if (!isTraversal(token)) {
      own.push(token);
      continue;
    }
    if (!/^(?:descendant|child|adjacent|sibling)$/.test(token.type) || own.length === 0) return undefined;
    end();
    tie = token.type as Compound['tie'];
  }
  if (own.length === 0) return undefined;
  end();
  return Number.isNaN(weight) ? undefined : { compounds: compounds.reverse(), weight };
}

function compound(
  tokens: readonly Token[],
  isQuirky: boolean,
): { compound: Omit<Compound, 'tie'>; weight: number } | undefined {
  let [name, weight] = ['', 0];
  let id: string | undefined;
  const classes: string[] = [];
  const others: Test[] = [];
  for (const token of tokens) {
    if (token.type === 'universal') continue;
    if (token.type === 'tag') {
      name = token.name.toLowerCase();
      weight += ofName;
    } else if (token.type === 'attribute') {
      weight += token.name === 'id' && token.action === 'equals' && token.ignoreCase === 'quirks' ? ofId : ofClass;
      if (token.ignoreCase === 'quirks' && token.name === 'class') classes.push(folded(token.value, isQuirky));
      else if (token.ignoreCase === 'quirks' && token.name === 'id' && id === undefined)
        id = folded(token.value, isQuirky);
      else others.push(attribute(token));
    } else if (token.type === 'pseudo') {
      const made = pseudo(token, isQuirky);
      if (!made) return undefined;
      others.push(made.test);
      weight += made.weight;
    } else return undefined;
  }
  return { compound: { name, id, classes, others }, weight };
}

/** Attributes whose values are compared without regard to case, since HTML does. */
const caseless = /^(?:align|bgcolor|border|color|dir|face|lang|media|rel|shape|size|target|text|type|valign|vlink)$/;

function attribute({ name, action, value, ignoreCase }: AttributeSelector): Test {
  const isFolded = ignoreCase === true || (ignoreCase !== false && caseless.test(name));
  const wanted = isFolded ? value.toLowerCase() : value;
  const test = comparisons[action] ?? (() => false);
  return (element) => {
    const said = element.attribute(name.toLowerCase());
    return said !== undefined && test(isFolded ? said.toLowerCase() : said, wanted);
  };
}

const comparisons: Readonly<Record<string, (said: string, wanted: string) => boolean>> = {
  exists: () => true,
  equals: (said, wanted) => said === wanted,
  element: (said, wanted) => wanted !== '' && said.split(/\s+/).includes(wanted),
  hyphen: (said, wanted) => said === wanted || said.startsWith(`${wanted}-`),
  start: (said, wanted) => wanted !== '' && said.startsWith(wanted),
  end: (said, wanted) => wanted !== '' && said.endsWith(wanted),
  any: (said, wanted) => wanted !== '' && said.includes(wanted),
};

/** What a pseudo-class asks; `undefined` for a state that no message is in when it is opened. */
function pseudo({ name, data }: PseudoSelector, isQuirky: boolean): { test: Test; weight: number } | undefined {
  if (name === 'link' || name === 'any-link') return { test: (element) => element.isLink, weight: ofClass };
  if (name === 'root') return { test: ({ parent }) => parent === undefined, weight: ofClass };
  if (name === 'checked') return { test: ({ element }) => element.properties.checked === true, weight: ofClass };
  if (name === 'empty') return { test: ({ isEmpty }) => isEmpty, weight: ofClass };
  if (/^(?:not|is|where|matches|-webkit-any|-moz-any)$/.test(name) && Array.isArray(data)) {
    const inner = data.map((tokens) => compiled(tokens, isQuirky));
    const fitting = inner.filter((selector) => selector !== undefined);
    const weight = name === 'where' ? 0 : Math.max(0, ...fitting.map((selector) => selector.weight));
    const test: Test = (element) => fitting.some((selector) => fits(element, selector));
    return { test: name === 'not' ? (element) => !test(element) : test, weight };
  }
  if (name === 'has' && Array.isArray(data)) return within(data, isQuirky);
  const nth = positions(name, typeof data === 'string' ? data : '');
  return nth && { test: nth, weight: ofClass };
}

/** `:has()`: what it is about stands in the element, or behind it. */
function within(data: readonly (readonly Token[])[], isQuirky: boolean): { test: Test; weight: number } | undefined {
  let scope: Styled | undefined;
  const inner = data.flatMap((tokens) => {
    const [first] = tokens;
    const isRelative = first !== undefined && isTraversal(first);
    const made = compiled(isRelative ? tokens.slice(1) : tokens, isQuirky);
    const left = made?.compounds.at(-1);
    if (!made || !left) return [];
    const tie = isRelative ? (first.type as Compound['tie']) : 'descendant';
    const anchor: Compound = { ...nameless, others: [(element) => element === scope] };
    const compounds = [...made.compounds.slice(0, -1), { ...left, tie }, anchor];
    return { selector: { ...made, compounds }, isBeside: tie === 'adjacent' || tie === 'sibling' };
  });
  if (inner.length === 0) return undefined;
  const test: Test = (element) => {
    const outer = scope;
    scope = element;
    const found = inner.some(({ selector, isBeside }) => fitsWithin(element, selector, isBeside));
    scope = outer;
    return found;
  };
  return { test, weight: Math.max(...inner.map(({ selector }) => selector.weight)) };
}

/** `:first-child`, `:nth-last-of-type(2n + 1)` and the like. */
function positions(name: string, formula: string): Test | undefined {
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
