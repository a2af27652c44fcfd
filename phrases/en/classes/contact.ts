import type { Classes } from '../../../src/wording/language.ts';

/** Channels outside of Amazon, and what may be asked of the buyer. */
export default {
  // Channels outside of Amazon.
  messenger: [
    'whatsapp|whats app|whatsap|telegram|wechat|we chat|kakaotalk|kakao talk|icq|imessage|facetime|google chat|hangouts|threema|qq|snapchat',
  ],
  network: [
    'facebook|fb|instagram|insta|ig|tiktok|tik tok|youtube|you tube|twitter|x com|pinterest|linkedin|discord|reddit|snapchat|threads|twitch',
  ],
  'served-by': [
    "carrier|carriers|courier|couriers|haulier|haulage|dispatch desk|ups|usps|fedex|dhl|dpd|gls|hermes|evri|royal mail|post office|postal|shipping company|delivery company|forwarder|freight|manufacturer|manufacturer's|maker|warranty|guarantee|customs|driver|tnt|parcelforce|depot|amazon|brand service|logistics|australia post|canada post",
  ],
  'carrier-maker': ["<carrier>|carrier|haulier|depot|manufacturer|manufacturer's|maker|customs|amazon"],
  'made-elsewhere': ["manufacturer|manufacturer's|maker|carrier|amazon|ups|dhl|fedex|usps|manual of the"],
  // "our mail of the 3rd": a message that was sent, and no way to answer.
  'sent-mail': [
    'of the <number>|of the _|of (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|yesterday|this|january|february|march|april|may|june|july|august|september|october|november|december|<number>)|from (yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|this|the)|dated|in which|with the (proof|drawing|question|label|invoice)|about (the|your)|concerning|regarding',
    '(was|got|went|came|has|had|did|must|might|arrived|landed|ended up|reached|crossed|said|explained|contained|mentioned|promised|asked|told|stated|yesterday|last week|last|this morning|did not|has not|earlier)',
    '(sent|read|overlooked|missed|received|seen|got|answered|perhaps|maybe|despite|after|since|before|in|see|with|ignore|disregard|apologies for|sorry for|reply to|reaction to|answer to|replied to|answered to|according to|tired of|sick of|enough of|unsubscribe from|fewer of|no more of) (our|my)',
  ],
  'your-data': ['your|address that|you used'],
  // Personal data.
  'ask-for': [
    "answer with|come back with|fill in ~6 with|write us|write me|write down|write|send|give|tell|provide|share|need|needs|require|want|reply|reply with|respond with|submit|enter|fill in|type in|type|let us have|let us know|let me know|let me have|may we have|could we have|can we have|supply|confirm|state|upload|show|forward|pass|ask for|to get|to have|to receive|we'd like|would like|need to know|must know|have to know|want to know|what is|what's|whats|which is|could we get|can we get|may we get|can i get|could i get|may i have|can i have|could i have|i need|like to have|like to know|include|register with|leave|write down|note|hand over|attach|message us|message me|email us|email me|(may|can|could) (we|i) know|furnish|communicate|put|drop|give us|we miss|advise",
  ],
  own: ["your|ur|yr|you|you're|a|an|the|his|her|another|other"],
  'contact-data': [
    '[private|personal|own|other|current|direct|real|regular] (email|e-mail|mail) (address|id|adress)|direct contact|private contact|address data|(mobile|cell|phone|telephone|whatsapp|handy|home phone) [phone] (number|no|numbers)|mobile|phone number|telephone|contact data|contact details|contact information|private number|personal number|postal address and phone|personal details|personal data|personal information|contact number',
    '(phone|email|e-mail|birthday|mobile) and [your] (phone|email|e-mail|birthday|mobile|birth date)',
    '(private|personal|other|own) (mail|email|e-mail|phone|mobile)',
  ],
  'for-delivery': [
    'for (him|her|them)|gate|bell|driver|carrier|courier|haulier|delivery|deliver|delivery company|freight|ups|dhl|fedex|usps|shipping|appointment|technician|installer|in the order|phone case|case (for|fits|is|with)|model|amazon account|ring you|cable|holder|box|engrave*|engraving|label|tag|forwarder|truck|print*|below us|reach us|(to|in|at|by|via|is|use|with|through) our',
  ],
  'keep-safe': [
    "(not|never|n't|no) ~2 (need|require|ask|send|share|give|provide|reply|want|tell|enter)|never (send|share|give)|do not need|don't need|we do not|vat",
    '(pickup|pick it up|pick up|collect|collected|parcel shop|post office|counter|depot|card they left|at the door)',
  ],
  'identity-data': [
    "date of birth|birth date|birthdate|birthday|dob|social security|social security number|ssn|national insurance|tax number|tax id number|personal id|id number|id copy|passport|passport number|driver's license|driving licence|driving license|driver license|identity|identification|identity card|id card|id document|maiden name|copy of your id|photo of your id|driver's licence|drivers licence|drivers license|utility bill|photo id|proof of identity|identity proof|(national|personal|identity) number",
    'national insurance [number]',
  ],
  'id-paper': [
    "id|ids|id card|identity card|identity document|passport|driving licence|driving license|driver's licence|driver's license|drivers licence|drivers license|birth certificate|residence permit",
  ],
  'life-datum': [
    'age|sex|gender|profession|occupation|job|income|salary|marital status|religion|nationality|household size|birthday|hobby|hobbies|education',
  ],
  'identity-papers': [
    "(your|a|the|of|valid|government) ~2 (id|id card|passport|identity card|driving licence|driver's license|driving license|identification|identity document|birth certificate|drivers license)",
  ],
  'contact-datum': [
    '[private|personal|own|home|direct] (phone number|telephone number|mobile number|cell number|home phone|private phone|mobile|e-mail|email|mail address|e-mail address|tel|birthday|birth date|birth year|date of birth|year of birth|whatsapp|whatsapp number|gmail)|(private|personal) (mail|phone|address)|work phone',
  ],
  // "we will never ask for it", "no need to send it"
  'refuses-data': [
    '(no|neither|without) ~5 (bank|card|account|iban|password|passwords|code|phone|e-mail|email|data|details|id|number|numbers) ~8 (necessary|needed|required|need|wanted|asked)|(not|never) ~1 (necessary|needed|required)',
    "(not|never|don't|dont|no need|need not|nobody|no one|won't|must not|should not) ~3 (need|require|ask|share|pass|reveal|disclose|write|give|send|enter|tell|want|reply)",
    '(need|needs|require|requires|want|wants) neither|neither ~10 (needed|necessary|required|wanted)|no (call|reason|occasion) to|(please|kindly|just) (ignore|disregard) (that|it|this|them)|we can (do|manage|handle|arrange|settle|process) ~3 without',
  ],
  'bank-data': [
    'bank details|bank account|bank data|banking details|account number|iban|bic|swift|sort code|routing number|(cards|your card) ~1 expir*|expir* ~3 (your|the|credit|bank) card|credit card|debit card|card number|card details|card data|cvv|cvc|security code|expiry date of your card|bank statement|paypal account|paypal address|paypal email|paypal|paypal id|paypal e-mail|digits of your card|payment details|payment data|holder of the account|account holder|card (information|info|no)',
  ],
  'login-data': [
    'password|passwords|secret word|pass word|passphrase|passcode|login|log-in|login data|login details|login name|credentials|user name and password|verification code|one-time code|otp|2fa code|security question|access data|code that amazon',
  ],
  'ask-secret': [
    "send|give|tell|provide|share|need|needs|require|reply with|let us have|let me have|may we have|may i have|could we have|supply|confirm|pass|what is|what's|whats|forward|hand over|want|get|text",
  ],
} satisfies Classes;
