import { dangerousEndings, dangerousTypes, typesOfEndings } from '../../data/attachments.ts';
import type { Attachment } from './message.ts';

/** What the ending of the file's name is: in lower case, without the dot; empty where there is none. */
export function endingOf({ name }: Attachment): string {
  return /\.([a-z\d]{1,12})$/i.exec(name.value.trim())?.[1]?.toLowerCase() ?? '';
}

/** What makes a file dangerous: "a program". `isDisguised` where its name says something else. */
export function dangerOf(attachment: Attachment): { readonly what: string; readonly isDisguised: boolean } | undefined {
  const { type, sniffed = '' } = attachment;
  const ending = endingOf(attachment);
  const byEnding = dangerousEndings[ending];
  if (byEnding) return { what: byEnding, isDisguised: false };
  const isKnown = typesOfEndings[ending] !== undefined;
  // Office files are archives, and what begins with an angle bracket may be plain text.
  const isOffice = sniffed === 'application/zip' && /^(?:docx|xlsx|pptx|od[tsp]|epub|pages|numbers|key)$/.test(ending);
  const shown = isOffice || (sniffed === 'text/html' && type === 'text/plain') ? undefined : dangerousTypes[sniffed];
  const what = shown ?? dangerousTypes[type];
  return what ? { what, isDisguised: isKnown } : undefined;
}

/** The type that contradicts the ending of the name: shown by the first bytes, or declared. */
export function contradictionOf(
  attachment: Attachment,
): { readonly type: string; readonly areBothPictures: boolean } | undefined {
  const expected = typesOfEndings[endingOf(attachment)];
  const type = [attachment.sniffed, attachment.type].find((one) => one && isTelling(one) && !expected?.includes(one));
  if (!expected || !type) return undefined;
  return { type, areBothPictures: [type, expected[0]].every((one) => one?.startsWith('image/')) };
}

/** Whether a type says what a file is. Mail programs write some types for anything. */
function isTelling(type: string): boolean {
  return Object.values(typesOfEndings).some((types) => types.includes(type));
}
