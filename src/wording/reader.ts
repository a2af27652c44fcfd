import { lazy } from '../lazy.ts';
import type { Message, Purpose } from '../message/message.ts';
import type { PlaceholderFinder } from '../message/placeholders.ts';
import { storeOf } from '../message/store.ts';
import type { Block } from './blocks.ts';
import type { Judged } from './judged.ts';
import type { Languages } from './language.ts';
import type { Guess } from './purpose.ts';
import type { Spoken } from './spoken.ts';
import type { Wording } from './wording.ts';

/** What the words of a message say of facts that nothing states. */
export interface Assumed {
  /** The languages it is read in, the likeliest first. */
  readonly languages: readonly string[];
  readonly purpose: Purpose | undefined;
  /** The words that the purpose is told by. */
  readonly reasons: readonly string[];
  /** What the signals judged or found, in the order of the message. */
  readonly judged: readonly Judged[];
}

/** Reads the words of one message when a rule first asks. Nothing of the room is loaded before. */
export interface Reader {
  wordings(): Promise<readonly Wording[]>;
  blocks(): Promise<readonly (readonly Block[])[]>;
  spoken(): Promise<readonly Spoken[]>;
  guess(): Promise<Guess | undefined>;
  /** What was assumed, besides a purpose that is stated; `undefined` where no rule asked for words. */
  assumed(stated: Purpose | undefined): Promise<Assumed | undefined>;
}

/** Each is looked for once: to find a module that is there already takes as long as to read some sentences. */
const room = {
  passages: lazy(() => import('./passages.ts')),
  wording: lazy(() => import('./wording.ts')),
  blocks: lazy(() => import('./blocks.ts')),
  spoken: lazy(() => import('./spoken.ts')),
  purpose: lazy(() => import('./purpose.ts')),
};

export function reader(message: Message, languages: Languages, finder: PlaceholderFinder): Reader {
  let isAsked = false;
  const passages = lazy(async () => (await room.passages()).passagesOf(message, finder));
  const wordings = lazy(async () => {
    isAsked = true;
    return (await room.wording()).wordings(message, languages, await passages());
  });
  const blocks = lazy(async () => (await room.blocks()).blocks(await passages()));
  const spoken = lazy(async () => {
    const parts = await room.spoken();
    return parts.spoken(message, await passages(), await blocks(), storeOf(message)?.languages ?? []);
  });
  const guess = lazy(async () => (await room.purpose()).guess(await wordings()));
  return {
    wordings,
    blocks,
    spoken,
    guess,
    async assumed(stated) {
      if (!isAsked) return undefined;
      const all = await wordings();
      // To guess is to look for more than the rules did.
      const judged = all.flatMap((wording) => wording.judged());
      const { purpose, reasons = [] } = (stated === undefined ? await guess() : undefined) ?? {};
      return {
        languages: all.map(({ language }) => language),
        purpose,
        reasons: reasons.map(({ value }) => value),
        judged: judged.sort((one, other) => one.at.start - other.at.start),
      };
    },
  };
}
