import type { Classes } from '../../../src/wording/language.ts';

/** How the buyer feels, and where to go with it. */
export default {
  happy: [
    'coup de (cœur|coeur)|craqué pour|sous le charme|(répond|répondent) ~3 (imagin*|espér*)',
    '(su|pu) vous convaincre|convaincus|confortable',
    'satisfait|satisfaits|satisfaite|satisfaites|satisfaction|content|contents|contente|contentes|heureux|heureuse|heureuses|ravi|ravis|ravie|ravies|convaincu|convaincue|convaincus|enchanté|enchantée|enchantés|comblé|comblée|comblés|emballé|emballée|séduit|séduite|conquis|conquise|enthousiaste|enthousiastes|enthousiasmé*|fan|plu|plus à|plaît|plait|plaisent|plaise|aimez|aimé|aimes|aime|aiment|adorez|adoré|adores|adore|appréciez|apprécié|apprécies|convient|conviennent|convienne|convenu|donne satisfaction|donné satisfaction|vous a fait plaisir|à votre goût|à la hauteur|répond ~3 attentes|répondu ~3 attentes|correspond ~3 attentes|comblé ~2 attentes|sourire|souriez|souris|impressionné*|agréablement surpris*|bonne expérience|belle expérience|expérience ~2 (positive|agréable|bonne)|bien travaillé|bon travail|fait du bon|mérité|méritons',
    'amuse|amusent|régale|régalent|enchante|ravit|comble|séduit|épate|emballe|(fait|font|faisait) ~1 (l affaire|mouche|bonheur|merveille*)|(rend|rendent) service|(tient|tiennent) ~2 promesses',
    '(tourne|marche|fonctionne|roule|fonctionnent|marchent|tournent) ~3 (bien|sans (problème|souci|accroc)|parfaitement|impeccable*|merveille|comme prévu|nickel)',
    'tout ~3 (parfait|bien|ok|nickel|super|impeccable|bon|au top|convient|plaît|plait|en ordre)|rien à redire|bonne surprise|dix sur dix|au top|nickel|100 % satisfait',
    '(fait|fasse|font|fassent) ~1 du bien',
  ],
  unhappy: [
    '(plaît|plait|plaisent|convainc|satisfait|enchante) pas',
    'insatisf*|mécontent*|déçu|déçus|déçue|déçues|déçoit|malheureux|contrarié*|frustré*|fâché*',
    '(pas|moins|peu|guère) ~3 (satisfait|satisfaite|satisfaits|content|contente|contents|heureux|convaincu|convaincue|plu|plaît|plait|parfait|aimé|apprécié|convient|ravi|ravie|conforme|à la hauteur|bien|conquis|emballé|le cas|mérit*)',
    '(souci|soucis|problème|problèmes|pépin|couac|hic|bémol|défaut|accroc|déception|insatisfaction|mécontentement|plainte|réclamation|reproche|contrariété|dysfonctionnement)',
    'quelque chose ~2 (cloche|ne va|n allait|allait pas|déplu|déplaît|ne convient)|si non|sinon|dans le cas contraire|moins bien|déplu|déplaît|pas le cas|expérience ~2 (négative|mauvaise)|mauvaise expérience',
    'rien ~2 (pousse|marche|va)',
  ],
  'if-happy': [
    's (il|elle|ils|elles) ~5 (plu|séduit|convaincu|conquis|satisfait*|content*|comblé*|enchanté*|fonctionne|convient|conviennent|parfait|à la hauteur|adoré|aimé)',
    '(pour autant qu*|pour peu qu*|dès l instant où) ~9 <happy>',
    '(si|pourvu que|pourvu qu|à condition que|à condition qu|tant que|dans la mesure où|seulement si|uniquement si|dès lors que|du moment que|au cas où|puisque|quand|lorsque|en cas de|à condition d être|comme) ~7 <happy>',
    '(êtes|es|est|sont|étiez|avez|as|a) ~4 <happy> ~5 (alors|donc|du coup|dans ce cas)',
    '<happy> (alors|donc)',
  ],
  'happy-ones': ['(clients|acheteurs|client|ceux|celles|acheteuses|clientes) ~4 <happy> '],
  'contact-us': [
    '(contact*|écriv*|écris|écrire|appel*|parl*|prévenez|prévenir|préviens|joindre|joignez|avertir|avertissez|informez|informer|interpel*|répond*|solliciter|adress*|signal*|tourn*|alert*) ~3 (nous|moi|service|message|équipe|vendeur|support|sav|d abord|assistance|directement|en privé|formulaire|bouton)',
    '(nous|me|m) ~1 (contacter|contactez|écrire|joindre|appeler|prévenir|parler|avertir|informer|signaler|dire|répondre|solliciter|écriviez|contactiez|confier|dites|préveniez|alerter|interpeller|en faire part|faire part|faire savoir|le dire)',
    '(dites|dis|dire) ~2 (nous|le nous|moi)|dites le nous|dis le nous|faites le nous savoir|faites nous (part|signe|savoir)|en parler|parlons en|prenez contact|prendre contact|venez vers nous|revenez vers nous|revenir vers nous|venir vers nous|tournez vous vers|notre (service|sav|support|assistance)|formulaire|en privé|par message|à nous (le dire|l écrire)|l apprendre|répondez à ce message|service client|(bouton|lien|page) (rouge|ci-dessous|contact|ci-contre)|message privé|en discuter',
    '{contactlink}',
  ],
  'give-chance': [
    '(chance|occasion|opportunité|possibilité|temps|permett*|moyen|laissez nous|laisse nous) ~5 (réparer|corriger|régler|résoudre|arranger|redresser|clarifier|expliquer|rattraper|rectifier|remédier|aider|trouver une solution|solution|répondre|faire mieux|nous racheter|nous rattraper)',
    'nous ~3 (régler|résoudre|arranger|corriger|réparer) ~4 (problème|ensemble|avant|d abord)',
    '(accordez|laissez|donnez|laisse|donne) ~1 nous ~2 (chance|occasion)',
  ],
  'praise-noun': [
    'compliment|compliments|éloge|éloges|félicitations|louange|louanges|bonnes nouvelles|enthousiasme|joie|bonheur|satisfaction|votre bien',
  ],
  'complaint-noun': [
    'plainte|plaintes|critique|critiques|reproche|reproches|réclamation|réclamations|souci|soucis|problème|problèmes|déception|déceptions|mécontentement|insatisfaction|colère|grief|griefs|négatif|mauvaises nouvelles|déboires',
  ],
  'said-happy': [
    '(ravi|ravis|heureux|contents|content|contente|plaisir|super|formidable) ~2 (que|qu|de savoir|d apprendre) ~5 (fonctionne|convien*|plai*|bien|<happy>)',
    '(vous|tu|votre message) ~2 (avez|aviez|as) ~2 (écrit|dit|signalé|indiqué|confié) ~8 (<happy>|bien|content*|ravi*|enchant*)',
  ],
} satisfies Classes;
