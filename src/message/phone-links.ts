import { phoneHosts, phoneSchemes } from '../../data/phones.ts';
import type { Span } from '../span.ts';
import type { Text } from '../text.ts';
import { isCovered } from './hosts.ts';
import type { Message } from './message.ts';
import type { Page, PhoneNumber } from './phones.ts';

/** A telephone number behind a link, and the place of all that the link is. */
export interface PhoneLink extends PhoneNumber {
  readonly whole: Span;
}

const scheme = new RegExp(`^(?:${phoneSchemes.join('|')}):`, 'i');

/** The links that call or write to a number, and the addresses in words that do. */
export async function phoneLinks(message: Message, pages: readonly Page[]): Promise<PhoneLink[]> {
  const clicked = message.links
    .filter(({ value, url }) => scheme.test(value.value) || (url && isPhoneUrl(url)))
    .map(({ value, tag }) => phoneLink(value, tag.whole, tag.text, pages));
  const isWritten = message.prose.some(({ text: { value } }) => phoneHosts.some((host) => value.includes(host)));
  const written = (isWritten ? await message.addresses() : [])
    .filter(({ url }) => isPhoneUrl(url))
    .map(({ value }) => phoneLink(value, value.span(), value, pages));
  return [
    ...clicked,
    ...written.filter(({ at }) => !clicked.some(({ whole }) => whole.start <= at.start && at.end <= whole.end)),
  ];
}

function isPhoneUrl(url: URL): boolean {
  return isCovered(url.hostname, phoneHosts) && /\d{7}/.test(digitsOf(url.pathname + url.search + url.hash));
}

function phoneLink(address: Text, whole: Span, label: Text, pages: readonly Page[]): PhoneLink {
  const found = placeOf(label.value.trim(), whole, pages);
  return {
    at: address.span(),
    whole,
    value: address.value,
    digits: digitsOf(address.value.replace(scheme, '')),
    form: 'link',
    isService: found?.page.hints.isService(found) ?? false,
    before: found?.page.hints.before(found) ?? '',
  };
}

function digitsOf(address: string): string {
  return address.replace(/%2B/gi, '+').replace(/(?!^\+)\D/g, '');
}

/** Where the words of a link stand in what the buyer reads. */
function placeOf(label: string, whole: Span, pages: readonly Page[]): (Span & { readonly page: Page }) | undefined {
  for (const page of label === '' ? [] : pages) {
    const { value } = page.text;
    for (let start = value.indexOf(label); start >= 0; start = value.indexOf(label, start + 1)) {
      const at = page.prose.text.span(page.text.span(start, start + 1).start);
      if (whole.start <= at.start && at.start < whole.end) return { page, start, end: start + label.length };
    }
  }
  return undefined;
}
