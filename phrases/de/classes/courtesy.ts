import type { Classes } from '../../../src/wording/language.ts';

/** Words of courtesy. */
export default {
  thanks: [
    'danke|danken|dankend|bedanken|bedanke|gedankt|merci|thx|(vielen|herzlichen|herzlichsten|besten|lieben|liebsten|schönen|tausend|grossen|größten|unseren|meinen|recht) [lieben|herzlichen] dank|(herzliches|grosses|riesiges|dickes) dankeschön',
  ],
} satisfies Classes;
