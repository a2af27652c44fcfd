import type { Phrases } from '../../src/wording/language.ts';

export default {
  legal: [
    '(eisen|vorderen) (we|wij) ~3 <money>|(we|wij) (eisen|vorderen) ~3 <money>',
    '(onze|mijn|een) (advocaat|advocaten|jurist|juristen|juridische afdeling|incassobureau|deurwaarder|rechtsbijstand*) & (schakelen|inschakelen|zal|zullen|neemt|nemen|contact|horen|sturen|stuur|stappen|wordt|is al) ! <no-threat>',
    '(advocaat|incasso*|deurwaarder|rechter|rechtbank|rechtszaak|aanklagen|aanklacht|aangifte|juridische stappen|gerechtelijke stappen|juridische procedure|kort geding|schadevergoeding eisen|smaad|laster|sommatie|dagvaard*|dagvaarding|procederen) & (<we-will>|u|uw|tegen) ! <no-threat>',
    '(zien|spreken) ~2 (elkaar|u) ~3 (rechtbank|rechter)',
    '(behouden|houden) ~4 (rechten|recht) voor ~6 (juridisch*|stappen|schade|aangifte)',
    '(politie) & (u|uw|tegen) & (aangifte|melden|inschakelen|bellen|sturen) ! <no-threat> ! (pakket|zending|gestolen)',
  ],
  report: [
    '(we|wij|ik) ~1 (blokkeren|bannen|blokkeer|verbannen) ~1 (u|je|jou)',
    '(uw|je|jouw) ~1 (account|profiel|amazon-account) & (geblokkeerd|blokkeren|gesloten|geschorst|verwijderd|afgesloten) & (zorgen|wordt|laten|zal|als|anders|zullen|gaan|straks) ! <no-threat> ! (amazon heeft)',
    '(melden|meld|rapporteren|aangeven|gemeld) & (u|uw account|uw profiel|uw gedrag|misbruik|fraude) & (amazon|politie|belastingdienst|autoriteiten) & (we|wij|ik|zullen|gaan|anders|hebben) ! <no-threat> ! (schade|pakket|verlies|vervoerder|postnl|meld u)',
    '(uw|je|jouw) ~1 (account|profiel|amazon-account) ~5 (geblokkeerd|blokkeren|gesloten|geschorst|verwijderd|afgesloten|sluiten) & (wordt|laten|zal|als|anders|zullen|gaan|straks) ! <no-threat>',
    '(blokkeren|schorsen) ~4 (uw|je|jouw) (account|profiel)',
    '(zwarte lijst|blacklist|black-list)',
  ],
  pressure: [
    '(krijgt|heeft|zal) ~2 (gevolgen|consequenties|een staartje) ! <no-threat>',
    '(anders|of) ~4 (gevolgen|problemen|spijt|consequenties|berouwen|bezuren|wat zwaait|moeilijk|merken) ! <no-threat> ! (apparaat|nat|accu|lak|schimmel)',
    '(zult|zal|gaat|ga) ~4 (spijt|berouwen|bezuren|betreuren)|krijgt ~2 een staartje|heeft ~2 gevolgen voor u|(laatste waarschuwing)|wacht maar|wees gewaarschuwd',
    '(geen|pas) ~4 (terugbetaling|geld|vervanging|cent|euro|restitutie) & (zolang|totdat|voordat|tenzij|als|pas) & (review|beoordeling|recensie|sterren) ! <no-threat>',
    '(als|indien|tenzij|verwijdert|verwijder) & (review|beoordeling|recensie) & (niet|anders) & (advocaat|melden|gevolgen|consequenties|geen|blokkeren|aangifte)',
    '(publiceren|openbaar|bekendmaken|online zetten|delen) ~5 (uw naam|uw adres|uw gegevens)|(uw naam|uw adres|uw gegevens) ~5 (publiceren|openbaar|bekend|online)',
  ],
  insult: [
    '(bedrog|leugen|leugens|oplichting|chantage|schande) & (van u|van uw|uw|wat een|zuivere|pure) & (wat een|brutale|pure|niets dan|van u) ! <no-threat>',
    '(u|je|jij|wat een|zo een|zon|jullie) ~3 (idioot|leugenaar|oplichter|dief|bedrieger|sukkel|crimineel|fraudeur|stommeling|zeur|dom|achterlijk|zielig|schaamteloos|oneerlijk|belachelijk|hopeloos|profiteur) ! <no-threat> ! (wij|onze|excuses)',
    '(schaam u|schaamt u zich|hoe durft u|houd uw mond|hou je mond|rot op|mensen zoals u|klanten zoals u zijn|u liegt|leugens van u|uw leugens|u spoort niet|doe niet zo dom)',
    '(uw|je|zon|wat een) (domme|stomme|belachelijke|leugenachtige|onbeschofte|idiote|zielige|brutale|valse) (review|beoordeling|vraag|klacht|bericht|reactie|opmerking|leugen)',
    '(amazon|concurrenten|andere verkopers|de concurrentie) ~2 (is|zijn) ~3 (dieven|oplichters|leugenaars|criminelen|geldwolven|waardeloos|schurken|idioten|hebzuchtig|incompetent)',
  ],
  blackmail: [
    '(buurman|buren|baas|werkgever|familie|vrouw|man|collega*) ~4 (opkijken|schrikken|horen|weten|verbaasd) & (bestelt|koopt|wat u|ervan)',
    '(we|wij|ik) (weten|weet|kennen|ken|hebben) ~3 (waar u woont|uw adres|uw werkgever|uw familie|waar je woont|uw werk) & (hoor|toch|denk|pas op|vergeet|onthoud|weten|weet|wel|immers)',
    '(werkgever|baas|buren|familie|vrouw|man) ~4 (vertellen|inlichten|informeren|laten weten) & (we|wij|ik|anders|zullen) & (u|uw) ! (pakket|afgegeven|bezorg*)',
    '(weten|weet) waar (u|je) woont',
  ],
  allow: [
    '(advocaat|jurist) ~1 (bevestigt|zegt|meent)',
    '(advocaat|juridisch*|jurist*) ~2 ~2 (bevestigd|gecontroleerd)',
    '(aangifte) ~2 tegen ~1 (de|een) ~1 (oplichter*|dief|fraudeur*)',
    '<no-threat>',
    '(melden|gemeld|meld|aangifte) ~6 (schade|verlies|diefstal|pakket|zending|postnl|dhl|vervoerder)',
  ],
} satisfies Phrases;
