import type { Line, Lines } from './lines.ts';

/** A multipart or an attached mail that is open where the mail is being read. */
interface Container {
  /** `undefined` for an attached mail, and for a multipart that names none. */
  readonly boundary: string | undefined;
  /** Its place among those that are open, the outermost 0. */
  readonly level: number;
  /** What a part in it is that names no type. */
  readonly defaultType: string;
  /** Is, or is within, a multipart/related. */
  readonly isRelated: boolean;
  hasParts: boolean;
  /** Told where the content ends. */
  close(end: number): void;
}

/** A line that separates parts. */
interface Delimiter {
  readonly line: Line;
  readonly owner: Container;
  /** Ends the multipart. */
  readonly isLast: boolean;
}

/** The containers that are open, and the lines that separate their parts. */
export interface Nest {
  readonly open: readonly Container[];
  push(container: Container): void;
  pop(): Container | undefined;
  /** The delimiter that a line is. */
  delimiterAt(line: Line): Delimiter | undefined;
  /** The first delimiter at or behind `from`. */
  nextDelimiter(from: number): Delimiter | undefined;
}

/** All delimiters are looked up in one table, however deep the parts are nested. */
export function nestOf(mail: string, lines: Lines): Nest {
  const open: Container[] = [];
  /** The containers of each boundary, the innermost last. */
  const owners = new Map<string, Container[]>();

  const delimiterAt = (line: Line): Delimiter | undefined => {
    if (owners.size === 0 || !mail.startsWith('--', line.start)) return undefined;
    let end = line.end;
    while (mail[end - 1] === ' ' || mail[end - 1] === '\t') end--;
    const written = mail.slice(line.start + 2, end);
    const next = owners.get(written)?.at(-1);
    const last = written.endsWith('--') ? owners.get(written.slice(0, -2))?.at(-1) : undefined;
    // One boundary may be another and two hyphens: the inner one is meant.
    if (last && last.level > (next?.level ?? -1)) return { line, owner: last, isLast: true };
    return next && { line, owner: next, isLast: false };
  };

  return {
    open,
    delimiterAt,
    push(container) {
      open.push(container);
      const { boundary } = container;
      if (boundary === undefined) return;
      const others = owners.get(boundary);
      if (others) others.push(container);
      else owners.set(boundary, [container]);
    },
    pop() {
      const container = open.pop();
      if (container?.boundary === undefined) return container;
      const others = owners.get(container.boundary);
      others?.pop();
      if (others?.length === 0) owners.delete(container.boundary);
      return container;
    },
    nextDelimiter(from) {
      if (owners.size === 0) return undefined;
      for (let at = mail.indexOf('--', from); at >= 0; at = mail.indexOf('--', at + 1)) {
        const delimiter = lines.isStart(at) ? delimiterAt(lines.from(at)) : undefined;
        if (delimiter) return delimiter;
      }
      return undefined;
    },
  };
}
