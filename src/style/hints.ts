import type { Element, Nodes } from 'hast';
import { type Author, Block, type Declared, nothing } from './block.ts';
import { type Color, legacyColor } from './colors.ts';
import { legacySize } from './font-size.ts';
import { runOfLetters } from './letters.ts';
import type { Styled } from './styled.ts';

/** Elements whose `align` places blocks in them as well as text. */
const aligned = new Set('div p td th tr tbody thead tfoot'.split(' '));

/** Elements with a width and a height of their own. */
const sized = new Set('canvas embed iframe img input object svg table td th video'.split(' '));

/** Attributes that say nothing of a style, which most elements have. */
const others = new Set(
  'style className id href src alt title target rel lang name role ariaHidden vAlign colSpan rowSpan cellPadding'.split(
    ' ',
  ),
);

/** What elements say by their attributes: many share them. */
const known = new Map<string, Block>();

/** What the attributes of an element say of its style. */
export function hintsOf(element: Styled): Block {
  const { properties } = element.element;
  let said = element.name;
  for (const key in properties) if (!others.has(key)) said += `\n${key}=${sayingOf(element, key)}`;
  if (said === element.name && said !== 'center' && said !== 'nobr') return nothing;
  // A direction found by letters is not said by these alone.
  if (said.length > 300 || properties.dir === 'auto') return read(element);
  let block = known.get(said);
  if (!block) {
    block = read(element);
    if (known.size > 1000) known.clear();
    known.set(said, block);
  }
  return block;
}

/** The value of an attribute; that of the size of a font as it is written, as the tree does not keep its sign. */
function sayingOf(element: Styled, key: string): unknown {
  return key === 'size' && element.name === 'font' ? element.attribute(key) : element.element.properties[key];
}

function read(element: Styled): Block {
  const { properties } = element.element;
  const { name } = element;
  const block = new Block();
  const add = (property: string, value: string | undefined, attribute: string, by: Author = 'attribute') => {
    if (value !== undefined) block.add(hint(property, value, attribute, by));
  };
  if (name === 'center') add('text-align', '-webkit-center', name, 'element');
  if (name === 'nobr') add('white-space', 'nowrap', name, 'element');
  for (const key in properties) {
    const value = sayingOf(element, key);
    if (typeof value === 'string' || typeof value === 'number' || value === true) one(key, String(value));
  }
  return block;

  function one(key: string, value: string): void {
    switch (key) {
      case 'align':
        align(value.toLowerCase());
        break;
      case 'width':
      case 'height':
        if (sized.has(name) || (key === 'height' ? name === 'tr' : name === 'hr' || name === 'col'))
          add(key, name === 'svg' ? sizeOfDrawing(value) : size(value, /^t[dh]$/.test(name)), key);
        break;
      case 'bgColor':
        if (/^(?:body|table|tbody|td|tfoot|th|thead|tr)$/.test(name))
          add('background-color', css(legacyColor(value)), 'bgcolor');
        break;
      case 'background':
        if (/^(?:body|table|tbody|td|tfoot|th|thead|tr)$/.test(name) && value) add('background-image', 'url()', key);
        break;
      case 'color':
        if (name === 'font' || name === 'basefont') add('color', css(legacyColor(value)), key);
        break;
      case 'text':
        if (name === 'body') add('color', css(legacyColor(value)), key);
        break;
      case 'face':
        if (name === 'font') add('font-family', value.trim().toLowerCase() || undefined, key);
        break;
      case 'size':
        if (name === 'font') add('font-size', legacySize(value), key);
        break;
      case 'hSpace':
      case 'vSpace':
        if (/^(?:img|input|object|embed|iframe|video)$/.test(name)) {
          for (const side of key === 'hSpace' ? ['left', 'right'] : ['top', 'bottom'])
            add(`margin-${side}`, size(value), key.toLowerCase());
        }
        break;
      case 'border':
        if (/^(?:img|input|object|table)$/.test(name)) border(value);
        break;
      case 'cellSpacing':
        if (name === 'table') add('border-spacing', number(value), 'cellspacing');
        break;
      case 'dir':
        add('direction', direction(value.toLowerCase()), key);
        break;
      case 'noWrap':
        if (/^t[dh]$/.test(name)) add('white-space', 'nowrap', 'nowrap');
        break;
      case 'hidden':
      case 'popover':
        add('display', 'none', key);
        break;
      case 'type':
        if (name === 'input' && /^hidden$/i.test(value)) add('display', 'none', key);
        break;
      case 'leftMargin':
      case 'rightMargin':
      case 'marginWidth':
        if (name === 'body') {
          for (const side of key === 'leftMargin' ? ['left'] : key === 'rightMargin' ? ['right'] : ['left', 'right']) {
            add(`margin-${side}`, number(value), key.toLowerCase());
          }
        }
    }
  }

  function direction(value: string): string | undefined {
    if (value === 'auto') return directionOf(element.element);
    return value === 'ltr' || value === 'rtl' ? value : undefined;
  }

  function align(value: string): void {
    if (/^(?:table|img|iframe|object|embed|input)$/.test(name)) {
      if (value === 'left' || value === 'right') add('float', value, 'align');
      else if (name === 'table' && value === 'center')
        for (const side of ['left', 'right']) add(`margin-${side}`, 'auto', 'align');
    } else if (!/^(?:hr|caption|col|colgroup)$/.test(name)) {
      const side = value === 'middle' ? 'center' : value;
      if (aligned.has(name) && /^(?:left|right|center)$/.test(side)) add('text-align', `-webkit-${side}`, 'align');
      else if (/^(?:left|right|center|justify|start|end)$/.test(side)) add('text-align', side, 'align');
    }
  }

  function border(value: string): void {
    const width = number(value) ?? (name === 'table' ? '1px' : undefined);
    for (const side of ['top', 'right', 'bottom', 'left']) {
      add(`border-${side}-width`, width, 'border');
      add(`border-${side}-style`, name === 'table' ? 'outset' : 'solid', 'border');
    }
  }
}

