import type { Phrases } from '../../src/wording/language.ts';

export default {
  reward: {
    phrases: [
      '(a|ad|con|dopo) ~1 <review-thing> ~1 (pubblicat*|avvenut*|fatt*|scritt*|effettuat*|inserit*) ~6 (<give>|<gift>|<refund>) ! <not>',
      'con (una|la) ~1 <review-thing> ~3 (<give>|lasciamo|azzeriamo) ~3 (zero|gratis|omaggio|regalo|<gift>) ! <not>',

      '(<get>|<give>) ~8 (chi|quanti|coloro) ~6 <review-thing> ! <not>',
      '<in-return> ~4 (<opinion-noun>|<review-thing>) & (<give>|<gift>|<get>|<refund>) ! <not>',
      '<money> ~3 (per|a) ~1 (ogni|ciascun*) ~2 (<opinion-noun>|<review-thing>) !4 <not>',
      '<review-act> ~8 non ~1 (lo|la|li|le) (paga|paghi|pagherà|pagherai)',
      '(quando|appena|una volta che|dopo che) ~3 (<review-thing>|opinione) ~2 (online|visibile|pubblicat*|uscit*|appars*|in rete) & (<give>|<gift>|<refund>|parte|partirà) !6 <not>',
      '<review-act> ~4 (noi|io) ~3 <give> !4 <not>',
      '(<rate-only>|valuta|recensisca) e (ricevi|riceva|vinci|vinca|guadagna|guadagni|risparmia|risparmi)',
      '(prov*|test*|collaud*) ~3 (gratis|gratuit*|in omaggio) & (scriv*|parl*|recens*|raccont*) ~3 (amazon|recensioni) ! <not>',

      'chi ~2 (dedica|scrive|lascia|regala|spende) ~2 (riga|righe|parola|parole|frase|frasi) ~8 (<give>|<get>|<gift>) ! <not>',
      '(accredit*|bonific*|versament*) ~6 (appena|quando|una volta) ~3 (recensione|opinione|commento|valutazione) ! <not>',
      '(prim*) ~4 che ~2 (recens*|valut*|comment*|vot*) ~5 (port*|ricev*|vinc*|otten*|avranno) ! <not>',
      'chi ~2 dedica ~3 (parole|righe|recensione) ~4 (ricev*|<gift>) ! <not>',
      '(tra|fra) ~4 (opinioni|recensioni|commenti) ~6 (sorteggi*|estra*|pesc*)',
      '(recensione|commento) ~4 (restituire|restituiamo|ridiamo) ~2 (metà|soldi|tutto)',
      '(cinque|tre|quattro|due) righe ~2 amazon & (garanzia|<gift>)',
      '(recensione|commento) oggi ~3 (sconto|regalo|buono|<gift>) ~2 domani',
      '(regalo|omaggio|premio) ~3 (aspetta|attende|pronto) ~6 (recensione|valutazione|commento) ! <not>',
      '<money> ~1 per (lei|te) & (<review-act>|<review-thing>|scheda|racconti) ! <not>',
      '(<review-act>|<review-thing>) & se (le|ti|vi) ~1 (regalassimo|rimborsassimo|dessimo|inviassimo|offrissimo) ! <not>',
      '(<review-act>|<review-thing>) & (vinca|vinci|vincere|vince) & (un|una|forse|magari) ! <not>',
      '(chi|a chi|quelli che) ~2 (mette|mettono|valuta|valutano|commenta|scrive|lascia|recensisce) & (riceve|ricevono|ottiene|ottengono|vince|vincono|prende|avrà) ! <not>',
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
    without: {
      near: ['<fraud>', 'perito|perizia|perit*'],
      after: [
        'non (è|sono|viene|proviene|arriva) ~1 (nostr*|da noi)',
        'non (è|era) (consentit*|permess*|ammess*|vero)',
      ],
    },
  },
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
  donation: [
    '(ogni|per) ~2 (opinioni|opinione|pareri|recensioni) ~3 (<donation>|donazione|euro a) ! <not>',

    '(<review-thing>|<review-act>) & (<donation>|versiamo ~6 a) !4 <not> ! <is-thing> ! (pile|coperchio|stella ~1 albero)',
  ],
  refund: {
    phrases: [
      '(lei|tu|se) ~1 (<remove>|<change>) ~3 <review-thing> ~2 (e|io|noi) ~3 (<give>|mando|spedisco|rimborso|restituisco) ! <buyer-asked>',
      '(<refund>) & (<my-review> ~6 (sparisse|scomparisse|sparire|scomparire|<remove>|<change>)) ! <reason-why> ! <buyer-asked>',
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
  'refund-near+': {
    phrases: [
      '(<my-review>|quello che ha scritto) ~6 (sparisse|scomparisse|sparire|scomparire|<remove>|<change>|non ~2 più)',
      '(<remove>|<change>) ~4 <my-review>',
    ],
    with: {
      before: ['rimbors*|(restituit*|ridato|resi) ~3 (importo|soldi|prezzo|tutto|denaro|spesa)'],
      sentence: [
        '(ora|adesso|visto|quindi|perciò|dunque|corretto|giusto|dovere|minimo|tocca|parte nostra|faccia la sua|chius*|risolt*)',
      ],
    },
    without: { sentence: ['<refuse>', '<not>', '<reason-why>', '<buyer-asked>', '<is-thing>'], before: ['<refuse>'] },
  },
  held: {
    phrases: [
      '(vogliamo|vorremmo|desideriamo|ci teniamo a|ci piacerebbe) ~1 (dare|darle|darti|regalar*|offrir*|inviar*|mandar*|omaggiar*|spedir*) ~6 <gift> ! <not>',

      '(tra|fra) ~2 (tutti|quelli|coloro|chi) ~4 (lo (fa|fanno|farà|faranno)|risponde|rispondono|partecipa*) ~8 (pesch*|estra*|sorteg*|vinc*|premi*|si porta)',
      'chi ~3 (pubblica*|scriv*|lo fa|la lascia|comment*|racconta) ~4 (<give>|<get>) ~4 <gift> ! <not>',
      '(troverai|troverà|arriverà|riceverà|riceverai|spediamo) ~6 (offert* (da noi|dalla ditta|dalla casa)|in omaggio|a nostre spese) ! <not>',
      '^ ~2 (<gift>) ? ! <not>',
      '(appena|quando|non appena|una volta|dopo che) ~1 (la|lo|le|li) ~1 (vediamo|leggiamo|troviamo|avremo vist*|abbiamo vist*) ~8 (<refund>|<give>|<gift>|restitu*|ridiamo)',
      '(vuole|vuoi|desidera|piacerebbe) ~4 (<refund>|rimborso|<gift>|gratis|riavere) ! <not>',
      '(abbiamo|ci sono|c è|hai|ha) ~3 (<money>|<gift>) ~3 (aspett*|attend*|pronti|pronto|in serbo) ! <not>',
      '(scegli|scelga|scegliere) ~3 <gift> ! <not>',
      '^ in cambio ~8 <gift>',
      '(se) ~2 (cambi|cambia|modific*|togli*|aggiorn*) ~4 (rendiamo|ridiamo|restitu*|rimbors*|<gift>)',
    ],
    with: {
      near: [
        '<review-wish> ! <not-reviewed>',
        '<review-act> ! <not-reviewed>',
        '<reviewed> ! <not-reviewed>',
        '(righe|parole) ~2 amazon',
        'se ~3 (racconti|racconta|dica|dici|scriv*) ~3 amazon',
        '(<change>|<remove>) ~4 (<my-review>|<review-thing>) ! <is-thing>',
        '(foto|schermata|screenshot|cattura) ~6 (scritto|recensione|schermo)',
      ],
    },
    without: { sentence: ['rott*|difett*|reso|manc*|danneggi*|sostituzione'] },
  },
  'held+': {
    phrases: [
      '(nel momento in cui|appena|quando|non appena|una volta che) ~2 (vedo|vediamo|leggo|leggiamo|vedrò|vedremo|trovo|troviamo|spunta*|esc*|compa*|appa*) ~3 (<review-thing>|(sue|tue) parole) ! (mai|nessun*|non (è|ha|abbiamo|serve|occorre|dipende))',
    ],
    with: { near: ['<refund>', '<gift>'] },
    without: { sentence: ['<not-reviewed>'] },
  },
  // "Tolga quello che ha scritto e appena sparisce le restituisco tutto."
  'refund+': {
    phrases: [
      '<remove> ~3 (quello che|ciò che|quanto) ~2 (scritto|pubblicato|postato|commentato|messo) & (<refund>|restituisco|restituirò|rendo|ridò|rimando|rimborso|rimborsiamo|regal*) ! <not> ! (targa|targhetta|modulo|chat|personalizz*)',
    ],
  },
  allow: [
    '^ ~1 (sarebbe|saresti) (disposto|disposta|pronto|pronta) a ~6 <review-thing> ! <question>',

    '(stelle|stella|stelline) ~1 <item-word>',
    '(gioco|partita|livello|tabellone) ~8 (stella|stelle)',
    'senza (recensione|recensire|valutazione)',

    '(garanzia) & ((con|con la) o senza ~1 <review-noun>|<review-noun> o no)',
    'premi ~2 (stell*|tasto|pulsante|bottone|qui)',
    '<five-stars> &14 (carica|batteria|display|spia)',
    '^ ~2 (recensione|recensioni|valutazione|commento) e (rimborso|reso|restituzione|sostituzione) .',
    '(regal*|don*) ~5 (stelle|stelline|stellina) ! (a chi|mille)',
    '<buyer-asked> ~14 (recension*|recensisc*|rimbors*)',
    '(fabbricante|non noi|contro le regole) &16 (<review-thing>|<five-stars>)',
    '(<review-act>|<review-thing>) ~1 (o no|o meno)',
    '<fraud> & <review-thing>',
    '(commento|recensione|opinione) ~4 <either-way>',
    '<warning> & <review-thing>',
    '<not> ~6 (offr*|dia*|pag*|cambio|ricompens*|regal*|chied*|obblig*|premi*) ~8 <review-noun>',
    '(parere|opinione|commento|riscontro) ~4 <not-reviewed>',
    '(nulla|niente|nessun vantaggio|nessun regalo) ~6 <review-noun>',
    'regole di amazon|amazon vieta',
  ],
  // "La copertura è di due anni; per chi condivide la propria opinione la portiamo a cinque."
  longer: {
    phrases: [
      'chi ~1 (condivide|pubblica|scrive|lascia|racconta|dà) ~6 (opinione|parere|esperienza|impressioni|<review-noun>) ~6 (portiamo|allunghiamo|estendiamo|prolunghiamo|raddoppiamo|diventa|diventano|passa|sale)',
    ],
    with: { near: ['garanzia|copertura'] },
    without: { sentence: ['non|nessun*|mai'] },
  },
} satisfies Phrases;
