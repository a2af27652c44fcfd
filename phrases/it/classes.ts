import type { Classes } from '../../src/wording/language.ts';

export default {
  not: [
    'non|mai|nessun|nessuna|nessuno|(nulla|niente) (in cambio|di|regal*|premi*|scont*|compens*)|senza (obbligo|impegno|alcun|recension*|recensire|valutazion*)|né|vietat*|vieta|contrario alle',
  ],
  // The act of reviewing.
  'review-noun': [
    'recensione|recensioni|feedback|commento|commenti|valutazione|valutazioni|voto|voti|giudizio|giudizi|review|reviews|punteggio|punteggi|stella|stelle|stellina|stelline|rating|testimonianza|testimonianze|★|★★|★★★|★★★★|stelletta|stellette',
  ],
  'review-thing': [
    'recensione|recensioni|feedback|commento|commenti|valutazione|valutazioni|giudizio|giudizi|review|reviews|voto|voti|stella|stelle|stelline|stellina|testimonianza|recensirci|recensirlo|stelletta|stellette|opinione pubblicata|opinioni pubblicate',
  ],
  'opinion-noun': [
    'pensiero|considerazioni|resoconto',

    'opinione|opinioni|parere|pareri|impressione|impressioni|esperienza|esperienze|riscontro|cosa (pensi|pensa|ne pensi|ne pensa)|punto di vista|(due|poche|qualche|alcune|tre|una) (riga|righe|parola|parole|frase)',
  ],
  write: [
    'lasci*|rilasci*|scriv*|scritto|pubblic*|condivid*|dare|dai|dia|dacci|darci|date|diate|dando|dà|dateci|dammi|mettere|metta|metti|mettici|metterci|mette|mettono|metteteci|mettete|postare|posta|posti|posto|posterai|inviare|invii|invia|inviaci|inviarci|compil*|esprim*|aggiung*|assegn*|attribu*|inser*|fare|faccia|fai|facci|fateci|fornire|fornisci|fornisca|caric*|spend*|dedica*|dedichi|regal*|conced*|scegli|scelga|scegliere|sceglie|seleziona*|selezioni|clicca*|clicchi|premi|prema|riempire',
  ],
  'rate-verb': [
    'valuta|valutare|valutate|valutarci|valutaci|valutano|valutando|valutarlo|valutarla|valutarli|valuterà|valutandoci|valuti|votare|vota|voti|votate|votarci|votaci|votando|recensire|recensisci|recensisca|recensite|recensirci|recensiscono|recensisce|recensirlo|recensirla|recensirli|recensendo|recensiscici|recensiteci|recensiscimi|recensiscilo|commentare|commenta|commentate|commentando|commentano|consigliarci|raccomandaci|recensisco|recensito',
  ],
  // Words that can only mean a review.
  'rate-only': [
    'recensire|recensisci|recensisca|recensite|recensirci|recensiscono|recensisce|recensirlo|recensirla|recensirli|recensendo|recensiteci|recensiscici|recensiscimi|recensiscilo|votarci|votaci|valutarci|valutaci|valutateci|valutandoci',
  ],
  'thing-reviewed': [
    'ci|noi|il (prodotto|venditore|servizio|negozio|suo (acquisto|ordine)|tuo (acquisto|ordine)|libro|set|nostro (negozio|servizio|prodotto|lavoro))|la (nostra bottega|nostra attività|merce|transazione|sua (esperienza|spesa)|tua esperienza)|l (articolo|acquisto|ordine|esperienza|oggetto)|questo (articolo|prodotto|acquisto|ordine)|lo (zaino|articolo)|i (suoi|tuoi) (acquisti|articoli)|(suo|tuo) (acquisto|ordine|articolo|prodotto)|su amazon|adesso|ora|qui|un prodotto|e (tieni|tenga|ricevi|vinci)|positivamente|onestamente',
  ],
  'not-reviewed': [
    'danno|sinistro|perito|carta da regalo',
    'bozza|bozze|colore|colori|incisione|disegno|grafica|anteprima|ricamo|stampa|testo|tessuto|font|prova di stampa|mockup|progetto|proposta|layout|di consegna|di giacenza|di ricevimento|di recapito',
  ],
  'review-act': [
    '(pubblicarne|scriverne|lasciarne|darne|farne|metterne) (una|uno|due)',

    'leggere ~1 (due|qualche|poche) ~1 (righe|parole) ~3 (pagina|amazon|scheda|prodotto)',
    '(<write>|dica|dicci|dillo|racconti|racconta) ~1 (cosa|quello che|ciò che) ~1 (pensa|pensi|ne pensa|ne pensi)',
    '(parli|parla|parlino|parlasse|parlassi|parlare|parlarne|parlano|parlarci) ~4 (su amazon|nelle recensioni)',
    '(suo|tuo) (testo|contributo|post) ~4 (online|visibile|pubblicato|appare|comparirà|compare|appaia)',
    '<write> ~5 <review-noun>',
    '<write> ~3 (suo|sua|tuo|tua|vostro|vostra|un|una|la|il|propria|proprio|sue|tue|tuoi) ~1 <opinion-noun>',
    '<write> ~2 <opinion-noun> ~4 (amazon|pagina|scheda|prodotto|acquisto|articolo|noi)',
    '(scriv*|lasci*|mett*|post*) ~3 (due|qualche|una|poche|alcune|tre) ~1 (riga|righe|parola|parole|parolina)',
    '<rate-only>',
    '<rate-verb> ~1 <thing-reviewed>',
    '(ci|mi|lo|la|li|le) ~1 (valuti|valuta|valutate|voti|voterà|recensisca|recensite|recensisce|recensiscono|valutano|votano|commenta|valuterà)',
    '(può|puoi|potete|chi|per|prima di|tu|e|poi|allora|a|di|vuole|vuoi) (valutare|valutarlo|valutarla|commentare|valuta|commenta|valuti|votare|vota|valutate)',
    '(dillo|lo dica|dica|dirlo|dire|racconti|racconta|raccontaci|raccontateci|raccontarci|raccontalo|raccontare|racconto|ditelo|mostri|mostra|fallo sapere|fatelo sapere|lo faccia sapere|far sapere|parlane|ne parli) ~5 (su amazon|agli altri|a tutti|altri clienti|al mondo|altri acquirenti|nelle recensioni|con le stelle|in una recensione|online|in rete)',
    '(dire|dica|dì|di|dite|dirci|dicono|dice|dicano) la (sua|tua|vostra|loro|propria)',
    '(clicca*|clicchi|prema|premi|toccare|tocchi|tocca) ~4 (stella|stelle|stelline|recensione|valuta)',
    '(minuto|minuti|momento|tempo|attimo|secondi) ~4 (per|di) ~2 (valutare|recensire|scrivere|lasciare|votare|recensione)',
    '(vai|vada|andate|passa|passi|corri) ~4 (recensioni|pagina delle recensioni|pagina recensioni|valutazioni)',
  ],
  'review-wish': [
    '(basta|bastano|sufficiente|serve solo|bastare) ~4 <review-thing>',

    '(aiut*) ~4 <review-thing>',
    '<review-thing> ~6 (sarebbe|sarebbero|gradita|gradito|gradite|graditi|benvenut*|utile|utili|prezios*|aiuta|aiutano|aiuterebbe|farebbe piacere|fa piacere|ci aiut*|conta|contano|importante|apprezzat*|è importante)',
    '(felici|felice|lieti|lieta|lieto|piacere|vorremmo|vorrei|grati|grato|grata|apprezz*|contenti|contento|gradir*|ameremmo|chiediamo|chiedo|chiedere|invitiamo|invito|aspett*|attend*|interessa|sollecit*|preghiamo|grazie per|speriamo|spero|saremmo|bisogno|leggere) ~8 (<review-thing>|sua opinione|tua opinione|suo parere|tuo parere|sua esperienza|tua esperienza|suo voto)',
    '(cosa|che cosa|che) ~1 (pensa|pensi|ne pensa|ne pensi|ne dice|ne dici) ~1 (di|del|della|dello|dei)',
    '(com è|come le sembra|come ti sembra|come va con) ~1 (il|la|lo|l) ~3 ?',
    '(pagina|link|pulsante|tasto) ~2 (recensione|recensioni|valutazione|valutazioni|feedback)',
    'pagina del prodotto ~2 (aspetta|attende)',
    '{reviewlink}|{presetreview}',
  ],
  'asks-review': ['<review-act>|<review-wish>'],
  'in-public': [
    'su amazon|sulla pagina|sulla scheda|pagina del prodotto|scheda del prodotto|online|pubblicamente|in rete|nelle recensioni|a tutti|agli altri|altri clienti',
  ],
  thanked: [
    '(letto|visto|ricevuto|preso nota) ~2 (sua|suo|tuo|tua|sue|suoi|recensione|commento)',
    '(grazie|ringraziamo|ringrazio|ringraziarla) ~2 (per|del|della|di|dello|delle|dei) ~1 (il|la|suo|sua|tuo|tua|i|le|l|aver|averci|questo|questa|suoi|sue)',
  ],
  // Money and gifts.
  money: [
    '<number> (€|euro|eur|$|dollari|chf|franchi)|€ <number>|eur <number>|(cinque|dieci|quindici|venti|trenta|cinquanta|un|due|tre) euro',
  ],
  percent: [
    '<number> (%|per cento|percento)|(metà prezzo|mezzo prezzo|metà del prezzo|(dieci|quindici|venti|trenta) per cento)',
  ],
  gift: [
    '(anni|mesi|anno) ~1 (supplementar*|aggiuntiv*|extra|in più|ulterior*) ~2 (garanzia|copertura)|senza (farle|farti|farvi) (pagare|spendere)',

    'regalo|regali|omaggio|omaggi|buono amazon|buono regalo|buoni regalo|buono sconto|buoni sconto|buono acquisto|buono da <money>|(un|il|i|dei|suo|tuo|del|col|per) (buono|buoni)|gift card|carta regalo|carte regalo|sconto|sconti|scontino|cashback|ricompensa|ricompense|premio|premi|sorpresa|sorprese|sorpresina|pensierino|campioncino|campioncini|campione|campioni|coupon|codice sconto|codice promozionale|bonus|gadget|voucher|credito|compenso|punti|punti fedeltà|piccolo pensiero|vantaggio|vantaggi|gratifica',
    '<money>|<percent>',
    'gratis|gratuito|gratuita|gratuiti|gratuite|gratuitamente|in omaggio|in regalo|rimborso|rimborsato|a nostre spese|offriamo noi|a costo zero|(a|è) [nostro] carico [nostro]|senza (pagare|spendere|sborsare)|non (la|lo|le|li) (paga|paghi)',
    'garanzia ~3 (estesa|prolungata|aggiuntiva|extra|gratuita|anno|anni|doppia)|(estensione|prolungamento|estendiamo|allunghiamo|prolunghiamo|raddoppiamo|prolung*|allung*|estend*|anno in più|anni in più|mesi in più) ~4 garanzia|anno di garanzia|<number> anni ~2 garanzia|due anni di garanzia',
    '(secondo|seconda|altro|altra|prossimo|prossima) ~3 (gratis|gratuito|gratuita|in omaggio|in regalo)',
  ],
  get: [
    'ricevi|riceve|ricevere|riceverà|riceverai|riceverete|ricevono|riceva|ottieni|ottenga|ottenere|ottiene|otterrai|otterrà|vinci|vinca|vincere|vince|vincono|guadagn*|tieni|tenga|tenere|tenersi|tenerlo|tienilo|tenetevi|avrai|avrà|avrete|avere|ha diritto|hai diritto|dà diritto|approfitti|approfitta|aggiudicati|si aggiudica|sblocca*|sblocchi|prendi|prenda|scelga|scegli|scegliere|aspetta|attende|attendono|aspettano|è suo|è tuo|è vostro|merita|meritano|vale|valgono|spetta|riscuot*|incass*|partecip*',
  ],
  give: [
    'regaliamo|regalo|regaleremo|regalare|regala|offriamo|offriremo|offrire|offro|offre|diamo|daremo|ridiamo|diamo indietro|inviamo|invieremo|mandiamo|manderemo|spediamo|spediremo|rimborsiamo|rimborseremo|rimborso|rimborsato|rimborsata|rimborsare|versiamo|verseremo|bonifichiamo|bonifico|accreditiamo|accrediteremo|aggiungiamo|premiamo|ricompens*|ringraziamo ~3 con|riconosciamo|concediamo|paghiamo|pagheremo|restituiamo|estendiamo|allunghiamo|prolunghiamo|doniamo|devolviamo|facciamo avere|omaggiamo|scontiamo|ricambiamo|sdebitiamo|le mando|ti mando|ti regalo|le regalo',
  ],
  refund: [
    '(torna|tornano|torneranno|tornerà|rientra*) ~3 (metà|soldi|prezzo|tasca|in tasca|spesa)|in tasca',
    '(sblocc*|liber*|riaver*|riavere|recuper*) ~3 (rimborso|soldi|importo|denaro)|restituiamo ~3 (tutto|soldi|metà|importo|prezzo)|rendiamo ~3 (tutti|soldi|importo)',
    '(restituit*|ridato|reso|resi) ~3 (importo|soldi|prezzo|tutto|denaro|spesa)|rimbors*|ridiamo ~2 soldi|risarc*|indenniz*|sostituzione|sostituit*|pezzo nuovo|prodotto nuovo|sconto post|nuovo gratis|ricambio|riaccredit*',
  ],
  'in-return': [
    'in cambio|a fronte di|in contraccambio|contro (una|la|recensione)|a titolo di ringraziamento|come ringraziamento|per ringraziar*|per sdebitar*|in segno di (gratitudine|ringraziamento|riconoscenza|stima|affetto)|per ricambiare|come ricompensa|in compenso|al prezzo di|come contropartita|a patto',
  ],
  once: [
    'appena|non appena|dopo|una volta|quando|se|ogni|per (ogni|una|un|la|il|tutte|ciascuna|chi|ciascun|sua|tua)|in cambio|con (una|la|ogni|un|il)|per|a chi|chi|con|a fronte|previa|dietro|tutti quelli|grazie a|entro|al ricevimento|alla',
  ],
  reviewer: [
    'chi ~1 (descrive|racconta|condivide|esprime|dice) ~5 (amazon|recensioni|scheda|pagina|prodotto)',

    'chi ha (recensito|valutato|votato|commentato)',
    'recensore|recensori|tester|collaudatori|chi (valuta|vota|recensisce|commenta|scrive|pubblica|condivide|lascia|mette)|chi ci (valuta|vota|recensisce|commenta|mette|lascia|scrive)|(cliente|acquirente|persona) che ~1 (vota|valuta|recensisce|commenta|scrive|lascia|pubblica)|(clienti|quelli|tutti|coloro|acquirenti) ~1 che ~2 (valutano|recensiscono|votano|commentano|scrivono|lasciano|pubblicano|condividono)',
  ],
  draw: [
    '(pesca|peschiamo|pescherà|pescato|estrae) ~3 (una|uno|nome|tra|fra)|fortunato|fortunata|fortunati',

    'pesch* ~2 nome|estra* un nome',
    'sarà sorteggiat*|sorteggiat*|estrarremo|sorteggeremo',
    'estrazione|estraiamo|sorteggio|sorteggiamo|sorteggiato|lotteria|concorso|riffa|giveaway|estratto|estratti|vincitore|vincitori|in palio|a sorte|partecipi al|partecipa al|si vince|vinci un|vincere un|vincono',
  ],
  donation: [
    'ulivo|ulivi|quercia|alberello|bosco',

    'albero|alberi|beneficenza|onlus|canile|gattile|donazione|doniamo|devolviamo|piantiamo|piantato|pianteremo|ospedale pediatrico|associazione|croce rossa|rifugio',
  ],
  worth: [
    'vale|valgono|frutta|fruttano|merita ~2 (compenso|premio|regalo)|meritano ~2 (compenso|premio)|premiata|premiato|premiate|ricompensat*|pagat*|fa guadagnare|fanno guadagnare|retribuit*',
  ],
  positive: [
    'positivo|positiva|positivi|positive|positivamente|buono|buona|buoni|buone|buon|bello|bella|bel|belle|bei|ottimo|ottima|ottimi|ottime|eccellente|eccellenti|super|gentile|gentili|carino|carina|carini|carine|favorevole|favorevoli|perfetto|perfetta|entusiasta|entusiaste|entusiastica|lusinghier*|stupendo|stupenda|splendido|splendida|fantastico|fantastica|meraviglios*|alto|alta|massimo|massima|massimi|migliore|migliori|pieno|pieni|generoso|generosa|incoraggiant*|simpatic*|elogiativ*|brillante|calorosa|caloroso|top|magnific*|alti|alte',
  ],
  'positive-after': [
    'positivo|positiva|positivi|positive|ottimo|ottima|eccellente|eccellenti|gentile|gentili|carino|carina|carini|carine|favorevole|favorevoli|perfetto|perfetta|entusiasta|entusiastic*|lusinghier*|massimo|massima|alto|alta|pieno|a 5 stelle|top|generos*|splendid*|fantastic*|incoraggiant*|simpatic*|elogiativ*|buono|buona|da 5 stelle|al massimo|caloros*|soddisfacente',
  ],
  'either-way': [
    'non ~3 (chied*|vogli*|cerch*|pretend*|serve|bisogno) ~4 (alto|alta|positiv*|buon*|bell*|<five-stars>)',

    '(fai|faccia) (tu|lei)|(scelga|scegli|decida|decidi) (tu|lei)|secondo coscienza',
    '(positivo|positiva|positive|positivi|buono|buona|bella|bello|favorevole|bene) (o|e|oppure|che|sia) ~1 (negativ*|cattiv*|brutt*|critic*|meno|no|male|sfavorevole|contrari*)',
    '(negativo|negativa|negative|negativi|brutta|brutto|cattiva|sfavorevole) (o|e|oppure|che) ~1 (positiv*|buon*|bell*|favorevole)',
    'sia (positiv*|buon*|bell*)|qualunque ~2 sia|qualsiasi ~2 sia|qualunque sia|comunque sia|non importa|bello o brutto|nel bene e nel male|cosa le è piaciuto|cosa ti è piaciuto|punti (di forza|positivi) e|aspetti positivi',
  ],
  five: ['5|cinque'],
  'five-stars': [
    '<five> ~1 (stelle|stelline|stella|stars)',
    '<five> (/|su) <five>',
    '★★★★★|5stelle|cinque-stelle',
    '(10|dieci) (/|su) (10|dieci)',
  ],
  'star-range': [
    '(una|due|tre) stelle <five> stelle',
    '(1|una|uno|0|zero) [stella] (a|e|o|fino a) <five>|tra (1|una) ~2 <five>|(1|una) 2 3 4|scala da',
  ],
  'few-stars': ['(1|una|2|due|3|tre|sola) ~1 (stella|stelle|stellina|stelline)'],
  'item-word': [
    'incis*|ricama*|ricamo|ricami|pendente|ciondolo',
    'diploma|cima|abete|robot|modalità|applicazione',
    'contiene|contengono|legno|metallo|carta|feltro|decorativ*|luminos*|fluorescent*|spill*|hotel|asciugaman*|mappa|cielo|soffitto|stampino|adesiv*|sticker*|edizione|polo|filo|ghirlanda|ristorante|classe|chef|energetica|energetico|test|targa|lucine|tiratura|classificazione|morsetto',
  ],
  hurts: [
    'nuoc*|dann*|dannegg*|danno|male|rovin*|distrugg*|minacc*|penalizz*|cost*|chiud*|chiusura|perd*|difficoltà|catastrof*|bocciatura|bocciati|fallimento|grave|gravi|terribile|fatale|soffr*|ginocchio|lavoro|posto di lavoro|fallire|uccid*|impatt*|mette* ~2 (crisi|ginocchio|guai|pericolo)|feris*|conseguenz*|affond*|crollo|abbass*|triste|incubo|disastro|sanzion*|sospes*|pesa|pesano|guai|problemi|tragedia|sconfitta|scend*|retroced*|scivol*|precipit*|insufficient*',
  ],
  // Feelings.
  happy: [
    'a dovere|a puntino|a meraviglia|alla perfezione|come si deve',

    'a pennello|un incanto|d incanto|alla grande|come un guanto|una bomba|una favola|una meraviglia|da dio',

    '(funzion*|lavor*|tagli*|suon*|calz*|vest*|scald*|dorm*|trov*) ~1 (a dovere|a puntino|alla perfezione|a meraviglia|come (si deve|deve|dovrebbe)|benissimo|perfettamente|egregiamente|divinamente|splendidamente|magnificamente|bene|ottimamente)',

    '(danno|dà|porta*|regala*) ~1 (gioia|allegria|felicità)',
    'come (volev*|desiderav*|sperav*|sognav*|immaginav*|speravat*)|tranquill*|seren*|attese',
    'come (se lo|se la|lo|la) (immagin*|aspett*|sperav*|desiderav*|sognav*)|felicissim*|contentissim*|lietissim*',
    '(filato|andato) ~1 liscio',
    '(riuscit*|risultat*|uscit*|andat*) ~2 (bene|bello|bella|buon*|comod*|meglio|liscio|perfett*)',
    '(saputo|riusciti a) ~1 convincer*|comod*',
    'soddisfatto|soddisfatta|soddisfatti|soddisfatte|soddisfazione|soddisfi|soddisfa|soddisfano|soddisfino|content*|felice|felici|convinto|convinta|entusiasta|entusiasti|innamorat*|piaciut*|piace|piacciono|piaccia|piacciano|apprezzato|apprezza|apprezzi|ama|ami|amato|adora|adori|adorato|incantat*|conquistat*|colpit*|sorridi|sorride|sorriso|all altezza|rispecchia ~3 aspettative|aspettative|gradito|gradita|bene con noi|buona esperienza|esperienza ~2 (positiva|buona|bella)|lavorato bene|buon lavoro|meritato|meritati|meritiamo|trovato bene|trovata bene|servito|convince|ha convinto|a suo agio|impressionat*',
    'tutto ~3 (perfetto|bene|ok|a posto|benissimo|liscio|perfettamente|ottimo|super|fantastico|come sperato|regola)|va ~1 bene|andato ~2 bene|andata ~2 bene|nulla da ridire|niente da ridire|al top',
  ],
  unhappy: [
    '(rimostranz*|lagnanz*|doglianz*)',

    'insoddisfazione|malcontento|(reclamo|critica|sfogo|lamentela) ~1 (pubblic*|online|su amazon|in rete)',

    'qualcosa da (ridire|lamentare|obiettare)',
    'insoddisfazione|scontento|(qualcosa|niente) ~1 (di storto|che non va)',
    'insoddisfatt*|scontent*|delus*|deluso|delusi|infelic*|arrabbiat*|frustrat*|seccat*',
    '(non|poco|meno|per niente) ~3 (soddisf*|content*|felice|felici|convint*|piaciut*|piace|piacciono|perfett*|apprezzat*|bene|andato|va|entusiasta|all altezza|al top|conforme|sorrid*|merit*|come sperato)',
    '(problema|problemi|intoppo|intoppi|inconveniente|inconvenienti|difetto|difetti|magagna|disguido|disguidi|delusione|lamentela|lamentele|reclamo|reclami|critica|critiche)',
    'qualcosa ~2 (non va|non va bene|storto|andato storto|non andava|non ha funzionato|che non)|altrimenti|in caso contrario|se no|sennò|se invece no|esperienza ~2 (negativa|brutta|cattiva)|brutta esperienza',
  ],
  'if-happy': [
    '(trovandosi|trovandoti|essendo|restando|rimanendo) ~2 (bene|<happy>)',
    '(se|qualora|quando|purché) ~1 (non|nessun*) ~4 (problem*|lamentel*|difett*|reclam*|intopp*|critic*|lagnanz*)',

    '(se|appena|una volta che|qualora|purché|a condizione che|a patto che|nel caso|solo se|quando|finché|sempre che|dato che|visto che|nella misura in cui|siccome|in caso di) ~7 <happy>',
    '<happy> (allora|quindi)',
    '(è|sei|siete) ~3 <happy> ~5 (allora|quindi)',
  ],
  'happy-ones': ['(clienti|acquirenti|cliente|chi è|quelli|coloro che sono) ~4 <happy>'],
  whether: [
    '(soddisfatto|soddisfatta|content*|piaciut*|felice|soddisfatti|bene|entusiasta) (o|oppure|o meno|e) ~1 (no|non|delus*|insoddisfatt*|scontent*|male|meno)|a prescindere|indipendentemente|qualunque|qualsiasi sia|non importa se|comunque sia|(piaciut*|piace) ~2 (cosa no|non|meno)|(piaciut*|piace) ~4 (e|o) ~1 (cosa no|non|meno)|o meno',
  ],
  'contact-us': [
    '(contatt*|scriv*|chiam*|parl*|avvis*|sent*|rivolg*|inform*|segnal*|risponda|rispondi|mandi|mandaci|raggiung*) ~3 (ci|noi|nostro|nostra|assistenza|messaggio|servizio|prima|venditore|supporto|direttamente|privato|in privato|modulo|tasto|pulsante)',
    '(ci|mi|ce lo|ce ne) ~1 (contatti|contatta|contatta|scriva|scrivi|chiami|avvisi|avverta|avvisa|parli|dica|senta|informi|segnali|faccia sapere|contattate|scrivete|avvertiate|interpelli|sentire)',
    'contattaci|contattarci|contattateci|scrivici|scriverci|scriveteci|avvisaci|avvisarci|avvisateci|dillo a noi|dicci|ditelo a noi|diteci|dircelo|diccelo|ditecelo|dirlo a noi|lo dica a noi|ce lo dica|ce lo faccia sapere|faccelo sapere|facci sapere|parlaci|parliamone|parlarne|parlare con noi|parla con noi|parli con noi|sentirci|sentiamoci|rivolgiti a noi|si rivolga|rivolgersi a noi|chiamaci|chiamarci|saperlo|in privato|la nostra assistenza|l assistenza|il nostro servizio|rispondi a questo|risponda a questo|modulo|il modulo|tasto rosso|messaggio privato|vai al modulo|con noi|a noi|segnalacelo',
    '{contactlink}',
  ],
  'give-chance': [
    '(dia|dai|date|lasci|lascia|conceda) ~3 (tempo|modo|possibilità) ~2 (intervenire|agire|provvedere)',

    '(possibilità|occasione|opportunità|chance|modo|tempo|permett*|lasciaci|ci lasci|consent*) ~5 (rimedi*|risolv*|corregg*|sistem*|ripar*|aggiust*|aiutar*|trovare una soluzione|soluzione|rispondere|fare meglio|chiarire|rimedio|porre rimedio|recuperare|riscattarci)',
    '(risolviamo|sistemiamo|risolvere|rimediare|rimediamo) ~4 (insieme|prima|tra noi)',
  ],
  'bad-review': [
    '(parere|opinione|giudizio) ~1 (critic*|negativ*|sever*|sfavorevol*)',

    '(brutt*|negativ*|cattiv*|bass*|pessim*|mediocre|sever*|critic*|scars*|sfavorevol*) ~1 (recension*|feedback|commento|commenti|voto|voti|valutazion*|giudizio|stelle)',
    '(recension*|feedback|commento|commenti|voto|voti|valutazion*|giudizio) ~1 (negativ*|bass*|brutt*|cattiv*|pessim*|sfavorevol*|critic*|sever*|mediocr*|inferior*|neutr*|scars*)',
    '<few-stars>|(meno|inferior*|sotto|sotto le) ~2 (<five>|quattro|4) ~1 (stelle|stelline|su)',
  ],
  reviewing: [
    '(votare|valutare|lasciare|pubblicare|scrivere|dare|mettere|postare|recensire|commentare|scegliere|qualsiasi|un|una|di|il|la)|(voti|valuti|lasci|pubblichi|recensisca)',
  ],
  remove: [
    'cancell*|elimin*|rimuov*|rimozione|rimosso|rimossa|togli*|tolga|tolgo|tolto|tolta|ritir*|ritiro|annull*|sparire|sparisca|spariscano|scompar*|nascond*|tirare giù|tiri giù|eliminazione|cancellazione|depubblic*|rimangi*|levare|levi|leva|levare|revoc*',
  ],
  change: [
    'modific*|cambi|cambia|cambiare|cambiarla|cambiarlo|cambiasse|cambiassi|cambierebbe|cambiate|aggiorn*|rived*|corregg*|correzione|rettific*|riconsider*|rivalut*|migliorare|migliori|migliora|miglioramento|alzare|alzi|alza|aument*|ripens*|riscriv*|ammorbid*|sostitu*|adegui|adegua|adeguare|adeguarl*|adeguasse|ritocc*|edit*|passare|passi|passa|elevare|innalz*|rialz*|attenu*|smuss*|trasform*|convert*|rifare|rifaccia|rifai|portare|porti|rivisit*|addolc*|al rialzo|verso l alto|tornare sui|torni su|integr*|riscritt*|rivist*',
  ],
  'my-review': [
    '(la|il|lo|le|quella|quel|quelle|quei|questa|questo|sua|tua|suo|tuo|sue|tue|suoi|tuoi|l|una|un|della|del|dello|vostra|vostro|nella|sulla) ~2 (recensione|recensioni|feedback|commento|commenti|valutazione|valutazioni|voto|voti|giudizio|giudizi|stella|stelle|stelline|stellina|stelletta|stellette|punteggio|critica|review)',
    '(quello che|ciò che|quanto) [ha|hai|avete|aveva|avevi] (scritto|pubblicato|postato|detto|messo|affermato)|(sue|tue|quelle) (parole|righe)|(suo|tuo|sua|tua) (parere|intervento|post|testo|messaggio|racconto|nota|opinione|sfogo|lamentela|critica|reclamo) ~3 (negozio|amazon|pagina|noi|pubblic*|online)|(critica|lamentela|reclamo|sfogo) ~1 (pubblic*|online|su amazon|in rete)',
    '(recensione|valutazione|voto|commento|feedback) (negativ*|bass*|brutt*)',
  ],
  refuse: [
    '(non) ~3 (chied*|pretend*|serve|occorre|deve|devi|possiamo|vogliamo|è necessario|può) ~2|non (cancelli|modifichi|elimini|tolga|cambi|rimuova|cancellare|modificare|togliere)|senza obbligo|è libero di|vietat*|(non|né) ~3 mai|mai (chied*|pretend*|domand*|obblig*|farem*)|(chied*|chiederem*) mai',
  ],
  'reason-why': [
    'dopo ~2 (<review-noun>|segnalazion*|osservazion*|aver letto)|in seguito|a seguito|grazie alle|grazie alla|grazie ai|abbiamo ~2 (cambiato|modificato|corretto|migliorato|tolto|rimosso|sostituito|rivisto|aggiornato|eliminato|aggiunto)|è stato (modificato|corretto|cambiato|tolto|rimosso)|nella recensione|nelle recensioni|nel commento|i nostri clienti|per migliorare i',
  ],
  'not-text': [
    'incisione|testo|indirizzo|fattura|taglia|colore|importo|consegna|ortografia|ricamo|nome|pellicola|etichetta|software|app|firmware|pacco|manuale|numero|data|appuntamento|batteria|pila|fodera|bozza|soffitto|murali|adesiv*|luminos*|ghirlanda|cerniera|filtro',
  ],
  // Asking again.
  reminder: [
    'promemoria|sollecito|sollecitiamo|sollecitare|ricordiamo|ricordo|ricordare|ricordarle|ricordarti|ricordarvi|insistiamo|insisto|insistere|torniamo a|torno a|rieccoci|rieccomi|ancora noi|sono ancora io|reminder|follow-up|followup|rammentiamo|rammento|si ricordi di|ricordi di|ricordati di',
  ],
  'nth-time': [
    '(seconda|secondo|2ª|terza|terzo|ultima|ultimo|ennesima|nuova|ulteriore|quarta|altra) ~1 (richiesta|messaggio|mail|e-mail|volta|sollecito|tentativo|occasione|invito|promemoria|possibilità|chiamata|opportunità|chance)|ancora una volta|un altra volta|di nuovo|nuovamente|una seconda volta|per l ultima volta|non c è due senza tre|riprovo|riproviamo|ci riprovo|ci riproviamo|richiediamo ancora|per la seconda volta|ancora una ~1 (richiesta|domanda|cosa)|ancora un ~1 (messaggio|favore)',
  ],
  'asked-for': [
    '(sua|tua|vostra) (opinione|recensione|valutazione|esperienza|voce|impressione)|(suo|tuo|vostro) (parere|voto|commento|feedback|giudizio)|(sue|tue) (stelle|impressioni|stelline)|cosa ~2 pens*|che ne (pens*|dic*)|dire la sua|la tua|due righe|com è (il|la|lo)|come (le|ti) sembra',
  ],
  // Channels.
  messenger: [
    'whatsapp|whats app|watsapp|whatsap|wathsapp|telegram|wechat|viber|skype|snapchat|imessage|facetime|threema|kakaotalk|zoom|wapp',
  ],
  network: [
    'facebook|fb|instagram|insta|ig|tiktok|tik tok|youtube|you tube|twitter|pinterest|linkedin|discord|reddit|snapchat|twitch|i social|nostri social|sui social|social network',
  ],
  ware: [
    'adatt*|videochiamat*|custodia|reggi*',
    'adesiv*|sticker*|supporto|borsa|set di|targa|insegna|cover|compatibil*|tasche|tazza|poster|cuscino|logo|stampat*|incis*|incisione|neon|decorazione|libro|biglietto da visita|spilla',
  ],
  'served-by': [
    'corriere|corrieri|autista|fattorino|brt|bartolini|poste|dhl|ups|dpd|gls|fedex|sda|tnt|produttore|costruttore|fabbricante|garanzia|dogana|amazon|postino|installatore|tecnico|trasportatore|spedizioniere|vicino|portiere|citofono|cancello|punto di ritiro|agenzia|locker|filiale|casa madre|centro assistenza|nexive|trasporto|arco',
  ],
  'carrier-maker': [
    'corriere|corrieri|autista|fattorino|brt|bartolini|poste|dhl|ups|dpd|gls|fedex|sda|tnt|produttore|costruttore|fabbricante|garanzia|dogana|postino|installatore|tecnico|trasportatore|spedizioniere|centro assistenza|nexive|trasporto',
  ],
  // Cancelling.
  cancel: [
    'annullare|annulla|annulli|annullate|annullando|annullarlo|annullarla|annullamento|annulliate|annullasse|annullassi|annullerebbe|annullerà|annulleresti|annullami|annullamelo|cancellare|cancelli|cancella|cancellate|cancellazione|cancellando|cancellarlo|disdire|disdica|disdici|disdetta|storno|stornare|disdetto lei',
  ],
  'no-cancel': [
    'mai|nulla|niente|nessun|nessuna|senza|appuntamento|reso|fascia|intervento|prenotazione|abbonamento|allarme|schermo|indietro|timer|programma|recensione|commento|feedback|costi|tornare|rumore',
  ],
  // Personal data.
  'ask-for': [
    '(ci|mi) ~1 (giri|gira|passi|passa|girerebbe|passerebbe)|favorisca|favorisci|favorire|ripet*',

    '(ci|mi) (lascia|lasci|lascerebbe|lasceresti)',
    '(ci|mi) (scrive|scrivi|manda|mandi|dà|dai|indica|indichi)|manca ancora|ci manca|inoltr*|inoltri|invii|invia|inviare|inviaci|inviarci|inviateci|mandi|mandaci|mandare|mandarci|mandateci|dia|dacci|dare|darci|dateci|comunic*|trasmett*|fornisca|fornire|fornisci|fornirci|indichi|indica|indicare|indicarci|indicaci|serve|servono|servirebbe|servirebbero|occorre|occorrono|bisogno|inserisca|inserisci|inserire|scriva|scrivici|scrivi|scriverci|specific*|condivid*|risponda|rispondi|rispondere|compil*|registr*|lasci|lasciaci|lasciare|lasciarci|conferm*|chiediamo|chiedo|richiesto|richiesta|necessari*|qual è|quali sono|qual|allegh*|allega|vorremmo|aspettiamo|sapere|dica|dici|dicci|dirci|diteci|faccia avere|fammi avere|facci avere|mostri|mostraci|digiti|digita|utili|utile|avere',
  ],
  'contact-data': [
    'indirizzo e-mail|indirizzo mail|indirizzo email|indirizzo di posta|posta elettronica|e-mail|mail|email|gmail|numero di (telefono|cellulare|tel)|telefono|cellulare|recapito|recapiti|recapito telefonico|numero personale|numero privato|contatti personali|dati personali|numero whatsapp|whatsapp|numero di casa|dati di contatto|cell',
  ],
  'on-goods': [
    'incid*|incis*|ricama*|ricamo|ricami|stamp*|dipin*|serigraf*',
    'medagli*|targ*|bracciale*|braccialetto|ciondolo|collana|collanina|quadro|quadretto|coperta|copertina|asciugaman*|body|cuscin*|tazz*|torta|candel*|portachiavi|cornice|libro|poster|lucina|battesimo|comunione|bomboniera|bomboniere',
  ],
  'buyer-file': [
    'garanzia|club|registr*|iscri*|estrazione|sconto|buono|coupon|account|verific*|identità|età|promozion*|offert*|fedeltà|auguri|newsletter|sondaggio|schedario|scheda|archivio|database|passaporto|document*|patente|codice fiscale|iban|telefono|cellulare|mail|e-mail|email',
  ],
  'for-delivery': [
    'corriere|autista|consegna|consegnare|fattorino|trasportatore|appuntamento|dhl|ups|dpd|brt|gls|sda|tecnico|installatore|avvisarla|avvisarti|cover|modello|supporto|custodia|incid*|incision*|stampa*|incisa|ciondolo|collare|targhetta|ritiro|caricatore|citofono|cancello|medaglietta',
  ],
  'keep-safe': [
    'a nessuno',
    'non ~4 (mai|serve|servono|occorre|chied*|invii|mandi|condivida|dia|mandare|inviare|condividere|dare|abbiamo bisogno)|nessun dato|mai',
  ],
  'identity-data': [
    'data di nascita|luogo di nascita|carta d identità|carta di identità|documento d identità|documento di identità|documento|documenti|passaporto|patente|tessera sanitaria|permesso di soggiorno|compleanno|cognome da nubile|selfie|cognome della madre',
  ],
  'bank-data': [
    'coordinate|(estremi|dati|coordinate) del conto|(dati|estremi|numeri) della (sua|tua|vostra) carta|intestatario del conto|titolare del conto',
    'iban|bic|swift|coordinate bancarie|conto bancario|conto corrente|numero di carta|numero della carta|carta di credito|carta di debito|bancomat|cvv|cvc|codice di sicurezza|conto paypal|paypal|account paypal|postepay|estratto conto|cifre della carta|cifre della sua carta|dati bancari|dati della carta|numero di conto|intestatario del conto|dati di pagamento|ultime quattro cifre',
  ],
  'login-data': [
    '(nome utente|utente) ~1 amazon|(mail|e-mail) con cui ~1 (accede|entra|accedi)',

    'password|passwords|credenziali|codice (ricevuto|di verifica|sms|otp|pin|segreto|di accesso|di conferma)|codice che (le|ti) ~2 (mandato|inviato|arrivato)|codice ~3 (amazon|sms)|pin|dati di accesso|login|domanda segreta|nome utente e password|accesso al suo account|accesso al tuo account',
  ],
  // Marketing.
  'past-deal': [
    'era in (promozione|offerta|sconto|saldo)|era scontat*|erano scontat*|ha pagato|hai pagato|è stato (detratto|applicato|riconosciuto|scalato)|è stata (detratta|applicata)|usato|applicato|applicata|detratto|detratta|in fattura|fattura|graffio|difetto|rimbors*|tenere|tenga|ritardo|non funziona|che cita|mancante|rott*|ha ricevuto|ha usato|di amazon|ammaccatura|rovinat*|perché|danno|disagio|scaduto|reso|tenerl*|prezzo pagato|rimborser*',
  ],
  'if-instead': [
    'al posto|esaurit*|in cambio|non più disponibile|va bene il|andrebbe bene|sostituzione|sostituire|sciacqui|difettos*|richiamo|ha ordinato|ha scelto|hai ordinato|in alternativa|fuori produzione|non è più|le andrebbe|cambio|conforme',
  ],
  // Orders on their way.
  goods: [
    '(il|la|lo|l|i|le|suo|sua|tuo|tua|suoi|tuoi|questo|questa|nostro|nostra|vostro|vostra|un|due|del|dell|della) ~1 (ordine|ordini|pacco|pacchi|pacchetto|pacchetti|articolo|articoli|spedizione|collo|colli|scatola|prodotto|prodotti|merce|acquisto|acquisti|consegna|invio|busta|plico|oggetto)',
    '{product*',
    '(ordine|pacco|pacchetto|spedizione|articolo|merce|collo)',
    '(il suo|la sua|il tuo|la tua|la|il) (lampada|libro|sedia|tavolo|borsa|zaino|scarpe|tappeto|cuscino|orologio|cuffie|bici|giocattolo|giacca|coltello|candela|tazza|teiera|cover|letto|forno|scrivania)',
  ],
  'sent-off': [
    'spedito|spedita|spediti|spedite|inviato|inviata|inviati|partito|partita|partiti|partite|affidato|affidata|affidati|consegnato al corriere|consegnata al corriere|in viaggio|in transito|in arrivo|in cammino|per strada|in consegna|preso in carico|presa in carico|imballato|imballata|uscito|uscita|evaso|evasa|in spedizione|nelle mani|in mano|sul furgone|in strada|imbucato|imbucata|in partenza|caricato|caricata',
  ],
  carrier: [
    'vettore|operatore logistico|spedizionieri',
    'brt|bartolini|poste italiane|poste|dhl|ups|dpd|gls|fedex|sda|tnt|corriere|autista|postino|amazon logistics|fattorino|trasportatore|spedizioniere|nexive|corrieri|inpost',
  ],
  trouble: [
    '(una|un) sol* ~3 invece|invece di|l altra parte|solo ~1 (una|uno) ~2 (anziché|invece)',
    'indirizzo (vecchio|sbagliato|errato)|vecchio indirizzo|deviar*|macchiat*|graffiat*|strappat*|ammaccat*|bucat*|crepat*|scheggiat*|sporc*|bagnat*|scolorit*|slitta|slittata|slitterà|rinviat*|posticip*|ritardo|ritardi|ritarda|tardi|pers*|bloccat*|fermo|ferma|danneggiat*|rott*|manca|mancava|mancant*|mancano|spiace*|dispiac*|purtroppo|scus*|errore|errori|problem*|incomplet*|impossibile|incidente|sciopero|sostituzione|sostitui*|sostitutiv*|rispedi*|rispedit*|difettos*|reclamo|rifiutat*|smarrit*|sbagliat*|errat*|secondo|seconda|invece|indagine|esaurit*|tornato|tornata|maltempo|di nuovo|nuov* (invio|spedizione|data|tentativo|pezzo|consegna)|richiamo|reso|avaria|giacenza|dopo il previsto',
    'non (è|e|ha|ho|sono|hanno|possiamo|può|abbiamo|arriverà|arriva|ancora|risulta|riesce|riusciamo|sarà|potuto|potrà)',
  ],
  pending: [
    'appena (conferm*|ci|ha|riceviamo|avremo|avrà|hai)|prima (di|dell|della|che)|per favore conferm*|(conferma|confermi|confermare|confermarci|confermaci|conferma per favore) ~1 (per favore|se|il|la|l)|può (conferm*|dirci|indicar*|inviar*|ricevere)|potrebbe|vuole|preferisce|desidera|in attesa (di|della|del)|una volta (conferm*|approvat*)|dopo (la sua|il suo|l approvazione|la conferma)|se (conferma|approva|vuole|preferisce|desidera)|a condizione|serve|servono|deve|dovrà|risposta|quale|quando|vorrebbe|affinché|possibile|risponda|rispondi|rispondere',
  ],
  'where-is': [
    'dov è|dove (è|si trova|sono)|chiedeva|ha chiesto|chiedevi|domanda|richiesta|smarrit*|pers*|ritardo|mancant*|sostituzione|rispedi*',
  ],
  cause: [
    'rott*|difett*|esaurit*|reso|restitui*|pers*|purtroppo|dispiac*|perché|manc*|come richiesto|richiesta|danneggiat*|non disponibile|a causa|fornitore|annull*',
  ],
  day: [
    'oggi|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|il <number>|stamattina|stasera|stamani|dopodomani|a breve|presto|prossimamente|tra <number>|questa settimana|entro|nei prossimi|nelle prossime|in giornata|la prossima settimana|tra (pochi|qualche|due|tre)',
  ],
  'review-talk': [
    '<review-thing>|<review-act>|<asks-review>|recension*|recensisc*|valutare|valutate|valuti|valutaz*|valutarci|(ci|lo|la|che) valuta|voto|voti|commento|commenti|commenta|(righe|riga|parole|frasi|foto|video) ~5 (amazon|pagina|scheda|prodotto)|(altri|comunità|mondo) ~3 (sapere|sappiano|conoscere)|testimonianz*|(sua|tua|vostra) opinione',
    '(descriv*|raccont*|condivid*) ~4 (esperienza|impression*)|stella in più|testimonianza',
  ],
  'reward-talk': [
    '<gift>|regal*|gratis|gratuit*|offriamo|offerto da noi|a nostre spese|paghiamo|rimbors*|restituiamo|metà del prezzo|premi*|ricompens*|(un|il|i|dei|suo|tuo|del|col) (buono|buoni)|coupon|sorpresa|pensierino|omaggio|estrazione|concorso|sorteggio|piantiamo|doniamo|sconto|(un|una|il|la) (secondo|seconda)|prolunghiamo|bonifico',
    'a nostre spese|sapone in più|rendiamo|credito|(tiene|tenere) il prodotto',
  ],
  'no-reward-talk': [
    '(sistema|amazon|ci) ~1 (ci premi*|premia)',

    'vietat*|non è permesso|non consentit*',
    'non|nulla|niente|senza|nessun*|<not-reviewed>|grazie per (la|il|le|lo|l)|rott*|danneggiat*|manc*|difett*|graffio|fattura|sostitu*|reso|problem*|scus*|dispiac*|utilizzato|iva|bozza|schermata',
    'recensione o no|con o senza|ogni ordine',
  ],
  'neutral-if': [
    '(quando|appena|se|una volta) ~1 (avrà|avrai|avrete|ha|hai|avete|abbia|abbiate) ~1 (*ato|*ito|*uto|letto|visto|messo|aperto|fatto|*ati|*ite)',

    '(se|quando|appena) ~2 (regal*|don*|mett*|dà|dai|scriv*|raccont*|lasc*|pubblic*|recens*|valut*|decid*|anim*|parl*|dic*|sent*)',
    'più avanti|in futuro|insist*|se ~2 (vorrà|vorrai|volesse|deve|devi|dobbiamo)|<buyer-asked>',
    'ti va di|le va di|ti andasse|le andasse|nel frattempo',
    'tempo|minuto|minuti|momento|attimo|domand*|aiuto|bisogno|serve|problem*|manc*|rott*|danneggi*|difett*|ricevut*|arrivat*|usat*|utilizzat*|provat*|occasione|possibile|desider*|vuole|vuoi|volesse|(se|quando|appena) ~3 (recensisce|valuta|lascia|scrive|condivide|può|puoi|potesse|ha|pubblica)|accordo|comodo|risposta|rispond*',
    '(se|appena|quando) (la|il|una|sua|le) ~1 (<review-thing>)',
  ],
  conditional: ['se|quando|purché|a condizione|nel caso|qualora|appena'],
  warning: [
    'non (è|sono) (nostro|nostra|nostri|nostre)|sospett*',
    'truffa|truffe|truffator*|raggir*|frod*|phishing|falso venditore|attenzione|diffid*|mai|si spaccia*|spacciandosi|finge*|hackerat*|violat*|non ~2 da noi|a nostro nome|segnal* ~2 ad amazon',
  ],
  'other-cancel': [
    'installazione|download|timer|allarme|reso|appuntamento|abbonamento|stampa|operazione|programma|aggiornamento|ritiro|prenotazione',
  ],
  'we-did': [
    '(abbiamo|ho|hanno|ha) ~3 (controllato|verificato|rivisto|esaminato|testato|corretto|modificato|sostituito|cambiato|migliorato|analizzato|trasmesso|rimosso|ispezionato)',
  ],
  'said-happy': [
    '(felici|contenti|lieti|felice|contento|bello|fantastico) ~2 (che|di sapere|di leggere) ~5 (funzion*|piac*|bene|va bene|<happy>)',
    '(lei|tu|ci|suo messaggio) ~2 (ha|hai|aveva) ~2 (scritto|detto|segnalato|raccontato) ~8 (<happy>|bene|contento|contenta|entusiasta)',
  ],
  // What swindlers do in the seller's name.
  fraud: [
    '(sono|è) ~1 (falsi|falso|false|falsa)|(con|usano|usa|sfrutta*) ~1 il nostro nome',
    'truffa|truffe|truffator*|raggir*|frod*|phishing|falso venditore|si spaccia*|spacciandosi|spacciano|(fing*|fingono) ~2 (essere|lavorare|di)|si finge|a nostro nome|per nostro conto|(dice|dicono) ~2 (essere noi|di essere|per noi)|non (siamo noi|siamo stati noi)|non ~2 da noi|(nessuno|nessun) ~3 (nostri|noi)',
  ],
  'buyer-asked': [
    '^ ~1 (chiede|chiedi|domanda|domandi) ~1 (se|perché|che|quando|dove)',
    '(chiedeva|chiedevi|(ci|mi) (chiede|chiedi|chiedeva|propone|proponi|offre|offri)|(ha|hai|aveva) (chiesto|proposto|offerto|domandato)|vuole sapere|voleva sapere|volevi sapere|(ci|mi) (dice|scrive|segnala) che) ~2 (se|perché|che|come|quando|dove|di)',
  ],
  // Things that are no review, though they have stars, marks and comments.
  'is-thing': [
    'accordatore|adesiv*|classe energetica|energetic*|bigliett*|dedica|auguri|ghirlanda|cima|strumento|chitarra|pianoforte|fattura|calendario|agenda|quaderno|vite|viti|strumenti musicali',
  ],
  authority: [
    'polizia|carabinieri|giudice|tribunale|procura|avvocato|avvocati|avvocata|legale|legali|studio legale|ufficio legale|recupero crediti|esattore|investigatore|autorità|guardia di finanza|ufficiale giudiziario',
  ],
  // To undo an order.
  'call-off': [
    '<cancel>|annullo|annulla*|revoc*|rinunc*|reced*|recesso|disdi*|disfa*|far* ~1 marcia indietro|faccia marcia indietro|fai marcia indietro|tirar* indietro|si tiri indietro|tirati indietro',
  ],
  reviewed: ['(ha|hai|avete|già|ci) ~2 (recensito|valutato|votato|commentato)|(lasciato|scritto) ~2 recensione'],
  pleasant: [
    'serenità|tranquillità|premura|sapere|saperla|sapere|certezza|grazie|ringrazi*|fiducia|acquisto|ordine|cliente|clienti|team|squadra|famiglia|bottega|negozio|piccol*|cuore|sincer*|affetto|piacere|onore|felice|felici|content*|liet*|gioia|godere|servizio|servir*|disposizione|assister*|aiutar*|sempre|giorno|giornata|settimana|tanto|tante|tanti|mille|benvenut*|momento|momenti|speciale|grande|migliore|vita|sostegno|scelta|soddisfazione|passione|artigian*|sorriso|fianco|ragione|priorità|missione|qualità|fa|fare|fanno|significa|possibile|nuovo|persone|lavoro|storia|mestiere|mani|felicissim*|contentissim*|fratello|festa|caffè|brind*',
  ],
  // A delivery that is still to be arranged, and what came long ago.
  arranging: [
    '(propon*|offr*|scegl*|scelg*|preferi*|indic*|indich*|concord*|fiss*|accord*|serv*|occorr*) ~6 (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|data|giorno|fascia|orario|appuntamento|piano)',
    '(giorni|settimane|settimana|mesi|mese) fa',
  ],
  // What is sent apart from the goods that were ordered: of it the buyer has to know.
  'sent-apart': [
    'ricambio|ricambi|pezzo|pezzi|sostitu*|(un|una|uno|due|altr*|il|la|lo|i|le) (nuovo|nuova|nuovi|nuove)|_ (nuovo|nuova|nuovi|nuove) (è|sono|parte|partono|viaggia)|reso|resi|rimborso|etichetta|etichette|fattura|secondo|seconda|altro|altra|mancant*|coperchio|vite|viti|tecnico|autista|richiesta|pratica|bozza|campione|treno|nota|risposta|garanzia|messaggio|reclamo',
  ],
  // When in the year: what shops announce.
  season: [
    'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|autunno|inverno|primavera|estate|natale|pasqua|stagione',
  ],
  // Of an account at Amazon.
  'account-noun': ['account|profilo|conto amazon|conto di amazon|utenza|iscrizione ad amazon'],
  // What the buyer said, asked for or offered, told by the seller.
  'buyer-tells': [
    '(ci|mi) ~1 (dice|dici|scrive|scrivi|chiede|chiedi|chiedeva|propone|proponi|offre|offri|promette|prometti|minaccia|suggerisce|domanda|annuncia)',
    '(lei|tu) ~1 (dice|dici|scrive|scrivi|chiede|chiedi|propone|vuole|vuoi|teme|offre|vorrebbe)',
    '(ha|hai|aveva|avevi) ~1 (chiesto|proposto|offerto|domandato|promesso|suggerito|scritto|detto|annunciato)',
    '^ ~3 (scrive|scrivi|chiede|chiedi|propone|proponi|offre|offri|dice|dici|teme|temi|vuole|vuoi|vorrebbe|vorresti|voleva|volevi) ~1 (che|se|di|uno|uno|la|il|un|una|cinque|mettere|lasciare|cambiare|togliere|pagare)',
    '(la (sua|tua)) (offerta|proposta|domanda|richiesta)',
  ],
} satisfies Classes;
