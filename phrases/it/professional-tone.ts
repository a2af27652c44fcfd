import type { Phrases } from '../../src/wording/language.ts';

export default {
  slang: [
    'lol|omg|wtf|lmao|cmq|cmnq|nn|xké|xkè|xchè|perkè|x (favore|lei|te|noi|voi|questo)|grz|tvb|tvtb|tt (bene|ok)|qnd|qst|qlc|qlcs|anke',
    'raga|ragaz|bella (zio|raga)|ciaone|ciao (bello|bella|raga|cara|caro)|bacioni|bro',
    'boh|bah|uffa|oops|haha*|ahah*|hehe*|eheh*|oddio|mamma mia|eddai|vabbè|vabè',
    'figo|figata|fighissimo|fichissimo|ficata|cavolata|cavolate|cacchio|incasinato|incasinati|incasinata|(un|gran) casino|fregatura|sfiga|sclerare|sbatti|tranqui|no stress|no problem|una schifezza|fa schifo|che schifo|abbiamo (toppato|cannato)|rompiscatole',
  ],
  scare: [
    '(agisci|agisca) (ora|subito|immediatamente)|(azione|risposta) immediata ~2 (richiesta|necessaria)|richiesta (azione|risposta) immediata',
    '(ultimo|ultimissimo) (avviso|avvertimento) !4 <carrier-maker>',
    '(non ignori|non ignorare|da non ignorare) ~1 (messaggio|avviso|mail)|prima che sia troppo tardi|sarà troppo tardi',
  ],
} satisfies Phrases;
