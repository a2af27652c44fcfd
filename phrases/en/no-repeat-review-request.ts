import type { Phrases } from '../../src/wording/language.ts';

export default {
  // "a reminder", "our second request", "once more"
  again: [
    '<reminder> & (<review-noun>|<review-act>|<asked-for>|rate) !4 <refuse> !0 <not-reviewed>',
    '<nth-time> & (<review-noun>|<review-act>|<asked-for>|rate|evaluate) !4 <refuse> !0 <not-reviewed>',
    '(once more|once again|one more time|yet again|again|another time) ~5 (ask|asking|request|invite|write|writing|remind|beg|contact) ~8 (<review-noun>|<review-act>|<asked-for>|evaluate|rate)',
    '(ask|asking|bother|bothering|disturb|disturbing|write|writing|contact|contacting|reach out|trouble|nag|pester) ~3 (again|once more|one more time|a second time) ~6 (<review-noun>|<asked-for>|rate)',
    '(follow up|following up|follow-up|followup) ~10 (<review-noun>|<review-act>|rate|<asked-for>)',
    '(nag|nudge|nudging|pester) & (<review-noun>|<asked-for>|rate|voice)',
    '(follow-up|mail|message|reminder) <number> (of|/) <number>',
    '(last|final|one last|one final) (chance|call|opportunity|request|reminder|attempt|time) ~6 (<review-noun>|<asked-for>|evaluation|rate|<review-act>)',
    '(this time|now) really & (write|rate|review)',
    '(asked|ask) ~2 (before|already|earlier) ~6 (ask|asking) ~2 again',
    'here is the ~2 link (once more|again)',
    '(will|shall) ~2 send another ~4 (reminder|one|request)',
    'you (clicked|opened|started) ~4 review ~6 (not|never|didn\'t) ~2 (finish*|complete*|submit*)',
    'you promised ~4 <review-noun>',
    '(already|just) (used|pressed|clicked|sent) ~3 request a review',
  ],
  // "still no review", "you have not left feedback yet"
  missing: [
    '(not|no|n\'t|never|haven\'t|hasn\'t|didn\'t|still no|without) ~3 (left|written|given|received|seen|found|heard|reviewed|rated|posted|submitted|got|get|hear|receive|see|responded|answered|reacted|replied|commented|shared|heard) ~8 (<review-noun>|<asked-for>|review request) !3 <who-which> !8 if',
    '(not|haven\'t|hasn\'t|yet to) ~2 (reviewed|rated|commented|review|rate) [yet|so far|it|us] !6 if',
    '(still no|still without|no) (<review-noun>|stars|comment) ~1 [from you] ?',
    '(still|yet) ~3 (missing|waiting|outstanding|pending|lacks|lacking|open|empty) ~6 (<review-noun>|stars|<asked-for>|voice|review)',
    '(<review-noun>|your opinion|<asked-for>|your stars|review (section|form|page)) ~6 (missing|overdue|outstanding|pending|lacks|lacking|still open|waiting for you|still empty|not arrived) !0 (link|button)',
    '(no|not any|without) (feedback|review|rating) ~5 (received|from you|arrived|so far|yet|seen|registered|recorded) !6 if',
    '(forget|forgot|forgotten|overlooked|missed|overlook) ~5 (<review-noun>|<review-act>|to rate|to review|rate us|<asked-for>)',
    '(not too late|never too late|still time) ~6 (<review-noun>|<review-act>|rate)',
    '(waiting|wait) ~3 (your|a|the) (<review-noun>|stars|opinion|rating)',
    'still no (stars|review|feedback|rating)',
    '(so many|many|most) customers forget ~3 (rate|review)',
  ],
  // "we wrote to you last week", in a message that asks for a review
  earlier: {
    phrases: [
      '(we|i) ~2 (asked|wrote|written|sent|mailed|emailed|contacted|messaged|invited|reminded|requested|reached out) ~6 (last|ago|before|already|earlier|previous*|first|week|weeks|month|days|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december) !3 (carrier|manufacturer)',
      '(last|few|two|three|<number>|some|ten) (week|weeks|days|month|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ~2 (we|i|ago we|ago i|since we) ~2 (asked|wrote|sent|emailed|invited|mailed)',
      '(we|i) [have] (already) ~2 (asked|wrote|written|sent|emailed|contacted|invited)',
      '(my|our|the) (first|last|previous|earlier|prior|recent|second) ~1 (mail|message|email|e-mail|note|letter|request|invitation|reminder)',
      '(not|n\'t|never) ~2 (answered|replied|responded|reacted|answer|reply|react) ~4 (our|my|mails|mail|message|email|request)',
      '(missed|overlooked|seen|received|got|read) ~3 (my|our) ~2 (note|mail|message|email|request|invitation)',
      'the same to you',
      'me again',
      '(next|third|second) (mail|message|email|reminder) ~2 (comes|follows|next week|will)',
      '(have|has) asked ~3 already',
      'it has been ~4 since (we|i) asked',
    ],
    with: { message: ['<review-act>', '<review-wish>', '<review-noun> ! <not-reviewed>', 'rate us', 'share* your thoughts', 'how was it'] },
    without: { sentence: ['<engraving-word>|delivery|address|return|customs|colour|color|size|label|gate code|house number|parcel|appointment|stove|invoice|refund|drawing|proof'] },
  },
  allow: [
    '(only|just) ~2 once',
    '(not|never|no) ~4 (remind*|again|further|more messages)',
    '(thank|thanks|sorry) ~3 again',
    '<review-verb> ~3 <not-reviewed>',
    'only (message|mail|request|time)',
  ],
} satisfies Phrases;
