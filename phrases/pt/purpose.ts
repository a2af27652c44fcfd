import type { Phrases } from '../../src/wording/language.ts';

export default {
  'order-problem': [
    '(atras*|demora|esgotad*|esgotou|sem stock|sem estoque|extravi*|danificad*|partid*|quebrad*|defeit*|errad*|avari*|retid* na alfandega|alfandega|acabou) & (pedido|encomenda|pacote|envio|artigo|produto|entrega|<number>|peca|estoque)',
    'nao ~3 (podemos|foi possivel|conseguimos) ~2 (enviar|entregar|mandar)',
    '(falta|faltava|faltam) ~3 (peca|pecas|pacote|parafuso*|tampa|cabo|artigo|porta)',
    '(reposicao|reembolso|estorno|substituicao|troca) & (enviamos|mandamos|gratis|seguem|segue|pedido)',
    'nova data de entrega',
  ],
  'additional-info': [
    '(precisamos|falta|indiq*|diga-nos|confirm*|pode indicar*|pode dizer*|poderia) ~6 (tamanho|cor|morada|endereco|porta|andar|nome|modelo|medidas|telefone|numero|texto|codigo postal|cep|opcao)',
    '(que|qual|quais) ~2 (tamanho|cor|modelo|medida|medidas|morada|endereco|andar) ?',
    '(prefere|preferes|serve-lhe|mandamos|enviamos) ~8 ?',
  ],
  return: [
    '(devolucao|devolucoes|devolver|etiqueta de devolucao|reembolso parcial|troca de tamanho) & (<number>|pedido|encomenda|artigo|pacote|receb*|etiqueta|solicit*|ficar|euros|reais|falta)',
  ],
  invoice: ['fatura|faturas|factura|nota fiscal|nf-e|recibo|nif|cnpj'],
  'review-request': [
    '<review-act> ! <not-reviewed> ! <keep-safe> ! <not-us>',
    '<review-wish> ! <not-reviewed>',
    '(avalia|avalie|avaliar) ~3 (produto|compra|vendedor)',
  ],
  'delivery-scheduling': [
    '(entrega|entregar|motorista|transportadora|estafeta) & (agendar|marcar|janela|dia|data|horario|elevador|andar|hora|quando ~3 casa|combin*|prefere)',
    '(quando|que dia|a que horas) ~4 (casa|entreg*|receber)',
  ],
  'home-services': [
    '(montador|instalador|tecnico|montagem|instalacao) & (visita|dia|data|hora|quinta|sexta|segunda|terca|quarta|sabado|agendar)',
  ],
  customization: [
    '(grav*|bord*|personaliz*|esboco|prova|iniciais|dedicatoria|monograma|arte) & (texto|nome|prova|esboco|confirm*|letra*|cor|data|que|indic*|aprov*)',
  ],
  reply: [
    '(obrigad* pela|obrigad* pelo|em resposta a|relativamente a|sobre) ~1 (sua|tua|seu) (mensagem|duvida|pergunta|email|resposta)|pergunt*|nos escreveu',
  ],
} satisfies Phrases;
