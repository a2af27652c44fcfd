import { maxAttributes, maxDepth, maxOpenFormatting, maxReopened, maxTags } from '../limits.ts';
import type { Span } from '../span.ts';
import { isFormatting, openElements } from './open-elements.ts';
import { pastAttribute, pastGap } from './tag-scan.ts';
import { type Token, tagEnd, tokens } from './tokens.ts';

const empty = new Set(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr'.split(' '),
);

/** Why HTML is not parsed, and where. */
export interface Refusal extends Span {
  readonly says: string;
}

const tooManyTags = `Has more than ${maxTags} tags`;
const tooManyAttributes = `Has more than ${maxAttributes} attributes in one tag`;
const tooMuchFormatting = `Opens more than ${maxOpenFormatting} formatting elements without closing them`;
export const tooDeep = `Nests more than ${maxDepth} elements`;

/** What makes this HTML too dear to parse, and where; `undefined` where nothing does. No tree. */
export function prescan(html: string): Refusal | undefined {
  return (isPlainlySmall(html) ? undefined : inTree(html)) ?? inForeign(html);
}

/** Follows the document as a parser does. */
function inTree(html: string): Refusal | undefined {
  const open = openElements();
  let tags = 0;
  for (const token of tokens(html)) {
    const { type, name, start, end } = token;
    if (type !== 'open' && type !== 'close') continue;
    if (++tags > maxTags) return { start, end, says: tooManyTags };
    if (type === 'close') open.close(name);
    else if (attributeCount(html, token) > maxAttributes) return { start, end, says: tooManyAttributes };
    else if (!empty.has(name)) open.open(name, html.slice(start, end));
    if (open.isTooDear()) return { start, end, says: tooMuchFormatting };
    if (open.depth() > maxDepth) return { start, end, says: tooDeep };
  }
  return undefined;
}

/** In these elements a parser sees tags where a tokenizer sees text: there, all signs are counted. */
function inForeign(html: string): Refusal | undefined {
  const found = /<(?:math|select|svg)(?=[\s/>])/i.exec(html);
  if (!found) return undefined;
  const place = { start: found.index, end: found.index + found[0].length };
  const tags = html.match(/<[a-z/]/gi)?.length ?? 0;
  if (tags > maxTags) return { ...place, says: tooManyTags };
  const formatting = new Set<string | number>();
  for (const { index } of html.matchAll(/<(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])/gi)) {
    const tag = html.slice(index, index + 1000);
    const end = tagEnd(tag, tag.search(/[\s/>]/));
    formatting.add(end < tag.length ? tag.slice(0, end) : index);
  }
  return 3 * formatting.size * tags > maxReopened ? { ...place, says: tooMuchFormatting } : undefined;
}

/** The number of the tag's attributes, counted only where there may be too many. */
function attributeCount(html: string, { name, start, end }: Token): number {
  if (end - start < maxAttributes) return 0;
  let count = 0;
  for (let at = pastGap(html, start + 1 + name.length); at < end && html.charAt(at) !== '>'; at = pastGap(html, at)) {
    at = pastAttribute(html, at);
    count++;
  }
  return count;
}

/** A cheap test: so few opening tags, and none of them so long, that no limit can be reached. */
function isPlainlySmall(html: string): boolean {
  let elements = 0;
  let formatting = 0;
  for (const { type, name, start, end } of tokens(html)) {
    if (type !== 'open') continue;
    // With a cell, a row and a body may open.
    elements += 3;
    if (isFormatting(name)) formatting++;
    if (elements > maxDepth || 4 * formatting > maxOpenFormatting || end - start > maxAttributes) return false;
  }
  return 3 * formatting * elements <= maxReopened;
}
