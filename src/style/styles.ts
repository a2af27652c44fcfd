import { halfQuirkyDoctypes, quirkyDefinitions, quirkyDoctypes } from '../../data/user-agent.ts';
import type { Part, Tag } from '../message/message.ts';
import type { Span } from '../span.ts';
import { declarations } from './css.ts';

/** The declaration of one property that holds for an element. */
interface Declared {
  /** In lower case. */
  readonly value: string;
  /** The declaration in the file. */
  readonly at: Span;
  readonly isImportant: boolean;
}

/** What authors say about how the elements of a part look. */
export interface Styles {
  /** Whether browsers lay the part out as before the standards: without a document type, or with an old one. */
  readonly isQuirky: boolean;
  /** What holds for the element itself: nothing is inherited, shorthands are taken apart. */
  declared(tag: Tag, property: string): Declared | undefined;
}

const known = new WeakMap<Part, Styles>();

/** The styles of a part. So far those of `style` attributes. */
export function stylesOf(part: Part): Styles {
  const before = known.get(part);
  if (before) return before;
  const perTag = new WeakMap<Tag, ReadonlyMap<string, Declared>>();
  const styles: Styles = {
    isQuirky: isQuirky(part),
    declared(tag, property) {
      let all = perTag.get(tag);
      if (!all) {
        all = inline(tag);
        perTag.set(tag, all);
      }
      return all.get(property);
    },
  };
  known.set(part, styles);
  return styles;
}

const nothing: ReadonlyMap<string, Declared> = new Map();

function inline(tag: Tag): ReadonlyMap<string, Declared> {
  const style = tag.attribute('style')?.value;
  if (!style?.value.includes(':')) return nothing;
  const found = new Map<string, Declared>();
  for (const { property, value, text, isImportant } of declarations(style)) {
    const said = value.value.toLowerCase();
    for (const [name, one] of longhands(property, said)) {
      if (found.get(name)?.isImportant && !isImportant) continue;
      found.set(name, { value: one, at: text.span(), isImportant });
    }
  }
  return found;
}

const sides = ['top', 'right', 'bottom', 'left'];

/** A shorthand as what it stands for, as far as anyone asks. */
function longhands(property: string, value: string): readonly (readonly [string, string])[] {
  if (property === 'margin' || property === 'padding') {
    const parts = value.match(/[^\s(]{1,100}(?:\([^)]{0,100}\))?/g) ?? [];
    const [top = '', right = top, bottom = top, left = right] = parts;
    return [top, right, bottom, left].map((one, index) => [`${property}-${sides[index]}`, one] as const);
  }
  if (property === 'border' || property === 'border-left' || property === 'border-right') {
    const width = /(?:^|\s)(none|hidden)(?:\s|$)/.test(value)
      ? '0'
      : (/(?:^|\s)([\d.]{1,10}[a-z]{0,4})/.exec(value)?.[1] ?? '3px');
    const which = property === 'border' ? ['left', 'right'] : [property.slice(7)];
    return which.map((side) => [`border-${side}-width`, width] as const);
  }
  if (property === 'font') {
    // Behind the size the family; between them, after a slash, the height of a line.
    const found =
      /(?:^|\s)([\d.]{1,10}(?:%|[a-z]{1,4})|(?:xx?-|xxx-)?(?:small|large)|medium|smaller|larger)\s*(?:\/\s*([^\s]{1,20}))?\s+(\S.*)$/.exec(
        value,
      );
    if (/^(?:inherit|initial|unset|revert)$/.test(value)) {
      return ['font-size', 'line-height', 'font-family'].map((name) => [name, value] as const);
    }
    const [, size, height = 'normal', family] = found ?? [];
    return size && family
      ? [
          ['font-size', size],
          ['line-height', height],
          ['font-family', family],
        ]
      : [];
  }
  return [[property, value]];
}

const doctype = /^<!doctype\s{1,20}([^\s>]{1,40})(?:\s{1,20}public\s{0,20}["']([^"'>]{0,200})["'])?(.{0,300})/s;

function isQuirky({ tree, body }: Part): boolean {
  const node = tree?.children.find(({ type }) => type === 'doctype');
  if (!node) return true;
  const said = body.value.slice(node.position?.start.offset, node.position?.end.offset).toLowerCase();
  const [, name, id = '', rest = ''] = doctype.exec(said) ?? [];
  if (name !== 'html' || quirkyDefinitions.some((address) => rest.includes(address))) return true;
  // A whole id, or the beginning of one.
  const fits = (one: string) => (one.endsWith('//') || one.length > 10 ? id.startsWith(one) : id === one);
  return quirkyDoctypes.some(fits) || (halfQuirkyDoctypes.some(fits) && !/["']/.test(rest));
}
