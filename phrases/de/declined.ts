import type { Phrases } from '../../src/wording/language.ts';

const told = [
  '^ ~6 <buyer-tells> !0 (wir|ich|wenn|falls|sollten|sobald|ob|was|weil|bevor|damit|bitte|können|könnten|dürfen|müssen) ! ((aber|jedoch|sondern|stattdessen) ~2 (auf|bei|über|in|im|per|wenn|rufen|schreiben|bestellen)|bitte ~4 (löschen|ändern|entfernen|bewerten|schreiben|rufen|senden|schicken|geben))',
];
const refusals = [
  '(nur|alles|läuft|laufen|bleiben|bleibt) ~4 (über|auf|bei) amazon',
  '(wir|ich|amazon|regeln|richtlinien|verkäufer|händler|niemand|team) ~4 (nicht|nie|niemals|kein|keine|keinen|keinem|keiner|nichts) ! (genug|vergessen|warten|glauben|gesehen|gefunden)',
  '(können|dürfen|wollen|möchten|werden|machen|tun|nehmen|geben|bieten|tauschen|verlangen|brauchen|lassen|kann|darf|will|mache|nehme|geht|ist|wäre|dürfte) ~3 (nicht|nie|niemals|kein|keine|keinen|keinem|nichts) ! (genug|vergessen|warten|gesehen|gefunden)',
  '(nicht|nie|keinesfalls|unnötig|keine|kein) ~2 (nötig|notwendig|erforderlich|erlaubt|möglich|zulässig|vorgesehen|gestattet|bedarf)|bitte ~2 nicht',
  'gegen (die|unsere) (regeln|richtlinien|vorgaben)|(verbietet|verbieten|untersagt|untersagen|lehnen ~8 ab|ablehnen|verzichten)|leider|nein|(ihnen|dir) überlassen',
  '(ihre|deine) (entscheidung|sache)|(lassen|lass) ~2 (bewertung|sterne|rezension|sie|es) ~2 (stehen|so|wie)|trotzdem|auch (so|ohne)|ohne (bedingung|bedingungen|gegenleistung|das)',
  'wie (sie|du) (wollen|möchten|willst|möchtest|meinen)|(ihre|deine) sache|ohnehin|unabhängig davon|lieber (hier|klären|lösen)',
];

/** What the buyer said, asked for or offered, where the same sentence or the next one turns it down: no rule is about it. */
export default {
  here: { phrases: told, with: { sentence: refusals } },
  next: { phrases: told, with: { after: refusals } },
} satisfies Phrases;
