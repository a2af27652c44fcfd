import type { Phrases } from '../../src/wording/language.ts';

export default {
  thanks: [
    '^ ~8 grazie ~16 .',
    '^ grazie',
    '(grazie|grazie mille|mille grazie) ~6 (ordine|acquisto|fiducia|scelta|sostegno|scelto|sostiene|supporto|preferenza)',
    '^ ~8 (ringraziamo|ringrazio|ringraziamento|ringraziamenti|ringraziare|ringraziarla|ringraziarti|gratitudine|riconoscenti|riconoscenza|grati|grato) ~16 .',
    '^ ~8 (felici|felice|lieti|lieta|onorati|onorato|orgogliosi|contenti|contento|fortunati|lusingati|entusiasti|fieri) ~3 (di|che|per|della|del|dell) ~16 .',
    '^ ~4 (piacere|onore|gioia|privilegio|felicità|fortuna) ~16 .',
    '^ ~8 (sua|tua|vostra|suo|tuo|vostro|ogni) ~1 (soddisfazione|fiducia|acquisto|ordine|scelta|fedeltà|sostegno|sorriso|supporto|preferenza|felicità) ~16 .',
    '^ ~8 (grazie a lei|grazie a te|grazie a voi|senza di voi|senza di te|clienti come) ~16 .',
    '^ ~8 (ci riempie|ci scalda|ci rende|ci fa) ~3 (cuore|felici|gioia|piacere|orgoglio|fieri) ~12 .',
    '^ ~8 (ha scelto|hai scelto|avete scelto|averci scelto|averla tra|averti tra|avervi) ~12 .',
    'grazie di cuore|un grande grazie|mille grazie|grazie infinite',
  ],
  help: [
    '^ ~8 (disposizione|a tua disposizione|pronti ad aiutar*|pronti a|pronta|disponibile|disponibili|al suo fianco|al tuo fianco|al servizio|siamo qui|sono qui|ci siamo|sempre qui|in ascolto|raggiungibile) ~16 .',
    '^ ~8 (esiti|esitare|esitate) ~14 .',
    '^ ~8 (se|per|in caso di|qualora|nel caso) ~5 (domand*|bisogno|aiuto|dubbio|dubbi|problema|informazion*|necessità|qualsiasi cosa|serve qualcosa|chiariment*|richiesta|serve aiuto|esigenza) ~14 .',
    '^ ~8 (ci dica|dicci|ci scriva|scrivici|ci contatti|contattaci|ci faccia sapere|facci sapere|ci chiami) ~3 (se|per|in caso|quando|pure) ~12 .',
    'domande ?|serve aiuto ?|bisogno di aiuto ?|dubbi ?',
    '^ ~4 (risponderemo|rispondiamo|le risponderemo) ~10 .',
  ],
  wish: [
    '^ ~2 (buon|buona|buone|buoni|felice|felici|serena|sereno|si goda|goditi|godetevi|divertiti|si diverta|auguri|tanti auguri|bella|splendida|ottima|stia bene|a presto|benvenut*|congratulazioni|complimenti|bravo|evviva|che) ~14 .',
    '^ ~8 (speriamo|spero|auguriamo|auguro|auguri|augurandole|augurandoti|sperando|augurarle|augurarti) ~16 .',
    '^ ~8 (tutto|tutta|intero|intera) ~2 (team|squadra|bottega|famiglia|staff|laboratorio|nostro) ~14 .',
    '^ ~8 (da parte di|da tutti noi|con tutto il cuore|di cuore|con affetto|semplicemente|un abbraccio) ~14 .',
    '^ ~4 (volevamo|volevo|vogliamo|desideriamo|desidero|voglio) ~2 (solo|dirle|dirti|dire|augurar*|ringraziar*|soltanto) ~12 .',
    '^ ~4 (nella famiglia|nella nostra famiglia|nostra comunità|tra i nostri clienti) ~8 .',
  ],
  greeting: [
    '^ (buongiorno|buonasera|salve|ciao|gentile|gentilissim*|caro|cara|cari|egregi*|hello|spettabile|benvenut*|buon giorno|buona sera) ~8 .',
  ],
  closing: [
    '^ [molto|tanti|con|i|un|a] ~2 (cordialmente|cordiali saluti|saluti|distinti saluti|un saluto|cordialità|affettuosamente|sinceramente|cari saluti|presto|abbraccio|gratitudine|affetto) ~8 .',
    '^ (il team|lo staff|la bottega|il negozio|il tuo|il suo|i vostri|l assistenza|team|staff|bottega|negozio|servizio clienti|il servizio|la squadra|assistenza|firmato|baci) ~8 .',
    '^ (ordine|n ordine|numero ordine|numero d ordine|numero dell ordine|riferimento|rif|order) ~3 (<number>|{*) ~4 .',
    '^ (<number>|{orderid}) ~4 .',
    '^ (suo|il suo|tuo|il tuo) ordine (<number>|{orderid}) .',
  ],
  content: [
    '(quale|quali|dove|quanto|quanti|come|quando|che taglia|che colore|può|puoi|potrebbe|vuole|vuoi|preferisce|preferisci|ha già|desidera) ~12 ?',
    '(la preghiamo|per favore|per cortesia|cortesemente|ci) ~2 (indichi|indicare|invii|inviare|mandi|confermi|confermare|scelga|scegliere|verifichi|verificare|controlli|controllare|restituire|restituisca|valuti|lasci|mandare|comunichi|dica il|dica la|dia il|dia la|indicarci|dica anche)',
    '(in allegato|allegat*|allego|alleghiamo|etichetta|fattura|rimborsat*|rimborso|rimbors*|sostitu*|esaurit*|richiamo|incid*|incision*|ricam*|lotto <number>|garanzia|manuale|istruzioni|pagina|taglia|colore|blu|grigio|indirizzo|ritardo|(il|la|pacco|coperchio|pezzo|che) parte|parte (domani|oggi|lunedì)|partirà|arriva|arriverà|lavastoviglie|partita iva|foto|misur*|firma|pezzo|pacco|cerniera|piano|testo|iniziali|attesa|pazienza|comprensione|confermat*|reso|errore|pers*|spedit*|spedizione|consegn*|annull*|caricatore|tenga premuto|tasto|non usi|numero|fino alle|non le costa|password|manc*|aggiung*|rott*|difett*|cavo|coperchio|viti|fodera|modello|informar*|informiamo|magazzino|chius*|ferie|corriere|produttore|appuntamento|data|ora|versione|codice|fornitore)',
    '(<number> (€|eur|euro|cm|mm|kg|ore|min|giorni|pezzi|secondi)|fino al|entro|il <number>|domani|martedì|lunedì|giovedì|mercoledì|venerdì|sabato)',
    '(ma|però|tuttavia|purtroppo|spiace|dispiace|scus*|perché il|perché la)',
    '(recension*|valutazione|valutare|feedback|commento|stelle|sconto|coupon|offerta|offerte|codice|sito|whatsapp|facebook|instagram|saldi|promozione|collezione|catalogo|newsletter|%)',
    'sì|volentieri',
    '(rispond* ~2 (a questo messaggio|qui|semplicemente)|opinione|recension*|amazon)',
  ],
} satisfies Phrases;
