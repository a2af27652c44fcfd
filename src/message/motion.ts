import { animationHosts, movingEndings, spacerNames } from '../../data/animations.ts';
import { isThin } from '../style/given-size.ts';
import type { Styled } from '../style/styled.ts';
import { isCovered } from './hosts.ts';
import type { Message, Reference } from './message.ts';
import { namePattern, nameWords } from './names.ts';
import { pictureOf } from './pictures.ts';

/** What is known about the frames of a picture. */
export interface Motion {
  /** `likely` where the picture is elsewhere and its address shows that it moves, `possible` where it shows a GIF. */
  readonly moves: 'surely' | 'likely' | 'possibly' | 'never';
  readonly isGif: boolean;
  /** The file, or the host that serves it; empty where it has no name. */
  readonly name: string;
}

const spacers = namePattern(spacerNames);

/** The motion of the picture that an address names; `undefined` where nothing hints at any. */
export function motionOf(reference: Reference, message: Message): Motion | undefined {
  const picture = pictureOf(reference, message.attachments);
  if (!picture) return /^(?:cid|data):/i.test(reference.value.value) ? undefined : remote(reference, message);
  const { type, isAnimated, attachment } = picture;
  const isGif = type === 'image/gif';
  const name = attachment?.name.value ?? '';
  return isAnimated || isGif ? { moves: isAnimated ? 'surely' : 'never', isGif, name } : undefined;
}

function remote({ value, url, placeholder, tag }: Reference, message: Message): Motion | undefined {
  const path = /^[^?#]*/.exec(value.value)?.[0] ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = /\.([a-z\d]{2,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const isGif =
    ending === 'gif' ||
    /[?&](?:format|fm|ext|type|output)=(?:image(?:\/|%2f))?gif(?:&|#|$)/i.test(value.value) ||
    (placeholder !== undefined && / gif /.test(nameWords(placeholder.name)));
  if (url && isCovered(url.hostname, animationHosts)) return { moves: 'likely', isGif, name: url.hostname };
  if (movingEndings.includes(ending)) return { moves: 'likely', isGif, name };
  return isGif ? { moves: isSpacer(message.styleOf(tag), name) ? 'never' : 'possibly', isGif, name } : undefined;
}

/** What keeps a place free, or is too small to show anything. */
function isSpacer(style: Styled, name: string): boolean {
  return isThin(style) || spacers.test(nameWords(name.replace(/\.\w+$/, '')));
}
