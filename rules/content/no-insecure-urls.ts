import { defineRule } from '../../src/rule.ts';

/** Addresses that name a standard and are never opened. */
const names = /^https?:\/\/(?:www\.)?w3\.org\//i;

export default defineRule({
  id: 'no-insecure-urls',
  summary: 'Disallow addresses without encryption',
  why: 'Amazon asks for https in every link and image of a message.',
  advice: 'Write https:// and check that the page or image opens.',
  policy: 'CG-CONTENT.2',
  async *check(message) {
    for (const { value, isQuoted } of message.references) {
      if (isQuoted || !/^(?:http:|\/\/)/i.test(value.value) || names.test(value.value)) continue;
      yield { at: value.span(), says: `Opens "${value.value}" without encryption` };
    }
  },
});
