/** A word that could be misspelled, and where it stands: asked only of the few that no dictionary knows. */
export interface Token {
  /** As a dictionary writes it: straight apostrophes. */
  readonly word: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** Whether a sentence, a line or a quotation begins with it, so that a capital says nothing. */
  readonly isFirst: boolean;
  /** Whether it stands alone on a short line, with at most three others: a heading, or a name under a letter. */
  readonly isOnShortLine: boolean;
  /** Whether its line is short, and no mark ends it. */
  readonly isOnOpenLine: boolean;
  /** Whether nothing but capitals follows it behind the last sentence of a line, without a mark: "…packed. Jo, Puddle & Pip". */
  readonly isBehindLast: boolean;
  /** The word before, whatever stands between. */
  readonly before: Token | undefined;
  /** Whether a blank alone stands between it and the word before. */
  readonly isNext: boolean;
  /** The word after it, where a blank alone stands between. */
  readonly after: Token | undefined;
  /** What stands around it, as far as it can bear on it. */
  readonly left: string;
  readonly right: string;
}

/** How far is looked around a word. */
const reach = 60;

export function tokenAt(value: string, start: number, end: number): Token {
  return new WrittenToken(value, start, end);
}

class WrittenToken implements Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  readonly #value: string;

  constructor(value: string, start: number, end: number) {
    const written = value.slice(start, end);
    this.word = plainly(written);
    this.start = start;
    this.end = end;
    this.isCapital = isCapital(written);
    this.#value = value;
  }

  get isFirst(): boolean {
    return isFirst(lastLine(this.#value.slice(Math.max(0, this.start - 24), this.start)));
  }

  get isOnShortLine(): boolean {
    return this.isOnOpenLine && (this.#line.match(/\S+/g)?.length ?? 0) <= 4;
  }

  get isOnOpenLine(): boolean {
    return this.#line.length < 100 && !/[.!?,:]\s*$/.test(this.#line);
  }

  get isBehindLast(): boolean {
    return (
      /[.!?] {1,3}$/.test(this.left) && /^(?:,? [\p{Lu}&][\p{L}'’&.-]{0,30}){0,5}\s*$/u.test(firstLine(this.right))
    );
  }

  /** Between bars a line has several: "Jo | Puddle & Pip | Leeds". */
  get #line(): string {
    const before = lastLine(this.#value.slice(Math.max(0, this.start - 100), this.start));
    const behind = firstLine(this.#value.slice(this.start, this.start + 100));
    return `${before.slice(before.lastIndexOf(' | ') + 1)}${/^(?:(?! \| ).)*/.exec(behind)?.[0] ?? ''}`;
  }

  get before(): Token | undefined {
    const [, word = '', rest = ''] = /(\p{L}[\p{L}\p{M}'’-]{0,40})(\P{L}{0,20})$/u.exec(this.left) ?? [];
    const last = this.start - rest.length;
    return word === '' ? undefined : tokenAt(this.#value, last - word.length, last);
  }

  get isNext(): boolean {
    return /\p{L} $/u.test(this.left);
  }

  get after(): Token | undefined {
    const [, word] = /^ (\p{L}[\p{L}\p{M}'’-]{0,40})/u.exec(this.right) ?? [];
    const from = this.end + 1;
    return word === undefined ? undefined : tokenAt(this.#value, from, from + word.length);
  }

  get left(): string {
    return this.#value.slice(Math.max(0, this.start - reach), this.start);
  }

  get right(): string {
    return this.#value.slice(this.end, this.end + reach);
  }
}

/** A word as a dictionary writes it. */
export function plainly(written: string): string {
  return written.replaceAll(/[’ʼ]/g, "'").replaceAll('\u00ad', '').normalize('NFC');
}

export function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** Capitals alone or in the middle, which are acronyms and products; letters of several alphabets, which are a disguise. */
export function isSign(written: string): boolean {
  if (/^[A-Za-z]?[a-z]+$/.test(written)) return false;
  if (written.includes('-')) return written.split('-').every((part) => part.length < 3 || isSign(part));
  const isShape = /^[\p{Lu}\p{M}'’-]{2,}s?$/u.test(written) || /\p{L}\p{Lu}/u.test(written);
  return isShape || (/[a-z]/i.test(written) && /[\u0370-\u052f]/.test(written));
}

function isFirst(line: string): boolean {
  const before = line.trimEnd();
  if (/\b(?:Mr|Mrs|Ms|Dr|Prof|Hr|Fr|Sr|Sra|Dra|Sig|Dott|Mme|St)\.$/.test(before)) return false;
  return /(?:^|[.!?:…•·*“"„«»(¿¡–—-])$/.test(before) && !/\p{L}-$/u.test(before);
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}
