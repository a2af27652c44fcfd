import { lazy } from '../../src/lazy.ts';
import {
  aroundPictures,
  aroundWords,
  isExposed,
  isPresentational,
  namesOfLinks,
} from '../../src/message/accessible.ts';
import { hostName } from '../../src/message/hosts.ts';
import { emptiness, isAddress } from '../../src/message/link-labels.ts';
import { branches, contextOf, targetOf } from '../../src/message/link-purpose.ts';
import type { Message, Reference, Tag } from '../../src/message/message.ts';
import { flag } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import { within } from '../../src/span.ts';
import { trim } from '../../src/style/css.ts';
import type { Text } from '../../src/text.ts';

/** A link, and what it says. */
interface Named {
  readonly link: Reference;
  /** The words in it. */
  readonly words: Text;
  /** Those, or what stands for them. */
  readonly name: string;
  readonly isPictured: boolean;
  /** Begins with what is put in for each buyer. */
  readonly isFilledIn: boolean;
}

export default defineRule({
  id: 'a11y-link-name',
  summary: 'Require links that say where they lead',
  why: 'WCAG 2.2, 2.4.4 Link Purpose, of which Amazon names links without explaining text: many go from link to link.',
  advice: 'Put into the link what stands behind it, such as "Click here to see the warranty".',
  policy: 'CG-STYLE.1',
  fixes: ['suggestion'],
  options: {
    duplicates: flag('Whether links with the same words that lead to different places are reported.', true),
  },
  *check(message, { options: { duplicates } }) {
    const unclear: Named[] = [];
    for (const one of namedLinks(message)) {
      const fault = faultOf(one);
      if (fault) yield fault;
      else if (one.name) unclear.push(one);
    }
    if (duplicates) yield* ambiguous(unclear, message);
  },
});

function* namedLinks(message: Message): Generator<Named> {
  const isLink = ({ name }: Tag) => name === 'a';
  // Styles may show words that attributes alone would hide.
  const worded = lazy(() => aroundWords(message, isLink));
  const names = namesOfLinks(message);
  const isSilent = (tag: Tag) => tag.name === 'img' && (isPresentational(tag) || !isExposed(tag, message));
  const pictures = message.tags.filter((tag) => !isSilent(tag));
  const pictured = aroundPictures(pictures, isLink);
  const isFilledIn = within(message.placeholders.map(({ span }) => span));
  for (const link of message.links) {
    const { tag } = link;
    if (!isLink(tag) || !isExposed(tag, message)) continue;
    const words = trim(tag.text);
    const name = names.get(tag) ?? '';
    if (name === '' && worded().has(tag)) continue;
    yield { link, words, name, isPictured: pictured.has(tag), isFilledIn: isFilledIn(words.span().start) };
  }
}

/** What is wrong with what a link says. */
function faultOf({ link, words, name, isPictured, isFilledIn }: Named): Finding | undefined {
  const { tag, url, value, placeholder } = link;
  const at = words.length > 0 ? words.span() : tag.at;
  // A picture that says nothing is reported itself.
  if (name === '') return isPictured ? undefined : { at, says: 'Is a link without words' };
  const isWritten = isAddress(words.value || name) || (placeholder !== undefined && words.value === value.value);
  if (isWritten && !tag.attribute('aria-label')) {
    const host = url?.hostname.replace(/^www\./, '');
    const suggestions =
      host && words.length > 0 ? [{ says: `Say ${quote(hostName(host))}`, edit: { at, text: host } }] : [];
    return { at, says: `Is a link that says nothing but its address: ${quote(words.value || name)}`, suggestions };
  }
  const how = isFilledIn ? undefined : emptiness(name);
  if (!how) return undefined;
  const isMild = how === 'little';
  const says = `Is a link that ${isMild ? 'hardly says' : 'does not say'} where it leads: ${quote(words.value || name)}`;
  return { at, says, isMild };
}

/** Links that say the same and lead to different places, though nothing beside them tells them apart. */
function* ambiguous(links: readonly Named[], message: Message): Generator<Finding> {
  const first = new Map<string, Named>();
  const done = new Set<string>();
  const isBranched = branches(message);
  for (const one of links) {
    const { link, words, name } = one;
    const key = name.toLowerCase().replace(/\s+/g, ' ');
    const other = first.get(key);
    const target = `${key}\n${targetOf(link)}`;
    if (!other) first.set(key, one);
    const isNew = !done.has(target);
    done.add(target);
    if (!other || !isNew || isBranched(other.link.tag.at.start, link.tag.at.end)) continue;
    const [here, there] = [one, other].map((each) => contextOf(each.link.tag, each.words.value));
    if (here !== there && here && there) continue;
    yield {
      at: words.length > 0 ? words.span() : link.tag.at,
      says: `Says the same as another link and leads elsewhere: ${quote(name)}`,
      advice: 'Say in each link what is different about it.',
      isMild: true,
      related: [{ at: other.link.tag.at, says: 'The other link' }],
    };
  }
}
