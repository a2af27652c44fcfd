import type { ActiveRule, Settings } from './config.ts';
import { declared } from './declared.ts';
import { directives, type Silence, silenceOf } from './directives.ts';
import { fingerprints } from './fingerprint.ts';
import { lazy } from './lazy.ts';
import { build, languageOf, partsOf } from './message/build.ts';
import { contextOf } from './message/context.ts';
import type { Declaration, Format, Obstacle } from './message/draft.ts';
import type { Message, Source } from './message/message.ts';
import { type PlaceholderFinder, placeholderFinder } from './message/placeholders.ts';
import type { Diagnostic, Report, Suppressed } from './report.ts';
import type { Allow, Finding, Rule, RuleContext } from './rule.ts';
import { pointer } from './span.ts';
import { suggest } from './suggest.ts';
import type { Wording } from './wording/wording.ts';

/** A diagnostic that does not know its line and its fingerprint yet. */
type Raw = Omit<Diagnostic, 'start' | 'end' | 'fingerprint'>;

/** Lints one file: reads it, asks every rule, leaves out what a directive silences, sorts the rest. */
export async function lint(source: Source, settings: Settings): Promise<Report> {
  const format = formatOf(source, settings);
  const draft = await format.read(source);
  const stated = declared(draft.declarations);
  const finder = placeholderFinder(settings.placeholders);
  const ranked = [settings.context, stated.facts, settings.forced];
  const { stage } = contextOf(ranked, { stage: format.stage, language: undefined });
  const { parts, obstacles } = partsOf(draft, finder, stage);
  const context = contextOf(ranked, { stage: format.stage, language: languageOf(parts) });
  const message = build(source, draft, parts, context, finder);

  const inline = settings.inlineConfig ? draft.declarations : [];
  const levels = rulesOf(inline, settings);
  const { silences, problems } = directives(
    settings.inlineConfig ? parts.flatMap(({ comments }) => comments) : [],
    inline,
    {
      file: source.text,
      rules: new Set(settings.known.keys()),
      settings: settings.directives,
      today: settings.today,
      isFinal: context.stage === 'final',
    },
  );

  const found: Raw[] = [...draft.obstacles, ...stated.obstacles, ...levels.obstacles, ...obstacles].map(fatal);
  for (const { at, says, severity } of problems) found.push({ ...nothing, at, says, severity });
  const wordings = lazy(() => wordingsOf(message, settings.languages, finder));
  for (const active of levels.rules) found.push(...(await ask(active, message, settings.allow, wordings)));

  const used = new Set<Silence>();
  const suppressed: (Raw & { reason: string })[] = [];
  const kept = found.filter((one) => {
    const silence = one.rule === null ? undefined : silenceOf(silences, one.rule, one.at);
    if (!silence) return true;
    used.add(silence);
    suppressed.push({ ...one, reason: silence.reason });
    return false;
  });
  const { unused } = settings.directives;
  if (unused !== 'off' && !settings.isPartial) {
    for (const silence of silences)
      if (!used.has(silence)) kept.push({ ...nothing, at: silence.at, says: idle(silence), severity: unused });
  }
  const [diagnostics, silenced] = await located(source, kept, suppressed);
  return { source, context, diagnostics, suppressed: silenced };
}

/** The report of a file that could not even be read. */
export async function refusal(source: Source, obstacle: Obstacle): Promise<Report> {
  const [diagnostics] = await located(source, [fatal(obstacle)], []);
  const context = contextOf([], { stage: 'template', language: undefined });
  return { source, context, diagnostics, suppressed: [] };
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

const nothing = { rule: null, policy: undefined, isFatal: false, isCrash: false } as const;

function fatal({ at, says }: Obstacle): Raw {
  return { ...nothing, at, says, severity: 'error', isFatal: true };
}

/** What one rule says. A rule that crashes says so; others go on. */
async function ask(
  { rule, severity, options }: ActiveRule,
  message: Message,
  allow: Allow,
  wordings: RuleContext['wordings'],
): Promise<Raw[]> {
  const said: Raw[] = [];
  const context: RuleContext = {
    options,
    allow,
    wordings,
    find: async (phrases) => (await wordings()).flatMap((wording) => wording.find(rule.id, phrases)),
  };
  try {
    for await (const { isMild, ...finding } of rule.check(message, context) as AsyncIterable<Finding>) {
      said.push({
        ...finding,
        rule: rule.id,
        severity: isMild ? 'warn' : severity,
        isFatal: false,
        isCrash: false,
        policy: rule.policy,
      });
    }
  } catch (error) {
    const says = `The rule ${rule.id} crashed: ${error instanceof Error ? error.message : String(error)}`;
    said.push({ ...nothing, at: message.whole, says, severity: 'error', isFatal: true, isCrash: true });
  }
  return said;
}

/** The words of a message in its languages; what reads them is loaded here. */
async function wordingsOf(
  message: Message,
  languages: Settings['languages'],
  finder: PlaceholderFinder,
): Promise<readonly Wording[]> {
  const { wordings } = await import('./wording/wording.ts');
  return wordings(message, languages, finder);
}

/** The rules that run on this file: front matter may change their levels. */
function rulesOf(
  declarations: readonly Declaration[],
  { rules, known }: Settings,
): { readonly rules: readonly ActiveRule[]; readonly obstacles: readonly Obstacle[] } {
  const active = new Map(rules.map((one) => [one.rule.id, one]));
  const obstacles: Obstacle[] = [];
  for (const { key, value, at } of declarations) {
    if (key !== 'rule') continue;
    const [id, level] = value as readonly [string, unknown];
    const rule = known.get(id);
    if (!rule) {
      const near = suggest(id, known.keys());
      obstacles.push({ at, says: `Unknown rule "${id}" in front matter${near ? `; did you mean "${near}"?` : ''}` });
    } else if (level === 'off' || level === 0 || level === false) {
      active.delete(id);
    } else if (level === 'warn' || level === 'error' || level === 1 || level === 2) {
      const severity = level === 'warn' || level === 1 ? 'warn' : 'error';
      const options = active.get(id)?.options ?? defaults(rule);
      active.set(id, { rule, severity, options });
    } else {
      obstacles.push({ at, says: `The level of ${id} must be off, warn or error, not ${JSON.stringify(level)}` });
    }
  }
  return { rules: Array.from(active.values()), obstacles };
}

function defaults(rule: Rule): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]));
}

function idle({ rule }: Silence): string {
  return `This directive is not needed: ${rule === undefined ? 'nothing is reported here' : `${rule} reports nothing here`}`;
}

/** Gives findings their lines and fingerprints, in the order of the file. */
async function located(
  source: Source,
  kept: readonly Raw[],
  suppressed: readonly (Raw & { readonly reason: string })[],
): Promise<[Diagnostic[], Suppressed[]]> {
  const point = pointer(source.text);
  const ordered = [...kept, ...suppressed].sort(
    (one, other) =>
      one.at.start - other.at.start ||
      one.at.end - other.at.end ||
      (one.rule ?? '').localeCompare(other.rule ?? '', 'en'),
  );
  const prints = await fingerprints(ordered, source.text);
  const all = ordered.map((one, index) => ({
    ...one,
    start: point(one.at.start),
    end: point(one.at.end),
    fingerprint: prints[index] ?? '',
  }));
  const isSuppressed = (one: Diagnostic): one is Suppressed => 'reason' in one;
  return [all.filter((one) => !isSuppressed(one)), all.filter(isSuppressed)];
}
