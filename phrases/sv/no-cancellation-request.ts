import type { Phrases } from '../../src/wording/language.ts';

export default {
  ask: [
    '^ (avbryt|avbeställ|annullera) ~1 (order|ordern|beställning|beställningen|köpet) ! <no-cancel> ! <we-cancel>',
    '(tryck|klicka|använd) ~3 (avbokningsknappen|avbokningsknapp|avbeställningsknappen)',
    'vänta inte ~4 (avboka|avbeställ|annullera)',
    'be amazon ~2 (avboka|avbeställa|annullera)',
    '^ [hej|bästa kund] (kan|skulle|vill|kunde) (du|ni) ~8 <cancel> ~6 ? ! <no-cancel> ! <other-cancel>',
    '(tack|gärna|snälla|vänligen|skulle du|vill du|ber|be dig|be er|begär|själv|från din sida|är du snäll|du måste|du behöver|föreslår|rekommenderar|bäst|enklast|var vänlig) & <cancel> ! <no-cancel> ! <other-cancel> ! <we-cancel>',
    '^ ~2 (avbeställ|avboka|annullera|makulera) ! <no-cancel> ! <we-cancel> ! <other-cancel>',
    '(avbeställ|avboka|annullera) ~3 (själv|och beställ|och köp|ordern|beställningen|köpet|din) ! <no-cancel> ! <we-cancel>',
    '(begär|begäran om|skicka|ansök|lämna|gör|skicka in) ~3 (avbokning|avbeställning|annullering|avbokningsförfrågan) ! <no-cancel> ! (vi har|har vi)',
    '(klicka|klick|tryck|välj|gå) & (avboka artiklar|avboka order|avboka beställning|avboka|avbeställ|avbeställ artiklar|annullera|avbokning) ! <no-cancel> ! <other-cancel>',
    '(orsak|anledning|skäl|välj|ange|uppge) & (beställt av misstag|av misstag|ångrat|behövs inte|för dyrt|för lång leveranstid|ändrat mig) ! (retur*)',
    '(säg|meddela|berätta|skriv|tala om) ~2 (till|för) amazon ~6 (ångrat|inte|avboka*|avbeställ*)|(meddela|säg) amazon ~4 (ångrat|inte vill|avboka*)',
    '(dra|drar|ta|ångra|häv|häva) ~2 (tillbaka|köpet|beställningen) & (du|din|ditt|snäll|tack|gärna) & (beställning*|order*|köp*) ! <no-cancel> ! (vi tar|varan|pengarna)',
  ],
  hint: [
    '(så fort|när|så snart) ~2 (avbeställt|avbeställer) ~3 (tillbaka|allt|pengarna) ! <we-cancel>',
    '(så fort|när|så snart) du ~2 (avbeställt|avbeställer) ~2 (får|betalar|återbetalar) ! <no-cancel>',
    'om du ~1 (avbokar|avbeställer|annullerar) ~6 (vårt|vår|vi|konto|får|pengarna) ! <no-cancel>',
    '(från din sida|din sida) & (ordern|beställningen|köpet|order) & (slut|slutar|upphör|försvinner|borta|avslutas)',
    '(släpp|släpper) ~2 (ordern|beställningen|köpet)',
    'bara ~1 (avbokas|avbeställas|annulleras) av (dig|er)',
    '(du|ni) (bör|måste|borde|ska) ~3 (avboka|avbeställa|annullera) ! <no-cancel> ! <we-cancel> ! <other-cancel>',
    '(bäst|bättre|lättare|enklare|enklast|enklaste|lättast|snabbast|smidigast|skönt|bra|hjälper|hjälpa|till hjälp|tacksamma|tjänst|snällt|fint|rimligt|lösning*|schysst|uppskatta*) & <cancel> ! <no-cancel> ! <other-cancel> ! <we-cancel>',
    '(ordern|beställningen|köpet|order) ~4 (borta|försvann|försvunnen|försvinner|inte fanns|ur världen|togs bort) & (vore|skönt|bra|hjälper|snällt|tacksam*|skulle|i morgon|gärna) ! <we-cancel>',
    '(avbokning|avbokningen|avbeställning|avbeställningen|annullering|annulleringen) ~2 (av|från) ~1 (dig|din|er|kunden) ! <no-cancel>',
    '(själv|från din sida|i ditt konto|under dina beställningar) & (<cancel>|klicka* bort|klickade bort|ta bort köpet|tar bort) ! <no-cancel> ! <other-cancel> ! <we-cancel> ! <review-noun>',
    '(vi|jag) ~2 (får|kan|kunde) ~2 inte ~3 (avboka|avbeställa|annullera) & (du|därför|så)',
    '(anmärkning|minuspoäng|statistik*|straff*|prickar|kontot) & (avboka|avbeställ*|annuller*|klicka*) & (vi|oss|vår) ! <no-cancel>',
    '(så fort|när|om) du ~3 (avbokat|avbeställt|avbokar|avbeställer|annullerar) ~4 (får|betalar|återbetal*|pengarna|kan vi) ! <no-cancel> ! (vill)',
    '(bara|först) ~3 (leverera|skicka|återbetala) & (om|när) & (avbokar|avbeställer|avbokat|annullerar) ! <no-cancel>',
  ],
  'hint+': {
    phrases: ['(kan|skulle|vill|kunde) (du|ni) ~1 (göra|ordna|sköta) (det|detta)'],
    with: { sentence: ['avbok*|avbeställ*|annuller*'] },
  },
  unable: [
    'slutsåld*|(är|tyvärr) ~3 slut|finns inte (i lager|längre)|inte ~1 (i lager|tillgänglig)|(kan|kunde) ~4 inte ~2 (leverera|skicka|tillverka)|restnoterad*|(priset|annonsen) ~2 (fel|felaktig*)|leverantören ~4 (inte|slutat)',
  ],
  allow: [
    // Something else than the order.
    '(avbryt*|avsluta|avboka|säg upp) ~3 (prenumeration*|nyhetsbrev*|anmälan|aviseringar*|larmet|timern|tiden)',
    '(om|ifall) du ~2 (vill|skulle vilja|önskar) ~4 (avboka|avbeställa|annullera|ångra)',
    '(du frågade|du undrade|som du bad|på din begäran|du bad om|du ville|som du önskade) ~6 (avbok*|avbeställ*|stoppa*|annuller*)',
    '(behöver inte|behöver ~2 inte|inget|ingen|slipper) ~2 (avboka|avbeställa|avbokning*|avbeställning*)',
    'avboka inte',
    '(inte vill vänta|slippa vänta|inte kan vänta)',
    '<we-cancel>',
  ],
} satisfies Phrases;
