import type { Phrases } from '../../src/wording/language.ts';

export default {
  profanity: [
    'siktir*|sikeyim|sikiyim|sikik|sikerim|sikerler|sikecek*|sikimde|sikime|amk|aq .|amına koy*|amına koyayım|amcık*|orospu*|=piç|=piçler|=göt|=götü|=götün|=göte|götveren*|yarrak*|=yarak|taşak*|ibne*|=puşt|=puştlar|kaltak*|kahpe*|pezevenk*|gavat*|şerefsiz*|haysiyetsiz*|bok gibi|bok yoluna|boktan|boku yedi*|sıçtı*|sıçayım|sıçarım|sıçmış*|geri zekalı*|gerizekalı*|dangalak*|lanet (olsun|olası)|allah belanı*|allah kahretsin|kahrolası|(ananı|anasını) (sik*|avrad*)',
  ],
  sexual: [
    'porno*|pornografi*|dildo*|vibratör*|orgazm*|mastürbasyon*|oral seks|anal seks|seks (yap*|oyuncak*|partner*)|erotik*|çıplak (kadın*|kız*|model*|erkek*|fotoğraf*)|çırılçıplak*|yarı çıplak|striptiz*|ateşli gece*|seksi (gece*|kadın*|kız*)|yatakta ~4 (çıldır*|yalvar*)|sevişme*|sevişmek|sevişirken',
  ],
  violence: [
    'kan (içinde|gölü*|revan)|her yer* kan (içinde|oldu)|kana bulan*|kanlar içinde|kanlı (ceset*|katliam)|(parmağı|parmağını|parmakları) ~2 (koptu|kopmuş|kesildi|kesip|ezildi|uçtu)|kafasını kes*|başını kes*|katlet*|katliam*|işkence (yap*|et*|gör*)|tecavüz*|intihar*|ceset*',
    '(seni|sizi|kuryeyi|herifi|adamı) ~2 (öldür*|gebert*|boğar*|bıçakla*|döver*)|ağzını burnunu kır*|gebertir*',
  ],
} satisfies Phrases;
