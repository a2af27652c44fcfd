import type { Phrases } from '../../src/wording/language.ts';

/** What a message has to speak of, if its sentences are to sound like a breach of a rule. */
export default {
  'no-review-incentive': [
    '<review-noun>|<review-act>|<five-stars>|<few-stars>|<reviewer>',
    'avali*|opin*|classific*|pontu*|comentario*|comentar|feedback*|review*|resenha*|estrel*|depoimento*|testemunho*|testador*|tester|testers|experiencia|experiencias|nota|notas|voto|votos',
    '(palavras|linhas|frases|texto|foto|video) ~8 (amazon|pagina|online|public*)',
    '(outros|outras pessoas|comunidade|mundo) ~4 (saber|saibam|conte*|diga*)|pagina do produto|captura*|print',
  ],
} satisfies Phrases;
