import type { Phrases } from '../../src/wording/language.ts';

export default {
  profanity: [
    'fuck*|motherfuck*|clusterfuck*|fck|fcking|fuk|fukin|fuking|fvck*|phuck*|wtf|stfu|shit|shits|shitty|shittier|shitload|shitshow|bullshit*|horseshit|dipshit|apeshit|sh1t|asshole*|arsehole*|jackass|dumbass|smartass|asshat|dickhead*|knobhead*|bellend|wanker*|twat|twats|cunt|cunts|bitching|bitchy|biatch|bastards|pissed off|pissed (us|me|them) off|piss off|taking the piss|bollocks|son of a bitch|sons of bitches|whore*|slut|sluts|slutty|nigger*|retards|retarded|cocksucker*|douchebag*|damn|damned|dammit|damnit|goddamn*|god damn|crap|crappy|idiot|idiots|moron|morons|moronic',
    'faggot* ! (birch|brushwood|wood|sticks|twigs|kindling|firewood|hazel|willow|gravy|pork|peas|oven|stove|butcher*)',
    '(you|absolute|such a|total|little) prick|(you|a|the|that|this|stupid|lazy|lying) ~1 retard',
    '(you|that|this|what a|such a|stupid|lazy|lying|crazy|nasty|miserable|total|real|absolute) ~1 bitch|bitch (to|from)|(is|was|being) a bitch . ! (dog|dogs|pup|pups|puppies|puppy|litter|whelp*|breed*|kennel|spayed|neutered|harness|kg|lb|months)',
    'bloody (hell|awful|idiot*|courier*|useless|stupid|terrible|mess|warehouse|carrier|parcel|thing|nuisance|annoying|disgrace*|driver*)',
    '(kick*|kiss|pain in|bust*|cover|haul*) ~2 (ass|arse|asses|arses)|(your|our|their|his|my|lazy|dumb|stupid|sorry) (ass|asses|arse|arses)|(what|such) an (ass|arse)|your (filthy|fat|dirty|ugly|old|big|huge) (ass|arse)|half-assed|half-arsed|up your (ass|arse)|(sexy|crazy|mad|sure|cold|hot) as hell|hurts like hell|screwed (by|us|me)|(got|get|getting) screwed',
    '(you|a|the|that|this|lazy|stupid|poor|cheap|lying|old) bastard ! (bastard (file*|cut|sword|amber|title))',
    '(what|how|who|why|where|when|like) the (hell|fuck)|(go|goes|gone|burn*|rot) (to|in) hell|one hell of|hell of a|(scared|annoyed|bored) the hell|looks like hell',
  ],
  sexual: [
    'porn|porno|pornographic|pornography|nsfw|xxx (video*|film*|movie*|content|rated)|dildo*|blowjob*|blow job*|handjob*|cumshot*|masturbat*|orgasm*|erotic*|erotica|orgy|threesome|milf|bdsm|dominatrix|sex (toy*|tape|cam*|chat|life|video*|shop*|position*|partner*|party)|(have|having|had|want|wants|wanted) sex|oral sex|phone sex|strip club*|striptease|strip tease|topless|send nudes|barenaked|lap dance|wet dream|boner|titties|boobies|boobs|big tits|kinky (sex|night*|game*|play)',
    '(nude|naked) (photo*|picture*|model*|pic|pics|selfie*|woman|women|man|men|girl*|lady|ladies|body|bodies)|(get|gets|stand*|pose*|posing|walk*|run*|lie|lies|lying|completely|totally|half|buck|stark|fully) naked|undress* (her|him|slowly)',
    'sexy (girl*|chick*|babe*|woman|women|lady|ladies|body|bodies|ass|night|model*|talk|in bed|tonight|as)|(hot|naughty|dirty) (girls|chick*|babe*|ladies)|dirty talk|(wild|crazy) in bed|drive* (him|her|your man|your husband|your wife|your partner) ~1 (wild|crazy|mad|insane)|(irresistible|naughty) (in bed|tonight|for him|for her)|(rip|rips|tear|tears) ~2 clothes off|turn* (him|her) on ~2 (in bed|tonight|every time)|spice up ~3 (bedroom|sex|love life|nights)|make love|lovemaking|one night stand',
    '(tie|tied|tying|handcuff*|blindfold*|spank*|whip) ~3 (wrists|him|her|lover|partner) & (beg*|bed|naughty|obey*|mercy|lover|tease*|punish*)',
    'horny ! (horny (goat|toad|lizard|feet|skin))',
    '(bare|naked|her|nice|firm|perky|juicy) ~1 (tits|boobs)|(bare|naked) ~1 (breasts|nipples)|(wild|wildest|hot|hottest|great|amazing|incredible|steamy|rough|passionate|dirty) sex ! (of the|chromosome*)|sex (started|begins|tonight|all night|of your life)',
  ],
  violence: [
    '(blood|gore|guts) ~3 (all over|everywhere|dripping|splatter*|sprayed|spraying|spurt*|pouring|hanging out|on the (box*|floor|table|package*|parcel*))|(covered|soaked|drenched|smeared|pool*|puddle*) (in|with|of) blood|bloodbath|bled (to death|all over|out|everywhere|on)|(cut|cuts|slit|slits|slice|slices) throats|(bleeding|bled) like|bleeding (to death|all over|everywhere)|(lost|lose|losing) (a|his|her) (finger*|thumb*|limb*)|(severed|chopped off|sliced off|ripped off|crushed) (a|his|her|my) (finger*|hand|thumb*|foot)',
    'behead*|decapitat*|dismember*|disembowel*|slaughter* (him|her|you|people|everyone)|torture* (him|her|you|people)|raped|raping|rapist*|hang yourself|slit ~1 (throat*|wrist|wrists)|(corpse*|dead bod*|severed head*|entrails|intestines) ~3 (all over|everywhere|floor|lying)',
    "(i|we|he|she|you|somebody|someone) (will|'ll|would|could|should|wanna|gonna|going to|want to) ~2 (kill|murder|stab|strangle|punch|beat up) (you|him|her|the (driver|courier|guy|man|buyer|customer|postman)|your face)|(was|were|got|been|get) (murdered|stabbed|shot dead|beaten to death|strangled|butchered|tortured)|beat* ~4 (to death|to a pulp)|kill yourself",
    "(i|we|he|she|somebody|someone) (will|'ll|would|could|should|gonna|going to|want to) ~2 (smash|break|kick|knock|bash|punch|crack|cave|rip) ~1 (your|his|her|their) ~1 (teeth|face|head|skull|nose|jaw|bones|legs|ribs|kneecaps|throat)",
  ],
} satisfies Phrases;
