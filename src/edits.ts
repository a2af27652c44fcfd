import { lazy } from './lazy.ts';
import type { Body } from './message/draft.ts';
import type { PlaceholderFinder } from './message/placeholders.ts';
import type { Diagnostic, Report } from './report.ts';
import { type Change, type Edit, lastAtMost, type Span, within } from './span.ts';

/** An edit as a change of the text that it is for. */
interface Placed {
  readonly body: Body;
  readonly change: Change;
}

/** Finds the text that an edit is for; `undefined` where it may not be made. */
export type Placer = (edit: Edit) => Placed | undefined;

/** Edits may be made in the texts of a message, but neither within a placeholder nor to a tag that steers a template. */
export function placer(bodies: readonly Body[], finder: PlaceholderFinder): Placer {
  const open = lazy(() =>
    bodies.filter(({ writer }) => writer).map((body) => ({ body, allows: lazy(() => allowing(body, finder)) })),
  );
  return ({ at, text }) => {
    for (const { body, allows } of open()) {
      const place = body.text.range(at);
      if (!place) continue;
      const isOpen = body.writer?.allows(text) && allows()(place);
      return isOpen ? { body, change: { start: place.start, end: place.end, text } } : undefined;
    }
    return undefined;
  };
}

function allowing({ text }: Body, finder: PlaceholderFinder): (place: Span) => boolean {
  const controls = finder.controls(text.value);
  const placeholders = finder
    .placeholders(text)
    .map(({ index, value }) => ({ start: index, end: index + value.length }));
  const cuts = within([...controls, ...placeholders].map(({ start, end }) => ({ start: start + 1, end })));
  const steering = controls.filter(({ isComment }) => !isComment).map(({ start }) => start);
  const steers = ({ start, end }: Span) => {
    const last = steering[lastAtMost(steering, end - 1)];
    return last !== undefined && last >= start && last < end;
  };
  return (place) => !cuts(place.start) && !cuts(place.end) && !steers(place);
}

/** The report with the edits that the file allows, as it has to say them; without those that only `fix` can make. */
export function withEdits(report: Report, place: Placer): Report {
  const known = new Map<Edit, Edit | undefined>();
  const writeOnce = (edit: Edit): Edit | undefined => {
    const { body: { writer } = {}, change } = place(edit) ?? {};
    const written = writer && change && !writer.isWhole ? writer.write([change])[0] : undefined;
    return written && isSame(written, edit) ? edit : written;
  };
  // Several findings may ask for one edit.
  const write = (edit: Edit): Edit | undefined => {
    let written = known.get(edit);
    if (!written && !known.has(edit)) {
      written = writeOnce(edit);
      known.set(edit, written);
    }
    return written;
  };
  const diagnostics = report.diagnostics.map((one): Diagnostic => {
    const { fix, suggestions } = one;
    const written = fix && write(fix);
    if (!suggestions && written === fix) return one;
    if (!suggestions && written) return { ...one, fix: written };
    const open = suggestions?.flatMap(({ says, edit: wanted }) => {
      const edit = write(wanted);
      return edit ? [{ says, edit }] : [];
    });
    return {
      ...withoutEdits(one),
      ...(written && { fix: written }),
      ...(open && open.length > 0 && { suggestions: open }),
    };
  });
  return { ...report, diagnostics };
}

/** Most files say a text as it is. */
function isSame(one: Edit, other: Edit): boolean {
  return one.text === other.text && one.at.start === other.at.start && one.at.end === other.at.end;
}

function withoutEdits({ fix, suggestions, ...rest }: Diagnostic): Diagnostic {
  return rest;
}
