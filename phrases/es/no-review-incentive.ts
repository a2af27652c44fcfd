import type { Phrases } from '../../src/wording/language.ts';

/** What others offer, or the buyer asked about. */
const othersWords = {
  near: ['<fraud>'],
  sentence: ['<buyer-asked>'],
  after: [
    'no (es|son|viene|vienen|procede) ~1 (nuestr*|de nosotros)',
    'no (es|esta|era|estaba) (permitid*|cierto|verdad)',
  ],
};

export default {
  // The reward first: "un vale por su reseña", "le regalamos un filtro cuando opine".
  reward: {
    phrases: [
      '(primer|primera|primeros|primeras) ~4 (que|en) ~2 (opin*|reseñ*|valor*|coment*) ~4 (llev*|recib*|gan*|obt*|tendra*) ! <not>',
      '(gracias|agradec*) ~4 (futura|proxima) <review-noun> & <gift> ! <not>',
      '(prueb*|probar|probador*) ~6 <free> & (<any-review>|<review-act>|amazon) ! <not>',
      '(<send>|<get>) ~10 (siempre que|con tal de que|a condicion de que|si nos|cuando nos|en cuanto nos) ~4 (<tell-it>|<tell> ~3 amazon|<review-act>) ! <not>',
      '(quiere|quieres|desea|deseas|gustaria) ~4 (recuperar|reembolso|<refund>|el dinero|<gift>|<free>) & (<review-act>|<your-review>|<review-noun>) ! <not> ! (es gratis|es gratuito|gratis y)',
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
    without: othersWords,
  },
  // The review first: "déjenos una reseña y le damos un 10 %".
  request: {
    phrases: [
      '<review-noun> ~6 y ~1 (nosotros|yo) ~2 <send> ! <not>',

      '<in-return> ~4 <review-noun> & (<gift>|<get>|<send>|encontrara*) ! <not> ! (gracias|agradecemos) !0 <draft>',

      '(<in-return>) & (<review-act>|<rates-it>) & (<gift>|<send>|<free>) ! <not> !0 <draft> ! <thanked>',
      '(cuando|en cuanto|una vez que|apenas) ~3 <review-noun> ~3 (en linea|visible|publicad*|online) & (<send>|<gift>|<refund>|sale|reposicion|recambio) ! <not>',
      '(<rate-verb>|<review-act>|reseñas|reseñan) ~3 (nosotros|yo) ~3 <send> ! <not>',
      '(<rate-verb>|opina|reseña) y (llevate|llevese|gana|gane|recibe|reciba|ahorra|ahorre)',
      '(gana|gane|consigue|consiga|obten|obtenga) ~3 (<money>|<gift>) ~5 (reseñando|opinando|valorando|calificando|puntuando)',
      'por ~1 <review-noun> (hay|tenemos|tendra|tendras|recibe|recibes) ~3 <gift>',
      '(cuente|cuenta|diga|di) ~1 que ~2 (parece|parecio) ~8 (<send>|<gift>|le llega|te llega) ! <not>',

      '(<review-act>|<your-review>|<rate-verb>|opinion|reseña) & (te|le|os|les) ~2 (sale|saldra|salido|saldria) ~1 <free> ! <not>',
      '(quien|quienes) ~2 (dedi*|escrib*|dej*|regal*|gast*) ~2 (linea|lineas|palabra|palabras|frase|frases) ~8 (<send>|<get>|<gift>) ! <not>',
      '^ a cambio ~8 <my-review> ! <not>',
      '(gratis|regalo|gratuito) ~4 (unica|sola) condicion ~4 (<any-review>|comentario) ! <not>',
      '(<review-act>|<review-wish>|<rate-verb>) ~5 (y|para|entonces|asi) ~3 (<get>|<send>|<gift>) ~6 (<gift>|<refund>|<free>|<money>|<percent>) ! <not> !0 <draft>',
      '(<review-act>|<your-review>|<rate-verb>|<review-noun> ~1 publicad*) &10 (<gift>|<money>|<free>) ! (es gratis|es gratuito|gratis y|ha llegado|llego|venia|iba en|incluid*|no cuesta) ! <not> ! <thanked> ! <refunded> !0 <not-reviewed> !0 <draft>',
      '(<once>|<in-return>|quien|quienes) ~4 (<any-review>|<review-act>|<rate-verb>) &9 (<get>|<send>|<gift>) ~6 (<gift>|<refund>|<free>|<money>|<percent>) ! <not> !0 <draft>',
      '(<once>|en cuanto) ~4 (<your-review>|<review-act>|<rate-verb>) & (<refund>|le devolvemos|te devolvemos|<gift>) ! <not> !0 <draft>',
      '(<your-review>|<review-noun>|sus estrellas|tus estrellas) ~1 (vale|valen|tiene premio|tienen premio|se paga|se pagan|le da derecho|te da derecho|se lleva|se llevan|activa|desbloquea|gana|ganan) ~5 (<money>|<gift>|<percent>|dinero|garantia|premio|algo) ! <not> !0 <draft>',
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
    without: othersWords,
  },
  // Over two sentences: "¿Ya nos valoró? Elija un regalo."
  offer: {
    phrases: [
      '(queremos|quisieramos|deseamos|nos gustaria|vamos a) ~1 (dar*|regalar*|enviar*|ofrecer*|mandar*|obsequiar*) ~6 (<gift>|<free>) ! <not>',

      'entre ~2 (todos|quienes|los que) ~4 (lo (hagan|hacen|haga)|respond*|particip*) ~8 (sac*|sorte*|gan*|premi*|se lleva)',
      '(quien|quienes) ~3 (public*|escrib*|opin*|lo hac*|la dej*|coment*) ~4 (<send>|<get>) ~4 (<gift>|<money>) ! <not>',
      '(encontrara*|tendra*|llegara*|recibira*) ~6 (invita la casa|invitamos|por nuestra cuenta|de regalo|corre de nuestra cuenta) ! <not>',
      '^ ~2 <gift> ? ! <not>',
      '(quiere|quieres|desea|deseas|gustaria) ~4 (recuperar|reembolso|<refund>|el dinero) ! <not>',
      '(<gift>|<money>) ~3 (espera*|esperandol*|esperandote|a su nombre|a tu nombre|reservad*) ! <not>',
      '(tenemos|hay|habra) ~2 (<money>|<gift>) ~3 (esper*|para|a) ! <not>',
      '(sabremos|sabre) ~2 (agradec*|ser ~1 agradecid*|compensar*|recompensar*) ! <not>',
      '(en cuanto|cuando|una vez que|tan pronto como|apenas|nada mas) ~1 (la|lo|las|los) ~1 (veamos|vea|leamos|comprobemos|encontremos|recibamos|hayamos visto) ~8 (<refund>|devolv*|<gift>|<free>|<money>)',
      '(<get>|<send>|elij*|escoj*) ~6 <gift> ! <not>',
      '<gift> ~4 (es tuyo|es suyo|espera|esperando|esperandol*|va de camino|le llega|te llega|sera suyo|sera tuyo|por las molestias de escribir) ! <not>',
      '(hay|habra|tenemos|tendra|tendras|le toca|te toca) ~3 <gift> ! <not>',
      '(quiere|quieres|le apetece|te apetece|gustaria) ~6 (<free>|<gift>) ! <not> ! (es gratis|es gratuito|gratis y)',
      '(como agradecimiento|para agradecer*|en agradecimiento|a cambio|como recompensa) ~8 (<gift>|<money>|<percent>|<free>) ! <not>',
    ],
    with: {
      near: [
        '<review-wish> ! <not-reviewed>',
        '<review-act> ! <not-reviewed>',
        '<rate-verb> ! <not-reviewed>',
        '(reseña|valoracion|opinion|comentario) ~2 (publicad*|hecha|lista|enviada|escrita)',
        '(captura|pantallazo|enlace|link) ~4 <review-noun>',
        '<reviewed> ! <not-reviewed>',
        'si ~3 <tell> ~3 amazon',
        '<my-review> ~8 (<remove>|<change>|ya no)',
        '(una vez|cuando|tras|por|con|en cuanto) ~3 <your-review>',
      ],
    },
    without: {
      sentence: ['<refunded>', 'roto|rota|dañad*|retras*|grabamos|imprim*|tarjeta ~4 (mensaje|texto)'],
      near: ['<thanked> ~3 <review-noun>', 'perito|peritaje'],
    },
  },
  draw: [
    'entre ~2 (todos|todas|quienes|los que) ~4 (<any-review>|<rate-verb>) ~3 <draw> ! <not>',

    '(<any-review>|<review-act>|<rate-verb>|<reviewer>) & <draw> ! <not>',
    '(<review-noun>|<rate-verb>|comentario) & (particip*|concurs*|opcion|posibilidad|oportunidad) ~4 (ganar|ganarse|llevarse|sorteo) ! <not>',
    '(<any-review>|<rate-verb>) & (particip*|entra*) ~4 (sorteo|rifa|concurso)',
  ],
  donation: [
    '(<review-noun>|<review-act>|<rate-verb>|comentario|comentarios) & (donamos|donaremos|donar*|donativo|donacion|dona|plantamos|plantaremos|plantar|arbol|arboles|ong|caridad|protectora) ! <not>',
  ],
  refund: {
    phrases: [
      '(usted|tu|si) ~1 <change-it> ~3 (<any-review>|<my-review>) ~4 (y|nosotros|yo) ~3 <send> ! <buyer-asked>',
      '<refunded> ~6 (asi que|por eso|por lo que|ahora|entonces|por tanto|de modo que|a cambio|y esperamos|y nos) ~8 (<review-act>|<review-wish>|<any-review>|<rate-verb>|estrellas)',
      '(<refund>|reembolso|repuesto|recambio|producto nuevo) &10 (<change-it> ~4 (<any-review>)|dispuest* ~6 <review-noun>)',
      '(con|ya que|como|puesto que|dado que|ahora que|una vez) ~5 (reembols*|dinero|devuelto|devolucion|abonado|compens*) & (<change-it>|<review-act>) ~4 (<any-review>|<rate-verb>) ! <we-did>',
      '<change-it> ~4 <any-review> &8 (<refund>|<gift>|reembols*|dinero|<money>) ! <not> ! <we-did>',
      '(ya tiene|ya tienes|ya recibio|ya recibiste) ~3 (dinero|reembolso) & <any-review>',
      '<refunded> & (<any-review> ~8 (desfasad*|injust*|sobra|fuera de lugar|no tiene sentido|ya no (refleja|corresponde|es)|deberia))',
      '(le|te) ~1 (reembols*|devolv*|devuelv*) ~6 (si|cuando|en cuanto) ~5 (<any-review>|<rate-verb>)',
    ],
  },
  'refund+': {
    phrases: [
      '(<my-review>|lo que escribio) ~6 (desaparec*|desaparezc*|<remove>|<change>|ya no)',
      '(<remove>|<change>) ~4 <my-review>',
    ],
    with: {
      before: ['<refunded>', '(<refund>|devolvi*|reembols*|abon*) ~4 (importe|dinero|integro|todo)'],
      sentence: ['(ahora|visto|asi que|por tanto|correcto|justo|deber|minimo|toca|cumpla|cerrad*|zanjad*)'],
    },
    without: { sentence: ['<refuse>', '<not>', '<we-did>', '<buyer-asked>', '<not-text>'], before: ['<refuse>'] },
  },
  // "Borre lo que puso en la página y en cuanto desaparezca le hago el ingreso."
  'refund++': {
    phrases: [
      '<remove> ~2 lo que ~2 (puso|escribio|publico|pusiste|escribiste|publicaste|comento|dijo) & (<refund>|<gift>|<free>|devuelvo|devolvere|hago ~2 (ingreso|reembolso|transferencia)) ! <refuse> ! (placa|personaliz*|formulario|chat)',
    ],
  },
  'refund+++': {
    phrases: [
      '(cuando|en cuanto|una vez que|apenas|tan pronto como|nada mas) ~3 (desaparezca|desaparecer|quite|borre|elimine|retire|borrado|quitado|desaparecido) ~8 (<refund>|<gift>|devuelvo|devolvere|devolvemos|hago ~2 (ingreso|reembolso|transferencia)|ingreso|reembolso)',
    ],
    with: {
      before: [
        '<remove> ~2 lo que ~2 (puso|escribio|publico|pusiste|escribiste|publicaste|comento) ~6 (pagina|ficha|amazon|producto|articulo|publico)',
      ],
    },
    without: { near: ['<refuse>'] },
  },
  'offer+': {
    phrases: [
      '(en el momento en que|en cuanto|cuando|una vez que|apenas) ~2 (vea|veamos|lea|leamos|encuentre|encontremos|comprobemos|aparezca*|salga*) ~3 (<any-review>|estrellas|(sus|tus) palabras) ! <not>',
    ],
    with: { near: ['<refund>', '<gift>', 'reembolso|devolucion|abono'] },
    without: { sentence: ['<not-reviewed>'] },
  },
  allow: [
    '^ ~1 (estaria|estarias) (dispuesto|dispuesta) a ~6 <any-review> ! <question>',
    'lo que ~1 (opin*|escrib*|valor*|pien*|dig*|pong*|comente*) ~2 (es|sera) ~1 (tuyo|suyo) ! (si|cuando)',

    '(dos|tres|cuatro|<number>|las) lineas ~4 (precio|tarifa|importe|iva|total|factura)',

    '(estrella|estrellas|estrellitas) ~1 <item-word>',
    '(estrellas|estrella) (adhesiv*|luminos*|fluorescent*|decorativ*)',
    '(juego|partida|nivel|tablero) ~8 (estrella|estrellas|puntos)',
    '(devolucion|entrega|envio|cambio) ~3 (gratuit*|gratis) y ~2 (opinion|reseña)',

    '(garantia) & (con <review-noun> o sin (ella|ellas|el)|con o sin <review-noun>)',
    '(regal*|don*|dar) ~5 (estrellas|estrellitas) ! (a quien|a los que)',
    '<buyer-asked> ~14 (<any-review>|reembols*|devolv*|mitad)',
    '<five-stars> &14 (carga|bateria|pantalla|parpade*)',
    '^ ~2 (reseña|opinion|valoracion|comentario) y (reembolso|devolucion|cambio|repuesto) .',
    '(fabricante|no nosotros|contra las normas) &16 (<any-review>|<five-stars>)',
    '<warning> & <any-review>',
    '<thanked> ~2 <review-noun> .',
    '(no|nunca|sin) ~6 (ofre*|dam*|pag*|regal*|recompens*|compens*|acept*|premi*) ~8 <review-noun>',
    '(no|nada) ~4 a cambio ~4 <review-noun>',
    'amazon (no permite|prohibe)',
  ],
  // "La cobertura es de dos años; a quien comparte su opinión se la ampliamos a cinco."
  longer: {
    phrases: [
      '(quien|quienes|los que) ~1 (comparte|comparten|comparta|compartan|publica|publican|publique|publiquen|escribe|escriben|escriba|escriban|deja|dejan|deje|dejen|cuenta|cuentan) ~6 (opinion|experiencia|impresion|impresiones|<review-noun>) ~6 (ampliamos|alargamos|extendemos|prolongamos|duplicamos|subimos|pasa|sube|llega)',
    ],
    with: { near: ['garantia|cobertura'] },
    without: { sentence: ['no|nunca|ningun*|jamas'] },
  },
} satisfies Phrases;
