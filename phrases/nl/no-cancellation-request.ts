import type { Phrases } from '../../src/wording/language.ts';

export default {
  ask: [
    '(reden) ~4 (vergist|vergissing|per ongeluk|bedacht|niet meer nodig)',
    '^ [beste|hallo] (kunt|kun|wilt|wil) (u|je) ~10 <cancel> ~6 ? ! <no-cancel> ! <other-cancel>',
    '<bid> & <cancel> ! <no-cancel> ! <other-cancel> ! <we-cancel>',
    '^ ~2 (annuleer|annuleert|cancel) ! <no-cancel> ! <we-cancel> ! <other-cancel>',
    '(annuleer|annuleert|annuleren) ~2 en ~2 (bestel|koop|bestelt|koopt|plaats) ! <no-cancel>',
    '(dien|vraagt|doe|start|stuur|verzoek|vraag een|vraag de) ~4 (annulering|annuleringsverzoek|annuleringsaanvraag|annulatie) ! <no-cancel> ! (we hebben|hebben we)',
    '(klik|druk|tik|kies|ga naar) & (annuleren|artikelen annuleren|bestelling annuleren|annuleer|annuleerknop|annulering) ! <no-cancel> ! <other-cancel>',
    '(reden|als reden) & (per ongeluk|vergissing|niet meer nodig|van gedachten|bedacht|te duur|te lang|verkeerd besteld) ! (retour*)',
    '(zeg|meld|vertel|laat|geef) ~3 amazon ~8 (bedacht|niet meer|annul*|af ziet|afziet|van gedachten|geen interesse)',
    '(wilt u|wil je|zou u|zou je|alstublieft|aub|alsjeblieft|verzoek*|vragen) & (bestelling|order|aankoop|koop) & (intrekken|in te trekken|ongedaan|terugtrekken|stopzetten|beeindigen|afzeggen|schrappen|ontbinden|afblazen|herroepen) ! <no-cancel> ! <we-cancel>',
  ],
  hint: [
    '(zodra|als|nadat) ~2 (geannuleerd|annuleert) ~3 (alles|terug|geld) ! <we-cancel>',
    '(zodra|als|nadat) u ~2 (geannuleerd|annuleert) ~3 (krijgt|ontvangt|betalen|storten) ! <no-cancel>',
    '(van uw kant|uw kant|van jouw kant) & (bestelling|order|aankoop) & (eindigt|stopt|verdwijnt|weg|ophoudt|sluit)',
    '(laat|laten) ~6 (bestelling|order) ~6 (vallen|lopen)',
    '(alleen|enkel) ~1 door (u|jou) ~3 (geannuleerd|afbesteld)',
    '(zelf|via uw account|in uw account|van uw kant|via je account|onder je bestellingen|bij je bestellingen) & (terugtrekken|intrekken|afzeggen|weghalen|wegklikken|ongedaan maken|stopzetten|verwijderen) ! <no-cancel> ! <my-review>',
    'vraag amazon ~3 (annuleren|annulering)',
    '(een|uw) annuleringsverzoek ~2 (indienen|doen|sturen|starten|in|aan)',
    '(het beste|beter|makkelijkst|makkelijker|snelst|sneller|handigst|eenvoudigst|fijn|helpt|helpen|geholpen|dankbaar|plezier|gunst|prettig|lief|fair|oplossing|aardig|mooi) & <cancel> ! <no-cancel> ! <other-cancel> ! <we-cancel>',
    '(bestelling|order|aankoop) ~6 (weg|verdwenen|verdwijnt|verdwijnen|niet meer bestaat|van de baan|geschrapt) & (fijn|mooi|helpt|lief|plezier|zou|prettig|graag|dankbaar) ! <we-cancel>',
    '(annulering|annulatie|annuleren) ~3 (door|van|vanuit) ~1 (u|uw|jou|je|uw kant|jouw kant|klant) ! <no-cancel>',
    '(zelf|van uw kant|uw kant|in uw account|in je account) & <cancel> ! <no-cancel> ! <other-cancel> ! <we-cancel>',
    '(we|wij|ik) ~2 (mogen|kunnen|mag|kan) ~3 niet ~3 (annuleren) & (u|je|daarom|dus)',
    '(strafpunten|minpunten|statistiek*|boete|score|prestaties|account) & (annuleren|annuleert|annuleer|annulering) & (ons|onze|u|wij) ! <no-cancel> ! (ga naar|je account|uw account)',
    '(zodra|als|nadat) (u|je) ~4 (annuleert|geannuleerd|afbestelt) ~4 (krijgt|ontvangt|betalen|storten|kunnen|geld) ! <no-cancel> ! (wilt|liever)',
    '(alleen|pas) ~3 (leveren|verzenden|terugbetalen) & (als|wanneer|zodra) & (annuleert|annuleren|afbestelt) ! <no-cancel>',
  ],
  'hint+': {
    phrases: ['(kunt|kan|wilt|zou|zoudt) (u|je) (het|dat|dit) ~1 (doen|regelen|overnemen)'],
    with: { sentence: ['annul*|afbestel*'] },
  },
  unable: [
    'uitverkocht|niet (op voorraad|leverbaar|voorradig|beschikbaar)|geen voorraad|niet meer (leverbaar|voorradig|verkrijgbaar|op voorraad|gemaakt)|(kunnen|kan) ~6 niet ~3 (leveren|verzenden|versturen|maken)|(prijs|aanbieding) ~3 (fout|verkeerd|vergissing)|leverancier ~5 (niet|gestopt|failliet)',
  ],
  allow: [
    // Something else than the order.
    '(annuleer*|annuleren|opzeggen|zeg) ~4 (abonnement|nieuwsbrief|inschrijving|aanmelding|meldingen|afspraak|alarm|timer)',
    '(als|indien|mocht) (u|je) ~6 (annuleren|annulering|afbestellen) (wilt|wil|wenst)',
    '(als|indien) (u|je) ~4 wilt annuleren',
    '(u vroeg|u heeft gevraagd|zoals gevraagd|op uw verzoek|zoals u wenst|u wilde|u wilt) ~6 (annul*|annuleren|gestopt)',
    '(niets|geen|hoeft) ~3 (annuleren|annulering)',
    '(liever niet wachten|niet langer wachten|niet wilt wachten)',
    '<we-cancel>',
  ],
} satisfies Phrases;
