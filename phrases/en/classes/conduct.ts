import type { Classes } from '../../../src/wording/language.ts';

/** Cancelling, threats and insults. */
export default {
  // Cancelling.
  please: [
    'please|pls|plz|kindly|be so kind|be so good|do us a favour|do me a favour|do me a favor|simply|just|do not wait|could|would|can',
  ],
  cancel: [
    'cancel|cancels|cancelling|canceling|cancell|canceled|cancelled|cancellation|cancelation|annul|revoke|withdraw the order|withdraw your order|withdraw from [the|your|this] order|storno',
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
    "(cannot|can't) ~1 cancel*|(not|never|don't|dont|won't|nobody|no one) ~2 (cancel*|withdraw*|press|have to|need|want|call|stop|undo|end)|(not|never|don't) ~1 (ask|want|urge|expect|need) ~3 cancel*|(not|never|cannot|can't) ~1 be (cancel*|stopped|withdrawn)|no need|need not|nobody|no one|cannot be|without|fee|culture|period|noise|noise-cancelling|whether|can still|before you|free|you wish|policy|your wish",
  ],
  'other-cancel': [
    'oven|programme|update|trial|tour|cheque|remote|machine|timer|printer|washer|panel|keypad|firmware|print job|parcel|dogs|alarm|noise|noise-cancelling|headphone*|appointment|concert|carrier|truck|installer|stamp*|display|pairing|return|subscription|membership|policy|right to|right of|culture|flight|fee|slot|opinion|review|comment|feedback|rating|statement|claim|post|print|return label|reservation',
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
    '(we|i|us|amazon|seller|carrier|courier|maker|manufacturer|supplier|bank|broker|fitter|installer|driver|they|he|she|it|system) [will|shall|can|could|may|must|cannot|would|have|has|had|just|already|also|now|gladly|never] [to|to also|also|now|then|have to|had to] (cancel|cancels|cancelled|canceled|cancelling|canceling)|(shall|should|may|can|could|want|like|prefer) (we|i|us to) ~2 cancel*|(was|were|been|is|are|got|being) ~2 (cancelled|canceled)|your (cancellation|cancelation) ~2 (reached|was|has|came|arrived|is|fee)|(mail|message|notice|question|request) ~3 (about|of|to) ~2 cancel*|cancellation (notice|mail|message|fee|policy|period|form)|confirm ~1 your cancel*|(says|reads) ~1 cancel*',
  ],
  'cancel-choice': [
    '(if|should|whether|unless|in case|in the event|until) ~2 you ~4 (want|wish|like|prefer|rather|decide|choose|mean|meant|wanted)|you ~1 (may|are free|can (also|still|always|of course))|free of charge|is too (long|late)|rather (not|than)|did you|do you|need to cancel anything|tell us not to',
  ],
} satisfies Classes;
