import type { Span } from './span.ts';

/** What tells a finding apart: its rule, what it marks, and which of several equal ones it is. No line numbers. */
interface Marked {
  readonly rule: string | null;
  readonly at: Span;
}

/** The fingerprints of the findings of one file, in their order: 16 hexadecimal digits of SHA-256. */
export async function fingerprints(findings: readonly Marked[], file: string): Promise<string[]> {
  const counts = new Map<string, number>();
  const keys = findings.map(({ rule, at }) => {
    const text = file.slice(at.start, at.end).toLowerCase().replace(/\s+/g, ' ').trim();
    const key = `${rule}\n${text}`;
    const ordinal = counts.get(key) ?? 0;
    counts.set(key, ordinal + 1);
    return `${key}\n${ordinal}`;
  });
  return Promise.all(keys.map(digest));
}

async function digest(key: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key)));
  return Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
