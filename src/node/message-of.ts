import type { ReporterContext } from '../reporters/reporter.ts';
import type { Configurations } from './configurations.ts';

/** Returns what reads the message of a report again: only reporters that look into messages ask for it. */
export function messageOf({ settingsFor }: Pick<Configurations, 'settingsFor'>): ReporterContext['messageOf'] {
  return async ({ source, format }) => {
    if (format === undefined) return undefined;
    const { readMessage } = await import('../read-message.ts');
    return (await readMessage(source, { ...(await settingsFor(source.path)), as: format })).message;
  };
}
