import type { Phrases } from '../../src/wording/language.ts';

export default {
  contact: {
    phrases: [
      '(em|para) que (e-mail|email|mail|numero|telemovel|telefone) ~4 (podemos|o|apanh*|contact*|contat*|fal*|encontr*) ! <for-delivery>',
      '(precisamos|preciso|indique|envie|mande) ~3 numero ~1 (pessoal|particular|privado|de casa) ! <keep-safe> ! <for-delivery>',
      '(dar|dê|envie|mande|passe|informe|diga|preciso|precisamos) ~3 (seu|teu) ~1 (e-mail|email|telefone|celular|whatsapp) ~1 (pessoal|particular|privado) ! <keep-safe> ! <for-delivery>',
      '<ask-for> ~5 (seu|teu|sua|tua|seus|um|uma|vosso|o|a|numero de) ~2 <contact-data> ! <for-delivery> ! <keep-safe> !3 noss*',
      '(qual e|diga|diga-nos|passe-nos|passa-nos|nos passe|manda|mande) ~2 <contact-data> ! <for-delivery> ! <keep-safe> !3 (por|noss*)',
      '(para) ~6 (garantia|sorteio|base de dados|clube|newsletter|cadastro|registo|lista|brinde|ofertas) ~4 <contact-data> !3 noss* ! <keep-safe>',
      '<contact-data> ~5 (para) ~3 (base de dados|clube|sorteio|newsletter|registo|cadastro|lista|nossa|futuras|ofertas)',
      '(telefone e e-mail|telefone e email|email e telefone|e-mail e telefone|nome telefone e|email e telemovel|telemovel e email|e-mail e telemovel) ! <for-delivery> ! noss*',
      '(telefone|telemovel|celular|email|e-mail) (particular|pessoal|privado) ! <for-delivery> ! <keep-safe> ! noss*',
      '(regist*|cadastr*|ativ*) ~4 (com|garantia) ~3 <contact-data> ! <keep-safe>',
      '(nome|idade|telefone|telemovel|celular|email|e-mail|aniversario|profissao) [e|seu] (idade|telefone|telemovel|celular|email|e-mail|aniversario|profissao) [e|seu] (telefone|email|e-mail|idade|profissao|aniversario|celular) ! <for-delivery>',
    ],
    without: { near: ['<not-us>'] },
  },
  identity: [
    '(precisamos|preciso|envie*|mande*|indique*) ~8 (bilhete de identidade|cartao de cidadao|rg|cpf|passaporte) !0 (iban|nib|pix) ! <keep-safe> ! (nota fiscal|fatura)',
    '(quando|onde|em que ano) ~1 (nasceu|nasceste) ! (bebé|bebê|menin*|filh*|placa)',
    '(sua|tua|seu|teu) (data de nascimento|cpf|rg|passaporte|cartao de cidadao) ~1 (por favor)',
    '<ask-for> ~6 (data de nascimento|aniversario|cpf|rg|cartao de cidadao|passaporte|documento de identidade|bilhete de identidade|identidade|seguranca social|carta de conducao|carteira de motorista|cnh|numero de identificacao) ! <keep-safe> !0 (iban|nib|pix) !4 <print-it> ! (nota fiscal|fatura|alfandega|receita)',
    '(copia|foto|digitalizacao|selfie|imagem|fotocopia|frente e verso) ~4 (cartao de cidadao|passaporte|documento de identidade|rg|cpf|cnh|identidade|carta de conducao|documento) ! <keep-safe> ! (alfandega|levantar|receita)',
    'selfie ! <print-it> ! (alfandega|levantar|receita)',
    '(passaporte|data de nascimento|seguranca social|cartao de cidadao|documento de identidade) ~5 (necessari*|obrigatori*|imprescindivel|exigid*|falta|preciso) ! <keep-safe> !4 <print-it> ! (alfandega|levantar|receita)',
    'nome de solteira',
  ],
  bank: {
    phrases: [
      '^ [o|a] (seu|teu|sua) (iban|nib|numero de conta|numero do cartao) e ! <keep-safe>',
      'para ~1 (pagamento|reembolso|deposito|transferencia|estorno) ~2 (conta|iban|nib|banco|agencia) ~2 (titular|e nome|nome) ! <keep-safe>',
      '(para que|em que|para qual|em qual|de quem e a|a que) ~1 conta ~4 (transfer*|deposit*|devol*|envi*|mand*|fazemos|nome) ! <keep-safe>',
      '(titular|nome de quem) ~3 (conta|cartao) ! <keep-safe>',

      '(indique|envie|mande|diga|forneca|informe|precisamos) ~4 (numero|dados) ~2 conta ~5 (reembolso|devolucao|transferencia|estorno|pagamento) ! <keep-safe>',
      '<ask-for> ~7 (iban|bic|swift|dados do seu banco|dados do banco|dados do teu banco|nib|conta bancaria|conta do banco|conta no banco|dados bancarios|numero da conta|chave pix|pix|numero do cartao|cartao de credito|cartao de debito|cvv|cvc|dados de pagamento|dados do cartao|seu cartao|teu cartao|conta paypal|paypal|validade do cartao|titular da conta|conta corrente|agencia e conta) ! <keep-safe> ! (cartao ~2 presente)',
      '(que|qual) ~2 (iban|conta bancaria|numero da conta|numero do cartao|paypal|chave pix)',
      '(copia|foto|captura|print|digitalizacao) ~4 (cartao de credito|cartao bancario|extrato|caderneta) ! <keep-safe>',
      '(quatro|4|tres|ultimos) ~3 (numeros|digitos|algarismos) ~3 (cartao|conta)',
    ],
    without: { near: ['<not-us>'] },
  },
  account: {
    phrases: [
      '^ [o|a] (sua|tua) (senha|palavra-passe|password|login) e ! <keep-safe>',
      '(reencaminh*|encaminh*|mand*|envi*|diga*|pass*) ~3 codigo ~5 amazon ! <keep-safe>',
      'código de ~1 (seis|6|quatro|4) ~1 (dígitos|algarismos) & (amazon|sms|recebeu|banco) ! <keep-safe>',
      '(dar|dê|de|envie|mande|passe|informe|preciso|precisamos|diga) ~8 (senha|palavra-passe|password) ! <keep-safe> ! (roteador|router|wifi|redefin*)',
      '<ask-for> ~5 (senha|palavra-passe|palavra passe|password|dados de acesso|usuario e senha|codigo de verificacao|codigo de seguranca|pin|login|credenciais|otp) ! <keep-safe> !3 (porta|portao|wifi|garagem)',
      '(codigo|pin) ~4 (envi*|mand*|cheg*) ~2 amazon ! <keep-safe>',
      '(codigo) ~3 (sms|amazon) & <ask-for> ! <keep-safe> ! (promocional|devol*|ponto)',
    ],
    without: { near: ['<not-us>'] },
  },
  social: {
    phrases: [
      '(quem|como) ~1 (e|es) ~1 (no|na) <network>',
      '(seu|teu|qual) ~2 nome ~2 (no|do) (facebook|instagram|tiktok|twitter) ! <ware>',
      '(como se chama|como te chamas|como aparece|com que nome|qual e|que nome|nome de usuario|nome de utilizador|arroba|usuario) ~5 (facebook|instagram|tiktok|twitter|redes|face|insta) ! <ware> ! cartaz',
      '<ask-for> ~4 (seu|teu|usuario|arroba) ~2 (facebook|instagram|tiktok|twitter|whatsapp|telegram|insta|redes sociais) ! <ware> ! noss*',
    ],
    without: { near: ['<not-us>'] },
  },
  review: [
    '(que|qual) ~1 (conta|nome|perfil|utilizador|usuario) ~3 (avaliacao|opiniao|avaliou|comentario)',
    '(captura|capturas|print|printscreen|screenshot|foto|imagem|prova|comprovante|comprovativo) ~4 (<review-noun>|comentario|estrelas|pontuacao) ! (do dano|esboco|publi*|post*|partilh*|aqui esta|abaixo)',
    '(link|url|ligacao) ~3 (<review-noun>|perfil|comentario) & <ask-for> ! (aqui esta|abaixo|neste link|clique)',
    '(link|url) ~2 (da sua|do seu|sua|seu) ~1 (avaliacao|perfil|opiniao|comentario)',
    '<ask-for> ~4 (seu|teu) ~1 (perfil ~1 amazon|nome de usuario|nome de utilizador|usuario da amazon|nome publico|nome de perfil)',
  ],
  // The proof, named beside the review.
  'review+': {
    phrases: [
      '(mande*|envie*|manda|envia|mandar|enviar|partilhe) ~5 (captura*|print|printscreen|screenshot*|(foto|imagem|link) ~2 (comentario|avaliacao|opiniao))',
    ],
    with: { near: ['<review-act> ! <not-reviewed>', '(pagina|ficha) do (produto|artigo)', '<any-review>'] },
    without: { near: ['<keep-safe>', 'erro*|app|avari*|defeit*|partid*'] },
  },
  life: [
    'ano de nascimento ~4 (profissão|trabalho)|quanto ganha',
    '(que idade (tem|tens)|quantos anos (tem voce|tens)|em que trabalha|o que faz na vida|sua profissao|tua profissao|estado civil|quanto ganha|quanto ganhas|nivel de rendimentos|seus rendimentos|sua renda|e casad*|sua religiao|sua nacionalidade|quantas pessoas (vivem|moram)|quantos (vivem|moram) em|seu sexo|sua idade|tua idade|tem filhos|tens filhos) ! (crianca|bicicleta|capacete|tamanho)',
  ],
  allow: [
    '<you-asked> ~8 <contact-data> ! <bids>',
    'data de nascimento & <on-goods> ! <buyer-file>',
    '(por|obrigad*|agrade*) ~1 ter ~2 (mandado|enviado|passado|informado|partilhado|compartilhado) ~8 mas ~3 nao',
    '(app|aplicacao|conta) ~8 (e-mail|email|telefone)',

    '(app|aplicacao|aparelho|camara|camera|router|roteador|ecra|tela|fechadura) ~5 (pede|pedem|pedir|solicita) ~5 (palavra-passe|senha|codigo|pin)',
    '(envia|manda) ~1 (a|sua) ~1 fatura ~2 (e-mail|email)',
    '(que idade tem|quantos anos tem) ~1 (a|o) ~1 (criança|filho|filha|menino|menina|bebé|cão)',
    // What is known already.
    'que [o|a] (seu|teu|sua|tua) <contact-data> (e|era|consta|aparece)',
    '<keep-safe>',
    '(nif|cnpj) ~4 (empresa|fatura|nota)|(cpf|nif|cnpj) ~4 (nota fiscal|fatura)|(nota fiscal|fatura) ~6 (cpf|nif|cnpj)',
    '(modelo|marca|tipo) ~2 (telemovel|celular|telefone)',
    '(motorista|transportadora|estafeta|montador|entregador) ~4 (telefone|numero|telemovel|celular)',
    '(email|e-mail) ~3 (amazon|receb*)',
  ],
  // What is shown where the parcel lies.
  'allow+': {
    phrases: [
      '(levar|leve|apresentar|apresente|mostrar|mostre|basta|ter) ~2 (cpf|rg|cnh|passaporte|documento|identidade|cartao de cidadao|bilhete de identidade)',
    ],
    with: { near: ['<pickup-place>'] },
    without: { sentence: ['foto|copia|mand*|envie*|enviar*|digitaliz*|(este|neste) (chat|canal)|esta mensagem'] },
  },
} satisfies Phrases;
