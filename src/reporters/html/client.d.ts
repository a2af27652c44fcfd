/** The page's own script, as text. */
declare const text: string;
export default text;
