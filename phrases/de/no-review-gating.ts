import type { Phrases } from '../../src/wording/language.ts';

export default {
  // Two ways in one sentence: "Bei Zufriedenheit bewerten, bei Unzufriedenheit antworten."
  split: [
    '(gutes|schönes|positives|lob) & (schlechtes|negatives|schlimmes|ärgerliches) & uns & (weiter|anderen|amazon|öffentlich*|allen) ! <either-way>',
    '(<complaint-noun>|<unhappy>) & uns & <review-noun> ~2 (erübrigt|unnötig|überflüssig|entfällt) ! <past-review>',
    'wer ~3 (<complaint-noun>|grund zur klage|grund zur beschwerde|unzufrieden|probleme|nicht zufrieden) & uns & (<review-noun>|amazon|produktseite) ! <whether>',
    '<happy> ~3 (<review-verb>|bewerten) & (problem|probleme|<unhappy>) ~4 (kundendienst|kundenservice|support|service|uns|<contact-us>) ! <whether> ! <past-review>',
    '(schlechte|schlechtes|negative|negatives) ~4 (uns|postfach) & (gute|gutes|positive|positives) ~4 (amazon|öffentlich|produktseite|andere|alle) ! <either-way> ! <past-review>',
    '(negative* erfahrung*|negative erfahrungen|<unhappy-core>|<complaint-noun>|problem*) & (direkt|unter uns|intern|persönlich) & (braucht|brauchen|nötig|bedarf) & (keine|keiner|kein|nicht) ~3 (<review-noun>|sterne) ! <past-review>',
    '<praise-noun> ~10 (öffentlich*|amazon|produktseite|alle|allen|anderen|sterne*|<review-noun>) & <complaint-noun> ~10 (uns|nur wir|postfach|intern|persönlich|privat|nachricht) ! <either-way> ! <past-review>',
    '<complaint-noun> ~6 (uns|intern|persönlich|privat|postfach) & (nicht|statt|anstatt|keinesfalls) ~4 (produktseite|amazon|öffentlich*|<review-noun>|*sterne) ! <either-way> ! <past-review>',
    '<complaint-noun> ~3 (gehört|gehören|hat|haben) ~2 (nicht|nichts) ~4 (rezension*|bewertung*|produktseite|amazon|öffentlichkeit|*sterne) ! <past-review>',
    '(passt|gefällt|alles|zufrieden) ~3 (klick*|drück*|tipp*|wähl*) & (bewert*|stern*|rezension*) ! <whether>',
    '(unzufriedene*|enttäuschte*) & (zufriedene*|glückliche*|begeisterte*) & (links|rechts|knopf|button|taste|klick*|drück*|hier|dort|oben|unten) ! <whether>',
    '(wenn nicht|falls nicht|sonst|andernfalls|ansonsten) & (unter uns|für sich|nur uns|bei uns) & (teil*|weiter*|erzähl*|sag*|<review-ask>) ! <whether>',
    '(komplimente|kompliment|lob|applaus) & (beschwerde*|kritik|klagen|reklamation*) & (<review-ask>|bewertungsseite) & (formular|uns|nachricht|hier|nutzen) ! <either-way>',
    '<unhappy-core> & <contact-us> & (<happy>|<like>) & <review-ask> ! <whether>',
    '(<happy>|<like>|lob) ~8 <review-ask> & (unzufrieden*|nicht|kritik|beschwerde*|tadel|sonst) ~6 (<contact-us>|uns) ! <whether> ! <past-review> ! (gefallen hat und was)',
    '(lob|lobende worte|freude) & (kritik|tadel|beschwerde*|sorgen|kummer|ärger|probleme) & (<review-place>|<review-noun>|öffentlich) & (uns|nachricht|direkt|hier|an uns) ! <either-way>',
    '(dann|ja) ~3 (erzählen|sagen|schreiben|berichten) ~3 (amazon|anderen|allen|der welt) & (uns|mir)',
  ],
  // "Kontaktieren Sie uns, bevor Sie schlecht bewerten."
  first: [
    '(sterne|<review-noun>) ~5 für ~2 (schönen|guten|zufriedenen|glücklichen|positiven) ~1 (fälle|momente|seiten|kunden|erlebnisse|tage) ! <star-thing>',
    '(falls|wenn|sollten) & (sterne|stern|punkte) ~2 (abziehen|abzuziehen|weglassen) & (<contact-us>|service|support) ! <item>',
    '<review-noun> ~2 (der|das|kein|nicht|nie) ~1 (falsche|falscher|guter|gute|richtige|schlechte|schlechter|letzte) ~1 (weg|ort|mittel|platz|lösung|adresse) ! <draft> ! <past-review>',
    '(erst|zuerst) (schreiben|melden|reden|sprechen|fragen) ~1 dann (bewerten|urteilen|rezensieren)',
    '(<complaint-noun>|<unhappy>) & (unter uns|intern|direkt) & (<review-noun>|sternevergabe|sterne|bewertung) & (zufriedenen|glücklichen|begeisterten)',
    '(schief|hakt|stört|klemmt|kummer|ärger|ärgern|unzufrieden*|meckern|meckert|nicht) & (unter uns|direkt mit uns|bei uns|mit uns) & (ohne|statt|und nicht|anstatt) ~3 (sterne|<review-noun>|amazon|öffentlich*|produktseite) ! <past-review>',

    '(ersparen|erspar|verschonen|verschon) ~3 (sterne|sternen|<review-noun>)',
    '(behalten|behalte|behalt|sparen|spar|lassen|lass) ~3 (sterne|stern|bewertung|rezension|kritik|ärger|urteil) ~3 (für sich|für dich|stecken|sein|weg) & (<contact-us>|uns) ! <past-review>',
    '(verriss|<bad> <review-noun>) ~3 (hilft|nützt|bringt) ~2 (keinem|niemandem|niemanden|nichts|wenig|uns nicht)',
    '(bitte|noch) ~3 (keine|nicht|kein) ~4 (<bad>|<few-stars>|<review-noun>|bewerten) & (bevor wir|bis wir|ehe wir|solange wir) ! <past-review> ! <draft>',
    '<review-noun> ~2 (können|kann|darf|dürfen) ~1 (warten|noch warten)',
    '(abzusehen|absehen|verzichten|zurückzuhalten|abstand zu nehmen|unterlassen) & (<review-noun>|bewerten) & (unzufrieden*|negativ*|schlecht*|<contact-us>|support) ! <refuse> ! <past-review>',
    '(bestraf*|abstraf*) ~5 (stern|sternen|<review-noun>) & (sag*|schreib*|sprech*|beheb*|meld*|kontakt*)',
    '<pre-review> & <talk-us> & (bitte|schreiben|melden|sondern|sagen|geben|kommen|reden|zuerst|erst) ! <draft> ! <past-review> ! (garantie|zurückschicken|rücksend*|<rev> ~3 abgeben können)',
    '(bevor|ehe|statt|anstatt) & (sterne|stern|punkte) & (abziehen|abziehst|vergeben|vergibst|geben|abzieht) & <talk-us>',
    '(erst|zuerst|zunächst|lieber|vorher|besser) & <talk-us> & (nicht gleich|nicht sofort|nicht direkt|nicht erst|statt|anstatt|bevor|ehe|und dann erst|danach) & (<rev>|<others>|amazon|öffentlich*|andere|käufer|kunden) ! <past-review> ! <draft> ! (vorschlag)',
    '<talk-us> & (zuerst|vorher|zuvor|vorab|als erstes) & (sterne|<rev>) & (<unhappy>|keine guten|schlecht*|wenig*|nicht verdien*|weniger) ! <past-review>',
    '<pre-review> & (<contact-us>|<chance>) ! <draft> ! <past-review>',
    '(<contact-us>|<chance>) & (<bad>|<few-stars>) & (zuerst|vorher|zuvor|erst|lieber|bitte direkt|vorab|zunächst|umgehend|gleich|sofort) & (<review-ask>|<few-stars>) ! <past-review> ! <whether>',
    '(<contact-us>) ~4 (zuerst|vorher|zuvor|erst|lieber|vorab|zunächst) & (<review-noun>|bewerten|rezensieren) !0 (uns ~3 <review-noun>) ! <past-review>',
    '(zuerst|erst|vorher|zuvor|vorab|zunächst|lieber) ~4 <contact-us> & (<review-noun>|bewerten|rezensieren|*sternen) ! <past-review> ! <draft>',
    '(reden|sprechen|schreiben) ~3 mit uns ~2 statt über uns',
    '(mit uns|uns|privat|direkt|persönlich|intern|unter uns|unter vier augen) ~6 (statt|anstatt|als|und nicht) ~4 (öffentlich|über uns|auf amazon|bei amazon|in der <review-noun>|in einer <review-noun>|auf der produktseite|in den <review-noun>|online|mit einem stern|sternen|per <review-noun>|an amazon) ! (antwort* ~6 nachricht)',
    '(warten|warte|wartet|verzicht*|abwarten|zurückhalten|aufschieben|absehen|abstand) ~8 (<review-noun>|bewerten) & (<contact-us>|<chance>|bis wir|bis alles|geklärt|gelöst)',
    '(<review-noun>|bewerten|bewerte|bewertet) & (bitte|noch) nicht ~8 (<contact-us>|<chance>|sondern|bevor) ! <past-review> !0 <refuse>',
    '(bitte|noch) ~3 (keine|nicht) ~4 (<bad>|<few-stars>|<review-noun>|*sterne|bewerten) & (<contact-us>|<chance>|sondern) ! <past-review> ! <draft>',
    '<chance> & (<review-noun>|bewerten|rezensieren|<few-stars>) & (<before>|<unhappy>) ! <past-review>',
    '(<bad>|<few-stars>) ~3 (<review-noun>|vergeben|geben|abgeben|bewerten) ~8 (<contact-us>|<chance>) ! <past-review> ! <whether>',
    '(überleg*|gedanken|spielen|erwäg*|vorhaben|vorhat|beabsichtig*|in erwägung|tendieren|geneigt) ~8 (<bad>|<few-stars>) & <contact-us>',
    '(nicht stimmen|nicht stimmt|nicht passt|nicht gefällt|schiefgegangen|schief|hakt|stört) & (<talk-us>|uns) & (nicht|statt|anstatt) ~4 (produktseite|amazon|öffentlich*|bewert*|rezens*|sterne*|alle|allen)',
  ],
  // "Wenn Sie zufrieden sind, bewerten Sie uns."
  satisfied: {
    phrases: [
      '(bitte|frage|aufruf|wunsch) ~1 (gilt|richtet sich) ~6 (denen|zufriedenen|begeisterten|alle die) & (<review-verb>|<review-noun>|bewerten) ! <whether>',
      '(bitten|fragen|ersuchen|laden) ~2 (nur|ausschließlich|lediglich|allein) ~8 <review-noun> ~10 <happy> ! <whether>',
      'nur ~3 (käufer|kunden|kundinnen|kundschaft) ~10 <happy> & <review-ask> ! <whether>',

      '<said-happy> & <review-ask> & (würden|könnten|möchten|wäre|bitte|freuen|dann|auch|mögen) ! <whether> ! <past-review> ! <not-reviewed>',
      '^ (sie|du) (waren|sind|warst|bist) ~5 <happy> ~12 (<review-verb>|<review-noun>) ! <whether> ! <past-review>',
      '(<happy>) & <review-ask> & (und falls ja|wenn ja|falls ja|falls dem so ist|in dem fall) ! <whether>',
      '<review-verb> ~4 wenn wir ~6 (gut*|job|arbeit|gefallen|verdient|überzeugt|zufrieden) ! <whether>',
      '<if-happy> & <review-ask> ! <whether> ! <not-reviewed> ! <past-review> ! <how-it-is> !1 <unhappy-core>',
      '(zufriedene|zufriedenen|begeisterte|begeisterten|glückliche|glücklichen) (kunde|kunden|kundinnen|käufer|käufern|nutzer|eltern) & (<review-ask>) & (bitten|bitte|lad*|nur|dürfen|sollen|freuen uns|gern|gerne) ! <whether> ! (ziel|ziele) ! <past-review>',
      '(verdien*|verdient) ~4 (<review-noun>|sterne|es|bewertung) & (wenn|falls|sofern|sollte*|haben wir|meinen|finden|denken) & <review-ask> ! <whether>',
      '(<review-verb>|<review-noun>) nur (wenn|falls|bei|sofern)',
      'nur (wenn|falls|bei|sofern|wer) ~10 (<review-verb>|<review-noun>|stern|*sterne) !1 <whether> ! (erhalten|gekauft|bestellt|anmeld*|eingeloggt)',
      '(so zufrieden|so begeistert|so überzeugt|so gut) ~6 wie & <review-ask> & (wenn|falls|sind|sollten) ! <past-review>',
      '<conditional> ~12 (<review-act>|<review-ask>|(andere|anderen) ~2 (wissen|hören|erfahren)) ! <neutral-if> ! <whether> ! <either-way> ! <unhappy> ! <not-reviewed> ! <warning> ! <reward-talk> ! (gesperrt|sperren|anwalt)',
      '(in den höchsten tönen|begeistert|ans herz gewachsen|wie angegossen) & (<review-act>|<review-ask>|bewert*|rezens*) ! <whether>',
    ],
    without: { near: ['<custom>'] },
  },
  // "Zufrieden? Dann bewerten Sie uns."
  asked: {
    phrases: [
      '^ _ (der|die|das|ihr|ihre|dein|deine) _ ?',
      '^ (gut|super|toll|prima|bestens|lecker) ~1 (geschlafen|geschmeckt|gelaufen|gesessen|gekocht|gespielt|getroffen|ausgesucht|aufgebaut|unterhalten) ?',
      '(empfehlen|weiterempfehlen) ~2 ?',

      '^ (fühlen|fühlst|schlafen|schläfst|sitzen|sitzt|läuft|kommen|klappt|stimmt|hält|macht|schmeckt|passt|mögen|magst|lieben|liebst|freuen|freust) ~9 ?',
      '^ ~5 (<happy>|<like>) ~12 ?',
      '(<happy>|<like>) ~2 ?',
      '^ [alles] (top|super|prima|klasse|bestens|perfekt|gut|daumen hoch|lächeln sie|freude daran) ?',
      '(verdient|gut gemacht|gelungen|gefreut|überzeugt|geholfen) ?',
    ],
    with: {
      after: [
        '^ ~1 (dann|so) & <review-ask> ! <past-review>',
        '^ ~2 ab (in|zu|zur) ~2 <review-noun>',
        '^ ~1 (dann) ~1 (ab|los|auf|hin|nichts wie) ~4 (amazon|<review-noun>|bewertungsformular|bewertungsfeld)',
        '^ ~6 (<review-verb>|<review-noun>|zur bewertung) . ! <past-review> ! (ehrlich*)',
        '(lassen|lass|lasst) & (andere|anderen|alle) & (wissen|teilhaben|hören) ! <past-review>',
        '^ ~3 (bewerten|rezensieren|bewerte|bewertet|weitersagen)',
        '(dann) & (<review-ask>|<review-act>) ! <past-review>',
        '(sag*|erzähl*|zeig*|teil*) & (anderen|amazon|weiter|welt|allen)',
        '{reviewlink}',
      ],
    },
    without: {
      sentence: [
        'angekommen|angekommene|ausgepackt|montiert|aufgebaut|erhalten|fertig|zeit|hält|fehlt|passt ihnen',
        '<whether>',
        '^ (wie|was|welche|warum)',
        '<not-reviewed>',
        '<unhappy-core>',
      ],
    },
  },
  // "Nicht zufrieden? Schreiben Sie uns", beside a review request.
  divert: {
    phrases: [
      '<unhappy-core> & (<contact-us>|<chance>) ! <past-review> ! <whether> ! (tut uns leid|tut mir leid|bedauern|farbe|rückgabe|zurückgeben|rücksend*)',
      '(wenn|falls|sollte*|sofern|bei|lassen|verdien*) ~6 (keine|nicht|weniger) ~4 (<five-stars>|<five>|sterne) & (<contact-us>|<chance>|rufen|melden)',
    ],
    with: { near: ['<review-ask> ! <past-review>'] },
    without: { near: ['<not-reviewed>'] },
  },
  // "Nicht zufrieden?", and then "Reden Sie mit uns."
  'divert-asked': {
    phrases: ['^ ~4 <unhappy-core> ~4 ?', '^ nein ?', '^ (nicht|oder nicht|doch nicht) ~3 ?'],
    with: {
      after: ['<contact-us>', '<chance>', 'kontaktformular', 'lieber privat', 'uns'],
      message: ['<review-ask> ! <past-review>', 'öffentlich', 'statt über uns'],
    },
    without: { near: ['<not-reviewed>', 'zurückgeben|rückgabe|rücksend*'] },
  },
  'asked+': {
    phrases: ['(<review-noun>|sterne) ~3 verdien* ?', '(antwort) ~2 ja ?', 'verdien* ~4 (<review-noun>|sterne) ?'],
    with: { after: ['dann|hier|link|super|prima|klick*|{reviewlink}'] },
  },
  'split+': {
    phrases: [
      '(alles|zufrieden|gefällt|top|glücklich|super) ~4 (grün*|link*|ober*) ~1 (knopf|button|taste|schaltfläche|smiley) ! (leuchtet|blinkt|gerät*)',
    ],
    with: {
      near: [
        '(nicht|etwas|problem*|unzufrieden|sonst) ~6 (rot*|recht*|unter*) ~1 (knopf|button|taste|schaltfläche|smiley)',
      ],
    },
  },
  // Two buttons.
  // "Fünf Sterne? Hier klicken. Weniger? Reden Sie mit uns."
  fewer: {
    phrases: ['^ ~2 weniger ~3 ?'],
    with: { message: ['<five-stars>', 'vier sterne'], after: ['klick*|<contact-us>|reden|sprechen'] },
  },
  faces: {
    phrases: [
      '(smiley|gesicht|daumen) ~2 (grün|lachend*|lacht|lächelt|fröhlich*|hoch) ~6 (<review-noun>|bewerten|*sterne)',
    ],
    with: { near: ['(smiley|gesicht|daumen) ~2 (rot|traurig*|weint|runter|unten)'] },
  },
  'divert-asked+': {
    phrases: [
      '^ [eher] (geht besser|nicht so gut|nicht so toll|geht so|naja|na ja|nicht zufrieden|unzufrieden|enttäuscht|verbesserungswürdig|könnte besser sein|weniger gut|schlecht) .',
      '^ nein ~3 .',
    ],
    with: {
      before: ['^ ~2 (top|zufrieden|super|gut|perfekt|begeistert|bestens|prima|klasse|toll|daumen hoch|ja) ~3 .'],
      message: ['bewert*|<review-noun>|meinung|stern*'],
    },
  },
  // "Blüht alles? Dann erzählen Sie es auf Amazon. Blüht nichts? Dann erzählen Sie es uns."
  'split++': {
    phrases: ['(erzählen|sagen|schreiben|verraten|berichten|melden) ~3 (uns|mir) !3 (amazon|auch)'],
    with: {
      before: ['^ ~2 (nichts|nicht|kein|keine|doch nicht|weniger|unzufrieden|enttäuscht) ~4 ?'],
      message: ['(erzählen|sagen|schreiben|verraten|berichten) ~3 (amazon|anderen|allen)', '<review-act>'],
    },
  },
  allow: [
    '(müssen|brauchen|musst|brauchst) ~3 (nicht|nie) ~2 (erst|zuerst|vorher|uns) ~4 (schreiben|melden|kontaktieren|fragen) ~1 (bevor|ehe) ~4 <review-noun> [~1 abgeben]',
    '<either-way>',
    '<whether>',
    // To be glad of a review is no condition.
    '(wenn|falls|sofern) (du|sie|ihr) (magst|mögen|möchtest|möchten|mögt) ~3 (erzähl*|schreib*|bericht*|teil*|beschreib*|schilder*|bewert*|rezensier*|hinterlass*|verfass*|verrat*|sag*|beurteil*|geben)',
    '(wenn|falls) (sie|du|ihr) ~1 (ihre|deine|eure) ~1 (erfahrung|erfahrungen|eindruck|eindrücke|meinung) ~6 <review-noun> ~3 (teilen|festhalten|schreiben|schildern|möchten|mögen|veröffentlichen|beschreiben|festhielten|weitergeben)',
  ],
  // "Schön, dass alles passt! Dann bewerten Sie uns."
  'asked++': {
    phrases: ['<said-happy> ! <whether> ! <draft>'],
    with: { after: ['(<review-act>|<review-noun>|<review-verb>) ! <past-review> ! <whether> ! <remove> ! <change>'] },
    without: { near: ['<not-reviewed>'] },
  },
  // "Ist sie gut, dann bitte auf Amazon. Ist sie schlecht, dann bitte an uns."
  'split+++': {
    phrases: ['(schlecht|negativ|kritisch|weniger gut|nicht gut|nicht) ~4 (an|zu|bei|mit|nur|lieber) uns'],
    with: { before: ['(gut|positiv|toll|super|prima|begeistert) ~5 (amazon|öffentlich|produktseite)'] },
  },
  // "Von 1 bis 10? Bei 9 oder 10 bitte bewerten. Bei allem darunter nur an uns."
  scale: {
    phrases: ['(darunter|drunter|weniger|niedriger|tiefer|schlechter|unter <number>) ~6 (<contact-us>|nur ~2 uns)'],
    with: {
      near: ['(<review-noun>|<review-verb>|produktseite) ! <not-reviewed> ! <past-review>'],
      message: ['<number> (bis|oder|und|von) <number>', 'note|skala'],
    },
  },
  // "Lieb ich: sag ich auf Amazon", and beside it "Naja: sag ich dem Händler".
  'two-links': {
    phrases: ['^ ~1 (liebe|lieb|super|toll|begeistert|klasse) ~6 (amazon|<review-noun>|sterne|<review-act>)'],
    with: {
      message: [
        '^ (naja|na ja|geht so|enttäuscht|mäßig|nicht so|nicht mein) ~6 (händler|verkäufer|uns|kundendienst|service)',
      ],
    },
  },
} satisfies Phrases;
