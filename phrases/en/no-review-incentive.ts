import type { Phrases } from '../../src/wording/language.ts';

export default {
  // The reward first: "a gift card for your review", "20 % off once your comment is online".
  reward: [
    '<gift> ~4 (<in-return> ~3|for ~2) <review-noun> !4 <not>',
    '<gift> ~6 (<once> ~3|for ~3) (<review-act>|<review-noun>|<opinion-noun> ~3 online) !4 <not>',
    '<gift> ~6 <to-those> ~6 (<review-act>|<review-noun>) !4 <not>',
    '(<get>|<send>) ~6 <gift> ~6 (<once>|<in-return>|<to-those>) ~6 (<review-act>|<review-noun>|<what-you-think>) !4 <not>',
    '<refund> ~4 (<in-return> ~3|for [a|an|your|the|each|every|any|honest|positive|good|this]) <review-noun> !4 <not>',
    '<refund> ~8 (<once>|<to-those>) ~6 (<review-act>|<review-wish>|rates us|reviews us|<wrote> ~3 <review-noun>|<your-review> ~2 (appear*|online|live|published|visible|posted)) !4 <not>',
    '(compensat*|reimburse*|reward*|paid|pay you|repay*) ~8 (<review-act>|<review-noun>) !4 <not>',
  ],
  // The review first: "leave us a review and get 10 % off".
  request: [
    '(<review-act>|<review-wish>) ~5 (and|to|then|so|for) ~3 (<get>|<send>|<choose>|<gift>) ~5 (<gift>|<refund>) !4 <not>',
    '(<review-act>|<review-noun>) &9 (<gift>|<money>) !3 <not> !3 <refund-word> !0 <thanked>',
    '(<once>|for|<in-return>) ~4 (<review-noun>|<review-act>) &9 (<get>|<send>|<gift>|<refund>) ~6 (<gift>|<refund>) !4 <not>',
    '(<review-noun>|<your-review>) (is|are) worth ~4 (money|dollars|something|cash|<number>)',
    '<your-review> (unlocks|earns|activates|wins|brings|gets|pays|buys|entitles)',
    '<reward-verb> ~4 (<reviewer>|<review-noun>|<review-act>) !4 <not>',
    '(<reviewer>|<to-those> ~4 (<review-act>|review)) &8 (<gift>|<get> ~4 <gift>|<reward-verb>|for free) !4 <not>',
    '(<once>|<when-done>) ~5 <review-noun> ~6 (warranty|guarantee) (becomes|is|will be) ~3 (active|activated|extended)',
    '(warranty|guarantee) ~5 (active|activated|extended|valid|starts) ~5 (<once>|after) ~5 <review-noun>',
    '<worthwhile> &12 (<review-act>|<review-noun>)',
    'help ~4 (with|by) ~3 <review-noun> ~4 help ~4 (with|by) ~3 (<gift>|discount)',
    '(in exchange|in return) ~6 (<review-noun>|in the reviews) !4 <not>',
    '(in exchange for|in return for) ~3 (<review-noun>|feedback) !4 <not>',
    '(pay|paid|buy|bribe) ~5 (for|to) ~4 (<review-noun>|<review-act>) !5 <not>',
  ],
  // Over two sentences: "Feedback given? Then choose one of these gifts."
  offer: {
    phrases: [
      '(<get>|<choose>|<send>|<claim>) ~6 <gift> !3 <not>',
      '<gift> ~4 (is|are|will be|waits|awaits|follows|comes|waiting|will) ~4 (yours|waiting|for you|on its way|follow|sent|ready|you) !3 <not>',
      '(want|like|need|fancy) ~6 (<free>|<gift>)',
      '(cash in|<worthwhile>|<free> ~4 for you|(<gift> ~3 (yours|follows|follow)))',
      '(every|each) ~2 (<review-noun>|one) ~3 (receives|gets|wins) ~4 <gift>',
    ],
    with: { near: ['<review-act>', '<wrote> ~3 <review-noun>', '<review-noun> ~2 <wrote>', '(for|once|when|after|if) ~2 <your-review> !4 <thanked>', '(send|show) ~3 (proof|screenshot)'] },
  },
  draw: [
    '(<reviewer>|<review-noun>|<review-act>) & (<draw>|win ~4 <gift>) !4 <not>',
  ],
  donation: [
    '(<review-noun>|<review-act>) & (donate|donates|donating|donation|plant ~2 (tree|trees)|plants ~2 (tree|trees)|charity) !4 <not>',
  ],
  refund: {
    phrases: [
      '<refunded> ~6 (so|therefore|now|hence|and now|in return|that is why) ~8 (<review-act>|<review-wish>|<review-noun>|stars|reconsider)',
      '(partial refund|<refund>|<free> replacement|replacement) &10 (willing|ready|agree|able|prepared) ~5 (<change-it> ~4 (<review-noun>|stars)|<review-act>)',
      '(with|since|as|because|now that) ~6 (<refund>|<refunded>|money back) & (no reason ~8 (stand|stay|remain|there)|(should|could|can|would) ~4 (remove|delete|<change-it>|disappear|be gone))',
      '<change-it> ~4 (<review-noun>|stars) &8 (<refund>|<gift>|send ~4 <free>) !4 <not>',
      '(<refund>|replacement) (is|was) ~4 (and|so) in return',
    ],
  },
  // A refund is the reason for a removal that the next sentence asks for.
  allow: [
    '<review-verb> ~3 <not-reviewed>',
    '<thanked> ~2 <review-noun>',
    '<not> ~6 (offer|give|pay|ask|allow*|accept|return|reward|compensat*) ~8 <review-noun>',
    '(offer|give|pay|return|reward|compensation) ~6 nothing ~6 <review-noun>',
    'amazon (does not|doesn\'t|forbids|prohibits)',
  ],
} satisfies Phrases;
