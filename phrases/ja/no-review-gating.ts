import type { Phrases } from '../../src/wording/language.ts';

export default {
  split: [
    '(良かった|満足|気に入った|良い|よかった|ご満足) ~10 (レビュー|評価|こちら|Amazon|投稿) & (悪かった|不満|問題|気に入らな|ご不満|そうでない|満足でき|残念) ~8 (問い合わせ|連絡|こちら|メッセージ|当店|相談)',
    '(お褒め|褒め|称賛|良い声) ~6 (アマゾン|amazon|レビュー|商品ページ) & (苦情|クレーム|不満|お叱り) ~6 (当店|私ども|弊社|こちら|直接)',
  ],
  first: [
    '(レビュー|評価|星|低評価|投稿) ~6 (前に|前には|まえに|代わりに|ではなく|でなく|の前) ~14 (<tell-us>|機会|当店) !0 <not-reviewed>',
    '<tell-us> ~8 (前に|代わりに|せずに) ~6 (レビュー|評価|星)',
    '(まず|まずは|先に|最初に) ~6 <tell-us> & (レビュー|評価|星|投稿) !0 <not-reviewed>',
    '(レビュー|評価|星|低評価) ~5 (書かず|つけず|付けず|投稿せず|なさらず|せず|書かない|つけない|控え|お待ち) ~10 <tell-us>',
    '(挽回|改善|解決|対応) ~4 (機会|チャンス) & (評価|レビュー|星)',
    '(つけられない|付けられない|つけようと|付けようと|いただけない|お考えの|検討中|できない) & (星|評価|低評価|満点) & (<tell-us>|先に|まず)',
    '(レビュー|評価) ~4 (より|よりも) ~6 <tell-us>',
  ],
  satisfied: [
    '<said-happy> & <only-review> & <please> ! <whether>',
    '(問題なければ|問題がなければ|問題ございませんでしたら|問題ないようでしたら|問題なくお使い|不備がなければ|ご不満がなければ) ~12 (レビュー|評価|投稿|感想) ! 返信',
    '<happy> ~6 <if> ~16 (<only-review>|商品ページ|投稿|ひとこと|一言|クリック) ! <whether> !0 <not-reviewed> ! (返金 ~4 満足) ! 返信 ! 不満',
    '<happy> & <if> & <act> ! <whether> !0 <not-reviewed> ! <thanked> ! 返信 ! (満足いただけな|満足できな|気に入らな)',
    '(だけ|のみ|限り) ~8 (レビュー|評価) & <happy>',
    '(5|五|満点|高評価) ~6 値する ~8 (レビュー|評価|お願い)',
    '(その場合|でしたら|それなら) ~6 (レビュー|評価) ~4 <please> & <happy>',
  ],
  asked: {
    phrases: [
      '<happy> ~6 ?',
      '(満足|気に入|お役に立|問題ない|喜んで|いかが ~2 満足) ~5 (か|でしょうか) ~1 ?',
      '(満足|気に入|お役に立) ~6 (でしょうか|ましたか|ですか) .',
      '(気に召し|お気に入り|満足|気に入って) ~4 (か|でしょうか)',
    ],
    with: { after: ['<act>', '<only-review>', '商品ページ', '(アマゾン|amazon) ~4 (教えて|お書き|お伝え|ください)'] },
    without: { sentence: ['<whether>', '<not-reviewed>', '返金|一部'] },
  },
  divert: {
    phrases: ['(不満|満足いただけな|満足できな|気に入らな|期待に|ご満足いただけなか|悪かった|残念) ~10 <tell-us>'],
    with: { near: ['<act> !0 <not-reviewed>', '<five-stars>'] },
  },
  'divert-asked': {
    phrases: ['(不満|気に入らな|悪かった|問題が|残念) ~6 ?'],
    with: { after: ['<tell-us>'], message: ['<act> !0 <not-reviewed>'] },
  },
  // The buyer has said that he is happy, or the seller takes it for granted, and then asks.
  'asked++': {
    phrases: ['<said-happy> ! <whether>'],
    with: { after: ['<only-review> & <please> ! <remove> ! <change> ! <thanked> ! <whether>'] },
    without: { near: ['<not-reviewed>'] },
  },
  allow: ['<whether>'],
} satisfies Phrases;
