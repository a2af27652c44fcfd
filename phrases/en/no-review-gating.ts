import type { Phrases } from '../../src/wording/language.ts';

export default {
  // The two ways side by side: "For complaints use this form, for compliments the review page."
  split: [
    '(joy|praise|delight|smiles|pleasure|love) ~2 (goes|belongs|comes|to|on) ~2 (amazon|review*|page) & (sorrow|grief|tears|anger|trouble|frowns|worry|worries) ~3 (us|me|inbox|here)',
    '(four|five|4|5) [or|and|to] [four|five|4|5] stars ~4 (link|page|amazon|here) & (remaining|rest|others|other|less|fewer|lower) ~6 (mail|us|message|here|form)',
    '(green|happy|smiling|laughing) (face|button|smiley|key) ~6 (review*|rate|amazon|stars) & (red|sad|frowning|angry) (face|button|smiley|key)',
    '(public (word|line|opinion|verdict|praise)) & (private|privately|in private) & (<if>|should)',
    '(product page|amazon|review page|other buyers) ~4 (hear|know|read) & (if|when|should) ~6 (we would|we do|so would we|our inbox)',
    '(from|above|over|at least) ~1 (<number>|six|seven|eight|nine) ~10 (review|amazon|product page|stars) & (below|under|less|fewer|lower|rest) ~10 (us|our|me|boss|support|team|personally|contact|message|service)',

    '<unhappy> ~5 (<contact-us>|<tell-us>|<press-it>) & (happy|satisfied|pleased|delighted|like*|love*|enjoy*) ~6 (<rate-it>|<press-it>|<asks-review>)',
    '(if|when) ~2 (good|happy|ok|great|satisfied|nice|fine) & (if|when) ~2 (bad|not|unhappy|problem|wrong|otherwise) & (review|feedback|rate|stars)',
    '(satisfying|good|happy|great) ~8 (amazon|review*|publicly) & (lacking|bad|unhappy|poor|disappointing) ~8 (to me|to us|privately|message|directly)',
    '<unhappy> ~2 (customers|buyers|ones) & (happy|satisfied) (ones|customers|buyers) ! <whether> ! alike',
    '(complaints|complaint|problems|criticism) & (compliments|compliment|praise|applause) & (review*|page|rating|feedback|amazon)',
    '(with|press|click|reply|type|send|answer) ~3 (a|yes|1|one) ~2 if ~2 <like> & (review link|review)',
    "(<like>|<happy>) ~6 (share it|tell others|tell everyone|tell the world|<rate-it>|<asks-review>) & (<unhappy>|did not|didn't|don't|do not|if not|not) ~6 (tell us|between us|<contact-us>|write [to] us|message us|let us know|call us|talk to us)",
    '(complaint|complaints|criticism|problems|trouble|grumbles|bad news|anger|moans|blame) ~3 (us|me|here|privately|inbox) & (compliments|compliment|praise|applause|good news|cheers|joy|happiness|love) ~5 (amazon|page|public|publicly|world|online|review*|everyone|others|platform)',
    '(<unhappy>|complaint*|problem*|issue*) ~6 (to us|with us|us only|here only|just us|to me) & (<happy>|<like>) ~6 (product page|amazon|everyone|world|public|others|online)',
    '(negative|bad|poor|unhappy) ~5 (us|me|here|message|privately) & (positive|good|nice|great|happy) ~5 (amazon|public*|page|everyone|others|review*) ! <either-way>',
    '<happy> ~8 (review page|review form|<review-noun>|amazon) & (<unhappy>|not happy|not satisfied) ~6 (us|our|support|contact form|service)',
    '(disappoint*|displease*|annoy*|bother*|unhappy|upset*) & (delight*|please*|pleases|love*|enjoy*) & (public*|publicly|amazon|review*|world|others) & (us|privately|me)',
    '(let us know|tell us|write us|to us) & (let|tell) <others> & (defect*|problem*|fault*|flaw*|wrong|trouble|dislike) & (delight*|joy*|love|pleasure|like|praise)',
  ],
  // "Complaints go here. Compliments go there."
  'split++++': {
    phrases: [
      '^ ~3 (complaint|complaints|criticism|problems|trouble|bad news) ~6 (here|us|me|reply|mail|inbox|message|quietly|privately)',
    ],
    with: {
      near: [
        '(compliment|compliments|praise|good words|good news|joy|applause) ~6 (there|page|amazon|review*|public*)',
      ],
    },
  },
  // "Thumbs up: the review page. Thumbs down: our inbox."
  thumbs: {
    phrases: [
      '^ ~1 (red|frown|sad face|minus|thumbs down|thumb down|hate it|hated it|less|fewer|not so good|not good|not so great|bad) ~12 <end>',
      '^ ~1 (everyone else|everybody else|all others|the others|the rest) ~8 (touch|contact*|write|writes|support|technician|service|us)',
      '^ ~1 (thumbs down|thumb down|hate it|hated it|bad) ?',
      '^ ~1 (1|one|2|two|3|three) ~2 (2|3|two|three) ~1 stars ~6 (us|contact|message|support|help|talk|write|reply)',
    ],
    with: {
      near: ['<contact-us>', '<tell-us>', '(message|inbox|privately|mail|team|support|here)'],
      message: [
        '^ ~1 (green|smile|smiley|plus|thumbs up|thumb up|love it|loved it|<five-stars>|good|great) ~6 (rate|review|reviews|amazon|page)',
        '^ ~1 (thumbs up|thumb up|love it|loved it|<five-stars>|good|great) ?',
        '^ ~1 (4|four|5|five) ~1 [5|five] stars',
        '(customers|buyers|those|people|everyone) who ~10 (review|reviews|rate|rating|stars|amazon)',
      ],
    },
    without: { sentence: ['<whether>'] },
  },
  // "Great: tell the community! Not so good: tell us."
  'split++': {
    phrases: [
      '^ ~2 (amazon|product page|review page|review form) is ~2 (place|way|address|home|spot)',
      '^ ~3 (mailbox|inbox|message|messages|chat|mail|us|we) ~1 (is|are) ~2 (place|way|address|door|ones|one)',

      '^ [all|everything] (great|good|happy|super|perfect|yes|well|satisfied|loved it|love it|thumbs up|fine|excellent|liked it) ~2 (<tell-it>|<rate-it>|<review-act>|{reviewlink}|review link|review page|amazon|tell|rate|review|share)',
    ],
    with: { near: ['<unhappy>', '^ (no|bad|poor|not)'] },
  },
  // "Contact us before leaving negative feedback."
  first: [
    '(tell|write|mail|ask) ~1 _ ~1 here ~1 (not|instead of|rather than) ~2 (whole world|world|amazon|everyone|public|internet)',
    '(mailbox|inbox|chat|service|desk|mail|support) ~2 (better|right|best|good) (place|address|spot|home) ~2 (than) ~2 (review section|review page|reviews|amazon|product page|stars)',
    '(before|ahead of|prior to) ~4 (unflattering|sour|nasty|harsh|angry|critical|grumpy|unkind|bitter|bad|negative) & (<give-chance>|<contact-us>|<tell-us>|let (our|us|me|_ in)) & (there|public*|online|amazon|review*|page|internet|stars)',
    '(criticism|complaint*|anything bad|bad words|grumbles|gripes) ~6 (in the family|between us|to ourselves|under our roof)',
    '(complaint*|criticism|gripe|problem|disappoint*) ~6 (leave|leaving) ~2 (review page|stars|reviews) ~2 (others|rest|happy)',
    '(hold|keep) ~3 (critical|bad|negative|angry|harsh) ~1 (words|word|comments|comment|stars|lines) ~2 (back|from|off|away)',
    '(say|write|post) ~1 (nothing|not anything) ~1 (bad|negative|critical) ~2 (public|publicly|online|amazon)',
    '(put it right|fix it|sort it|mend it|solve it) ~2 (ahead of|before|prior to) ~6 (remark|word|comment|review*|stars|product page|amazon|page)',
    'before ~2 (internet|web|whole world|rest of the world) ~2 (hears|knows|reads|sees|does)',
    '(leave|keep) ~1 (amazon|reviews|the reviews|stars|the stars|the public) out of (it|this) ! (pay*|bank|iban|refund*|transfer)',

    'before you (publish|share|submit) ~1 (it|this|that|anything) & (allow|give|solve|fix|time|hours|chance|contact|matter)',
    '(hear|learn|know) ~2 (of|about) them ~4 than ~2 (read|see|find)',

    '(ask|asking|beg) you [to] not [to] ~1 (give|leave|write|post|make) ~2 (<review-noun>|stars)',
    '(hold|hold back) your (horses|fire|pen|stars)',
    'before ~2 (public|world|everybody|everyone|others|amazon) (does|do|knows|learns|hears|reads|sees)',

    '(<contact-us>|<tell-us>|<give-chance>) ~8 (before|prior to|instead of|rather than|without) ~4 (<reviewing>|<bad-review>|<review-noun>|rate|review|post|public*)',
    '(before|prior to|instead of|rather than) ~3 (<reviewing>|<bad-review>|(you|they) ~2 (rate|review|post|leave|write|give|submit|choose)) ~12 (<contact-us>|<tell-us>|<give-chance>|reach|write|message|talk|speak|call|get in touch)',
    '(only|not until|just) ~2 (when|after|once|if) ~8 (right|well|perfect*|happy|satisfied) ~4 (<rate-it>|<tell-it>|<asks-review>|review|amazon)',
    '(<contact-us>|<tell-us>|write|message) ~4 (first|beforehand|before) & (<review-noun>|<rate-it>|<bad-review>|stars|review*|rate|rates|rated|rating|ratings)',
    "(don't|do not|please not|refrain from|hold|hold off|wait with|avoid|hesitate|postpone|pause|no need to|never) ~5 (<bad-review>|<review-noun>|<reviewing>|review|rate|one star|with one star) ~8 (until|before|without) ~6 (we|us|our|message|contact|tell|write|spoken|asked)",
    "(don't|do not|please not|refrain from|hold|hold off|wait with|avoid|rather not) ~5 (<bad-review>|<review-noun>|<reviewing>|review|rate|one star|with one star) ~6 (<contact-us>|<tell-us>|(and|but|just|instead|rather|first) ~4 (message|contact|tell|write|call|talk))",
    '(<hold>) ~4 (<review-noun>|<reviewing>) & (<contact-us>|<tell-us>|write|message|support|us)',
    '(<unhappy>|should|if|anything|something) & (<give-chance>|<make-it-right>) & (before|prior to) ~2 (sharing|posting|telling|going|writing|you (share|post|tell|go|write)|anything)',
    '(<give-chance>|<make-it-right>) & (before|first|until|instead) & (review*|rate|rating|stars|feedback|star|public*)',
    '(feel|inclined|tempted|want|wish|plan|thinking|consider*|considering|about|intend) ~6 (<bad-review>|rate us ~3 (neutral|negative|low)|neutral or negative|low rating|<few-stars>) & (<contact-us>|<tell-us>|call*|reach|first|beforehand|write|message|talk)',
    '(by message|privately|directly|with us|to us) & (not|instead of|rather than) ~3 (stars|review page|reviews|the world|publicly|public|by stars|a review|star|amazon)',
    '(keep|kept) ~2 between us',
    '(leave|let) ~3 between (us|you and (us|me)|ourselves|the two of us)',
    '(<unhappy>|something|anything|problem|problems|trouble|complaint|complaints|criticism|wrong) & (leave|leaving|keep|skip|spare) ~3 (stars|rating|review) ~2 (away|out|aside|alone)',
    "(don't|do not|please not|never) punish us",
    '(talk|speak|write|complain|come|turn|tell|message|contact) ~2 (us|me) ~6 not ~3 (review box|review form|review page|reviews|review section|stars|amazon|public*|product page|everyone|everybody|the world)',
    '(leave|keep|save|hold) ~3 (review|stars|rating) ~4 (moment|until|till|time|day) ~5 (solved|fixed|sorted|helped)',
    '(nothing|not anything) ~1 (nice|good|kind|positive) to say ~4 (us|me)',
    '(stars|reviews|review|rating|ratings|listing) (is|are) for ~2 (good|happy|nice|satisfied|joyful) !3 <whether>',
    "(problem|issue|trouble|wrong|question|unhappy) & (don't|do not|not|never) ~3 (give|leave|write) ~3 (low|bad|one|1|poor|negative) ~1 (star|stars|review|rating)",
    '<bad-review> ~6 without ~3 (asking|contacting|telling|talking|writing)',
    '(in private|privately|directly|from you|by message) ~2 than ~2 (in public|publicly|on amazon|in (a|the) (review|rating)|in reviews|(from|in|by) ~1 stars|on the product page)',
    '(refrain from|avoid|skip) ~1 (public|bad|negative|low|critical) ~1 (comment|comments|review|reviews|rating|ratings|stars) & (support|us|message|write|settle|solve)',
    '(no|not a|without) (review|rating|feedback|stars) ~3 (before|until|unless) ~5 (spoken|talked|contacted|written|asked|we|us)',
    '(think twice|think again|wait a moment|take a breath) ~6 (<bad-review>|rating|review*|low)',
    '(review page|review section|reviews page|rating|the stars) can wait',
    'not ~1 (rate|review|post) ~2 but ~3 (write|contact|tell|message|talk|mail)',
    "(can't|cannot|don't|do not) ~3 (nice|good|positive) ~3 (review|rating) ~6 (<contact-us>|<tell-us>|directly|privately)",
    '(rather|prefer*|better|sooner|instead) ~4 <contact-us> ~8 (than|instead of|over) ~4 (<bad-review>|<reviewing>|<review-noun>|leave|post|write|public*)',
    '(rating|review|stars|product page|review page|reviews) ~3 (not|wrong|no) ~3 (place|way|answer|help|tool) & (<contact-us>|<tell-us>|answer|here|write|reply|message)',
    '(come|turn|talk|speak|write|reply) to (us|me) ~2 (first|beforehand|before) & (amazon|public*|<review-noun>|stars|page)',
    '(hold|hold off|hold back|wait|save|keep) ~4 (<review-noun>|rating|stars|verdict|opinion) ~4 (until|till|before) ~6 (we|us|our|fixed|solved|sorted)',
    "<unhappy> & (don't|do not|please not|not|skip|avoid|refrain|never) ~3 (rate|review|evaluate|post|judge|rating|public*) & (solution|us|answer|here|reply|message|help|first|at once|immediately)",
    '(give|grant|allow|offer) ~4 (chance|opportunity|possibility) & before ~4 (star|stars|rate|rating|review*|click)',
    "(don't|do not|dont|not|never|no need to|please not) ~2 (hurry|rush|hasten|haste|be quick|be hasty|jump) ~2 (to|with|into|and) ~3 (<bad-review>|(bad|negative|low|poor) ~2 (star|stars|evaluation|words|comment)) & (<contact-us>|<tell-us>|contact|first|solve|talk|write)",
    'before ~4 <bad-review> ~8 (solve|solution|fix|help|think|remember|consider|know|talk|write|contact|reply)',
    '(no need|no reason|not necessary|needless|instead of) ~3 <bad-review> & (<contact-us>|<tell-us>|write us|refund|replace|help|solve|fix)',
    '(<review-noun>|stars|public*) ~4 (help*|solve*|change*|serve*|fix*) ~2 (nobody|no one|nothing|neither) & (<contact-us>|to us|with us)',
    '(solved|clarified|settled|discussed|handled|fixed|placed|sorted|resolved|cleared|kept) ~3 (with|between|by|through|via) ~2 (us|me|support|team|service) & (before|than|not|instead|rather) & (<review-noun>|public*|publish*|stars)',
    '(to us|with us|contact*|message|privately|talk*|direct*|mail) & (better|rather|instead|sooner|faster|helps more|more helpful) ~2 (than|of) ~3 (<bad-review>|<review-noun>|<reviewing>|public*|stars) ! <either-way>',
    '(hear|know|learn) ~6 (rather|instead|before|than|sooner) ~3 (reading|read|see it|seeing|finding)',
    "(not|don't|never) ~2 (rate|review|evaluate|judge|post) ~8 (but|instead|rather) ~4 (<contact-us>|<tell-us>|to us|support)",
    "(doubt*|hesitat*|unsure|not sure|cannot|can't|unable|not going to|won't|not able) ~6 (<positive> ~1 (rating|review|feedback)|<five-stars>) & (<contact-us>|<tell-us>|call|talk)",
    '<bad-review> ~2 (necessary|needed|unnecessary|avoided|superfluous) & (<contact-us>|<tell-us>|message|write)',
    '<bad-review> ~3 (premature|unnecessary|too early) & (solve|fix|help|contact|us)',
    '(help|solve|fix) ~2 before ~8 (reviews|publicly|amazon|stars)',
    "(don't|do not|dont|please not|not) ~3 (open|leave|give|write|post|make) ~2 <bad-review> & (refund|solve|fix|replace|resolve|resend|help|compensat*|settle) ! <not-from-us>",
    '(fix|solve|help|sort|repair|settle|replace) ~4 (faster|quicker|sooner|better|more) than ~3 (<bad-review>|review|reviews|stars)',
    "<bad-review> ~1 (doesn't|does not|won't|will not|cannot|can't|never|don't|do not) ~1 (solve*|help*|fix*|change*|repair*|improve*) & (<contact-us>|we|us)",
    '(<contact-us>|<tell-us>) ~8 (before|instead of|rather than) ~2 (tell|telling) ~1 <others>',
    '(rather|sooner|prefer*) ~6 than ~2 (star|stars|review|rating|<bad-review>) & (<tell-us>|<contact-us>|tell us|write us)',
    '(should|if|when) ~4 (verdict|review|rating|opinion|stars|judgement) ~2 (be|is|turn|turns|fall|falls) ~3 (less|lower|below|under|negative|bad|poor|critical) ~10 (us|me|my|our|inbox|message|write|contact)',
    '<unhappy> & (instead of|rather than) ~2 (stars|rating|review|reviews)',
    'what ~2 (can|could|may|must|should) (we|i) ~1 do ~8 (<five-stars>|full stars|all stars)',
  ],
  // "Before you decide how many stars to give: is there anything we should fix?"
  'first+': {
    phrases: [
      '(before|prior to) ~3 (decide|deciding|give|giving|rate|rating|review|reviewing|choose|choosing|judge|judging|click|post|posting|leave|leaving|write|writing|share|sharing|go|going) ~6 (stars|star|rate|rating|review|reviews|feedback|page|public|publicly|opinion|verdict)',
      '(before|prior to) ~1 (you|they) ~1 (rate|review|judge)',
    ],
    with: {
      near: [
        '<contact-us>',
        '<tell-us>',
        '<give-chance>',
        '(anything|something) ~3 (fix|wrong|better|improve|change|missing)',
        '(write|message|talk|wait)',
      ],
    },
    without: { sentence: ['(use|wash|charge|test|try|wear) ~4 before', '<check-it>', '(used|tested|tried|worn) it'] },
  },
  // "If something could be better, we would love to hear it in private."
  'divert++': {
    phrases: [
      '(hear|tell|say|write|know|talk|discuss|learn) ~6 (in private|privately|confidentially|between us|between ourselves|personally)',
      '(anything|something) ~3 (bothers|bother|better|fall short|falls short|disappoint*|dissatisf*|annoy*|not perfect|unhappy) ~10 (<contact-us>|<tell-us>|<give-chance>|hear|write|let us)',
    ],
    with: {
      near: ['<unhappy>', '(anything|something|problem|issue|better|wrong|improve)'],
      message: ['<rate-it> ! <check-it>', '<asks-review> ! <check-it>', '<tell-it>'],
    },
    without: { near: ['<whether>', 'only ~3 (privately|personally)'], before: ['<question>'] },
  },
  // "If you are happy with your purchase, please leave a review."
  satisfied: {
    phrases: [
      'only ~1 (buyers|customers|those|people|readers) (without|with no|free of|who had no) ~2 (complaint*|problem*|trouble|issue*|criticism) ~6 (review*|rate|<review-act>)',
      '(<number>|nine|ten) [or|and|to] [<number>|nine|ten] points ~4 (led|taken|sent|passed|link|go|guided) & (review*|amazon)',
      '(when|if|once) ~5 (love|adore|like|enjoy) ~3 (share|put|say|tell) ~3 (review|amazon|product page) !3 <whether> ! <no-wish>',
      '(those|customers|buyers|everyone|everybody|people|all|readers|anyone) ~1 (who|that) ~4 (yes|<five>|ten|<number>|smile|green|happy|satisfied) ~8 (review link|review form|review page|link ~2 (amazon|review*)|passed to amazon|sent to amazon) ! <whether>',
      '(reply|answer|text|say|type|press|with a) ~2 (yes|loved it|love it|like it|great|smile|smiley) ~8 (amazon|review*|(send|text|get|give) ~3 (link|page)) ! (slot|recall|label|engrav*|appointment)',
      '(the|all) (tens|nines|fives|yeses|happy ones) ~4 (link|page|amazon|review*)',
      '(<rate-it>|<review-act>|publish one|write one|<review-noun>) ~8 (provided|as long as|so long as|on condition|on the condition|only in case) ! <whether> ! <either-way> ! <check-it> ! <gain> ! (honest*|rules|guidelines|policy|verified|account|days|remove|changed)',
      '(reviews|review|ratings) ~2 (welcome|wanted|invited|for) ~2 (everyone|those|customers|buyers|anyone|all) (whose|for whom) ! <whether>',
      '(happy|satisfied|pleased|delighted|content) (readers|parents|owners|players|gardeners|cooks|riders|families|guests|listeners|fans) ~6 (<review-act>|<rate-it>|leave ~4 (lines|words)) !3 <whether>',
      "(review|rate|rating|stars) & if (it is|it's|that is|that's|they are) ~2 (4|5|four|five|good|great) ! <check-it>",

      '<as-happy> & (<rate-it>|<asks-review>|<tell-it>) !2 <whether>',
      '<if-happy> & (<rate-it>|<asks-review>|<tell-it>|<review-noun>|(drop|leave|write) ~4 (amazon|online)) !2 <whether> !3 (not happy|not satisfied) !0 <no-wish>',
      '(product|item|it|shop|service|we|*s) ~1 (deserve|deserves|merits|earned) (it|this|that|so) & (<rate-it>|<asks-review>|<review-noun>)',
      '<happy-ones> & (<rate-it>|<asks-review>|<tell-it>|invited) !3 <whether> !0 (dissatisfied|unhappy)',
      'only ~3 (<rate-it>|<review-act>) ~3 (if|when) ! <no-wish> ! only once',
      'only (if|when|in case) ~6 (<happy>|<like>) & (<rate-it>|<asks-review>|<review-noun>)',
      '(you|we) ~2 deserve* ~2 (review|rating|feedback|stars|<five-stars>) !3 <whether>',
      'we ~2 deserve* it !3 <whether>',
      '(<like>|you (was|were|are)) ~3 (<happy>|<like>) ~8 (so|then|therefore) ~6 (<rate-it>|<asks-review>|mind reviewing)',
      '(earned|deserved|merit*) (it|them|your trust|your stars|<five-stars>|a review) & (<rate-it>|<asks-review>|stars|rating)',
      '(review*|rating*|feedback) ~3 (from|by|of) ~4 (happy|satisfied|pleased|delighted|thrilled|like*|love*) !3 <whether>',
      '(good|happy|ok|great) ~4 (please|pls|then) (review|rate|feedback|star*)',
      '(customers|buyers|those|people|everyone|anyone|all|shoppers) ~1 (who|that) ~4 (<happy>|<like>|<works>) & (write|few words|few lines|say|post|review|rate|share|stars|amazon) & (please|ask*|invite*|lovely|appreciate*|welcome|would|kindly|may) !3 <whether>',
      '(fan|fans|lover|lovers|admirer*) of (the|our|this|ours|it) & (<asks-review>|<rate-it>|<tell-it>|stars) !3 <whether>',
      '<conditional> ~14 (<rate-it>|<review-act>|<tell-it>) ! <gain> ! <neutral-if> ! (remove|removed|delete|deleted|withdraw|already|done so|not done|legal) ! <whether> ! <either-way> ! <unhappy> ! <check-it>',
      '(<rate-it>|<review-act>|<tell-it>|give ~3 <review-noun>|leave ~3 <review-noun>) ~6 (if|when|provided|in case of|as long as|supposing|once) (your|it|the|you|he|she|they|satisf*|all|everything) ! <neutral-if> ! <whether> ! <either-way> ! <unhappy> ! <check-it>',
      '(did|does|has|have) ~4 (win|won|conquer*|captur*|steal|stole) ~2 heart',
      '(world|everyone|everybody|others|amazon|people) ~2 (should|must|needs to|has to|may|will|deserves to|ought to) ~1 (hear|know|read|learn) & <if> ! <whether>',
      '<said-happy> & (<rate-it>|<asks-review>|<tell-it>|<review-noun> ?) !3 <whether> ! (read|got|saw|received|seen) your',
      'only ~1 (rate|review) ~1 (when|if|once|as soon as) ~8 (<happy>|<like>|<works>)',
      '(unless|except if|except when) ~5 (<unhappy>|wrong|broken|problem|problems) & (<rate-it>|<asks-review>|<review-noun>)',
      '(<rate-it>|<review-act>) ~6 (if|when|provided) ~5 (good|well|fine|great|ok|okay|right|perfect) ! <neutral-if> !3 <whether> ! <either-way> ! <check-it>',
      'only (if|when) ~3 (<happy>|<like>) & (<rate-it>|rate us|review)',
      '(happiness|satisfaction|joy|delight|contentment) ~6 (reason|enough|worth) ~6 (<review-act>|<rate-it>|<tell-it>|(line|word) ~2 on amazon)',
      '(place|spot) (in|on) your (heart|shelf|home|kitchen|desk|wall) & (<review-act>|<rate-it>|<tell-it>) ! <whether>',
      '(if|would) ~2 (buy|order|choose|take|recommend) ~3 again ~6 (<tell-it>|<rate-it>|<review-act>|say so) ! <whether>',
      '(<number>|eight|nine|seven|ten) (and|or) (more|above|higher|up) ~6 (review*|amazon)',
    ],
    // To change a review is no-review-removal's.
    without: { sentence: ['<undo-review>'] },
  },
  // "We hope it brings you joy. If it does, tell others."
  // "Is your dog crazy about it? Then post a few lines."
  'satisfied++': {
    phrases: [
      '^ (then|if so|great then|in that case) ~10 (<rate-it>|<review-act>|<review-wish>|<tell-it>|<review-noun>)',
    ],
    with: { before: ['<question>'] },
    without: {
      before: [
        '(moment|minute|minutes|time|second|seconds|opinion|already|tried|used|arrived|received|arrive|get)',
        '<whether>',
        '(<happy>|<like>) ~6 ?',
      ],
    },
  },
  'satisfied+': {
    phrases: [
      '^ (if|when|in case) (it|so|yes|they|you|that) (does|did|do|is|was|are|were|has|have) ~14 (<rate-it>|<asks-review>|<tell-it>|<review-noun>)',
      '^ (if so|in that case) ~10 (<rate-it>|<asks-review>|<tell-it>|<review-noun>)',
      '^ great ~8 (<rate-it>|<asks-review>|<review-noun>)',
      '^ if ~3 yes ~3 (<rate-it>|<review-act>|rate|review)',
    ],
    with: { before: ['<happy>', '<like>', 'hope', '<works>'] },
    without: { before: ['<unhappy>'] },
  },
  // "Satisfied? Then tell other customers."
  asked: {
    phrases: [
      '^ ~4 (product|item|goods) ~4 (good|nice|ok|great|fine) ?',

      'would you ~2 (order|buy|choose|take|gift) ~4 again ?',
      '^ ~1 (happy|smiling|contented) (camper|customer|cook|cat|dog|baby|face) ?',
      '^ <ask-happy> ?',
      '^ ~5 <happy> ~5 ?',
      '^ (liked|loved|love|like|enjoying|enjoyed|enjoy|loving|liking|adoring|feeling (good|great|happy|fine)) ~6 ?',
      '(everything|all|it) ~5 (satisfaction|liking|expectations|fine|perfect|well|ok|okay|good|great) ?',
      '(answer|reply|it) ~1 (yes|positive) ?',
      'do you (feel|think|believe) ~2 we (deserve|earned) ~3 ?',
      'did ~4 (well|fine|good|great|work|fit|taste|please|like|enjoy) ?',
      '^ (is|was|were|are|has|have|did|does|do) ~8 (<happy>|<like>|hoped|expected|wished) ~3 ?',
      '^ (happy|pleased|satisfied|delighted|content|thrilled|glad) ~8 ?',
      '^ ~1 (you|your _) (like|love|enjoy|adore) ~6 ?',
      '^ ~1 (you|your _) (liked|loved|enjoyed|adored) ~6 ?',
      '^ ~3 (smile|grin) ~4 ?',
    ],
    with: {
      after: [
        '<rate-it>',
        '<asks-review>',
        '<tell-it>',
        '(<review-noun>|stars|review button)',
        '^ then ~6 (amazon|product page|review page)',
        '(on|to) (amazon|the product page|the listing) ~2 .',
        '^ ~1 (amazon|product page|review page) ~2 (waits|waiting|is|awaits|wants|calls)',
        '^ [then|great|super|fantastic|wonderful] (rate|review|share) ',
      ],
    },
    without: { sentence: ['<whether>', '<unhappy>', '^ how'], after: ['<whether>', '<either-way>'] },
  },
  // "Not so great? Tell us privately", beside a review request.
  divert: {
    phrases: [
      '(if|when|should) ~4 (less|lower|fewer) ~3 (<contact-us>|<tell-us>|tell|write|come)',

      "(cannot|can't|can not|could not|couldn't|unable to|not able to|hesitate to|not want to|don't want to) ~3 (give|award|leave|rate|grant) ~3 (full|top|highest|best|maximum|good|positive|high|perfect) ~1 (score|mark|marks|rating|grade|stars|review) ~10 (<contact-us>|<tell-us>|let us know|contact|tell|write|turn)",

      '<unhappy> ~10 (<contact-us>|<tell-us>|reply button|message us|refund|ask us)',
      '(<contact-us>|<tell-us>) ~6 if ~4 <unhappy>',
      "(cannot|can not|can't|could not|couldn't|unable to) ~3 (give|leave|rate) ~3 (<five-stars>|<five>) ~8 (<contact-us>|<tell-us>|let us know|contact|tell|reply|write|answer|respond|message)",
      '(less than|fewer than|below|under|not) ~2 (<five-stars>|<five> stars|four stars) & (<contact-us>|<tell-us>|contact|get in touch|write us|message)',
      '(toss and turn|<unhappy>) ~8 (come|turn|talk|write) to us',
      '<unhappy> ~10 (by (message|mail|email)|in a (message|mail)|privately)',
      '(red|right|second|lower|other) (one|button) ~6 (complain*|unhappy|problem*|disappoint*)',
    ],
    without: { sentence: ['<whether>', '<either-way>'], message: ['<check-it>'] },
    with: {
      near: [
        '<rate-it> ! <check-it>',
        '<asks-review> ! <check-it>',
        '<tell-it>',
        '<review-noun> ! <check-it>',
        'stars',
      ],
    },
  },
  // "And if it does not: talk to us."
  'divert+': {
    phrases: [
      "(if|when|in case) ~1 (it|so|they|you|that|something|anything|he|she) (doesn't|does not|didn't|did not|isn't|is not|don't|do not|aren't|bother*|bothered) ~8 (<contact-us>|<tell-us>|<give-chance>|talk to us|reply)",
      '(possibility|chance|opportunity) to ~2 (correct|fix|solve|repair|help|improve|right) ~6 (before|first|instead)',
    ],
    with: {
      before: ['<rate-it>', '<asks-review>', '<tell-it>', '<review-noun>', 'amazon', '<happy>', 'bother*'],
      message: ['<asks-review>', '<rate-it>', '<tell-it>', '<review-noun>'],
    },
  },
  // "Not happy?" and then "talk to us".
  'divert-asked': {
    phrases: [
      '^ ~2 (product|item|goods) ~2 (bad|broken|problem|not good) ?',

      "^ [but|and] you (not|no|don't|do not) (like|happy|satisf*|love|enjoy*) ~3 ?",

      '^ ~3 <unhappy> ~5 ?',
      "^ (didn't|did not|don't|not) ~4 ?",
      'something (missing|wrong|broken) ?',
      '^ ~3 (issue|issues|problem|problems|trouble|complaint|complaints|anything wrong|something off|disappointed|regrets) ~3 ?',
    ],
    with: {
      after: [
        '<contact-us>',
        '<tell-us>',
        '(talk|write|message|speak|turn|call|reach|refund|ask us|reply|tell|mail to us)',
      ],
      message: [
        '<asks-review>',
        '<rate-it>',
        '<tell-it>',
        '(hold|not to) ~3 <review-noun>',
        'review page',
        'not to ~2 (review*|world)',
        "(don't|do not|not|never) ~3 (online|publicly|in public|on amazon)",
      ],
    },
  },
  // "Loved it? Click here. Had an issue? Click there."
  'split+++': {
    phrases: ['^ ~2 (<like>|<happy>|good|great) ~4 ?'],
    with: {
      after: ['(click|press|tap|choose|go|this way|here|link|use|follow)'],
      message: ['^ ~3 (<unhappy>|issue|problem|not ~3) ~4 ?'],
    },
    without: { sentence: ['<whether>'] },
  },
  // "The chair is comfy? Let others know!"
  'asked+': {
    phrases: ['^ (the|your|it|everything|all|is the|is your|are the|are your|does the|does your|do the|do your) ~9 ?'],
    with: {
      after: [
        '^ (then|please then) ~2 (please|kindly) (review|rate)',

        '^ ~3 (<tell-it>|<rate-it>|<review-act>|let <others>|share|rate|review)',
        '^ ~2 (then|so|great|super) ~8 (<tell-it>|<rate-it>|<review-act>|<review-noun>)',
      ],
    },
    without: {
      sentence: [
        '<whether>',
        '<unhappy>',
        '(how|what|which|why|time|minute|minutes|moment|moments|received|arrived|opinion|already|used|tried|tested|seen|found)',
      ],
    },
  },
  'divert-asked+': {
    phrases: [
      '(reason|reasons) ~3 (not|against|fewer|less) ~4 (<five-stars>|stars|<five>) ~2 ?',
      '(less than|fewer than|under|below) ~1 (<five-stars>|<five> stars|four stars|4 stars|three stars|3 stars) ~2 ?',
    ],
    with: { after: ['<contact-us>', '<tell-us>', '<give-chance>'] },
  },
  allow: [
    '(leave|keep) ~1 your ~1 (review|rating|feedback|comment) ~1 as it is [~8 (others|us|buyers)]',
    '<buyer-asked> ~12 (<rate-it>|<review-act>|<review-noun>|stars)',

    '<check-it>',
    '<if-others-ask> ~16 <tell-it>',
    "you ~1 (wrote|write|said|mentioned|announced|threatened) [that] (you'll|you'd|you (will|would|want|wanted|are going|might|may|could|plan|intend|can|cannot)) ~10 (<rate-it>|<review-act>|<review-noun>|stars|star)",
    '(did or did not|(liked|like) or ~2 not|too much (trouble|effort|work|bother)|have a (minute|moment|second))',
    '<review-noun> ~6 (delighted|pleased|touched) (us|me)',
    '<whether>',
    '<either-way>',
    '(both|all) ~2 (satisfied|happy) and (dissatisfied|unhappy)',
    "(not|don't|never|no) ~2 (need|have|necessary|obliged|required) to ~1 <contact-us> [~8 <review-noun>]",
    '(noticed|read|saw|seen|received|got) your <review-noun>',
  ],
  // "Glad to hear that all is well now! Would you say so in a review?"
  'satisfied+++': {
    phrases: [
      '<rate-it>',
      '<review-act>',
      '<review-wish>',
      '<tell-it>',
      '<review-noun> ?',
      '(a|your) <review-noun> ~1 (would|will|could)',
    ],
    with: { before: ['<said-happy>'] },
    without: { sentence: ['<whether>', '<either-way>', '<check-it>', '<thanked>'] },
  },
  // "Has it arrived? If so, we would be pleased about a review."
  'allow+': {
    phrases: ['^ if so ~12 (<review-noun>|<rate-it>|<review-act>)'],
    with: {
      before: ['(arrived|received|reached|reach|arrive|come|complete|there) ~3 ?', '(arrived|received|complete) ?'],
    },
  },
  'allow++': { phrases: ['<review-act>', '<rate-it>', '<tell-it>'], with: { message: ['<swindlers>'] } },
} satisfies Phrases;
