import type { Phrases } from '../../src/wording/language.ts';

const told = [
  '^ ~6 <buyer-tells> !0 (si|cuando|lo que|en cuanto|puede|podria) ! ((pero|sino|en cambio) ~3 (en|por|nuestra|nuestro|si|llame|escriba|compre)|(por favor) ~3 (borre|borra|elimine|cambie|cambia|quite|quita|deje|envie|llame|escriba))',
];
const refusals = [
  '(todo|solo|siempre) ~4 (por|en|a traves de) amazon',
  '(no|nunca|jamas|ni|tampoco) ~3 (*amos|*emos|*imos|podemos|puedo|podriamos|hacemos|hago|aceptamos|acepto|damos|doy|cambiamos|queremos|quiero|ofrecemos|pedimos|pido|hace falta|es necesario|es posible|es asi|va asi|funciona|esta permitido|permite|permiten|necesita|necesitas|necesitamos|debemos|debo|trabajamos|vendemos|tenemos|se puede|puede ser|corresponde) ! (esperar|dudar|olvid*|todavia|aun)',
  'no gracias|lamentablemente|lo siento|(prohib*|contra ~3 (normas|reglas|politica*))|(dejela|dejala|dejelo|dejalo|deje|deja) ~3 (como|donde|asi|publicad*)|(quedese|quedate) ~3 (con)',
  '(decision|eleccion) (es )?(suya|tuya)|(es|queda) ~2 (suyo|tuyo|suya|tuya|libre)|sin condicion*|cosa (suya|tuya)|igualmente|de todos modos|de todas formas|en cualquier caso|por favor no',
  'rechaz*|declin*',
];

/** What the buyer said, asked for or offered, where the same sentence or the next one turns it down: no rule is about it. */
export default {
  here: { phrases: told, with: { sentence: refusals } },
  next: { phrases: told, with: { after: refusals } },
} satisfies Phrases;
