import type { Classes } from '../../src/wording/language.ts';

export default {
  // The act of reviewing.
  'review-noun': [
    '*recension|*recensionen|*recensioner|*recensionerna|*recensions*|omdöme|omdömen|omdömet|omdömena|kundomdöme*|produktomdöme*|betyg|betyget|betygen|*betyg|*betyget|betygsättning*|*feedback|feed-back|feedbacken|utvärdering|utvärderingen|review|reviews|reviewn|rating|ratingen|recention*|resencion*|kundrecension*|produktrecension*|säljarbetyg*|testimonial*|erfarenhetsberättelse|utlåtande*|(en|din) rad om ~2 på amazon',
  ],
  'review-verb': [
    'recensera|recenserar|recenserat|recenserade|betygsätt|betygsätta|betygsätter|betygsatt|betygsatte|utvärdera|utvärderar|utvärderat|bedöm|bedöma|bedömer|tyck till|tycka till|tycker till|reviewa|omdömas',
  ],
  'review-place': [
    '(på|hos|via) [amazons] (produktsidan|artikelsidan|recensionssidan|säljarsidan|omdömessidan)|(på|hos|via) amazon|offentligt',
  ],
  'write-on': [
    'skriv|skriva|skriver|lämna|lämnar|dela|delar|posta|publicera|lägg|lägga|lägger|berätta|berättar|säg|säga|säger|läser|läsa|ge|skrivit',
  ],
  others: [
    '(andra|alla|framtida|nya|våra|övriga) (kunder|köpare|familjer|användare|människor|kunderna)|andra|alla|hela världen|världen|amazon|resten',
  ],
  rev: [
    '(kommentar|kommentaren) ~2 (<number>|fem) ~1 (stjärna|stjärnor)|(bra|positiv|fin|god|trevlig) kommentar|(foto|fotot|bild|bilden) ~2 kommentar*',

    '(några|ett par|två|tre) (rader|ord|meningar)',
    '(berätta|berättar|säger|säg) ~2 amazon',
    '<review-noun>|<review-verb>|stjärna|stjärnan|stjärnor|stjärnorna|*stjärnor|(din|ditt|ert|er|ärliga|ärlig) [ärliga] (åsikt|åsikter|erfarenhet|erfarenheter|upplevelse|röst|mening)|<review-place> ~5 <write-on>|<write-on> ~5 <review-place>|(berätta|säg|visa|dela) ~3 <others>|(produktsidan|recensionssidan)|sprid ordet|(en|din|ditt) (kommentar|inlägg) ~3 (på amazon|online|publicerad)|{reviewlink}|{presetreview}|vad du tycker',
  ],
  'review-ask': ['<rev>'],
  draft: [
    'korrektur|korrekturet|utkast|utkastet|skiss|skissen|gravyr*|gravera*|typsnitt|tryck|trycket|design|designen|förhandsvisning|provtryck|motiv|motivet|brådska|passform|leveransdag|leveransdatum|stavning|försäkring*|besiktning*|skadans|tygprov|offert|texten (på|till|för|i)|layout|förslaget|måttskiss|läsbarhet',
  ],
  not: ['inte|ej|inga|ingen|inget|aldrig|utan|varken|icke|ingenting'],
  whether: [
    'oavsett|eller inte|eller ej|vare sig|bra eller dåligt|positivt eller negativt|hur det än|vad du än|både nöjd|nöjd eller|spelar ingen roll|bra som dåligt',
  ],
  thanks: ['tack|tackar|tacka|tacksam för ditt|tackade'],
  'past-review': [
    '(tack|tackar|tack så mycket) ~5 <review-noun>',
    '(har|fick|såg|läste|sett|läst|vi) ~5 <review-noun> ~2 (läst|sett|fått|vidarebefordrat)',
    '(läst|sett|såg|läste|fått|fick|tagit del av) ~3 (din|ditt|dina|ert|er|era) <review-noun>',
    '(i|av|enligt|efter|tack vare|utifrån|genom|på grund av) (din|ditt|dina|en|några|flera|ett|många|er|ert) <review-noun> ~1 (skrev|skriver|står|stod|framgår|har|bytte|ändrade|förbättrade|nämnde|nämner|såg|läste|är|lade|märkte)',
    '(efter|tack vare|på grund av) (några|flera|många) <review-noun>',
    '(ändrades|byttes|förbättrades|uppdaterades|rättades|ändrats) ~2 (efter|tack vare) ~1 <review-noun>',
    '(nämns|nämndes|nämnt|nämner|står|stod|beskrivs) ~2 i ~1 <review-noun>',
    '(din|ditt) <review-noun> (är|var) ~1 (befogad|befogat|rätt|nyttig|nyttigt)|(har|vi) svarat på ~2 <review-noun>',
  ],
  // Rewards.
  'number-word': [
    'en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|femton|tjugo|tjugofem|trettio|femtio|hundra|tvåhundra|*hundra|*tio|*tusen',
  ],
  money: [
    '(<number>|<number-word>|några) (kronor|kr|sek|euro|eur|€|spänn|kronors)|(kr|sek|€) <number>|hundralapp|hundring|femtiolapp|tjuga',
  ],
  percent: ['(<number>|<number-word>) (%|procent)'],
  free: [
    'utan (kostnad|att betala|betalning)',

    'gratis|kostnadsfritt|kostnadsfri|kostnadsfria|utan kostnad|på köpet|på oss|vi bjuder|bjuder vi|får behålla|behålla ~3 gratis|behåller ~3 (gratis|varan|produkten)|slipper betala|på vår bekostnad',
  ],
  'free-service': [
    'retur*|skicka tillbaka|returfrakt|byt|byte|bytet|ersättning*|reparation|reservdel*|frakt tillbaka|hämtning|saknade|saknas|penseln|delen',
  ],
  gift: [
    '(står vi för|bjuder vi på|vi bjuder på|på vår bekostnad)',
    'ångra dig|inte ångra|(kaffe|kaffet|fikat|rundan) ~2 (på oss|bjuder vi|bjuder)|spara på|sparar på|lykta',
    'present|presenter|presenten|gåva|gåvor|gåvan|*presentkort|*presentkortet|presentkort*|värdecheck*|tillgodohavande|kupong*|*kupong|rabatt|rabatter|rabatten|*rabatt|rabattkod*|kampanjkod*|cashback|bonus|bonusen|bonuspoäng|poäng|belöning|belöningar|belöna*|belönar|premie|pris|priser|vinst|överraskning|överraskningar|goodie*|tack-present|liten sak|litet tack|extra (år|månader)|gratisprodukt*|gratisprov|varuprov|kompensation|ersättning|motprestation|något (extra|litet|fint|kul|gratis)|en (slant|peng)|gratis ~3 (produkt|vara|exemplar|set|filter|sladd|kabel|burk|bok|påse|flaska|frakt|påfyllning)|(andra|nästa|ny|extra|till) ~3 gratis|<percent> (rabatt|billigare|lägre|tillbaka|på|av)|(halva) ~2 (priset|beloppet|köpesumman)|<code>',
    '(förläng*|förlänger|förlängd|extra|längre|utökad|utökar) ~3 (garanti|garantin|garantitid)|(garanti|garantin) ~4 (förläng*|förlängs|längre|extra)|garantiförlängning|(års|år) extra garanti',
    '<money> ~3 (rabatt|tillbaka|presentkort|kontant|för besväret|till dig|på kontot)|(får|ger|betalar|skickar|sätter in|swishar|tjäna|tjänar) ~4 <money>',
    '(lönar sig|lönt|värt ~2 (tiden|besväret|besvär)|ger utdelning|ångrar dig inte|ska inte ångra|visar vi vår uppskattning|bjuder på|bjuder|skämma bort|tackar med|tackar vi med|gottgör)',
  ],
  refund: [
    'återbetal*|återbetalning|återbetalar|pengarna tillbaka|pengar tillbaka|betalar tillbaka|betala tillbaka|betalat tillbaka|ersätter köpet|återbäring|krediter*|(pengarna|pengar|beloppet|summan|priset|hälften|<money>|<percent>) ~4 (tillbaka|åter)|(tillbaka|återbetal*) ~4 (pengarna|pengar|beloppet|summan|hälften|<money>|priset)|paypal|swish',
  ],
  refunded: [
    '(har|hade|fick|är|blev|fått) ~6 (återbetalat|återbetalt|tillbaka|ersatt|ersatts|kompenserad|kompenserat|krediterat|pengarna|ersättning|utbytt)',
    '(fick|fått|skickat|skickade|har) ~4 (ny|nya|nytt|ersättning|ersättningsvara|pengarna|pengar|återbetalning)',
  ],
  'you-get': [
    '(får|vinner|tjänar|erhåller) (du|ni)|(du|ni|så) ~1 (får|vinner|tjänar|erhåller|kan få)|får (välja|behålla)|är ~2 (din|ditt)|väntar ~3 (dig|på dig)|är (du|ni) med|är med i',
  ],
  'we-give': [
    '(skickar|ger|betalar|skänker|donerar|bjuder|lägger|förlänger|planterar|lottar|sätter|swishar|återbetalar|delar|tackar|erbjuder|mejlar) (vi|jag)|(vi|jag) ~1 (skickar|ger|betalar|skänker|donerar|bjuder|förlänger|planterar|lottar|swishar|belönar|lägger|återbetalar|ordnar)',
  ],
  'in-return': [
    'i utbyte|i gengäld|som tack|som ett tack|som ett litet tack|som belöning|som motprestation|för besväret|därefter|sedan|i retur|som kompensation|i stället får',
  ],
  cond: [
    '(kunder|köpare|de) som|så|ska|i dag',
    'i gengäld|för det|för detta|därför får',
    'om|när|så snart|så fort|ifall|för|efter|alla|den som|varje|per|de som|mot|bland|då|med|vid|som|så',
  ],
  'no-reward': [
    '(ingen|inga|inget|ingenting|aldrig|inte|utan) ~4 (belöning*|ersättning|motprestation|present*|gåv*|rabatt*|förmån*|bonus|gratis|betal*|ger|ge|belön*|utbyte|pengar|köper|krav|kompensation)',
    '(får|kan|ger|betalar|belönar|erbjuder) ~3 (inte|ingenting|inga|ingen|aldrig)',
    'förbjudet|inte tillåtet|mot reglerna|helt frivilligt|frivilligt|frivillig',
  ],
  'no-inc': [
    'brädspel*|kortspel*|spelet|inget ~3 att göra',
    '<past-review>|<no-reward>|<draft>',
    'inget att vinna|ingen belöning|inga priser',
  ],
  screenshot: [
    '(foto|fotot|bild|bilden) ~2 (av|på) ~2 (<review-noun>|kommentar*)',

    'skärmbild*|skärmdump*|skärmklipp*|screenshot*|printscreen|skärmavbild*|bild på (din|ditt)|foto på (din|ditt)|länken till|länk till|bevis på',
  ],
  draw: [
    'dragning*|utlottning*|tävlingen|lotteriet',
    'utlottning*|lottar|lotta|lotteri|lottdragning|dragning|tävling*|tävla|chansen att vinna|chans att vinna|vinna|vinn|vinner|pristävling',
  ],
  donate: [
    'donera*|donerar|skänk*|skänker|välgörenhet|välgörande|djurhem*|barncancerfonden|röda korset|träd|plantera*|planterar|insamling*|hjälporganisation*|god sak',
  ],
  reviewer: [
    'recensenter|recensent|recensenterna|(den|alla|de|dem|kunder|var och en) som ~4 (recenserar|betygsätter|skriver|sätter betyg|lämnar omdöme|tycker till|<review-noun>)',
  ],
  // How a review may be.
  positive: [
    'positiv|positivt|positiva|bra|fin|fint|fina|gott|goda|god|högt|högsta|höga|bästa|bäst|toppen|toppbetyg|utmärkt|utmärkta|fantastisk|fantastiskt|fantastiska|strålande|lysande|underbar|underbart|perfekt|perfekta|superb*|super|trevlig|trevligt|trevliga|snäll|snälla|snällt|vänlig|vänligt|vänliga|härlig|härligt|jättebra|kanonbra|berömmande|lovordande|glada|glad|fullt|maximalt|överväldigande|entusiastisk|entusiastiskt|generöst|generös|bättre|schysst|förmånligt|hyllande',
  ],
  'either-way': [
    '(positiv*|bra|gott|ros|nöjd|fint) ~2 (eller|och|som|samt) ~2 (negativ*|dålig*|kritisk*|inte|ris|sämre|missnöjd|mindre bra)|(negativ*|dålig*|ris) (eller|och|som) (positiv*|bra|ros)|(lika gärna|såväl|vare sig|både) ~2 (klagomål*|kritik|ris|synpunkter) (som|eller|och) ~1 (beröm|ros|lovord)|(lika gärna|såväl|vare sig|både) ~2 (beröm|ros|lovord) (som|eller|och) ~1 (klagomål*|kritik|ris|synpunkter)|ärlig|ärligt|ärliga|uppriktig*|oberoende|objektiv*|neutral*|opartisk*|alla åsikter|ris och ros',
  ],
  five: ['5|fem'],
  'five-stars': [
    '<five> (små|snälla|härliga|varma) (stjärnor|stjärnorna)',

    '<five> [hela|glänsande|fina|guld|gyllene|lysande|strålande] (stjärnor|stjärnorna|stjärna|stjärnigt)|<five> (av|/) <five>|★★★★★|femstjärn*|5-stjärn*|5stjärn*|fem-stjärn*|femma|femman|femmor',
  ],
  'top-mark': [
    'toppbetyg|toppbetyget|högsta (betyg|betyget|poäng|omdöme|omdömet)|full pott|full poäng|fullt betyg|alla (fem|5|stjärnor)|maxbetyg|max antal stjärnor|maximalt antal|mvg|tio av tio|10 av 10|femte stjärnan|(en|ge) tia|högsta antal|toppomdöme|toppbetyg|toppbetyget|toppomdömen|toppreco',
  ],
  'star-range': [
    '(1|en|ett|noll|0|mellan) [stjärna] (till|och|eller|upp till|-) <five>|1 2 3 4 (eller|och) 5|skala|1 5 stjärnor|antal stjärnor|hur många stjärnor|från (1|en|ett) ~2 <five>',
  ],
  'few-stars': [
    '(1|en|ett|enda|2|två|3|tre|4|fyra|få|färre|bara) (stjärna|stjärnor|stjärnan)|(färre|mindre|lägre|sämre) än <five>|(färre|mindre|lägre) än (fyra|4|<five-stars>)|under ~2 (<five>|fyra|4|<five-stars>)|(ettan|etta|tvåan|tvåa|trea|fyra i betyg)|(en|två|tre|fyra)-stjärn*|enstjärn*',
  ],
  bad: [
    'dålig|dåligt|dåliga|negativ|negativt|negativa|låg|lågt|låga|lägre|kritisk|kritiskt|kritiska|elak|elakt|elaka|neutralt|neutral|medioker|hård|hårt|hårda|orättvis|orättvist|missnöjd|sämre|surt|sura|uselt|usel|arga|arg',
  ],
  hurts: [
    'skada|skadar|skadade|skadas|knäck*|knäcker|förstör*|sänk*|sänker|kosta|kostar|jobb|jobbet|jobben|konkurs|stänga|stänger|stängs|förlora*|förlorar|slår hårt|drabbar|drabba|ont|underkänt|underkänd|katastrof*|hotar|hot|äventyrar|straffas|straffar|ranking*|existens|överlevnad|gråta|ledsna|dödsstöt|ruinera*|blockera*|avstängd|avstängt|rasar|faller|konsekvens*|följder|räknas som (dåligt|negativt|underkänt)|tungt',
  ],
  nice: ['snällt|fint|bra|positivt|trevligt|vänligt|roligt|gott'],
  happy: [
    'bra jobb|bra insats|fullträff|favorit',
    'nöjd|nöjda|glad|glada|belåten|belåtna|lycklig|överlycklig|imponerad|entusiastisk|förtjust|belåtenhet|gillar|gillade|gilla|gillat|älskar|älskade|älskat|uppskattar|uppskattade|tyckte om|tycker om|trivs|trivdes|faller ~3 i smaken|föll ~3 i smaken|passade|till belåtenhet|motsvarar|motsvarade|uppfyller|uppfyllde|förväntning*|förväntat|som (utlovat|lovat|förväntat|du tänkt)|bra upplevelse|positiv upplevelse|bra erfarenhet|(allt|det|varan|produkten|köpet|leveransen|beställningen) ~3 (bra|perfekt|toppen|okej|ok|rätt|gick bra|utmärkt|jättebra|stämmer|stämde|fungerar|fungerade|smidigt|super|finemang|klaffade)|tummen upp|håller ~4 (lovar|lovade|måttet)|förtjänar|förtjänat|förtjänade|skrattar|ler|smakar|smakade|hjälpte|fungerar som|på topp|nöje av|glädje av|bra jobb|gjort ~2 bra|(sitter|fungerar|passar|står|ligger|smakar|sover) (bra|perfekt|fint|skönt|gott|jättebra)',
  ],
  unhappy: [
    'missnöjd|missnöjda|besviken|besvikna|irriterad|arg|ledsen|tummen ner|kunde varit bättre|annars|i annat fall',
    '(inte|ej|inget|ingen|mindre|aldrig|knappast) ~3 (nöjd|nöjda|glad|gillar|gillade|bra|perfekt|belåten|förväntat|förväntning*|imponerad|passar|toppen|fem stjärnor|5 stjärnor|<five-stars>|motsvarar)',
    '(dålig|dåliga|negativ|negativa) (upplevelse|erfarenhet|erfarenheter)',
  ],
  trouble: ['(något|nåt) ~3 (fel|inte stämmer|trasigt|saknas|strular)|problem|klagomål|inte stämmer|skaver'],
  'if-happy': [
    '(om|ifall|när|förutsatt|förutsätt*|såvida|så länge|bara om|under förutsättning) ~7 <happy>',
    '^ [och|så] (är|var|gillar|gillade|älskar|blev|känner|tycker|tyckte|trivs|uppskattar|fungerar|motsvarar|gick|hjälpte|föll|faller|smakade|smakar|håller|passar|passade|har|motsvarade) ~6 <happy>',
    '^ (gillar|gillade|älskar|älskade|uppskattar|trivs|tycker om|tyckte om) (du|ni)',
    '(den|de|alla|kunder|dem|bara) [kunder] som ~4 <happy>|(nöjda|glada|belåtna) (kunder|köpare|kund)|(eftersom|då|nu när) (du|ni) ~3 <happy>|bara ~3 (nöjd|nöjda)',
    'om vi ~4 (förtjän*|gjort)',
  ],
  'contact-us': [
    '(kontakta|kontaktar|hör av|höra av|skriv|skriva|ring|ringa|mejla|mejlar|maila|messa|meddela|berätta|säg|tala|prata|vänd|svara|kom|låt|lät|klaga|anmäl|chatta) ~4 (oss|till oss|för oss|med oss|dig|veta|först|direkt|kundtjänst|support|meddelande|mig)|(oss|till oss|för oss|med oss|hos oss) ~4 (veta|först|direkt|berätta|höra|privat|skriva|prata)|hör av dig|höra av dig|höra av sig|ta kontakt|kontaktformulär*|svara på detta|{contactlink}|säg till|säga till|prata med oss|hellre till oss|vi vill höra',
  ],
  chance: [
    '(chans|chansen|möjlighet|möjligheten|tillfälle) ~5 (rätta|lösa|ordna|gottgöra|hjälpa|ställa|fixa|åtgärda|göra)|ge oss ~3 (chans|chansen|möjlighet|möjligheten)|låt oss ~3 (rätta|lösa|ordna|fixa|hjälpa|gottgöra|åtgärda|få)|(löser|ordnar|fixar|rättar) ~2 (vi|det)',
  ],
  'pre-review': [
    '(innan|före) ~6 (tummen|klagar|offentligt|amazon|ilska)',
    'inte ~4 (klaga|skälla|gnälla|på amazon|offentligt) ~3 utan',
    '(innan|före) ~6 (<review-noun>|<review-verb>|stjärnor|stjärna|offentligt)|(i stället för|istället för|hellre än) ~5 (<review-noun>|<review-verb>|stjärnor|amazon|offentligt|skriva ~2 negativt|något negativt|skriva ~3 dåligt)|(och|men) inte ~2 (i ~1 <review-noun>|på amazon|offentligt)|inte ~5 <review-noun> ~1 (utan|innan)|inte genast ~4 <rev>|inte ~2 (offentligheten|allmänheten|publiken|hela världen)',
  ],
  before: ['först|innan|före|i förväg|hellre|i stället|istället|omgående|direkt'],
  // Undoing a review.
  remove: [
    'borta (i morgon|nu)|var borta|är borta|få bort|annullera',
    'sudda|suddar|suddade|försvann|ur världen',
    'raderade|strök|återkallade|avlägsnade|drog tillbaka|tog ner',
    'borttagning|borttagande',
    'ta bort|tar bort|tas bort|tagit bort|tog bort|borttag*|radera|raderar|raderas|raderat|radering|stryk|stryka|stryker|dra tillbaka|drar tillbaka|dragit tillbaka|återkalla|återkallar|plocka bort|plockar bort|avlägsna|avlägsnar|avlägsnas|försvinna|försvinner|försvann|försvunnit|plocka ner|ta ner|ta ned|tar ner|ångra|upphäv|upphäva|avpublicera|gömma|dölja|göra ogjort',
  ],
  change: [
    'skriva över|skriv över|skriver över|titta en gång till|göra något bättre|något bättre av',
    'avrunda uppåt|runda upp|rundar upp',
    'uppdaterade|justerade|redigerade|höjde|reviderade|omprövade|korrigerade|om du ändrade',
    'ändra (din|ditt|dina|er|ert|på|betyget|recensionen|omdömet|stjärnorna|kommentaren|den där|texten|det du)|(kan du|vill du|kunde du|kunna|vilja|snälla) ändra|ändrar|ändrat|ändrade|ändring|ändringen|uppdatera|uppdaterar|uppdaterat|uppdatering|justera|justerar|justerat|redigera|redigerar|redigering|höj|höja|höjer|höjt|revidera|reviderar|ompröva|omprövar|omprövning|tänk om|tänka om|tänker om|tänka över|tänk över|korrigera|korrigerar|förbättra|modifiera|byta ut|byt ut|ersätta|ersätt|bearbeta|mildra|mjuka upp|ny bedömning|göra om|lägg till ~2 stjärna|uppgradera|se över|justering|justeringen|omarbetning|rättelse av|gör om|komplettera|nyansera|omvärdera|ge ~2 (nytt|bättre|högre)|sätt om|sätta om',
  ],
  'my-review': [
    'enan',
    '(ditt|din) ~1 (intryck|första intryck)|(de|dina|de där) (orden|ord)',
    '<review-noun>|stjärnor|stjärnorna|stjärna|stjärnan|ettan|tvåan|trean|kommentar|kommentaren|inlägg|inlägget|utlåtande|(det|vad) du ~3 (skrev|skrivit|skriver) ~2 (om oss|på amazon)|(din|ditt|dina) (text|ord|kritik|mening|åsikt)|siffra|siffran',
  ],
  refuse: [
    '(kommer|ska|vill|ber|får|behöver|tänker) ~3 (inte|aldrig|inga|ingen)|(inte|aldrig) ~2 (be|ber|kräva|behöver|begära)',
  ],
  'we-changed': [
    'amazon ~1 (tog bort|raderade|har tagit bort|har raderat)',
    '(har|hade) (vi|tillverkaren|amazon|fabriken) ~6 (ändrat|uppdaterat|bytt|förbättrat|justerat|tagit bort|rättat|raderat)|(vi|tillverkaren|amazon|fabriken) ~1 (har|hade) ~6 (ändrat|uppdaterat|bytt|förbättrat|justerat|tagit bort|rättat|raderat)|(bytte|ändrade|förbättrade|rättade|uppdaterade|justerade) (vi|tillverkaren)|(vi|tillverkaren|amazon) (bytte|ändrade|förbättrade|uppdaterade|justerade|tog bort|raderade)|(hjälper|hjälp) ~5 (förbättra|bli bättre|utveckla)',
  ],
  item: [
    'hotell*|stjärnigt|femstjärnigt|handduk*|girland*|slinga|pepparkak*|utstickare*|klistermärke*|hängsmycke*|berlock*|tak|taket|himmel|himlen|kortet|lampa*|led|mönster*|tröja*|tröjan|tårta*|tårtan|skruv*|julstjärna*|adventsstjärna*|dekor*|pol|polen|batteri*|test|testet|folie|pyssel*|set|setet|frys*|julslinga|*slinga|*slingan',
  ],
  wished: [
    'förväntar|förväntas|räknar|väntar oss',

    'ge|ger|gärna|tack|hoppas|önskar|önska|vore|skulle|förtjän*|klicka|välj|sätt|sätta|glad|glada|uppskatta*|mål|målet|strävar|bjud|unna|hjälp|hjälper|gör|be|ber|vill|snälla|räknar|lämna|stötta|betygsätt|recensera|toppen|super|fantastiskt|värt|lycklig*|skriv|betyder|belöna|dröm|jaga',
  ],
  happened: ['(har|fick|gav|hade) ~4 (gett|fått|skrivit|satt|lämnat)|gav oss|fick'],
  // Asking once more.
  'nth-time': [
    '(andra|tredje|sista|ny|nytt|ytterligare|förnyad|2|3|allra sista|sista) (förfrågan|gången|gång|mejl|mejlet|meddelande|meddelandet|påminnelse|påminnelsen|chansen|chans|försök|försöket|begäran|fråga|frågan|utskick)|igen|ännu en gång|en gång till|återigen|än en gång|på nytt|ånyo|ytterligare en gång|för sista gången|tredje gången gillt',
  ],
  reminder: [
    'påminn*|påminna|påminnelse|påminnelsen|påminner|reminder|puff|knuff|knuffa|påstötning|följa upp|följer upp|uppföljning|glöm inte|glöm ej|tjata|tjatar|störa|stör|besvära|stöta på|stöter på|hör av oss igen|ligger på',
  ],
  'never-again': [
    '(bara|endast) ~1 (en gång|denna gång)|engångs*|(inte|aldrig|inga|ingen) ~3 (påminn*|påminnelse*|igen|fler|en gång till)',
  ],
  'product-lacks': [
    '(den här|denna) (produkten|varan|produkt|modellen) har|(produkten|varan|artikeln|modellen|butiken|kontot) ~2 (har|saknar) ~2 (ännu|än) ~1 (inga|få)',
  ],
  // The way of an order.
  goods: [
    '(din|ditt|dina|er|ert|era|vårt) [nya|beställda] (beställning|order|paket|försändelse|sändning|vara|varor|leverans|köp|produkt|artikel|grejer|låda|saker)|beställningen|ordern|paketet|försändelsen|leveransen|sändningen|varan|varorna|kollit|lådan',
  ],
  'sent-off': [
    'lämnat ~3 till (dhl|postnord|dpd|schenker|budet)|skickats|skickad|skickat|skickades|avsänd|avsänt|avsänts|på väg|iväg|ivägskickad|postat|postats|lämnat lagret|lämnat oss|lämnats|överlämnat|överlämnats|överlämnad|hämtats|hämtat|hämtades|lämnade|utkörning|ute för leverans|på posten|avgått|rullar|expedierad|expedierats|avskickad|i rörelse|avgick|sänts|sändes|inlämnat|inlämnad',
  ],
  oops: [
    'tomt|tom|oläslig*|otydlig*',
    'tyvärr|försen*|försening|förseningen|sen|sena|senare|problem*|skadad|skadat|trasig*|fel|felaktig*|misstag|tappat|borta|kommit bort|försvunn*|saknas|saknar|ofullständig*|ursäkta|beklagar|ledsen|ledsna|tull*|fastnat|tillbaka till oss|strejk|kunde inte|längre tid|returnera*|undersök*|efterlys*|frågade|undrade|dröjer|förståelse*|ovanligt|i en vecka|länge|stormen|dagar på väg|vägrade',
  ],
  replaced: [
    'ersättning*|ersättnings*|retur*|andra paketet|ett annat paket|reservdel*|ny del|nytt exemplar|eftersänd*|utbyte*|byte|reparation|saknade|locket|den nya|omsänd*|skruv*',
  ],
  asking: [
    '^ (har|är|kom|kan|vill|ska|får|passar|var|blev|skulle|kunde|hade|finns|tar) ~20 ?|(vilken|vilket|vilka|när|hur|vad|vem|om) ~20 ?|(bekräfta|kontrollera|välj|svara|meddela) ~4 (storlek*|färg*|gravyr*|adress*|om|innan|helst|tack)|bekräfta',
  ],
  pending: [
    'så fort|så snart|innan|om du|när du|först när|först efter|förrän|tills|kan vi|för att kunna|behöver|godkänt|godkänner|avbeställa|vill ha',
  ],
  late: ['senare|försen*|försenad|försenat|först (på|om|i|nästa)|tyvärr|ny leveransdag|dröjer|förståelse*|nytt datum'],
  // That something is late, not that it may be.
  delay: [
    '(är|blir|blev|har blivit|tyvärr|kraftigt|något|lite|ytterligare) ~2 (försenad|försenat|försenade|försening)|försenad leverans|förseningen|^ (försenad|försening)',
  ],
  day: [
    'i dag|idag|i morgon|imorgon|övermorgon|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|snart|inom kort|inom|om <number>|den <number>|mellan <number>|denna vecka|nästa vecka|i kväll|ikväll',
  ],
  schedule: [
    'transportör*|åkeri*|våning*|hiss|hemma|passar|tidsfönster|chaufför*|leveransdag|portkod|lastbil|två man|boka',
  ],
  cause: [
    'eftersom|därför att|på grund av|trasig*|avbokat|avbeställd|slut|retur*|skickade tillbaka|saknades|saknas|tyvärr|kommit bort|skada*|som du bad|enligt överenskommelse|mellanskillnad*|repor|du undrade|din fråga',
  ],
  // Ways out of Amazon's messages.
  messenger: ['whatsapp|whatsap|whats-app|telegram|wechat|facetime|whatsappa'],
  network: [
    'instagram|insta|facebook|fb|tiktok|youtube|pinterest|twitter|snapchat|linkedin|discord|sociala medier|sociala kanaler',
  ],
  ware: [
    'passar|videosamtal*|hållare*',
    'klistermärk*|klistermärkena|skylt|skylten|väska|väskan|skal|tryck|gravyr*|hållare|logotyp*|affisch*|poster|kudde|mugg|tröja|adapter|pussel|fungerar med|stöder|ikon|knapp|knappen|aviseringar|notiser',
  ],
  'served-by': [
    'postnord*|dhl|dpd|gls|ups|schenker|instabox|budbee|bring|transportör*|åkeri*|budfirma*|budet|chaufför*|tillverkare*|tillverkaren|garanti*|tullen|tullverket|montör*|installatör*|amazons kundtjänst|ombud*|ombudet|fraktbolag*|speditör*|paketombud*|utlämning*',
  ],
  'only-amazon': [
    '(bara|endast|enbart) ~3 (via|genom|på|över|här) ~1 (amazon|här)|(via|genom|på) amazon ~3 (svar*|meddelande*|skriv*)|svara ~2 (här|på (det här|detta) meddelande*|på (det här|detta))|kontakta säljaren|(skriv|svara) ~2 här',
  ],
  'not-needed': [
    '(inte|ingen|inget|aldrig|utan att) ~3 (ringa|mejla|maila|telefon*|samtal|whatsapp|e-post|paypal|betala|swisha)|(ringa|mejla) ~2 (inte|onödigt)',
  ],
  'their-own': [
    'vem är du|vilken (mejladress|e-postadress)',
    '(ditt|din|ett|rätt) ~1 (telefonnummer|mobilnummer|nummer|e-post|e-postadress|mejladress|paypal*|instagram*|facebook*|whatsapp*|konto)|vad heter du|vilket namn|heter du|du heter',
  ],
  // Calling an order off.
  cancel: [
    '(beställningen|ordern|köpet|order) ~1 (avbryts|avbeställs|avbokas|annulleras|avslutas)',

    'avbokade|avbeställde|annullerade|makulerade|hävde köpet|ångrade köpet|frånträder',
    'avbeställ|avbeställa|avbeställer|avbeställning|avbeställningen|avboka|avbokar|avbokning|avbokningen|avbokningsförfrågan|annullera|annullerar|annullering|makulera|makulerar|cancla|cancellera|(beställningen|ordern|köpet|din beställning|din order|ditt köp) ~3 (tillbaka|tas bort|ogjord)|(dra|drar|ta|drog) ~2 tillbaka ~2 (beställning|beställningen|order|ordern|köpet|köp)|(ångra|ångrar|häv|häva|häver) ~1 (köp|köpet|beställning|beställningen|ordern|order)|frånträda|klicka ~1 bort|klickade bort|(avbryt|avbryta|avbryter|avstå|avstår|avstod|stryk|stryka|stryker|återkalla|återkallar|frånträda|häva) ~3 (köp|köpet|order|ordern|beställning|beställningen|artiklar)|(avbryt|avbryta) artiklar|(ta|tar|tog) bort (ordern|beställningen|köpet)|(återkalla|återkallar|avstå|avstår) ~2 (er|din|ditt|från)',
  ],
  bid: [
    'tack|gärna|snälla|vänligen|kan du|kunde du|skulle du|vill du|ber|be|önskar|begär|begäran|skicka|klicka|gå till|gå in|välj|tryck|själv|från din sida|är du snäll|du måste|du behöver|du får|föreslår|rekommenderar|bäst|enklast|därför|vore|hade varit|var vänlig|och',
  ],
  'no-cancel': [
    'du (bad|ville|önskade|begärde|ber|vill) ~3 (avbest*|avbok*|annull*)',
    '(inte|inget|ingen|aldrig|slipper|ej) ~1 (avbeställ*|avboka|avbokar|avbokning*|annuller*|makuler*)|(behöver|slipper) ~3 (avboka|avbeställa)|(avboka inte|avbeställ inte|annullera inte)|(avbeställning|avbokning) ~1 (går inte|är inte)|avbokningsavgift*',
  ],
  'we-cancel': [
    '(har|hade|blev|blivit|är|ställdes) ~5 (avbokat|avbeställt|avbokad|avbeställd|annullerat|annullerad|makulerat|stoppat|inställd|avbokats|annullerats)|(avbokar|avbeställer|annullerar|makulerar) (vi|jag)|(vi|jag|amazon|transportören) (avbokar|avbeställer|annullerar|makulerar|avbokade|annullerade)|(ska|kan|måste|kommer) (vi|jag) ~4 (avboka|avbeställa|annullera)|(vi|jag) (ska|kan|måste|kommer) ~4 (avboka|avbeställa|annullera)',
  ],
  'other-cancel': [
    'installationen|nedladdningen|timern|larmet|returen|bokningen|abonnemanget|utskriften|programmet|uppdateringen|hämtningen',
    'tid|tiden|leveranstid|leveranstiden|retur|returen|prenumeration*|alarm|larm|parkoppling*|montering*|timer|medlemskap|anmälan|nyhetsbrev*|recension*|omdöme*|besöket|hämtning*',
  ],
  // Data of the buyer.
  request: [
    'frågar efter|veta|använder du',
    'skicka|skickar|ge|ger|uppge|uppger|ange|anger|fyll|fyller|lämna|lämnar|dela|behöver|behövs|behöva|vad är|vad har|vilket|vilken|vill ha|vill vi|svara|svar|ladda upp|berätta|saknar|saknas|mejla|räcker|krävs|önskar|bifoga|meddela|registrera|bekräfta|ber|skriv|säg|låt ~1 få',
  ],
  'contact-data': [
    'e-postadress*|mejladress*|mailadress*|epostadress*|epostadressen|e-mailadress*|(din|ditt|privata|privat|personliga) [privata|privat|personliga] (e-post|epost|mejl|mail|telefonnummer|mobilnummer|mobil|telefon|nummer|kontaktuppgifter|hemadress)|telefonnummer|telefonnumret|mobilnummer|mobilnumret|kontaktuppgifter|whatsappnummer|privatnummer',
  ],
  'for-delivery': [
    'chaufför*|leverans*|leverera*|transportör*|åkeri*|bud|budet|avisering*|postnord|dhl|dpd|schenker|montör*|montering*|hemleverans|utkörning*|frakt*|tull*|körs|bärs|installation*',
  ],
  'keep-safe': [
    '(skriv|ange|lämna|fyll) ~2 inte ~6 (någonstans|nånstans)|ingenstans',

    '(ingen koden|inte ens oss|till ingen)|från fabrik',
    '(inga|inget|inte) ~3 (behövs|krävs|nödvändig*)',
    '(aldrig|inte|ingen|inget|inga|utan|ej) ~5 (lösenord*|dela|skicka|ge|behöver|uppge|uppgifter|fråga|frågar|kortnummer|kort|e-post*|telefonnummer|personuppgifter)|(aldrig|inte) ~1 (skicka|dela|ge|uppge)|(skicka|dela|ge|behöver|ser|frågar|lagrar|får) ~4 (aldrig|inte|inga|inget|ingen)|(ändrar|byt|byter|återställ|glömt|ändra ditt) ~3 (lösenord*|e-postadress*|betalsätt*)',
  ],
  'identity-data': [
    'pass|passet|körkort|körkortet|id-kort|id-kortet|legitimation*|id-handling*|personnummer*|födelsedatum*|födelsedag*|födelseår*|personbevis|mammas flicknamn|flicknamn|id-bevis|selfie|lönespecifikation',
  ],
  'print-it': [
    'gravera*|gravyr*|kortet|dopkort*|inbjudan*|tryck|trycka|tryckas|brodera*|halsband*|armband*|kudde*|tårta*|poster|ska stå|stå på|tavla|tavlan|skylt*|ljus|ljuset|bok|namnbricka|bricka',
  ],
  'bank-data': [
    'iban|kontonummer*|bankkonto*|bankuppgifter*|bankkontonummer|clearingnummer*|kreditkort*|kreditkortet|kreditkortsnummer*|kortnummer*|bankkort*|betalkort*|cvc|cvv|pinkod*|paypal-konto|paypalkonto|paypal-adress|(din|ditt) paypal|swishnummer*|kontoutdrag|kontoinnehavare|betaluppgifter|bankid',
  ],
  'login-data': [
    'lösenord*|inloggning|inloggningsuppgifter*|inloggningskod|användarnamn och|amazon-lösenord|verifieringskod*|säkerhetskod*|sms-kod|engångskod*|koden som amazon|koden du fick|otp|kontouppgifter|bank-id',
  ],
  'door-code': [
    'port*|portkod*|dörr*|grind*|lås|låset|garage|leverans*|wifi|router*|app|apparaten|fabrikslösenord|standardlösenord|enheten',
  ],
  // Advertising.
  'promo-noun': [
    'rabattkod*|kampanjkod*|presentkort*|kupong*|rabatt|rabatter|rabatten|*rabatt|erbjudande|erbjudanden|kampanj|kampanjen|kampanjpris*|fyndpris*|fynd|rea|rean|utförsäljning*|black friday|cyber monday|prime day|*rea|mellandagsrea|medlemspris*|specialpris*|extrapris*|kampanjer|deal|deals|vårkampanj|sommarkampanj|klipp|prissänkning*|värdekupong|lagerrensning',
  ],
  'promo-excuse': [
    'faktura*|fakturan|tillbaka|återbetal*|återbetalning*|nedsatt|repor|repa|skada*|behålla|kompensation|avdragen|avdraget|från amazon|amazons|kommer från amazon|använde|köpdatum|gravyr*|texten|tryck|korrektur|tyvärr|inte|ingen|inga|retur*|mellanskillnad*|gällde|fel|misstag|sen|försening*|rättad|utgången|ska stå',
  ],
  'carrier-shop': ['paketet|postnord|dhl|ombud*|hämta ut|ligger|stänger kl|utlämning*|sändningen'],
  'service-talk': [
    'ersättning*|ersätt*|trasig*|defekt*|reparation*|byta|byter|byte|bytet|garanti*|tyvärr|slut|saknas|saknar|skada*|gravyr*|utkast*|korrektur*|återbetal*|programvara*|vilken|vilket|i stället|istället|passar inte|fel|alternativ|försen*|bruksanvisning*|återkall*|leverans*|går det bra|skölj|först|kontakt',
  ],
  // Threats.
  'we-will': [
    '(vi|jag) (kommer|ska|måste|kopplar|tar|går|polisanmäler|anmäler|stämmer|lämnar|överlämnar|ser|vidtar|låter|skickar|förbehåller)|(kommer|ska|måste|kopplar|tar|går|anmäler|lämnar|ser|vidtar|skickar) (vi|jag)|vår advokat|våra jurister|min advokat|vår jurist|annars|konsekvenser|rättsliga',
  ],
  'no-threat': [
    '(ingen|inga|inte|aldrig|utan) ~1 (advokat|rättslig*|domstol|anmälan|hot|oro|konsekvenser)|lagstadgad*|ångerrätt*|konsumenträtt*|lagliga rättigheter',
  ],
  warning: [
    'bedrägeri*|bedragare*|bluff*|phishing|nätfiske|lurendrej*|falsk*|aldrig|hackat*|hackad*|utger sig|misstänkt*|inte från oss|i vårt namn|anmäl ~3 amazon',
  ],
  'said-happy': [
    '(kul|roligt|skönt|glada|härligt|bra) ~2 (att|höra) ~5 (fungerar|passar|bra|gick|<happy>)',
    '(du|ni|ditt meddelande) ~2 (skrev|sa|sade|berättade|meddelade) ~8 (<happy>|glad|jätteglad|nöjd|bra)',
  ],
  'we-revise': ['(vi|jag) ~1 (skriver om|ändrar|förbättrar|rättar|uppdaterar|ser över|arbetar om)'],
  'not-us': [
    'är ~1 inte ~1 (vi|oss|från oss|vår butik)',
    '(är|var) ~1 inte (våra|vårt|vår|från oss)|i vårt namn',

    'bedragare|bedragarna|bedrägeri|bluff|bluffmejl|nätfiske|phishing|utger sig|utger ~1 för|inte från oss|inte skickat ~3 oss|(kommer|kom) inte från oss|inte ~1 skickats av oss|missbrukar ~2 namn|anmäl ~3 amazon',
  ],
  'order-noun': ['beställning|beställningen|order|ordern|köp|köpet'],
  'end-it': [
    'avslutas|avslutar|avsluta|avbryts|stoppas|stoppar|försvinna|försvinner|försvann|tar bort|ta bort|tas bort|plocka bort|upphör|upphäv*|stryks|borta',
  ],
  'you-asked': [
    'du undrade|du frågade|du frågar|du ville veta|din fråga om|du läste',
    'undrade du|frågade du|undrar du om|du undrar|ville du veta|du vill veta|du har (frågat|undrat)',
  ],
  printed: ['muggen|mugg|trycket|texten|gravyren|kortet|kudden|tröjan|plaketten|tårtan|skylten|medaljen|affischen'],
  matter: [
    '*faktura*|bifogad*|bifogat|bifogar|bilaga*|retursedel*|retur*|återbetal*|ersätt*|gravyr*|gravera*|brodera*|tryck*|parti|serienummer*|garanti*|bruksanvisning*|manual*|storlek*|färg*|adress*|husnum*|våning*|lever*|försen*|tiden|paket*|försändelse*|skicka*|skickar|foto*|bild|bilden|bilder|svar|svara|svarar|svaret|bekräfta*|tålamod|väntade|väntar|vänta|förståelse|fel|felet|saknas|saknar|delen|del|delar|maskindisk|diska|tvätta*|moms*|kostar|kostnad|recension*|omdöme*|betyg*|feedback|stjärn*|åsikt|rabatt*|kupong*|presentkort|kod|koden|erbjudande*|nyhetsbrev*|hemsida*|whatsapp|facebook|instagram|avbok*|avbeställ*|tull*|slut|lager|lördag|måndag|tisdag|onsdag|torsdag|fredag|söndag|i morgon|imorgon|kommer (i|på|den)|ge|ange|uppge|kontrollera|använd|tryck|öppna|sätt|vrid|batteri*|mät|mått*|återkall*|defekt*|trasig*|skada*|problem*|klagomål|katalog*|kollektion*|lock|locket|noterat|stämmer|passar|hittat|fått|fungerar|sidan|sida|läs|obs|ring',
  ],
  business: [
    'behöver|önskad*|saknar',

    'skicka*|skickat|postat|gått i väg|stängt|stängda|stänger|öppet|först|senare|tidigare|ändrat|ändrade|märkte|upptäckte|glömt|glömde|söker|bad|bett|frågat|inte|ingen|inget|inga|måste|framöver|till och med|så länge|så fort|innan|efter|kronor|timmar|dagar|veckor|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|reparera*|laga|lagar|prov*|texten|namnet|trä|läder|olja|kontakten|kabel*|skruv*|modell*|version*|appen|video*|länk*|konto*|ny|nya|nytt|avbryt*|uppgift*|telefon*|ringa|mejl*|polis*|advokat*|byta|byter|pengar*|pris*|betal*|grader|vatten|fara|säkerhet*|varm',
  ],
  // What the buyer said, asked for or offered, told by the seller.
  'buyer-tells': [
    '(du|ni) ~1 (skriver|skrev|säger|sa|sade|frågar|frågade|erbjuder|erbjöd|föreslår|föreslog|vill|ville|lovar|lovade|hotar|nämner|nämnde|befarar)',
    '(du|ni) ~1 (tror|skulle vilja|ber|bad|undrar|undrade|önskar|önskade)|(har|hade) du ~8 (frågat|skrivit|erbjudit|föreslagit|lovat|bett)',
    '(ditt|din|ert|er) (erbjudande|förslag|fråga|önskemål)|det du (skriver|säger|frågar)',
    '<you-asked>',
    'du (erbjuder|erbjöd)|erbjöd du|du föreslår|du föreslog|föreslog du|(ditt|ert) (förslag|erbjudande om att)|du har (erbjudit|föreslagit)',
    'du (skrev|skriver|nämnde|nämner|sa|sade|berättade)|(skrev|nämnde|sa|berättade) du|du har (skrivit|nämnt)',
  ],
} satisfies Classes;
