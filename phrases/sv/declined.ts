import type { Phrases } from '../../src/wording/language.ts';

const told = [
  '^ ~6 <buyer-tells> !0 (om|när|innan|kan|ifall) ! ((men|däremot) ~2 (på|via|hos|i|om|ring|skriv|beställ)|(vänligen|snälla) ~3 (ta bort|ändra|radera|lämna|ge|ring|skicka|mejla))',
];
const refusals = [
  '(går|sker|sköts|måste|ska|bara|endast) ~3 (via|genom|inom|på) amazon',
  '(vi|jag|amazon|regler|reglerna|säljare|ingen) ~3 (inte|aldrig|inga|ingen|inget) ! (vänta|nog|glömma|sett)',
  '(kan|får|vill|gör|ger|tar|byter|ber|behöver|går|är|skulle|tänker|fungerar) ~3 (inte|aldrig|inga|ingen|inget) ! (vänta|nog|glömma|sett)',
  '(inte|aldrig|onödigt) ~2 (nödvändigt|tillåtet|möjligt|meningen)|(nej|tyvärr|förbjud*|avböj*)|(mot|emot) ~2 (regler|reglerna|policy)|(bestämmer du|ditt (val|beslut)|upp till dig|du bestämmer)',
  '(låt|lämna) ~2 (stå|ligga|som)|ändå|hur som helst|oavsett',
];

/** What the buyer said, asked for or offered, where the same sentence or the next one turns it down: no rule is about it. */
export default {
  here: { phrases: told, with: { sentence: refusals } },
  next: { phrases: told, with: { after: refusals } },
} satisfies Phrases;
