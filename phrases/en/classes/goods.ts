import type { Classes } from '../../../src/wording/language.ts';

/** Goods, and what they can do or have printed on them. */
export default {
  'item-word': [
    '(of the|of your) (cable|lamp|fuse|device|motor|fabric|pump|battery|socket|bulb)|hotel|chart|charts|pattern|patterns|screwdriver|towel|towels|embroidery|chef|restaurant|general|ruler|setting|sticker|edition|screw|wrench|pattern|badge|cap|shirt|engraving|lamp|print',
    '(best|good|right|perfect|top|nice) (day|time|date|size|colour|color|way|place|slot|fit)|energy|plate|game|puzzle|exam',
    'engraved|trophy',
  ],
  'engraving-word': [
    'engraving|engrave|text|spelling|proof|address|order (form|quantity|details|note)|size|colour|color|film|drawing|draft|invoice|firmware|app|pairing|label|hinge|settings',
  ],
  // What may be changed or removed at the order.
  'work-thing': [
    'engrav*|spelling|proof|address|size|film|drawing|draft|invoice|firmware|app|label|manual|listing text|plaque',
    'rating of|plug|fuse|volt*|amps|watt*',
  ],
  // A messenger that a product works with.
  'chat-name': ['<messenger>|viber|skype|line|signal|zoom|messenger|facetime|sms'],
  'messenger-function': [
    '(show|shows|display|displays|read|reads|receive|receives|mirror|mirrors|forward|forwards) ~1 (<messenger>|messenger|skype|viber) ~4 (alerts|alert|messages|message|notifications|calls|texts|chats)',

    '(shows|show|displays|display|reads|mirrors|forwards) ~1 (messages|calls|texts|notifications|chats) ~1 (from|of|by) ~6 (<messenger>|messenger|skype|viber)',
    '(<messenger>|messenger|skype|viber) ~6 (on|to) (the|its) (display|screen|watch|wrist|lens)',

    '(<messenger>|messenger) (bot|bots|token)',
    '(works|work|compatible|function|functions) ~1 with ~5 (<messenger>|messenger|skype|viber)',
    '(while|when) you ~2 (talk|chat|call|film|video)|(video calls|calls|chats) (on|with|via|over)',
    '(shortcut|icon|widget|tile) ~4 (<messenger>|messenger|skype|viber)|share ~4 (by|via|with|through|to) (<messenger>|messenger|skype|viber)',
    '(collar|keyboard|thermostat|robot|bell|scale|doorbell|watch|smartwatch|camera|tracker|device|monitor|sensor|tablet|phone|headset|bracelet|band|display|speaker|hub|printer|lock|alarm|gadget|screen|frame|glasses|keyboard|dongle|unit|firmware|it) ~4 (forward|forwards|show|shows|display|displays|mirror|mirrors|relay|relays|notify|notifies|push|pushes|receive|receives|support|supports|pass|passes|announce|announces|read|reads|vibrate|vibrates|send|sends|stream|streams|work|works|connect|connects|post|posts)',
    '(notification|notifications|alarm|alarms|alert|alerts|push messages|incoming calls|incoming messages|pop-up|pop-ups|voice calls|ringtone|emojis) ~6 (<messenger>|messenger|skype|viber)',
    '(compatible|compatibility|integrat*|pair*|synchroni*) ~4 (<messenger>|messenger|skype|viber)',
    '(apps|programs|services|applications) (like|such as|including) ~4 (<messenger>|messenger|skype|viber)',
  ],
  ware: [
    'sticker|stickers|holder|bag|set|sign|wall|book|card|cards|style|styled|telegram-style|headset|sensor|cable|light|filter|watch|app|software|works|work|compatible|certified|mug|advertising|marketing|logo|poster|pillow|paint|grey|gray|blue|green|print|printed|engraved|engraving|case|edition',
  ],
  // Goods, whatever their names have in them.
  'gift-ware': [
    '(voucher|coupon|card|gift|cash|money) (pocket|pockets|slot|slots|compartment|window)',
    'gift (card|voucher|certificate) (box|boxes|holder|holders|envelope|envelopes|wallet|sleeve|sleeves|case|tin|display|rack|stand|template|templates|bag|bags|printer|paper|blank|blanks)',
    '(raffle|lottery|tombola) (ticket|tickets|drum|wheel|cage|box|balls)|gift (wrap|wrapping|tag|tags|ribbon|tissue|message|note|receipt|option)|(coupon|voucher) (binder|organizer|organiser|wallet|holder|folder)|(cash|money) (box|drawer|clip|belt|tray|counter)|prize (wheel|ribbon|ribbons)',
    'bonus (chapter|track|material|disc|level|content|features|scene)',
    '(weak|strong|good|bad|plus|minus) points',
  ],
  'star-ware': [
    '(<number>|two|three|four|five) (star|stars) ~4 (freezer|freezers|fridge|fridges|refrigerator|compartment|compartments|symbol|ncap)',
    '(book|novel|film|dvd|song|album|magazine|title|course|edition|volume|ebook) ~4 (five-star|five star|5-star|stars)',

    '(two-star|three-star|four-star|one-star) (badge|badges|hotel|hotels|pin|lapel|general|sticker|label|model|edition|version)',
    '(five-star|five star|5-star|5 star|five-pointed|star) (lid|lids|print|prints|pattern|patterns|design|motif|hotel|hotels|badge|badges|shape|shapes|shaped|cutter|cutters|garland|light|lights|lantern|decoration|decorations|knob|cushion|sticker|stickers|pendant|plate|mould|mold|topper|projector|anise|button|buttons|screw|screwdriver|wheel|hinge|frame|flag|emblem|blanket|curtain|mug|tray)',
  ],
  // Data that a device is told, not the seller.
  'in-device': [
    '(sign|log) in to (the|its) app|of your [own] choice',
    '(address|account|name|number) of the (printer|scanner|camera|router|device|watch|scale|tracker|hub)',
    '(in|into|on|at) (its|the|your) ~1 (menu|app|watch|device|settings|screen|display|scale|keypad|lock|safe|phone|tablet|router|console|printer|tracker|controller)|(set up|setting up|pairing) ~2 (watch|scale|device|app|tracker|router)|first start',
  ],
  'print-it': [
    'happy birthday|shall stand|plate|design|motif|balloon*|banner|engrave*|engraving|print|printed|printing|embroider*|announcement|gift|wedding|plaque|poster|birth announcement|star chart|calendar|cake|personalis*|personaliz*|customis*|customiz*|party',
  ],
  // What is written on a thing, or how it is called.
  'as-text': [
    '(rubber|self-inking|date) (stamp|stamps)|(on|of) the (stamp|stamps)|(which|what) text|the text',
    'sticker|stickers|poster|banner|signboard|wording|lettering|engrav*|(colour|color|paint|pattern|design|motif|print|edition) ~3 (is|called|named|name|reads|says)|(reads|says) ~1 as|(is|was) the name|(named|called|titled|labelled|labeled)|(word|words|text|line|title|name) ~3 (on the|of the|says|reads|printed)',
  ],
  'text-to-print': [
    '(the|your|this) (text|word|words|lettering|wording|inscription) ~4 (on the|of the|reads|says|shall|should)|^ text on the|(shall|should|will) ~4 (carry|read|stand on|be printed|be engraved)|to [also] (carry|read|stand on|be printed|be engraved)|spelling|spelled|spelt',
  ],
  // What belongs to the order that is spoken of.
  'of-order': [
    '(belong|belongs|part|in|from|inside) ~1 (your|the|this) (order|parcel|box|delivery|package|shipment)|you (ordered|chose|picked|selected)|(is|was|are|were) (missing|packed|included|broken|damaged)|backorder*|back-order*|replacement|waiting for your|waited for',
  ],
  // Orders on their way.
  goods: [
    '(your|the|all|this|our|you) [new|whole|complete|entire|amazon] (order|parcel|package|packet|item|items|shipment|box|goods|product|products|purchase|letter|pack|consignment|articles|article|stuff)',
    'your (lamp|tea|kettle|shoes|bike|book|sofa|chair|table|phone|case|mug|shirt|jacket|bag|knife|candle|candles|toy|game|tent|bed|desk|cable|curtain|curtains|cushion|cushions|watch|ring|necklace|picture|poster|rug|carpet|blanket)',
    '(your|the) [new] {product*',
    '(order|parcel|package|box|shipment|goods)',
    'everything|the goods|your goods|it all',
    '(your) [new] (items|bits|treasures|treasure|goodies|kit|gear|toys|plants|books|wine|coffee|beans|glasses|pillow|duvet|mattress|grill|pan|pans|pots|pot|bench|printer|camera|drone|scooter|helmet|backpack|boots|dress|coat|hat|scarf|cap|bottle|blender|mixer|speaker|headphones|charger|laptop|monitor|keyboard|mouse|filter|filters|pump|hose|drill|saw|tools|stove|heater|fan|cot|pram|pushchair|puzzle|doll|drum|guitar|bird feeder|planter|vase|mirror|frame|clock|wardrobe|shelf|dresser|drawer|stool|sofa|couch|armchair)',
    '(your|the|our|this) ~3 order <number> <number> <number>',
    'order <number> <number> <number>',
  ],
} satisfies Classes;
