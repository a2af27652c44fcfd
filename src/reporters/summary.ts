import type { Verdict } from '../report.ts';
import { type ReporterContext, type Shown, verdictOf } from './reporter.ts';

/** What stands at the end of a report for people: what to do with the messages, and why. */
export interface Summary {
  add(report: Shown): void;
  /** What a seller should do with all of the messages. */
  verdict(context: Pick<ReporterContext, 'failures'>): Verdict;
  /** How much was found: `3 errors in 2 of 4 messages`. */
  found(): string;
  /** What else there is to know: ` (2 silenced by directives)`. */
  aside(): string;
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
    verdict({ failures }) {
      if (failures.length > 0 || verdicts.has('stop')) return 'stop';
      return verdicts.has('review') ? 'review' : 'ready';
    },
    found() {
      const found = [errors > 0 ? plural(errors, 'error') : '', warnings > 0 ? plural(warnings, 'warning') : ''];
      const problems = found.filter((part) => part !== '').join(' and ');
      const where = faulty === messages ? plural(messages, 'message') : `${faulty} of ${messages} messages`;
      return problems === '' ? `${plural(messages, 'message')} checked` : `${problems} in ${where}`;
    },
    aside() {
      const aside = [
        fixable > 0 ? `${fixable} can be fixed with --fix` : '',
        hidden > 0 ? 'warnings not shown' : '',
        silenced > 0 ? `${silenced} silenced by directives` : '',
        known > 0 ? `${known} known from the baseline` : '',
      ].filter((part) => part !== '');
      return aside.length === 0 ? '' : ` (${aside.join(', ')})`;
    },
    text({ paint, failures }) {
      const more = this.aside() === '' ? '' : paint.dim(this.aside());
      const verdict = this.verdict({ failures });
      if (failures.length > 0 && messages === 0) return '';
      if (failures.length > 0) return `${paint.error(`Stop: not all could be checked, ${this.found()}`)}${more}`;
      if (verdict === 'stop') return `${paint.error(`Stop: ${this.found()}`)}${more}`;
      if (verdict === 'review') return `${paint.warn(`Review: ${this.found()}`)}${more}`;
      return messages === 0 ? `No messages checked${more}` : `${paint.good(`Ready to send: ${this.found()}`)}${more}`;
    },
  };
}

/** `3 errors`, `1 error`. */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
