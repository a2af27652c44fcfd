import type { Phrases } from '../../src/wording/language.ts';

export default {
  split: [
    '(elogi|complimenti|lodi|applausi) ~2 (invece|al contrario) ~8 (recension*|amazon|pagina|stelle)',
    '(critiche|reclami|lamentele|difetti|il brutto) & (applausi|fiori|gioie|complimenti) & (recension*|amazon|pagina|messaggio)',
    '(lei|tu) ~2 <happy> ~3 (scriv*|lasci*|mett*) ~2 <review-thing>',
    '(difetti|problemi|lamentele|magagne) ~3 (parliamo|sistemiamo|noi due|tra noi|in privato) & (amazon|recension*|<review-act>)',
    '(piace|piaciut*) ~4 (recensione|<review-act>) & (se|quando) ~2 (non|invece) ~3 piace ~4 (noi|<contact-us>)',
    '(bene|soddisfatt*|contento|piace) ~2 (clicchi|clicca|prema) ~4 (valut*|recens*|stell*) ! <whether>',
    '<unhappy> ~6 <contact-us> & (<happy> ~8 (<review-act>|<asks-review>|recensioni|stelle|amazon)) ! <whether>',
    '<happy> ~8 (<review-act>|recension*|stell*|amazon) & <unhappy> ~6 <contact-us> ! <whether>',
    '(tasto|pulsante|link|bottone) ~1 verde & (tasto|pulsante|link|bottone) ~1 rosso',
    '(recensioni|valutazioni|commenti|stelle|recensione) ~5 (riservat*|chiediamo|per|solo) ~3 (felici|soddisfatti|contenti|chi è (felice|contento|soddisfatto))',
    '(complimenti|elogi|buone notizie|applausi) & (lamentele|critiche|problemi|reclami) & (recension*|pagina|stell*|pubblic*|amazon)',
    '(complimenti|elogi|lodi|applausi) ~4 (amazon|pagina|pubblic*|tutti) & (critiche|lamentele|reclami|problemi) ~4 (noi|privato|messaggio)',
  ],
  first: [
    '(<unhappy>|<contact-us>) ~8 prima di ~2 (pubblicazione|pubblicare)',
    '(critiche|lagnanze|rimostranze|doglianze|reclami) ~8 (prima di|anziché|non) ~2 (pubblic*|recens*|valutaz*)',

    '(consult*|sent*|interpell*|avvis*|contatt*) ~2 (prima|preventivamente|anticipatamente|preliminarmente) ~6 (se|qualora|nel caso|ove) ~8 (<review-thing>|sfavorevol*|negativ*|critic*)',

    '(<contact-us>|in privato) ~3 (e|ma) ~1 (di|a) ~1 (non|evitare) ~2 (valut*|recens*|pubblic*|<review-act>)',
    '(<contact-us>|in privato) ~2 (e|ma) non ~2 (valut*|recens*|pubblic*|<review-act>)',
    '(invece|piuttosto|anziché|al posto) ~4 (<bad-review>|<review-thing>) ~6 (preferi*|meglio|vorremmo|gradi*) ! <whether>',
    '(finché|fintanto|fino a quando|prima che) ~8 non ~2 (<review-act>|recens*|<rate-verb>) ! <whether>',
    '(reclamo|critica|sfogo|lamentela) ~1 (pubblic*|online|su amazon|in rete) ~6 <contact-us>',

    '(a me|a noi|con me|con noi) ~1 (e|piuttosto che|anziché) ~1 non ~2 (tutt*|web|mondo|rete|pubblico|altri)',
    '(lasci|lascia|pagina|recensione|amazon|stelle) ~1 (lasci|lascia|stare|perdere|in pace) ~1 (stare|perdere|in pace|pagina|recensione|amazon|stelle) & (<contact-us>|ci scriva|scrivici|noi)',
    '(tenga|tieni|aspett*|riserv*|conserv*) ~3 (recensione|opinione|stelle|valutazione) ~3 (per quando|finché|fino a quando) ~8 (sistemat*|risolt*|<happy>) ! <whether>',
    '(cattive notizie|critiche|lamentele) ~5 (qui|noi|privato) ~3 non ~3 (recensioni|pubblico|stelle|amazon)',
    '(problemi|critiche|reclami|lamentele|difetti) ~6 (non|e non|mai) ~2 (con|nelle|in|attraverso|tramite) ~1 (recensioni|valutazioni|stelle|commenti|pubblico)',
    '(asten*|astenga|evit*|eviti|evitare) ~3 (pubblicare|recensire|valutare|votare|dal pubblicare|dal recensire) ! <whether>',
    '(prima che) ~3 (<bad-review>|brutto voto) ~8 (<contact-us>|<give-chance>|lasciaci|ci lasci|prov*)',
    '(non serve|senza che|non occorre|non c è bisogno) ~4 (pubblic*|tutto il mondo|tutti|recensi*|leggere|leggano|lo legga*) & (<unhappy>|noi|qualcosa)',
    '(scriva|scrivi|dica|dillo|parli) ~1 (soltanto|solo|solamente) a noi & (<unhappy>|non|invece) & (recensione|stelle|piace|<happy>)',
    'non ~2 (scriv*|pubblic*|mett*|lasc*) ~2 (nulla|niente) ~3 (pagina|scheda|amazon|recensioni) ~6 (prima|noi|parl*|scriv*|rispond*|invece|messaggio)',
    '(niente|nessuna) (recensione|valutazione|commento) ~4 ma ~4 (messaggio|mail|noi) ! <thanked>',
    '(<contact-us>|<give-chance>) ~8 (prima|piuttosto|invece|anziché|e non|senza|al posto) ~4 (<bad-review>|<reviewing> ~4 <review-noun>|<review-act>|<review-thing>|votare|valutare|recensire|commentare|pubblicare|qualsiasi voto)',
    '(prima|piuttosto che|invece|anziché|al posto) ~5 (<bad-review>|<reviewing> ~4 <review-noun>|<review-act>|<review-thing>|votare|valutare|recensire|stell*) ~12 (<contact-us>|<give-chance>|parliamone|contatti|scriva|ci contatti)',
    '<contact-us> ~4 (prima|prima di tutto|anzitutto|innanzitutto|per primi) & (<review-thing>|<bad-review>|<review-act>|stelle|votare|valutare|recensire) !0 (bozza|rispedire|restituire)',
    '(non|evit*|niente|nessun*|aspett*|attend*|astener*|rinunc*) ~6 (<bad-review>|<review-act>|<review-thing>|stelle|votare|recensire) ~8 (prima|senza|ma|<contact-us>|<give-chance>|scriva|contatti|parliamone|piuttosto|scrivici)',
    '(pens*|tentat*|intenzion*|volesse|volessi|vuole|vuoi|stava per|stai per|sta per|può|puoi|potesse|vorrebbe) ~6 (<bad-review>|meno di (cinque|5)) & (<contact-us>|<give-chance>)',
    '<give-chance> & (prima|invece|anziché|piuttosto) & (recension*|votare|voto|valut*|stell*|comment*|pubblic*|feedback)',
    '(con un messaggio|a messaggi|in privato|direttamente|con noi|tra noi|a noi) & (e non|non|anziché|invece|piuttosto) ~4 (recension*|stelle|comment*|pubblic*|amazon|valutazion*|feedback)',
    '(preferiamo|preferiremmo|preferisco|meglio|preferiremo) ~6 (in privato|saperlo|tra noi|direttamente|parlarne|messaggio) & (recension*|stelle|pubblic*|comment*|amazon|voto|feedback)',
    '(recensione|valutazione|stelle|commento|feedback) ~3 (può|possono) ~1 aspettare',
    '(sotto|meno|inferior*) ~3 (<five>|le cinque|le quattro|quattro|4) ~2 stelle & <contact-us>',
    '(può|puoi|riesce|riesci|potesse) ~2 (dar*|mettere|dare) ~3 (<five-stars>|punteggio pieno|cinque|5) ~8 <contact-us>',
    '(non (può|puoi|riesce|riesci)) ~4 (<five-stars>|cinque|5) ~8 <contact-us>',
    '(non va|non funziona|non piace|delude|problema) & (noi|a noi) & (e non|invece|piuttosto|anziché|non a) ~3 (tutti|mondo|amazon|pubblic*|recension*|pagina|altri)',
  ],
  satisfied: [
    '(se|nel caso) ~1 la risposta è (sì|si|positiva|affermativa) ~10 (<review-act>|<review-thing>|righe|scheda|amazon)',

    '(<review-thing>|<review-act>) ~4 (solo|soltanto|unicamente|solamente) ~1 (quando|dopo che|se|una volta) ~4 (a posto|risolt*|sistemat*|bene|perfett*) ! <whether>',

    '<conditional> ~8 (<happy>|comod*) & (leggerlo|leggerla|saperlo|scriverlo|raccontarlo|vederlo) ~2 (amazon|pagina|recension*) ! <whether>',
    'se ~8 (innamorar*|<happy>) ~5 (lo sappia*|che lo sappia|sappia*) ~3 (amazon|tutti|mondo) ! <whether>',
    '(recensisca|valuti|voti|recensisci) ~2 (solo|solamente|soltanto) se',
    '(se|quando|qualora) ~3 (tutto|tutta) ~4 (meglio|bene|liscio|per il verso) ~10 (<review-act>|<review-thing>|esperienza ~4 (pagina|amazon|scheda)) ! <whether>',
    '<if-happy> & (dica|dillo|lo dica|racconti|racconta) ~3 amazon ! <whether>',
    '(<rate-verb>|<review-thing>|valutare|valuti) ~2 (solo|soltanto|unicamente) ~1 (se|in caso) ~5 <happy> ! <whether>',
    '<said-happy> & (<review-act>|<review-thing>|amazon) & (potrebbe|può|vorrebbe|grazie|allora|quindi|anche|piacere) ! <whether> ! <thanked> ! <not-reviewed>',
    '<review-thing> (se|solo se|soltanto se|quando) ~4 <happy> ! <whether>',
    '<if-happy> & (<review-act>|<review-wish>|<in-public> ~6 (dica|dillo|condivid*|scriv*)|sapere ~4 (valutazion*|recension*|amazon|stelle|altri)|stelle) ! <whether> ! (non (è|sei|siete) ~1 (soddisf*|content*)) ! <not-reviewed> ! ((ha|hai|avesse|trova) ~2 (momento|minuto|attimo|tempo))',
    '<happy-ones> & (<review-act>|<review-thing>) ! <whether> ! (i nostri clienti) ! (altri clienti)',
    '<review-act> ~2 (se|solo se|soltanto se|a patto|purché) ~6 <happy> ! <whether>',
    '(ha|hai|avete) ~2 (apprezzato|gradito|amato) ~8 (allora|quindi) ~6 (<review-act>|valuti|recensisca)',
    '(solo|soltanto|unicamente) se ~8 (stell*|recension*|votare|valutare|clicchi|clicca)',
    '(se) ~4 (merit*|lavorato bene|buon lavoro) & (recension*|stell*|valut*|vot*|comment*|eccellente|sapere)',
    '(se è così|in tal caso|in questo caso|se sì|se si) ~6 (<review-act>|<review-thing>)',
    '<conditional> ~12 (<review-act>|su amazon) ! <neutral-if> ! <whether> ! <either-way> ! <unhappy> ! <not-reviewed> ! non',
    '(recension*|valutazion*|commento|commenti) ~2 solo ~2 (a chi|da chi|ai clienti che) ~2 (ama|piace|apprezza|adora|è) ',
  ],
  asked: {
    phrases: [
      '^ (un|una) (dieci|10|cinque) ?',
      '^ ~6 <happy> ~5 ?',
      '(piaciut*|piace|apprezzat*|soddisfatt*|content*|felice|servito|servita|entusiasta) ~6 ?',
      '(sorriso|sorridi|tutto ~2 (bene|perfetto|ok|a posto)) ~4 ?',
      '(ci siamo|abbiamo) ~3 meritat* ~4 ?',
    ],
    with: {
      after: [
        '^ ~1 amazon .',
        '<review-act>',
        '<review-wish>',
        '(<in-public>) & (dica|dillo|condivid*|scriv*|raccont*)',
        '(pagina ~2 recensioni|stelle|recensione|commento|pagina del prodotto|alle recensioni)',
        '(dillo|lo dica|ditelo) (a tutti|su|agli)',
        '^ (allora) ~6 (recens*|valut*|condivid*|vot*|pagina)',
        '^ (condivid*|recens*|valut*|vota)',
      ],
    },
    without: {
      sentence: [
        '<whether>',
        '<unhappy>',
        '<not-reviewed>',
        'taglia|data|appuntamento|colore|fascia|grigio|blu|proposta|rimborso',
      ],
    },
  },
  divert: {
    phrases: [
      '<unhappy> ~10 <contact-us>',
      '<contact-us> ~6 (se|in caso di) ~5 <unhappy>',
      '(meno|inferior*|sotto) ~2 (<five>|cinque|quattro) ~6 <contact-us>',
    ],
    with: {
      near: [
        '<if-happy> ! <unhappy>',
        '<happy-ones>',
        '<five-stars>',
        '<bad-review>',
        '<happy> ?',
        '<if-happy> & <review-act>',
        '(solo|soltanto) & <review-act>',
      ],
    },
    without: { sentence: ['<whether>'] },
  },
  'divert-asked': {
    phrases: [
      '^ ~8 (<bad-review>|meno di ~2 (stelle|<five>)) ~4 ?',
      '^ (meno|peggio) ?',
      '^ ~2 (faccina|pollice|viso) ~2 (felice|sorridente|verde|su|ride|sorride|triste|giù|contenta|arrabbiata)',
      '(qualcosa) ~1 (di storto|storto|non ha funzionato|non va) ~2 ?',
      '^ ~4 <unhappy> ~5 ?',
      '(non|meno) ~3 (soddisf*|content*|convint*|piaciut*|piace|sorrid*|perfett*|bene|così) ~3 ?',
      '^ (altrimenti|se no|sennò)',
      '(qualche|un) (intoppo|problema|dubbio|inconveniente|inciampo|guaio|imprevisto) ?',
    ],
    with: {
      after: [
        '<contact-us>',
        '(dica|dillo|ditelo|scriva|scrivilo|scrivi|racconti|raccontalo) ~2 noi',
        '(parliamone|scriva|contatti|messaggio|preferiamo|privato|modulo|parli)',
      ],
      message: [
        '<review-act>',
        '(soddisf*|content*|felice|piace|piaciut*|sorridi) ?',
        '(recensioni|valutazion*|stelle) ~6 (amazon|pagina)',
        '(in privato|anziché|prima di)',
        'su amazon',
        'faccina ~3 <rate-verb>',
        '<review-thing>',
      ],
    },
    without: { sentence: ['colore|taglia|data|appuntamento|pezzo'] },
  },
  private: {
    phrases: [
      '(preferiamo|preferiremmo|preferisco|meglio) ~4 (saperlo|sentirlo|risolvere|parlarne|leggerlo) ~4 (privato|direttamente|noi|messaggio|lei|te)',
    ],
    with: { near: ['<unhappy>', '<bad-review>', '<review-thing>'] },
  },
  'split-asked': {
    phrases: ['^ ~2 <unhappy> ~3 ?'],
    with: {
      before: ['<in-public>', '<review-act>', '(recension*|stelle|valutazion*)'],
      after: ['<contact-us>', '(dillo|dica|dite)'],
    },
  },
  faces: {
    phrases: [
      '(sorriso|contento|soddisfatto|felice|contenta|soddisfatta|top) o ~3 (broncio|smorfia|deluso|delusa|flop|muso) ?',
      '(pollice|faccina) ~2 (su|alto|verde) ~5 (pollice|faccina) ~2 (giù|basso|rossa)',
    ],
    with: { message: ['<review-act>', '<review-wish>', '(recensione|esperienza)'] },
  },
  buttons: {
    phrases: ['(tasto|pulsante|link|pagina|modulo|bottone) ~2 (verde|recension*|assistenza|rosso|sinistra|destra)'],
    with: { sentence: ['<happy>', 'tutto bene', 'tutto ~3 bene', '<unhappy>'], near: ['<unhappy>', 'qualcosa'] },
    without: {
      sentence: [
        'apparecchio',
        'lampada',
        'spia',
        'tenga premuto',
        'dispositivo',
        'restituire',
        'contatta il venditore',
        'luce',
        'motore',
      ],
    },
  },
  // "Tutto fiorisce? Lo racconti su Amazon. Non cresce niente? Lo racconti a noi."
  'split-told': {
    phrases: ['^ ~2 (racconti|dica|scriva|parli|racconta|scrivi) ~2 (a noi|noi) !4 (amazon|anche)'],
    with: {
      before: ['^ ~2 (non|niente|nulla|meno|delus*|insoddisf*) ~4 ?'],
      message: ['(racconti|dica|scriva|condivida|racconta) ~3 (amazon|altri|tutti)', '<review-act>'],
    },
  },
  // The buyer has said that he is happy, or the seller takes it for granted.
  'asked+': {
    phrases: ['<said-happy> ! <whether>'],
    with: { after: ['(<review-act>|<review-thing>) ! <thanked> ! <whether> ! <remove> ! <change>'] },
    without: { near: ['<not-reviewed>'] },
  },
  // "Dorme bene? Allora lo racconti."
  'asked-then': {
    phrases: [
      '^ (allora|e allora) ~2 (il mondo|tutti|tutto il mondo) ~2 (deve|devono) ~1 (saperlo|sapere)',
      '^ (allora|in tal caso|se è così|e allora) ~2 (<review-act>|(fallo|lo faccia|falle|fai|faccia) sapere|(dillo|lo dica|racconti*|raccontalo) ~4 (tutti|amazon|altri|mondo))',
    ],
    with: {
      before: [
        '<question> ! (non|provat*|ricevut*|usat*|arrivat*|lett*|tempo|minuto|dubb*|domand*|aiuto|vist*|sembra|pens*|<whether>)',
      ],
    },
    without: { sentence: ['<whether>', '<not-reviewed>'] },
  },
  allow: [
    'non ~2 (serve|occorre|importa|conta|bisogno) ~4 (voto|stelle|punteggio|recensione)',
    'non cambia ~2 (nulla|niente|assistenza|garanzia)',
    '(non|mai|nessun) ~2 (regaliamo|offriamo|diamo|paghiamo|premiamo) ~12 (recension*|opinion*|stelle)',
    '(vieta|vietano|vietato) ~4 noi',
    'qualunque cosa le serva',
    '<whether>',
    '<either-way>',
  ],
  // "Lo adoro: lo dico su Amazon", and beside it "Mah: ne parlo col venditore".
  'two-links': {
    phrases: ['^ ~1 (adoro|mi piace|fantastico|ottimo|entusiasta) ~6 (amazon|recensione|stelle|<review-act>)'],
    with: {
      message: ['^ (mah|insomma|così così|deluso|delusa|non mi piace|bocciato) ~6 (venditore|noi|negozio|assistenza)'],
    },
  },
  // "Sì, soddisfatto: recensione. No: assistenza."
  'two-ways': {
    phrases: ['^ ~2 <happy> ~3 (recensione|recensioni|stelle|amazon|valuta|<rate-only>) .'],
    with: {
      near: ['^ ~1 (no|non|deluso|insoddisfatto|così così) ~4 (assistenza|noi|contatt*|scriv*|messaggio|supporto)'],
    },
  },
  // "Qualunque cosa non quadri, ce la dica qui in via riservata."
  confidential: {
    phrases: ['(in via riservata|riservatamente|in confidenza|a quattr occhi|a tu per tu)'],
    with: { sentence: ['<contact-us>', '(dica|scriva|parli|racconti)'], near: ['<review-noun>', '<review-act>'] },
    without: { sentence: ['<not-reviewed>'] },
  },
} satisfies Phrases;
