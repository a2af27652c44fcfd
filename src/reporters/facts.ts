import type { Purpose } from '../message/message.ts';
import { quote } from '../quote.ts';
import type { Report } from '../report.ts';

const purposes: Readonly<Record<Purpose, string>> = {
  'order-problem': 'order problem',
  'additional-info': 'request for information',
  return: 'return',
  invoice: 'invoice',
  'review-request': 'review request',
  'delivery-scheduling': 'delivery date',
  'home-services': 'home service',
  customization: 'customization',
  reply: 'reply',
};

/** What holds for a message, in plain words, with those that its purpose is told by. What is not known is left out. */
export function facts({ context, assumed }: Pick<Report, 'context' | 'assumed'>): string[] {
  const { purpose, direction, language, channel, stage } = context;
  const reason = assumed?.reasons[0];
  const because = reason === undefined ? '' : ` (${quote(reason)})`;
  const all = [
    purpose === undefined ? undefined : purposes[purpose] + because,
    direction === 'reply' && purpose !== 'reply' ? 'reply' : undefined,
    language === undefined ? undefined : nameOf(language),
    channel === 'buyer-seller-messaging' ? undefined : channel,
    stage,
  ];
  return all.filter((fact) => fact !== undefined);
}

/** The languages of Amazon's stores: to ask `Intl` takes a tenth of the start. */
const languages: ReadonlyMap<string, string> = new Map([
  ['ar', 'Arabic'],
  ['de', 'German'],
  ['en', 'English'],
  ['es', 'Spanish'],
  ['fr', 'French'],
  ['it', 'Italian'],
  ['ja', 'Japanese'],
  ['nl', 'Dutch'],
  ['pl', 'Polish'],
  ['pt', 'Portuguese'],
  ['sv', 'Swedish'],
  ['tr', 'Turkish'],
]);

/** A language's English name, without its country. */
function nameOf(tag: string): string {
  const [, plain = ''] = /^([a-z]{2})(?:-[A-Z]{2})?$/.exec(tag) ?? [];
  return languages.get(plain) ?? lookedUp(tag);
}

function lookedUp(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag);
    const name = script === undefined ? language : `${language}-${script}`;
    return new Intl.DisplayNames('en', { type: 'language' }).of(name) ?? tag;
  } catch {
    return tag;
  }
}
