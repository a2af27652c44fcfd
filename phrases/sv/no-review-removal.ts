import type { Phrases } from '../../src/wording/language.ts';

export default {
  remove: [
    '(negativa|dåliga|elaka|sura|arga) ~1 (kommentaren|omdömet|recensionen|texten|orden|stjärnan) ~3 (stå kvar|ligga kvar|försvinna|försvann|borta)',
    '(ettan|enan|stjärnan|tvåan) ~4 (försvinna|försvann|försvinner|tas bort|bort|borta)',
    '(stjärna|stjärnan) ~2 (utgå|strykas|försvinna) ! <item>',
    '(trycker|tryck|klicka|klickar|välj) ~2 (radera|ta bort) ~4 (<review-noun>) ! <refuse>',
    '(profil|profilen) ~6 (radera|ta bort) ~4 <review-noun> ! <refuse>',
    '^ (radera|ta bort) (recension|recensionen|omdöme|omdömet)',
    '(radera|ta bort|tar bort) ~1 (recension|recensionen|omdöme|omdömet|betyg|betyget) ! <refuse> ! <we-changed> ! <past-review> ! <draft>',
    '(plockat|tagit|tar|ta|plockar|plocka|raderat|raderar) ~1 (bort|ner|ned) ~2 (det du|vad du|det som) ~2 (skrev|skrivit|skriver|lagt) ! <refuse>',
    '<my-review> ~3 (togs|tas|tagits|blev) ~1 (bort|borttagen|borttaget) & (hjälpa|hjälper|hjälp|uppskatta|glada|tacksamma|bra)',
    '(texten|kommentaren|inlägget) ~2 (skadar|skadat) & (försvinna|bort|radera*)',
    '(de|dina|de där) orden ~3 (borta|bort|försvann|raderade)',
    'låt (den|det) ~1 försvinna ! <item>',
    '<remove> & <my-review> ! <refuse> ! <we-changed> ! <draft> ! <item> ! <past-review>',
    '(ta|tar|dra|drar|plocka|plockar|få|låt) & (<review-noun>|stjärnan|stjärnorna|ettan|kommentaren|inlägget) & (bort|tillbaka|ner|ned|försvinna) ! <refuse> ! <draft> ! <item> ! <past-review> ! (<refund>|skicka tillbaka)',
    '(<review-noun>|stjärnan|stjärnorna|ettan|tvåan|kommentaren) ~3 (inte|försvann|borta|försvinner|försvinna) ~2 [fanns|var|kvar|syns|låg] ! <draft> ! <item> ! <refuse> ! <past-review>',
    '(det|vad) du ~3 skrev & (bort|radera|ta|tillbaka|stryk) ! <refuse>',
  ],
  change: [
    '(mildare|snällare|mjukare|vänligare|mer nyanserat|mindre hårt) & (formulera*|skriva|skriv|göra|gör) & (<review-noun>|kritik*|kommentar*|text*|ord)',
    '(formulera|skriva|skriv) om ~2 (kritik*|kommentar*|text*|inlägg*) ~4 (mild*|snäll*|mjuk*|vänlig*|så att)',
    '(uppdatera|komplettera|ändra|fyll på|lägg till) ~4 (text*|recension*|omdöme*|betyg*) ~4 (så att|att) ~4 (löst|löste|hjälpt|hjälpte|ordnat|ordnade|åtgärdat|ersatt)',
    '(gamla|tidigare) ~1 (text|recension|ord|omdöme) ~2 mot (en|ett|något)',
    '(högre|bättre) ~1 (siffra|betyg|omdöme) ~3 (nu|när|eftersom|gärna) ! <item>',
    '(gör|göra) ~1 om (den|det|dem|betyget) till (fem|fyra|5|4) ! <item>',
    '(det|vad) du ~2 skrev ~6 (stämmer|gäller|aktuellt) & (justera|ändra|uppdatera|ta bort|rätta) ! <refuse>',
    '(gå|höja|ändra|höj|byt|uppgradera|går) ~2 från ~1 (två|en|ett|tre|1|2|3) ~1 till ~1 (fyra|fem|4|5) ~1 (stjärnor|stjärna) ! <item>',
    '(stjärnor|stjärnorna|stjärna|betyget) & (något bättre|bättre) & (göra|gör|av) ! <item> ! <past-review>',
    '(<review-noun>|stjärnorna|stjärnor) & (bättre|högre|mildare|snällare|positivare) ~1 (bli|vara|blev|bliva) ! <refuse> ! <draft> ! <item>',
    '<change> & <my-review> ! <refuse> ! <we-changed> ! <draft> ! <item> ! <past-review> ! (hjälper oss|hjälper till)',
    '(höj|höja|höjer|ändra|gör|göra|lyft|lyfta|sätt) ~4 (från|av|till) ~2 (<number>|ett|två|tre|fyra|fem|1|2|3|4|5) & (till|fyra|fem|4|5|kvitt|stjärnor|stjärna|betyg*) & (stjärn*|betyg*|kvitt|recension*|omdöme*|<number>) ! <star-range> ! <item> ! <draft> ! (kronor|kr|procent|%|höjden|storlek*)',
    '(en|två|<number>) (stjärna|stjärnor) (till|extra|mer) ! <item>',
    '(<review-noun>|omdömet|stjärnorna) ~4 (stämmer|speglar|motsvarar|rättvist|aktuellt|aktuell|rättvis) ~1 (inte|inte längre)',
    '(<review-noun>|stjärnorna) ~3 (inte längre|inte) ~2 (stämmer|speglar|motsvarar|rättvist|rättvis|aktuellt|aktuell)',
    '(en gång till|igen|på nytt|ännu en gång) & (fundera|fundera på|tänk|tänka|titta|överväga|bedöma|betygsätta|recensera) & (<review-noun>|stjärnorna|stjärnor|omdömet) ! <refuse> ! <draft>',
    '(fundera|tänk|tänka) ~2 (på|över|om) ~4 (<review-noun>|stjärnorna) ! <refuse> ! <draft>',
    '(andra chans|ny chans|en chans till) & <rev> ! <pre-review>',
  ],
  'change+': {
    phrases: [
      '(kan|skulle|vill|kunde) (du|ni) ~3 (ta bort|ändra|justera|radera|uppdatera|redigera|dra tillbaka) (den|det|dem|denna|detta) ! <refuse>',
      '^ [så|och] (ta bort|ändra|justera|radera|uppdatera) (den|det|dem|denna|detta)',
      'du kan ~2 (ändra|uppdatera|redigera) ~1 (din|ditt) (text|inlägg|kommentar|betyg)',
    ],
    with: { near: ['(<review-noun>|<few-stars>|stjärnor|stjärna) ! <draft> ! <item> ! (tack för)'] },
    without: { near: ['<draft>', 'adress*|leveransadress*|faktura*|storlek*|färg*|namn*|programvara*|datum*'] },
  },
  'remove+': {
    phrases: ['(kritik|recension|omdöme|betyg) ~2 (fortfarande|längre) ~2 ?'],
    with: { after: ['(radera|ändra|ta bort) ~1 (den|det)'] },
  },
  // "It still stands there as if …; would you put that right?"
  'change++': {
    phrases: [
      '(kan|skulle|vill|kunde|kunna) ~4 (rätta|rätta till|ställa till rätta|korrigera|ändra|ta bort|uppdatera|justera|göra något åt) ~8 <end>',
    ],
    with: {
      before: [
        '(<few-stars>|<review-noun>|<review-place>) & (står|syns|ligger|ser|läser|fortfarande|kvar) ! <draft> ! <item> ! <thanks>',
      ],
    },
    without: { sentence: ['<refuse>', 'adress*|faktura*|storlek*|färg*|namn*|datum*|beställning*'] },
  },
  allow: [
    'amazon ~1 (tog bort|raderade|har tagit bort|har raderat) ~12 (påverka|styra|inflytande)',
    '<you-asked> &16 (<remove>|<change>|ta bort)',
    '(ändra|redigera) ~5 eller ~2 (låta ~2 stå|behålla)|det bestämmer du|(du|själv) ~1 bestämmer',
    '(under|annat) ~1 drar ner|drar ner ~3 (snitt|medel*|betyg)',
    'stjärnan ~2 (toppen|granen|trädet)',
    '<we-revise> ~6 (för att|eftersom|efter) ~4 <review-noun>',
    // A star that is a thing.
    '(stjärnan|stjärna|stjärnor|stjärnorna) (till|på|i|av|för) [den|det] (granen|julgranen|gran|slingan|girlangen|trä|papper|halm|glas|metall|filt|mobilen|kudden|gardinen|projektorn|lampan|toppen)',
    '(trasiga|trasig|spruckna|saknade|skadade|lysande) (stjärnan|stjärna|stjärnor|stjärnorna)',
    '<refuse> ~6 (<remove>|<change>|<review-noun>)',
    '(inte|aldrig) ~2 (be|ber|begära)',
  ],
} satisfies Phrases;
