import type { Phrases } from '../../src/wording/language.ts';

const told = [
  '<buyer-tells> ! ((代わりに|当店サイト|お電話ください|削除してください|変更してください|投稿してください))',
];
const refusals = [
  'お受けできません|お受けすることはでき|できません|できかねます|いたしかねます|必要ありません|必要はありません|必要はございません|必要ございません|不要です|お断り|禁止|認められておりません|しておりません|いたしません|お気持ちだけ|ご自由|お任せ|そのままで|規約|恐れ入りますが|申し訳ございませんが|残念ながら',
];

/** What the buyer said, asked for or offered, where the same sentence or the next one turns it down: no rule is about it. */
export default {
  here: { phrases: told, with: { sentence: refusals } },
  next: { phrases: told, with: { after: refusals } },
} satisfies Phrases;
