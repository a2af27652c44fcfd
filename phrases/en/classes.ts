import type { Classes } from '../../src/wording/language.ts';

export default {
  // Who.
  us: [
    'us|me|we',
    '(our|my) [small|little|young|tiny|whole|entire] [family|support|service|customer|shop|store] (team|shop|store|business|company|brand|family|staff|people|seller|account|page|service|support|help desk|desk|factory)',
  ],
  others: [
    '[all|the|our|some] [other|fellow|future|potential|more] (customers|customer|shoppers|buyers|buyer|people|users|clients|parents|families|owners|readers)',
    'others|everyone|everybody|the world|the whole world|the community|friends|amazon|the internet|the public|people|strangers',
    '_ (lovers|fans|owners|friends|enthusiasts|drinkers|parents|gardeners|players)',
    'other _',
    'fellow _',
    'everybody else|everyone else|potential buyers|the next buyer|the next customer',
    '_ (shoppers|customers|buyers|readers|mums|moms|dads|folks|community)',
    'the amazon community|community',
  ],
  // The act of reviewing.
  'review-noun': [
    'review|reviews|reveiw|rewiew|revew|feedback|feedbacks|feed back|feeback|rating|ratings|testimonial|testimonials|evaluation|evaluations|appraisal|assessment|star rating|star ratings|write-up|thumbs-up',
    'critique|write up|star-rating',
    'write-ups|critiques|public opinion|star review|star rating',
  ],
  'opinion-noun': [
    'opinion|opinions|comment|comments|thoughts|impression|impressions|verdict|recommendation|endorsement',
    '(few|couple of|some|two|three|short|kind|nice) (word|words|lines|line|sentences)',
    '(line|word|sentence) or two',
    'experience|experiences|view|views|voice|entry|shout-out|shout out',
    'story|verdict|take|testimonial|report|statement',
    '(two|a few|few|some|couple of) (cents|thoughts|sentences)',
  ],
  write: [
    'leaves|writes|posts|gives|submits|shares|publishes|leave|leaving|write|writing|post|posting|give|giving|submit|submitting|share|sharing|provide|providing|publish|publishing|drop|dropping|add|adding|do|doing|make|making|place|placing|upload|uploading|create|creating|complete|put|jot|type|pen|offer|cast|spare|record|express|voice|hand|send|shoot|throw|grant|award|donate|deliver',
  ],
  wrote: [
    'left|written|wrote|posted|given|gave|submitted|shared|published|added|done|made|placed|uploaded|provided|dropped',
    'shared|published|written|expressed|voiced|typed|penned|dropped|sent in|jotted|recorded|contributed',
  ],
  'thing-reviewed': [
    'us|it|this|them|me|our|your|my|one|these|that|on amazon|here|now|today|yourself',
    'the [new] (product|item|purchase|order|seller|article|goods|device|set|lamp|book|experience|service|shop|store|transaction|delivery)',
    '(three|two|all|both|some) of our',
    'with ~2 stars',
  ],
  'not-reviewed': [
    'proof|proofs|drawing|drawings|address|invoice|spelling|text|design|draft|layout|mock-up|mockup|artwork|quote|plan|document|documents|details|detail|urgency|fit|scent|version|label|attachment|form|contract|size|information|preview|sketch|engraving|request|case|claim|ticket|policy|instructions|terms|photo|photos|picture|pictures|list|options|settings|file|files|message|points|below|offer|contract|date|colour|color|name|names|wording|numbers|measurements|dimensions|changes|order details',
  ],
  // "leave us a review", "rate it", "tell others what you think"
  'review-act': [
    '<write> ~4 <review-noun>',
    '<write> [us|me|we] [a|an|your|their|his|her|some|the|any|two|few|own] [own|honest|short|quick|little|brief|personal|frank|unbiased|fair|kind] <opinion-noun>',
    'share ~2 [how|what] ~3 (opinion|thoughts|experience|think|like)',
    '(rate|rates|rating|rated|reviewing|evaluate|evaluating|review|reviewed|reviews) <thing-reviewed>',
    '(to|please|and|then|you|kindly|pls|not|who|cannot|can) (review|rate|evaluate|reviewing)',
    '(write|writes|writing|post|posts) about (the|this|your|our|it)',
    '(sharing|giving|saying) (your|an) (opinion|view|verdict)',
    '<tell> other',
    '<tell> <others> [on|at|in|via|through] [amazon] [what|how|about|why|which|it|your|so|that]',
    'let <others> know',
    '(say|write|post|type) (something|a word|a few words|a few lines|some words|a few things|a line|two lines|anything) ~2 about',
    'comment on (your|the|this|our|it)',
    '(take|spare|find|need|spend|have) ~4 (to|for) [a|an|your|our|the] (review|rate|rating|reviewing|evaluate|feedback|write)',
    '(click|tap|press|hit|choose|pick|select|use) ~4 (review|rate|rating|stars|star)',
    '(visit|open|go to|head to) ~3 (review|reviews|feedback) (page|section|form|link|area)',
    '(write|leave|put|drop|post|type) ~5 on (the|our|your|its|amazon) (product page|listing|product listing|item page|product|page|amazon)',
    'tell amazon',
    '(give|share|tell|write|post|describe|report) ~3 (how it went|how you got on|your story|your two cents|your take|your verdict|your impressions)',
    'have your say|weigh in|chime in|speak your mind|leave your mark|put in a word',
    '(few|some|two|couple of) (sentences|lines|words) ~3 (amazon|product page|listing|review)',
    'let <others> ~2 (hear|know|read|see)',
    '(leave|leaving|give|giving|award|click|tap|press|pick|drop|spare|donate|grant) [us|me|the product] [a|an|your|some|the|any|many|us] [few|all|honest|little] (stars|star)',
    '(comment|commenting) on ~2 ({*|product|purchase|item|order)',
    '(write|leave|post|share|drop|put) ~6 (on|to) ~2 (product page|listing|amazon|item page)',
    '(publish|upload|post|submit|record) ~3 (evaluation|photo|video|picture|opinion|testimonial|impressions)',
    '(speak|speaks|talk|talks|speaking|talking) [well|highly] about (us|it|the product|our ~1) ~3 (amazon|page|listing|product page|online)',
    '(pass|passing) ~2 (verdict|judgement|judgment)',
    '(put|pen|jot|scribble|type) ~5 (product page|amazon|listing|item page)',
    '(write|writes|type|put|jot|pen|scribble) [down] (a|an) (few|couple of|honest|short) [short|honest|quick] (sentences|lines|words|sentence|line)',
    '(tell|tells|telling|let) ~1 (amazon|the world|the community|the public|future buyers|next buyers)',
    '(tell|tells|telling) ~3 (shoppers|buyers|customers|hikers|cooks|gardeners|cyclists|parents|readers|players|owners) [on|in|at|via|through] [amazon] [what|how|about|why|which|it|your|so|that]',
    '(say|put in) a (good|kind|nice) word for (us|our _)',
    '(go|goes|going) public with',
    '(let|make|have) your (voice|stars|opinion) ~1 (be heard|heard|count|speak|shine)',
    '(hand|hands) out ~2 stars',
    'vote for (us|our ~1|the product)',
    '(share|shares) ~4 (on|in|with) (amazon|the listing|the product page|the community|other shoppers|other buyers|other customers|fellow shoppers)',
    '(rate|rating|evaluate|evaluating) (the|your|our|this|these|those|his|her) _',
    '(entry|lines|words|post|posting|something|sentence|sentences|verdict) (on|at|to) (amazon|the product page|the listing|the page|our page|the item page)',
    '(mind|consider|about|by|for) (reviewing|rating|evaluating) (the|your|our|it|us|this|me)',
    '(describe|talk|rave|speak|explain|sum up) ~6 (on|at) (amazon|the product page|the listing|our page)',
    '(posts|writes|leaves|shares|publishes|gives) ~1 (their|his|her) ~1 (opinion|comment|verdict|experience|thoughts|view)',
  ],
  tell: ['tell|telling|show|inform|convince'],
  // A review that is wished for: "we would love your opinion".
  'review-wish': [
    '(appreciate|love|grateful|glad|welcome|pleased|thankful|happy|thrilled|delighted|nice|great|good|wonderful|helpful|kind|honoured|honored|mean|means|like|hope|hoping|count|looking|forward|ask|asking|invite|invited|request|encourage|interested) ~6 (<review-noun>|your stars|some stars|any stars|stars from you|your opinion|your opinions|your thoughts|your comment|your comments|your impression|your verdict|your experience)',
    '(<review-noun>|your stars|your opinion) ~2 (would|will) (make|bring|help|mean|give|put) ~4 (happy|glad|day|us|smile|lot|much|world)',
    '<review-noun> ~4 (would|is|are|will be) ~3 (appreciated|welcome|great|nice|helpful|important|fantastic|wonderful|lovely|good|valuable|awesome)',
    '(product|your|the|a|an|our|seller) (review|feedback|rating) (link|button|page|form|section)',
    'how do you (rate|like|feel about)',
    'what (do|did) you think (of|about)',
    '{reviewlink}|{presetreview}',
    '(two|few|couple of|some|three|one or two) (sentences|lines|words) ~1 (are|is|would|will) ~2 (enough|fine|do|great|help)',
    '(have|see|read|collect*|gather*|get) ~3 (opinions|yours|your opinion|reviews) ~4 (amazon|product page|page|listing)',
    '(look forward|looking forward) ~3 (opinion|review|feedback|rating|stars|thoughts)',
    '(welcome|love|appreciate|happy about|glad about|glad of|lovely|great) ~2 (a comment|your comment|some words|a few words|few words|comments)',
    '(love|like|delighted|happy|glad|curious|keen|thrilled|grateful) to (read|see|hear) ~4 (product page|amazon|listing|stars|review|public opinion)',
    'how many stars',
    '(hear|read) from you ~2 (on amazon|on the product page|in a review)',
  ],
  'asks-review': ['<review-act>|<review-wish>'],
  // Warnings of what others ask or offer.
  'scam-talk': [
    "(not|never|n't|didn't|isn't) ~3 (from|by) us|not ours|nothing to do with|report (it|this|that|them|the _) [to]|scam*|fraud*|suspicious|impost*|phishing|forbid*|prohibit*|not allowed|illegal|against ~4 (rules|rule|policy|policies|terms|guidelines)|(breaks|break|violates|violate|breach*|violation of) ~3 (rules|policy|terms|guidelines)",
  ],
  // Words that deny.
  not: [
    'no (reward|rewards|gift|gifts|incentive|incentives|compensation|payment|money|obligation)',
    "not|never|don't|dont|doesn't|didn't|won't|wont|cannot|can't|cant|neither|nor|isn't|aren't|wouldn't|shouldn't|hardly|nothing in return|without any",
  ],
  thanked: [
    '(thank|thanks|thankful|grateful|sorry|received|read|got|saw|noticed) [you] [so much|very much|a lot|again] [for] [your|the|this|that]',
    'thanks to your',
  ],
  'review-verb': ['review|rate|check|evaluate|comment on|assess'],
  'refund-word': ['refund|refunded|reimburse|replacement|return label|compensat*'],
  // "review the proof": no review is asked for.
  'check-it': [
    '<review-verb> (the|your|our|this|these|its|my|attached|all) ~2 <not-reviewed>',
    '<review-verb> (and|or) (approve|confirm|sign|check|correct|return)',
    '(feedback|review|comments|opinion) (on|about|of|for) ~2 <not-reviewed>',
  ],
  // Conditions.
  if: [
    'if|when|whenever|once|in case|as long as|provided|assuming|should|unless|supposing|in the event|as soon as|after|given that|on condition|only',
  ],
  // Any word of reviewing, the buyer's own and of the future.
  'review-any': [
    '<review-noun>|<review-act>|<your-review>',
    'reviewer|reviewers|rates|reviews|rate|evaluate|evaluation|your stars|your opinion|star rating',
    '(your|a|few|some|short|honest|every|each|any) [honest|short|quick|video] (opinion|comment|comments|video|stars)',
    '(sentences|lines|words|text|video|photo|picture|something) ~4 (listing|product page|amazon|about (the|this|your|our|us))',
    'comment on ~2 (page|amazon|listing|product)',
    'what (they|you) think',
    '(written|posted|published|each|every|any) (opinion|comment|star|stars)',
    'stars you give|star you give|your five minutes for',
    '(say|write|post) ~2 (few|some|kind|nice) words',
    '<wrote> ~4 (<review-noun>|your thoughts|your opinion|your experience|your impressions|your impression|a comment|your comment|your verdict|few words|few lines|your view)',
    '(thoughts|opinion|impressions|comment|lines|words|verdict|experience|evaluation) ~3 (online|live|published|visible|posted|up|on the (product page|page|listing))',
    '(your|their|those) (words|lines|text|stars|post|entry|report) (are|is|go|goes|went|appears|appear) ~1 (online|live|up|published|public|visible|out)',
    'see your (words|stars|lines|text|post) ~2 (online|live|published|there|on)',
    '(everyone|everybody|anyone|those|customers|buyers|all|people|shoppers) who (tell|tells|speaks|speak|talk|talks|writes|write|share|shares|comment|comments|posts|post|drop|drops|say|says)',
    '(a|any|your|every|each) (video|photo|picture|clip) ~3 (product page|listing|amazon|page)',
    '(good|kind|nice) word for us',
    'review*|rating*|rated|evaluat*|testimonial*|(rate|rating) (it|us|the|your|our|this) _',
    '(picture|photo|video|entry|line|lines|word|words|post|something|story) ~4 (on amazon|in your review|product page|listing|public*)',
    '(let|tell|inform|show) ~1 <others> ~2 (know|about|how|what)',
    '(positive|good|kind|nice) word',
    '(public|published|open) (praise|verdict|opinion|word)',
    '<five-stars>|stars ~2 (visible|online|live|up|published)',
    '(describe|describes|describing|share|sharing|shares) ~3 (experience|impression|impressions|opinion)|commenter*|(minute|minutes) of writing|(see|seen|read|find|spot) your (comment|opinion|lines|words|entry|text)',
    'kind comment|(tester|testers) of',
  ],
  // Something the buyer gains.
  gain: [
    '<gift>',
    '<money> (off|back|discount|credit|gift|card|voucher|reward|each)',
    '(knock|take) ~3 off',
    '(get|receive|claim|keep|have|send|give|pick|take|get|choose) ~5 (<free>|at no (cost|charge))',
    '(another|a second|a new|an extra|an additional|a free|extra|second|new) ~4 (free|at no cost|for free|at no charge|on us|for nothing|as a gift)',
    'mail you another|send you another|send you a (new|second|free|brand-new) one',
    '(paypal|pay|venmo|wire|transfer) you|you pay nothing|pays you|we pay|<money> to your',
    '(double|extend|prolong|lengthen) ~2 (warranty|guarantee)',
    '(year|years|months) ~3 (warranty|guarantee)',
    'winner|winners|win a|win an',
    '<free> ~2 <free-thing>',
    '(get|have|want|like) ~1 your money back|we do refund|full refund',
    'keep ~2 (product|item|it) [for free|free]',
    '(return|send|give|pay|transfer|refund) <money>',
    '(save|saves|saving) ~1 (on|<percent>|<money>|money)',
    'bonus points|<number> points|extra points|complimentary',
    '(your|a|the|one|this|our|another|with|for|and) free _',
    '(ship|send|mail|claim|receive|get|earn|win|offer|give|pick) ~3 free',
    '(return|refund|pay back|give back|transfer) ~4 (half|part of|what you paid|the price|purchase price|your money|the amount|the cost)',
    '(cover|pay|pick up|sponsor) ~2 (cost|bill|price|tab|postage|next|coffee|dinner)',
    '(entered|entry|enter|takes part|take part) ~3 (sweepstake*|draw|raffle|lottery|contest|competition|drawing)',
    '(an|a) ipad|amazon balance|paypal',
    '(goodie|goody|gift|swag) bag|lands (on|in) your',
    'free from us',
    '(is|are) (in the post|in the mail|on (its|their) way|waiting for you)',
    '(<percent>|<money>|something|money) ~1 (back|off|returned)',
    '(get|gets) ~3 (returned|refunded|reimbursed|paid back|back)',
    'bribe|cookies|chocolate|goodies',
    "(you'll|you will|will) (receive|get) (a|an|another|one) (set|pair|pack|box|bottle|bag|tin|jar|book|spare|new|free|extra|second)",
    '(return|refund|pay|give|transfer) (your|you) <number>',
    '(weekend|trip|holiday|dinner|tickets|ticket) (in|to|for|at)',
    '(send|give|ship|mail|hand|post) (everyone|everybody|all|each|every one|those|anyone) ~12 (a|an|one|another|extra|spare|second|free)',
    '(half|part|a third|some|most) of (the|your) (price|money|cost|purchase price|amount|bill)',
    'choose any (item|product|article|one)',
    '(credit|top up|load|fill) ~2 (account|balance|wallet|card)',
    '(take care of|covers|absorb) ~2 (the rest|costs|cost|bill|price|payment)',
    '(costs|cost) you nothing|cost nothing|(for|to) zero|at zero cost|without paying',
    '(leave|go|walk away) empty handed|in it for you|(return|repay) the (favour|favor|kindness)|one hand washes the other',
    '(next|future|following) (order|parcel|box|bag|bottle|pack|purchase|one|shipment|refill|delivery) ~3 (free|on us|no charge|without charge|our treat|on the house|for nothing|cheaper|half price|ships free|costs nothing|at no charge|at no cost)',
    '(waive|drop) ~3 (fee|shipping|postage|charge)',
    '(shout|treat|invite|buy) you ~2 (coffee|lunch|tea|drink|beer|dinner|movie|cinema)',
    '(slip|put|add|pop|throw|tuck) ~4 (extra|sample|surprise|gift|present|treat|something) ~2 (in|into|with) ~2 (next|box|parcel|package|order)',
    '(little|small|nice|special) (extra|thank-you|thank you|something|surprise|bonus|treat|gesture) ~4 (way|waiting|yours|from us|for you|follows|inbox|mailbox|ready)',
    '(lower|lowers|reduce|reduces|cut) ~2 (price|bill|invoice|cost)',
    '(for|at) (nothing|no cost|no charge|zero cost)',
    '(upgrade|upgraded) ~3 (free|no cost|for nothing|on us)',
    '(spare|extra|second|matching|bonus) _ (for nothing|for free|free|on us|is yours|as a gift|on top)',
    'send back ~2 (half|part|some|price|money|all|full)',
    'reward*|freebie*|thrown in|throw in|throws in|(coffee|lunch|tea|drink|beer|pizza|dinner) on us|balance|thank-you (box|pack|package|gift|set|present|parcel)|(something|present|gift|treat) for you',
    '(extend|prolong|lengthen|double) ~4 (warranty|guarantee)',
    '(goes|go) to (all|everyone|every|each|anyone) ~1 (customers|customer|buyer|buyers|who|of you)',
    '(pick|choose|select) (your|a|any|one) ~2 (freebie|gift|present|item|of|from)',
    'not (come|go) away empty',
    '(cost|price|money|amount|half|part) ~5 back',
    '(return|refund|pay|transfer) ~2 (<percent>|<money>)',
    '(carry|carries|bear|bears|pay|pays) ~1 (the|all) (cost|costs|bill|postage|shipping)|(paid|covered|carried|sponsored) by us',
    '(receive|get|send|have|add|earn) ~2 (extra|additional|second|spare|another)',
    'unrewarded|price cut|reduction|(voucher|coupon|code) ~3 (emailed|mailed|sent|follows)|(to keep|keep it) ~2 (free|forever)|without ~2 charging|(set|sample|one) to keep|(order|purchase) refunded|(get|receive|earn) your (cash|money|reward|gift)',
    'little extra|(amount|sum|payment|money|price|cost) ~3 (transferred|credited|wired)',
  ],
  'free-thing': [
    'product|products|item|items|one|sample|samples|accessory|accessories|unit|refill|pack|gift|replacement|e-book|ebook|stand|case|set|pair|shipping',
  ],
  'refund-cause': [
    'broken|damaged|cracked|defect*|faulty|missing|lost|late|delay*|wrong|scratch*|your return|the return|returned|(you|please|to) ~2 send ~2 back|inconvenience|sorry|forgot*|complaint|problem|issue|leak*|unusable|did not (work|arrive)|packaging',
  ],
  // Rewards.
  money: [
    '($|€|£|¥) <number>',
    '<number> [us|u s] (dollar|dollars|usd|eur|euro|euros|pound|pounds|gbp|bucks|cents|quid|cad|aud|€|$|£)',
    '(usd|eur|gbp|cad|aud) <number>',
    '(one|two|three|five|ten|fifteen|twenty|fifty) (dollar|dollars|euro|euros|pounds|bucks)',
  ],
  percent: ['<number> (%|percent|per cent)', '(ten|fifteen|twenty|thirty|fifty) percent', 'half (price|off)'],
  free: [
    'free|freebie|freebies|complimentary|for nothing|for free|at no (charge|cost)|free of charge|without charge|gratis|on us|on the house|our treat|no charge|<keep-free>',
  ],
  'keep-free': ['keep ~3 (for free|free|at no cost)'],
  gift: [
    'gift|gifts|present|presents|gift card|gift cards|giftcard|giftcards|gift certificate|gift certificates|e-gift*|voucher*|coupon*|promo code*|discount code*|discount*|rebate*|cashback|cash back|cash|bonus*|reward|rewards|goodie*|goody|surprise|surprises|treat|prize|prizes|freebie*|free sample*|test sample|loyalty points|points|store credit|credit|credits|extra year|token of *|little something|something (little|nice|special|extra|small)|thank-you present|perk|perks|incentive*|compensation',
    '<percent> [off|discount|back|cheaper|less]',
    '<money> ~1 (off|back|discount|credit|card|gift card|voucher|reward|bonus|amazon|each|as a gift|for free|coupon|cash|for you)',
    '(free|complimentary) ~3 (product|products|item|items|one|sample|samples|brush|lantern|set|accessory|cable|unit|ones|filter|refill|pack|bottle|bag|book|ebook|e-book|gift|case|replacement pack|shipping|warranty|mug|light|box|cover|charger)',
    '(another|a second|second|third|fourth|next|new) ~3 (for free|free|at no (charge|cost)|for nothing|on us)',
    '(extended|extra|additional|longer|lifetime|free) [year|years] [of] (warranty|guarantee)',
    '<number> (year|years|months) [of] [extra|extended|additional] (warranty|guarantee)',
    'extra (year|years|month|months) of (warranty|guarantee)',
    'save (on|<percent>|<money>|money)',
    '<free> (product|products|item|gift)',
    'something (for free|free|in return)',
    'money (back|from us|to your)',
  ],
  refund: [
    '[full|partial|complete|small|instant|quick] (refund*|reimburse*|rebate*|cashback)',
    '(money|price|cost|<percent>|<money>|amount) ~4 back',
    'refund you|reimburse you|pay you|pay back|compensate you|money to your|paypal',
  ],
  refunded: [
    '(refunded|reimbursed|compensated|replaced)',
    '(sent|send|gave|given|mailed|shipped|issued|paid|got|get|received) ~4 (refund|replacement|money back|new one|new <review-noun>|compensation)',
    'refund (was|is|has been) ~2 (sent|issued|paid|done|made)',
  ],
  get: [
    'get|gets|getting|receive|receives|receiving|claim|claims|earn|earns|win|wins|enjoy|enjoys|obtain|collect|unlock|unlocks|redeem|grab|have|pick|choose|secure|save|score|keep|keeps|is yours|are yours',
  ],
  choose: ['choose|pick|select|take'],
  claim: ['claim|redeem|collect|unlock'],
  give: ['give|gives|offer|offers|grant|pay|pays|refund|provide|transfer|credit|add|adds|hand out|reward|return'],
  send: [
    'send|sends|ship|mail|transfer|arrange|prepare|provide|offer|give|add|adds|credit|issue|email|deliver|forward|put|pay|reimburse|refund|compensate|do',
  ],
  once: ['once|when|as soon as|after|upon|if|in case|provided|the moment|whenever|as long as|because|until'],
  'when-done': ['have|has|had|is|are|was'],
  'in-return': [
    'in (exchange|return|appreciation|gratitude|turn) [for|of]|as (a|our|an) [little|small|big] (thank-you|thanks|thank you|token|reward|bonus|sign|compensation) [of] [appreciation|gratitude] [for]|to (thank|reward|show|compensate)|to say thank|against|for the price of',
    'to say thank you for|to thank you for|for telling|in thanks for',
  ],
  'to-those': [
    '(everyone|everybody|anyone|all|those|customers|buyers|people|shoppers|each|clients|users) [customers|buyers|of you|person] (who|that) [rates|reviews]',
    '(every|each|all|first <number>|among|any) ~2 (reviewer|reviewers|rating|ratings|review|reviews)',
  ],
  'what-you-think': ['what (they|you) think|your (opinion|thoughts)'],
  reviewer: ['reviewer|reviewers|rater|raters', 'anyone who ~2 (posts|comments|rates|reviews|writes)'],
  'your-review': [
    '(your|the|a|an|each|every|any|his|our) [own|first|honest|star|video|photo|short|quick|published|amazon|seller|product|positive|next|review|good|great|new] (review|feedback|rating|evaluation|comment|opinion|testimonial|star rating)',
  ],
  'reward-verb': [
    'reward|rewards|compensate|compensates|compensated|reimburse|thank you with|repay|remunerate|pay back',
  ],
  worthwhile: [
    'worth (your|the) (while|time|trouble|effort)',
    '(make|makes) (it|that) up to you',
    '(surprise|surprises) ~5 (find|way|waiting|wait|waits|mailbox|inbox|for you|you)',
    "you (will not|won't) (regret|be disappointed)",
    '(show|express) our (gratitude|appreciation|thanks)',
    'take (good|extra) care of you',
    '(know|find) ~2 (way|ways|how) to (thank|show|say) ~4 (thanks|grateful|gratitude|appreciat*|you)',
    "(there is|there's) something in it",
    "(we|i) ~2 (won't|will not|don't|do not|never) ~2 (forget|be ungrateful|stingy)",
  ],
  draw: [
    'draw|takes part|take part|raffle|raffles|lottery|sweepstake*|lucky draw|prize draw|giveaway|give-away|contest|competition|winner|winners|win a|win an|drawing for|drawing of (prizes|<number>|ten|five|three|ten tablets)|prize drawing|chance to win',
  ],
  'change-it': [
    '(change|changing|update|updating|edit|editing|revise|revising|remove|removing|delete|deleting|amend|modify|adjust|adjusting|raise|improve|improving|withdraw|correct|reconsider|take down|taking down|alter|retract|erase)',
  ],
  // How a review may be.
  positive: [
    'positive|good|great|excellent|nice|glowing|stellar|fantastic|amazing|wonderful|awesome|perfect|favorable|favourable|kind|superb|brilliant|outstanding|happy|lovely|splendid|terrific|fabulous|beautiful|warm|enthusiastic|super|top|best|marvellous|marvelous|gorgeous|exceptional|raving|rave|stunning|incredible|delightful|pleasing|flattering|shining',
    'thumbs-up|full|highest|satisfied|high',
    'glowing|dazzling|radiant|ecstatic|five-fold|praising|sweet|friendly|generous|favoring|first-class|a-plus|shiny',
  ],
  'either-way': [
    '(positive|good|great|nice|happy) (or|and|as well as) (negative|bad|critical|not|poor|otherwise|unhappy)',
    '(negative|bad|poor|critical) (or|and) (positive|good)',
    '(good|positive) (,|or|and) ~1 (neutral|bad) ~2 (bad|negative)',
    '(whether|no matter) ~4 (positive|good|liked|like|happy|satisfied|great)',
    'good bad or|positive neutral or negative|be it (good|positive)',
    'honest|unbiased|truthful|frank|impartial|objective',
    '(praise|applause|compliments) (or|and) (criticism|critique|complaint|blame)',
    '(criticism|critique) (or|and) praise',
    'be it (praise|criticism|good|bad)',
    'critical',
    '(whichever|whatever) ~4 (stars|rating|number|opinion|experience|verdict)',
  ],
  'thanks-past': [
    '(thank you|thanks|thank u|thx) [so much|very much|a lot|again] for (your|the|that|leaving|writing|posting|giving|sharing|taking)',
    '(glad|happy|pleased|delighted) to (read|see|hear)',
    '(you|he|she|customers|buyers) (left|wrote|gave|posted|shared)',
    '(saw|read|noticed|received|got|appreciate|appreciated) your',
  ],
  'praise-word': [
    'great|good|soft|quick|fast|excellent|nice|easy|perfect|wonderful|love|like|comfortable|friendly|happy|quality|amazing|works|beautiful|recommend|satisfied|superb|sturdy|worth|reliable|best|quickly|fine|awesome',
  ],
  'past-review': ['you (left|wrote|gave|posted|shared)'],
  five: ['5|five'],
  'five-stars': [
    '<five> [little|full|shiny|golden|big|whole|bright|gold] (star|stars)',
    '<five> (/|of|out of) <five>',
    '★★★★★|fivestar|fivestars|5star|5stars',
    '<five> point <five>',
  ],
  'star-range': [
    '(1|one|any|between) [star|stars] (to|through|or|and|till|until|-) [even] <five>',
    '(one|1) (two|2) (three|3) (four|4) or <five>',
    '(1|one) (3|three) or <five>',
    'from (1|one) ~2 to <five>',
    '1 [-] 5 stars|one five stars',
    'out of <five> [stars]  (would|do|are)',
  ],
  'few-stars': [
    '(1|one|2|two|3|three) (star|stars)',
    '(1|one|2|two) [star|stars] (to|or) (2|3|two|three|4|four) (star|stars)',
    '(1|one) 3 (star|stars)',
  ],
  'item-word': [
    '(of the|of your) (cable|lamp|fuse|device|motor|fabric|pump|battery|socket|bulb)|hotel|chart|charts|pattern|patterns|screwdriver|towel|towels|embroidery|chef|restaurant|general|ruler|setting|sticker|edition|screw|wrench|pattern|badge|cap|shirt|engraving|lamp|print',
  ],
  hurts: [
    'out of work|against us|unemployed|jobless|homeless|hurt*|harm*|damage*|destroy*|ruin*|kill*|threat*|close|closing|shut down|lose|losing|cost us|costs us|affect*|suffer*|fatal|disaster|bankrupt|fire|fired|trouble|break|end of|serious consequence*|impact*|punish*|penal*|drop|sink|failure|fail|devastat*|terrible for|bad for (us|our|a|the)|endanger*|heartbreaking|account',
    'shut ~1 down|shut us|failed|means we|a failure|jobs depend|depends on|depend on|lose our|out of business',
    'survive|removed|delist*|hide|hides|hidden|invisible|lights off|push us down|push* ~1 down|sink*|lower*|bury|buried',
    'push* us',
    'kick*|throw* us|banned|ban|cost us|costs|nail|nails|push us|pull* us|sink us|wreck*|crush*|doors close|our doors|livelihood|off the (marketplace|platform|market)|suspend*|drag*',
    'end of (us|our|the)',
  ],
  much: ['much|happy|satisfied|well|good|great|wonderful|amazing|beautiful'],
  like: [
    'love|loved|loves|enjoy|enjoys|enjoyed|enjoying|adore|adored|loving|liking|liked',
    '(like|likes) (it|them|the|your|our|this|what|how|my|these|wearing|using|that|very)',
    '(kids|children|wife|husband|family|dog|cat|guests|friends|customers who) (like|likes)',
  ],
  'no-wish': [
    'if you like (you|to|please|us)|would like|if you would love|you like to|love to (hear|see|read|know)',
    'feel like',
  ],
  nice: ['nice|good|kind|positive|lovely|great|sweet|beautiful|wonderful'],
  'count-on': ['count on|counting on|rely on|depend on|trust in|hope for|hoping for'],
  // How the buyer feels.
  happy: [
    'happy|happily|satisfied|pleased|delighted|content|thrilled|glad|impressed|contented|enthusiastic|overjoyed|excited|convinced|fond of|in love with|ecstatic|joy|joyful|enchanted|pleasantly surprised|blown away|amazed|stoked|chuffed|a fan|satisfactory|satisfying|over the moon|thumbs up|two thumbs up',
    '(everything|all|it|things|product|item|service|order|purchase|experience) ~2 (perfect|perfectly|fine|good|great|ok|okay|alright|all right|well|right|wonderful|excellent|superb|to your (liking|satisfaction|taste)|as (expected|promised|described|hoped|it should|you wanted|you imagined))',
    'everything worked|all (good|well|fine|great|perfect|ok)|to your (liking|satisfaction|taste)|as (described|expected|promised|hoped|you hoped|good as you)|everything you (hoped|wanted|expected|wished|dreamed)',
    '(meets|meet|met|meeting|fulfils|fulfills|fulfil|fulfilled|exceed*|surpass*|up to|beyond|lives up to|lived up to|live up to) ~2 (expectations|expectation|hopes|standards|wishes|needs)',
    '(good|positive|great|pleasant|nice|wonderful|excellent|smooth|happy|perfect|fantastic|amazing) ~1 (experience|feeling|impression|quality|time|result|results|job|service|fit)',
    'experience (was|is|has been) ~1 (positive|good|great|pleasant|nice|excellent|smooth|perfect)',
    'went well|(works|work|working|worked|fits|runs) ~1 (well|fine|perfectly|great|properly|flawlessly|now|as it should|as described)|perfect|doing its job',
    '(had|have|having) ~1 (fun|joy|pleasure|a good time|a great time)|fun with|(makes|made|make|put|puts) ~2 (smile|happy|day)|you smile|a hit|brightened|improved your|worth (it|the money|every penny)|earned (it|your trust|your stars)|(feel|feeling|feels) (good|great|happy|well)',
    'nothing but good|only good things|(product|quality|service|it|we) ~2 (convinced|convinces|impressed|delighted|pleased|won) you|love at first sight|happy (buyer|customer|owner|user)',
    '(fallen|fell|falling) in love',
    '(earned|won|gained|deserves|found) your ~1 (approval|favour|favor|trust|heart|liking|recommendation|applause)',
    'all smiles|your approval',
    "(became|become|is|are|was|turned out|turns out|it's) ~2 (favourite|favorite|hit|winner|joy|dream|pleasure|success|all you (hoped|wanted)|everything you (wanted|hoped|expected|wished))",
    '(does|do|doing|did) (what|its|the) ~2 (should|promised|job|trick|work)',
    "(got|get|did) it right|hits the spot|hit the spot|(can't|cannot) put it down|(sleep|sleeping|slept) (well|better|like a baby)|everything you wanted|worth ~2 (money|price|penny|cent|wait)|(grown|grew) fond of|right choice|good choice|smitten|hooked|crazy about|wowed|(made|makes) ~2 (life|day|morning|evenings|kitchen) ~1 (better|easier|brighter)",
    '(as|just as) (wished|wanted|you wished|you wanted|you like it)|all is well|everything is well|good as gold|spot on|bang on|tip-top|up to scratch',
    'pleases you|(to|is to) your taste',
    '(win|won|wins|conquer*|captur*|stole|stolen) ~1 your heart|approve*|(sleep|sleeping|sleeps) ~2 (log|baby|well|tight|like)|(satisfaction|contentment)|(nothing|no reason) to complain|nothing wrong|purr*|wag*|(shine|shines|sing|sings)|hit with|loves it|love it|in good (shape|order|condition)|(runs|works|goes|fits) like',
    'content customer|content customers|contented',
    'recommend (us|it|the ~1)',
    '(go|went|goes|run|ran) ~1 (smoothly|smooth|well|fine|without a hitch)',
  ],
  unhappy: [
    'unhappy|dissatisfied|unsatisfied|disappointed|disappointing|displeased|upset|dislike|disliked|discontent|let you down|let down|thumbs down|frustrated|angry|annoyed|frown|lacking|unsatisfactory|less than (happy|satisfied|perfect|thrilled|pleased|five|5|ideal|great|delighted)|short of your expectations|below your expectations|fall short|fell short|fails to|failed to',
    "(not|don't|didn't|isn't|wasn't|aren't|never|no longer|anything but|doesn't|won't|cannot|can't|did not|does not|is not|was not|weren't|hasn't) ~3 (happy|satisfied|pleased|content|like|love|loving|liking|enjoy|enjoying|enjoyed|delighted|great|expect*|thrilled|perfect|convinced|impressed|100|quite right|right|good|meet|met|fan)",
    '(bad|poor|negative|unpleasant|terrible|awful|unhappy) (experience|impression|feeling|surprise|quality)',
    'otherwise|not so (great|good|happy|well)|if not|if no good|no good|(if|when) bad',
    '(should|if|in case|when|any) ~5 (complaint|complaints|criticism|grievance|concerns|dissatisfaction|reason to complain)',
    '(had|have|having|with|any) (trouble|problems|issues|difficulties|complaints)',
    "(can't|cannot|unable to) ~1 (say|write|find) ~2 (nice|good|positive)",
    "(got|get|did) it wrong|let ~2 down|not your thing|not up to scratch|something off|something amiss|not for you|(fell|falls|fall) short|not what you (wanted|hoped|expected|imagined|had in mind)|didn't work out|did not work out|miss the mark|missed the mark|regret|(cause|reason|ground|grounds) for complaint|not as you (hoped|wanted|expected|wished|imagined)|not as (hoped|expected|promised|described)",
    '(had|have|having|has|there is|there was|got) (an|a|some|one) (issue|problem|complaint|trouble|hiccup)',
    'bothers you|bothering you|bugs you',
    'toss and turn|dissatisfaction|discontent|anything but (perfect|good|great|satisf*|happy)|(something|anything|reason|cause) to complain|criticism|grumble|less than five|no fan',
  ],
  'if-happy': [
    '(<if>|hope|hopefully|trust|suppose|as) ~7 (<happy>|<like>|<works>)',
    'to your (liking|satisfaction)',
    '(should|provided|assuming|unless) ~8 (<happy>|<like>|<works>|expectations)',
    '(as|so) long as ~4 (<happy>|<like>|<works>)',
    'when you smile|if we did ~2 well|(unless|if nothing|if no) ~4 (wrong|problem|problems|issue|issues|complaint|complaints|trouble)',
  ],
  works: [
    'works|work|worked|working|fits|fit|suits (your|the)|helps|helped|performs|satisfies|satisfy|pleases|please you|pleased you|runs|tastes|tasted',
  ],
  'happy-ones': [
    '(those|customers|buyers|everyone|anyone|all|people|clients|users|fans) (who|that) ~4 (<happy>|<like>|good experience)',
    '(only|from) ~4 (<happy>|<like>|good experience)',
    '(who|whoever) ~2 (<happy>|<like>)',
    '(customers|buyers|people) ~1 with ~2 (<happy>|good experience)',
    '(happy|satisfied|delighted|pleased|thrilled|contented) (customers|buyers|users|clients|owners|people|ones|customer|reviewer*)',
    "you (were|are|seem|seemed|look|sound|'re) ~2 (<happy>|<like>)",
    "you're ~1 (<happy>|<like>)",
    '(whoever|anybody|everyone|anyone) ~2 (is|was|are) ~1 (<happy>)',
    'as (a|our) (happy|satisfied|pleased|delighted) (buyer|customer|owner|user|client)',
  ],
  // The buyer said that all is well, or the seller takes it for granted.
  'said-happy': [
    '(you|your (message|mail|note|words)) ~2 (told|tell|wrote|said|say|write|mention*|inform*|report*) ~8 (great|good|well|perfect*|fine|works|<happy>|<like>)',
    '(glad|happy|great|good|nice|lovely|pleased|delighted|wonderful) ~1 (to (hear|read|know|see)|that|news) ~6 (well|good|works|fine|great|<happy>|<like>)',
    '(sure|certain|convinced|know|confident|see) ~1 (that|how) ~2 (you|your _) ~4 (<happy>|<like>)',
  ],
  'ask-happy': ['[are|is|were|was|did|do|does|have|has] [you|it|the|your] ~4 (<happy>|<like>|<works>|well|fit|fits)'],
  'rate-it': [
    '(rate|review|rating|reviewing|share|shared|recommend) (it|us|this|that|them|me|here|now|the|your|our|on|please)',
    '(rate|review) (and|or|only|please|if)',
    '(rate|review) .',
    'click here to (review|rate)|review link|review page|review button|here is the review',
    '(please|kindly|pls|just|then|so|do) (rate|review)',
    '(write|tell|inform|go to|visit) amazon',
    '(say|shout|sing|post|announce|broadcast) ~2 (online|public|publicly|world|amazon|everyone|loud)',
    'say so on amazon|on amazon please',
    'amazon wants to (know|hear)',
    '(evaluate|evaluating) (it|us|the|our)',
    'may (rate|review)',
    'evaluate (please|kindly|it|us|now)',
  ],
  'tell-it': [
    '<tell> (<others>|us on amazon|amazon|friends) [on|about|so|what|how|it]',
    'let <others> know|spread the word|share (it|your|the|that) ~2 (joy|happiness|experience|story|opinion|with|it|amazon|love|pleasure|delight)|share it',
    '(few|some|two|couple of) (lines|words) ~6 (product page|amazon|online|page)',
    'opinion ~3 (amazon|product page|online)',
    'thankful for your stars|your stars|stars from you',
    '(a|any|an) [short|quick|honest|nice|little] (review|rating)',
    '(shout|scream|sing) ~4 (rooftops|loud|world|everyone|it)',
    '(say|tell|write) ~3 so (on|to) (amazon|others|the world)',
    'please say so|say so on',
    '(recommend|recommends|recommended|recommending) ~3 (amazon|others|friends|other)',
    '(let|tell|inform) ~1 (other|fellow) _',
    '<tell> (it|this|that) to <others>',
    '(say|saying|write|writing|tell|telling) ~2 so ~3 (review|amazon|online|page)',
  ],
  'contact-us': [
    '(contact|message|email|e-mail|call|phone|write|text|mail|reach|tell|ask|inform|notify|approach|ping|consult|involve|alert) (us|me|our|seller|the seller)',
    '(write|talk|speak|spoken|turn|reply|message|reach out|come|go|send a message|get back|report|say it|complain|respond|drop a line|direct ~3|bring ~2) [directly|privately|first|back|straight|beforehand] (to|with) (us|me|our|this|the seller)',
    '(reach|hear from you|hear from) [out] [to] (us|our|first)|hear from you first|get in (touch|contact)|be in touch|let (us|me) ~1 know|let us handle|drop (us|me)|reply here|hit reply|just reply|reach out|call on us|press reply|give (us|me) a (call|shout|chance|heads-up|heads up|note|message)',
    '(contact|use) ~2 (support|customer service|our team|this form|contact form|our service|the service|seller)',
    'message us|send (us|me) (a|an|your) (message|email|mail|note|line)|write privately|(email|message|write|call|text) (us|me|back)',
    '(reply|write|email|message|mail) .',
    '{contactlink}',
    '(be|am|are) reachable',
    '(open|start|begin|have) ~2 conversation ~1 with (us|me)',
    '(say|tell) it to (us|me)',
    'our inbox',
    'spare us',
    '(contacted|messaged|emailed|e-mailed|called|wrote|told|asked|informed|reached|approached) (us|me|our)',
    '(wrote|talked|spoke|turned|replied|reached out|came|went|complained|responded) [directly|first] to (us|me|our)',
    '(touch base|get back) with (us|me)',
  ],
  'tell-us': [
    '(tell|show|let|inform) (us|me) [privately|directly|know|first|what|here|about|why|how]',
    'let us (know|fix|help|solve|make|sort|try|correct|repair)',
    'hear it (privately|from you|directly)',
    '(tell|message|write|mail|email) (me|us)',
  ],
  'give-chance': [
    '(give|grant|allow|offer|get|have|had) (us|me|our) ~4 (chance|opportunity|possibility|shot|time)',
    'let us ~3 (right|fix|solve|sort|correct|help|resolve)',
    '(chance|opportunity) to ~2 (fix|solve|right|help|reply|resolve|sort|correct|put|make)',
    '(give|allow|grant|offer) ~4 (chance|opportunity|possibility) to',
  ],
  'make-it-right': [
    '(make|put|set) ~2 right|(fix|solve|sort|resolve|correct) (it|this|things|the|any|everything|that)',
  ],
  'press-it': ['(press|click|use|tap|push|hit) ~3 (button|link|form|here|page|left|right|below)'],
  hold: ['hold|hold off|wait|refrain|abstain|pause|postpone|delay|keep back'],
  reviewing: [
    '(leaving|writing|posting|giving|submitting|publishing|making|choosing|reviewing|rating|clicking|going|complaining|sharing|filing|opening|sending)',
    '(leave|write|post|give|submit|publish) ~4 <review-noun>',
    'you (rate|review|leave|write|post|judge)',
    '(expressing|airing|voicing|venting) ~3 (public|publicly|online)',
  ],
  'bad-review': [
    '(bad|negative|poor|low|critical|<few-stars>|neutral|unfavorable|unfavourable|angry|harsh|nasty) ~2 (<review-noun>|comment|comments|stars|star|score)',
    '<few-stars>|below (four|five|4|5) stars|anything below ~2 (four|five|4|5)',
    'punish* us',
    'something (negative|bad|nasty)|(dissatisfaction|anger|complaint|complaints|frustration) (in public|publicly|online)|anything negative',
  ],
  whether: [
    'whether|or not|no matter|regardless|irrespective|any opinion|good or bad|positive or negative|either way|both',
  ],
  // Taking a review back.
  remove: [
    'remove|removing|delete|deleting|erase|erasing|withdraw|withdrawing|retract|retracting|cancel|cancelling|canceling|take down|taking down|take back|taking back|take away|pull|pulling|clear|clearing|unpublish*|un-publish*|hide|hiding|get rid of|strike out|eliminate|revoke|wipe|undo|undoing|scrap|discard|rescind|take off|let go of',
    'removal|take offline|bring down|get offline|lift off',
  ],
  change: [
    'change|changing|update|updated|updating|edit|editing|revise|revising|amend|amending|modify|modifying|adjust|adjusting|adapt|adapting|correct|correcting|raise|raising|improve|improving|increase|increasing|upgrade|upgrading|alter|altering|reconsider|reconsidering|rethink|rewrite|rewriting|overwrite|replace|replacing|lift|lifting|redo|soften|softening|fix|rectify|reword|rephrase|turn|convert|bump|review again|re-evaluate|overhaul|refresh|revisit|boost|set',
    'review your (rating|score|stars)|think over|think about|second thought|look over|adjustment|uplift|make over|tweak|reassess|re-think|give ~3 another (thought|think|look|chance)',
  ],
  'my-review': [
    '(your|ur|yr|the|that|this|those|these|a|any|his|her|my|our|one|seller) [seller|product|customer|amazon|store|shop] [old|first|original|negative|bad|critical|poor|low|recent|last|earlier|previous|current|unfair|published|neutral|harsh|one-star|1-star|two-star|2-star|three-star|3-star|low-star|existing] [product|seller|star|1-star|2-star|3-star|<number> star] (review|reviews|feedback|feedbacks|rating|ratings|comment|comments|evaluation|testimonial)',
    '(your|those|these|the (two|three|one|2|3|1)|that|low) [one|two|three|1|2|3|few|low|negative|first] (star|stars)',
    '(your|our|the) (negative|bad|critical|old|first|star) (rating|impression|opinion|entry|score|words)',
    '(your|the) (entry|remark|remarks|critique|complaint|statement) ~4 (page|amazon|profile|shop|account|feedback)',
    '(negative|bad|one-star|1-star|critical|neutral|poor) (review|feedback|rating|comment|evaluation)',
    'your opinion of us',
    '(what|that) you (wrote|have written|posted|published|said) ~1 (about|on|here|in)',
    '(negative|bad|critical|harsh) (remark|remarks|statement)',
    '(text|words|comment|lines|sentence|remark) you (put|left|wrote|posted|published)',
    '(your|that|those|these|this) (negative|bad|critical|harsh|angry|unkind|unfair|low|poor|public|published|old|first|earlier|former|original) (opinion|statement|verdict|words|remark|remarks|post|entry|lines|text|critique|criticism|score|mark|grade|write-up|vote|evaluation|assessment|judgement|judgment)',
    '(your|that|the) (opinion|statement|verdict|words|remark|remarks|post|entry|lines|text|criticism|score|critique) ~3 (listing|product page|amazon|our page|our shop|our store|seller page|about us|public)',
    '(that|this|your|the) (one-star|1-star|two-star|2-star|one star|two star|single star)',
    'your (star|stars|score|verdict|rating)|(that|the) (score|verdict)',
    'the (bad|negative|poor|one-star|harsh|critical) (comment|review|feedback|rating|remark|score|opinion)',
    '(your|the|that) (remark|statement|opinion|comment|post|entry|words|lines|text) ~3 (public|online|published|about us|about our|service|our shop|our store|smell|delivery)',
    '(neutral|negative|bad|critical) (feedback|rating|review)',
    'your (2|1|3|one|two|three|few|low) stars',
    'such (feedback|feedbacks|review|reviews|comment|comments|rating|ratings|remarks|remark)',
    '(your|the|those|these) (two|three|one|2|3|1|single) (stars|star)',
    '(one-star|1-star|two-star|2-star) (rant|attack|post|entry|verdict|opinion)',
    '(text|words|lines|comment|sentence) (which|that) you ~1 (put|wrote|left|posted|published)',
  ],
  'reason-why': [
    'after|following|based on|because of|due to|thanks to|led|reading|mentioned|help us|helps us|helped|so that we|in response|when we|in order to|to improve our|we (changed|improved|updated|corrected|removed|fixed|have|had|were|are)|was passed|passed on|about the',
    'before (leaving|you leave|writing|posting|you write|you post)',
  ],
  refuse: [
    "not ask|never ask|won't ask|don't ask|no need|not need|don't need|don't have to|not have to|not required|not allowed|never|cannot|must not|may not|not possible|do not want you|up to you|not be asked",
  ],
  'amazon-did': ['amazon|by amazon'],
  'engraving-word': [
    'engraving|engrave|text|spelling|proof|address|order|size|colour|color|film|drawing|draft|invoice|firmware|app|pairing|label|hinge|settings',
  ],
  // What may be changed or removed at the order.
  'work-thing': [
    'engrav*|spelling|proof|address|size|film|drawing|draft|invoice|firmware|app|label|manual|listing text|plaque',
    'rating of|plug|fuse|volt*|amps|watt*',
  ],
  // Asking again.
  reminder: [
    'reminder*|remind|reminding|gentle nudge|friendly nudge|follow-up|followup|second email|second mail|just checking in|checking in',
    'bumping|(friendly|gentle|little|quick|short) ping|chase you|chasing|prod|prodding|poke|circling back|checking back|touching base',
    'knock again|knocking again|poke|tap on the shoulder|memory jogger|jog your memory|second knock',
  ],
  'nth-time': [
    '(second|2nd|third|3rd|fourth|final|last|another|next|repeated) ~2 (request|attempt|message|mail|email|e-mail|time|try|reminder|call|invitation|note|chance|opportunity)',
    'third time lucky|one last|once more|one more time|once again|yet again|another nudge|last chance|final call|for the last time|for the second time',
  ],
  'asked-for': [
    'your (opinion|thoughts|view|voice|verdict|impression|experience|stars)|what you think|how you like|how it was|other (buyers|customers) what',
    '(few|some|two|couple of) (lines|words|sentences) ~1 (on|about|for|regarding)',
    'entry from you|comment from you|line from you|word from you',
    '(knock*|ask*|call*|come back) ~3 about (an|your) (opinion|rating|view|verdict)',
    '(page|form|spot|space|box|line) ~3 (is|remains|stays|still) ~2 (empty|blank|waiting)',
  ],
  'order-matter': [
    '<engraving-word>|delivery|address|return|customs|colour|color|size|label|gate code|house number|parcel|appointment|stove|invoice|refund|drawing|proof|measurements|apartment number|floor|damage|replacement',
  ],
  'who-which': ['who|which|whose'],
  // Channels outside of Amazon.
  messenger: [
    'whatsapp|whats app|whatsap|telegram|wechat|we chat|kakaotalk|kakao talk|icq|imessage|facetime|google chat|hangouts|threema|qq|snapchat',
  ],
  // A messenger that a product works with.
  'messenger-function': [
    '(while|when) you ~2 (talk|chat|call|film|video)|(video calls|calls|chats) (on|with|via|over)',
    '(shortcut|icon|widget|tile) ~4 (<messenger>|messenger|skype|viber)|share ~4 (by|via|with|through|to) (<messenger>|messenger|skype|viber)',
    '(collar|keyboard|thermostat|robot|bell|scale|doorbell|watch|smartwatch|camera|tracker|device|monitor|sensor|tablet|phone|headset|bracelet|band|display|speaker|hub|printer|lock|alarm|gadget|screen|frame|glasses|keyboard|dongle|unit|firmware|it) ~4 (forward|forwards|show|shows|display|displays|mirror|mirrors|relay|relays|notify|notifies|push|pushes|receive|receives|support|supports|pass|passes|announce|announces|read|reads|vibrate|vibrates|send|sends|stream|streams|work|works|connect|connects|post|posts)',
    '(notification|notifications|alarm|alarms|alert|alerts|push messages|incoming calls|incoming messages|pop-up|pop-ups|voice calls|ringtone|emojis) ~6 (<messenger>|messenger|skype|viber)',
    '(compatible|compatibility|integrat*|pair*|synchroni*) ~4 (<messenger>|messenger|skype|viber)',
    '(apps|programs|services|applications) (like|such as|including) ~4 (<messenger>|messenger|skype|viber)',
  ],
  network: [
    'facebook|fb|instagram|insta|ig|tiktok|tik tok|youtube|you tube|twitter|x com|pinterest|linkedin|discord|reddit|snapchat|threads|twitch',
  ],
  ware: [
    'sticker|stickers|holder|bag|set|sign|wall|book|card|cards|style|styled|telegram-style|headset|sensor|cable|light|filter|watch|app|software|works|work|compatible|certified|mug|advertising|marketing|logo|poster|pillow|paint|grey|gray|blue|green|print|printed|engraved|engraving|case|edition|support|supports',
  ],
  'not-use': ["not|cannot|can't|don't|never|unable|not allowed|only use|may not|no|instead of|without"],
  'served-by': [
    "carrier|carriers|courier|couriers|haulier|haulage|dispatch desk|ups|usps|fedex|dhl|dpd|gls|hermes|evri|royal mail|post office|postal|shipping company|delivery company|forwarder|freight|manufacturer|manufacturer's|maker|warranty|guarantee|customs|driver|tnt|parcelforce|depot|amazon|brand service|logistics|australia post|canada post",
  ],
  'carrier-maker': ["<carrier>|carrier|haulier|depot|manufacturer|manufacturer's|maker|customs|amazon"],
  'made-elsewhere': ["manufacturer|manufacturer's|maker|carrier|amazon|ups|dhl|fedex|usps|manual of the"],
  // "our mail of the 3rd": a message that was sent, and no way to answer.
  'sent-mail': [
    'of the <number>|of the _|of (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|yesterday|this|january|february|march|april|may|june|july|august|september|october|november|december|<number>)|from (yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|this|the)|dated|in which|with the (proof|drawing|question|label|invoice)|about (the|your)|concerning|regarding',
    '(was|got|went|came|has|had|did|must|might|arrived|landed|ended up|reached|crossed|said|explained|contained|mentioned|promised|asked|told|stated|yesterday|last week|last|this morning|did not|has not|earlier)',
    '(sent|read|overlooked|missed|received|seen|got|answered|perhaps|maybe|despite|after|since|before|in|see|with|ignore|disregard|apologies for|sorry for|reply to|reaction to|answer to|replied to|answered to|according to) (our|my)',
  ],
  'buyer-said': [
    '(you|customer|buyer) ~2 (wrote|write|said|say|announced|threatened|warned|mentioned|told)|your (message|words|subject|mail|title|line|heading|announcement)',
  ],
  // Goods, whatever their names have in them.
  'gift-ware': [
    'gift (card|voucher|certificate) (box|boxes|holder|holders|envelope|envelopes|wallet|sleeve|sleeves|case|tin|display|rack|stand|template|templates|bag|bags|printer|paper|blank|blanks)',
    '(raffle|lottery|tombola) (ticket|tickets|drum|wheel|cage|box|balls)|gift (wrap|wrapping|tag|tags|ribbon|tissue|message|note|receipt|option)|(coupon|voucher) (binder|organizer|organiser|wallet|holder|folder)|(cash|money) (box|drawer|clip|belt|tray|counter)|prize (wheel|ribbon|ribbons)',
    'bonus (chapter|track|material|disc|level|content|features|scene)',
  ],
  'star-ware': [
    '(five-star|five star|5-star|5 star|five-pointed|star) (lid|lids|print|prints|pattern|patterns|design|motif|hotel|hotels|badge|badges|shape|shapes|shaped|cutter|cutters|garland|light|lights|lantern|decoration|decorations|knob|cushion|sticker|stickers|pendant|plate|mould|mold|topper|projector|anise|button|buttons|screw|screwdriver|wheel|hinge|frame|flag|emblem|blanket|curtain|mug|tray)',
  ],
  'your-data': ['your|address that|you used'],
  // Cancelling.
  please: [
    'please|pls|plz|kindly|be so kind|be so good|do us a favour|do me a favour|do me a favor|simply|just|do not wait|could|would|can',
  ],
  cancel: [
    'cancel|cancels|cancelling|canceling|cancell|canceled|cancelled|cancellation|cancelation|annul|revoke|withdraw the order|withdraw your order|withdraw from the order|storno',
  ],
  'end-order': [
    '(drop|dropping|discontinue|discontinuing|undo|undoing|annul|annulling|revoke|revoking|withdraw|withdrawing|abandon|abandoning|stop|stopping|void|voiding|retract|retracting|end|ending|call off|calling off|take back|taking back|reverse|reversing|terminate|terminating|let go of|release|releasing|rescind|rescinding|cancel|cancelling|canceling|let) [from|of] (the|your|this|that) [whole|entire|existing] (order|purchase|contract|deal) [go]',
  ],
  'cancel-order': [
    '(cancel|annul|revoke) [the|your|this|that|my|it|all|both] [whole|entire|complete] (order|purchase|item|items|it|that|from)',
  ],
  'cancel-button': [
    'cancel items|cancel item|cancel order|cancel button|cancel the|request cancellation|cancellation button|cancellation request|request cancel|cancellation|cancel',
  ],
  'no-cancel': [
    "not|never|don't|no need|need not|nobody|no one|cannot be|without|fee|culture|period|noise|noise-cancelling|whether|can still|before you|free|you wish|policy|your wish",
  ],
  'other-cancel': [
    'oven|programme|update|remote|machine|timer|printer|washer|panel|keypad|firmware|print job|parcel|dogs|alarm|noise|noise-cancelling|headphone*|appointment|concert|carrier|truck|installer|stamp*|display|pairing|return|subscription|membership|policy|right|culture|flight|fee|slot|opinion|review|comment|feedback|rating|statement|claim|post|print|return label|reservation',
  ],
  // Threats.
  'bad-person': [
    'idiot|idiots|liar|liars|thief|thieves|fraud|frauds|fraudster*|scammer*|cheater*|cheat|cheats|moron*|fool|fools|crook|crooks|criminal|criminals|jerk|jerks|loser|losers|troll|trolls|parasite*|con artist*|swindler*|con man|scum|clown|clowns|coward*|hypocrite*|bully|bullies|blackmailer*|extortionist*|gangster*|bandit*|robber*|vulture*|amateur|amateurs|incompetent*|disgrace',
  ],
  'bad-way': [
    'stupid|dumb|idiotic|ridiculous|dishonest|lying|shameless|pathetic|laughable|moronic|ignorant|disgusting|crazy|greedy|childish|brainless|clueless|mean|nasty|rude|disgraceful|lazy|blind|insane|silly|absurd',
  ],
  lawyer: [
    'lawyer|lawyers|attorney|attorneys|solicitor|solicitors|legal team|legal department|legal counsel|legal adviser|legal advisor|law firm|barrister|legal representative*|legal people',
  ],
  // Those who would hear of it.
  'near-ones': [
    'boss|employer|wife|husband|spouse|family|colleagues|parents|workplace|neighbours|neighbors|neighbour|neighbor|friends|company|school|landlord',
  ],
  'shut-out': [
    'ban|bans|banned|block|blocks|blocked|shut|shuts|shut down|close|closes|closed|suspend|suspends|suspended|terminate|terminates|deletes|delete|terminated|locked|frozen|disabled|restricted|blacklist*|deleted|deactivated|removed from amazon|kicked off|thrown off|barred',
  ],
  // What a message is for.
  'order-talk': [
    'ordered|(in|of|with|from|needs|about|regarding) (your|the|this) order|(in|of|for|on|at|with) your _|your note|(suit|suits|need) you|do you need|on the card|your ~2 :|parcel|package|delivery|delivered|courier|driver|carrier|truck|van|ups|dhl|fedex|usps|ship|ships|shipped|pack|packed|carton|returned|your return|invoice|address|customs|you (bought|chose|wanted|wrote|named|picked|selected|paid)|your (photo|cart|basket|choice|bell|street|fabric|size|text|drawing|proof|prescription|licence)|replacement',
  ],
  mishap: [
    'broke|broken|broke down|cracked|cracks|bent|bend|blurred|wet|torn|leak*|mixed up|messed up|wrong|error|missing|lost|late|later than|delay*|postpone*|strike|storm|ran out|cannot|could not|not fit|too small|too large|not exist|recall*|faulty|defect*|damaged|incomplete|ordered twice|same ~2 twice|sold out|shortage|stuck|held|old type|too many|too much|only (one|found one)|unreadable|turned ~3 down|no name|run small|supplier|not scanned|in transit|loss report',
  ],
  asks: [
    'do|does|did|is|are|was|were|which|what|where|when|how many|how much|how long|how wide|how high|how old|how tall|shall|should|may|can|could|would|will|have|has|or',
  ],
  'idle-question': [
    "question|questions|anything|help|assist*|friends|feel free|happy|satisfied|like it|enjoy*|how are you|how is your day|know that|did you know|isn't it|need more|present|gift idea|party|how often|hesitate|in touch",
  ],
  // Messages that are sent for no order.
  idle: [
    'survey|poll|podcast|hiring|nominated|vote|testers|testing team|product tester|donate*|anniversary|newsletter|know you better|market research|planning our range|plan the next season|<percent> off|our new collection|happy (new year|easter|holidays)|merry christmas',
  ],
  // Personal data.
  'ask-for': [
    "answer with|come back with|fill in ~6 with|write us|write me|write down|write|send|give|tell|provide|share|need|needs|require|want|reply|reply with|respond with|submit|enter|fill in|type in|type|let us have|let us know|let me know|let me have|may we have|could we have|can we have|supply|confirm|state|upload|show|forward|pass|ask for|to get|to have|to receive|we'd like|would like|need to know|must know|have to know|want to know|what is|what's|whats|which is|could we get|can we get|may we get|can i get|could i get|may i have|can i have|could i have|i need|like to have|like to know|include|register with|leave|write down|note|hand over|attach|message|email",
  ],
  own: ["your|ur|yr|you|you're|a|an|the|his|her|another|other"],
  'contact-data': [
    '[private|personal|own|other|current|direct|real|regular] (email|e-mail|mail) (address|id|adress)|direct contact|private contact|address data|(mobile|cell|phone|telephone|whatsapp|handy|home phone) [phone] (number|no|numbers)|mobile|phone number|telephone|contact data|contact details|contact information|private number|personal number|postal address and phone|personal details|personal data|personal information',
    '(phone|email|e-mail|birthday|mobile) and [your] (phone|email|e-mail|birthday|mobile|birth date)',
    '(private|personal|other|own) (mail|email|e-mail|phone|mobile)',
  ],
  'for-delivery': [
    'driver|carrier|courier|haulier|delivery|deliver|delivery company|freight|ups|dhl|fedex|usps|shipping|appointment|technician|installer|in the order|case|model|amazon account|ring you|cable|holder|box|engrave*|engraving|label|tag|forwarder|truck|print*|below us|reach us|(to|in|at|by|via|is|use|with|through) our',
  ],
  'keep-safe': [
    "(not|never|n't|no) ~2 (need|require|ask|send|share|give|provide|reply|want|tell|enter)|never (send|share|give)|do not need|don't need|we do not|vat",
    '(pickup|pick it up|pick up|collect|collected|parcel shop|post office|counter|depot|card they left|at the door)',
  ],
  'identity-data': [
    "date of birth|birth date|birthdate|birthday|dob|social security|social security number|ssn|national insurance|tax number|tax id number|personal id|id number|id copy|passport|passport number|driver's license|driving licence|driving license|driver license|identity|identification|identity card|id card|id document|maiden name|copy of your id|photo of your id",
  ],
  'identity-papers': [
    "(your|a|the|of|valid|government) ~2 (id|id card|passport|identity card|driving licence|driver's license|driving license|identification|identity document|birth certificate|drivers license)",
  ],
  'contact-datum': [
    '[private|personal|own|home|direct] (phone number|telephone number|mobile number|cell number|home phone|private phone|mobile|e-mail|email|mail address|e-mail address|tel|birthday|birth date|birth year|date of birth|year of birth|whatsapp|whatsapp number|gmail)|(private|personal) (mail|phone|address)',
  ],
  // Data that a device is told, not the seller.
  'in-device': [
    '(in|into|on|at) (its|the|your) ~1 (menu|app|watch|device|settings|screen|display|scale|keypad|lock|safe|phone|tablet|router|console|printer|tracker|controller)|(set up|setting up|pairing) ~2 (watch|scale|device|app|tracker|router)|first start',
  ],
  // "we will never ask for it", "no need to send it"
  'refuses-data': [
    "(not|never|don't|dont|no need|need not|nobody|no one|won't|must not|should not) ~3 (need|require|ask|share|pass|reveal|disclose|write|give|send|enter|tell|want|reply)",
  ],
  'bank-data': [
    'bank details|bank account|bank data|banking details|account number|iban|bic|swift|sort code|routing number|(cards|your card) ~1 expir*|expir* ~3 (your|the|credit|bank) card|credit card|debit card|card number|card details|card data|cvv|cvc|security code|expiry date of your card|bank statement|paypal account|paypal address|paypal email|paypal|paypal id|paypal e-mail|digits of your card|payment details|payment data|holder of the account|account holder',
  ],
  'login-data': [
    'password|passwords|passcode|login|log-in|login data|login details|credentials|user name and password|verification code|one-time code|otp|pin|2fa code|security question|access data|code that amazon',
  ],
  'print-it': [
    'happy birthday|shall stand|plate|design|motif|balloon*|banner|engrave*|engraving|print|printed|printing|embroider*|announcement|gift|wedding|plaque|poster|birth announcement|star chart|calendar|cake|personalis*|personaliz*|customis*|customiz*|party',
  ],
  // Who asks for it is not the seller.
  scam: [
    'scam*|phishing|fraudster*|impersonat*|(claims|claim|claimed|claiming|pretends|pretend|pretended|pretending|says|posing) ~1 (to be|to come|as) ~1 (us|we|our|from|amazon|the carrier)|in our name|(not|never) (from us|ours|by us)|(was|were) not us|beware of',
    '(someone|somebody|a stranger|a caller|whoever|anyone|anybody|people|a person) ~3 (asks|ask|asked|asking|calls|called|writes|wrote|wants|claims|demands|sends|contacts|contacted)',
    '(report|forward) ~2 to amazon',
  ],
  // What is written on a thing, or how it is called.
  'as-text': [
    'sticker|stickers|poster|banner|signboard|wording|lettering|engrav*|(colour|color|paint|pattern|design|motif|print|edition) ~3 (is|called|named|name|reads|says)|(reads|says) ~1 as|(is|was) the name|(named|called|titled|labelled|labeled)|(word|words|text|line|title|name) ~3 (on the|of the|says|reads|printed)',
  ],
  'text-to-print': [
    '(the|your|this) (text|word|words|lettering|wording|inscription) ~4 (on the|of the|reads|says|shall|should)|^ text on the|(shall|should|will|to) ~4 (carry|read|stand on|be printed|be engraved)|spelling|spelled|spelt',
  ],
  // What belongs to the order that is spoken of.
  'of-order': [
    '(belong|belongs|part|in|from|inside) ~1 (your|the|this) (order|parcel|box|delivery|package|shipment)|you (ordered|chose|picked|selected)|(is|was|are|were) (missing|packed|included|broken|damaged)|backorder*|back-order*|replacement|waiting for your|waited for',
  ],
  // Marketing.
  'look-at': [
    'look|looks|looking|peek|peep|glance|glimpse|browse|browsing|explore|discover|see|check out|view|visit|try|meet|stroll|rummage',
  ],
  'past-deal': [
    '(was|were) used|credited again|(cannot|unable to|not able to) ~1 (give|grant)|(on|for) (a|the|your) (past|earlier|previous) order',
    '(was|were|been) (sold|bought|ordered|granted|applied|deducted|given|credited)|sold at|already deducted|you used|in the order|the invoice line|deducted from|you bought|not work|does not work|that does not|combine two|was wrong|is correct|granted',
    'you paid|price you|paid was',
    'coupon field|in your invoice|on the invoice|voucher number',
  ],
  // What was paid, and how it came about: the arithmetic of a refund or an invoice.
  'price-then': [
    '(bought|ordered|purchased|paid) ~6 (in|at|during|on|with|for) [the|our|a] [last] (sale|black friday|cyber monday|prime day|discount|promotion|coupon|deal)',
    '(was|were|been) [still|already] (on sale|on offer|on promotion|reduced|discounted|half price) ~8 you (bought|ordered|purchased|placed|paid)',
    '(when|as|while|since|because|what|price|amount|the day|at the time) [that] you [had] (bought|ordered|purchased|placed|paid)',
    '(price|sum|amount|total|invoice|receipt|statement) ~4 (that day|at the time|at that time|back then|on the day of)',
    '(refund|refunded|charged|invoice|invoiced|credited) ~6 (because|since|as|less|minus|after|of the|is|was|shows) ~8 (<percent>|<money>|discount|coupon|voucher|promotion)',
    '(minus|less|after|with|without) [the|your] (<percent>|<money>|discount|coupon|voucher|promotion) ~6 (refund*|paid|charged|credited)',
  ],
  scratch: [
    'scratch|scratched|defect|damage|damaged|keep it|keep the|compensation|refund|refunded|partial|paid out|inconvenience|delay|wrong size|return|dent',
  ],
  defect: ['broken|defective|replacement|instead|damaged|lost|missing|defect|wrong|faulty|no charge because'],
  pickup: [
    'page <number>',
    '(shop|store) ~2 (floor|where|closes|is closed|manual|waits)|pickup shop|parcel shop|any shop|warehouse sale area|store manual',
  ],
  'if-instead': [
    'instead|sold out|out of stock|unavailable|no longer made|not available|replaced by|is that fine|is that ok|would you accept|recalled|exchange|charge|wash|rinse',
  ],
  // Orders on their way.
  goods: [
    '(your|the|all|this|our|you) [new|whole|complete|entire|amazon] (order|parcel|package|packet|item|items|shipment|box|goods|product|products|purchase|letter|pack|consignment|articles|article|stuff)',
    'your (lamp|tea|kettle|shoes|bike|book|sofa|chair|table|phone|case|mug|shirt|jacket|bag|knife|candle|candles|toy|game|tent|bed|desk|cable|curtain|curtains|cushion|cushions|watch|ring|necklace|picture|poster|rug|carpet|blanket)',
    '(your|the) [new] {product*',
    '(order|parcel|package|box|shipment|goods)',
    'everything|the goods|your goods|it all',
    '(your) [new] (items|bits|treasures|treasure|goodies|kit|gear|toys|plants|books|wine|coffee|beans|glasses|pillow|duvet|mattress|grill|pan|pans|pots|pot|bench|printer|camera|drone|scooter|helmet|backpack|boots|dress|coat|hat|scarf|cap|bottle|blender|mixer|speaker|headphones|charger|laptop|monitor|keyboard|mouse|filter|filters|pump|hose|drill|saw|tools|stove|heater|fan|cot|pram|pushchair|puzzle|doll|drum|guitar|bird feeder|planter|vase|mirror|frame|clock|wardrobe|shelf|dresser|drawer|stool|sofa|couch|armchair)',
    '(your|the|our|this) ~3 order <number> <number> <number>',
    'order <number> <number> <number>',
  ],
  'sent-off': [
    'shipped|dispatched|despatched|sent|sent out|sent off|mailed|posted|on its way|on the way|on their way|underway|handed over|handed to|picked up|collected|left our|out for delivery|en route|in transit|released|packed and|gone out|out of the door|on the road|fulfilled|forwarded',
    '(hit|hits|hitting) the road|(on|started|starting|begun|begins|began) (its|their|the|a) (journey|trip|travels)|given to ~2 (courier|carrier|post|postman|driver|ups|dhl|fedex|usps)|taken to the (post|post office|depot)|taken by ~1 (courier|carrier|driver|postman)|heading (your|to|towards)|headed (your|to)|loaded|off to you|out the door|left the building|flown out|gone off|set off|setting off',
    'sended|sended out|shiped|dispached',
  ],
  carrier: [
    'ups|usps|fedex|dhl|dpd|gls|hermes|evri|royal mail|tnt|the carrier|the courier|our carrier|our courier|the post|the post office|amazon logistics|the shipping company|the delivery company|courier|carrier|postman|parcelforce|yodel|ontrac|canada post|australia post|an post',
  ],
  trouble: [
    "late|later|delay*|lost|broken|broke down|missing|recall*|stuck|problem*|unfortunately|sorry|apolog*|cannot|can't|can not|could not|couldn't|not|won't (arrive|reach|be able|make)|wrong|damaged|incomplete|mistake|returned|return|came back|undeliverable|instead|split|faulty|defect*|error|out of stock|held|seized|signature|only three|replaced|again|investigation|neighbour by mistake",
  ],
  late: [
    'late|later|delay*|postponed|sorry|apolog*|unfortunately|new date|new delivery date|instead of|broke down|reschedul*|problem',
  ],
  pending: [
    'as soon as|once you|if|when you|before we|before you|unless|until|please (confirm|tell|send|choose|reply|check|give)|could you|can you|would you|which (day|date|time|one|of|colour|color|size|slot|do|would|floor|address)|need your|needs your|in order to|so that we can|only possible|must be|has to be|should we|shall we|do you|awaiting|waiting for your|after you|suits|to ship|to deliver|can be|slot|appointment|is ready',
    '(ask|wonder|where|whether|which) ~6 (left|parcel|order|is)',
    'ask (ups|dhl|usps|fedex|the carrier)',
    '^ (should|in case)',
  ],
  again: [
    'replacement|new one|another|second|missing part|missing|spare|again|resend|re-send|resent|returned|return|lost|instead|repaired|repair|back to you|free of charge|exchange|you asked|your question|as you asked',
  ],
  'ask-word': ['please|which|could|can you'],
  'where-is': [
    'where (is|the) ~4 (parcel|order|package|item|is)|you asked|your question|asked where|your message|thanks for (asking|writing|your message)|tracking page shows|lost|delay*|missing|replacement',
  ],
  cause: [
    'broken|damaged|out of stock|defect*|return|returned|lost|wrong|unfortunately|sorry|because|no inventory|missing|asked',
  ],
  thanks: [
    'thank you|thanks|thank u|thx|many thanks|thankful|a thank-you|thank-you|cheers|much obliged|big thanks',
    'gratitude|our appreciation|sincere appreciation|sincerest thanks|thankfulness',
    'customers like you|people like you|you are (great|amazing|wonderful|the best)',
  ],
  'thanked-for': [
    'order|ordering|purchase|purchasing|buying|buy|business|trust|confidence|support|supporting|shopping|choosing|picking|loyalty|custom|being|patronage|interest|faith|selecting|joining|kindness|you|decision|choice|small|time|shop|store|company',
    'concerns|concern|part',
  ],
  we: ['we|i|our|my|us'],
  'ask-secret': [
    "send|give|tell|provide|share|need|needs|require|reply with|let us have|let me have|may we have|may i have|could we have|supply|confirm|pass|what is|what's|whats|forward|hand over|want|get|text",
  ],
  'as-happy': ['(because|since|as|now that) ~6 (<happy>|<like>|<works>)'],
  'strong-gift': [
    'gift card*|giftcard*|gift certificate*|voucher*|coupon*|promo code*|discount code*|cashback|cash back|cash reward|bonus|goodie*|prize*|freebie*|store credit|loyalty points|bonus points',
    '(our|a|as a|small|little|as) [small|little|big|our] (thank-you|thank you|token of *) ~4 (choose|pick|get|gift|free|you|select|present|voucher|we|send|:)',
    '(free|complimentary) _ ~4 (for you|as a thank|from us|on us|is yours|waiting|gift)',
    '(without|no|free of) (charge|cost) ~6 (thank|gift|choose)',
    '(choose|pick|select) (any|one|a) _ ~6 (free|without charge|on us|our treat|as a gift|at no cost|gift)',
    '(for the|the|your|send|pay|transfer) <money> ~6 (paypal|account|card|gift)',
    'paypal ~8 <money>',
    '<money> ~4 paypal',
    '<percent> (off|discount)',
    '(keep|kept) ~2 for free',
    'on the house|our treat',
    '(as a|as) (token|sign|gesture|mark|expression) of ~2 (gratitude|appreciation|thanks|gratefulness)',
  ],
  'pos-strict': [
    'positive|favourable|favorable|glowing|superb|brilliant|sparkling|raving|rave|5-star|five-star|excellent|stellar|top-notch|top notch|outstanding|enthusiastic|flattering',
    'praising|five star|first-class|top-rated|very positive|gushing',
  ],
  promise: [
    "(we|i|we'll|i'll) ~2 (send|mail|ship|give|return|pay|refund|reimburse|credit|transfer|throw in|cover|double|extend|post|add|grant|get|receive|hand|treat) ~5 (you|your|free|extra|back|gift|money|price|amount|another|second|one|it)",
    "(we|i|we'll|i'll) ~1 (send|give|return|pay) ~2 (back|everyone|everybody|each|all)",
  ],
  'no-gift': [
    'invoice|label|proof|link|part|parts|confirmation|tracking|instructions|manual|photo|photos|reply|answer|message|reminder|reminders|mail|mails|refund if|replacement|new one|documents|certificate|code|information|details|question|form|drawing|sketch|sample of|address|number|date|order|parcel|item|product|lamp|right|correct|missing|asked|wrong|screw|screws|key|lid|nudge|rating|stars|review|chance|opportunity|tip|tips|call|time slot',
  ],
  'review-topic': ['<review-noun>|stars|<your-review>|comment|words about|what you (wrote|posted|said)'],
  'bad-words': [
    '(critical|negative|bad|harsh|angry|unkind|unfair) ~1 (words|comment|comments|review|feedback|rating|stars|lines|remarks)',
  ],
  // A condition, and those that say nothing of whether the buyer is content.
  conditional: ['if|when|whenever|in case|provided|as long as|assuming|should|supposing|once|as soon as'],
  'neutral-if': [
    '(time|minute|minutes|moment|moments|second|seconds|spare|mind|possible|willing|chance|opportunity|occasion|mood|feel like|wish|prefer|decide|choose|allowed|help|helps|question|questions|need|needs|problem|problems|missing|wrong|broken|damaged|issue|issues|reply|answer|free minute|convenient|ready|arrived|arrive|arrives|received|receive|used|use|tried|try|tested|test|worn|unpacked|installed|assembled|got to know)',
    '(if|when|in case|should|once) (you|anyone|somebody|people|others|buyers|customers) ~2 (rate|review|write|leave|post|share|give|submit|rated|reviewed|wrote|left|posted|shared|gave|submitted|took|take|told|want|wanted|like to|can|could|have|would like|feel|agree|tell|come|read|see|look|are able|open|visit|go)',
    '(if|when|once|as soon as) (it|that) ~1 (is|was) ~2 (ok|okay|allowed|possible|fine with|convenient|all right)',
    'should (you|we|i|be|have|not) ~1 (rate|review|write|ask|be)|you should|we should|it should|that should|should be|should have',
    'once (more|again)|(only|just) once|as soon as possible|if possible|(once|when|as soon as) (we|i|our)',
    'published|online|finished|live|is up',
  ],
  // Words of courtesy.
  thankful: [
    'thankful|grateful|glad|happy|honoured|honored|delighted|pleased|proud|thrilled|excited|lucky|blessed|overjoyed',
  ],
  pleasant: [
    '<thankful>|<thanks>',
    'customer|customers|client|clients|buyer|buyers|happiness|satisfaction|mission|goal|priority|service|support|team|staff|family|friends|crew|people|friendly|small|little|whole|entire|kind|lovely|wonderful|great|amazing|fantastic|fabulous|beautiful|best|dear|valued|loyal|special|happy|joy|pleasure|delight|smile|smiles|heart|hearts|hope|wish|wishes|enjoy|enjoying|love|loved|like|made|make|makes|day|days|week|weekend|evening|year|season|life|home|time|moment|moments|always|ever|never|anytime|any time|really|truly|sincerely|warmly|warm|much|very|just|quick|short|note|word|words|say|saying|tell|let know|know|feel|free|help|helping|assist|assistance|disposal|hand|hands|reach|contact|questions|concern|concerns|anything|something|need|needs|ready|available|order|ordering|purchase|purchasing|bought|buy|buying|shop|shopping|store|business|chose|choose|choosing|chosen|picked|trust|trusting|trusted|confidence|supporting|choice|taste|welcome|welcoming|serve|serving|look forward|looking forward|forward|again|soon|future|see|back|hugs|hug|cheers|regards|greetings|new|product|item|items|work|works|working|hard|every|each|million|thousand|times|means|mean|world|lot|lots|bring|brings|give|gives|long|years|fun|use|using|pride|proudly|hello|hi|hey|count|value|appreciate|appreciated|appreciation|gratitude|come|came|get|got|find|found|keep|going|dream|dreams|possible|come true|true|clear|unclear|hesitate|gladly|around|clock|click|away|only|also|together|part|community|one|of us|humble|tiny|independent|local|passion|handmade|made with love|care|cares|caring|excellent|perfect|quality|reason|success|grow|growing|sleep|well|safe|healthy|face|faces|put|puts|message|ordered|answer|answers|simply|write|reply|workshop|studio|farm|village|cool|dance|gone|big|names|somewhere|elsewhere|marketplace|giant|giants|chains|employees|granted|bottom|up|mean it|honestly|holidays|christmas|holiday|summer|spring|autumn|winter|easter|first|number',
    'finds|merci|gracias|danke|cheers|tons|bunch',
    'drop|dropping|line|lines|wanted|next|visit',
  ],
} satisfies Classes;
