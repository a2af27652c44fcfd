import { sizeWords } from '../../data/user-agent.ts';
import { pieces } from './pieces.ts';
import { allProperties, everywhere, isValid } from './properties.ts';

type Longhand = readonly [property: string, value: string];

const sides = ['top', 'right', 'bottom', 'left'];

/** A shorthand as the declarations it stands for, as far as they are looked at; none where it is not valid. */
export function longhands(property: string, value: string, isQuirky: boolean): readonly Longhand[] {
  const expand = shorthands.get(property);
  if (!expand) return isValid(property, value, isQuirky) ? [[property, value]] : [];
  const all = whole(property, value) ?? expand(value, isQuirky, property);
  return all.every(([name, said]) => isValid(name, said, isQuirky)) ? all : [];
}

/** What a shorthand sets if its value is one word for all, or is not known before `var()` is. */
function whole(property: string, value: string): readonly Longhand[] | undefined {
  if (!everywhere.test(value) && !value.includes('var(')) return undefined;
  return (parts[property] ?? []).map((name) => [name, value] as const);
}

const four = (before: string, after = '') => sides.map((side) => `${before}-${side}${after}`);

/** Those that say sides by the direction of the text. */
const logicalParts: Readonly<Record<string, readonly string[]>> = {
  ...logical('margin'),
  ...logical('padding'),
  'inline-size': ['width'],
  'min-inline-size': ['min-width'],
  'max-inline-size': ['max-width'],
};

/** What each shorthand stands for. */
const parts: Readonly<Record<string, readonly string[]>> = {
  margin: four('margin'),
  padding: four('padding'),
  'border-width': four('border', '-width'),
  'border-style': four('border', '-style'),
  border: [...four('border', '-width'), ...four('border', '-style')],
  ...Object.fromEntries(sides.map((side) => [`border-${side}`, [`border-${side}-width`, `border-${side}-style`]])),
  overflow: ['overflow-x', 'overflow-y'],
  background: ['background-color', 'background-image'],
  font: ['font-weight', 'font-size', 'line-height', 'font-family'],
  all: allProperties.filter((name) => name !== 'direction'),
  'white-space-collapse': ['white-space'],
  ...logicalParts,
};

/** Sides by the direction of the text, taken for one from the left to the right: what is beside it adds up to the same in both. */
function logical(property: string): Record<string, readonly string[]> {
  return {
    [`${property}-inline`]: [`${property}-left`, `${property}-right`],
    [`${property}-inline-start`]: [`${property}-left`],
    [`${property}-inline-end`]: [`${property}-right`],
    [`${property}-block`]: [`${property}-top`, `${property}-bottom`],
    [`${property}-block-start`]: [`${property}-top`],
    [`${property}-block-end`]: [`${property}-bottom`],
  };
}

type Expand = (value: string, isQuirky: boolean, property: string) => readonly Longhand[];

const boxes: Expand = (value, _, property) => {
  const all = pieces(value);
  const [top = '', right = top, bottom = top, left = right] = all;
  const names = parts[property] ?? [];
  if (all.length > names.length) return nothing;
  return names.map((name, index) => [name, [top, right, bottom, left][index] ?? ''] as const);
};

const borders: Expand = (value, isQuirky, property) => {
  let [width, style] = ['medium', 'none'];
  for (const word of pieces(value)) {
    if (isValid('border-top-style', word, isQuirky)) style = word;
    else if (isValid('border-top-width', word, isQuirky)) width = word;
    else if (!isValid('color', word, isQuirky)) return nothing;
  }
  return (parts[property] ?? []).map((name) => [name, name.endsWith('width') ? width : style] as const);
};

const shorthands: ReadonlyMap<string, Expand> = new Map<string, Expand>([
  ['margin', boxes],
  ['padding', boxes],
  ['border-width', boxes],
  ['border-style', boxes],
  ...['border', ...sides.map((side) => `border-${side}`)].map((name) => [name, borders] as const),
  ...Object.keys(logicalParts).map((name) => [name, boxes] as const),
  ['overflow', overflow],
  ['white-space-collapse', collapse],
  ['background', background],
  ['font', font],
  // It takes none but the words that every property accepts.
  ['all', () => nothing],
]);

/** A shorthand that is not valid sets nothing. */
const nothing: readonly Longhand[] = [['not-valid', '']];

function overflow(value: string): readonly Longhand[] {
  const [x = '', y = x, ...more] = pieces(value);
  return more.length > 0
    ? nothing
    : [
        ['overflow-x', x],
        ['overflow-y', y],
      ];
}

/** How blanks are treated, apart from where lines may end. */
function collapse(value: string): readonly Longhand[] {
  const words: Readonly<Record<string, string>> = {
    collapse: 'normal',
    preserve: 'pre-wrap',
    'preserve-breaks': 'pre-line',
    'break-spaces': value,
  };
  return [['white-space', words[value] ?? '']];
}

/** The last layer may have a colour; pictures may lie in all of them. */
function background(value: string, isQuirky: boolean): readonly Longhand[] {
  const image = /\b(?:url|image-set|(?:[a-z-]{1,30}-)?gradient)\(/.exec(value)?.[0];
  const color = pieces(pieces(value, /,/).at(-1) ?? '').find((word) => isValid('background-color', word, false));
  const isSure = image !== undefined || pieces(value).every((word) => isPartOfBackground(word, isQuirky));
  if (!isSure) return nothing;
  return [
    ['background-color', color ?? 'transparent'],
    ['background-image', image ? `${image})` : 'none'],
  ];
}

function isPartOfBackground(word: string, isQuirky: boolean): boolean {
  return (
    /^(?:none|\/|left|right|top|bottom|center|cover|contain|auto|(?:no-)?repeat(?:-[xy])?|space|round|scroll|fixed|local|(?:border|padding|content)-box|text)$/.test(
      word,
    ) ||
    isValid('background-color', word, false) ||
    isValid('margin-left', word, isQuirky)
  );
}

/** Style, variant, weight and stretch in any order, the size with the height of a line, the family. */
function font(value: string): readonly Longhand[] {
  if (/^(?:caption|icon|menu|message-box|small-caption|status-bar)$/.test(value)) {
    return [
      ['font-weight', 'normal'],
      ['font-size', '16px'],
      ['line-height', 'normal'],
      ['font-family', 'system-ui'],
    ];
  }
  const all = pieces(value.replace(/\s{0,20}\/\s{0,20}/, '/'));
  let weight = 'normal';
  let index = 0;
  for (; index < Math.min(4, all.length); index++) {
    const word = all[index] ?? '';
    if (isSize(word.split('/', 1)[0] ?? '')) break;
    if (/^(?:bold|bolder|lighter|[1-9]\d{0,2}|1000)$/.test(word)) weight = word;
    else if (!/^(?:normal|italic|oblique|small-caps|(?:ultra-|extra-|semi-)?(?:condensed|expanded))$/.test(word))
      return nothing;
  }
  const [size = '', height = 'normal'] = (all[index] ?? '').split('/');
  const family = all.slice(index + 1).join(' ');
  return [
    ['font-weight', weight],
    ['font-size', size],
    ['line-height', height],
    ['font-family', family],
  ];
}

function isSize(word: string): boolean {
  return Object.hasOwn(sizeWords, word) || (isValid('font-size', word, false) && !everywhere.test(word));
}
