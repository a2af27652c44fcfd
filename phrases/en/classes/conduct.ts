import type { Classes } from '../../../src/wording/language.ts';

/** Cancelling, threats and insults. */
export default {
  // Cancelling.
  please: [
    'please|pls|plz|kindly|be so kind|be so good|do us a favour|do me a favour|do me a favor|simply|just|do not wait|could|would|can|do us the favour|do us the favor|do me the favour',
  ],
  cancel: [
    'cancel|cancels|cancelling|canceling|cancell|canceled|cancelled|cancellation|cancelation|annul|revoke|withdraw the order|withdraw your order|withdraw from [the|your|this] order|storno',
  ],
  'end-order': [
    '(pull|pulling) the plug on (the|your|this) order|click (it|the order|your order) away',

    '(strike|striking|struck|quit|quitting|give up|giving up|kill|killing|scrap|scrapping|drop|dropping|discontinue|discontinuing|undo|undoing|annul|annulling|revoke|revoking|withdraw|withdrawing|close|closing|abandon|abandoning|stop|stopping|void|voiding|retract|retracting|end|ending|call off|calling off|take back|taking back|reverse|reversing|terminate|terminating|let go of|release|releasing|rescind|rescinding|cancel|cancelling|canceling|let) [from|of] (the|your|this|that) [whole|entire|existing] (order|purchase|contract|deal|sale) [go]',
  ],
  'cancel-order': [
    '(cancel|annul|revoke) [the|your|this|that|my|it|all|both] [whole|entire|complete] (order|purchase|item|items|it|that|from)',
  ],
  'cancel-button': [
    'cancel items|cancel item|cancel order|cancel button|cancel the|request cancellation|cancellation button|cancellation request|request cancel|cancellation|cancel',
  ],
  'no-cancel': [
    "(cannot|can't) ~1 cancel*|(not|never|don't|dont|won't|nobody|no one) ~2 (cancel*|withdraw*|press|have to|need|want|call|stop|undo|end)|(not|never|don't) ~1 (ask|want|urge|expect|need) ~3 cancel*|(not|never|don't|won't) ~1 (ask|urge|expect) you to|(not|never|cannot|can't) ~1 be (cancel*|stopped|withdrawn)|no need|need not|nobody|no one|cannot be|without|order (slip|form|note|list|history|confirmation|number|card)|fee|culture|period|noise|noise-cancelling|whether|can still|before you|free|you wish|policy|your wish|feedback|review|rating|order of (assembly|steps|cards|the (steps|cards|layers|parts))",
  ],
  'other-cancel': [
    'oven|programme|update|trial|tour|cheque|remote|machine|timer|printer|washer|panel|keypad|firmware|print job|parcel|dogs|alarm|noise|noise-cancelling|headphone*|appointment|concert|carrier|truck|installer|stamp*|display|pairing|return|subscription|membership|policy|right to|right of|culture|flight|fee|slot|opinion|review|comment|feedback|rating|statement|claim|post|print|return label|reservation',
  ],
  // Threats.
  'bad-person': [
    'idiot|idiots|liar|liars|thief|thieves|fraud|frauds|fraudster*|scammer*|cheater*|cheat|cheats|moron*|fool|fools|crook|crooks|criminal|criminals|jerk|jerks|loser|losers|troll|trolls|parasite*|con artist*|swindler*|con man|scum|clown|clowns|coward*|hypocrite*|bully|bullies|blackmailer*|extortionist*|gangster*|bandit*|robber*|vulture*|amateur|amateurs|incompetent*|disgrace',
  ],
  'bad-way': [
    'stupid|dumb|idiotic|ridiculous|dishonest|lying|shameless|pathetic|laughable|moronic|ignorant|disgusting|crazy|greedy|childish|brainless|clueless|mean|nasty|rude|disgraceful|lazy|blind|insane|silly|absurd|retarded|moronic',
  ],
  lawyer: [
    'lawyer|lawyers|attorney|attorneys|solicitor|solicitors|legal team|legal department|legal counsel|legal adviser|legal advisor|law firm|barrister|legal representative*|legal people',
  ],
  // "we go the legal way", "the judge will decide"
  'legal-way': [
    'legal (way|ways|route|path|means|step|steps|action|actions|measure|measures|proceeding|proceedings|consequence|consequences|remedy|remedies|battle|dispute|letter|threat|claim)|(small claims|county|civil|criminal|district|local|high) court*|(in|to|before|through|by|via|at|from|into) [the|a] (court|courts|tribunal)|lawsuit*|court (proceedings|case|date|order|action|papers)|(a|the) judge|(press|pressing|bring|face|facing|criminal) charges|legal proceedings|criminal (complaint|law|offence|offense|proceedings|record)|inkasso|incasso|debt (collector|collectors|agency|agencies|agent|agents|company|firm|office)|bailiff*|prosecutor*|(seek|claim|demand|recover|liable for|sue for|pay|paying) [the|full|high] damages|(and|or) the court .|(libel*|slander*|defam*)|(our|my) counsel|(hands of|over to|to) (our|the) ~1 (collection|recovery) (people|department|team|service)',
  ],
  // A seller who says that he does not take such a step.
  'we-deny': [
    "(we|i|nobody|no one|no seller|amazon|sellers) ~1 (will|would|shall|do|are|am|have|can|could|did) ~1 (not|never)|(we|i|nobody|no one) ~1 (never|won't|wouldn't|don't|can't|cannot|didn't|haven't|aren't)|no (need|reason|plan|intention)|far from|instead of|rather than|not (need|needed|necessary|a threat)|(not|never) ~1 (ask|involve|report|sue) ~1 you",
  ],
  // Who or what is meant, if it is not the buyer: carriers, insurers, thieves, goods.
  // Whom a claim is against, if not the buyer.
  'other-side': [
    '(against|from|with|at|to|sue|blame) ~1 (the|our|their|its|that|this) ~3 (haulage|haulier|hauliers|forwarder|freight|shipping|transport|logistics|removal|delivery|parcel|courier|storage|packaging) ~1 (company|firm|agent|line|service|office|depot)',
    'haulier|hauliers|forwarder|freight company|logistics company|counterfeiter|counterfeiters|copycat|the thief|the thieves|the factory|the wholesaler|the importer',
    '(write|writes|writing|speak|turn|go|letter|act|proceed) ~1 (to|against) (them|him|her)|(against|from) (him|her|them|somebody else|this seller|that seller)|take (it|this|the matter) up with them',
  ],
  'third-party': [
    '<other-side>',
    'carrier|carriers|courier|couriers|supplier|manufacturer|insurer|insurance|ups|dhl|usps|fedex|customs|thief stole|theft|burgl*|break-in|broke into|our van|stolen|costume|doll|mug|desk|bag|shirt|toy|puppet|card game|board game|game|novel|thriller|movie|poster|sticker|print|printed|gavel|tennis|badminton|basketball|shoes|squash|label|leaflet|warning text|approved|guarantee|warranty|requirement*|law requires|lawyer-approved|film|dvd|blu-ray|disc|movie|comic|chapter',
  ],
  // What is known of the buyer, and where it would stand.
  'your-identity': [
    'your [real|full|whole|private|home] (name|names|address|photo|photos|picture|face|street|data|details|identity|profile|number|phone|location|behaviour|behavior)|you|your name and address|your ~1 <near-ones>',
  ],
  // Things that carry words.
  lettered: ['sticker|stickers|mug|sign|doormat|shirt|poster|plate|plaque|card game|board game|book|novel'],
  pillory: [
    'black list|blacklist|black-list|wall of shame|hall of shame|list (that|of|which|for|shared) ~2 (sellers|shops|dealers|bad|cheat*|fraud*|problem|people|buyers|customers|black)|(other|all|every|many|fellow) [the|amazon|other] (sellers|seller|shops|shop|dealers|merchants) ~2 (can see|see|sees|know|knows|knew|share|shares|will|read|reads|warn*|check|checks|get|gets|learn|hear)|shame list|seller group|sellers group|fraud (list|database|register)|(page|site|group|list|wall) ~1 (for|of) ~1 (cheat*|liar*|fraud*|thieves|bad (buyers|customers))',
  ],
  menace: [
    "(want|wants|wanted|looking for|get|gets|make|makes|making|made|cause|bring|have|into) ~1 trouble|regret*|remember (it|this|that|me|us)|(do not|don't|never) forget (it|that|this|us|me)|watch out|watch your|mind your|think twice|(small|world is small)|(pity|shame|sad|unfortunate) if|or else|find you|pay you a visit|(be|so|very) careful|beware|(not|no) ~1 (joking|joke|kidding)|consequence*|revenge|you will see|answer for (it|this|that)|get to know us",
  ],
  harm: [
    'sue|prosecute|denounce|expose|punish|ruin|destroy|hunt|haunt|blacklist|ban|arrest|deal with|get even with|make an example of|teach you|finish you|hurt|get back at',
  ],
  // Those who would hear of it.
  'near-ones': [
    'boss|employer|wife|husband|spouse|family|colleagues|parents|workplace|neighbours|neighbors|neighbour|neighbor|friends|company|school|landlord',
  ],
  'shut-out': [
    'ban|bans|banned|block|blocks|blocked|shut|shuts|shut down|close|closes|closed|suspend|suspends|suspended|terminate|terminates|deletes|delete|terminated|locked|frozen|disabled|restricted|blacklist*|deleted|deactivated|removed from amazon|kicked off|thrown off|barred',
  ],
  // Who cancels, if it is not the buyer; and what he is free to do.
  'seller-cancels': [
    '(we|i|us|amazon|seller|carrier|courier|maker|manufacturer|supplier|bank|broker|fitter|installer|driver|they|he|she|it|system) [will|shall|can|could|may|must|cannot|would|have|has|had|just|already|also|now|gladly|never] [to|to also|also|now|then|have to|had to] (cancel|cancels|cancelled|canceled|cancelling|canceling)|(shall|should|may|can|could|want|like|prefer) (we|i|us to) ~2 cancel*|(was|were|been|is|are|got|being) ~2 (cancelled|canceled)|your (cancellation|cancelation) ~2 (reached|was|has|came|arrived|is|fee)|(mail|message|notice|question|request) ~3 (about|of|to) ~2 cancel*|cancellation (notice|mail|message|fee|policy|period|form)|your (cancellation|cancelation) request (for|of|from|dated|has|was|is)|confirm ~1 your cancel*|(says|reads) ~1 cancel*',
  ],
  // "If that's too late, you can …"
  'cancel-offer': [
    '(too (late|long)|not ~2 (suit|soon enough|work|wait)|sooner ~4 than wait|no longer need it by then|(can|could|may) ~1 wait) ~8 you ~1 (can|may|could)',
  ],
  'cancel-choice': [
    '(if|should|whether|unless|in case|in the event|until) ~2 you ~4 (want|wish|like|prefer|rather|decide|choose|mean|meant|wanted)|you ~1 (may|are free|can (also|still|always|of course))|free of charge|is too (long|late)|<cancel-offer>|rather (not|than)|did you|do you|need to cancel anything|tell us not to',
  ],
} satisfies Classes;
