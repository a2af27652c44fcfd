import type { Phrases } from '../../src/wording/language.ts';

export default {
  remove: ['(レビュー|評価|低評価|コメント|書き込み|投稿|クチコミ|口コミ|フィードバック|星) ~8 <remove> ! <we-did> ! (注文 ~3 取り)', '<remove> ~6 (レビュー|評価|コメント|書き込み|投稿|口コミ) ! <we-did> ! 後 ! フィルム'],
  change: [
    '(レビュー|評価|コメント|書き込み|投稿|星|クチコミ|口コミ|フィードバック) ~8 <change> ! <we-did> !0 <not-reviewed> ! (受けて|参考) ! (レビュー ~4 (待ち|お願い) ~6 改めて)',
    '<change> ~6 (レビュー|評価|星の数|書き込み|コメント) ! <we-did> !0 <not-reviewed> ! (二度|再度)',
    '(星|★) ~3 (1|2|3|一|二|三|ひと|ふた|1つ|2つ|3つ) ~3 (から|を) ~4 (4|5|四|五|星) ! 選び',
  ],
  allow: ['(評価|レビュー) ~5 お願いすることは'],
} satisfies Phrases;
