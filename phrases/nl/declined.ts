import type { Phrases } from '../../src/wording/language.ts';

const told = [
  '^ ~6 <buyer-tells> !0 (als|wanneer|zodra|indien|wat|kunt|kan|mocht) ! ((maar|echter) ~2 (op|via|bij|wel|als|bel|schrijf|bestel)|(graag|alstublieft|gelieve) ~3 (verwijderen|aanpassen|wijzigen|geven|bellen|mailen|sturen))',
];
const refusals = [
  '(alles|alleen|loopt|verloopt) ~4 (via|op|bij) amazon',
  '(wij|we|ik|amazon|regels|verkopers|niemand) ~4 (niet|geen|nooit|niets) ! (wachten|genoeg|vergeten|gezien)',
  '(kunnen|mogen|willen|doen|geven|nemen|ruilen|vragen|hoeven|kan|mag|wil|hoeft|gaat|is|zou) ~3 (niet|geen|nooit|niets) ! (wachten|genoeg|vergeten|gezien)',
  '(niet|nooit|geen) ~2 (nodig|toegestaan|mogelijk|noodzakelijk|de bedoeling)|(nee|helaas|verbod*|verbied*|weiger*)|tegen ~2 (regels|beleid)|(uw|je) (keuze|beslissing)|aan (u|jou)',
  'laat ~2 (review|beoordeling|het|hem|die) ~1 (staan|zo)|toch al|sowieso|hoe dan ook',
];

/** What the buyer said, asked for or offered, where the same sentence or the next one turns it down: no rule is about it. */
export default {
  here: { phrases: told, with: { sentence: refusals } },
  next: { phrases: told, with: { after: refusals } },
} satisfies Phrases;
