/// <reference lib="dom" />

/** What a browser shows of a message: the measures of docs/style-agreement.md. */
export interface Facts {
  /** Each text that is seen: its words, size in tenths of a px, colour, alignment. */
  readonly texts: readonly string[];
  /** Characters with a line height, a font, a colour, an alignment of the message's own. */
  readonly overrides: Readonly<Record<'line-height' | 'font-family' | 'color' | 'text-align', number>>;
  /** The widths of pictures in px; -1 for one without any. */
  readonly images: readonly number[];
  /** Beside the middle character of the text, in px. */
  readonly margin: number;
  /** Runs of more than two line breaks. */
  readonly runs: readonly number[];
}

/** Runs in the page, and knows nothing of ours: it asks for computed styles and for boxes. */
export function factsInPage(): Facts {
  const invisible =
    /[\s\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u2800\u3164\uFEFF\uFFA0]/g;
  const skipped =
    /^(?:STYLE|SCRIPT|TITLE|TEMPLATE|IFRAME|OPTION|SELECT|TEXTAREA|VIDEO|AUDIO|OBJECT|CANVAS|METER|PROGRESS|HEAD|svg)$/;
  const css = (element: Element) => getComputedStyle(element);
  const px = (value: string) => Number.parseFloat(value) || 0;

  // The browser's own margin of the body is none of the message.
  const first = document.createElement('style');
  first.textContent = ':where(body:not([leftmargin], [rightmargin], [marginwidth])) { margin: 0 }';
  document.head.prepend(first);

  const texts: string[] = [];
  const overrides = { 'line-height': 0, 'font-family': 0, color: 0, 'text-align': 0 };
  const blocks = new Map<Element, number>();
  const filled = new Set<Element>();
  const runs: number[] = [];

  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let [isBelow, isBroken, empties, hasSign] = [false, false, 0, false];
  let line: { block: Element; top: number; bottom: number } | undefined;
  let row: Element | null = null;
  let cell: Element | null = null;
  let [isRowSeen, before] = [false, { isBelow: false, isBroken: false, empties: 0, hasSign: false }];
  // A cell that shows nothing beside one that does makes no lines.
  let [isCellSeen, after] = [false, before];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (!element || !isSeen(element)) continue;
    enter(element);
    if (node instanceof Element) {
      if (node.tagName === 'BR') sign(node.getBoundingClientRect(), element.parentElement ?? element);
      else if (/^(?:IMG|INPUT|BUTTON|SELECT|TEXTAREA|svg|VIDEO|HR|IFRAME)$/.test(node.tagName)) {
        const { width, height, top, bottom } = node.getBoundingClientRect();
        if (node.tagName === 'HR' || (width > 3 && height > 3)) {
          fill(node);
          see();
          line = /^inline/.test(css(node).display)
            ? { block: blockOf(element.parentElement ?? element), top, bottom }
            : undefined;
        }
      }
      continue;
    }
    text(node as Text, element);
  }

  const images = Array.from(document.querySelectorAll('img, svg, video, input[type=image]'))
    .filter((image) => isSeen(image) || (skipped.test(image.tagName) && isSeen(image.parentElement ?? image)))
    .map((image) => {
      const said = image.computedStyleMap().get('width')?.toString() ?? 'auto';
      return said === 'auto' && image.tagName !== 'svg' ? -1 : image.getBoundingClientRect().width;
    });
  return { texts, overrides, images, margin: middle(), runs };

  function text(node: Text, element: Element): void {
    const style = css(element);
    if (px(style.fontSize) <= 2 || style.visibility !== 'visible' || /^rgba.*, 0\)$/.test(style.color)) return;
    const words = (node.nodeValue ?? '').replace(invisible, '');
    const range = document.createRange();
    if (
      /^(?:pre|break-spaces)/.test(style.whiteSpace) ||
      /preserve/.test(style.getPropertyValue('white-space-collapse'))
    ) {
      const lines = (node.nodeValue ?? '').split('\n');
      lines.forEach((one, index) => {
        if (index > 0) lineEnd(px(style.lineHeight) || 1.15 * px(style.fontSize));
        if (one.replace(invisible, '')) see();
      });
    } else if (words) {
      range.selectNodeContents(node);
      see();
      const { top = 0, bottom = 0 } = Array.from(range.getClientRects()).at(-1) ?? {};
      line = { block: blockOf(element), top, bottom };
    } else if (/[^ \t\n\r\f]/.test(node.nodeValue ?? '')) {
      range.selectNodeContents(node);
      const [rect] = Array.from(range.getClientRects());
      if (rect) blank(rect, element);
    }
    if (!words) return;
    const block = blockOf(element);
    const count = Array.from(words).length;
    fill(element);
    blocks.set(block, (blocks.get(block) ?? 0) + count);
    const side = sideOf(block);
    const size = Math.round(10 * Math.fround(px(style.fontSize)));
    texts.push(`${words.slice(0, 20)} ${size} ${style.color} ${side}`);
    if (style.lineHeight !== 'normal') overrides['line-height'] += count;
    if (isForeign(element, 'fontFamily')) overrides['font-family'] += count;
    if (isForeign(element, 'color')) overrides.color += count;
    const isHead = block.tagName === 'TH' || block.tagName === 'CAPTION';
    const isStart = side === (css(block).direction === 'rtl' ? 'right' : 'left');
    const isOwn = side === 'center' && (isHead || block.tagName === 'BUTTON') && !isAsked(block);
    if (!isStart && !isOwn) overrides['text-align'] += count;
  }

  /** Whether an author asks for the alignment of an element that a browser centres. */
  function isAsked(block: Element): boolean {
    // Of a caption it says on which side of the table that stands.
    return (
      (block.tagName !== 'CAPTION' && block.hasAttribute('align')) ||
      block.closest('tr[align], tbody[align], thead[align]') !== null
    );
  }

  /** Whether a value differs from that of the same element where no author says anything. */
  function isForeign(element: Element, property: 'fontFamily' | 'color'): boolean {
    const chain = [];
    for (let one: Element | null = element; one && one !== document.documentElement; one = one.parentElement)
      chain.unshift(one);
    const frame = plainFrame();
    let parent: Element = frame.documentElement;
    parent.replaceChildren();
    let twin: Element = parent;
    for (const one of chain) {
      twin = frame.createElement(one.tagName);
      if (one.hasAttribute('href')) twin.setAttribute('href', '#');
      parent.append(twin);
      parent = twin;
    }
    const own = frame.defaultView?.getComputedStyle(twin)[property];
    return own !== css(element)[property];
  }

  function plainFrame(): Document {
    let frame = document.querySelector<HTMLIFrameElement>('iframe[data-plain]');
    if (!frame) {
      frame = document.createElement('iframe');
      frame.dataset.plain = '';
      frame.style.cssText = 'position:absolute;width:10px;height:10px';
      document.documentElement.append(frame);
    }
    return frame.contentDocument ?? document;
  }

  function isSeen(element: Element): boolean {
    let opacity = 1;
    for (let one: Element | null = element; one; one = one.parentElement) {
      if (skipped.test(one.tagName) && (one !== element || !/^(?:svg|VIDEO|SELECT|TEXTAREA)$/.test(one.tagName)))
        return false;
      if (one instanceof HTMLIFrameElement && one.dataset.plain !== undefined) return false;
      const style = css(one);
      opacity *= Number(style.opacity);
      if (style.display === 'none' || opacity < 0.0101) return false;
      const box = one.getBoundingClientRect();
      const isCut =
        /hidden|clip/.test(style.overflowX + style.overflowY) &&
        !/^(?:HR|IMG|VIDEO|svg|INPUT)$/.test(one.tagName) &&
        one !== document.body &&
        one !== document.documentElement;
      if (
        isCut &&
        style.display !== 'inline' &&
        (Math.min(px(style.height), px(style.width)) <= 1 ||
          px(style.maxHeight) + (style.maxHeight === 'none' ? 2 : 0) <= 1)
      )
        return false;
      if (/absolute|fixed/.test(style.position) && (box.right < -300 || box.bottom < -300)) return false;
      if (px(style.textIndent) <= -500 || px(style.marginLeft) <= -500 || px(style.marginTop) <= -500) return false;
      if (/absolute|fixed/.test(style.position) && /^rect\([01]?(?:px)?/.test(style.clip)) return false;
    }
    return css(element).visibility === 'visible';
  }

  function fill(element: Element): void {
    for (let one: Element | null = element; one && !filled.has(one); one = one.parentElement) filled.add(one);
  }

  function blockOf(element: Element): Element {
    let one = element;
    while (
      one.parentElement &&
      /^(?:inline|contents|ruby|ruby-text|table-row|table-row-group|table-header-group|table-footer-group)$/.test(
        css(one).display,
      )
    )
      one = one.parentElement;
    return one;
  }

  function sideOf(block: Element): string {
    const { textAlign, direction } = css(block);
    if (textAlign === 'start') return direction === 'rtl' ? 'right' : 'left';
    if (textAlign === 'end') return direction === 'rtl' ? 'left' : 'right';
    return textAlign.replace('-webkit-', '');
  }

  // Line breaks: lines are told from each other by where they stand.

  function enter(element: Element): void {
    let inner: Element | null = element;
    // Those of a table that styles stack stand in no row.
    while (inner && css(inner).display !== 'table-cell') inner = inner.parentElement;
    if (inner === cell) return;
    cell = inner;
    const around = inner?.parentElement ?? null;
    if (isCellSeen) after = { isBelow, isBroken, empties, hasSign };
    if (around !== row) {
      if (row && isRowSeen && !isCellSeen) ({ isBelow, isBroken, empties, hasSign } = after);
      row = around;
      isRowSeen = false;
      before = { isBelow, isBroken, empties, hasSign };
    } else if (row && isRowSeen) [isBelow, isBroken, empties, hasSign] = [false, false, 0, false];
    else if (row) ({ isBelow, isBroken, empties, hasSign } = before);
    isCellSeen = false;
    line = undefined;
  }

  function see(): void {
    const breaks = (isBroken ? 1 : 0) + empties;
    if (hasSign && breaks > 2) runs.push(breaks);
    [isBelow, isBroken, empties, hasSign] = [true, false, 0, false];
    if (row) [isRowSeen, isCellSeen] = [true, true];
  }

  /** A `<br>`: it ends the line it stands on, or is one. */
  function sign(box: DOMRect, parent: Element): void {
    hasSign = true;
    if (isOnLine(box, parent)) isBroken ||= empties === 0 && isBelow;
    else if ((px(css(parent).lineHeight) || box.height) >= 8) empties++;
    line = undefined;
  }

  /** A blank: a line, unless it stands on one. */
  function blank(box: DOMRect, element: Element): void {
    if (isOnLine(box, element)) return;
    const said = px(css(element).lineHeight);
    if ((said || box.height) < 8) return;
    hasSign = true;
    empties++;
    line = { block: blockOf(element), top: box.top, bottom: box.bottom };
  }

  function lineEnd(height: number): void {
    hasSign = true;
    if (isBelow && !isBroken && empties === 0) isBroken = true;
    else if (height >= 8) empties++;
  }

  /** Whether a box stands on the line that was last seen: letters of any size share its height with it. */
  function isOnLine({ top, bottom, height }: DOMRect, element: Element): boolean {
    if (line?.block !== blockOf(element)) return false;
    const shared = Math.min(bottom, line.bottom) - Math.max(top, line.top);
    return shared >= Math.min(height, line.bottom - line.top) / 2;
  }

  // Margins: what each box on the way outwards leaves free.

  function middle(): number {
    const all = Array.from(blocks, ([block, count]) => ({ count, beside: beside(block) })).sort(
      (one, other) => one.beside - other.beside,
    );
    let rest = all.reduce((sum, { count }) => sum + count, 0) / 2;
    for (const { count, beside: px } of all) {
      rest -= count;
      if (rest <= 0) return px;
    }
    return 0;
  }

  function beside(element: Element): number {
    if (element === document.documentElement) return 0;
    const style = css(element);
    const edges = edge(style, 'Left') + edge(style, 'Right');
    if (style.display === 'table-cell') return besideCell(element, edges);
    const outer = blockOf(element.parentElement ?? document.documentElement);
    const container = outer.getBoundingClientRect().width - edge(css(outer), 'Left') - edge(css(outer), 'Right');
    const said = (name: string) => element.computedStyleMap().get(name)?.toString() ?? 'auto';
    const margins = (['left', 'right'] as const).reduce(
      (sum, side) =>
        sum + (said(`margin-${side}`) === 'auto' ? 0 : px(css(element).getPropertyValue(`margin-${side}`))),
      0,
    );
    const isTable = /table$/.test(style.display);
    const isLimited = said('width') !== 'auto' || said('max-width') !== 'none';
    let width = element.getBoundingClientRect().width + margins;
    // What is as wide as its content leaves only as much free as its limit says.
    if (said('width') === 'auto' && (isTable || isShrinking(style))) {
      const most = /%$/.test(style.maxWidth) ? (container * px(style.maxWidth)) / 100 : px(style.maxWidth);
      width = Math.max(width, most + margins);
    }
    const isFlexible = /flex|grid/.test(css(element.parentElement ?? element).display);
    if (isShrinking(style) || isFlexible) {
      const siblings = Array.from(element.parentElement?.children ?? []).filter(
        (one) => filled.has(one) && (isFlexible || isShrinking(css(one))),
      );
      const together = siblings.reduce((sum, one) => sum + one.getBoundingClientRect().width, 0);
      if (together <= container) width = Math.max(width, together);
    }
    const slack = isLimited ? Math.max(0, container - width) : 0;
    return beside(outer) + margins + slack + (isTable ? 0 : edges);
  }

  function besideCell(cell: Element, edges: number): number {
    const table = tableOf(cell);
    if (!table) return edges;
    const own = cell.getBoundingClientRect();
    const cells = Array.from(table.querySelectorAll('*')).filter((one) => {
      if (css(one).display !== 'table-cell' || tableOf(one) !== table || !filled.has(one)) return false;
      const box = one.getBoundingClientRect();
      return box.top < own.bottom - 1 && box.bottom > own.top + 1;
    });
    const left = Math.min(...cells.map((one) => one.getBoundingClientRect().left + edge(css(one), 'Left')));
    const right = Math.max(...cells.map((one) => one.getBoundingClientRect().right - edge(css(one), 'Right')));
    const box = table.getBoundingClientRect();
    return beside(table) + (left - box.left) + (box.right - right);
  }

  function tableOf(cell: Element): Element | null {
    let table = cell.parentElement;
    while (table && !/table$/.test(css(table).display)) table = table.parentElement;
    return table;
  }

  function isShrinking({ display, float }: CSSStyleDeclaration): boolean {
    return /^inline-/.test(display) || float !== 'none';
  }

  function edge(style: CSSStyleDeclaration, side: 'Left' | 'Right'): number {
    return px(style[`padding${side}`]) + px(style[`border${side}Width`]);
  }
}
