import type { Phrases } from '../../src/wording/language.ts';

export default {
  received: {
    phrases: [
      '(succesvol|zojuist) (besteld|gekocht|betaald)',
      '(regelen|verzorgen|zorgen voor) ~2 (verzending|verpakking|levering) ! (probleem*|schade)',
      '(hebben wij|hebben we|we hebben|wij hebben|ik heb|heb ik) ~1 (uw|je|de|jouw) ~1 (bestelling|order|betaling|aankoop|geld|opdracht) ~4 (ontvangen|gekregen|binnen|geregistreerd|verwerkt|bevestigd|genoteerd|geboekt|geaccepteerd)',
      '(bestelling|order|betaling|aankoop|opdracht) ~2 (is|zijn|werd|wordt|worden|hebben we|hebben wij) ~4 (ontvangen|binnen|bevestigd|verwerkt|geregistreerd|geaccepteerd|ingepakt|klaargemaakt|voorbereid|voltooid|afgerond|geplaatst|in behandeling|in verwerking|goedgekeurd|ingeboekt|binnengekomen|geboekt|klaargezet|verzendklaar|klaar voor verzending)',
      '(hierbij|wij|we|graag) ~2 (bevestigen|bevestig) ~4 (bestelling|aankoop|order|betaling|ontvangst)',
      '(bevestigen|bevestig) (wij|we|ik|u) ~4 (bestelling|aankoop|order|betaling|ontvangst)',
      '(bestelbevestiging|orderbevestiging|aankoopbevestiging|betalingsbevestiging|ontvangstbevestiging)',
      '(status) ~5 (verzonden|bezorgd|onderweg|in behandeling|bevestigd)',
      '(pakken|verwerken|maken) (wij|we) ~3 (bestelling|order|pakket)',
      '^ (bestelling|betaling|order) (ontvangen|bevestigd|voltooid|geaccepteerd)',
      '(gaan|zijn) ~3 (aan de slag|bezig) ~2 met ~2 (bestelling|order)',
    ],
    without: { sentence: ['<oops>', '<asking>', '<pending>', '<replaced>', '<not>'] },
  },
  shipped: {
    phrases: [
      '<goods> ~1 (is|zijn) ~1 (nu|al) ~1 (bij|in handen van) (ups|postnl|dhl|dpd|gls|fedex|bezorger)',
      '(in de bestelwagen|in de bestelbus|in de bezorgauto)',
      '(hebben|heb) ~1 (uw|je) ~8 (op de post gedaan|verstuurd|verzonden|ingepakt en verzonden)',
      '(verzenden|versturen) (we|wij) ~3 <goods>|(we|wij) (verzenden|versturen) ~2 <goods> ~3 (vandaag|morgen|met)',
      '^ ~2 (het|hij|ze) is onderweg',
      '<goods> ~1 (heeft|hebben) ~3 (depot|sorteercentrum|magazijn|grens|distributiecentrum) ~2 (bereikt|verlaten|gepasseerd)',
      '^ (verzonden|verstuurd|weggestuurd)',
      '<goods> ~4 (is|zijn|werd|wordt|worden|heeft|hebben|gaat|gaan) ~6 <sent-off>',
      '(is|zijn|werd|wordt|heeft|hebben) ~3 <goods> ~6 <sent-off>',
      '(we|wij|ik|hebben|heb) ~3 <goods> ~6 <sent-off>',
      '(uw|je|jouw|jullie) ~2 (is|zijn|werd|heeft|hebben|gaat) ~4 (onderweg|op weg|verzonden|verstuurd|de deur uit|vertrokken|op de post|op pad|magazijn verlaten|meegegeven)',
      '(koerier|bezorger|postbode|postnl|dhl|dpd|gls|ups|bpost|chauffeur) ~2 (heeft|hebben) ~5 (opgehaald|meegenomen|in ontvangst|gekregen|meegekregen)',
      '(verzendbevestiging|verzendbericht|verzendmelding|verzendingsbevestiging|leveringsbevestiging|afleverbevestiging)',
      '(vandaag|gisteren|zojuist|zonet|net|vanochtend) ~3 (verzonden|verstuurd|de deur uit|op de post|meegegeven|vertrokken)',
      '(verzenden|versturen|sturen) (we|wij) ~2 (vandaag|morgen|nog vandaag) ~4 <goods>',
      '^ [hoera|joepie|goed nieuws] ~3 (onderweg|verzonden|verstuurd|op weg)',
      '<goods> ~1 (reist|rijdt|vertrok|vertrekt|verlaat|verliet)',
    ],
    without: { sentence: ['<asking>', '<pending>', '<not>'], near: ['<oops>', '<replaced>'] },
  },
  delivered: {
    phrases: [
      '(uw|je) _ (ligt|staat|wacht) ~4 (klaar|afhaalpunt|servicepunt|buren|garage|deur)',
      '(uw|je|het|de) _ is ~4 (neergelegd|afgeleverd|bezorgd|achtergelaten)',
      '(bezorger|koerier|postbode|postnl|dhl|dpd) ~1 heeft ~2 <goods> ~6 (gezet|gelegd|achtergelaten|afgegeven|bezorgd|neergelegd)',
      '<goods> ~4 (is|zijn|werd) ~7 (bezorgd|geleverd|afgeleverd|aangekomen|afgegeven|gearriveerd)',
      '(is|zijn|werd) ~3 <goods> ~6 (bezorgd|geleverd|afgeleverd|aangekomen|afgegeven|gearriveerd)',
      '<goods> ~3 (ligt|liggen|staat|wacht) ~6 (klaar|afhaalpunt|servicepunt|postkantoor|buren|brievenbus|op u|kluis)',
      '(volgens|blijkens) ~4 (heeft|hebt) (u|je) ~5 (ontvangen|gekregen)',
      '(bezorging|levering) ~2 (geslaagd|voltooid|gelukt|afgerond)|succesvol (bezorgd|geleverd)',
    ],
    without: { sentence: ['<asking>', '<pending>', '<not>'], near: ['<oops>', '<replaced>', '<rev>'] },
  },
  tracking: {
    phrases: [
      '(track-en-tracecode|track-and-tracecode|track-en-trace*|track en trace*|track and trace*|track trace*|trackingnummer|trackingcode|tracking-code|volgnummer|zendingnummer|barcode van uw pakket|tracking) ~3 (is|luidt|hier|hieronder|vindt|<number>|3s*|staat|link|code)',
      '(hier|hierbij|hieronder|dit is) ~3 (track-en-tracecode|track en trace*|trackingnummer|trackingcode|volgnummer|tracking*|track trace*)',
      '(volg|volgt|volgen|traceren) ~4 (pakket|zending|bestelling|pakketje|levering) ! (stap*)',
      '(pakket|zending|bestelling|pakketje|levering) ~5 (volgen|te volgen|traceren)',
      '{tracking}',
    ],
    without: { sentence: ['<asking>', '<pending>', '<not>'], near: ['<oops>', '<replaced>'] },
  },
  arrival: {
    phrases: [
      '(levering|bezorging) ~2 (vindt|gebeurt|volgt) ~4 (plaats|tussen|op) & (<number>|<day>|verwachting|vermoedelijk)',
      '(verwachte|geplande|geschatte|vermoedelijke) (levering|bezorging|leverdatum|aankomst|levertijd|bezorgdatum|bezorgdag|levertijdstip)',
      '<goods> ~2 (komt|wordt|worden|arriveert|zal|zullen) ~5 <day>',
      '(komt|wordt|arriveert) ~2 <goods> ~4 <day>',
      '(u|je) (ontvangt|krijgt) ~1 <goods> ~4 <day>',
      '(ontvangt|krijgt) (u|je) ~1 <goods> ~4 <day>',
      '(bezorger|postbode|koerier) ~3 (belt|komt|brengt) ~4 (aan|morgen|vandaag|binnenkort)',
    ],
    without: { sentence: ['<asking>', '<pending>', '<not>', '<replaced>', '<schedule>', '<oops>'], near: ['<late>'] },
  },
  refund: {
    phrases: [
      '(terugbetaling|terugstorting|restitutie|creditering) ~2 (is|werd|wordt|hebben) ~4 (verwerkt|uitgevoerd|gedaan|in gang|voltooid|goedgekeurd|doorgevoerd|verzonden)',
      '(bedrag|aankoopbedrag|geld) ~1 (is|werd) ~4 (teruggestort|terugbetaald|gestort)',
      '(terugbetaling) (verwerkt|voltooid|bevestigd)',
    ],
    without: { message: ['<cause>'], sentence: ['<asking>', '<pending>'] },
  },
  allow: [
    '(vervangende|tweede|ander|ontbrekende|retour*) ~2 (pakket|zending|levering|artikel|onderdeel)',
    '(voor|om) ~2 (te verzenden|de verzending)',
  ],
} satisfies Phrases;
