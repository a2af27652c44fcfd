import type { Classes } from '../../../src/wording/language.ts';

/** What a sentence denies, asks, puts under a condition or tells of others: what takes it out of a rule. */
export default {
  'not-reviewed': [
    'display|sample|samples|proof|proofs|drawing|drawings|address|invoice|spelling|text|design|draft|layout|mock-up|mockup|artwork|quote|plan|document|documents|details|detail|urgency|fit|scent|version|label|attachment|form|contract|size|information|preview|sketch|engraving|request|case|claim|ticket|policy|instructions|terms|photo|photos|picture|pictures|list|options|settings|file|files|message|points|below|offer|contract|date|colour|color|name|names|wording|numbers|measurements|dimensions|changes|order details',
  ],
  // Warnings of what others ask or offer.
  'nobody-may': [
    '(nobody|no one|no-one|no seller) ~2 (allowed|may|can|should|must)|if (somebody|someone|anybody|anyone|a seller) ~2 (does|did|asks|asked|offers|offered|wants|tells|told)',
  ],
  expert: [
    '(architect|engineer|expert|lawyer|doctor|magazine|critic|press|technician|designer|editor|insurance|insurer|lab|laboratory|institute|assessor|surveyor|committee|energy|safety|type plate|fuse)',
  ],
  'scam-talk': [
    "(not|never|n't|didn't|isn't) ~3 (from|by) us|not ours|nothing to do with|report (it|this|that|them|the _) [to]|scam*|fraud*|suspicious|impost*|phishing|forbid*|prohibit*|not allowed|illegal|against ~4 (rules|rule|policy|policies|terms|guidelines)|(breaks|break|violates|violate|breach*|violation of) ~3 (rules|policy|terms|guidelines)",
    '<nobody-may>',
    "^ no ~1 never|(decline|refuse) ~2 (request|offer|wish)|amazon (does not|doesn't|forbids|prohibits)|(ignore|disregard) (it|that|them|the (card|letter|note|slip|leaflet))|former (packer|employee|agency)|you ~1 (wrote|said|offered|suggested|proposed|asked) (you|that you|to|whether|if)",
    '<swindlers>|beware|watch out for|be careful with',
  ],
  // Words that deny.
  not: [
    'no (reward|rewards|gift|gifts|incentive|incentives|compensation|payment|money|obligation)',
    "needn't|aren't allowed|not|never|don't|dont|doesn't|didn't|won't|wont|cannot|can't|cant|neither|nor|isn't|aren't|wouldn't|shouldn't|hardly|nothing in return|without any",
    'independent of|independently|regardless of',
  ],
  thanked: [
    '(received|read|got|saw|noticed) [also|only] (your|the|this|that|of|about|from)',
    '(thank|thanks|thankful|grateful|sorry) [you] [so much|very much|a lot|again] [for] [your|the|this|that]',
    'thanks to your',
  ],
  'review-verb': ['reviewing|review|rate|check|evaluate|comment on|assess'],
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
    '(or|and|also) critical|critical (or|and|ones)',
    '(whichever|whatever) ~4 (stars|rating|number|opinion|experience|verdict)',
    '(good|positive|bright|nice|strong) ~3 (and|or|as well as) ~3 (bad|negative|dark|weak|critical|poor)',
    '(favourable|favorable|positive|good|low|high|nice) or (not|low|high)',
    '(good|positive) (reviews|ones) (bad|negative) (reviews|ones)',
  ],
  'thanks-past': [
    '(thank you|thanks|thank u|thx) [so much|very much|a lot|again] for (your|the|that|leaving|writing|posting|giving|sharing|taking)',
    '(glad|happy|pleased|delighted) to (read|see|hear) (your|that|of|about|you|how|the)',
    '(you|he|she|customers|buyers) (left|wrote|gave|posted|shared)',
    '(saw|read|noticed|received|got|appreciate|appreciated) your',
    '(your|the) ~2 (review|rating|feedback|comment|words|stars) ~1 (made|has made|delighted|pleased|touched|encouraged|moved) ~1 (us|me|our|the)',
  ],
  'past-review': ['you (left|wrote|gave|posted|shared)'],
  'no-wish': [
    'if you like (you|to|please|us)|would like|if you would love|you like to|love to (hear|see|read|know)',
    'feel like',
    '(whenever|when|as|where) you like|if you like .|if you like (we|no|there|but|and|nobody|nothing|or)',
  ],
  whether: [
    'whether|or not|no matter|regardless|irrespective|any opinion|good or bad|positive or negative|either way|both',
    '(either|both|be it) ~3 (happy|satisfied|content|pleased) ~4 (or|and) ~4 (unhappy|disappointed|dissatisfied|not)',
    "(those|buyers|customers|people) who (like|love|enjoy) ~3 and those who (don't|do not|dislike)",
    'whatever (it|you|they|the (result|outcome|verdict|opinion))|however (it|you|they)',
  ],
  'reason-why': [
    'after|following|based on|because of|due to|thanks to|led|reading|mentioned|help us|helps us|helped|so that we|in response|when we|in order to|to improve our|we (changed|improved|updated|corrected|removed|fixed|have|had|were|are)|was passed|passed on|about the',
    'before (leaving|you leave|writing|posting|you write|you post)',
  ],
  refuse: [
    "not ask|never ask|won't ask|don't ask|needn't|need not|(aren't|isn't|not) (allowed|obliged|permitted)|no need|not need|don't need|don't have to|not have to|not required|not allowed|never|cannot|must not|may not|not possible|do not want you|up to you|not be asked",
    "(nobody|no one|none of us) ~2 (wish|wishes|want|wants|expect|expects|ask|asks)|(would|do|did) ~1 not want (you|anyone|anybody) to|(wouldn't|don't|didn't) want (you|anyone|anybody) to",
    "(don't|do not|never|not) ~1 (feel|think|worry) ~3 (have to|need to|must|obliged|should)|(not|doesn't|don't) ~1 (depend|hang|hinge)",
    'leave it as it is|stay as it is|stays as it is|as you like|your own choice|your decision|free to decide',
  ],
  'amazon-did': ['amazon|by amazon'],
  'who-which': ['who|which|whose'],
  'buyer-said': [
    '(you|customer|buyer) ~2 (wrote|write|said|say|announced|threatened|warned|mentioned|told)|your (message|words|subject|mail|title|line|heading|announcement)',
  ],
  // "you wrote that you will tell everyone"
  'buyer-told': [
    '(you|customer|buyer) [have|had] (wrote|written|write|said|say|announced|announce|threatened|threaten|told us|mentioned|mention) [us|me] [that] [you|he|she|they|we|i] (will|would|want|wanted|are|were|was|have|had|saw|found|got|might|may|can|could|going|intend|plan)',
  ],
  // Talk of swindlers, so plain that it holds for the whole message: what they ask or offer, the seller does not.
  swindlers: ['scam|scams|scammer|scammers|phishing|fraudster*|swindler*|con artist*', '<not-from-us>'],
  'not-from-us': [
    '(is|was) ~1 (trap|lure|trick)',

    "(does not|doesn't|do not|don't) ~1 belong to (us|our)",
    '(whoever|anyone|anybody|everyone|those) ~1 (who|that) ~6 (wants|want|after|steals|steal) ~1 your (data|money|details|password)',

    '(letter|mail|message|messages|call|calls|text|card|slip|note|offer|e-mail|email|caller|leaflet|sms|person|man|woman) ~14 (is|was|are|were) ~1 (fraud|scam|swindle|hoax|forgery|fake|bogus|fraudulent|trick|phishing)',
    '(neither|not) [came|come|comes|sent|written|printed|put] ~1 (from|by) (amazon|us|our)',
    '(people|persons|strangers|somebody|someone|callers|others|men) ~3 (who|that|which) ~2 (say|says|claim|claims|pretend|pretends|said|claimed) ~2 (work|works|be|are|call|belong|come)',

    '(put|placed|written|added|printed|slipped) ~2 by (someone|somebody) else|copy of our (shop|store|brand|page)',
    '(writes|wrote|offered|offers|calls|called|acts|asked|asks) ~8 under (our|my) ~1 name|(is|was) ~1 fake .',
    'impost*|impersonat*|spoof*|fraud attempt*',
    'in (our|my) name|in (the|our) name of (our|my|the) ~1 (shop|store|company|brand|team|seller)|(misuse|misuses|abuse|abuses|abusing|using|use|uses) our ~1 name',
    '(is|was|are|were|comes|came|come) ~1 not ~1 (us|ours|from us|by us|from our _|sent by us|written by us)|(not|never) (come|came|sent|written) ~1 (from|by) us|has nothing to do with us',
    "(isn't|wasn't|aren't|weren't) ~1 (us|ours|from us|by us)",
    '(claims|claim|claimed|claiming|pretends|pretend|pretended|pretending|posing|pose|poses) ~1 (to be|to come|to write|to call|to act|to speak|to work|to collect|as|that) ~2 (us|we|our|from|amazon|the carrier)',
    '(fake|false|forged|bogus|fraudulent) ~1 (card|cards|letter|letters|mail|mails|e-mail|e-mails|email|emails|message|messages|call|calls|caller|callers|leaflet|leaflets|note|notes|bill|bills|invoice|invoices|request|requests|offer|offers|account|accounts|profile|profiles|agent|agents|support|text|texts)',
  ],
  // Who asks for it is not the seller.
  // "if somebody asks you to …"
  'if-others-ask': [
    '(someone|somebody|a stranger|strangers|a caller|callers|whoever|anyone|anybody|people|a person|others|another (seller|shop|person)|their _|that (man|person|caller|seller)|third parties|a third party) ~3 (asks|ask|asked|asking|calls|called|call|writes|wrote|write|wants|want|claims|demands|demand|sends|send|contacts|contacted|contact|offers|offer|promises|promise|tells|told)',
  ],
  scam: [
    '<swindlers>|scam*|(ignore|disregard) ~2 (letter|mail|message|call|caller|request|card)|(says|claims|claimed|pretends) ~1 (he|she|they) ~1 (is|are|works|comes)|beware of|watch out for',
    '<if-others-ask>',
    '(report|forward) ~2 to amazon',
  ],
  // What the seller will not do, or what is not needed, said to reassure.
  refusal: [
    "(we|i|our ~1|amazon|seller|sellers) ~3 (cannot|can't|can not|don't|do not|doesn't|does not|never|may not|must not|won't|will not|would not|wouldn't|shall not|are not allowed|am not allowed|are not able|unable|are not permitted|refuse|decline|forbids|prohibits) ~2 (give|giving|offer|offering|pay|paying|accept|ask|asking|take|reward|trade|exchange|send|allow|allows|let|lets|permit|permits|want|expect|require|need|request|do|phone|call|use|write|contact|make|buy|compensate|discuss|chat|answer|talk|deal|work|sell|keep|store|share)",
    '(no|not|never) ~1 (need|needed|necessary|required|requirement|obligation|obliged)|(needs|need|requires|require) no|without (any|a|the) need',
    'nobody (has|needs|asks|wants)|(is|are|was|were) not (allowed|permitted|possible|for sale|wanted|connected|linked|tied|conditional)',
  ],
  // What the buyer asked, which is answered here.
  'buyer-asked': [
    '(thanks|thank you) for asking|^ (to answer|as for|regarding|about) your question',
    'you ~2 (asked|ask|wondered|wonder|wanted to know|want to know|inquired|enquired|were asking) ~1 (whether|if|how|what|about|why|for|us|me|which|that)|your question (whether|about|if|how|on|which)|(asked|ask) by you|(to|on|about|for) your question',
  ],
  // What the buyer said, asked for or offered, told by the seller.
  'buyer-tells': [
    'you [also|now|already|even|just|then|had|have|kindly|rather|apparently] (say|said|write|wrote|ask|asked|offer|offered|propose|proposed|suggest|suggested|promise|promised|announce|announced|threaten|threatened|mention|mentioned|fear|feared|hint|hinted|insist|insisted|demand|demanded|request|requested|imply|implied|claim|claimed|think|thought|assume|assumed|suspect|suspected|want|wanted|would like|would have liked|would prefer|expect|expected|intend|intended|plan|planned|were going to|are going to|are afraid|were afraid|are worried|were thinking|are thinking|wondered|wonder|inquired|enquired)',
  ],
  // A condition, and those that say nothing of whether the buyer is content.
  conditional: ['if|when|whenever|in case|provided|as long as|assuming|should|supposing|once|as soon as'],
  'neutral-if': [
    '(done|through with|built|completed|read it|played|cooked|slept|washed|seen|time|minute|minutes|moment|moments|second|seconds|spare|mind|possible|willing|chance|opportunity|occasion|mood|feel like|wish|prefer|decide|choose|allowed|help|helps|question|questions|need|needs|problem|problems|missing|wrong|broken|damaged|issue|issues|reply|answer|free minute|convenient|ready|arrived|arrive|arrives|received|receive|used|use|tried|try|tested|test|worn|unpacked|installed|assembled|got to know)',
    '(if|when|in case|should|once) (you|anyone|somebody|people|others|buyers|customers) ~2 (rate|review|write|leave|post|share|give|submit|rated|reviewed|wrote|left|posted|shared|gave|submitted|took|take|told|want|wanted|like to|can|could|have|would like|feel|agree|tell|come|read|see|look|are able|open|visit|go)',
    '(if|when|once|as soon as) (it|that) ~1 (is|was) ~2 (ok|okay|allowed|possible|fine with|convenient|all right)',
    'should (you|we|i|be|have|not) ~1 (rate|review|write|ask|be)|you should|we should|it should|that should|should be|should have',
    'once (more|again)|(only|just|this|exactly|asked) once|once and|once for (a|the|your|an)|as soon as possible|if possible|(once|when|as soon as) (we|i|our)',
    'published|online|finished|live|is up',
    '(whenever|when|if) you (like|want|wish|feel) (you|please|to)|whenever you (like|want|wish)',
    '(if|when|whenever) you (like|want|wish) .',
    '(around to|using it)',
    '(if|when|once|should) (a|the|any|your|our|my) (review|rating|feedback|comment|opinion)',
    '(if|whenever|when) you (like|wish|want) (we|no|there|but|and|nobody|nothing|or)',
  ],
} satisfies Classes;
