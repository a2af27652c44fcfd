/** One way to make a form of a word: `SFX S y ies [^aeiou]y`. */
export interface Affix {
  readonly flag: string;
  /** Whether it goes together with an affix at the other end. */
  readonly isCross: boolean;
  readonly strip: string;
  readonly add: string;
  /** The flags of the form that it makes. */
  readonly flags: string;
  /** Whether it can be put on a stem. */
  fits(stem: string): boolean;
}

/** Affixes that add the same, and take the same away. */
export interface Change {
  readonly strip: string;
  readonly affixes: readonly Affix[];
  /** Whether another affix can give one of them to a word. */
  readonly isGiven: boolean;
}

/** The affixes of one end of words, by what they add. */
interface Affixes {
  readonly byAdded: ReadonlyMap<string, readonly Change[]>;
  readonly longest: number;
}

/** A word with a flag, in a row of words that make a compound. */
export interface CompoundItem {
  readonly flag: string;
  readonly isOptional: boolean;
  readonly isRepeated: boolean;
}

/** The end of one part of a compound, and the beginning of the next: letters, the flag of the part, or both. */
interface Clash {
  readonly end: string;
  readonly endFlag: string | undefined;
  readonly start: string;
  readonly startFlag: string | undefined;
}

/** What the `.aff` file of a Hunspell dictionary says: `man 5 hunspell`. */
export interface Grammar {
  /** Whether a list of flags has one of them. */
  has(flags: string, flag: string | undefined): boolean;
  readonly prefixes: Affixes;
  readonly suffixes: Affixes;
  /** The flags with a meaning, by the name of the line: `COMPOUNDBEGIN`. */
  readonly flags: Readonly<Record<string, string | undefined>>;
  /** The shortest part of a compound. */
  readonly shortest: number;
  readonly isOn: (name: string) => boolean;
  /** What makes compounds of words with flags, in their order: `COMPOUNDRULE`. */
  readonly compoundRules: readonly (readonly CompoundItem[])[];
  /** Parts of compounds that may not meet: `CHECKCOMPOUNDPATTERN`. */
  readonly clashes: readonly Clash[];
  /** What is often written for what. */
  readonly mistakes: readonly (readonly [wrong: string, right: string])[];
  /** The letters of the language, the commonest first. */
  readonly letters: string;
  /** The same letter with other accents, or with none. */
  readonly accents: ReadonlyMap<string, readonly string[]>;
  lower(letter: string): string;
  /** As the dictionary writes a word, and as people do. */
  inward(word: string): string;
  outward(word: string): string;
}

type Kind = 'char' | 'long' | 'num';

