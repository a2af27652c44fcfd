import { inLine } from './in-line.ts';

/** What a message says, in quotation marks; the middle of something long is left out. */
export function quote(value: string, longest = 56): string {
  const line = inLine(value).replaceAll('"', "'");
  if (line.length <= longest) return `"${line}"`;
  const head = line.slice(0, longest / 2).replace(/\s?\S*$/, '') || line.slice(0, longest / 2);
  const tail = line.slice(-longest / 2).replace(/^\S*\s?/, '') || line.slice(-longest / 2);
  return `"${head} … ${tail}"`;
}
