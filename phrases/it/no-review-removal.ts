import type { Phrases } from '../../src/wording/language.ts';

export default {
  remove: [
    '<my-review> ~3 (può|possono|potrebbe|va|andrebbe|vada) ~2 (<remove>|tolt*|rimoss*|cancellat*) ! <reason-why> !5 <refuse> !0 <not-text>',
    '<remove> ~4 <my-review> ! <reason-why> !5 <refuse> !0 (ordine|<not-text>)',
    '<my-review> ~6 (cancellat*|eliminat*|rimoss*|tolt*|sparisc*|sparit*|sparire|scompar*|annullat*|non c è più|non ci fosse più|scompaia|venga (tolta|rimossa|cancellata|eliminata)) ! <reason-why> !5 <refuse> !0 (amazon ha|da amazon) !0 <not-text>',
    '(rimozione|eliminazione|cancellazione|ritiro) ~4 (recension*|comment*|valutazion*|voto|voti|stell*|feedback|giudizio|critica) !5 <refuse> ! <reason-why>',
    '<my-review> & (lo|la|le|li) <remove> ! <reason-why> !5 <refuse> !0 <not-text>',
    '<my-review> & (cancellarl*|eliminarl*|rimuoverl*|toglierl*|ritirarl*|toglila|cancellala|eliminala|rimuovila|levala|toglilo|cancellalo) ! <reason-why> !5 <refuse>',
    '(faccia|fai|fare) ~2 (sparire|scomparire) ~4 <my-review>',
    '(tolga|togli|togliere|cancelli|cancella|elimini|elimina|rimuova|rimuovi|ritiri|ritira|rimangi*|levi|leva) ~3 (stell*|recension*|comment*|valutazion*|voto|giudizio|feedback) ! <reason-why> !0 <not-text>',
    '(tornare|torni|torna) ~1 (sui|sul|sulla) ~3 (recension*|voto|giudizio|passi|valutazione|commento)',
    '(recensione|commento|valutazione|voto|giudizio|stella) ~2 (sparisse|scomparisse|sparisca|scompaia|venisse tolt*|fosse tolt*|andasse via|non ci fosse)',
  ],
  change: [
    '<review-thing> ~3 (merita|meriterebbe) ~3 (versione|lettura|revisione|possibilità|aggiornamento|correzione)',
    '<change> ~5 <my-review> ! <reason-why> !5 <refuse> !0 <not-text>',
    '<my-review> ~6 (<change>|più alto|più alta|migliore) ! <reason-why> !5 <refuse> !0 <not-text> !0 (ci aiuta*|permett*|aiutano) !0 (<write> ~3 (recensione|commento|valutazione))',
    '(modifica|rettifica|correzione|aggiornamento|revisione|rivalutazione|miglioramento) ~4 (recension*|comment*|valutazion*|voto|giudizio|stelle|feedback) !5 <refuse> ! <reason-why>',
    '(recension*|valutazion*|feedback) ~3 modifica !5 <refuse> ! <reason-why>',
    '(ripens*|riconsider*|riesamin*|rivalut*|rived*) ~4 (recension*|voto|valutazion*|giudizio|comment*|parere|stelle|opinione|posizione|feedback)',
    '(passare|passi|passa|salire|salga|portare|porti) ~3 (1|2|3|una|due|tre) ~1 (stella|stelle|a) ~2 (4|5|quattro|cinque)',
    '(ammorbid*|addolc*|smuss*|attenu*|corregg*|rettific*|modific*) ~6 (parole|quello che ha (scritto|detto|pubblicato)|quello che hai|ciò che ha|quanto ha)',
    '(recensione|voto|valutazione|commento|giudizio|stelle|stella|feedback) ~6 (rispecchi*|corrispond*|riflett*) ~5 (più|realtà|situazione|verità)',
    '(recensione|voto|valutazione|commento|giudizio|stelle|feedback) ~5 (non è|non sono) ~3 (più attual*|più giust*|più valid*|attual*|superat*|aggiornat*)',
    '(scriv*|lasci*|pubblic*|mett*|sostitu*) ~3 (nuov*|altra|altro) ~2 (recensione|commento|valutazione|voto|feedback) ~6 (posto|sostitu*|vecchi*|ora che|precedente|risolto)',
    '(ora|visto che|adesso|ormai|risolto|risolta|siccome|dato che) & (<change>|<remove>) ~4 (recensione|voto|stelle|valutazione|commento|giudizio|stella|feedback) !5 <refuse>',
    '(le sue recensioni|le tue recensioni|le mie recensioni|recensioni) & (modifica|elimina|modificare|aggiorna) ! <refuse> ! <reason-why>',
    '(secondo|altro|nuovo) sguardo ~4 (recension*|voto|valutazion*|stelle)',
    '(stella|stelle|voto) ~2 (diventassero|diventasse|diventino|diventi|passassero|salissero) ~2 (4|5|quattro|cinque)',
  ],
  hint: {
    phrases: [
      '(testo|parole|commento|messaggio|post|quello che ha (scritto|pubblicato)|stella|stelle) & (sparire|scomparire|lo faccia scomparire|ritir*|cancell*|elimin*|tolga|togli*|rimuov*) & (dann*|male|nuoc*|ingiust*|feris*|pagina|amazon|negozio|risolto|rimbors*)',
      '(unica stella|stella solitaria|sola stella|brutta stella) ~6 (spar*|scompar*|and*)',
      'un clic ~6 (recensione|commento|valutazione|stella) ~5 (più|sparisce|scompare)',
    ],
    without: { sentence: ['<refuse>', '<reason-why>', 'soffitto', 'incisione', 'segni'] },
  },
  allow: [
    '<refuse> ~6 (<change>|<remove>) ~4 <review-noun>',
    'non ~3 (chied*|pretend*) ~6 (<change>|<remove>)',
    '(grazie a|grazie alle|grazie alla|dopo|in seguito|secondo) ~4 (recension*|comment*|valutazion*|osservazion*)',
    '(modific*|corregg*|elimin*|cambi*) ~3 (incisione|testo|avviso di consegna)',
    '(commento|voto|testo) ~4 (biglietto|etichetta|incisione|stampa*|regalo)',
    'voto ~1 (scolastico|di laurea)',
  ],
} satisfies Phrases;
