import { storeOf } from '../../src/message/store.ts';
import { languageTags, number } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';
import { candidates, fits, named } from '../../src/wording/tags.ts';
import { isTranslation, type Total, totalsOf } from '../../src/wording/totals.ts';

/** How much of a sentence is quoted: what is expected, and why, has to fit beside it. */
const longest = 36;

/** The languages that a text may be in, and how that is known. */
interface Expected {
  readonly languages: readonly string[];
  because(): string;
}

export default defineRule({
  id: 'language-mismatch',
  summary: "Disallow text in another language than the buyer's",
  why: 'Amazon asks sellers to write in the language that the buyer prefers.',
  advice: 'Write it in the language that the buyer reads.',
  policy: 'CG-TYPE.8',
  options: {
    languages: languageTags(
      'The languages that buyers read where a message states none, in place of those of the store.',
    ),
    minWords: number('How many words in a row in another language are reported.', 12),
  },
  async *check(message, { blocks, options }) {
    const { language } = message.stated;
    const store = storeOf(message);
    const general = language
      ? [{ languages: [language], because: () => `the buyer reads ${named([language])}` }]
      : byStore(store, options.languages);
    for (const text of await blocks()) {
      const spoken = totalsOf(text);
      const expected = language ? general : [...general, ...byRest(spoken, store?.languages ?? [])];
      const broken = new Map(spoken.map((one) => [one.language, expected.find((each) => isBroken(each, one, spoken))]));
      for (const { language: told, words, value, at } of text) {
        const expectation = broken.get(told);
        if (!expectation || words < options.minWords) continue;
        const says = `Is in ${named(candidates(told))}, while ${expectation.because()}: ${quote(value, longest)}`;
        yield { at, says, isMild: language === undefined };
      }
    }
  },
});

function byStore(store: ReturnType<typeof storeOf>, own: readonly string[]): Expected[] {
  if (own.length > 0) return [{ languages: own, because: () => `buyers read ${named(own)}` }];
  if (!store) return [];
  const { host, languages, others = [] } = store;
  return [{ languages: [...languages, ...others], because: () => `buyers on ${host} read ${named(languages)}` }];
}

/** Where nothing is stated, a part is held against most of its text, and what buyers read as well. */
function byRest([main]: readonly Total[], usual: readonly string[]): Expected[] {
  if (!main) return [];
  const languages = fits(main.language, usual) ? [main.language, ...usual] : [main.language];
  return [{ languages, because: () => `the rest is in ${named(candidates(main.language))}` }];
}

function isBroken({ languages }: Expected, told: Total, spoken: readonly Total[]): boolean {
  if (fits(told.language, languages)) return false;
  return !spoken.some((one) => fits(one.language, languages) && isTranslation(one, told));
}
