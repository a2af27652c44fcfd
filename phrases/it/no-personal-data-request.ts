import type { Phrases } from '../../src/wording/language.ts';

export default {
  contact: {
    phrases: [
      '(ci|mi) ~1 (dà|dai|lascia|fornisce|indica) ~1 (una|la sua|la tua) (mail|e-mail|email) ! <keep-safe>',
      '(mand*|dammi|dia|invi*|passami) ~2 (sua|tua|suo|tuo) (gmail|hotmail|outlook)',
      '(a|su|con) (quale|che) ~1 (mail|e-mail|email|numero|telefono|cellulare) ~3 (scriv*|mand*|chiam*|invi*)',
      '(noi|ci) ~1 (bisogno|serve|servire) ~3 (mail|telefono|e-mail) ! <for-delivery>',
      '<ask-for> ~6 (suo|sua|tuo|tua|un|una|l|il|la|vostro|con) ~2 <contact-data> !4 <for-delivery> !4 <keep-safe> ! (corriere|autista|consegna|trasportatore) !0 (nostro|nostra)',
      '(suo|sua|tuo|tua|numero di) ~1 <contact-data> ~3 (personale|privat*) !5 <for-delivery> !3 <keep-safe>',
      '(qual|quale) ~2 (è|sono) ~2 (suo|sua|tuo|tua) ~1 <contact-data> !5 <for-delivery>',
      '(per) ~6 (garanzia|archivio|database|newsletter|club|estrazione|lista|regalo|scheda cliente|tessera) ~4 <contact-data> !4 <for-delivery>',
      '(nome|telefono|e-mail|mail|età|indirizzo) (telefono|e-mail|mail|età|professione) [e|ed] (telefono|e-mail|mail|età|professione)',
      '(telefono ed e-mail|telefono e mail|telefono e e-mail|e-mail e telefono|mail e telefono|nome e telefono|telefono ed email) !4 <for-delivery>',
      'numero di cellulare privato',
      '(a|su|con) (quale|che) ~2 (cellulare|telefono|numero|mail|indirizzo) ~4 (raggiunger*|chiamar*|contattar*|scriver*|sentir*) ! (corriere|autista|consegna)',
    ],
    without: { near: ['<fraud>'] },
  },
  identity: {
    phrases: [
      '(giorno mese e anno|giorno e mese) ! (consegn*|targa|incision*|incid*|scadenza)',

      '(quando|che giorno) ~2 (compi|compie) ~1 anni ! (bimb*|bambin*|cane)',
      '(documento|carta d identità) ~2 (fronte|retro)',
      '^ ~1 (il|la|i|le) ~1 (suo|sua|tuo|tua|suoi|sue) ~1 (codice fiscale|carta d identità|passaporto|data di nascita|documento) ~6 (per cortesia|per favore|gentil*|grazie) ! (dogana|fattura)',
      '(schedario|scheda|archivio|registro|database|rubrica) ~1 (clienti|cliente|clientela) & (<contact-data>|<identity-data>|nato|nata|compleanno|telefono) ! <keep-safe>',
      '(quando|in che anno|dove) ~1 (è|sei) ~1 (nato|nata) ! (bimb*|bambin*|figli*|targa|incision*)',
      '<ask-for> ~10 <identity-data> !0 <bank-data> ! (incid*|stamp*|incision*|ricama*|ricamo|ricami|partecipazion*|biglietto|torta|mappa|poster|calendario|documento di trasporto|fattura|dogan*|sdogan*|giacenza|sportello|ufficio postale|ritirar*|noi i document*) !3 <keep-safe>',
      '(copia|foto|scansione|fronte|fronte e retro|immagine|scan) ~8 <identity-data> !3 <keep-safe>',
      '<identity-data> ~6 (richiest*|necessari*|obbligatori*|manca|serve|servono|per favore|utili) ! (incid*|stamp*|fattura|biglietto) !3 <keep-safe>',
      'un selfie',
    ],
    without: { near: ['<fraud>'] },
  },
  'identity+': {
    phrases: [
      '<ask-for> ~8 codice fiscale !0 <bank-data> ! dogan* !3 <keep-safe>',
      'codice fiscale ~6 (richiest*|necessari*|obbligatori*|manca|serve|servono|per favore|utile)',
    ],
    without: { near: ['<fraud>', 'licenza|patentino|rilascia*|fattura*|detra*|scontrin*|fiscal* ~2 agevol*'] },
  },
  bank: {
    phrases: [
      '(sedici|16|tutte le) cifre & (scriv*|dà|mand*|scadenza|carta|dica|dai) ! <keep-safe>',

      '(su|a) quale ~2 (paypal|conto|iban|carta) ~4 (mand*|vers*|accredit*|rimbors*|invi*) ! <keep-safe>',
      '<bank-data> ~3 (va|vanno) ~1 (ripetut*|comunicat*|inviat*|mandat*|indicat*|confermat*) ! <keep-safe>',

      '^ ~1 (il|la) numero della (sua|tua) carta ~3 (per favore|per cortesia|grazie)',
      '(dica|dimmi|mandi|mandami|indichi|dia) ~3 (banca|intestatario|conto) ~3 (intestatario|conto|iban) ! <keep-safe>',
      '(detti|dettaci|legga|confermi|dica|mandi) ~3 (cifre|numeri) ~3 carta ! <keep-safe>',
      '(mandi|invii|indichi|dia|comunichi|mandaci) ~3 numero di conto ! <keep-safe>',
      '^ ~1 (il|la|le|i) ~2 (iban|coordinate bancarie|numero di conto|dati bancari) ~2 (per cortesia|per favore|grazie|prego)',
      '(mancano|manca|servono|occorrono|serve|attendiamo|aspettiamo) ~5 (coordinate|dati|estremi|codice) ~1 (bancari*|del conto|della carta|iban) ! <keep-safe>',
      'su quale ~2 (conto|iban|carta di credito|conto bancario) ~4 (versiamo|rimborsiamo|soldi|accreditiamo|bonifico|rimborso|mandiamo)',
      '<ask-for> ~8 <bank-data> !4 <keep-safe> !0 (rimborsato su)',
      '(suo|sua|tuo|tua|suoi|tuoi) ~1 <bank-data> ~4 (necessari*|serve|per favore|per il|per|affinché) !3 <keep-safe> !2 (rimborsato|rimborso sul|sul|sulla)',
      '(copia|foto|scansione|screenshot|fronte|immagine) ~5 <bank-data> !3 <keep-safe>',
      '(ultime|prime|4|quattro) ~2 cifre ~4 carta',
      '(estratto conto|iban) ~6 (util*|serv*|necessari*|richiest*) ! <keep-safe>',
    ],
    without: { near: ['<fraud>'] },
  },
  account: {
    phrases: [
      '(codice|pin|cifre) che ~3 (arrivat*|ricevut*|mandat*) ~3 (sms|telefono|cellulare|banca) ! <keep-safe> ! (corriere|locker|ritiro)',

      'codice ~3 amazon ~3 (inoltr*|mand*|gir*|dic*|invi*)',
      'con (la sua|la tua|le sue) (password|credenziali) ~3 (possiamo|sistem*|entr*|risolv*)',
      'senza ~3 (password|credenziali|codice|accesso al suo account) & (non possiamo|impossibile|non riusciamo|non si può) ! (reimpost*|router)',
      '<ask-for> ~6 <login-data> !4 <keep-safe> !2 (reso|porta|errore|cancello|condominio|portone)',
      'codice ~4 (ricevut*|mandat*|inviat*|arrivat*) ~5 (sms|amazon|banca)',
      'codice che ~4 amazon',
    ],
    without: { near: ['<fraud>'] },
  },
  social: [
    '(nome|nickname|account|profilo|utente|pagina|si chiama|ti chiami) ~4 (facebook|instagram|insta|tiktok|twitter|whatsapp|snapchat|social|youtube) ! (targa|incision*|adesiv*|stamp*|segua|segui)',
    '(con che nome|qual è) ~5 (facebook|instagram|tiktok|social)',
    '(suo|tuo) (facebook|instagram|insta|tiktok)',
    'numero (whatsapp|telegram)',
  ],
  review: {
    phrases: [
      '(nome|nickname|pseudonimo) ~2 (recensore|recensioni|recensito|recensione)',

      '(foto|schermata|cattura|immagine) ~8 (quello che hai scritto|quello che ha scritto|recensione)',
      '(screenshot|screen|schermata|cattura|foto|prova|immagine|copia|istantanea) ~4 (recension*|valutazion*|comment*|stelle|voto|feedback|pubblicazione)',
      '<ask-for> ~6 (link|url|indirizzo|screenshot|prova|nome) ~4 (recension*|valutazion*|comment*|profilo|feedback) ! (targa|incision*)',
      '(link|url) ~2 (della|del|alla|al) ~1 (sua|tua|suo|tuo) ~1 (recensione|valutazione|commento|profilo)',
      '(suo|tuo) ~1 (profilo|nickname|nome utente) ~1 amazon !3 <keep-safe>',
      '(invi*|mand*|mostr*|alleg*|trasmett*|fornir*) ~3 (screenshot|schermata|cattura) ! (errore|schermo blu|app|applicazione|display|guasto|schermata di)',
    ],
    without: { near: ['<fraud>'], sentence: ['<buyer-asked>'] },
  },
  life: [
    'dove lavora ~1 (lei|<end>)',
    '(anno|data) ~1 di nascita ~4 (professione|mestiere|lavoro|reddito)',
    'quanto (guadagna|guadagni|prende al mese)',
    '(sua età|tua età|sua professione|che lavoro (fa|fai)|suo reddito|suo stipendio|stato civile|è sposat*|in quanti (vivete|siete)|quante persone (vivono|abitano)|sua religione|sua nazionalità|suo mestiere|quanti figli|suo titolo di studio|è proprietario)',
    '(quando|che giorno) ~1 (compie|compi|è nato|è nata|cade) ~2 (anni|compleanno)|quanti anni (ha|hai) ! (bambin*|bimb*|figli*|cane|gatto)',
  ],
  allow: [
    '(data|luogo) di nascita & <on-goods> ! <buyer-file>',
    '<identity-data> ~6 (punto di ritiro|ufficio postale|posta|sportello|corriere|locker)',
    '(app|router|telecamera|dispositivo|wifi|wi-fi|modem|sito del produttore) &10 (password|credenziali|pin|codice)',

    '(non|mai|né) ~1 (inserisca|inserisci|inserire|metta|metti|scriva|scrivi|digiti|fornisca|fornire|comunichi|comunicare|dia|dare|mandi|mandare|invii|inviare|condivida) ~8 (dati|password|carta|iban|conto|documento|codice)',
    // What is known already.
    'che (il|la) (suo|tuo|sua|tua) <contact-data> (è|era|risulta)',
    '<keep-safe> ~6 (password|dat*|carta|e-mail|telefono|recapit*|documento|informazion*|iban)',
    '(mai|non) ~6 (password|dati|recapiti)',
    'partita iva',
    '(modello|marca|cover|custodia|supporto) ~3 (telefono|cellulare|smartphone)',
    '(corriere|autista|trasportatore) ~8 (telefono|numero|cellulare)',
    '(su|via|per|tramite) (whatsapp|telegram|mail|e-mail|sms)',
  ],
} satisfies Phrases;
