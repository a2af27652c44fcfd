import type { Classes } from '../../../src/wording/language.ts';

/** Orders on their way, what may go wrong with them, and what was paid. */
export default {
  'order-matter': [
    '<engraving-word>|delivery|address|return|customs|colour|color|size|label|gate code|house number|parcel|appointment|stove|invoice|refund|drawing|proof|measurements|apartment number|floor|damage|replacement',
  ],
  // What a message is for.
  'order-talk': [
    'ordered|(in|of|with|from|needs|about|regarding) (your|the|this) order|(in|of|for|on|at|with) your _|your note|(suit|suits|need) you|do you need|on the card|your ~2 :|parcel|package|delivery|delivered|courier|driver|carrier|truck|van|ups|dhl|fedex|usps|ship|ships|shipped|pack|packed|carton|returned|your return|invoice|address|customs|you (bought|chose|wanted|wrote|named|picked|selected|paid)|your (photo|cart|basket|choice|bell|street|fabric|size|text|drawing|proof|prescription|licence)|replacement',
  ],
  mishap: [
    'broke|broken|broke down|cracked|cracks|bent|bend|blurred|wet|torn|leak*|mixed up|messed up|wrong|error|missing|lost|late|later than|delay*|postpone*|strike|storm|ran out|cannot|could not|not fit|too small|too large|not exist|recall*|faulty|defect*|damaged|incomplete|ordered twice|same ~2 twice|sold out|shortage|stuck|held|old type|us plug|eu plug|uk plug|other plug|too many|too much|only (one|found one)|unreadable|turned ~3 down|no name|run small|supplier|not scanned|in transit|loss report',
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
  // Marketing.
  'look-at': [
    'look|looks|looking|peek|peep|glance|glimpse|browse|browsing|explore|discover|see|check out|view|visit|try|meet|stroll|rummage',
  ],
  'past-deal': [
    "(was|were|is|wasn't) ~1 not ~1 (taken off|applied|deducted|shown|credited)|amazon gave you|that amazon",
    '(was|were) used|credited again|(cannot|unable to|not able to) ~1 (give|grant)|(on|for) (a|the|your) (past|earlier|previous) order',
    '(was|were|been) (sold|bought|ordered|granted|applied|deducted|given|credited)|sold at|already deducted|you used|in the order|the invoice line|deducted from|you bought|not work|does not work|that does not|combine two|was wrong|is correct|granted',
    '(coupon|discount|offer|promotion|deal|draw|voucher) ~10 (ended|expired|ran out|is over|was over)',
    'you paid|price you|paid was',
    '(was|were) ~1 valid|(coupon|code|voucher|offer) [that|which] you (clicked|used|entered|had|tried)|coupon field|in your invoice|on the invoice|voucher number',
  ],
  // What was paid, and how it came about: the arithmetic of a refund or an invoice.
  'price-then': [
    '(bought|ordered|purchased|paid) ~6 (in|at|during|on|with|for) [the|our|a|an] [last|special|seasonal|weekend|limited|summer|winter|spring|autumn] (sale|black friday|cyber monday|prime day|discount|promotion|coupon|deal|offer|special)',
    'you (got|took|chose|picked) ~6 (during|in|on|at) [the|our|a|last] [summer|winter|spring] (sale|black friday|cyber monday|prime day|promotion)',
    '(was|were|been) [still|already] (on sale|on offer|on promotion|reduced|discounted|half price) ~8 you (bought|ordered|purchased|placed|paid)',
    '(when|as|while|since|because|what|price|amount|the day|at the time) [that] you [had] (bought|ordered|purchased|placed|paid)',
    '(price|sum|amount|total|invoice|receipt|statement) ~4 (that day|at the time|at that time|back then|on the day of)',
    '(refund|refunded|charged|invoice|invoiced|credited) ~6 (because|since|as|less|minus|after|of the|is|was|shows) ~8 (<percent>|<money>|discount|coupon|voucher|promotion)',
    '(minus|less|after|with|without) [the|your] (<percent>|<money>|discount|coupon|voucher|promotion) ~6 (refund*|paid|charged|credited)',
  ],
  scratch: [
    'as it is|shade|different (colour|color|tone)|keep it as|with the (fault|flaw|mistake)',

    'scratch|scratched|defect|damage|damaged|keep it|keep the|compensation|refund|refunded|money back|crease|stain|flaw|partial|paid out|inconvenience|delay|wrong size|return|dent',
  ],
  defect: ['broken|defective|replacement|instead|damaged|lost|missing|defect|wrong|faulty|no charge because'],
  // What is made good: "as compensation", "for the trouble".
  amends: ['compensat*|apolog*|sorry|amends|for the (trouble|wait|delay|mistake|mix-up|inconvenience)'],
  pickup: [
    'page <number>',
    '(shop|store) ~2 (floor|where|closes|is closed|manual|waits)|pickup shop|parcel shop|any shop|warehouse sale area|store manual',
  ],
  'if-instead': [
    'instead|sold out|out of stock|unavailable|no longer made|not available|replaced by|is that fine|is that ok|would you accept|recalled|exchange|charge|wash|rinse',
  ],
  // What may be sent, and is not the order.
  papers: [
    'invoice|certificate|link|label|mail|email|letter|form|file|manual|refund|money|instructions|drawing|proof|code|message|photos|part|parts|screw*|key|answer|sample|documents|quote',
  ],
  weekday: ['monday|tuesday|wednesday|thursday|friday|saturday|sunday'],
  // A day on which something happens.
  'some-day': [
    'today|tomorrow|tonight|soon|shortly|within|this (morning|afternoon|evening|week)|next|before|between|(on|by) ~2 (<weekday>|<number>|evening|noon|weekend)|<weekday>',
  ],
  'sent-off': [
    'shipped|dispatched|despatched|sent|sent out|sent off|mailed|posted|on its way|on the way|on their way|underway|handed over|handed to|picked up|collected|left our|out for delivery|en route|in transit|released|packed and|gone out|out of the door|on the road|fulfilled|forwarded',
    '(hit|hits|hitting) the road|(on|started|starting|begun|begins|began) (its|their|the|a) (journey|trip|travels)|given to ~2 (courier|carrier|post|postman|driver|ups|dhl|fedex|usps)|taken to the (post|post office|depot)|taken by ~1 (courier|carrier|driver|postman)|heading (your|to|towards)|headed (your|to)|loaded|off to you|out the door|left the building|flown out|gone off|set off|setting off',
    'sended|sended out|shiped|dispached',
    'on the move',
  ],
  carrier: [
    'ups|usps|fedex|dhl|dpd|gls|hermes|evri|royal mail|tnt|the carrier|the courier|our carrier|our courier|the post|the post office|amazon logistics|the shipping company|the delivery company|courier|carrier|postman|parcelforce|yodel|ontrac|canada post|australia post|an post',
    'ems|china post|sf express|deutsche post|postnl|la poste|the forwarding agent|forwarding agent',
  ],
  trouble: [
    "late|later|delay*|lost|broken|broke down|missing|recall*|stuck|(a|the|this|some|our|your|had|have|with|one|is|of) (problem|problems)|problem with|problems with|although|nothing came|investigation|twice|identical|duplicate|closed (until|on|for|from)|(are|is|be) closed for|strike|because of|unfortunately|sorry|apolog*|cannot|can't|can not|could not|couldn't|not|won't (arrive|reach|be able|make)|wrong|damaged|incomplete|mistake|returned|return|came back|undeliverable|instead|split|faulty|defect*|error|out of stock|sold out|held|seized|signature|only three|replaced|again|investigation|neighbour by mistake",
  ],
  late: [
    'late|later|delay*|postponed|sorry|apolog*|unfortunately|new date|new delivery date|instead of|broke down|reschedul*|problem',
  ],
  pending: [
    'as soon as|once you|if|when you|before we|before you|unless|until|please (confirm|tell|send|choose|reply|check|give)|could you|can you|would you|which (day|date|time|one|of|colour|color|size|slot|do|would|floor|address)|need your|needs your|in order to|so that we can|only possible|must be|has to be|should we|shall we|do you|awaiting|waiting for your|after you|suits|to ship|to deliver|can be|slot|appointment|is ready',
    '(ask|wonder|where|whether|which) ~6 (left|parcel|order|is)',
    'ask (ups|dhl|usps|fedex|the carrier)',
    '^ (should|in case)',
    '(after|once|when|until|before) ~4 (delivered|arrive*|shipped|sent|received)',
  ],
  again: [
    'replacement|new one|another|second|missing part|missing|spare|again|resend|re-send|resent|returned|return|lost|instead|repaired|repair|back to you|free of charge|exchange|you asked|your question|as you asked',
    'promised',
  ],
  'ask-word': ['please|which|could|can you'],
  // Whether a parcel that was handed over is really there.
  'look-around': [
    '(ask|check|look|ring) ~1 (there|next door|with them|with him|with her|around)|(start|begin|open) ~1 (search|trace|investigation)|search for it',
    "if ~1 (they|he|she|it) ~2 (don't|doesn't|do not|does not|is not|isn't|hasn't|haven't) ~2 (have|there|got|turn)",
  ],
  'where-is': [
    'where (is|the) ~4 (parcel|order|package|item|is)|you asked|your question|asked where|your message|thanks for (asking|writing|your message)|tracking page shows|lost|delay*|missing|replacement',
  ],
  cause: [
    'broken|damaged|out of stock|defect*|return|returned|lost|wrong|unfortunately|sorry|because|no inventory|missing|asked',
  ],
} satisfies Classes;
