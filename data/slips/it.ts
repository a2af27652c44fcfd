import type { Slips } from '../../src/grammar/slips.ts';

export default {
  classes: {
    pp: 'ricevuto spedito ordinato inviato consegnato pagato acquistato effettuato scelto richiesto chiesto comunicato confermato detto fatto avuto trovato lasciato restituito mandato ritirato tentato risposto scritto preso perso aperto visto provato superato raggiunto smarrito danneggiato rifiutato accettato verificato controllato rimborsato annullato contattato segnalato sostituito aggiornato cambiato emesso registrato',
    inf: 'ricevere=ricevuto spedire=spedito ordinare=ordinato inviare=inviato consegnare=consegnato pagare=pagato acquistare=acquistato scegliere=scelto richiedere=richiesto comunicare=comunicato confermare=confermato trovare=trovato lasciare=lasciato restituire=restituito ritirare=ritirato verificare=verificato controllare=controllato rimborsare=rimborsato annullare=annullato contattare=contattato segnalare=segnalato sostituire=sostituito',
    toInf:
      'ricevuto=ricevere spedito=spedire ordinato=ordinare inviato=inviare consegnato=consegnare pagato=pagare acquistato=acquistare scelto=scegliere richiesto=richiedere comunicato=comunicare confermato=confermare trovato=trovare lasciato=lasciare restituito=restituire ritirato=ritirare verificato=verificare controllato=controllare rimborsato=rimborsare annullato=annullare contattato=contattare segnalato=segnalare sostituito=sostituire risposto=rispondere scritto=scrivere fatto=fare mandato=mandare',
    o: 'chius provat testat riparat spedit inviat consegnat ordinat pagat acquistat richiest confermat trovat lasciat restituit ritirat verificat controllat rimborsat annullat contattat segnalat sostituit aggiornat cambiat danneggiat smarrit rifiutat accettat ricevut pers apert rott imballat preparat emess registrat bloccat sigillat fabbricat montat',
    m: 'pacco prodotto rimborso messaggio numero codice colore problema magazzino pagamento coperchio cavo servizio ritardo tavolo libro manuale prezzo negozio modello motore vetro difetto pezzo cartone documento corriere venditore divano tappeto cuscino materasso lenzuolo piumone tavolino cassetto pannello telaio filtro tubo rubinetto ventilatore condizionatore frigorifero forno frullatore bicchiere piatto coltello cucchiaio vaso quaderno giocattolo puzzle monitor computer telefono tablet cappello cappotto maglione vestito guanto braccialetto collare guinzaglio profumo sapone flacone barattolo sacchetto pacchetto rotolo nastro bullone dado perno gancio chiodo martello cacciavite trapano freno pedale sellino casco faro',
    mAny: 'ordine articolo indirizzo imballo acquisto oggetto alimentatore caricatore',
    f: 'lampada spedizione fattura batteria scatola confezione garanzia richiesta risposta foto taglia vite merce macchina sedia tazza chiave ricevuta settimana conferma restituzione sostituzione lettera penna consegna domanda lampadina maniglia tenda coperta borsa bottiglia teiera caffettiera recensione',
    fNoun:
      'lampada spedizione batteria scatola confezione garanzia risposta taglia vite merce macchina sedia tazza chiave ricevuta settimana restituzione sostituzione lettera penna lampadina maniglia coperta borsa bottiglia teiera caffettiera recensione poltrona tovaglia tenda molla ruota catena cerniera tasca manica cintura sciarpa giacca camicia gonna scarpa valigia cartella matita gomma candela ciotola pentola padella forchetta caraffa bilancia tastiera cuffia stampante cartuccia telecamera custodia pellicola torcia corda pinza pianta crema compressa spazzola lama culla bambola racchetta pompa',
    toMany:
      'tecnico=tecnici flacone=flaconi colore=colori regalo=regali pacco=pacchi prodotto=prodotti articolo=articoli ordine=ordini cliente=clienti messaggio=messaggi pezzo=pezzi cavo=cavi libro=libri giorno=giorni mese=mesi problema=problemi documento=documenti bicchiere=bicchieri piatto=piatti corriere=corrieri minuto=minuti',
    toManyF:
      'lampada=lampade scatola=scatole batteria=batterie vite=viti sedia=sedie tazza=tazze lampadina=lampadine chiave=chiavi settimana=settimane ora=ore confezione=confezioni spedizione=spedizioni informazione=informazioni coperta=coperte',
    many: 'tecnici=tecnico flaconi=flacone pacchi=pacco prodotti=prodotto articoli=articolo ordini=ordine messaggi=messaggio pezzi=pezzo cavi=cavo libri=libro documenti=documento bicchieri=bicchiere piatti=piatto giorni=giorno',
    manyF:
      'lampade=lampada scatole=scatola batterie=batteria viti=vite sedie=sedia tazze=tazza lampadine=lampadina chiavi=chiave settimane=settimana confezioni=confezione spedizioni=spedizione coperte=coperta',
    isMany:
      'è=sono ha=hanno era=erano manca=mancano funziona=funzionano arriva=arrivano può=possono deve=devono sarà=saranno aveva=avevano risulta=risultano',
    isOne:
      'sono=è hanno=ha erano=era mancano=manca funzionano=funziona saranno=sarà arrivano=arriva avevano=aveva risultano=risulta',
    prep: 'di del dello della dei delle da dal dalla in nel nella per con su sul sulla a al alla',
  },
  phrases: [
    // Words that sound alike
    ['a=ha <pp>', 'Il cliente {a ricevuto|ha ricevuto} il pacco.'],
    ['pacco/cliente/articolo/prodotto/corriere/ordine a=ha subito', 'Il {pacco a subito|pacco ha subito} un danno.'],
    [
      'fino/vicino/davanti/riguardo/grazie/insieme/intorno/oltre/pronto/pronti/disposizione ha=a',
      'Il pacco resta lì {fino ha|fino a} lunedì.',
    ],
    ['ha=a causa/partire/presto/proposito/breve/disposizione', '{Ha presto|A presto}!'],
    [
      'non/io/vi/le/mi/lo/già o=ho <pp>',
      'Il pacco {non o ricevuto|non ho ricevuto}.',
      'Dite se lo avete inviato o ricevuto.',
    ],
    ['non/che/ci/mi/vi/lo/loro/clienti anno=hanno', 'I {clienti anno|clienti hanno} il pacco.'],
    [
      "!un/quest'/l'/questo/quell'/ogni/dell'/nell'/all'/scorso/prossimo anno=hanno <pp>",
      'Tutti {anno ricevuto|hanno ricevuto}.',
      "Nell'anno ricevuto dal cliente.",
    ],
    ['hai=ai nostri/vostri/suoi/tuoi/miei/clienti', 'Scriviamo {hai clienti|ai clienti}.'],
    ['ai=hai <pp>', 'Il pacco che {ai ricevuto|hai ricevuto} è tuo.'],
    ["c'/dov'/com'/cos'/quand' e=è", "{C'e|C'è} un pacco."],
    ['non/qual e=è', 'Il pacco {non e|non è} qui.'],
    [
      'pacco/ordine/articolo/prodotto/lampada/spedizione/merce/cavo e=è stato/stata/arrivato/arrivata/disponibile/rotto/rotta/partito/partita/danneggiato/danneggiata/esaurito/esaurita',
      'Il {pacco e stato|pacco è stato} spedito.',
    ],
    ['grazie è=e', '{Grazie è|Grazie e} saluti.'],
    ["qual'=qual_ è", "{Qual'è|Qual è} il numero?"],
    ["un pò=po'/po=po'", "Serve {un pò|un po'} di tempo."],
    [
      "un'=un_ ordine/altro/articolo/errore/indirizzo/imballo/accessorio/adattatore/orario/aggiornamento/oggetto/acquisto",
      "Ecco {un'altro|un altro} pacco.",
    ],
    ["un=un'altra altra=", "Ecco {un altra|un'altra} lampada."],
    ["un=un'etichetta etichetta=", "Ecco {un etichetta|un'etichetta}."],
    ["un=un'email email=", "Ecco {un email|un'email}."],
    [
      "non ce=c'è più/nessun/nessuna/alcun/alcuna/un/una/il/bisogno/stato/problema/modo",
      "Qui {non ce più|non c'è più}.",
      'Non ce la facciamo.',
    ],
    [
      "^/dove/cosa/se/quando/che ce=c'è un/una/il/qualche/qualcosa/bisogno/stato/ancora/scritto",
      "Ditemi se {ce un|c'è un} danno.",
    ],
    ["c'=ce è= ne", "Non {c'è ne|ce ne} sono."],
    [
      "!non c'=ci_sono è= due/tre/quattro/cinque/alcuni/alcune/molti/molte/dei/delle/diversi/diverse",
      "{C'è due|Ci sono due} viti.",
    ],
    ["non/già/io/che lo=l'ho <pp>", "Io {non lo ricevuto|non l'ho ricevuto}."],
    ['tutto/è/sia apposto=a_posto', 'Ora {tutto apposto|tutto a posto}.'],
    ['in=invece vece= di/del/della', 'Ecco il blu {in vece di|invece di} rosso.'],
    ['al=almeno meno= uno/una/due/tre/un', 'Manca {al meno una|almeno una} vite.'],
    ['buon=buona giornata/serata', '{Buon giornata|Buona giornata}!'],
    ['buona=buon giorno/weekend/lavoro', '{Buona lavoro|Buon lavoro}!'],
    ['cordiale=cordiali/distinto=distinti saluti', '{Cordiale saluti|Cordiali saluti}'],
    ['spero/speriamo che è=sia/sono=siano/ha=abbia/hai=abbia', '{Speriamo che è|Speriamo che sia} bello.'],
    [
      '!chiedo/sapere/so/chiesto/capire se avrei=avessi/avreste=aveste/avrebbe=avesse',
      'Scrivete {se avreste|se aveste} dubbi.',
    ],
    // Forms of verbs
    [
      '^ noi ha=abbiamo/è=siamo/hanno=abbiamo/sono=siamo/può=possiamo/avete=abbiamo',
      '{Noi ha|Noi abbiamo} il pacco.',
      'Per noi è bello.',
    ],
    [
      '^/se/quando/che voi ha=avete/è=siete/hanno=avete/abbiamo=avete/può=potete',
      'Scriviamo se {voi ha|voi avete} dubbi.',
    ],
    ['^ io ha=ho/è=sono/hanno=ho', '{Io ha|Io ho} il pacco.'],
    ['lei hai=ha/sei=è/puoi=può/devi=deve/vuoi=vuole/avete=ha/siete=è', 'Se {lei hai|lei ha} dubbi, scriva.'],
    ['abbiamo/ho/ha/hanno/avete/hai già/non/sempre/anche? <inf=>', 'Noi {abbiamo spedire|abbiamo spedito} ieri.'],
    [
      'può/possiamo/deve/dobbiamo/vuole/potete/possono/puoi/voglio/posso/dovete/vorremmo/vorrei <toInf=>',
      'Lei {può inviato|può inviare} una foto.',
    ],
    [
      '^/,/che/se/ma/e/perché/quando/poiché i/gli/le/due/tre/quattro/questi/queste nostri/nostre/vostri/vostre/suoi/sue/altri/altre/nuovi/nuove/due? <many>/<manyF>/clienti/foto <isMany=>',
      '{Le viti è|Le viti sono} qui.',
      'Il sacchetto con le viti è qui.',
    ],
    [
      "^/,/che/se/ma/perché/quando/poiché il/lo/la/l'/un/una/questo/questa suo/sua/nostro/nostra/vostro/vostra/nuovo/nuova? <m>/<mAny>/<f> <isOne=>",
      '{La lampada sono|La lampada è} qui.',
    ],
    // Number and gender
    ['la=il/una=un/questa=questo/della=del/alla=al/nella=nel/dalla=dal/sulla=sul <m>', 'Ecco {una pacco|un pacco}.'],
    [
      'il=la/un=una/questo=questa/del=della/al=alla/nel=nella/dal=dalla/sul=sulla <fNoun>',
      'Ecco {un lampada|una lampada}.',
    ],
    [
      'sua=suo/nostra=nostro/vostra=vostro/tua=tuo/nostre=nostro/nostri=nostro/vostre=vostro/vostri=vostro/suoi=suo/sue=suo <m>/<mAny>',
      'Ecco il {nostre magazzino|nostro magazzino}.',
    ],
    [
      'suo=sua/nostro=nostra/vostro=vostra/tuo=tua/nostre=nostra/nostri=nostra/vostre=vostra/vostri=vostra/suoi=sua/sue=sua <fNoun>/fattura/richiesta/consegna',
      'Ecco la {nostro lampada|nostra lampada}.',
    ],
    [
      'i/dei/ai/questi/due/tre/quattro/cinque/alcuni/molti/nostri/suoi/vostri/diversi <toMany=>',
      'Ecco {due pacco|due pacchi}.',
    ],
    [
      'delle/alle/queste/due/tre/quattro/alcune/molte/nostre/sue/vostre/diverse <toManyF=>',
      'Ecco {due vite|due viti}.',
    ],
    [
      'il/un/del/al/questo/nel/ogni/qualche/nessun <many=>',
      'Ecco {un pacchi|un pacco}. Serve {qualche giorni|qualche giorno}.',
    ],
    ['la/una/della/questa/alla/nella/ogni/qualche/nessuna <manyF=>', 'Ecco {una viti|una vite}.'],
    ['stata <o>o=<o>a/<o>i=<o>a/<o>e=<o>a', 'La lampada è {stata riparato|stata riparata}.'],
    ['!lo/uno stato <o>a=<o>o/<o>i=<o>o/<o>e=<o>o', 'Il pacco è {stato spedita|stato spedito}.'],
    ['stati <o>o=<o>i/<o>a=<o>i/<o>e=<o>i', 'I pacchi sono {stati spedito|stati spediti}.'],
    ['!le state <o>o=<o>e/<o>a=<o>e/<o>i=<o>e', 'Le viti sono {state spedito|state spedite}.'],
    [
      '!<prep> la/una/questa sua/nostra/vostra/nuova? <f> *? è/sarà/era già/ancora? stato=stata/arrivato=arrivata/partito=partita/<o>o=<o>a',
      '{La lampada è arrivato|La lampada è arrivata}.',
      'Il tecnico con la lampada è arrivato.',
    ],
    [
      "!<prep> il/un/questo/l' suo/nostro/vostro/nuovo? <m>/<mAny> *? è/sarà/era già/ancora? stata=stato/arrivata=arrivato/partita=partito/<o>a=<o>o",
      '{Il pacco è arrivata|Il pacco è arrivato}.',
    ],
    [
      '!<prep> le/queste/due/tre sue/nostre/vostre/nuove? <manyF> sono/saranno/erano già/ancora? stati=state/arrivati=arrivate/partiti=partite/<o>i=<o>e/<o>o=<o>e/<o>a=<o>e',
      '{Le viti sono arrivati|Le viti sono arrivate}.',
    ],
    [
      '!<prep> i/gli/questi/due/tre suoi/nostri/vostri/nuovi? <many> sono/saranno/erano già/ancora? state=stati/stato=stati/arrivate=arrivati/arrivato=arrivati/<o>e=<o>i/<o>o=<o>i',
      '{I pacchi sono arrivate|I pacchi sono arrivati}.',
    ],
    ['ha=a BRT/DHL/UPS/GLS/SDA/Amazon/Roma/Milano/Poste', 'Il pacco va {ha BRT|a BRT}.'],
    [
      "!un/quest'/l'/questo/quell'/ogni/dell'/nell'/all'/scorso/prossimo anno=hanno una/bisogno/già",
      'Gli auricolari {anno una|hanno una} garanzia.',
    ],
    ["ce=c'è anche/solo/soltanto/una/un/qualche/qualcosa/bisogno", "Nella scatola {ce anche|c'è anche} una chiave."],
    ['!ce/se/me/te/ve/gliene ne=né il/i/gli/un/una', 'Non servono {ne il|né il} filtro né altro.'],
    ["l'=lo ho= sconto/stato/schermo/scontrino/spazzolino/specchio/zaino/strumento", "Ecco {l'ho sconto|lo sconto}."],
    ['da=dà ~il/~lo/~gli/~la/~le', "L'etichetta {da il|dà il} numero."],
    ["là=l'ha <o>a/<o>o/provata/provato", "Il tecnico {là riparata|l'ha riparata}."],
    ['non sì=si', '{Non sì|Non si} preoccupi.'],
    [
      'adatto/adatti/adatta/adatte/compatibile/compatibili/davanti/relativo hai=ai',
      'Il filtro è {adatto hai|adatto ai} modelli.',
    ],
    [
      '!per/a/di/in/da/fra/con/su sé=se il/lo/non/si/i/vuole/desidera/ha/preferisce',
      '{Sé il|Se il} filtro manca, scriva.',
    ],
    ['è/sono/resta/sta li=lì', 'Il pacco {è li|è lì} da ieri.'],
    [
      'un=una/il=la/questo=questa nuovo=nuova/nuova/altro=altra/altra/piccolo=piccola/ultimo=ultima/primo=prima/secondo=seconda <fNoun>',
      'Mandiamo {un nuovo batteria|una nuova batteria}.',
    ],
    [
      'una=un/la=il/questa=questo nuova=nuovo/nuovo/altra=altro/altro/piccola=piccolo/ultima=ultimo/prima=primo <m>',
      'Mandiamo {una nuova pacco|un nuovo pacco}.',
    ],
    [
      'il=lo/del=dello/al=allo/nel=nello/dal=dallo/sul=sullo/un=uno spazzolino/schermo/sconto/scontrino/specchio/stato/zaino/strumento/sportello/scaffale/sgabello',
      'Ecco {il spazzolino|lo spazzolino}.',
    ],
    ['uno=un <m>/<mAny>', 'Ecco {uno pacco|un pacco}.'],
    [
      'i=gli/dei=degli/ai=agli/nei=negli/dai=dagli articoli/ordini/indirizzi/accessori/auricolari/imballi/acquisti/oggetti/spazzolini/schermi/sconti/specchi/zaini/strumenti',
      'Ecco {i articoli|gli articoli}.',
    ],
    [
      "un'=un_ altoparlante/aspirapolvere/alimentatore/elettrodomestico/apparecchio/accendino",
      "Ecco {un'altoparlante|un altoparlante}.",
    ],
    [
      '^/,/che/ma le/queste due/tre/quattro/nostre/sue/vostre? <manyF> di/da/del/della/per/con/in *? * è=sono/ha=hanno/era=erano/sarà=saranno',
      '{Le due viti della libreria Billund è|Le due viti della libreria Billund sono} qui.',
    ],
    [
      '^/,/che/ma i/gli/questi due/tre/quattro/nostri/suoi/vostri? <many> di/da/del/della/per/con/in *? * è=sono/ha=hanno/era=erano/sarà=saranno',
      '{I cavi della lampada è|I cavi della lampada sono} qui.',
    ],
    [
      'il/la/un/una/tra verde/rosso/rossa/blu/nero/nera/bianco/bianca/grigio/piccolo/grande ho=o il/la/lo/un/una',
      'Scelga {il verde ho il|il verde o il} blu.',
    ],
    [
      'passa/passerà/arriva/arriverà/consegna/va/torna/salire/consegnare/consegnato/relativo/relativa/relativi/vicino/accanto/risponde/rispondere/grazie hai=ai',
      'Il corriere {passerà hai|passerà ai} piani alti.',
    ],
    [
      '<m>/<fNoun>/<mAny> e=è lungo/lunga/largo/larga/alto/alta/troppo/molto/piccolo/piccola/grande/nuovo/nuova/pronto/pronta/incluso/inclusa/compreso/compresa/compatibile/resistente/adatto/adatta',
      'Il {cavo e lungo|cavo è lungo} due metri.',
      'Manca un cavo e quello lo spediamo oggi.',
    ],
    [
      'non né=ne abbiamo/ho/ha/hanno/avete/sono/restano/rimangono/sappiamo/so',
      '{Non né abbiamo|Non ne abbiamo} altri.',
    ],
    [
      'scriva/scrivaci/dica/dirci/dirmi/sapere/indichi/controlli/verifichi/vedere/chiedo/chiediamo sé=se',
      'Ci {scriva sé|scriva se} manca.',
    ],
    [
      'non/modello/prodotto/motore/che/garanzia/app/schermo/mi/ci/le/vi da=dà problemi/noia/segni/fastidio/errore/accesso/diritto',
      '{Non da problemi|Non dà problemi}.',
    ],
    [
      'è/era/resta/rimasta/rimasto/sono/fermo/ferma/lasciato/lasciata li=lì $/,/da/tutta/in/per',
      'Il pacco è {rimasto li|rimasto lì} da ieri.',
    ],
    ['cene=ce_ne sono/erano/saranno/vogliono/è/rimane/restano', 'Qui {cene sono|ce ne sono} tre.'],
    [
      "già/corriere/tecnico/cliente/collega/fornitore/nessuno/qualcuno/lo la=l'ha <o>o/preso/messo/fatto/visto",
      "Il {corriere la preso|corriere l'ha preso}.",
    ],
    [
      'rispondo/rispondiamo/dico/diciamo/spero/credo/penso di? ~si=sì $/,/senza/volentieri/con',
      '{Rispondo si|Rispondo sì} senza esitare.',
    ],
    ["^/, l'=loro oro= ci/vi/hanno/sono/non", "{L'oro ci|Loro ci} hanno scritto."],
    [
      "non/che/cosa centra=c'entra/centrano=c'entrano nulla/niente/con/il/la/molto",
      "{Non centra nulla|Non c'entra nulla}.",
    ],
    [
      'dà=da pagina/qui/lì/lunedì/domani/oggi/ieri/casa/parte/solo/sola/soli/noi/voi/loro/leggere/montare/fare/tempo',
      'Ci scriva {dà casa|da casa}.',
    ],
    [
      'le/queste/sue/nostre/delle <manyF> mancante=mancanti/presente=presenti/seguente=seguenti/grande=grandi',
      'Ecco {le viti mancante|le viti mancanti}.',
    ],
    [
      'lo=il pannello/pacco/prodotto/cavo/corriere/codice/filtro/tavolo/cuscino/materasso/coperchio/manico/motore/vetro/libro/telefono/caricatore/rimborso/messaggio/numero/prezzo/negozio',
      'Ecco {lo pannello|il pannello}.',
    ],
    [
      'questi/i/quei/nostri/suoi <many> sono/restano/saranno molto/più/anche? adatto=adatti/pronto=pronti/nuovo=nuovi/rotto=rotti/piccolo=piccoli/disponibile=disponibili/adatta=adatti/incluso=inclusi/esaurito=esauriti',
      '{Questi libri sono adatto|Questi libri sono adatti}.',
    ],
    [
      'queste/le/quelle/nostre/sue <manyF> sono/restano/saranno molto/più/anche? adatta=adatte/pronta=pronte/nuova=nuove/rotta=rotte/piccola=piccole/disponibile=disponibili/adatto=adatte/inclusa=incluse/esaurita=esaurite',
      '{Queste viti sono nuova|Queste viti sono nuove}.',
    ],
    [
      '^/,/ma/e i/gli/le nostri/nostre/suoi/sue? tecnici/clienti/colleghi/operatori/corrieri/fornitori/addetti risponde=rispondono/lavora=lavorano/controlla=controllano/prepara=preparano/arriva=arrivano/può=possono/deve=devono/ha=hanno/è=sono/spedisce=spediscono',
      '{I nostri tecnici risponde|I nostri tecnici rispondono} subito.',
    ],
    [
      "credo/crediamo/penso/pensiamo/sembra/immagino/pare che il/la/lo/l'/un/una <m>/<mAny>/<fNoun> è=sia/ha=abbia/deve=debba/può=possa/va=vada",
      '{Credo che il filtro è|Credo che il filtro sia} vecchio.',
    ],
    [
      'quale=quali colori/modelli/pezzi/viti/prodotti/articoli/misure/taglie/parti/accessori',
      'Dica {quale colori|quali colori} vuole.',
    ],
    [
      'abbiamo/ho/ha/hanno già? prendere=preso/scrivere=scritto/mettere=messo/fare=fatto/dire=detto/vedere=visto/leggere=letto/chiedere=chiesto',
      '{Abbiamo prendere|Abbiamo preso} nota.',
    ],
  ],
} as const satisfies Slips;
