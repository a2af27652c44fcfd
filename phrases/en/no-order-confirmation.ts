import type { Phrases } from '../../src/wording/language.ts';

export default {
  // "we have received your order", "order confirmed", "your payment has arrived"
  received: {
    phrases: [
      '(received|got|accepted|registered|booked|confirmed|recorded|noted|processed|processing|preparing|entered) ~3 your ~1 (order|payment|purchase|money)',
      'your ~1 (order|purchase|payment|order number) ~1 (has|is|was|have) ~2 (received|confirmed|accepted|arrived|registered|booked|placed|processed|complete|completed|closed|in process|in progress|being (processed|prepared|packed|handled)|approved|successful|ready for dispatch)',
      '(order|purchase|payment) (confirmed|received|accepted|confirmation|complete|placed|processed) !3 <ask-word>',
      '(confirm|confirming|confirmation of|confirms|acknowledge|acknowledgement of) ~2 (your|the|this) (order|purchase|payment|receipt of) !2 (address|details|number)',
      "(it is|it's|is) being (processed|packed|prepared|picked)",
      '(status) ~3 (changed|is|now) ~2 (shipped|processing|confirmed|delivered|dispatched|processed)',
      '(order|payment) ~3 (has|have) ~1 (reached us|come in|landed|reached our|arrived with us)',
    ],
    without: { sentence: ['<trouble>', '<question>', '<pending>'] },
  },
  // "your order has been shipped", "left our warehouse", "is on its way"
  shipped: {
    phrases: [
      '<goods> ~2 (has|have|is|was|were|are|got|been|just|already|now) ~4 <sent-off>',
      '<goods> ~1 (left|leaves|started|begins|began|made it|passed|cleared) ~3 (warehouse|stock|door|journey|customs|depot|us|building|hands|facility|way|here|today|trip|house)',
      "(we|i|our team|our warehouse|we've|i've) ~2 (shipped|dispatched|sent|posted|mailed|packed|handed|released|gave|despatched|ship|send out) ~2 <goods> !4 <again>",
      '(shipped|dispatched|despatched|posted|sent out|sent off|handed over) ~1 (today|yesterday|this morning|:|on|an hour ago|now|last night) !4 <again>',
      '<goods> ~1 (has been|was|is|have been|were) ~1 (handed|given|passed|transferred|delivered) ~2 (to|over to) ~1 <carrier>',
      '(handed|given|passed|gave|delivered|transferred) ~1 <goods> ~2 (to|over to) ~2 <carrier>',
      '<goods> ~1 (is|are) ~1 (now) ~1 (with|at|in the hands of|on board of|on) <carrier>',
      "<goods> ~1 (is|are|'s) ~2 (on its way|on the way|on their way|en route|in transit|travelling|traveling|underway|under way|out for delivery|in the van|on the road|flying|rolling|coming|with the courier|in the mail|in the post|coming to you|moving)",
      'your ~2 (is|are) ~1 (travelling|traveling|on its way|on their way|en route|in transit|out for delivery)',
      "(it's|it is|they are|hurray) ~2 (en route|on its way|in transit|on the way|out for delivery)",
      '(courier|carrier|driver|postman|postwoman|<carrier>) ~2 (picked up|collected|has|took|fetched|already has|received|will bring) ~1 <goods>',
      '(shipment|shipping|dispatch|despatch) (notification|confirmation|notice|update|confirmed)',
      '(riding|rolling|travelling|traveling|flying|driving|heading|moving) ~4 (towards|toward|to) (you|your)',
      '<goods> ~4 (found its way|made its way|made it) ~3 (out|door|to you)',
      '<sent-off> & <goods> & (good news|great news|happy to|pleased to|hurray|yay|just|today|this morning) !4 <again>',
      '(we ship|we are shipping|we will ship|ships) ~1 (your order|your parcel|your item|it) ~2 (today|tomorrow|with|tonight) !4 (as soon as|once|when|if|after)',
      '(we|i|our team|courier|driver) ~2 (dropped|handed|brought|took|gave|passed|delivered) ~1 <goods> ~2 (at|to|over|off|with) !4 <again>',
      '<carrier> has <goods>',
      '^ (shipped|dispatched|sent|on its way|en route) .',
      '(status|good news|great news|update|hurray|yay) ~1 (shipped|dispatched|sent|on its way|in transit|packed)',
      '<goods> ~1 (is|are) ~2 (in good hands|in the hands|safe) ~1 with <carrier>',
    ],
    without: {
      near: ['<again>', 'sorry|apolog*|missing|lost|broken|damaged|without the'],
      sentence: ['<trouble>', '<question>', '<pending>', '<again>'],
    },
  },
  delivered: {
    phrases: [
      '<goods> ~1 (was|has been|were|is|have been|got) ~2 (delivered|handed over|left|dropped off|signed for|brought|placed|deposited) ~1 [at|in|with|on|to|by|today|yesterday]',
      '(delivery|delivered) (completed|complete|successful|successfully|done|confirmation|confirmed)',
      '(shows|see|seen|confirmed|informed|says|told) ~3 (you) ~2 (received|got) ~2 <goods>',
      '<goods> ~3 (waiting|waits|ready) ~4 (pickup|pick-up|collection|locker|post office|parcel shop|for you)',
      '<goods> ~1 has ~1 (arrived|reached you)',
      'has been delivered',
      '<goods> ~1 (was|were|has been|is) ~1 (put|placed|left|laid|dropped) ~1 (in|at|on|behind|by|with)',
      '^ (delivered|arrived) .',
      '<goods> ~2 (reached|arrived at) ~1 (destination|you|your (address|door|home|house))',
      'reached its destination',
    ],
    without: { sentence: ['<trouble>', '<question>', '<pending>', 'if', 'missing', 'should'] },
  },
  tracking: {
    phrases: [
      "(here is|here's|this is|below is|find|your|the|see) ~2 (tracking|shipment|shipping|parcel|consignment|waybill) (number|id|code|no|link|details|information)",
      '(track|follow|trace|monitor) ~2 <goods>',
      '(number|link|code) ~1 (for|to) (following|follow|tracking|track|tracing)',
      'tracking ~1 (is|now) ~1 (active|available|live|online)',
      'tracking (number|no|id|code) [is|:] (<number>|*1*|*2*|*3*|{tracking})',
      '{tracking}',
      '(find|see|below|here) ~2 (the|your) tracking ~2 (below|here|attached|number|information|details)',
      'tracking (below|attached|details|info|information)',
    ],
    without: { sentence: ['<trouble>', '<question>', '<pending>', '<again>'], message: ['<where-is>'] },
  },
  arrival: {
    phrases: [
      '(estimated|expected|planned|scheduled) (arrival|delivery|delivery date|date of delivery|delivery time)',
      '(delivery|<goods>) ~1 (will|is scheduled|is expected|is due|is planned|shall|is going) ~3 (arrive|be delivered|be with you|reach you|delivery|get to you|come|delivered|arrival) ~3 (today|tomorrow|on|between|this|by|within|soon|in|monday|tuesday|wednesday|thursday|friday|saturday|<number>)',
      '(delivery|<goods>) ~1 (is|are) (expected|planned|scheduled|due) ~1 (today|tomorrow|on|between|by|within|soon|for)',
      '(should|will) ~1 (reach|arrive|be with|get to) ~2 (on|by|tomorrow|today|between|within) & <carrier>',
      '(will be with you|will reach you|you will receive it|arrives) ~1 (soon|today|tomorrow|shortly|between)',
      '(hear|hearing) the doorbell',
      '(watch out|look out|wait) for the (driver|courier|postman)',
      '(expect|await|receive) ~1 <goods> ~2 (on|tomorrow|by|between|today|within|in)',
      '^ arrival ~3 (today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|<number>)',
    ],
    without: {
      sentence: ['<trouble>', '<question>', '<pending>', '<again>', '<late>'],
      message: ['<where-is>', '<late>'],
    },
  },
  refund: {
    phrases: [
      'your refund ~1 (has been|was|is|have been) ~2 (processed|issued|completed|sent|approved|made|initiated|confirmed)',
      'refund (processed|issued|confirmation|completed|confirmed)',
    ],
    without: { sentence: ['<question>', '<pending>'], message: ['<cause>'] },
  },
  allow: [
    '(has|did|have) (your|the) ~2 (order|parcel|package|box|item) ~1 (arrive*|reach*|come)',
    '(before|until|in order to|to) ~1 (ship|shipping|send|deliver*)',
    '(replacement|second|other|missing|first|return|returned) ~2 (parcel|package|box|one|item|part|shipment) ',
    'received (your|the) (return|question|message|request|photo|mail|email)',
    '(rating|review|question|message|complaint|comment) ~3 (of|about|on) ~1 (the delivery|delivery)',
  ],
} satisfies Phrases;
