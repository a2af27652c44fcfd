import type { Phrases } from '../../src/wording/language.ts';

export default {
  remove: {
    phrases: [
      '(pagina|scheda|amazon|prodotto) ~2 non ~1 (mostr*|riport*|ospit*|contenesse) più ~3 (suo|sua|quel|quella|quelle|critica)',

      '<my-review> ~2 non ~1 (fosse|ci fosse|stesse|si vedesse|risultasse|restasse|rimanesse) ~1 (più|visibile|online)',
      '<remove> ~2 (critica|lamentela|reclamo|sfogo) ~2 (pubblic*|amazon|pagina|scheda|sito|online) ! <refuse>',
      '<my-review> ~3 (va|vada|andrebbe|può|potrebbe|deve|dovrebbe|merita|meriterebbe) ~2 (tolt*|rimoss*|cancellat*|riscritt*|rivist*|corrett*|cambiat*|modificat*|aggiornat*) ! <refuse> ! <reason-why>',

      'se ~6 <my-review> ~3 (non ~1 (scompar*|sparisc*|vien* tolt*|viene via|toglie)|(è|sarà|resta|rimane) ~1 (ancora|sempre) ~1 (lì|visibile|online|là|in rete)) ! <reason-why>',
      '(far|faccia|fai|fare|togli*|cancell*|rimuov*|elimin*|lev*) ~3 (da|su) amazon ~3 (frase|parole|righe|testo|quello che|critica) ! <refuse> ! <buyer-asked>',
      '<my-review> ~2 non ~1 (comparisse|comparissero|apparisse|figurasse) ~1 più',
      '(testo|commento|recensione) ~5 (magari|vorrei|se solo) ~2 non ~1 (fosse|ci fosse|stesse) ~1 più',
      '(suo|tuo|quel) ~1 testo ~5 (cost*|dann*|nuoc*)',
      '(si riprenda|riprenda|riprendersi) ~3 (stelle|recensione) ! <item-word>',
      '(recensione|commento|feedback|valutazione|stella) ~5 non ~2 (ci sarà|sarà|esisterà|comparirà|apparirà|esiste|c è) ~2 (più|visibile) ! <refuse>',
      '<my-review> ~3 (può|possono|potrebbe|va|andrebbe|vada) ~2 (<remove>|tolt*|rimoss*|cancellat*) ! <reason-why> !5 <refuse> !0 <not-text>',
      '<remove> ~4 <my-review> ! <reason-why> !5 <refuse> !0 (ordine|<not-text>) ! (cima|albero|ghirlanda|foto)',
      '<my-review> ~6 (cancellat*|eliminat*|rimoss*|tolt*|sparisc*|sparit*|sparire|scompar*|annullat*|non c è più|non ci fosse più|scompaia|venga (tolta|rimossa|cancellata|eliminata)) ! <reason-why> !5 <refuse> !0 (amazon ha|da amazon) !0 <not-text>',
      '(rimozione|eliminazione|cancellazione|ritiro) ~4 (recension*|comment*|valutazion*|voto|voti|stell*|feedback|giudizio|critica) !5 <refuse> ! <reason-why>',
      '<my-review> & (lo|la|le|li) <remove> ! <reason-why> !5 <refuse> !0 <not-text>',
      '<my-review> & (cancellarl*|eliminarl*|rimuoverl*|toglierl*|ritirarl*|toglila|cancellala|eliminala|rimuovila|levala|toglilo|cancellalo) ! <reason-why> !5 <refuse>',
      '(faccia|fai|fare) ~2 (sparire|scomparire) ~4 <my-review>',
      '(tolga|togli|togliere|cancelli|cancella|elimini|elimina|rimuova|rimuovi|ritiri|ritira|rimangi*|levi|leva) ~3 (stell*|recension*|comment*|valutazion*|voto|giudizio|feedback) ! <reason-why> !0 <not-text> ! (cima|albero|ghirlanda)',
      '(tornare|torni|torna) ~1 (sui|sul|sulla) ~3 (recension*|voto|giudizio|passi|valutazione|commento)',
      '(recensione|commento|valutazione|voto|giudizio|stella) ~2 (sparisse|scomparisse|sparisca|scompaia|venisse tolt*|fosse tolt*|andasse via|non ci fosse)',
      '(tolga|togliere|elimini|eliminare|rimuova|rimuovere|ritiri|ritirare) ~5 (reclamo|critica|commento|testo|parole|lamentela) ~3 (pagina|amazon|scheda|sito)',
    ],
    without: { sentence: ['<is-thing>', '<buyer-asked>'] },
  },
  change: {
    phrases: [
      '(stella|stelle|voto|recensione|valutazione|commento) ~3 (lasci*|ced*) ~1 posto',

      '<change> ~1 (sua|suo|tua|tuo|vostra|vostro) ~1 (opinione|parere) ! <refuse> ! <reason-why>',
      '<change> ~1 (testo|contenuto|tono|titolo) ~1 (recensione|commento|feedback|valutazione) ! <refuse>',

      '(voto|stelle|valutazione|giudizio) ~1 che (tenga|tengano) ~1 conto',
      '(racconto|storia|opinione) ~6 (si ferma|incomplet*|a metà) & (amazon|recension*|pagina)',
      '(stelle|stella|recensione|commento|voto|valutazione) ~3 non ~1 (raccont*|dic*|rispecchi*|descriv*|rend*) ~1 più',
      '(arrivare|salire|portarl*) ~2 (quattro|cinque|4|5) stelle ! <item-word>',
      '(stellina|stella|stelle|stelline) ~2 (diventasse|diventassero|si trasformasse)',
      '(possibilità|idea) di ~1 (riscrivere|rivedere|modificare|cambiare|aggiornare) ~3 (opinione|recensione|valutazione|commento|giudizio)',
      '(togliere|cancellare|rimuovere) ~1 recensione',
      '(meritiamo|meritare|meritato|guadagnat*) ~3 più di ~2 <few-stars>',
      '(<few-stars>|stella|stelle|voto) ~4 (po poco|un po poco|poco|poche|ingiust*|stretta|scarsa) ! <item-word>',
      '(ripens*|ripensare|riflettere) ~3 (voto|recensione|stelle|giudizio|valutazione)',
      '(aggiung*|complet*|integr*|inser*) ~3 (alla|nella|la) ~1 (recensione|valutazione|opinione) ~2 che ~6 (risolt*|sistemat*|aiutat*|sostitu*|rimborsat*)',
      '(opinione|recensione|commento) ~2 (raccontasse|dicesse|menzionasse|parlasse|ricordasse) ~3 (anche|finale|fine|soluzione|tutto)',
      '(quello che|ciò che|quanto) (ha|hai) ~1 (messo|scritto|pubblicato|caricato) ~6 non ~1 (quadra|corrisponde|coincide|torna|regge) ~1 più',
      '(quello che|ciò che|quanto) (ha|hai|aveva|avevi) ~1 (messo|scritto|pubblicato) ~8 (corregg*|aggiorn*|modific*)',
      '(voto|recensione|valutazione) ~6 (appartiene|passato|vecchi*) & (aggiorn*|modific*|cambi*)',
      '(cambiare|modificare|cambi) ~2 opinione ~2 (amazon|pagina)',
      '(cambiare|cambi|cambia|modificare) ~2 (stelle|stella|commento|recensione) ! <refuse> ! <item-word> ! <reason-why>',
      '(può|puoi) ~1 (modificare|cambiare|correggere) ~2 (ciò che|quello che|quanto) (ha|hai) scritto',
      '(sistemare|sistemi|aggiustare|ritoccare) ~2 (stelle|stelline|voto|recensione) ! <refuse> ! (albero)',
      '(cinque|quattro|5|4) ~1 (stelle) ~2 (invece|anziché|al posto) ~1 (due|una|tre|1|2|3) ! <item-word>',
      '(seconda|altra) (possibilità|occasione|chance) & (sulla pagina|su amazon|quella stella|rivaluti|valuti|recensi*|di nuovo|stelle) ! <refuse>',
      '(nuova|altra) (recensione|valutazione) & (vecchia|precedente|prima) & (falsa|sbagliata|ingiusta|più) ! <refuse>',
      '<review-thing> ~3 (merita|meriterebbe) ~3 (versione|lettura|revisione|possibilità|aggiornamento|correzione)',
      '<change> ~5 <my-review> ! <reason-why> !5 <refuse> !0 <not-text>',
      '<my-review> ~6 (<change>|più alto|più alta|migliore) ! (giornata|vita|giorno) ! <reason-why> !5 <refuse> !0 <not-text> !0 (ci aiuta*|permett*|aiutano) !0 (<write> ~3 (recensione|commento|valutazione))',
      '(modifica|rettifica|correzione|aggiornamento|revisione|rivalutazione|miglioramento) ~4 (recension*|comment*|valutazion*|voto|giudizio|stelle|feedback) !5 <refuse> ! <reason-why>',
      '(recension*|valutazion*|feedback) ~3 modifica !5 <refuse> ! <reason-why>',
      '(ripens*|riconsider*|riesamin*|rivalut*|riveda|rivedere|rivedesse|rivedrebbe) ~4 (recension*|voto|valutazion*|giudizio|comment*|parere|stelle|opinione|posizione|feedback)',
      '(passare|passi|passa|salire|salga|portare|porti) ~3 (1|2|3|una|due|tre) ~1 (stella|stelle|a) ~2 (4|5|quattro|cinque)',
      '(ammorbid*|addolc*|smuss*|attenu*|corregg*|rettific*|modific*) ~6 (parole|quello che ha (scritto|detto|pubblicato)|quello che hai|ciò che ha|quanto ha)',
      '(recensione|voto|valutazione|commento|giudizio|stelle|stella|feedback) ~6 (rispecchi*|corrispond*|riflett*) ~5 (più|realtà|situazione|verità)',
      '(recensione|voto|valutazione|commento|giudizio|stelle|feedback) ~5 (non è|non sono) ~3 (più attual*|più giust*|più valid*|attual*|superat*|aggiornat*)',
      '(scriv*|lasci*|pubblic*|mett*|sostitu*) ~3 (nuov*|altra|altro) ~2 (recensione|commento|valutazione|voto|feedback) ~6 (posto|sostitu*|vecchi*|ora che|precedente|risolto)',
      '(ora|visto che|adesso|ormai|risolto|risolta|siccome|dato che) & (<change>|<remove>) ~4 (recensione|voto|stelle|valutazione|commento|giudizio|stella|feedback) !5 <refuse>',
      '(le sue recensioni|le tue recensioni|le mie recensioni|recensioni) & (modifica|elimina|modificare|aggiorna) ! <refuse> ! <reason-why>',
      '(secondo|altro|nuovo) sguardo ~4 (recension*|voto|valutazion*|stelle)',
      '(stella|stelle|voto) ~2 (diventassero|diventasse|diventino|diventi|passassero|salissero) ~2 (4|5|quattro|cinque)',
      '(recensione|commento|valutazione|voto) ~2 (mostrasse|mostri|riflettesse|rifletta|raccontasse|dicesse|menzion*) ~4 (soluzione|anche|finale|risolto|servizio)',
      '(modificarl*|cambiarl*|modificare|aggiornarl*) ~2 (quando vuole|in qualsiasi momento|facilmente|quando vuoi) & (amazon|recensione|commento)',
    ],
    without: { sentence: ['<is-thing>', '<buyer-asked>'] },
  },
  hint: {
    phrases: [
      '(testo|parole|commento|messaggio|post|quello che ha (scritto|pubblicato)|stella|stelle) & (sparire|scomparire|lo faccia scomparire|ritir*|cancell*|elimin*|tolga|togli*|rimuov*) & (dann*|male|nuoc*|ingiust*|feris*|pagina|amazon|negozio|risolto|rimbors*)',
      '(unica stella|stella solitaria|sola stella|brutta stella) ~6 (spar*|scompar*|and*)',
      'un clic ~6 (recensione|commento|valutazione|stella) ~5 (più|sparisce|scompare)',
    ],
    without: { sentence: ['<refuse>', '<reason-why>', 'soffitto', 'incisione', 'segni'] },
  },
  'remove+': {
    phrases: [
      '(lo|la|li|le) (tolga|cancelli|elimini|rimuova|ritiri|modifichi|corregga|aggiorni|cambi) ~2 (per cortesia|per favore|grazie|gentilmente|subito)',

      '(prego|favore|chiedo|chiediamo|cortesemente|gentilmente|preghiamo|grazie se|cortesia) ~2 (lo|la|li|le) (tolga|cancelli|elimini|rimuova|ritiri|modifichi|corregga|aggiorni|cambi|togli|cancella|elimina|modifica)',
      '^ ~1 (lo|la|li|le) (tolga|cancelli|elimini|rimuova|ritiri|modifichi|corregga|aggiorni|cambi) ~4 <end>',

      '(confid*|sper*|conti*|aspett*|vorremmo) ~2 che (lo|la) (adegui|modifichi|corregga|tolga|cambi|aggiorni|riveda|elimini|ritiri)',
      '(possibile|potrebbe|può|puoi|riesce|riusciresti|dispiacerebbe) ~3 (aggiornarl*|eliminarl*|cancellarl*|toglierl*|modificarl*|correggerl*|rimuoverl*|ritirarl*)',
      '(sentirebbe|sentiresti|andrebbe|dispiacerebbe) ~1 (di) ~1 (rivederl*|ritoccarl*|aggiornarl*|cambiarl*|modificarl*|correggerl*|toglierl*)',
      '(revocarl*|ritirarl*|cancellarl*|eliminarl*|rimuoverl*|toglierl*|modificarl*|correggerl*) ~6 (clic|secondi|minuto|oggi|grat*|favore|facil*|subito)',
    ],
    with: { before: ['<my-review>'] },
    without: { sentence: ['<refuse>', '<not-text>'], before: ['<not-text> ! amazon', '<buyer-asked>', '<reason-why>'] },
  },
  allow: [
    '^ ~1 (sarebbe|saresti) (disposto|disposta|pronto|pronta) a ~6 <review-thing> ! <question>',

    '<review-noun> ~4 non (le|la|lo|li) (*iamo|*eremo|*iremo)',

    'amazon ~2 (rimosso|cancellato|eliminato|tolto|nascosto|bloccato|respinto) ~3 <review-noun>',
    '(<change>|<remove>) (o meno|o no|oppure no)',
    '(test|laboratorio|rivista|prova comparativa) &14 (voto|giudizio|punteggio)',

    '<review-noun> ~3 non ~3 (nulla|niente|bisogno|deve|devi|occorre|serve) ~3 (<change>|<remove>)',
    'non ~2 (bisogno|necessario|serviva|occorreva|richiesto) ~3 (<change>|<remove>) ~4 <review-noun>',
    '<buyer-asked> ~14 (<change>|<remove>) ~3 <review-noun>',
    '(ci|mi|nostro negozio|nostra bottega) ~1 (fa|fanno|farebbe|farebbero|farà) ~1 (sparire|scomparire|cancellare|perdere)',
    '(abbia|abbiate|abbia|ha|hai|avete|aver|avere) ~1 (deciso|scelto|voluto|preferito) ~1 (di|che) ~1 (<change>|<remove>) ~4 <review-noun>',
    '(grazie|gentile|gentilissim*|bello|felic*|content*|liet*|piacere) ~6 (aggiornato|modificato|corretto|rivisto|cambiato|completato) ~4 <review-noun> ! (se|potrebbe|potresti|vorrebbe|sarebbe)',
    '(riscriviamo|riscrivo) ~6 (per|ricordar*|chied*)',
    // A star that is a thing.
    '(stella|stelle) [luminosa|decorativa|dorata|cadente] (dell|del|di|in|per|da|della|al) ~1 (albero|ghirlanda|collana|bracciale|legno|carta|paglia|vetro|metallo|stoffa|soffitto|proiettore|presepe|natale|lampada|cielo|mare|anice|cuscino|tenda)',
    '(stella|stelle) [che|è|era|sono] [arrivata|arrivate|ricevuta|consegnata] (rotta|rotte|incrinata|rovinata|storta|scheggiata|staccata|spenta|mancante|luminosa|decorativa|dorata|cadente)',
    '<refuse> ~6 (<change>|<remove>) ~4 <review-noun>',
    'non ~3 (chied*|pretend*) ~6 (<change>|<remove>)',
    '(grazie a|grazie alle|grazie alla|dopo|in seguito|secondo) ~4 (recension*|comment*|valutazion*|osservazion*)',
    '(modific*|corregg*|elimin*|cambi*) ~3 (incisione|testo|avviso di consegna)',
    '(commento|voto|testo) ~4 (biglietto|etichetta|incisione|stampa*|regalo)',
    'voto ~1 (scolastico|di laurea)',
  ],
  // "Le do 48 ore per toglierlo, altrimenti la denuncio."
  threatened: {
    phrases: [
      'se ~1 (il|quel|suo|la|quella) ~2 (testo|post|<review-noun>) ~2 (è|resta|rimane|sarà) ~1 (ancora|online|lì|in rete|visibile)',
      '(o|oppure) (ritratta|ritratti|si ritratta|si rimangia|ti rimangi|smentisce)',
      '(ore|giorni|tempo|venerdì|lunedì|domani) ~1 per (toglierl*|cancellarl*|eliminarl*|rimuoverl*|ritirarl*|ritrattar*|levarl*)',
    ],
    with: { near: ['denunci*|querel*|avvocat*|diffamazione|tribunale|polizia|legali'] },
  },
  // "Adeguare il testo e le stelle alla situazione di oggi."
  aligned: {
    phrases: [
      '(adeguare|adegui|allineare|allinei|adattare|adatti|accordare) ~2 (testo|parole|<review-noun>) ~9 (situazione|stato|realtà|fatti)',
    ],
    with: { near: ['<my-review>'] },
    without: { sentence: ['<refuse>'] },
  },
  // "Le affermazioni nella sua recensione sono false. La invitiamo a rimuoverle entro 48 ore."
  'remove-them': {
    phrases: [
      '(invit*|intim*|chied*|preg*|diffid*|esort*) ~3 (rimuoverl*|cancellarl*|eliminarl*|toglierl*|ritirarl*|rettificarl*|correggerl*)',
    ],
    with: { before: ['<review-thing>', '<my-review>'] },
    without: { sentence: ['<refuse>', '<not-text>'], before: ['<buyer-asked>', '<is-thing>'] },
  },
} satisfies Phrases;
