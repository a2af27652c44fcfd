import {
  atWords,
  bareEndings,
  dotWords,
  mailboxes,
  mailProviders,
  mailWords,
  nationalDots,
  notMailboxes,
  wordEndings,
} from '../../data/disguises.ts';
import { lazy } from '../lazy.ts';
import { literal } from '../literal.ts';
import { lastAtMost } from '../span.ts';
import { Text } from '../text.ts';
import { undisguise } from './disguise.ts';
import { linkifier } from './libraries.ts';
import type { Address, Prose, Reference } from './message.ts';
import type { PlaceholderFinder } from './placeholders.ts';
import { mask } from './shape.ts';
import { substitute } from './substitutes.ts';

/** A cheap test: where it fails, there is no address, and no linkifier needs to be loaded. */
const hint = /@|:\/\/|\.[\p{L}\d]{2}/u;

const any = (words: readonly string[]) => words.map(literal).join('|');
const opens = '\\s{0,2}[\\[({<]';
const closes = '\\s{0,2}[\\])}>]\\s{0,2}';
const ending = `(?:${any(bareEndings)}|[a-z]{2})\\b`;

/** A sign after a word. What stands before is looked at last: to look back at each place of a text takes a hundred times as long. */
const afterWord = (sign: string) => `${sign}(?<=[\\p{L}\\d]${sign})`;

/** "jane [at] shop [dot] com": in brackets each sign is one for itself. */
const bracketed = lazy(
  () =>
    new RegExp(
      `${afterWord(opens)}\\s{0,2}(?:(?<at>${any(atWords)})|(?:${any(dotWords)}))${closes}(?=[\\p{L}\\d])`,
      'giu',
    ),
);

const dotWord = new RegExp(`\\s(?:${any(dotWords)}|@)\\s|@\\s|\\s(?:${any(atWords)})\\s[^\\s.]{1,40}\\.`, 'iu');

/** Where a clause ends, or the path of an address begins. */
const clauseEnd = '(?=\\s{0,3}(?:[.,;:!?)\\]"»”/]|$))';

/** "shop dot com", "shop . com", "boutique point fr": bare signs need an ending that makes a domain of it. */
const bareDot = lazy(
  () =>
    new RegExp(
      [
        `${afterWord(`\\s(?:${any(dotWords)})\\s`)}(?=(?:${any(bareEndings)})\\b)`,
        ...nationalDots.map(({ word, endings }) => {
          const sure = endings.filter((one) => !wordEndings.includes(one));
          const unsure = endings.filter((one) => wordEndings.includes(one));
          const tail = [...sure.map((one) => `${one}\\b`), ...unsure.map((one) => `${one}${clauseEnd}`)].join('|');
          return `${afterWord(`\\s${word}\\s`)}(?=(?:${tail}))`;
        }),
      ].join('|'),
      'gimu',
    ),
);

/** "jane at shop.com", "jane at shop dot de": only before a domain. */
const bareAt = lazy(
  () =>
    new RegExp(
      `\\s(?<at>${any(atWords)})\\s(?<=[\\p{L}\\d]\\s(?:${any(atWords)})\\s)(?=[a-z\\d-]{2,40}(?:\\.|(?<dot>\\s(?:${any(dotWords.filter((word) => word !== '.'))})\\s))${ending})`,
      'giu',
    ),
);

/** "jane @ shop.com", after "shop . com" was put together. */
const loneAt = lazy(() => new RegExp(`${afterWord('\\s@\\s')}(?=[a-z\\d-]{2,40}\\.${ending})`, 'giu'));

/** "shop·com": a dot that is not one. */
const middleDot = lazy(() => new RegExp(`${afterWord('\\s?[·•∙⋅‧]')}\\s?(?=(?:${any(bareEndings)})\\b)`, 'giu'));

const provider = lazy(() => new RegExp(`^\\s\\S{1,20}\\s(?:${any(mailProviders)})\\.`, 'i'));

const mailWord = lazy(() => new RegExp(`(?<![\\p{L}-])(?:${any(mailWords)})(?![\\p{L}-])`, 'iu'));

/** Whether what stands before "at" is a mailbox: "visit us at shop.com" is no e-mail address. */
function isMailbox({ groups, index, input }: RegExpExecArray): boolean {
  if (groups?.at?.toLowerCase() !== 'at') return true;
  const before = input.slice(Math.max(0, index - 60), index);
  const box = before.slice(before.search(/\S{1,60}$/)).toLowerCase();
  if (notMailboxes.includes(box)) return false;
  if (groups.dot || /^<|[\d._+-]/.test(box) || mailboxes.includes(box)) return true;
  if (provider().test(input.slice(index, index + 60))) return true;
  return mailWord().test(before.slice(0, before.length - box.length));
}

/** The ending of a file's name, which hides that of a domain: "jane@shop.example.pdf". */
const fileEnding = /\.(?:pdf|docx?|odt|rtf|txt|xlsx?|csv|jpe?g|png|gif|webp|tiff?|bmp|svg|html?|eml|ics|vcf)$/i;

/** The addresses that the buyer reads. Loads the linkifier and the public suffix list, if there may be any. */
export async function addresses(
  prose: readonly Prose[],
  links: readonly Reference[],
  finder: PlaceholderFinder,
): Promise<readonly Address[]> {
  const candidates = prose.flatMap((one) => {
    // Places within the prose first: what is disguised differs from what stands there.
    const own = Text.whole(one.text.value);
    const shown =
      one.from === 'attachment' ? own.value.replace(fileEnding, ({ length }) => ' '.repeat(length)) : own.value;
    const masked = mask(shown, finder.placeholders(own));
    const plain = unfold(substitute(undisguise(own.as(masked))));
    return hint.test(plain.value) ? { one, plain, masked } : [];
  });
  if (candidates.length === 0) return [];
  const { find } = await linkifier();
  const labels = links.filter(({ tag }) => tag.name === 'a').map((link) => ({ link, ...link.tag.whole }));
  const starts = labels.map(({ start }) => start);

  return candidates.flatMap(({ one, plain, masked }) =>
    find(plain.value).map(({ index, end, url, isExplicit }) => {
      const place = plain.span(index, end);
      const value = one.text.slice(place.start, place.end);
      const { start } = value.span();
      const label = labels[lastAtMost(starts, start)];
      return {
        kind: url.protocol === 'mailto:' ? ('email' as const) : ('web' as const),
        url,
        value,
        isExplicit,
        isDisguised: masked.slice(place.start, place.end) !== plain.value.slice(index, end),
        link: label && label.start <= start && start < label.end ? label.link : undefined,
        prose: one,
      };
    }),
  );
}

/** The text with the words that stand for "@" and "." turned into them. */
function unfold(text: Text): Text {
  let plain = unspell(text);
  // "hxxps://": made harmless for programs, not for people.
  if (/hxxp/i.test(plain.value)) plain = plain.replaceAll(/hxxp(?<![\p{L}\d]hxxp)(?=s?:\/\/)/giu, () => 'http');
  return /[·•∙⋅‧]/.test(plain.value) ? plain.replaceAll(middleDot(), () => '.') : plain;
}

function unspell(text: Text): Text {
  const half = /[[({<]/.test(text.value)
    ? text.replaceAll(bracketed(), ({ groups }) => (groups?.at ? '@' : '.'))
    : text;
  if (!dotWord.test(half.value)) return half;
  return half
    .replaceAll(bareAt(), (match) => (isMailbox(match) ? '@' : match[0]))
    .replaceAll(bareDot(), () => '.')
    .replaceAll(loneAt(), () => '@');
}
