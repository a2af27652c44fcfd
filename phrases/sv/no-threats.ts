import type { Phrases } from '../../src/wording/language.ts';

export default {
  legal: [
    '(kräver|fordrar) (vi|jag) ~3 <money>|(vi|jag) (kräver|fordrar) ~3 <money>',
    '(vår|våra|min|en) (advokat|advokater|jurist|jurister|juridiska avdelning|inkassobolag|inkasso|juristbyrå|ombud) & (kopplar|koppla|kommer|kontaktar|höra|hör|skickar|tar|kopplas|in|redan) ! <no-threat> ! (paket*|hämta)',
    '(advokat|inkasso*|kronofogden|domstol|rätten|stämma|stämmer|stämning|åtala|åtal|polisanmäla|polisanmäler|polisanmälan|rättsliga åtgärder|rättsliga steg|juridiska åtgärder|rättegång|skadestånd*|förtal|ärekränkning|stämningsansökan) & (<we-will>|dig|din|mot) ! <no-threat>',
    '(ses|syns|träffas) ~1 i (rätten|domstol)',
    'förbehåller oss ~5 (rättslig*|juridisk*|skadestånd|anmäla)',
    'polisen & (dig|din|mot dig) & (anmäl*|kontaktar|ringer|kopplar) ! <no-threat> ! (paket*|stulen|stöld)',
  ],
  report: [
    '(vi|jag) (spärrar|blockerar|stänger av|bannar) (dig|er)',
    '(ditt|din) ~1 (konto|profil|amazon-konto|amazonkonto) & (stängs|stängt|blockeras|blockerat|spärras|spärrat|avstängt|stängas|raderas) & (ser till|om|kommer|annars|ska|blir|snart) ! <no-threat> ! (amazon har)',
    '(anmäler|anmäla|rapporterar|rapportera|anmält|rapporterat) & (dig|ditt konto|din profil|ditt beteende|missbruk|bedrägeri) & (amazon|polis*|skatteverket|myndighet*) & (vi|jag|kommer|ska|annars|har) ! <no-threat> ! (skada*|paket*|transportör*|postnord|förlust*|anmäl dig)',
    '(ditt|din) ~1 (konto|profil|amazon-konto|amazonkonto) ~4 (stängs|stängt|blockeras|blockerat|spärras|spärrat|avstängt|stänga|blockera|raderas|stängas) & (om|kommer|annars|ska|blir|att|snart|ser till) ! <no-threat>',
    '(stänga av|blockera|spärra) ~3 (ditt|din) (konto|profil)',
    'svarta lista|svarta listan|svart lista|svartlista*|svartlistad',
  ],
  pressure: [
    '(annars|eller|eller så) ~4 (konsekvenser|följder|problem|ångra|får du se|känna av|smaka|blir det) & (du|dig|din|tråkigt|dyrt|konsekvenser|ångra) ! <no-threat> ! (enheten|batteri*|lack*|mögel)',
    '(kommer|ska) (du|ni) ~2 (ångra|få äta upp|få sota)|(du|ni) ~2 (kommer|ska) ~3 (ångra|få äta upp|få sota)|får ~2 konsekvenser|(sista varningen|sista varning)|vi vet vad|akta dig|varnar dig|få ett efterspel|få ett rättsligt efterspel',
    '(ingen|inga|inte|först) ~4 (återbetalning|pengar|ersättning|krona|öre) & (så länge|förrän|innan|om inte|tills|först) & (recension*|omdöme*|betyg*|stjärn*) ! <no-threat>',
    '(om|såvida) & (recension*|omdöme*|betyg*) & (inte) & (advokat|anmäl*|konsekvens*|följder|ingen|blockera*|stäng*|kopplar)',
    '(publicera*|offentliggör*|sprida|hänga ut|lägga ut) ~4 (ditt namn|din adress|dina uppgifter|dig)|hänger (vi|jag) ut dig',
  ],
  insult: [
    '(du är|ni är|vilken|sådan|så) ~2 (idiot|lögnare|bedragare|tjuv|skurk|klant|kriminell|korkad|dum|dumma|patetisk|skamlös|oärlig|löjlig|hopplös|gnällspik|fuskare|lögnhals|bluff) ! <no-threat> ! (vi|vår|förlåt)',
    '(skäms|du borde skämmas|hur vågar du|håll käften|håll tyst|dra åt|folk som du|kunder som du är|du ljuger|dina lögner|sluta ljuga|var inte så dum)',
    '(din|ditt|en så|vilken) (dumma|dum|korkade|löjliga|lögnaktiga|falska|oförskämda|idiotiska|patetiska|korkad|elaka) (recension|fråga|klagomål|meddelande|kommentar|kritik|lögn|påstående)',
    '(amazon|konkurrenter*|konkurrenterna|andra säljare) ~1 (är) ~3 (tjuvar|bedragare|lögnare|skurkar|kriminella|giriga|odugliga|idioter|inkompetenta|bluffmakare)',
  ],
  blackmail: [
    '(granne*|chef*|arbetsgivare*|familj*|fru|man|kollegor*) ~5 (undra|förvånad*|veta|höra|få veta) & (beställer|köper|vad du)',
    '(vi|jag) (vet|har|känner till) ~2 (var du bor|din adress|din arbetsgivare|din familj|var du jobbar) & (tänk|kom ihåg|glöm inte|ju|nog|akta|minns|faktiskt)',
    '(arbetsgivare|chef|grannar|familj|fru|man) ~4 (berätta|informera|få veta|veta) & (vi|jag|annars|ska) & (din|du) ! (paket*|lämnat)',
    '(vet|vi vet) var du bor',
  ],
  allow: [
    '(advokat|jurist) ~1 (bekräftar|säger|menar)',
    '(juridisk*|jurist*|advokat*) ~2 har ~1 (bekräftat|granskat)',
    '(polisanmält|anmält) ~2 (bedragare*|tjuv*|bluff*)',
    '<no-threat>',
    '(anmäl*|rapporter*) ~5 (skada*|förlust*|stöld*|paket*|postnord|dhl|transportör*)',
  ],
} satisfies Phrases;
