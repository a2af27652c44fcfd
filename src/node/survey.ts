import { marketplaces } from '../../data/marketplaces.ts';
import { placeholderFinder } from '../message/placeholders.ts';
import type { Report } from '../report.ts';
import { Text } from '../text.ts';

/** What a folder of messages shows of the answers that a configuration needs. */
export interface Survey {
  /** The signs around names, the most used first: `{{` and `}}`. */
  readonly signs: readonly (readonly [string, string])[];
  /** Names that seem to stand for the order id, though sellerlint does not know them. */
  readonly orderIds: readonly string[];
  /** The language of all messages but those in `folders`; `undefined` where they have several, or none that shows. */
  readonly language: string | undefined;
  /** The store that most messages name, else the one of their language. */
  readonly marketplace: string;
  /** Folders whose messages are all in one other language. */
  readonly folders: readonly { readonly name: string; readonly language: string; readonly marketplace: string }[];
}

export function survey(reports: readonly { readonly name: string; readonly report: Report }[]): Survey {
  const finder = placeholderFinder({});
  const [signs, orderIds, hosts] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const languages = new Map<string, number>();
  const spoken = new Map<string, Set<string>>();
  for (const { name, report } of reports) {
    const { text } = report.source;
    for (const { value, name: inner, kind } of finder.placeholders(Text.whole(text))) {
      const at = value.indexOf(inner);
      const [open, close] = [value.slice(0, at).trim(), value.slice(at + inner.length).trim()];
      if (/^[^\w\s]+$/.test(open) && /^[^\w\s]+$/.test(close)) count(signs, `${open}\n${close}`);
      if (kind === 'other' && /^[\w.-]*order[\w.-]*(?:id|num|no|nr)[\w.-]*$/i.test(inner)) count(orderIds, inner);
    }
    for (const { host } of marketplaces)
      if (new RegExp(`\\b${host.replaceAll('.', '\\.')}\\b(?!\\.\\w)`).test(text)) count(hosts, host);
    const language = (report.assumed?.languages[0] ?? report.context.language)?.split('-', 1)[0];
    if (language === undefined) continue;
    count(languages, language);
    const [folder = '', ...rest] = name.split('/');
    const place = rest.length > 0 ? folder : '.';
    spoken.set(place, (spoken.get(place) ?? new Set()).add(language));
  }
  const [language] = ranked(languages);
  const folders = [...spoken]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, [first, ...others]]) => {
      const isOther = name !== '.' && first !== undefined && others.length === 0 && first !== language;
      return isOther ? [{ name, language: first, marketplace: storeOf(first) }] : [];
    });
  const rest = [...spoken].filter(([name]) => !folders.some((one) => one.name === name));
  const isMixed = new Set(rest.flatMap(([, languages]) => [...languages])).size > 1;
  return {
    signs: ranked(signs).map((pair) => pair.split('\n') as [string, string]),
    orderIds: ranked(orderIds),
    language: isMixed ? undefined : language,
    marketplace: ranked(hosts)[0] ?? storeOf(language),
    folders,
  };
}

/** The first store whose buyers read a language. */
function storeOf(language: string | undefined): string {
  const own = marketplaces.find(({ languages }) => languages[0] === language);
  return (own ?? marketplaces.find(({ languages }) => languages.includes(language ?? '')))?.host ?? 'amazon.com';
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function ranked(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([, one], [, other]) => other - one).map(([key]) => key);
}
