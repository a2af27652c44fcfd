import type { Phrases } from '../../src/wording/language.ts';

export default {
  again: [
    '<reminder> & (<review-thing>|<review-act>|<asked-for>|votare|valutare|valuti) ! (nessun promemoria) ! <not-reviewed> !3 (altri|nessun*|niente) ! (testo|prodotti|difetto|appuntamento)',
    '<nth-time> & (<review-thing>|<review-act>|<asked-for>|votare|valutare|recensire|righe) ! <not-reviewed> !0 (unica volta) ! (scus*|ritardo|rimborso|sostitu*) !2 (comprat*|ordinat*)',
    '(scus*|perdon*|mi perdoni|spiace) ~4 (insist*|disturb*|ricontatt*|torniamo) ~6 (<review-thing>|<asked-for>|valutare|recensire)',
    '(richied*|ripet*|richiedi*|rinnov*|riscriv*|risollecit*|sollecit*|ricontatt*) ~6 (<review-thing>|<asked-for>|parere|opinione|valutare|recensire) ! (corriere) ! <not-reviewed>',
    '(già|in precedenza|precedentemente) ~6 (chiesto|sollecitato|invitat*|scritto|proposto) & (<review-thing>|<asked-for>|valutare|recensire|amazon|voto) ! <not-reviewed>',
    'non c è due senza tre',
    '(mail|messaggio|sollecito|promemoria) <number> (/|su) <number>',
    '(ancora|di nuovo|sempre) (noi|io) ~8 (recension*|parole|opinione|valutazione|stelle|amazon)',
    '(bussiamo|busso|torniamo|torno) ~2 (di nuovo|ancora|nuovamente) ~6 (opinione|recensione|valutazione|parere|stelle)',
  ],
  asked: [
    '(scors*|fa|già|ieri) & (abbiamo|avevamo|ho|invitavamo|chiedevamo) ~3 (chiest*|domandat*|sollecitat*) ~3 (parere|opinione|recensione|voto|valutazione|feedback|commento) ! <not-reviewed>',
  ],
  missing: [
    '(recensione|valutazione|commento|stelle|voto|giudizio|feedback|parere) ~3 non ~3 (arrivat*|ricevut*|pervenut*|pubblicat*|visibil*|giunt*) ! <not-reviewed> ! (se)',
    '(ha|hai|avete) ~1 pensato ~2 (<review-act>|valutare|recensire|commentare)',
    '(non|ancora nessun*|nessun*|mai|né) ~5 (lasciat*|dato|data|votato|valutato|recensito|commentato|ricevut*|vist*|lett*|pubblicat*|postat*|scritt*|trovat*|vediamo|troviamo|messo|rispost*|condivis*|arrivat*|avuto) ~6 (<review-thing>|<asked-for>|acquisto|voto|prodotto|opinione|parere) ! <not-reviewed> ! (se non) ! (fattura|taglia|risposta sul|risposta sulla)',
    '(non|ancora) ~2 (valutato|recensito|votato|commentato) ~4 (acquisto|ordine|prodotto|articolo|noi|venditore|ci)',
    '(non) ~2 (recensito|valutato) !3 se',
    '(ancora|tuttora) ~2 (nessun*|niente|senza) ~2 (recension*|comment*|valutazion*|stell*|voto|feedback)',
    '(ancora|sempre|tuttora) ~3 (recension*|valutazion*|stelle|comment*|opinione|voce|voto|feedback|parere) ~3 (manca|mancano|attes*|in attesa)',
    '(recension*|valutazion*|stelle|comment*|opinione|voce|giudizio|feedback|parere) ~6 (si fa attendere|manca|mancano|si fanno attendere|ancora attes*|non è arrivat*|non sono arrivat*|in sospeso|in attesa) ! <not-reviewed>',
    '(manca|mancano|manchi) ~4 (sua|tua|solo|suo|tuo|sue|tue|soltanto|vostra) ~2 (recension*|valutazion*|stelle|comment*|voce|opinione|voto|feedback|parere)',
    '(aspettiamo|aspetto|attendiamo|attendo|aspettavamo) ~2 (ancora|sempre|tuttora|con ansia) ~3 (recension*|valutazion*|stelle|comment*|opinione|voce|voto|giudizio|feedback|parere) ! <not-reviewed>',
    '(dimentic*|scordat*|sfuggit*) ~6 (<review-act>|valutare|recensir*|commentare|<review-thing>) ! (non dimentichi|non dimenticare)',
    '(troppo tardi|ancora in tempo|ancora tempo) ~6 (<review-act>|<review-thing>|valutare|recensire)',
    '(ancora nessuna recensione|ancora nessun commento)',
    '(ultima|ultimissima) (chance|occasione|opportunità|possibilità) ~6 (recension*|valutare|recensire|commentare|stelle|dire la|feedback)',
    '(ha|hai|avete) ~2 (avuto|trovato) ~3 (tempo|modo|occasione|minuto|momento) ~6 (<review-thing>|<review-act>|<asked-for>|valutare|recensire) ! <not-reviewed>',
    '(promess*|promett*) ~4 (recension*|commento|valutazione|voto|feedback|parere)',
    '(nulla|niente|nessuna parola|neanche una riga) ~1 (di suo|di tuo|da parte sua|da lei)',
  ],
  earlier: {
    phrases: [
      '(abbiamo|ho|avevamo|la|ti|vi|le) ~3 (chiest*|scritt*|mandat*|inviat*|sollecitat*|invitat*|contattat*|propost*|invitavamo|chiedevamo|scrivevamo|chiedevo|scrivevo|invitavo|ricordavo|ricordavamo) ~8 (scorsa|scorso|fa|già|ieri|precedent*|settimana|mese|lunedì|martedì|mercoledì|giovedì|venerdì) !3 (corriere|produttore)',
      '(la settimana scorsa|settimana scorsa|il mese scorso|(giorno|giorni|settimane|settimana|mesi) fa|ieri|di recente|recentemente|l altro ieri|tempo fa|giorni fa|settimane fa|mese fa) ~6 (abbiamo|ho|avevamo|la|ti|le|vi) ~3 (chiest*|scritt*|mandat*|inviat*|invitat*|invitavamo|chiedevamo|scrivevamo|sollecitat*)',
      '(nostro|mio|nostra|mia|nostri) ~1 (primo|ultimo|precedente|prima|ultima|precedenti) ~1 (messaggio|mail|e-mail|richiesta|invito|lettera)',
      '(rispost*|reagit*|vist*|lett*|ricevut*|pers*) ~4 (nostro|mio|nostra|mia|nostri|alla nostra|al nostro) ~2 (messaggio|mail|e-mail|richiesta|invito)',
      'come ~2 (detto|scritto|accennato|spiegato|già|scrivev*|dicev*|accennav*)',
      '(abbiamo|ho|avevamo) ~1 già ~1 (chiesto|scritto|sollecitato|invitato|contattato|mandato|inviato)',
      '(nostro|nostra|la) ~2 (messaggio|mail|richiesta) ~5 (pers*|sfuggit*|spam|indesiderata)',
      '(seconda|terza|secondo|terzo) ~1 (volta|messaggio|mail|richiesta) ~4 (che|sulla|sul)',
      '(le|ti) (abbiamo chiesto|chiedevamo|avevamo chiesto) ~6 (piace|piaceva|opinione|recensione|pensa|valutazione)',
    ],
    with: { message: ['<review-act>', '<review-thing> ! <not-reviewed>', '<asked-for>', 'suo voto'] },
    without: {
      sentence: [
        'incisione|ricam*|consegna|indirizzo|reso|restitu*|dogana|colore|taglia|etichetta|cancello|numero|pacco|appuntamento|fattura|bozza|rimbors*|partita iva|testo|pezzo|sostituzione|ritardo|spedizione',
      ],
    },
  },
  allow: [
    '(una sola|un unica|una unica|solo una|soltanto una) ~1 volta',
    'non ~6 (promemoria|sollecit*|più messaggi|altri messaggi|insister*|ricord*) !0 (aspetta|mancat*|ricevut*)',
    '(commento|parere) ~4 <not-reviewed>',
    '(unico|solo) (messaggio|promemoria|sollecito)',
    '(di nuovo|ancora) ~1 (grazie|scus*)|grazie ancora',
  ],
} satisfies Phrases;
