import { atWords, bareEndings, dotWords } from '../../data/disguises.ts';
import { literal } from '../literal.ts';
import { lastAtMost } from '../span.ts';
import { Text } from '../text.ts';
import { undisguise } from './disguise.ts';
import type { Address, Prose, Reference } from './message.ts';
import type { PlaceholderFinder } from './placeholders.ts';
import { mask } from './shape.ts';

/** A cheap test: where it fails, there is no address, and no linkifier needs to be loaded. */
const hint = /@|:\/\/|www\.|[\p{L}\d-]\.[\p{L}\d]{2}/iu;

const any = (words: readonly string[]) => words.map(literal).join('|');
const opens = '\\s{0,2}[\\[({<]\\s{0,2}';
const closes = '\\s{0,2}[\\])}>]\\s{0,2}';
const ending = `(?:${any(bareEndings)}|[a-z]{2})\\b`;

/** "jane [at] shop [dot] com": in brackets each sign is one for itself. */
const bracketed = new RegExp(
  `(?<=[\\p{L}\\d])${opens}(?:(?<at>${any(atWords)})|(?:${any(dotWords)}))${closes}(?=[\\p{L}\\d])`,
  'giu',
);

const dotWord = new RegExp(`\\s(?:${any(dotWords)}|@)\\s|@\\s|\\s(?:${any(atWords)})\\s[^\\s.]{1,40}\\.`, 'iu');

/** "shop dot com", "shop . com": bare signs need an ending that makes a domain of it. */
const bareDot = new RegExp(`(?<=[\\p{L}\\d])\\s(?:${any(dotWords)})\\s(?=(?:${any(bareEndings)})\\b)`, 'giu');

/** "jane at shop.com", "jane at shop dot de": only before a domain. */
const bareAt = new RegExp(
  `(?<=[\\p{L}\\d])\\s(?:${any(atWords)})\\s(?=[a-z\\d-]{2,40}(?:\\.|\\s(?:${any(dotWords.filter((word) => word !== '.'))})\\s)${ending})`,
  'giu',
);

/** The addresses that the buyer reads. Loads the linkifier and the public suffix list, if there may be any. */
export async function addresses(
  prose: readonly Prose[],
  links: readonly Reference[],
  finder: PlaceholderFinder,
): Promise<readonly Address[]> {
  const candidates = prose.flatMap((one) => {
    // Places within the prose first: what is disguised differs from what stands there.
    const own = Text.whole(one.text.value);
    const plain = unfold(undisguise(own.as(mask(own.value, finder.placeholders(own)))));
    return hint.test(plain.value) ? { one, plain } : [];
  });
  if (candidates.length === 0) return [];
  const { find } = await import('./linkify.ts');
  const labels = links.filter(({ tag }) => tag.name === 'a').map((link) => ({ link, ...link.tag.whole }));
  const starts = labels.map(({ start }) => start);

  return candidates.flatMap(({ one, plain }) =>
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
        isDisguised: value.value !== plain.value.slice(index, end),
        link: label && label.start <= start && start < label.end ? label.link : undefined,
        prose: one,
      };
    }),
  );
}

/** The text with the words that stand for "@" and "." turned into them. */
function unfold(text: Text): Text {
  const half = /[[({<]/.test(text.value) ? text.replaceAll(bracketed, ({ groups }) => (groups?.at ? '@' : '.')) : text;
  if (!dotWord.test(half.value)) return half;
  return half.replaceAll(bareAt, () => '@').replaceAll(bareDot, () => '.');
}
