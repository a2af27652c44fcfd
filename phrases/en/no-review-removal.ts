import type { Phrases } from '../../src/wording/language.ts';

export default {
  // "please delete your review", "that review may go now"
  remove: [
    '<remove> ~4 <my-review> !0 <reason-why> !5 <refuse>',
    '<my-review> ~5 (removed|deleted|erased|withdrawn|retracted|cancelled|taken down|taken away|gone|disappear*|vanish*|unpublished|hidden|struck out|undone) !0 <reason-why> !5 <refuse> !2 <amazon-did>',
    '<my-review> (may|can|could|should|has to|must|needs to) ~2 go',
    '<my-review> ~6 (it|they|that) ~2 (can|could|may|should) ~1 (go|disappear|be gone)',
    '(let|make|see) ~4 <my-review> ~2 (disappear|vanish|go|gone|be)',
    '(removal|deletion|withdrawal|retraction) ~2 [the|your|this|that] ~2 (<review-noun>|comment) !5 <refuse>',
    '(clear|clean|rid|free) ~4 (negative|bad) (<review-noun>|comment|stars)',
    '(strike out|strike|cross out|wipe|scrap|pull) ~3 (<review-noun>|comment)',
    '(<my-review>|<review-noun>|the star you left|star you gave|stars you gave) & (<remove>|take) (it|them|that|this) [away|down|off] !0 <reason-why> !5 <refuse>',
    'undo ~2 (rating|review|feedback)',
    '(trouble|problem|problems|lose|fired|suffer*) & (review|feedback|rating|comment) ~2 (stays|remains|is there|stands|online)',
    '(take|get|bring) <my-review> ~2 (away|down|off|offline|back)',
    '(no longer|not) ~3 (there|stand|stay|remain|online|visible) & <my-review> !3 <refuse>',
    '(those|your|these|such|harsh) words ~4 (gone|removed|deleted|disappear*|away)',
  ],
  // "could you update your rating?"
  change: [
    '(edit|change|rewrite|revise|update|correct|modify|amend|adjust) ~2 what you (wrote|said|posted|published) !5 (engraving|card|gift|note|order|form)',
    '<change> ~4 <my-review> !0 <reason-why> !5 <refuse>',
    '<my-review> &5 (changed|updated|edited|revised|amended|corrected|adjusted|modified|improved|raised|adapted|altered|an update|higher|upgraded) !0 <reason-why> !5 <refuse>',
    '<my-review> & <change> (it|them|that|this|accordingly) !0 <reason-why> !5 <refuse>',
    '(reconsider|rethink|revisit|re-evaluate|reevaluate|re-rate|rerate|review again) ~3 (<review-noun>|stars|star|opinion|what you)',
    '(second|another|fresh|new) look ~3 (<review-noun>|stars|what you)',
    '(turn|turning|convert|make|upgrade|bump|bring|lift|push|move) ~3 (stars|star|rating|review|score) ~3 (into|to|up|higher|better|bit) !0 <reason-why> !5 <refuse>',
    '(edit|update|change) (button|link) & <review-noun>',
    '(revise|update|edit|change|amend|correct) ~1 (feedback|it|review|rating|reviews) ~5 (days|click|button|any time|account|possible) !3 <refuse>',
    '(how|where) ~3 <change> ~3 (<review-noun>|stars|comment) !5 <refuse>',
    '(from|of) (1|2|3|one|two|three) [star|stars] to ~3 (4|5|four|five)',
    '(replace|overwrite|overwriting|replacing) ~4 (<review-noun>|comment|impression) ~3 (by|with)',
    '(stars|review|rating|text|words|what you wrote) ~6 (say|show*|reflect*|tell*|match*|describe*) ~4 (today|now|really|is|current|true|solution|new) !0 <reason-why> !5 <refuse>',
    '(give|add|put|choose) ~2 more stars',
    '(raise|increase|up|lift|boost|improve) ~3 (number of stars|stars|star rating)',
    '(swap|exchange|trade|substitute) ~4 (<review-noun>|stars)',
    '<my-review> ~3 (no longer|not) ~2 (reflect*|true|truth|fair|fit*|match*|correct|accurate|apply|applies|justified)',
    '(rating|review|stars) ~3 (catch up|fit any more|fit anymore|true any more|fair any more|out of date|outdated|no longer (fits|true|fair|right|match*))',
    '(update|updates) ~6 (welcome|appreciated|great|nice) & <my-review>',
    '(your|a) (star|stars) ~8 (take it away|take them away|back)',
  ],
  // "what you wrote about us does not match any more"
  hint: {
    phrases: [
      '(<change>|<remove>) ~3 what you (wrote|said|posted|published)',
      'what you wrote ~8 (any more|anymore|no longer|take|away|down|off|different|match*|true|fair)',
      '(<remove>|take|<change>) ~2 what you (wrote|said|posted)',
      '(take|get) ~6 (rant|post|comment|review|words|complaint|statement) ~3 (off|down|away)',
      '(button|link|option) ~2 (edit|delete|remove|update)',
    ],
    without: { sentence: ['<refuse>'] },
    with: { message: ['<review-noun>|stars|your reviews|amazon|our shop|product page'] },
  },
  allow: [
    '(we|i) (will|would|do|can) (not|never) ~4 (ask|request|want|expect) ~8 (<review-noun>|<change>|<remove>)',
    '<refuse> ~6 (<change>|<remove>) ~4 <review-noun>',
    '(led|helped|made|caused|allowed|prompted) us to',
    '(rating|review) (plate|label|of the fuse|copy|sheet)',
    '(delete|remove|edit|change) ~4 (<engraving-word>)',
  ],
} satisfies Phrases;
