import type { Phrases } from '../../src/wording/language.ts';

/** What a message is for, by Amazon's reasons. */
export default {
  customization: [
    'gravyr*|gravera*|graverar|monogram*|brodera*|brodyr*|initialer*|personlig text|måttbeställ*|specialtillverk*|typsnitt*|skrivstil',
    '(korrektur*|utkast*|skiss*|förslaget|layout*) & (godkänn*|godkänt|kontrollera|bekräfta|bifogat|bifogad|stämmer|stavning*|svara|gillar|tryck*)',
    '(vilken|vilket|vilka) ~2 (typsnitt|tyg|färg|doft|text|motiv|namn|trä|mönster) ~8 (vill|ska|ska vi|önskar|får|<question>)',
    '(text|texten|namn|namnet|motiv|bild) ~6 (trycka|tryckas|gravera|brodera|mugg|kort|kortet|skylt)',
  ],
  'delivery-scheduling': [
    '(leverera*|levereras|leverans*|transportör*|chaufför*|budet|körs|lastbil) & (tid|tidsfönster|passar|vilken dag|mellan|måndag|tisdag|onsdag|torsdag|fredag|lördag|boka|datum|hemma)',
    '(våning*|hiss|portkod|uppfart|trappa*|parkering) & (leverans*|chaufför*|transportör*|finns|bor|skriv|behöver)',
    'leveransdag*|leveranstid*|leveransdatum|leveransavisering',
    '(granne*|ombud*|hemma) & (paket*|leverera*|när|lämna)',
  ],
  'home-services': [
    '(montör*|montering*|installatör*|elektriker*|tekniker*|installation*) & (tid|komma|besök*|dag|när|måndag|tisdag|onsdag|torsdag|fredag|passar|boka|kl)',
    'monteringstid*|installationstid*',
  ],
  return: [
    '(retur*|returnera*|skicka tillbaka|skickade tillbaka|byte|byta) & (mottagit|tagit emot|kommit|återbetal*|fraktsedel*|retursedel*|saknas|varan|anmäl*|pengar*|konto*|din|gratis|storlek*)',
    'retursedel*|returetikett*|delåterbetalning*',
  ],
  invoice: [
    '*faktura* & (bifogad*|bifogar|behöver|skicka*|företag*|moms*|nummer|kopia|adress*|bad om|hittar|finns|rätta*|vill)',
    'momsnummer*|organisationsnummer*',
  ],
  'order-problem': [
    'ersättning* & (skickar|skickat|på väg|gratis|passar|nöjd|lagret)',
    '(tyvärr|ursäkta|beklagar|ledsna) & (beställning*|leverans*|vara*|paket*|försändelse*|pris*|frakt*)',
    '(trasig*|saknas|saknade|skadan|förlust*) & (skickar|skicka|gratis|anmäler|bild|bilder)',
    '(betalar|återbetal*) & (belopp*|kronor|tillbaka)',
    '(försen*|senare|skjuts upp|dröjer) & (leverans*|beställning*|order*|paket*|försändelse*|vara*|datum|produktion*)',
    'slutsåld*|restnoterad*|(är|tyvärr) ~3 slut|finns inte längre|inte (i lager|tillgänglig*)|går inte att få tag på',
    '(skadad*|skadat|trasig*|kommit bort|tappat|defekt*|fel (färg|storlek|vara)|ofullständig*|saknas|återkall*|borta) & (beställning*|order*|paket*|försändelse*|varan|beklagar|ersättning*|återbetal*|del|delen|vi|storlek*|färg*|skruv*)',
    '(adress*|husnum*|postnummer*|gata*|portkod) & (ofullständig*|saknas|fel|hittas inte|kontrollera|rätt*|stämmer|bekräfta)',
    '(problem|fel|misstag) ~4 (beställning*|leverans*|vara*|pris*|adress*|order*)',
    '(återbetalat|återbetalt|återbetalning*|betalat tillbaka|avbokat|ersättning*) & (order*|beställning*|vara*|belopp*|beklagar|eftersom)',
    '(postnord|dhl|dpd|schenker|tullen|transportören|budet) ~8 (tappat|tillbaka|kunde inte|skadat|fastnat|håller|meddelar)',
    '(kan|kunde) ~5 inte ~2 (leverera|skicka|tillverka)',
  ],
  'additional-info': [
    '(vill|ska|får|har|är|var|passar|kom|saknas) ~14 <question> ! (frågor|hjälp|<review-noun>)',
    '(skicka|ange|välj|kontrollera|bekräfta|uppge|svara) ~6 (bild|storlek*|serienumret|om|datum|adress*|nummer) ! <review-noun>',
    '(behöver|saknas|saknar|skriv|uppge|bekräfta|svara|meddela) & (storlek*|färg*|mått*|längd*|bredd*|spänning*|kontakt*|vänster eller höger|modell*|utförande*|version*|serienummer*|innan vi|så att vi|uppgift*)',
    '(kort|en|sista|en sista) fråga',
    '(vilken|vilket|vilka) ~3 (storlek|färg|version|modell|längd|sida|utförande|sort) [~8 <end>]',
    '(i stället|istället|hellre) [~8 <question>]',
    '(går|är|vore) ~4 (bra|okej|ok|i sin ordning) ~4 <question>',
    '(ska|får|kan) vi ~10 <question>',
    'licensnyckel*|aktiveringskod*',
  ],
  instructions: [
    '(bruksanvisning*|manual*|garantibevis*|skötselråd*|säkerhetsinformation*|monteringsanvisning*) & (bifogad*|bifogar|hittar|sidan|läs|spara|se|här)',
    '(så|hur) ~1 (rengör|laddar|monterar|parkopplar|använder|sköter) du',
  ],
  'review-request': [
    '<review-verb> ! <draft> ! <past-review>',
    '(skriv*|lämna*|ge|sätt*|gärna|glada|uppskatta*|vore|hjälper) & (<review-noun>|din åsikt|vad du tycker) ! <draft> ! <past-review>',
    'hur ~3 (nöjd|trivs|gillar|tycker) ~8 <question>',
  ],
  reply: [
    'tack ~2 för (ditt|din|bilden|bilderna|er|ert) ~1 (meddelande|fråga|svar|bild|mejl|mail|förfrågan)|tack för (bilden|frågan|bilderna|svaret|meddelandet)',
    '(du frågade|du undrade|som du bad om|på din fråga|angående din fråga|som överenskommet|din fråga om)',
    '^ (re|sv)',
  ],
} satisfies Phrases;
