import type { Phrases } from '../../src/wording/language.ts';

const told = [
  '^ ~6 <buyer-tells> !0 (se|quando|o que|caso|assim que|pode) ! ((mas|porem) ~2 (no|na|em|pelo|pela|se|ligue|escreva|compre)|(por favor) ~3 (apague|retire|remova|altere|mude|deixe|envie|ligue|escreva))',
];
const refusals = [
  '(tudo|so|sempre|apenas) ~4 (pela|na|atraves da) amazon',
  '(nao|nunca|jamais|nem|tampouco) ~3 (podemos|posso|poderiamos|fazemos|faco|aceitamos|aceito|damos|dou|trocamos|queremos|quero|oferecemos|pedimos|peco|preciso|precisa|precisamos|necessario|possivel|permitido|permite|permitem|deve|devemos|trabalhamos|vendemos|temos|da para|dá|responda|e assim|funciona) ! (esperar|duvid*|esquec*|ainda)',
  '(nao obrigado|nao obrigada|infelizmente|lamentamos)|(proib*|contra ~3 (regras|politica*|normas))|(deixe|deixa) ~3 (como|onde|assim|publicad*)|fique ~1 com|(decisao|escolha) (e )?(sua|tua)',
  '(de qualquer forma|na mesma|em todo o caso|de todo modo|seja como for)|por favor nao|recus*',
];

/** What the buyer said, asked for or offered, where the same sentence or the next one turns it down: no rule is about it. */
export default {
  here: { phrases: told, with: { sentence: refusals } },
  next: { phrases: told, with: { after: refusals } },
} satisfies Phrases;
