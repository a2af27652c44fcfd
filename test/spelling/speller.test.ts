import { describe, expect, test } from '@jest/globals';
import { speller } from '../../src/spelling/speller.ts';
import fc from '../support/property.ts';

const of = (aff: string, words: string) => speller({ aff, dic: `9\n${words.split(' ').join('\n')}\n` });

describe('A speller', () => {
  test('puts affixes on words, both at once where they may', () => {
    const { knows } = of(
      'PFX U Y 1\nPFX U 0 un .\nSFX S Y 2\nSFX S y ies [^aeiou]y\nSFX S 0 s [^y]',
      'pack/US party/S do/U',
    );
    expect(['pack', 'unpack', 'packs', 'unpacks', 'parties', 'undo', 'Packs'].filter(knows)).toHaveLength(7);
    expect(['partys', 'unparty', 'dos', 'pax', 'packss', 'pAck'].filter(knows)).toEqual([]);
  });

  test('puts a suffix on a suffix that allows it', () => {
    const { knows } = of('SFX A Y 1\nSFX A 0 ler/B .\nSFX B Y 1\nSFX B 0 de .', 'ev/A');
    expect(['ev', 'evler', 'evlerde'].filter(knows)).toHaveLength(3);
    expect(['evde'].filter(knows)).toEqual([]);
  });

  test('reads flags of each kind', () => {
    expect(of('FLAG long\nSFX Aa Y 1\nSFX Aa 0 s .', 'box/BaAa').knows('boxs')).toBe(true);
    expect(of('FLAG long\nSFX aA Y 1\nSFX aA 0 s .', 'box/BaAa').knows('boxs')).toBe(false);
    expect(of('FLAG num\nSFX 12 Y 1\nSFX 12 0 s .', 'box/2,12').knows('boxs')).toBe(true);
    expect(of('FLAG num\nSFX 1 Y 1\nSFX 1 0 s .', 'box/2,12').knows('boxs')).toBe(false);
  });

  test('joins words that may be joined, in their places', () => {
    const aff = 'COMPOUNDBEGIN x\nCOMPOUNDMIDDLE y\nCOMPOUNDEND z\nCOMPOUNDMIN 2\nCHECKCOMPOUNDDUP';
    const { knows } = of(aff, 'haus/xyz tür/z schloss/z tor/xy');
    expect(['haustür', 'haustorschloss', 'torhaus'].filter(knows)).toHaveLength(3);
    expect(['türhaus', 'haushaus', 'haustor', 'haustürx'].filter(knows)).toEqual([]);
  });

  test('joins words in a row that a rule describes, by flags of each kind', () => {
    const short = of('COMPOUNDMIN 1\nCOMPOUNDRULE 2\nCOMPOUNDRULE a*b?c\nCOMPOUNDRULE cc', 'vier/a und/b zig/c');
    expect(['vierzig', 'vierundzig', 'viervierundzig', 'undzig', 'zigzig'].filter(short.knows)).toHaveLength(5);
    expect(['vierund', 'undundzig', 'zigvier', 'zigzigzig', 'undvierzig'].filter(short.knows)).toEqual([]);
    const long = 'FLAG long\nSFX Aa Y 1\nSFX Aa 0 ste .\nCOMPOUNDRULE 1\nCOMPOUNDRULE (N1)(N2)*(N3)';
    const { knows } = of(long, 'twee/N1 honderd/N2 zes/N3Aa');
    expect(['tweezes', 'tweehonderdzes', 'tweehonderdhonderdzesste', 'Tweezes'].filter(knows)).toHaveLength(4);
    expect(['tweehonderd', 'honderdzes', 'zestwee', 'twee honderd'].filter(knows)).toEqual([]);
  });

  test('writes names of places with a capital, and no letter three times', () => {
    const { knows } = of(
      'COMPOUNDFLAG x\nFORCEUCASE u\nCHECKCOMPOUNDTRIPLE\nSIMPLIFIEDTRIPLE\nCHECKCOMPOUNDPATTERN 1\nCHECKCOMPOUNDPATTERN k/x li',
      'kerk/x straat/xu natt/x tåg/x lijn/x',
    );
    expect(['Kerkstraat', 'nattåg', 'straatkerk'].filter(knows)).toHaveLength(3);
    expect(['kerkstraat', 'natttåg', 'kerklijn'].filter(knows)).toEqual([]);
  });

  test('holds what is nearer to another word for a mistake, and offers no word that is rude', () => {
    const { knows, suggest } = of(
      'TRY aeioustrbdnl\nCOMPOUNDFLAG x\nCHECKCOMPOUNDREP\nREP 1\nREP sb ss\nNOSUGGEST !',
      'glas/x bil/x glassil darn/! barn',
    );
    expect(['bilglas', 'darn'].filter(knows)).toHaveLength(2);
    expect(knows('glasbil')).toBe(false);
    expect(suggest('dbarn')).toEqual(['barn']);
    expect(suggest('daarn')).not.toContain('darn');
  });

  test('keeps to what is forbidden, needs an affix, or keeps its capital', () => {
    const aff = 'FORBIDDENWORD !\nNEEDAFFIX h\nKEEPCASE k\nONLYINCOMPOUND o\nSFX S Y 1\nSFX S 0 s .';
    const { knows } = of(aff, 'good bad/! stem/hS kg/k part/o');
    expect(['good', 'stems', 'kg'].filter(knows)).toHaveLength(3);
    expect(['bad', 'stem', 'Kg', 'part'].filter(knows)).toEqual([]);
  });

  test('knows the two letters i of Turkish', () => {
    const { knows } = of('TRY aıi', 'ılık iyi');
    expect(['Ilık', 'İyi'].filter(knows)).toHaveLength(2);
    expect(['Iyi'].filter(knows)).toEqual([]);
  });

  test('suggests what fingers and ears get wrong', () => {
    const aff = 'TRY esianrtolcdugmphbyfvkwäö\nREP 1\nREP f ph';
    const words = 'receive tomorrow photo Länge a lot';
    const { suggest, suggestFarther } = of(aff, words);
    expect(suggest('recieve')).toEqual(['receive']);
    // Where nobody hears a slip, what was meant may be rare.
    expect(suggestFarther('tommorow', () => false)).toEqual(['tomorrow']);
    expect(suggestFarther('temorow', () => true)).toEqual(['tomorrow']);
    expect(of(aff, words).suggestFarther('temorow', () => false)).toEqual([]);
    expect(suggest('foto')).toEqual(['photo']);
    expect(suggest('Lange')).toEqual(['Länge']);
    expect(suggest('alot')).toEqual(['lot', 'a lot']);
    expect(suggest('xyzzy')).toEqual([]);
  });

  test('finds every word of a list, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-zäöü]{3,9}$/), { minLength: 1, maxLength: 60 }), (words) => {
        const { knows } = of('SET UTF-8', words.join(' '));
        for (const word of words) expect(knows(word)).toBe(true);
        for (const word of words) expect(knows(`${word}q`)).toBe(words.includes(`${word}q`));
      }),
      { numRuns: 40 },
    );
  });
});
