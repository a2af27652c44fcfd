import type { Phrases } from '../../src/wording/language.ts';

export default {
  slang: [
    'lol|omg|wtf|lmao|vc|tbm|tbem|pq|blz|obg|obgd|obgda|brigadão|vlw|flw|fds|qdo|qnd|cmg|ctg|msm|pfv|pfvr|plis|pls|sdds|tmj|abç|bjs|bjos|beijos|beijinhos|hj|ngm|td (bem|bom|certo)|aki|naum|mto|mta|mt (bom|bem|obrigado)|q (tal|bom|pena)|n (tem|foi|sei|deu)',
    'kkk*|rsrs*|haha*|hehe*|huehue*|ahaha*|eita|oxe|uai|putz|poxa|caraca|caramba|aff|affe|iai|eae|=aí galera|^ e aí|fala (aí|mano|galera)|^ opa|oops',
    'mano|galera|bro|parça|véi|vei|mermão|bué|bacano|gajo|gajos',
    'maneiro|massa demais|show de bola|dahora|top demais|topzera|deu ruim|deu merda|deu zebra|ferrou|ferramos|pisou na bola|pisamos na bola|vacilo|vacilou|vacilamos|mancada|zoado|zoada|zuado|zuada|treta|treco|sacanagem|porcaria|gambiarra|=tá (ligado|certo|bom|ok|bem)|=tô|tava|tamo|=né|no stress|no problem',
  ],
  scare: [
    'aja (agora|já|imediatamente)|(ação|resposta) imediata ~2 (necessária|exigida|requerida)',
    'último (aviso|alerta)|última advertência',
    '(não ignore|não ignores) (este|esta|esse|essa|nossa) (mensagem|aviso|mail|e-mail)|antes que seja tarde|será tarde demais',
  ],
} satisfies Phrases;
