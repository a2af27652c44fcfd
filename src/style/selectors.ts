import { isTraversal, type PseudoSelector, parse, type Selector as Token } from 'css-what';
import { attributeTest } from './attribute-tests.ts';
import { type Compound, fits, fitsWithin, isAble, never, type Selector, type Test } from './fitting.ts';
import { pseudoClasses, stateTest } from './pseudo-classes.ts';
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
  return (
    parsed(written)
      ?.flatMap((tokens) => compiled(tokens, isQuirky) ?? [])
      .filter(isAble) ?? []
  );
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

/** One that is not known makes all of the rule invalid, but within `:is()` and `:where()`. */
function isKnown(tokens: readonly Token[]): boolean {
  return tokens.every((token) => {
    if (token.type !== 'pseudo') return true;
    if (!pseudoClasses.has(token.name)) return false;
    if (token.name === 'lang') return stateTest('lang', String(token.data)) !== undefined;
    const isStrict = token.name === 'not' || token.name === 'has';
    return !isStrict || !Array.isArray(token.data) || token.data.every((one) => isKnown(one) && !one.some(isGenerated));
  });
}

function isGenerated({ type }: Token): boolean {
  return type === 'pseudo-element';
}

const nameless: Compound = { name: '', id: undefined, classes: [], others: [], tie: undefined };

function one(compound: Partial<Compound>, weight: number): Selector {
  return { compounds: [{ ...nameless, ...compound }], weight };
}

function folded(name: string, isQuirky: boolean): string {
  return isQuirky ? name.toLowerCase() : name;
}

/** `undefined` for a selector that is about no element, but about what is generated, or is not known. */
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
      else others.push(attributeTest(token));
    } else if (token.type === 'pseudo') {
      const made = pseudo(token, isQuirky);
      if (!made) return undefined;
      others.push(made.test);
      weight += made.weight;
    } else return undefined;
  }
  return { compound: { name, id, classes, others }, weight };
}

/** What a pseudo-class asks; `undefined` for one that is not known. */
function pseudo({ name, data }: PseudoSelector, isQuirky: boolean): { test: Test; weight: number } | undefined {
  if (name === 'has' && Array.isArray(data)) return within(data, isQuirky);
  if (/^(?:not|is|where|matches)$/.test(name) && Array.isArray(data)) {
    const inner = data.flatMap((tokens) => compiled(tokens, isQuirky) ?? []);
    // Those of states count, too.
    const weight = name === 'where' ? 0 : Math.max(0, ...inner.map((selector) => selector.weight));
    const able = inner.filter(isAble);
    const test: Test = able.length === 0 ? never : (element) => able.some((selector) => fits(element, selector));
    return { test: name === 'not' ? (element) => !test(element) : test, weight };
  }
  const test = stateTest(name, typeof data === 'string' ? data : '');
  return test && { test, weight: ofClass };
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
  const weight = Math.max(...inner.map(({ selector }) => selector.weight));
  const able = inner.filter(({ selector }) => isAble(selector));
  if (able.length === 0) return { test: never, weight };
  const test: Test = (element) => {
    const outer = scope;
    scope = element;
    const found = able.some(({ selector, isBeside }) => fitsWithin(element, selector, isBeside));
    scope = outer;
    return found;
  };
  return { test, weight };
}
