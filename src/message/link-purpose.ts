import { lastAtMost } from '../span.ts';
import type { Message, Reference, Tag } from './message.ts';

/** The longest row or item whose other words tell what a link in it is for. */
const longest = 200;

/** What says where a message branches: of what stands before and behind it, a buyer may see one alone. */
const branch =
  /\{%|\{\{[~-]?\s{0,9}(?:#|\^|\/|else\b)|<%(?!=)|\*\|(?:IF|ELSE|END)|<[#/]#?(?:if|else)|^\s{0,20}#(?:if|else|end)/gim;

/** Tells whether a message branches between two places. */
export function branches({ source }: Message): (start: number, end: number) => boolean {
  const starts = Array.from(source.text.matchAll(branch), ({ index }) => index);
  return (start, end) => (starts[0] ?? end) < end && (starts[lastAtMost(starts, end - 1)] ?? 0) >= start;
}

/** Where a link leads, as far as it makes a difference to the buyer. */
export function targetOf({ url, value }: Reference): string {
  if (!url || !/^https?:$/.test(url.protocol)) return value.value;
  const parameters = Array.from(url.searchParams).filter(([name]) => !/^(?:utm_|ref_?$)/.test(name));
  const path = url.pathname.replace(/\/ref=[^/]*$/, '').replace(/\/$/, '');
  return `${url.hostname.replace(/^www\./, '')}${path}?${new URLSearchParams(parameters)}${url.hash}`;
}

/** The words beside a link in its item, row or line, which tell what it is for: "Charger: manual", "Cable: manual". */
export function contextOf(link: Tag, label: string): string {
  let row: Tag | undefined = link.parent;
  while (row && !/^(?:dd|div|li|p|tr)$/.test(row.name)) row = row.parent;
  const words = row?.text.value.trim() ?? '';
  if (words.length > longest) return '';
  const beside = words.replace(label, '').trim();
  return row && /^(?:div|p)$/.test(row.name) && !/[:\uFF1A\u2013-]$/.test(beside) ? '' : beside;
}
