import type { Classes } from '../../src/wording/language.ts';

export default {
  // The act of reviewing.
  'review-noun': [
    'avaliacao|avaliacoes|avaliacaozinha|avalicao|opiniao|opinioes|classificacao|classificacoes|pontuacao|pontuacoes|feedback|feedbacks|review|reviews|rating|ratings|resenha|resenhas|depoimento|depoimentos|apreciacao|testemunho|testemunhos',
    'comentario ~1 (na amazon|positivo|sincero|publico|honesto)',
  ],
  'opinion-noun': [
    'comentario|comentarios|comentariozinho|nota|notas|notinha|voto|votos|impressao|impressoes|experiencia|experiencias|parecer|estrela|estrelas|estrelinha|estrelinhas|recomendacao|critica|criticas|elogio|elogios',
    '(umas|duas|tres|quatro|algumas|par de) (palavra|palavras|palavrinhas|linha|linhas|frases)',
  ],
  'any-review': ['<review-noun>|<opinion-noun>'],
  write: [
    'deix*|escrev*|public*|partilh*|compartilh*|post*|dar|dao|dando|deem|de (a|as|o|os)|dar-nos|de-nos|nos de|da-nos|nos da|me da|da uma|da aquela|faz|faca|facam|fazer|fazendo|colocar|coloque|coloca|coloquem|ponha|poe|registar|registe|registrar|registre|envie|enviar|envia|mande|mandar|manda|submet*|subir|conced*|atribu*|redig*|complet*|preench*|ofere*|expresse|expressar|dedique|dedicar|clique|clica|clicar|marque',
  ],
  'rate-verb': [
    'avalia|avaliar|avalie|avaliem|avaliou|avalias|avaliando|avaliarem|avaliares|avaliasse|avaliassem|avaliado|avaliaram|avaliaria|avaliam|avalies|avalia-lo|avalia-la|avaliei',
    'classifica|classificar|classifique|classifiquem|classificou|classificarem|classificasse|classificando',
    'pontua|pontuar|pontue|pontuem|pontuou|pontuasse',
    'opina|opinar|opine|opinem|opinou|opinando|opinarem|recomenda-nos|recomende-nos|resenhar',
    '(comente|comenta|comentar|comentem|comentou) ~2 (compra|experiencia|opiniao|produto|amazon|pagina|artigo)',
  ],
  'not-reviewed': [
    'dano|sinistro|topo|árvore|papel de embrulho',
    'tamanho|tamanhos|cor|cores|prova|provas|esboco|arte|layout|maquete|amostra|texto|fonte|letra|fatura|morada|endereco|rascunho|orcamento|planta|foto|fotos|imagem|gravacao|bordado|proposta|dano|urgencia|gravidade|pedido de devolucao|reclamacao|opcao|opcoes|ficheiro|arquivo|documento|formulario|modelo|versao|etiqueta|caso|chamado|devolucao|desenho|mockup',
  ],
  'thing-reviewed': [
    'compra|produto|artigo|pedido|encomenda|experiencia|servico|loja|vendedor|nos|amazon|aqui|agora|hoje|trabalho|atendimento|livro|item|gente',
  ],
  'rates-it': [
    '(nos|o|a|lhe) <rate-verb>',
    '<rate-verb> (nos|-nos)',
    '<rate-verb> ~2 <thing-reviewed>',
    '(por favor|pode|podes|podem|poderia|podia|poderias|podiam|quer|queres|e|de|para|ao|antes de|quem|que|obrigado por|sem|pedimos que|entao|agora|gostariamos que|so|favor|se puder|nao esqueca de|consegue|ja) <rate-verb>',
    '^ [ola|oi|e|pois|entao|depois] <rate-verb>',
    '<rate-verb> .',
    '<rate-verb> [<positive>|bem|mal|com|e|o|a|os|as|este|esta|seu|sua|teu|tua]',
  ],
  tell: [
    'cont*|conta*|diga|digam|diz|dizer|dizendo|digas|explique|explica|mostre|mostra|mostrar|partilh*|compartilh*|fale|fala|falar|espalh*',
  ],
  others: [
    'amazon|outros|outras|outro|demais|clientes|compradores|usuarios|utilizadores|comunidade|todos|todas|todo mundo|toda a gente|mundo|pessoal|galera|resto|amigos|publico|internet|familias|pessoas',
  ],
  'tell-it': [
    '<tell> ~5 <others>',
    '(cont*|diga|diz|partilh*|compartilh*|fale|explique) ~3 (experiencia|opiniao|impressao|impressoes|alegria|entusiasmo|felicidade)',
    '(diga|diz|conte|conta|contar|partilh*|compartilh*|escreva|escreve|escrever|escrevam|public*|coment*) ~4 (pagina|amazon|opinioes|avaliacoes|estrelas|anuncio)',
    '(escrev*|deix*|ponha|dedique|mand*) ~2 (umas|duas|tres|quatro|algumas) (linhas|palavras|palavrinhas|frases)',
    '(pagina|separador|secao|seccao|aba) ~1 [de|das] (opinioes|avaliacoes|produto|comentarios)',
  ],
  'review-act': [
    '(partilhe|partilha|compartilhe|deixe|diga|conte|escreva) ~2 (num|numa|em|na) ~1 <any-review>',
    '<write> ~4 <review-noun>',
    '<write> [nos|me|com|ai|la|ja|aquele|aquela] [um|uma|umas|uns|o|a|seu|sua|teu|tua|vosso|vossa|algum|os|as|outro|esse|duas|tres|de] [breve|pequeno|pequena|proprio|curto|bom|boa|sincero|rapido|suas|tuas|bonito|<positive>] <opinion-noun>',
    '<rates-it>|<tell-it>',
    'de (uma|sua|a sua) (avaliacao|opiniao|classificacao|nota|pontuacao|estrelinha) (na|a|para|pra|sobre) (amazon|nos|gente|nossa|o)',
    '(comente|comenta|comentar|comentem) ~2 (compra|produto|artigo|pedido|encomenda|experiencia|na amazon|na pagina)',
    '(o que|oque) ~1 (achou|achaste|acharam|acha|achas)',
    '(como) ~1 (foi|correu) ~1 (experiencia|compra)',
  ],
  'review-wish': [
    '(agradec*|adorar*|gostar*|fic*|alegr*|esper*|apreci*|valios*|important*|ajud*|pedim*|ped*|pec*|solicit*|convid*|precis*|quer*|interess*|seria|era|cont*|otimo|optimo|legal|feliz|felizes|grat*) ~6 (<review-noun>|suas estrelas|tuas estrelas|seu comentario|teu comentario|sua experiencia|um comentario|comentarios)',
    '(<review-noun>|seu comentario|teu comentario|sua experiencia|suas estrelas|tuas estrelas) ~4 (seria|ajuda*|ajudaria|importa|e importante|interessa|e bem-vind*|conta|serve|faz a diferenca|faz toda)',
    '{reviewlink}|{presetreview}',
    '(botao|link|ligacao|pagina|formulario|separador) ~2 (<review-noun>|avaliar|opinar)',
  ],
  'asks-review': ['<review-act>|<review-wish>'],
  not: [
    'nao|nunca|jamais|nada em troca|em troca de nada|nem|sem (compromisso|recompensa|obrigacao|compensacao|incentivo|contrapartida)|tampouco|nenhum|nenhuma|proib*',
  ],
  thanked: [
    '(na|pela|numa|em) ~1 (sua|tua) <review-noun> ~2 (disse|escreveu|mencionou|referiu|indicou|diz|refere|vimos|lemos|soubemos|notamos|conta)',
    '(obrigado|obrigada|agradecemos|agradeco|grato|lemos|lido|recebemos|recebido|vimos|visto|lamentamos|sobre|quanto a|relativamente a) ~2 [pela|pelo|por|a|sua|tua|o] [sua|tua|seu]',
  ],
  if: [
    'se|quando|sempre que|desde que|caso|no caso de|em caso de|so se|apenas se|ja que|agora que|visto que|dado que|como|contanto que|enquanto|assim que|esperamos que|esperando que|espero que|tomara que|supondo que|depois que|uma vez que',
  ],
  // Rewards.
  money: [
    '(€|$|£|r$) <number>',
    '<number> (€|$|eur|euro|euros|reais|real|brl|usd|dolares|dolar|contos)',
    '(um|dois|cinco|dez|quinze|vinte|trinta|cinquenta|cem) (euros|euro|reais|dolares)',
    'r $ <number>|(duzentos|trezentos|quatrocentos|quinhentos|mil|dois mil|tres mil) (euros|reais)',
  ],
  percent: [
    '<number> (%|por cento)',
    '(dez|quinze|vinte|trinta|cinquenta) por cento',
    'metade [do|de] [preco|valor|dinheiro]',
  ],
  free: [
    'gratis|gratuit*|de graca|sem custo|sem custos|sem pagar|por conta da casa|por nossa conta|na faixa|oferta da casa|de borla|e seu|e teu|a custo zero|de brinde|oferecemos nos|oferecido|oferecida',
  ],
  gift: [
    '(de|como) (oferta|brinde|presente|prenda)',

    'presente|presentes|presentinho|prenda|prendas|prendinha|brinde|brindes|brindezinho|premio|premios|premiamos|recompensa|recompensas|recompensamos|lembrancinha|lembranca|mimo|mimos|miminho|mimado|surpresa|surpresas|um vale|vales|vale (de|por|desconto|presente|compras|oferta)|voucher|vouchers|bonus|bonificacao|cupom|cupons|cupao|cupoes|cartao-presente|cartao presente|cartao-oferta|cartao oferta|vale-presente|vale-oferta|gift card|gift cards|giftcard|desconto|descontos|descontinho|cashback|compensacao|compensamos|gratificacao|incentivo|incentivos|codigo promocional|codigo de desconto|saldo|dinheiro|pontos (extra|de fidelidade)|vantagem|vantagens|pix|mbway|mb way|credito na|creditos|amostra gratis|amostra gratuita|uma amostra|oferta especial|uma oferta|um agrado|agrados',
    'presenteamos|presentearemos|oferecemos (um|uma|uns|umas|lhe|te)',
    '(segundo|segunda|seguinte|proximo|proxima|outro|outra) ~4 (metade|<percent>)',
    '<number> pontos',
    '<percent> ~2 (desconto|off|menos|dto|de volta|reembolso)',
    '<percent> ~4 (proxima|seguinte|proximo) (compra|pedido|encomenda)',
    '<money> ~1 (de desconto|menos|de oferta|de volta|para gastar|para ti|para si|para voce)',
    '(outro|outra|segundo|segunda|terceiro|proximo|proxima|seguinte|novo|nova) ~3 <free>',
    '(garantia|garantias) ~3 (extra|ampliada|estendida|alargada|adicional|vitalicia|gratis|<number> anos|um ano|dois anos)',
    '(ampli*|estend*|alarg*|prolong*|aument*) ~3 garantia',
    '(ano|anos|mes|meses) ~2 (extra|adicional|a mais) ~2 garantia|mais <number> (ano|anos|meses) de garantia|mais (um|dois|tres) (ano|anos) ~1 garantia|(ano|anos) de garantia (extra|adicional|gratis)',
    '<free> ~1 (produto|artigo|envio|frete|portes|capa|amostra)',
    '(produto|artigo|envio|frete|portes|acessorio|filtro|unidade|pacote|livro|ebook|e-book|capa|cabo|cafe|pedido|kit|caixa|refil|encomenda) ~3 <free>',
    'algo (gratis|em troca|especial)|(ficar|fica|fique|ficas) ~4 <free>',
  ],
  refund: [
    'reembols*|estorn*|devolvemos ~3 (portes|frete|envio|dinheiro|valor|metade|preco|<money>|<percent>)|devolveremos ~3 (dinheiro|valor|metade|<money>|<percent>)|devolucao ~3 (dinheiro|valor|<money>|<percent>)|transferimos|pagamos|pagaremos|depositamos',
  ],
  refunded: [
    '(ja|temos|tendo) ~3 (reembols*|devolv*|estorn*|envi*|mand*|compens*|troc*)',
    '(reembolsamos|devolvemos|estornamos|compensamos) ~4 (dinheiro|valor|tudo|integral|novo|nova|outro|outra|todo)',
    '(recebeu|tem|recebeste|tens) ~4 (dinheiro|reembolso|estorno|substituicao|compensacao)',
  ],
  get: [
    'receb*|ganh*|lev*|desfrut*|tera|teras|tem direito|fica com|fique com|ficou com|ficas com|escolh*|particip*|concorr*|entra no|entra num|poup*|economiz*|resgat*|solicite seu|garanta|garant*|desbloque*|espera por|esta a espera|te espera|aced*|aproveit*|conquist*|obt*',
  ],
  send: [
    'mand*|envi*|ofere*|devolv*|reembols*|estorn*|transfer*|ampli*|estend*|compens*|damos|daremos|oferecemos|descont*|fazemos|faremos|inclui*|pagamos|pagaremos|prepar*|premi*|recompens*|presente*|bonific*|entregamos|doamos|depositamos|creditamos',
  ],
  once: [
    'quando|assim que|logo que|uma vez|se|depois de|apos|mal|sempre que|basta|so por|desde que|ate que|ao|pelo simples|contanto que',
  ],
  'in-return': [
    'em troca|em troca de|em agradecimento|como agradecimento|em sinal de|como forma de agradecimento|como recompensa|como premio|em compensacao|para agradecer*|pela|pelo|por|contra|a titulo de agradecimento|em retribuicao|de agradecimento',
  ],
  'to-those': [
    '(todo|todos|todas|cada|quem|os|as|aqueles|clientes|compradores|a) ~3 (quem|que|clientes|cliente|compradores)|quem|cada [<review-noun>]|(primeiros|primeiras) <number>|entre (todos|quem|os que)|(para|a) quem',
  ],
  'your-review': [
    '(sua|tua|seu|teu|vossa|a|uma|cada|toda|qualquer|pela|por|suas|tuas) [primeira|nova|sincera|propria|breve|publicada] (<review-noun>|comentario|estrelas)',
  ],
  reviewer: ['resenhista*|testador|testadores|avaliador|avaliadores|tester|testers'],
  draw: [
    'sorteio|sorteios|sorteamos|sortear*|rifa|rifas|passatempo|concurso|loteria|lotaria|vencedor|vencedores|ganhar um|ganhar uma|ganhe um|ganhe uma|giveaway',
  ],
  'change-it': [
    'mud*|alter*|atualiz*|actualiz*|edit*|corrig*|corrij*|apag*|remov*|retir*|elimin*|exclu*|delet*|melhor*|retific*|reconsider*|anul*|sub* ~2 (nota|estrelas)|tir*',
  ],
  // How a review may be.
  positive: [
    'positiv*|bom|boa|boas|bons|bem|excelente*|otim*|optim*|genial|fantastic*|maravilhos*|bonit*|amavel|amaveis|favorav*|perfeit*|brilhante*|melhor|melhores|magnific*|espetacular*|incrivel|incriveis|carinhos*|lind*|entusiast*|generos*|impecav*|elogios*|alt*|simpatic*|top|legal|fofo|fofa|gentil|gentis|calorosa*|agradav*|nota dez|nota 10|fixe|bacana',
  ],
  'best-mark': ['maxim*|mais alta|mais alto|topo|top|excelente|nota maxima'],
  'either-way': [
    '(positiv*|bom|boa|boas|bons|favorav*|bem) (ou|e|como|nem) [se] (negativ*|ma|mas|mau|maus|ruim|ruins|critic*|nao|menos bo*)',
    '(negativ*|ma|mau|ruim) (ou|e) (positiv*|bo*)',
    '(boa|bom|positiva) (media|neutra|regular|assim) (ou|e) (ma|mau|ruim|negativa)',
    'sincer*|honest*|imparcia*|objetiv*|franc*|o que ~2 pens*|neutra|neutro',
    'seja qual for|qualquer que seja|seja como for|tanto faz|o bom e o mau|de bom e de mau|de bom ou de mau|do que gostou e do que nao|o que gostou e o que nao|independentemente|qualquer (nota|pontuacao|avaliacao|opiniao) (e|sera|serve|ajuda|vale|conta)|pros e contras|goste ou nao|gostou ou nao|gostando ou nao|bem ou mal',
  ],
  five: ['5|cinco'],
  'five-stars': [
    '<five> ~1 (estrela|estrelas|estrelinhas)',
    '<five> (/|de|em) <five>',
    '★★★★★|5estrelas',
    '(4|quatro) ou <five> estrelas',
  ],
  'star-range': [
    '(1|uma|um) [estrela] (a|e|ate|ao|ou|-) [as|o] <five>',
    'entre (1|uma|um) [estrela] e <five>',
    '(de|do) (1|um|uma) [estrela] (a|ao|ate) <five>',
    '1 [-] 5 estrelas|1 2 3 4 [ou] 5',
  ],
  'few-stars': ['(1|uma|2|duas|3|tres) (estrela|estrelas)', '(1|uma|duas|2) (ou|a|e) (2|3|duas|tres) estrelas'],
  'item-word': [
    'panqueca*|receita|bolo|pratos',
    'hotel|hoteis|toalha|toalhas|restaurante|chef|cozinheiro|mapa|bordado|autocolante*|adesivo|adesivos|enfeite|enfeites|grinalda|figuras|cortador|camiseta|t-shirt|general|parafuso*|chave|insignia|estampa|lampada|candeeiro|edicao|madeira|metal|papel|feltro|cartao|plastico|vidro|teto|gravacao|gravamos|ceu|constelacao|pingente|desenho|vinil|pulseira',
  ],
  hurts: [
    'acab*|prejudic*|destro*|destru*|arruin*|arras*|mata|matar|matam|fech*|fal*|perd*|custa|custam|custar*|afet*|afect*|sofr*|fatal|desastre|despedid*|demit*|demiss*|ruina|chumbo|chumb*|castig*|penaliz*|fracass*|ameac*|dano*|doi|problemas|bloque*|consequencia*|afund*|derrub*|reprov*|puni*|rua|quebr*|machuc*|pesa*',
  ],
  'bad-review': [
    '(ma|mau|maus|ruim|ruins|negativa|negativas|negativo|negativos|baixa|baixas|critica|criticas|dura|duras|injusta|neutra|desfavoravel|pior) ~2 (<review-noun>|nota|notas|criticas|comentario|comentarios|estrela|estrelas)',
    '(<review-noun>|nota|notas|comentario|comentarios) ~2 (ma|mau|ruim|ruins|negativa|negativas|negativo|negativos|baixa|baixas|critica|dura|neutra|desfavoravel|abaixo)',
    '<few-stars>|uma estrela so|(abaixo|menos|inferior) ~2 (quatro|cinco|4|5)',
    '(avali*|pontu*|classific*|opin*) ~2 (mal|negativamente|baix*)',
  ],
  // How the buyer feels.
  happy: [
    '(trouxe|deu|da|traz|fez) ~2 (alegria|prazer|felicidade)|sorrir',
    'satisfeit*|content*|feliz|felizes|encantad*|a seu gosto|ao seu gosto|a vosso gosto|do seu agrado|do teu agrado|do agrado|realizad*|perfeito|perfeita|perfeitamente|boa experiencia|experiencia (positiva|boa|agradavel)|convencid*|entusiasmad*|animad*|util|ajudou|serviu|otimo|otima|optimo|excelente|fixe|amou|maravilha',
    '(tudo|todos|produto|pedido|compra|encomenda) ~4 (bem|certo|perfeito|ok|correto|em ordem|otimo|legal|impecavel|beleza|perfeicao|joia|tranquilo)',
    '(cumpr*|super*|atend*|correspond*|satisf*) ~4 (expectativ*|esperav*|esperado|prometid*|necessidad*)',
    'como (esperava|esperavas|esperavam)|o que (esperava|procurava)|a altura|tal como esperava|(assenta|funciona|fica|serve|veste|esta|dorme) (bem|lindamente|perfeit*|otimo|otima|na perfeicao)|ama o produto|quando voce ama',
  ],
  like: [
    'gostou|gosta|gostas|goste|gostaste|gostar|gostado|gostaram|ador*|amou|amar|amaste|agrada|agradou|agradam|agradar|agradasse|encant*|entusiasm*|aprov*|curt*|sorri*|convenc*|funcion* ~1 (bem|perfeit*|como)|fascin*|apaixon*',
  ],
  'if-happy': [
    '<if> ~6 (<happy>|<like>)',
    '<if> ~3 (como|quao) ~1 (bem|bom|boa|bonit*|confortavel|rapid*|util)',
    '<if> ~4 merec*',
    'desde que ~6 (cumpr*|<happy>|correspond*|atend*)',
  ],
  unhappy: [
    'insatisfeit*|descontent*|decepcion*|dececion*|desapont*|desilud*|infeliz|frustrad*|chatead*|desagrad*',
    'nao ~4 (<happy>|<like>|tudo|expectativ*|esperav*|cinco estrelas|5 estrelas|cumpr*)',
    '(ma|pessima|negativa|mau) (experiencia|impressao)|(experiencia|impressao) (ma|ruim|negativa|pessima)|algo ~2 (mal|errado|falh*|correu mal|deu errado|nao)|(algum|qualquer|tem um|ha um|houve um|caso de|em caso de|houver|tiver) ~1 (problema|inconveniente|queixa|falha|defeito)|caso contrario|do contrario|se nao for|queixas|reclamacoes|reclamacao|nao ama|quando nao gosta',
  ],
  'happy-ones': [
    '(cliente*|comprador*|os|as|usuarios|quem|so) ~3 (<happy>|gostou|adorou|amou)',
    '(ficou|ficaste|esta|estas|vejo que|vemos que|sabemos que) ~1 (<happy>)',
  ],
  'contact-us': [
    '(contate-nos|contacte-nos|contacta-nos|nos contate|nos contacte|entre em contato|entre em contacto|entrar em contato|entrar em contacto|entra em contacto|escreva-nos|escreve-nos|nos escreva|nos escreve|ligue-nos|nos ligue|avise-nos|nos avise|nos avisa|avisa-nos|diga-nos|nos diga|diz-nos|conte-nos|nos conte|nos conta|fale conosco|fale connosco|fala connosco|fala conosco|fala com a gente|falar connosco|falar conosco|mande-nos|nos mande|informe-nos|nos informe|comunique-nos|nos comunique|pergunte-nos|nos chame|chame-nos|nos procure|procure-nos)',
    '(fale|fala|falar|falem|diga|diz|converse|conversar|conversa|contate|contacte|contata|resolver|conte|conta|chame|trate) ~3 (conosco|connosco|a nos|com nos|a gente|nossa equipa|nossa equipe|em privado|no privado|comigo|primeiro)',
    '(escreva|escreve|avise|avisa|dirija-se|recorra|responda|responde|reclame) ~3 (primeiro|antes|nos|esta mensagem|aqui|formulario|por mensagem|privado|suporte|apoio|sac)',
    '(a nos|com a gente|conosco|connosco|em privado|no privado|por mensagem|ao formulario|assistencia tecnica|atendimento ao cliente|apoio ao cliente)',
    '{contactlink}|nos deixe saber|deixe-nos saber|preferimos saber|avise primeiro|avise antes|avise a gente|fale antes|escreva antes',
  ],
  'give-chance': [
    '(de-nos|nos de|da-nos|nos da|dar-nos|nos dar|permita-nos|nos permita|deixe-nos|nos deixe|deixe a gente|de a gente|conceda-nos|nos deem) ~4 (oportunidade|hipotese|chance|possibilidade|solucion*|resolv*|ajud*|corrig*|arranj*|compor)',
    '(oportunidade|hipotese|chance|possibilidade) de ~2 (arranj*|resolv*|solucion*|corrig*|remedi*|compens*|ajud*|consert*)',
  ],
  reviewing: [
    '(avali*|pontu*|classific*|opin*|publicar|postar|dar|deixar|escrever|fazer|clicar|marcar|comentar|deixe|publique|escreva|poste|por uma|colocar)',
  ],
  whether: ['<either-way>|ou nao|tanto se|(satisfeit*|content*) (como|ou|e) (insatisfeit*|descontent*|nao)'],
  // Taking a review back.
  remove: [
    'apag*|remov*|remoç*|retire*|retira|retirar*|retirem|retirasse|elimin*|exclu*|exclua*|delet*|tire|tira|tirar|tirasse|tirem|anule|anular|anula|cancele|cancelar|desfaz*|desfac*|desaparec*|sumir|sumisse|suma|sumam|some|despublic*|suprim*',
  ],
  removal: [
    'remocao|eliminacao|exclusao|retirada|anulacao|retificacao|alteracao|modificacao|atualizacao|actualizacao|correcao|revisao|mudanca',
  ],
  change: [
    'mude|muda|mudar*|mudasse|mudem|mudava|altere|altera|alterar*|alterasse|alterem|modifique|modifica|modificar|modificasse|atualize|atualiza|atualizar*|atualizasse|actualize|actualizar|edite|edita|editar*|editasse|edicao|corrija|corrige|corrigir*|corrigisse|reveja|rever|revisse|reve|revise|revisar|reconsider*|repens*|ajuste|ajustar|suba|subir|sobe|subisse|aumente|aumentar|melhore|melhora|melhorar*|melhorasse|retifi*|suavi*|substitu*|troque|trocar|troca|adapt*|reescrev*|eleve|elevar|reavali*|recalibr*|volte a avaliar|voltar a avaliar|passe|amenize|amenizar|atenue|pusesse',
  ],
  'my-review': [
    '(sua|tua|seu|teu|vossa|a|essa|esta|aquela|uma|o|esse|este|aquele|as|os|suas|tuas|da sua|do seu|dessa|nessa) ~2 (<review-noun>|comentario|comentarios|nota|critica)',
    '(sua|tua|essa|essas|suas|tuas|as|a|aquela|aquelas|esta|estas) [mesma|unica|triste|duas|tres|uma|2|3|1] (estrela|estrelas)',
    'o que ~1 (escreveu|escreveste|publicou|postou|disse|disseste|comentou|pos)',
    '(seu|teu|sua|tua) (juizo|opiniao|impressao|parecer|texto|publicacao) ~2 (sobre|de|da|em) (nos|nossa|nosso|a gente|amazon|loja)',
    '(<review-noun>|comentario*) (negativ*|mal*|ruim|ruins|de <few-stars>)|<bad-review>',
  ],
  'we-did': [
    '(verificámos|verificamos|revimos|testámos|corrigimos|alterámos|alteramos|trocámos|melhorámos|analisámos|inspecionámos|retirámos|controlámos)',
    'lemos|lido|tomamos nota|nos fez|fez-nos|levou-nos|nos levou|mudamos|alteramos|corrigimos|melhoramos|atualizamos|removemos|retiramos|revimos|trocamos|gracas a|devido a|depois de|depois da|apos|com base|ajudou a|ajudaram|ajuda a melhorar|ajudam a melhorar|para melhorar|continuar a melhorar|continuar melhorando|ajudam-nos|ajuda-nos|nos ajuda|nos ajudam',
  ],
  refuse: [
    'nao (lhe|te|vos|o|a) (pedimos|pediremos|vamos pedir)|nunca ~2 (pedim*|pedir*)|nao (pedimos|pediremos|precisa|precisas|e preciso|e necessario|tem de|tem que|deve|vamos pedir)|jamais ~2 ped*|nao e obrigatorio|nao queremos que|nao ~2 ped*',
  ],
  // Asking again.
  again: [
    'lembrete*|lembrar*|lembramos|relembr*|recordar*|recordamos|segunda|segundo|terceira|terceiro|quarta|ultima|ultimo|2ª|3ª|2a|3a|novamente|de novo|outra vez|mais uma vez|insist*|voltamos a|volto a|voltar a|reiter*|follow-up',
  ],
  'asked-for': [
    'sua opiniao|tua opiniao|sua voz|seu voto|teu voto|suas estrelas|tuas estrelas|sua experiencia|o que achou|o que achaste|seu comentario|teu comentario|sua impressao|duas linhas|opinar|avaliar|comentar|avalie|avalia|opine|opina',
  ],
  // Channels outside of Amazon.
  messenger: ['whatsapp|whats app|whatsap|whats|zap|zapzap|wpp|wsp|telegram|wechat|viber|skype|facetime|imessage'],
  network: [
    'facebook|fb|face|instagram|insta|ig|tiktok|tik tok|youtube|twitter|pinterest|linkedin|discord|twitch|snapchat|kwai|redes sociais|nossas redes',
  ],
  ware: [
    'alertas|alarme*|notificacoes',

    'serve para|videochamada*|compative*|capa',
    'autocolante*|adesivo*|suporte|bolsa|placa|cartaz|conjunto de|kit de|capa|camiseta|t-shirt|caneca|almofada|letreiro|moldura|gravado|gravamos|estampado|grava*|imprim*|vinil|compativel|edicao|livro|curso|brinquedo',
  ],
  'served-by': [
    'transportadora|transportador|transporte|correios|ctt|dpd|dhl|ups|fedex|gls|seur|jadlog|loggi|estafeta|motorista|entregador|carteiro|fabricante|garantia|garantias|alfandega|assistencia autorizada|marca|seguradora|agencia',
  ],
  not2: ['nao|nunca|nem|sem|tampouco|evite|so pela amazon'],
  cancel: [
    'cancele|cancela|cancelar|cancelem|canceles|cancelasse|cancelares|cancela-lo|cancela-la|cancelamento|anule|anula|anular|anulem|anulasse|anula-lo|anula-la|anulacao|cancelarem|cancele-o|cancele-a',
  ],
  'no-cancel': [
    'despertador|pediu|pediste',
    'nao (cancel*|anul*)|nao ~1 (precisa|preciso|necessario|tem de|tem que|ha (taxa|custo|custos)|pode|deve|deves|queremos)|nunca|pode cancelar ate|taxa|taxas|ja nao|sem (cancelar|custos|taxa)|alarme|temporizador|ruido|voltar atras|visita|reserva|assinatura|subscricao|emparelhamento|perguntou|perguntava|pediu|pediste|solicitou|quer|queres|devolucao|deseja|prefere',
  ],
  // Personal data.
  'ask-for': [
    'indi*|diga|digam|diz|diga-nos|inform*|envi*|mand*|pass*|precis*|necessit*|requer*|pedimos|solicit*|de-nos|nos de|da-nos|dar|escrev*|respond*|forne*|facult*|preench*|complet*|introduz*|insir*|digit*|anot*|confirm*|partilh*|compartilh*|anex*|falta|faltam|basta|qual e|quais sao|qual|quais|que|como se chama|deixe|deixa|regist*|registr*|cadastr*|suba|queremos|quer*|saber|obrigatori*|necessari*|coloque|ponha|envio|para liberar|para agilizar',
  ],
  'contact-data': [
    'correio eletronico|correio electronico|email|e-mail|mail|endereco de (email|e-mail)|endereco eletronico',
    '(numero|num) [de|do] [seu|teu] (telefone|telemovel|celular|tel|whatsapp|zap)|telefone|telemovel|celular|whatsapp|zap|tel|dados pessoais|dados de contacto|dados de contato|contacto pessoal|contato pessoal|contacto telefonico',
  ],
  'for-delivery': [
    'motorista|entregador|transportadora|estafeta|entrega|entregar|entregas|envio|montador|instalador|tecnico|visita|correios|ctt|dhl|ups|gls|dpd|jadlog|alfandega|capa|modelo|suporte|grava*|bord*|imprim*|colar|placa|cartaz|nosso|nossa|chaveiro|porta-chaves|medalha|caixa|carteiro',
  ],
  'keep-safe': [
    '(lado nenhum|nenhum lado|nenhum lugar|em parte alguma)|(nem|nao) ~1 (ponha|escreva|insira|preencha|coloque|digite)',

    'a ninguém',
    'nunca|nao ~1 (precisamos|pedimos|pediremos|precisa|envie|mande|partilhe|compartilhe|forneca|tem de|deve|mand*|envi*|partilh*|precis*)|jamais|nao (passe|passes|de|diga|informe|revele|forneca|responda|clique)',
  ],
  // Orders on their way.
  goods: [
    '(seu|teu|vosso|o|este|a|os|as|sua|tua|seus|suas|nosso) ~2 (pedido|pedidos|encomenda|encomendas|pacote|pacotinho|pacotes|envio|artigo|artigos|produto|produtos|compra|caixa|volume|mercadoria|item|itens|remessa|candeeiro|lampada|luminaria|mesa|cadeira|livro|manta|cafeteira|bicicleta|almofada|almofadas|bolsa|mochila|tapete|sapatos|capa|relogio)',
    '(pedido|encomenda|pacote|envio) [{orderid}|<number>]',
    '(seu|sua) {product*',
  ],
  carrier: [
    'correios|ctt|dpd|dhl|ups|gls|seur|jadlog|loggi|fedex|transportadora|estafeta|motorista|entregador|carteiro|total express|azul cargo|vasp|nacex',
  ],
  'which-day': ['(que|qual|em que) ~1 (dia|data|horario|turno|janela)'],
  trouble: [
    'vazio|ilegive*|em branco',
    'manchad*|riscad*|amassad*|amolgad*|lascad*|sujo|suja|adiad*|adiamos|atras*|demor*|tard*|perd*|extravi*|partid*|quebrad*|danificad*|falta|faltam|faltava|problema|problemas|infelizmente|desculp*|lamentamos|sentimos|nao ~2 (recebemos|entregue)|nao (foi|podemos|pode|conseguimos|conseguiu|chega|chegou|esta|estava|estara|encontr*)|erro|engan*|errad*|incorret*|incomplet*|devolvid*|devolucao|substitu*|troca|esgotad*|esgotou|parad*|alfandega|avari*|greve|mais tarde|depois|incidente|reposicao|outra vez|de novo|novamente|abert*|vazi*|molhad*|rasgad*|reclam*|vizinho|reenvi*|retid*|bloquead*|morada incompleta',
  ],
  pending: [
    'assim que|quando (nos|confirmar|responder|tivermos|soubermos)|se|antes de|ate que|para poder|para a entrega|precisamos|precisa|indique|diga-nos|nos diga|confirme|confirma|pode|poderia|podia|logo que|depois que (nos|confirmar)|prefere|preferes|escolha|falta|que dia|que data|convem|combinar|agendar|marcar|mandamos|enviamos tudo|a espera de|aguardamos (sua|a sua)',
  ],
  asked: [
    'pergunt*|sua duvida|sua consulta|sua mensagem|tua mensagem|nos escreveu|onde (esta|anda)|substitu*|troca|reposicao|reclam*|atras*|perd*|extravi*|demora*|alfandega',
  ],
  thanks: [
    'obrigado|obrigada|obrigados|agradec*|grato|grata|gratos|gratidao|valeu|muito obrigado|brigado|brigada|obrigadao|thank you|thanks|agradecid*',
  ],
  draft: ['esboco|esbocos|prova|provas|maquete|gravacao|rascunho|proposta|orcamento|bordado|arte|desenho'],
  'thanked-for': [
    'compra|compras|comprar|comprado|pedido|pedidos|encomenda|confi*|escolh*|apoi*|prefer*|fidelidade|lealdade|parte|cliente|clientes|tudo|tempo|interesse|visita*|coracao|adquir*|aquisicao|decisao|estar|fazer|existir|carinho|oficina|loja|lojinha|artesaos|equipa|equipe|familia|pequenos|sempre|acompanh*|ser|forca|escolha',
  ],
  please: [
    'por favor|pfv|favor|por gentileza|pedimos|pedimos-lhe|rogamos|solicitamos|faca o favor|tenha a bondade|seria possivel|agradeciamos|agradeceriamos|agradeceria|se puder|tenha a gentileza|gentilmente|faz favor|se faz favor|tenha a amabilidade',
  ],
  'thanked-past': [
    '(obrigad* (por|pela|pelo|pelas|pelos)|agradecemos|agradeco|alegra-nos|alegrou-nos|alegra|alegramo-nos|ficamos felizes com|lemos|recebemos|adoramos) ~2 [sua|tua|seu|as|a|o|ter] [deixado|dado]',
  ],
  'pass-on': ['boa foto|boas fotos|boa imagem|melhor opcao ~3 (envio|pagamento|entrega)'],
  engrave: ['grav*|bord*|cartao|impri*|estamp*|dedicatoria|placa|firmware|manual|codigo'],
  'asked-us': ['pergunta|como (mencion*|coment*)|que (menciona|mencionou|comenta|comentou)'],
  'only-once': [
    '(uma so vez|so uma vez|apenas uma vez|uma unica vez|unica mensagem|nao voltaremos|unica vez|somente uma vez)',
  ],
  'service-word': [
    'entrega|morada|endereco|porta|gravacao|texto|tamanho|cor|pacote|devolucao|alfandega|nif|cpf|cnpj|fatura|nota fiscal|visita|data de|data da|que data|nova data|codigo|andar|telefone|transportadora|relogio|impressao|imprimir|prova|envio|esboco|desenho|medidas|montagem|avaria',
  ],
  'past-deal': [
    'estava|estavam|recebeu|foi aplicado|aplicado|ja descontad*|descontado n*|ao comprar|que (usou|usaste|menciona)|na fatura|linha da fatura|que comprou|quando comprou|que compraste|e da amazon|da amazon|nao funciona|por engano|corrigi*|errad*|incorret*|cupao usado|cupom usado',
  ],
  damage: [
    'risco|arranhao|arranhado|defeito|dan*|partid*|quebrad*|faltava|falta|reembols*|devolv*|estorn*|compens*|parcial|incomodo|transtorno|atraso|perdid*|extravi*|reposicao|em vez|no lugar|substitu*|ficar com|fique com|diferenca|amassad*|mancha',
  ],
  pickup: ['loja ~4 (pacote|encomenda|levant*|fecha|retir*)|ponto de (recolha|retirada|coleta)|poltrona club'],
  instead: [
    'em vez|no lugar|esgotad*|esgotou|acabou|substitu*|ja nao se fabrica|pode ser|serve|troca|passe ~4 agua|lav*|escolheu|retirad*|esboco|modelo de telemovel',
  ],
  'on-goods': [
    'grav*|bord*|imprim*|impress*|estamp*|pint*|serigraf*',
    'medalha*|placa|placas|plaquinha|pulseira*|colar|pingente*|quadro*|manta*|toalha*|body|almofada*|caneca*|bolo|vela|velas|chaveiro*|porta-chaves|moldura*|caixinha|livro|poster|lembranca*|batizado|batismo|comunhao',
  ],
  'buyer-file': [
    'garantia*|clube|regist*|cadastr*|sorteio*|desconto*|cupo*|conta|verific*|confirm* ~3 identidade|idade|promoc*|oferta*|felicit*|parabens|newsletter|pesquisa|sistema|base de dados|rg|cpf|passaporte|documento*|nif|cartao de cidadao|iban|pix|telefone|telemovel|celular|e-mail|email',
  ],
  'pickup-place': [
    'correios|ctt|agencia*|ponto de (recolha|retirada|coleta|entrega)|loja|balcao|guiche|locker|cacifo|guardad*|guardam|levant*|retirar*|retirada|buscar|alfandega',
  ],
  'print-it': ['grav*|bord*|impri*|estamp*|cartao de|cartaz|poster|personaliz*|medalha|placa|bolo|convite*'],
  warning: [
    'burla*|burlao|golpe|golpista*|fraude*|fraudulent*|phishing|esquema|cuidado|desconfie|nunca|jamais|se faz* passar|hackead*|atacado|suspeit*|não ~2 (nossa|nosso|nossas|nossos)|em nosso nome|denuncie ~2 amazon',
  ],
  'other-cancel': [
    'instalação|instalacao|transferência|temporizador|alarme|devolução|visita|subscrição|assinatura|impressão|operação|programa|atualização|recolha|reserva',
  ],
  'said-happy': [
    '(que bom|ótimo|felizes|contentes|ainda bem) ~2 (que|de saber) ~5 (funcion*|gost*|bem|<happy>|<like>)',
    '(escreveu*|disse*|contou*|comentou*) ~6 (<happy>|<like>|encantad*|content*|bem)',
  ],
  swindlers: [
    '(quem|pessoa|alguem|numero) ~4 (ligou|ligar|escreveu|telefonou|contactou|contatou|mandou)|cuidado|atencao|parece|pode ser|podem ser|nao ~3 (nosso|nossa|nossos|nos|connosco|conosco)|faz* ~1 passar|se passa',
  ],
  'not-us': [
    'nao (e|sao|somos) ~1 (nos|da nossa|dos nossos|de nos|ca de casa)',
    'nao (sao|e|eram|era) ~1 (nossas|nossos|nossa|nosso)|em nosso nome',

    'golpe|golpista|golpistas|burla|burlao|burloes|fraude|phishing|nao ~1 (enviada|enviado|enviadas|escrita|feita) por nos|nao (fomos|somos) nos|nao (partiu|vem|veio) de nos|nao fomos nos|(faz|fazem|fazendo) ~1 passar|se passa ~1 por|passa-se por|usar o nosso nome|em nosso nome|(denuncie|denuncia|comunique|reporte) ~4 amazon',
  ],
  'order-noun': ['pedido|encomenda|compra'],
  'end-it': [
    'encerrado|encerrada|encerrar|encerre|terminado|terminada|desapareca|sumir|sumisse|retirado|retirada|retire|retira|eliminado|fechado|fechada|fechar|anulado|anulada',
  ],
  'you-asked': [
    'perguntou|perguntava|perguntaste|pergunta se|quis saber|queria saber|a sua pergunta|a sua duvida|leu que',
    'perguntas se|(pediu|pediste) ~1 (para|que)|(pede|pede-nos|pediu-nos|pediste-nos) para|quer saber|queres saber|querias saber|quiseste saber',
  ],
  printed: ['caneca|texto|gravacao|cartao|almofada|camisola|camiseta|placa|bolo|medalha|cartaz|impressao'],
  matter: [
    'anexo|etiqueta|fatura|nota fiscal|reembols*|estorn*|reposicao|esgotad*|esgotou|acabou|grava*|bord*|lote|garantia|manual|tamanho|cor|morada|endereco|atras*|chega no|chega a|segue amanha|sai amanha|maquina|assinatura|senha|foto|devolucao|devolv*|porta|andar|nif|cpf|cnpj|dobradica|iniciais|faltava|faltam|falta|peca|pecas|custa|tampa|paciencia|espera|esperar|compreensao|forno|instrucoes|passo|medidas|data|texto|numero de serie|bateria|cabo',
  ],
  business: [
    'precisamos|faltam-nos|falta',

    'envi*|mand*|fechad*|fecha|fechamos|abert*|so|mais tarde|cedo|mudamos|mudou|alter*|reparamos|descobrimos|notamos|esquec*|encontramos|procur*|pediu|pedimos|pedir|pergunt*|nao|nada|nunca|ninguem|temos de|e preciso|ate|enquanto|antes|depois|assim que|euros|horas|dias|semanas|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|repar*|amostra|texto|nome|madeira|couro|oleo|ficha|modelo*|versao|app|aplicacao|video|link|conta|nov*|cancel*|dados|telefon*|ligar|email|policia|advogad*|dinheiro|preco*|pag*|graus|perigo*|quente|encomenda chega|pacote*|entreg*|transportadora|estrela*',
  ],
  // What the buyer said, asked for or offered, told by the seller.
  'buyer-tells': [
    '(voce|senhor|senhora|o senhor|a senhora) ~1 (diz|disse|escreve|escreveu|pergunta|perguntou|oferece|ofereceu|propoe|propos|promete|prometeu|pede|pediu|quer|queria|sugere|sugeriu)',
    '(voce|senhor|senhora|o senhor|a senhora) ~1 (ameaca|teme|gostaria|mencionou)|(diz-nos|pergunta-nos|perguntou-nos|propoe-nos|oferece-nos)',
    '(nos|me) ~1 (diz|disse|pergunta|perguntou|oferece|ofereceu|propoe|propos|promete|prometeu|pede|pediu|sugere|sugeriu)',
    '^ ~3 (pergunta|perguntou|propoe|propos|oferece|ofereceu|quer|queria|pede|pediu|teme|diz que|disse que|gostaria de|sugeriu|escreve que|escreveu que)',
    '(sua|tua) (oferta|proposta|pergunta|pedido|sugestao)',
    '<you-asked>',
    'propoe|propoe-nos|propos|propos-nos|propuseste|propoes|sugere|sugeriu|sugeriste|sugeres|ofereceu|ofereceste|ofereceu-se|(sua|tua) (proposta|sugestao)|ofereces',
    '(escreve|escreveu|escreveste|escreves|disse|disseste|diz|mencionou|comentou|contou) ~1 que',
  ],
} satisfies Classes;
