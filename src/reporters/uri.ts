import { isAbsolute } from '../paths.ts';

/** The reference to a file by its path: relative as it is, absolute with its scheme. Halves of surrogate pairs have no address. */
export function uri(path: string): string {
  const all = path.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
  const said = all.split('/').map(encodeURIComponent).join('/');
  if (!isAbsolute(path)) return said;
  return path.startsWith('/') ? `file://${said}` : `file:///${said.replace('%3A', ':')}`;
}
