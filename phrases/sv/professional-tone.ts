import type { Phrases } from '../../src/wording/language.ts';

export default {
  slang: [
    'lol|omg|wtf|lmao|asg|btw|thx|tnx|plz|pls|iofs|asså|oxå',
    'tjena|tjenare|tjenis|tja|tjaba|tjo|hörru|hörrni|puss och kram|kramar .|kram .|haha*|hehe*|hihi*|hoppsan|oops|japp|jepp|jajamensan|nope|attans|dude',
    'skitbra|skitkul|skitsnygg*|skitdålig*|skitsnack|asbra|askul|sjukt (bra|snyggt|nice|najs|kul)|svinbra|grymt bra|fett bra|najs|chilla|chillt|lugna puckar|no stress|no problem|lattjo|stålar|klantat|klantade|klantiga|sabba*|kass|kasst|pajat|pajade',
  ],
  scare: [
    'agera (nu|omedelbart)|omedelbar (åtgärd|respons|reaktion) ~2 (krävs|behövs)|svara (omedelbart|genast)',
    'sista (varningen|varning)',
    '(ignorera inte) (detta|det här|vårt)|innan det är för sent',
  ],
} satisfies Phrases;
