import type { Phrases } from '../../src/wording/language.ts';

export default {
  thanks: [
    '(blij|fijn) ~2 dat (we|wij|ik) (u|je) ~2 (mochten|konden|hebben) ~1 (helpen|geholpen)',
    'waarderen ~2 (uw|je) ~1 (aankoop|vertrouwen|bestelling|steun|keuze)|(een) mooie dag voor (u|je)',
    '(stellen|stel) ~2 op prijs|vertrouwen dat (u|je) ~3 (stelt|schenkt|geeft|stel)|waarderen ~4 (aankoop|vertrouwen|bestelling|steun|keuze)',
    '(dag|week) ~1 (goed|mooi|vrolijk)|betekent veel|wat leuk dat|(met|door) uw (aankoop|bestelling) ~1 (steunt|helpt)',
    '(raakt|ontroert|vereert|eert) ~1 ons|(uw|je) ~1 (trouw|loyaliteit|vertrouwen) ~4 [~2 <end>]',
    'dank|bedankt|dankjewel|dankuwel|bedanken|danken|dankbaar|dankbaarheid|merci|thanks',
    '(fijn|leuk|mooi|geweldig|super|tof) ~1 dat (u|je|jullie|er)',
    '(blij|trots|vereerd|verheugd|eer|genoegen|vreugde|plezier|gelukkig) ~6 (klant|klanten|koos|gekozen|kiest|winkelt|bestelde|besteld|gekocht|bestelling|aankoop|vertrouwen|kopen|verwelkomen|mogen helpen|van dienst)',
    '(het was|was|is) ~2 (een genoegen|een eer|een plezier|ons genoegen|een vreugde)',
    '(uw|je|jouw) ~1 (vertrouwen|bestelling|aankoop|tevredenheid|steun|glimlach) ~3 (betekent|is|staat|maakt|helpt|waarderen|voorop|belangrijk)',
    '(tevredenheid|klanttevredenheid) ~5 (doel|prioriteit|belangrijk|voorop|alles|eerste plaats|missie)',
    '(stellen|waarderen) ~4 (vertrouwen|bestelling|aankoop|steun|klandizie) ~2 (op prijs|zeer)|waarderen ~2 (uw|je) ~1 (vertrouwen|bestelling|aankoop|steun|klandizie)|(uw|je) ~1 (vertrouwen|bestelling|aankoop|steun|klandizie) ~2 (op prijs|waarderen)',
    '(elke|iedere|met uw|met je) (bestelling|aankoop) ~4 (steun*|help*|maakt|blij)',
    'klanten zoals u|klanten als u|klanten zoals jij|welkom (bij|in) ~3 (familie|club|gemeenschap|wereld|ons|onze)',
  ],
  help: [
    '^ (zin in|behoefte aan) ~4 ?',
    '(ergens|iets) ~2 (mee|voor) ~3 (helpen|doen|betekenen)',
    '(heeft|heb) (u|je) ~2 (iets|hulp|wat) ~1 nodig',
    '(maar|slechts) een (berichtje|bericht) ~4 (verwijderd|weg)|berichtje van u verwijderd',
    '(staan|sta|zijn|ben|is|staat|blijven) (we|wij|ik|ons ~1) ~6 (klaar|beschikbaar|bereikbaar|voor u|voor je|voor jou|tot uw dienst)',
    '(we|wij|ik|ons team|onze klantenservice|ons ~1) (staan|sta|zijn|ben|is|staat|blijven) ~6 (klaar|beschikbaar|bereikbaar|voor u|voor je|voor jou|tot uw dienst|er voor)',
    '(staat|zijn|staan) ~3 (voor u|voor je|voor jou) ~1 klaar',
    '(aarzel|aarzelt|schroom|schroomt) ~2 niet',
    '(helpen|helpt|help) ~3 (u|je|graag|altijd|verder)',
    '(bij|als|indien|mocht|mochten|heeft|heb|hebt) ~5 (vragen|vraag|hulp|problemen|opmerkingen|onduidelijkheden|wensen) ~8 (ons|klaar|weten|bericht|contact|graag|altijd|gerust|horen|schrijven)',
    '(schrijf|stuur|neem|vraag|bericht|contacteer) ~3 (ons|contact) ~2 (gerust|altijd|gewoon)|(laat|laten) ~3 ons ~1 weten|(altijd|gerust) ~3 (schrijven|vragen|contact|berichten|mailen)',
    'nog vragen|u bent bij ons in goede handen|een berichtje en|u kunt altijd bij ons terecht|kunt ~3 bij ons terecht|dag en nacht',
  ],
  wish: [
    '^ (dat|moge|laat|mag) ~8 (brengt|brengen|bezorgen|geven|geeft|schenken|schenkt) .',
    'tot ~1 (een|de) volgende keer|geniet van (uw|je)',
    'slaap lekker|eet smakelijk|geniet ervan|veel leesplezier|leef je uit',
    '(veel|heel veel|alle|nog veel) ~1 (plezier|succes|geluk|genot|vreugde|gemak)',
    '(wensen|wens|wenst) ~3 (u|je|jou|jullie|iedereen)',
    '(hopen|hoop|hopelijk) ~3 (u|je|dat|het|alles) ~6 (plezier|geniet|genieten|blij|goed|genoegen|veel|lang|lange|leuk|mooi)',
    'geniet|geniet ervan|fijne (feestdagen|dag|kerst|kerstdagen|vakantie|avond|zondag|paasdagen|week|zomer|jaarwisseling)|prettige (dag|feestdagen|kerstdagen|vakantie|avond)|fijn weekend|prettig weekend|gelukkig nieuwjaar|zalig kerstfeest|vrolijk (kerstfeest|pasen)|alle goeds|alles goeds|tot snel|tot ziens|tot de volgende keer|een mooie dag|het allerbeste|blijf gezond|smakelijk|eet smakelijk|van harte',
    'gelukkig ~2 (nieuw|nieuwe) jaar|mooie tijd',
    '(wilden|willen|wilde) ~3 (even|alleen|gewoon|graag) ~2 (bedanken|danken|zeggen|dankjewel)',
  ],
  greeting: [
    '^ (beste|geachte|hallo|hoi|dag|hey|goedendag|goedemorgen|goedemiddag|goedenavond|lieve|welkom) ~5 .',
    '^ (geachte|beste|hallo|hoi|dag) ~2 (klant|heer|mevrouw|heer mevrouw|{*)',
  ],
  closing: [
    '(vriendelijke|hartelijke|lieve|warme|beste|met|veel|zonnige) [vriendelijke|hartelijke|warme] (groet|groeten|groetjes|liefs)|groetjes|hoogachtend|liefs',
    '^ (groet|groeten|groetjes|mvg|liefs|hartelijks|namens|team) ~5 .',
    '^ (uw|je|het|ons|team) ~3 (team|winkel|klantenservice|familie) ~3 .',
    '^ (bestelling|bestelnummer|order|ordernummer) ~4 .',
    '^ (<number>|{*) ~2 .',
    'van ons allemaal|van het hele team|namens het hele team|van ons team',
  ],
  'closing+': {
    phrases: [
      'bestelnummer|ordernummer|super|mega|nogal|enorme|wij|we|ik|ons|onze|mij|mijn|u|uw|je|jij|jou|jouw|jullie|het|de|een|en|of|zo|heel|zeer|erg|ook|nog|een keer|nogmaals|hartelijk|hartelijke|harte|hele|voor|bij|met|aan|op|van|in|om|te|dat|die|er|zijn|is|bent|ben|hebben|heeft|hebt|heb|was|waren|worden|zal|zullen|alleen|gewoon|even|graag|altijd|steeds|hier|daar|veel|lieve|beste|nieuwe|nieuw|mooie|kleine|grote|groot|fijne|eerste|hoogste|belangrijkste|als|mocht|zoals|iets|alles|alle|kunt|kan|kunnen|mogen|willen|aankoop|bestelling|bestellen|besteld|gekocht|kopen|winkelen|winkelt|winkel|zaak|vertrouwen|steun|product|artikel|klant|klanten|familie|familiebedrijf|atelier|team|bedrijf|amazon|vragen|vraag|hulp|helpen|keuze|gekozen|kiezen|dag|week|jaar|feestdagen|kerst|nu|vandaag|weer|snel|bezoek|doel|merk|plezier|tijd|lang|lange|al|eens|over|natuurlijk|samen|bericht|elke|iedere|uit|schrijven|contact|nemen|weten|laten|laat|genieten|gebruiken|wereld|bijzonder|tonen|gaat|maken|maakt|doen|hopen|zien|blijven|staan|wat|klaar|zo veel|zoveel|mee|ermee|ervan|dan|maar even|bijzondere|klandizie|waarderen|prijs|stellen|ontzettend|enorm|ontvangt|nederland|dienst|allemaal|terecht|horen|gaan|komen|deze|dit|geven|iets|nodig|berichtje|verwijderd|maar|speelgoed|koffie|dagen|zeven|per|onze',
    ],
    with: {
      sentence: [
        'dank|bedankt|dankjewel|bedanken|danken|dankbaar|fijn|leuk|tevredenheid|klaar|aarzel|schroom|wensen|hopen|hoop|hopelijk|plezier|geniet|genieten|graag|gerust|blij|eer|genoegen|trots|welkom|waarderen|vertrouwen|vragen|fijne|prettige|helpen|helpt|weten|contact|goede handen|altijd|tof|mooi|super|terecht|vereerd|klanten zoals|steun*|berichtje',
      ],
    },
  },
  content: [
    '(was|wast|strijk|droog|bewaar|reinig|laad|gebruik) ~6 (hand|graden|eerst|alleen|droog|koel)|(kijken|kijk|zoeken|zoek) ~3 (na|uit)|morgen ~1 weten|weten ~1 morgen',
    'beoordeel*|recens*|toesturen|papieren|gegevens|informatie|document*|na <number> uur|gereserveerd|welke|welk|wanneer|waar|hoeveel|of u|wie|waarom|wat (is|zijn|wilt|moet|zal|wordt|past|kunnen)',
    'helaas|maar (blauw|rood|we|wij|het|de|er|eerst|nog|let|niet)|echter|omdat|want|toch|daarom',
    '<matter>',
    '<number> ~1 (uur|cm|mm|kg|euro|stuks|minuten|seconden|%|procent)|tot (morgen|<number>)|(ja|nee)',
  ],
  idle: [
    '^ ~10 (kring|familie|gezin|gemeenschap|vrienden|club) ~10 <end> ! <matter> ! <question> ! (korting*|lid|word|inschrijv*|meld)',
    '^ ~12 (weet|weten) ~3 (vinden|zitten) .',
    '^ ~12 (weet|weten) ~3 waar ~3 <end> ! <question>',

    '^ ~2 (gewoon|zomaar|even|alleen|enkel) ~14 (zwaai|groet|groetje|hallo|knuffel|dankje|glimlach|hartelijks|bericht) ~8 <end> ! <matter> ! <business> ! <question>',
    '^ ~1 (uw|jouw|je) _ (was|is) ~1 (onze|ons|de|het) ~14 <end> ! <matter> ! <business> ! <question>',

    '^ ~16 (wij|we|ik|ons|onze|mijn|mij) ~24 <end> ! <matter> ! <business> ! <question>',
    '^ ~3 (elke|iedere|bij elke|elk|ieder) ~1 (bestelling|klant|pakje|pakket|aankoop) ~20 <end> ! <matter> ! <business> ! <question>',
    '^ (daar|dat|zoiets|zulke|dit|het) ~2 (worden|maakt|doet|betekent|verwarmt|voelt|is) ~14 <end> ! <matter> ! <business> ! <question>',
    '^ ~3 (maak|heb|beleef|geniet|zorg) ~1 (er|een|van|goed) ~8 <end> ! <matter> ! <business> ! <question>',
  ],
} satisfies Phrases;
