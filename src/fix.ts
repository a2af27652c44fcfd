import type { Settings } from './config/config.ts';
import { withEdits } from './edits.ts';
import type { FixType } from './fix-types.ts';
import { type Examined, examine } from './lint.ts';
import type { Body } from './message/draft.ts';
import type { Source } from './message/message.ts';
import type { Diagnostic, Report } from './report.ts';
import { type Change, changed, type Edit } from './span.ts';

/** A file, fixed. */
export interface Fixed {
  /** On what the file says now, with `unfixed` where that is something else. */
  readonly report: Report;
  /** Why nothing was changed, though something could have been. */
  readonly refusal?: string;
}

/** A fix may make room for another one, but not for ever. */
const maxPasses = 10;
const maxAttempts = 20;

/** Makes the fixes of a file, again until none is left. Makes none where they would bring a new error. */
export async function fix(source: Source, settings: Settings, types: readonly FixType[] = ['safe']): Promise<Fixed> {
  const first = await examine(source, settings);
  const report = withEdits(first.report, first.place);
  const crash = first.report.diagnostics.find(({ isCrash }) => isCrash);
  let last = first;
  for (let pass = 0; pass < maxPasses && !crash; pass++) {
    const next = await revised(last, settings, types);
    if (!next) break;
    last = next;
  }
  if (last === first) {
    const isStuck = source.isForeign && first.report.diagnostics.some((one) => editOf(one, types));
    return { report, ...(isStuck && { refusal: 'it is not UTF-8' }) };
  }
  const error = newError(first.report, last.report);
  if (error) return { report, refusal: `its fixes would bring a new error: ${error.says}` };
  return { report: { ...withEdits(last.report, last.place), unfixed: source.text } };
}

/** What the file says after one pass; `undefined` where nothing is left to do, or nothing that can be written exactly. */
async function revised(
  { report, bodies, place }: Examined,
  settings: Settings,
  types: readonly FixType[],
): Promise<Examined | undefined> {
  const wanted = new Map<Body, Change[]>();
  for (const edit of report.diagnostics.flatMap((one) => editOf(one, types) ?? [])) {
    const placed = place(edit);
    if (!placed) continue;
    const changes = wanted.get(placed.body) ?? [];
    wanted.set(placed.body, changes);
    changes.push(placed.change);
  }
  for (const [body, changes] of wanted) wanted.set(body, apart(changes));

  for (let attempt = 0; attempt < maxAttempts && wanted.size > 0; attempt++) {
    const edits = [...wanted].flatMap(([body, changes]) => body.writer?.write(changes) ?? []);
    const text = changed(report.source.text, inOrder(edits.map(({ at, text }) => ({ ...at, text }))));
    if (text === report.source.text) return undefined;
    const next = await examine({ ...report.source, text }, settings);
    const wrong = misread(bodies, wanted, next.bodies);
    if (wrong.length === 0) return next;
    // The encoding cannot say it: fewer changes may do.
    for (const body of wrong) wanted.set(body, wanted.get(body)?.slice(0, (wanted.get(body)?.length ?? 0) >> 1) ?? []);
  }
  return undefined;
}

/** The bodies that a file does not say as they were to be changed. */
function misread(bodies: readonly Body[], wanted: ReadonlyMap<Body, readonly Change[]>, now: readonly Body[]): Body[] {
  const said = now.map(({ text }) => text.value).filter(isSomething);
  let next = 0;
  return bodies.filter((body) => {
    const value = changed(body.text.value, wanted.get(body) ?? []);
    // Mails leave out a text that says nothing.
    return isSomething(value) && value !== said[next++];
  });
}

function isSomething(text: string): boolean {
  return /\S/.test(text);
}

function editOf({ rule, fix, suggestions }: Diagnostic, types: readonly FixType[]): Edit | undefined {
  if (fix && types.includes(rule === null ? 'directive' : 'safe')) return fix;
  return types.includes('suggestion') ? suggestions?.[0]?.edit : undefined;
}

function inOrder(changes: readonly Change[]): Change[] {
  return changes.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/** Those that do not overlap; two at one place do. The later ones wait for the next pass. */
function apart(changes: readonly Change[]): Change[] {
  let done = -1;
  return inOrder(changes).filter(({ start, end }) => {
    if (start < done || (start === end && start === done)) return false;
    done = end;
    return true;
  });
}

/** An error of a rule that has more of them than before. */
function newError(before: Report, after: Report): Diagnostic | undefined {
  const count = ({ diagnostics }: Report) => {
    const counts = new Map<string | null, number>();
    for (const { rule, severity } of diagnostics)
      if (severity === 'error') counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return counts;
  };
  const [old, fresh] = [count(before), count(after)];
  const known = new Set(before.diagnostics.map(({ fingerprint }) => fingerprint));
  const more = after.diagnostics.filter(
    ({ rule, severity }) => severity === 'error' && (fresh.get(rule) ?? 0) > (old.get(rule) ?? 0),
  );
  return more.find(({ fingerprint }) => !known.has(fingerprint)) ?? more[0];
}
