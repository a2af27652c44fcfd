import type { ActiveRule, Settings, Severity } from './config/config.ts';
import { directives, type Request } from './directives.ts';
import { type Placer, placer, withEdits } from './edits.ts';
import { fingerprints } from './fingerprint.ts';
import { BeyondLimit } from './limits.ts';
import { contextOf } from './message/context.ts';
import type { Body, Declaration, Obstacle } from './message/draft.ts';
import type { Message, MessageContext, Source } from './message/message.ts';
import { readMessage } from './read-message.ts';
import type { Diagnostic, Lack, Report, SharedBy, Suppressed } from './report.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { isSpan, pointer, type Span } from './span.ts';
import { suggest } from './suggest.ts';
import { stopwatch, type Times } from './times.ts';
import { idle } from './unused.ts';
import { type Assumed, type Reader, reader } from './wording/reader.ts';

/** A diagnostic that does not know its line and its fingerprint yet. */
type Raw = Omit<Diagnostic, 'start' | 'end' | 'fingerprint'>;

/** A report whose edits may not fit the encoding of the file yet, and what places them. */
export interface Examined {
  readonly report: Report;
  readonly bodies: readonly Body[];
  readonly place: Placer;
}

/** Lints one file. */
export async function lint(source: Source, settings: Settings): Promise<Report> {
  const { report, place } = await examine(source, settings);
  return withEdits(report, place);
}

/** Reads the message of a file, asks every rule, leaves out what a directive silences, sorts the rest. */
export async function examine(source: Source, settings: Settings): Promise<Examined> {
  const lap = stopwatch(settings.clock);
  const { message, format, draft, stated, obstacles: unread, finder } = await readMessage(source, settings);
  const { parts, context } = message;
  const reading = lap();

  const inline = settings.inlineConfig ? draft.declarations : [];
  const levels = rulesOf(inline, settings);
  const { requests, problems, silencing } = directives(settings.inlineConfig ? parts : [], inline, {
    file: source.text,
    rules: settings.known,
    settings: settings.directives,
    today: settings.today,
    isFinal: context.stage === 'final',
  });

  const found: Raw[] = [...draft.obstacles, ...stated.obstacles, ...levels.obstacles, ...unread].map(fatal);
  for (const { at, says, severity } of problems) found.push({ ...nothing, at, says, severity });
  const comparable: SharedBy[] = [];
  const lacks: Lack[] = [];
  /** By where they stand: many rules may meet one. */
  const beyond = new Map<number, Obstacle>();
  const words = reader(message, settings.languages, finder);
  let around = lap();
  const spent = new Map<string, number>();
  for (const active of levels.rules) {
    const { said, shared } = await ask(active, message, settings, words, lacks, beyond);
    for (const one of said) found.push(one);
    for (const one of shared) comparable.push(one);
    if (settings.clock) spent.set(active.rule.id, lap());
  }

  for (const one of beyond.values()) found.push(fatal(one));

  const used = new Set<Request>();
  const shared = comparable.filter(({ rule, at }) => {
    const request = silencing(rule, at);
    if (request) used.add(request);
    return !request;
  });
  const suppressed: (Raw & { reason: string })[] = [];
  const kept = found.filter((one) => {
    const request = one.rule === null ? undefined : silencing(one.rule, one.at);
    if (!request) return true;
    used.add(request);
    suppressed.push({ ...one, reason: request.reason });
    return false;
  });
  const { unused } = settings.directives;
  if (unused !== 'off' && !settings.isPartial) {
    for (const request of requests) {
      if (!used.has(request)) kept.push({ ...nothing, ...idle(request, parts), severity: unused });
    }
  }
  const [diagnostics, silenced] = located(source, kept, suppressed);
  const assumed = await words.assumed(context.purpose);
  around += lap();
  const report = {
    source,
    format: format.name,
    context: completed(context, assumed),
    ...(assumed && { assumed }),
    diagnostics,
    suppressed: silenced,
    ...(shared.length > 0 && { shared }),
    ...(settings.clock && { times: timesOf(reading, around, spent) }),
    ...(lacks.length > 0 && { lacks }),
  };
  return { report, bodies: draft.bodies, place: placer(source.isForeign ? [] : draft.bodies, finder) };
}

function timesOf(reading: number, around: number, spent: ReadonlyMap<string, number>): Times {
  let total = reading + around;
  for (const one of spent.values()) total += one;
  return { reading, rules: Object.fromEntries(spent), total };
}

/** The facts, with what was assumed where nothing states one. */
function completed(context: MessageContext, assumed: Assumed | undefined): MessageContext {
  if (!assumed) return context;
  const { languages, purpose } = assumed;
  return { ...context, language: context.language ?? languages[0], purpose: context.purpose ?? purpose };
}

/** The report of a file that could not even be read. */
export async function refusal(source: Source, obstacle: Obstacle): Promise<Report> {
  const [diagnostics] = located(source, [fatal(obstacle)], []);
  const context = contextOf({}, { stage: 'template', language: undefined });
  return { source, context, diagnostics, suppressed: [] };
}

