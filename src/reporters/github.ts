import { annotations } from './annotations.ts';
import type { Reporter } from './reporter.ts';
import { stylish } from './stylish.ts';
import { watched } from './watched.ts';

/** Annotations for GitHub Actions. */
export const github: Reporter = async function* (reports, context) {
  const noted = annotations(context);
  for await (const report of reports) noted.add(report);
  yield noted.text();
};

/** What a step of GitHub Actions prints: the report for people, then the annotations. */
export const actions: Reporter = async function* (reports, context) {
  const noted = annotations(context);
  yield* stylish(watched(reports, noted.add), context);
  yield noted.text();
};
