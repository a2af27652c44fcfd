/**
 * Words that sentences are made of, and names, titles and addresses are not: two in capitals are no label. Without accents, a
 * language in each row.
 */
export const spokenWords: readonly string[] = [
  'you your yours we our us my me is are be was have has had please not dont cant do does must should need needs want now today tomorrow immediately before after until if when why how what here this that these it its never always read check reply answer respond contact return send sent wait sorry thank thanks order orders review feedback important attention urgent warning notice action required delay delayed late delivery refund last final chance offer money hurry stop problem customer carefully information only once week weeks ship ships shipping goods accept accepted refuse refused again get yourself calm listen learn',
  'sie ihr ihre ihren ihnen wir uns unser unsere ich ist sind haben hat bitte danke nicht kein keine muss mussen konnen sollten jetzt heute morgen sofort bevor wenn falls warum wie was hier dies diese nur nie immer lesen offnen prufen antworten kontaktieren senden warten bestellung lieferung bewertung wichtig achtung dringend warnung hinweis letzte verspatung ruckerstattung kunde nur einmal woche wochen ware waren zuruck zurucksenden zuruckschicken rucksendung rucksendungen senden versenden annehmen akzeptieren akzeptiert geld sonst',
  'vous votre vos nous notre nos est sont avez avons merci svp veuillez ne pas jamais toujours maintenant avant si quand pourquoi comment ici cette lire lisez ouvrir ouvrez repondez repondre contactez envoyez attendez commande livraison colis retard remboursement avertissement probleme client immediatement seulement fois semaine semaines renvoyez renvoyer retour retours acceptons acceptes argent envoyons',
  'lei suo sua vostro nostro noi sono abbiamo avete grazie prego non mai sempre ora adesso oggi domani subito prima dopo se quando perche come cosa qui questo questa leggere legga aprire rispondere risponda contattare inviare attendere ordine consegna recensione pacco ritardo rimborso importante attenzione urgente avviso problema cliente immediatamente solo volta settimana spediamo rispedire rispedisca reso resi accettiamo soldi indietro',
  'usted su sus nosotros nuestro son tiene tenemos hemos gracias favor no nunca siempre ahora hoy manana antes despues cuando aqui leer lea abrir abra responder responda respuesta necesitamos contactar enviar esperar pedido entrega resena paquete retraso reembolso atencion ultima inmediatamente solo vez semana enviamos devolver devuelva devoluciones aceptamos dinero mercancia',
  'voce seu nos nosso sao tem temos obrigado nao agora hoje amanha depois porque leia responda precisamos contatar aguardar encomenda avaliacao atraso atencao imediatamente so vez semana enviamos devolver devolva devolucoes aceitamos dinheiro',
  'uw jouw wij ons onze zijn hebben heeft kunt moet alstublieft aub bedankt niet geen nooit altijd nu vandaag direct voordat als wanneer waarom hoe wat dit deze lezen lees openen reageer antwoord neem stuur wachten wacht bestelling levering beoordeling pakket vertraging terugbetaling belangrijk waarschuwing laatste probleem klant onmiddellijk alleen keer week verzenden sturen retour terug terugsturen accepteren geld',
  'pan pani panstwo panstwa twoje nasz jest mamy prosimy prosze dziekujemy nie nigdy zawsze teraz dzis dzisiaj jutro natychmiast przed jesli kiedy dlaczego jak tutaj przeczytaj otworzyc odpowiedz odpowiedziec wyslac czekac zamowienie dostawa opinia paczka opoznienie zwrot wazne uwaga pilne pilna ostrzezenie ostatnia klient wysylamy tylko raz tygodniu zwroty zwrotow przyjmujemy odeslac pieniedzy towar',
  'du ni din ditt vi oss var ar har kan maste tack snalla inte ingen aldrig alltid nu idag imorgon genast innan nar varfor hur vad detta las lasa oppna svara kontakta skicka vanta bestallning leverans recension paket forsening aterbetalning viktigt obs bradskande varning sista kund omedelbart bara gang vecka skickar retur returer tillbaka accepterar pengar',
  'siz sizin biz bizim bu lutfen tesekkur tesekkurler degil yok asla simdi bugun yarin hemen once sonra eger neden nasil burada okuyun okuyunuz acmayin cevap yanit verin iletisim gonderin bekleyin siparis siparisiniz teslimat yorum mesaj mesaji gecikme iade onemli dikkat acil uyari son sorun musteri haftada sadece kargo iadeyi iadeler kabul etmiyoruz kesinlikle derhal geri yollayin odeme urunu',
];

/** Words that sound an alarm where they stand in capitals, or as a heading of their own. Without accents. */
export const alarms: readonly string[] = [
  'urgent',
  'emergency',
  'dringend',
  'eilt',
  'urgente',
  'urgence',
  'emergenza',
  'urgencia',
  'spoed',
  'pilne',
  'bradskande',
  'acil',
  '至急',
  '緊急',
];

/** What mail programs put before the subject of a reply or of a forwarded message. */
export const replyPrefixes: readonly string[] = [
  ...['re', 'aw', 'antw', 'sv', 'odp', 'ynt', 'rif', 'res', 'resp', '返信'],
  ...['fwd', 'fw', 'wg', 'tr', 'rv', 'enc', 'doorst', 'vs', 'vb', 'pd', 'ilt', '転送'],
];