const nothing = { rule: null, policy: undefined, isFatal: false, isCrash: false } as const;

function fatal({ at, says }: Obstacle): Raw {
  return { ...nothing, at, says, severity: 'error', isFatal: true };
}

/** What one rule says, and what it keeps to compare. A rule that crashes says so; others go on. */
async function ask(
  { rule, severity, options, isOwn = false }: ActiveRule,
  message: Message,
  { allow, installed }: Pick<Settings, 'allow' | 'installed'>,
  { wordings, blocks, spoken, guess }: Reader,
  lacks: Lack[],
  beyond: Map<number, Obstacle>,
): Promise<{ readonly said: readonly Raw[]; readonly shared: readonly SharedBy[] }> {
  const said: Raw[] = [];
  const shared: SharedBy[] = [];
  const find: RuleContext['find'] = async (phrases) => (await wordings()).flatMap((one) => one.find(rule.id, phrases));
  const need: RuleContext['need'] = async (name, isVital = false) => {
    const found = await installed(name);
    if (found === undefined) lacks.push({ rule: rule.id, name, isGrave: isVital && isOwn });
    return found;
  };
  const context: RuleContext = { options, allow, wordings, blocks, spoken, guess, find, need };
  try {
    const findings = rule.check(message, context);
    const add = (finding: Finding) => {
      // Rules of plugins need not be checked by TypeScript.
      if (!isSpan(finding?.at)) throw new TypeError('it found something without a place');
      if (typeof finding.says !== 'string') throw new TypeError('it found something and does not say what');
      said.push(raw(finding, rule, severity));
    };
    // To wait for what is there already takes longer than most rules.
    if (Symbol.asyncIterator in findings) for await (const finding of findings) add(finding);
    else for (const finding of findings) add(finding);
    const kept = rule.shared && (await rule.shared(message, context));
    for (const one of kept ?? []) shared.push({ ...one, rule: rule.id, severity });
  } catch (error) {
    if (error instanceof BeyondLimit) {
      beyond.set(error.at.start, { at: error.at, says: error.message });
      return { said: [], shared: [] };
    }
    const says = `The rule ${rule.id} crashed: ${error instanceof Error ? error.message : String(error)}`;
    said.push({ ...nothing, at: whole(message), says, severity: 'error', isFatal: true, isCrash: true });
  }
  return { said, shared };
}

/** What a rule finds, with its level. Written out, since there may be many: to copy all of an object but one part is slow. */
function raw({ at, says, isMild, advice, fix, suggestions, related }: Finding, rule: Rule, level: Severity): Raw {
  const one: { -readonly [key in keyof Raw]: Raw[key] } = {
    at,
    says,
    rule: rule.id,
    policy: rule.policy,
    isFatal: false,
    isCrash: false,
    severity: isMild ? 'warn' : level,
  };
  if (advice !== undefined) one.advice = advice;
  if (fix) one.fix = fix;
  if (suggestions) one.suggestions = suggestions;
  if (related) one.related = related;
  return one;
}

/** All of a message; the beginning of the file where the message itself is what crashed. */
function whole(message: Message): Span {
  try {
    return message.whole;
  } catch {
    return { start: 0, end: 0 };
  }
}

/** The rules that run on this file: front matter may change their levels. */
function rulesOf(
  declarations: readonly Declaration[],
  { rules, known }: Settings,
): { readonly rules: readonly ActiveRule[]; readonly obstacles: readonly Obstacle[] } {
  if (!declarations.some(({ key }) => key === 'rule')) return { rules, obstacles: [] };
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
      active.set(id, { rule, isOwn: true, severity, options });
    } else {
      obstacles.push({ at, says: `The level of ${id} must be off, warn or error, not ${JSON.stringify(level)}` });
    }
  }
  return { rules: Array.from(active.values()), obstacles };
}

function defaults(rule: Rule): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]));
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Gives findings their lines and fingerprints, in the order of the file. */
function located(
  source: Source,
  kept: readonly Raw[],
  suppressed: readonly (Raw & { readonly reason: string })[],
): [Diagnostic[], Suppressed[]] {
  const point = pointer(source.text);
  const ordered = [...kept, ...suppressed].sort(
    (one, other) =>
      one.at.start - other.at.start || one.at.end - other.at.end || inOrder(one.rule ?? '', other.rule ?? ''),
  );
  const prints = fingerprints(ordered, source.text);
  // Written into what is ours alone: there may be many, and copies of so large objects are slow.
  const all = ordered as { -readonly [key in keyof Diagnostic]: Diagnostic[key] }[];
  for (const [index, one] of all.entries()) {
    one.start = point(one.at.start);
    one.end = point(one.at.end);
    one.fingerprint = prints[index] ?? '';
  }
  if (suppressed.length === 0) return [all, []];
  const isSuppressed = (one: Diagnostic): one is Suppressed => 'reason' in one;
  return [all.filter((one) => !isSuppressed(one)), all.filter(isSuppressed)];
}
