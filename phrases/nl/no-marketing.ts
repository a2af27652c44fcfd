import type { Phrases } from '../../src/wording/language.ts';

export default {
  discount: [
    '<promo-noun> & (volgende|nieuwe|code|krijgt|ontvangt|profiteer|speciaal|voor u|onze|bij ons|nu|tot|alle|hele|gratis|exclusieve|pak|mis|bespaar|winkel*|bestel*|aankoop) ! <promo-excuse> ! <rev>',
    '(profiteer|profiteert|bespaar|bespaart|besparen|pak uw|pak je|mis het niet|mis deze|grijp uw kans|sla uw slag|sla je slag|wees er snel bij|op is op|nu bestellen|bestel nu|koop nu|zolang de voorraad strekt) ! <promo-excuse> ! (tijd|stroom|energie|ruimte)',
    '(met|code|kortingscode|actiecode) ~3 <code> ! (foutcode|gravure)',
    '<code> & (korting|%|procent|euro|goedkoper|bespaar*|aankoop|bestelling)',
    '<percent> ~2 (korting|goedkoper|op alles|op het|op uw|op de|minder|afgeprijsd) & (volgende|bestelling|alles|assortiment|collectie|code|nu|winkel|alle|tot) ! <promo-excuse>',
    '(volgende|nieuwe|tweede) (aankoop|bestelling|keer|order) & (korting|<percent>|goedkoper|gratis|voordeel|bon|<money>|cadeau|minder) ! <promo-excuse> ! <rev>',
    '(past|passen) (onze|ons) ! <service-talk>',
    '(twee|drie|2|3) (halen|voor|kopen|plus) ~2 (een|een gratis|twee|1|2|gratis|betalen)|(bij aankoop van|koop) ~8 (gratis|korting|tweede) ! <promo-excuse>',
    '(halve prijs|nu afgeprijsd|sterk afgeprijsd|tijdelijk afgeprijsd|in de aanbieding|in prijs verlaagd|nu goedkoper|lagere prijs|introductieprijs|scherpe prijs) ! <promo-excuse>',
    '(gratis verzending|verzendkosten gratis|zonder verzendkosten) & (volgende|vanaf <number>|bestelling*|nu) ! <promo-excuse>',
    '(vaste|trouwe) klant* & (korting|voordeel|aanbieding*|prijs|prijzen|extra*|krijgt|ontvangt) ! <promo-excuse>',
  ],
  shop: [
    '(bezoek|bezoekt|kijk|kijkt|neem ~2 kijkje|snuffel|ontdek|ontdekt|bekijk|bekijkt|kom|shop|klik|ga) ~6 (winkel|webshop|webwinkel|store|amazon-winkel|shop|assortiment|collectie|aanbod|merkpagina|verkoperspagina|showroom|producten|aanbiedingen|outlet) ! <carrier-shop> ! <service-talk>',
    '(in|op) (onze|ons) ~1 (winkel|webshop|webwinkel|store|shop|assortiment|amazon-winkel|amazon-store|merkpagina) ! <carrier-shop> ! <service-talk> ! (gekocht|besteld|gemaakt|gecontroleerd|gevonden)',
    '(volg|volgt) ~2 (ons|onze) ! <network> ! (stappen|instructies)',
    '(andere|meer|nog meer|veel meer) ~1 (leuke|mooie|producten|artikelen|modellen) ~6 (vindt|winkel|bij ons|ontdek|bekijk|assortiment|webshop)',
    '(onze|de|nieuwe) ~1 (catalogus|brochure|folder|prijslijst|lookbook) & (bijlage|bijgevoegd|bekijk|blader|onze|nieuwe|vindt)',
    '(bij ons|onze) ~2 (terug|terugkomt|volgende aankoop|volgende bestelling|volgende bezoek) & (hopen|graag|tot|zien|verheugen) ! <promo-excuse>',
    'denk ~3 aan ons ! (retour*)',
  ],
  news: [
    '(ontdek|bekijk|kennismaken|presenteren|onze nieuwe|ons nieuwe|introduceren|maak kennis|bewonder) ~4 (collectie|lijn|serie|producten|model|modellen|assortiment|kleuren|smaken|smaak|editie|geur|geuren|productlijn) ! <service-talk>',
    '(nieuw|net|vers|zojuist) ~1 (binnen|in ons assortiment|in de winkel|in het assortiment|uit|verschenen|bij ons) ! <service-talk> ! (uw|je)',
    '(onze|de) (nieuwe|nieuwste) ~3 (is er|zijn er|is binnen|verkrijgbaar|te koop|is uit|beschikbaar) ! <service-talk>',
    '(nu|voortaan|binnenkort) ~1 (ook|in) ~4 (verkrijgbaar|leverbaar|te koop|beschikbaar|in ons assortiment) ! <service-talk>',
    'nieuwigheden|nieuwtjes uit|noviteiten',
  ],
  newsletter: [
    '(meld|aanmelden|schrijf|inschrijven|abonneer|abonneren|ontvang|lees|blijf|registreer|meldt) & (nieuwsbrief*|mailinglijst|mailing|maillijst|nieuwsmail) ! (niet|geen|afmelden|uitschrijven)',
    '(onze|de gratis|maandelijkse) nieuwsbrief ! (niet|geen|afmelden|uitschrijven)',
    'blijf op de hoogte|op de hoogte blijven ~6 (aanbiedingen|acties|nieuws)|als eerste ~4 (nieuws|aanbiedingen|acties|nieuwe)',
  ],
  club: [
    '(lid|leden|lidmaatschap) ~5 (club|*club|programma|community|worden|word|vip) ! (amazon|prime|gezinslid)',
    '(word|wordt|sluit|meld|treed|doe) ~5 (club|*club|spaarprogramma|klantenclub|vip|community|klantenkaart|ambassadeur|testpanel)',
    'spaarpunten|klantenkaart|spaarprogramma|loyaliteitsprogramma|bonuspunten',
    '(winactie|verloting|prijsvraag|loterij|maak kans|win een) ! <rev> ! (geen|niet)',
  ],
  other: [
    '(anderen|andere klanten|klanten|kopers) ~2 (kochten|bekeken|kozen|kopen|bestelden) ~2 (ook|daarbij)',
    '(misschien|wellicht|vast) ~6 (ook|interessant|leuk|interesse|iets voor) & (onze|ons|ook|de bijpassende|dit) ! <service-talk> ! (handleiding|buren|vervoerder)',
    '(bijpassende|passende|bijbehorende|matchende) & (vindt|koop|bestel|bekijk|shop|ook|winkel|onze|verkrijgbaar|aanrader) ! <service-talk>',
    '(past|passen|ideaal|perfect|mooi) ~1 (bij|voor) ~4 (onze|ons) ! <service-talk>',
    '(wij|we) raden ~4 (ook|onze|aan) & (onze|ook|bij) ! <service-talk>',
    '(kent|ken|al geprobeerd|al gezien|probeer) ~3 (onze|ook onze|eens onze|ook eens) ! <service-talk>',
    '(upgrade|grotere model|luxere|nieuwste model|premium) & (nu|voor slechts|probeer|ontdek|koop|waarom niet|aanrader) ! <service-talk> ! (firmware|software|app)',
    '(bestseller*|topper uit|favoriet van klanten|klantfavoriet) ! <service-talk>',
    '(navulling*|reserve*|filters|accessoires) ~4 (vindt u|bestelt u|koopt u|bij ons|in onze|verkrijgbaar) ! <service-talk>',
  ],
  refer: [
    '(beveel|raad|aanbevelen|aanraden|tip|vertel|zeg|stuur|deel) ~6 (vrienden|familie|vriend|vriendin|kennissen|buren|collegas) ! (afgegeven|pakket|gift)',
    '(vrienden|familie|vriend) & (korting|bon|tegoed|<money>|werf*|uitnodig*|nodig ~2 uit)',
    '(partner|partners|zusterbedrijf|zustermerk) & (aanbieding*|korting|biedt|bieden|bekijk|voordeel|producten)',
  ],
  allow: [
    '(amazon) ~3 (korting|bon|cadeaubon) ~4 (factuur|verrekend|ingewisseld)',
    '(geen|niet) ~2 (reclame|nieuwsbrief|korting)',
  ],
} satisfies Phrases;
