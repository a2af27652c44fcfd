import type { Phrases } from '../../src/wording/language.ts';

/** How a buyer feels, as links say it for him: "Love it", "Not so great". */
export default {
  pleased: [
    '満足|最高|大満足|気に入り|気に入っ|良かった|よかった|大好き|完璧|素晴らしい|すばらしい|はい|嬉しい|うれしい|快適',
  ],
  displeased: [
    '不満|満足 ~2 (できない|できません|いかない|していない)|残念|悪い|問題|不良|故障|壊れ|いまいち|いまひとつ|不具合|苦情|クレーム|いいえ|困っ|ご不満',
  ],
} satisfies Phrases;
