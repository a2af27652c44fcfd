import { fstatSync } from 'node:fs';
import { type Contents, reason } from './read.ts';

/** All of standard input. */
export async function standardInput(limit: number): Promise<Contents> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Node takes a folder for an input that has ended.
  if (fstatSync(0).isDirectory()) return { lacks: 'unreadable', says: 'is a folder, not a file' };
  try {
    for await (const chunk of process.stdin) {
      length += chunk.length;
      if (length > limit) return { lacks: 'large', says: `is larger than ${limit / 1_000_000} MB` };
      chunks.push(chunk);
    }
  } catch (error) {
    return { lacks: 'unreadable', says: `cannot be read: ${reason(error)}` };
  }
  return { bytes: Buffer.concat(chunks) };
}

/** Whether a text of no name begins like a mail: with header fields, one of which every mail has. */
export function isMail(text: string): boolean {
  const head = /^(?:[\w-]{1,60}:[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n)*){1,100}/.exec(text)?.[0] ?? '';
  return /^(?:from|date|received|message-id|mime-version|return-path):/im.test(head);
}
