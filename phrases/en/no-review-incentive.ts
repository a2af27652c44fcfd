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
    '<review-any> &14 <gain> ! (free-standing|freestanding|feel free|free (app|hotline|trial|version|repair|time|space|choice|return|returns|of|to|day|hand|seat|place|slot|from|text)) !4 <not> !0 <thanked> !8 <refund-cause> !6 <question>',
    '(<review-act>|<reviewer>|<to-those> ~3 <review-any>) & (<gain>|<money>) !4 <not> !0 <thanked> !8 <refund-cause>',
    '(<review-act>|<review-wish>) & <refund> !4 <not> !0 <thanked> ! <refund-cause> ! <question>',
    '<review-any> ~2 (is|are) worth ~4 (money|dollars|something|cash|<number>)',
    '<review-any> ~8 (unlocks|unlock|earns|earn|activates|wins|win|gets you|brings you|pays|entitles|qualifies) !4 <not>',
    '<reward-verb> ~4 (<reviewer>|testers|<review-noun>|<review-act>) !4 <not>',
    '<reviewer> & (<get>|<reward-verb>) !4 <not>',
    '<worthwhile> & <review-any> !4 <not>',
    '(in exchange|in return) ~9 <review-any> !4 <not> !6 <refund-cause>',
    'you ~2 (do|write|give|make|leave|post) ~2 <review-noun> ~3 we ~3 (do|give|send|make|pay|return|refund)',
    '<review-any> from you ~8 (from (us|me)|we give|we send)',
    '<review-any> & (our treat|is on us|on the house) !4 <not>',
    '(every|each|for a|for every) ~2 (star|stars|review|rating|comment|opinion) ~4 (feeds|rewarded|pays|brings you|gets you)',
    '(put|give|leave|rate|click) ~3 <five-stars> & <gain> !4 <not>',
    '(reviews|review|ratings|feedback|comments|comment) (are|is|will be|get|gets) ~1 (rewarded|paid|compensated|honoured|honored) !4 <not>',
    '(cookies|chocolate|gifts|cash|money|coupons|vouchers|presents|rewards) for (comments|reviews|feedback|stars|ratings) !4 <not>',
    '(everyone|everybody|anyone|those|customers|buyers|all|people|shoppers|whoever|who) ~1 (who|that) ~8 (few lines|few words|comment|comments|review|reviews|rate|rates|tells|speaks|writes|opinion|stars|posts) & (<gain>|<money>) !4 <not> !6 <refund-cause>',
    '(tell|tells|telling) amazon & (<gain>|<money>|<promise>|send* ~4 (a|an|spare|extra)) !4 <not>',
    'you (rate|review|comment|(write|post|share|say|leave) ~2 (review|feedback|opinion|comment|something|good|about|lines)) ~8 (we|i) ~1 (send|give|pay|return|refund|reimburse|transfer|credit|take care|cover) !4 <refund-cause> !4 <not>',
    '(first|review first|rating first|stars first) & (<gain>|<refund>) & (review*|rate|rates|rated|rating|ratings|stars|comment*) !4 <not> !6 <refund-cause>',
    '<review-any> ~3 = ~3 (free|new|refund*|gift*|<gift>|<money>) ! /',
    '(everyone|everybody|anyone|each|every|all|those|whoever) ~8 <review-any> & (we|i) ~1 (send|post|give|mail|ship|add|hand|offer|pay|transfer|put|draw|invite) ! <not> ! <thanked> ! <refund-cause>',
    '(tester|testers|reviewers) ~3 (keep|keeps|get|gets|receive|pay nothing)',
    '(for|per) ~1 (each|every|one|a) [more|extra] (star|review|comment|rating) ~3 (there is|there are|you get|we give|we send|comes|we add)',
    '(in return|in exchange|in gratitude|in appreciation) for ~3 (comment|words|opinion|support|stars|lines|entry) & (<gain>|include|add|get|receive|send) ! <refund-cause>',
    '(not be|never be) ~1 (stingy|ungrateful|mean) & <review-any>',
    'no <review-noun> ~2 no <gift>',
    '(scratch|scratches) (my|our|your) back',
    "(rate|review|comment|write) ~6 (don't|do not|not|never) [have to|need to] pay ! (we|i)",
    '<review-any> ~2 in <free> ~6 out',
    '(<reviewer>|reviewers|buyers who (rated|reviewed)|customers who (rated|reviewed)) ~4 (received|got|won) & (you can|you could|you may|next|too|also)',
    '(stars|review|rating|feedback|comment) ~3 (open|opens|unlock*) ~4 (door|club|savings|access|gift*)',
    '(say thanks|say thank you|thank you) for your [amazon|seller|product|honest|quick] (rating|review|feedback|stars) ~3 (we|i) ~2 (put aside|set aside|prepared|reserved|kept|send) ! <refund-cause>',
    '(proof|screenshot|link|picture|photo) ~1 (of|to) ~1 your (rating|review|feedback|comment) & (<gain>|<money>|<get> ~4 (present|gift|pick)) !4 <not>',
    '(pays|worth it) to (review|rate)',
    '(rest|half|remainder|balance|second part|remaining <percent>|other part) ~4 (released|release|releases|unlocked|paid|follows|follow|comes|come|sent|transferred|due|yours|credited|refunded) ~3 <once> ~6 <review-shown> !4 <not> !0 <check-it>',
    '(leave|leaves|go|goes|ship|ships|shipped|send|sends|sent|post|posted|mail|mailed|dispatched|follows|comes|arrives|mailbox|letterbox|transfer|return|pay|get|receive|refund*|gift|claim) ~12 <once> ~6 <review-shown> !4 <not> !0 <check-it>',
    '<once> ~6 <review-shown> ~12 (send|ship|post|mail|transfer|return|pay|refund|get|receive|follows|gift|starts|goes|comes) !4 <not> !0 <check-it>',
    '(our|a|as) ~1 (thanks|thank-you|thank you|token) for ~2 <review-noun> & (<percent>|<gain>|<money>) ! <past-deal>',
    '(you|to) ~1 (review|rate) ~3 we ~1 (repay|refund|pay|return|reimburse|give)',
    '(tester|testers|reviewers) ~4 (reimbursed|refunded|repaid|paid back)',
    '(free|gift|voucher|<percent>) ~2 for ~1 (customers|buyers|those|everyone|everybody|all|people) who ~3 (reviewed|rated|review|rate|wrote|left|comment|commented)',
    '(if|when|once|as soon as) ~3 (<remove>|<change>) ~4 <my-review> & (<gain>|<refund>|money|keep (it|the|your)) !3 <not>',
    '(warranty|guarantee) ~3 (becomes|lifelong|lifetime|longer|doubled|doubles) ~6 <review-noun>',
    '(we|i) ~6 (send|ship|post|mail|release|refund|replace|exchange|repair|transfer|deliver|return) ~8 (after|once|as soon as|when|the moment) you ~2 (rate|rated|review|reviewed|<write> ~4 <review-noun>|<wrote> ~4 <review-noun>) !4 <not> !0 <check-it>',
    '(<money>|<gain>) & <review-any> ~2 (is|are) worth ! <not>',
  ],
  // Over two sentences: "Feedback given? Then choose one of these gifts."
  offer: {
    phrases: [
      '(get|gets|receive|receives|obtain|keep|keeps|earn|earns) ~12 (as|in) (compensation|return|reward|thanks|exchange|gratitude) !3 <not> !8 <refund-cause>',
      '(for|as) (their|your|the) (trouble|effort|troubles|efforts) !3 <not> !8 <refund-cause>',

      '(<get>|<choose>|<send>|<claim>|take|add) ~6 <gift> !3 <not> !8 <refund-cause>',
      '(<gift>|<gain>) ~4 (is|are|will be|waits|awaits|follows|comes|waiting|will|on) ~4 (yours|waiting|for you|on its way|follow|sent|ready|you|way) !3 <not> !8 <refund-cause>',
      '(want|fancy|like|get|have|how) ~6 (for nothing|for free|free|money back|<free> ~1 one) ?',
      '(cash in|<worthwhile>)',
      '(can|could|may|will) be yours',
      '(second|another|extra|third|further|bonus) ~2 _ (is|are) yours !8 <refund-cause> !3 <not>',
      '(is|are) yours ~1 (no charge|free|for free|for nothing|at no cost)',
      '^ ~2 <once> ~1 (this|that|it|all) ~1 (is|has been) ~1 (done|finished|online|published|made|live|written) ~16 (you|your|yours)',
      '(price|cost|money|amount) ~4 (comes|goes|come|flows|wanders) back ! <refund-cause>',
      '(would you like|like|want) ~2 <free> ~5 ?',
      '(reimburse|refund|repay|pay|transfer|credit|send) ~2 (you|your|the) ~3 (money|price|amount|cost|full|back|days|completely|half|everything) !6 (if|unless|should|because) !8 <refund-cause> !3 <not>',
      '(lucky winner|could win|can win|enter ~4 draw|prize draw|raffle)',
      '(pick|choose|select|grab|take) ~2 (freebie|gift|present|reward|bonus|voucher|coupon)',
      '(we|i) ~2 (ship|send|mail|give|post) you ~2 (a|an|one|another|the) ~4 (keep|free|no charge|no cost) !8 <refund-cause> !3 <not>',
      '(at no charge|at no cost|free of charge) ! (exchange|replace*|repair*) !8 <refund-cause> !6 (return|repair|replacement|shipping|deliver*) !3 <not> ! <if>',
      '(will|shall|would like to|want to|gladly) ~1 (thank|reward|surprise|treat|spoil|compensate) you ~1 (with|by|for) !3 <not> !8 <refund-cause>',
      '(how about|how does|want|fancy|need|interested in) ~2 (<free>|<gift>) ~8 ? !8 <refund-cause>',
      '^ ~2 <free> ~5 ? !8 <refund-cause>',
      '(<gift>|<gain>|card) ~6 in it for you !3 <not> !8 <refund-cause>',
      '(everybody|everyone|whoever|anyone|all) ~1 (writes|leaves|posts|gives|write|leave|post|does|did) ~1 (one|so) ~1 (gets|get|receives|receive|wins) !3 <not>',
      '(claim|claimed|claiming|unclaimed) ~2 <gift>',
      '(the|a|our) ~2 (draw|raffle) (for|of|is|takes)',
    ],
    with: {
      near: [
        '<review-act> !0 <thanked>',
        '<wrote> ~3 <review-noun> ! <thanked>',
        '<review-noun> ~2 <wrote> ! <thanked>',
        '(for|once|when|after|if|by) ~2 <your-review> ! <thanked>',
        '(let|tell|show) amazon ~2 (know|what|how)',
        '(paste|send|give|copy|tell|share|post|forward) ~4 (address|link|url|page|name) ~2 (of|to|from) ~3 (profile|review|rating|feedback|comment|entry) ! <check-it>',
        '(send|show) ~3 (proof|screenshot)',
        '<review-wish> ! <thanked>',
        '(line|lines|word|words|sentence|sentences|text|photo) ~6 (on amazon|product page|listing)',
        '(words|lines|text|stars) ~4 (disappear|vanish|gone|away)',
        '(rated|reviewed|commented|posted|feedback left|review left) ~2 ?',
        '^ ~2 (rate|review) ~1 (the|it|us|our|your)',
        '(nothing but|nothing more than|all it takes|all you need|only condition|one condition|only thing|only needs|just needs) ~4 <review-any>',
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
      '(circle|club|group|team|panel|league) ~1 of ~2 (testers|reviewers|commenters)',
      '(for nothing|for free|free|without paying|gratis) ~2 and ~1 (say|tell|write|speak|review|rate|report|post|describe)',

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
    '(everybody|everyone|whoever|anyone|all|those|customers|buyers|people|who) ~3 (rate|rates|rated|review|reviews|reviewed|comment|comments) & <draw> !4 <not> ! <past-deal>',
    '<review-any> & (hamper|raffle ticket|lottery ticket|prize|tablets)',
    '(pick|draw|choose|select) ~3 (reviews|reviewers|ratings|comments) & (refund|win|prize|pay|send|reward)',
  ],
  donation: [
    '<review-any> & (tree|trees) ~2 (planted|plant) !4 <not>',

    '<review-any> & (donate|donates|donating|donation|plant ~2 (tree|trees)|plants ~2 (tree|trees)|charity|food bank|animal shelter|shelter|orphan*|feeds|feed a|hungry|homeless|children in need|hospital|school in) !4 <not>',
  ],
  // A refund or replacement as the reason for a review, a change or a removal.
  refund: {
    phrases: [
      '(<gain>|<refund>|<money>|money|refund|replacement|cost|price|pay) & <once> ~8 <undo-review> ! <refund-cause> !4 <not>',

      '(<refund>|refund|money back|pay you|pay back|transfer|replacement|the (payment|refund|transfer)) ~10 <once> ~8 (no longer|not ~2 any more|gone|vanish*|disappear*|not) ~1 (visible|there|online|public|seen|<end>) ! (parcel|message|error|lamp|light|stain|scratch)',

      '<refunded> ~6 (so|therefore|now|hence|and now|in return|that is why) ~8 (<review-act>|<review-wish>|<review-noun>|stars|reconsider)',
      '(<refund>|<free> replacement|replacement) &10 ((willing|ready|agree|able|prepared) ~5 <change-it> ~4 (<review-noun>|stars)|<change-it> ~4 (<review-noun>|stars)) !4 <not>',
      '(with|since|as|because|now that) ~6 (<refund>|<refunded>|money back) & (no reason ~8 (stand|stay|remain|there)|(should|could|can|would) ~4 (remove|delete|<change-it>|disappear|be gone))',
      '(<change-it>|<remove>) ~4 (<review-noun>|stars) & (<gain>|<refund>|send ~4 (free|new one)|new one free) !4 <not> !0 (we|after)',
      '(<refund>|replacement) (is|was) ~4 (and|so) in return',
      '<refund> & (vanish*|disappear*|gone|remove*|delete*|take down|taken down|go away) & (<review-noun>|comment|stars) !4 <not>',
      '(<change>|<remove>) ~4 <my-review> & then ~6 (<refund>|refund|money|<gain>|replacement|pay) !4 <not>',
      '(<money>|<refund>|<gain>|money|refund|pay) ~8 <once> ~1 (<my-review>|<few-stars>|stars) ~3 (become*|became|turn*|goes|gone|change*|disappear*|rise*|climb*)',
      '(refund|money back|reimburse|compensat*|replacement|pay) ~8 (if|when|once|as soon as|provided) ~2 (your|the) ~1 (rating|review|stars|feedback|comment) ~2 (turn*|become*|goes|go|is|are|change*|improve*|disappear*)',
      '(<refund>|refund|money back|replacement|voucher) ~4 (if|when|once) you ~2 (raise|change|update|edit|delete|remove|improve|revise) (them|it|that|those)',
    ],
  },
  // A refund or a new one, and in the next sentence a wish for better stars.
  'refund+': {
    phrases: [
      '(we|i) ~2 (can|could|would|will|may|offer|gladly) ~2 (offer|give|send|pay|refund|transfer|forget|wire|return) ~4 (<money>|<gift>|<refund>|brand new|new one|everything|refund|cost|price)',

      '<refunded>',
      '(sent|send|mailed|shipped|gave|given) ~2 (you|the) ~1 (new|second|another|better) _',
      '(refund|money back|replacement) (is|was|has been) ~2 (sent|done|made|issued|yours)',
    ],
    with: {
      near: [
        '<undo-review>',

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
    '<review-any> & <gain> ! <not> !0 <thanked> ! <refund-cause> ! <check-it> !1 (feel|you are|are|be) ! (cm|mm|inch|inches|gift card box|gift box) ! (reward us|reward our|free-standing|freestanding|free (app|hotline|trial|version|repair|time|space|choice|return|returns|of|to|day|hand|seat|place|slot|from|text)|feel free|invoice|promotion|checkout|every order|each order|all orders|part of every)',
    '(review|rating|feedback|stars) & (<refund>|refund*|reimburse*|money back) ! <not> !0 <thanked> ! <refund-cause> ! <check-it> ! (we read|we saw|your review says|you describe*|you wrote)',
  ],
  allow: [
    '(efforts|effort|work|us|our _|care|service) ~2 (rewarded|repaid|honoured|honored) ~1 (with|by) [~6 <review-any>]',

    'whatever ~4 (becomes|happens|become|happen|comes) ~2 <review-noun>',

    '<review-any> ~3 (no|not|any) ~2 (influence|effect|bearing|role) ~4 (refund*|replacement|warranty|guarantee|money)',
    'you ~2 (wrote|write (that|in|about|of)|say|said|told|mention|mentioned) ~16 (<five-stars>|<review-noun>|stars)',
    '(not|never|please do not) ~2 (change|remove|delete|write) ~12 (because of|for|due to) ~3 (refund|replacement)',
    '(gift|reward|present) us',
    '(say|write|post|leave|read|hear|share|said) ~1 something (nice|little|special|small)',
    '(<gain>|<refund>|refund*|money|gift|replacement) ~10 (whether|whatever|no matter|regardless|independent*) ~10 <review-any>',
    'give you ~2 (hour|hours|day|days|week|minutes|until|till)',
    '(refund*|refunded|money back|replacement) ~6 your ~1 (review|rating|feedback|stars) ~1 (stays as it is|stay as it is|remains as it is|may stay|can stay|is yours|is up to you|is your own|is your decision) ~9 [nothing] ! (if|once|when|as long as|unless|until)',
    '(refund*|replacement|money back|on its way) ~6 whatever you (rated|wrote)',
    // A reproach: the money came first, and nothing hangs on it.
    '(refund*|money back|replacement) ~3 (still|yet|nevertheless|nonetheless|anyway|even so) ~1 you ~1 (left|gave|wrote|rated|posted|write|leave|give) ! (if|once|when|remove|delete|change)',
    '<not> ~6 (offer|give|pay|ask|allow*|accept|return|reward|compensat*) ~8 <review-noun>',
    '(offer|give|pay|return|reward|compensation) ~6 nothing ~6 <review-noun>',
    "amazon (does not|doesn't|forbids|prohibits)",
    '<check-it>',
    '<thanked> ~2 <review-noun> !2 (as|little|way of|to say)',
    '(read|saw) your <review-noun>',
    '<gift-ware>',
    '<star-ware>',
    'review (questions|section|copy|sheet|exercises|chapter|board|unit)',
    '(reviewer|review) (in|of) (the|a) (magazine|newspaper|press|paper|book|film)',
    '(comment|question|feedback|remark|complaint|opinion) (on|about|regarding) the (coupon|voucher|price|discount|refund|gift)',
    '<review-noun> (by|of|from) (the|our|an|a|your|his) ~1 <expert>',
    'rating (plate|label)',
    "(not|don't|no) ~1 (need|have) to ~1 <write> ~3 <review-noun>",
    '(rating|review) of the (damage|plug|fuse|motor|claim)',
    'whether you ~4 (keep|return|exchange) [~3 it]',
    '<number> (%|percent) ~1 (positive|satisf*|happy|cotton|wool)',
    '(feel|you are|are|be|is) free to [~2 (us|our|this|these|one)]',
    '(keep|keeps) our',
  ],
  // A warning of such an offer.
  'allow+': {
    phrases: ['<review-any>', '<gain>', '<refund>', '<money>', '(money|cash|stars|card)'],
    with: { near: ['<scam-talk>'] },
  },
  'allow++': {
    phrases: ['<review-any>', '<gain>', '<refund>', '<money>', '(money|cash|stars|card)'],
    with: { message: ['<swindlers>'] },
  },
  // What the buyer asked or the seller refuses, and what is offered all the same: "we can give nothing for a review".
  'allow+++': {
    phrases: ['<review-any>', '<gain>', '<refund>', '<money>'],
    with: {
      near: ['<refusal> ~8 (for|against|because of|depend*|depends on) ~3 (<review-any>|stars)', '<buyer-asked>'],
    },
  },
} satisfies Phrases;
