import type { Phrases } from '../../src/wording/language.ts';

export default {
  // "please cancel the order"
  ask: [
    '<please> ~5 <cancel> !3 <no-cancel> !5 <other-cancel> !0 (you|we|i) !4 if',
    '<please> ~4 (request|submit|initiate|start|send|file|place|open|make|apply for|ask for) ~3 (cancellation|cancelation|storno) !3 <no-cancel>',
    '(press|click|hit|tap|choose|select|push|use|find) ~4 <cancel-button> !3 <other-cancel>',
    '(submit|initiate|request|send|file) a cancellation [request] !4 <no-cancel> !2 (you|asked)',
    '(we|i|us) ~3 (need|ask|want|beg|suggest|recommend|propose|advise|request|invite|kindly) ~4 (you|buyers|customers|that you|everyone|all) ~8 <cancel> !3 <no-cancel>',
    '(would you|could you|can you|will you|may i|might you|are you able|would it be possible|mind|kind enough|favour of|favor of|kind as) ~6 <cancel> !3 <no-cancel> !5 <other-cancel>',
    '(you should|you must|you have to|you need to|you can only|only be ~2 by you|your side|your end|yourself) & <cancel> !4 <no-cancel> !5 <other-cancel>',
    '(go to|open|visit) ~3 (your orders|your account|order page|my orders) & <cancel> !4 <no-cancel>',
    '(so|therefore|just|simply|then|and|or|kindly|pls|better|today|now) <cancel-order> !4 <no-cancel>',
    'wait ~4 <cancel-order>',
    '^ <cancel-order> !4 <no-cancel> !2 (alarm|pairing)',
    '(you cancel) ~2 (we|i)',
    '(ask|tell|inform|let) amazon ~6 (cancel|no longer want|changed your mind|do not want|don\'t want|know that you no longer)',
    '(want|wish|like) to cancel ~6 (button|using|orders)',
    '<cancel-order> ~6 (order again|reorder|buy again|look for another|other seller)',
    'because ~4 (reason|choose) & <cancel>',
    'as ~2 reason ~4 (mistake|changed|no longer|accident) & (cancel*|order|button)',
    '(choose|select|give|use|put|state|pick) ~4 (bought by mistake|ordered by mistake|changed my mind|no longer needed|by accident)',
  ],
  // "it would help us if the order disappeared from your side"
  hint: [
    '(help*|best|easiest|quickest|fastest|simplest|thankful|grateful|appreciate*|great|glad|happy|fair|nice|better|service|favour|favor|solution|way) ~10 (cancel*|withdrew|withdraw|withdrawing|revoke*|cancellation by you|annul*|call off|calling off|take back your order|removed the order|undo ~3 purchase) !3 <no-cancel> !4 <other-cancel>',
    '(order|purchase) ~2 (disappear*|vanish*|went away|gone|came to an end|closed|ended|removed|cancelled|canceled) ~3 (from|on|at|by) (your) (side|end|account|part)',
    '(cancellation|cancelling|canceling) ~2 (by|from|on) (you|your) !3 <no-cancel>',
    '(if|when|once) you cancel ~8 (account|metrics|statistics|refund|money|faster|healthy|we|help*) !3 <no-cancel>',
    '(punish*|penal*|count*|bad mark*|hurts|metrics|rating|statistic*) ~8 (cancel*) & (you|your)',
    '(only|can) be cancel* by you',
    '(we|i) ~3 (cannot|can not|can\'t|not allowed|unable) ~4 (cancel|close) ~8 (you|your)',
    '(put|take|send) ~2 (the|your) order back',
    '(makes|make|do|does|doing) ~2 (storno|cancel|cancellation|annulment)',
    '(drop|discontinue|undo|annul|revoke|withdraw|abandon|stop|void|retract|end|release|call off|back out of|pull out of) ~1 (the|your|this) (order|purchase) ~6 (account|side|end|amazon|please|approve|yourself|page) !4 <no-cancel>',
    '(please|kindly|would you|could you|ask you to|you to|possible for you to|should|you|kind as to|kind to) ~3 (drop|discontinue|undo|annul|revoke|withdraw|abandon|void|retract|call off|take back) ~1 (the|your|this) (order|purchase) !4 <no-cancel>',
    '(easiest|best|quickest|fastest|simplest) ~5 you ~3 (withdraw|cancel|press|revoke) ',
  ],
  // Not reported by itself: in a reply only a seller who cannot deliver asks for it.
  unable: [
    '(out of stock|not in stock|sold out|no stock|no inventory|not available|unavailable|run out|ran out)',
    "(cannot|can't|can not|unable to|not able to|do not|don't|won't|no longer) ~3 (deliver|send|ship|supply|fulfil|fulfill|have ~4 (any more|anymore|left|stock|it))",
    '(supplier|factory|manufacturer) ~4 (failed|stopped|discontinued|let us down)',
    '(price|listing) ~3 (wrong|mistake|error)',
  ],
  allow: [
    '(you|customer|buyer) ~2 (ask|asked|asking|wanted|wondered|wrote) ~6 cancel*',
    '(you asked|as you asked|as requested|as you wish*|you wanted)',
    '(noise|sound) cancel*',
    '(we|i|amazon|carrier|installer|seller|supplier) [have|has|had|already|just] [now|already] (cancelled|canceled|withdrawn|stopped)',
    '(we|i|amazon) (will|must|can|have to|had to|are going to) [now|also|gladly] cancel',
    '(do|please|does|must) not cancel*',
    'cancel* ~2 (the|your) (alarm|pairing|return|appointment|delivery slot|subscription|membership)',
    "(don't|do not|no need to|not have to|need not) ~4 cancel*",
    '(rather not wait|prefer not to wait|do not want to wait)',
  ],
} satisfies Phrases;
