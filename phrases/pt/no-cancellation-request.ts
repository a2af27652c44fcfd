import type { Phrases } from '../../src/wording/language.ts';

export default {
  ask: {
    phrases: [
      '(motivo|razão) ~2 (que|como) ~3 (enganou|engano|mudou de ideias|já não)',
      '(tão amável|gentileza|bondade|incomodava-o|importava-se) ~2 (cancelar|anular) ! <no-cancel>',
      '^ (cancelar|anular) ~1 (pedido|encomenda|compra) ! <no-cancel>',
      '(gostavamos|precisavamos|precisariamos|queriamos|gostariamos|convinha|convem|teria|teria de) ~1 (que|de) ~3 <cancel> !4 <no-cancel>',
      '(cancele|cancela|cancelem|canceles|anule|anulem|anula) !4 <no-cancel> !3 <other-cancel>',
      '<please> ~8 <cancel> !4 <no-cancel>',
      '(pode|podes|poderia|podia|poderias|podiam|podem|possa|seria possivel|importa-se de|importava-se de|consegue|faz o favor|faca o favor|da para|dava para) ~5 (cancel*|anul*) !4 <no-cancel> ! (se quiser|se preferir|se desejar|se quiseres)',
      '(solicit*|peca|pede|pedir|trat*|inici*|proced* a|envi*|faca|faz|fazer|efetu*|abra) ~3 (cancelamento|anulacao) !4 <no-cancel> !3 (seu cancelamento)',
      '(tem de|tem que|tens de|deve|deves|precisamos que|preciso que|e preciso que|queremos que|convem que|pedimos|pedimos que|recomendamos|sugerimos|aconselhamos|agradeciamos que|agradeceriamos que|cabe-lhe|mesmo consegue|voce mesmo|gostariamos que) ~5 (cancel*|anul*) !4 <no-cancel>',
      '(clique|clica|carregue|carrega|aperte|aperta|toque|selecione|seleciona|escolha|use|usa|botao|pressione|va em) ~4 (cancelar|cancelar itens|cancelar pedido|anular|solicitar cancelamento|cancelamento) !4 (voltar|alarme|nao) ! (atras|alarme|temporizador)',
      '(cancel*|anul*) ~2 (voce|voce mesmo|o senhor|a senhora|tu|tu mesmo|na sua conta|do seu lado|da sua parte|pelo seu lado|do teu lado|ai) !4 <no-cancel>',
      '(retire|retira|retirem|feche|fecha|elimine|desfaca|desista|renuncie|renunciar|desistir|exclua) ~2 (o|seu|teu|este|a|sua|do|da|de|a) (pedido|compra|encomenda) ! (nos|14 dias)',
      '(diga|diz|comuni*|inform*|avise) ~1 (a amazon|amazon|para a amazon) ~4 (mudou de|ja nao|nao quer|desist*|anul*|cancel*|arrepend*|se enganou)',
      '(peca|pede|solicit*) ~1 (a amazon) ~3 (anul*|cancel*)',
      '(como motivo|no motivo|como razao|motivo) ~3 (ponha|pon|por|indique|escolha|escolhe|selecione|coloque|pode|marque)',
      '(ponha|coloque|indique|escolha|escolhe|selecione|marque) ~4 (motivo|razao) & (cancel*|pedido|engano|precis*|ideia)',
      '(comprei por engano|pedido por engano|comprado por engano|ja nao preciso|nao preciso mais) & (ponha|escolha|motivo|selecione|indique|coloque|marque|clique)',
      '<cancel> e (volte|volta|faca|faz|peca|pede|compre|compra) ~3 (pedir|novo|de novo|outro|outra|comprar|fazer)',
    ],
    // The buyer wants it himself: Amazon tells sellers to answer so.
    without: {
      message: [
        '(nos|me) ~1 (pediu|pediste|pediram|solicitou|disse|disseste) ~5 (cancel*|anul*)',
        '(seu|teu|sua) (pedido|solicitacao|vontade) ~2 (cancel*|anul*)',
        '(quer|queres|deseja|queria|querias) ~2 (cancelar|anular)',
        '(pediu|pediste|solicitou) ~2 (cancel*|anul*)',
        'como (pediu|nos pediu|pediste|solicitou)',
      ],
    },
  },
  hint: [
    '(assim que|quando|logo que) ~2 (tiver cancelado|cancelar|anular) ~3 (recebe|reembolsamos|devolvemos|terá) ! <no-cancel>',
    '(facil|rapido|favor|ajud*|bom|melhor|ideal|conveniente|agradec*|simples|justo|jeito|solucao) ~8 (cancel*|anul*|cancelamento|anulacao|desist*|renunci*|retirasse) !4 <no-cancel>',
    '(cancelamento|anulacao) ~2 (da sua parte|do seu lado|por sua parte|seu|pela sua) !4 (nao|aceite)',
    '(pedido|compra|encomenda) ~2 (desaparecesse|desapareca|desaparecer|sumisse|sumir|suma|deixasse de existir|se anulasse|fosse cancelad*|saisse)',
    'nos ~2 (nao podemos|nao conseguimos) ~2 (cancelar*|anular*) & (voce|si|sua|seu|tem)',
    '(penaliz*|multa|castig*|puni*|afeta ~4 (conta|metrica*)) & (cancel*|anul*)',
    '(dispost*|inconveniente|importaria|importava) ~4 (renunci*|desistir|cancel*|anul*) !2 nao',
    '(renunci*|desist*) ~3 (compra|pedido|encomenda) & (pode*|podia*|dispost*|agradec*|pedimos|favor|melhor)',
    'se ~2 (cancelar|anular|cancelasse|anulasse|cancelares) ~10 (conta|dinheiro|rapido|nos|metrica*|antes|melhor|estorno)',
    '(so|somente|apenas) ~2 (voce|o comprador|o cliente|o senhor) ~2 (pode|consegue) ~2 (cancelar|anular)',
  ],
  unable: [
    '(esgotad*|esgotou|acabou no estoque|sem stock|sem estoque|nao (temos|ha|resta) ~2 (stock|estoque|unidades|mais)|fora de stock|fora de estoque)',
    '(nao podemos|nao posso|nao conseguimos|impossivel) ~3 (enviar|entregar|mandar|fornecer|atender)',
    'fornecedor ~4 (nao|falhou|deixou)',
    'preco ~3 (errado|engano|erro)',
  ],
  allow: [
    // Something else than the order.
    '(cancel*|anul*) ~4 (subscricao|assinatura|inscricao|newsletter|registo|registro|notificacoes|alarme|lembrete)',
    '(pedido de cancelamento|solicitacao de cancelamento|cancelamento) ~3 (aprovad*|aceit*|recebid*|registad*|processad*)',
    'botao ~1 cancelar ~2 (comando|controle|ecra|tela|painel|aparelho|app|teclado|menu|relogio)',
    '(perguntou|perguntava|perguntaste|pediu|pediste|solicitou|solicitaste|queria|querias|deseja|disse-nos|nos disse) ~6 (cancel*|anul*|parar)',
    '(tal como|como) (pediu|pediste|solicitou|nos pediu|deseja)',
    '(cancelamos|anulamos|cancelaremos|anularemos|cancelei|foi cancelad*|ja esta cancelad*)',
    '(amazon|transportadora|montador|banco) ~2 (cancelou|anulou|vai cancelar|cancela automaticamente)',
    '(ja nao da para|nao da para|nao e possivel|nao precisa|nao precisa de|nao e preciso|nao e necessario|nao tem de) ~1 (cancel*|anul*)',
    'nao (cancele|canceles|cancelem|anule)',
    '(ainda|sim) podemos (cancelar|anular)',
    '(se preferir nao esperar|se nao quiser esperar|se preferes nao esperar)',
    '(aceite|taxa|prazo|politica|direito) ~3 (cancelamento|anulacao)|cancelamento ~2 aceite',
  ],
} satisfies Phrases;
