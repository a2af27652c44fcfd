import {
  activeElements,
  checkerLeftovers,
  dataTypes,
  harmlessOn,
  removableElements,
  runningSchemes,
  runningTypes,
} from '../../data/active.ts';
import type { Attribute, Reference, Tag } from '../../src/message/message.ts';
import { defineRule, type Edit, type Finding } from '../../src/rule.ts';
import { type Declaration, declarations, sheetDeclarations } from '../../src/style/css.ts';

const leftovers = checkerLeftovers.map(({ program, pattern }) => ({ program, pattern: new RegExp(pattern) }));

export default defineRule({
  id: 'no-active-content',
  summary: 'Disallow scripts, forms, frames and whatever else runs in a message',
  why: 'Mail programs cut out what runs, and to a filter a message that has any looks like an attack.',
  advice: 'Remove it: a message holds words, pictures and plain links.',
  policy: 'MAIL.6',
  // What runs in a quoted message runs as well.
  *check({ tags, references, source }) {
    const reported = new Set<Tag>();
    for (const tag of tags) {
      const finding = ofElement(tag, source.text);
      if (finding) {
        yield finding;
        reported.add(tag);
      }
      for (const attribute of tag.attributes) yield* ofAttribute(attribute, source.text);
      for (const one of styleOf(tag)) yield* ofDeclaration(one, source.text);
    }
    for (const reference of references) if (!reported.has(reference.tag)) yield* ofAddress(reference);
  },
});

function ofElement(tag: Tag, file: string): Finding | undefined {
  const { name, at, whole } = tag;
  const says = (attribute: string) => tag.attribute(attribute)?.value.value.trim().toLowerCase() ?? '';
  const what = activeElements[name];
  if (what) {
    const isData = name === 'script' && dataTypes.includes(says('type'));
    const isClosed = name === 'embed' || /<\/[\w-]{1,40}\s{0,20}>$/.test(file.slice(at.end, whole.end).slice(-70));
    const fix = removableElements.includes(name) && isClosed && { at: whole, text: '' };
    return { at, says: `Has ${what}${isData ? ' that holds data' : ''}`, isMild: isData, ...(fix && { fix }) };
  }
  const fix = { at, text: '' };
  if (name === 'meta' && says('http-equiv') === 'refresh') return { at, says: 'Opens another page by itself', fix };
  if (name === 'base' && tag.attribute('href')) return { at, says: 'Changes where the links of the message lead' };
  if (name === 'link' && /\b(?:import|modulepreload|serviceworker)\b/.test(says('rel'))) {
    return { at, says: 'Loads another page into the message', fix };
  }
  return leftover(name, { at, says: 'Has an element' });
}

function* ofAttribute({ name, at }: Attribute, file: string): Generator<Finding> {
  const start = at.start - (/\s{0,40}$/.exec(file.slice(Math.max(0, at.start - 40), at.start))?.[0].length ?? 0);
  const fix = { at: { start, end: at.end }, text: '' };
  const isHandler = /^on[a-z]{3,40}$/.test(name) && !harmlessOn.includes(name);
  const finding = isHandler
    ? { at, says: `Runs a script by "${name}"`, fix }
    : leftover(name, { at, says: `Has "${name.slice(0, 40)}"`, fix });
  if (finding) yield finding;
}

/** What a program that checks spelling left behind. */
function leftover(name: string, finding: Finding): Finding | undefined {
  const program = leftovers.find(({ pattern }) => pattern.test(name))?.program;
  const advice = `Remove what ${program} put into the message; it breaks the templates of some tools.`;
  return program
    ? { ...finding, says: `${finding.says} that ${program} left behind`, advice, isMild: true }
    : undefined;
}

function styleOf(tag: Tag): readonly Declaration[] {
  const isSheet = tag.name === 'style';
  const style = isSheet ? tag.content : tag.attribute('style')?.value;
  if (!style || !/expression|behavior|binding|\\|\/\*/i.test(style.value)) return [];
  return isSheet ? sheetDeclarations(style) : declarations(style);
}

function* ofDeclaration({ property, value, text }: Declaration, file: string): Generator<Finding> {
  const said = unescaped(value.value);
  const runs =
    /\bexpression\s{0,20}\(/i.test(said) ||
    unescaped(property) === '-moz-binding' ||
    // What Outlook needs to draw buttons.
    (/^(?:-ms-)?behavior$/.test(unescaped(property)) && !/#default#vml/i.test(said));
  if (!runs) return;
  const { start, end } = text.span();
  const fix: Edit = { at: { start, end: file[end] === ';' ? end + 1 : end }, text: '' };
  yield { at: { start, end }, says: `Runs a script by the style "${unescaped(property)}"`, fix };
}

/** CSS without comments and escapes. */
function unescaped(css: string): string {
  return css
    .replace(/\/\*[^*]{0,500}\*\//g, '')
    .replace(/\\(?:([\da-f]{1,6})\s?|([^\da-f]))/gi, (_, code: string | undefined, sign: string) =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : sign,
    );
}

function* ofAddress({ value, role }: Reference): Generator<Finding> {
  // Blanks and control characters do not stop a browser.
  const address = value.value
    .slice(0, 200)
    .replace(/[\0-\x20\x7f]/g, '')
    .toLowerCase();
  const scheme = /^[a-z]{1,20}(?=:)/.exec(address)?.[0] ?? '';
  const type = /^data:([^;,]{1,60})/.exec(address)?.[1] ?? '';
  const isPage = runningTypes.includes(type) || (type === 'image/svg+xml' && role !== 'image' && role !== 'background');
  if (!runningSchemes.includes(scheme) && !isPage) return;
  yield {
    at: value.span(),
    says: `Runs a script by an address that begins with "${isPage ? `data:${type}` : `${scheme}:`}"`,
  };
}
