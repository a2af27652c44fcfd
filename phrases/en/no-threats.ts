import type { Phrases } from '../../src/wording/language.ts';

export default {
  legal: [
    '<we> ~4 (lawyer|lawyers|attorney|attorneys|solicitor|legal team|legal department|legal action|legal steps|court|sue|suing|prosecute|lawsuit|litigation|police|debt collect*) !5 <not>',
    '(take|taking|start|initiate|face|facing|see you in|consider) ~2 (legal action|legal steps|court|legal consequences|a lawsuit|legal proceedings) !5 <not>',
    '(reserve|reserving) the right ~6 (lawyer|legal|sue|court|claim|damages|attorney|report)',
    '(hear from|letter from|contacted by|dealing with) ~2 (our|my) (lawyer|lawyers|attorney|solicitor|legal)',
    '(claim|sue ~2|demand|liable) ~2 for (damages|defamation|libel|slander|loss)',
    '(defamation|libel|slander|defamatory) & (review*|comment*|feedback|you|lawyer|court)',
    '(call|inform|involve|go to) the police & (you|your)',
  ],
  report: [
    '(we|i) ~3 (report|reporting|denounce|flag) ~1 (you|your account|your profile|your behaviour|your behavior|your review) ~2 [to amazon] !5 <not>',
    '(report|flag|reported) ~1 (you|your account) to (amazon|the police|the authorities)',
    '(amazon|we) ~4 (block|ban|close|suspend|delete|blacklist) ~1 (you|your account|your profile) !5 <not>',
    'your account ~3 (blocked|banned|closed|suspended|deleted|blacklisted) ~6 (if|unless|review|because|soon)',
    '(put|add) you ~3 (blacklist|black list|list of bad)',
    'black-list|blacklist*',
    '(we|i) ~5 (inform|notify|involve|call|contact|alert) ~3 (the police|authorities|police|your bank|amazon and) ! (damage|theft|carrier|thief)',
    '(inform|tell|report to|notify) amazon ~3 (about you|your (behaviour|behavior|account|lies|abuse))',
  ],
  pressure: [
    "(or else|or you will regret|you will regret|you'll regret|will have consequences|face the consequences|face consequences|last warning|final warning|we know where|we have your address|we know your address|be careful what you)",
    '(otherwise|or) (we|i) ~2 (have to|will|must|are forced to) ~3 (publish|expose|share|tell|charge|bill|collect|report)',
    '(we|i) ~2 (publish|expose|share|post) ~2 your (name|address|data|photo|details)',
    "(will not|won't|no) ~2 (refund|replacement|send) ~4 (unless|until|before) ~4 (delete|remove|change|withdraw|take down|update|edit|positive|review|stars)",
    "(unless|if you do not|if you don't) ~3 (remove|delete|change|withdraw|take down) ~4 (review|feedback|rating|comment) ~8 (we|i|will|no|not)",
    'or there (will be|is) trouble',
    '(expect|face|bear|suffer|consider) ~2 consequences',
    '(know how to|will) defend (ourselves|myself|our)',
  ],
  insult: [
    "(you are|you're|such|what) ~3 (idiot|liar|thief|fraud|scammer|cheater|moron|fool|crook|criminal|jerk|loser|troll|dishonest|stupid|dumb|shameless|ridiculous|pathetic)",
    '(shame on you|shut up|get lost|go to hell|how dare you|you liar|liars like you|people like you)',
    '(your|such) (stupid|dumb|idiotic|ridiculous|dishonest|fake|lying) (review|comment|feedback|complaint|question)',
    '(amazon|competitors|competitor|other sellers) ~2 (is|are) ~2 (thieves|scammers|liars|crooks|criminals|greedy|incompetent|frauds|a joke|idiots)',
    '(telling|spreading|full of|your|tell|spread) ~1 lies',
    '(you|your) ~2 (lying|cheating)',
  ],
  blackmail: ['(we|i) ~3 (know|have|found) ~3 (where you live|your address|your employer|your workplace|your family)'],
  allow: [
    "(no|not|never|n't) ~3 (legal|lawyer|report|sue)",
    '(report|reported) ~3 (loss|damage|parcel|theft|carrier|problem|it to (ups|dhl|usps|fedex|the carrier))',
  ],
} satisfies Phrases;
