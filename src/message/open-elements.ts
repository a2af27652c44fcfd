import { maxOpenFormatting, maxReopened } from '../limits.ts';
import { remembered } from '../remembered.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const formatting = words('a b big code em font i nobr s small strike strong tt u');

/** Whether a parser opens it again in each block, for as long as nothing closes it. */
export function isFormatting(name: string): boolean {
  return formatting.has(name);
}

/** Elements that the end of an unknown or an inline element does not reach over. */
const special = words(
  'address applet article aside blockquote button caption center colgroup dd desc details dir div dl dt fieldset ' +
    'figcaption figure footer foreignobject form frameset h1 h2 h3 h4 h5 h6 header hgroup iframe li listing main marquee ' +
    'menu nav noembed noframes noscript object ol p plaintext pre script section select style summary table tbody td ' +
    'template textarea tfoot th thead title tr ul xmp',
);

/** Elements that hide what is open around them from the tags within. */
const scope = words('applet caption desc foreignobject marquee object select table td template th');
const buttonScope = new Set([...scope, 'button']);
const listScope = new Set(Array.from(special).filter((name) => !['address', 'div', 'p'].includes(name)));
const tableScope = words('table template');

const outermost = words('html head body');
const only = remembered(1000, 100, (name) => new Set([name]));
const none = new Set<string>();
const headings = words('h1 h2 h3 h4 h5 h6');
const foreign = words('math svg');

/** With these the formatting elements end that are open within. */
const cells = words('caption td th');
const embedded = words('applet marquee object');

/** Which open elements an opening tag closes, and what hides them. */
type Closing = readonly [names: ReadonlySet<string>, bounds: ReadonlySet<string>];
const paragraph: Closing = [words('p'), buttonScope];
const blocks = words(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup listing main menu nav ol p plaintext pre search section summary ul xmp',
);
const closes = new Map<string, readonly Closing[]>([
  ...Array.from(blocks, (name) => [name, [paragraph]] as const),
  ['a', [[words('a'), scope]]],
  ['button', [[words('button'), scope]]],
  ['dd', [[words('dd dt'), listScope], paragraph]],
  ['dt', [[words('dd dt'), listScope], paragraph]],
  ['li', [[words('li'), listScope], paragraph]],
  ['nobr', [[words('nobr'), scope]]],
  ['option', [[words('option'), special]]],
]);

/** What the parts of a table stand in: they close all that is open within it. */
const groupScope = words('table tbody template tfoot thead');
const rowScope = words('table tbody template tfoot thead tr');
const parents = new Map([
  ...['caption', 'colgroup', 'tbody', 'tfoot', 'thead'].map((name) => [name, tableScope] as const),
  ['tr', groupScope],
  ['td', rowScope],
  ['th', rowScope],
]);

/** The elements that are open while the tags of a document pass. */
export interface OpenElements {
  depth(): number;
  /** Whether too many formatting elements are left open: a parser opens each of them again in every block. */
  isTooDear(): boolean;
  /** `tag` is what the file writes: a parser keeps three formatting elements that are equal. */
  open(name: string, tag: string): void;
  close(name: string): void;
}

interface Open {
  readonly name: string;
  readonly tag: string;
  /** How many formatting elements were left open when it was opened. */
  readonly left: number;
}

/**
 * Follows a document as a parser does, but without a tree. Where the parser's ways become subtle it errs on the safe side:
 * a formatting element counts as left open unless its own closing tag closes it, and nothing else.
 */
export function openElements(): OpenElements {
  const open: Open[] = [];
  const left: string[] = [];
  let openFormatting = 0;
  let reopened = 0;
  let isCellSure = true;

  function isOpen(names: ReadonlySet<string>): boolean {
    return open.some(({ name }) => names.has(name));
  }

  /** The innermost of `names`; -1 where something of `bounds` hides it. */
  function find(names: ReadonlySet<string>, bounds: ReadonlySet<string>): number {
    for (let index = open.length - 1; index >= 0; index--) {
      const name = open[index]?.name ?? '';
      if (names.has(name)) return index;
      if (bounds.has(name)) return -1;
    }
    return -1;
  }

  /** `isProper` where its own closing tag closes it. */
  function drop({ name, tag, left: leftBefore }: Open, isProper: boolean): void {
    if (formatting.has(name)) {
      openFormatting--;
      if (!isProper && !left.includes(tag)) left.push(tag);
    } else if (embedded.has(name) && !isProper) {
      // Its mark in the list of formatting elements stays: the next cell that ends clears the list to that mark only.
      isCellSure = false;
    } else if (cells.has(name) && isCellSure) {
      left.length = Math.min(left.length, leftBefore);
    }
  }

  /** Closes all from the one at `index`. */
  function cut(index: number, isProper: boolean): void {
    if (!(isProper && formatting.has(open.at(-1)?.name ?? ''))) reopened += 3 * left.length;
    while (open.length > index + 1) remove(open.length - 1, false);
    remove(index, isProper);
  }

  function remove(index: number, isProper: boolean): void {
    for (const one of open.splice(index, 1)) drop(one, isProper);
  }

  /** Closes a formatting element around blocks: they stay open, but what is open in the last of them does not. */
  function pull(index: number): void {
    const last = open.findLastIndex(({ name }, at) => at <= index || special.has(name));
    if (last === index) cut(index, true);
    else {
      cut(last + 1, false);
      remove(index, false);
    }
  }

  return {
    depth: () => open.length,
    isTooDear: () => openFormatting + 3 * left.length > maxOpenFormatting || reopened > maxReopened,
    open(name, tag) {
      if (outermost.has(name) || (name === 'form' && isOpen(only('form')))) return;
      if (tag.endsWith('/>') && (foreign.has(name) || isOpen(foreign))) return;
      for (const [names, bounds] of closes.get(name) ?? []) {
        const index = find(names, bounds);
        if (index >= 0 && formatting.has(name)) pull(index);
        else if (index >= 0) cut(index, false);
      }
      if (headings.has(name) && headings.has(open.at(-1)?.name ?? '')) cut(open.length - 1, false);
      const parent = parents.get(name);
      const place = parent ? find(parent, tableScope) : open.length - 1;
      // A part of a table without a table is none.
      if (parent && place < 0) return;
      if (place + 1 < open.length) cut(place + 1, false);
      if (parent === rowScope && open.at(-1)?.name !== 'tr') this.open('tr', '');
      if (parent === groupScope && open.at(-1)?.name === 'table') this.open('tbody', '');
      open.push({ name, tag: name === 'a' ? name : tag, left: left.length });
      if (formatting.has(name)) openFormatting++;
    },
    close(name) {
      const index = find(headings.has(name) ? headings : only(name), boundsOf(name));
      if (index >= 0 && formatting.has(name)) pull(index);
      else if (index >= 0) cut(index, true);
    },
  };
}

/** What hides an element from its closing tag. */
function boundsOf(name: string): ReadonlySet<string> {
  if (name === 'template') return none;
  if (name === 'table' || parents.has(name)) return tableScope;
  return formatting.has(name) || special.has(name) ? scope : special;
}
