/** Ranges of letters that are told apart at sight, and the language that most messages in them are written in. */
export const scripts: readonly (readonly [first: number, last: number, language: string])[] = [
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'ru'],
  [0x590, 0x5ff, 'he'],
  [0x600, 0x6ff, 'ar'],
  [0x900, 0x97f, 'hi'],
  [0xe00, 0xe7f, 'th'],
  [0x3040, 0x30ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];

/** Chinese characters that Japanese does not write. */
export const onlyChinese: ReadonlySet<string> = new Set('您你吗们这请谢给没么');

/** Letters that only some languages write: each word with one speaks for them. */
export const telltales: readonly (readonly [letters: string, languages: readonly string[]])[] = [
  ['ß', ['de']],
  ['ä', ['de', 'sv', 'fi']],
  ['ö', ['de', 'sv', 'fi', 'tr', 'hu']],
  ['ü', ['de', 'tr', 'hu']],
  ['å', ['sv', 'da']],
  ['æø', ['da']],
  ['ñ¿¡', ['es']],
  ['ãõ', ['pt']],
  ['êàœû', ['fr', 'pt']],
  ['ç', ['fr', 'pt', 'tr']],
  ['ğş', ['tr']],
  ['łżźćśńąę', ['pl']],
  ['řěů', ['cs']],
  ['ščž', ['cs']],
  ['őű', ['hu']],
  ['ăţșț', ['ro']],
  ['ìò', ['it']],
  ['óíú', ['es', 'pt', 'cs', 'hu']],
  ['ëĳ', ['nl', 'fr']],
];

/** Languages that a text is told as one of: they differ too little. */
export const twins: Readonly<Record<string, string>> = { da: 'no', cs: 'sk' };

/** Languages that a text of another one can be taken for. */
export const akin: Readonly<Record<string, readonly string[]>> = {
  ru: ['uk', 'bg', 'sr', 'mk', 'be', 'kk'],
  ar: ['fa', 'ur'],
  hi: ['mr', 'ne'],
  pt: ['gl', 'ca'],
  it: ['ca'],
  fr: ['ca', 'oc'],
  es: ['ca', 'gl'],
  cs: ['hr', 'bs', 'sr', 'sl'],
  fi: ['et'],
};

/** Tags of languages that go by another one. */
export const sameLanguage: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', cmn: 'zh', yue: 'zh' };
