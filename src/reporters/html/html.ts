import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Verdict } from '../../report.ts';
import { sha256 } from '../../sha256.ts';
import { type Reporter, verdictOf } from '../reporter.ts';
import script from './client.js';
import findingsCss from './findings.css';
import mediaCss from './media.css';
import messageCss from './message.css';
import { messageSection } from './message-section.ts';
import { overview } from './overview.ts';
import pageCss from './page.css';
import { gravestFirst } from './verdicts.ts';

/** More messages without a finding than anyone looks at. */
const mostClean = 20;

/** So many messages are there when the page opens; others come when they are near. */
const mostAtOnce = 20;

/** One page for the owner of a shop: each message as the buyer sees it, beside what is wrong with it. It needs nothing else. */
export const html: Reporter = async function* (reports, context) {
  const all = overview(context);
  const sections: { readonly verdict: Verdict; readonly text: string }[] = [];
  let clean = 0;
  for await (const report of reports) {
    const isClean = report.diagnostics.length === 0;
    clean += isClean ? 1 : 0;
    const id = !isClean || clean <= mostClean ? `message-${sections.length + 1}` : undefined;
    all.add(report, id);
    if (id === undefined) continue;
    const isFar = sections.length >= mostAtOnce;
    const section = messageSection(report, await context.messageOf(report), { id, isFar, context });
    sections.push({ verdict: verdictOf(report), text: toHtml(section) });
  }
  const policy = `default-src 'none'; script-src 'sha256-${hash(script)}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', `${all.title()} · sellerlint`),
    h('style', [pageCss, messageCss, findingsCss, mediaCss].join('')),
  ]);
  yield `<!doctype html>\n<html lang="en">${toHtml(head)}<body><main>${toHtml(all.elements())}\n`;
  for (const { text } of gravestFirst(sections)) yield `${text}\n`;
  yield `</main>${toHtml(h('footer', h('p', 'Made by sellerlint. Nothing in this page loads or sends anything.')))}<script>${script}</script></body></html>\n`;
};

/** As a Content Security Policy names a script. */
function hash(text: string): string {
  const bytes = Array.from(sha256(text).matchAll(/../g), ([hex]) => Number.parseInt(hex, 16));
  return btoa(String.fromCharCode(...bytes));
}
