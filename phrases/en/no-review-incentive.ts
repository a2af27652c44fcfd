import type { Phrases } from '../../src/wording/language.ts';

export default {
  // The reward first: "a gift card for your review", "20 % off once your comment is online".
  reward: [
    '<gift> ~4 (<in-return> ~3|for ~2) <review-any> !4 <not> !6 <refund-cause>',
    '<gain> ~8 (<once>|<in-return>|<to-those>|by) ~6 <review-any> !4 <not> !0 <thanked> !4 <refund-cause>',
    '<gain> ~4 <in-return> ~3 (<review-any>|it)',
    '(compensat*|reimburse*|reward*|paid|pay you|repay*|thank you) ~4 (for|with) ~6 (<review-act>|<review-noun>) & <gain> !4 <not> !4 <refund-cause>',
    '(compensat*|reimburse*|reward*|repay*) ~8 (<review-act>|<review-noun>) !4 <not> !6 <refund-cause>',
  ],
  // The review first: "leave us a review and get 10 % off".
  request: [
    '<once> ~4 <review-any> & (<gain>|<money>) !4 <not> !0 <thanked> !6 <refund-cause>',
    '(<once>|for|<in-return>|if|with|by|because of) ~4 <review-any> &9 (<gain>|<money>|<refund>) !4 <not> !0 <thanked> !6 <refund-cause>',
    '<review-any> &14 <gain> ! (free-standing|freestanding|feel free|free (time|space|choice|return|returns|of|to|day|hand|seat|place|slot|from|text)) !4 <not> !0 <thanked> !8 <refund-cause> !6 <question>',
    '(<review-act>|<reviewer>|<to-those> ~3 <review-any>) & (<gain>|<money>) !4 <not> !0 <thanked> !8 <refund-cause>',
    '(<review-act>|<review-wish>) & <refund> !4 <not> !0 <thanked> ! <refund-cause> ! <question>',
    '<review-any> ~2 (is|are) worth ~4 (money|dollars|something|cash|<number>)',
    '<review-any> ~8 (unlocks|unlock|earns|earn|activates|wins|win|gets you|brings you|pays|entitles|qualifies) !4 <not>',
    '<reward-verb> ~4 (<reviewer>|<review-noun>|<review-act>) !4 <not>',
    '<reviewer> & (<get>|<reward-verb>) !4 <not>',
    '(<once>|<when-done>|after) ~5 <review-noun> & (warranty|guarantee) ~6 (active|activated|extended|doubled|longer|starts|valid)',
    '(warranty|guarantee) ~5 (active|activated|extended|valid|starts) ~5 (<once>|after) ~5 <review-noun>',
    '<worthwhile> & <review-any> !4 <not>',
    'help ~4 (with|by) ~3 <review-noun> & help ~4 (with|by) ~3 <gift>',
    '(in exchange|in return) ~6 <review-any> !4 <not> !6 <refund-cause>',
    '(pay|paid|buy|bribe) ~5 (for|to) ~4 (<review-noun>|<review-act>) !5 <not>',
    'you ~2 (do|write|give|make|leave|post) ~2 <review-noun> ~3 we ~3 (do|give|send|make|pay|return|refund)',
    '<review-any> from you ~8 (from us|we give|we send)',
    '<review-any> & (our treat|is on us|on the house) !4 <not>',
    '(every|each|for a|for every) ~2 (star|stars|review|rating|comment|opinion) ~4 (feeds|rewarded|pays|brings you|gets you)',
    '(put|give|leave|rate|click) ~3 <five-stars> & <gain> !4 <not>',
    '<review-any> first ~3 refund ~2 (after|later|then|second)',
    '(refund|money back|payment) ~2 (after|later|then) ~2 <review-any> !4 <not> ! <refund-cause>',
    '(reviews|review|ratings|feedback|comments|comment) (are|is|will be|get|gets) ~1 (rewarded|paid|compensated|honoured|honored) !4 <not>',
    '(cookies|chocolate|gifts|cash|money|coupons|vouchers|presents|rewards) for (comments|reviews|feedback|stars|ratings) !4 <not>',
    'with a review & with a (rebate|discount|gift|refund|voucher|coupon)',
    '(everyone|everybody|anyone|those|customers|buyers|all|people|shoppers|whoever|who) ~1 (who|that) ~8 (few lines|few words|comment|comments|review|reviews|rate|rates|tells|speaks|writes|opinion|stars|posts) & (<gain>|<money>) !4 <not> !6 <refund-cause>',
    '(tell|tells|telling) amazon & (<gain>|<money>|<promise>|send* ~4 (a|an|spare|extra)) !4 <not>',
    'you (write|tell|rate|review|comment|post|share|say) ~8 (we|i) ~1 (send|give|pay|return|refund|reimburse|transfer|credit|take care|cover) !4 <refund-cause> !4 <not>',
    '(first|review first|rating first|stars first) & (<gain>|<refund>) & (review*|rat*|stars|comment*) !4 <not> !6 <refund-cause>',
    'you (write|tell|rate|review|comment|post|share|say) ~8 (we|i) ~1 (send back|give back|pay back|return|refund|reimburse|transfer|credit|cover) !4 <not>',
    '<review-any> ~3 = ~3 (free|new|refund*|gift*|<gift>) ! /',
    '(everyone|everybody|anyone|each|every|all|those|whoever) ~8 <review-any> & (we|i) ~1 (send|post|give|mail|ship|add|hand|offer|pay|transfer|put|draw|invite) ! <not> ! <thanked> ! <refund-cause>',
    '(tester|testers|reviewers) ~3 (keep|keeps|get|gets|receive|pay nothing)',
    '(for|per) ~1 (each|every|one|a) [more|extra] (star|review|comment|rating) ~3 (there is|there are|you get|we give|we send|comes|we add)',
    '(in return|in exchange|in gratitude|in appreciation) for ~3 (comment|words|opinion|support|stars|lines|entry) & (<gain>|include|add|get|receive|send) ! <refund-cause>',
    '(not be|never be) ~1 (stingy|ungrateful|mean) & <review-any>',
    'no <review-noun> ~2 no <gift>',
    "(rate|review|comment|write) ~6 (don't|do not|not|never) [have to|need to] pay ! (we|i)",
    '<review-any> ~2 in <free> ~6 out',
    '(for your|for the|for all your) (effort|time|trouble|work|minutes) ~3 (review|reviewing|rating|writing|feedback) & (<gain>|<money>)',
    '(best|most helpful|longest|first|nicest|funniest) ~3 (wins|win|gets|receives|earns) & <review-any> !4 <not>',
    '(<reviewer>|reviewers|buyers who (rated|reviewed)|customers who (rated|reviewed)) ~4 (received|got|won) & (you can|you could|you may|next|too|also)',
    '(stars|review|rating|feedback|comment) ~3 (open|opens|unlock*) ~4 (door|club|savings|access|gift*)',
    '(say thanks|say thank you|thank you) for your [amazon|seller|product|honest|quick] (rating|review|feedback|stars) ~3 (we|i) ~2 (put aside|set aside|prepared|reserved|kept|send) ! <refund-cause>',
  ],
  // Over two sentences: "Feedback given? Then choose one of these gifts."
  offer: {
    phrases: [
      '(<get>|<choose>|<send>|<claim>|take|add) ~6 <gift> !3 <not> !8 <refund-cause>',
      '(<gift>|<gain>) ~4 (is|are|will be|waits|awaits|follows|comes|waiting|will|on) ~4 (yours|waiting|for you|on its way|follow|sent|ready|you|way) !3 <not> !8 <refund-cause>',
      '(want|fancy|like|get|have|how) ~6 (for nothing|for free|free|money back|<free> ~1 one) ?',
      '(cash in|<worthwhile>)',
      '(reimburse|refund|repay|pay|transfer|credit|send) ~2 (you|your|the) ~3 (money|price|amount|cost|full|back|days|completely|half|everything) !6 (if|unless|should|because) !8 <refund-cause> !3 <not>',
      "(we'll|we will|i will|i'll) (reimburse|refund|repay|compensate|pay) you !8 <refund-cause> !6 (if|unless|should)",
      '(purchase price|your money|the price|full price|money) ~1 back ?',
      '(every|each) ~2 (<review-noun>|one) ~3 (receives|gets|wins) ~4 <gift>',
      '(lucky winner|could win|can win|enter ~4 draw|prize draw|raffle)',
      '(pick|choose|select|grab|take) ~2 (freebie|gift|present|reward|bonus|voucher|coupon)',
      '(we|i) ~2 (ship|send|mail|give|post) you ~2 (a|an|one|another|the) ~4 (keep|free|no charge|no cost) !8 <refund-cause> !3 <not>',
      '(at no charge|at no cost|free of charge) ! (exchange|replace*|repair*) !8 <refund-cause> !6 (return|repair|replacement|shipping|deliver*) !3 <not> ! <if>',
      '(will|does|shall) not ~2 unrewarded',
      '(will|shall|would like to|want to|gladly) ~1 (thank|reward|surprise|treat|spoil|compensate) you ~1 (with|by|for) !3 <not> !8 <refund-cause>',
      '(gift|present|bonus|surprise|reward|something|voucher|treat) ~8 in it for you !3 <not>',
    ],
    with: {
      near: [
        '<review-act> !0 <thanked>',
        '<wrote> ~3 <review-noun> ! <thanked>',
        '<review-noun> ~2 <wrote> ! <thanked>',
        '(for|once|when|after|if|by) ~2 <your-review> ! <thanked>',
        '(send|show) ~3 (proof|screenshot)',
        '<review-wish> ! <thanked>',
        '(rated|reviewed|commented|posted|feedback left|review left) ~2 ?',
        '^ ~2 (rate|review) ~1 (the|it|us|our|your)',
      ],
    },
    without: { near: ['<check-it>'] },
  },
  // A gift, in a message that asks for a review elsewhere.
  'offer+': {
    phrases: ['<strong-gift> !4 <not> !8 <refund-cause> !4 <past-deal>'],
    with: {
      message: [
        '<review-act> !0 <thanked> ! <check-it>',
        '<review-wish> ! <thanked> ! <check-it>',
        'you wrote ~2 <review-noun>',
        '(date|link|screenshot|picture|photo|proof) ~3 <review-noun>',
      ],
    },
    without: { near: ['<check-it>', '<refund-cause>'] },
  },
  // "We invite you to our testers. You tell others how it is, we return the price."
  'offer++': {
    phrases: [
      '<promise> !8 <no-gift> !8 <not> !10 <refund-cause> ! <question>',
      '(program|programme|club|group|team|panel) ~2 (of|for) ~2 (testers|reviewers)|(tester|testers|reviewer) (group|club|program|programme|team)',
    ],
    with: {
      near: [
        '<review-act> !0 <thanked> ! <check-it>',
        '<review-wish> ! <thanked> ! <check-it>',
        '<to-those> ~3 <review-any>',
        '<once> ~4 <review-any>',
      ],
    },
    without: { near: ['<refund-cause>', '<check-it>', '<if> ~6 <unhappy>'] },
  },
  draw: [
    '<review-any> & (<draw>|win ~4 <gift>) !4 <not>',
    'rating ~3 product & (win|winner|draw|lottery)',
    '<review-any> & (hamper|raffle ticket|lottery ticket|prize|tablets)',
  ],
  donation: [
    '<review-any> & (donate|donates|donating|donation|plant ~2 (tree|trees)|plants ~2 (tree|trees)|charity|food bank|animal shelter|shelter|orphan*|feeds|feed a|hungry|homeless|children in need|hospital|school in) !4 <not>',
  ],
  // A refund or replacement as the reason for a review, a change or a removal.
  refund: {
    phrases: [
      '<refunded> ~6 (so|therefore|now|hence|and now|in return|that is why) ~8 (<review-act>|<review-wish>|<review-noun>|stars|reconsider)',
      '(<refund>|<free> replacement|replacement) &10 ((willing|ready|agree|able|prepared) ~5 <change-it> ~4 (<review-noun>|stars)|<change-it> ~4 (<review-noun>|stars))',
      '(with|since|as|because|now that) ~6 (<refund>|<refunded>|money back) & (no reason ~8 (stand|stay|remain|there)|(should|could|can|would) ~4 (remove|delete|<change-it>|disappear|be gone))',
      '(<change-it>|<remove>) ~4 (<review-noun>|stars) & (<gain>|<refund>|send ~4 (free|new one)|new one free) !4 <not> !0 (we|after)',
      '(<refund>|replacement) (is|was) ~4 (and|so) in return',
      '<refund> & (vanish*|disappear*|gone|remove*|delete*|take down|taken down|go away) & (<review-noun>|comment|stars) !4 <not>',
      '(we|i) ~2 (give|offer|make|pay|do) ~4 <refund> ~12 if ~6 (<review-noun>|comment|stars)',
      '(refund|money back|reimburse|compensat*|replacement|pay) ~8 (if|when|once|as soon as|provided) ~2 (your|the) ~1 (rating|review|stars|feedback|comment) ~2 (turn*|become*|goes|go|is|are|change*|improve*|disappear*)',
      '(<refund>|refund|money back|replacement|voucher) ~4 (if|when|once) you ~2 (raise|change|update|edit|delete|remove|improve|revise) (them|it|that|those)',
    ],
  },
  // A refund or a new one, and in the next sentence a wish for better stars.
  'refund+': {
    phrases: [
      '<refunded>',
      '(sent|send|mailed|shipped|gave|given) ~2 (you|the) ~1 (new|second|another|better) _',
      '(refund|money back|replacement) (is|was|has been) ~2 (sent|done|made|issued|yours)',
    ],
    with: {
      near: [
        '<change> ~4 <my-review>',
        '<remove> ~4 <my-review>',
        '(take|taking|pull|get) ~1 (comment|review|feedback|rating|stars|post) ~1 (down|off|away) ! <refuse>',
        '(lift|raise|improve|change|update|reconsider|adapt|correct) ~2 (stars|star|rating)',
        'stars ~6 (up|higher|four|five)',
        '(what you wrote|the text|the stars) ~8 (match*|say|show|fair|away)',
        '(edit|delete) ~4 (review|reviews)',
      ],
    },
  },
  // Any reward beside any word of reviews.
  'request+': [
    '<review-any> & <gain> ! <not> !0 <thanked> ! <refund-cause> ! <check-it> !1 (feel|you are|are|be) ! (cm|mm|inch|inches|gift card box|gift box) ! (reward us|reward our|free-standing|freestanding|free (time|space|choice|return|returns|of|to|day|hand|seat|place|slot|from|text)|feel free|invoice|promotion|checkout|every order|each order|all orders|part of every)',
    '(review|rating|feedback|stars) & (<refund>|refund*|reimburse*|money back) ! <not> !0 <thanked> ! <refund-cause> ! <check-it> ! (we read|we saw|your review says|you describe*|you wrote)',
  ],
  allow: [
    '<not> ~6 (offer|give|pay|ask|allow*|accept|return|reward|compensat*) ~8 <review-noun>',
    '(offer|give|pay|return|reward|compensation) ~6 nothing ~6 <review-noun>',
    "amazon (does not|doesn't|forbids|prohibits)",
    '<check-it>',
    '<thanked> ~2 <review-noun> !2 (as|little|way of|to say)',
    '(read|saw) your <review-noun>',
    '<gift-ware>',
    '<star-ware>',
    'review (questions|section|copy|sheet|exercises|chapter|board|unit)',
  ],
  // A warning of such an offer.
  'allow+': {
    phrases: ['<review-any>', '<gain>', '<money>', '(money|cash|stars|card)'],
    with: { near: ['<scam-talk>'] },
  },
} satisfies Phrases;
