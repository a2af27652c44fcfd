import type { Phrases } from '../../src/wording/language.ts';

export default {
  reward: [
    'garanzia ~3 (passa|passerà|sale|raddoppia|diventa) & (<review-thing>|<review-act>|feedback) ! <not>',
    '(tiene|tenga|tieni|tenere|conserva|resta suo|rimane suo) & (<review-act>|commento|recensione|valutazione) & (solo|soltanto|basta|in cambio|semplicemente|chiediamo) ! <not> ! (danneggi*|rott*)',
    '(divent*|essere|cerchiamo|cercasi|ricerchiamo) ~2 (tester|collaudator*|provator*) ! <not>',
    '(<review-noun>|commento|stelline) & a chi ~2 (fa|scrive|lascia|pubblica) ~1 (mandiamo|regaliamo|inviamo|spediamo|doniamo|offriamo)',
    '(esperienza|opinione|parere|tempo|recensione|commento) ~5 (pagat*|premiat*|ricompensat*|retribuit*) !4 <not>',
    '(<give>|<gift>) ~8 <in-return> ~4 (<opinion-noun>|parole|righe) !4 <not>',
    '<review-act> ~8 (paghiamo noi|offriamo noi|a nostre spese|pago io|regaliamo noi|lo paghiamo|lo offriamo) !4 <not>',
    '<gift> ~10 (<once>|<in-return>) ~5 (<review-thing>|<review-act>) !4 <not> !0 <thanked>',
    '(<once>|<in-return>|tutti|ciascun*) ~6 (<review-thing>|<review-act>) ~10 (<get>|<give>|<worth>) ~8 (<gift>|metà|prodotto|acquisto|soldi|spese|un euro) !4 <not> !0 <thanked>',
    '(ogni|per|una|un|la|sua|tua|cento|prime|primi|tua|vostra) ~3 (<review-thing>|parole su amazon) ~8 <gift> !4 <not> !0 <thanked> !0 <refund> !0 <not-reviewed> !0 (sostituzione|ritardo|fattura|voto massimo)',
    '<gift> ~3 (a|per|con|dopo|in cambio di) ~4 <review-thing> !4 <not> !0 <thanked>',
    '<review-act> ~3 (e|poi|per|noi|ti|le|vi|così|tu) ~6 (<get>|<give>|<gift>) ~8 (<gift>|prodotto|articolo|soldi|prezzo) !4 <not> !0 <not-reviewed>',
    '<review-act> &8 (<get>|<give>) ~6 <gift> !4 <not> !0 <not-reviewed> !0 (consegna)',
    '<in-return> ~6 <review-thing> !4 <not>',
    '<in-return> & <review-act> & (<gift>|<get>|<give>) !4 <not>',
    '<reviewer> & (<gift>|premiamo|ricompens*|<get> ~4 <gift>) !4 <not>',
    '(premiamo|premieremo|ricompens*|paghiamo|pagheremo|compriamo|retribu*|premia) ~6 (<review-thing>|<reviewer>|<review-act>|chi scrive|chi ci|righe) !4 <not>',
    '(<review-thing>|<review-act>|suo tempo|tuo tempo|stelle|stella) ~3 <worth> ~6 (<gift>|compenso|euro|premio) !4 <not>',
    '(parole|opinione|parere|esperienza) ~4 (valgono|vale|diritto|fa|fanno|frutta) ~5 <gift>',
    '(sorpresa|regalo|premio|pensierino|omaggio) ~4 (aspetta|attende|ti aspetta|la aspetta|riservat*) ~8 (<review-thing>|<reviewer>|<review-act>|chi|condivid*) !4 <not>',
    '(<review-act>|<review-thing>) & (<gift> ~3 (aspetta|ti aspetta|la aspetta|per te|per lei|in arrivo)) !4 <not> !0 <not-reviewed>',
    '(tester|collaudator*) & (valut*|recension*|recens*|rimbors*|gratis|soldi)',
    '(tu|voi|lei) ~1 (valuti|recensisci|recensite|commenti|recensisce|valuta|voti) ~3 (rimbors*|ridiamo|paghiamo|regaliamo|offriamo|restituiamo)',
    '(noi|vi|ti) ~3 aiut* ~4 (con|per) ~2 (<gift>|uno sconto)',
    '(aiutate|aiuti|aiuta|aiutaci) ~4 (stelline|stelle|recension*|feedback) & (aiutiamo|ricambiamo|sdebitiamo)',
    '(caffè|birra|pizza|colazione|cena|spedizione) ~3 (offriamo|paghiamo|offerto|offerta|omaggio|è nostro) & (<review-act>|<review-thing>|righe|stelle) !4 <not>',
    '(offriamo|paghiamo) ~3 (caffè|birra|pizza|colazione|cena) & (<review-act>|<review-thing>|righe|stelle|scrive)',
    'garanzia ~4 (attiva|estesa|prolungata|valida|parte|si attiva) ~5 (dopo|appena|una volta|quando|se|con) ~4 <review-thing>',
    '(prova|screenshot|foto|copia) ~4 (pubblicazione|recensione|commento|valutazione|feedback) & (<give>|<get>|<gift>) !4 <not>',
    '(<review-thing>|<review-act>) & (conto paypal|su paypal|bonifico|bonifichiamo|versiamo) !4 <not>',
    '<review-talk> & <reward-talk> ! <no-reward-talk> ! <question>',
    '(ringraziar*|grazie) ~4 (opinione|recensione|commento|valutazione) & (pensierino|sorpresa|omaggio|regalo|troverà|buono) ! <no-reward-talk>',
    'per (una|ogni) ~1 (stella|recensione) ~1 in più ~3 (un|una|le)',
  ],
  // Over two sentences: "Recensione pubblicata? Scegli un regalo."
  offer: {
    phrases: [
      '(<get>|<give>) ~6 (regalo|regali|omaggio|omaggi|premi|sorprese|buono|buoni|sconto|sconti|gift card|campion*|sorpresa|premio|coupon|bonus|cashback|codice sconto|gratis|gratuit*|gadget|ricompensa) !4 <not> !0 (manc*|reso|sostituzione|difett*|rott*|consegna|spese|graffio|bozza)',
      '(regalo|sorpresa|buono|gift card|premio|coupon|omaggio) ~5 (ti aspetta|la aspetta|vi aspetta|aspetta|è suo|è tuo|sarà suo|sarà tuo|segue|arriva|parte|sarà inviat*|è pronto) !3 <not> !0 (manc*|consegna|ritiro)',
      '(ringraziamo|ringrazieremo|ringraziar*) ~4 (con|regalando) ~4 <gift>',
      '(rimbors*) ~6 (intero|interamente|totale|tutto|il prezzo|l acquisto|metà|subito|paypal) !4 (dispiac*|difett*)',
    ],
    with: {
      near: [
        '(<review-act>) ! (<not-reviewed>)',
        '(recensione|valutazione|commento|feedback) ~3 (pubblicat*|postat*|fatt*|online|scritt*|lasciat*|inviat*)',
        '(in cambio|per|dopo|appena) ~3 (recensione|valutazione|commento|feedback) ! <thanked>',
        '(mand*|invi*|mostr*) ~4 (screenshot|prova)',
      ],
    },
  },
  draw: [
    '(<review-thing>|<review-act>|<reviewer>|valutano|recensisce|recensiscono|votano|ci mette) & <draw> !4 <not> !0 (stampino|adesivi)',
  ],
  donation: ['(<review-thing>|<review-act>) & (<donation>|versiamo ~6 a) !4 <not>'],
  refund: {
    phrases: [
      '(<refund>|nuovo gratis|nuova gratis) ~10 (giusto|minimo|normale|naturale|quindi|allora|perciò|ora|adesso|in cambio|corretto|aspettiamo|speriamo|dunque|minimo che) ~8 (<review-thing>|<review-act>|stelle|voto)',
      '(<refund>|rimborso) ~8 (a condizione|se|appena|una volta|in cambio|quando|dopo che|solo se|a patto|purché) ~8 (<review-thing>|<review-act>|stelle) ! <thanked>',
      '(<remove>|<change>) ~5 (<review-thing>|stelle|voto) ~8 (<refund>|<give>|<gift>) ! <reason-why>',
      '(visto che|poiché|siccome|dato che|già|ora che|dopo) ~8 (<refund>) ~10 (<review-act>|<review-thing>|stelle|sarebbe il minimo) !0 (grazie per|dispiac*)',
      '(già|appena) ~3 (rimborso|sostituzione|rimborsat*) & (<review-thing>|<review-act>) & (minimo|dovere|giusto|carino|aspettiamo)',
      '<review-act> & (<refund> ~4 (intero|totale|completo|immediato)) !0 <thanked> !4 <not>',
    ],
  },
  'refund-near': {
    phrases: ['(<refund>|nuovo gratis|nuova gratis|pezzo nuovo)'],
    with: {
      after: [
        '(quindi|allora|perciò|in cambio|ora|adesso|dunque|di conseguenza) ~12 (<change>|<remove>|<review-act>|<review-thing>|stelle)',
        '(<remove>|<change>) ~5 (<review-thing>|stelle|voto) ! <refuse>',
      ],
    },
    without: { sentence: ['<thanked>', '<not>'] },
  },
  allow: [
    '<warning> & <review-thing>',
    '<not> ~6 (offr*|dia*|pag*|cambio|ricompens*|regal*|chied*|obblig*|premi*) ~8 <review-noun>',
    '(parere|opinione|commento|riscontro) ~4 <not-reviewed>',
    '(nulla|niente|nessun vantaggio|nessun regalo) ~6 <review-noun>',
    'regole di amazon|amazon vieta',
  ],
} satisfies Phrases;
