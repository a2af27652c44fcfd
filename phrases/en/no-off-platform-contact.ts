import type { Phrases } from '../../src/wording/language.ts';

export default {
  // Messengers: "message us on WhatsApp", "we are on Telegram"
  chat: {
    phrases: [
      '(available|reachable|find us|reach us|contact us|help you|support) ~3 (via|on|through|over|by) <messenger>',
      '<messenger> !4 <ware> !0 (works with|compatible)',
      '(on|via|through|over) (signal|line|messenger|viber|skype|zoom|wa) !3 <ware> !1 <number>',
      '(use|using|our|my) (viber|skype|zoom|wa) !3 <ware>',
      '(add|find|contact|message|reach|ping|text|write|chat with|talk to) (us|me) ~3 (line|signal|messenger|wa|viber|skype|zoom|im)',
      '(line|wa|skype|viber|signal|messenger|telegram|wechat|whatsapp) ~1 (id|number|group|chat|account)',
      'prefer (viber|skype|line|signal|messenger|zoom|whatsapp|telegram|wechat)',
      '(dm|pm|direct message|private message|ping) (us|me)',
      '(send|drop|shoot|slide) ~4 (dm|dms|direct message|pm|text message|sms|whatsapp)',
      'my wa|our wa',
      '(live chat|chat bubble|chat window|chatbot|chat widget|chat support|online chat|direct chat) !4 amazon',
      'chat with ~3 (us|engineer|team|support|expert|agent|me) !4 amazon',
    ],
    without: { sentence: ['only ~3 amazon'] },
  },
  // The telephone: "call us", "our hotline is open"
  phone: [
    '(call|phone|ring|dial|telephone|text|sms|whatsapp) [or (text|call|ring|mail|email|write|whatsapp|message)] (us|me|our|my|the (service|support|hotline|number|office|workshop|below)|this number|now on|today on) !4 <served-by> !2 (button|doorbell)',
    '(give|giving) (us|me) a (ring|call|buzz|bell|shout)',
    '(our|my|the|a|free|toll-free) [customer|service|support|technical|free|24h|telephone] (hotline|phone line|helpline|help line|service line|service number|phone number|support line|call center|call centre|telephone number|mobile number|cell|landline|number is|number below|support number) !6 <served-by> !4 (your|driver|correct|order)',
    '(reach|contact|get hold of|speak to|talk to|find) ~4 (by|over the|via|on the|through) (phone|telephone|mobile|cell)',
    '(call|ring|phone|text) [us|me|now|him|her] [at|on|under] [the] [number] <number> <number> !5 <served-by> !2 (will|driver)',
    '(number|phone) ~3 (ring it|call it|call anytime|any time|anytime)',
    '(speak|talk) ~4 (phone|telephone|human|real person) !4 <served-by>',
    'dial ~3 number',
    '(send|shoot|drop) ~1 (a|us a) (text|sms) !4 <served-by>',
    '(my|our) (phone|mobile|cell|telephone|number) ~4 (call|ring|card|text|box|leaflet|below|is)',
    '(just|simply|please|you can|could|always) (call|ring|phone) [us|me|anytime|now|back|at|on] !3 (driver|carrier|<served-by>) !2 (button|it|the)',
    'call ~3 number below',
    '(ring|call) (+|0|oh|zero) !5 <served-by>',
    '(reachable|available|reach us|reach me) ~2 (under|at|on|by|via) ~1 <number> <number> !5 <served-by>',
    '(ring|call|phone) (me|us) ~3 (mobile|cell|landline|phone|number)',
  ],
  // E-mail and letters: "write to our support mail"
  mail: [
    '(write|email|e-mail|mail|send|contact|reach|questions|reply|answer) ~6 @ !4 (instagram|handle|sign)',
    '(write|email|e-mail|mail|send|contact|reach|questions|reply) ~6 (at|@) ~4 (dot|punkt) (com|net|org|de|co|shop|eu|info|*)',
    '(email|e-mail|mail) (us|me|our)',
    '(drop|send|write|shoot) (us|me) (an|a) (email|e-mail|mail|letter|note by)',
    '(write|send ~3) to our (office|support|service|team|workshop|company|mailbox|postal|head office) !5 amazon',
    '(mail|email|e-mail|write) me (directly|privately|there)',
    'write (an|a) (email|e-mail|mail|letter)',
    '(to|via|by|through|using|our|my|on) [our|my] [support|service|customer|private|personal|business|company|own|direct|office|normal] (email|e-mail|mail|mailbox|inbox|gmail|e mail|mail address|email address) !4 <your-data> !3 (postal|royal|class)',
    '(contact|reach|touch with) (us|me) ~4 (by|via|through|over) (mail|email|e-mail)',
    '(drop us|send us|write us|write) a (line|letter) ~3 (at|to) !4 amazon',
    '(send|submit|forward) ~6 to our (accounting|office|support|service|e-mail|email|mail|lab|workshop) ~2 (by|via|email|e-mail|mail|address)',
    '(mails|emails|e-mails) ~2 (go to|to)',
  ],
  // Web sites and apps: "visit our website", "use the form on our site"
  site: [
    '(our|my|the brand|the company|manufacturer) [own|official|new|support|company|brand|online|web] (website|web site|site|webpage|web page|homepage|home page|web shop|webshop|online shop|online store|portal|landing page|blog|app|forum|support page|help page|help center|help centre|web|contact form|support form|ticket system|shop page) !3 <made-elsewhere>',
    '(form|page|video|guide|chat|manual) on (our|my) (site|website|web)',
    '(visit|see|open|find ~2|go to|look at|register at|sign up at|more at|available at|check|under|at|on) ~3 (www|http|https) !6 amazon !8 <carrier-maker>',
    '(visit|see|find it|find|go to|register|sign up|log in|browse|check|download|about us|order) ~6 (com|net|org|shop|store|eu|co|io|info|dot com) !5 amazon !8 <carrier-maker>',
    '(search|look|google) ~3 (us|for us|our name|our brand|our shop|our company|for our) ~3 [google|web|internet|online]',
    '(search|look up|find) ~4 (on|in|with|via) (google|bing|the internet|the web|duckduckgo)',
    '(download|install|get|open) our app',
    '(open|create|submit|raise) a ticket !4 amazon',
    '(fill in|fill out|complete|use|submit) ~3 (contact form|web form|online form|google form|survey|form on) !4 amazon',
    '(shop|store|site|page|company|we|website) ~3 (found|online|available) ~1 (at|under|on) ~3 (dot|com|net|shop|store|www)',
    '_ dot (com|net|org|shop|store|co|eu|info|io|online) !6 (@|at)',
  ],
  // Social networks: "follow us on Instagram", "join our Facebook group"
  social: [
    '(follow|find|like|add|friend|join|tag|look|visit|subscribe|contact|message|reach|see|meet|connect|search|write|check) ~5 <network> !4 <ware>',
    '(on|via|at|our|my|through|in) <network> !5 <ware>',
    '<network> (group|page|profile|channel|community|account|handle|server|name) !5 <ware>',
    '(join|enter|become ~3 in) ~3 (our|the|vip|owners) ~2 (group|community|channel|server|forum)',
    'follow (us|me|our) [and|on|for]',
    '<network> ~6 @ !4 <ware>',
    'follow and (message|write)',
    '(we are|i am|find us) @',
  ],
  // "Scan the QR code on the card"
  code: [
    '(scan|scanning|use|photograph|read) ~4 (qr code|qr-code|qr|qrcode|code on the (card|box|leaflet|flyer|insert|package)) !6 <made-elsewhere> !4 (shop|pickup|store|locker|return*)',
    '(qr code|qr-code|qr|qrcode) ~6 (card|box|leaflet|flyer|insert|package|support|chat|contact|warranty|gift|register) !6 <made-elsewhere> !4 (shop|pickup|locker|return*)',
    '(number|address|contact|details|link|site|id|wa) ~3 (on|in) (the|our|your) [warranty|insert|thank-you|enclosed|small|package|back of the] (card|leaflet|flyer|insert|invoice|package insert|warranty card) !4 (serial|order|part|model)',
    'scan the card',
  ],
  // Payments outside: "PayPal us the difference"
  pay: [
    '(to|into) our [bank] account',
    '(paypal|venmo|zelle|cash app|wise|western union|revolut|bank transfer|wire transfer|our bank account|bitcoin|crypto|wire) !3 amazon',
    '(pay|settle|transfer|send) ~5 (directly|outside|to us by|bank|privately|to our account)',
  ],
  // Elsewhere: "outside of Amazon", "order directly from us", "come to our shop"
  elsewhere: [
    '(outside|off|away from|without|beyond|bypass|bypassing|around) ~1 [of] (amazon|this platform|the platform|amazon messages) !4 (not allowed|may not|must not)',
    '(order|buy|purchase|deal|contact|return|get it|pay) ~2 (direct|directly) ~1 (from|with|to|at|through) (us|our|me)',
    '(contact|write|message|call|reach|talk to|speak to) (me|us) (privately|in private|personally|off)',
    '(come|visit|drop by|stop by|pop) ~3 (to our|our|by our|in our) [local|small|nice|own] (shop|store|showroom|office|workshop|warehouse)',
    "(don't|do not|please not|not) ~2 (answer|reply|respond|write) ~1 (here|on amazon|to this message|through amazon|via amazon) !5 (a reply here|enough)",
    '(not|rather than|instead of) ~1 (through|via|over|on|using) amazon & (mail|contact|call|write|email|reach|touch|message|talk)',
    '(faster|quicker|easier|better|simpler) ~4 (than|outside) ~2 (amazon|message cent*|messages here|this message)',
    '(continue|move|take|carry on|discuss) ~4 (elsewhere|another channel|other channel|offline|private chat|a private|a different channel|off amazon)',
    'prefer ~3 to (this message|amazon message|the message)',
    "(outside|off|away from|beyond) ~1 (this|the|amazon's|amazon) (inbox|platform|message*|chat|channel|system|box|thread)",
  ],
  allow: [
    "(not|never|don't|cannot|can't|without|no need to|unable to) ~1 (call|calling|phone|phoning|ring|text|whatsapp|email|e-mail|mail|visit|<messenger>|<network>|paypal|bank transfer|accept)",
    '(reply|answer|respond|write) ~3 (here|amazon|this message)',
    '(through|via|over|on|in|using|only) ~2 (amazon message*|amazon|your orders|contact seller|buyer-seller) !4 (not|outside|instead)',
    '(only|just) (communicate|write|answer|use) ~4 amazon',
    '<served-by> ~8 (call|phone|reach|desk|line|number|site|page|website|hotline)',
  ],
} satisfies Phrases;
