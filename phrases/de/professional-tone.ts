import type { Phrases } from '../../src/wording/language.ts';

export default {
  slang: [
    'lol|rofl|omg|wtf|lmao|vllt|vlt|iwie|iwann|iwas|hdgdl|thx|tnx|pls|sry|btw|imho|digga|diggi|alda|brudi|dude',
    'geil|geile|geiler|geiles|geilen|geilste|krass|krasse|krasser|krasses|krassen|hammergeil|endgeil|abgefahren|mega (gut|geil|cool|nice|schön|lecker|happy|schnell)|voll (gut|cool|krass|nice|blöd|doof|süß)',
    'nix|=nö|nope|jep|jup|jepp|joa|=ähm|uff|haha*|hehe*|hihi*|upsi|oops|tschüssi|tschüssikowski|moinsen',
    'haste|kannste|willste|weißte|machste|isses|wirds|nich|ne (frage|mail|nachricht|antwort|sache|info|bewertung)|nen (neuen|neues|ersatz|gutschein)|bissl|bisserl|bissel',
    '(keinen|kein|null) (bock|schimmer|stress)|(bock|schiss) (auf|haben|drauf)|verpeilt|verpennt|verkackt|vergeigt|verbockt|verarscht|verarschen|verschusselt|vermasselt|(mist|bockmist|murks) ~1 (gebaut|bauen|passiert)|bockmist|abgezockt|chillen|chillig|kein ding|passt schon|alles paletti|alles easy',
    'mies|miese|miesen|mieser|mieses|beschissen*|bescheuert*|bekloppt*|saublöd*|saumäßig|(blöder|blödes|blöde|doofer|doofes|doofe) (fehler|sache|paket|lager|kurier|zusteller)',
  ],
  scare: [
    'jetzt handeln|handeln sie (jetzt|sofort)|(reagieren|antworten) sie (sofort|unverzüglich)|(sofortiges|umgehendes) handeln',
    '(letzte|letzten|allerletzte) (warnung|mahnung|aufforderung)',
    '(nachricht|mail|schreiben|hinweis) ~2 (nicht ignorieren)|ignorieren sie ~3 nicht|bevor es zu spät ist',
  ],
} satisfies Phrases;
