import type { Verdict } from '../report.ts';
import { type ReporterContext, type Shown, verdictOf } from './reporter.ts';

/** What stands at the end of a report for people: what to do with the messages, and why. */
export interface Summary {
  add(report: Shown): void;
  text(context: ReporterContext): string;
}

export function summary(): Summary {
  const verdicts = new Set<Verdict>();
  let [messages, faulty, errors, warnings, hidden, silenced, known, fixable] = [0, 0, 0, 0, 0, 0, 0, 0];
  return {
    add(report) {
      const all = [...report.diagnostics, ...(report.hidden ?? [])];
      const grave = all.filter(({ severity }) => severity === 'error').length;
      verdicts.add(verdictOf(report));
      messages++;
      faulty += all.length > 0 ? 1 : 0;
      errors += grave;
      warnings += all.length - grave;
      hidden += report.hidden?.length ?? 0;
      for (const { isKnown } of report.suppressed) isKnown ? known++ : silenced++;
      // What no rule found is a directive, which --fix alone leaves.
      fixable += all.filter(({ fix, rule }) => fix && rule !== null).length;
    },
    text({ paint, failures }) {
      const aside = [
        fixable > 0 ? `${fixable} can be fixed with --fix` : '',
        hidden > 0 ? 'warnings not shown' : '',
        silenced > 0 ? `${silenced} silenced by directives` : '',
        known > 0 ? `${known} known from the baseline` : '',
      ].filter((part) => part !== '');
      const more = aside.length === 0 ? '' : paint.dim(` (${aside.join(', ')})`);
      const found = [errors > 0 ? plural(errors, 'error') : '', warnings > 0 ? plural(warnings, 'warning') : ''];
      const problems = found.filter((part) => part !== '').join(' and ');
      const where = faulty === messages ? plural(messages, 'message') : `${faulty} of ${messages} messages`;
      const what = problems === '' ? `${plural(messages, 'message')} checked` : `${problems} in ${where}`;
      if (failures.length > 0 && messages === 0) return '';
      if (failures.length > 0) return `${paint.error(`Stop: not all could be checked, ${what}`)}${more}`;
      if (verdicts.has('stop')) return `${paint.error(`Stop: ${what}`)}${more}`;
      if (verdicts.has('review')) return `${paint.warn(`Review: ${what}`)}${more}`;
      return messages === 0 ? `No messages checked${more}` : `${paint.good(`Ready to send: ${what}`)}${more}`;
    },
  };
}

/** `3 errors`, `1 error`. */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
