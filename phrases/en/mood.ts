import type { Phrases } from '../../src/wording/language.ts';

/** How a buyer feels, as links say it for him: "Love it", "Not so great". */
export default {
  pleased: [
    'good|great|happy|glad|satisfied|pleased|impressed',
    'perfect|perfectly|love|loved|excellent|wonderful|amazing|brilliant|fantastic|delighted|thrilled|superb|awesome|cosy|yes|thumbs up|all fine|all good|top|super|spot on|delicious|beautiful',
    '(everything|all) ~2 (fine|well|right|works)',
  ],
  displeased: [
    "(not|isn't|wasn't|aren't|less than) ~2 (good|great|happy|glad|satisfied|pleased|impressed|perfect|right|well|so|my|for)",
    'unhappy|dissatisfied|disappointed|disappointing|bad|poor|poorly|problem|problems|trouble|broken|wrong|issue|issues|complaint|complain|unfortunately|meh|no|awful|terrible|thumbs down',
    'could ~1 be better|something ~2 (missing|off)',
  ],
} satisfies Phrases;
