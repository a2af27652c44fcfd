import type { Tag } from '../message/message.ts';

/** What one element must be. */
interface Compound {
  /** In lower case; empty for any. */
  readonly name: string;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly attributes: readonly { readonly name: string; readonly sign: string; readonly value: string }[];
}

/** A selector, from the element it is about outwards. What says more, of siblings or states, is none. */
export interface Selector {
  readonly subject: Compound;
  readonly outer: readonly { readonly isParent: boolean; readonly compound: Compound }[];
  /** Ids, classes and names, one after the other: the greater wins. */
  readonly weight: number;
}

const simple =
  /^(?:\*|([a-z](?:[\w-]|\\:){0,60})|#([\w-]{1,100})|\.([\w-]{1,100})|\[\s*([\w:-]{1,60})\s*(?:([~|^$*]?=)\s*(?:"([^"]{0,200})"|'([^']{0,200})'|([^\]\s"']{1,200}))\s*)?\])/i;

/** Reads a selector; `undefined` for one that says more than element, id, class and attribute of an element and those around it. */
export function selectorOf(written: string, isQuirky: boolean): Selector | undefined {
  const fold = (name: string) => (isQuirky ? name.toLowerCase() : name);
  const found: { isParent: boolean; compound: Compound }[] = [];
  let weight = 0;
  let isParent = false;
  // Nobody has been to the links of a message yet.
  let rest = written.trim().replace(/:(?:any-)?link\b/g, '[href]');
  if (rest === '' || rest.length > 1000) return undefined;
  while (rest !== '') {
    const compound = {
      name: '',
      id: undefined as string | undefined,
      classes: [] as string[],
      attributes: [] as Compound['attributes'][number][],
    };
    let length = 0;
    for (let match = simple.exec(rest); match; match = simple.exec(rest)) {
      const [whole, name, id, className, attribute, sign = '', ...values] = match;
      if (name !== undefined) compound.name = name.replaceAll('\\', '').toLowerCase();
      if (id !== undefined) compound.id = fold(id);
      if (className !== undefined) compound.classes.push(fold(className));
      if (attribute !== undefined) {
        compound.attributes.push({
          name: attribute.toLowerCase(),
          sign,
          value: values.find((one) => one !== undefined) ?? '',
        });
      }
      weight +=
        id !== undefined ? 1e6 : className !== undefined || attribute !== undefined ? 1e3 : name === undefined ? 0 : 1;
      rest = rest.slice(whole.length);
      length += whole.length;
    }
    if (length === 0) return undefined;
    found.push({ isParent, compound });
    const [gap = ''] = /^\s*>\s*|^\s+/.exec(rest) ?? [];
    if (rest !== '' && gap === '') return undefined;
    isParent = gap.includes('>');
    rest = rest.slice(gap.length);
  }
  if (isParent) return undefined;
  const last = found.at(-1);
  if (!last) return undefined;
  // Each knows how it is tied to the one before it: turned round, to the one inside.
  const outer = found
    .slice(0, -1)
    .map(({ compound }, index) => ({ isParent: found[index + 1]?.isParent ?? false, compound }));
  // All of a message is within these two, though it may not write them.
  while (outer[0] && !outer[0].isParent && isRoot(outer[0].compound)) outer.shift();
  return { subject: last.compound, outer: outer.reverse(), weight };
}

/** What an element must have for the selector to be about it: its id, a class, or its name; `*` for any. */
export function keyOf({ subject: { id, classes, name } }: Selector): string {
  if (id !== undefined) return `#${id}`;
  return classes[0] === undefined ? name || '*' : `.${classes[0]}`;
}

function isRoot({ name, id, classes, attributes }: Compound): boolean {
  return /^(?:html|body)$/.test(name) && id === undefined && classes.length === 0 && attributes.length === 0;
}

/** Whether an element, which fits the subject, lies where the selector wants it. */
export function isWithin(tag: Tag, { outer }: Selector, isQuirky: boolean): boolean {
  let inner: readonly Tag[] = [tag];
  for (const { isParent, compound } of outer) {
    // What is within any of them is within the innermost, which comes first.
    const around = isParent ? inner.flatMap(({ parent }) => parent ?? []) : Array.from(outwards(inner[0]));
    inner = around.filter((one) => fits(one, compound, isQuirky));
    if (inner.length === 0) return false;
  }
  return true;
}

function* outwards(tag: Tag | undefined): Generator<Tag> {
  for (let outer = tag?.parent; outer; outer = outer.parent) yield outer;
}

function fits(tag: Tag, compound: Compound, isQuirky: boolean): boolean {
  return fitsLook(tag, compound, isQuirky) && fitsAttributes(tag, compound);
}

/** Whether name, id and classes of an element are those asked for. */
export function fitsLook(tag: Tag, { name, id, classes }: Compound, isQuirky: boolean): boolean {
  if (name !== '' && tag.name.toLowerCase() !== name) return false;
  const said = (attribute: string) => {
    const value = tag.attribute(attribute)?.value.value ?? '';
    return isQuirky ? value.toLowerCase() : value;
  };
  if (id !== undefined && said('id').trim() !== id) return false;
  if (classes.length === 0) return true;
  const own = said('class').split(/\s+/);
  return classes.every((one) => own.includes(one));
}

/** Whether its other attributes are. */
export function fitsAttributes(tag: Tag, { attributes }: Compound): boolean {
  return attributes.every(({ name, sign, value }) => {
    const said = tag.attribute(name)?.value.value;
    return said !== undefined && compares(said, sign, value);
  });
}

function compares(value: string, sign: string, wanted: string): boolean {
  if (sign === '') return true;
  if (sign === '=') return value === wanted;
  if (wanted === '') return false;
  if (sign === '~=') return value.split(/\s+/).includes(wanted);
  if (sign === '|=') return value === wanted || value.startsWith(`${wanted}-`);
  if (sign === '^=') return value.startsWith(wanted);
  return sign === '$=' ? value.endsWith(wanted) : value.includes(wanted);
}
