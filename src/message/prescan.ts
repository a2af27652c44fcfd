import { maxAttributes, maxDepth, maxOpenFormatting, maxTags } from '../limits.ts';
import { type Token, tokens } from './tokens.ts';

const empty = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/** Which open elements an opening tag closes first, because their closing tags may be left out. */
const closes: Readonly<Record<string, ReadonlySet<string>>> = {
  dd: new Set(['dd', 'dt', 'p']),
  dt: new Set(['dd', 'dt', 'p']),
  li: new Set(['li', 'p']),
  option: new Set(['option']),
  p: new Set(['p']),
  tbody: new Set(['tbody', 'td', 'tfoot', 'th', 'thead', 'tr']),
  td: new Set(['td', 'th']),
  tfoot: new Set(['tbody', 'td', 'tfoot', 'th', 'thead', 'tr']),
  th: new Set(['td', 'th']),
  tr: new Set(['td', 'th', 'tr']),
};

/** What makes this HTML too dear to parse, and where; `undefined` where nothing does. One pass, no tree. */
export function prescan(html: string): { readonly token: Token; readonly says: string } | undefined {
  if (isPlainlySmall(html)) return undefined;
  const open: string[] = [];
  const counts = new Map<string, number>();
  let openFormatting = 0;
  let tags = 0;

  const count = (name: string, by: number) => counts.set(name, Math.max(0, (counts.get(name) ?? 0) + by));
  const close = () => count(open.pop() ?? '', -1);

  for (const token of tokens(html)) {
    const { type, name } = token;
    if (type !== 'open' && type !== 'close') continue;
    if (++tags > maxTags) return { token, says: `Has more than ${maxTags.toLocaleString('en')} tags` };
    if (formatting.has(name)) openFormatting = Math.max(0, openFormatting + (type === 'open' ? 1 : -1));
    if (openFormatting > maxOpenFormatting) {
      return { token, says: `Opens more than ${maxOpenFormatting} formatting elements without closing them` };
    }
    if (type === 'close') {
      // What the closing tag of an outer element ends, it ends with it.
      if ((counts.get(name) ?? 0) > 0) while (open.at(-1) !== name) close();
      if (open.at(-1) === name) close();
      continue;
    }
    if (attributeCount(html, token) > maxAttributes) {
      return { token, says: `Has more than ${maxAttributes} attributes in one tag` };
    }
    if (empty.has(name)) continue;
    while (closes[name]?.has(open.at(-1) ?? '')) close();
    open.push(name);
    count(name, 1);
    if (open.length > maxDepth) return { token, says: `Nests more than ${maxDepth} elements` };
  }
  return undefined;
}

/** The number of the tag's attributes, counted only where there may be too many. */
function attributeCount(html: string, { start, end }: Token): number {
  if (end - start < maxAttributes) return 0;
  return html.slice(start, end).match(/[^\s"'/>=]+(?:=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]*))?/g)?.length ?? 0;
}

/** A cheap test: so few tags, and none of them so long, that no limit can be reached. */
function isPlainlySmall(html: string): boolean {
  let count = 0;
  let last = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (++count > maxOpenFormatting || at - last > maxAttributes) return false;
    last = at;
  }
  return html.length - last <= maxAttributes;
}
