import type { Slips } from '../../src/grammar/slips.ts';

export default {
  joinsNouns: true,
  classes: {
    m: 'Tank Schlauch Riemen Sensor Rucksack Karton Versand Umtausch Betrag Kundendienst Schaden Paketdienst Akku Liefertermin Vorgang Kauf Preis Code Retourenschein Brief Stuhl Tisch Schrank Motor Bildschirm Rabatt Gutschein Zustand Teppich Topf Griff Knopf Hinweis Termin Kaufpreis Kassenbon Mangel Defekt Kundenservice Beleg Rückversand Versandkarton',
    f: 'Tung Lung Dung Gung Hung Nung Zung Sung Bung Kung Fung Mung Erung Hrung Heit Keit Tion Ität Pumpe Scheibe Platte Bürste Dose Schale Kanne Jacke Hose Matratze Menge Folie Hülle Kette Linse Brille Schublade Bestellung Lieferung Sendung Rücksendung Rückgabe Erstattung Rückerstattung Nachricht Rechnung Adresse Lieferadresse Anfrage Antwort Frage Lampe Schraube Verpackung Ware Zahlung Reparatur Garantie Anleitung Bedienungsanleitung Batterie Farbe Größe Geduld Verzögerung Zustellung Firma Lösung Rückmeldung Bewertung Maschine Halterung Tasche Flasche Kiste Decke Uhr Kamera Tür Nummer Sendungsnummer Bestellnummer Gutschrift Reklamation Prüfung Abholung Kopie Ersatzlieferung Rücksendeadresse Tasse Karte Montage Kaffeemaschine Dichtung Stornierung Packung Filiale Packstation',
    n: 'Glas Stativ Mikrofon Zelt Armband Paket Produkt Gerät Etikett Rücksendeetikett Ersatzteil Netzteil Foto Bild Problem Geld Konto Kundenkonto Set Regal Display Modell Buch Handbuch Angebot Datum Ersatzgerät Ladegerät Werkzeug Spielzeug Fahrrad Sofa Bett Schloss Formular Ersatzprodukt Versandetikett Gehäuse Missverständnis Zubehör',
    nAny: 'Glas Messer Stativ Zelt Armband Paket Produkt Gerät Etikett Rücksendeetikett Ersatzteil Netzteil Foto Bild Problem Set Regal Display Modell Buch Handbuch Angebot Ersatzgerät Ladegerät Kabel Ladekabel Kissen Gehäuse Schloss Formular Päckchen Ersatzprodukt',
    things:
      'Pakete Produkte Geräte Schrauben Teile Ersatzteile Fotos Bilder Kunden Karten Lampen Bestellungen Lieferungen Sendungen Batterien Etiketten Fragen Kartons Tassen Gläser Stühle Beine Kosten Versandkosten Farben Größen Waren Kollegen Daten Unterlagen Maße Schuhe Räder Bücher',
    adj: 'neu klein groß alt defekt falsch richtig passend fehlend kaputt beschädigt bestellt blau rot schwarz weiß grün grau gut lang kurz kostenlos vollständig ander zweit erst letzt nächst schnell einfach original',
    comparative:
      'größer kleiner besser schlechter länger kürzer höher niedriger später früher schneller mehr weniger teurer billiger anders schwerer leichter dunkler heller breiter schmaler dicker dünner',
    afterThan:
      'die der das den dem ein eine einen auf im in bei beschrieben bestellt erwartet angegeben abgebildet gedacht geplant sonst zuvor vorher üblich vier fünf zwei drei zehn 2 3 4 5 10 14',
    weVerb:
      'hat=haben ist=sind wird=werden kann=können muss=müssen soll=sollen will=wollen darf=dürfen habe=haben bin=sind werde=werden hofft=hoffen bittet=bitten freut=freuen sendet=senden schickt=schicken hilft=helfen dankt=danken prüft=prüfen wünscht=wünschen bedauert=bedauern empfiehlt=empfehlen bietet=bieten erstattet=erstatten benötigt=benötigen braucht=brauchen hatte=hatten war=waren möchte=möchten wurde=wurden',
    many: 'sind=ist haben=hat werden=wird liegen=liegt kommen=kommt fehlen=fehlt können=kann müssen=muss waren=war wurden=wurde funktionieren=funktioniert passen=passt gehen=geht',
    one: 'ist=sind hat=haben wird=werden liegt=liegen kommt=kommen fehlt=fehlen kann=können muss=müssen war=waren wurde=wurden funktioniert=funktionieren passt=passen geht=gehen',
    knows:
      'mitgeteilt gemeldet geschrieben gesagt erfahren bedauern bedauere merken zeigt meldet schreibt bestätigt hoffe hoffen denke denken glaube glauben wissen weiß vermuten leid sagen mitteilen bestätigen sicher schade wichtig gesehen festgestellt bemerkt gehört verstehen darauf dafür davon dazu daran fest aus schreiben schrieben sehen',
    subject:
      'die der wir Sie es Ihr Ihre unser unsere ein eine sie er ich das alles dies diese Ihnen beim nur keine kein',
    day: 'gestern heute Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Wochen Tagen Monaten Jahren einer einem zwei drei vier fünf zehn der dem dieser diesem längerem langem letzter letzten letztem wann Anfang Ende Mitte Januar Februar März April Mai Juni Juli August September Oktober November Dezember kurzem Ihrer unserer Ihrem unserem',
  },
  phrases: [
    // Words that sound alike
    [
      '<knows> ,das=dass <subject>',
      'Wir {hoffen, das die|hoffen, dass die} Lampe gefällt.',
      'Wir danken für Ihr Paket, das wir heute erhielten.',
    ],
    ['so das=dass die/wir/Sie/es/der/Ihr/Ihre/sie', 'Sie ist groß, {so das die|so dass die} Tür klemmt.'],
    [
      'das/ein/Ihr/dieses <nAny> ,dass=das Sie/wir/ich/Ihnen/uns/gestern/heute/bei/am',
      'Wo ist {das Paket, dass Sie|das Paket, das Sie} suchen?',
      'Es zeigt am Paket, dass Sie da waren.',
    ],
    ['^ dass=das ist/war/wird/hat/kann/tut/freut/können/haben/finden', '{Dass tut|Das tut} uns leid.'],
    ['!ihr seid=seit <day>', 'Es fehlt {seid gestern|seit gestern}.', 'Ihr seid der Beste.'],
    ['ihr seit=seid', 'Wenn {ihr seit|ihr seid}, was ihr schreibt.'],
    ['wieder=wider Erwarten', 'Es ist {wieder Erwarten|wider Erwarten} da.'],
    [
      'wider=wieder da/verfügbar/lieferbar/zurück/auf/an/in/vorrätig/gut/einmal/mal/geht/gehen/bei',
      'Sie ist {wider da|wieder da}.',
    ],
    ['immer/schon/nie/bald wider=wieder', 'Es geht {schon wider|schon wieder} nicht.'],
    ['wiedermal=wieder_mal', 'Schreiben Sie {wiedermal|wieder mal}.'],
    ['garnicht=gar_nicht/garkein=gar_kein/garkeine=gar_keine', 'Das geht {garnicht|gar nicht}.'],
    ['im vorraus=Voraus/voraus=Voraus', 'Danke {im vorraus|im Voraus}.'],
    ['vorallem=vor_allem', 'Es liegt {vorallem|vor allem} daran.'],
    ['zumindestens=zumindest', 'Es ist {zumindestens|zumindest} da.'],
    ['desweiteren=des_Weiteren', 'Es fehlt {desweiteren|des Weiteren} der Deckel.'],
    [
      'einzigste=einzige/einzigsten=einzigen/einzigster=einziger/einzigstes=einziges',
      'Das ist die {einzigste|einzige} Farbe.',
    ],
    ['in keinster=keiner Weise', 'Das hilft {in keinster Weise|in keiner Weise}.'],
    ['schnellst=schnellstmöglich möglich=', 'Wir senden es {schnellst möglich|schnellstmöglich}.'],
    ['!^ Ihn=Ihnen', 'Wir senden {Ihn|Ihnen} einen Karton.', 'Ihn haben wir gesehen.'],
    ['mit/von/bei/zu/nach Sie=Ihnen', 'Wir haben {von Sie|von Ihnen} gehört.'],
    [
      'für/ohne/gegen/um Ihnen=Sie !entstandene/entstandenen',
      'Das ist {für Ihnen|für Sie}.',
      'Das sind die für Ihnen entstandene Kosten.',
    ],
    ['wir danken/helfen Sie=Ihnen', '{Wir danken Sie|Wir danken Ihnen}.'],
    ['mit/von/bei/zu mich=mir', 'Sprechen Sie {mit mich|mit mir}.'],
    ['für/ohne mir=mich', 'Das ist {für mir|für mich}.'],
    ['wen=wenn es/noch/möglich/nötig/nicht/etwas', 'Schreiben Sie, {wen noch|wenn noch} etwas fehlt.'],
    ['auch/nur/außer wen=wenn', 'Das gilt {auch wen|auch wenn} es spät ist.'],
    ['es sei den=denn', 'Das gilt, {es sei den|es sei denn}, es fehlt.'],
    ['mehr den=denn je', 'Das gilt {mehr den je|mehr denn je}.'],
    ['<comparative> wie=als <afterThan>', 'Sie ist {größer wie die|größer als die} alte.', 'Es geht besser wie folgt.'],
    ['als= wie=als <afterThan>', 'Sie ist neuer {als wie die|als die} alte.'],
    [
      'wenn/wie/ob/falls/dass/kann/sollte/muss ~mann=man',
      'Das sieht man, {wenn mann|wenn man} es öffnet.',
      'Dort kann Mann und Maus sitzen.',
    ],
    [
      'es/das/ich/er/sie/Paket/Lieferung/Gerät/Ware/Artikel/Lampe wahr=war !$/ist/sind/sein/wird/wäre/machen',
      'Das {Paket wahr|Paket war} offen.',
      'Wir prüfen, ob es wahr ist.',
    ],
    [
      'fiel=viel mehr/Geld/Zeit/Freude/Spaß/Erfolg/Arbeit/Platz/besser/kleiner/größer/später/Geduld/Mühe',
      'Wir wünschen {fiel Freude|viel Freude}.',
    ],
    ['zu/so/sehr/wie fiel=viel', 'Es kostet {zu fiel|zu viel}.'],
    ['viel=fiel herunter/runter/auseinander', 'Die Tasse {viel herunter|fiel herunter}.'],
    [
      'ihm=im Paket/Karton/Lager/Anhang/Voraus/Moment/Internet/Konto/Kundenkonto/Laufe/Lieferumfang/Shop/Handbuch',
      'Es liegt {ihm Karton|im Karton}.',
    ],
    ['in=im Anhang/Voraus/Moment/Lieferumfang/Laufe', 'Es liegt {in Lieferumfang|im Lieferumfang}.'],
    ['ihn=in Zukunft/Ordnung/Kürze', 'Das ist {ihn Ordnung|in Ordnung}.'],
    ['ich/wir/er/sie/niemand/man/nicht/jemand weis=weiß', 'Das {ich weis|ich weiß} nicht.'],
    ['findet/fand/finden/fanden stadt=statt', 'Das {fand stadt|fand statt}.'],
    ['währe=wäre/währen=wären', 'Das {währe|wäre} gut.'],
    [
      'wurde/wurden/haben/hat/wird/bereits/schon/gestern/heute ~versand=versandt',
      'Es {wurde versand|wurde versandt}.',
      'Kein Versand heute. Heute Versand nach Wien.',
    ],
    ['zuviel=zu_viel/zuwenig=zu_wenig', 'Es kostet {zuviel|zu viel}.'],
    [
      'heute/gestern ~morgen=Morgen/~abend=Abend/~nachmittag=Nachmittag/~mittag=Mittag',
      'Es kam {gestern abend|gestern Abend} an.',
    ],
    ['morgen ~abend=Abend/~nachmittag=Nachmittag', 'Es kommt {morgen abend|morgen Abend} an.'],
    ['in ~ordnung=Ordnung', 'Das ist {in ordnung|in Ordnung}.'],
    ['in ~bezug=Bezug auf', 'Was {in bezug auf|in Bezug auf} das Paket gilt, gilt hier.'],
    ['uns/Ihnen/kurz ~bescheid=Bescheid', 'Geben Sie {uns bescheid|uns Bescheid}.'],
    ['vielen/herzlichen/besten ~dank=Dank', '{Vielen dank|Vielen Dank} dafür.'],
    [
      'für/zu/über ihre=Ihre/ihren=Ihren/ihr=Ihr/ihrer=Ihrer Bestellung/Nachricht/Anfrage/Geduld/Rückmeldung/Antwort/Verständnis/Einkauf/Vertrauen/Mail/E-Mail/Interesse',
      'Danke {für ihre Nachricht|für Ihre Nachricht}.',
    ],
    ['zurück=zurückzusenden zu= senden=', 'Wir bitten, es {zurück zu senden|zurückzusenden}.'],
    ['zurück=zurückzuschicken zu= schicken=', 'Wir bitten, es {zurück zu schicken|zurückzuschicken}.'],
    ['zurück=zurückzugeben zu= geben=', 'Wir bitten, es {zurück zu geben|zurückzugeben}.'],
    ['mit=mitzuteilen zu= teilen=', 'Wir bitten, es uns {mit zu teilen|mitzuteilen}.'],
    ['ab=abzuholen zu= holen=', 'Wir bitten, es {ab zu holen|abzuholen}.'],
    ['aus=auszutauschen zu= tauschen=', 'Wir bitten, es {aus zu tauschen|auszutauschen}.'],
    ['aus=auszufüllen zu= füllen=', 'Wir bitten, es {aus zu füllen|auszufüllen}.'],
    ['Kunden=Kundenservice Service=', 'Unser {Kunden Service|Kundenservice} hilft.'],
    ['Ersatz=Ersatzlieferung Lieferung=', 'Die {Ersatz Lieferung|Ersatzlieferung} kommt.'],
    ['Ersatz=Ersatzteil Teil=', 'Das {Ersatz Teil|Ersatzteil} kommt.'],
    ['Bestell=Bestellnummer Nummer=', 'Die {Bestell Nummer|Bestellnummer} steht da.'],
    // Greetings
    ['sehr geehrte=geehrter Herr/Kunde', '{Sehr geehrte Herr|Sehr geehrter Herr} Muster,'],
    ['sehr geehrter=geehrte Frau/Kundin/Kunden', '{Sehr geehrter Frau|Sehr geehrte Frau} Muster,'],
    ['liebe=lieber Herr/Kunde', '{Liebe Herr|Lieber Herr} Muster,'],
    ['lieber=liebe Frau/Kundin/Kunden', '{Lieber Frau|Liebe Frau} Muster,'],
    [
      'mit freundlichem=freundlichen/freundliche=freundlichen/freundlicher=freundlichen/besten=besten/beste=besten Grüßen/Grüssen',
      '{Mit freundliche Grüßen|Mit freundlichen Grüßen}',
    ],
    // Forms of verbs
    ['wir <weVerb=>', '{Wir hat|Wir haben} es. Wo sind wir?'],
    [
      'hat=haben/ist=sind/wird=werden/kann=können/muss=müssen/habe=haben/bin=sind/soll=sollen/will=wollen/möchte=möchten wir',
      'Das {hat wir|haben wir} nicht.',
    ],
    ['ich hat=habe/ist=bin/wird=werde/sind=bin', '{Ich hat|Ich habe} es.'],
    ['wir freuen/bedanken/melden/kümmern/entschuldigen/bemühen sich=uns', '{Wir freuen sich|Wir freuen uns}.'],
    ['ist=sind Sie', '{Ist Sie|Sind Sie} zufrieden?'],
    [
      'hast=haben/bist=sind/kannst=können/wirst=werden/möchtest=möchten/willst=wollen/musst=müssen Sie',
      'Was {kannst Sie|können Sie} sehen?',
    ],
    [
      'Sie hast=haben/bist=sind/kannst=können/wirst=werden/möchtest=möchten/willst=wollen/musst=müssen/seid=sind/habt=haben',
      'Was {Sie habt|Sie haben}, ist da.',
    ],
    [
      '^/,/dass/weil/wenn/aber/denn/ob/da/sobald die/Ihre/unsere/diese/alle/beide/zwei/drei/vier neuen/fehlenden/bestellten/beiden/anderen? <things> <one=>',
      '{Die Schrauben liegt|Die Schrauben liegen} da.',
      'Die Lieferung der Schrauben ist da.',
    ],
    [
      'ist=sind/fehlt=fehlen/war=waren/liegt=liegen/wurde=wurden/kommt=kommen die/Ihre/unsere/diese/alle/beide/beiden/zwei/drei/vier <things>',
      'Leider {fehlt die Schrauben|fehlen die Schrauben}.',
    ],
    [
      '^/,/dass/weil/wenn/aber/denn/ob/da/sobald das/der/die/Ihr/Ihre/unser/unsere/dieses/diese/dieser neue/bestellte/defekte/neues/neuer? <n>/<f>/<m> <many=> !wir/Sie/sie/die/unsere/Ihre/uns/Ihnen/Kunden/manche/alle/beide/wir/ich/viele/zwei/drei',
      '{Das Paket sind|Das Paket ist} da.',
      'Das Paket haben wir. Die Lampe können Sie behalten.',
    ],
    // Articles and adjectives
    [
      'mit/von/bei/zu/aus/nach einer=einem/der=dem/Ihrer=Ihrem/unserer=unserem/dieser=diesem/das=dem/ein=einem/den=dem/Ihr=Ihrem/unser=unserem/die=dem/eine=einem <n>',
      'Es kam {mit das Paket|mit dem Paket}.',
    ],
    [
      'mit/von/bei/zu/aus/nach die=der/den=der/dem=der/eine=einer/einem=einer/Ihre=Ihrer/unsere=unserer/diese=dieser/Ihrem=Ihrer/unserem=unserer/das=der <f>',
      'Es kam {mit die Lieferung|mit der Lieferung}.',
    ],
    [
      'mit/von/bei/zu/aus/nach den=dem/der=dem/einen=einem/Ihren=Ihrem/unseren=unserem/diesen=diesem/das=dem/die=dem <m>',
      'Es lag {bei den Karton|bei dem Karton}.',
    ],
    [
      'für/ohne/durch/gegen der=die/den=die/dem=die/einer=eine/einem=eine/einen=eine/ein=eine/Ihrer=Ihre/Ihren=Ihre/Ihr=Ihre/unser=unsere/unserer=unsere/dieser=diese/das=die <f>',
      'Danke {für Ihren Bestellung|für Ihre Bestellung}.',
    ],
    [
      'für/ohne/durch/gegen der=den/dem=den/ein=einen/Ihr=Ihren/unser=unseren/dieser=diesen/die=den/das=den/eine=einen/Ihre=Ihren <m>',
      'Danke {für der Hinweis|für den Hinweis}.',
    ],
    [
      'für/ohne/durch/gegen der=das/den=das/dem=das/die=das/einen=ein/eine=ein/Ihre=Ihr/Ihren=Ihr/unsere=unser/unseren=unser <n>',
      'Danke {für die Foto|für das Foto}.',
    ],
    ['zum=zur/vom=von_der/beim=bei_der/im=in_der/ins=in_die <f>', 'Es kam {vom Firma|von der Firma}.'],
    ['zur=zum <n>/<m>', 'Es gehört {zur Gerät|zum Gerät}.'],
    [
      'den=die/ein=eine/kein=keine/Ihr=Ihre/unser=unsere/einen=eine/keinen=keine/Ihren=Ihre/unseren=unsere/diesen=diese/dieses=diese/jedes=jede <f>',
      'Wo ist {das Bestellung|die Bestellung}?',
      'Wo ist die Bestellung?',
    ],
    [
      'die=das/der=das/den=das/eine=ein/keine=kein/Ihre=Ihr/unsere=unser/diese=dieses/einen=ein/keinen=kein/Ihren=Ihr/unseren=unser/diesen=dieses/dieser=dieses/jede=jedes/jeder=jedes/jeden=jedes <n>',
      'Wo ist {der Paket|das Paket}? Wir senden {Ihren Paket|Ihr Paket} los.',
    ],
    [
      '^ das=der/die=der/eine=ein/Ihre=Ihr/unsere=unser/diese=dieser/dieses=dieser/keine=kein <m>',
      '{Das Karton|Der Karton} ist da.',
    ],
    [
      '!^ das=den/die=den/eine=einen/Ihre=Ihren/unsere=unseren/diese=diesen/dieses=diesen/keine=keinen <m>',
      'Wir senden {eine Karton|einen Karton}.',
    ],
    [
      'eine/keine/Ihre/unsere/meine/die/diese/jede <adj>er=<adj>e/<adj>es=<adj>e/<adj>en=<adj>e <f>',
      'Wir senden {eine neuen Lampe|eine neue Lampe}.',
    ],
    [
      'ein/kein/Ihr/unser <adj>e=<adj>es/<adj>er=<adj>es/<adj>en=<adj>es <nAny>',
      'Wir senden {ein neue Paket|ein neues Paket}.',
    ],
    [
      'ein/kein/Ihr/unser <adj>e=<adj>er/<adj>es=<adj>er/<adj>en=<adj>er <m>',
      '{Ein neue Karton|Ein neuer Karton} kommt.',
    ],
    [
      'einen/keinen/Ihren/unseren/den/diesen <adj>er=<adj>en/<adj>es=<adj>en/<adj>e=<adj>en <m>',
      'Wir senden {einen neue Karton|einen neuen Karton}.',
    ],
    ['das/dieses <adj>es=<adj>e/<adj>en=<adj>e/<adj>er=<adj>e <nAny>', 'Wo ist {das neues Paket|das neue Paket}?'],
    ['der/dieser <adj>er=<adj>e/<adj>es=<adj>e <m>', '{Der neuer Karton|Der neue Karton} kommt.'],
    [
      'der/einer/Ihrer/unserer/dieser <adj>e=<adj>en/<adj>er=<adj>en/<adj>es=<adj>en <f>',
      'Es liegt in {der neue Tasche|der neuen Tasche}.',
    ],
    [
      'dem/einem/Ihrem/unserem <adj>e=<adj>en/<adj>er=<adj>en/<adj>em=<adj>en/<adj>es=<adj>en <nAny>/<m>',
      'Es kam mit {dem neue Gerät|dem neuen Gerät}.',
    ],
    [
      'die/diese/Ihre/unsere/keine/alle <adj>e=<adj>en/<adj>er=<adj>en <things>',
      'Wo sind {die neue Schrauben|die neuen Schrauben}?',
    ],
    [
      '!die/den/der/diese/Ihre/unsere/diesen/Ihren zwei/drei/vier/fünf/mehrere/einige <adj>en=<adj>e/<adj>er=<adj>e <things>',
      'Es sind {zwei kleinen Schrauben|zwei kleine Schrauben} dabei.',
    ],
    ['past=passt', 'Der Filter {past|passt} gut.'],
    ['ist/fast/ganz/wieder/nicht lehr=leer', 'Der Akku {ist lehr|ist leer}.'],
    ['<knows>=<knows>, dass', 'Wir {hoffen dass|hoffen, dass} es passt.', 'So dass es passt.'],
    ['mit/von/bei/zu/aus/nach dieses=diesem <n>/<m>/<nAny>', 'Es geht {mit dieses Kabel|mit diesem Kabel}.'],
    [
      'wegen/trotz ein=eines Fehler=Fehlers/Defekt=Defekts/Mangel=Mangels/Problem=Problems/Schaden=Schadens',
      'Es fehlt {wegen ein Fehler|wegen eines Fehlers}.',
    ],
    [
      'einen=eine/Ihren=Ihre/unseren=unsere/keinen=keine/diesen=diese/ein=eine/kein=keine/Ihr=Ihre/unser=unsere/das=die <adj>e/<adj>en=<adj>e/<adj>er=<adj>e/<adj>es=<adj>e <f>',
      'Wir senden {einen neue Dichtung|eine neue Dichtung}.',
    ],
    [
      'eine=ein/einen=ein/keine=kein/keinen=kein/Ihre=Ihr/unsere=unser/unseren=unser/Ihren=Ihr <adj>e=<adj>es/<adj>en=<adj>es/<adj>er=<adj>es/<adj>es <n>',
      'Wir senden {eine neue Paket|ein neues Paket}.',
    ],
    [
      '^/,/dass/weil/aber die/Ihre/unsere/diese/alle beiden/zwei/drei/neuen/fehlenden? <things> für/von/in/mit/aus die/der/das/dem/den/Ihre/Ihrer/Ihr/Ihrem/Ihren/unserem/unserer <f>/<m>/<n> <one=>',
      '{Die beiden Schrauben für die Halterung wurde|Die beiden Schrauben für die Halterung wurden} vergessen.',
    ],
    ['!, das=die <f>', 'Wo ist {das Bestellung|die Bestellung}?', 'Es ist ein Mittel, das Wirkung zeigt.'],
    [
      'eine=ein/einen=ein <adj>e=<adj>es/<adj>en=<adj>es/<adj>er=<adj>es/<adj>es <nAny>',
      'Wir senden {einen neues Ladekabel|ein neues Ladekabel}.',
    ],
    [
      'für/ohne/durch/gegen den=die/der=die/dem=die <adj>en=<adj>e/<adj>er=<adj>e/<adj>e <f>',
      'Danke {für den neuen Lampe|für die neue Lampe}.',
    ],
  ],
} as const satisfies Slips;
