import { declarations } from '../style/css.ts';
import { isImageHidden } from './hidden.ts';
import type { Message, Tag } from './message.ts';

/** The largest side, in px, of an image that nobody sees. */
export const most = 3;

/** The width and height that an image is given, in px; `undefined` where nothing, or a share, is said. */
export function givenSize(tag: Tag): { readonly width: number | undefined; readonly height: number | undefined } {
  const found = { width: px(tag.attribute('width')?.value.value), height: px(tag.attribute('height')?.value.value) };
  const style = tag.attribute('style')?.value;
  if (!style) return found;
  for (const { property, value } of declarations(style)) {
    const side = /^(?:max-)?(width|height)$/.exec(property)?.[1] as 'width' | 'height' | undefined;
    const size = side && px(value.value, true);
    if (side && size !== undefined) {
      found[side] = property.startsWith('max-') ? Math.min(size, found[side] ?? size) : size;
    }
  }
  return found;
}

/** Whether an image is too small to be seen. One side alone decides where nothing is said of the other. */
export function isTiny(tag: Tag): boolean {
  const { width, height } = givenSize(tag);
  return (width ?? height) !== undefined && (width ?? 0) <= most && (height ?? 0) <= most;
}

/** Whether nobody ever sees an image. One that a style sheet shows on other screens is seen. */
export function isNeverShown(tag: Tag, { tags }: Message): boolean {
  if (isSeeThrough(tag)) return true;
  if (!isImageHidden(tag)) return false;
  const names: string[] = [];
  for (let one: Tag | undefined = tag; one && isImageHidden(one); one = one.parent) {
    const said = ['class', 'id'].map((name) => one?.attribute(name)?.value.value ?? '');
    names.push(...said.join(' ').split(/\s+/).filter(Boolean));
  }
  if (names.length === 0) return true;
  const shown = shownNames(tags);
  return !names.some((name) => shown.has(name));
}

const known = new WeakMap<Message['tags'], ReadonlySet<string>>();

/** The classes and ids that the style sheets of a message show somewhere: on small screens, in the dark. */
function shownNames(tags: Message['tags']): ReadonlySet<string> {
  const before = known.get(tags);
  if (before) return before;
  const names = new Set<string>();
  for (const { name, content } of tags) {
    if (name !== 'style') continue;
    for (const rule of content.value.split('}')) {
      const open = rule.lastIndexOf('{');
      if (!/(?:display|visibility)\s{0,5}:\s{0,5}(?!none|hidden|\s)/i.test(rule.slice(open + 1))) continue;
      for (const [, said = ''] of rule.slice(0, Math.max(0, open)).matchAll(/[.#]([\w-]+)/g)) names.add(said);
    }
  }
  known.set(tags, names);
  return names;
}

/** Fully transparent, or moved out of the window. */
function isSeeThrough(tag: Tag): boolean {
  const style = tag.attribute('style')?.value;
  if (!style || !/opacity|left|top|right/i.test(style.value)) return false;
  return declarations(style).some(({ property, value: { value } }) =>
    property === 'opacity'
      ? /^0(?:\.0+)?%?$/.test(value)
      : /^(?:left|top|right|margin-left|margin-top)$/.test(property) && /^-\d{3,}(?:px)?$/.test(value),
  );
}

function px(value: string | undefined, isCss = false): number | undefined {
  const found = /^\s*\+?(\d{1,6}(?:\.\d+)?)\s*(px|%|[a-z]+)?/i.exec(value ?? '');
  if (!found?.[1]) return undefined;
  const number = Number(found[1]);
  const unit = found[2]?.toLowerCase();
  return unit === 'px' || number === 0 || (unit === undefined && !isCss) ? number : undefined;
}
