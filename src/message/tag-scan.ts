const blank = 1;
const slash = 2;
const equals = 4;
const close = 8;

/** What ASCII signs are to a tokenizer between and in the attributes of a tag. */
const kinds = new Uint8Array(128);
for (const sign of '\t\n\f\r ') kinds[sign.charCodeAt(0)] = blank;
kinds[0x2f] = slash;
kinds[0x3d] = equals;
kinds[0x3e] = close;

/** Past the name of a tag. */
export function pastTagName(html: string, at: number): number {
  return upTo(html, at, blank | slash | close);
}

/** Past the blanks and slashes before an attribute, or before the sign that ends the tag. */
export function pastGap(html: string, at: number): number {
  return past(html, at, blank | slash);
}

/** Past the name of an attribute, which may begin with `=` and hold quotes: https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state. */
export function pastName(html: string, at: number): number {
  return upTo(html, html.charCodeAt(at) === 0x3d ? at + 1 : at, blank | slash | equals | close);
}

/** Past the sign between a name and a value; `at` where there is none. */
export function pastEquals(html: string, at: number): number {
  const sign = past(html, at, blank);
  return html.charCodeAt(sign) === 0x3d ? past(html, sign + 1, blank) : at;
}

/** Past a value, its quotes included. */
export function pastValue(html: string, at: number): number {
  const sign = html.charAt(at);
  if (sign !== '"' && sign !== "'") return upTo(html, at, blank | close);
  const end = html.indexOf(sign, at + 1);
  return end < 0 ? html.length : end + 1;
}

/** Past an attribute with its value. */
export function pastAttribute(html: string, at: number): number {
  const nameEnd = pastName(html, at);
  const value = pastEquals(html, nameEnd);
  return value > nameEnd ? pastValue(html, value) : nameEnd;
}

function past(html: string, from: number, signs: number): number {
  let at = from;
  while (at < html.length && (kindOf(html.charCodeAt(at)) & signs) !== 0) at++;
  return at;
}

function upTo(html: string, from: number, signs: number): number {
  let at = from;
  while (at < html.length && (kindOf(html.charCodeAt(at)) & signs) === 0) at++;
  return at;
}

function kindOf(code: number): number {
  return kinds[code] ?? 0;
}
