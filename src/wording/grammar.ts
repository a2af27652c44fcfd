import type { GrammarTables } from './compiled.ts';
import { frozen, thawedPhrases, thawedTerms } from './frozen.ts';
import { type Phrase, PhraseError } from './signs.ts';
import { mostOf, mostWords, needed } from './terms.ts';

/** Collects terms, and the phrases that are made of them. */
export interface Grammar {
  addTerm(): number;
  addForm(id: number, form: number): void;
  /** Adds steps that follow each other to a term. */
  addChain(id: number, chain: readonly number[]): void;
  addPhrase(phrase: Phrase): void;
  /** How many phrases there are. */
  readonly size: number;
  /** What finds them. `counts` tells how often each form stands in messages. */
  freeze(counts: Int32Array): GrammarTables;
}

/** A grammar that begins with what `base` holds. */
export function grammar(base?: GrammarTables): Grammar {
  const terms = base ? thawedTerms(base) : [];
  const phrases = base ? thawedPhrases(base) : [];

  const most = (id: number) => terms[id]?.most;

  return {
    get size() {
      return phrases.length;
    },
    addTerm: () => terms.push({ forms: new Set(), chains: [], most: 1 }) - 1,
    addForm(id, form) {
      terms[id]?.forms.add(form);
    },
    addChain(id, chain) {
      if (needed(chain).length === 0) throw new PhraseError('Nothing that must be there');
      const term = terms[id];
      if (!term) return;
      term.chains.push(chain);
      const length = chain.reduce((sum, step) => sum + mostOf(step, most), 0);
      term.most = Math.max(term.most, Math.min(length, mostWords));
    },
    addPhrase(phrase) {
      phrases.push(phrase);
    },
    freeze: (counts) => frozen(terms, phrases, counts),
  };
}
