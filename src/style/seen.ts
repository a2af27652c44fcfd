import { unshown } from '../../data/user-agent.ts';
import type { Tag } from '../message/message.ts';
import { lengthOf } from './lengths.ts';
import type { Styles } from './styles.ts';

/** Whether an element, and the words directly in it, can be seen. */
export interface Seen {
  /** Takes no part: nothing in it is seen either. */
  readonly isGone: boolean;
  /** Not seen itself, by `visibility` or a transparent colour; an inner element may be. */
  readonly isInvisible: boolean;
}

interface Rendering {
  readonly isGone: boolean;
  readonly isHidden: boolean;
  readonly isTransparent: boolean;
  readonly opacity: number;
}

const shown: Rendering = { isGone: false, isHidden: false, isTransparent: false, opacity: 1 };

const transparent =
  /^(?:transparent|rgba?\([^)]{0,60}[,/]\s{0,5}(?:0?\.0{1,5}|0|0%)\s{0,5}\)|hsla?\([^)]{0,60}[,/]\s{0,5}(?:0?\.0{1,5}|0|0%)\s{0,5}\)|#[\da-f]{3}0|#[\da-f]{6}00)$/;

/** Returns what tells whether elements are seen; it remembers them. */
export function seeing(styles: Styles, maxWidth: number): (tag: Tag | undefined) => Seen {
  const known = new WeakMap<Tag, Rendering>();
  return (tag) => {
    const { isGone, isHidden, isTransparent, opacity } = renderingOf(tag);
    return { isGone: isGone || opacity <= 0.01, isInvisible: isHidden || isTransparent };
  };

  function renderingOf(tag: Tag | undefined): Rendering {
    if (!tag) return shown;
    const before = known.get(tag);
    if (before) return before;
    const outer = renderingOf(tag.parent);
    const rendering = outer.isGone ? outer : own(tag, outer);
    known.set(tag, rendering);
    return rendering;
  }

  function own(tag: Tag, outer: Rendering): Rendering {
    const isGone = isUnshown(tag) || isOutOfSight(tag);
    const said = (property: string) => styles.declared(tag, property)?.value ?? '';
    const visibility = said('visibility');
    const color = said('color');
    const opacity = Number.parseFloat(said('opacity') || '1') / (said('opacity').endsWith('%') ? 100 : 1);
    return {
      isGone,
      isHidden:
        visibility === '' || visibility === 'inherit' ? outer.isHidden : /^(?:hidden|collapse)$/.test(visibility),
      isTransparent: color === '' || color === 'inherit' ? outer.isTransparent : transparent.test(color),
      opacity: outer.opacity * (Number.isNaN(opacity) ? 1 : opacity),
    };
  }

  function isUnshown(tag: Tag): boolean {
    if (unshown.includes(tag.name)) return true;
    const display = styles.declared(tag, 'display')?.value;
    if (display !== undefined) return display === 'none';
    return (
      tag.attribute('hidden') !== undefined ||
      (tag.name === 'input' && tag.attribute('type')?.value.value.toLowerCase() === 'hidden')
    );
  }

  /** In a box too small to show anything, or beside the screen. */
  function isOutOfSight(tag: Tag): boolean {
    const said = (property: string) => styles.declared(tag, property)?.value ?? '';
    const px = (property: string) =>
      lengthOf(said(property), { em: 16, percent: maxWidth, maxWidth, isQuirky: styles.isQuirky });
    const isCut = /hidden|clip/.test(said('overflow') + said('overflow-x') + said('overflow-y'));
    if (isCut && ['max-height', 'height', 'max-width', 'width'].some((side) => (px(side) ?? 2) <= 1)) return true;
    const isPlaced = /^(?:absolute|fixed)$/.test(said('position'));
    if (isPlaced && (/^rect\(/.test(said('clip')) || ['left', 'top'].some((side) => (px(side) ?? 0) <= -500)))
      return true;
    if (/^inset\((?:50|100)%/.test(said('clip-path'))) return true;
    return ['text-indent', 'margin-left', 'margin-top'].some((property) => (px(property) ?? 0) <= -500);
  }
}
