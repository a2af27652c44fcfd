import type { Part, Tag } from '../message/message.ts';
import { cascadeOf, type Declarations, type Declared } from './cascade.ts';
import { isQuirky } from './quirks.ts';

/** What authors say about how the elements of a part look. */
export interface Styles {
  /** Whether browsers lay the part out as before the standards. */
  readonly isQuirky: boolean;
  /** What holds for the element itself: nothing is inherited, shorthands are taken apart. */
  declared(tag: Tag, property: string): Declared | undefined;
}

const known = new WeakMap<Part, Styles>();

/** The styles of a part: those of its style sheets and of `style` attributes. */
export function stylesOf(part: Part, maxWidth: number): Styles {
  const before = known.get(part);
  if (before) return before;
  const perTag = new WeakMap<Tag, Declarations>();
  const quirky = isQuirky(part);
  const find = cascadeOf(part, quirky, maxWidth);
  const styles: Styles = {
    isQuirky: quirky,
    declared(tag, property) {
      let all = perTag.get(tag);
      if (!all) {
        all = find(tag);
        perTag.set(tag, all);
      }
      return all.get(property);
    },
  };
  known.set(part, styles);
  return styles;
}
