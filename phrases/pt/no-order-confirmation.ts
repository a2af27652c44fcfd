import type { Phrases } from '../../src/wording/language.ts';

export default {
  received: {
    phrases: [
      '(missao|tudo|esta) ~1 (cumprida|feito|pronto|concluido) ~2 (encomenda|pedido) ~1 (concluid*|finalizad*|terminad*|complet*)',
      '(pagamento|dinheiro) ~2 (ja|ca) ~1 (esta|chegou|entrou|caiu)',
      '(separamos|preparamos|embalamos|juntamos) ~1 (as coisas|os artigos|tudo|as pecas)',

      '(pedido|encomenda|compra) ~2 (deu entrada|entrou|ja consta|foi registad*) ~4 (sistema|loja|nos)',
      '(tudo|encomenda|pedido) ~2 embalad* ~3 (pronto|pronta|envio)',
      '(recebemos|recebido|registamos|registramos|aceitamos|aceite|confirmamos|confirmar|confirmado|processamos|processando|preparando|preparamos|a preparar|a processar|a embalar|embalando|anotamos) ~3 (seu|teu|vosso|o|a|sua|tua) ~1 (pedido|compra|pagamento|encomenda|ordem)',
      '(seu|teu|vosso|o|sua|tua|a) (pedido|compra|pagamento|encomenda) ~4 (confirmad*|aceit*|recebid*|registad*|registrad*|processad*|chegou|foi recebid*|em preparacao|em processamento|em curso|esta sendo|esta a ser|aprovad*|pront* para envio|realizad* com sucesso|sendo embalad*|compensad*|caiu)',
      '(pedido|pagamento|compra|encomenda) (aceit*|confirmad*|recebid*|registad*|registrad*|processad*|aprovad*)',
      'ja temos ~1 (seu|teu) (pedido|pagamento)|ja temos ~1 (sua|tua) (encomenda|compra)',
      '(confirmacao|acuse de rececao|comprovativo) ~2 (pedido|compra|pagamento|encomenda)',
      '(estamos|ja estamos) ~2 (preparando|embalando|processando|separando|preparar|embalar|separar) ~3 (pedido|pacote|compra|encomenda)',
    ],
    without: { sentence: ['<trouble>', '<question>', '<pending>'] },
  },
  shipped: {
    phrases: [
      '(pusemos|colocamos|deixamos|metemos|postamos|despachamos) ~2 (seu|sua|teu|tua|encomenda|pedido|pacote) ~2 (no correio|nos correios|nos ctt|na transportadora)',
      '(sua|seu|teu|tua) _ ~1 (esta|vai|segue) ~1 (na|no) ~1 (carrinha|camiao|caminhao|veiculo)',
      '(passa|passara|vem|vira) ~1 (a|o) ~1 (carrinha|carro|estafeta|camiao) ~2 (gls|dhl|ctt|ups|dpd|recolher)',

      '(seu|sua|seus|suas) _ ~2 (foi|foram|esta|estao) ~2 (embalad*|recolhid*|levantad*|despachad*|empacotad*)',
      '(estafeta|carteiro|motorista|transportadora|entregador) ~2 (levou|ja o levou|ja a levou|veio busc*|passou ~3 (recolher|buscar))',

      '(seu|sua|seus|suas) _ (parte|partem|sai|saem|segue|seguem|viaja|viajam) ~1 (hoje|amanha|agora)',
      '(pedido|encomenda|pacote) ~1 foi (enviado|enviada|despachado|despachada|expedido|expedida) (hoje|ontem|agora) ~1 e ~1 chega',
      '(pedido|encomenda|pacote) ~2 (foi|ja foi) (enviad*|despachad*|expedid*) ~1 (hoje|ontem|agora|esta) ! <not>',
      '(pedido|encomenda|pacote|compra) ~4 (recolhid*|levantad*|coletad*) ~3 (transportadora|estafeta|correios|ctt|motorista|dhl|ups)',
      '<goods> ~2 (acabou|acaba|acabaram) de (sair|partir|deixar|ser ~1 (enviad*|expedid*|despachad*))',
      '<goods> ~5 (enviad*|despachad*|expedid*|postad*|mandad*|a caminho|em transito|em rota|saiu|sai hoje|saiu hoje|sai amanha|segue hoje|seguiu|saem hoje|sairam|viaja|viajando|rumo a|partiu|entregue a|entregue aos|pos-se a caminho|nas maos|saiu para entrega|foi coletad*|foi recolhid*|embarcou|voando|ja esta com)',
      '(enviado|enviamos|despachamos|despachado|mandamos|expedimos|postamos|entregamos|demos) ~4 <goods>',
      '(acabamos de|acabei de|acaba de|hoje|ja) ~2 (entregar|enviar|mandar|despachar|expedir|enviamos|despachamos|postamos|postar) ~4 <goods>',
      '(saiu|sairam|deixou) ~4 (armazem|deposito|oficina|estoque|loja|galpao|centro de distribuicao)',
      '(entregue|entregamos|entreguei|demos|deixamos) ~3 (a|aos|na|nos) <carrier>',
      '<carrier> ~2 (recolheu|coletou|levantou|ja tem|ja levou|buscou|retirou|levou) ~3 (<goods>|caixa|pacote|encomenda|pedido)',
      'confirm* ~2 (envio|despacho|expedicao|postagem) ~1 (de|do|da|seu|sua)',
      '(confirmacao|aviso|notificacao|comprovativo) de (envio|despacho|expedicao|postagem)',
      '(hoje|ontem|esta manha|esta tarde|ja) ~1 (sairam|saiu|sai|enviamos|despachamos|seguiu|seguem)',
      '(a caminho|rumo|viaja|viajando|voando) ~2 (de sua casa|da sua casa|de si|de ti|ate voce|ate si|sua casa|tua casa|casa)',
      '(boas noticias|oba|viva|eba|uhul|boa noticia) & (enviad*|caminho|saiu*|viaja*|despachad*|postad*)',
      '(ja foi|foi) (enviad*|despachad*|postad*|expedid*)',
      'envio (realizado|efetuado|confirmado)|enviado (pelos|pela|por) <carrier>',
    ],
    without: {
      sentence: ['<trouble>', '<question>', '<pending>', '<asked>'],
      near: ['<which-day>'],
    },
  },
  delivered: {
    phrases: [
      '(estafeta|carteiro|motorista|transportadora) ~4 (deixar|deixou|entregou|entregar|pousou) ~5 (vizinh*|porta|porteiro|receca*|caixa do correio)',
      '(foi|foram|ficou|ficaram) ~1 (deixad*|entregue|entregues|colocad*) ~3 (porta|porteiro|vizinh*|caixa do correio|casa)',
      '(pacote|encomenda|pedido) ~8 (foi|ficou) ~2 (deixad*|entregue|colocad*) ~6 (porta|vizinho|portaria|caixa|portao|hall)',

      'segundo ~1 (estafeta|ctt|correios|transportadora|carteiro) ~1 (encomenda|pacote|pedido) ~2 entregue',
      '(segundo|de acordo com) ~2 (estafeta|ctt|correios|transportadora|dhl|dpd|ups|carteiro|entregador) ~3 <goods> ~3 (entregue|deixad*|chegou)',
      '(pode|podes|podera) ~2 (levantar|recolher|retirar|buscar) ~1 <goods>',
      '<goods> ~4 (entregue|entregues|recebid*|foi entregue|chegou|chegaram|deixad* n*)',
      '(entrega|entregue) (concluida|completa|realizada|confirmada|com sucesso)|confirmacao de entrega',
      'entrega ~4 (concluida|realizada|efetuada|finalizada)',
      '(segundo|consta|vemos|aparece|indica|informa) ~5 (recebeu|recebeste|entregue)',
      '<goods> ~3 (espera|a espera|aguarda|disponivel|pronto|pronta) ~5 (recolha|retirada|levant*|agencia|loja|locker|cacifo|ponto|correios)',
    ],
    without: {
      sentence: ['caso contrario|se nao', '<trouble>', '<question>', '<pending>', '<asked>', 'devolveu|grava*'],
      near: ['<which-day>', '<review-act> ! <not-reviewed>'],
    },
  },
  tracking: {
    phrases: [
      '(link|ligacao|aqui) ~2 ve ~1 onde ~2 (pacote|encomenda|pedido|envio)',
      've ~1 onde ~1 (esta|anda) ~2 (pacote|encomenda|pedido|envio)',
      '(onde) ~2 (esta|anda|se encontra) ~2 (pacote|encomenda|pedido|envio) & (link|ligacao|aqui|clique)',
      '(rastreio|rastreamento|seguimento) (e|:) ~1 (<number>|*1*|*2*|{tracking})',
      '(numero|num|codigo|link) ~1 [de] (rastreio|rastreamento|seguimento|tracking|envio|localizacao|postagem|rastreador)',
      '(acompanh*|rastre*|segu*|siga|consult*|monitor*) ~2 (seu|teu|o|a|sua|tua) ~1 (pedido|pacote|envio|compra|encomenda|entrega)',
      'tracking ~1 (<number>|e|ativo|disponivel)|tracking number',
      '(codigo|objeto) ~2 {tracking}|{tracking}',
    ],
    without: {
      sentence: ['<trouble>', '<question>', '<asked>', 'etiqueta de devolucao|precisamos'],
      message: [
        'onde (esta|anda) ~3 (pacote|pedido|encomenda)|perguntou pel*|pergunta pel*',
        '<trouble> &8 (pacote|pedido|entrega|encomenda)',
      ],
    },
  },
  arrival: {
    phrases: [
      '(amanha|hoje|em breve) ~2 (tocam|toca|batem|bate) ~3 (campainha|porta) ~5 (pacote|encomenda|pedido|estafeta)',
      '(amanha|depois de amanha|segunda|terca|quarta|quinta|sexta|sabado|hoje) ~2 (deve|devera|vai|esta|estara) ~4 (caixa do correio|caixa de correio|porta|casa|maos)',

      '(segunda-feira|segunda|terca|quarta|quinta|sexta|sabado|amanha|hoje) ~3 (cai|chega|esta) ~2 (caixa de correio|caixa do correio|porta|casa)',
      '(estafeta|carteiro|motorista|entregador|transportadora) ~4 (sua|tua) porta',
      '(em breve|brevemente|logo) ~1 (recebera|receberas|vai receber|tera) ~2 (pedido|pacote|compra|encomenda)',
      '(entrega|chegada|previsao) ~1 (prevista|estimada|programada|esperada|de entrega|de chegada|agendada)',
      '(data|dia|prazo) ~1 (previst*|estimad*|aproximad*) ~1 de (entrega|chegada)|data de entrega (prevista|estimada)',
      '<goods> ~2 (chegara|chega|sera entregue|vai chegar|deve chegar|estara) ~5 (amanha|hoje|segunda|terca|quarta|quinta|sexta|sabado|domingo|<number>|breve|semana|casa|horas|dias|maos|entre|logo)',
      '(vai receber|vais receber|recebera|receberas) ~2 (pedido|encomenda|pacote|compra|envio) ~4 (amanha|hoje|segunda|terca|quarta|quinta|sexta|sabado|<number>|breve|semana|horas|dias|entre)',
      '(chegara|chega|recebera|receberas|sera entregue|vai receber|deve receber|tera) ~4 (amanha|hoje|segunda|terca|quarta|quinta|sexta|sabado|em breve|semana|casa|horas|dias|entre) & (pedido|encomenda|pacote|compra|envio)',
    ],
    without: {
      sentence: ['<trouble>', '<question>', '<pending>', '<asked>', 'nova data'],
      near: ['<which-day>'],
      message: ['atras*|demora|demoras|avari*|nova data|perdid*|extravi*'],
    },
  },
  refund: {
    phrases: [
      '(seu|teu|o) (reembolso|estorno|credito) ~4 (processad*|emitid*|efetuad*|realizad*|concluid*|aprovad*|enviad*|feito|confirmad*)',
      '(reembolso|estorno) (processado|emitido|efetuado|realizado|confirmado|concluido)|confirmacao de (reembolso|estorno)',
      '(acabamos de|ja) ~1 (processar|processamos|emitir|emitimos) ~2 (reembolso|estorno)',
    ],
    without: {
      sentence: ['<question>', 'porque|ja que|devido|falta*|pelo (dano|atraso)'],
      message: [
        'partid*|quebrad*|danificad*|esgotad*|esgotou|devolucao|defeit*|perd*|extravi*|lament*|desculp*|errad*|faltava|acabou',
      ],
    },
  },
  allow: [
    '(indicando|indique|dando|informando|informe|fornecendo|mencionando|mencione) ~3 (numero|codigo) ~1 [de] (rastreio|rastreamento|seguimento|envio|postagem|objeto) [{tracking}|<number>]',
    '(chegou|recebeu) ~4 ?',
    '(antes de|para|ate) ~1 (enviar|mandar|entregar|despachar|preparar)',
    '(segundo|segunda) (pacote|caixa|envio|encomenda|volume)',
    '(reposicao|outro|outra|substituto|devolucao|devolvid*|peca|troca) ~3 (pacote|caixa|envio|enviad*|encomenda|que|hoje|sai|segue|recebid*|amanha|chegou)',
    '(recebemos) ~1 (sua|a|a sua|tua) (devolucao|pergunta|mensagem|foto|fotos|duvida|solicitacao)',
  ],
} satisfies Phrases;
