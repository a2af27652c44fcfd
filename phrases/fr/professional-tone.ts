import type { Phrases } from '../../src/wording/language.ts';

export default {
  slang: [
    'stp . ! (câble|cables|utp|ftp|ethernet|rj45|fichier|blindage)',
    'lol|mdr|ptdr|xptdr|omg|wtf|slt|bjr|pcq|bcp|tkt|tqt|jsp|tjrs|tjs|jpp|osef|tmtc|bisous|bisou|bises|vs (avez|etes|pouvez)|ns (avons|sommes)',
    'ouais|ouep|ouaip|bah|bof|beurk|oups|haha*|hihi*|hehe*|ahah*|wesh|^ coucou ! (horloge|pendule|suisse)',
    'mec|mecs|meuf|pote|potes|les gars|frérot',
    "kiffer|kiffe|kiffez|kiffé|de ouf|trop (cool|top|nul|naze|mignon)|super cool|c'est nickel|relou|chelou|zarbi|naze|foireux|foirer|=foiré|=foirée|t'inquiète|t'inquiètes|ya pas de ~1 (souci|problème)|no stress|no problem|fastoche",
    "flemme|fric|thune|thunes|merdique|j'sais pas|chais pas|chuis|t'as|t'es|c'est nul",
  ],
  scare: [
    'agissez (maintenant|vite|immédiatement|dès maintenant)|(action|réponse|réaction) immédiate ~2 (requise|nécessaire|exigée)',
    '(dernier|ultime) avertissement|dernier avis avant|dernière mise en garde',
    "n'ignorez pas (ce|cet|notre) (message|mail|avis|courriel)|avant qu'il ne soit trop tard|il sera trop tard",
  ],
} satisfies Phrases;
