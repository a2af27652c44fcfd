import type { Classes } from '../../../src/wording/language.ts';

/** Words of courtesy. */
export default {
  thanks: [
    'thank you|thanks|thank u|thx|many thanks|thankful|a thank-you|thank-you|cheers|much obliged|big thanks',
    'gratitude|our appreciation|sincere appreciation|sincerest thanks|thankfulness',
    'customers like you|people like you|you are (great|amazing|wonderful|the best)',
    'hats off|hat tip|kudos|three cheers|bravo|chapeau',
  ],
  'thanked-for': [
    'order|ordering|purchase|purchasing|buying|buy|business|trust|confidence|support|supporting|shopping|choosing|picking|loyalty|custom|being|patronage|interest|faith|selecting|joining|kindness|you|decision|choice|small|time|shop|store|company',
    'concerns|concern|part',
  ],
  we: ['we|i|our|my|us'],
  // What a buyer has something of: things, steps, troubles, days. A sentence about the seller that has none of it says nothing.
  matter: [
    'keep it|keep them|keep the|agreed|telling us|works|work again|deleted|duplicate|twice|double|added|opened|reported|passed|forwarded|booked|stopped|started|began|spoke|called|put aside|reserved|order is|orders are|entered|asking|green|red|light|lights|order number|parcel|parcels|package|packages|packet|box|delivery|deliver*|carrier|courier|driver|truck|technician|workshop is|address|street|invoice|label|refund*|return|returned|returns|colour|colours|color|colors|size|sizes|width|height|length|parts|(spare|missing|new|other|the) part|piece|screw*|batter*|bulb*|plug|lid|cable|manual|instruction*|leaflet|booklet|guide|video|pdf|warranty|guarantee|code|page|step|steps|film|button|app|software|version|model|batch|stock|supplier|supply|listing|price|tax|vat|customs|money|payment|paid|pay|cost|costs|euro*|dollar*|discount*|voucher*|coupon*|offer|offers|sale|catalog*|newsletter|website|signature|date|appointment|slot|text|engrav*|print*|stitch*|spelling|name on|photo|photos|picture|pictures|drawing|proof|sketch|sample|leather|wood|wool|cotton|oil|water|clay|glaze|grain|dye*|degrees|watt*|volt*|minutes|centimet*|inch*|weeks|months|hours before|holiday until',
    'send|sends|sent|sending|ship|ships|shipped|shipping|dispatch*|pack|packing|post it|posted|replace*|repair*|exchange*|check|checked|confirm*|found out|noticed|notice|saw that|see that|changed|change|closed|closing|moved|moving|forgot*|mistake|mistakes|missing|wrong|broken|damaged|defect*|faulty|late|later|delay*|sold out|arrive|arrives|arriving|arrived|leave|leaves|recommend*|advise|suggest|suggested|include*|contains|attach*|enclose*|upload*|download*|install*|assembl*|clean|dry|charge|store|wash|use|using|used|wear|recall*|fault|noise|tell us|told|asks|asked|know that|unless|until|till|because (it|the|this|that|of (the|a|an|missing))|since the|but|however|unfortunately|sorry|apolog*|(we|i) cannot|only|instead|before|after|tomorrow|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|january|february|march|april|june|july|august|september|october|november|december',
    'review*|rating*|rate|feedback|stars|amazon how|email|e-mail|phone|whatsapp|facebook|instagram|website|cancel*|police|lawyer|attorney|solicitor|claim|passcode|must be|come back to|mailing list|need your|need you to|(we|i|driver|it) ~1 (need|needs|require|requires)|different|differs|slightly|question about|question on',
  ],
  // Words of courtesy.
  thankful: [
    'thankful|grateful|glad|happy|honoured|honored|delighted|pleased|proud|thrilled|excited|lucky|blessed|overjoyed',
  ],
  pleasant: [
    '<thankful>|<thanks>',
    'customer|customers|client|clients|buyer|buyers|happiness|satisfaction|mission|goal|priority|service|support|team|staff|family|friends|crew|people|friendly|small|little|whole|entire|kind|lovely|wonderful|great|amazing|fantastic|fabulous|beautiful|best|dear|valued|loyal|special|happy|joy|pleasure|delight|smile|smiles|heart|hearts|hope|wish|wishes|enjoy|enjoying|love|loved|like|made|make|makes|day|days|week|weekend|evening|year|season|life|home|time|moment|moments|always|ever|never|anytime|any time|really|truly|sincerely|warmly|warm|much|very|just|quick|short|note|word|words|say|saying|tell|let know|know|feel|free|help|helping|assist|assistance|disposal|hand|hands|reach|contact|questions|concern|concerns|anything|something|need|needs|ready|available|order|ordering|purchase|purchasing|bought|buy|buying|shop|shopping|store|business|chose|choose|choosing|chosen|picked|trust|trusting|trusted|confidence|supporting|choice|taste|welcome|welcoming|serve|serving|look forward|looking forward|forward|again|soon|future|see|back|hugs|hug|cheers|regards|greetings|new|product|item|items|work|works|working|hard|every|each|million|thousand|times|means|mean|world|lot|lots|bring|brings|give|gives|long|years|fun|use|using|pride|proudly|hello|hi|hey|count|value|appreciate|appreciated|appreciation|gratitude|come|came|get|got|find|found|keep|going|dream|dreams|possible|come true|true|clear|unclear|hesitate|gladly|around|clock|click|away|only|also|together|part|community|one|of us|humble|tiny|independent|local|passion|handmade|made with love|care|cares|caring|excellent|perfect|quality|reason|success|grow|growing|sleep|well|safe|healthy|face|faces|put|puts|message|ordered|answer|answers|simply|write|reply|workshop|studio|farm|village|cool|dance|gone|big|names|somewhere|elsewhere|marketplace|giant|giants|chains|employees|granted|bottom|up|mean it|honestly|holidays|christmas|holiday|summer|spring|autumn|winter|easter|first|number',
    'finds|merci|gracias|danke|cheers|tons|bunch',
    'drop|dropping|line|lines|wanted|next|visit',
    'today|now|had|heartfelt|house|stay|sends|step|spring|celebrated|bakery|pottery|board|stranger|choice|kindly|shopped|visited|joined|handmade|pieces|piece',
    'yay|hooray|hurray|wow|further|relation|relationship|cooperation|stand|standing|jig|children',
    'side|during|everything|all',
    'touches|aim',
    'night',
  ],
} satisfies Classes;
