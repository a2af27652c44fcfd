import { activeElements, checkerLeftovers, dataTypes, harmlessOn, removableElements } from '../../data/active.ts';
import type { Attribute, Tag } from '../../src/message/message.ts';
import { runningAddress, runningStyles } from '../../src/message/running.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import type { Declaration } from '../../src/style/css.ts';

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
      for (const one of runningStyles(tag)) yield ofStyle(one, source.text);
    }
    for (const reference of references) {
      const begins = reported.has(reference.tag) ? undefined : runningAddress(reference);
      const at = reference.value.span();
      if (begins) yield { at, says: `Runs a script by an address that begins with "${begins}"` };
    }
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
  const found = leftover(name, 'Has an element');
  return found && { ...found, at };
}

function* ofAttribute(attribute: Attribute, file: string): Generator<Finding> {
  const { name } = attribute;
  const isHandler = /^on[a-z]{3,40}$/.test(name) && !harmlessOn.includes(name);
  const found = isHandler ? { says: `Runs a script by "${name}"` } : leftover(name, `Has ${quote(name)}`);
  if (!found) return;
  const { at } = attribute;
  const start = at.start - (/\s{0,40}$/.exec(file.slice(Math.max(0, at.start - 40), at.start))?.[0].length ?? 0);
  yield { ...found, at, fix: { at: { start, end: at.end }, text: '' } };
}

/** What a program that checks spelling left behind. */
function leftover(name: string, has: string): Omit<Finding, 'at'> | undefined {
  if (!/[-_]/.test(name)) return undefined;
  const program = leftovers.find(({ pattern }) => pattern.test(name))?.program;
  const advice = `Remove what ${program} put into the message; it breaks the templates of some tools.`;
  return program ? { says: `${has} that ${program} left behind`, advice, isMild: true } : undefined;
}

function ofStyle({ property, text }: Declaration, file: string): Finding {
  const { start, end } = text.span();
  const fix = { at: { start, end: file[end] === ';' ? end + 1 : end }, text: '' };
  return { at: { start, end }, says: `Runs a script by the style ${quote(property)}`, fix };
}
