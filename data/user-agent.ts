/** What browsers show before any style is said: https://html.spec.whatwg.org/multipage/rendering.html. */

/** Elements that are never shown, nor anything in them. */
export const unshown: readonly string[] =
  'base basefont datalist head iframe link meta noembed noframes optgroup option param rp script source style template title track'.split(
    ' ',
  );

/** Elements that are shown as a whole: their content is a fallback, or is no text of the message. */
export const replaced: readonly string[] =
  'audio button canvas embed img input meter object progress select svg textarea video'.split(' ');

/** Elements that begin and end a line. */
export const blocks: readonly string[] =
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table tbody tfoot thead tr ul xmp'.split(
    ' ',
  );

/** Font sizes, where they differ from that of the outer element. */
export const fontSizes: Readonly<Record<string, string>> = {
  h1: '2em',
  h2: '1.5em',
  h3: '1.17em',
  h5: '0.83em',
  h6: '0.67em',
  small: 'smaller',
  sub: 'smaller',
  sup: 'smaller',
  big: 'larger',
  rt: '50%',
  button: '13.3333px',
  input: '13.3333px',
  select: '13.3333px',
  textarea: '13.3333px',
};

/** The sizes that words stand for, in px. */
export const sizeWords: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
  'xxx-large': 48,
};

/** The words that `<font size>` stands for, from 1 to 7. */
export const fontSizeSteps: readonly string[] = [
  'x-small',
  'small',
  'medium',
  'large',
  'x-large',
  'xx-large',
  'xxx-large',
];

/** Elements in a typewriter's font, which browsers set smaller: 13 px where other text has 16. */
export const monospaced: readonly string[] = 'code kbd listing plaintext pre samp tt xmp'.split(' ');

/** Elements that keep line ends. */
export const preformatted: readonly string[] = 'listing plaintext pre textarea xmp'.split(' ');

/** Margins above and below, in em of the element itself. */
export const blockMargins: Readonly<Record<string, number>> = {
  blockquote: 1,
  dir: 1,
  dl: 1,
  figure: 1,
  h1: 0.67,
  h2: 0.83,
  h3: 1,
  h4: 1.33,
  h5: 1.67,
  h6: 2.33,
  hr: 0.5,
  listing: 1,
  menu: 1,
  ol: 1,
  p: 1,
  plaintext: 1,
  pre: 1,
  ul: 1,
  xmp: 1,
};

/** Lists, which lose their margins within each other. */
export const lists: readonly string[] = ['dir', 'dl', 'menu', 'ol', 'ul'];

/** Space to the left and to the right in px, where an element has any. */
export const sideSpaces: Readonly<Record<string, { readonly left: number; readonly right: number }>> = {
  blockquote: { left: 40, right: 40 },
  dd: { left: 40, right: 0 },
  dir: { left: 40, right: 0 },
  figure: { left: 40, right: 40 },
  menu: { left: 40, right: 0 },
  ol: { left: 40, right: 0 },
  ul: { left: 40, right: 0 },
};

/** Public ids of document types, or their beginnings, that make browsers behave as before the standards. */
export const quirkyDoctypes: readonly string[] = [
  '-//advasoft ltd//dtd html 3.0 aswedit + extensions//',
  '-//as//dtd html 3.0 aswedit + extensions//',
  '-//ietf//dtd html',
  '-//metrius//dtd metrius presentational//',
  '-//microsoft//dtd internet explorer',
  '-//netscape comm. corp.//dtd',
  "-//o'reilly and associates//dtd html",
  '-//softquad',
  '-//spyglass//dtd html 2.0 extended//',
  '-//sq//dtd html 2.0 hotmetal + extensions//',
  '-//sun microsystems corp.//dtd hotjava',
  '-//w3c//dtd html 3',
  '-//w3c//dtd html 4.0 frameset//',
  '-//w3c//dtd html 4.0 transitional//',
  '-//w3c//dtd html experimental',
  '-//w3c//dtd w3 html//',
  '-//w3o//dtd w3 html 3.0//',
  '-//w3o//dtd w3 html strict 3.0//',
  '-//webtechs//dtd mozilla html',
  '-/w3c/dtd html 4.0 transitional/en',
  'html',
];

/** Those that do so only without the address of a definition. */
export const halfQuirkyDoctypes: readonly string[] = [
  '-//w3c//dtd html 4.01 frameset//',
  '-//w3c//dtd html 4.01 transitional//',
];

/** Addresses of definitions that do so. */
export const quirkyDefinitions: readonly string[] = ['http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd'];
