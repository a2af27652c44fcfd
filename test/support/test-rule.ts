import { describe, expect, test } from '@jest/globals';
import type { Config } from '../../src/config/config.ts';
import { fix } from '../../src/fix.ts';
import type { FixType } from '../../src/fix-types.ts';
import { lint } from '../../src/lint.ts';
import { settingsFor } from './settings.ts';

/** A message, with `[|` and `|]` around each place that the rule must report. */
interface Sample {
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

type Case = string | Sample;

/**
 * Lints each case with one rule alone, and compares the places it reports with those that are marked. Fixes must leave
 * nothing to fix, and bring nothing new; the rule must say that it has them.
 */
export function testRule(rule: string, { good, bad }: { good: readonly Case[]; bad: readonly Case[] }): void {
  describe(rule, () => {
    test.each(good.map(normal))('passes $message', async (sample) => {
      expect(sample.message).not.toContain('[|');
      expect((await run(rule, sample)).marked).toBe(sample.message);
    });
    test.each(bad.map(normal))('reports $message', async (sample) => {
      expect(sample.message).toContain('[|');
      const { marked, says, levels } = await run(rule, sample);
      expect(marked).toBe(sample.message);
      if (sample.says) expect(says).toEqual(sample.says);
      if (sample.levels) expect(levels).toEqual(sample.levels);
      const fixed = await fixedBy(rule, sample, ['safe']);
      if (sample.fixed !== undefined) expect(fixed).toBe(sample.fixed);
      const suggested = await fixedBy(rule, sample, ['suggestion']);
      if (sample.suggested !== undefined) expect(suggested).toBe(sample.suggested);
      for (const sentence of says) expect(sentence).toMatch(/^[\p{Lu}"].{0,119}[^.]$/u);
    });
  });
}

function normal(one: Case): Sample {
  return typeof one === 'string' ? { message: one } : one;
}

async function run(id: string, sample: Sample) {
  const { source, settings } = prepared(id, sample);
  const { diagnostics } = await lint(source, settings);
  const marked = diagnostics.reduceRight(
    (text, { at }) => `${text.slice(0, at.start)}[|${text.slice(at.start, at.end)}|]${text.slice(at.end)}`,
    source.text,
  );
  return { marked, says: diagnostics.map(({ says }) => says), levels: diagnostics.map(({ severity }) => severity) };
}

function prepared(id: string, { message, options, config, path = 'message.html' }: Sample) {
  const source = { path, text: message.replaceAll(/\[\||\|\]/g, '') };
  return { source, settings: settingsFor(id, options, config) };
}

/** What is left of a sample, once the fixes of a type were made. */
async function fixedBy(id: string, sample: Sample, types: readonly FixType[]): Promise<string> {
  const { source, settings } = prepared(id, sample);
  const { report, refusal } = await fix(source, settings, types);
  expect(refusal).toBeUndefined();
  if (report.unfixed === undefined) return source.text;
  expect(settings.known.get(id)?.fixes).toEqual(expect.arrayContaining([...types]));
  expect((await fix(report.source, settings, types)).report.unfixed).toBeUndefined();
  return report.source.text;
}