const knownOfCells = new Map<string, Block>();

/** What a table says of its cells. */
export function cellHints({ element }: Styled): Block {
  const { cellPadding, border } = element.properties;
  if (cellPadding === undefined && border === undefined) return nothing;
  const said = `${cellPadding}\n${border}`;
  let block = knownOfCells.get(said);
  if (!block) {
    block = readOfCells(cellPadding, border);
    if (knownOfCells.size > 1000) knownOfCells.clear();
    knownOfCells.set(said, block);
  }
  return block;
}

function readOfCells(cellPadding: unknown, line: unknown): Block {
  const padding = cellPadding === undefined ? undefined : number(String(cellPadding));
  const width = line === undefined ? '0px' : (number(String(line)) ?? '1px');
  const block = new Block();
  for (const side of ['top', 'right', 'bottom', 'left']) {
    if (padding !== undefined) block.add(hint(`padding-${side}`, padding, 'cellpadding', 'attribute'));
    if (width === '0px') continue;
    block.add(hint(`border-${side}-width`, '1px', 'border', 'attribute'));
    block.add(hint(`border-${side}-style`, 'inset', 'border', 'attribute'));
  }
  return block;
}

/** What the body says of the colour of links. */
export function linkHint(value: string): Block {
  const color = css(legacyColor(value));
  return color === undefined ? nothing : Block.of([hint('color', color, 'link', 'attribute')]);
}

/** Where the first letter of an element says that its text begins; elements with a `dir` of their own say nothing. */
export function directionOf({ children }: Element): string {
  const nodes: Nodes[] = children.toReversed();
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.type === 'text') {
      const [first] = runOfLetters(node.value);
      if (first !== undefined) return first;
    } else if (
      node.type === 'element' &&
      node.properties.dir === undefined &&
      !/^(?:bdi|script|style|textarea)$/.test(node.tagName)
    ) {
      nodes.push(...node.children.toReversed());
    }
  }
  return 'ltr';
}

function hint(property: string, value: string, name: string, by: Author): Declared {
  return { property, value, isImportant: false, by, name, start: 0, end: 0, close: 0 };
}

/** A length of an attribute: px, or a share. */
function size(value: string, isCell = false): string | undefined {
  const [, digits, percent = 'px'] = /^\s{0,20}\+?(\d{1,9}(?:\.\d{0,9})?)\s{0,20}(%|\*)?/.exec(value) ?? [];
  return digits === undefined || percent === '*' || (isCell && Number(digits) === 0)
    ? undefined
    : `${Number(digits)}${percent}`;
}

/** A drawing says its own in units of styles as well. */
function sizeOfDrawing(value: string): string | undefined {
  return /^\s{0,20}[\d.]{1,10}[a-z]{2,3}\s{0,20}$/i.test(value) ? value.trim().toLowerCase() : size(value);
}

function number(value: string): string | undefined {
  const digits = /^\s{0,20}\+?(\d{1,9})/.exec(value)?.[1];
  return digits === undefined ? undefined : `${Number(digits)}px`;
}

function css(color: Color | undefined): string | undefined {
  return color && `rgb(${color.red}, ${color.green}, ${color.blue})`;
}
