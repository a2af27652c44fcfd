import type { Phrases } from '../../src/wording/language.ts';

export default {
  profanity: [
    'cazzo|cazzi|cazzata|cazzate|cazzone*|cazzeggi*|incazz*|merda|merde|merdata|merdoso|stronz*|vaffanculo|fanculo|affanculo|puttana|puttane|puttanata|puttanate|zoccola|mignott*|bagascia|coglion*|minchia|minchiata|minchiate|minchione*|porca (miseria|puttana|troia|madonna|vacca)|porco (dio|zio|cane)|dio (cane|porco|bestia)|figlio di (puttana|troia|cane)|figli di puttana|frocio|froci|ricchione*|culattone*|testa di (cazzo|merda|minchia)|rompicoglioni|rompipalle|(rotto|rompere) le palle|cagata|cagate|cagare|idiota|idioti|imbecill*|fottut*|fottere|inculat*|inculare|figa|fighe',
    '(bel|gran|che|pezzo di|tuo|suo) culo ! (culo (della|del|di))',
    'bastard* ! (lima|lime|cane|cagnolino|taglio)',
  ],
  sexual: [
    'porno*|pornografi*|pompin*|trombare|trombata|segaiolo|orgasm*|masturb*|sesso (orale|anale|sfrenato)|(fare|facendo|buon) sesso|tette|zinne|erotic*|erotismo|nudo integrale|(donna|donne|ragazza|ragazze|modella|modelle|foto|corpo|corpi|uomo|uomini) (nuda|nude|nudo|nudi)|(tutta|tutto|completamente|mezza|mezzo) (nuda|nudo|nudi|nude)|seno nudo|topless|spogliarell*|notte* (bollent*|di fuoco|piccant*|hot)|sexy (shop|modella|a letto|toy)|che bomba sei|bona da paura|arrap*|eccit* ~3 (tuo uomo|suo uomo|marito|a letto)',
  ],
  violence: [
    'sangue ~3 (dappertutto|ovunque|schizz*|sul (pacco|tavolo|pavimento))|(copert*|macchiat*|pozza|bagno) di sangue|insanguinat*|(dito|dita|pollice) ~3 (mozzat*|amputat*|tagliato via|tagliati via)|(perso|mozzato) ~2 (dito|dita|pollice)|decapit*|sgozz*|squartat*|tortur* ~2 (client*|gente|persone)|stupr*|suicid*|cadaver*',
    '(ti|lo|la|vi|li) (ammazzo|ammazziamo|uccido|uccidiamo|strozzo|strozziamo|accoltello)|spacc* la faccia|(ammazzare|uccidere|strozzare|picchiare) ~2 (corriere|client*|fattorino)',
  ],
} satisfies Phrases;
