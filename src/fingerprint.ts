import { inLine } from './in-line.ts';
import { sha256 } from './sha256.ts';
import type { Span } from './span.ts';

/** What tells a finding apart: its rule, what it marks, and which of several equal ones it is. No line numbers. */
interface Marked {
  readonly rule: string | null;
  readonly at: Span;
}

/** Messages of one template have the same findings: those of one rule and text, the first one first. */
const known = new Map<string, string[]>();

/** The fingerprints of the findings of one file, in their order: 16 hexadecimal digits of SHA-256. */
export function fingerprints(findings: readonly Marked[], file: string): string[] {
  const counts = new Map<string, number>();
  return findings.map(({ rule, at }) => {
    const text = inLine(file.slice(at.start, at.end).toLowerCase()).trim();
    const key = `${rule}\n${text}`;
    const ordinal = counts.get(key) ?? 0;
    counts.set(key, ordinal + 1);
    return printOf(key, ordinal);
  });
}

function printOf(key: string, ordinal: number): string {
  const before = known.get(key);
  const print = before?.[ordinal];
  if (print !== undefined) return print;
  const made = sha256(`${key}\n${ordinal}`, 16);
  if (before && ordinal < 100) before[ordinal] = made;
  else if (key.length < 500 && ordinal === 0) {
    if (known.size > 2000) known.clear();
    known.set(key, [made]);
  }
  return made;
}
