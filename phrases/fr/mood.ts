import type { Phrases } from '../../src/wording/language.ts';

/** How a buyer feels, as links say it for him: "Love it", "Not so great". */
export default {
  pleased: [
    'bien|content|contente|satisfait*|ravi|ravie|heureux|heureuse|top|super|génial*',
    'parfait*|excellent*|adore|magnifique*|merveilleux|formidable*|impeccable*|oui|pouce levé|nickel|enchanté*',
  ],
  displeased: [
    '(pas|peu|moins) ~2 (bien|content|contente|satisfait*|ravi|ravie|heureux|heureuse|top|terrible|convaincu*|parfait)',
    'mécontent*|insatisfait*|déçu*|décevant*|mauvais*|problème*|souci*|cassé*|défaut*|réclamation|malheureusement|non|bof|dommage',
  ],
} satisfies Phrases;
