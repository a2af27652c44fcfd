import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const processor = unified().use(rehypeParse).freeze();

/** The tree of a document. It must have passed `prescan`: the parser recurses, and some HTML costs it quadratic time. */
export function parse(html: string): Root {
  return processor.parse(html);
}
