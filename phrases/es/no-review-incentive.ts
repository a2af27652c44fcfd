import type { Phrases } from '../../src/wording/language.ts';

export default {
  // The reward first: "un vale por su reseña", "le regalamos un filtro cuando opine".
  reward: [
    '(reseña|comentario|opinion) hoy ~3 (descuento|regalo|vale|<gift>) ~2 mañana',
    '(regalo|obsequio|premio|detalle) ~3 (espera|esperando|listo) ~6 (reseña|valoracion|opinion) ! <not>',
    '<money> ~1 para (usted|ti) & (<review-act>|<any-review>|ficha|cuente) ! <not>',
    '(<review-act>|<any-review>) & si (le|te) ~1 (regalaramos|regalasemos|reembolsaramos|dieramos|enviaramos|ofrecieramos) ! <not>',
    '(<review-act>|<any-review>) & (gane|gana|ganar|llevate) & (un|una|quiza|tal vez) ! <not> ! (ganar tiempo)',
    '(quien|quienes|los que|a quien) ~2 (ponga|pone|valore|valora|comente|comenta|escriba|deje|opine) & (recibe|reciben|obtiene|gana|ganan|se lleva|tendra) ! <not>',
    'garantia ~3 (pasa|pasara|sube|se duplica|aumenta) & (<any-review>|<review-act>) ! <not>',
    '(hazte|hagase|sea|ser|buscamos|conviertase) ~3 (tester|probador*|probadora*|catador*) ! <not>',
    '<gift> ~4 <in-return> ~4 (<any-review>|<rate-verb>|comentar) ! <not> !0 <draft>',
    '<gift> ~6 (<once>|para) ~6 (<review-act>|<your-review>|<rate-verb>) ! <not> !0 <draft>',
    '<gift> ~6 <to-those> ~6 (<review-act>|<rate-verb>|<review-noun>|comparten|comparta*|comente*) ! <not> !0 <draft>',
    '(<get>|<send>) ~6 <gift> ~6 (<once>|<in-return>|<to-those>) ~6 (<review-act>|<any-review>|<rate-verb>) ! <not> !0 <draft>',
    '<refund> ~6 (<once>|a cambio de|por|<to-those>) ~4 (<review-act>|<your-review>|<rate-verb>) ! <not> !0 <draft>',
    '(compens*|recompens*|premi*|gratific*|pagamos|pagaremos|bonific*) ~8 (<review-act>|<review-noun>|<rate-verb>) ! <not> !0 <draft>',
    '(regal*|obsequi*|invitamos) ~8 (<to-those>|quien|a cambio) ~4 (<rate-verb>|coment*|<any-review>|puntu*) ! <not> !0 <draft>',
  ],
  // The review first: "déjenos una reseña y le damos un 10 %".
  request: [
    '(gratis|regalo|gratuito) ~4 (unica|sola) condicion ~4 (<any-review>|comentario) ! <not>',
    '(<review-act>|<review-wish>|<rate-verb>) ~5 (y|para|entonces|asi) ~3 (<get>|<send>|<gift>) ~6 (<gift>|<refund>|<free>|<money>|<percent>) ! <not> !0 <draft>',
    '(<review-act>|<your-review>|<rate-verb>|<review-noun> ~1 publicad*) &10 (<gift>|<money>|<free>) ! (es gratis|es gratuito|gratis y|ha llegado|llego|venia|iba en|incluid*|no cuesta) ! <not> ! <thanked> ! <refunded> !0 <not-reviewed> !0 <draft>',
    '(<once>|<in-return>|quien|quienes) ~4 (<any-review>|<review-act>|<rate-verb>) &9 (<get>|<send>|<gift>) ~6 (<gift>|<refund>|<free>|<money>|<percent>) ! <not> !0 <draft>',
    '(<once>|en cuanto) ~4 (<your-review>|<review-act>|<rate-verb>) & (<refund>|le devolvemos|te devolvemos|<gift>) ! <not> !0 <draft>',
    '(<your-review>|<review-noun>|sus estrellas|tus estrellas) ~1 (vale|valen|tiene premio|tienen premio|se paga|se pagan|le da derecho|te da derecho|se lleva|se llevan|activa|desbloquea|gana|ganan) ~5 (<money>|<gift>|<percent>|dinero|garantia|premio|algo|*) ! <not> !0 <draft>',
    '(quien|quienes|clientes que|los que|todo el que|todos los que|cada cliente que) ~2 (<rate-verb>|<review-act>|coment*) & (gana|ganan|<gift>|premio|<free>|<percent>|<money>|<get>) ! <not> !0 <draft>',
    '(a cambio de|a cambio) ~4 (<review-noun>|<any-review>|<rate-verb>|comentar) ! <not> !0 <draft>',
    '(a cambio) & (<review-act>|<review-noun>) & (<get>|<send>|<gift>|<free>) ! <not> !0 <draft>',
    '<reviewer> & (<gift>|<free>|<get> ~4 <free>) ! <not> !0 <draft>',
    '(garantia) ~5 (activa*|amplia*|amplí*|extiend*|prolonga*) & (<review-noun>|<rate-verb>) ! <not> !0 <draft>',
    '(ayud*|apoy*) ~6 (<review-noun>|<any-review>) & (ayudamos|<gift>|compens*) ~4 (<gift>|descuento) ! <not> !0 <draft>',
    '(merec* la pena|valdra la pena|vale la pena|no (se|te) arrepent*|le recompensaremos|sabremos agradecer*|se lo agradeceremos con|te lo agradeceremos con|tendremos un gesto|tener un gesto|tenemos un gesto) &12 (<review-act>|<review-noun>|<rate-verb>) !0 <draft>',
    '(pagamos|pago|compramos|pagar) ~4 (por|a quien*) ~3 (<review-noun>|<review-act>|<rate-verb>) ! <not> !0 <draft>',
    '(primer*) <number> ~1 (<review-noun>|comentarios) ~4 (<get>|<gift>) !0 <draft>',
    '(captura|pantallazo|foto|enlace|link|prueba) ~4 <review-noun> & (<get>|<send>|<gift>|<refund>) ! <not> !0 <draft>',
    '<review-talk> & <reward-talk> ! <no-reward-talk> ! <question>',
    'por (una|cada) ~1 (estrella|reseña|opinion) ~1 mas ~3 (un|una|le)',
    '(probador*|tester*) ~6 (se queda|gratis|quedarse|conserva)',
    '(agradecer*|gracias) ~3 (reseña|opinion|valoracion|comentario) & (le|les|te) (enviamos|mandamos|regalamos|damos|ofrecemos) ! (no|falt*|rot*|dañ*)',
  ],
  // Over two sentences: "¿Ya nos valoró? Elija un regalo."
  offer: {
    phrases: [
      '(<get>|<send>|elij*|escoj*) ~6 <gift> ! <not>',
      '<gift> ~4 (es tuyo|es suyo|espera|esperando|esperandol*|va de camino|le llega|te llega|sera suyo|sera tuyo|por las molestias de escribir) ! <not>',
      '(hay|habra|tenemos|tendra|tendras|le toca|te toca) ~3 <gift> ! <not>',
      '(quiere|quieres|le apetece|te apetece|gustaria) ~6 (<free>|<gift>) ! <not> ! (es gratis|es gratuito|gratis y)',
      '(como agradecimiento|para agradecer*|en agradecimiento|a cambio|como recompensa) ~8 (<gift>|<money>|<percent>|<free>) ! <not>',
    ],
    with: {
      near: [
        '<review-act> ! <not-reviewed>',
        '<rate-verb> ! <not-reviewed>',
        '(reseña|valoracion|opinion|comentario) ~2 (publicad*|hecha|lista|enviada|escrita)',
        '(captura|pantallazo|enlace|link) ~4 <review-noun>',
        '(una vez|cuando|tras|por|con|en cuanto) ~3 <your-review>',
      ],
    },
    without: {
      sentence: ['<refunded>', 'roto|rota|dañad*|retras*|grabamos|imprim*|tarjeta ~4 (mensaje|texto)'],
      near: ['<thanked> ~3 <review-noun>'],
    },
  },
  draw: [
    '(<any-review>|<review-act>|<rate-verb>|<reviewer>) & <draw> ! <not>',
    '(<review-noun>|<rate-verb>|comentario) & (particip*|concurs*|opcion|posibilidad|oportunidad) ~4 (ganar|ganarse|llevarse|sorteo) ! <not>',
    '(<any-review>|<rate-verb>) & (particip*|entra*) ~4 (sorteo|rifa|concurso)',
  ],
  donation: [
    '(<review-noun>|<review-act>|<rate-verb>|comentario|comentarios) & (donamos|donaremos|donar*|donativo|donacion|dona|plantamos|plantaremos|plantar|arbol|arboles|ong|caridad|protectora) ! <not>',
  ],
  refund: {
    phrases: [
      '<refunded> ~6 (asi que|por eso|por lo que|ahora|entonces|por tanto|de modo que|a cambio|y esperamos|y nos) ~8 (<review-act>|<review-wish>|<any-review>|<rate-verb>|estrellas)',
      '(<refund>|reembolso|repuesto|recambio|producto nuevo) &10 (<change-it> ~4 (<any-review>)|dispuest* ~6 <review-noun>)',
      '(con|ya que|como|puesto que|dado que|ahora que|una vez) ~5 (reembols*|dinero|devuelto|devolucion|abonado|compens*) & (<change-it>|<review-act>) ~4 (<any-review>|<rate-verb>) ! <we-did>',
      '<change-it> ~4 <any-review> &8 (<refund>|<gift>|reembols*|dinero|<money>) ! <not> ! <we-did>',
      '(ya tiene|ya tienes|ya recibio|ya recibiste) ~3 (dinero|reembolso) & <any-review>',
      '<refunded> & (<any-review> ~8 (desfasad*|injust*|sobra|fuera de lugar|no tiene sentido|ya no (refleja|corresponde|es)|deberia))',
      '(le|te) ~1 (reembols*|devolv*|devuelv*) ~6 (si|cuando|en cuanto) ~5 (<any-review>|<rate-verb>)',
    ],
  },
  allow: [
    '<warning> & <any-review>',
    '<thanked> ~2 <review-noun> .',
    '(no|nunca|sin) ~6 (ofre*|dam*|pag*|regal*|recompens*|compens*|acept*|premi*) ~8 <review-noun>',
    '(no|nada) ~4 a cambio ~4 <review-noun>',
    'amazon (no permite|prohibe)',
  ],
} satisfies Phrases;
