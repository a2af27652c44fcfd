import type { Phrases } from '../../src/wording/language.ts';

export default {
  slang: [
    'lol|omg|wtf|xd|nwm|wgl|jbc|ofc|thx|plis|pls|pzdr|pozdro|pozdr|spoko|spox|spoczko|sorki|sory|sorka|dzk|btw|narka|nara|elo|siema|siemka|siemano|cze .|hejka|heja|joł|buziaki|buziaczki',
    'haha*|hehe*|hihi*|upsi|oj tam|kurde|cholera|masakra|ziom|ziomek|mordo|gościu',
    'zajefajny|zajefajnie|zarąbiście|zarąbisty|wypasiony|mega (fajny|fajnie|super)|czadowo|luzik|na luzie|ogarniemy|ogarniamy|ogarnąć|ogarnę|wtopa|daliśmy ciała|dać ciała|sknoci*|schrzani*|spieprz*|spartoli*|lipny|lipne|do bani|badziew*|dziadostwo|hajs|szmal|wkurz*|olać|olali|olewać|no stress|no problem',
  ],
  scare: [
    '(działaj|reaguj|odpowiedz) (teraz|natychmiast)|proszę (działać|reagować|odpowiedzieć) natychmiast|wymagana ~1 natychmiastowa (reakcja|odpowiedź)',
    '(ostatnie|ostateczne) (ostrzeżenie|wezwanie)',
    '(nie ignoruj|nie ignorować) (tej|naszej|tego)|zanim będzie za późno|będzie za późno',
  ],
} satisfies Phrases;
