const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no way to write: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const illegal =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An opening tag. The values are written so that a parser gives them back, line ends too. */
export function tag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(String(value))}"`);
  return `<${name}${all.join('')}>`;
}

/** A tag without content. */
export function emptyTag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  return tag(name, attributes).replace(/>$/, '/>');
}

/** Text between tags. What XML cannot say is left out. */
export function content(text: string): string {
  return text.replace(illegal, '').replace(/[&<>]/g, (sign) => signs[sign] ?? '');
}

function attribute(value: string): string {
  const said = value.replace(illegal, '').replace(/[&<>"]/g, (sign) => signs[sign] ?? '');
  return said.replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`);
}
