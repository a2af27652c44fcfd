import type { Phrases } from '../../src/wording/language.ts';

/** How a buyer feels, as links say it for him: "Love it", "Not so great". */
export default {
  pleased: [
    'bem|contente|satisfeit*|feliz|bom|boa|gostei|adorei',
    'perfeit*|excelente*|ótim*|maravilh*|fantástic*|amei|adoro|sim|incrível|sensacional|nota dez|show',
  ],
  displeased: [
    '(não|pouco|menos) ~3 (bem|contente|satisfeit*|feliz|bom|boa|gostei|tão|funciona|perfeit*)',
    'insatisfeit*|descontente|decepcion*|desiludid*|mal|mau|ruim|péssim*|problem*|quebrad*|partid*|defeit*|reclama*|queix*|infelizmente',
  ],
} satisfies Phrases;
