import type { Phrases } from '../../src/wording/language.ts';

/** What a message has to speak of, if its sentences are to sound like a breach of a rule. */
export default {
  'no-review-incentive': [
    '<review>|<five-stars>|<few-stars>',
    'レビュー|評価|クチコミ|口コミ|感想|フィードバック|書き込|投稿|コメント|意見|星|★|☆|一言|ひとこと|体験談|モニター|スター|満足度',
    '(言葉|文章|写真|動画|一行|数行) ~8 (アマゾン|Amazon|ページ|公開|掲載)',
    '商品ページ|スクリーンショット|スクショ|画面の写真|(ほかの|他の|みなさん|皆さん|皆様) ~6 (伝え|教え|知らせ)',
  ],
} satisfies Phrases;
