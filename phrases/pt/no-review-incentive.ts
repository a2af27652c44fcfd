import type { Phrases } from '../../src/wording/language.ts';

export default {
  // The reward first: "um vale pela sua avaliação", "oferecemos um filtro a quem avaliar".
  reward: {
    phrases: [
      '(sua|tua) ~1 (experiencia|opiniao|historia) ~1 vale ~2 <money> ! <not>',
      '(<review-act>|<any-review>) & se (lhe|te) ~1 (oferecêssemos|déssemos|reembolsássemos|enviássemos) ! <not>',
      '(quem|a quem) ~2 (puser|der|avaliar|comentar|escrever|deixar|opinar) ~4 (recebe|ganha|leva|terá) ! <not>',
      'garantia ~3 (passa|sobe|duplica|aumenta|dobra) & (<any-review>|<review-act>|comentário) ! <not>',
      '(seja|ser|procuramos|torne-se|torna-te|vire) ~2 (testador*|testadora*|tester|provador*) ! <not>',
      '<gift> ~4 <in-return> ~4 (<any-review>|<rate-verb>) ! <not> !0 <draft>',
      '<gift> ~6 (<once>|para) ~6 (<review-act>|<your-review>|<rate-verb>) ! <not> !0 <draft>',
      '<gift> ~6 <to-those> ~6 (<review-act>|<rate-verb>|<review-noun>|partilh*|compartilh*|coment*) ! <not> !0 <draft>',
      '(<get>|<send>) ~6 <gift> ~6 (<once>|<in-return>|<to-those>) ~6 (<review-act>|<any-review>|<rate-verb>) ! <not> !0 <draft>',
      '<refund> ~6 (<once>|em troca de|pela|por|<to-those>) ~4 (<review-act>|<your-review>|<rate-verb>) ! <not> !0 <draft>',
      '(compens*|recompens*|premi*|gratific*|pagamos|pagaremos|bonific*|presente*) ~8 (<review-act>|<review-noun>|<rate-verb>) ! <not> !0 <draft>',
      '(ofere*|damos) ~8 (<to-those>|quem|em troca) ~4 (<rate-verb>|coment*|<any-review>) ! <not> !0 <draft>',
    ],
    without: { near: ['<not-us>'] },
  },
  // The review first: "deixe uma avaliação e receba um vale".
  request: {
    phrases: [
      '(ajudar|ajude|ajuda) ~3 <review-noun> ~2 (ajudamo*|retribuimos|oferecemos|damos) ! <not>',
      '<money> por ~1 (estrela|avaliacao|opiniao|comentario)',
      'sem ~1 <review-noun> ~1 (nao ha|nada de|sem) ~1 (reembolso|dinheiro|devolucao)',
      '(foto|fotografia|video) ~3 (opiniao|<review-noun>|comentario) ~2 e ~2 (juntamos|oferecemos|enviamos|recebe|ganha|leva|mandamos) ! <not>',
      '(nosso|o nosso) ~1 (obrigado|agradecimento|muito obrigado) ~1 (pelo|pela) ~1 (feedback|<review-noun>|comentario) ~3 (<gift>|meses|anos|mes|ano|um|dois|uma|duas)',
      '(avaliador|avaliadores|quem avalia) ~6 (recebe|recebem|ganha|ganham|de volta|reembols*) ! <not>',
      '(<refund>|reembolso) ~4 (depois|apos|assim que|quando|mediante) ~3 (<review-noun>|avaliar|avaliacao) ! <not> ! <thanked>',
      '(ficar com|fica com|receber) ~8 (dinheiro|gratis|de volta) & (basta|so precisamos|so falta|e so) ~2 <review-noun> ! <not>',
      '(cada|todo|todos os) ~1 (avaliador|avaliadores|quem avaliar) ~2 (recebe|recebem|ganha|ganham|leva)',
      '(publique|partilhe|compartilhe|escreva) ~5 (acha|pensa|achou|experiencia|impressoes|opiniao) ~3 (segundo|outro|extra|gratis|presente|espera|oferta|ganha) ! <not> ! (outros (clientes|compradores))',
      '(grátis|oferta|gratuito) ~4 (única|só) condição ~4 (<any-review>|comentário) ! <not>',
      '(<review-act>|<review-wish>|<rate-verb>) ~5 (e|para|entao|assim) ~3 (<get>|<send>|<gift>) ~6 (<gift>|<refund>|<free>|<money>|<percent>) ! <not> !0 <draft>',
      '(<review-act>|<your-review>|<rate-verb>|<review-noun> ~1 publicad*) &10 (<gift>|<money>|<free>) ! (e gratis|e gratuito|gratis e|chegou|vinha|ia na|incluid*|nao custa) ! <not> ! <thanked> ! <refunded> !0 <not-reviewed> !0 <draft>',
      '(<once>|<in-return>|quem) ~4 (<any-review>|<review-act>|<rate-verb>) &9 (<get>|<send>|<gift>) ~6 (<gift>|<refund>|<free>|<money>|<percent>) ! <not> !0 <draft>',
      '(<once>|assim que) ~4 (<your-review>|<review-act>|<rate-verb>) & (<refund>|<gift>) ! <not> !0 <draft>',
      '(<your-review>|<review-noun>|suas estrelas|tuas estrelas) ~1 (vale|valem|da direito|tem premio|leva|levam|ativa|desbloqueia|ganha|ganham|rende|garante) ~5 (<money>|<gift>|<percent>|dinheiro|garantia|premio) ! <not> !0 <draft>',
      '(quem|clientes que|os que|todo cliente que|cada cliente que|todos que) ~2 (<rate-verb>|<review-act>|coment*) & (ganha|ganham|<gift>|premio|<free>|<percent>|<money>|<get>) ! <not> !0 <draft>',
      '(em troca de|em troca) ~4 (<review-noun>|<any-review>|<rate-verb>) ! <not> !0 <draft>',
      '(em troca) & (<review-act>|<review-noun>) & (<get>|<send>|<gift>|<free>) ! <not> !0 <draft>',
      '(<reviewer>) & (<gift>|<free>|<get> ~4 <free>) ! <not> !0 <draft>',
      '(garantia) ~5 (ativ*|ampli*|estend*|alarg*|prolong*) & (<review-noun>|<rate-verb>) ! <not> !0 <draft>',
      '(ajud*|apoi*) ~6 (<review-noun>|<any-review>) & (ajudamos|<gift>|compens*) ~4 (<gift>|desconto) ! <not> !0 <draft>',
      '(vale a pena|valer* a pena|nao (se|te|vai se) arrepend*|sabera agradecer|saberemos agradecer|agradeceremos com|teremos um gesto|ter um gesto) &12 (<review-act>|<review-noun>|<rate-verb>) !0 <draft>',
      '(pagamos|pago|compramos|pagar) ~4 (por|pela|a quem*) ~3 (<review-noun>|<review-act>|<rate-verb>) ! <not> !0 <draft>',
      '(primeir*) <number> ~1 (<review-noun>|comentarios) ~4 (<get>|<gift>) !0 <draft>',
      '(captura|print|foto|link|prova|comprovante) ~4 <review-noun> & (<get>|<send>|<gift>|<refund>) ! <not> !0 <draft>',
      '(<any-review>|<asks-review>|<rate-verb>|(linhas|palavras) ~5 (amazon|página|produto)) & (<gift>|oferecemos|grátis|pagamos|devolvemos|metade do preço|por nossa conta|recompens*|surpresa|brinde|sorteio|desconto) ! (é grátis|rápido|não|nada|sem|nenhum*|obrigado pel*|obrigada pel*|quebrad*|danificad*|falt*|defeit*|fatura|devolução|captura) ! <question>',
    ],
    without: { near: ['<not-us>'] },
  },
  // Over two sentences: "Já avaliou? Escolha um brinde."
  offer: {
    phrases: [
      '(quer|que tal) ~3 (ficar com) ~8 (dinheiro|gratis|de volta|de graca) ~2 ?',
      '(tem|tens|ha) ~2 (vale|cupao|cupom|presente|prenda|brinde) ~6 (espera|pronto|guardado|si|voce|ti) ! <not>',
      '<gift> & (espera|enviamos|mandamos|recebe|ganha|damos|oferecemos) ! <not> ! (troca|substitu*|partid*|quebrad*|falta*|atras*|desculp*)',

      '(presente|prenda|brinde|vale|mimo|cupao|cupom|oferta) ~3 (pronto|pronta|a espera|espera|separado|guardado)',
      '(<get>|<send>|escolh*) ~6 <gift> ! <not> ! <warning>',
      '<gift> ~4 (e seu|e teu|espera|a espera|esperando|segue|a caminho) ! <not>',
      '(ha|havera|temos|tera|teras|rola|tem) ~3 <gift> ! <not>',
      '(quer|queres|gostaria) ~6 (<free>|<gift>) ! <not> ! (e gratis|e gratuito|gratis e)',
      '(como agradecimento|para agradecer*|em agradecimento|em troca|como recompensa) ~8 (<gift>|<money>|<percent>|<free>) ! <not>',
    ],
    with: {
      near: [
        '<review-act> ! <not-reviewed>',
        '<rate-verb> ! <not-reviewed>',
        '(pagina|ficha) do (produto|artigo)',
        '(avaliacao|opiniao|comentario) ~2 (publicad*|feita|pronta|enviada|escrita)',
        '(captura|print|link) ~4 <review-noun>',
        '(uma vez|quando|apos|pela|com|assim que) ~3 <your-review>',
      ],
    },
    without: {
      sentence: ['<refunded>', 'partid*|quebrad*|danificad*|atras*|gravamos|imprim*|cartao ~4 (mensagem|texto)'],
      near: ['<thanked> ~3 <review-noun>'],
    },
  },
  draw: [
    '(<any-review>|<review-act>|<rate-verb>|<reviewer>) & <draw> ! <not>',
    '(<review-noun>|<rate-verb>|comentario) & (particip*|concorr*|oportunidade|chance|hipotese) ~4 (ganhar|levar|sorteio) ! <not>',
  ],
  donation: [
    '(<review-noun>|<review-act>|<rate-verb>|comentario|comentarios) & (doamos|doaremos|doar|doacao|donativo|plantamos|plantaremos|plantar|arvore|arvores|ong|caridade|canil) ! <not>',
  ],
  refund: {
    phrases: [
      '<refund> ~10 (assim que|quando|se|mal|logo que|desde que) ~6 (<remove>|<change>) ~4 (avaliacao|nota|estrela|estrelas|comentario|opiniao) ! <not>',
      '(assim que|quando|se|mal|logo que|desde que) ~6 (<remove>|<change>) ~4 (avaliacao|nota|estrela|estrelas|comentario|opiniao) ~8 <refund> ! <not>',

      '<refunded> ~6 (entao|por isso|agora|portanto|assim|pelo que|em troca|e esperamos|e pedimos|seria justo) ~8 (<review-act>|<review-wish>|<any-review>|<rate-verb>|estrelas)',
      '(<refund>|reembolso|estorno|substituicao|produto novo) &10 (<change-it> ~4 (<any-review>)|dispost* ~6 <review-noun>)',
      '(com|ja que|como|visto que|agora que|uma vez) ~5 (reembols*|dinheiro|devolvid*|devolvemos|estorn*|compens*) & (<change-it>|<review-act>) ~4 (<any-review>|<rate-verb>) ! <we-did>',
      '<change-it> ~4 <any-review> &8 (<refund>|<gift>|reembols*|dinheiro|estorn*|<money>) ! <not> ! <we-did>',
      '(ja tem|ja tens|ja recebeu|ja recebeste) ~3 (dinheiro|reembolso|estorno) & <any-review>',
      '(ja) ~2 (devolvemos|reembolsamos|estornamos) & (<change-it>) ~4 <any-review>',
      '<refunded> & (justo|correto) ~2 (avali*|<review-act>|<any-review>)',
    ],
  },
  // "Apague o que escreveu na página e, assim que sumir, devolvo o valor."
  'refund++': {
    phrases: [
      '<remove> ~2 o que ~2 (escreveu|publicou|escreveste|publicaste|postou|pos|comentou) & (<refund>|<gift>|<free>|devolvo|devolverei|devolvemos|reembolso|estorno) ! <not> ! (placa|formulario|chat|personaliz*)',
    ],
  },
  allow: [
    '(tera|ter) ~4 (advogado|advogados|tribunal)',
    'do (seu|teu|vosso) agrado',
    'vale a pena',
    '(lemos|vimos|recebemos) ~2 <any-review> ~14 (devolv*|reembols*|envi*|estorn*)',
    '(cupao|cupom|desconto|<percent>) ~6 (da propria amazon|da amazon|que viu|na fatura|valido ate|ja incluid*|ja descontad*)',

    '<you-asked> &16 <any-review>',
    '(<you-offered>|<you-wrote>) ~10 <any-review> ! <bids>',
    '(nada tem a ver|nao tem ~2 a ver|independente|sem relacao) ~3 (avaliac*|opini*|critic*)',
    '(desconto|cupom|cupao) ~14 (nota fiscal|linha separada|na nota|fatura)',
    '<warning> & <any-review>',
    '<thanked> ~2 <review-noun> .',
    '(nao|nunca|sem) ~6 (ofere*|dam*|pag*|recompens*|compens*|aceit*|premi*) ~8 <review-noun>',
    '(nao|nada) ~4 em troca ~4 <review-noun>',
    'amazon (nao permite|proibe)',
  ],
} satisfies Phrases;
