/** Whether a path, written with `/`, says all of where it leads. */
export function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(path);
}

/** The same place, seen from `from`, an absolute path. What is not below it keeps its absolute path. */
export function relative(path: string, from: string): string {
  const folder = from.endsWith('/') ? from : `${from}/`;
  return path.startsWith(folder) ? path.slice(folder.length) : path;
}

/** The absolute path of a place seen from `from`. */
export function absolute(path: string, from: string): string {
  if (isAbsolute(path)) return path;
  return from.endsWith('/') ? from + path : `${from}/${path}`;
}
