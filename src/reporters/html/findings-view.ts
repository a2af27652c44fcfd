import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Severity } from '../../config/config.ts';
import { escaped } from '../../escape.ts';
import type { Rule } from '../../rule.ts';
import { pointer } from '../../span.ts';
import { clauseUrl, home, ruleUrl } from '../../urls.ts';
import { own } from '../place.ts';
import { plural } from '../summary.ts';
import type { Numbered } from './marks.ts';
import { sentence } from './words.ts';

interface Seen {
  readonly rules: ReadonlyMap<string, Rule>;
  /** The file, for the lines of related places. */
  readonly text: string;
  /** The findings that are marked in the message itself. */
  readonly shown: ReadonlySet<number>;
  /** The findings about all of the message. */
  readonly whole: readonly Numbered[];
}

/** The findings of a message: what is graver first, those of one rule and one way out together. */
export function findingsView(findings: readonly Numbered[], seen: Seen): Element[] {
  return (['error', 'warn'] as const).flatMap((severity) => {
    const some = findings.filter(({ diagnostic }) => diagnostic.severity === severity);
    if (some.length === 0) return [];
    const title = plural(some.length, severity === 'error' ? 'error' : 'warning');
    return h('section', { className: 'group', dataSeverity: severity }, [
      h('h3', { className: severity }, title),
      ...groups(some, seen).map((group) => card(group, severity, seen)),
    ]);
  });
}

/** The findings with the same rule and the same way out. */
interface Group {
  readonly rule: string | null;
  readonly advice: string | undefined;
  readonly findings: Numbered[];
}

function groups(findings: readonly Numbered[], { rules }: Seen): Group[] {
  const found = new Map<string, Group>();
  for (const finding of findings) {
    const { rule, advice: own } = finding.diagnostic;
    const advice = own ?? (rule === null ? undefined : rules.get(rule)?.advice);
    const key = JSON.stringify([rule, advice]);
    const group = found.get(key) ?? { rule, advice, findings: [] };
    group.findings.push(finding);
    found.set(key, group);
  }
  return [...found.values()];
}

function card({ rule, advice, findings }: Group, severity: Severity, seen: Seen): Element {
  const why = rule === null ? undefined : seen.rules.get(rule)?.why;
  return h('article', { className: ['card', severity], dataRule: rule ?? own }, [
    h(
      'ol',
      findings.map((finding) => item(finding, seen)),
    ),
    advice === undefined
      ? undefined
      : h('p', { className: 'way-out' }, [h('strong', 'What to do'), ' ', ...sentence(advice)]),
    why === undefined ? undefined : h('details', [h('summary', 'Why'), h('p', sentence(why))]),
    references(rule, findings[0]?.diagnostic.policy),
  ]);
}

function item(finding: Numbered, { text, shown, whole }: Seen): Element {
  const { number, diagnostic } = finding;
  const isWhole = whole.includes(finding);
  const where = shown.has(number) || isWhole ? '' : ' · marked in the source';
  const { says, start, fix, rule, suggestions = [], related = [] } = diagnostic;
  const point = related.length > 0 ? pointer(text) : undefined;
  const notes = [
    ...(fix && rule !== null ? ['sellerlint --fix does this for you'] : []),
    ...suggestions.map((one) => `Suggestion: ${one.says}`),
    ...related.map((one) => `Line ${point?.(one.at.start).line}: ${one.says}`),
  ];
  return h('li', { dataFinding: number }, [
    h('button', { type: 'button', className: 'finding', dataF: number }, [
      h('span', { className: 'number' }, String(number)),
      h('span', { className: 'says' }, [
        escaped(says),
        ' ',
        h('span', { className: 'place' }, isWhole ? 'the message as a whole' : `line ${start.line}${where}`),
      ]),
    ]),
    ...notes.map((note) => h('p', { className: 'note' }, escaped(note))),
  ]);
}

function references(rule: string | null, clause: string | undefined): Element | undefined {
  const url = clause && clauseUrl(clause);
  const links = [
    rule === null ? undefined : ruleUrl(rule) === home ? escaped(rule) : link(ruleUrl(rule), rule),
    clause && (url ? link(url, `Clause ${clause}`) : `Clause ${escaped(clause)}`),
  ].filter((one) => one !== undefined && one !== '');
  return links.length === 0
    ? undefined
    : h(
        'p',
        { className: 'references' },
        links.flatMap((one) => [one, ' ']),
      );
}

function link(href: string, says: string): Element {
  return h('a', { href, rel: 'noreferrer' }, says);
}
