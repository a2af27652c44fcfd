import type { Phrases } from '../../src/wording/language.ts';

export default {
  profanity: [
    'kurw*|wkurw*|skurw*|chuj|chuja|chujem|chuje|chujow*|chujnia|huj|jebać|jeban*|jebie|zajeb*|wyjeb*|pojeb*|rozjeb*|ujeb*|przejeb*|pierdol*|spierdol*|wpierdol*|popierdol*|opierdol*|spierdal*|zapierdal*|napierdal*|wypierdal*|pierdziel*|pieprzon*|popieprzon*|pizd*|cipa|kutas*|dupek|dupki|(do|w) dupy|w dupie|dupa|gówno|gówna|gówniany|gówniana|gówniane|zasran*|srać|sraczka|suka (jedna|ty)|sukinsyn*|dziwk*|szmata (jedna|ty)|cholern*|cholera jasna|psiakrew|debil|debile|debili|debilny|kretyn*|idiota|idioci|skurczybyk*|zasraniec',
  ],
  sexual: [
    '(naga|nagie|nagiej|nagich|nagi|nago) (kobiet*|dziewczyn*|modelk*|zdjęci*|ciał*|mężczyzn*) !3 (nie|bez)',
    'porno*|pornograf*|dildo*|orgazm*|masturb*|seks (z|oralny|analny)|(uprawiać|dobry|ostry) seks|cycki|cycków|erotyczn*|erotyk*|(zupełnie|całkiem) (nago|naga|nagi|nagie)|rozebran* (kobiet*|modelk*|dziewczyn*)|topless|striptiz|striptease|napalon*|podniec* ~3 (męża|łóżku)|gorąc* noc* (w łóżku|we dwoje)',
  ],
  violence: [
    'krew ~3 (wszędzie|tryska*|leje|lała|na (paczce|podłodze|stole|kartonie))|(pełno|kałuża|zalan*|umazan*) krwi|zakrwawion*|krwaw* jatka|(obciął|obcięło|uciął|ucięło|urwało|odrąbał|zmiażdżyło) ~2 (palec|palce|rękę|kciuk)|(obcięty|odcięty|urwany) palec|poćwiartowa*|zarżnęli|zarżnąć|torturow*|gwałcić|zgwałc*|samobójst*|trup',
    '(zabiję|zabijemy|zabiłbym|uduszę|zadźgam|zastrzelę|pobijemy|zatłuczemy)|(zabić|udusić|zadźgać|zastrzelić|pobić) ~2 (kuriera|klienta|pana|panią)|(dać|damy|dam) w (mordę|ryj|pysk)',
  ],
} satisfies Phrases;
