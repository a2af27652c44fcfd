import manifest from '../../package.json' with { type: 'json' };
import { isAbsolute } from '../paths.ts';
import type { Diagnostic } from '../report.ts';
import type { Edit, Rule } from '../rule.ts';
import { type Point, pointer, type Span } from '../span.ts';
import { clauseUrl, home, ruleUrl } from '../urls.ts';
import { finderOf, own, pathIn } from './place.ts';
import type { Failure, Reporter, ReporterContext } from './reporter.ts';
import { uri } from './uri.ts';

const base = '%SRCROOT%';

/** SARIF 2.1.0. What a directive silences is left out: GitHub would show it as open. */
export const sarif: Reporter = async function* (reports, context) {
  // The index of a rule is known when it is first met, and the rules themselves at the end.
  const indexes = new Map<string, number>();
  const notifications: object[] = [];
  let isWhole = true;
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","newlineSequences":${JSON.stringify(['\r\n', '\n', '\r'])},"originalUriBaseIds":{"${base}":{"description":{"text":"The root of the repository"}}},"results":[`;
  let mark = '\n';
  for await (const { source, diagnostics } of reports) {
    const point = pointer(source.text);
    const artifactLocation = locationOf(pathIn(context, source.path));
    for (const one of diagnostics) {
      if (one.isCrash) {
        isWhole = false;
        notifications.push(notification(one.says, artifactLocation));
      }
      const id = finderOf(one);
      const ruleIndex = indexes.get(id) ?? indexes.size;
      indexes.set(id, ruleIndex);
      yield mark + JSON.stringify({ ruleIndex, ...result(one, artifactLocation, point) });
      mark = ',\n';
    }
  }
  notifications.push(...context.failures.map((failure) => failed(failure, context)));
  const invocation = {
    executionSuccessful: isWhole && context.failures.length === 0,
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  };
  const rules = Array.from(indexes.keys(), (id) => descriptor(id, context.rules.get(id)));
  const driver = { name: own, informationUri: home, semanticVersion: manifest.version, rules };
  yield `\n],"tool":${JSON.stringify({ driver })},"invocations":${JSON.stringify([invocation])}}]}\n`;
};

/** Where a file is: seen from the root of the repository, if it is in there. */
function locationOf(path: string) {
  return { uri: uri(path), ...(!isAbsolute(path) && { uriBaseId: base }) };
}

type Location = ReturnType<typeof locationOf>;

function result(diagnostic: Diagnostic, artifactLocation: Location, point: (offset: number) => Point) {
  const { severity, says, at, fingerprint, fix, suggestions = [], related = [] } = diagnostic;
  const region = ({ start, end }: Span) => {
    const [first, last] = [point(start), point(end)];
    return { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
  };
  const fixed = ({ at, text }: Edit, says: string) => ({
    description: { text: says },
    artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: region(at), insertedContent: { text } }] }],
  });
  const fixes = [
    ...(fix ? [fixed(fix, 'Repair it without changing what the message says')] : []),
    ...suggestions.map(({ says, edit }) => fixed(edit, says)),
  ];
  const place = (at: Span) => ({ physicalLocation: { artifactLocation, region: region(at) } });
  return {
    ruleId: finderOf(diagnostic),
    level: severity === 'error' ? 'error' : 'warning',
    message: { text: says },
    locations: [place(at)],
    partialFingerprints: { 'sellerlint/v1': fingerprint },
    ...(fixes.length > 0 && { fixes }),
    ...(related.length > 0 && {
      relatedLocations: related.map(({ at, says }, id) => ({ id, ...place(at), message: { text: says } })),
    }),
  };
}

function failed({ path, says }: Failure, context: ReporterContext) {
  return notification(says, path === undefined ? undefined : locationOf(pathIn(context, path)));
}

function notification(text: string, artifactLocation: Location | undefined) {
  const locations = artifactLocation && [{ physicalLocation: { artifactLocation } }];
  return { level: 'error', message: { text }, ...(locations && { locations }) };
}

function descriptor(id: string, rule: Rule | undefined) {
  if (!rule) {
    const text = id === own ? 'What keeps a message, or a part of it, from being checked' : id;
    return { id, shortDescription: { text }, helpUri: home };
  }
  const { summary, why, advice, policy } = rule;
  const url = clauseUrl(policy);
  const clause = url === undefined ? policy : `[${policy}](${url})`;
  const markdown = `${why}\n\n**The way out:** ${advice}\n\nThe clause: ${clause}`;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${why} ${advice} (${policy})`, markdown },
    helpUri: ruleUrl(id) === home ? (url ?? home) : ruleUrl(id),
    properties: { clause: policy },
  };
}
