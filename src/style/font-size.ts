import { fontSizes as defaults, fontSizeSteps, monospaced, sizeWords } from '../../data/user-agent.ts';
import type { Tag } from '../message/message.ts';
import type { Span } from '../span.ts';
import { lengthOf } from './lengths.ts';
import type { Styles } from './styles.ts';

/** The size in which an element sets its text. */
export interface FontSize {
  readonly px: number;
  /** What sets it: a declaration, an attribute, an opening tag; `undefined` for the size of all text. */
  readonly at: Span | undefined;
  /** Said by the message, not brought by a heading or the like. */
  readonly isDeclared: boolean;
  /** Said as a length: it stays the same in a typewriter's font. */
  readonly isFixed: boolean;
  readonly isMonospaced: boolean;
}

const initial: FontSize = { px: 16, at: undefined, isDeclared: false, isFixed: false, isMonospaced: false };

/** How much smaller browsers set a typewriter's font. */
const monospacedShare = 13 / 16;

/** Returns what computes the font size of elements; it remembers them. */
export function fontSizes(styles: Styles, maxWidth: number): (tag: Tag | undefined) => FontSize {
  const known = new WeakMap<Tag, FontSize>();
  return sizeOf;

  function sizeOf(tag: Tag | undefined): FontSize {
    if (!tag) return initial;
    const before = known.get(tag);
    if (before) return before;
    const outer = sizeOf(tag.parent);
    const size = inFont(tag, outer, specified(tag, outer));
    known.set(tag, size);
    return size;
  }

  /** The size an element asks for, before its font is looked at. */
  function specified(tag: Tag, outer: FontSize): FontSize {
    const declared = styles.declared(tag, 'font-size');
    if (declared) {
      const size = resolved(declared.value, outer);
      if (size) return size === outer ? outer : { ...size, at: declared.at, isDeclared: true };
    }
    const hint = tag.name === 'font' ? tag.attribute('size') : undefined;
    const step = hint && legacy(hint.value.value);
    if (hint && step)
      return { ...outer, px: sizeWords[step] ?? outer.px, isFixed: false, at: hint.at, isDeclared: true };
    // Before the standards, tables did not inherit the size of their text.
    if (tag.name === 'table' && styles.isQuirky) return { ...initial, isMonospaced: outer.isMonospaced };
    const own = defaults[tag.name];
    return own === undefined ? outer : { ...(resolved(own, outer) ?? outer), at: tag.at, isDeclared: false };
  }

  function resolved(value: string, outer: FontSize): FontSize | undefined {
    if (value === 'inherit' || value === 'unset') return outer;
    if (value === 'initial' || value === 'revert') return { ...initial, isMonospaced: outer.isMonospaced };
    const word = sizeWords[value];
    if (word !== undefined) return { ...outer, px: word, isFixed: false };
    if (value === 'larger') return { ...outer, px: outer.px * 1.2 };
    if (value === 'smaller') return { ...outer, px: outer.px / 1.2 };
    const px = lengthOf(value, { em: outer.px, percent: outer.px, maxWidth, isQuirky: styles.isQuirky });
    if (px === undefined || px < 0) return undefined;
    return { ...outer, px, isFixed: outer.isFixed || !/%|e[mx]|ch/.test(value) };
  }

  /** Entering a typewriter's font, sizes that are not fixed shrink; leaving it, they grow. */
  function inFont(tag: Tag, outer: FontSize, size: FontSize): FontSize {
    const isMonospaced = isMonospacedIn(tag, outer);
    if (isMonospaced === outer.isMonospaced) return size === outer ? outer : { ...size, isMonospaced };
    const px = size.isFixed ? size.px : isMonospaced ? size.px * monospacedShare : size.px / monospacedShare;
    return { ...size, px, isMonospaced, at: size.isFixed ? size.at : tag.at };
  }

  function isMonospacedIn(tag: Tag, outer: FontSize): boolean {
    const family = styles.declared(tag, 'font-family')?.value ?? tag.attribute('face')?.value.value.toLowerCase();
    if (family !== undefined && family !== 'inherit' && family !== 'unset') return family.trim() === 'monospace';
    return family === undefined && monospaced.includes(tag.name) ? true : outer.isMonospaced;
  }
}

/** https://html.spec.whatwg.org/multipage/rendering.html#rules-for-parsing-a-legacy-font-size. */
function legacy(value: string): string | undefined {
  const [, sign, digits] = /^\s{0,20}([+-]?)(\d{1,9})/.exec(value) ?? [];
  if (digits === undefined) return undefined;
  const step = sign === '+' ? 3 + Number(digits) : sign === '-' ? 3 - Number(digits) : Number(digits);
  return fontSizeSteps[Math.min(7, Math.max(1, step)) - 1];
}
