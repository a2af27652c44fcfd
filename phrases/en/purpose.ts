import type { Phrases } from '../../src/wording/language.ts';

/** What a message is for, by Amazon's reasons. */
export default {
  customization: [
    '(engrav*|monogram*|embroider*|personaliz*|personalis*|customiz*|customis*|initials|lettering|inscription|bespoke|made to measure|custom made)',
    '(proof|mock-up|mockup|artwork|design draft|layout) & (approve|confirm|check|review|attached|correct|ok|spelling)',
    '(which|what) ~2 (font|fabric|scent|thread|text|motif|design|upholstery|wood|colour|color|pattern) ~6 (want|like|choose|prefer|shall|should|fourth|<question>)',
    '(choose|choice|pick) ~3 (fabric|upholstery|font|design|scent|motif|text)',
    'name (tag|plate|sign)|gift message|greeting card|spelling of',
    '(approve|approval|release|your ok) ~4 (drawing|proof|draft|design|sketch|layout|text|plaque)',
    '(print|printed|engrave|stitch|paint|carve) & (name|text|handle|date|initials|letters|characters|photo|exactly|line)',
    '(photo|picture|image|file|logo) ~6 (pixels|resolution|blurred|too small|larger one|print)',
  ],
  'delivery-scheduling': [
    '(deliver|delivery|bring|collect|truck|lorry|haulier|driver|two-man|tail-lift) & (slot|appointment|which day|suits you|suit you|convenient|time window|between|monday|tuesday|wednesday|thursday|friday|saturday|schedule|reschedule|book|agree a day|date)',
    '(floor|lift|elevator|gate code|parking|stairs|doorway|driveway) & (deliver*|driver|truck|which|is there|is a|tell us|how many)',
    '(delivery|appointment) (date|slot|time|window|appointment)',
    '(truck|van|lorry|crew|driver|haulier|wardrobe|sofa|fridge|pallet) ~8 (come|comes|bring|brings|arrive|arrives) ~4 (on|between|at|monday|tuesday|wednesday|thursday|friday|saturday)',
    '(park|carry|signature|sign for) ~8 (house|door|floor|upstairs|personally)|(what|which) day ~2 you ~1 (home|in|at home)|anyone home|someone home|somebody home',
    '(neighbour|neighbor|pickup shop|pick-up point|at home) & (parcel|delivery|leave|when|which|should)',
  ],
  'home-services': [
    '(technician|installer|fitter|electrician|plumber|engineer|assembler|installation|assembly service) & (appointment|come|visit|install|slot|date|day|monday|tuesday|wednesday|thursday|friday|book|suits)',
    'home services|installation appointment|assembly appointment',
  ],
  return: [
    '(return|returned|sending back|send back|sent back) & (refund|received|arrived|label|item|complete|missing|warehouse|request|prepaid|exchange|parcel|box)',
    '(your|the) return (for|of|arrived|request|label|parcel|is|was)',
    'return label|prepaid label|partial refund',
  ],
  invoice: [
    '(invoice|vat|receipt|tax id|company name|billing address) & (attached|need|send|upload|upload*|number|issue|copy|company|request|order|please|find|below)',
    'vat (invoice|number|identification)',
  ],
  'order-problem': [
    '(delay*|late|later than|postponed) & (order|delivery|parcel|item|date|arrive|promised|shipment|package|production)',
    '(out of stock|sold out|no longer available|not available|discontinued|no inventory|unavailable|vergriffen|not in stock|run out|only one is left)',
    '(damaged|broken|lost|defect*|faulty|wrong (item|size|colour|color|price)|incomplete|missing (part|screw*|item|piece)|recall*|batch) & (order|parcel|item|box|sorry|we|your|replacement|refund)',
    '(address|house number|apartment number|postcode|street|unit) & (incomplete|missing|not find|wrong|could not|check|correct|full|confirm|cannot be found)',
    '(problem|issue|mistake|error) ~3 (with|in|on|about) ~2 (order|delivery|item|address|price|listing)',
    '(refunded|refund|replacement) & (order|item|amount|sorry|broken|second|stock)',
    '(carrier|courier|customs|ups|dhl|fedex|usps) ~6 (lost|returned|could not|not find|damaged|hold|holds|held|stuck|undeliverable)',
    "(cannot|can not|can't|unable to|not able to|must not|may not) ~2 (ship|send|be sent|deliver|supply|fulfil|fulfill|reach you)",
    '(refunded|money back|paid back|get (it|them|that|<money>|<number>) back|pay you back|back to your card|back on your card)',
    '(right|correct|missing|new|other) (one|size|colour|color|cable|part|item|cup|mug|set|ones) ~3 (goes out|go out|leaves|is on|sent|follows|ships)|(send|sent|sending) you (a|an|the) (new|right|correct|missing|adapter|spare)',
    '(apolog*|sorry|inconvenience) & (wrong|old|late|received|mistake|mix-up|sent|order|parcel|item)',
    '(messed up|mixed up|mix-up|not gonna make it|will not make it|stopped making|stood still|broke down|by mistake)',
    '(take|taking) ~2 back (at|on) (our|my)|(we|i) owe you|(charged|paid|billed) (twice|double|too much)|(go|goes|comes|come|get) back ~2 (to|on) your (account|card)|(was|were|has been|have been) (forgotten|left out|overlooked)',
    '(arrive|arrives|come|comes|follow|follows|sent|ship|ships|delivered) (separately|later|in two parcels|in a second)|(second|other) (pillow|part|parcel|box|half) ~4 (follows|forgotten|on its way|by)',
    '(only noticed|just noticed|noticed only|realised|realized|learned|found out|told by) ~6 (now|today|yesterday|that|maker|supplier|the) ! <idle-question>',
    '(sent|came|packed|delivered|shipped|arrived) (with|without) (a|an|the|its) ~2 (plug|cable|charger|manual|lid|screws|adapter|battery|key|cover)',
  ],
  'order-problem+': {
    phrases: ['<mishap>'],
    with: { near: ['<order-talk>'] },
    without: { message: ['<idle>'] },
  },
  'additional-info': [
    '(need|require|missing|tell us|reply with|answer|confirm|question) & (size|colour|color|voltage|plug|left or right|prescription|dimensions|length|width|model|version|before we can ship|before we ship|serial number|measurements|type|information|firmness)',
    '(one|a|last|quick) question (about|on|regarding|concerning|for)',
    '(which|what) ~3 (size|colour|color|version|voltage|plug|side|length|firmness|model|one) ~6 ?',
    '(instead|rather) ~6 ?',
    '(another|other|different) (colour|color|size|model|one) or ~2 (money|refund) ?',
    '(is|would|will) ~4 (ok|okay|fine|all right|acceptable|good) (for|with|by) you',
    '(shall|should|may) we (send|ship|replace|change|shorten|use|leave|exchange) ~8 ?',
    'licence key|license key|activation key|access key|(key|code) ~4 (software|app|download|tuner|activate|unlock|program)',
    '(without|missing|need|wait*|await*|no) ~3 (your|an) (answer|reply|choice|decision)|(your|a) [short|quick] (answer|reply) (is enough|will do)',
    '(waiting|waits|needs|missing|lacks) ~3 (one|a|the|this) (detail|answer|number|unit number|decision|measurement)|tell (us|me) (which|the number|whether|what you (want|prefer|like)|one thing)',
    'need to know (whether|if|which|what|how)|(number|name|size|colour|color|date|text|floor|measurement|width) please ?|(needs|requires) ~3 (check|signature|prescription|approval|adult)|over 18 at the door',
  ],
  // Any question, and any request that a buyer can answer, beside the words of an order.
  'additional-info+': {
    phrases: [
      '<asks> ~24 ? ! <idle-question>',
      '(please|pls|kindly) ~3 (tell|send|confirm|check|approve|choose|measure|state|name|give|specify|write|decide) ! <idle-question>',
    ],
    with: { near: ['<order-talk>'] },
    without: { message: ['<asks-review> ! <check-it>', '<idle>'] },
  },
  // No reason of Amazon's list, but tolerated: `allowInstructions` of require-permitted-purpose.
  instructions: [
    '(manual|instructions|warranty certificate|warranty card|user guide|safety notice|care guide) & (attached|enclosed|find|keep|here|see|order|page|download|below)',
    '(how to|step by step) ~2 (use|install|clean|assemble|charge|set up|care)',
    '(before|when|while) you ~3 (use|install|assemble|charge|wash|switch|cook|plant|hang|connect|unpack|mount) ! <idle-question>',
    '(care|washing|assembly|safety|cleaning|first use) (of|for|sheet|guide|label|tips|instructions|video|notes|note)|(tips|hints) (for|on|about) ~2 (your|the|using)|(booklet|leaflet|page <number>|firmware) & (attached|read|missing|found|newest|update|install|see)',
    '(please|do not|never|always) ~1 (wash|wipe|oil|dry|clean|charge|water|feed|soak|descale|iron|tighten|rinse)',
    '(covered for|warranty|guarantee) ~3 (months|years|year|number|starts|runs|lasts)',
  ],
  'review-request': {
    phrases: [
      '<review-act> ! <check-it> ! (rating|score) (plate|label|sheet)',
      '<review-wish> ! <check-it>',
      '(review|rate) (us|it|this|your purchase|the product)',
      '(how was|how do you like|what do you think of) ~6 ?',
      '(your|seller|product) (feedback|review|rating|opinion) !3 <thanked>',
      '(read|hear|know|see|receive|get|write) ~8 <review-noun> ! <check-it>',
      '<review-noun> ~10 (help|helps|useful) ! <check-it>',
    ],
    without: { message: ['<idle>'] },
  },
  reply: [
    '(thank you|thanks) for (your|the|contacting|reaching|getting|writing|letting|asking|sending) ~1 (message|question|photo|reply|email|e-mail|mail|answer|inquiry|enquiry|request|us|pictures|picture|note|me|in touch|interest)',
    '(you asked|as you asked|as requested|you wrote|you wanted to know|regarding your question|in answer to|in reply to|to your question|your question about)',
    '^ re',
  ],
} satisfies Phrases;
