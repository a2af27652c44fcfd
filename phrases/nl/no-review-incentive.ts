import type { Phrases } from '../../src/wording/language.ts';

export default {
  reward: {
    phrases: [
      '(help|helpt) ~8 <rev> ~4 (helpen|help|belonen|geven) (wij|we) & (extra|gratis|tweede|<gift>|<money>) ! <no-inc>',
      '(vergoeding|betaling|uitbetaling|bonus) ~4 (nadat|zodra|na|als) ~8 <review-noun> ! <no-inc>',
      '<money> (per|voor elke|voor iedere) (ster|review|recensie|beoordeling|sterretje)',
      '(geen|zonder) ~1 <review-noun> ~1 (geen|dan geen|ook geen) ~1 (terugbetaling|geld|vergoeding|refund|restitutie)',
      '(foto|filmpje|video) ~3 (oordeel|mening|<review-noun>|ervaring) ~4 en ~3 (krijgt|krijg|ontvangt|ontvang|doen|leggen) ! <no-inc>',
      '(onze|ons|als) ~1 (dank|bedankje|dankbetuiging|dankjewel) ~1 voor ~2 <review-noun> ~1 (<gift>|<number-word> (maanden|maand|jaar)|een) ! <question>',
      '(recensent|recensenten|reviewer|reviewers|beoordelaar) ~4 (terugkrijgt|terugkrijgen|terug|gratis|wint|winnen|beloond) ! <no-inc>',
      '(reviewers|recensenten|beoordelaars) ~5 (kleinigheidje|attentie|presentje|cadeautje|extraatje|verrassing|iets leuks|iets extra*|lekkers) ! <no-inc>',
      '(jouw|uw|je|jullie) ~1 (<review-noun>|mening|oordeel|sterren) ~1 (onze|ons|van ons) ~1 (traktatie|cadeau|cadeautje|presentje|bedankje|dank|beurt|rekening) ! <no-inc>',
      '(klanten|kopers|wie|iedereen|degenen) ~2 (die|wie) ~3 (ervaring|ervaringen|mening|indruk|bevindingen|oordeel) ~3 (deelt|delen|schrijft|schrijven|geven|geeft) ~2 (ontvangt|ontvangen|krijgt|krijgen|kiest|kiezen|wint|winnen) ! <no-inc>',
      '(per|elke|iedere|voor elke|voor iedere|voor ieder|voor elk|ieder|elk) ~1 (oordeel|mening|ervaring|reactie|bericht op amazon) ~8 (schenken|doneren|geven|gaat|planten|storten|sponsoren) ! <no-inc>',
      '(<review-noun>|beoordelen|recenseren) ~4 (en dan|en|dan) ~2 (mag|mogen|houdt|behoudt) ~6 (houden|gratis|terug) ! <no-inc>',
      '<rev> & als (we|wij) ~5 (cadeau|geven|gaven|zouden|terugbetalen|schenken) ! <no-inc>',
      'wie ~2 (sterren|een review|een recensie|beoordeelt|recenseert|schrijft) ~4 (krijgt|ontvangt|wint|verdient) ! <no-inc>',
      '<rev> & (voor onze rekening|op onze kosten|van ons) & (tweede|pakje|pakket|doosje|volgende|nieuwe) ! <no-inc> ! (defect*|kapot*|lekt)',
      'garantie ~4 (gaat|wordt|verdubbelt|stijgt|loopt) & (<rev>|feedback|review) ! <no-inc>',
      '(word|wordt|worden|zoeken) ~2 (tester*|testpanel*|productest*) ! <no-inc>',
      '(beloon*|belonen|beloond|trakteren) & (<reviewer>|recensenten) ! <no-inc>',
      '<rev> & (verrassing|cadeau|presentje|korting|bespaar|bespaart) & (en|dan|in uw|voor u|krijgt|komt) ! <no-inc>',
      '(<review-noun>|mening|reactie) ~4 tegen ~1 (een|ons|onze|het) ! <no-inc> ! (regels)',
      '<rev> & <gift> & <cond> ! <no-inc>',
      '<rev> & <gift> & (<you-get>|<we-give>|levert|loont|ontvangt|ontvang|krijgt|krijg|sturen) ! <no-inc>',
      '<rev> & <free> & <cond> ! <no-inc> ! <free-service>',
      '(<review-noun>|uw mening|je mening|uw reactie) & (levert ~4 op|loont|is ~3 (<money>|iets) ~1 waard|de moeite waard|wordt beloond|belonen we|niet voor niets) ! <no-inc>',
      '(<review-noun>|uw mening|je mening) & <money> ! <no-inc> ! (<refund>|kost|kosten|prijs|factuur|verschil|schade)',
      '(per|elke|iedere|voor elke|voor iedere|met elke) ~1 (<review-noun>|mening) & (doneren|schenken|geven|planten|gaat|geeft|krijgt|betalen|storten|ontvangt|sponsoren|steunen) ! <no-inc> ! (inzicht|informatie)',
      '<reviewer> ~6 (krijgt|krijgen|ontvangt|ontvangen|mag|mogen|maakt|maken|wint|winnen|profiteert|belonen|trakteren) ! <no-inc>',
      '(beloon*|belonen|beloond|betaald|vergoed*|trakteren) & (<review-noun>|<review-verb>) ! <no-inc>',
      '(productester*|producttester*|testers|tester) ~2 (gezocht|gevraagd|worden)|(zoeken) ~2 (testers|producttesters|reviewers)',
      '(van u|van jou) & (van ons) & (<review-noun>|mening) ! <no-inc>',
    ],
    without: { near: ['<not-us>'] },
  },
  request: {
    phrases: [
      '(<money>|bedrag|verschil|cadeaubon|tegoed) ~8 (zodra|nadat) ~3 <review-noun> !0 <no-inc>',
      '(zodra|nadat) ~2 <review-noun> ~4 (krijgt|krijg|betalen|storten|maken|sturen) ~6 (<money>|bedrag|verschil|cadeaubon|tegoed) !0 <no-inc>',
      '(post|deel|schrijf|plaats|publiceer) ~3 (bevinding*|mening|ervaring*|indruk*|oordeel) ~5 (tweede|extra|gratis|cadeau|klaar|krijgt|trakteren) ! <no-inc>',
      '(wie|iedereen|elke|klanten|kopers) ~8 (woorden|regels|zinnen|mening|bevindingen|ervaring) ~5 (amazon|productpagina|online) ~4 (krijgt|krijgen|ontvangt|ontvangen|wint) ! <no-inc>',
      '<refund> & (als|zodra|wanneer|nadat|na|in ruil|voor|daarvoor|pas) & <rev> ! <no-inc> ! <thanks> ! (defect*|kapot|retour*)',
      '<screenshot> & (<review-noun>|sterren|mening) & (<refund>|<gift>|<money>|<free>|krijgt|ontvangt|sturen) ! <no-reward>',
      '(als|wanneer|zodra|indien|wie|iedereen|na) ~6 <rev> & (<you-get>|<we-give>) ! <no-inc> ! (link|bevestiging|bericht|handleiding|antwoord|onderdeel)',
      '^ (schrijf|plaats|geef|laat|beoordeel|deel|post) ~8 en ~2 (<you-get>|<we-give>|ontvang|krijg|win|maak) ! <no-inc> ! (link|bevestiging|antwoord)',
      '(<review-noun>|mening) ~4 (tegen|in ruil voor|voor) ~1 (een|ons|onze|een gratis) & (ruil|ruilen|tegen|deal) ! <no-inc>',
      '(voor wat hoort wat|de ene hand|handje wast|deal|afgesproken|ruilen we|ruil) & <rev> ! <no-inc>',
      '(<rev>|<review-verb>|(regels|woorden) ~4 (amazon|productpagina)) & (<gift>|cadeau|gratis|korting|betalen wij|vergoeden wij|op onze kosten|tegoed*|beloon*|beloning|verrassing) ! <no-inc> ! <past-review> ! <free-service> ! <question> ! (gold|was|uit de|kapot*|beschadigd*|ontbre*|defect*|niet|geen|factuur|retour*)',
    ],
    without: { near: ['<not-us>'] },
  },
  offer: {
    phrases: [
      '(ligt|staat|wacht|hangt) ~9 (klaar|op u|op je|te wachten) & <gift> ! <no-reward>',
      '<gift> & (klaar|wacht|toe|onderweg|cadeau|sturen|krijgt|krijg) ! <no-reward> ! (excuses|ongemak|vertraging|defect*|krassen|vervang*)',

      '(wij|we) ~1 verrassen ~1 (u|je|jou)|verrassen (wij|we) (u|je)',
      '<gift> & (<you-get>|<we-give>|krijgt|krijg|ontvangt|ontvang|kies|claim|sturen|ligt klaar|staat klaar|voor u|voor jou|is van u) ! <no-reward> ! (excuses|ongemak|vertraging|defect*|krassen)',
      '<in-return> & (<gift>|<free>|<refund>|<money>) ! <no-reward>',
      '^ ~4 (<gift>|<free>) ~3 ?',
      '(wilt|wil|zin in|lust) ~6 (<gift>|<free>|<refund>) ! <no-reward>',
      '(wij|we) ~3 (betalen|vergoeden|storten) ~4 (terug|<money>|helft|aankoopbedrag)',
    ],
    with: {
      near: [
        '<review-verb> ! <draft> ! <past-review>',
        '<review-noun> & (schrijf*|plaats*|laat|geef*|geeft|achter*|geschreven|geplaatst|klaar|online) ! <past-review> ! <draft>',
        '(voor|na) ~1 (uw|je|een|elke) <review-noun> ! <past-review>',
        '<review-place> & <write-on>',
      ],
    },
    without: { near: ['<past-review>', '<draft>'] },
  },
  draw: ['<draw> & (<rev>|<reviewer>) ! <no-inc>'],
  'draw+': {
    phrases: ['<draw>'],
    with: {
      near: [
        '<review-verb> ! <draft>',
        '<review-noun> & (schrijf*|plaats*|laat|geef*|achter*|alle|elke) ! <past-review>',
      ],
    },
    without: { near: ['<past-review>', '<draft>'] },
  },
  donation: ['<donate> & <rev> ! <no-inc>'],
  refund: [
    '<refunded> & (<rev>) & (dus|daarom|eerlijk|nu|graag|zou|zouden|alstublieft|daarvoor|wijzig*|verwijder*|pas|aan|verwachten|hopen|mogen we) ! <thanks> ! <past-review> ! <draft>',
    '(<refund>|vervang*) & (<change>|<remove>) & <my-review> ! <past-review> ! <no-reward> ! <thanks> ! <we-changed>',
  ],
  'refund+': {
    phrases: ['<refunded>', '<refund> & (geregeld|gedaan|in orde|zodra|als|daarna)'],
    with: {
      near: [
        '(<change>|<remove>) & (<review-noun>|sterren|ster) ! <past-review> ! <refuse> ! <we-changed>',
        '(dus|daarom|nu|in ruil) & <rev> ! <past-review>',
      ],
    },
    without: { near: ['<draft>'] },
  },
  allow: [
    '(krijgt|krijg|krijgen) ~4 (advocaat|jurist|advocaten|juristen) ~2 te maken',
    '(bon|korting|coupon|<percent>) ~6 (van amazon|amazon zelf|die u ~4 zag|gold|verrekend|verwerkt|op de factuur)',
    '<percent> ~3 op de productpagina',

    '<you-asked> &16 (<rev>|<review-noun>)',
    '(staat los van|heeft niets ~2 te maken|los van) ~3 <review-noun>',
    '<warning> & <review-noun>',
    '<no-reward> &12 <review-noun>',
    '<review-verb> ~4 <draft>',
  ],
} satisfies Phrases;
