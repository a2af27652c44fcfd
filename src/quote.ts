/** What a message says, in quotation marks; the middle of something long is left out. */
export function quote(value: string, longest = 56): string {
  const line = /\s\s|[^\S ]|"/.test(value) ? value.replace(/\s+/g, ' ').replaceAll('"', "'") : value;
  if (line.length <= longest) return `"${line}"`;
  const head = line.slice(0, longest / 2).replace(/\s?\S*$/, '') || line.slice(0, longest / 2);
  const tail = line.slice(-longest / 2).replace(/^\S*\s?/, '') || line.slice(-longest / 2);
  return `"${head} … ${tail}"`;
}
