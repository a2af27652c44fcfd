import type { Element, Nodes, Root } from 'hast';
import { maxDepth } from '../limits.ts';
import { hastOf } from './hast-adapter.ts';
import { tokens } from './tokens.ts';

/**
 * The tree of a document; `undefined` where it is too deep to be walked: what reads the tree recurses. The
 * document must have passed `prescan`, which says where: here, only what it did not foresee is stopped.
 */
export function parse(html: string): Root | undefined {
  const tree = hastOf(html);
  place(tree, html);
  return depthOf(tree) > 1.5 * maxDepth ? undefined : tree;
}

function depthOf(tree: Nodes): number {
  let depth = 0;
  for (let level: Nodes[] = [tree]; level.length > 0; depth++) {
    const next: Nodes[] = [];
    for (const node of level) if ('children' in node) for (const child of node.children) next.push(child);
    level = next;
  }
  return depth;
}

/** Gives its place to an `<html>` or a `<body>` that stands behind what made the parser add one, which takes over its attributes. */
function place({ children }: Root, html: string): void {
  const root = children.find(isElement);
  for (const element of [root, ...(root?.children.filter(isElement) ?? [])]) {
    if (!element || element.position || Object.keys(element.properties).length === 0) continue;
    for (const { type, name, start } of tokens(html)) {
      if (type !== 'open' || name !== element.tagName) continue;
      element.position = { start: { ...unlined, offset: start }, end: { ...unlined, offset: html.length } };
      break;
    }
  }
}

const unlined = { line: 1, column: 1 };

function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}
