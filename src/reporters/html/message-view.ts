import type { Element, ElementContent, Nodes, Root, Text as TextNode } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Part, Tag } from '../../message/message.ts';
import { lastAtMost, overlaps } from '../../span.ts';
import type { Text } from '../../text.ts';
import { allowed, boxed, dropped, kept, standIns } from './allowed.ts';
import css from './frame.css';
import { localCss } from './local-css.ts';
import { gravest, type Mark, marksIn, type Numbered, numbersOf, segments } from './marks.ts';

/** A part of a message as the buyer sees it: a document of its own, in which nothing runs and which loads nothing. */
export interface MessageView {
  readonly type: Part['type'];
  readonly html: string;
  /** The findings that are marked in it. */
  readonly shown: ReadonlySet<number>;
}

/** A finding about several elements marks so many of them. */
const mostElements = 50;

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export function messageView(part: Part, findings: readonly Numbered[]): MessageView {
  const shown = new Set<number>();
  const content = part.tree ? html(part, part.tree, findings, shown) : plain(part, findings, shown);
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('style', css),
  ];
  return { type: part.type, html: `<!doctype html>${toHtml(head)}${content}`, shown };
}

function plain({ body }: Part, findings: readonly Numbered[], shown: Set<number>): string {
  return toHtml(h('pre', marked(body, marksIn(body, findings), shown)));
}

/** A text in which the words that findings are about are marked. */
function marked(text: Text, marks: readonly Mark[], shown: Set<number>): ElementContent[] {
  for (const { finding } of marks) shown.add(finding.number);
  return segments(text.length, marks).map(({ start, end, findings }) => {
    const value = text.value.slice(start, end).replaceAll('\f', '');
    return findings.length === 0 ? { type: 'text', value } : mark(findings, value);
  });
}

/** Styles of the element itself, and important: no style of the message can take the mark away. */
const colours = {
  error: { back: '#ffdedb', line: '#c0271d' },
  warn: { back: '#ffefc7', line: '#94610a' },
};

function mark(findings: readonly Numbered[], ...children: (ElementContent | string)[]): Element {
  const { back, line } = colours[gravest(findings)];
  const style = `display:inline!important;visibility:visible!important;opacity:1!important;background:${back}!important;box-shadow:inset 0 -2px ${line}!important;border-radius:2px!important;-webkit-box-decoration-break:clone;box-decoration-break:clone`;
  return h('mark', { dataF: numbersOf(findings), style }, children);
}

function html(part: Part, tree: Root, findings: readonly Numbered[], shown: Set<number>): string {
  const words = new Map(
    textsOf(tree).map((node) => {
      const text = part.written(node);
      return [node, { text, marks: marksIn(text, findings) }];
    }),
  );
  const worded = new Set(Array.from(words.values(), ({ marks }) => marks.map(({ finding }) => finding)).flat());
  const wordless = findings.filter((finding) => !worded.has(finding));
  const outlines = outlinedBy(part, wordless);
  const tags = new Map(part.tags.map((tag) => [tag.element, tag]));

  function copy(node: Nodes): ElementContent[] {
    if (node.type === 'text') {
      const { text, marks } = words.get(node) ?? { text: part.written(node), marks: [] };
      return marked(text, marks, shown);
    }
    if (node.type !== 'element' || dropped.has(node.tagName)) return [];
    if (node.tagName === 'style') return [h('style', cssOf(node))];
    const element = boxed.has(node.tagName) ? box(node, tags.get(node)) : local(node, node.children.flatMap(copy));
    const own = outlines.get(node) ?? [];
    for (const { number } of own) shown.add(number);
    return [own.length > 0 ? outlined(element, own) : element];
  }
  return toHtml(sanitize({ type: 'root', children: tree.children.flatMap(copy) }, allowed));
}

/** The texts that may be seen. */
function textsOf(tree: Root): TextNode[] {
  const texts: TextNode[] = [];
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') texts.push(node);
    if ('children' in node && !(node.type === 'element' && isWordless(node.tagName))) stack.push(...node.children);
  }
  return texts;
}

function isWordless(name: string): boolean {
  return dropped.has(name) || boxed.has(name) || name === 'style';
}

/** The elements whose opening tags findings are about. */
function outlinedBy({ tags }: Part, findings: readonly Numbered[]): Map<Element, Numbered[]> {
  const starts = findings.length > 0 ? tags.map(({ at }) => at.start) : [];
  const outlined = new Map<Element, Numbered[]>();
  for (const finding of findings) {
    const { at } = finding.diagnostic;
    const first = lastAtMost(starts, at.start);
    for (const tag of tags.slice(first, first + mostElements)) {
      if (overlaps(tag.at, at)) outlined.set(tag.element, [...(outlined.get(tag.element) ?? []), finding]);
    }
  }
  return outlined;
}

function outlined(element: Element, findings: readonly Numbered[]): Element {
  // A line break has no width of its own.
  if (element.tagName === 'br') return mark(findings, h('span', { style: 'padding-left:8px' }), element);
  const { line } = colours[gravest(findings)];
  const own = typeof element.properties.style === 'string' ? `${element.properties.style};` : '';
  const style = `${own}outline:2px solid ${line}!important;outline-offset:1px!important`;
  return { ...element, properties: { ...element.properties, style, dataF: numbersOf(findings) } };
}

/** What stands for a picture that is not loaded, or for what would run: its size, and what it says instead. */
function box(element: Element, tag: Tag | undefined): Element {
  const { tagName, properties } = local(element);
  const { src, width, height, style, align } = properties;
  if (tagName === 'img' && typeof src === 'string' && /^data:image\/(?:png|gif|jpeg|webp);/i.test(src))
    return local(element);
  const says = tagName === 'img' ? (tag?.attribute('alt')?.value.value ?? 'picture') : `${element.tagName}, not shown`;
  const sizes = [size('width', width), size('height', height), typeof style === 'string' ? style : ''];
  return h('span', { className: 'sellerlint-box', align, style: sizes.filter((one) => one !== '').join(';') }, says);
}

function size(name: string, value: unknown): string {
  const [, number, unit] = /^(\d{1,5})(%?)$/.exec(String(value)) ?? [];
  return number === undefined ? '' : `${name}:${number}${unit || 'px'}`;
}

function cssOf({ children }: Element): string {
  return localCss(children.map((child) => (child.type === 'text' ? child.value : '')).join(''));
}

/** An element without what would load something, and without marks that are not ours. */
function local(element: Element, children: ElementContent[] = []): Element {
  const { dataF, style, ...properties } = element.properties;
  const tagName = standIns.get(element.tagName) ?? (kept.has(element.tagName) ? element.tagName : 'span');
  return {
    ...element,
    tagName,
    children,
    properties: { ...properties, ...(typeof style === 'string' && { style: localCss(style) }) },
  };
}
