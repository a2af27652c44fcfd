import type { Phrases } from '../../src/wording/language.ts';

export default {
  remove: [
    '(texto|palavras|estrela|estrelas|comentario) ~6 (desapareca|desaparecam|suma|sumam|saia|saiam|va embora) ~3 (amazon|pagina|la) ! <refuse>',

    '(deixar cair|esquecer|perdoar) ~1 (aquela|essa|a) ~1 estrela ! <item-word>',
    '(perfil) ~5 (eliminar|apagar|excluir|remover) ~3 (avaliacao|opiniao|comentario|critica) ! <refuse>',
    '(apagar|excluir|eliminar|remover|retirar) (avaliacao|opiniao|comentario|critica|resenha) ! <refuse>',
    '(estrela|nota|comentario|avaliacao) & (tira-la|tira-lo|tira-las|tirar-la|retira-la|retira-lo|apaga-la|apaga-lo|remove-la) ! <refuse> !0 <item-word> ! (arvore|autocolante)',
    '(suas|tuas) ~1 palavras ~4 (página|amazon|ficha) & (magoam|doem|retir*|tir*|apag*)',
    '(remoção|eliminação|retirada) ~2 (comentário|avaliação|opinião|nota) ! <refuse>',
    '<remove> ~5 <my-review> !4 <we-did> ! <refuse>',
    '<my-review> ~6 (apag*|removid*|remov*|retirad*|retire*|elimin*|excluid*|exclu*|delet*|desaparecesse|desapareca|desaparecer|sumir|sumisse|suma|tirad*|deixasse de estar|saisse) !0 <we-did> ! <refuse> ! amazon',
    '(pedimos|solicitamos|solicit*|ped*|rogamos|agradec*|esper*|seria|<please>|podia*|pode*) ~4 <removal> ~3 (<review-noun>|comentario|comentarios|critica|estrelas|nota) ! <refuse> !0 <we-did>',
    '<removal> ~3 <my-review> ~4 (seria|ajudaria*|otim*|viria|agradec*|calhava|faria) ! <refuse>',
    '(faca|faz|fazer|deixe|ver|faze-la|faze-lo) ~2 (desaparecer|sumir|que desapareca)',
    '(tir*|apag*|remov*|retir*) ~3 (estrela|estrelas) (negativ*|ma*|triste|da nossa) ! teto',
    '(voltar|volte|volta|dar|de) ~1 (atras|a palavra atras) & (<any-review>|estrela*|opin*)',
    '(tomara|oxala|esperamos que|era bom que|seria bom que) ~4 (texto|comentario|avaliacao|estrela|opiniao|publicacao) ~2 (desaparec*|sum*|saia|saisse)',
    '<my-review> ~1 (pode|podia|podera|devia|deveria) ~1 (sair|desaparecer|sumir|ir embora)',
    '<my-review> ~6 (ja nao faz sentido|nao faz mais sentido|esta a mais|nao tem razao de ser)',
  ],
  change: [
    '(texto|comentario|opiniao|avaliacao) ~1 (antigo|antiga|anterior) ~1 por ~1 (um|uma|outro|outra)',
    '(nota|avaliacao|classificacao|pontuacao) mais (alta|elevada|justa|alegre) ~3 (agora|ja que|visto|depois)',
    '(conceda*|de-nos|dê-nos|faca-nos|merecemos) ~2 (nova|outra|segunda) ~1 (opiniao|avaliacao|nota|critica)',
    '(aguardamos|esperamos|agradecemos) ~2 (atualizacao|alteracao|revisao|remocao|retirada) ~3 (opiniao|avaliacao|comentario|nota) ! <not>',
    '(edite|atualize|altere) ~2 (revisao|avaliacao|opiniao) ~4 (melhor|positiva|maior)',
    '(justo|simpatico|bom|agradavel|gentil) que ~1 (o|a) (retirasse|alterasse|mudasse|apagasse|corrigisse)',
    'transforme-a ~2 (cinco|quatro)',
    '(transforme|transforma|faca|torne) (-a|a|as|dela|disso) ~2 (cinco|quatro|5|4) ! <item-word>',
    '(cinco|quatro|5|4) ~1 estrelas ~2 em (vez|lugar) de (duas|uma|três|1|2|3)',
    '(segunda|outra) oportunidade & (avali*|de novo|novamente|estrelas) ! <refuse>',
    '<change> ~4 <my-review> !4 <we-did> ! <refuse> !0 <not-reviewed>',
    '<change> ~3 (estrela|estrelas) ! teto ! <refuse> !0 <we-did>',
    '<my-review> ~6 (mude*|mudar*|mudad*|alter*|modifi*|atuali*|actuali*|edit*|corrig*|corrij*|retifi*|reveja|revist*|revis*|ajust*|melhore|melhorar|melhorasse|reconsid*|suavi*) !0 <we-did> ! <refuse> ! amazon',
    '(reconsider*|repens*|pense de novo|pensar melhor) ~4 (<any-review>|estrelas|juizo|<my-review>)',
    '(passar|passe|passa|suba|sobe|subir|mude|mudar|eleve|aumente|aumentar) ~4 de (1|2|3|uma|duas|tres) [estrela|estrelas] para [as] (3|4|5|quatro|cinco|tres)',
    '(segunda oportunidade|segunda chance|outra olhada|nova olhada|novo olhar|outra vista de olhos) ~5 (<any-review>|estrelas|nota)',
    '(editar|edite|modificar|alterar|mudar|atualizar|apagar|eliminar|remover|excluir|retirar) ~2 (a|sua|tua|uma) (avaliacao|opiniao|classificacao|pontuacao|resenha) !4 <we-did> ! <refuse>',
    '<my-review> ~4 (ja nao ~1 (sao|e|esta|estao|refletem|correspondem|tem) ~1 (just*|cert*|corret*|verdade|sentido|razao|em dia|realidade)|ja nao (corresponde|reflete|e|se ajusta|vale)|nao (corresponde|reflete) mais|desatualizad*|desactualizad*|ultrapassad*|nao (corresponde|reflete)|ficou velh*)',
    '<my-review> & ((atualize|altere|corrija|mude|retire|apague|remova|exclua|edite) (a|o|as|os) [por favor|logo|agora|ja] .|retira-lo|retira-la|apaga-lo|apaga-la|altera-lo|altera-la|muda-lo|muda-la|remove-lo|remove-la|corrigi-lo|corrigi-la|atualiza-la|atualiza-lo|edita-la|edita-lo|que (a|o|as|os) (retir*|apag*|remov*|alter*|mud*|pus*|exclu*|corrig*|corrij*|atualiz*|ponh*|edit*)) !0 <we-did> ! <refuse>',
    '(que|onde) ~4 (avaliacao|opiniao|comentario|nota|estrelas) (reflita*|refletisse|reflicta|corresponda*|diga|esteja em dia|faca justica)',
    '(substitu*|troque|trocar|troca|mud*) ~4 (<review-noun>|comentario|opiniao) ~4 (por|para) ~2 (um|uma|outro|outra|nov*|melhor|positiv*)',
    '(mais|algo|um pouco) (simpatic*|amavel|suave|just*|benign*|positiv*|gentil) & <my-review> & (<change>|pus*|torn*|fic*|deix*|faz*|que)',
    '(reconsider*|repens*) ~3 (sua|seu|tua|teu) (opiniao|juizo|posicao|nota|avaliacao|decisao)',
    '(reavali*|voltar a (avaliar|pontuar|classificar)|volte a (avaliar|pontuar|classificar)|avali* (de novo|novamente|outra vez)) !4 <not-reviewed>',
    '(passe|suba|sobe|aumente|mude) de (1|2|3|uma|duas|tres) para (3|4|5|quatro|cinco|tres)',
  ],
  hint: {
    phrases: [
      '(<remove>|<change>) ~2 o que ~1 (escreveu|publicou|escreveste|publicaste|postou|disse)',
      '(reconsider*|repens*) ~2 o que ~1 (escreveu|publicou|escreveste|disse)',
      'o que ~2 (escreveu|publicou|postou|escreveste) ~6 (prejudic*|desaparec*|sum*|ja nao|nao e mais|nao corresponde)',
    ],
    without: { sentence: ['<refuse>', 'grav*|cartao|bord*|formulario'] },
  },
  'remove+': {
    phrases: ['(critica|opiniao|comentario|avaliacao) ~1 ainda ~4 ?'],
    with: { after: ['apague-a|apague-o|retire-a|altere-a|mude-a|remova-a|apaga-a'] },
  },
  // "It still looks there as if …; would you put that right?"
  'change++': {
    phrases: [
      '(pode|podia|poderia|podem|consegue|quer|importa-se) ~4 (retira-la|retira-lo|altera-la|altera-lo|muda-la|muda-lo|apaga-la|apaga-lo|remove-la|remove-lo|elimina-la|tira-la|corrigi-la|por isso (direito|em ordem)|corrigir*|emendar|retificar|endireitar|acertar|mudar|alterar|tirar|remover|atualizar|compor)',
    ],
    with: {
      before: [
        '(<any-review>|<few-stars>|amazon) & (continua|parece|esta la|aparece|ainda|le-se|ve-se|consta|doi|magoa|prejudica|custa) ! <thanked>',
      ],
    },
    without: { sentence: ['morada|endereco|fatura|tamanho|cor|nome|data|encomenda|pedido'] },
  },
  allow: [
    'em troca de',
    '<you-asked> &16 (<remove>|<change>)',
    '(alterar|mudar|editar) ~6 ou ~2 (deixa-la|deixar|manter)|(decisao|escolha) e sua',
    'estrela ~3 (topo ~2 arvore|arvore|presepio|bandeira)',
    // A star that is a thing.
    '(estrela|estrelas) [luminosa|decorativa|dourada|cadente] (da|do|de|em|para|com) [o|a|sua] (arvore|grinalda|colar|pulseira|madeira|papel|palha|vidro|metal|tecido|teto|projetor|presepio|natal|lampada|luminaria|candeeiro|ceu|mar|anis|almofada|cortina)',
    '(estrela|estrelas) [que|esta|veio|estava|estao] [chegou|recebida] (partida|quebrada|quebradas|partidas|rachada|danificada|torta|descolada|apagada|solta|luminosa|decorativa|dourada|cadente)',
    '<refuse> ~8 (<change>|<remove>) ~4 <any-review>',
    '(<change>|<remove>) ~4 <not-reviewed>',
    '(ajuda-nos|ajudam-nos|nos ajuda|nos ajudam|serve para|ajudou) ~2 (melhorar|corrigir|mudar)',
    'nota fiscal',
  ],
} satisfies Phrases;
