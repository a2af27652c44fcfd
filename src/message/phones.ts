import type { CountryCode } from 'libphonenumber-js/max';
import { marketplaces } from '../../data/marketplaces.ts';
import { countriesOf, fictional } from '../../data/phones.ts';
import { attached } from '../attached.ts';
import { lazy } from '../lazy.ts';
import { remembered } from '../remembered.ts';
import { lastAtMost, type Span } from '../span.ts';
import { Text } from '../text.ts';
import { undisguise } from './disguise.ts';
import { numberPlans } from './libraries.ts';
import type { Message, MessageContext, Prose } from './message.ts';
import { spelled } from './numerals.ts';
import { phoneLinks } from './phone-links.ts';
import { isCounting, isOther, isPart, lettered, mixed, numberLike, pieces, unlettered } from './phone-shapes.ts';
import { type Hints, hints } from './phone-words.ts';

/** A telephone number that a message gives, in its words or by a link. */
export interface PhoneNumber {
  readonly at: Span;
  /** As the message writes it. */
  readonly value: string;
  /** Digits alone, with a `+` where the number begins with one. */
  readonly digits: string;
  readonly form: 'digits' | 'words' | 'link';
  /** Whether its sentence, or one next to it, ties it to a warranty, a carrier or a manufacturer. */
  readonly isService: boolean;
  /** What its sentence says before it, in lower case and without accents. */
  readonly before: string;
}

/** A text as numbers are looked for in it: without disguise. Its places are those in the prose. */
export interface Page {
  readonly prose: Prose;
  readonly text: Text;
  readonly hints: Hints;
}

/** What may be a number; its place is one in a page. */
interface Candidate extends Span {
  readonly value: string;
  /** Digits alone, with a `+` where it begins with one. */
  readonly digits: string;
  readonly form: 'digits' | 'letters' | 'words';
  /** Of numbers in words: each word is one digit. */
  readonly isDictated?: boolean;
}

/** Reads a number as people in a country write it; without one, by its prefix. */
type Parse = (
  value: string,
  country?: CountryCode,
) => { readonly number: string; isPossible(): boolean; isValid(): boolean } | undefined;

/** The telephone numbers that the buyer reads or can click. Loads the tables of numbers, if there may be any. */
export const phoneNumbers = attached(async (message: Message): Promise<readonly PhoneNumber[]> => {
  const pages = message.prose.map((prose) => page(prose, message));
  const linked = await phoneLinks(message, pages);
  const written: PhoneNumber[] = [];
  for (const one of pages) {
    const candidates = Array.from(candidatesOf(one.text.value)).filter(
      (candidate) => mayBePhone(candidate, one) || split(candidate).some((part) => mayBePhone(part, one)),
    );
    if (candidates.length === 0) continue;
    const isPhone = judge(one, message.context, await parser());
    for (const candidate of candidates) {
      const hits = isPhone(candidate) ? [candidate] : split(candidate).filter(isPhone);
      written.push(...hits.map((hit) => numberAt(one, hit)));
    }
  }
  const linkOf = ({ at }: PhoneNumber) => linked.find(({ whole }) => whole.start <= at.start && at.end <= whole.end);
  // A link and the number that it shows are one: all of the link.
  const shown = new Set(written.map(linkOf));
  return [
    ...linked.map((link) => (shown.has(link) ? { ...link, at: link.whole } : link)),
    ...written.filter((number) => !linkOf(number)),
  ].sort((one, other) => one.at.start - other.at.start);
});

function page(prose: Prose, { parts }: Message): Page {
  const text = undisguise(Text.whole(prose.text.value)).replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, ([digit]) =>
    String(digit.charCodeAt(0) & 15),
  );
  const isPlain = parts.some((part) => part.type === 'plain' && part.text === prose.text);
  return { prose, text, hints: hints(text.value, isPlain) };
}

function numberAt({ prose, text, hints: words }: Page, { start, end, digits, form }: Candidate): PhoneNumber {
  const place = text.span(start, end);
  return {
    at: prose.text.span(place.start, place.end),
    value: prose.text.value.slice(place.start, place.end),
    digits,
    form: form === 'words' ? 'words' : 'digits',
    isService: words.isService({ start, end }),
    before: words.before({ start, end }),
  };
}

function* candidatesOf(text: string): Generator<Candidate> {
  const taken: Span[] = [];
  if (/\d/.test(text)) {
    for (const match of text.matchAll(numberLike)) {
      const candidate = trimmed(match[0], match.index, 'digits');
      taken.push(candidate);
      yield candidate;
    }
    for (const match of mixed.test(text) ? text.matchAll(lettered) : []) {
      const value = unlettered(match[0].trimEnd());
      if (value) yield trimmed(value, match.index, 'letters');
    }
  }
  const starts = taken.map(({ start }) => start);
  for (const { index, end, digits, isDictated } of spelled(text)) {
    const before = taken[lastAtMost(starts, index)];
    if (!before || before.start > index || before.end < end)
      yield { start: index, end, value: text.slice(index, end), digits, form: 'words', isDictated };
  }
}

