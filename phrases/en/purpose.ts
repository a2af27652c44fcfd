import type { Phrases } from '../../src/wording/language.ts';

/** What a message is for, by Amazon's reasons. */
export default {
  customization: [
    '(engrav*|monogram*|embroider*|personaliz*|personalis*|customiz*|customis*|initials|lettering|inscription|bespoke|made to measure|custom made)',
    '(proof|mock-up|mockup|artwork|design draft|layout) & (approve|confirm|check|review|attached|correct|ok|spelling)',
    '(which|what) ~2 (font|fabric|scent|thread|text|motif|design|upholstery|wood|colour|color|pattern) ~6 (want|like|choose|prefer|shall|should|fourth|<question>)',
    '(choose|choice|pick) ~3 (fabric|upholstery|font|design|scent|motif|text)',
    'name (tag|plate|sign)|gift message|greeting card|spelling of',
  ],
  'delivery-scheduling': [
    '(deliver|delivery|bring|collect|truck|lorry|haulier|driver|two-man|tail-lift) & (slot|appointment|which day|suits you|suit you|convenient|time window|between|monday|tuesday|wednesday|thursday|friday|saturday|schedule|reschedule|book|agree a day|date)',
    '(floor|lift|elevator|gate code|parking|stairs|doorway|driveway) & (deliver*|driver|truck|which|is there|is a|tell us|how many)',
    '(delivery|appointment) (date|slot|time|window|appointment)',
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
    "(cannot|can not|can't|unable to|not able to) ~2 (ship|send|deliver|supply|fulfil|fulfill)",
  ],
  'additional-info': [
    '(need|require|missing|tell us|reply with|answer|confirm|question) & (size|colour|color|voltage|plug|left or right|prescription|dimensions|length|width|model|version|before we can ship|before we ship|serial number|measurements|type|information|firmness)',
    '(one|a|last|quick) question (about|on|regarding|concerning|for)',
    '(which|what) ~3 (size|colour|color|version|voltage|plug|side|length|firmness|model|one) ~6 ?',
    '(instead|rather) ~6 ?',
    '(is|would|will) ~4 (ok|okay|fine|all right|acceptable|good) (for|with|by) you',
    '(shall|should|may) we (send|ship|replace|change|shorten|use|leave|exchange) ~8 ?',
    'licence key|license key|activation key|access key',
  ],
  // No reason of Amazon's list, but tolerated: `allowInstructions` of require-permitted-purpose.
  instructions: [
    '(manual|instructions|warranty certificate|warranty card|user guide|safety notice|care guide) & (attached|enclosed|find|keep|here|see|order|page|download|below)',
    '(how to|step by step) ~2 (use|install|clean|assemble|charge|set up|care)',
  ],
  'review-request': [
    '<review-act> ! <check-it>',
    '<review-wish> ! <check-it>',
    '(review|rate) (us|it|this|your purchase|the product)',
    '(how was|how do you like|what do you think of) ~6 ?',
    '(your|seller|product) (feedback|review|rating|opinion) !3 <thanked>',
  ],
  reply: [
    '(thank you|thanks) for (your|the|contacting|reaching|getting|writing|letting|asking|sending) ~1 (message|question|photo|reply|email|e-mail|mail|answer|inquiry|enquiry|request|us|pictures|picture|note|me|in touch|interest)',
    '(you asked|as you asked|as requested|you wrote|you wanted to know|regarding your question|in answer to|in reply to|to your question|your question about)',
    '^ re',
  ],
} satisfies Phrases;
