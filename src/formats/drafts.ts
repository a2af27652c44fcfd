import type { Body, Draft, Format } from '../message/draft.ts';
import type { Source } from '../message/message.ts';
import { frontMatter } from './front-matter.ts';
import { verbatim } from './writers.ts';

const templates = ['.hbs', '.handlebars', '.mustache', '.liquid', '.njk'];

/** An HTML draft or template. */
export const html: Format = {
  name: 'html',
  extensions: ['.html', '.htm', ...templates],
  stage: 'template',
  // A template is HTML if it has a tag that text would not have.
  fits: (text) =>
    /<(?:!doctype|html|head|body|table|tr|td|div|p|br|a|img|span|center|font|h[1-6]|ul|ol|li|b|i|strong|em)\b[^<>]{0,500}>/i.test(
      text,
    ),
  read: (source) => draft(source, 'html'),
};

/** A plain-text draft or template. */
export const plain: Format = {
  name: 'plain',
  extensions: ['.txt', ...templates],
  stage: 'template',
  read: (source) => draft(source, 'plain'),
};

async function draft(source: Source, type: Body['type']): Promise<Draft> {
  const { subject, declarations, obstacles, rest } = await frontMatter(source);
  return {
    subject,
    headers: [],
    bodies: [{ type, text: rest, writer: verbatim(rest) }],
    attachments: [],
    declarations,
    obstacles,
  };
}
