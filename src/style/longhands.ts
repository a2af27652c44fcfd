const sides = ['top', 'right', 'bottom', 'left'];

/** A shorthand as what it stands for, as far as anyone asks. */
export function longhands(property: string, value: string): readonly (readonly [string, string])[] {
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
      /(?:^|\s)([\d.]{1,10}(?:%|[a-z]{1,4})|(?:xx?-|xxx-)?(?:small|large)|medium|smaller|larger)\s{0,9}(?:\/\s{0,9}([^\s]{1,20}))?\s{1,9}(\S.*)$/s.exec(
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
