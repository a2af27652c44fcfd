import { describe, expect, test } from '@jest/globals';
import type { Config } from '../../src/config/config.ts';
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
  /** The message after all fixes of the rule were made. */
  readonly fixed?: string;
}

type Case = string | Sample;

/** Lints each case with one rule alone, and compares the places it reports with those that are marked. */
export function testRule(rule: string, { good, bad }: { good: readonly Case[]; bad: readonly Case[] }): void {
  describe(rule, () => {
    test.each(good.map(normal))('passes $message', async (sample) => {
      expect(sample.message).not.toContain('[|');
      expect((await run(rule, sample)).marked).toBe(sample.message);
    });
    test.each(bad.map(normal))('reports $message', async (sample) => {
      expect(sample.message).toContain('[|');
      const { marked, says, levels, fixed } = await run(rule, sample);
      expect(marked).toBe(sample.message);
      if (sample.says) expect(says).toEqual(sample.says);
      if (sample.levels) expect(levels).toEqual(sample.levels);
      if (sample.fixed !== undefined) expect(fixed).toBe(sample.fixed);
      for (const sentence of says) expect(sentence).toMatch(/^[\p{Lu}"].{0,119}[^.]$/u);
    });
  });
}

function normal(one: Case): Sample {
  return typeof one === 'string' ? { message: one } : one;
}

async function run(id: string, { message, options, config, path = 'message.html' }: Sample) {
  const source = { path, text: message.replaceAll(/\[\||\|\]/g, '') };
  const report = await lint(source, settingsFor(id, options, config));
  const found = report.diagnostics;
  const marked = found.reduceRight(
    (text, { at }) => `${text.slice(0, at.start)}[|${text.slice(at.start, at.end)}|]${text.slice(at.end)}`,
    source.text,
  );
  const edits = found.flatMap(({ fix }) => fix ?? []).sort((one, other) => other.at.start - one.at.start);
  const fixed = edits.reduce(
    (text, { at, text: by }) => text.slice(0, at.start) + by + text.slice(at.end),
    source.text,
  );
  return { marked, says: found.map(({ says }) => says), levels: found.map(({ severity }) => severity), fixed };
}
