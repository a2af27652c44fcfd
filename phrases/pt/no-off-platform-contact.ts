import type { Phrases } from '../../src/wording/language.ts';

export default {
  chat: {
    phrases: [
      '(por|via) (mensagem de (telemovel|celular|texto)|sms|mms) !3 <not2>',
      '<messenger> !6 <ware> !3 <not2> ! (compativel|inclui) ! <warning>',
      '(por|via|no|um|mediante|mande|envie|manda|pelo) ~1 (telegram|messenger|line|signal|viber|skype|sms|zoom|wa) !3 <ware> !3 <not2>',
      '(chat|bate-papo) ~4 (noss*|site|pagina|aberto|online|direto|vivo|nos) ! amazon',
      '(mande-me|manda-me|mande-nos|manda-nos|me manda|envie-nos|enviar|mandar|mande|manda|nos manda|chama|chame) ~2 (sms|dm|direct|inbox|pv|mensagem de texto|mensagem privada|mensagem direta|privado)',
    ],
    without: { near: ['<not-us>'] },
  },
  phone: {
    phrases: [
      '(nossa|nosso) ~1 (equipa|equipe|central|linha|atendimento) ~1 (telefonica|telefonico) ! <served-by>',
      '(de|dê|deixe|mande|passe|indique) ~1 (seu|o seu|teu) ~1 (numero|telefone|contacto) ~3 (ligamos|telefonamos|ligo|liga-se)',
      '(marque|disque) ~1 <number>',
      '(ligue|liga|telefone) ~1 (a vontade|quando quiser|sempre que|sem hesitar) ! <served-by> !2 <not2>',
      '(nosso|meu) numero ~2 (esta|vem|vai) ~4 (guia|caixa|fatura|cartao|nota|embalagem)',
      '(telefonar|telefone|ligar) ~3 (nosso|nossa) ~1 (escritorio|loja|armazem|oficina|apoio|linha) ! <served-by> !3 <not2>',
      '(pode|podia|poderia) ~1 (ligar-me|ligar-nos|ligar de volta) ! <served-by>',
      '(ligue|liga|ligar|telefone|telefona|ligue-nos|liga-nos|nos ligue|ligar-nos|telefone-nos|disque|marque|falar) ~5 (nosso|nossa|nos|para o <number>|para +|telefone|telemovel|celular|linha|atendimento|numero|escritorio|oficina|loja|suporte|apoio|gente|central|sac) !5 <served-by> !3 <not2>',
      '(ligue-nos|liga-nos|nos ligue|nos liga|ligar-nos|ligue para nos|liga para nos|liga pra gente|ligue pra gente|telefone-nos|uma ligadinha|um toque|uma chamada para nos) !4 <served-by> !3 <not2>',
      '(por telefone|pelo telefone|via telefone|por chamada) & (fal*|resolv*|atend*|contact*|contat*|lig*|melhor|nos|noss*|ajud*|prefer*) ! <served-by> !4 <not2>',
      '(nosso|meu|nossa|um) ~2 (telefone|telemovel|celular|linha telefonica|linha de apoio|hotline|call center|numero (gratuito|de telefone|de contacto|de contato)|sac) !5 <served-by> !4 <not2> !3 (precisa|capa|suporte)',
      '(ligue|liga|telefone) (que|e|agora|ja|hoje) ! <served-by> !2 <not2>',
      '(dou|damos|deixo|deixamos|passo|passamos|aqui vai|segue) ~4 (telemovel|telefone|numero de telefone|celular|numero de telemovel) !5 <served-by>',
      '(telefone|tel|linha) ~1 de (atendimento|contacto|contato|suporte|assistencia|apoio) & (lig*|noss*|contact*|disponivel) !5 <served-by> !4 <not2>',
      '(ligue|liga|ligar|disque) ~2 (+|para) ~2 <number> !5 <served-by>',
      '(ligue|liga|disque) [no|o] <number> <number> !5 <served-by>',
    ],
    without: { near: ['<not-us>'] },
  },
  mail: {
    phrases: [
      '(envie*|mande*|enviar|mandar) ~4 (e-mail|email|mail) ~6 nao ~1 (pela|por|aqui) ~1 (amazon|aqui)',
      '(correspondencia|respostas|contacto) ~6 (nosso|nossa) ~1 (correio|email|e-mail|caixa)',
      '(correspondencia|mensagens|contacto*|respostas) ~5 (para|ao|a|o) ~1 (nosso|nossa) ~1 (correio|email|e-mail|caixa) !3 <not2>',
      '(responda|responde|escreva|escreva-nos|mande|mande-nos|envie) ~2 (nosso|ao|meu) ~1 (email|e-mail|mail) ! <served-by>',
      '(escrev*|mand*|envi*|contact*|contat*|responda|responde|dirij*|remet*) ~6 (email|e-mail|mail|gmail|correio eletronico|correio electronico|@) !5 <served-by> !4 <not2> !4 (seu|teu)',
      '(por|via|pelo|atraves do) ~1 (email|e-mail|mail|correio eletronico|correio electronico) !4 <not2> ! (recebeu|recebera da amazon|amazon lhe)',
      '(escreva*|escreve-nos|escrever|avise*|avisa-nos|contacte*|contate*|contatar|contactar|informe*|responda*|envie*|enviar|mande*|manda-nos|mandar) ~6 {email} !5 <served-by> !4 <not2> ! (amazon*|fabricante*)',
      '(nosso|nossa|meu|ao|para o nosso) ~1 (email|e-mail|mail|caixa de correio|endereco de email|gmail|correio eletronico) !5 <served-by> !4 <not2>',
      '(duvidas|perguntas|questoes|problemas|suporte|contato|contacto) ~3 (email|e-mail|mail) !5 <served-by> !4 <not2> ! (amazon)',
      '(arroba) ~6 (ponto|com|pt|br)',
    ],
    without: { near: ['<not-us>'] },
  },
  site: {
    phrases: [
      '(no|pelo) ~1 google ~8 (esta la|encontra|aparece|tudo|nos)',
      '(por|ponha|escreva|digite|basta) ~2 (no) ~1 google',
      '(nosso|meu|nossa|no) ~1 (site|website|pagina web|homepage|loja online|loja virtual|e-commerce|app|aplicativo|blog|portal|forum|formulario|pagina de (suporte|ajuda)|central de ajuda|site oficial) !4 <served-by> !4 <not2> ! (site da|site dele|site deles|amazon)',
      'nossa (aplicacao|pagina) ! amazon !3 (de vendedor|do manual) !3 <not2>',
      '(visit*|acess*|consult*|regist*|entre|va|veja|ve|compre|compra em|confira) ~4 (www|http|https|ponto com|net) !6 amazon !8 <served-by>',
      '(em|no|info*|ver|veja|mais) ~2 (www|https|http) ! amazon ! <served-by> ! (mensagens|subscricao|assinatura|newsletter)',
      '(procure-nos|procura-nos|nos procure|busque-nos|nos encontre|encontre-nos|encontra-nos|nos ache) ~2 (no|na|em|google|internet)',
      '(procure|procura|procurar|pesquise|pesquisa|busque|joga|jogue) ~4 (google|internet) ! manual',
      '(descarreg*|instal*|baix*) ~2 (nossa|nosso|o|a) (app|aplicativo|aplicacao) ! (fabricante|firmware|emparelh*|para configurar|vincul*)',
      '(abra|abre|abrir|crie|cria) ~2 (ticket|chamado|ocorrencia) ! amazon',
      '(preencha|preenche|preencher|use|usa) ~4 (formulario) ~4 (site|web|pagina|online|google|contacto|contato|noss*|loja) ! amazon',
    ],
    without: { near: ['<not-us>'] },
  },
  social: {
    phrases: [
      '(sig*|segu*|segue|procur*|encontr*|curt*|curta|marque|marca|junt*|entre|contact*|contat*|escrev*|visit*|adicion*|mand*|estamos|somos|inscrev*|veja*|fale*|fala*|chame|chama|ache) ~5 <network> !4 <ware> !3 (que nome|nome vai)',
      '(no|em|nosso|nossa|nas nossas|nossas|via|pelo|do) <network> & (noss*|sig*|segu*|escrev*|contact*|contat*|estamos|somos|mensagem|procur*|visit*|mand*|atend*|grupo|perfil|@) !4 <ware> !3 (que nome|nome vai)',
      '(grupo|pagina|perfil|canal|conta|comunidade) ~1 (de|do|no) ~1 <network> !4 <ware>',
      '(siga-nos|segue-nos|nos siga|nos segue|siga a gente|segue a gente) ! amazon',
      '(junte-se|junta-te|entre|entra|participe) ~2 (nosso|ao) (grupo|canal) ! clube',
      '(somos|estamos como|procure por) @',
    ],
    without: { near: ['<not-us>'] },
  },
  code: {
    phrases: [
      '(scan*|escane*|digitaliz*|leia|ler|le|fotografe|use|usa|aponte) ~4 (qr|qr code|codigo qr|codigo ~3 (cartao|caixa|folheto)) !4 <served-by> !5 (ponto de recolha|ponto de retirada|agencia|locker|devol*)',
      '(qr) ~6 (cartao|caixa|folheto|cartaozinho|suporte|contacto|contato|garantia|regist*) !4 <served-by> !5 (ponto de recolha|devol*)',
      '(numero|endereco|contacto|contato|dados|link|site) ~4 (cartao|cartaozinho|folheto|caixa) & (lig*|escrev*|contact*|contat*|encontr*|vem|visite|chame) ! (serie|lote|modelo)',
    ],
    without: { near: ['<not-us>'] },
  },
  pay: {
    phrases: [
      '(pagar|pagamento|pague) ~2 (em dinheiro|em numerario|em especie) ~3 (nossa|nosso|nos|connosco|loja) ! <not>',
      '(pag*|deposit*|transf*|envi*|mand*|faca ~2 (pix|transferencia)|fazer ~2 (pix|transferencia)|faz ~2 (pix|transferencia)|reembols*|devolv*|receb*) ~6 (paypal|pix|mbway|mb way|transferencia|conta bancaria|western union|boleto|dinheiro vivo|mercado pago|multibanco) ! <not>',
      '(paypal|mbway|mb way|western union|chave pix) !4 <not2> ! <ware>',
    ],
    without: { near: ['<not-us>'] },
  },
  elsewhere: {
    phrases: [
      'fora (deste sistema|desta plataforma|deste canal|destas mensagens) ! (nao|nunca)',
      '(venha|venham|passe|visite) ~2 (experimentar|provar|ver|levantar|buscar) ~5 (no|na) ~1 (nosso|nossa) ~1 (showroom|loja|oficina|atelier|armazem)',
      '(visite|visita|venha|passe|apareca) ~2 (nossa|nosso) ~1 (loja|oficina|atelier|atelie|showroom|armazem) ~1 (em|no|na|do|da|ao) _ ! amazon',
      '(nao|em vez de) ~2 (atraves|por meio|por|pela) ~1 (da amazon|amazon) ~2 . ! <not2>',
      '(fora|por fora|a margem|sem passar) ~1 (da|de|pela) ~1 (amazon|plataforma) !4 (nao|proibid*)',
      '(peca|pede|pedir|compre*|compra|comprar|compre-nos|encomend*|faca|contact*|trat*|adquir*) ~3 (diretamente|directamente|direto|directo) ~2 (a nos|connosco|conosco|com a gente|de nos|fabrica|nossa|meu|comigo)',
      '(diretamente|directamente|direto) (connosco|conosco|com a gente|a nos|comigo) ! (amazon|responda|esta mensagem)',
      '(passe|passa|venha|vem|visite-nos|nos visite|apareca|passar) ~3 (pela|na|a|no) ~2 (oficina|escritorio|armazem|showroom|estabelecimento|lojinha|nossa|loja fisica|loja em|loja da rua) ! (ponto de recolha|levantar a encomenda|correios) ! amazon ! (agua|filtro)',
      'nao (responda|respondas|escreva) ~2 (aqui|pela amazon|a esta mensagem|por este meio|na amazon|por aqui)',
      '(mais rapido|melhor|mais facil|demoramos|respondemos melhor) ~5 (que pela amazon|do que aqui|do que pela amazon|fora da amazon)',
      '(continuemos|vamos continuar|continuar|conversemos|seguimos) ~3 (por outro|noutro|outra via|por fora|outro canal|outro meio)',
    ],
    without: { near: ['<not-us>'] },
  },
  // "A transportadora não encontra a casa. Pode ligar-lhes para o …"
  'allow+': {
    phrases: [
      '(ligar-lhes|ligue-lhes|telefonar-lhes|telefone-lhes|contacta-los|contata-los|contacte-os|contate-os|(ligar|ligue|telefonar) para (eles|ela|ele|la)) ~4 (+|<number>)',
    ],
    with: { before: ['<carrier>'] },
    without: { sentence: ['nos|nosso|nossa|nossos|nossas|conosco|connosco'] },
  },
  allow: [
    '(como se chama|quem e|que nome usa) ~2 <network>',
    '(leia|ler|escane*|digitaliz*|fotograf*|apont*) ~3 (no|do|na|da) ~1 (ecra|visor|tela|aparelho|router|roteador|camera|app|aplicacao|dispositivo)',
    '<network> ~6 (nao estamos|nao temos|nao existimos|nao somos)',
    '(codigo|pin) ~3 sms',
    'sms ~3 codigo',

    '(camara|camera|app|aplicacao|aparelho|relogio|campainha|sensor|alarme|termostato|balanca) ~8 (manda|envia|avisa|partilha|alerta) ~12 (whatsapp|telegram|messenger|sms|signal)',
    '(alertas|alarmes|notificacoes|fotos) ~6 (app|email|e-mail) ~3 (ou|e) ~3 (whatsapp|telegram|messenger|sms|signal)',

    '(estafeta|motorista|transportadora|ctt|carteiro|entregador) ~3 sms',
    'não (ligue|telefone)',
    '(cabo|adaptador) ~2 liga',
    // What a product does.
    '(relogio|pulseira|telefone|smartphone|telemovel|celular|auscultadores|auriculares|fones|fone|coluna|caixa de som|dispositivo|aparelho|aplicativo|app|tablet|ecra|tela|smartwatch) ~3 (mostra|mostram|exibe|recebe|recebem|avisa|le|vibra|suporta|transmite|funciona*) ~6 (whatsapp|zap|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal) [~2 (whatsapp|zap|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal)]',
    '(notificacoes|notificacao|(mensagens|chamadas) (do|de|da)) ~3 (whatsapp|zap|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal) [~2 (whatsapp|zap|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal)]',
    'amazon ~3 (manda|envia|enviara|mandara|enviar|enviou|mandou) ~8 (email|e-mail|correio eletronico)',
    '(nao|nunca|sem) ~3 (lig*|telefon*|whatsapp|email|e-mail|site|redes) !0 (respond*|escreva)',
    '(atraves de|pela|pelo|em|nas) [as|o|a] ~1 (mensagens da amazon|contactar o vendedor|contatar o vendedor|fale com o vendedor|seus pedidos|suas encomendas)',
    '(so|apenas|somente) ~3 amazon',
    '<served-by> ~5 (telefone|site|pagina|lig*|linha|numero)',
  ],
} satisfies Phrases;
