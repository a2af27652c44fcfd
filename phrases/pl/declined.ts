import type { Phrases } from '../../src/wording/language.ts';

const told = [
  '^ ~6 <buyer-tells> !0 (jesli|jezeli|gdy|kiedy|czy|prosze) ! ((ale|jednak|natomiast) ~2 (na|w|przez|u|prosze|zapraszamy)|(prosze|prosimy) ~3 (o|usunac|zmienic|skasowac|wystawic|napisac|zadzwonic|przeslac|podac))',
];
const refusals = [
  '(wszystko|tylko|wylacznie) ~4 (przez|na) amazon*',
  'nie ~1 (mozemy|moge|mozna|robimy|przyjmujemy|przyjac|dajemy|wymieniamy|chcemy|oferujemy|prosimy|trzeba|potrzeba|potrzebujemy|musi|musimy|wolno|jest konieczn*|jest potrzebn*|jest mozliw*|zgadzamy|handlujemy|udzielamy|pozwalaj*|dopuszczaj*|ma potrzeby|ma koniecznosci|na tym|tak) ! (czekac|watpi*|zapomn*|widz*)',
  '(niestety|nigdy nie|zabrani*|zabronion*|odmawia*|odmowic)|wbrew ~2 (zasad*|regulamin*)|(panstwa|pana|pani|twoja) (decyzja|sprawa|wybor)|i tak|tak czy inaczej|prosze nie|niezaleznie',
];

/** What the buyer said, asked for or offered, where the same sentence or the next one turns it down: no rule is about it. */
export default {
  here: { phrases: told, with: { sentence: refusals } },
  next: { phrases: told, with: { after: refusals } },
} satisfies Phrases;
