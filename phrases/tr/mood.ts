import type { Phrases } from '../../src/wording/language.ts';

/** How a buyer feels, as links say it for him: "Love it", "Not so great". */
export default {
  pleased: [
    'memnun*|mutlu*|iyi|güzel|beğendim|sevdim',
    'mükemmel*|harika*|süper|kusursuz*|bayıldım|muhteşem*|evet|çok iyi|çok güzel|enfes|şahane',
  ],
  displeased: [
    '(memnun|mutlu|iyi|güzel|mükemmel) ~1 (değil*|kalmad*|olmad*)',
    'beğenmed*|memnuniyetsiz*|kötü*|sorun*|problem*|bozuk*|kırık*|hatal*|şikayet*|maalesef|hayır|berbat*|hayal kırıklığı',
  ],
} satisfies Phrases;
