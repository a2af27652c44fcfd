import type { Phrases } from '../../src/wording/language.ts';

export default {
  thanks: [
    'du är en ~1 (stjärna|ängel|klippa|pärla)',
    '(tack|tackar) ~4 (köp|köpa|köpet|handla|handlat|handlade|inköp) ~5 [~2 <end>]|(tack|tusen tack) från ~3 (familjen|alla|oss)|(din|er) ~1 (tillfredsställelse|belåtenhet|nöjdhet) ~6 [~2 <end>]',
    '(förtroende|förtroendet) ~4 (visar|ger|visat|gett)|(uppskattar|värdesätter) ~2 (ditt|din|ert|er) ~1 (köp|inköp|beställning|val)|sätter ~4 (stort värde|värde)',
    'gjorde ~1 (vår|min) dag|betyder mycket|(vad|så) roligt att|(med|genom) ditt (köp|beställning) ~1 (stöder|stödjer|hjälper)',
    '(värmer|rör oss|hedrar oss|gör oss glada) ~2 [~2 <end>]|(din|er) ~1 (trohet|nöjdhet|lojalitet) ~6 [~2 <end>]',
    '[vi blev] [så] (glada|glad|lyckliga) ~8 (du|ni) [har] (valde|valt|handlat|handlade) [just] [oss]',
    'tack|tackar|tacka|tacksamma|tacksam|tacksamhet',
    '(kul|roligt|härligt|fint|underbart|trevligt|skönt|toppen) att (du|ni)',
    '(glada|stolta|hedrade|glad|ära|nöje|glädje|lyckliga) ~5 (kund|kunder|valde|valt|handlar|handlade|beställde|köpt|köp|beställning|förtroende|välkomna|hjälpa|betjäna|hos oss)',
    'det var ~1 (ett nöje|en ära|en glädje|vårt nöje)|det betyder ~2 (massor|mycket|allt)|betyder (massor|mycket|allt)',
    '(ditt|din) ~1 (förtroende|beställning|köp|belåtenhet|stöd|leende) ~2 (betyder|är|gör|hjälper|kommer|går)',
    '(belåtenhet|kundnöjdhet|nöjda kunder) ~4 (mål|först|viktigast|allt|främst|prioritet|första plats)',
    '(uppskattar|värdesätter) ~2 (ditt|din|dig|er) ~1 (förtroende|beställning|köp|stöd|kund)|(uppskattar|värdesätter) ~2 (förtroende|stöd)',
    '(varje|genom din|med din) (beställning|köp) ~3 (stödjer|hjälper|gör|stöttar)|kunder som du|välkommen (till|i) ~2 (familjen|klubben|gänget|oss|gemenskapen|vår)',
  ],
  help: [
    '^ (vill du|lust att) ~1 (prata|snacka|chatta) ?',
    '(står|finns) ~2 till ~1 (tjänst|hjälp|förfogande)|(bara en rad|bara ett par rader|en hälsning) ~3 (säga|tala om|berätta|att)',
    '(tveka) inte ~4 (höra av|höra|kontakta|skriva) [~8 <end>]',
    '(om|ifall) ~2 behöver ~4 (oss|vi)',
    '(finns|står|är) ~1 (vi|jag|här) ~5 (här|till hands|till din tjänst|redo|för dig|till förfogande|tillgängliga|dig)',
    '(vi|jag|vårt team|vår kundtjänst|teamet|kundtjänsten) ~1 (finns|står|är) ~4 (här|till hands|till din tjänst|redo|för dig|till förfogande|tillgängliga)',
    '(tveka|dra dig) ~1 inte|inte ~1 tveka',
    '(hjälper|hjälpa) ~3 (gärna|alltid|dig|till|mer än gärna)|(gärna|alltid) ~2 (hjälper|hjälpa)',
    '(om|har|vid|ifall|skulle) ~3 (frågor|fråga|undrar|hjälp|problem|funderingar|något|behov) ~7 (oss|här|hör|svara|skriv|meddela|gärna|kontakta|till|säg|finns|alltid)',
    '(hör|höra) ~1 av (dig|er)|(skriv|kontakta|fråga) ~2 (oss|gärna|bara|alltid)|undrar du något|frågor ?|bara ett meddelande bort|du kan alltid (vända|höra|skriva)|i trygga händer|dygnet runt',
  ],
  wish: [
    '^ må ~10 .',
    'får ~2 glädje av|(underbart|fint|gott) liv',
    '(mycket|stor) glädje ~2 av|välkommen åter|(vacker|fin|härlig|underbar) dag|mycket nöje',
    'sov gott|smaklig måltid|trevlig läsning|ha det gott',
    '(ha|hoppas) ~3 (kul|roligt|trevligt|skoj)',
    '(mycket|stort|många) ~1 (nöje|glädje|lycka|trevliga)|lycka till|ha det så bra',
    '(önskar|önska) ~2 (dig|er|alla|en|ett)',
    '(hoppas|hoppas att) ~2 (du|ni|den|det|allt|att) ~5 (nöje|glädje|njuter|gillar|glad|bra|trivs|nytta|mår|blir|får|länge|mycket)',
    'god jul|gott nytt år|glad påsk|trevlig (helg|dag|kväll|sommar|semester|midsommar)|ha en (bra|fin|trevlig|härlig|underbar) ~1 (dag|kväll|helg|vecka|sommar|jul)|glad midsommar|njut|allt gott|ta hand om dig|vi ses|på återseende|smaklig måltid|varmt välkommen|av hela vårt hjärta',
    '(ville|vill) ~2 (bara|gärna|mest) ~2 (tacka|säga|hälsa)|ville bara säga',
  ],
  greeting: [
    '^ (hej|hejsan|hallå|tjena|god (dag|morgon|kväll|middag)|bästa|kära|bäste|käre|välkommen) ~5 .',
    '^ (hej|bästa|kära|bäste) ~1 (kund|kunder|{*)',
  ],
  closing: [
    '(vänliga|bästa|varma|hjärtliga|soliga|med|många|glada) [vänliga|varma] (hälsning|hälsningar)|mvh|kramar|kram|allt gott',
    '^ (mvh|hälsningar|kram|kramar|vänligen|teamet|önskar) ~5 .',
    '^ (ditt|din|vi|teamet|vårt|oss) ~3 (team|butik|kundtjänst|gänget|på) ~3 .',
    '^ (order|beställning|ordernummer|beställningsnummer) ~4 .',
    '^ (<number>|{*) ~2 .',
    '(order|beställning|ordernummer|beställningsnummer) (<number>|{*)',
    'från oss alla|från hela teamet|hela gänget|från oss|vi på',
  ],
  'closing+': {
    phrases: [
      'ordernummer|beställningsnummer|super|jätte|enormt|vi|jag|oss|vår|vårt|våra|mig|min|mitt|du|dig|din|ditt|dina|ni|er|ert|era|det|den|de|en|ett|och|eller|så|mycket|väldigt|verkligen|också|även|ännu|gång|till|hjärtligt|stort|stor|hela|för|vid|med|på|av|från|i|om|att|som|är|var|har|hade|blir|ska|kan|vill|bara|gärna|alltid|här|där|många|liten|litet|lilla|nya|nytt|ny|fin|fina|fint|bra|första|främsta|högsta|när|något|allt|alla|köp|köpet|köpt|köpte|beställning|beställningen|beställa|handlar|handla|handlat|handlade|butik|butiken|firma|företag|familjeföretag|förtroende|förtroendet|stöd|stödet|produkt|produkten|vara|varan|kund|kunder|familj|familjen|team|teamet|amazon|frågor|fråga|hjälp|hjälpa|val|valet|valde|valt|dag|vecka|år|helg|jul|nu|i dag|idag|igen|snart|besök|mål|märke|nöje|glädje|tid|länge|redan|över|naturligtvis|tillsammans|meddelande|varje|ut|skriva|skriv|kontakta|veta|låt|njuta|använda|världen|speciellt|visa|går|gör|göra|hoppas|se|finns|står|vad|redo|hos|oss på|ha|få|få vara|betyder|massor|dem|dess|man|än|men framför allt|höra|vända|kommer|går först|ger|hälsar|önskar|mår|belåtenhet|hantverk|verkstad|visat|tjänst|behöver|bort|sju|dagar|veckan|roligt|leksaken|fiffigt|kaffe|shoppar|meddelande',
    ],
    with: {
      sentence: [
        'tack|tackar|tacka|tacksam*|kul att|roligt att|fint att|härligt att|belåtenhet|nöje|glädje|tveka|önskar|hoppas|gärna|njut|glada|stolta|hedrade|ära|välkommen|uppskattar|värdesätter|förtroende|frågor|fråga|undrar|hjälper|hjälpa|här för|finns här|till hands|jul|trevlig|hälsning*|kunder som|betyder|god jul|hör av|ha en|kram|kramar|alltid|redo',
      ],
    },
  },
  content: [
    '(behöver|saknar|ber om|önskar) (bara|dina|ditt|din|ett|en|längden|namnet|måttet)|recens*|betygs*|längd*|papperen|uppgifter*|dokument*|informationen|reserverad|vilken|vilket|vilka|när (kan|passar|är|vill)|var (ska|vill|är)|hur (många|mycket|lång|stor)|vem|varför|om du vill ha',
    'tyvärr|men (blått|vi|den|det|först|bara)|däremot|eftersom|därför',
    '<matter>',
    '<number> ~1 (kl|cm|mm|kg|kronor|kr|st|minuter|sekunder|%|procent)|kl <number>|till (fredag|i morgon)|ja|nej',
  ],
  idle: [
    '^ ~10 (kretsen|familjen|gänget|gemenskapen|vänner) ~10 <end> ! <matter> ! <question> ! (rabatt*|medlem|bli|anmäl)',
    '^ ~8 vet ~2 (var|vart) ~2 (vi|finns) ~2 <end> ! <matter> ! <question>',

    '^ ~2 (bara|mest) ~6 (vinkning|hälsning|hej|kram|leende|tack) ~8 <end> ! <matter> ! <business> ! <question>',
    '^ (din|ditt) _ (var|är) ~1 (vår|årets|det|den|vårt) ~14 <end> ! <matter> ! <business> ! <question>',
    '^ (fint|skönt|bra|underbart) ~2 (att|det) ~1 finns ~6 <end>',

    '^ ~16 (vi|jag|oss|vår|vårt|våra|min|mitt|mig) ~24 <end> ! <matter> ! <business> ! <question>',
    '^ ~3 (varje|var|vid varje) ~1 (beställning|order|kund|paket|köp) ~20 <end> ! <matter> ! <business> ! <question>',
    '^ (sådant|det|detta|sånt) ~2 (värmer|gör|betyder|känns|är) ~14 <end> ! <matter> ! <business> ! <question>',
    '^ ~2 ha ~1 (en|det|ett) ~8 <end> ! <matter> ! <business> ! <question>',
  ],
} satisfies Phrases;
