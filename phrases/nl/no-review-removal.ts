import type { Phrases } from '../../src/wording/language.ts';

export default {
  remove: [
    '(negatieve|slechte|zure|lelijke|boze|nare) ~1 (opmerking|opmerkingen|commentaar|reactie|tekst|woorden) ~5 (verdwijnt|verdwijnen|weg|verwijder*|verdween|blijft staan|laat staan) ! <refuse>',
    '(ster|sterren) ~3 (laten vervallen|laten vallen|kwijtschelden) ! <item>',
    '(kan|mag) ~1 (uw|je|die|dat) ~1 (commentaar|reactie|review|recensie|beoordeling) ~3 (af|weg|eraf|offline) ! <refuse>',
    '(weghaalt|weghalen|verwijdert|verwijderen|wegneemt|wist|schrapt) & (stukje|stuk|tekst|verhaal|woorden) & (productpagina|amazon|over ons) ! <refuse> ! <draft>',
    '(<review-noun>|ster|sterren|commentaar) & (kan|mag|zou|moet) & (weg|eraf|verdwijnen) ! <refuse> ! <we-changed> ! <draft> ! <item> ! <past-review>',
    '<review-noun> ~4 uit (ons|onze) (account|profiel|winkel) ! <refuse>',
    '(die|uw|deze) (woorden|zinnen|regels) ~4 (weg|verdwenen|gewist)',
    '(die|deze|uw) tekst ~3 (schaadt|schaden|benadeelt) & (verdwijnen|verwijder*|weg|wissen)',
    '(laat|laten) ~2 (hem|die|het) ~1 verdwijnen ! <item>',
    '(neem|trek|neemt|trekt) ~1 (terug|in) ~1 wat (u|je) ! <refuse>',
    '(ster|sterren|review|recensie|beoordeling|reactie|commentaar) ~5 (niet meer|niet langer|weg) ~3 (stond|staat|staan|was|zou|zichtbaar|online|is) ! <draft> ! <item>',
    '<remove> & <my-review> ! <refuse> ! <we-changed> ! <draft> ! <item> ! <past-review>',
    '(haal|haalt|neem|neemt|trek|trekt|doe|doet|maak|maakt|laat|krijg) & (<review-noun>|sterren|ster|commentaar|reactie|oordeel|bericht op amazon) & (weg|terug|in|offline|eraf|af|verdwijnen|ongedaan) ! <refuse> ! <draft> ! <item> ! <past-review> ! (artikel|pakket|neem contact)',
    '(wat|dat) (u|je) ~6 (schreef|geschreven|zei|gepost) & (weg|verwijder*|intrek*|af|halen) ! <refuse>',
  ],
  change: [
    '(milder|zachter|vriendelijker|genuanceerder|minder hard|minder streng) ~3 (maken|formuleren|verwoorden|schrijven|opschrijven) & (<review-noun>|oordeel|kritiek|sterren)',
    '(<review-noun>|oordeel|kritiek) ~3 (milder|zachter|vriendelijker|positiever) ~2 (maken|formuleren|verwoorden)',
    '(maak|maakt) ~1 er ~3 (vier|vijf|4|5) ~1 (ster|sterren) ~1 van ! <item>',
    '(schrijf|schrijft|zet|vermeld|vermeldt|voeg|voegt) ~4 (<review-noun>|oordeel) ~3 (bij|toe|erbij) ~6 (opgelost|geholpen|goed|netjes|afgehandeld|hersteld|vergoed) ! <draft>',
    '(oude|vorige|eerdere) ~1 (tekst|woorden|recensie|review) ~3 (vervangen|vervang|inruilen) ! <draft>',
    '(hoger|beter|mooier) ~1 (cijfer|score|oordeel) ~4 (nu|omdat|graag) ! <item>',
    '(gun|geef|schenk) ons ~2 (tweede|nieuw|ander) ~1 (oordeel|beoordeling|recensie|review) ! <draft>',
    '(sterren|ster|score) ~2 (optrekken|opkrikken|verhogen|ophogen) ~2 (naar|tot) ! <item>',
    '(maak|maakt|maken) ~3 (er|hem|ze|die) ~2 (vijf|5|vier|4) ~2 van & (nu|sterren|ster|review|beoordeling|graag|alstublieft) ! <item>',
    '(nieuwe|andere) (review|recensie|beoordeling) & (oude|vorige) & (fout|onjuist|verkeerd|klopt niet) ! <refuse>',
    '(van) ~1 (twee|een|drie|2|1|3) ~1 naar ~1 (vier|vijf|4|5) ~1 (ster|sterren) ! <item>',
    '(sterren|ster|score) & (beters|iets beters|meer van) & (maken|maak|te maken) ! <item>',
    '(kijken|kijk|bekijken) & (nog eens|nogmaals|opnieuw) & (<review-noun>|sterren) ! <draft>',
    '(<review-noun>|sterren|oordeel|cijfer) & (beter|hoger|milder|vriendelijker|positiever) ~1 (uitvallen|worden|zijn|uitvalt) ! <refuse> ! <draft> ! <item>',
    '(maak|maakt|maken) ~2 van ~3 (ster|sterren|score|beoordeling|review) & (beters|betere|meer|hoger|hogere|moois) ! <item> ! <draft>',
    '<change> & <my-review> ! <refuse> ! <we-changed> ! <draft> ! <item> ! <past-review> ! (helpt|helpen)',
    '(pas|past|werk|werkt|stel|stelt|krik|zet) & (<review-noun>|sterren|ster|oordeel|score|commentaar) & (aan|bij|op|om|hoger|omhoog) & (uw|je|jouw|de|die|deze) ! <refuse> ! <draft> ! <item> ! <past-review> ! (stel ~2 op prijs|stellen ~3 op prijs|helpt|op amazon ~4 zetten|niet in ~3 <review-noun>)',
    '(maak|maakt|maken|geef|geven|zet|verander) ~6 (van|van de|extra|meer|hogere) ~6 (4|5|vier|vijf|meer|hogere|betere) & (ster|sterren|review|beoordeling|quitte|score|<number>) ! <star-range> ! <item> ! <draft> ! (euro|procent|%)',
    '(een|twee|<number>) (sterren|ster) (meer|extra|erbij) ! <item>',
    '(<review-noun>|oordeel|sterren) ~6 (klopt|kloppen|past|strookt|terecht|actueel|eerlijk|fair) ~2 (niet|niet meer|nog) ! <refuse> ! <draft>',
    '(<review-noun>|oordeel|sterren) ~4 (niet meer|niet langer) ~2 (klopt|kloppen|terecht|actueel|eerlijk|fair|juist)',
    '(nog eens|opnieuw|nogmaals) ~3 (bekijken|bekijk|nadenken|denk|kijken|kijk|overwegen|overdenken|beoordelen) & (<review-noun>|sterren|oordeel|mening) ! <refuse> ! <draft>',
    '(denk|denkt|kijk|kijkt) ~3 (nog eens|opnieuw|nogmaals) ~4 (na|naar) & (<review-noun>|sterren|oordeel|mening) ! <draft>',
    '(tweede kans|nieuwe kans) & <rev> ! <pre-review>',
  ],
  'change+': {
    phrases: [
      '(u kunt|je kunt|kunt u|kun je) ~1 (uw|je) (tekst|bericht|oordeel|score) ~4 (bijwerken|aanpassen|wijzigen|herzien|veranderen)',
      '(wilt|kunt|zou|zoudt|wil|kun) ~3 (dat|die|deze|dit|hem|het|ze) ~4 (verwijderen|aanpassen|wijzigen|weghalen|intrekken|veranderen|bijwerken|herzien) ! <refuse>',
      '^ [en|dus] (verwijder|wijzig|pas|haal|trek) ~1 (die|deze|dat|dit|hem|het|ze)',
    ],
    with: { near: ['(<review-noun>|<few-stars>|sterren|ster) ! <draft> ! <item> ! <thanks>'] },
    without: { near: ['<draft>', 'adres|bezorgadres|factuur|maat|kleur|naam|firmware|datum'] },
  },
  'remove+': {
    phrases: [
      '(kritiek|commentaar|oordeel|ster|recensie|review) ~4 nog ?',
      'klopt ~4 (kritiek|review|recensie|oordeel) ?',
    ],
    with: { after: ['(wis|verwijder|haal|schrap|pas) ~4 (dan|haar|hem|die|het)'] },
  },
  // "It still stands there as if …; would you put that right?"
  'change++': {
    phrases: [
      '(wilt|kunt|zou|zoudt|wil|kun|kan|mag) ~6 (rechtzetten|recht zetten|rechttrekken|goedmaken|herstellen|corrigeren|bijstellen|bijwerken|weghalen|aanpassen|ongedaan maken|op orde)',
      '(nu|omdat|aangezien) ~2 alles ~3 (goed|opgelost|in orde|geregeld|werkt|rond) ~8 (rechtzetten|aanpassen|bijstellen|herzien|weg)',
    ],
    with: {
      before: [
        '(<few-stars>|<review-noun>|<review-place>) & (staat|staan|blijft|lees|ziet|zien|leest|nog) ! <draft> ! <item> ! <thanks>',
      ],
    },
    without: { sentence: ['<refuse>', 'adres|factuur|maat|kleur|naam|datum|bestelling'] },
  },
  allow: [
    'amazon ~1 (verwijderde|heeft) ~8 (verwijderd|invloed)',
    '<you-asked> &16 (<remove>|<change>)',
    '(aanpassen|wijzigen|veranderen) ~2 of ~3 (laten staan|zo laten)|(dat is|beslissing) ~2 aan u|zelf ~2 (weten|beslissen)',
    'ster ~4 (kerstboom|boom|slinger)',
    '<we-revise> ~6 (omdat|nadat|na|want) ~4 <review-noun>',
    // A star that is a thing.
    '(ster|sterren) (van|voor|op|uit|aan) [de|het|uw] (kerstboom|boom|slinger|ketting|hout|papier|stro|glas|metaal|vilt|mobiel|kussen|gordijn|projector|lamp|piek)',
    '(gebroken|kapotte|ontbrekende|beschadigde|verlichte|houten) (ster|sterren)',
    '<refuse> ~8 (<remove>|<change>|<review-noun>)',
    '(niet|nooit) ~1 (vragen|verzoeken)',
  ],
} satisfies Phrases;
