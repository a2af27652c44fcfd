import type { Phrases } from '../../src/wording/language.ts';

/** What a message has to speak of, if its sentences are to sound like a breach of a rule. */
export default {
  'no-review-incentive': [
    '<review-noun>|<review-act>|<review-talk>|<five-stars>|<few-stars>',
    'reseñ*|valor*|opin*|calific*|puntu*|comentario*|comentar|feedback*|review*|estrella*|testimonio*|tester|testers|probador*|experiencia|experiencias|evalua*|voto|votos',
    '(palabras|lineas|frases|texto|foto|video) ~8 (amazon|pagina|ficha|online|public*)',
    '(otros|demas|comunidad|mundo) ~4 (sepan|saber|cuente*|cont*|diga*)|ficha del producto|pagina del producto|captura*',
  ],
} satisfies Phrases;
