import { runningSchemes, runningTypes } from '../../data/active.ts';
import { type Declaration, declarations, sheetDeclarations } from '../style/css.ts';
import type { Reference, Tag } from './message.ts';

/** The beginning of an address that runs what it says: "javascript:", "data:text/html". */
export function runningAddress({ value, role }: Reference): string | undefined {
  // Blanks and control characters do not stop a browser.
  const address = value.value
    .slice(0, 200)
    .replace(/[\0-\x20\x7f]/g, '')
    .toLowerCase();
  const scheme = /^[a-z]{1,20}(?=:)/.exec(address)?.[0] ?? '';
  if (runningSchemes.includes(scheme)) return `${scheme}:`;
  const type = /^data:([^;,]{1,60})/.exec(address)?.[1] ?? '';
  const isPage = type === 'image/svg+xml' && role !== 'image' && role !== 'background';
  return isPage || runningTypes.includes(type) ? `data:${type}` : undefined;
}

/** A declaration that runs something, with its name as a browser reads it. */
export type Running = Pick<Declaration, 'property' | 'text'>;

/** The declarations of a style sheet or a `style` attribute that run something. */
export function runningStyles(tag: Tag): Running[] {
  const isSheet = tag.name === 'style';
  const style = isSheet ? tag.content : tag.attribute('style')?.value;
  if (!style || !/expression|behavior|binding|\\|\/\*/i.test(style.value)) return [];
  return (isSheet ? sheetDeclarations(style) : declarations(style)).flatMap((one) => {
    const property = unescaped(one.property);
    const value = unescaped(one.value.value);
    const runs =
      /\bexpression\s{0,20}\(/i.test(value) ||
      property === '-moz-binding' ||
      // What Outlook needs to draw buttons.
      (/^(?:-ms-)?behavior$/.test(property) && !/#default#vml/i.test(value));
    return runs ? { property, text: one.text } : [];
  });
}

/** CSS without comments and escapes. */
function unescaped(css: string): string {
  return css
    .replace(/\/\*[^*]{0,500}\*\//g, '')
    .replace(/\\(?:([\da-f]{1,6})\s?|([^\da-f]))/gi, (_, code: string | undefined, sign: string) =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : sign,
    );
}
