import type { Phrases } from '../../src/wording/language.ts';

export default {
  profanity: [
    'scheiß*|beschissen*|verschissen*|verfickt*|verkackt*|verarsch*|gefickt|fick|ficken|fickt|arschloch*|arschlöcher*|arschgeige*|arschkalt|arsch|arsches|verdammt*|wichser*|wixer*|hurensohn*|hurensöhne|hure|huren|nutte*|fotze*|schlampe|schlampen|schwuchtel*|kacke|kack|kackt|pisse|verpiss*|drecksau*|drecksack*|dreckskerl*|mistkerl*|miststück*|saftsack*|neger|kanake*|spasti|vollidiot*|idiot|idioten|trottel|deppen|dieser depp|vollpfosten*|leck mich|halt (die|dein|deine) (fresse|schnauze)|auf die fresse|missgeburt*',
  ],
  sexual: [
    'porno*|pornografi*|nacktfoto*|nacktbild*|nacktmodel*|dildo*|orgasm*|onanier*|masturbier*|bumsen|titten|sexspielzeug*|sexfilm*|sexvideo*|sexshop*|sexpartner*|sexstellung*|(guten|heißen|wilden|geilen) sex|sex haben|erotik*|erotisch*|striptease|stripperin*|bordell*|splitternackt*|splitterfasernackt|nackte* (frau*|mädchen|models|model|männer|mann|brüste|körper|tatsachen)|nackt (posier*|im bett|vor ihm|vor ihr|vor der kamera)|(halb|ganz|völlig|komplett) nackt ! (nackter draht)',
    'halbnackt*|ans bett fesseln|ins bett (zerren|kriegen|ziehen)|verführ* ~4 (ihn|partner|mann|bett|nacht)|sexy (im bett|im schlafzimmer|girl*|frauen|nacht|stunden)|scharfe bräute',
  ],
  violence: [
    'blut ~3 (überall|spritz*|verschmiert|triefend|tropft*|strömt*|floss|auf dem (boden|paket|karton|tisch))|(voller|voll mit|getränkt mit) blut|blutverschmiert*|blutüberströmt*|blutbad|blutgetränkt*|(finger|daumen|hand) ~3 (abgeschnitten|abgehackt|abgetrennt|abgerissen|zerquetscht)|enthaupt*|abgeschlachtet|abschlachten|gefoltert|vergewaltig*|selbstmord*|leiche* ~3 (lag*|liegen)|gedärme',
    '(wir|ich|man|er) ~4 (umbringen|erschießen|erwürgen|abstechen|totschlagen|abknallen|aufschlitzen|verprügeln)|(umgebracht|erschossen|erwürgt|abgestochen|totgeschlagen|ermordet|verprügelt|erstochen) ~1 (wurde|worden|hat|haben|wird)',
  ],
} satisfies Phrases;
