import type { Classes } from '../../src/wording/language.ts';

export default {
  // The act of reviewing.
  'review-noun': [
    '*review|*reviews|reviewtje|*beoordeling|*beoordelingen|beoordelinkje|beoordelingspagina|reviewpagina|*recensie|*recensies|recensietje|*feedback|feed-back|feedbak|waardering|waarderingen|klantwaardering|rating|ratings|productbeoordeling*|verkopersbeoordeling*|testimonial*|ervaringsverslag|(verslag|verslagje|stukje) ~2 (foto|amazon|productpagina)|recencie|recentie|beoordeeling|reviuw',
  ],
  'opinion-noun': [
    'mening|meningen|oordeel|commentaar|reactie|sterren|ster|*sterren|sterretjes|ervaring|ervaringen|bevinding|bevindingen|woorden|regels|woordje|zinnen|indruk|stem|bericht|eindoordeel|aanbeveling',
  ],
  'review-verb': [
    'beoordeel|beoordeelt|beoordelen|beoordeeld|beoordeelde|recenseer|recenseert|recenseren|gerecenseerd|reviewen|reviewt|gereviewd|waardeer ons met|waarderen met',
  ],
  'review-place': [
    '(op|bij|via|in) [de|onze|het|die] (productpagina|artikelpagina|reviewpagina|reviews|beoordelingen|recensies)|(op|bij|via) amazon|openbaar',
  ],
  'write-on': [
    'schrijf|schrijft|schrijven|plaats|plaatst|plaatsen|deel|deelt|delen|post|posten|zet|zetten|zeg|zegt|zeggen|vertel|vertelt|vertellen|laat|laten|geef|achter|lezen',
  ],
  others: [
    '(andere|anderen|toekomstige|nieuwe|alle|mede|de) (klanten|kopers|mensen|gezinnen|gebruikers|bezoekers|shoppers)|anderen|iedereen|de wereld|amazon|de rest',
  ],
  // Any word of it.
  rev: [
    '(commentaar|reactie|opmerking) ~3 (<number>|vijf) ~1 (ster|sterren)|(goede|positieve|mooie|leuke|nette) (commentaar|reactie|opmerking)|(foto|screenshot|schermafdruk) ~3 (commentaar|reactie)',

    '(paar|enkele|twee|drie) (regels|woorden|zinnen)|(een|uw|je) (commentaar|reactie) (online|op amazon)',
    '(amazon|anderen) ~2 (hun|uw|je) mening',
    '<review-noun>|<review-verb>|sterren|ster|*sterren|(uw|je|jouw|jullie|eerlijke) [eerlijke] (mening|ervaring|ervaringen|oordeel|stem)|<review-place> ~5 <write-on>|<write-on> ~5 <review-place>|(vertel|zeg|deel|laat) ~4 <others>|zegt het voort|zeg het voort|doorvertellen|{reviewlink}|{presetreview}|(productpagina|reviewpagina)|(een|uw|je) (reactie|commentaar) ~4 (online|amazon|plaatst|achterlaat)',
  ],
  draft: [
    'ontwerp*|proef|drukproef*|proefdruk*|voorbeeldontwerp|schets*|gravure|graveer*|gravering|lettertype|opdruk|design|designs|tekening|urgentie|pasvorm|leverdatum|bezorgdatum|graveertekst|(de|welke|uw) tekst (voor|op|van|die)|tekst (voor|op|in) (de|het|uw)|(de|welke) tekst|spelling|schade-expert|verzekeraar|verzekering|kleurstaal|staal|stof|leesbaarheid|offerte|voorstel|vrijgave|spoed',
  ],
  not: ['niet|geen|nooit|niets|zonder|nergens|noch'],
  whether: [
    'ongeacht|of niet|hoe dan ook|goed of slecht|positief of negatief|wat u er ook van vindt|tevreden of|zowel|maakt niet uit|of u nu|of je nu|blij of|allebei|wat de uitkomst ook is',
  ],
  thanks: ['dank|bedankt|dankjewel|dankuwel|bedanken|danken|dankbaar voor'],
  'past-review': [
    '<review-noun> ~5 (hebben|heb) (we|wij|ik) ~2 (gelezen|gezien|ontvangen|bekeken)',
    '<thanks> ~6 <review-noun>',
    '(hebben|heb|heeft|kregen|zagen|lazen|wij) ~6 <review-noun> ~3 (gelezen|gezien|ontvangen|gekregen|doorgegeven|doorgestuurd)',
    '(lazen|zagen|gelezen|gezien) ~4 <review-noun>',
    '(in|uit|volgens|dankzij|door|na|naar aanleiding van|vanwege|op) (uw|je|jouw|een|de|enkele|meerdere|verschillende) <review-noun> ~2 (schreef|schrijft|staat|stond|blijkt|lazen|hebben|heeft|is|werd|zagen|vermeldde|noemt|noemde|gereageerd|veranderd|veranderden|vernieuwd|aangepast|verbeterd|las|begrepen|zegt|meldt)',
    '(uw|je) <review-noun> (was|is) ~1 (terecht|nuttig|duidelijk|binnen)|<review-noun> ~3 (gelezen|gezien|ontvangen)',
  ],
  // Rewards.
  'number-word': [
    'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|vijfentwintig|dertig|vijftig|honderd|*honderd|*tig|duizend',
  ],
  money: ['(<number>|<number-word>|paar) (euro|eur|€|cent)|(€|eur) <number>|tientje|vijfje|twintigje|geeltje'],
  percent: ['(<number>|<number-word>) (%|procent)'],
  free: [
    'zonder (kosten|betaling|bij te betalen|kost)|<number> (x|maal) gratis',

    'gratis ~2 houden|mogen ~6 houden',
    'gratis|kosteloos|kosteloze|voor niets|voor niks|cadeau|op onze kosten|op kosten van de zaak|op ons|van ons cadeau|gratis houden|mag u houden|mag je houden|mogen ~4 houden|krijg je gratis',
  ],
  'free-service': [
    'retour*|terugsturen|terugzend*|omruil*|ruilen|vervang*|reparatie|ophalen|verzendkosten|hersteld|ontbrekende|onderdeel|nasturen',
  ],
  gift: [
    '(voor onze rekening|op onze kosten)',
    'niet spijten|(koffie|thee|rondje|taart|volgende) ~2 (van ons|op onze rekening|op onze kosten)|bespaar|besparen|bespaart|lantaarn cadeau',
    'cadeau|cadeaus|cadeautje|cadeautjes|*cadeaubon|cadeaubonnen|*cadeaukaart*|kadobon|kado|kadootje|waardebon*|tegoedbon*|*bon|bonnen|bonnetje|kortingsbon*|voucher*|coupon*|korting|kortingen|*korting|kortingscode*|actiecode|cashback|beloning*|beloon*|belonen|beloond|bonus|bonussen|prijsje|premie|verrassing|verrassingen|verrassinkje|extraatje|extraatjes|presentje|attentie|bedankje|weggevertje|proefmonster*|goodie*|tegoed|shoptegoed|spaarpunten|punten|vergoeding|tegenprestatie|compensatie|kleinigheidje|iets leuks|iets kleins|iets extra*|gratis ~3 (product|artikel|exemplaar|tweede|set|filter|filters|kabel|doos|boek|tas|fles|hoes|proefje|verzending)|(tweede|volgende|nieuwe|extra) ~3 gratis|<percent> (korting|goedkoper|terug|minder|op|van)|(halve|helft) ~3 (prijs|terug|aankoopbedrag|bedrag)|<code>',
    '(verleng*|verlengen|langere|extra|uitgebreide|gratis) ~3 garantie|garantie ~5 (verleng*|verlengen|verlengd|langer|erbij)|(extra jaar|jaar extra|jaar langer) ~1 garantie|garantieverlenging',
    '<money> ~3 (korting|terug|tegoed|cadeau|cash|contant|waard|voor u|voor jou)|(krijgt|krijg|ontvang|ontvangt|geven|betalen|storten|sturen|overmaken|verdien|maken) ~5 <money>',
    '(beloon*|belonen|verwennen|bedanken u met|bedanken je met|trakteren|trakteer)|zit ~2 (iets|wat) in voor|levert ~3 (iets|wat|op|korting)|loont|de moeite waard|geen spijt van',
  ],
  refund: [
    'terugbetal*|terugbetaald|terugbetaling|terugstort*|terugstorting|teruggestort|terugkrijg*|vergoed*|vergoeding|restitutie|restitueren|(geld|bedrag|aankoopbedrag|aankoopprijs|prijs|helft|<money>|<percent>) ~5 (terug|retour)|(terug|retour) ~4 (geld|bedrag|helft|<money>)|geld terug|paypal',
  ],
  refunded: [
    '(heeft|hebt|hebben|heb|is|kreeg|kregen|werd|had|hadden|ontving) ~8 (terugbetaald|vergoed|teruggestort|terug|teruggekregen|vervangen|gecompenseerd|gecrediteerd|overgemaakt)',
    '(heeft|hebt|kreeg|hebben|gekregen|ontvangen|stuurden|gestuurd) ~5 (vervanging|nieuw exemplaar|nieuwe|nieuw|geld terug|terugbetaling|vervangend*|geld)',
    '(nu|aangezien|omdat) ~6 (terugbetaald|geld terug|vervangen|vergoed)',
  ],
  'you-get': [
    '(krijgt|ontvangt|verdient|wint|krijg|ontvang|verdien|win|scoor) (u|je|jij)|(u|je|jij|en|dan) ~2 (krijgt|ontvangt|verdient|wint|krijg|ontvang|scoort)|(mag|mogen) ~2 (kiezen|uitkiezen|houden)|doe je mee|doet u mee|staat ~4 (klaar|voor u|voor je)|is ~2 (voor u|voor jou|van u|van jou)|ligt ~3 klaar|maak ~2 kans|maakt ~2 kans',
  ],
  'we-give': [
    '(sturen|geven|betalen|schenken|doneren|storten|leggen|doen|verlengen|trakteren|verloten|planten|bieden|mailen|zetten|maken) (we|wij)|(we|wij|ik) (sturen|geven|betalen|schenken|doneren|storten|leggen|verlengen|trakteren|verloten|planten|bieden|mailen|stuur|geef|betaal|maken|belonen|zetten|vergoeden|crediteren)',
  ],
  'in-return': [
    'in ruil|in ruil voor|als dank|als bedankje|als beloning|als tegenprestatie|als dankjewel|uit dank|daarvoor|daarna|vervolgens|hiervoor|ter compensatie|om u te bedanken|om je te bedanken',
  ],
  cond: [
    '(klanten|kopers|degenen) die|en|zal|vandaag',
    'daarvoor|hiervoor|in ruil',
    'als|wanneer|zodra|indien|mits|voor|na|nadat|wie|iedereen|elke|elk|per|ieder|alle|bij|dan|tegen|onder alle|met|mocht|om',
  ],
  'no-reward': [
    '(geen|nooit|niets|niet|zonder|niemand) ~4 (beloning*|vergoeding*|tegenprestatie|cadeau*|korting*|voordeel|bonus|verplicht*|gratis|betalen|geven|bieden|beloon*|belonen|ruil|kopen|geld|vergoeden)',
    '(mogen|mag|kunnen|geven|betalen|bieden|belonen|doen|krijgt) ~4 (niet|niets|geen|nooit)',
    'verboden|niet toegestaan|tegen de regels|vrijblijvend|geheel vrijwillig',
  ],
  'no-inc': [
    'bordspel|kaartspel|spelbord|(niets|los) ~2 (te maken|van)',
    '<past-review>|<no-reward>|<draft>',
    'niets te winnen|geen prijzen|geen beloning',
  ],
  screenshot: [
    '(foto|afdruk|beeld|kiekje) ~2 (van|met) ~2 (<review-noun>|commentaar|reactie)',

    'screenshot*|schermafbeelding*|schermafdruk*|printscreen*|schermfoto|afbeelding van uw|foto van uw|foto van je|bewijs van|link (naar|van|van uw|naar uw)|linkje',
  ],
  draw: [
    'verloting|verloten|verloot|loterij|winactie*|prijsvraag|trekking|kans op|kans maken|winnen|win een|maak kans|winkans|prijzenpot|lot|loten',
  ],
  donate: [
    'doneren|doneer|donatie|schenken ~5 (doel|asiel|stichting|fonds|euro)|goed doel|goede doel|asiel|boom|bomen|boompje|stichting|voedselbank|kliniclowns|kerncijfers goed',
  ],
  reviewer: [
    'reviewers|reviewer|recensent*|beoordelaar*|wie ~3 (beoordeelt|recenseert|reviewt|review|beoordeling|mening|recensie)|(iedereen|klanten|alle|degenen) ~1 (die|dat) ~6 (beoordeelt|beoordelen|recenseert|review*|beoordeling*|recensie*|sterren)',
  ],
  // How a review may be.
  positive: [
    'positieve|positief|goede|goed|mooie|mooi|leuke|fijne|fijn|geweldige|fantastische|uitstekende|perfecte|super|lovende|enthousiaste|top|hoge|hoogste|beste|beter|betere|aardige|lieve|warme|vriendelijke|gunstige|uitmuntende|prachtige|prima|maximale|volle|stralende|glimmende|zeer goed|schitterende|keurige|wervende|tiptop|topper|superleuke|gulle|royale|jubelende',
  ],
  'either-way': [
    '(positief|positieve|goed|goede|lof|tevreden|blij|mooi) ~2 (of|en|als|zowel) ~2 (negatief|negatieve|slecht|slechte|kritisch|kritische|niet|kritiek|minder)|(negatief|slecht|kritisch|kritiek) (of|en) (positief|goed|lof)|(zowel|evengoed|net zo graag|net zo goed|even graag) ~2 (klachten|kritiek|minpunten) als ~1 (lof|complimenten|pluspunten)|(zowel|evengoed|net zo graag|net zo goed|even graag) ~2 (lof|complimenten|pluspunten) als ~1 (klachten|kritiek|minpunten)|eerlijk|eerlijke|oprechte|onafhankelijke|objectieve|onbevooroordeelde|neutrale|alle meningen|elke mening',
  ],
  five: ['5|vijf'],
  'five-stars': [
    '<five> [volle|gouden|mooie|dikke|glimmende|hele|stralende] (ster|sterren|sterretjes|stars|star)|<five> (van|van de|uit|/) <five>|★★★★★|vijfsterren*|5sterren*|5-sterren*|vijf-sterren*|vijf-ster*|5-ster*',
  ],
  'top-mark': [
    'topscore|topbeoordeling|topreview|maximale score|hoogste (score|cijfer|waardering|beoordeling|aantal sterren)|maximaal aantal (sterren|punten)|maximum aantal|alle (vijf|5|sterren)|(een|dikke) (tien|10)|volle (punten|score|mep)|(vijfde|laatste) ster|10 met een griffel|tien met een griffel|perfecte score',
  ],
  'star-range': [
    '(1|een|nul|0|tussen) [ster] (tot|tot en met|en|of|t m|-) [zelfs] <five>|1 2 3 4 (of|en) 5|1 5 sterren|schaal|van (een|1) ~2 <five>|aantal sterren|hoeveel sterren',
  ],
  'few-stars': [
    '(1|een|een enkele|ene|2|twee|3|drie|4|vier|weinig|minder) (ster|sterren)|(minder|lager|slechter) dan <five>|(minder|lager) dan (vier|4|<five-stars>)|onder ~2 (<five>|vier|4|<five-stars>)|(1|2|3|4)-ster*|eensterren*',
  ],
  bad: [
    'slecht|slechte|negatief|negatieve|lage|lagere|matige|kritische|nare|neutrale|zure|vervelende|oneerlijke|middelmatige|boze|harde|teleurgestelde|onterechte',
  ],
  hurts: [
    'schaadt|schaden|schade|pijn|pijnlijk|kost|kosten|kop|faillis*|failliet|ruin*|kapot|vernietig*|verwoest*|baan|banen|werkgelegenheid|sluiten|dicht|verlies*|verliezen|raakt|treft|nekken|nekt|nadelig|gevolgen|straft|straf|onvoldoende|ranking|blokk*|geschorst|doodsteek|voortbestaan|zwaar|ramp|drama*|verdriet*|slapeloze|onderuit|zakt|zakken|telt als|gezakt|benadeelt|afgestraft',
  ],
  nice: ['aardigs|liefs|moois|leuks|positiefs|goeds|vriendelijks'],
  happy: [
    'goed werk|goede dienst|fijn vindt|voltreffer|favoriet',
    'tevreden|blij|gelukkig|enthousiast|verheugd|content|verrast|opgetogen|overtuigd|tevredenheid|plezier|genoegen|genoten|geslaagd|smaak|smaakt|bevalt|bevallen|beviel|naar wens|naar verwachting|naar tevredenheid|verwachtingen|verwacht|in orde|goede ervaring|positieve ervaring|fijne ervaring|goed (geholpen|bevallen|aangekomen|verlopen|geregeld)|(alles|het|product|bestelling|artikel|levering|aankoop) ~4 (goed|perfect|prima|top|oke|ok|klopt|klopte|gelukt|fijn|super|in orde|helemaal|picobello)|leuk vindt|leuk vond|mooi vindt|mooi vond|fijn vindt|fijn vond|vindt u ~4 (leuk|mooi|fijn|goed|top)|duim omhoog|duimpje omhoog|geweldig|houdt van|houd je van|dol op|verdiend|verdienen|goed werk|geholpen|lacht|glimlacht|werkt ~3 (goed|prima|perfect|zoals)|bevredig*|voldoet|helemaal goed|lekker|(goed|lekker|perfect|prima|mooi|heerlijk) (zit|staat|werkt|slaapt|ligt|loopt|rijdt|past|smaakt|brandt|doet)|(zit|staat|werkt|slaapt|past) (goed|lekker|perfect|prima|mooi|heerlijk)|product houdt',
  ],
  unhappy: [
    'ontevreden|teleurgesteld|teleurstelling|boos|ongelukkig|duim omlaag|duimpje omlaag|kan beter|anders',
    '(niet|geen|minder|nooit|onvoldoende) ~4 (tevreden|blij|gelukkig|enthousiast|bevalt|bevallen|naar wens|goed|perfect|verwacht|verwachtingen|leuk|mooi|top|overtuigd|vijf sterren|5 sterren|<five-stars>)',
    '(slechte|negatieve|nare|minder goede) (ervaring|ervaringen)',
  ],
  trouble: [
    '(iets|er) ~4 (mis|misgegaan|niet goed|niet klopt|niet in orde|kapot|ontbreekt|fout|aan de hand)|probleem|problemen|klacht|klachten|mankeert',
  ],
  'if-happy': [
    '(als|indien|wanneer|mits|mocht|mochten|zodra|ingeval|zolang|alleen) ~8 <happy>',
    '^ [en|dus] (bent|ben|is|was|waren|vindt|vind|vond|heeft|heb|bevalt|beviel|viel|valt|werkt|voldoet|geniet|houdt|smaakt|zit|zijn|voelt|past|ging|gaat|klopt|hebben) ~7 <happy>',
    '(viel|valt) ~6 in de smaak|in de smaak (viel|valt)',
    '(wie|klanten die|kopers die|iedereen die|degenen die|mensen die|enkel|uitsluitend|alleen) ~5 <happy>|(tevreden|blije|enthousiaste|gelukkige) (klanten|kopers|klant)|(omdat|aangezien|nu) (u|je) ~3 <happy>',
    '(als|indien) (we|wij) ~5 (verdien*|goed)',
  ],
  'contact-us': [
    '(wend|wendt) ~3 (tot ons|tot onze)|tot ons (wenden|te wenden)',
    '(neem|neemt|nemen|zoek|zoekt) ~4 contact|contact ~3 (op|opnemen|op te nemen|zoeken|met ons)|contacteer|contacteert|contacteren|(schrijf|schrijft|mail|mailt|bel|belt|app|appt|bericht|stuur|stuurt|meld|meldt|vertel|vertelt|zeg|zegt|laat|vraag|praat|spreek|kom|klop|klaag|reageer|antwoord) ~4 (ons|mij|bij ons|met ons|weten|rechtstreeks|eerst|prive|bericht|berichtje|klantenservice|support)|(ons|aan ons|bij ons|met ons) ~5 (weten|schrijven|mailen|bellen|melden|vertellen|zeggen|contact|bericht|praten|horen|laten)|antwoord ~3 bericht|liever van u|horen ~3 graag|we horen|{contactlink}|contactformulier',
  ],
  chance: [
    '(kans|gelegenheid|mogelijkheid) ~6 (oplossen|lossen|goedmaken|goed te maken|herstellen|helpen|corrigeren|recht|verbeteren)|geef ~3 (kans|gelegenheid)|laat ons ~5 (oplossen|goedmaken|helpen|rechtzetten|herstellen)|(lossen|maken|zetten) ~5 (op|goed|recht)|oplossing',
  ],
  'pre-review': [
    '(voordat|voor) ~6 (duim|klagen|openbaar|amazon|boosheid|lucht)',
    'niet ~4 (klagen|schelden|mopperen|op amazon|bij amazon|openbaar) ~3 maar',
    '(voordat|voor|vooraleer|alvorens) ~7 (<review-noun>|<review-verb>|sterren|ster|oordeel)|(in plaats van|i p v|liever dan) ~6 (<review-noun>|<review-verb>|sterren|ster)|(en|dan) (geen|niet) ~3 (<review-noun>|sterren|amazon|openbaar)|niet ~2 (publiek|openbaarheid|hele wereld)|niet meteen ~4 <rev>|(niet|geen) ~4 <review-noun> ~2 (maar|voordat)',
  ],
  before: ['eerst|voordat|vooraf|liever|alvorens|in plaats van|voor u|vooraleer|eerder|meteen'],
  // Undoing a review.
  remove: [
    'annuleren|annuleer|eruit|weg (was|waren|zijn|is|kan)',
    'uitwissen|uitgummen|verdween|ongedaan maken|van tafel|schrapte|verwijderde|introk|weghaalde',
    'verwijder|verwijdert|verwijderen|verwijderd|verwijdering|wis|wissen|gewist|schrap|schrappen|weghalen|weg te halen|weggehaald|intrek*|in te trekken|ingetrokken|intrekking|ongedaan|offline|herroep*|verdwijn*|verdwijnen|verdwenen|delete|deleten|terugtrek*|terug te trekken|teruggetrokken|terugnemen|eraf|weg te doen|wegdoen',
  ],
  change: [
    '(van|naar) ~1 (twee|één|een|drie|2|1|3) ~1 naar ~1 (vier|vijf|4|5)',
    'overschrijf*|overschrijven|nog eens naar|opnieuw bekijken',
    'afronden naar boven|naar boven afronden|aanpaste|wijzigde|bijwerkte|veranderde|verhoogde|herzag|bijstelde',
    'wijzig|wijzigt|wijzigen|gewijzigd|wijziging|aanpas*|aan te passen|aangepast|aanpassing|verander|verandert|veranderen|veranderd|bijwerk*|bij te werken|bijgewerkt|update|updaten|herzie*|herzien|herziening|heroverweeg|heroverwegen|heroverweging|herschrijf|herschrijven|herbekijk*|verhoog|verhogen|opkrik*|opwaarderen|verbeter|verbeteren|bewerk|bewerken|corrigeer|corrigeren|rechtzetten|recht te zetten|afzwak*|verzacht*|verzachten|vervang|vervangen|nuanceer|nuanceren|bijstel*|bij te stellen|opnieuw (beoordelen|beoordeel|schrijven|invullen)|ophogen|omzetten|rectific*|herbeoordeel*|bijschaven|ander oordeel',
  ],
  'my-review': [
    '*sterrenreview|*sterrenbeoordeling|(uw|je) ~1 indruk|(die|uw) (tekst|woorden)',
    '<review-noun>|sterren|ster|oordeel|commentaar|reactie|reacties|wat u ~6 (schreef|geschreven|zei|gezegd|plaatste)|wat je ~6 (schreef|geschreven|zei|gezegd)|(uw|je|jouw) (woorden|bericht op amazon|mening|kritiek|eensterrenreview|post|uiting)|score|cijfer',
  ],
  refuse: [
    '(zullen|gaan|willen|vragen|mogen|hoeft|hoeven|verwachten|zouden) ~4 (niet|nooit|geen|niets)|(niet|nooit) ~2 (vragen|verzoeken|nodig)',
  ],
  'we-changed': [
    '(hebben|heb|heeft|werd|is|zijn|hadden) ~9 (veranderd|aangepast|verbeterd|vervangen|verwijderd|gewijzigd|bijgewerkt|herzien)|(passen|veranderen|verbeteren|vervangen) (we|wij)|(we|wij|fabrikant) ~2 (passen|veranderden|verbeterden|vervingen|vervangen|verbeteren)|(helpt|helpen|gebruiken) ~6 (verbeteren|te verbeteren)|veranderden|verbeterden',
  ],
  item: [
    'hotel*|sterrenhotel|handdoek|diepvries|vriesvak|decoratie|slinger|uitstekvorm|uitsteker|sticker*|hanger|plafond|sterrenhemel|kaart|lamp*|led|bouwpakket|vorm|stervorm|knutselset|taart|schroef|kerstster|patroon|shirt|hemel|pool|batterij|test|papieren|naald|gordijn|bedeltje|zaden',
  ],
  wished: [
    'verwacht|verwachten|rekenen|hoort|horen',

    'nodig|maakt|redt|stralen|glimmen',
    'geef|geeft|geven|graag|alstublieft|alsjeblieft|aub|hoop|hopen|verdien*|verdienen|klik|kies|vink|wens*|wensen|zou|zouden|fijn|blij|super|geweldig|doel|streven|streef|schenk|gun|gunnen|gunt|helpt|helpen|maak|waard|beloon|vraag|vragen|willen|dolblij|rekenen|laat|steun|steunt|zet|top|mag|mogen|beoordeel|toekennen|ken|mooi|goud|voor ons|voor onze',
  ],
  happened: ['(heeft|hebt|hebben|gaf|kregen|kreeg) ~5 (gegeven|gekregen|geschreven|ontvangen)|gaf|bedankt|dank'],
  // Asking once more.
  'nth-time': [
    '(tweede|derde|2e|3e|laatste|nieuwe|volgende|nogmaals|hernieuwde|allerlaatste) (verzoek|keer|bericht|mail|e-mail|herinnering|vraag|poging|kans|uitnodiging|oproep)|nogmaals|nog een keer|nog eens|nog eenmaal|opnieuw|weer|wederom|voor de laatste keer|voor de tweede keer|nog even|alweer|andermaal',
  ],
  reminder: [
    'herinner*|herinneren|herinnert|herinnering|reminder|geheugensteun*|aansporing|porretje|duwtje|opvolging|navraag|vergeet niet|niet vergeten|lastigvallen|lastig te vallen|storen|zeuren|aandringen|follow-up',
  ],
  'never-again': [
    '(maar|slechts|alleen) ~1 (een keer|eenmaal|een enkele keer|1 keer)|eenmalig*|(niet|nooit|geen) ~3 (herinner*|nogmaals|opnieuw|weer|nog een keer)',
  ],
  // The way of an order.
  goods: [
    '(uw|je|jouw|de|het|jullie) [nieuwe|bestelde] (bestelling|pakket|pakketje|zending|order|artikel|aankoop|pakje|product|doos|levering|artikelen|spullen|goederen|pakketten)|bestelling|pakket|pakketje|zending|pakje',
  ],
  'sent-off': [
    'verzonden|verstuurd|onderweg|de deur uit|op de post|op pad|vertrokken|meegegeven|overgedragen|opgehaald|afgegeven|ter post|de lucht in|op transport|weggestuurd|uitgeleverd|meegenomen|verlaten|op weg naar|klaar voor verzending',
  ],
  oops: [
    'leeg|onleesbaar|onduidelijk',
    'helaas|vertraging|vertraagd|verlaat|later|probleem*|beschadigd*|kapot|verkeerd|verkeerde|vergissing|per ongeluk|zoek|zoekgeraakt|kwijt|verloren|ontbreekt|ontbrekende|onvolledig|excuses|sorry|spijt|vast|douane|retour|teruggekomen|niet bezorg*|weigerde|geweigerd|staking|fout|storing|fabrikant|vroeg|vraagt|stelde|onderzoek|begrip|dagen onderweg|week onderweg|langer|duurt|stroomstoring',
  ],
  replaced: [
    'vervang*|vervangende|vervanging|retour*|tweede pakket|ander pakket|reserveonderdeel|onderdeel|nazending|nabestelling|omruil*|reparatie|ontbrekende|losse|nieuwe exemplaar|deksel',
  ],
  asking: [
    '^ (is|zijn|heeft|hebben|kwam|kunt|kan|wilt|wil|mag|zou|zullen|past|was|werd|moet|bent|hebt|zit) ~20 ?|(welke|wanneer|waar|hoe|wat|wie|of) ~20 ?|(bevestig|controleer|geef|kies|laat ~2 weten) ~6 (alstublieft|aub|even|svp|maat|of)|bevestig (de|het|uw|je)|zo niet',
  ],
  pending: [
    'zodra|voordat|als u|als je|indien|wanneer u|pas als|pas na|mits|totdat|tot u|kunnen we|kunnen wij|om ~6 te kunnen|nodig|willen annuleren',
  ],
  late: [
    'nieuwe ~2 (leverdatum|bezorgdag|bezorgdatum|datum)|excuses|storing|vertraging|niet op de beloofde',
    'begrip|later|vertraagd|vertraging|pas (op|over|volgende)|helaas|nieuwe (bezorgdag|leverdatum)',
  ],
  // That something is late, not that it may be.
  delay: [
    '(is|zijn|heeft|hebben|loopt|lopen|raakt|raken|helaas) ~3 (vertraagd|vertraging)|(de|deze|onze) vertraging|^ (vertraging|vertraagd*)',
  ],
  day: [
    'vandaag|morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|binnenkort|binnen|over <number>|op <number>|tussen <number>|deze week|volgende week|spoedig|straks|vanmiddag|vanavond',
  ],
  schedule: ['vervoerder|verdieping|lift|thuis|past|schikt|tijdvak|chauffeur|chauffeurs|bezorgdag|twee man|afspraak'],
  cause: [
    '(dank|bedankt) ~2 voor (uw|je) ~1 (bericht|vraag|reactie|foto*|antwoord|melding|review|geduld)',
    'omdat|want|wegens|vanwege|kapot|geannuleerd|uitverkocht|retour*|teruggestuurd|ontbrak|ontbreekt|helaas|zoek|beschadig*|zoals gevraagd|zoals afgesproken|niet leverbaar|verschil|krassen|u vroeg|uw vraag',
  ],
  // Ways out of Amazon's messages.
  messenger: [
    'whatsapp|whatsap|whats-app|telegram|wechat|whatsappen|app (ons|mij|me)|appen|appje|wappen|appt ons|facetime',
  ],
  network: [
    'instagram|insta|facebook|fb|tiktok|youtube|pinterest|twitter|snapchat|linkedin|discord|sociale media|social media|socials',
  ],
  ware: [
    'geschikt|videogesprek*|videobellen|houder',
    'sticker*|stickerset|bord|bordje|tas|hoesje|opdruk|gravure|gegraveerd|lijst|houder|logo|poster|kussen|mok|shirt|adapter|puzzel|werkt met|ondersteunt|geschikt voor|pictogram|knop|meldingen|melding',
  ],
  'served-by': [
    'postnl|dhl|dpd|gls|ups|fedex|bpost|vervoerder*|bezorgdienst|bezorger*|koerier*|chauffeur*|transporteur|fabrikant*|producent|garantie*|douane|monteur*|installateur|amazon-klantenservice|klantenservice van amazon|servicepunt|afhaalpunt|postkantoor|pakketpunt|expediteur',
  ],
  'only-amazon': [
    '(alleen|uitsluitend|enkel) ~4 (via|op|over|binnen) amazon|(via|over|op|binnen) amazon ~3 (antwoord*|bericht*|schrijf*|communic*)|antwoord ~3 (op dit bericht|hier|via amazon)|contact opnemen met verkoper|(schrijf|antwoord|reageer) ~3 hier',
  ],
  'not-needed': [
    '(niet|geen|nooit|hoeft|hoeven) ~3 (bellen|telefoneren|mailen|appen|telefoontje|whatsapp|e-mail|paypal|overmaken|betalen)|(bellen|mailen) ~3 (niet|onnodig|hoeft)',
  ],
  'their-own': [
    'welk (mailadres|e-mailadres|nummer|telefoonnummer)|wie (bent|ben) (u|je)',
    '(uw|je|jouw|een|het juiste|juiste) ~1 (telefoonnummer|mobiele nummer|mobiel|nummer|e-mailadres|mailadres|paypal*|instagram*|facebook*|whatsappnummer|rekening)|heet u|noemt u zich|welke naam',
  ],
  // Calling an order off.
  cancel: [
    'annuleert|geannuleerd worden|worden geannuleerd',
    'annuleerde|afbestelde|cancelde',
    'annuleer|annuleert|annuleren|annulering|annuleringsverzoek|annuleringsaanvraag|afbestel*|af te bestellen|afbestellen|cancel|cancelen|cancelt|afzeggen|af te zeggen|(bestelling|aankoop|order|koop) ~5 (intrekken|in te trekken|in|ongedaan|terugtrekken|herroepen|ontbinden|stopzetten|beeindigen|schrappen|afblazen)|(trek|trekt) ~4 (bestelling|order|aankoop) ~3 in|(maak|maakt) ~4 (bestelling|aankoop|koop) ~3 ongedaan|zie ~2 af van ~3 (aankoop|koop|bestelling)|(zeg|bestel|blaas) ~4 (bestelling|order|aankoop|artikel) ~3 af|annulatie|annuleerknop|terugtreden van|(van|van de|van het) ~2 (koop|aankoop|bestelling) ~1 (afziet|afzien|af te zien)|(bestelling|order|aankoop|koop) ~8 intrekt|(laat|laten) ~5 (bestelling|order|koop|aankoop) ~3 vervallen|het bestelde ~3 (schrappen|intrekken|annuleren)|(order|bestelling|koop|aankoop) ~2 vervallen',
  ],
  bid: [
    'alstublieft|alsjeblieft|aub|a u b|graag|wilt u|wil je|zou u|zou je|zoudt u|verzoek*|vragen|gelieve|dien|doe|klik|ga naar|kies|druk|zelf|van uw kant|vriendelijk|moet u|moet je|u moet|dient u|adviseren|raden ~3 aan|stellen voor|mogen wij u|liefst|het beste|dan',
  ],
  'no-cancel': [
    '(u|je) (vroeg|verzocht|wilde|wenste|vraagt) ~3 (annul*|annuleren)',
    '(niet|niets|geen|nooit|hoeft|hoeven) ~1 (annuleren|annulering|afbestellen|cancelen)|(hoeft|hoeven) ~3 (annuleren|afbestellen)|(annuleren|annuleer|annulering) ~1 (niet|kan niet|kan niet meer|niet meer|geweigerd|mogelijk)|(annuleer) (alstublieft|aub|alsjeblieft) niet|annuleringskosten',
  ],
  'we-cancel': [
    '(hebben|heb|heeft|is|werd|wordt|zijn) ~7 (geannuleerd|gestopt|ingetrokken|gecanceld|afgezegd)|(annuleren|annuleer) (we|wij|ik)|(we|wij|ik|amazon) (annuleren|annuleer|annuleerden|annuleert)|(zullen|moeten|kunnen|gaan) (we|wij) ~6 annuleren|(we|wij) (zullen|moeten|kunnen|gaan) ~6 annuleren',
  ],
  'other-cancel': [
    'installatie|download|timer|alarm|retour|afspraak|abonnement|printopdracht|programma|update|ophaling|reservering|koppeling',
    'afspraak|bezorgafspraak|retour|retourzending|abonnement|alarm|koppeling|wekker|montage|reservering|timer|lidmaatschap|inschrijving|nieuwsbrief|beoordeling|review|mening',
  ],
  // Data of the buyer.
  request: [
    'stuur|stuurt|sturen|geef|geeft|geven|deel|delen|vul|vult|invullen|in te vullen|meld|vermeld|vermelden|doorgeven|door te geven|nodig|wat is|wat zijn|hebben we|willen we|ontvangen we|graag|antwoord|upload|uploaden|laat|bezorg|vragen|vraag|noem|noteer|typ|mail|voldoende|genoeg|vereist|ontbreekt|ontbreken|missen|aanleveren|toesturen|verstrek*|mee te delen|meedelen|registreer|bevestig|volstaat|horen|mogen we|mogen wij|mag ik|mogen ~2 hebben',
  ],
  'contact-data': [
    '*mailadres|*mailadressen',
    'e-mailadres*|mailadres*|emailadres*|(uw|je|jouw|prive|persoonlijke) [prive|persoonlijke|eigen] (e-mail|email|mail|telefoonnummer|mobiel|mobiele nummer|telefoon|nummer|gsm-nummer|contactgegevens|06-nummer)|telefoonnummer|mobiele nummer|gsm-nummer|06-nummer|contactgegevens|privenummer|mobiel nummer|whatsappnummer|thuisadres',
  ],
  'for-delivery': [
    'chauffeur*|bezorg*|levering|leveren|vervoerder*|koerier*|transporteur|postnl|dhl|dpd|monteur*|montage|afspraak|plaatsing|aflever*|verzending|transport|douane|installatie|thuisbezorg*',
  ],
  'keep-safe': [
    'nergens ~4 (in|invullen|opgeven|door)|(vul|geef|typ|zet) ~2 nergens',

    '(niemand|aan niemand)|af fabriek',
    '(nooit|niet|geen|niemand|zonder|niets) ~6 (wachtwoord*|delen|sturen|geven|nodig|vragen|gegevens|pincode|invullen|doorgeven|creditcard*|e-mail*|telefoonnummer*)|(nooit|niet) ~1 (stuur|deel|geef)|(stuur|deel|geef|vragen|bewaren|zien|hebben|kennen|krijgen) ~5 (nooit|niet|geen)|(wijzig|wijzigen|wijzigt|verander|reset|vergeten) ~4 (wachtwoord|e-mailadres|gegevens|betaalmethode)|nooit ~3 (uw|je) ~1 (kaartnummer|pincode|rekeningnummer|wachtwoord|gegevens)',
  ],
  'identity-data': [
    'paspoort|paspoorts|identiteitskaart|id-kaart|id-bewijs|identiteitsbewijs|legitimatie*|rijbewijs|id|geboortedatum|geboortedag|geboortejaar|bsn|burgerservicenummer|rijksregisternummer|sofinummer|meisjesnaam|geboorteplaats|selfie|loonstrook',
  ],
  'print-it': [
    'graveer*|gravure|graveren|geboortekaart*|kaart|kaartje|bord|tegel|taart|drukken|opdruk|borduur*|ketting|armband|kussen|poster|op moet|op komt|komen te staan|verjaardagsbord|kaars|slinger|boek',
  ],
  'bank-data': [
    'iban|rekeningnummer*|bankrekening*|bankgegevens|bankrekeningnummer|creditcard*|creditcardnummer|kredietkaart*|kaartnummer|pasnummer|bankpas|betaalpas|cvc|cvv|pincode|paypal-adres|paypaladres|paypal-account|paypalaccount|(uw|je) paypal|bankafschrift|rekeninghouder|betaalgegevens|giro*',
  ],
  'login-data': [
    'wachtwoord*|inloggegevens|login|inlogcode|inlognaam|gebruikersnaam en|amazon-wachtwoord|verificatiecode|beveiligingscode|sms-code|eenmalige code|code die amazon|toegangscode|otp|accountgegevens',
  ],
  'door-code': [
    'poort*|deur*|voordeur|hek|slot|toegangsdeur|garage|bezorg*|wifi|router|apparaat|app|fabriekswachtwoord|standaardwachtwoord|kluis',
  ],
  // Advertising.
  'promo-noun': [
    '*sale|zomersale',
    'kortingscode*|actiecode*|kortingsbon*|waardebon*|cadeaubon*|voucher*|coupon*|korting|kortingen|kortingsactie*|aanbieding|aanbiedingen|actieprijs|actieprijzen|stuntprijs|koopje|koopjes|uitverkoop|opruiming|sale|black friday|cyber monday|prime day|voordeelprijs|voordeelpakket|solden|outlet|ledenvoordeel|klantvoordeel|welkomstkorting|promotie|promoties|prijsverlaging|weekaanbieding|zomeractie|winteractie|dagdeal|deal|deals|spaaractie',
  ],
  'promo-excuse': [
    'met ~1 <money> korting|blad|kras',
    'factuur|terug|terugbetal*|terugbetaald|vergoed*|afgeprijsd was|was ~3 afgeprijsd|krassen|kras|beschadig*|houden|compensatie|verrekend|van amazon|amazon heeft|ingewisseld|gebruikte|aankoopdatum|gravure|graveren|tekst|opdruk|proef|ontwerp|helaas|geen|niet|retour*|verschil|gold|was|fout|per ongeluk|verkeerd*|moet er op|te laat|wegens|vertraging|gecorrigeerd|verlopen',
  ],
  'carrier-shop': ['pakket|postnl|dhl|dpd|afhaal*|servicepunt|ophalen van uw|ligt|post|sluit om'],
  'service-talk': [
    'vervang*|kapot|defect*|reparatie|omruil*|ruilen|garantie|helaas|uitverkocht|niet meer|ontbreekt|ontbrekende|beschadig*|gravure|ontwerp|proef|terugbetal*|firmware|welke|in plaats van|past niet|verkeerd*|alternatief|vertraag*|handleiding|terugroep*|filter eerst|levering|mag het|apparaat|eerst uit',
  ],
  // Threats.
  'we-will': [
    '(we|wij|ik) (zullen|gaan|moeten|schakelen|nemen|stappen|doen|geven|zien|sturen|dienen|laten|melden|zal|ga|ben genoodzaakt)|(zullen|gaan|moeten|schakelen|stappen|nemen|zien|dienen|doen|zal|ga) (we|wij|ik)|onze (advocaat|jurist|juristen|rechtsbijstand)|mijn advocaat|anders|juridische|gevolgen|consequenties',
  ],
  'no-threat': [
    '(geen|niet|nooit|zonder) ~1 (advocaat|juridisch*|rechter|klacht|aangifte|dreig*|zorgen|gevolgen)|wettelijke|wettelijk|rechten als consument|herroepingsrecht',
  ],
  'product-lacks': [
    '(product|artikel|model|winkel|account) ~2 (heeft|hebben) ~2 (nog|tot nu toe) ~1 (geen|nauwelijks)',
  ],
  warning: [
    'oplicht*|fraude*|frauduleus*|phishing|scam|nep|nepbericht*|pas op|wees alert|nooit|zich voor ons|gehackt|verdacht*|(niet|is niet) van ons|namens ons|meld ~3 amazon',
  ],
  'said-happy': [
    '(fijn|leuk|mooi|blij|super|geweldig) ~2 (dat|te horen|te lezen) ~6 (werkt|bevalt|goed|gelukt|past|<happy>)',
    '(u|je|uw bericht) ~2 (schreef|schreef ons|zei|vertelde|meldde|liet weten) ~8 (<happy>|blij|dolblij|goed|tevreden|geweldig)',
  ],
  'we-revise': ['(we|wij|ik) ~1 (herzien|passen|verbeteren|wijzigen|veranderen|corrigeren)'],
  'not-us': [
    '(komt|komen|kwam|kwamen|is|zijn|was|waren) ~2 niet ~1 van ons|in onze naam|namens ons ~3 (niet|rond)',

    'oplichter|oplichters|oplichting|fraudeurs|nepbericht*|phishing|doet zich voor|doen zich voor|zich uitgeeft|niet van ons afkomstig|niet (door|van) ons (verstuurd|gestuurd|verzonden|afkomstig)|komt niet van ons|(wij|we) ~1 niet (geschreven|verstuurd|gebeld)|misbruikt ~2 (naam|winkelnaam)|(naam|winkelnaam) ~2 misbruikt|meld ~4 (bij|aan) amazon',
  ],
  'order-noun': ['bestelling|order|aankoop|koop|opdracht|bestelde'],
  'end-it': [
    'stopgezet|stopzetten|stopt|beeindigd|beeindigen|weghalen|weggehaald|geschrapt|schrappen|afgesloten|verdwijnen|verdwijnt|weg|ongedaan|teruggedraaid|terugdraaien|ingetrokken|haal|haalt|afgeblazen',
  ],
  'you-asked': [
    'u vroeg|je vroeg|u vraagt|u wilde weten|uw vraag of|u vroeg zich af|u las',
    'je vraagt|vroeg (u|je)|vraagt u of|vraag je of|(je|u) (wilt|wil|wilde|wou) ~1 weten|(wilde|wou) (u|je) ~1 weten|(u|je) (heeft|hebt) ~3 gevraagd|je vraag of',
  ],
  printed: ['mok|beker|opdruk|tekst|gravure|kaart|kussen|shirt|tegel|taart|bord|medaille|poster'],
  matter: [
    '*factuur*|bijlage|bijgevoegd|bijgesloten|zit erbij|*label*|retour*|terugbetal*|terugbetaald|vervang*|gravure|graveer*|graveren|borduur*|druk*|charge|serienummer|garantie*|handleiding|maat|kleur*|adres|huisnummer|verdieping|lever*|bezorg*|vertraag*|afspraak|pakket*|zending*|verzend*|verstuur*|(stuur|stuurt) ~3 (foto*|maat|maten|video)|sturen|foto*|afbeelding|antwoord*|bevestig*|geduld|wachten|begrip|fout*|ontbreekt|ontbrekende|onderdeel|onderdelen|vaatwasser*|wassen|btw*|kost|kosten|review*|*beoordeling*|recensie*|feedback|sterren|mening|korting*|*bon|code|aanbieding*|nieuwsbrief|website|whatsapp|facebook|instagram|annuleer*|annuleren|douane|uitverkocht|leverbaar|zaterdag|maandag|dinsdag|woensdag|donderdag|vrijdag|komt|komen (morgen|vandaag)|geef|geeft|noem|controleer|gebruik|druk|open|zet|draai|batterij*|meet|maten|terugroep*|defect*|kapot|beschadigd|probleem|klacht|catalogus|collectie|deksel|genoteerd|klopt|past|goed zo|gevonden|gekregen|werkt|staat op|pagina|op is|lees|let op|bel (ons|even|mij|gerust)',
  ],
  business: [
    'nodig|wens|gewenste',

    'sturen|stuurt|stuur|verstuur*|verzond*|opgestuurd|vertrokken|gesloten|dicht|open|pas|later|eerder|gestopt|gewijzigd|veranderd|gemerkt|merkten|ontdekten|vergeten|vergaten|verkeerd*|gestuurd|vinden|zoeken|vraagt|belde|gevraagd|kunnen ~3 niet|niet|geen|nooit|moet|moeten|houden rekening|voortaan|tot en met|zolang|zodra|totdat|voordat|nadat|euro|uur|dagen|weken|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|amazon heeft|reparatie|repareren|herstel*|proef*|tekst|naam|hout|leer|olie|stekker|kabel|schroef*|model*|versie|app|video|link|account|winkel op|collectie|nieuw|nieuwe|annul*|gegevens|telefoon*|bellen|mail*|politie|advocaat|vervangen|geld|prijs|betaal*|graden|water|stopcontact|gevaar*|veilig*|hitte|warm te',
  ],
  // What the buyer said, asked for or offered, told by the seller.
  'buyer-tells': [
    '(u|je|jij|jullie) ~1 (schrijft|schreef|zegt|zei|vraagt|vroeg|biedt|bood|stelt ~4 voor|stelde|wilt|wil|wilde|belooft|beloofde|dreigt|noemt|meldt|vreest)',
    '(u|je|jij|jullie) ~1 (denkt|hoopt|wenst|zou graag|had graag|oppert|kondigt)|(heeft|had) (u|je) ~8 (gevraagd|geschreven|aangeboden|voorgesteld|beloofd|gezegd|genoemd)',
    '(hebt|had) (u|je) ~8 (gevraagd|geschreven|aangeboden|voorgesteld|beloofd)|(uw|je) (aanbod|voorstel|vraag|verzoek)',
    '<you-asked>',
    '(u|je|jij) (biedt|bood)|bood (u|je) ~1 aan|(u|je|jij) (stelt|stelde) ~1 voor|stelde (u|je) ~1 voor|(uw|je|jouw) (voorstel|aanbod om)',
    '(u|je) (schreef|schrijft|meldde|zei|vertelde|kondigde)|(schreef|meldde|zei|vertelde) (u|je)',
  ],
} satisfies Classes;
