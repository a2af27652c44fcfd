import { describe, expect, test } from '@jest/globals';
import { cut } from '../../src/wording/cut.ts';
import { languagesOf } from '../../src/wording/detect.ts';

const words = (value: string) => cut([{ value, isPlain: false, named: [] }], {});

const texts: Readonly<Record<string, string>> = {
  en: 'Hello Anna, thank you for your order. Could you tell us which size you need?',
  de: 'Guten Tag, vielen Dank für Ihre Bestellung. Bitte teilen Sie uns mit, welche Größe Sie möchten.',
  fr: 'Bonjour, merci pour votre commande. Pourriez-vous nous dire quelle taille vous souhaitez ?',
  it: 'Buongiorno, grazie per il suo ordine. Può dirci quale misura desidera per la giacca?',
  es: 'Hola, gracias por su pedido. ¿Nos puede decir qué talla quiere para la chaqueta?',
  ja: 'ご注文ありがとうございます。サイズを教えていただけますか。',
  nl: 'Goedendag, bedankt voor je bestelling. Kun je ons laten weten welke maat je wilt hebben?',
  pl: 'Dzień dobry, dziękujemy za zamówienie. Prosimy o informację, jaki rozmiar jest potrzebny.',
  sv: 'Hej, tack för din beställning. Kan du tala om för oss vilken storlek du vill ha?',
  pt: 'Olá, obrigado pelo seu pedido. Pode dizer-nos qual é o tamanho que deseja?',
  tr: 'Merhaba, siparişiniz için teşekkür ederiz. Hangi bedeni istediğinizi bize yazar mısınız?',
};

describe('language', () => {
  test.each(Object.entries(texts))('%s', (tag, text) => {
    expect(languagesOf(words(text), [])).toEqual([tag]);
  });

  test('kana say it wherever they stand', () => {
    expect(languagesOf(words('星を一つお増やしいただけますか。'), ['en'])).toEqual(['ja']);
    expect(languagesOf(words('王先生，包裹'), ['en'])).toEqual(['en']);
  });

  test('too little says nothing', () => {
    expect(languagesOf(words('OK'), [])).toEqual([]);
    expect(languagesOf(words('OK, 12 cm'), ['en', 'fr'])).toEqual(['en', 'fr']);
  });

  test('what the words say wins over what is likely', () => {
    expect(languagesOf(words(texts.de ?? ''), ['en'])).toEqual(['de']);
    expect(languagesOf(words(texts.de ?? ''), ['en'], 'fr')).toEqual(['fr', 'de']);
    expect(languagesOf(words('OK, 12 cm'), ['en', 'fr'], 'it')).toEqual(['it']);
  });

  test('each longer passage counts', () => {
    const both = `${texts.en} ${texts.en}\n\n${texts.de} ${texts.de}\n\n${texts.en} ${texts.en} ${texts.en}`;
    expect([...languagesOf(words(both), [])].sort()).toEqual(['de', 'en']);
  });
});
