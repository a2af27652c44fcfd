import type { Phrases } from '../../src/wording/language.ts';

export default {
  again: [
    '<reminder> & (<review-noun>|<review-verb>|<review-act>|ihre meinung|deine meinung|*sterne|*sternen|bewertungsseite) ! <refuse> ! <draft> ! <past-review> ! (erinnerungsfunktion|garantie) ! <never-again>',
    '<nth-time> & (<review-noun>|<review-verb>|ihre meinung|deine meinung|ihre erfahrung|*sterne|<review-place>|*sternen) ! <refuse> ! <draft> ! <past-review> ! <never-again> ! <my-change> ! <item> ! (entschuldig*)',
    '(entschuldig*|verzeih*|sorry) & (wegen|um|für) ~4 (<review-noun>) & <nth-time> ! <past-review>',
    'aller guten dinge',
    '(bitten|bitte|fragen|schreiben|melden|wenden) ~6 <nth-time> ~8 (<review-noun>|<review-verb>|meinung|sterne) ! <past-review> ! <draft> ! <never-again>',
    '(letzte|letzten|letztes|allerletzte) ~1 (chance|gelegenheit|möglichkeit|aufruf|mal|tag|tage) ~8 (<review-noun>|<review-verb>|meinung|sterne|bewertungsseite) ! <draft>',
    '(noch immer|immer noch|weiterhin|noch) (offen|geöffnet|möglich|zeit|freigeschaltet|verfügbar) & (<review-noun>|bewertungsseite|bewertungsfenster|bewerten)',
    '(<review-noun>|bewertungsseite|bewertungsformular) ~3 (noch|weiterhin) (offen|geöffnet|möglich|frei|leer|verfügbar)',
    '(amazon) ~8 (schon|bereits) ~2 (gefragt|gebeten|angeschrieben|erinnert|kontaktiert) & (<review-noun>|<nth-time>|trotzdem|meinung|bewert*)',
    '(jetzt|diesmal|dieses mal) ~1 (wirklich|aber|endlich) ~6 (bewert*|<review-noun>)',
    '(versprochen|versprachen|versprachst|zugesagt|zusage|angekündigt) ~4 (<review-noun>|bewert*)',
    '(<review-noun>|bewert*) ~3 (versprochen|zugesagt|angekündigt) ! <past-review>',
    '(teil|mail|nachricht|erinnerung) <number> (von|/) <number>',
  ],
  missing: [
    '(noch|bisher|bislang|leider|immer noch|weiterhin|bis heute|bis jetzt|noch immer|offenbar|anscheinend|wohl|nach wie vor) ~4 (keine|kein|keinen|nicht|nichts|ohne) ~5 (<review-noun>|<review-verb>|bewertet|rezensiert|sterne|meinung ~2 (gesagt|geäußert|geteilt|gehört|abgegeben)|feedback) ! (wenn|falls|sofern) ! <draft> !2 <product-lacks> ! <thanks> ! (wer|diejenigen|kunden die)',
    '(keine|kein|nicht|nichts) ~5 (<review-noun>|sterne|bewertet|rezensiert|meinung) ~6 (erhalten|bekommen|gehört|gesehen|eingegangen|geschrieben|abgegeben|vorliegen|gefunden|erreicht|hinterlassen|gekommen|verfasst|entdeckt|von ihnen|von dir) ! (wenn|falls|sofern) ! <draft> !2 <product-lacks> ! <thanks> ! (wer|diejenigen) ! <refuse>',
    '(auf|zu) ~5 (bewertungsanfrage|bewertungsbitte|bitte um ~4 <review-noun>|anfrage) ~8 (nichts|nicht|keine|noch) ! <draft>',
    '^ [hallo|moin|hey] [immer] [sie haben|du hast|haben sie|hast du] [noch] (nicht|keine|keinen|kein) [sterne|bewertung|rezension|feedback|zeit] [zum] (bewertet|rezensiert|abgegeben|bewerten|geschrieben|bewertung|rezension|sterne)',
    '(<review-noun>|ihre meinung|deine meinung|ihre sterne|deine sterne|ihre stimme|deine stimme|ihr urteil|bewertung) ~8 (fehlt|fehlen|aussteht|ausstehend|ausstehende|steht ~2 aus|stehen ~2 aus|offen|lässt ~5 warten|vermissen|überfällig|ausständig|noch leer) ! (gravur*|teil|angabe|schraube|in (ihrer|deiner|der) <review-noun>) ! <draft> ! <thanks> ! (wenn|falls)',
    '(fehlt|fehlen|vermissen|vermisst|vermisse|ausstehend*|steht|stehen|überfällig*|warten|warte|wartet) ~6 (<review-noun>|ihre meinung|deine meinung|ihre sterne|deine sterne|ihren sternen|sterne|ihre stimme|deine stimme) ! <draft> ! <thanks> ! <item> ! (auf sie wartet)',
    '(vergess*|vergaß*|vergiss*|übersehen|untergegangen|entgangen|verpasst|aus den augen|aus dem sinn|durchgerutscht|verschlampt|verschwitzt|liegen geblieben|im trubel) & (<review-noun>|<review-verb>|bewertungsanfrage|meinung|bewertungsbitte) ! <draft> ! (nicht vergessen wie) ! <thanks> ! <change>',
    '(nicht|nie) zu spät ~6 (<review-noun>|<review-verb>|meinung)',
    '(noch|schon) ~2 (zeit|gelegenheit) (gefunden|gehabt) ~6 (<review-noun>|<review-verb>|meinung)',
    '(hatten|haben|fanden) ~3 noch keine (zeit|gelegenheit) ~6 (<review-noun>|<review-verb>|meinung)',
    '(warten|wartet|warte) ~2 (immer noch|noch immer|noch|weiterhin|gespannt|sehnsüchtig|vergeblich) ~3 auf ~3 (<review-noun>|sterne|meinung|urteil|feedback) ! <draft>',
  ],
  // "Wir hatten Ihnen letzte Woche geschrieben", in a message that asks for a review.
  earlier: {
    phrases: [
      '(wir|ich) ~4 (baten|bat|fragten|fragte|schrieben|schrieb|sandten|schickten|kontaktierten|meldeten|hatten|haben|habe|hatte) ~8 (schon|bereits|letzte*|vorige*|vergangene*|vor ~2 (tagen|wochen|woche|tag|monat)|neulich|kürzlich|unlängst|vor kurzem|zuvor|früher|gestern|vorgestern|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)',
      '(letzte*|vorige*|vergangene*|vor ~2 (tagen|wochen|woche|tag|monat)|neulich|kürzlich|unlängst|vor kurzem|bereits|schon|gestern|vorgestern) ~4 (baten|bat|fragten|fragte|schrieben|schrieb|sandten|schickten|kontaktierten|gebeten|gefragt|geschrieben|angeschrieben|kontaktiert|gemailt|hatten wir|haben wir|hatte ich|habe ich|um ihre meinung)',
      '(unser*|mein*|die|der) (erste|ersten|erster|vorige|vorigen|letzte|letzten|frühere|früheren|vorherige|vorherigen|bisherige*) ~1 (mail|nachricht|e-mail|bitte|anfrage|schreiben|bewertungsanfrage|erinnerung|anschreiben|einladung|nachrichten|mails|bewertungsbitte)',
      '(auf unsere|auf meine) ~2 (mail|nachricht|e-mail|bitte|anfrage|nachrichten|mails|schreiben) ~4 (nicht|nichts|keine|noch)',
      '(nachricht|mail|e-mail|anfrage|bitte|schreiben) ~6 (übersehen|untergegangen|gelesen|im spam|verpasst|entgangen|nicht angekommen|unbeantwortet|verloren)',
      '(noch|leider|bisher) ~2 (nicht|keine) ~2 (geantwortet|reagiert|antwort)',
      '(ich|wir) (bin|sind) ~2 (noch mal|nochmal|wieder|noch einmal|schon wieder)',
      '^ (noch mal|nochmal|noch einmal|nochmals) ~2 (wir|ich)',
      '(nächste|weitere) (erinnerung|mail|nachricht) ~4 (folgt|kommt|senden|schicken)',
    ],
    with: {
      message: [
        '<review-act> ! <past-review> ! <not-reviewed>',
        '(um|über|zur|einer|eine) ~4 <review-noun> ! <past-review> ! <draft>',
        '<review-verb> ! <draft>',
        '(um|nach) ~1 ihre* meinung',
        '*sterne ~4 (geben|schenken|vergeben)',
        'wie ~3 (gefällt|gefallen)',
      ],
    },
    without: {
      sentence: [
        '<draft>',
        'liefertermin*|adresse|anschrift|hausnummer|rücksend*|zoll|farbe|größe|torcode|termin|rechnung|erstattung|paket|sendung|stoffmuster|gravur*|hersteller|spedition|dhl|dpd|hermes|problem|defekt*|schaden|ersatz*|korrektur*|lieferung',
      ],
    },
  },
  allow: [
    '<never-again>',
    '(nur|bloß|lediglich|genau) ~1 (einmal|ein einziges mal|ein mal)',
    'nochmals ~2 (<thanks>|entschuldig*)',
    '<refuse> ~6 <reminder>',
  ],
} satisfies Phrases;
