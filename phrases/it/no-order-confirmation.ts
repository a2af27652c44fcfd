import type { Phrases } from '../../src/wording/language.ts';

export default {
  received: {
    phrases: [
      '(ricezione|ricevimento) ~2 (suo|del suo) ~1 pagamento',
      '(incassato|registrato|ricevuto) ~2 (suo|il) ~1 pagamento',
      '(abbiamo|ho|è stato|è|ha|sono) ~3 (ricevuto|ricevuta|registrato|registrata|accettato|accettata|confermato|confermata|elaborato|preso in carico|acquisito|incassato) ~4 (ordine|pagamento|acquisto|bonifico) ! (ha ricevuto)',
      '(ordine|pagamento|acquisto) ~4 (è|sono|è stato|ha) ~3 (ricevuto|registrato|accettato|confermato|elaborato|arrivato|andato a buon fine|preso in carico|accreditato|approvato|imballato|preparato|in lavorazione|in elaborazione|in preparazione|pronto|in fase di (preparazione|lavorazione)|completato|pervenuto) ! ((le|ti|vi) è (arrivato|pervenuto))',
      '(confermiamo|confermo|confermare|confermando|confermarle|confermarti|comunichiamo) ~5 (ordine|acquisto|pagamento|ricezione|ricevimento) !0 (per favore|prima) ! (preghiamo|può confermare|la prego)',
      '(conferma) ~2 (di|d|dell|del|della) ~2 (ordine|acquisto|pagamento|spedizione|invio|consegna)',
      '^ (ordine|pagamento|acquisto) ~1 (accettato|confermato|ricevuto|registrato|spedito|evaso)',
      '(prepariamo|preparando|imballiamo|imballando|stiamo (preparando|imballando|elaborando|confezionando)|confezioniamo|elaboriamo) ~4 (ordine|pacco|pacchetto|articolo)',
      '(è|sono) ~3 (in preparazione|in lavorazione|in fase di preparazione|in elaborazione)',
    ],
    without: { sentence: ['<trouble>', '<question>', '<pending>'] },
  },
  shipped: {
    phrases: [
      '(merce|pacco|articolo) ~1 (ci ha|ha) ~1 lasciat* ! <trouble>',
      '(sua|suo) _ (viaggia|viaggiano|vola|corre)',
      '^ stato ~1 (spedito|inviato|in transito|consegnato|in consegna)',
      '(ordine|pacco|pacchetto) ~3 (spedito|inviato|partito) .',
      '(è|sono) (partito|partita|partiti|partite|stato spedito|stata spedita) (oggi|ieri|stamattina|stamani|stasera) !4 (pezzo|coperchio|nuov*|sostitu*|ricambio|corriere|autista|etichetta|fattura)',
      '<goods> ~5 (è|sono|stato|stata|appena|già|viene|ha) ~5 <sent-off>',
      '(abbiamo|ho|stiamo) ~5 (spedito|spedita|inviato|affidato|affidata|consegnato|imballato|dato|lasciato|imbucato|spedendo|preparato) ~4 <goods>',
      '(affidato|affidata|affidare|consegnato|consegnata|dato|lasciato|passato|passata) ~8 (a|al|alle|allo|presso) ~1 <carrier>',
      '(ha|hanno) ~1 lasciato ~4 (magazzino|laboratorio|deposito|bottega|negozio|sede|stabilimento|centro|milano|roma)',
      '<carrier> ~2 (ha|hanno) ~3 (ritirato|prelevato|preso|caricato|in mano|raccolto|in consegna)',
      '<goods> ~2 (viaggia|viaggiano|corre|vola|naviga)',
      '<goods> ~2 (è|sono|ora) ~2 (in viaggio|in cammino|presso <carrier>|in transito|in arrivo|sul furgone|in consegna|nelle mani|per strada)',
      '^ ~2 (partito|partita|partiti|partite|spedito|spedita|spediti|inviato|consegnato) (oggi|ieri|stamattina|stamani|:|questa|con)',
      '(avviso|notifica|conferma|comunicazione) ~1 (di|della|dell) ~1 (spedizione|invio|partenza)',
      '(spedizione|invio) ~3 (effettuata|effettuato|confermata|avvenuta|eseguita|partita)',
      '(spediamo|spediremo|inviamo|spedisco|partirà|parte|partono|invieremo) ~4 (oggi|domani|stasera|in giornata|subito) & (ordine|pacco|pacchetto|articolo)',
      '<goods> ~2 (si è messo|si è messa|si mette) ~2 (viaggio|strada)',
      '(è|con|nelle) ~2 (mani) ~3 <carrier>',
      '(sul|nel|sul|a bordo del) (furgone|camion|mezzo) ~1 (di|del|della) ~1 (brt|gls|dhl|ups|sda|poste|corriere|tnt)',
    ],
    without: { sentence: ['<question>', '<pending>'], near: ['<trouble>'] },
  },
  delivered: {
    phrases: [
      '(secondo|stando|in base|dal) ~2 (tracciamento|tracking|corriere) ~4 (consegnat*|recapitat*|arrivat*)',
      '<goods> ~5 (è|sono|stato|risulta) ~3 (consegnato|consegnata|consegnati|recapitato|recapitata|lasciato|lasciata|depositato|arrivato a destinazione|giunto|arrivata a destinazione)',
      '(consegna) ~2 (effettuata|riuscita|completata|avvenuta|confermata|eseguita|andata a buon fine)',
      '(tracciamento|sistema|corriere|tracking|brt|poste) ~8 (ha|hai) ~1 (ricevuto|ritirato) ~4 (pacco|ordine|pacchetto)',
      '<goods> ~3 (aspetta|attende|disponibile|è pronto|pronta|è a sua disposizione|la aspetta|ti aspetta) ~6 (ritiro|posta|ufficio|locker|punto|agenzia|filiale|portiere|amazon)',
      '(ha|hai) ~1 (ricevuto|ritirato) ~2 <goods> ~2 (ieri|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|il <number>)',
      '(pacco|ordine|spedizione|consegna) ~2 (è stato|è stata|fu) ~1 (lasciat*|deposit*|appoggiat*|consegnat*|ritirat*) ! (non|vicino per errore)',
    ],
    without: { sentence: ['<question>', '<pending>', 'se', 'chiude'], near: ['<trouble>'] },
  },
  tracking: {
    phrases: [
      '(ecco|qui|di seguito|trova|trovi|è|il|con|riceverà|riceverai|suo|questo) ~3 (numero|link|codice|id) ~1 (di|del|per) ~1 (tracciamento|tracking|spedizione|tracciatura|rintracciamento|monitoraggio|collo|pacco)',
      '(numero|link|codice) (tracking|di tracking|di tracciamento|di tracciatura|di spedizione|spedizione|tracciamento)',
      '(segua|segui|seguire|traccia|tracciare|tracci|monitor*|localizz*|rintracciare) ~3 (spedizione|pacco|ordine|pacchetto|consegna|percorso|articolo|viaggio|acquisto)',
      '{tracking}',
    ],
    without: { sentence: ['<question>', '<pending>'], near: ['<trouble>'], message: ['<where-is>'] },
  },
  arrival: {
    phrases: [
      '(consegna|arrivo) ~2 (prevista|prevista|previsto|stimata|stimato|attesa|programmata|programmato|pianificata)',
      '(data) ~2 (di consegna|di arrivo) ~1 (prevista|stimata)',
      '<goods> ~3 (arriva|arriverà|arriveranno|arrivano|sarà consegnato|sarà consegnata|verrà consegnato|verrà consegnata|le verrà recapitato|dovrebbe arrivare|sarà da lei|sarà da te|è atteso) ~6 <day>',
      '(arriva|arriverà|sarà|riceverà|riceverai|consegnato|consegnata) ~3 (lei|te|pacco|ordine|pacchetto|casa|consegnato|spedizione) ~3 <day>',
      '(riceverà|riceverai|riceverete) ~3 (ordine|pacco|pacchetto|articolo|lampada|prodotto) ~5 <day>',
      '(postino|corriere|fattorino) ~3 (suonerà|passerà|busserà|suona|passa) ~6 <day>',
      '(spedito|spedita|partito) ~8 (arriva|arriverà) ~2 <day>',
      '(postino|corriere|fattorino) ~2 (suonerà|passerà|arriverà|busserà|suona|bussa) ~4 (porta|casa|campanello|domani|oggi)',
      '(suo|tuo|vostro) ordine ~1 (arriverà|sarà consegnato|le arriverà|arriva) ~2 (in|entro|tra|domani|oggi|lunedì|martedì|mercoledì|giovedì|venerdì) ! (ritardo|purtroppo)',
    ],
    without: {
      sentence: ['<question>', '<pending>', '(coperchio|pezzo|forno|cavo|viti)'],
      near: ['<trouble>'],
      message: ['<where-is>'],
    },
  },
  refund: {
    phrases: [
      '(suo|il|tuo) (rimborso) ~2 (è|è stato|sarà) ~3 (eseguito|effettuato|emesso|disposto|confermato|inviato|accreditato|elaborato|completato)',
      '^ rimborso ~1 (eseguito|effettuato|confermato|emesso)',
    ],
    without: { sentence: ['<question>'], message: ['<cause>', '<trouble>'] },
  },
  allow: [
    '(è|sono) ~1 (arrivat*|partit*) ~1 (il suo|il tuo|la sua) ~2 ?',
    '(prima di|prima della|prima dell|per|per la) ~1 (spedire|consegnare|invio|spedizione|consegna)',
    '(suo|il|tuo) (reso|messaggio)|sua (domanda|richiesta|foto)',
  ],
} satisfies Phrases;
