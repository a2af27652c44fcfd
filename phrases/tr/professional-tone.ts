import type { Phrases } from '../../src/wording/language.ts';

export default {
  slang: [
    'lol|omg|wtf|slm|mrb|nbr|nasln|tsk|tşk|tşkler|tskler|tşkrlr|aeo|knk|cnm|tmm|inş|pls|plz|btw|bişi|bişey|napıyosun|napıyorsun|naber|noldu|nolur|nolcak|gelcek|gelicek|yapıcaz|yapcaz|yapıcam|yapcam|gönderiyoz|gönderiyom|göndercez|göndericez|gidicek|gitcek|edicez|edcez|bakıcaz|bakcaz|halledicez|olcak|olucak|diyo|diyoz|geliyo|gidiyo|yapıyo|bilmiyom|bilmiyoz|istiyosanız|istiyosan|istiyon',
    'haha*|hehe*|hihi*|puhaha*|yaa|yav|yahu|of ya|eyvallah|eyv|tüh|vay be|oha|valla|vallaha',
    'kanka|kankam|kanki|moruk|birader|bro|abicim|ablacım|ulan|canım benim|tatlım|öptüm|öpüyorum',
    'süpersiniz ya|efsane ya|manyak|takma kafana|kafana takma|sıkıntı yok|sıkıntı yapma|no problem|no stress|berbat ettik|batırdık|çuvalladık|kazıkla*|salak*|gıcık|mangır|papel|beleş|beleşe',
  ],
  scare: [
    'hemen (harekete geçin|harekete geç|cevap verin|yanıt verin)|derhal (cevap|yanıt|harekete)|acil eylem',
    'son (uyarı|uyarımız|uyarımızdır|ihtar|ihtarımız|ikaz|ikazımız)',
    '(bu mesajı|bunu) (görmezden gelmeyin|göz ardı etmeyin)|çok geç olmadan|iş işten geçmeden',
  ],
} satisfies Phrases;
