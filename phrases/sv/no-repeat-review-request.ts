import type { Phrases } from '../../src/wording/language.ts';

export default {
  again: [
    '(fick|såg|läste) ~1 du ~2 (mejl|mail|meddelande) ~4 (recension|omdöme|betyg)',
    '(med anledning av|som uppföljning|återkommer till) ~2 (mejl|mejlet|meddelande|fråga*) & <rev>',
    '(<review-noun>) ~2 (försenad|försenat|sen) ! <draft>',
    '(andra försöket|andra försök|nytt försök) & (<rev>|<others>) ! <draft>',
    'du (skulle|tänkte|ville) ~3 (recensera|betygsätta|skriva ~1 <review-noun>) ! <draft> ! <past-review> ! (om du)',
    '<reminder> & <rev> ! <refuse> ! <draft> ! <past-review> ! <never-again>',
    '<nth-time> & <rev> ! <refuse> ! <draft> ! <past-review> ! <never-again> ! (<remove>|<change>|ursäkta) ! <item> ! (tänk om|beställa igen|fungerar igen)',
    '(sista) (chansen|tillfället|möjligheten|dagen|gången) & <rev> ! <draft>',
    '(fortfarande|ännu) ~1 (öppen|öppet|möjligt|tid|inte för sent) & (<review-noun>|betygsätta|recensera|tycka till)',
    '(amazon) ~4 (redan) ~2 (frågat|mejlat|bett) & (<rev>|ändå|igen)',
    '(lovade|lovat|utlovat) & (<review-noun>|recensera|betygsätta) ! <past-review>',
    'tredje gången gillt',
    '(redan|tidigare) ~2 (bett|frågat|mejlat|skrivit till) & <rev> ! (har du|tack)',
  ],
  missing: [
    '(inte ett spår|inga spår|ingenting) ~3 <review-noun>',
    '(klickade|öppnade|började|startade) & (inte|men) & (<review-noun>|recensionslänken|omdömeslänken) ! <draft>',
    '(ingen|inget) ~1 (feedback|recension|omdöme|betyg) ~3 (kommit|inkommit|registrerats|mottagits|finns) & (dig|uppgifter|din|er) ! <draft> ! (om du)',
    '(var är|var blir|hur går det med|vart tog) ~2 (<review-noun>|dina stjärnor|stjärnorna) ! <draft> ! <item>',
    '(inte|ingen|inget|inga|ännu inte|saknar) & (<review-noun>|recenserat|betygsatt|stjärnor|tyckt till|åsikt) & (än|ännu|hittills|ännu inte|fortfarande|från dig|sett|fått|hört|skrivit|lämnat|satt|tyvärr) & (du|dig|ditt|din|dina|vi|från|ni|er) ! (om du|ifall|den som|de som) ! <draft> ! <thanks> ! <product-lacks> ! <refuse>',
    '^ (inte|ännu inte|ingen|inget) ~2 (recenserat|betygsatt|recension|omdöme|betyg|tyckt till)',
    '(glömde|glömt|glömmer|missade|missat|förbisett|runnit ut i sanden|drunknat|sluppit igenom|fallit mellan stolarna) & (<review-noun>|recensera|betygsätta|recensionen|tycka till) ! <draft> ! <thanks> ! <change>',
    '(saknas|saknar|väntar|utestående|dröjer|uteblivit|fattas) & (<review-noun>|din åsikt|dina stjärnor|ditt omdöme) ! <draft> ! <thanks> ! <item> ! (skruv*|del|delen|i din recension)',
    '(inte|aldrig) för sent ~5 (<review-noun>|recensera|betygsätta|tycka till)',
    '(hunnit|tid|hann) & (<review-noun>|recensera|betygsätta) & (har du|ännu|redan|inte) ! <thanks> ! (om du)',
    '(inget|ingenting|inte|inget svar) ~3 (hört|svar|svarat) & (<review-noun>|recensera|betygsätta) ! <draft>',
  ],
  earlier: {
    phrases: [
      'sedan (vi|jag) (bad|skrev|frågade|mejlade)',
      '(vi|jag) ~1 (bad|skrev|mejlade|frågade|skickade|kontaktade|har|hade) ~7 (redan|tidigare|förra|häromdagen|sedan|nyligen|i går|igår|måndags|tisdags|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)',
      '(förra|häromveckan|för ~2 (sedan)|nyligen|tidigare|redan) ~3 (bad|skrev|mejlade|frågade|skickade|bett|skrivit|mejlat|frågat)',
      '(vår|vårt|mitt|min|det|den) (första|förra|senaste|tidigare|föregående) (mejl|mejlet|meddelande|meddelandet|fråga|frågan|förfrågan|mail|mailet|inbjudan|brev)',
      '(mejl|mejlet|meddelande|meddelandet|förfrågan|mailet) ~4 (missat|missade|skräppost*|spam|oläst|obesvarat|sett|läst)',
      '(ännu|tyvärr|inte) ~2 (svarat|svar|reagerat)',
      '(hej igen|det är (jag|vi) igen|här är vi igen|nu hör vi av oss igen)',
    ],
    with: {
      message: [
        '<review-verb> ! <draft>',
        '(om|en|ett|ditt|din) ~2 <review-noun> ! <past-review> ! <draft>',
        '(om|efter) din åsikt',
        'stjärnor & (ge|ger|sätt)',
        'vad ~2 tycker',
        '<my-review> & (<remove>|<change>) ! <we-changed> ! <refuse> ! <draft>',
      ],
    },
    without: {
      sentence: [
        '<draft>',
        'tack|leverans*|adress*|husnum*|retur*|tull*|färg*|storlek*|faktura*|återbetal*|paket*|försändelse*|transportör*|postnord|dhl|problem*|defekt*|skada*|ersättning*|portkod*',
      ],
    },
  },
  allow: [
    '(du har|har du) redan ~2 skrivit ~3 <review-noun>|<review-noun> ~5 stå kvar',
    'du har redan ~2 skrivit ~3 <review-noun>',
    '<never-again>',
    '(återigen|än en gång) ~1 (tack|ursäkta)',
    '<refuse> ~6 <reminder>',
  ],
} satisfies Phrases;
