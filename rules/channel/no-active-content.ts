import { activeElements, checkerLeftovers, dataTypes, harmlessOn, removableElements } from '../../data/active.ts';
import type { Attribute, Message, Tag } from '../../src/message/message.ts';
import { isClosed, removalAt, unwrapped, withoutAttribute } from '../../src/message/removal.ts';
import { type Running, runningAddress, runningStyles } from '../../src/message/running.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import { Doomed, undeclared } from '../../src/style/undeclared.ts';

const leftovers = checkerLeftovers.map(({ program, pattern }) => ({ program, pattern: new RegExp(pattern) }));

/** A map: an element may be called `constructor`. */
const active = new Map(Object.entries(activeElements));

/** A cheap test: neither a handler of events nor a name of a program's own. */
const strange = /^on|[-_]/;

export default defineRule({
  id: 'no-active-content',
  summary: 'Disallow scripts, forms, frames and whatever else runs in a message',
  why: 'Mail programs cut out what runs, and to a filter a message that has any looks like an attack.',
  advice: 'Remove it: a message holds words, pictures and plain links.',
  policy: 'MAIL.6',
  fixes: ['safe'],
  // What runs in a quoted message runs as well.
  *check(message) {
    const { tags, references } = message;
    const reported = new Set<Tag>();
    for (const tag of tags) {
      const finding = ofElement(tag, message);
      if (finding) {
        yield finding;
        reported.add(tag);
      }
      for (const attribute of tag.attributes) {
        if (strange.test(attribute.name)) yield* ofAttribute(attribute, message);
      }
      const styles = runningStyles(tag);
      for (const one of styles) yield ofStyle(one, tag, styles, message);
    }
    for (const reference of references) {
      const begins = reported.has(reference.tag) ? undefined : runningAddress(reference);
      if (!begins) continue;
      const says = `Runs a script by an address that begins with "${begins}"`;
      const fix = reference.tag.name === 'a' ? unwrapped(message, reference.tag) : undefined;
      yield { at: reference.value.span(), says, fix };
    }
  },
});

function ofElement(tag: Tag, message: Message): Finding | undefined {
  const { name } = tag;
  const says = (attribute: string) => tag.attribute(attribute)?.value.value.trim().toLowerCase() ?? '';
  const what = active.get(name);
  if (what) {
    const isData = name === 'script' && dataTypes.includes(says('type'));
    const isWhole = removableElements.includes(name) && (name === 'embed' || isClosed(message, tag));
    const fix = isWhole ? removalAt(message, tag.whole) : undefined;
    return { at: tag.at, says: `Has ${what}${isData ? ' that holds data' : ''}`, isMild: isData, fix };
  }
  if (name === 'meta' && says('http-equiv') === 'refresh') {
    return { at: tag.at, says: 'Opens another page by itself', fix: removalAt(message, tag.at) };
  }
  if (name === 'base' && tag.attribute('href'))
    return { at: tag.at, says: 'Changes where the links of the message lead' };
  if (name === 'link' && /\b(?:import|modulepreload|serviceworker)\b/.test(says('rel'))) {
    return { at: tag.at, says: 'Loads another page into the message', fix: removalAt(message, tag.at) };
  }
  const found = strange.test(name) ? leftover(name, 'Has an element') : undefined;
  return found && { ...found, at: tag.at };
}

function* ofAttribute(attribute: Attribute, message: Message): Generator<Finding> {
  const { name } = attribute;
  const isHandler = /^on[a-z]{3,40}$/.test(name) && !harmlessOn.includes(name);
  const found = isHandler ? { says: `Runs a script by "${name}"` } : leftover(name, `Has ${quote(name)}`);
  if (found) yield { ...found, at: attribute.at, fix: withoutAttribute(message, attribute) };
}

/** What a program that checks spelling left behind. */
function leftover(name: string, has: string): Omit<Finding, 'at'> | undefined {
  const program = leftovers.find(({ pattern }) => pattern.test(name))?.program;
  const advice = `Remove what ${program} put into the message; it breaks the templates of some tools.`;
  return program ? { says: `${has} that ${program} left behind`, advice, isMild: true } : undefined;
}

function ofStyle(one: Running, tag: Tag, all: readonly Running[], message: Message): Finding {
  const says = `Runs a script by the style ${quote(one.property)}`;
  const at = one.text.span();
  const doomed = new Doomed(all.map(({ text }) => text.span()));
  return { at, says, fix: undeclared(message, tag, at, doomed) };
}
