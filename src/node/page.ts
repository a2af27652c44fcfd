import { escaped } from '../escape.ts';
import { graphemes } from '../reporters/cells.ts';
import type { Paint } from '../reporters/reporter.ts';

/** How a page is shown. */
interface Look {
  readonly paint: Paint;
  /** How many cells a line may take. */
  readonly width: number;
  /** Where a link of the page leads, seen from anywhere. */
  urlOf(link: string): string;
}

/** A word, as it is painted, and the cells it takes. */
interface Word {
  readonly shown: string;
  readonly width: number;
}

/** The least width of the last column of a table. */
const narrowest = 24;

/** Shows a page of docs/ in a terminal: of Markdown, what these pages use. */
export async function page(markdown: string, look: Look): Promise<string> {
  const blocks: string[][] = [];
  for (const block of blocksOf(markdown)) blocks.push(await shown(block, look));
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Pieces between empty lines; what stands between fences is one. */
function blocksOf(markdown: string): string[][] {
  const blocks: string[][] = [[]];
  let isFenced = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) isFenced = !isFenced;
    if (line.trim() === '' && !isFenced) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter(([first]) => first !== undefined && !first.startsWith('<a id='));
}

async function shown(lines: readonly string[], look: Look): Promise<string[]> {
  const [first = ''] = lines;
  const { paint, width } = look;
  if (first.startsWith('#')) return [paint.title(escaped(first.replace(/^#+ /, '')))];
  if (first.startsWith('```')) return lines.slice(1, -1).map((line) => paint.dim(`    ${escaped(line)}`.trimEnd()));
  if (first.startsWith('|')) return table(lines, look);
  const items: string[][] = [];
  for (const line of lines) {
    if (items.length === 0 || line.startsWith('- ')) items.push([]);
    items.at(-1)?.push(line.trim());
  }
  const all: string[] = [];
  for (const item of items) {
    const text = item.join(' ');
    const isItem = text.startsWith('- ');
    const wrapped = wrap(await words(isItem ? text.slice(2) : text, look), width - (isItem ? 4 : 0));
    all.push(...wrapped.map((line, index) => (isItem ? `${index === 0 ? '  - ' : '    '}${line}` : line)));
  }
  return all;
}

/** A table without lines; what the last column says may take several. */
async function table(lines: readonly string[], look: Look): Promise<string[]> {
  const rows: Word[][][] = [];
  for (const line of lines.filter((_, index) => index !== 1)) {
    const cells = line.replace(/^\||\|$/g, '').split(/(?<!\\)\|/);
    rows.push(await Promise.all(cells.map((cell) => words(cell.trim().replaceAll('\\|', '|'), look))));
  }
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns - 1 }, (_, column) =>
    Math.max(...rows.map((row) => sum(row[column] ?? []))),
  );
  const indent = 2 + widths.reduce((total, one) => total + one + 2, 0);
  return rows.flatMap((row) => {
    const head = widths.map((width, column) => padded(row[column] ?? [], width)).join('');
    const last = wrap(row[columns - 1] ?? [], Math.max(narrowest, look.width - indent));
    return (last.length > 0 ? last : ['']).map((line, index) =>
      `${index === 0 ? `  ${head}` : ' '.repeat(indent)}${line}`.trimEnd(),
    );
  });
}

function padded(cell: readonly Word[], width: number): string {
  return cell.map(({ shown }) => shown).join(' ') + ' '.repeat(width - sum(cell) + 2);
}

function sum(line: readonly Word[]): number {
  return line.reduce((total, { width }) => total + width + 1, -1);
}

function wrap(all: readonly Word[], width: number): string[] {
  const lines: Word[][] = [];
  for (const word of all) {
    const line = lines.at(-1);
    if (line && sum([...line, word]) <= width) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.map(({ shown }) => shown).join(' '));
}

/** Code, links and emphasis, or what is none of them: up to the next sign that may begin one. */
const inline = /`([^`]+)`|\[([^\]]+)\]\(([^()\s]+)\)|\*\*([^*]+)\*\*|\*([^*]+)\*|[^`[*]+|[`[*]/g;

async function words(text: string, { paint, urlOf }: Look): Promise<Word[]> {
  const all: Word[] = [];
  let isGlued = false;
  for (const [plain, code, name, link = '', strong, weak] of text.matchAll(inline)) {
    const says = escaped((code ?? name ?? strong ?? weak ?? plain) + address(name, link, paint));
    const look = (word: string) => {
      if (name !== undefined) return paint.link(word, urlOf(link));
      return code !== undefined || strong !== undefined ? paint.title(word) : word;
    };
    for (const [index, word] of says.split(/\s+/).entries()) {
      const last = index === 0 && isGlued ? all.pop() : undefined;
      const width = word === '' ? 0 : (await graphemes(word)).reduce((total, one) => total + one.width, 0);
      const here = { shown: (last?.shown ?? '') + (word && look(word)), width: (last?.width ?? 0) + width };
      all.push(here);
    }
    isGlued = true;
  }
  return all.filter(({ width }) => width > 0);
}

/** Where a link leads to another site and cannot be followed, its address must be read. */
function address(name: string | undefined, link: string, paint: Paint): string {
  return name !== undefined && /^https?:/.test(link) && paint.link(name, link) === name ? ` <${link}>` : '';
}
