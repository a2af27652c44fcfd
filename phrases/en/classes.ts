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
  ],
  // The act of reviewing.
  'review-noun': [
    'review|reviews|reveiw|rewiew|revew|feedback|feedbacks|feed back|feeback|rating|ratings|testimonial|testimonials|evaluation|evaluations|appraisal|assessment|star rating|star ratings|write-up|thumbs-up',
  ],
  'opinion-noun': [
    'opinion|opinions|comment|comments|thoughts|impression|impressions|verdict|recommendation|stars|star|score|endorsement',
    '(few|couple of|some|two|three|short|kind|nice) (word|words|lines|line|sentences)',
    '(line|word|sentence) or two',
    'experience|experiences|view|views|voice|entry|shout-out|shout out',
  ],
  write: [
    'leave|leaving|write|writing|post|posting|give|giving|submit|submitting|share|sharing|provide|providing|publish|publishing|drop|dropping|add|adding|do|doing|make|making|place|placing|upload|uploading|create|creating|complete|put|jot|type|pen|offer|cast|spare|record|express|voice|hand|send|shoot|throw|grant|award|donate|deliver',
  ],
  wrote: ['left|written|wrote|posted|given|gave|submitted|shared|published|added|done|made|placed|uploaded|provided|dropped'],
  'thing-reviewed': [
    'us|it|this|them|me|our|your|my|one|these|that|on amazon|here|now|today|yourself',
    'the [new] (product|item|purchase|order|seller|article|goods|device|set|lamp|book|experience|service|shop|store|transaction|delivery)',
    '(three|two|all|both|some) of our',
    'with ~2 stars',
  ],
  'not-reviewed': [
    'proof|proofs|drawing|drawings|address|invoice|spelling|text|design|draft|layout|mock-up|mockup|artwork|quote|plan|document|documents|details|detail|urgency|fit|scent|version|label|attachment|form|contract|size|information|preview|sketch|engraving|request|case|claim|ticket|policy|instructions|terms|photo|photos|picture|pictures|list|options|settings|file|files|message',
  ],
  // "leave us a review", "rate it", "tell others what you think"
  'review-act': [
    '<write> ~4 <review-noun>',
    '<write> [us|me|we] [a|an|your|some|the|any|two|few|own] [own|honest|short|quick|little|brief|personal|frank|unbiased|fair|kind] <opinion-noun>',
    'share ~2 [how|what] ~3 (opinion|thoughts|experience|think|like)',
    '(rate|rating|rated|reviewing|evaluate|evaluating|review|reviewed) <thing-reviewed>',
    '(to|please|and|then|you|kindly|pls|not|who|cannot|can) (review|rate|evaluate|reviewing)',
    '<tell> <others> [on|at|in|via|through] [amazon] [what|how|about|why|which|it|your|so|that]',
    'let <others> know',
    '(say|write|post|type) (something|a word|a few words|a few lines|some words|a few things|a line|two lines|anything) ~2 about',
    'comment on (your|the|this|our|it)',
    '(take|spare|find|need|spend|have) ~4 (to|for) (review|rate|rating|reviewing|evaluate|feedback|write)',
    '(click|tap|press|hit|choose|pick|select|use) ~4 (review|rate|rating|stars|star)',
    '(visit|open|go to|head to) ~3 (review|reviews|feedback) (page|section|form|link|area)',
    '(write|leave|put|drop|post|type) ~5 on (the|our|your|its|amazon) (product page|listing|product listing|item page|product|page|amazon)',
    'tell amazon',
  ],
  tell: ['tell|telling|show|inform|convince'],
  // A review that is wished for: "we would love your opinion".
  'review-wish': [
    '(appreciate|love|grateful|glad|welcome|pleased|thankful|happy|thrilled|delighted|nice|great|good|wonderful|helpful|kind|honoured|honored|mean|means|like|hope|hoping|count|looking|forward|ask|asking|invite|invited|request|encourage|interested) ~6 (<review-noun>|stars|your opinion|your opinions|your thoughts|your comment|your comments|your impression|your verdict|your experience)',
    '<review-noun> ~4 (would|is|are|will be) ~3 (appreciated|welcome|great|nice|helpful|important|fantastic|wonderful|lovely|good|valuable|awesome)',
    '(product|your|the|a|an|our|seller) (review|feedback|rating) (link|button|page|form|section)',
    'how do you (rate|like|feel about)',
    'what (do|did) you think (of|about)',
    '{reviewlink}|{presetreview}',
  ],
  'asks-review': ['<review-act>|<review-wish>'],
  // Words that deny.
  not: [
    "not|never|no|don't|dont|doesn't|didn't|won't|wont|cannot|can't|cant|neither|nor|without|isn't|aren't|wouldn't|shouldn't|nothing|none|nobody|hardly",
  ],
  // Conditions.
  if: [
    'if|when|whenever|once|in case|as long as|provided|assuming|should|unless|supposing|in the event|as soon as|after|given that|on condition|only',
  ],
} satisfies Classes;
