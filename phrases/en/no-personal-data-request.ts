import type { Phrases } from '../../src/wording/language.ts';

export default {
  // "your e-mail address", "your private phone number"
  contact: [
    '(need|want|require|send|give|share|enter|tell|provide|reply with) ~4 your (phone|mail|mobile|email|e-mail|gmail|cell|birthday) !4 <for-delivery> !3 <keep-safe>',
    '<ask-for> ~6 <own> ~3 <contact-data> !5 <for-delivery> !4 <keep-safe>',
    '(send|give|provide|share|need|require|enter|reply with|tell us|type in|fill in) ~6 <contact-data> !5 <for-delivery> !3 <keep-safe> !0 (our|us at|the carrier) ! (driver|carrier|courier|haulier|delivery)',
    '(which|what) ~2 (is|are|other|private|personal) ~3 <contact-data> !5 <for-delivery>',
    'your (e-mail|email|mail|phone) for ~2 (raffle|list|newsletter|draw|club|database|survey|gift)',
    '<own> <contact-data> [for|:|=] [our|the] (raffle|list|newsletter|database|records|club|draw|survey|gift|warranty|offers|customer)',
    '(register|sign up|log in|activate|subscribe|enter|fill in|type in|join) ~8 <contact-data> !4 <for-delivery> !3 <keep-safe>',
    '(for|to) ~3 (list|raffle|club|newsletter|draw|warranty|database) ~4 (need|want|require|send) ~6 (phone|email|e-mail|mobile|number|birthday)',
    '(name|age|phone|email|profession|address) (age|phone|email|profession|name) [and] (phone|email|profession|age)',
    "(what's|what is|whats|which is) your (email|e-mail|mail|phone|mobile|cell|number|whatsapp)",
    '(leave|give|send|tell|share|drop) ~2 your [private|mobile] (phone|telephone|mobile|cell) number !5 <for-delivery>',
    '(type in|enter|fill in|leave|write|which|what) ~2 (your|other|another) (e-mail|email|mail|phone) ',
    "your spouse*|your wife's phone|your husband's phone",
  ],
  identity: [
    '<ask-for> ~8 <identity-data> !4 <print-it> !4 <keep-safe>',
    '(need|require|required|necessary|needed|send|upload|provide|copy|photo|scan|picture|selfie) ~6 <identity-papers> !3 <keep-safe>',
    '<identity-papers> ~6 (necessary|needed|required|copy|photo|scan|front and back)',
    'take a selfie|with a selfie|selfie with',
    '<own> <identity-data> (is|are) (needed|required|necessary|missing)',
    "mother's maiden name|maiden name",
  ],
  bank: [
    '<ask-for> ~8 <bank-data> !3 <keep-safe>',
    '<own> ~1 <bank-data> (is|are|for|so|to|please)',
    '(which|what) ~3 <bank-data>',
    '(copy|photo|scan|screenshot|picture) ~3 <bank-data> !3 <keep-safe>',
    '(share|send|give|tell|provide|need) ~3 <own> ~2 (paypal|venmo|zelle)',
  ],
  account: [
    '<ask-for> ~6 <login-data> !3 <keep-safe> !5 (error code|gate code|door code|access code of|postal code|postcode|zip)',
    '(code|pin|otp) ~3 (amazon|bank) ~2 (texted|sent|messaged|gave|mailed)',
    '(code|pin) ~3 (sms|text message|by text|texted|by phone)',
    '<ask-for> ~4 your [amazon] account (details|data|access|name and password) !3 <keep-safe>',
    'your account (details|data)',
  ],
  social: [
    '<ask-for> ~6 (instagram|facebook|tiktok|tik tok|twitter|snapchat|whatsapp|telegram|wechat|social media) ~2 (name|handle|account|profile|number|id|username|user) !4 (sign|sticker*|engrav*|print*)',
    '(what|which) ~4 (name|account|handle|nickname) ~6 (facebook|instagram|tiktok|tik tok|twitter|snapchat|social media|youtube)',
    '(under|by|with) (which|what) name ~8 (facebook|instagram|tiktok|find you)',
    '(tell|give|send|share|what is|whats|add) ~2 your (facebook|instagram|tiktok|twitter|whatsapp|telegram|wechat|snapchat)',
    '<ask-for> ~4 <own> ~2 (gmail|hotmail|yahoo mail)',
  ],
  // "a screenshot of your review", "the link of your profile"
  review: [
    '(screenshot|screen shot|screen capture|photo|picture|proof|print screen|image|snapshot) ~3 (review|feedback|rating|comment|stars|evaluation)',
    '<ask-for> ~6 (link|url|proof|screenshot) ~3 (review|comment|feedback|rating|profile|evaluation|amazon profile)',
    '(reply|answer|come back|respond|write back|message us|send us|send me) ~2 with ~2 (screenshot|proof|review link|link)',
    '(link|url) ~2 (of|to) (your|the) ~1 (review|comment|profile|feedback|amazon profile|amazon page)',
    '(what|which) is the (link|url|name) ~2 (comment|review|profile)',
    '(send|show|email|mail|forward|give) ~3 (screenshot|review link|link of your profile|profile link)',
    '<own> amazon (profile|user name|username|public name|reviewer name) !3 <keep-safe>',
  ],
  life: [
    '(how old are you|are you married|your income|income group|your salary|marital status|your religion|your profession|your occupation|your job title|your gender|your nationality|how many people live|your age group|your household)',
    '<ask-for> ~5 (your age|your gender|your income|your profession|your job)',
  ],
  allow: [
    '<keep-safe>',
    "(not|n't|never) ~2 (need|require|ask|send|give|share|want) ~8 (personal data|date of birth|password|card|email|e-mail|phone|id|data|details)",
    '(check|see|look) ~2 your (email|e-mail|mail) ~4 (account|inbox|amazon)',
    '(vat|tax id|company) ~3 (number|id) ~6 invoice',
    '(model|make|type|colour|color|size|brand) ~3 (phone|mobile)',
    '(stay|remain|left) ~2 (empty|blank)',
  ],
} satisfies Phrases;
