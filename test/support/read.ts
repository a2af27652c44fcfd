import type { Settings } from '../../src/config/config.ts';
import { html, plain } from '../../src/formats/drafts.ts';
import { eml } from '../../src/formats/eml.ts';
import { lint } from '../../src/lint.ts';
import type { Message, Part } from '../../src/message/message.ts';
import type { Report } from '../../src/report.ts';
import { defineRule, type Rule } from '../../src/rule.ts';

const about = { summary: 'Limit nothing', why: 'Tests.', advice: 'Nothing.', policy: 'CG-STYLE.2' };

/** A rule that only looks. */
export function looking(id: string, look: Rule['check']): Rule {
  return defineRule({ ...about, id, check: look });
}

/** Settings in which these rules run, as errors. */
export function settingsOf(rules: readonly Rule[], given: Partial<Settings> = {}): Settings {
  return {
    rules: rules.map((rule) => ({ rule, severity: 'error', options: {} })),
    known: new Map(rules.map((rule) => [rule.id, rule])),
    formats: [html, plain, eml],
    languages: new Map(),
    installed: async () => undefined,
    as: undefined,
    context: {},
    forced: {},
    placeholders: {},
    allow: { domains: [], phones: [], emails: [], words: [] },
    directives: { unused: 'off', requireReason: false },
    inlineConfig: true,
    isPartial: false,
    today: '2026-01-01',
    ...given,
  };
}

/** A message as rules see it. */
export async function read(text: string, path = 'a.html', given: Partial<Settings> = {}): Promise<Message> {
  return (await readWithReport(text, path, given)).message;
}

/** A message, and what is reported of it without any rule. */
export async function readWithReport(
  text: string,
  path = 'a.html',
  given: Partial<Settings> = {},
): Promise<{ readonly message: Message; readonly report: Report }> {
  const seen: Message[] = [];
  const rule = looking('look', (message) => {
    seen.push(message);
    return [];
  });
  const report = await lint({ path, text }, settingsOf([rule], given));
  const [message] = seen;
  if (!message) throw new Error('No message was built');
  return { message, report };
}

/** The only part of a message. */
export async function readPart(text: string, path = 'a.html', given: Partial<Settings> = {}): Promise<Part> {
  const { parts } = await read(text, path, given);
  const [part] = parts;
  if (!part || parts.length > 1) throw new Error('There is not one part');
  return part;
}
