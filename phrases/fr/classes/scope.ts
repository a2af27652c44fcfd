import type { Classes } from '../../../src/wording/language.ts';

/** What a sentence denies, asks, puts under a condition or tells of others: what takes it out of a rule. */
export default {
  // Words that deny.
  not: [
    'pas|jamais|aucun|aucune|rien|nullement|sans (obligation|engagement|contrepartie|aucune)|ni|guère|interdit*|interdisent|contraire aux|(avec ou sans)',
  ],
  'not-reviewed': [
    '(plaît|plait|convient) (davantage|mieux|plus)|dommage|sinistre|expert|papier cadeau|dégât|dégâts|rayure*|fissure*|état du',
    'épreuve|épreuves|maquette*|couleur|couleurs|gravure|bon à tirer|croquis|projet|ébauche|visuel|proposition|aperçu|dessin|tissu|police|esquisse|texte|teinte|modèle|broderie|tirage|de passage|de livraison|de virement|d expédition|d échéance|d imposition|de réception|de dépôt',
  ],
  'item-word': [
    'coffret|emballage|efficacité|carton',
    'diplôme|cime|sapin|robot|mode|application',
    'étiquette|congél*|contient|contiennent|bois|métal|papier|feutre|décorative*|décoratif*|lumineuse*|fluorescent*|broche*|hôtel|serviette*|carte|ciel|plafond|emporte-pièce|autocollant*|sticker*|couvert*|édition|borne|pôle|fil|stickers|guirlande|restaurant|classe|cuisinier|énergie|énergétique|test|plaque|tirage',
  ],
  if: [
    'si|s|quand|lorsque|pourvu|pourvu que|à condition|tant que|dans la mesure où|au cas où|dès lors que|seulement|uniquement|du moment|puisque|comme',
  ],
  whether: [
    '(satisfait|satisfaite|content|contente|plu|heureux|satisfaits|aimé|bien|conquis) (ou|ou bien) (non|pas|déçu|mécontent|insatisfait|déçue|déplu|mal)|que vous soyez ~3 ou|peu importe|quel que soit|quelle que soit|quel qu il soit|quelle qu elle soit|qu il soit|qu elle soit|(plu|plaît|aimé|apprécié) ~6 (déplu|déplaît|pas|moins)',
  ],
  refuse: [
    '(ne|n) ~1 (pouvons|voulons|souhaitons|demandons|ferons) ~1 (ni|pas|jamais|aucun*)',
    'sans obligation|(ne|n) ~2 demand* ~2 personne',
    '(ne|n) ~3 (demand*|exige*|attend*|souhait*|avez|devez|pouvons|faut|sommes|voulons) ~2 (pas|jamais|rien|aucun*)|ne ~1 (supprim*|modifi*|chang*|retir*|effac*) ~1 pas|libre de|inutile de|pas obligé|interdit',
  ],
  'reason-why': [
    'à la suite de|suite à|suite aux|après (votre|plusieurs|les|des|ces|vos|la lecture|avoir lu)|grâce à|plusieurs avis|nous avons (changé|modifié|corrigé|amélioré|retiré|supprimé|remplacé|revu)|avons ~2 (changé|modifié|corrigé|amélioré|retiré|supprimé|remplacé)|a été (modifié|corrigé|changé|retiré|supprimé|remplacé)|afin de|nos clients|(des|plusieurs) clients ~2 (ont|nous|disent|signalent)|dans l avis|dans votre avis',
  ],
  'not-text': [
    'murale*|mural|phosphorescent*|guirlande|autocollant*|plafond|gravure|texte|adresse|facture|taille|couleur|montant|livraison|orthographe|broderie|prénom|film|étiquette|logiciel|application|firmware|colis|notice|fiche|numéro|date|rendez vous|commande n|batterie|pile|housse|maquette|épreuve',
  ],
  'neutral-if': [
    '(cœur|envie) ~1 en ~1 (dit|prend)|temps|minute|minutes|instant|moment|question*|aide|besoin|problème*|manque*|abîm*|cass*|défect*|reçu|arrivé*|utilisé|essayé|testé|occasion|possible|souhait*|voul*|désir*|(si|quand|lorsque) (vous|tu) ~3 (notez|évaluez|laissez|écrivez|partagez|pouvez|pouviez|avez|voulez|souhaitez|publiez|rédigez)|d accord|conv*|réponse|répond*',
    '(si|dès|quand|lorsque|dès que) (votre|cet|l|vos|un|cette) ~1 (<review-thing>)',
  ],
  conditional: ['si|s|quand|lorsque|pourvu|à condition|dès lors|au cas où|en cas'],
  // What the buyer asked, or a third person said.
  'you-asked': [
    '(vous|tu) ~1 (mentionnez|dites|écrivez|signalez|rapportez|indiquez|mentionnes) ~1 (que|qu)|dont (vous|tu) (parlez|parles|faites)|(ce n était|ce n est) pas nous|autre vendeur',
    '(vous|tu) ~1 (demandiez|demandez|demandais|vouliez savoir|aviez demandé|avez demandé|as demandé|souhaitiez savoir)|votre question|(on|quelqu un|un inconnu|un tiers|certains) ~3 (demande|demandait|réclame|écrit|contacte|propose)',
  ],
  // A law, a policeman or a thief on paper.
  fiction: [
    'roman|tome|chapitre|livre|jeu|costume|déguisement|figurine|jouet|film|insigne|plateau de jeu|page <number>|polar|album|puzzle|playmobil|code civil|recueil|par la loi',
  ],
  warning: [
    '(n est|ne sont) pas (de nous|le nôtre|la nôtre|les nôtres)|suspect*',
    'arnaque*|escroc|escrocs|escroquerie*|fraude*|frauduleu*|hameçonnage|phishing|faux (message|messages|vendeur|vendeurs)|méfiez|méfiance|prudence|jamais|se fait passer|se faire passer|se font passer|prétend*|piraté*|(ne|n) ~1 (provien*|vien*) ~2 (pas|jamais) de nous|pas de nous|signalez le|signalez les|signalez ~2 à amazon|en notre nom',
  ],
  // A text, or a star, that is made for the buyer.
  custom: [
    'gravure|graver|gravé*|brod*|fraisé*|imprimé*|personnalis*|plaque|faire-part',
    '(coussin|tasse|mug|panneau|médaille|gâteau|tableau|carte) ~8 (texte|figurer|inscription|écrit)|(texte|inscription|mention) ~4 (coussin|tasse|mug|panneau|médaille|gâteau|tableau)|porte le texte',
  ],
  'star-thing': [
    '<custom>|guirlande*|sapin|projecteur|mobile|vitrophanie|étoiles (défectueu*|cassé*|décollé*|manquant*|en bois|en papier)',
  ],
  // A card in the box that the seller did not write.
  'not-ours': [
    'jetez|jeter|(vient|viennent|provient) ~3 (fabricant|fournisseur|grossiste|pas de nous)|aucune valeur|n est pas valable',
  ],
  // Who judges a damage, and no purchase.
  assessor: [
    'expert|experts|expertise|réparateur|technicien|assurance|assureur|laboratoire|(rend*|donner*|rendre) ~1 (son|leur) avis|avis de passage',
  ],
  // What the buyer wants to trade.
  'you-offer': [
    '(vous|tu) ~1 (proposez|proposiez|proposes|offrez|exigez|menacez|menaciez|menaces) ~1 (de|d|que|qu|un|une)|(votre|ta) (proposition|offre|marché|menace)',
  ],
  // What the buyer said, asked for or offered, told by the seller.
  'buyer-tells': [
    '(vous|tu) [nous|m|me|nous l|l|aussi|bien] (dites|écrivez|demandez|demandiez|proposez|proposiez|offrez|promettez|annoncez|menacez|craignez|voulez|vouliez|souhaitez|souhaitiez|aimeriez|évoquez|mentionnez|suggérez|pensez|avez (dit|écrit|demandé|proposé|offert|promis|annoncé|suggéré|évoqué|mentionné|souhaité|voulu)|dis|écris|demandes|proposes|promets|veux|voulais|souhaites|aimerais|as (dit|écrit|demandé|proposé|promis))',
    '(votre|ta) (proposition|offre|demande|question)|merci de nous (proposer|offrir|promettre)',
  ],
} satisfies Classes;