function trimmed(value: string, index: number, form: Candidate['form']): Candidate {
  const bare = value.replace(/\D+$/, '');
  return { start: index, end: index + bare.length, value: bare, digits: bare.replace(/(?!^)\D|^[^\d+]/g, ''), form };
}

/** Numbers that were written side by side. */
function split({ value, start, form }: Candidate): Candidate[] {
  const parts = pieces(value);
  if (parts.length < 2 || form !== 'digits') return [];
  let from = 0;
  return parts.map((part) => {
    const at = value.indexOf(part, from);
    from = at + part.length;
    const lead = part.length - part.replace(/^[^\d+(]+/, '').length;
    return trimmed(part.slice(lead), start + at + lead, form);
  });
}

/** How many there are, a `+` aside. */
function countOf(digits: string): number {
  return digits.startsWith('+') ? digits.length - 1 : digits.length;
}

/** A cheap test, for which no tables are loaded: neither too short nor too long, nor something else that has digits. */
function mayBePhone({ value, digits, start, end, form }: Candidate, { text }: Page): boolean {
  const count = countOf(digits);
  if (count < 7 || count > 15) return false;
  if (form === 'words' ? isCounting(digits) : isOther(value)) return false;
  const before = text.value.slice(Math.max(0, start - 60), start);
  return !isPart(value, { before, after: text.value.slice(end, end + 12) });
}

/** Returns what tells whether a candidate of a page is a telephone number. */
function judge(one: Page, context: MessageContext, parse: Parse): (candidate: Candidate) => boolean {
  const { hints: words } = one;
  const countries = countriesFor(context);
  return (candidate) => {
    if (!mayBePhone(candidate, one)) return false;
    const { value, digits, form, isDictated } = candidate;
    const label = words.label(candidate);
    const isWorldwide = digits.startsWith('+') || (/^00[1-9]/.test(digits) && label !== 'code');
    if (isWorldwide && parse(digits.replace(/^00/, '+'))?.isPossible()) return true;
    if (label === 'code') return false;
    if (label === 'phone') return everyCountry.some((country) => parse(digits, country)?.isPossible());
    if (form === 'letters') return false;
    if (form === 'words') return isDictated === true && (digits.startsWith('0') || countOf(digits) >= 9);
    return isNational(value, digits, countries, parse) && (label === 'buyer' || !words.hasCode(candidate));
  };
}

/** Shops write their numbers in each message, and each is read as those of many countries are. */
const parser = lazy(async (): Promise<Parse> => {
  const { default: parse } = await numberPlans();
  const read = remembered(5000, 40, (key) => {
    const [value = '', country] = key.split(' ') as [string?, CountryCode?];
    return parse(value, country);
  });
  return (value, country) => read(country ? `${value} ${country}` : value);
});

/** Whether a number without any word about it has the form in which people of a country write their numbers. */
function isNational(
  value: string,
  digits: string,
  { likely, known }: { readonly likely: readonly CountryCode[]; readonly known: readonly CountryCode[] },
  parse: Parse,
): boolean {
  const isAny = (countries: readonly CountryCode[]) =>
    countries.some((country) => {
      const read = parse(digits, country);
      return (
        read?.isValid() || (read?.isPossible() && fictional.some((beginning) => read.number.startsWith(beginning)))
      );
    });
  const isGrouped = /\d\D+\d/.test(value);
  // The postal codes of the United States.
  if (/^\d{5}-\d{4}$/.test(value)) return false;
  if (/^\(?[2-9]\d{2}\)?[\s.-]{1,2}[2-9]\d{2}[\s.-]\d{4}$/.test(value)) return isAny(['US']);
  if (/^\(?0[1-9]/.test(value)) return isGrouped ? isAny(likely) : digits.length >= 10 && isAny(known);
  return isGrouped && !/[/]/.test(value) && digits.length >= 9 && isAny(known);
}

const everyCountry = [...new Set(Object.values(countriesOf).flat())] as CountryCode[];

/** The countries of the store and of the message's language, and where no language is known those of all. */
function countriesFor({ marketplace, language }: MessageContext) {
  const country = marketplaces.find(({ host }) => host === marketplace)?.country ?? 'US';
  const own = countriesOf[language?.split('-')[0]?.toLowerCase() ?? ''];
  const known = [country === 'UK' ? 'GB' : country, ...(own ?? [])] as CountryCode[];
  return { known, likely: own ? known : everyCountry };
}
