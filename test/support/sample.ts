import type { Severity } from '../../src/config/config.ts';
import type { MessageContext } from '../../src/message/message.ts';
import type { Diagnostic, Report } from '../../src/report.ts';
import { plain, type Reporter, type ReporterContext, type Shown } from '../../src/reporters/reporter.ts';
import { defineRule } from '../../src/rule.ts';
import { pointer, type Span } from '../../src/span.ts';

const facts: MessageContext = {
  marketplace: 'amazon.de',
  language: 'de-DE',
  purpose: 'review-request',
  direction: 'proactive',
  channel: 'buyer-seller-messaging',
  stage: 'template',
  maxWidth: 600,
};

type Given = Partial<Omit<Diagnostic, 'at' | 'severity'>> & { readonly at?: Span; readonly severity?: Severity };

/** A report on a text in which `[|` and `|]` mark what each finding is about. */
export function sample(
  path: string,
  marked: string,
  findings: readonly Given[],
  context: Partial<MessageContext> = {},
): Report {
  const spans: Span[] = [];
  let text = '';
  for (const part of marked.split(/(\[\||\|\])/)) {
    if (part === '[|') spans.push({ start: text.length, end: text.length });
    else if (part === '|]') spans.push({ start: spans.pop()?.start ?? 0, end: text.length });
    else text += part;
  }
  const point = pointer(text);
  const diagnostics = findings.map((given, index): Diagnostic => {
    const at = given.at ?? spans[index] ?? { start: 0, end: 0 };
    return {
      rule: 'no-emoji',
      policy: 'CG-STYLE.2',
      severity: 'error',
      says: 'Has an emoji',
      isFatal: false,
      isCrash: false,
      fingerprint: '0123456789abcdef',
      ...given,
      at,
      start: point(at.start),
      end: point(at.end),
    };
  });
  return { source: { path, text }, context: { ...facts, ...context }, diagnostics, suppressed: [] };
}

const emoji = defineRule({
  id: 'no-emoji',
  summary: 'Disallow emoji',
  why: 'Amazon forbids emoji.',
  advice: 'Remove the emoji.',
  policy: 'CG-STYLE.2',
  *check() {},
});

/** All that a reporter prints. */
export async function printed(
  reporter: Reporter,
  reports: readonly Shown[],
  context: Partial<ReporterContext> = {},
): Promise<string> {
  const rules = new Map([[emoji.id, emoji]]);
  let text = '';
  for await (const chunk of reporter(reports, {
    cwd: '/shop',
    root: '/shop',
    paint: plain,
    width: 80,
    rules,
    failures: [],
    messageOf: async () => undefined,
    ...context,
  })) {
    text += chunk;
  }
  return text;
}
