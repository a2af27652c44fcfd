import type { Slips } from '../../src/grammar/slips.ts';

export default {
  joinsNouns: true,
  classes: {
    person:
      'Hersteller Kunde Fahrer Bote Paketdienst Lieferant Techniker Kollege Händler Verkäufer Zusteller Kurier Kundendienst Versanddienst Empfänger Nachbar',
    mSame:
      'Filter Teller Becher Schalter Stecker Adapter Hebel Beutel Eimer Aufkleber Kratzer Drucker Staubsauger Kopfhörer Lautsprecher Behälter Koffer Schlüssel Sessel Hocker Spiegel Löffel Artikel Träger Halter',
    m: 'Tank Schlauch Riemen Sensor Rucksack Karton Versand Umtausch Betrag Kundendienst Schaden Paketdienst Akku Liefertermin Vorgang Kauf Preis Code Retourenschein Brief Stuhl Tisch Schrank Motor Bildschirm Rabatt Gutschein Zustand Teppich Topf Griff Knopf Hinweis Termin Kaufpreis Kassenbon Mangel Defekt Kundenservice Beleg Rückversand Versandkarton Gurt Ring Stift Knauf Korb Sack Schirm Mantel Rock Schuh Helm Anzug Handschuh Draht Anschluss Verschluss Einsatz Aufsatz Bezug Überzug Rand Boden Sitz Sattel Auftrag Einkauf Fall Grund Ablageort Anruf Wunsch Vorschlag Vertrag Riss Sprung Fleck Geruch Klang Druck Saft Baum Strauch Herd Kühlschrank Ventilator Kompressor Generator Transport Transportschaden Monat Tag Link Chat Vertrieb Kaufvertrag Deckelknauf',
    f: 'Tung Lung Dung Gung Hung Nung Zung Sung Bung Kung Fung Mung Erung Hrung Heit Keit Tion Ität Pumpe Scheibe Platte Bürste Dose Schale Kanne Jacke Hose Matratze Menge Folie Hülle Kette Linse Brille Schublade Bestellung Lieferung Sendung Rücksendung Rückgabe Erstattung Rückerstattung Nachricht Rechnung Adresse Lieferadresse Anfrage Antwort Frage Lampe Schraube Verpackung Ware Zahlung Reparatur Garantie Anleitung Bedienungsanleitung Batterie Farbe Größe Geduld Verzögerung Zustellung Firma Lösung Rückmeldung Bewertung Maschine Halterung Tasche Flasche Kiste Decke Uhr Kamera Tür Nummer Sendungsnummer Bestellnummer Gutschrift Reklamation Prüfung Abholung Kopie Ersatzlieferung Rücksendeadresse Tasse Karte Montage Kaffeemaschine Dichtung Stornierung Packung Filiale Packstation Schüssel Gabel Feder Nadel Spule Säge Zange Feile Rolle Leiste Lasche Naht Kante Klinge Klammer Klemme Stange Röhre Düse Membran Sicherung Glühbirne Leuchte Laterne Kerze Tube Tüte Kapsel Tablette Creme Salbe Seife Mütze Bluse Weste Socke Strumpfhose Sohle Geldbörse Brieftasche Kordel Schnur Schaufel Gießkanne Heckenschere Schere Pflanze Blume Wurzel Blüte Lieferfrist Frist Stunde Minute Quittung Straße Hausnummer Postleitzahl Stadt Spedition Palette Mail Rückfrage Ursache Seite Taste Anzeige Funktion Option Variante Wand Sohle Naht Zeit Bearbeitungszeit Lieferzeit',
    n: 'Glas Stativ Mikrofon Zelt Armband Paket Produkt Gerät Etikett Rücksendeetikett Ersatzteil Netzteil Foto Bild Problem Geld Konto Kundenkonto Set Regal Display Modell Buch Handbuch Angebot Datum Ersatzgerät Ladegerät Werkzeug Spielzeug Fahrrad Sofa Bett Schloss Formular Ersatzprodukt Versandetikett Gehäuse Missverständnis Zubehör Brett Blech Rohr Seil Tuch Handtuch Kleid Hemd Schild Licht Blatt Fach Gewicht Format Design Logo Video Programm System Netz Signal Instrument Klavier Ventil Dach Haus Bad Auto Motorrad Boot Tier Öl Getränk Brot Rezept Lieferdatum Kaufdatum Rückgaberecht Team Material Scharnier Gewinde Pedal Visier Objektiv Etui Zertifikat',
    nAny: 'Glas Messer Stativ Zelt Armband Paket Produkt Gerät Etikett Rücksendeetikett Ersatzteil Netzteil Foto Bild Problem Set Regal Display Modell Buch Handbuch Angebot Ersatzgerät Ladegerät Kabel Ladekabel Kissen Gehäuse Schloss Formular Päckchen Ersatzprodukt Brett Blech Rohr Seil Tuch Handtuch Kleid Hemd Schild Licht Fach Format Design Logo Video Programm System Netz Signal Instrument Ventil Dach Haus Bad Auto Motorrad Boot Tier Rezept Scharnier Gewinde Pedal Objektiv Etui Zertifikat',
    things:
      'Pakete Produkte Geräte Schrauben Teile Ersatzteile Fotos Bilder Kunden Karten Lampen Bestellungen Lieferungen Sendungen Batterien Etiketten Fragen Kartons Tassen Gläser Stühle Beine Kosten Versandkosten Farben Größen Waren Kollegen Daten Unterlagen Maße Schuhe Räder Bücher Dichtungen Halterungen Rollen Füße Scharniere Griffe Muttern Hüllen Folien Socken Handschuhe Bezüge Kissenbezüge Kerzen Glühbirnen Leuchten Pflanzen Kapseln Tabletten Tüten Flaschen Dosen Schalen Schüsseln Gabeln Töpfe Pfannen Seiten Knöpfe Tasten Pedale Ringe Ketten Uhren Brillen Taschen Decken Handtücher Vorhänge Teppiche Tische Bretter Regalböden Rohre Schläuche Gurte Federn Klammern',
    adj: 'neu klein groß alt defekt falsch richtig passend fehlend kaputt beschädigt bestellt blau rot schwarz weiß grün grau gut lang kurz kostenlos vollständig ander zweit erst letzt nächst schnell einfach original beiliegend mitgeliefert beigelegt braun gelb silbern golden dünn dick breit schmal rund eckig oval weich hart stark schwach schwer leicht hell günstig bequem praktisch kompatibel gebraucht verpackt versiegelt gewünscht angefragt genannt unter hinter vorder link recht inner mittler ganz halb doppelt dritt viert digital elektrisch mechanisch automatisch wasserdicht stabil robust gerissen gebrochen verbogen verloren retourniert storniert',
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
      '!der/die den=die/ein=eine/kein=keine/Ihr=Ihre/unser=unsere/einen=eine/keinen=keine/Ihren=Ihre/unseren=unsere/diesen=diese/dieses=diese/jedes=jede <f>',
      'Wo ist {das Bestellung|die Bestellung}?',
      'Wo ist die Bestellung? In der einen Lampe fehlt sie.',
    ],
    [
      '!das/dem die=das/der=das/den=das/eine=ein/keine=kein/Ihre=Ihr/unsere=unser/diese=dieses/einen=ein/keinen=kein/Ihren=Ihr/unseren=unser/diesen=dieses/dieser=dieses/jede=jedes/jeder=jedes/jeden=jedes <n>',
      'Wo ist {der Paket|das Paket}? Wir senden {Ihren Paket|Ihr Paket} los.',
      'Das eine Paket ist da, in dem einen Paket fehlte es.',
    ],
    [
      '^ das=der/die=der/eine=ein/Ihre=Ihr/unsere=unser/diese=dieser/dieses=dieser/keine=kein <m>',
      '{Das Karton|Der Karton} ist da.',
    ],
    [
      '!^ !der das=den/die=den/eine=einen/Ihre=Ihren/unsere=unseren/diese=diesen/dieses=diesen/keine=keinen <m>',
      'Wir senden {eine Karton|einen Karton}.',
      'Nur der eine Karton kam an.',
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
    ['seit=seid so nett/lieb/freundlich/gut', 'Bitte {seit so nett|seid so nett}.', 'Es gilt seit so langer Zeit.'],
    [
      '^/, den=denn wir/ich/sie/es/er haben/habe/hat/ist/sind/werden/wird/können/kann/konnten/mussten sie/es/ihn/Ihnen/leider/bereits/nicht/noch/erst/gerade/keine/keinen !$',
      'Er fehlt, {den wir haben leider|denn wir haben leider} keinen.',
      'Der Topf, den wir haben, passt.',
    ],
    ['ist leider/nicht/auch/wirklich/doch? war=wahr $', 'Das {ist leider war|ist leider wahr}.'],
    [
      'die/der/unsere/Ihre/rote/blaue/neue/bestellte/defekte/gesamte/restliche Wahre=Ware/Wahren=Waren',
      'Es fehlt {die Wahre|die Ware}.',
      'Das ist das Wahre.',
    ],
    [
      'in=im unteren/oberen/hinteren/vorderen/mittleren/linken/rechten/inneren Fach/Bereich/Teil/Karton/Regal/Rand/Ende/Kasten/Eck',
      'Es liegt {in unteren Fach|im unteren Fach}.',
    ],
    [
      'wir/ich haben/habe/werden/werde/senden/schicken/erstatten ~ihnen=Ihnen den/das/die/einen/eine/ein/heute/bereits/gern/gerne/leider/dafür/soeben/eben',
      '{Wir haben ihnen den|Wir haben Ihnen den} Topf gesandt.',
    ],
    [
      'auf/bei/mit/wegen/bezüglich/aus/von/an/nach/zu ~ihre=Ihre/~ihrer=Ihrer/~ihrem=Ihrem/~ihren=Ihren Bestellung/Nachricht/Anfrage/Rückmeldung/Antwort/Frage/Mail/E-Mail/Adresse/Reklamation/Bitte/Wunsch/Konto',
      'Wir antworten {auf ihre Frage|auf Ihre Frage}.',
    ],
    [
      '!zu/so/sehr/wie/nicht viel=fiel der/das Karton/Paket/Deckel/Teller/Griff/Gerät/Verdacht/Strom/Fehler',
      'Gestern {viel der Karton|fiel der Karton} um.',
    ],
    [
      'vom=von/zum=zu/beim=bei/am=an/im=in einem/einer/Ihrem/unserem/diesem/Ihrer/unserer',
      'Es kam {vom einem|von einem} Lager.',
      'Im einen Fall ja, im anderen nein.',
    ],
    ['zur=zu einer/Ihrer/unserer/dieser', 'Es gehört {zur Ihrer|zu Ihrer} Tasse.'],
    ['lies=ließ sich', 'Sie {lies sich|ließ sich} öffnen.'],
    [
      'mit/von/bei/zu/aus/nach den=dem/der=dem/einen=einem/Ihren=Ihrem/unseren=unserem/diesen=diesem <adj>en <m>/<n>',
      'Es geht {mit den neuen Motor|mit dem neuen Motor}.',
    ],
    [
      'Sie könnt=können/wollt=wollen/müsst=müssen/dürft=dürfen/sollt=sollen/werdet=werden/wart=waren/hattet=hatten/möchtet=möchten',
      'Was {Sie könnt|Sie können}, ist da.',
    ],
    [
      'wegen/trotz/während/aufgrund dem=des <adj>en? <m>s/<m>es/<n>s/<n>es',
      'Es fehlt {wegen dem Defekts|wegen des Defekts}.',
    ],
    ['die/diese/Ihre/unsere/alle/keine <adj>e=<adj>en <mSame>', '{Die neue Filter|Die neuen Filter} passen.'],
    [
      '!und/oder ich haben=habe/werden=werde/können=kann/möchten=möchte/senden=sende/hoffen=hoffe/schicken=schicke/prüfen=prüfe/bitten=bitte',
      '{Ich haben|Ich habe} den Fall geprüft.',
    ],
    [
      'bitte nehme=nehmen/gebe=geben/sende=senden/schicke=schicken/prüfe=prüfen/melde=melden/schreibe=schreiben/lese=lesen/beachte=beachten/teile=teilen/warte=warten/stelle=stellen/lege=legen/drücke=drücken/öffne=öffnen/entferne=entfernen/achte=achten/kontaktiere=kontaktieren/reinige=reinigen/ziehe=ziehen/halte=halten/antworte=antworten Sie',
      '{Bitte nehme Sie|Bitte nehmen Sie} den Akku.',
    ],
    [
      'aus/mit/von/seit/nach/vor/in zwei/drei/vier/fünf/sechs/sieben/acht/neun/zehn/zwölf/wenigen/den Teller=Tellern/Monate=Monaten/Tage=Tagen/Jahre=Jahren/Gläser=Gläsern/Bilder=Bildern/Geräte=Geräten/Pakete=Paketen/Becher=Bechern/Löffel=Löffeln/Werktage=Werktagen/Stühle=Stühlen/Schritte=Schritten/Teile=Teilen',
      'Es kommt {in zwei Tage|in zwei Tagen}.',
    ],
    [
      '^ der/unser/Ihr/ein <person> geben=gibt/haben=hat/sind=ist/werden=wird/können=kann/sagen=sagt/schreiben=schreibt/senden=sendet/bringen=bringt/bestätigen=bestätigt/liefern=liefert/antworten=antwortet/prüfen=prüft',
      '{Der Hersteller geben|Der Hersteller gibt} Garantie.',
      'Dass der Hersteller geben muss, gilt.',
    ],
    [
      'trotz/wegen/aufgrund/innerhalb/außerhalb/anhand mehrere=mehrerer/einige=einiger/viele=vieler/Ihre=Ihrer/unsere=unserer/diese=dieser/eine=einer/die=der',
      'Es fehlt {trotz mehrere|trotz mehrerer} Anfragen.',
    ],
    [
      'dass/ob/wenn/weil Sie/wir/ich/er/es mir=mich erreichen/anrufen/kontaktieren',
      'Gut, {dass Sie mir erreichen|dass Sie mich erreichen}.',
    ],
  ],
} as const satisfies Slips;
