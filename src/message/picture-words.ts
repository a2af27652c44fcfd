import { allowedPurposes } from '../../data/attachments.ts';
import { brandWords, helpfulWords, offWhites } from '../../data/picture-names.ts';
import type { Attachment, Reference } from './message.ts';
import { namePattern, nameWords } from './names.ts';
import { pictureOf } from './pictures.ts';

/** What words say about a picture: nobody looks into it. */
export interface PictureWords {
  /** The name of its file, with its ending; empty where it has none. */
  readonly file: string;
  readonly alt: string;
  /** The words of both, as patterns of names want them. */
  readonly words: string;
  /** Shows a logo, a proof, damage or how something is done: nothing that a message may not show. */
  readonly isHelpful: boolean;
}

const proofs = allowedPurposes.filter(({ name }) => name === 'custom design' || name === 'record of a problem');
const helpful = namePattern([...brandWords, ...helpfulWords, ...proofs.flatMap(({ words }) => words)]);

export function pictureWords(reference: Reference, attachments: readonly Attachment[]): PictureWords {
  const file = pictureOf(reference, attachments)?.attachment?.name.value ?? fileOf(reference.value.value);
  const { tag, role } = reference;
  const said = (name: string) => (role === 'image' ? (tag.attribute(name)?.value.value.trim() ?? '') : '');
  const alt = said('alt') || said('title');
  const words = nameWords(`${file.replace(/\.[a-z\d]{1,5}$/i, '')} / ${alt.slice(0, 500)}`);
  const telling = offWhites.reduce((left, white) => left.replaceAll(` ${white} `, ' '), words);
  return { file, alt, words, isHelpful: helpful.test(telling) };
}

function fileOf(address: string): string {
  if (/^(?:cid|data):/i.test(address)) return '';
  const path = /^[^?#]{0,2000}/.exec(address)?.[0] ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
