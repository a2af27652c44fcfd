import type { Styled } from './styled.ts';

const lines: Readonly<Record<string, number>> = { thin: 1, medium: 3, thick: 5 };

export type Side = 'left' | 'right';

const properties = {
  left: { margin: 'margin-left', padding: 'padding-left', style: 'border-left-style', width: 'border-left-width' },
  right: { margin: 'margin-right', padding: 'padding-right', style: 'border-right-style', width: 'border-right-width' },
} as const;

/** What margins, paddings and borders put beside the content of elements, in px. */
export class Sides {
  /** What 100 % of those of an element are, in px. */
  readonly #percentOf: (element: Styled) => number;

  constructor(percentOf: (element: Styled) => number) {
    this.#percentOf = percentOf;
  }

  /** What margin, padding or border put to a side of an element, in px. */
  of(element: Styled, kind: 'margin' | 'padding' | 'border', side: Side): number {
    const names = properties[side];
    if (kind === 'border') {
      const style = element.value(names.style) ?? 'none';
      if (style === 'none' || style === 'hidden') return 0;
      const width = element.value(names.width) ?? 'medium';
      return lines[width] ?? element.length(width, undefined) ?? 0;
    }
    const value = element.value(names[kind]);
    if (value === undefined || value === 'auto') return 0;
    // Shares are of the width around, which is asked for only then.
    return element.length(value, isShare(value) ? this.#percentOf(element) : undefined) ?? 0;
  }

  /** Padding and border, left and right. */
  inset(element: Styled): number {
    let sum = 0;
    for (const side of ['left', 'right'] as const) {
      const border = this.of(element, 'border', side);
      // Neighbours share a line.
      sum += this.of(element, 'padding', side) + (element.isCell && element.text.isCollapsed ? border / 2 : border);
    }
    return sum;
  }

  /** Padding and border, as far as they are no shares of what is not known yet. */
  insetInPx(element: Styled): number {
    const isOfShare = isShare(element.value('padding-left') ?? '') || isShare(element.value('padding-right') ?? '');
    return isOfShare ? 0 : this.inset(element);
  }
}

/** Whether a length is said by what is around, or may be. */
export function isShare(value: string): boolean {
  return value.includes('%') || value.includes('(');
}
