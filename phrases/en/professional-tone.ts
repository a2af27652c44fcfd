import type { Phrases } from '../../src/wording/language.ts';

export default {
  slang: [
    '(lol|xoxo) ! (reads|says|print*|engrav*|mug|shirt|text|model|version)',
    '^ (yo|hiya|heya|wassup|chill)|(chill|hun|bruv) .',
    'lmao|lmfao|rofl|omg|wtf|idk|imho|tbh|ngl|brb|ttyl|cya|hmu|icymi|afaik|iirc',
    'btw ! (btw (number|nr|no|id))',
    'plz ! (plz <number>)',
    'thx|thnx|tnx|thanx|pls|plzz|gr8|l8r|2day|2moro|2nite|tmrw',
    '(thanks|cheers|sorry|hi|hey|hello|alright|ok|okay|yes|no worries|no problem) m8 ! (m8 ~2 (is|are|was|and|or|it|x|<number>|thread*|bolt*|screw*|nut|nuts|washer*|rod*|size|stud*|tap))',
    '(thank|thanks) u|u (can|are|have|need|want|get|got|will|should|like|know|guys|r)|(do|did|if|when) u (can|have|need|want|get|got|like|know|still|ever)|r u|ur (order|parcel|package|item|money|refund|address|message|review|welcome)',
    "gonna|wanna|gotta|gimme|lemme|dunno|kinda|sorta|outta|cuz|coz|whatcha|gotcha|ain't|y'all|yall|innit|see ya|love ya|c'mon|shoulda|coulda|woulda",
    'yep|yup|nope|yeah|nah|yay|woohoo|whoops|oopsie|oopsies|duh|meh|ugh|wassup|haha*|hehe*|hihi*|ahaha*|bahaha*',
    '^ (hey|hi|hello) (guys|dude|bro|man|mate|hun|babe|fam)|(thanks|sorry|cheers|ok|okay|alright|thx) (dude|bro|buddy|man|mate|hun|babe)',
    '(dude|dudes|bro|bruh|homie|doggo) ! (mr|reads|says|print*|engrav*)',
    'no biggie|my bad|no probs|super duper|easy peasy|awesome sauce|hit (us|me) up|cool beans|freaking out|bummed|bummer|man to man',
    '(that|this|really|totally) sucks ! (sucks (up|in|dust|water|air|dirt|the))',
    '(we|i|they|he|she|you|supplier|carrier|warehouse|team|driver|factory) ~2 (screwed up|screwed us|screwed you|goofed|goofed up|effed up)',
    'freaking|frigging|friggin|fricking|freakin|frickin|effing|dodgy|knackered|crappy|shitty',
  ],
  scare: [
    '^ act (now|fast|immediately)|(please|you must|you should|you need to) act (now|fast|immediately)|^ (respond|reply|answer) immediately|please (respond|reply|answer) immediately',
    'immediate (action|response|attention|reply) ~2 (required|needed|necessary)|(requires|require|needs) ~1 immediate (attention|action|response)',
    '(final|last) (notice|warning) ! (warning (on|label*|sign*|light*))',
    "(do not|don't|never) ignore (this|our) (message|email|e-mail|mail|notice|letter|warning)|before (it is|it's) too late",
    '(failure|fail|failing) to (respond|reply|act|comply|answer) ~6 (result|consequences|lose|suspend*|forfeit*)',
  ],
} satisfies Phrases;
