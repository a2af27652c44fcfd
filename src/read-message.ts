import type { Settings } from './config/config.ts';
import { declared } from './config/declared.ts';
import { build, languageOf, partsOf } from './message/build.ts';
import { contextOf, factsOf, usualWidth } from './message/context.ts';
import type { Draft, Format, Obstacle } from './message/draft.ts';
import type { Message, Source } from './message/message.ts';
import { type PlaceholderFinder, placeholderFinder } from './message/placeholders.ts';

/** A message, and what came to light on the way from its file. */
interface ReadMessage {
  readonly message: Message;
  readonly format: Format;
  readonly draft: Draft;
  /** The facts that the file states. */
  readonly stated: ReturnType<typeof declared>;
  /** What kept some of its bodies from becoming parts. */
  readonly obstacles: readonly Obstacle[];
  readonly finder: PlaceholderFinder;
}

/** Reads the message in a file. */
export async function readMessage(source: Source, settings: Settings): Promise<ReadMessage> {
  const format = formatOf(source, settings);
  const draft = await format.read(source);
  const stated = declared(draft.declarations);
  const finder = placeholderFinder(settings.placeholders);
  const facts = factsOf([settings.context, stated.facts, settings.forced]);
  const { parts, obstacles } = partsOf(draft, finder, facts.stage ?? format.stage, facts.maxWidth ?? usualWidth);
  const context = contextOf(facts, { stage: format.stage, language: languageOf(parts) });
  const message = build(source, draft, parts, { facts, context }, finder);
  return { message, format, draft, stated, obstacles, finder };
}

/** The format of a file: by override, by its ending, by its content where templates leave it open; else plain text. */
function formatOf({ path, text }: Source, { as, formats }: Settings): Format {
  const chosen = formats.find(({ name }) => name === as);
  if (chosen) return chosen;
  const candidates = formats.filter(({ extensions }) => extensions.some((end) => path.toLowerCase().endsWith(end)));
  const [only] = candidates;
  if (only && candidates.length === 1) return only;
  const fallback = formats.filter(({ name }) => name !== 'eml');
  const among = candidates.length > 0 ? candidates : fallback;
  const format = among.find(({ fits }) => fits?.(text)) ?? among.find(({ fits }) => !fits);
  if (!format) throw new Error('There is no format');
  return format;
}
