import { describe, expect, test } from '@jest/globals';
import de from '../../data/slips/de.ts';
import en from '../../data/slips/en.ts';
import es from '../../data/slips/es.ts';
import fr from '../../data/slips/fr.ts';
import it from '../../data/slips/it.ts';
import nl from '../../data/slips/nl.ts';
import pl from '../../data/slips/pl.ts';
import pt from '../../data/slips/pt.ts';
import sv from '../../data/slips/sv.ts';
import { planted, put, right } from '../support/planted.ts';

describe.each(Object.entries({ de, en, es, fr, it, nl, pl, pt, sv }))('%s', (language, { classes, phrases }) => {
  test.each(phrases.map(([phrase, ...examples]) => ({ phrase, example: examples.join(' ') })))(
    '$phrase',
    async ({ phrase, example }) => {
      expect(await planted(language, example)).toEqual(put(example));
      expect(await planted(language, right(example))).toEqual([]);
      for (const [, name = ''] of phrase.matchAll(/<(\w+)=?>/g)) expect(classes).toHaveProperty(name);
    },
  );
});
