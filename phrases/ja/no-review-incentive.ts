import type { Phrases } from '../../src/wording/language.ts';

export default {
  reward: ['<gift> & <only-review> ! <not> ! <thanked> !0 <not-reviewed> ! <refunded> ! (見返り|メッセージ欄)'],
  request: [
    '(レビュー|評価|感想|クチコミ|口コミ|投稿) ~8 (いただいた方|いただいたお客様|くださった方|書いた方|投稿者|の方に|の方全員|先着|もれなく|抽選|モニター|引き換え|お礼として|特典|いただくと|いただければ ~8 (円|返)|投稿後 ~12 (送り|返)|確認後) & (<gift>|返し|円|送) ! <not>',
    '(レビュー|評価|感想|星) ~6 (延長|延び|年間保証|付き保証)',
    '(お礼|謝礼|見返り|対価) ~6 (レビュー|評価|感想|クチコミ|星) ! <not> ! <thanked>',
    'スクリーンショット & <gift> ! <not>',
  ],
  offer: {
    phrases: [
      '(ギフト|商品券|プレゼント|クーポン|割引|粗品|キャッシュバック|特典|ポイント|円分|景品|無料) ~8 (差し上げ|進呈|お送り|プレゼント|お渡し|さしあげ|いたします|しております|ご用意|もらえ|受け取|お選び|中) ! <not>',
    ],
    with: { near: ['<act> !0 <not-reviewed>', 'レビュー ~6 (投稿|完了|後|画面|スクリーン)'] },
    without: { sentence: ['不足|交換|部品|割れ|破損|足りな|再送'], near: ['<thanked>'] },
  },
  draw: ['<only-review> & (抽選|くじ|当たる|当選|懸賞|キャンペーン) ! <not>'],
  donation: ['<only-review> & (寄付|寄附|募金|植樹|支援団体|保護団体|愛護団体) ! <not>'],
  refund: [
    '<refunded> & <only-review> & (お願い|見直|<change>|<remove>|代わり|ください|お待ち|いただけ) ! <thanked>',
    '(<change>|<remove>) & <only-review> & (<gift>|<refund>) ! <not> ! <we-did>',
    '(返金|交換|代金) ~8 (代わりに|引き換えに|条件) ~8 <only-review>',
  ],
  allow: ['(レビュー|評価) ~4 見返り ~12 (ございません|ありません|おりません)', 'Amazon ~6 禁止'],
} satisfies Phrases;
