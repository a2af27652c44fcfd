import { existsSync } from 'node:fs';
import { marketplaces } from '../../data/marketplaces.ts';
import { ConfigError } from '../config/config.ts';
import { escaped } from '../escape.ts';
import { relative } from '../paths.ts';
import type { Report } from '../report.ts';
import { plural } from '../reporters/summary.ts';
import { configNames, readConfig } from './config-read.ts';
import { configurations } from './configurations.ts';
import type { Flags } from './flags.ts';
import { findJobs } from './jobs.ts';
import { linting } from './linting.ts';
import { ask, type Question } from './prompts.ts';
import { type Survey, survey } from './survey.ts';
import type { Talk } from './talk.ts';
import { writeWhole } from './write.ts';

/** What a user of the terminal chose. */
interface Choice {
  /** `undefined` for the one that folders above have. */
  readonly preset: string | undefined;
  readonly marketplace: string;
  readonly language: string;
}

/** More messages tell nothing new. */
const mostMessages = 300;

/** What a shell says of a program that was interrupted. */
const interrupted = 130;

/** Writes a configuration for the messages below this folder. Returns the exit code. */
export async function initCommand(
  isSure: boolean,
  flags: Flags,
  { cwd, talk }: { readonly cwd: string; readonly talk: Talk },
): Promise<number> {
  await refuseAnother(cwd);
  if (!isSure && !process.stdin.isTTY) {
    throw new ConfigError('init asks questions: run it in a terminal, or let it decide with --yes');
  }
  const found = await configurations(cwd, { ...flags, config: false }, process.env);
  const fail = () => {};
  const jobs = await findJobs([], { ...flags, errorOnUnmatchedPattern: false }, found, { cwd, talk, fail });
  const desk = { cwd, talk, fail, settingsFor: found.settingsFor, step: () => {} };
  const reports: Report[] = [];
  for await (const report of linting(jobs.slice(0, mostMessages), desk).reports) reports.push(report);
  const seen = survey(reports.map((report) => ({ name: relative(report.source.path, cwd), report })));

  const above = (await (await configurations(cwd, flags, process.env)).foundFor(`${cwd}/.`)).layers.at(-1)?.file?.shown;
  const proposed: Choice = {
    preset: above === undefined ? 'recommended' : undefined,
    marketplace: seen.marketplace,
    language: seen.language ?? 'auto',
  };
  const choice = isSure ? proposed : await asked(proposed);
  if (!choice) return interrupted;
  const file = `${cwd}/.linterrc`;
  // Meanwhile there may be one.
  if (existsSync(file)) throw new ConfigError('.linterrc is there already');
  writeWhole(file, [configText(choice, seen, above === undefined)]);

  const problems = reports.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  const told = [`Wrote .linterrc for ${plural(jobs.length, 'message')}: ${choice.marketplace}, ${choice.language}`];
  if (above !== undefined) told.push(`It adds to what ${escaped(above)} says`);
  if (problems > 0) {
    told.push(
      `${plural(problems, 'problem')} in them: sellerlint shows them, sellerlint baseline lets them be for now`,
    );
  }
  process.stdout.write(`${told.join('\n')}\n`);
  return 0;
}

async function refuseAnother(cwd: string): Promise<void> {
  for (const name of configNames) {
    const path = `${cwd}/${name}`;
    const isThere = existsSync(path) && (name !== 'package.json' || (await readConfig(path, cwd, true)));
    if (isThere) throw new ConfigError(`${name} configures this folder already`, { hint: 'edit it, or take it away' });
  }
}

async function asked(proposed: Choice): Promise<Choice | undefined> {
  const stores = marketplaces.map(({ host, country }) => ({ value: host, label: host, hint: country }));
  const spoken = [...new Set(marketplaces.flatMap(({ languages }) => languages))].sort();
  const questions: Question[] = [
    { asks: 'In which store do most of your buyers order?', answers: first(stores, proposed.marketplace) },
    {
      asks: 'In which language do you write to them?',
      answers: first(
        [{ value: 'auto', label: 'each message shows it' }, ...spoken.map((value) => ({ value, label: value }))],
        proposed.language,
      ),
    },
    {
      asks: 'How strict shall it be?',
      answers: [
        { value: 'recommended', label: 'the guidelines in force' },
        { value: 'strict', label: 'those, and the stricter wording of 2020' },
        { value: 'sp-api', label: 'messages that a program sends through the Messaging API' },
      ],
    },
  ];
  const [marketplace, language, preset] = (await ask('sellerlint', questions)) ?? [];
  if (marketplace === undefined || language === undefined || preset === undefined) return undefined;
  return { marketplace, language, preset };
}

/** The same answers, the one that is proposed first. */
function first<T extends { readonly value: string }>(answers: readonly T[], value: string): T[] {
  return answers.toSorted((one, other) => Number(other.value === value) - Number(one.value === value));
}

function configText(
  { preset, marketplace, language }: Choice,
  { signs, orderIds, folders }: Survey,
  isRoot: boolean,
): string {
  const quoted = (value: unknown) => JSON.stringify(value).replaceAll(',', ', ');
  const names = [
    ...(signs.length > 0 ? [`"delimiters": ${quoted(signs)}`] : []),
    ...(orderIds.length > 0 ? [`"orderId": ${quoted(orderIds)}`] : []),
  ];
  const others = folders
    .filter((one) => one.language !== language)
    .map((one) => {
      const context = `{ "marketplace": ${quoted(one.marketplace)}, "language": ${quoted(one.language)} }`;
      return `    { "files": [${quoted(`${one.name}/**`)}], "context": ${context} }`;
    });
  const base = [
    `  // "sellerlint rules" lists what is checked, "sellerlint explain <rule>" tells what it is about.
  "$schema": "./node_modules/sellerlint/schema.json"`,
    ...(isRoot ? ['  "root": true'] : []),
    ...(preset === undefined ? [] : [`  "extends": ["sellerlint:${preset}"]`]),
  ];
  const parts = [
    base.join(',\n'),
    `  // The store in which buyers order, and the language that they read.
  "context": { "marketplace": ${quoted(marketplace)}, "language": ${quoted(language)} }`,
    ...(names.length > 0
      ? [`  // How your mailing tool writes what it fills in.\n  "placeholders": { ${names.join(', ')} }`]
      : []),
    ...(others.length > 0
      ? [`  // What is different in some folders.\n  "overrides": [\n${others.join(',\n')}\n  ]`]
      : []),
  ];
  return `{\n${parts.join(',\n\n')}\n}\n`;
}
