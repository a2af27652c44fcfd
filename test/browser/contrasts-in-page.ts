/// <reference lib="dom" />

/**
 * Runs in the page, and knows nothing of ours: each text that is shown, with the contrast that its computed colours
 * have; -1 where a picture shines through.
 */
export function contrastsInPage(): [text: string, contrast: number][] {
  const found: [string, number][] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    const words = (node.nodeValue ?? '').replace(/[\s\u00A0]+/g, ' ').trim();
    if (words && element && isShown(element)) found.push([words, contrast(element)]);
  }
  return found;

  function isShown(element: Element): boolean {
    const { fontSize } = getComputedStyle(element);
    const isVisible = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return isVisible && Number.parseFloat(fontSize) > 2;
  }

  function contrast(element: Element): number {
    const chain: CSSStyleDeclaration[] = [];
    for (let one: Element | null = element; one; one = one.parentElement) chain.unshift(getComputedStyle(one));
    if (isUnknown(chain)) return -1;
    const text = parsed(getComputedStyle(element).color);
    const [front, back] = [group(chain, 0, text), group(chain, 0, [0, 0, 0, 0])].map((layer) =>
      luminance(onWhite(layer)),
    );
    const [light, dark] = [Math.max(front ?? 0, back ?? 0), Math.min(front ?? 0, back ?? 0)];
    return Number(((light + 0.05) / (dark + 0.05)).toFixed(3));
  }

  /** From within: an opaque background before any picture. */
  function isUnknown(chain: readonly CSSStyleDeclaration[]): boolean {
    for (const style of chain.toReversed()) {
      if (style.backgroundImage !== 'none') return true;
      if (parsed(style.backgroundColor)[3] === 1 && Number(style.opacity) === 1) return false;
    }
    return false;
  }

  /** An element is painted as a group: its background, what is in it, then its opacity. */
  function group(chain: readonly CSSStyleDeclaration[], index: number, text: number[]): number[] {
    const style = chain[index];
    if (!style) return text;
    const inner = group(chain, index + 1, text);
    const [red = 0, green = 0, blue = 0, alpha = 0] = mixed(inner, parsed(style.backgroundColor));
    return [red, green, blue, alpha * Number(style.opacity)];
  }

  /** https://www.w3.org/TR/compositing-1/#simplealphacompositing, colours not multiplied by alpha. */
  function mixed(top: readonly number[], below: readonly number[]): number[] {
    const [a = 0, b = 0] = [top[3], below[3]];
    const alpha = a + b * (1 - a);
    const channel = (index: number) =>
      alpha === 0 ? 0 : ((top[index] ?? 0) * a + (below[index] ?? 0) * b * (1 - a)) / alpha;
    return [channel(0), channel(1), channel(2), alpha];
  }

  function onWhite(layer: readonly number[]): number[] {
    return mixed(layer, [255, 255, 255, 1]);
  }

  function luminance(color: readonly number[]): number {
    const [red = 0, green = 0, blue = 0] = color.map((one) =>
      one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  /** The colour as Chromium computes it: rgb() or rgba(). */
  function parsed(color: string): number[] {
    const numbers = color.match(/[\d.]+/g)?.map(Number) ?? [];
    return [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0, numbers[3] ?? 1];
  }
}
