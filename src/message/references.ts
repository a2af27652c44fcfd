import { cssUrls, trim } from '../style/css.ts';
import type { Text } from '../text.ts';
import type { Reference, Role, Tag } from './message.ts';
import type { Placeholder, PlaceholderFinder } from './placeholders.ts';
import { mask } from './shape.ts';
import { parsed } from './urls.ts';

/** Which attributes of which elements hold an address, and what it is for. */
const holders: Readonly<Record<string, Readonly<Record<string, Role>>>> = {
  a: { href: 'link', 'xlink:href': 'link' },
  area: { href: 'link' },
  audio: { src: 'resource' },
  base: { href: 'resource' },
  bgsound: { src: 'resource' },
  button: { formaction: 'form' },
  embed: { src: 'resource' },
  form: { action: 'form' },
  frame: { src: 'resource' },
  iframe: { src: 'resource' },
  image: { href: 'image', 'xlink:href': 'image' },
  img: { src: 'image', srcset: 'image', lowsrc: 'image', dynsrc: 'image', longdesc: 'link' },
  input: { src: 'image', formaction: 'form' },
  link: { href: 'style' },
  object: { data: 'resource' },
  script: { src: 'resource' },
  source: { src: 'resource', srcset: 'image' },
  track: { src: 'resource' },
  video: { src: 'resource', poster: 'image' },
  'v:fill': { src: 'background' },
  'v:imagedata': { src: 'image' },
  'v:rect': { href: 'link' },
  'v:roundrect': { href: 'link' },
};

/** By attribute and element. Maps: an element may be called `constructor`. */
const roles = new Map<string, Map<string, Role>>();
for (const [element, attributes] of Object.entries(holders)) {
  for (const [name, role] of Object.entries(attributes)) {
    roles.set(name, (roles.get(name) ?? new Map<string, Role>()).set(element, role));
  }
}

/** All addresses in the HTML, in the order of the file. */
export function* references(tags: readonly Tag[], finder: PlaceholderFinder): Generator<Reference> {
  for (const tag of tags) {
    for (const one of tag.attributes) {
      const { name } = one;
      const role = roles.get(name)?.get(tag.name);
      if (role && name === 'srcset')
        for (const each of candidates(one.value)) yield new WrittenReference(role, each, tag, finder);
      else if (role)
        for (const each of alternatives(trim(one.value))) yield new WrittenReference(role, each, tag, finder);
      else if (name === 'background') yield new WrittenReference('background', trim(one.value), tag, finder);
      else if (name === 'style') yield* inCss(one.value, tag, finder);
    }
    if (tag.name === 'style') yield* inCss(tag.content, tag, finder);
  }
}

function* inCss(css: Text, tag: Tag, finder: PlaceholderFinder): Generator<Reference> {
  if (!/url\(|@import/i.test(css.value)) return;
  for (const { value, isImport } of cssUrls(css, mask(css.value, finder.placeholders(css))))
    yield new WrittenReference(isImport ? 'style' : 'background', value, tag, finder);
}

/** A steering tag leaves blanks of its length, as between the addresses of `{% if a %}https://…{% else %}https://…`. */
function alternatives(value: Text): Text[] {
  if (!/\s{5}/.test(value.value)) return [value];
  const begun = Array.from(value.matchAll(/(?<=^|\s{5})(?:[a-z][a-z\d+.-]{0,20}:|\/\/|#|[{[<%$*])\S*/gi));
  return begun.length > 0 ? begun.map(({ index, value: { length } }) => value.slice(index, index + length)) : [value];
}

/** The addresses of a `srcset`, without their widths: https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute. */
function* candidates(value: Text): Generator<Text> {
  const candidate = /[\s,]*(?<url>[^\s,]\S*)/y;
  const descriptors = /[^,]*/y;
  for (let at = 0; at < value.length; ) {
    candidate.lastIndex = at;
    const { url = '' } = candidate.exec(value.value)?.groups ?? {};
    if (url === '') return;
    const end = candidate.lastIndex;
    let { length } = url;
    while (url[length - 1] === ',') length--;
    yield value.slice(end - url.length, end - url.length + length);
    // A comma that ends the address ends the candidate; else what describes it does.
    descriptors.lastIndex = end;
    if (length === url.length) descriptors.test(value.value);
    at = descriptors.lastIndex;
  }
}

class WrittenReference implements Reference {
  readonly role: Role;
  readonly value: Text;
  readonly url: URL | undefined;
  readonly placeholder: Placeholder | undefined;
  readonly placeholders: readonly Placeholder[];
  readonly tag: Tag;

  constructor(role: Role, value: Text, tag: Tag, finder: PlaceholderFinder) {
    this.role = role;
    this.value = value;
    this.placeholders = finder.placeholders(value);
    this.url = urlOf(value.value, this.placeholders);
    const [first] = this.placeholders;
    this.placeholder = first?.value.length === value.length ? first : undefined;
    this.tag = tag;
  }

  get isQuoted(): boolean {
    return this.tag.isQuoted;
  }
}

/** The URL that an address is, as a browser reads it; `undefined` where a placeholder stands for its host. */
function urlOf(value: string, placeholders: readonly Placeholder[]): URL | undefined {
  // To a browser a backslash is a slash.
  const authority = /^\s*[a-z][a-z\d+.-]*:[/\\]*[^/\\?#]*|^[/\\]{2}[^/\\?#]*/i.exec(value)?.[0].length ?? 0;
  if (placeholders.some(({ index }) => index < authority)) return undefined;
  const filled = mask(value, placeholders);
  const whole = /^[/\\]{2}/.test(filled) ? `https:${filled}` : filled;
  return parsed(whole);
}
