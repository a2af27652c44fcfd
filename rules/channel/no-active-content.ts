import {
  activeElements,
  checkerLeftovers,
  dataTypes,
  harmlessOn,
  removableElements,
  runningSchemes,
  runningTypes,
} from '../../data/active.ts';
import type { Attribute, Message, Tag } from '../../src/message/message.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import type { Span } from '../../src/span.ts';
import { declarations, sheetDeclarations } from '../../src/style/css.ts';

const leftovers = checkerLeftovers.map(({ program, pattern }) => ({ program, pattern: new RegExp(pattern) }));
const handler = new RegExp(`^on(?=[a-z]{3,40}$)(?!${harmlessOn.map((name) => name.slice(2)).join('|')})`);
const running = new RegExp(`^(?:(?:${runningSchemes.join('|')}):|data:(?:${runningTypes.map((type) => type.replace('+', '\\+')).join('|')}))`, 'i');

export default defineRule({
  id: 'no-active-content',
  summary: 'Disallow scripts, forms, frames and whatever else runs in a message',
  why: 'Mail programs cut out what runs, and a message that has any looks like an attack to Amazon’s filters.',
  advice: 'Remove it: a message holds words, pictures and plain links.',
  policy: 'MAIL.6',
  // Quoted messages are checked as well: what runs there runs in the buyer's hands.
  *check(message) {
    for (const tag of message.tags) {
      const element = elementFinding(tag, message);
      if (element) yield element;
      for (const attribute of tag.attributes) {
        const finding = attributeFinding(tag, attribute, message, element !== undefined);
        if (finding) yield finding;
      }
      yield* styleFindings(tag);
    }
  },
});

function elementFinding(tag: Tag, message: Message): Finding | undefined {
  const { name, at } = tag;
  const says = (attribute: string) => tag.attribute(attribute)?.value.value.trim().toLowerCase() ?? '';
  const what = activeElements[name];
  if (what) {
    const isMild = name === 'script' && dataTypes.includes(says('type'));
    const fix = removableElements.includes(name) ? removal(tag, message) : undefined;
    return { at, says: `Has ${what}${isMild ? ' that holds data' : ''}`, isMild, ...(fix && { fix }) };
  }
  const fix = { at, text: '' };
  if (name === 'meta' && says('http-equiv') === 'refresh') return { at, says: 'Opens another page by itself', fix };
  if (name === 'base' && tag.attribute('href')) return { at, says: 'Changes where every link of the message leads' };
  if (name === 'link' && /\b(?:import|modulepreload|serviceworker)\b/.test(says('rel'))) return { at, says: 'Loads another page into the message', fix };
  const left = leftovers.find(({ pattern }) => pattern.test(name));
  if (left) return { at, says: `Has an element that ${left.program} left behind`, isMild: true, advice: advice(left.program) };
  return undefined;
}

function attributeFinding(tag: Tag, { name, at, value }: Attribute, { source }: Message, isReported: boolean): Finding | undefined {
  const before = at.start - (/\s/.test(source.text[at.start - 1] ?? '') ? 1 : 0);
  const fix = { at: { start: before, end: at.end }, text: '' };
  if (handler.test(name)) return { at, says: `Runs a script by ${name}`, fix };
  // What a browser drops from an address before it looks at the scheme.
  const address = value.value.slice(0, 200).replace(/[\0-\x20\x7f]/g, '');
  if (running.test(address) && !isReported) {
    const [scheme = ''] = address.split(/[:;,]/, 1);
    if (/^(?:href|src|action|formaction|background|data|poster|xlink:href|lowsrc|dynsrc|codebase|longdesc|cite|manifest|srcdoc|to|from|values)$/.test(name))
      return { at: value.span(), says: `Runs a script by an address that begins with "${scheme}:"` };
  }
  const left = leftovers.find(({ pattern }) => pattern.test(name));
  return left && { at, says: `Has "${name}", which ${left.program} left behind`, isMild: true, advice: advice(left.program), fix };
}
