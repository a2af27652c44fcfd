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
import { faults } from '../../src/grammar/checks.ts';
import { Text } from '../../src/text.ts';

const planted = /\{([^{}|]*)\|([^{}|]*)\}/g;

describe.each(Object.entries({ de, en, es, fr, it, nl, pl, pt, sv }))('%s', (language, { classes, phrases }) => {
  const found = async (value: string) => {
    const spoken = { language, text: Text.whole(value), from: 'body', isPlain: true, aside: [] } as const;
    return faults(value, spoken);
  };

  test.each(phrases.map(([phrase, ...examples]) => ({ phrase, example: examples.join(' ') })))(
    '$phrase',
    async ({ phrase, example }) => {
      const wrong = example.replace(planted, '$1');
      const all = await found(wrong);
      expect(all.map(({ start, end, instead }) => `{${wrong.slice(start, end)}|${instead}}`)).toEqual(
        example.match(planted),
      );
      expect(await found(example.replace(planted, '$2'))).toEqual([]);
      for (const [, name = ''] of phrase.matchAll(/<(\w+)=?>/g)) expect(classes).toHaveProperty(name);
    },
  );
});
