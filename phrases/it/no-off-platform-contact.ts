import type { Phrases } from '../../src/wording/language.ts';

export default {
  chat: {
    phrases: [
      '<messenger> !6 <ware> ! <warning>',
      '(chat|live chat|chatbot|messaggistica istantanea) ~4 (online|sito|nostra|aperta|risponde|24|giorno|diretta|disponibile) !4 amazon',
      '(nostra|la|via|in|tramite) chat !4 amazon',
      '(sms|messaggino|mms|direct) !8 <carrier-maker> !3 (codice|ricevut*|riceverà) ! <warning>',
      '(in|per|via) (dm|pm)|(mand*|scriv*) ~2 (dm|pm)',
      'messenger ~4 (noi|nostro|via|su|facebook) !3 <ware>',
      '(su|via|tramite) messenger !3 <ware>',
      '(su|via|tramite) (signal|line) !3 <ware> !2 <number>',
    ],
    without: { near: ['<fraud>'], sentence: ['<buyer-asked>'] },
  },
  phone: {
    phrases: [
      '(mand*|gir*|invi*|pass*) ~3 (sul|al) ~1 (mio|nostro) ~1 (cellulare|telefono|numero) !5 <served-by>',
      '(facciamo|sentiamoci|organizziamo) ~2 (videochiamata|zoom|una chiamata)',
      '(a voce|di persona) & (parl*|sent*|meglio) ! (<served-by>|legge|assistente vocale)',
      '(mand*|gir*|invi*) ~4 (cellulare|telefono|numero) ~2 (del|della|di) ~1 (titolare|capo|negozio|responsabile|moglie|nostro)',
      '(mio|nostro) (numero|cellulare) ~1 (è|sta|lo trova) ~1 (sulla|sullo|nella|sul) (fattura|scontrino|scatola|bolla)',
      '(numero|telefono|recapito) ~2 (note legali|sito|biglietto|scatola|fattura) ! <served-by> ! (serie|modello)',
      '(può|potrebbe|riesce a) ~1 (richiamarmi|richiamarci) ! <served-by>',
      '(telefonarci|chiamarci|telefonarmi|chiamarmi) ~3 (al|a) ~1 (numero|nostro) ! <served-by>',
      '(chiami|chiama|chiamare|chiamateci|chiamaci|chiamarci|telefoni|telefona|telefonare|telefonaci|telefonarci|componga) ~2 (noi|ci|il nostro|nostro|il servizio|il numero|lo|al|allo|la linea|qui|direttamente|numero verde|subito|quando|ora|pure) !6 <served-by> !3 (non)',
      '(chiamaci|telefonaci|chiamateci|chiamarci|telefonarci|telefonateci|chiamami|telefonami) !6 <served-by> !2 (non)',
      '(ci|mi) ~1 (chiami|telefoni|chiamate|telefonate|faccia uno squillo) !6 <served-by> !2 (non)',
      '(colpo di telefono|uno squillo|al telefono|(raggiung*|sentirci|sentiamoci|parl*|assist*|contatt*|risolv*|rispond*) ~3 per telefono|telefonicamente|a voce) !6 <served-by> !4 (non)',
      '(hotline|numero verde|linea diretta|centralino|assistenza telefonica|servizio telefonico|call center|numero qui sotto|numero seguente) !6 <served-by>',
      '(do|lascio|ecco|diamo|lasciamo) ~2 (mio|nostro|nostra|nostri) ~1 (cellulare|numero|telefono|recapito|mail|indirizzo mail|e-mail|cell) !6 <served-by>',
      '(nostro|mio) ~1 (numero|cellulare|telefono) ~2 (è|: 0*|0*|+|3*) !4 (ordine|cliente|partita iva|lotto|pratica)',
      '(contattarci|raggiungerci|raggiungibili|rispondiamo|reperibili|chiamare) ~2 (al|allo|a) ~1 (0*|+|3*|<number>) !5 <served-by>',
      '^ telefoni ~2 (a|al|allo|in|quando|pure|subito|ci|oggi)|(qui|messaggio) telefoni|anziché telefoni',
      '(numero|telefono) ~2 (stampato|scritto|riportato|indicato|che trova) ~2 (sulla|sul|nella|nel) ~2 (cartolina|biglietto|scatola|manuale|confezione|foglietto|cartoncino) !5 <served-by> ! (serie|lotto|modello)',
      '(raggiungere|chiamare|contattare|trovare) ~3 (sul|al|per) ~1 (cellulare|telefono|fisso) !6 <served-by>',
      '(vorrei|vorremmo|preferirei|preferisco|preferiamo) ~1 (chiamarla|telefonarle|chiamarti|telefonarti|sentirla) !6 <served-by>',
    ],
    without: { near: ['<fraud>'], sentence: ['<buyer-asked>'] },
  },
  mail: {
    phrases: [
      '(continu*|proseg*|spost*|parl*|sent*|scriv*) ~5 (per|via|tramite) ~1 (posta elettronica) ! <served-by>',
      '(alla|sulla|nella) (mail|e-mail|posta|casella) ~3 (rispond*|assistenza|legg*) !5 <carrier-maker> ! non',

      '(scriv*|mand*) ~3 (posta|mail|casella) ~1 (del|della|di) (negozio|bottega|ditta|azienda)',
      '(faxarci|ci mandi un fax|via fax|per fax|ci faxi)',
      '(scriv*|mand*|invi*|contatt*|spedisc*|spedire|spedisca|rispond*|trasmett*) ~6 (via (mail|e-mail|email)|una (mail|e-mail|email)|per (mail|e-mail|email)|alla nostra (mail|e-mail|email|casella)|al nostro indirizzo|nostra ~1 (mail|e-mail|casella|posta|email)|nostro indirizzo ~1 (mail|e-mail|email)|casella di posta) !4 (suo indirizzo e-mail|sua mail)',
      '(via|per) (mail|e-mail|email) ~3 (piuttosto|direttamente|a|ci|:|è|più) !5 <served-by>',
      '(nostra|mia|nostro|mio) ~1 (mail|e-mail|email|posta elettronica|casella|indirizzo mail|indirizzo e-mail|indirizzo email|gmail|casella di posta|pec) !6 <served-by> ! (visto|letto|ricevut*|aperto|sfuggit*|scors*|precedent*|ieri|martedì|lunedì|mercoledì|giovedì|venerdì|sabato)',
      '(chiocciola|@) ~3 (punto|com|it|gmail) !3 instagram',
      '(scriv*|mand*|contatt*) ~6 @',
    ],
    without: { near: ['<fraud>'], sentence: ['<buyer-asked>'] },
  },
  site: {
    phrases: [
      '(link|numero|indirizzo|recapito) ~1 (in|nella|sotto) ~1 firma ! <carrier-maker>',

      '(nostro|mio|nostra|nostri) ~1 (sito|sito web|sito internet|pagina web|negozio online|e shop|shop online|webshop|home page|forum|blog|app|applicazione|portale|e commerce|ecommerce|pagina facebook|modulo|area clienti|store online|centro assistenza|negozio on line) !4 (produttore) ! <warning>',
      '(vada|vai|visit*|consulti|consulta|trova|trovi|registr*|scarich*|veda|compil*|passi|navighi|su|sul|tramite) ~6 (www|http|https|_ punto (com|it)) !6 (amazon|<served-by>)',
      '(visit*|consult*|vada su|vai su|su|sul) ~3 (com|it|net|org|shop|eu|negozio punto it) !6 (amazon|<served-by>)',
      '(modulo|form) ~4 (online|sito|web|negozio|google|di contatto) ! amazon !4 <served-by>',
      '(cerchi|cerca|cercaci|ci cerchi|digiti|digita|cercare|trovaci|ci trova|ci trovi) ~7 (google|internet|web|bing|online|rete|motore)',
      '(scarich*|installi|installa|scarica) ~2 (nostra|l|la) ~1 app ~8 (ticket|contatt*|supporto|noi|chat|aiuto)',
      '(apra|apri|aprire|crei) ~2 ticket ! amazon',
      'chat del sito',
    ],
    without: { near: ['<fraud>'], sentence: ['<buyer-asked>'] },
  },
  social: {
    phrases: [
      '(passi|passa|vieni|venga) ~2 su ~1 <network> ! <ware>',
      '(segu*|iscriv*|trov*|unisc*|entr*|contatt*|scriv*|cerc*|tagg*|mett*|aggiung*|condivid*|visit*|parliamone|vada|vai|passi) ~6 <network> !4 <ware>',
      '(su|via|nostra|nostro|tramite|mia|mio|sul|nel|sulla) ~1 (pagina|account|gruppo|profilo|canale) ~1 <network> !4 <ware>',
      '(su|via|nostra|nostro|tramite|mio|sul) <network> !4 <ware>',
      '(gruppo|pagina|account|profilo|canale|community) ~1 <network> !4 <ware>',
      'seguici|seguiteci|ci segua (su|sui)|(entra|unisciti|si unisca|entri) ~4 (gruppo|community|forum|server) !3 <ware>',
      '<network> ~4 @',
    ],
    without: { near: ['<fraud>'], sentence: ['<buyer-asked>'] },
  },
  code: {
    phrases: [
      '(codice|link) ~3 (volantino|biglietto|scatola|foglietto) ~3 (entr*|acced*|apr*|unis*|iscriv*) ! (app|firmware|manuale)',
      '(entri|entra|unisciti|acceda) ~3 (gruppo|comunità|canale|forum) ~1 (degli|di|dei) (utenti|clienti)',
      '(scansion*|inquadr*|fotograf*|usi|legga|leggi) ~4 (qr|qr code|qrcode|codice qr|codice ~2 (cartoncino|biglietto|scatola|manuale|confezione)) !5 (punto di ritiro|reso|ufficio postale|codice a barre|produttore|locker)',
      '(qr code|qrcode|qr|codice qr) ~8 (cartoncino|biglietto|scatola|manuale|confezione|assistenza|contatt*|garanzia|regalo|chat|unirsi|volantino) !5 (ritiro|reso|poste|ufficio|locker)',
      '(numero|indirizzo|contatto|recapito|link) ~3 (sul|nel|stampat*|sulla|riportat*) ~2 (cartoncino|biglietto|manuale|volantino|confezione|scatola|fattura) !5 (serie|lotto|modello|riferimento|ordine) !5 <served-by>',
    ],
    without: { near: ['<fraud>', 'non ~2 (nostro|nostra|noi)'] },
  },
  pay: {
    phrases: [
      '(ricarica|bonifico|vaglia|versamento) ~3 (carta|conto|iban) ~3 (titolare|nostr*|mio|mia|capo) ! <not>',

      '(faccia|fai|fare|mandi) ~2 bonifico ! <not>',
      '(paypal|postepay|satispay|bonifico|western union|revolut|contanti|assegno|bitcoin|cripto*|ricarica postepay|contrassegno) !8 (non|nessun*|amazon|fibbia) !3 (pagamento è)',
      '(pag*|vers*|sald*) ~4 (direttamente a noi|fuori amazon|fuori da amazon|fuori) ! (non è|non sono|vietat*|nessun*|mai|non (possiamo|accettiamo))',
    ],
    without: { near: ['<fraud>'], sentence: ['<buyer-asked>'] },
  },
  elsewhere: {
    phrases: [
      '(fuori|al di fuori|esternamente) ~1 (dalla|della|alla|dal|del) ~1 (piattaforma|chat di amazon|sistema) ! (non|mai|vietat*)',

      'non ~1 (lavora|passa|opera|tratta) ~1 (tramite|con|su|via) amazon',
      '(compr*|ordin*|acquist*) ~3 direttamente ~3 (nostro|nostra|noi|sito|pagina)',
      'senza ~3 amazon ~2 (di mezzo|mezzo|intermediari*)|senza (passare|coinvolgere|usare) ~4 amazon',
      '(lasciamo perdere|lasciando da parte|saltiamo|lasciamo fuori) ~2 amazon',
      '(tra) ~1 (me e lei|me e te|noi due|io e te) & (amazon|reso|cambio|pagamento)',
      '(compra*|acquist*|ordin*|spesa) ~8 (nostra|nostro) ~1 (bottega|negozio|shop) ~1 (online|on line|in rete)',
      '(in privato) & amazon & (cambio|facciamo|sistem*)',
      '(fuori|al di fuori|altrove) ~2 (messaggistica|messaggi amazon) !3 (non|mai)',
      '(fuori|al di fuori|esternamente) ~1 (da|di|ad) ~1 amazon !3 (non|mai|niente) ! (non è|non sono|vietat*|nessun*|non (possiamo|accettiamo|vendiamo))',
      'fuori amazon !3 (non|mai)',
      '(compri|ordini|acquisti|compra|ordina) ~1 da noi',
      'senza ~2 (passare per|passare da|usare|tramite) ~1 amazon|(eviti|evitare|evita|lasci stare|saltare|saltiamo) ~1 amazon',
      '(ordin*|compr*|acquist*|reso|pag*|contatt*|rivolg*|scriv*) ~3 (direttamente|in privato) ~2 (da noi|a noi|con noi|noi|dal nostro|al nostro|in bottega|al laboratorio) !3 (rispond*)',
      '(direttamente) (da noi|in bottega|dal nostro|al nostro negozio)',
      '(passi|venga|vieni|passa|visit*|venite|passare|venire) ~3 (trovarci|in negozio|showroom|laboratorio|nella nostra sede|nel nostro negozio|in bottega|in sede|nostro ufficio) !2 (non|è un po) !5 (punto di ritiro|ritirare|amazon)',
      'non [ci|mi|più|lo|stia a] (risponda|rispondere|rispondi|scriva|scrivere|passi) ~1 (qui|a questo messaggio|su amazon|tramite amazon|via amazon|per di qui) ! (nulla|niente|recension*|<fraud>)',
      '(più (rapido|veloce|semplice|facile|comodo|diretto)|prima|meglio) ~4 (che|fuori|senza|tramite|altrove|con) ~3 (amazon|messaggistica|qui|telefono|mail|whatsapp)',
      '(altro canale|altrove|canale privato|in privato su|in privato via|numero privato)',
      '(parliamone|parlarne|discuterne|continuiamo|proseguiamo|sentiamoci) ~3 (altrove|in privato|fuori|su|al telefono) !3 (amazon)',
    ],
    without: { near: ['<fraud>'], sentence: ['<buyer-asked>'] },
  },
  // "GLS non trova la casa. Può chiamarli allo …"
  'allow+': {
    phrases: [
      '(chiamarli|chiamarlo|contattarli|contattarlo|telefonargli|sentirli|li (chiami|contatti|chiama|contatta)|lo (chiami|contatti)) ~4 (0*|+|<number>)',
    ],
    with: { before: ['<carrier-maker>'] },
    without: { sentence: ['noi|nostro|nostra|nostri'] },
  },
  allow: [
    // The code by which a device is set up.
    '(qr|qr code|qrcode|codice qr) ~3 (retro|base|dietro|sotto|fondo|telecamera|apparecchio|dispositivo|serratura|lampada|router|presa|sensore|schermo|orologio|campanello|caricatore) ! (cartoncino|volantino|scatola|confezione|biglietto|manuale)',
    '(qr code|qr|codice qr) &12 (di amazon|istruzioni)',
    'non ~2 (mandi|invii|comunichi|dia|condivida|fornisca|giri) ~8 (e-mail|mail|telefono|whatsapp|sms)',

    '(qr|codice) &12 (solo ~4 magazzino|solo al corriere|uso interno|non ~2 (scansion*|inquadr*))',
    '(telefono|whatsapp|mail) &16 (amazon ~1 (chiede|impone|obbliga|vuole|non (permette|consente)))',
    '(scritta|schizzo|bozza|timbro|adesivo|incis*) &10 <network>',
    'amazon ~3 (manda|invia|spedisce|manderà|invierà) ~4 (mail|e-mail|email)',
    '(manda|invia|spedisce) ~1 amazon ~2 (mail|e-mail|email)',
    // What a product does.
    '(orologio|smartwatch|telefono|smartphone|cuffie|auricolari|altoparlante|cassa|dispositivo|applicazione|app|bracciale|tablet|autoradio|guanti|display) ~3 (mostra|mostrano|visualizza|riceve|ricevono|annuncia|legge|segnala|vibra|supporta|gestisce|trasmette|funziona*) ~6 (whatsapp|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal) [~2 (whatsapp|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal)]',
    '(notifiche|notifica|(messaggi|chiamate) (di|da|dei)) ~3 (whatsapp|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal) [~2 (whatsapp|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal)]',
    '(inutile|non serve|mai|non occorre|non è necessario) ~2 (chiamare|telefonare|mandare|pagare|venire)',
    'non ~3 (che|usiamo|accettiamo|utilizziamo|possiamo|siamo) ~6 (whatsapp|telefono|mail|e-mail|paypal|social|amazon|bonifico|sito)',
    '(tramite|via|su|attraverso|con) ~1 (amazon|la messaggistica amazon|i miei ordini) !3 (non|anziché|piuttosto)',
    '(risponda|rispondere|rispondi|risposta) ~1 (a questo messaggio|qui) !2 (non|mai)',
    '<carrier-maker> ~6 (chiam*|telefon*|contatt*|sito|numero|tel)',
    'sito (della dogana|del corriere|del produttore|di amazon|delle poste)',
  ],
} satisfies Phrases;
