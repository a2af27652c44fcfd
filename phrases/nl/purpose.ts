import type { Phrases } from '../../src/wording/language.ts';

/** What a message is for, by Amazon's reasons. */
export default {
  customization: [
    'gravure|gravering|graveer*|graveren|graveertekst|monogram*|borduur*|initialen|gepersonaliseerd*|personalis*|opdruk|maatwerk|lettertype',
    '(drukproef|proef|ontwerp|voorbeeld|schets|opmaak) & (akkoord|goedkeur*|controleer*|bevestig*|bijlage|klopt|spelling|antwoord|bevalt|druk*)',
    '(welke|welk) ~2 (lettertype|stof|kleur|geur|tekst|motief|naam|hout|patroon) ~8 (wilt|wil|moet|zullen|kiezen|mogen|<question>)',
    '(tekst|naam|motief|foto) ~6 (drukken|gedrukt|graveren|borduren|mok|kaart|bord)',
  ],
  'delivery-scheduling': [
    '(bezorg*|lever*|vervoerder|chauffeur*|koerier|gebracht|vrachtwagen) & (afspraak|tijdvak|schikt|past|welke dag|tussen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|plannen|datum|thuis)',
    '(verdieping|lift|poortcode|oprit|trap|parkeer*) & (lever*|chauffeur*|vervoerder|is er|woont|geef|nodig)',
    'bezorgdag|leverdatum|bezorgmoment|bezorgafspraak',
    '(buren|afhaalpunt|thuis) & (pakket|bezorg*|wanneer|afgeven|mogen)',
  ],
  'home-services': [
    '(monteur|montage|installateur|elektricien|technicus|installatie|plaatsing) & (afspraak|komen|langs|dag|wanneer|maandag|dinsdag|woensdag|donderdag|vrijdag|schikt|uur)',
    'montageafspraak|installatieafspraak',
  ],
  return: [
    '(retour*|terugsturen|terugzend*|teruggestuurd|omruil*|ruilen) & (ontvangen|binnen|aangekomen|terugbetal*|label|ontbreekt|artikel|aanmelden|geld|account|reden|uw|compleet|gratis)',
    'retourlabel|gedeeltelijke terugbetaling|retourzending',
  ],
  invoice: [
    '*factuur* & (bijlage|nodig|stuur*|sturen|bedrijfsnaam|btw*|nummer|kopie|adres|hierbij|gevraagde|vindt|graag|corrigeer*)',
    'btw-nummer|btw-factuur|kvk-nummer',
  ],
  'order-problem': [
    'vervang* & (sturen|verzonden|onderweg|gratis|past|tevreden|magazijn)',
    '(helaas|excuses|spijt) & (bestelling|lever*|artikel|pakket|zending|prijs|verzending)',
    '(kapot*|ontbrekende|ontbreekt|schade|verlies) & (sturen|stuur|gratis|melden|gemeld|foto)',
    '(terugbetaalde|terugbetalen|betalen) & (bedrag|euro|terug)',
    '(vertraag*|vertraging|later|uitgesteld) & (lever*|bestelling|pakket|zending|artikel|datum|bezorg*|productie)',
    'uitverkocht|niet meer (leverbaar|verkrijgbaar|op voorraad)|niet (leverbaar|op voorraad)|geen voorraad',
    '(beschadigd*|kapot|zoek|kwijt|defect*|verkeerde|onvolledig*|ontbreekt|ontbreken|terugroep*|verloren) & (bestelling|pakket|zending|artikel|spijt|vervang*|terugbetal*|onderdeel|we|charge|maat|kleur)',
    '(adres|huisnummer|postcode|straat) & (onvolledig|ontbreekt|fout|niet gevonden|controleer*|juiste|klopt|bevestig*|volledige)',
    '(probleem|fout|vergissing) ~4 (bestelling|levering|artikel|prijs|adres)',
    '(terugbetaald|terugbetaling|geannuleerd|vervang*) & (bestelling|artikel|bedrag|spijt|omdat|want)',
    '(postnl|dhl|dpd|gls|ups|douane|vervoerder) ~8 (kwijt|terug|niet bezorgen|beschadigd|vast|houdt|meldt)',
    '(kunnen|konden) ~6 niet ~2 (leveren|verzenden|versturen|bezorgen|maken)',
  ],
  'additional-info': [
    '(wilt|wil|zullen|mogen|heeft|hebt|is|zijn|was|past|kwam|ontbreekt|bent) ~14 <question> ! (vragen|hulp|<review-noun>)',
    '(stuur|geef|kies|controleer|bevestig|noem) ~6 (foto|maat|serienummer|door|of|datum|adres|nummer) ! <review-noun>',
    '(nodig|ontbreekt|geef|laat ~2 weten|bevestig|antwoord|doorgeven) & (maat|kleur|afmetingen|lengte|breedte|spanning|stekker|links of rechts|model|uitvoering|versie|serienummer|voordat we|zodat we|gegevens)',
    '(korte|nog een|laatste) vraag',
    '(welke|welk) ~3 (maat|kleur|versie|model|lengte|kant|uitvoering|soort) [~8 <end>]',
    '(in plaats van|liever) ~8 <question>',
    '(is|zou|mag) ~4 (goed|akkoord|in orde|oke) <question>',
    '(zullen|mogen|moeten) (we|wij) ~10 <question>',
    'licentiesleutel|activeringscode',
  ],
  instructions: [
    '(handleiding|gebruiksaanwijzing|garantiebewijs|onderhoudstips|veiligheidsinstructies|montagehandleiding) & (bijlage|hierbij|vindt|pagina|lees|bewaar|zie)',
    '(zo|hoe) ~2 (reinigt|laadt|monteert|koppelt|gebruikt|onderhoudt) u',
  ],
  'review-request': [
    '<review-verb> ! <draft> ! <past-review>',
    '(schrijf*|plaats*|laat|geef*|achterlaten|graag|blij|fijn|stellen|helpt) & (<review-noun>|uw mening|je mening) ! <draft> ! <past-review>',
    'hoe ~3 (bevalt|bevallen|vindt|tevreden) ~8 <question>',
  ],
  reply: [
    '(dank|bedankt) ~2 voor (uw|je|het|de) ~1 (bericht|vraag|antwoord|foto|mail|reactie|aanvraag)',
    '(u vroeg|zoals gevraagd|zoals u vroeg|op uw vraag|uw vraag over|zoals afgesproken|naar aanleiding van uw)',
    '^ re',
  ],
} satisfies Phrases;
