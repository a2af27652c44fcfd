import { cssUrls, trim } from '../style/css.ts';
import type { Text } from '../text.ts';
import type { Reference, Role, Tag } from './message.ts';
import type { Placeholder, PlaceholderFinder } from './placeholders.ts';
import { mask } from './shape.ts';

/** Which attributes of which elements hold an address, and what it is for. */
const roles: Readonly<Record<string, Readonly<Record<string, Role>>>> = {
  a: { href: 'link' },
  area: { href: 'link' },
  audio: { src: 'resource' },
  base: { href: 'resource' },
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

/** All addresses in the HTML, in the order of the file. */
export function* references(tags: readonly Tag[], finder: PlaceholderFinder): Generator<Reference> {
  for (const tag of tags) {
    for (const { name, value } of tag.attributes) {
      const role = roles[tag.name]?.[name];
      if (role && name === 'srcset') for (const one of candidates(value)) yield reference(role, one, tag, finder);
      else if (role) yield reference(role, trim(value), tag, finder);
      else if (name === 'background') yield reference('background', trim(value), tag, finder);
      else if (name === 'style') yield* inCss(value, tag, finder);
    }
    if (tag.name === 'style') yield* inCss(tag.content, tag, finder);
  }
}

function* inCss(css: Text, tag: Tag, finder: PlaceholderFinder): Generator<Reference> {
  for (const { value, isImport } of cssUrls(css))
    yield reference(isImport ? 'style' : 'background', value, tag, finder);
}

/** The addresses of a `srcset`, without their widths. */
function candidates(value: Text): Text[] {
  return Array.from(value.matchAll(/(?:^|,)\s*(?<url>[^\s,]\S*)/g), ({ index, value: whole, groups: { url = '' } }) => {
    const end = index + whole.length - (url.endsWith(',') ? 1 : 0);
    return value.slice(index + whole.length - url.length, end);
  });
}

function reference(role: Role, value: Text, tag: Tag, finder: PlaceholderFinder): Reference {
  const placeholders = finder.placeholders(value);
  const [first] = placeholders;
  return {
    role,
    value,
    url: urlOf(value.value, placeholders),
    placeholder: first?.value.length === value.length ? first : undefined,
    placeholders,
    tag,
    get isQuoted(): boolean {
      return tag.isQuoted;
    },
  };
}

/** The URL that an address is, as a browser reads it; `undefined` where a placeholder stands for its host. */
function urlOf(value: string, placeholders: readonly Placeholder[]): URL | undefined {
  const authority = /^\s*[a-z][a-z\d+.-]*:\/*[^/?#]*|^\/\/[^/?#]*/i.exec(value)?.[0].length ?? 0;
  if (placeholders.some(({ index }) => index < authority)) return undefined;
  const filled = mask(value, placeholders);
  const whole = filled.startsWith('//') ? `https:${filled}` : filled;
  return URL.canParse(whole) ? new URL(whole) : undefined;
}
