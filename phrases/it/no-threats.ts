import type { Phrases } from '../../src/wording/language.ts';

export default {
  legal: [
    '(aspetti|aspettati|prepari|preparati|riceverà|arriverà) ~4 (richiesta|citazione|lettera|querela|denuncia|causa) ~3 (risarcimento|danni|legale|avvocato|tribunale|querela|denuncia)',
    '(recupero crediti|ufficiale giudiziario|decreto ingiuntivo|ingiunzione) ! <not>',
    '(legale|legali|avvocato|ufficio legale|consulente legale) & (azione|valutando|valuta|esamina|prepara|contro di lei|contro di te) ! <not>',
    '(avvocato|avvocati|avvocata|legale|legali|ufficio legale|tribunale|giudice|querela|querelare|quereleremo|denuncia|denunceremo|denunciarla|vie legali|azioni legali|azione legale|causa legale|causa|diffida|polizia|carabinieri|risarcimento danni|diffamazione|recupero crediti|procura|guardia di finanza) & (noi|nostro|nostri|mio|contro di lei|contro di te|procederemo|agiremo|adiremo|ricorreremo|passeremo|la|ti|le|abbiamo|faremo|sporgeremo|rivolgeremo|costretti) !5 (<not>|corriere|furto|garanzia legale) !2 (garanzia|a|per)',
    '(ci riserviamo|mi riservo|riserviamo) ~2 (diritto) ~4 (agire|legal*|denunci*|procedere|tutelar*|citar*|segnalar*)',
    '(sporgere denuncia|sporgeremo denuncia|sporgo denuncia|sporgeremo querela|adire le vie legali|portarla in tribunale|portarti in tribunale|ci vediamo in tribunale|procederemo per vie legali|vie legali|faremo causa|le faremo causa) !1 <not> !5 (corriere|furto)',
    '(conseguenze|azioni|provvedimenti) (legali|giudiziarie|penali|giudiziari) !5 <not>',
    '(sentirà|sentirai|contattato|contattata|lettera) ~4 (avvocato|avvocati|legale|legali)',
    '(querel*|diffamazione|denuncerem*|denunciarla|denunciarti) !1 <not> !5 corriere',
  ],
  report: [
    '(la|ti) (blocchiamo|bloccheremo|bandiamo|banneremo|banniamo|blocco)',
    '(segnaler*|segnaliamo|denunceremo) ~2 (suo|tuo) ~1 (account|profilo|comportamento)',
    '(segnal*|denunci*) ~2 (lei|suo (account|profilo|comportamento)|sua recensione|te|tuo (account|profilo)) ~4 (amazon|autorità|polizia) !5 <not>',
    '(la|ti|vi) ~1 (segnaleremo|segnalerò|segnaliamo|denunceremo|denuncerò|denunciamo) !5 <not>',
    '(segnalarla|segnalarti|segnalare lei|denunciarla|denunciarti) !5 <not>',
    '(amazon|noi|faremo) ~4 (blocc*|chiud*|sospend*|bann*|cancell*) ~3 (suo|tuo) ~1 account !5 <not>',
    '(suo|tuo) account ~4 (bloccato|chiuso|sospeso|bannato|cancellato|eliminato)',
    '(lista nera|blacklist*)',
  ],
  pressure: [
    '(saranno|avrà|ci sono|subirà|avranno) ~2 (conseguenze|ripercussioni) ~3 (per (lei|te)|<end>) ! <not>',
    '(altrimenti|sennò|se no|in caso contrario|diversamente) ~6 (conseguenz*|pentir*|segnal*|pubblic*|denunc*|avvocato|legal*|blocc*|peggio per|fattur*|guai)',
    '(se ne pentirà|te ne pentirai|si pentirà|ti pentirai|la pagherà|la pagherai|pagherà caro|pagherai caro|ve ne pentirete|avrà conseguenze|avranno conseguenze|peggio per lei|peggio per te)',
    '(guai a lei|guai a te|ultimo avvertimento|ultimo avviso prima|è avvisato|sei avvisato|stia attento|stai attento|attento a te|attenzione a quello che|sappiamo dove|conosciamo il suo|abbiamo il suo indirizzo|so dove)',
    '(non|nessun|niente|mai) ~3 (rimbors*|sostit*|spedi*|cambio) ~6 (finché|fino a quando|senza che|prima che|se non|a meno) ~8 (recension*|comment*|voto|valutazion*|stelle|cancell*|togli*|modific*|feedback)',
    '(finché|se) ~6 (recension*|comment*|voto|valutazion*) ~8 (non|niente|nessun*) ~4 (rimbors*|sostit*|sped*)',
    '(pubblicheremo|pubblicherò|diffonderemo|divulgheremo|renderemo pubblic*|mostreremo a tutti) ~3 (suo|sua|tuo|tua|suoi|tuoi|il suo|la sua) ~1 (nome|indirizzo|foto|dati|identità|numero)',
    '(se non|a meno che) ~4 (cancell*|togl*|modific*|elimin*|ritir*|rimuov*) ~4 (recension*|comment*|voto|valutazion*|stell*|feedback)',
    '(o|altrimenti|oppure) ~1 (amazon|la polizia|tutti) ~2 (verrà|saprà|sarà|lo saprà) ~2 (sapere|informat*|saperlo|tutto)',
  ],
  insult: [
    '(lei è|sei|siete|razza di|che|brutt*|proprio) ~3 (idiota|idioti|bugiardo|bugiarda|bugiardi|ladro|ladra|ladri|truffatore|truffatrice|truffatori|imbecille|cretino|cretina|stupido|stupida|disonesto|disonesta|ridicolo|ridicola|incapace|approfittatore|approfittatrice|approfittatori|scemo|scema|deficiente|pagliaccio|buffone|pezzente|furbetto|furbetta|imbroglion*|patetic*)',
    '(vergognati|si vergogni|vergogna|stia zitto|stai zitto|sta zitto|vada al diavolo|vai al diavolo|vaffanculo|come si permette|come ti permetti|come osa|gente come lei|gente come te|persone come lei|clienti come lei|clienti come te) ! (grazie)',
    '(sua|tua|suo|tuo|sue) ~1 (recensione|commento|reclamo|lamentela|bugie|domanda|critica) ~1 (stupid*|idiot*|ridicol*|fals*|bugiard*|demenzial*)',
    '(amazon|concorrenti|altri venditori) ~3 (ladri|truffatori|bugiardi|incapaci|imbroglioni|incompetenti|criminali)',
    'sue bugie|tue bugie|sua malafede|sua disonestà',
  ],
  blackmail: [
    '(sappiamo|so|conosciamo|conosco) ~3 (dove (abita|vive|lavora|abiti|vivi)|suo datore|sua famiglia|suo indirizzo|tuo indirizzo)',
  ],
  allow: [
    '(denunciato|denuncia|querela) ~3 (truffator*|ladr*|impostore)',
    '(legale|avvocato) ha (confermato|verificato|approvato)',
    '(nessuna|senza|mai) ~4 (denuncia|avvocato|legale|segnalare)',
    '(segnal*|denunci*|reclamo) ~6 (corriere|smarrimento|furto|poste|pacco|brt|dhl|problema|difetto)',
    'garanzia legale|rappresentante legale|sede legale',
  ],
} satisfies Phrases;
