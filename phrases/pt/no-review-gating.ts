import type { Phrases } from '../../src/wording/language.ts';

export default {
  split: [
    '(criticas|problemas|queixas|reclamacoes) ~6 (nos|connosco|conosco|privado) & (aplausos|elogios|louvores) ~5 (amazon|pagina|publico)',
    '(quatro|cinco|4|5) estrelas ~3 amazon & (menos|tres|duas|uma|abaixo) ~6 (nos|nossa|mensagem|connosco|conosco)',
    '<unhappy> ~6 (<contact-us>|privado|formulario|botao|mensagem|link) & (<happy>|<like>) ~8 (<rates-it>|<asks-review>|<tell-it>|botao|link)',
    '(clientes|os|compradores) ~1 (<happy>) & (os outros|o resto|os demais|insatisfeit*|descontent*|problemas|queixas) & (<any-review>|<rate-verb>|opiniao|assistencia)',
    '(queixas|queixa|reclamacoes|problemas|criticas) & (elogios|louvores|parabens) & (<any-review>|amazon|pagina)',
    '(<happy>|<like>) ~6 (<rates-it>|<asks-review>|<tell-it>|amazon|a todos) & (<unhappy>|se nao|nao) ~6 <contact-us>',
  ],
  // "Antes de dar uma nota negativa, fale connosco."
  first: [
    '(preferimos|melhor) ~3 (ouvi-lo|saber|ouvir) ~4 (pessoa|pessoalmente|privado|diretamente) ~3 (do que|que) ~4 (mundo|todos|toda a gente|publico|internet)',
    '(negativa|nota baixa|zero) ~3 (bata|fale|escreva|venha|diga) ~4 (primeiro|antes|nos|nossa)',
    '(pena|triste) ~6 (queixa|critica|reclamacao|desabafo) ~5 (internet|amazon|publico|online|pagina) & (mensagem|bastava|chegava)',
    '(errad*|mal|problema*|falha*) ~8 nao (va|vaa|corra|recorra) ~4 (avaliacoes|avaliacao|opinioes|amazon)',
    'nao (va|corra|recorra|siga) ~3 (pagina|separador) ~3 (avaliacoes|opinioes|avaliacao|produto) & (nos|connosco|conosco|mensagem|venha|fale)',
    '(queixas|queixa|reclamacoes|reclamacao|criticas|problemas|insatisfac*) ~6 (aqui|nos|connosco|conosco) ~4 (nao|em vez) ~4 (amazon|pagina|<any-review>|publico) ! <whether>',
    '(espere|espera|aguarde|adie|segure) ~4 (avaliar|avaliacao|classificar|pontuar|comentar) ~4 (ate|que|enquanto) ! <not-reviewed> ! <thanked>',
    '(antes de|antes) ~4 (nota|avaliacao|pontuacao|classificacao) ~1 (baixa|ma|negativa|fraca) ~10 (<contact-us>|contact*|contat*|fale|escreva*)',
    '(<few-stars>|estrelinha) ~3 (nao resolve|nao muda|nao ajuda|de nada) & (nos|mensagem|conosco|connosco|gente)',
    'nao ~1 (ponhas|ponha|escrevas|escreva|metas|meta|digas|diga) ~4 (numa|na|em|nas) ~1 (avaliacao|opiniao|critica|amazon|avaliacoes) ! <thanked>',
    'amazon ~3 (so|apenas|somente) ~3 (bom|bem|corre|positivo)',

    '(escreva*|diga*|conte*|fale*|mande*) ~3 (a nos|nos|para nos|connosco|conosco) ~2 nao ~1 (la|ali|na amazon|na internet|em publico|numa avaliacao)',

    '(oportunidade|chance|hipotese) ~3 (resolver|corrigir|emendar|arranjar|consertar) ~1 antes de ~6 (amazon|avaliar|publicar|<review-noun>)',
    '(antes|melhor) ~1 (uma mensagem|um recado) ~1 (do que|que) ~1 (estrela|estrelas|avaliacao|critica)',
    '(problema|problemas|defeito|defeitos|queixas|falhas) ~2 (numa|na|em) ~1 (avaliacao|opiniao|critica) ~4 (nos|mande*|envie*|fale*)',
    '(problema|problemas|defeito|defeitos|queixa|queixas|criticas|falhas) & nao ~6 (na|numa|nas|em) ~2 (avaliacao|critica|avaliacoes|opiniao|resenha)',
    'nada de (avaliações|comentários|opiniões) ~4 (mensagem|nós|e-mail) ! <thanked>',
    '(críticas|crítica|queixas|reclamações) & (para nós|a nós|connosco|diretamente) & (não|em vez) ~4 (<any-review>|amazon|público)',
    '(escreva*|contacte*|contate*|fale*|diga*|avise*) ~3 (em vez|ao invés|antes) ~1 de ~4 (<any-review>|public*|avaliar|opinar) ! <thanked>',
    'nao ~1 (deixe|deixes|deixem|escreva|escrevas|ponha|publique|publiques|faca|de|poste) ~2 <bad-review> ! <whether>',
    '(nao seja|nao sejam|nao for|nao forem|menos de|inferior a|abaixo de) ~2 (<five-stars>|<five>) & (mensagem|privado|cont*|diga*|<contact-us>)',
    '(<contact-us>|<give-chance>|escreva*|escreve|resolver|fale|fala|primeiro|ligue) ~8 (antes de|em vez de|ao inves de|em lugar de|e nao com|previamente a|sem) ~5 (<reviewing>|<bad-review>|<any-review>|<rate-verb>) ! <not-reviewed>',
    '(antes de|em vez de|ao inves de|em lugar de|antes) ~4 (<reviewing>|<bad-review>|<review-noun>|<rate-verb>|nota|estrelas) ~12 (<contact-us>|<give-chance>|escreva|escreve|conversemos|vamos conversar|avis*|contact*|contat*|resolv*|fale|fala) ! <not-reviewed>',
    '(<contact-us>|escreva|escreve|avise|avisa|fale|fala) ~5 (primeiro|antes|previamente) & (<review-noun>|<rates-it>|<bad-review>|estrelas|<rate-verb>) ! <not-reviewed>',
    '(nao|evite|evita|abstenh*|espere|aguarde) ~5 (<bad-review>|<review-noun>|<rate-verb>|<reviewing> ~3 <any-review>|uma estrela|avali* mal) ~10 (<contact-us>|escreva*|escreve|ate|sem|e|antes|primeiro|diga*|fale) ~6 (<contact-us>|nos|falar|consult*|escrev*|contact*|contat*|resolv*)',
    'nao ~2 (avalie|avalies|pontue|classifique) ~1 (mal|negativamente) ~3 <contact-us>',
    '<unhappy> ~3 (nao|evite) ~3 (avali*|pontu*|classific*|<bad-review>) ~6 (<contact-us>|escreva-nos|nos)',
    '(<unhappy>|ma experiencia) ~4 nao ~3 (escrev*|deix*|public*|ponh*|fac*) ~3 <any-review> ! <whether>',
    '(<give-chance>) & (antes|primeiro|em vez|ate) & (<any-review>|avali*|pontu*|classific*|public*|opin*)',
    '(<any-review>|estrelas|avaliacao) ~2 (pode|podem) esperar',
    '(pens*|pensando|tentad*|tentacao|intencao|consider*|quer|queres|vai|ia|vontade) ~4 (<bad-review>|<few-stars>|avali* ~2 (mal|baix*)) & (<contact-us>|primeiro|antes|escrev*|avis*|fale|fal*)',
    '(preferimos|prefiro|melhor) ~3 (saber*|fal*|ler*|resolv*|ouv*|convers*) ~4 (privado|diretamente|directamente|por mensagem|entre nos|de si|de voce) ~5 (que|e nao|do que|em vez) ~5 (public*|<any-review>|estrelas|ler|ver|pagina)',
    '(por mensagem|em privado|no privado|diretamente|connosco|conosco) & (nao|e nao|em vez de) ~3 (com|nas|na|pelas|em) ~2 (estrelas|avaliacoes|avaliacao|opinioes|publico|<bad-review>)',
    '(fique|fica|ficar) ~2 entre nos & (<any-review>|public*)',
    '(nao puder|nao pode|nao podes|nao possa|nao poder|nao for possivel|nao conseguir) ~3 (dar|da*|avali*|pontu*|atribuir) ~4 (<five-stars>|<five>|maxim*|bo*) & (<contact-us>|avis*|diga*|escrev*|primeiro|antes)',
    '(fale|fala|falemos|contact*|contat*|escrev*|<contact-us>) ~5 antes de ~3 (<any-review>|<rate-verb>|qualquer)',
  ],
  satisfied: [
    '(enquanto|desde que) ~4 (<happy>|<like>) & (amazon|<any-review>) ! <whether>',
    '(assenta|serve|caiu|ficou) ~2 (luva|perfeito|perfeitamente) & (avali*|opiniao|clique) ! <whether>',
    '<said-happy> & (<review-act>|<any-review>|amazon) & (podia|pode|poderia|gostávamos|então|também) ! <whether> ! <thanked>',
    '<if> ~4 (expectativas|esperava|esperado|prometido|altura) & (<any-review>|<review-act>|comentário) ! <whether> ! <not-reviewed>',
    '<if-happy> & (<rates-it>|<asks-review>|<tell-it>) ! <whether> ! <unhappy>',
    '<if-happy> & uma ~1 <review-noun> ! <whether> ! <unhappy> ! <not>',
    // To be honest is asked of those who liked it alone.
    '(se|caso|quando) ~3 (<happy>|<like>) ~6 (<rates-it>|<asks-review>) ! (nao|ou|nem|tanto|qualquer|independente*|mesmo|tambem) ! <unhappy>',
    '<happy-ones> & (<rates-it>|<asks-review>|<tell-it>|<rate-verb>|convid*) ! <whether> !0 (insatisfeit*|descontent*) ! <refunded>',
    '(so|apenas|somente|unicamente) ~2 (se|quando) ~4 (<happy>|<like>|tudo) & (<any-review>|<rate-verb>|estrela*|clique|carregue)',
    '(<rates-it>|<review-act>|<rate-verb>) ~3 (so se|apenas se|somente se|desde que|so quando|contanto que) ! <whether>',
    '(merecemos|mereco|merece|merecido|conquistamos|merec*) ~3 (<any-review>|estrelas|<five-stars>|confianca|nota) & (<rates-it>|<asks-review>|<any-review>|estrelas|marque|clique) ! <whether>',
    '(<happy>|<like>) ~3 (entao|nesse caso|se sim|em caso afirmativo) ~6 (<rates-it>|<asks-review>|<any-review>|<rate-verb>)',
    '(se sim|em caso afirmativo|se for o caso|sendo assim) ~8 (<rates-it>|<asks-review>|<rate-verb>|<any-review>)',
    '(resolv*|solucion*) ~8 (<happy>) & (<rate-verb>|<rates-it>|<asks-review>) ! <whether>',
  ],
  asked: {
    phrases: [
      '^ ~6 (<happy>|<like>) ~6 ?',
      '(tudo) ~3 (a seu gosto|bem|certo|perfeito|ok|em ordem|otimo|como esperava) ~3 ?',
      '(merecemos|cumprimos|acertamos|correspondeu) ~4 ?',
      '(funciona|ficou|serviu|chegou) ~2 (bem|perfeit*|otimo|certinho) ~3 ?',
    ],
    with: {
      after: [
        '<rates-it>',
        '<asks-review>',
        '<tell-it>',
        '<any-review>',
        '^ ~2 <rate-verb>',
        '(pagina) ~2 (opinioes|produto)',
        '(diga|diz|conte|conta) ~2 amazon',
        '^ [entao] (comente|comenta|comentar)',
      ],
    },
    without: { sentence: ['<whether>', 'nao', 'insatisfeit*|descontent*|decepcion*', '<not-reviewed>'] },
  },
  // Any question about how it goes, and then the review.
  'asked+': {
    phrases: [
      '^ ~8 (o|a|na|no|nossa|nosso|bem|como|tudo|esta) ~8 ? ! (tempo|minuto|pode|podia|poderia|quer|gostaria|importa-se|momento|vontade|recebeu|usou|chegou|duvida*|pergunta*|ajuda|opiniao|avaliacao|<not-reviewed>) ! <whether>',
    ],
    with: { after: ['^ ~1 (entao|nesse caso|assim) ~14 (<any-review>|<review-act>) ! <whether> ! <thanked>'] },
  },
  divert: {
    phrases: [
      'se ~4 <unhappy> ~8 (<contact-us>|<give-chance>) ! (<number> dias|devolver|trocar)',
      '<unhappy> ~6 (preferimos|melhor|antes|primeiro) ~6 (<contact-us>|saber*|privado|nos)',
      '(menos de|abaixo de|inferior a) ~2 (<five>|quatro|4) & <contact-us>',
      '<contact-us> ~3 se ~4 (insatisfeit*|descontent*|decepcion*|desapont*|nao ~3 (<happy>|<like>))',
    ],
    with: { near: ['<rates-it>', '<asks-review> ! <not-reviewed>', '<tell-it>', '<five-stars>'] },
    without: {
      sentence: [
        '(algum|qualquer|tem um|ha um|houve um|caso de|em caso de|houver|tiver) ~1 (problema|inconveniente|queixa|falha|defeito) !6 (antes|primeiro|em vez)',
      ],
    },
  },
  'divert-asked': {
    phrases: [
      '^ ~4 (negativa|nota baixa|ma nota|chumbo) ?',
      '^ nao ~4 <five-stars> ?',
      '^ ~4 (descontent*|insatisfeit*|decepcion*|desapont*|desilud*|algo errado|algo mal|queixas|reclamacoes|problemas|nao) ~4 ?',
      '^ nao ~5 ?',
      '^ ~3 (bem|perfeito|contente|feliz|sim|otimo) ~3 (botao|link|cara|carinha|clique)',
    ],
    with: {
      after: [
        '<contact-us>',
        '(mal|nao|problema*|triste|ruim) ~4 (botao|link|cara|carinha|clique)',
        '(diga*|diz|escrev*|fale|fala|cont*|formulario|privado|nos|mensagem|gente|chame|chama)',
      ],
      message: [
        '<tell-it>',
        '<asks-review> ! <not-reviewed>',
        '<rates-it>',
        'pagina de opinioes',
        '(diga*|diz|conte) ~2 amazon',
        '(botao|cara|carinha|link) ~1 (verde|vermelh*|feliz|triste|contente|esquerd*|direit*)',
        '<contact-us> ~6 privado',
      ],
    },
    without: {
      sentence: ['<not-reviewed>'],
      after: [
        '(de um jeito|de uma forma|de uma maneira|por um lado) ou ~1 outr* ! <contact-us>',
        '(conte|conta|diga|diz|escreva|partilhe|compartilhe|avalie|deixe) ~2 (tambem|igualmente|na mesma|mesmo assim|do mesmo jeito|da mesma forma) ! <contact-us> ! (amor*)',
        '(as duas|ambas) ~1 (respostas|opinioes|coisas) ! <contact-us>',
      ],
    },
  },
  // The buyer has said that he is happy, or the seller takes it for granted, and then asks.
  'asked++': {
    phrases: ['<said-happy> ! <whether>'],
    with: {
      after: ['(<any-review>|<review-act>) ! (continua|ainda|parece) ! <remove> ! <change> ! <thanked> ! <whether>'],
    },
    without: { near: ['<not-reviewed>'] },
  },
  'split++': {
    phrases: [
      'botao ~1 verde ~1 (avali*|opiniao|amazon|comentario)',
      '(polegar|joinha|dedao|dedo) ~2 (cima|acima)|joinha',
    ],
    with: {
      near: ['(polegar|dedao|dedo) ~2 (baixo|abaixo)', 'botao ~1 vermelho'],
      message: ['<any-review>', 'amazon'],
    },
  },
  allow: [
    '(<you-asked>|<you-offered>|<you-wrote>) ~8 <any-review> ! <bids>',
    'elogio* ~3 (como|e|ou) ~2 crítica* ~1 (na|em|são|da)',
    'tanto ~3 elogio* ~3 crítica*',
    '<whether>',
  ],
} satisfies Phrases;
