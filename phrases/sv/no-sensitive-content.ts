import type { Phrases } from '../../src/wording/language.ts';

export default {
  profanity: [
    'för (fan|helvete|jävligt)|fan (också|ta|i helvete|vad|vilket|heller)|fy fan|(vad|hur) fan|helvete|helvetes|jävla|jävlar|jävlig*|jävligt|jävel|jävlarna|djävla|djävlig*|skit också|skit samma|skita i|skitstövel*|satan|satans|kuk|kukar|kukhuvud|fitta|fittor|=hora|=horor|=horan|=horunge|knulla|knullad|rövhål|=röv|=röven|arsle|arslen|arselhål|idiotjävel|bögjävel|cp-skadad|neger|idiot|idioter|fuck|fucking|shit|bullshit',
  ],
  sexual: [
    'porr|porrfilm*|pornograf*|dildo*|orgasm*|onaner*|sexleksak*|oralsex|analsex|tuttar|tuttarna|pattar|erotisk*|erotik|(nakna|naken) (kvinnor|tjejer|modeller|män|kroppar|kvinna|tjej|modell|man|kropp)|nakenbild*|helt naken|spritt naken|splitternak*|topless|striptease|strippklubb*|=kåt|=kåta|sexig i sängen|sexiga tjejer|förför* ~3 (honom|henne)',
  ],
  violence: [
    'blod ~3 (överallt|spruta*|droppa*|på (lådan|golvet|bordet|paketet))|(fullt av|täckt av|täckt med|indränkt i|pöl av) blod|blodbad|nedblodad*|(finger|fingret|fingrar|tumme*) ~3 (avhugg*|avskur*|avsliten|avslitet|krossad*)|(kapade|högg av|miste) ~2 (finger|fingret|fingrar|tummen)|halshugg*|stympa*|tortera*|våldta*|våldtäkt*|självmord*',
    '(jag|vi|han|hon) ~3 (mörda|döda|strypa|knivhugga|slå ihjäl|spöa) ~2 (dig|honom|henne|budet|kunden|chauffören)|(mördad|ihjälslagen|ihjälskjuten|knivhuggen|strypt)|käften på',
  ],
} satisfies Phrases;
