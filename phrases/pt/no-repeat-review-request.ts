import type { Phrases } from '../../src/wording/language.ts';

export default {
  again: [
    '<again> ~8 (<review-noun>|<review-act>|<rates-it>|<rate-verb>|<asked-for>) ! <only-once> !0 <not-reviewed> !0 <service-word>',
    '(<review-noun>|<asked-for>) ~6 (outra vez|de novo|novamente|mais uma vez|pela segunda vez|pela ultima vez|pela terceira vez) ! <only-once> !0 <service-word>',
    '(desculp*|perdo*) ~4 (insist*|repetir|voltar|outra vez|incomod* de novo|chatear de novo) ~6 (<any-review>|<rate-verb>|<asked-for>)',
    '(ultima|ultimo|final|derradeira) ~1 (oportunidade|chamada|chance|ocasiao|aviso|tentativa|lembrete|vez) ~6 (<any-review>|<rate-verb>|opinar|comentar|avaliar) !0 <not-reviewed>',
    '(segunda tentativa|terceira tentativa|segunda vez|terceira vez|a terceira e de vez) & (<any-review>|<asked-for>|<rate-verb>) ! <service-word>',
    '(nova tentativa|outra tentativa|novo pedido|repetimos ~3 (pedido|solicitacao|pergunta)) & (<review-noun>|<rate-verb>|<asked-for>) ! <service-word>',
    '(desta vez|agora) sim & (<review-act>|<rate-verb>)',
  ],
  missing: [
    '(nao|sem) ~4 (deixou|escreveu|recebemos|recebida|vimos|publicou|fez|chegou|respondeu|encontramos|temos|avaliou|pontuou|classificou|opinou|deixado|recebido|respondido|visto|escrito|deixaste|escreveste|avaliaste) ~6 (<review-noun>|seu comentario|teu comentario|estrelas|seu voto|<asked-for>) !0 <not-reviewed> ! se ! <service-word>',
    '(ainda) ~3 (nao|sem|falta|pendente|esperamos|esperando|aguardamos|estamos) ~5 (<review-noun>|<rate-verb>|estrelas|comentario) !0 <not-reviewed> ! <service-word>',
    '(nao|ainda nao) ~2 (avaliou|pontuou|opinou|classificou|comentou|avaliaste) ! se !0 <not-reviewed>',
    '(continuamos|continuo|seguimos|estamos) ~3 (espera|esperando|aguardar|aguardando|sem) ~5 (<any-review>|estrelas|<rate-verb>) !0 <not-reviewed>',
    '(falta|faltam|so falta|so faltam|sentimos falta) ~4 (<review-noun>|estrelas|sua voz|tua voz|seu voto|seu comentario|teu comentario) !0 <not-reviewed>',
    '(esquec*|passou despercebid*|escapou) ~5 (<review-noun>|<rate-verb>|<review-act>|opinar|estrelas|avaliacao) ! nao',
    '(<review-noun>|opiniao|comentario) ~3 (continua pendente|pendente|nao chegou|nao aparece|em falta|em atraso) !0 <not-reviewed>',
    '(prometeu|prometeste|disse que|disseste que) ~5 (<any-review>|<rate-verb>)',
    '(ainda) ~2 (a tempo|da tempo|vai a tempo) ~4 (<any-review>|<rate-verb>|opinar)',
    '(pedido|solicitacao|convite) ~4 <review-noun> & (sem resposta|nao ~3 (resposta|respond*))',
    '(ainda sem) (avaliacao|opiniao|estrelas|noticias)',
  ],
  earlier: {
    phrases: [
      '(lhe|te|vos|ja|amazon|nos) ~1 (pedimos|pedi|solicitamos|escrevemos|escrevi|enviamos|enviei|mandamos|mandei|convidamos|perguntamos|pediu|contactamos|contatamos|lembramos) ~8 (semana|dias|mes|ontem|segunda|terca|quarta|quinta|sexta|sabado|domingo|ja|antes|atras|anterior|passad*)',
      '(semana passada|ha ~3 (dias|semanas|semana|mes|tempo)|(dias|semanas) atras|outro dia|mes passado|ha pouco|na segunda|na terca|na quarta|na quinta|na sexta|ontem|anteriormente) ~3 (pedimos|pedi|solicitamos|escrevemos|escrevi|enviamos|mandamos|convidamos|perguntamos|contactamos|contatamos)',
      '(ja|como ja) ~2 (pedimos|escrevemos|solicitamos|pediu|dissemos|convidamos|enviamos ~3 (pedido|mensagem|email|e-mail)|mandamos ~3 (pedido|mensagem|email|e-mail)|pedi|escrevi)',
      '(primeiro|primeira|anterior|ultimo|ultima|passado|meu|minha|nosso|nossa) ~1 (email|e-mail|mensagem|mail|lembrete|pedido|solicitacao|aviso) ! <service-word>',
      '(nao) ~3 (respond*|resposta|leu|viu|visto) ~5 (mensagem|email|e-mail|pedido|solicitacao|nosso|nossa|mensagens|emails|resposta)',
      '(como lhe|como te|como) (dissemos|escrevemos|pedimos|comentamos)',
      '(ja sao|ja vao|ja foram) ~1 (<number>|dois|duas|tres|quatro|varios|varias) ~1 (mensagens|emails|e-mails|lembretes)',
      '(continuamos|ainda|estamos|seguimos) ~1 sem (noticias|saber|resposta)',
      '(outra vez|de novo|novamente) (por aqui|nos|eu|somos)',
    ],
    with: {
      message: [
        '<review-act> ! <not-reviewed>',
        '<review-wish> ! <not-reviewed>',
        '<review-noun> ! <not-reviewed>',
        '<rates-it> ! <not-reviewed>',
        '(seu voto|teu voto|sua voz)',
        'pedido de comentario',
      ],
    },
    without: { sentence: ['<service-word>', '<not-reviewed>'] },
  },
  allow: [
    '(nao|nunca) ~3 (pediremos|pedimos|voltar*|insistir*) ~6 (outra vez|de novo|novamente|mais uma vez)',
    '(nao|nunca) ~3 (pediremos|pedimos|voltar*|insistir*|lembraremos)',
    '<only-once>',
    '(nao) ~4 (mais lembretes|lembrete|voltaremos|insistiremos|insistimos|outra mensagem)',
    '(obrigad*|desculp*) ~2 (de novo|mais uma vez) .',
  ],
} satisfies Phrases;
