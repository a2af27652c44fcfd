import type { Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { maxDepth } from '../limits.ts';

const processor = unified().use(rehypeParse).freeze();

/**
 * The tree of a document; `undefined` where it is too deep to be walked: the parser, and what reads the tree, recurse. The
 * document must have passed `prescan`, which says where: here, only what it did not foresee is stopped.
 */
export function parse(html: string): Root | undefined {
  try {
    const tree = processor.parse(html);
    return depthOf(tree) > 1.5 * maxDepth ? undefined : tree;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
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
