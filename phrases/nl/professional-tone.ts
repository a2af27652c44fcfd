import type { Phrases } from '../../src/wording/language.ts';

export default {
  slang: [
    'lol|omg|wtf|lmao|ff|idd|mss|gwn|sws|wss|thx|tnx|pls|plz|hvj|btw ff|ofzo|ofzoiets',
    'doei|doeg|doeidoei|joh|hoi hoi|oeps|haha*|hehe*|hihi*|pff|pfff|jep|nope',
    'bro|dude|lieverd|jullie toppers',
    '(lekker|super|echt|zo) chill|chillen|vet (cool|gaaf|goed|leuk|tof|chill)|keigaaf|kei (goed|leuk|mooi|tof)|lekker bezig|no stress|no problem|geen stress|(echt|zo|wat|flink|ontzettend) balen|balen zeg|verprutst|verkloot|geklooi|klooien|poen|kloterig|klotezooi|kutzooi',
  ],
  scare: [
    'handel (nu|direct|meteen)|(onmiddellijke|directe) (actie|reactie) ~2 (vereist|nodig)|reageer onmiddellijk',
    'laatste (waarschuwing|aanmaning|sommatie)',
    '(negeer|negeert u) (dit|deze|ons) ~2 niet|voordat het te laat is|voor het te laat is',
  ],
} satisfies Phrases;
