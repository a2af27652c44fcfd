import type { Phrases } from '../../src/wording/language.ts';

const told = [
  '^ ~6 <buyer-tells> !0 (we|i|if|when|whenever|should|once|as|what|whatever|anything|everything|than|did|do|can|could|may|might|must|will|whether|unless|until|where) ! (but (on|at|if|you|we|here|via|by|in|my|our)|however|instead ~2 (you|we|i)|anyway (you|here)|(please|kindly|pls|now|then|so|just|simply) ~2 (leave|write|give|post|rate|review|remove|delete|change|edit|update|withdraw|take ~3 down|reconsider|send|call|email|visit|order|buy|click)|(if|should|when) you (still|like|want|need|are|have))',
];
const refusals = [
  '(only|everything|stay|stays|goes|runs|keep|must) ~4 (on|through|via|within) amazon',
  "(we|i|amazon|seller|sellers|rule|rules|policy|policies|guidelines|colleagues|team|nobody|none of us) ~2 (cannot|can't|can not|could not|couldn't|don't|do not|doesn't|does not|will not|won't|may not|must not|would not|wouldn't|would never|never|are not|am not|is not|not allow*|forbid*|prohibit*|rule out|decline|refuse|rather not|reject) ! (wait|help but|enough|believe|resist|hesitate|forget|agree more|know|have ~3 yet)",
  'no need|(not|never) ~1 (necessary|needed|required)|no question of|no (obligation|necessity)|needless|(that|this|it) (is|was) not (so|true|the case|how)|not how (it|this|that|we|things)|no such (code|thing|deal|offer|rule|list)|(against|outside) ~3 (rules|rule|policy|guidelines|terms)|out of the question',
  "(please|kindly|pls) (don't|do not) (do|change|delete|remove|edit|alter|feel|worry|let|touch|trouble|bother|pay|send|think)|(please|kindly) ignore|no thank you|no thanks|thanks but no|^ no (we|i|that|not|sorry|you|thank*|the|there|it|please)|leave (it|them|that|your review|the review) (where|as|up|there|standing|alone)|keep (the|your|those) (stars|star|review|opinion|money|words)",
  '(entirely|completely|wholly|purely|all|is|remains) (up to you|yours alone|your (decision|choice|call|own (decision|choice)))|as you (like|please|see fit)|rather (settle|sort|solve|keep|stay|find|put)|(help|helps) ~2 (in any case|either way|anyway|all the same)|hope ~3 (need|needs|does|do) not|anyway|regardless|either way|without (condition|conditions|strings)|your own (business|affair)|your (business|affair)|unfortunately|regret*|afraid (not|that)',
];

/** What the buyer said, asked for or offered, where the same sentence or the next one turns it down: no rule is about it. */
export default {
  here: { phrases: told, with: { sentence: refusals } },
  next: { phrases: told, with: { after: refusals } },
} satisfies Phrases;