/** Reads an `.aff` file. Lines that only steer suggestions of other programs are passed over. */
export function readGrammar(source: string): Grammar {
  const lines = source.split('\n').map((line) => line.trim().split(/[ \t]+/));
  const first = new Map(lines.map((line) => [line[0] ?? '', line[1] ?? ''] as const).reverse());
  const kind = { long: 'long', num: 'num' }[first.get('FLAG') ?? ''] as Kind | undefined;
  const ends = { PFX: [] as Affix[], SFX: [] as Affix[] };
  const crosses = new Map<string, boolean>();
  const pairs = { REP: [] as [string, string][], ICONV: [] as [string, string][], OCONV: [] as [string, string][] };
  const compoundRules: (readonly CompoundItem[])[] = [];
  const clashes: Clash[] = [];
  for (const [name = '', one = '', two = '', three = '', four] of lines) {
    if (name === 'PFX' || name === 'SFX') {
      if (three !== '' && four !== undefined) ends[name].push(affix(name, one, two, three, four, crosses));
      else crosses.set(name + one, two === 'Y');
    } else if (name === 'COMPOUNDRULE' && one !== first.get(name)) compoundRules.push(itemsOf(one));
    else if (name === 'CHECKCOMPOUNDPATTERN' && two !== '') clashes.push(clash(one, two));
    else if ((name === 'REP' || name === 'ICONV' || name === 'OCONV') && two !== '') pairs[name].push([one, two]);
  }
  const letters = (first.get('TRY') || 'esianrtolcdugmphbyfvkwzxjq').replace(/[^\p{Ll}']/gu, '');
  const given = new Set([...ends.PFX, ...ends.SFX].flatMap(({ flags }) => split(flags, kind ?? 'char')));
  return {
    has: hasBy[kind ?? 'char'],
    prefixes: byAdded(ends.PFX, given),
    suffixes: byAdded(ends.SFX, given),
    flags: Object.fromEntries(first),
    shortest: Math.max(1, Number(first.get('COMPOUNDMIN') ?? 3)),
    isOn: (name) => first.has(name),
    compoundRules,
    clashes,
    mistakes: pairs.REP.map(([wrong, right]) => [wrong, right.replaceAll('_', ' ')]),
    letters,
    accents: accentsOf(Array.from(letters)),
    // Turkish alone has an i for each of its capitals.
    lower: (letter) =>
      letters.includes('ı') ? ({ I: 'ı', İ: 'i' }[letter] ?? letter.toLowerCase()) : letter.toLowerCase(),
    inward: converter(pairs.ICONV),
    outward: converter(pairs.OCONV),
  };
}

function affix(
  name: string,
  flag: string,
  strip: string,
  adds: string,
  condition: string,
  crosses: ReadonlyMap<string, boolean>,
): Affix {
  const slash = adds.indexOf('/');
  const add = slash < 0 ? adds : adds.slice(0, slash);
  const stripped = strip === '0' ? '' : strip;
  return {
    flag,
    isCross: crosses.get(name + flag) ?? false,
    strip: stripped,
    add: add === '0' ? '' : add,
    flags: slash < 0 ? '' : adds.slice(slash + 1),
    fits: condition === '.' || condition === stripped ? () => true : fitter(condition, name === 'PFX'),
  };
}

/** `n*1t`, `(N1)(n2)?`: flags of one letter stand as they are, others in brackets. */
function itemsOf(rule: string): readonly CompoundItem[] {
  const pattern = rule.includes('(') ? /\(([^)]*)\)([*?]?)/gu : /([^*?])([*?]?)/gu;
  return Array.from(rule.matchAll(pattern), ([, flag = '', sign]) => {
    return { flag, isOptional: sign !== '', isRepeated: sign === '*' };
  });
}

function clash(before: string, after: string): Clash {
  const [end = '', endFlag] = before.split('/');
  const [start = '', startFlag] = after.split('/');
  return { end, endFlag, start, startFlag };
}

/** Conditions are patterns of letters, `.`, `[…]` and `[^…]` alone: each stands for one letter. */
function fitter(condition: string, isPrefix: boolean): (stem: string) => boolean {
  let pattern: RegExp | undefined;
  return (stem) => {
    const source = condition.replaceAll(/[-{}()*+?|$\\/]/g, '\\$&');
    pattern ??= new RegExp(isPrefix ? `^${source}` : `${source}$`, 'u');
    return pattern.test(stem);
  };
}

function byAdded(affixes: readonly Affix[], given: ReadonlySet<string>): Affixes {
  const found = new Map<string, { strip: string; affixes: Affix[]; isGiven: boolean }[]>();
  let longest = 0;
  for (const one of affixes) {
    const changes = found.get(one.add) ?? [];
    found.set(one.add, changes);
    let change = changes.find(({ strip }) => strip === one.strip);
    if (!change) {
      change = { strip: one.strip, affixes: [], isGiven: false };
      changes.push(change);
    }
    change.affixes.push(one);
    change.isGiven ||= given.has(one.flag);
    longest = Math.max(longest, one.add.length);
  }
  return { byAdded: found, longest };
}

const hasBy: Readonly<Record<Kind, Grammar['has']>> = {
  char: (flags, flag) => flag !== undefined && flags.includes(flag),
  long: (flags, flag) => {
    for (let at = 0; at < flags.length; at += 2) if (flags.startsWith(flag ?? ' ', at)) return true;
    return false;
  },
  num: (flags, flag) => flag !== undefined && `,${flags},`.includes(`,${flag},`),
};

function split(flags: string, kind: Kind): readonly string[] {
  if (kind === 'num') return flags.split(',');
  return kind === 'long' ? (flags.match(/../gu) ?? []) : Array.from(flags);
}

function converter(pairs: readonly (readonly [string, string])[]): (word: string) => string {
  if (pairs.length === 0) return (word) => word;
  const by = new Map(pairs);
  const some = [...by.keys()].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(some.map((one) => one.replaceAll(/[-[\]{}()*+?.^|$\\/]/g, '\\$&')).join('|'), 'gu');
  return (word) => word.replaceAll(pattern, (found) => by.get(found) ?? found);
}

function accentsOf(letters: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const plain = (letter: string) => letter.normalize('NFD').charAt(0);
  return new Map(
    letters.map((one) => [one, letters.filter((other) => other !== one && plain(other) === plain(one))] as const),
  );
}
