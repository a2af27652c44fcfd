import type { Fault } from '../../src/grammar/fault.ts';
import { harperFaults } from '../../src/grammar/harper.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import { type Spoken, withoutAside } from '../../src/wording/spoken.ts';

export default defineRule({
  id: 'grammar',
  summary: 'Disallow errors of grammar and punctuation',
  why: 'Amazon asks for messages without grammar errors.',
  advice: 'Correct the sentence.',
  policy: 'CG-STYLE.11',
  fixes: ['safe', 'suggestion'],
  async *check(_, { spoken, need }) {
    const { faults } = await import('../../src/grammar/checks.ts');
    for (const one of await spoken()) {
      const own = await faults(withoutAside(one, '\ue0ff'), one);
      const isOwn = ({ start, end }: Fault) => own.some((fault) => fault.start < end && fault.end > start);
      const theirs = isEnglish(one) ? await byHarper(one, need) : [];
      for (const fault of [...own, ...theirs.filter((fault) => !isOwn(fault))]) yield findingOf(fault, one);
    }
  },
});

function isEnglish({ language, from }: Spoken): boolean {
  return /^en\b/i.test(language) && from !== 'attachment';
}

async function byHarper(one: Spoken, need: (name: string, isVital?: boolean) => Promise<unknown>) {
  const harper = await need('harper.js', true);
  if (harper === undefined) return [];
  const { slimBinary } = (await need('harper.js/slimBinary', true)) as { readonly slimBinary: unknown };
  return harperFaults(withoutAside(one, 'X'), harper, slimBinary);
}

function findingOf({ start, end, says, instead, isSafe }: Fault, { text }: Spoken): Finding {
  const at = text.span(start, end);
  if (instead === undefined) return { at, says };
  const edit = { at, text: instead };
  if (isSafe) return { at, says, fix: edit };
  return { at, says, suggestions: [{ says: instead === '' ? 'Remove it' : `Write ${quote(instead, 40)}`, edit }] };
}
