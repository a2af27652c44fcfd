/** What browsers show before any style is said: https://html.spec.whatwg.org/multipage/rendering.html. */

/** Elements by what browsers say of them. */
export const elementStyles: Readonly<Record<string, string>> = {
  'address article aside body dd details dialog dir div dl dt fieldset figcaption figure footer form frameset header hgroup html legend main menu nav ol optgroup p search section summary ul':
    'display: block',
  'area audio base basefont datalist head iframe link meta noembed noframes option param rp script style template title track':
    'display: none',
  'center listing plaintext pre xmp blockquote hr': 'display: block',
  'dir menu ol ul': 'margin-top: 1em; margin-bottom: 1em; padding-left: 40px',
  'dl p': 'margin-top: 1em; margin-bottom: 1em',
  'blockquote figure': 'margin: 1em 40px',
  dd: 'margin-left: 40px',
  'h1 h2 h3 h4 h5 h6': 'display: block; font-weight: bold',
  h1: 'font-size: 2em; margin-top: .67em; margin-bottom: .67em',
  h2: 'font-size: 1.5em; margin-top: .83em; margin-bottom: .83em',
  h3: 'font-size: 1.17em; margin-top: 1em; margin-bottom: 1em',
  h4: 'margin-top: 1.33em; margin-bottom: 1.33em',
  h5: 'font-size: .83em; margin-top: 1.67em; margin-bottom: 1.67em',
  h6: 'font-size: .67em; margin-top: 2.33em; margin-bottom: 2.33em',
  hr: 'margin-top: .5em; margin-bottom: .5em; border: 1px inset; overflow: hidden',
  'listing plaintext pre xmp': 'font-family: monospace; white-space: pre; margin-top: 1em; margin-bottom: 1em',
  'code kbd samp tt': 'font-family: monospace',
  'b strong': 'font-weight: bolder',
  'small sub sup': 'font-size: smaller',
  big: 'font-size: larger',
  rt: 'display: block; font-size: 50%',
  li: 'display: list-item',
  table: 'display: table; box-sizing: border-box; text-indent: 0; border-spacing: 2px; border-collapse: separate',
  caption: 'display: table-caption; text-align: -webkit-center',
  tr: 'display: table-row',
  thead: 'display: table-header-group',
  tbody: 'display: table-row-group',
  tfoot: 'display: table-footer-group',
  col: 'display: table-column',
  colgroup: 'display: table-column-group',
  'td th': 'display: table-cell; padding: 1px',
  th: 'font-weight: bold; text-align: center',
  fieldset: 'margin: 0 2px; padding: .35em .75em .625em; border: 2px groove',
  legend: 'padding: 0 2px',
  mark: 'color: #000; background-color: #ff0',
  'button input select textarea':
    'display: inline-block; font-size: 13.3333px; font-weight: 400; line-height: normal; font-family: system-ui; color: #000; text-align: start; text-indent: 0',
  button: 'text-align: center; background-color: #efefef; padding: 1px 6px; border: 2px outset; box-sizing: border-box',
  textarea: 'font-family: monospace; white-space: pre-wrap',
};

/** What they say besides before the standards: tables do not inherit how text looks. */
export const quirkyTable =
  'font-size: initial; font-weight: initial; line-height: initial; text-align: initial; white-space: initial';

/** The colour of a link that nobody has been to. */
export const linkColor = '#00e';

/** Elements that are shown as a whole: their content is a fallback, or is no text of the message. */
export const replaced: readonly string[] =
  'audio button canvas embed img input meter object progress select svg textarea video'.split(' ');

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

/** The same in a typewriter's font, which browsers set smaller: 13 px where other text has 16. */
export const typewriterSizes: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 12,
  medium: 13,
  large: 16,
  'x-large': 20,
  'xx-large': 26,
  'xxx-large': 39,
};

/** Where they differ before the standards. */
export const quirkyTypewriterSizes: Readonly<Record<string, number>> = { 'x-small': 9, small: 10, 'xxx-large': 40 };

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

/** Lists, which lose their margins within each other. */
export const lists: readonly string[] = ['dir', 'dl', 'menu', 'ol', 'ul'];

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

/** Elements within a sentence. */
export const inlineElements: readonly string[] =
  'a abbr b bdi bdo big cite code del em font i ins label mark o:p q s small span strike strong sub sup tt u wbr'.split(
    ' ',
  );
