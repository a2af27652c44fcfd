import type { Phrases } from '../../src/wording/language.ts';

export default {
  remove: [
    '(würde|wären|wäre|könnten|könntest|können|dürfen|möchten|bitten|bitte|gefallen|schön|toll|bedeuten|helfen|dankbar) & <my-review> & (löschen|zu löschen|löscht|entfernen|zu entfernen|entfernt|zurückziehen|zurückzuziehen|zurücknehmen|zurückzunehmen|verschwinden|verschwindet|verschwände|rausnehmen|herausnehmen|runternehmen|nicht mehr sichtbar|nicht mehr da|weg wäre|weg ist|gelöscht) ! <refuse> ! <we-changed> ! <draft> ! <item> ! (versicherung)',
    '<remove> ~9 <my-review> ! <refuse> ! <we-changed> ! <draft> ! <item> ! <past-review>',
    '<my-review> ~10 <remove> ! <refuse> ! <we-changed> ! <draft> ! <item>',
    '<my-review> ~6 (sie|ihn|es) ~4 <remove> ! <refuse> ! <we-changed> ! <draft> ! <item>',
    '(nehmen|nehme|nimm|nehmt|nimmst) ~5 <my-review> ~4 (zurück|herunter|runter|raus|heraus|weg|vom netz|offline) ! <refuse> ! <draft> ! <item>',
    '(ziehen|ziehe|zieh|zieht) ~5 <my-review> ~4 zurück ! <refuse>',
    '(machen|mache|mach|schaffen|schaff|lassen|lasse|lass|räumen) ~5 <my-review> ~5 (weg|aus der welt|verschwinden|fallen|offline) ! <refuse> ! <item>',
    '<my-review> ~6 (weg|verschwinden|verschwunden|nicht mehr da|nicht mehr online|nicht mehr sichtbar|offline) ~2 (wäre|würde|könnte|dürfte|ist|sein|kann|gehört|muss|nehmen) ! <refuse> ! <item>',
    '(was|worte|zeilen|text) ~5 (über uns|geschrieben|gepostet) & <remove> ! <refuse> ! <draft>',
  ],
  change: [
    '(<review-noun>|sterne|urteil|note|kommentar) & (besser|höher|milder|freundlicher|positiver|gnädiger|netter) ~1 (ausfallen|werden|sein|aussehen|ausfiele|klingen|lauten) ! <refuse> ! <draft> ! <item>',
    'aus ~1 (eins|einem|einer|zwei|drei) ~2 (mach|machen|mache|werden) ~2 (vier|fünf|mehr) ! <item>',
    '(aus|von) ~4 (note|bewertung|rezension|sternen|stern|urteil) & (bessere|besseres|besser|gute|gutes|höhere|vier|fünf|mehr) & (mach*|werden|wird|änder*|verwandel*|umwandel*) ! <item> ! <refuse> ! <draft>',
    '<my-review> & (setz*|stell*|bring*|heb*) & (grün|hoch|höher|vier|fünf|4|5|neuen stand|aktuellen stand|null|besser) ! <item> ! <refuse> ! <draft> ! (schalter|regler)',
    '(korrektur|anpassung|änderung|überarbeitung|aktualisierung|revision|rücknahme|löschung|entfernung|nachbesserung|richtigstellung|aufwertung|überprüfung) ~3 (<review-noun>|urteils|urteil|kommentars|eintrags|sterne|beitrags|note|wertung|rezension) ! <refuse> ! <draft> ! <we-changed> ! (versicherung)',
    '<change> ~7 <my-review> ! <refuse> ! <we-changed> ! <draft> ! <item>',
    '(passen|passe|pass|passt) ~5 <my-review> ~5 an ! <refuse> ! <draft> ! <item>',
    '(heben|heb|hebe|hebt) ~5 <my-review> ~7 an ! <refuse> ! <draft> ! <item>',
    '(setzen|setze|setz|stufen|stufe) ~5 <my-review> ~6 (hoch|herauf|rauf|höher) ! <refuse> ! <item>',
    '(stellen|stell|stelle) ~5 <my-review> ~5 richtig ! <refuse>',
    '(denken|denke|denk|schauen|schau) ~4 (über|auf|in) ~3 <my-review> ~5 (nach|an|drüber) ! <refuse> ! <item>',
    '<my-review> ~9 <change> ! <refuse> ! <we-changed> ! <draft> ! <item>',
    '(<number>|ein|einen|einem|zwei|drei|einer|eins) [stern|sterne|sternen] ~1 (auf|zu|in|mehr|vier|fünf|4|5) ~4 (<number>|vier|fünf|mehr|machen|vier sterne|fünf sterne) & (stern*|bewert*|anheb*|erhöh*|machen|ändern|ändert|änderung*|heb*|wertung|note) ! <star-range> ! <refuse> ! <item> ! (prozent|%|euro|größe|uhr|stück)',
    '(aus|von) ~3 (stern|sterne|sternen) ~3 (mehr|vier|fünf|4|5) ~4 (machen|werden|erhöhen|ändern|anheben) ! <refuse> ! <item>',
    '(<number>|ein|einen|zwei|drei|paar) (stern|sterne) (mehr|zusätzlich|extra|dazu|drauf) ! <item>',
    '(mehr|weitere|zusätzlich*|paar) sterne ~3 (machen|drauf|draufleg*|spendier*|gönn*|nachleg*|nachträglich) ! <item>',
    '(text|worte|zeilen|formulierung|ton|wortwahl) ~5 (entschärf*|abmilder*|mildern|abschwäch*|freundlicher|milder|weniger hart) ! <draft>',
    '(<review-noun>|urteil|wertung|kommentar|sterne) ~6 (passt|passen|stimmt|stimmen|entspricht|entsprechen|zutrifft|zutreffend|aktuell|gerechtfertigt|gerecht|fair|überholt|veraltet|angebracht) ~3 (nicht|nicht mehr|kaum|überholt|mehr) ! <refuse> ! <draft>',
    '(nicht mehr|nicht länger|überholt|veraltet|hinfällig) ~3 (aktuell|zutreffend|gerechtfertigt|fair|gerecht|zeitgemäß|stand) & (<review-noun>|urteil|kommentar|sterne)',
    '(überleg*|überdenk*|nachdenk*|besinn*) & (<review-noun>|urteil|sterne|beurteilung|wertung|kommentar) & (noch einmal|nochmal|noch mal|ob|vielleicht|nochmals|erneut|anders) ! <refuse> ! <draft>',
    '(zweite|neue|andere) (chance) & (<review-noun>|sterne|bewert*|amazon) & (geben|gib|geb*|verdien*) ! <pre-review>',
    '(spiegel*|wiedergeb*|wiederspiegel*|berücksichtig*|widerspiegel*|gibt wieder) ~6 (lösung|service|kulanz|erstattung|hilfe|ersatz|nachbesserung|heute|stand) & (<review-noun>|sterne|kommentar)',
    '(<review-noun>|kommentar|sterne) ~6 (spiegel*|wiedergeb*|berücksichtig*|widerspiegel*|nachtrag*|ergänz*|nachzutragen) ~6 (lösung|service|kulanz|erstattung|hilfe|ersatz|nachbesserung|könnte*|würden) ! <past-review>',
  ],
  'change+': {
    phrases: [
      '(das|es|sie|ihn|die) ~3 (noch mal|nochmal|noch einmal|nochmals|wieder|entsprechend|nachträglich|jetzt) ~2 (<change>|<remove>) ! <refuse>',
      '^ [und|bitte|also|daher] (löschen|entfernen|ändern|korrigieren|aktualisieren|überarbeiten|lösche|entferne|ändere) sie [bitte] (diese|diesen|sie|ihn|es|dies|das) ! <refuse>',
      '(bitte|würden|könnten|könntest|würdest) ~4 (das|es|sie|ihn|diese|diesen) ~4 (löschen|entfernen|ändern|anpassen|korrigieren|zurückziehen|zurücknehmen|überarbeiten|aktualisieren|überdenken|herausnehmen|verbessern) ! <refuse>',
    ],
    with: { near: ['(<review-noun>|<few-stars>|sterne|stern|sternen|kommentar) ! <draft> ! <item> ! (dank|danke)'] },
    without: {
      near: [
        '<draft>',
        'adresse|anschrift|lieferadresse|rechnung|rechnungsadresse|gravur*|termin|größe|farbe|text|name|firmware|menge|datum',
      ],
    },
  },
  allow: [
    '<refuse> ~8 (<remove>|<change>|<review-noun>)',
    '(nicht|nie|niemals) ~1 (bitten|auffordern|verlangen|verlangt)',
  ],
} satisfies Phrases;
