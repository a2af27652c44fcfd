import type { Phrases } from '../../src/wording/language.ts';

export default {
  again: [
    '(bericht|mail|herinnering) (twee|drie|vier|2|3|4|nummer) ~4 <review-noun>',
    '(proberen|probeer|vragen) ~2 (nog een keer|nog eens|opnieuw|nogmaals) ~12 <rev> ! <draft>',
    '(mail|bericht|e-mail) ~4 (reviewverzoek|verzoek om ~3 <review-noun>) ~3 (gekregen|ontvangen|gezien|gelezen)',
    '(weken|dagen|week|maand) geleden (vroegen|vroeg) (we|wij|ik) ~3 wat (u|je|jij) van ~5 (vindt|vond) ! (kleur|ontwerp|proef|gravure)',
    '(in vervolg op|naar aanleiding van|terugkomend op) ~3 (mail|bericht|verzoek) & <rev>',
    '(over tijd|te laat|achterstallig) & (<review-noun>) ! <draft>',
    '(<review-noun>) ~3 (over tijd|achterstallig|te laat) ! <draft>',
    '<nth-time> & (<others> ~3 (vertellen|zeggen|laten weten)|(vertellen|zeggen) ~3 <others>) ! <draft>',
    'tweede poging & (<rev>|<others>) ! <draft>',
    '(wilde|wilden|van plan) ~5 (beoordelen|recenseren|<review-noun>) ! <draft> ! <past-review> ! (wij wilden|we wilden)',
    '<reminder> & <rev> ! <refuse> ! <draft> ! <past-review> ! <never-again> ! (herinneringsfunctie)',
    '<nth-time> & <rev> ! <refuse> ! <draft> ! <past-review> ! <never-again> ! (<remove>|<change>|excuses) ! <item> ! (weer blij|denk|nadenken|nadenkt|overwegen|bekijken)',
    '(laatste) ~1 (kans|gelegenheid|mogelijkheid|oproep|dag|keer) & <rev> ! <draft>',
    '(nog steeds|nog altijd|nog) (open|mogelijk|tijd) & (<review-noun>|beoordelen|reviewen)',
    '(amazon) ~6 (al|reeds) ~2 (gevraagd|gemaild|uitgenodigd) & (<rev>|toch|nogmaals)',
    '(beloofd|beloofde|toegezegd) & (<review-noun>|beoordelen) ! <past-review>',
    '(driemaal|drie keer) is scheepsrecht',
    '(al|reeds) ~2 (twee|drie|tweemaal|meermaals|eerder) ~2 (gevraagd|verzocht|gemaild) & <rev>',
  ],
  missing: [
    'amazon ~6 (nog steeds|nog|nog altijd|tot nu toe) ~2 (niets|niks) ~3 (van je|van u|van jou)',
    '(zien|vinden|lezen) (we|wij) ~3 (nog steeds|nog altijd|nog) ~1 (niets|niks) ~3 (van je|van u|van jou)',

    '(onze|ons) ~1 (recensievraag|reviewverzoek|reviewvraag|beoordelingsverzoek|verzoek om ~2 <review-noun>) ~2 (gezien|gelezen|ontvangen|gemist)',
    '(klikte|opende|begon|startte) & (niet|maar) & (<review-noun>|reviewlink|beoordelingslink) ! <draft>',
    'geen ~1 (feedback|review|beoordeling|reactie|recensie) ~3 (ontvangen|binnengekomen|geregistreerd|gevonden) & (u|uw|gegevens) ! <draft> ! (als u|indien)',
    '(waar|hoe zit het met) ~1 (blijven|blijft|is|zijn) ~1 (<review-noun>|sterren) ! <draft> ! <item>',
    '(nog|tot nu toe|tot op heden|helaas|nog steeds|nog altijd|tot dusver|blijkbaar) & (geen|niet|niets) & (<review-noun>|beoordeeld|sterren|mening|reviewen|gerecenseerd) & (u|uw|je|jouw|van u|van jou|ontvangen|gezien|gekregen|beoordeeld) ! (als u|indien|mocht|wie) ! <draft> ! <thanks> ! <product-lacks>',
    '^ nog ~2 (niet|geen) ~2 (beoordeeld|review|beoordeling|recensie|sterren|gereviewd)',
    '(vergeten|vergeet|vergat|ontschoten|gemist|over het hoofd|ontgaan|ondergesneeuwd|aan toegekomen) & (<review-noun>|beoordelen|mening|reviewen) ! <draft> ! <thanks> ! <change>',
    '(ontbreekt|ontbreken|missen|mist|wachten|wacht|openstaand*|staat ~3 open|uitblijf*|blijft uit|ontbrekende|uitstaande) & (<review-noun>|uw mening|uw sterren|je sterren|jouw sterren|je mening|oordeel) ! <draft> ! <thanks> ! <item> ! (onderdeel|schroef|in uw review)',
    '(niet|nooit) te laat ~6 (<review-noun>|beoordelen|mening)',
    '(al|reeds) ~2 (tijd|gelegenheid) (gehad|gevonden) & (<review-noun>|beoordelen|mening)',
    '(niets|geen antwoord|geen reactie|niks) ~4 (gehoord|ontvangen|vernomen) & (<review-noun>|beoordelen|mening|reviewverzoek) ! <draft>',
  ],
  earlier: {
    phrases: [
      'geleden ~2 dat (we|wij|ik)',
      '(wij|we|ik) ~3 (vroegen|vroeg|schreven|schreef|stuurden|stuurde|mailden|mailde|hebben|heb|hadden|benaderden) ~7 (al|eerder|vorige|afgelopen|geleden|onlangs|laatst|gisteren|maandag|dinsdag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)',
      '(vorige|afgelopen|geleden|onlangs|eerder|laatst|al) ~4 (vroegen|vroeg|schreven|schreef|stuurden|mailden|gevraagd|geschreven|gestuurd|gemaild|verzocht)',
      '(ons|onze|mijn|het|de) (eerste|vorige|laatste|eerdere|voorgaande) (mail|bericht|e-mail|vraag|verzoek|uitnodiging|berichten|mailtje|berichtje)',
      '(bericht|mail|e-mail|verzoek|vraag) ~5 (gemist|over het hoofd|spam|ongelezen|onbeantwoord|ontgaan|gelezen|gezien)',
      '(nog|helaas) ~2 (niet|geen) ~2 (geantwoord|gereageerd|antwoord|reactie)',
      '(ik|wij|we) (ben|zijn) (het weer|er weer|er nog een keer)|daar (zijn|ben) (we|ik) weer',
    ],
    with: {
      message: [
        '<review-verb> ! <draft>',
        '(om|over|een|uw) ~3 <review-noun> ! <past-review> ! <draft>',
        '(om|naar) ~1 uw mening',
        'sterren ~4 (geven|gun*)|(geef|gun) ~4 sterren',
        'hoe ~3 bevalt',
        '<my-review> & (<remove>|<change>) ! <we-changed> ! <refuse> ! <draft>',
        '(ster|sterren|review|recensie) ~5 (niet meer|weg)',
      ],
    },
    without: {
      sentence: [
        '<draft>',
        'dank|bedankt|levering|adres|huisnummer|retour*|douane|kleur|maat|afspraak|factuur|terugbetaling|pakket|zending|vervoerder|postnl|dhl|probleem|defect*|schade|vervang*|poortcode',
      ],
    },
  },
  allow: [
    '(u|je) (hebt|heeft|heb) al ~3 <review-noun> ~2 (geschreven|geplaatst|achtergelaten)',
    '<never-again>',
    'nogmaals ~2 (<thanks>|excuses)',
    '<refuse> ~6 <reminder>',
  ],
} satisfies Phrases;
