/** The charset that a `<meta>` at the beginning of HTML names: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding. */
export function metaCharset(html: string): string | undefined {
  const head = html.slice(0, 1024).replace(/<!--.*?(?:-->|$)/gs, '');
  const [, label] = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ?? [];
  // A page that can be read this far is not in UTF-16.
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}
