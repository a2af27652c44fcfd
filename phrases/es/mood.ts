import type { Phrases } from '../../src/wording/language.ts';

/** How a buyer feels, as links say it for him: "Love it", "Not so great". */
export default {
  pleased: [
    'bien|contento|contenta|satisfech*|feliz|bueno|buena|gusta|encantado|encantada',
    'perfect*|excelente*|encanta|fantástic*|maravill*|estupend*|genial|sí|fenomenal|buenísim*|inmejorable|súper|fabulos*',
  ],
  displeased: [
    '(no|poco|menos) ~3 (bien|contento|contenta|satisfech*|feliz|bueno|gusta|convence*|funciona|tan|perfecto)',
    'insatisfech*|descontent*|decepcion*|mal|mala|malo|problem*|roto|rota|defect*|queja|reclamación|desgraciadamente|pésim*|regular',
  ],
} satisfies Phrases;
