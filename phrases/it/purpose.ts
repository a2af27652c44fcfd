import type { Phrases } from '../../src/wording/language.ts';

export default {
  'order-problem': [
    '<trouble> & (ordine|pacco|articolo|consegna|magazzino|prodotto|spedizione|corriere)',
    '(esaurit*|indisponibil*|ritard*|sostitu*|rimbors*|manca|mancan*|mancat*|mancav*|rott*|danneggiat*|difettos*|annullat*|smarrit*)',
    '(dispiac*|scus*|spiace*)',
  ],
  'additional-info': [
    '(serve|servono|occorre|bisogno|manca|indich*|precis*|conferm*|comunic*|scelg*|scegl*) ~8 (taglia|colore|indirizzo|misura|modello|numero|via|piano|citofono|dimension*|versione|quantità|tinta|codice|civico)',
    '(quale|quali|che) ~8 (taglia|colore|indirizzo|modello|numero|versione|tinta|preferisc*|desider*|vuole)',
    '(manuale|istruzioni|(certificato|tagliando|condizioni|durata|scheda) ~1 (di|della) garanzia|numero di serie)',
  ],
  return: [
    '(reso|resi|restitu*|recess*|recedere|etichetta di reso|rispedi*)',
    '(cambio|cambiare) ~4 (taglia|articolo|prodotto)',
  ],
  invoice: ['(fattura|fatture|fatturazione|partita iva|nota di credito|codice destinatario)'],
  'review-request': ['<review-act>|<review-wish>'],
  'delivery-scheduling': [
    '(appuntamento|fascia|data|giorno|orario|ore|piano|ascensore|presente|casa|disponibil*) & (consegn*|corriere|autista|installazione|trasportatore|scarico)',
  ],
  'home-services': [
    '(installazione|montaggio|posa|tecnico|montatore|installatore|intervento|manutenzione) & (appuntamento|data|giorno|fascia|ore|casa|passare|domicilio)',
  ],
  customization: [
    '(incision*|incid*|incisa|inciso|ricama*|ricamo|ricami|personalizz*|iniziali|bozza|prova di stampa|su misura|font|stamp*|anteprima|dedica) ! (matricola|numero (di serie|di modello|di lotto)|codice a barre|stampante|etichetta)',
  ],
  reply: [
    '(grazie per il suo messaggio|in risposta|chiedeva|ci ha chiesto|sua domanda|suo messaggio|sua richiesta|come richiesto|prego)',
  ],
} satisfies Phrases;
