import type { Phrases } from '../../src/wording/language.ts';

export default {
  positive: [
    '(promuov*|premi*|giudic*) ~3 (con il massimo|con lode|pieni voti|a pieni voti)',
    '(<opinion-noun>) ~1 <positive-after> ~6 (amazon|pagina|profilo|scheda|online) ! <either-way> ! <thanked>',
    '<positive> ~1 (parere|opinione|riscontro|impressione) ~6 (amazon|pagina|profilo|scheda|online|recension*) ! <either-way> ! <thanked>',

    '(punteggio|voto|giudizio) ~1 (migliore|più alto|massimo) ~1 [possibile] & (assegn*|dia|dare|dateci|attribu*|lasc*) ! <either-way>',
    '(votare|valutare|valuti|voti|vota|recensire) ~1 (bene|benissimo|alto|positivamente|favorevolmente) ! <either-way>',
    '<positive> ~1 (recensione|recensioni|feedback|commento|commenti|valutazione|valutazioni|voto|voti|giudizio|giudizi|review|punteggio|testimonianza) !3 <either-way> !4 (grazie (per|del|della|di)) !0 (taglia)',
    '(recensione|recensioni|feedback|commento|commenti|valutazione|valutazioni|voto|voti|giudizio|giudizi|review|punteggio) ~1 <positive-after> !3 <either-way> !5 (grazie (per|del|della|di)|ringraziamo)',
    '(solo|soltanto|unicamente|solamente) ~2 (recensioni|commenti|stelle|parole|voti|feedback|giudizi|opinioni) ~2 <positive>',
    '(valut*|vot*|recens*) ~3 (positivamente|al massimo|generosamente|bene|benevol*|con indulgenza|favorevolmente) !3 <either-way>',
    '(scelga|scegli|clicchi|clicca|selezion*|metta|metti) ~3 (eccellente|ottimo|perfetto|molto soddisfatto|il massimo) ! (modalità|programma|app|menu|apparecchio)',
    '(voti|vota|votate) per noi|votateci',
    '(punteggio|voto|voti) ~1 (pieno|pieni|massimo|alto)',
    '(massimo|massima|tutte le|tutte e cinque le|il pieno di) ~2 (stelle|stelline|punti|punteggio|voti)',
    '(pollice|pollici) ~1 (su|in su|in alto|alzato)',
    '(al rialzo|verso l alto) & <review-thing> ! <not-reviewed>',
  ],
  stars: {
    phrases: [
      'stelle ~1 (tante|molte|a volontà|a pioggia|a palate) !3 <item-word>',

      '(dacci|ci dia|mettici|dateci|ci metta|dammi|ci dai|ci metti) ~1 (un|una) ~1 (dieci|cinque|10|5)',
      'più stelle ~4 più ~1 (content*|felic*)',
      '(un) ~1 (ottimo|eccellente|dieci) ~2 (da parte (sua|tua)|suo|tuo)',
      '(votare|valutare|voti|valuti) ~1 (positivo|alto|massimo) ! <either-way>',
      '(un|una) (cinque|5|dieci|10) ~2 (ci|mi) ~1 (rallegr*|far*|aiut*|dare*)',
      '(<review-noun>|voto) ~4 (eccellente|ottimo) ! <either-way> ! <thanked>',
      '(vive|viviamo|vivono|campiamo) ~2 (di|con|grazie alle) ~2 (stelle|recensioni)',
      '★★★★★',
      '<five-stars> !4 <star-range> !3 <item-word> !5 <either-way> !5 (comprat*|ordinat*|acquistat*|modello|linea|serie|articolo) !0 (grazie per le)',
      '(quinta|ultima) (stella|stellina) !3 <item-word>',
      '(quattro|4) o (<five>) stelle',
      '(più stelle|qualche stella in più|pioggia di stelle|pieno di stelle) !3 <item-word>',
      '(stella|stelle|stelline) & (generos*|indulgent*|clement*|sever*|benevol*|largo di manica|larghi di manica)',
      '(ogni|ciascuna|una) ~1 (stella|stellina) ~2 (conta|aiuta|è|fa la differenza|significa|vuol dire|per noi)',
    ],
    without: {
      near: ['ghirlanda|luminos*|lucine|accend*|fusibile|lampeggi*|display|batteria|spia|grafico|segnale|icona|icone'],
    },
  },
  harm: [
    '(solo|soltanto|unicamente) il massimo & (vot*|valut*|amazon|<hurts>|stelle|punteggio)',

    '(ogni|una|qualsiasi) ~1 (stella|stellina) ~1 (meno|persa|mancante) ~6 <hurts>',

    '(un|ogni|solo) ~1 (voto|giudizio|stella|punto) ~1 (sotto|meno|inferiore|sotto al) ~3 (massimo|cinque|perfezione)',
    '(<bad-review>|(tutto|tutte|ogni|qualsiasi) ~3 (sotto|inferior*|meno di) ~3 (<five>|stelle)) ~8 <hurts>',
    '(meno|inferior*|sotto|al di sotto|qualcosa di diverso) ~2 (<five>|le cinque) ~8 (<hurts>|brutt*|negativ*|bocciat*)',
    '<hurts> ~6 <bad-review>',
    '(4|quattro|3|tre|due|2|1|una) (stelle|stella) ~6 (<hurts>|negativ*)',
    'non ~3 (troppo sever*|sever*|troppo dur*|cattiv*)',
    '(mantenere|tenere|conservare|migliorare|alzare|salvare|difendere) ~3 (voto|media|punteggio|nostro|reputazione|valutazione) ~3 (<number>|stelle|amazon|negozio|venditore|alto|alta)',
    '(una|due|tre|quattro|1|2|3|4) [o (quattro|tre|4|3)] stelle ~6 (reclamo|fallimento|negativ*|come un|penalizz*|male|bocciat*)',
    '(recensioni|recensione|voti|voto|commenti|valutazioni) (negativ*|brutt*|bass*|cattiv*) ~2 (mett* ~1 pericolo|danneggi*|rovin*|minacc*|costan*|fanno male|feriscono|affossano)',
  ],
  praise: {
    phrases: [
      '(sapere|dica|dillo|dire|racconti|racconta) ~3 (tutti|altri|mondo) ~2 che ~5 <happy> ! <either-way>',

      '(parola|parole|riga|righe|frase|commento) ~1 di (elogio|lode|apprezzamento|stima|plauso|encomio|complimenti) ! <thanked>',

      '(critica|opinione) ~1 (favorevole|positiva|entusiasta|ottima) ! <either-way>',
      '(buona|ottima|bella) critica',
      '(due|qualche|un paio di) (parole|righe) (carine|gentili|belle|dolci)',
      '(4,9|4.9|4 9|4,8) ~3 (media|stelle|voto) & (aiut*|arriv*|manc*)',
      '(consigliare|raccomandare|consigli|consiglia) ~5 (nei commenti|nelle recensioni|nella recensione|su amazon)',
      '(sapere|dica|dillo|dire|racconti|racconta|mostri) ~3 (tutti|altri|mondo) ~6 <positive> !4 <either-way>',
      '(dica|dillo|dire|raccont*|mostr*|condivid*|scriv*|far sapere|fai sapere|spieg*|diteci|dite) ~8 (quanto|perché|come) ~6 (<happy>|am*|ador*|morbid*|bell*|bene|buon*|facile|comod*|pratic*|ti piace|le piace|fantastic*|sexy|efficac*|util*) !0 (quanto tempo|come si|quanto è largo|quanto misura|quanto è alto|largh*|lung*)',
      '(quanto) ~3 (ami|ama|adori|adora|apprezzi|le piace|ti piace) & (foto|video|pubblic*|recension*|commento|condivid*|mostr*)',
      '(parola|parole|riga|righe|frase|commento|parolina|paroline) ~1 (gentil*|carin*|buon*|bell*|positiv*|affettuos*|dolc*) & (amazon|pagina|scheda|recension*|prodotto|lasci*|scriv*|stell*|sarebbe)',
      '(gentil*|carin*|buona|bel|bella|belle|due belle|qualche bella) (parola|parole|commento|riga|righe|messaggio|parolina) & (amazon|pagina|scheda|recension*|prodotto|lasci*|scriv*|stell*|pubblic*)',
      '(conti* ~2 (su|sul|sulla|sulle|sui)) ~4 (sostegno|stelle|appoggio|indulgenza|generosità|benevolenza|voto|supporto) & (valut*|recension*|valutazion*|voto|stell*|comment*|amazon|feedback)',
      '(sia|sii|siate|siamo) ~2 (generos*|indulgent*|gentil*|clement*|buon*|benevol*) & (stell*|recension*|voto|vot*|valut*|comment*|feedback)',
      '(entusiasmo|complimenti|elogi|lodi) ~6 (recension*|commenti|pagina|amazon|convinc*|valutazion*|altri clienti) ! (grazie|invece|critic*|reclam*|lament*)',
      '(convinc*|convincere|persuad*|convincerà) ~4 (altri|clienti|indecisi|acquirenti)',
      '(elogi*|lodi|loda|lodare|vant*|vanti|magnific*|complimenti) ~4 (prodotto|noi|nostro|servizio|velocità|qualità|team|pagina)',
      '(consigli*|raccomand*) ~4 (noi|nostro|prodotto|questo|ci) ~6 (amazon|recension*|pagina|altri|mondo)',
      '(dica|dire|scriva|scrivi|dì|dici) ~2 (bene di noi|solo cose belle|qualcosa di (bello|carino|gentile|positivo)|cose belle)|parli bene di noi|parla bene di noi',
      '(sosten*|sosteng*|aiut*|supporta*|salva*) ~6 (azienda|bottega|negozio|team|famiglia|artigian*|attività|impresa|noi) ~6 (<five-stars>|<positive> ~1 (recensione|voto|commento|valutazione|feedback))',
    ],
    without: { sentence: ['<is-thing>'] },
  },
  steering: [
    '(menzion*|sottoline*|evidenzi*|elogi*|valorizz*) ~3 (nella|nelle) ~1 <review-noun> ~2 (la|il|lo|l|i|le|che|nostr*) ! <either-way> ! (dann*|difett*)',

    '(mett*|pon*) ~1 in (luce|risalto|evidenza) & (scriv*|recens*|raccont*|opinion*|amazon) ! <either-way>',
    '(spunto|ispirazione) ~2 (da|qui|questo|seguente) & <review-thing> ! (biglietto|incision*)',

    '(nella|nelle) ~2 <review-noun> ~3 (scriva|metta|dica|aggiunga|scrivi|metti|aggiungi) ~2 che ! <either-way>',
    '(calc*|insist*|sottoline*|parl*|evidenzi*|concentr*|mett*) ~5 (pregi|(lati|aspetti|punti|lato) ~1 (bell*|positiv*|buon*|forti|forte)) & (<review-thing>|<review-act>|scriv*|raccont*) ! <either-way>',

    '(scrivi|scriva|metti|metta) che (la|il|lo|le|è) ~4 (<positive>|veloc*|splendid*|ottim*|perfett*) ! (biglietto|incision*|targa) ! <either-way>',
    '(basta che|basta|è sufficiente) ~2 (scriva|scrivere|scrivi|metta) ~8 (<positive>|perfetto|ricomprer*|consigli*) ! (biglietto|incision*)',
    '(dica|dì|scriva|scrivi|metta|racconti) ~3 (amazon|scheda|recensioni) ~1 che (è|il|la|le|lo|i|sono|funziona|nostr*|siamo) ! <either-way> ! <buyer-asked>',
    'non (sa|sai) ~1 cosa (scrivere|dire|mettere) ~6 (basta|copi*|ecco|può|puoi|usi|usa|metta|scriva) ! (biglietto|incision*)',
    '(scriva|scrivi|metta|basta) ~1 (semplicemente|solo|questo) ~10 (<positive>|bellissim*|in fretta|veloc*|consigli*) ! (biglietto|incision*|targa)',
    '(testo|frase|frasi|modello|esempio) ~4 (copi*|incoll*|us*) ~3 (per|come|nella) ~2 (<review-noun>|opinione)',
    '(parlasse|menzionasse|citasse|ricordasse) ~2 (della|dell|la|il|del|che) ~3 (rapid*|veloc*|qualità|servizio|imballaggio|consegna|spedizione)',
    '(scriva|scrivi|scrivete) ~3 (per esempio|ad esempio|semplicemente|qualcosa come) & (rapid*|perfett*|ottim*|qualità|consigli*|veloce|finitur*) ! (bigliett*|targa|incision*)',
    '(testo|modello|esempio|frase|commento|messaggio) ~1 (da copiare|da incollare|già pronto|già pronta|pronto da|pronta da|bell e pronto) ! (incision*|incidere|stamp*|biglietto)',
    '(dimentichi|dimenticare|ricordi|ricordati|si ricordi) ~3 (scriver*|dire|precisare|indicare|citare|mettere) ~5 (recensione|commento|valutazione) ~3 (che|quanto)',
    '(scriva|metta|precisi|dica) ~3 (recensione|commento) ~2 che ~8 (<positive>|veloc*|curat*|facil*|perfett*)',
    '(ricordi|ricordati|non dimentichi|non dimenticare|si ricordi|può|puoi|potrebbe|magari|mi raccomando|per favore|grazie se) ~4 (cit*|menzion*|sottoline*|evidenzi*|nomin*|parl*|accenn*|raccont*|mettere in risalto) ~6 (veloc*|rapid*|qualità|servizio|spedizione|imballaggio|cura|prezzo|gentilezza|comodità|consegna|puntual*|morbidezza|nostr*) !0 (incisione|indirizzo|piano|fattura|numero)',
    '(menzioni|menziona|citi|sottolinei|sottolinea|evidenzi|evidenzia|nomini|parli|parla) ~4 (velocità|rapidità|qualità|servizio|imballaggio|cura|prezzo|gentilezza|comodità|spedizione veloce|spedizione rapida)',
    '(copi*|copia|copiare|incoll*|riprend*|us*|ispir*|utilizz*) ~3 (questo|questa|il|queste|queste|nostro|nostre|di questo) ~1 (testo|modello|esempio|frase|frasi|commento|parole) & (recension*|valut*|prodotto|ottimo|consigliat*|commento|qui sotto|seguente|incoll*|stell*|amazon)',
    '(esempio|modello|bozza|idea|testo pronto|traccia|spunto) ~3 (di recensione|recensione|di commento|commento|di feedback|feedback)',
    '(scriva|scrivi|metta|metti|dica) ~3 (per esempio|ad esempio|qualcosa come|semplicemente|qualcosa tipo|tipo) ~2 (super|ottimo|prodotto|perfetto|eccellente|fantastico|spedizione|qualità|consigliat*)',
    '(parole chiave|le parole) & (recension*|commento|feedback)',
    '(commento|recensione) (del tipo|di questo tipo|come questo|tipo)',
    '(può|puoi|basta|libero di|liberi di) ~2 (copiare|copia|incollare|usare|riprendere|utilizzare) ~2 (questo|questa|queste|queste|il|la|le|testo|frase|frasi|righe)',
    '(idea|proposta|suggerimento|esempio|modello) ~1 (di testo|di recensione|di commento|per la recensione) ! (incisione|biglietto|targa)',
    '(citasse|citare|citi|menzion*|sottoline*|ricord*|evidenzi*) ~1 (la|il|lo|che|le|i|nostr*) ~3 (veloc*|rapid*|qualità|servizio|consegna|spedizione|prezzo|facil*|bell*|gentil*) ! (dann*|numero|errore)',
  ],
  appeal: [
    '(dal|dalla|dalle|dai|dipende) ~3 (punteggio|voto|voti|stelle|valutazion*|recension*) ~6 (dipende|<hurts>|vendere|lavor*|futuro|chiud*) ! <not-reviewed>',

    '(pensi|pensa|pensate) ~3 (ai nostri|al nostro|alla nostra|alle nostre|ai) ~3 (dipendenti|famigli*|figli|bambini|team|posti di lavoro|artigian*) & (stell*|recension*|vot*|valut*|feedback)',
    '(lavoro|premio|stipendio|sopravvivenza|futuro|capo|posto) ~5 (dipend*) ~6 (recension*|voto|voti|stelle|valutazion*|feedback|comment*)',
    '(sosten*|sosteng*|aiut*|supporta*|salva*) ~5 (piccola|piccolo|giovane|familiare|famiglia|artigian*|bottega) ~6 (<positive>|<five-stars>)',
  ],
  'steering+': {
    phrases: ['non (sa|sai) ~1 (che|cosa) ~2 (scrivere|dire|mettere|raccontare) ~6 ?'],
    with: {
      after: [
        '^ ~2 (idee|idea|esempi|esempio|spunti|spunto|suggeriment*)',
        '^ ~3 (copi*|incoll*|usi|usa|prenda|prendi|metta|metti|basta|bastano)',
      ],
    },
    without: { sentence: ['biglietto|dedica|incis*'] },
  },
  allow: [
    '^ ~1 (sarebbe|saresti) (disposto|disposta|pronto|pronta) a ~6 <five-stars> ! <question>',

    '(biglietto|cartoncino|volantino|foglietto|messaggio|qualcuno|chi|persona) ~8 (offre|promette|propone|chiede|chiedeva|prometteva|offriva|offrono|promettono) ~8 <five-stars>',

    '(segnal* ~2 amazon) &14 <five-stars>',
    '<review-noun> ~1 [al|del|della|alla|sul|sulla] <not-reviewed>',

    '<fraud> & (<five-stars>|<positive> ~1 <review-noun>)',
    '(non|mai|nemmeno|nessuno) ~2 (regaliamo|diamo|offriamo|paghiamo|chiediamo|premiamo|compriamo|mandiamo|inviamo|vendiamo|facciamo) ~10 <five-stars>',
    '(gioco|livello|partita|videogioco) &14 (punteggio|stelle)',
    '(punteggio) &6 (gioco|livello|partita)',
    '(ho|ha|hai|aveva|avevo|avete) ~1 (messo|dato|lasciato) ~1 <few-stars>',
    '(personalizz*|incis*|incid*|ricama*|ricamo|ricami|bozza|targa|scritta) &14 <five-stars>',
    '<buyer-asked> ~8 <five-stars>',
    // Of a card that is not the seller’s.
    '<five-stars> &14 (non (è|viene|proviene) ~1 (nostr*|da noi)|(non|mai) ~1 (paghiamo|compriamo) ~1 [mai]|frod*|truff*|contraff*)',
    '<either-way>',
    '(grazie|ringraziamo|ringrazio) ~2 (per|del|della|di|dei|delle) ~4 (recensione|commento|stelle|voto|valutazione|parole|feedback)',
    '<star-range>',
    'da (una|1) ~1 a (5|cinque)',
    '(qualsiasi|qualunque) ~1 (voto|stella|numero|giudizio)',
    'ogni ~1 (voto|stella|numero|giudizio) ~2 (va bene|benvenut*|gradit*|è lecit*|serve)',
  ],
  // "Ecco una proposta che può riprendere così com’è."
  suggested: {
    phrases: [
      '(proposta|testo|esempio|modello|suggerimento|frase) che (può|puoi|potrà|potete) ~2 (riprendere|copiare|usare|incollare|utilizzare)',
    ],
    with: { near: ['<review-noun>'] },
    without: { sentence: ['incision*|biglietto|etichetta|bozza'] },
  },
} satisfies Phrases;
