import { builtin } from './builtin.ts';
import type { Config, Plugin, Settings } from './config/config.ts';
import { settle } from './config/settings.ts';
import { fix } from './fix.ts';
import type { FixType } from './fix-types.ts';
import { lint } from './lint.ts';
import type { Rule } from './rule.ts';

/** A message, with `[|` and `|]` around each place that the rule must report. */
export interface RuleCase {
  readonly message: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** What the configuration says besides: facts, what is allowed. */
  readonly config?: Config;
  /** `message.html`, if nothing is said. */
  readonly path?: string;
  /** What the rule must say, one sentence a finding, in the order of the file. */
  readonly says?: readonly string[];
  /** The levels of the findings, where they differ from `error`. */
  readonly levels?: readonly ('warn' | 'error')[];
  /** The message after all safe fixes of the rule were made. */
  readonly fixed?: string;
  /** The message after the suggestions of the rule were taken, the first of each finding. */
  readonly suggested?: string;
}

/** What groups tests and runs them: the globals of jest and vitest, or what node:test exports. */
export interface TestFramework {
  describe(name: string, group: () => void): unknown;
  it(name: string, run: () => Promise<void>): unknown;
}

interface TestOptions extends Partial<TestFramework> {
  /** What the rule comes with, such as phrases of its own. */
  readonly plugin?: Plugin;
  /** Loads a package that the user may have installed. Without it there is none. */
  readonly installed?: Settings['installed'];
}

/**
 * Lints each case with one rule alone, as an error, and compares the places it reports with those that are marked. Fixes
 * must leave nothing to fix and bring no new error, and the rule must say that it has them; what it says must be one
 * sentence that begins with a capital or a quotation and has no full stop.
 *
 * Throws a TypeError where there is no `describe` and `it`, neither as globals nor in the options.
 */
export function testRule(
  rule: Rule,
  { good, bad }: { readonly good: readonly (string | RuleCase)[]; readonly bad: readonly (string | RuleCase)[] },
  options: TestOptions = {},
): void {
  const { describe, it } = { ...(globalThis as Partial<TestFramework>), ...options };
  if (!describe || !it) {
    throw new TypeError(
      'testRule found no describe and it: hand them over, as in testRule(rule, cases, { describe, it })',
    );
  }
  const prepare = preparation(rule, options);
  describe(rule.id, () => {
    for (const one of good.map(normal)) it(`passes ${one.message}`, () => passes(one, prepare));
    for (const one of bad.map(normal)) it(`reports ${one.message}`, () => reports(one, prepare));
  });
}

type Prepare = (one: RuleCase) => Prepared;

interface Prepared {
  readonly rule: Rule;
  readonly source: { readonly path: string; readonly text: string };
  readonly settings: Settings;
}

function preparation(rule: Rule, { plugin, installed }: TestOptions): Prepare {
  const isBuiltin = builtin.rules?.includes(rule) ?? false;
  const name = plugin?.name ?? 'own';
  const plugins = isBuiltin ? [builtin] : [builtin, { ...plugin, name, rules: [rule] }];
  const id = isBuiltin ? rule.id : `${name}/${rule.id}`;
  return ({ message, options = {}, config, path = 'message.html' }) => {
    const layer = { config: { ...config, rules: { [id]: ['error', options] as const } } };
    const settings = settle([layer], plugins, { only: [id], today: '2026-01-01', ...(installed && { installed }) });
    return { rule, source: { path, text: message.replaceAll(/\[\||\|\]/g, '') }, settings };
  };
}

function normal(one: string | RuleCase): RuleCase {
  return typeof one === 'string' ? { message: one } : one;
}

async function passes(one: RuleCase, prepare: Prepare): Promise<void> {
  if (one.message.includes('[|')) throw new TypeError('A good message marks no place');
  same('the places', (await found(prepare(one))).marked, one.message);
}

async function reports(one: RuleCase, prepare: Prepare): Promise<void> {
  if (!one.message.includes('[|')) throw new TypeError('A bad message marks the places that are reported');
  const { marked, says, levels } = await found(prepare(one));
  same('the places', marked, one.message);
  if (one.says) same('what it says', says.join('\n'), one.says.join('\n'));
  if (one.levels) same('the levels', levels.join(), one.levels.join());
  const fixed = await fixedBy(prepare(one), 'safe');
  if (one.fixed !== undefined) same('the fixed message', fixed, one.fixed);
  const suggested = await fixedBy(prepare(one), 'suggestion');
  if (one.suggested !== undefined) same('the message after the suggestions', suggested, one.suggested);
  const clumsy = says.find((sentence) => !/^[\p{Lu}"].{0,119}[^.]$/u.test(sentence));
  if (clumsy) throw wrong('is no sentence of at most 120 signs, with a capital and without a full stop', clumsy);
}

async function found({ source, settings }: Prepared) {
  const { diagnostics } = await lint(source, settings);
  const marked = diagnostics.reduceRight(
    (text, { at }) => `${text.slice(0, at.start)}[|${text.slice(at.start, at.end)}|]${text.slice(at.end)}`,
    source.text,
  );
  return { marked, says: diagnostics.map(({ says }) => says), levels: diagnostics.map(({ severity }) => severity) };
}

/** What is left of a message, once the fixes of a type were made. */
async function fixedBy({ rule, source, settings }: Prepared, type: FixType & ('safe' | 'suggestion')): Promise<string> {
  const { report, refusal } = await fix(source, settings, [type]);
  if (refusal) throw wrong(refusal, source.text);
  if (report.unfixed === undefined) return source.text;
  if (!rule.fixes?.includes(type)) throw wrong(`has fixes of the type "${type}" and does not say so`, source.text);
  const again = await fix(report.source, settings, [type]);
  if (again.report.unfixed !== undefined)
    same('the message after a second run', again.report.source.text, report.source.text);
  return report.source.text;
}

/** Throws an error that test frameworks show as a difference. */
function same(what: string, actual: string, expected: string): void {
  if (actual === expected) return;
  const message = `${what} are not as expected\n\nExpected:\n${expected}\n\nFound:\n${actual}`;
  throw Object.assign(new Error(message), { name: 'AssertionError', actual, expected });
}

function wrong(what: string, text: string): Error {
  return new Error(`${what}: ${text}`);
}
