import type { Settings } from '../config/config.ts';
import { readMessage } from '../read-message.ts';
import type { Report } from '../report.ts';
import { plain, type Reporter } from './reporter.ts';

/** The formats of reports. Each is loaded when it is asked for. */
export const reporters = {
  stylish: async () => (await import('./stylish.ts')).stylish,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  'json-with-metadata': async () => (await import('./json-with-metadata.ts')).jsonWithMetadata,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  html: async () => (await import('./html/html.ts')).html,
  markdown: async () => (await import('./markdown.ts')).markdown,
} satisfies Record<string, () => Promise<Reporter>>;

/** The name of a format: `sarif`. */
export type FormatName = keyof typeof reporters;

/** The text of reports in a format, as the command line writes it into a file. Paths are relative to `cwd`. */
export async function format(
  reports: readonly Report[],
  name: FormatName,
  { settings, cwd = '/' }: { readonly settings: Settings; readonly cwd?: string },
): Promise<string> {
  const reporter = await reporters[name]();
  const pieces = reporter(reports, {
    cwd,
    root: cwd,
    paint: plain,
    width: 80,
    rules: settings.known,
    failures: [],
    messageOf: async ({ source, format: as }) => {
      return as === undefined ? undefined : (await readMessage(source, { ...settings, as })).message;
    },
  });
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
