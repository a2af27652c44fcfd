import type { Phrases } from '../../src/wording/language.ts';

export default {
  profanity: [
    'godverdomme*|gvd|godver|verdomme|verdomd*|kut|kutzooi|kutding*|kutpakket*|kutbezorger*|klote|klotezooi|klootzak*|kloten|klootviool|lul|lulhannes|hoer|hoeren|hoerenjong|slet|sletten|trut|trutten|mongool|mongolen|flikker op|oprotten|rot op|rot toch op|opzouten|sodemieter*|kankerlijer*|kankerzooi|kankerpakket*|tering|teringzooi|teringlijer*|tyfus*|pleuris|fuck|fucking|fock|shit|shitzooi|bullshit|neuken|verneuk*|gezeik|zeikerd*|zeiken|schijt aan|mijn reet|je reet|kolere*|rotzak|rotzakken|smeerlap|smeerlappen|hufter*|debielen|idioot|idioten|randdebiel*',
  ],
  sexual: [
    'porno*|dildo*|orgasme*|masturb*|klaarkomen|beffen|tieten|geile|geiler|geilst*|geil (van|op|worden)|seksspeel*|sekspop*|seks (met|hebben)|(hete|wilde) seks|erotisch*|erotiek|naakte (vrouw*|man|mannen|model*|meisje*)|naaktfoto*|halfnaakt*|poedelnaakt|spiernaakt|(helemaal|volledig) naakt|topless|striptease|stripclub*|verleid* ~4 (hem|partner|bed)|sexy (in bed|meiden|vrouwen)',
  ],
  violence: [
    'bloed ~3 (overal|spuit*|druip*|spat*|op (de|het) (doos|vloer|tafel|pakket))|(vol met|onder het|doorweekt van|plas|plassen) bloed|bloedbad|bebloed*|(vinger*|duim) ~3 (afgehakt|afgesneden|afgerukt|kwijtgeraakt|verbrijzeld)|(afgehakt|afgesneden|verloren) ~2 (vinger*|duim)|onthoofd*|afgeslacht|gemarteld|verkracht*|zelfmoord*',
    '(ik|we|wij|hij) ~4 (vermoorden|doodslaan|doodschieten|wurgen|neersteken|in elkaar slaan)|(vermoord|doodgeslagen|doodgeschoten|neergestoken|gewurgd) (is|zijn|wordt|werd|werden)|op je (bek|smoel)',
  ],
} satisfies Phrases;
