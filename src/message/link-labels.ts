import { linkWords } from '../../data/link-words.ts';
import { lazy } from '../lazy.ts';
import { level } from '../wording/mention.ts';

/** A web address, or one without its scheme: a path, or `www.`, tells it from a name such as "Booking.com". */
const address = /(?<![\w.-])(?:(?:https?:\/\/|www\.)\S{1,2000}|(?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24}\/\S{0,2000})/gi;

/** Whether a label is nothing but a web address, or points to it: "Link: https://…". */
export function isAddress(label: string): boolean {
  const rest = label.replace(address, ' ');
  return rest !== label && (!/[\p{L}\p{N}]/u.test(rest) || emptiness(rest) === 'nothing');
}

/** One language's words. Japanese has no blanks between them. */
interface Vocabulary {
  isAll(words: readonly string[]): boolean;
  points(words: readonly string[]): boolean;
  promises(words: readonly string[]): boolean;
}

const vocabularies = lazy(() =>
  Object.entries(linkWords).map(([language, { points, more, between }]): Vocabulary => {
    const all = `${points} ${more} ${between}`;
    const isJapanese = new RegExp(`^(?:${all.replaceAll(' ', '|')})+$`);
    return language === 'ja'
      ? {
          isAll: (words) => words.every((word) => isJapanese.test(word)),
          points: (words) => points.split(' ').some((word) => words.join(' ').includes(word)),
          promises: (words) => more.split(' ').some((word) => words.join(' ').includes(word)),
        }
      : {
          isAll: subset(all, 'every'),
          points: subset(points, 'some'),
          promises: subset(more, 'some'),
        };
  }),
);

function subset(list: string, how: 'every' | 'some'): (words: readonly string[]) => boolean {
  const known = new Set(list.split(' '));
  return (words) => words[how]((word) => known.has(word));
}

/**
 * How little a label says of where its link leads: `nothing` where it only points ("click here"), `little` where it
 * promises more ("read more"). Its words then all belong to one language.
 */
export function emptiness(label: string): 'nothing' | 'little' | undefined {
  // Longer labels always have a word of their own.
  if (label.length > 80) return undefined;
  const words = level(label)
    .replaceAll('’', "'")
    .split(/[^\p{L}\d'.-]+/u)
    .map((word) => word.replace(/^['.-]+|['.-]+$/g, ''))
    .filter(Boolean);
  if (words.length === 0) return undefined;
  const fits = vocabularies().filter(({ isAll }) => isAll(words));
  if (fits.some((one) => one.points(words) && !one.promises(words))) return 'nothing';
  return fits.some(({ promises }) => promises(words)) ? 'little' : undefined;
}
