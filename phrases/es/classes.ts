import type { Classes } from '../../src/wording/language.ts';

export default {
  // The act of reviewing.
  'review-noun': [
    'reseña*|valoracion|valoraciones|valoracioncita|opinion|opiniones|calificacion*|puntuacion*|evaluacion|evaluaciones|feedback|feedbacks|feed back|review|reviews|rating|ratings|retroalimentacion|testimonio|testimonios|apreciacion',
    'comentario ~1 (en amazon|positivo|sincero|publico|honesto)',
  ],
  'opinion-noun': [
    'comentario|comentarios|comentarito|nota|notas|voto|votos|impresion|impresiones|experiencia|experiencias|parecer|pareceres|juicio|estrella|estrellas|estrellitas|recomendacion|veredicto|critica|criticas',
    '(unas|dos|tres|cuatro|cinco|seis|diez|<number>|algunas|par de) (palabra|palabras|palabritas|linea|lineas|frases)',
  ],
  'any-review': ['<review-noun>|<opinion-noun>'],
  write: [
    'deja|dejar|dejarnos|dejarlo|dejarla|deje|dejen|dejes|dejad|dejas|dejan|dejando|dejara|dejase|dejanos|dejenos|dejame|dejeme|dejadnos|dejennos|dejale|dejasen|dejaras|dejo|dejarme|dejarle|dejanosla|dejenosla',
    'escrib*|redact*|public*|publique|publiques|publiquen|compart*|comparta*|comparte*|subir|suba|sube|subid|subes|suben|dar|darnos|darme|des|den|da|danos|denos|dennos|dadnos|dame|deme|dandonos|dejandonos|haga|haz|hacer|hacernos|haganos|haznos|hacerlo|poner|ponernos|ponga|pongan|ponganos|pongannos|pon|ponnos|ponme|poned|otorg*|envie|envienos|enviar|enviarnos|envianos|mande|mandenos|mandanos|mandar|aport*|regale|regalenos|regalanos|regalarnos|conced*|brind*|dedicar*|dedique*|ofrece*|agreg*|añad*|expres*|complet*|rellen*|facilit*|transmit*|pulse|pulsa|marque|emit*',
  ],
  'rate-verb': [
    'valora|valorar|valoran|valoras|valorad|valorado|valorando|valorara|valorase|valoraras|valoraria|valoraran|valoraron|valoro|valoranos|valorenos|valorennos|valorarnos|valoradnos|valorarla|valorarlo|valorelo|valorela|valoralo|valorala|valore|valoren|valorarme|valoreme',
    'puntua|puntuar|puntuan|puntuas|puntuad|puntuado|puntuando|puntuara|puntue|puntuen|puntuanos|puntuenos|puntuarnos|puntuelo|puntualo|puntuarlo|puntues|puntuarla',
    'califica|calificar|califican|calificas|calificad|calificado|calificara|califique|califiquen|calificanos|califiquenos|calificarnos|calificalo|califiquelo|calificarlo|califiques',
    'evalua|evaluar|evaluan|evaluas|evaluado|evaluara|evalue|evaluen|evaluanos|evaluenos|evaluarnos|evalualo|evaluelo|evaluarlo',
    'opina|opinar|opinan|opinas|opine|opinen|opines|opinara|opinad|opinando|opino|opinaran',
    'reseñar|reseñe|reseñen|reseñalo|reseñala|reseñelo|reseñanos|reseñenos|opinalo|reseñarlo|reseñarnos|recomiendanos|recomiendenos',
    'rate us|(comente|comenta|comentar|comenten|comentas|comentarnos|comentenos) ~1 (su|tu|vuestra|la) (compra|experiencia|opinion)|(comente|comenta|comentar) ~3 (producto|amazon|ficha|pagina)',
  ],
  // What is rated that is no order: questions about a proof, a size.
  'not-reviewed': [
    'punta|arbol|guirnalda',
    'daño|siniestro|perito|papel de regalo',
    'talla|tallaje|tamaño|color|colores|prueba|pruebas|boceto|bocetos|diseño|maqueta|muestra|texto|tipografia|letra|factura|direccion|borrador|presupuesto|tetera|plano|foto|fotos|imagen|grabado|bordado|propuesta|daño|urgencia|gravedad|ajuste|reclamacion|opcion|opciones|archivo|documento|formulario|plantilla|version|etiqueta|caso|incidencia|devolucion',
  ],
  'thing-reviewed': [
    'compra|producto|articulo|pedido|experiencia|servicio|tienda|vendedor|nos|nosotros|amazon|aqui|ahora|hoy|trabajo|atencion|juego|libro|lampara',
  ],
  'rates-it': [
    '(nos|lo|la|le) <rate-verb>',
    'valoranos|valorenos|valorarnos|valoradnos|valorennos|puntuanos|puntuenos|puntuarnos|calificanos|califiquenos|calificarnos|evaluanos|evaluenos|evaluarnos|valorarlo|valorarla|valorelo|valorela|valoralo|valorala|puntuelo|puntualo|puntuarlo|califiquelo|calificalo|calificarlo|evaluelo|evaluarlo',
    '<rate-verb> ~2 <thing-reviewed>',
    '(por favor|porfa|puede|puedes|pueden|podria|podrias|podeis|quiere|quieres|y|de|para|al|a|antes de|quien|quienes|que|gracias por|sin|animese a|animate a|pedimos que|entonces|ahora|gustaria que|solo|favor de) <rate-verb>',
    '^ [hola|y|pues|entonces|asi que] <rate-verb>',
    '<rate-verb> .',
    '<rate-verb> [<positive>|bien|mal|con|y|el|la|los|las|este|esta|su|tu|tus|sus]',
  ],
  tell: [
    'cuente*|cuental*|cuentan*|cuenta a|(y|pues|entonces|favor) cuenta|cont*|dile|diles|diga*|digale*|di|decir*|dilo|digalo|explic*|muestr*|enseñ*|comparta*|comparte*|compartir*',
  ],
  others: [
    'amazon|otros|otras|otro|demas|clientes|compradores|usuarios|comunidad|todos|todas|todo el mundo|mundo|la gente|el resto|resto|amigos|publico|cuatro vientos|internet|familias',
  ],
  'tell-it': [
    '(dig*|decir|di|dice|dicen) la (suya|tuya|vuestra)',

    '(habl*|hable*) ~4 (reseñas|opiniones|amazon)',

    'que ~1 (lo|se) ~1 (sepa*|entere*) ~3 (amazon|todos|mundo|demas)',
    '(<write>|public*|publiqu*|diga*|di|dile|cuent*) ~1 (lo que|que) (piensa|piensas|opina|opinas|le parece|te parece|le parecio|te parecio)',
    '(comente*|comentel*|comental*|comenta) ~3 (amazon|pagina|ficha|opiniones)',
    '<tell> ~5 <others>',
    '(cuente*|cuental*|cuentan*|diga*|dile|di|diles|explic*|contar*|comparta*|comparte*|compartir*|comparti*) ~3 (experiencia|opinion|impresion*|alegria|entusiasmo|felicidad)',
    '(diga*|dilo|di|dile|cuente*|cuental*|cuentan*|compart*|escrib*|public*) ~4 (ficha|pagina|amazon|opiniones|reseñas|estrellas)',
    '(escrib*|dej*|ponga*|pon|anot*|dedic*) ~2 (unas|dos|tres|cuatro|un par|algunas) [de] (lineas|palabras|palabritas|frases)',
    'que se note ~4 (estrellas|reseña*|opinion*|valoracion*)',
    '(pagina|apartado|seccion|ficha) ~1 [de] (opiniones|reseñas|valoraciones|producto)',
  ],
  'review-act': [
    '(publicarla|publicar|escribir|dejar|dejarnos) (una|alguna) ~2 amazon',

    '(su|tu) (texto|publicacion|aportacion) ~4 (visible|publicad*|en linea|online|aparezca|aparece|salga|este en)',
    '<write> ~4 <review-noun>',
    '<write> [nos|me|con|a] [un|una|unas|unos|su|tu|sus|tus|vuestro|vuestra|el|la|algun|los|las|otro|ese|esos|esas|cuatro|dos|tres|alguna] [breve|pequeño|pequeña|propio|corto|buen|buena|sincero|mejor|rapido|rapida|sus|tus|bonito|bonita|<positive>] <opinion-noun>',
    '<rates-it>|<tell-it>',
    'de (una|su|tu) (revision|reseña|opinion|calificacion|valoracion|puntuacion) (en|a|sobre) (amazon|nosotros|nuestr*|el)',
    '(deje|escriba|haga|ponga) ~2 revision ~2 amazon|(revision en amazon)',
    '(hacer|haga|haz|deje|deja|dejar) clic ~4 (estrella|estrellas|<review-noun>)',
    '(comente|comenta|comentar|comenten|comentas|comentan|comentó) ~2 (compra|producto|articulo|pedido|experiencia|en amazon|en la ficha)',
    '(que|como|qué) ~1 (le|te|les|os) (parecio|parecieron|parece (el|la|su|tu|nuestr*|este|esta)|ha parecido|resulto)',
    '(que|como) tal (el|la|los|las|su|tu|le|te)',
  ],
  'review-wish': [
    '(placer|gusto|alegria|honor|encantados de|deseando) ~1 leer ~4 (<review-noun>|comentario)',

    '(encant*|gustar*|esper*|alegr*) ~2 (leerle|leerte|leerles|leeros|leer*) ~3 (amazon|pagina|ficha|opiniones)',
    '(agradec*|encant*|gustaria*|gustan|alegr*|esper*|ilusion|apreci*|valioso|valiosa|importante|ayuda*|ayudaria*|pedim*|ped*|pid*|solicit*|rog*|ruego|invit*|necesit*|quer*|quisier*|importa|interesa*|haria*|seria*|cont*|genial|estupendo) ~6 (<review-noun>|sus estrellas|tus estrellas|su comentario|tu comentario|su experiencia|tu experiencia|un comentario|comentarios)',
    '(<review-noun>|su comentario|tu comentario|su experiencia|sus estrellas|tus estrellas) ~4 (seria*|nos ayuda*|ayudaria|vendria*|caeria*|agradec*|nos importa|es importante|nos interesa|es bienvenid*|nos haria|cuenta|nos sirve)',
    '{reviewlink}|{presetreview}',
    '(boton|enlace|link|pagina|formulario|apartado|seccion) ~2 (<review-noun>|valorar|opinar)',
    'adelante con ~2 <review-noun>',
  ],
  'asks-review': ['<review-act>|<review-wish>'],
  not: [
    'no|nunca|jamas|nada a cambio|a cambio de nada|ni|sin (compromiso|recompensa|nada|reseña|reseñas|opinar|valoracion|obligacion|compensacion|incentivo|incentivos|contrapartida)|tampoco|ningun|ninguna|prohib*',
  ],
  thanked: [
    '(gracias|agradecemos|agradezco|leido|leimos|recibido|recibimos|visto|vimos|lamentamos|sentimos|sobre|respecto a|respecto de|acerca de) ~2 [por|su|tu|la|el|de] [su|tu|la|sus|tus]',
  ],
  if: [
    'si|cuando|siempre que|siempre y cuando|en caso de que|en caso de|en el caso de que|solo si|solo cuando|unicamente si|ya que|puesto que|ahora que|dado que|como|con tal de que|a condicion de que|mientras|en cuanto|esperamos que|esperando que|espero que|confiamos en que|ojala|suponiendo que|una vez que|a quien|a quienes',
  ],
  // Rewards.
  money: [
    '(€|$|£) <number>',
    '<number> (€|$|eur|euro|euros|eurillos|pesos|mxn|usd|dolares|dolar|pavos)',
    '(un|dos|tres|cinco|diez|quince|veinte|treinta|cincuenta|cien) (euros|euro|pesos|dolares|pavos|eurillos)',
  ],
  percent: [
    '<number> (%|por ciento)',
    '(diez|quince|veinte|treinta|cincuenta) por ciento',
    'la mitad [del|de] [precio|importe|valor|dinero]|mitad de precio',
  ],
  free: [
    'gratis|gratuit*|sin coste|sin costo|sin costos|sin cargo|sin pagar|sin que (le|te) cueste|de regalo|a coste cero|sin pagar|de balde|por la cara|(corre|corren|va|van) ~1 [de|por|a] (nuestra cuenta|nuestro cargo)|a nuestro cargo|corre de nuestra cuenta|corre por nuestra cuenta|por cuenta de la casa|invita la casa|invitamos nosotros|lo ponemos nosotros|la ponemos nosotros|le invitamos a un|te invitamos a un|lo pagamos nosotros|corren de nuestra cuenta|es tuyo|es suyo',
  ],
  gift: [
    '(años|meses|año) ~1 (extra|mas|adicional*|suplementari*) ~2 (garantia|cobertura)|sin (cobrarle|cobrarte|que pague|que pagues|pagar|gastar)',

    'regalo|regalos|regalito|regalitos|regalazo|obsequio|obsequios|premio|premios|premiamos|recompensa|recompensas|recompensamos|recompensaremos|detallito|detallitos|un detalle|pequeño detalle|detalle (especial|de agradecimiento|para ti|para usted|por nuestra parte)|sorpresa|sorpresas|sorpresita|un vale|el vale|su vale|tu vale|vales|vale (de|por|descuento|regalo)|bono|bonos|bonificacion|cupon|cupones|tarjeta regalo|tarjetas regalo|tarjeta de regalo|tarjetas de regalo|cheque regalo|cheque-regalo|gift card|gift cards|giftcard|descuento|descuentos|descuentito|cashback|reembolso extra|compensacion|compensamos|gratificacion|incentivo|incentivos|codigo promocional|codigo de descuento|codigo descuento|monedero|saldo|dinero|efectivo|puntos (extra|de regalo|de fidelidad|dobles)|ventaja|ventajas|propina|bizum|ingreso de|un ingreso|muestra gratis|muestra gratuita|muestras gratis|una muestra|unas muestras',
    'regalamos|regalaremos|obsequiamos|obsequiaremos|te regalo|le regalo|le invitamos a un|te invitamos a un',
    '(segundo|segunda|siguiente|proximo|proxima|otro|otra) ~4 (mitad|<percent>)',
    '<number> puntos',
    '<percent> ~2 (descuento|menos|dto|reembolso|de vuelta|rebaja|devolucion)',
    '<percent> ~3 (siguiente|proxima|proximo|compra|pedido)',
    '<money> ~1 (de descuento|menos|de regalo|de vuelta|para gastar|para ti|para usted|para la proxima)',
    '(otro|otra|segundo|segunda|tercer|tercero|proximo|siguiente|nuevo|nueva) ~3 <free>',
    '(garantia|garantias) ~3 (extra|ampliad*|extendid*|adicional|mas larga|de por vida|gratis|<number> años|dos años|un año|tres años|año)',
    '(ampli*|extend*|alarg*|prolong*) ~3 garantia',
    '(año|años|mes|meses) ~2 (extra|mas|adicional|adicionales) ~2 garantia|(año|años|mes|meses) [mas] de garantia [extra|adicional|gratis]',
    '<free> ~1 (producto|articulo|envio|funda|muestra)',
    '(producto|articulo|envio|accesorio|recambio|filtro|unidad|paquete|libro|ebook|e-book|funda|cable|repuesto|cafe|porte|portes|pedido|set|caja) ~3 <free>',
    'algo (gratis|a cambio|de regalo|especial)|(quedarte|quedarse|quedas|queda|quedese|quedate) ~4 <free>',
  ],
  refund: [
    '(vuelve|vuelven|volvera|regresa*) ~4 (mitad|bolsillo|dinero|precio|importe)',
    '(liber*|desbloque*|soltamos|tramit*|recib* de vuelta|recuper*) ~3 (devolucion|reembolso|dinero|importe)',
    'reembols*|reintegr*|devolvemos ~3 (portes|envio|gastos|dinero|importe|mitad|precio|<money>|<percent>|compra)|devolveremos ~3 (dinero|importe|mitad|precio|<money>|<percent>)|devolucion ~3 (dinero|importe|<money>|<percent>)|le abonamos|te abonamos|abonaremos|ingresamos|ingresaremos|transferimos|pagamos|pagaremos',
  ],
  refunded: [
    '(hemos|habiendo|ya) ~2 (reembolsado|devuelto|abonado|enviado|mandado|repuesto|compensado|reintegrado|ingresado|cambiado)',
    'ya ~2 (reembols*|devolv*|mand*|envi*|abon*|repus*|compens*)',
    '(reembolsamos|devolvimos|abonamos|compensamos|mandamos|enviamos) ~4 (dinero|importe|todo|integro|nuevo|nueva|otro|otra|repuesto|recambio)',
    '(recibio|recibido|tiene|tienes) ~4 (dinero|reembolso|repuesto|recambio|compensacion|devolucion)',
  ],
  get: [
    'elige|elijas|elijan|escoge|escoja*',
    'recib*|obten*|obtiene*|consig*|consegu*|gana|ganas|ganan|gane|ganar|ganara|ganaras|llevate|llevese|llevas|lleva|llevan|llevar|llevarse|disfrut*|tendra|tendras|tiene|tienes|tienen|quedese|quedate|quedarte|quedas|queda|elija|elige|elegir|escoja|escoge|participa*|entra en|entras en|ahorr*|solicite su|reclame|reclama|hagase con|hazte con|canje*|espera|esperan|esperando|descarg*|desbloque*|acced*|accede*',
  ],
  send: [
    'mand*|envi*|regal*|devolv*|devuelv*|reembols*|ingres*|abon*|transfer*|transfier*|ampli*|extend*|compens*|damos|daremos|ofrecemos|ofreceremos|obsequi*|descont*|descuent*|hacemos|haremos|inclui*|pagamos|pagaremos|prepar*|premi*|recompens*|gratific*|bonific*|entregamos|añadimos|agradecemos con|te toca|le toca|hago llegar|haremos llegar|hacemos llegar',
  ],
  once: [
    'cuando|en cuanto|tan pronto|una vez|apenas|si|despues de|tras|luego de|al|nada mas|siempre que|con solo|solo con|solo por|con tal de|hasta que|por el hecho de|a condicion de',
  ],
  'in-return': [
    'a cambio|a cambio de|en agradecimiento por|en agradecimiento a|como agradecimiento|(en|como) (señal|muestra|prueba) de (agradecimiento|gratitud|reconocimiento)|en agradecimiento|de agradecimiento|como recompensa|como premio|en compensacion|en compensacion por|para agradecer*|por|en recompensa|a modo de agradecimiento|contra|como gracias|como incentivo|en pago',
  ],
  'to-those': [
    '(todo|todos|todas|cada|quien|quienes|los|las|al|aquellos|clientes|compradores|a) ~3 (quien|quienes|que|clientes|cliente|compradores)|quien|quienes|cada [<review-noun>]|(primeros|primeras) <number>|entre (todos|quienes|los que)',
  ],
  'your-review': [
    '(su|tu|vuestra|la|una|cada|toda|cualquier|por|el|sus|tus) [primera|nueva|sincera|propia|breve|publicada] (<review-noun>|comentario|estrellas|opinion)',
  ],
  reviewer: [
    '(quien|quienes) ~1 (describ*|cuent*|compart*|relat*|expres*) ~5 (amazon|reseñas|opiniones|ficha|pagina|producto)',

    '(quien|quienes|los que|clientes que) (ha|han|haya|hayan) (opinado|valorado|reseñado|comentado|puntuado|calificado)',
    'reseñador*|probador*|tester|testers|opinador*|evaluador*',
  ],
  draw: [
    'en juego',

    '(elegir*|eleg*|escog*|sac*) ~2 (al azar|a suertes)',

    '(saca|sacamos|sacara|elige|elegimos) ~3 (nombre|al azar|a suertes)|afortunado|afortunada|afortunados',

    '(sacamos|sacaremos) ~2 nombre',
    'rifaremos|sortea|sortean|sorteara|sortearemos|sortearan',
    'sorteo|sorteos|sorteamos|rifa|rifas|rifamos|concurso|loteria|ganador|ganadores|ganadora|ganar un|ganar una|gana un|gana una|giveaway|sortear*|entra en el bombo',
  ],
  'change-it': [
    'cambi*|modific*|actualiz*|actualic*|edit*|correg*|corrij*|elimin*|borr*|retir*|quit*|mejor*|rectific*|reconsider*|anul*|sub* ~2 (nota|estrellas|puntuacion)|suprim*',
  ],
  // How a review may be.
  positive: [
    'positiv*|buen|buena|buenas|buenos|buenisim*|bien|excelente*|genial|geniales|estupend*|fantastic*|maravillos*|fenomenal*|bonit*|amable*|favorable*|perfect*|brillante*|mejor|mejores|magnific*|espectacular*|increible*|cariños*|lind*|chid*|padrisim*|entusiast*|inmejorable*|halagador*|generos*|sobresaliente*|impecable*|elogios*|optim*|alt*|halagüeñ*|favorecedor*|alegre*|dulce*|simpatic*|preciosa|calid*|agradable*|extraordinari*|de lujo|de diez',
  ],
  'best-mark': ['maxim*|mas alta|mas alto|tope|top|plena|completa|excelente|sobresaliente|matricula'],
  'either-way': [
    'para bien (y|o|ni) ~1 para mal',

    '(tu|usted) (veras|vera|decides|decide|eliges|elige)|como (quieras|quiera)',
    'sea ~1 (buen*|positiv*|mal*|negativ*) ~1 (mal*|negativ*|buen*|positiv*|regular)',
    '(positiv*|buen*|favorable*|bien) (o|y|como|ni|u) [si] (negativ*|mal*|desfavorable*|critic*|regular*|no)',
    '(negativ*|mal*) (o|y) (positiv*|buen*)',
    '(buena|bueno|positiva|bien) (regular|neutra|neutral) (o|y) (mala|malo|negativa|mal)',
    'sincer*|honest*|honrad*|imparcial*|objetiv*|franc*|lo que ~2 piens*|neutral',
    'sea cual sea|sea la que sea|sea como sea|diga lo que diga|tanto si|bueno y lo malo|bueno como lo malo|gusto y lo que no|y lo que no|que le gusto y que no|que te gusto y que no|de bueno o de malo|de bueno y de malo|independientemente|cualquier (nota|puntuacion|valoracion|opinion) (es|sera|nos sirve|nos ayuda|vale|cuenta)|lo bueno o lo malo|pros y contras|guste o no|gustado o no|gusto o no',
  ],
  five: ['5|cinco'],
  'five-stars': [
    '<five> ~1 (estrella|estrellas|estrellitas|estrellotas)',
    '<five> (/|de|sobre) <five>',
    '★★★★★|5estrellas',
    '(4|cuatro) o <five> estrellas',
  ],
  'star-range': [
    '(una|dos|tres) estrellas <five> estrellas',
    '(1|una|uno|un) [estrella] (a|y|hasta|al|o|-) [las|el] <five>',
    'entre (1|una|uno) [estrella] y <five>',
    '(del|de) (1|uno|una) [estrella] (a|al|hasta) <five>',
    '1 [-] 5 estrellas|1 2 3 4 [o] 5|(de|desde) (una|1) [estrella] hasta <five>',
  ],
  'few-stars': ['(1|una|2|dos|3|tres) (estrella|estrellas)', '(1|una|dos|2) (o|a|y) (2|3|dos|tres) estrellas'],
  'item-word': [
    'etiqueta|consumo|energetic*|eficiencia|hotel|hoteles|toalla|toallas|restaurante|chef|cocinero|mapa|bordado|pegatina|pegatinas|adorno|adornos|guirnalda|figuras|cortador|camiseta|general|tornillo|tornillos|destornillador|insignia|estampado|lampara|edicion|vega|madera|metal|papel|fieltro|carton|plastico|cristal|techo|grabado|grabamos|bordamos|cielo|constelacion|llave|puntas|colgante|dibujo|vinilo',
  ],
  hurts: [
    'hund*|perjudic*|dañ*|daña*|arruin*|destroz*|destru*|mata|matar|matan|cerrar|cierr*|cierre|quiebr*|quebr*|perd*|pierd*|cuesta|cuestan|costar*|afect*|sufr*|fatal|desastre|despid*|despedid*|ruina|suspenso|suspend*|castig*|penaliz*|fracas*|amenaz*|golpe|duele|dolor|problemas|bloque*|consecuencia*|amarg*|pesad*|pone en (riesgo|peligro)|peligro|en la calle|baja la persiana|echar el cierre|reprob*|insuficiente*|baja|hace mucho daño',
  ],
  'bad-review': [
    '(mala|malas|mal|negativa|negativas|negativo|negativos|baja|bajas|critica|criticas|pobre|dura|duras|injusta|neutra|neutral|desfavorable|peor) ~2 (<review-noun>|nota|notas|comentario|comentarios|estrella|estrellas|critica|criticas)',
    '(<review-noun>|nota|comentario|comentarios|critica) ~2 (mala|malas|malo|negativa|negativas|negativo|negativos|baja|bajas|critica|dura|pobre|neutra|neutral|desfavorable|por debajo)',
    '<few-stars>|una sola estrella|(debajo|menos|inferior) ~2 (cuatro|cinco|4|5)',
    '(valor*|puntu*|calific*|opin*) ~2 (mal|negativamente|baj*)',
  ],
  // How the buyer feels.
  happy: [
    'como un guante|como anillo al dedo|de cine|de lujo|de perlas|de diez|de miedo|de fabula|una maravilla|redondo',

    '(da|dan|trae*) ~2 (alegria|alegrias|felicidad)',
    '(ido|va|fue|salio|marcha) ~1 sobre ruedas|rodado|a pedir de boca',
    'satisfech*|content*|feliz|felices|encantad*|a gusto|a su gusto|a tu gusto|a vuestro gusto|conforme|conformes|complacid*|agrado|de su agrado|de tu agrado|perfecto|perfecta|perfectamente|bien hecho|hicimos bien|buena experiencia|experiencia (positiva|buena|agradable)|convencid*|entusiasmad*|ilusionad*|servido|sido util|resultado util|sirvio|util|estupend*|genial|fenomenal|de maravilla|correctamente',
    '(todo|todos|todas|producto|pedido|compra) ~4 (bien|perfecto|ok|correcto|correcta|en orden|estupendo|genial|guay|fenomenal|como esperab*|a la perfeccion)',
    '(cumpl*|super*|satisf*|respond*) ~4 (expectativ*|esperab*|esperado|prometid*|necesidad*)',
    'como (esperaba|esperabas|esperaban|esperabais|lo esperaba)|lo que (esperaba|esperabas|buscaba|buscabas)|a la altura|(le|te|les|os) (va|fue|ha ido|sirve|sirvio|quedo|queda) ~1 (bien|perfecto|util|genial|de maravilla)',
  ],
  like: [
    'gusta|gustan|gusto|gustaron|gustado|guste|gusten|gustaba|gustaban|gustara|gustase|encanta|encantan|encanto|encantaron|encantad*|encante|encantaba|convenc*|agrado|agrada|agradan|agradaron|agradara|agradase|entusiasm*|disfrut*|enamor*|sonri*|funcion* ~1 (bien|perfect*|como)|fascin*|complac*|mola|molo|satisfac*|satisfizo',
  ],
  'if-happy': [
    '<if> ~3 (segur*|convencid*|seguridad|certeza) ~8 (comod*|<happy>|<like>|merec*|promet*)',

    '(de|al) (irle|irte|cumplir|gustarle|gustarte|quedar|resultar|estar|funcionar) ~5 (bien|<happy>|<like>|expectativas)',

    '<if> ~4 (funcion*|marche|trabaje|corte|abrigue) ~2 (como (debe|es debido|toca|corresponde|dios manda)|de maravilla|a la perfeccion|sin problemas|estupendamente|bien)',

    '<if> ~6 (salido|salio|resultado|resulto|va|fue|fueron|quedado|quedo|parecio|parecido) ~2 (buen|buena|bueno|bien|redond*|perfect*|como esper*|<positive>)',
    '<if> ~6 (el esperado|lo esperado|el deseado|lo deseado|como deb*|(buen|bien) sabor de boca)',
    '<if> ~3 lo (bien|buen*|bonit*|comod*|rapid*|util*|suave*|rico|facil*|precios*)',
    '<if> ~6 (<happy>|<like>)',
    '<if> ~4 ganado|<if> ~4 (merec*|mereci*)',
    'siempre que ~6 (cumpl*|<happy>)',
  ],
  unhappy: [
    'insatisfaccion|(alguna|cualquier) ~1 (insatisfaccion|disconformidad|critica|queja)',

    'insatisfech*|insatisfaccion|descontent*|disconform*|inconform*|decepcion*|disgust*|infeliz|infelices|desilusion*|defraud*|enfadad*|molest*',
    'no ~4 (<happy>|<like>|todo|expectativ*|esperab*|cinco estrellas|5 estrellas|cumpl*)',
    '(mala|pesima|negativa) (experiencia|impresion)|(experiencia|impresion) (mala|negativa|pesima)|algo ~2 (mal|fall*|va mal|no va|salio mal)|(algun|cualquier|tiene un|hay un|hay algun|caso de) ~1 (problema|inconveniente|queja|fallo)|de lo contrario|en caso contrario|los fallos|si no es asi|pegas|quejas|queja|(queja|critica|reclamacion) ~1 (publica|en linea|en amazon)',
  ],
  'happy-ones': [
    '(cliente*|comprador*|los|las|usuarios|quien*|solo) ~3 (<happy>|encantad*)',
    '(quedo|quedaste|quedado|esta|estas|quedó|veo que|vemos que) ~1 (<happy>)',
  ],
  'contact-us': [
    '(escribame|escribeme|digamelo|dimelo|avisame|aviseme|hableme|hablame|cuentemelo|contact*|contactenos|contactanos|escribenos|escribanos|escribannos|escribirnos|llamenos|llamanos|avisenos|avisanos|avisarnos|digalo|diganoslo|diganosla|diganoslas|dinosla|cuentenosla|dinoslo|diganos|dinos|decirnoslo|decirnos|cuentenos|cuentanos|contarnos|contarnoslo|cuentanoslo|cuentenoslo|cuentenos|hablenos|hablanos|mandenos|mandanos|informenos|informanos|comuniquenos|comunicanos|consultenos|consultanos|preguntenos|reclamenos)',
    '(hable|habla|hablar|hablemos|hablen|hablelo|hablalo|comuniquese|comunicate|contacte|contacta|contacto|contactar|contactes|pongase en contacto|ponte en contacto|ponerse en contacto|trate|resolverlo) ~3 (con nosotros|nosotros|nuestro equipo|conmigo|en privado)|hablemos',
    '(escriba|escribe|avise|avisa|dirijase|dirigete|acuda|recurra|responda|responde|conteste) ~3 (primero|antes|nosotros|a este mensaje|aqui|al formulario|por mensaje|privado|al servicio|al soporte|en privado)',
    '(a nosotros|con nosotros|en privado|por privado|al formulario|por mensaje|servicio tecnico|servicio de atencion|atencion al cliente)',
    '{contactlink}|dejenos saber|haganoslo saber|haznoslo saber|hagamelo saber|preferimos saberlo|saberlo antes',
  ],
  'give-chance': [
    '(denos|danos|dejenos|dejanos|concedanos) ~2 (tiempo|margen) ~2 (actuar|intervenir|reaccionar|arregl*|solucion*)',

    '(denos|danos|dejanos|dejenos|permitanos|permitenos) ~2 (intent*|probar|arregl*|resolv*|solucion*)',
    '(denos|danos|darnos|deme|dame|dennos|permitanos|permitenos|dejenos|dejanos|permita|permite|brindenos|bríndanos|conceda*) ~4 (oportunidad|ocasion|posibilidad|chance|solucion*|arregl*|resolv*|ayud*|correg*|opcion)',
    '(oportunidad|ocasion|posibilidad) de ~2 (arregl*|resolv*|solucion*|correg*|remediar*|compens*|ayud*|responder)',
  ],
  reviewing: [
    '(valor*|puntu*|calific*|opin*|publicar|poner|dejar|escribir|dar|hacer|pulsar|marcar|subir|reseñar|comentar|evaluar|ponga|deje|publique|escriba)',
  ],
  whether: [
    '<either-way>|o no|como si no|tanto (si|satisfechos|contentos)|(satisfech*|content*) o (no|insatisfech*|descontent*)|(satisfech*|content*|encantad*) (como|o|y) (insatisfech*|descontent*|decepcion*|no)',
  ],
  // Taking a review back.
  remove: [
    'dejar* sin efecto|sin efecto',
    'elimin*|borr*|retire*|retira|retirar*|retiren|retirase|retirara|retirad|quite|quita|quitar*|quiten|quitase|quitara|quitelo|quitela|quitenos|quitanos|retirando|borrando|quitando|suprim*|anul*|cancele|cancelar*|cancela|deshac*|deshag*|desaparec*|desaparezc*|dar de baja|darle de baja|darla de baja|de de baja|dé de baja|tumbar|tumbe|descolgar|descuelgue|elimin*|retract*',
  ],
  removal: [
    'retirada|eliminacion|borrado|supresion|anulacion|rectificacion|modificacion|actualizacion|correccion|revision|retiro|cambio',
  ],
  change: [
    'cambie|cambia|cambiar*|cambien|cambiase|cambiara|cambielo|cambiela|cambiala|cambialo|cambies|cambiarla|modifique*|modifica|modificar*|modificase|actualice*|actualiza|actualizar*|actualicela|actualizala|actualizase|edite|edita|editar*|editase|edicion|editela|corrija*|corrige|corregir*|corrigiera|revise|revisa|revisar*|revisara|revisase|reconsider*|replante*|ajuste|ajusta|ajustar|suba|sube|subir*|subiera|mejore|mejora|mejorar*|mejorase|mejorara|rectifi*|suavi*|sustitu*|reemplac*|reemplaz*|matiz*|matic*|aument*|adapt*|adecue|adecua|adecuar|adecuarl*|reescrib*|repens*|eleve|elevar|elevara|recapacit*|rebaj*|ponga al dia|poner al dia|reform*|cambiamos juntos|recalific*|reevalu*|revalu*|vuelva a valorar|volver a valorar|vuelva a puntuar|volver a puntuar|retoc*|retoqu*',
  ],
  'my-review': [
    '(su|tu) (texto|publicacion|relato|mensaje) (en|sobre) (amazon|la pagina|la ficha)',
    '(su|tu|esa|la) (solitaria|unica|triste) estrella',
    '(su|tu|el|ese) juicio ~1 (expresad*|emitid*|publicad*|sobre|negativo|del|que)',
    '(texto|comentario|reseña|opinion) (suyo|suya|tuyo|tuya)|(su|tu|esa|la) ~1 estrella solitaria|la estrellita|(esa|esas|aquellas|las) ~1 (estrellita|estrellitas)',
    '(su|tu|vuestra|la|esa|esta|aquella|una|el|ese|este|esas|estas|las|los|sus|tus|dicha|dicho|aquel|de su|del|al) ~2 (<review-noun>|comentario|comentarios|nota|puntuacion|critica|juicio|queja publica)',
    '(su|tu|esa|esas|sus|tus|las|la|aquella|esta|estas) [misma|unica|triste|dos|tres|una|2|3|1] (estrella|estrellas)',
    '(lo|aquello|eso|todo lo) (escrito|publicado|dicho) (sobre|de|en)|(lo|aquello|eso|todo lo) que ~1 (puso|pusiste|colgo|colgaste|subio|subiste|redacto|redactaste|escribio|escribiste|publico|publicaste|dijo|dijiste|comento|comentaste|ha escrito|has escrito|ha puesto|has puesto|opino)',
    '(su|tu) (juicio|opinion|impresion|parecer|texto|publicacion) ~2 (sobre|de|en) (nuestr*|nosotros|amazon|la tienda|la ficha)',
    '(<review-noun>|comentario*) (negativ*|mal*|de <few-stars>)|<bad-review>',
    '(<review-noun>|comentario|nota) (anterior|inicial|vieja|viejo|original|pasada|que dejo|que dejaste)',
  ],
  'we-did': [
    '(hemos|he|han|ha) ~3 (revisado|comprobado|examinado|probado|corregido|modificado|sustituido|cambiado|mejorado|analizado|trasladado|eliminado|verificado)',
    'leido|leimos|visto ~1 reseña|nos hizo|nos llevo a|tomamos nota|cambiamos|eliminamos|retiramos|modificamos|corregimos|mejoramos|actualizamos|revisamos|hemos|quitamos|tras|gracias a|debido a|a raiz de|despues de leer|basandonos|sirvio para|nos ayudo|ayudaron|nos ayuda a mejorar|para mejorar|ayuda a mejorar|ayudan a mejorar|nos ayudan|nos ayuda|mejorando|seguir mejorando|hicieron',
  ],
  refuse: [
    'no (le|te|les|os) (pedimos|pediremos|pedire|pido|vamos a pedir)|(nunca|jamas|no) ~3 pedido que|nunca ~2 (pedim*|pedir*)|no (pedimos|pediremos|hace falta|es necesario|necesita|tiene que|tienes que|debe|vamos a pedir*)|jamas ~2 ped*|no es obligatorio|no queremos que|no ~2 ped*',
  ],
  // Asking again.
  again: [
    'recordatorio*|recordarle|recordarte|recordaros|recordarles|recuerdo que|recordamos|segunda|segundo|tercera|tercer|tercero|cuarta|ultima|ultimo|2ª|3ª|2a|3a|nuevamente|de nuevo|otra vez|una vez mas|insist*|volvemos a|vuelvo a|volver a|reiter*|por enesima vez|seguimiento',
  ],
  'asked-for': [
    'su parecer|tu parecer',
    'su opinion|tu opinion|su voz|tu voz|su voto|tu voto|sus estrellas|tus estrellas|su experiencia|tu experiencia|que tal|que le parecio|que te parecio|su comentario|tu comentario|su impresion|dos lineas|opinar|valorar|puntuarnos|comentar|valore|valora|opine|opina',
  ],
  // Channels outside of Amazon.
  messenger: [
    'whatsapp|whats app|whatsap|wasap|guasap|wasapea*|wasape*|whats|wsp|wpp|telegram|wechat|viber|skype|facetime|imessage',
  ],
  network: [
    'facebook|fb|face|instagram|insta|ig|tiktok|tik tok|youtube|twitter|pinterest|linkedin|discord|twitch|snapchat|redes|redes sociales',
  ],
  ware: [
    'sirve para|compatible*|videollamada*|carcasa',
    '(un|el|del|al|este|con) soporte|soporte (para|de|movil|universal|magnetico)|pegatina*|bandolera|bolso|cartel|juego de|funda|camiseta|taza|cojin|letrero|marco|adhesivo*|grabado|grabamos|estampado|grabar|imprim*|vinilo|diseño|compatible|edicion|libro|curso|juguete',
  ],
  'served-by': [
    'transportista|transporte|mensajeria|mensajero|repartidor|correos|seur|mrw|nacex|dhl|ups|fedex|gls|dpd|estafeta|paqueteria|fabricante|servicio tecnico oficial|garantia|garantias|aduana|aduanas|agencia|tipsa|ctt|envialia|marca|aseguradora|redpack|paquetexpress|notario|oficina de',
  ],
  not2: ['no|nunca|ni|sin|hace falta|tampoco|evite|solo por amazon'],
  // Cancelling.
  cancel: [
    'cancele|cancela|cancelar|cancelarlo|cancelarla|cancelen|cancelad|canceles|cancelara|cancelase|cancelelo|cancelela|cancelalo|cancelala|cancelaras|cancelase|cancelarselo|canceleis|cancelaran|cancelacion|anule|anula|anular|anularlo|anularla|anulen|anulad|anulara|anulase|anulelo|anulela|anulalo|anulacion|cancele*',
  ],
  'no-cancel': [
    'no (cancel*|anul*)|no ~1 (hace falta|es necesario|tiene que|tienes que|hay que|hay (gastos|coste)|se puede|debe|debes|queremos|pretendemos)|nunca|puede cancelar hasta|gastos|ya no (se|es|podemos|puede)|sin (cancelar|necesidad|gastos|coste)|alarma|temporizador|ruido|volver atras|cita|reserva|suscripcion|emparejamiento|preguntaba|preguntabas|pidio|pediste|solicito|quiere|quieres|devolucion|desea|prefiere',
  ],
  // Personal data.
  'ask-for': [
    'nos pone|nos pones|nos pasa|pedirle|pedirte|indi*|diga*|dinos|dime|digame|facilit*|envi*|mand*|pase*|pasanos|pasenos|pasame|pasas|pasa|pasar*|das|da|dan|necesit*|requer*|requier*|pedimos|solicit*|denos|danos|dar|darnos|dame|deme|escrib*|respond*|contest*|propor*|rellen*|complet*|introdu*|apunt*|anot*|confirm*|comparta*|comparte*|compart*|adjunt*|falta|faltan|basta con|cual es|cuales son|cual|cuales|que|como se llama|proporcion*|ponga*|pon|dejenos|dejanos|deje|deja|registr*|regist*|suba|sube|quisiera*|quisiér*|queremos|quer*|saber|obligatori*|necesari*|hag* llegar|haz* llegar|comuni*|especifi*|detall*|remit*',
  ],
  'contact-data': [
    'correo electronico|correo-e|email|e-mail|mail|su correo|tu correo|correo (personal|particular|privado|habitual)|direccion de (correo|email|e-mail)|direccion electronica',
    '(numero|num) [de] [su|tu] (telefono|tel|movil|celular|whatsapp|cel)|telefono|movil|celular|whatsapp|tel|telefonico|datos de contacto|datos personales|datos de contacto personales',
  ],
  'for-delivery': [
    'repartidor|transportista|mensajero|mensajeria|entrega|reparto|envio|entregar|repart*|paqueteria|montador|instalador|tecnico|cita|seur|correos|dhl|ups|gls|mrw|nacex|estafeta|fedex|aduana|funda|modelo|soporte|grab*|bord*|imprim*|collar|chapa|placa|tarjeton|cartel|nuestro|nuestra|llavero|medalla|caja',
  ],
  'keep-safe': [
    'a nadie',
    'no (es|sera|era) ~1 (necesario|preciso|obligatorio|imprescindible) (que|enviar*|mandar*|dar*|facilitar*|pasar*|compartir*|escribir*)',
    'nunca|no (necesitamos|pedimos|pediremos|hace falta|nos|envie|mande|comparta|facilite|tiene que|debe|de)|jamas|no ~1 (mand*|envi*|compart*|facilit*|necesit*)',
  ],
  // Orders on their way.
  goods: [
    '(su|tu|vuestro|el|este|la|los|las|sus|tus|nuestro) ~2 (pedido|pedidos|paquete|paquetito|paquetes|envio|articulo|articulos|producto|productos|compra|caja|bulto|encomienda|orden|mercancia|lampara|mesa|silla|libro|manta|cafetera|bicicleta|cojin|cojines|bolso|mochila|alfombra|zapatos|funda|reloj|paqueteria)',
    '(pedido|paquete|envio) [{orderid}|<number>]',
    '(su|tu) {product*',
    '(dos|tres|cuatro) (cojines|paquetes|cajas|articulos|piezas)',
  ],
  carrier: [
    'operador logistico|operadores logisticos|logistica|camion de reparto|furgoneta de reparto|porteador',
    'correos|seur|mrw|nacex|dhl|ups|gls|dpd|ctt|tipsa|fedex|estafeta|redpack|paquetexpress|99 minutos|amazon logistics|transportista|mensajero|mensajeria|repartidor|agencia de transporte|empresa de transporte|paqueteria|la empresa de mensajeria|cartero|courier|transporte|zeleris|envialia',
  ],
  'which-day': ['(diga*|elij*|indique*) ~2 el dia|que (dia|fecha|franja|turno)|cuando le viene'],
  trouble: [
    'solo ~2 (enviamos|mandamos|llego|llegaron|venia|metimos)|por la presente ~3 (retraso)',
    'direccion (antigua|vieja|equivocada)|desviar*|manchad*|rayad*|abollad*|arañad*|astillad*|doblad*|sucio|sucia|aplaz*|pospon*|pospuest*|retras*|demor*|tard*|perdi*|extravi*|roto|rota|rotos|dañad*|falta|faltan|faltaba|problema|problemas|lamentablemente|desafortunadamente|disculp*|perdon*|sentimos|siento|lamentamos|no ~2 (recibido|recibimos|entregado)|no (pudo|podemos|se pudo|ha podido|puede|hemos podido|llega|llego|llegara|esta|estaba|estara|encontr*)|error|equivoc*|incorrect*|incomplet*|devuelt*|devolucion|sustitu*|agotad*|parad*|aduana|averi*|huelga|temporal|nevada|inundacion*|mas tarde|despues|incidencia|repuesto|recambio|otra vez|de nuevo|nuevamente|abiert*|vaci*|mojad*|rasgad*|reclam*|vecino|desgracia|de nuevo|reenv*|detenid*|retenid*|bloquead*',
  ],
  pending: [
    'en cuanto|cuando (nos|usted|confirme|responda|tengamos|sepamos|conteste)|si|antes de|hasta que|para poder|para la entrega|necesitamos|necesita|indiquenos|diganos|dinos|confirme|confirmenos|confirma|puede|podria|podrias|tan pronto como|una vez que (nos|confirme|tengamos|responda)|prefiere|prefieres|elija|falta|que dia|que fecha|le va bien|te va bien|cita|franja|acordar|concertar|mandamos|siempre que|a la espera de|pendiente de (su|tu)',
  ],
  asked: [
    'pregunta*|preguntó|preguntaste|pregunto|su consulta|tu consulta|su mensaje|tu mensaje|nos escribio|nos escribiste|donde (esta|estan|anda)|responder a|sustitu*|repuesto|recambio|reclam*|retras*|perdi*|extravi*|demora*|aduana',
  ],
  thanks: [
    'gracias|muchas gracias|mil gracias|agradec*|muchisimas gracias|infinitas gracias|mil y mil gracias|grax|thank you|thanks',
  ],
  draft: ['boceto|bocetos|prueba|pruebas|diseño|maqueta|grabado|borrador|propuesta|presupuesto|tallaje|bordado'],
  'thanked-for': [
    'compra|compras|comprar|comprarnos|comprado|pedido|pedidos|orden|confi*|elegir*|elegi*|eligi*|escog*|apoy*|prefer*|fidelidad|lealtad|parte|cliente|clientes|todo|tiempo|interes|visita*|corazon|adquir*|adquisicion|decision|estar|formar|existir|cariño|taller|tienda|artesanos|equipo|familia|pequeños|siempre|ayuda*|acompañ*|estar|ser|tanto|eleccion|dar*',
  ],
  please: [
    'por favor|porfa|porfavor|favor de|le rogamos|te rogamos|le pedimos|te pedimos|le ruego|te ruego|tenga la bondad|tenga la amabilidad|sea tan amable|seria tan amable|serias tan amable|le agradeceriamos|agradeceriamos|agradeceria|de favor|amablemente',
  ],
  'thanked-past': [
    '(gracias por|agradecemos|agradezco|alegra|alegro|alegramos|alegra leer|leido|recibido|recibimos|ilusion) ~2 [su|tu|sus|tus|la|las|haber|habernos] [dejado|puesto|dado]',
  ],
  'pass-on': ['buena foto|buenas fotos|buena imagen|mejor opcion ~3 (envio|pago|entrega)'],
  engrave: ['grab*|bord*|tarjeta|impri*|estamp*|dedicatoria|placa|firmware|manual|codigo'],
  'asked-us': ['preguntas|como (mencion*|coment*)|que (menciona|comenta|menciono|comento)'],
  'only-once': [
    '(una sola vez|solo una vez|una unica vez|unico mensaje|unica vez|solo pedimos|solo se pide|no volveremos)',
  ],
  'service-word': [
    'entrega|direccion|portal|grabado|texto|talla|color|paquete|devolucion|aduana|nif|rfc|factura|cita|fecha de|que fecha|nueva fecha|codigo|piso|telefono|transportista|reloj|imprimir|prueba|el envio|su envio|un envio|de envio|boceto|diseño|medidas|montaje|averia',
  ],
  'past-deal': [
    'momento de (la|su|tu) compra|estaba|estaban|recibio|se aplico|aplicado|ya (descontad*|aplicad*)|descontado en|al comprar|que (uso|usaste|menciona|mencionas)|en la factura|linea de la factura|que compro|cuando compro|que compraste|es de amazon|de amazon|no funciona|por error|corrigio|corregido|equivocad*|mal|incorrect*',
  ],
  damage: [
    'arañazo|rayon|golpe|defecto|dañ*|roto|rota|rotos|faltaba|falta|reembols*|devol*|devuelv*|compens*|parcial|molestias|retraso|perdid*|extravi*|repuesto|en lugar|en vez|sustitu*|quedarse|quedese|quedarte|diferencia|abollad*|mancha',
  ],
  pickup: ['tienda ~4 (paquete|recog*|cierra)|punto de recogida|sillon club'],
  instead: [
    'en lugar|en vez|agotad*|agoto|sustitu*|ya no se fabrica|le sirve|te sirve|le va bien|le vale|cambio|enjuag*|lav*|que coleccion|eligio|retirad*|boceto|modelo de movil',
  ],
  'on-goods': [
    'grab*|bord*|imprim*|impresion|impres*|estamp*|pint*|pirograb*|serigraf*',
    'medalla*|placa|placas|plaquita|pulsera*|colgante*|collar|cuadro*|lamina*|manta*|mantita*|arrullo|toalla*|body|cojin*|taza*|tarta*|vela|velas|llavero*|marco|portafotos|joyero|baul|cuento|libro|poster|recordatorio*|bautizo|comunion|natalicio',
  ],
  'buyer-file': [
    'garantia*|club|registr*|sorteo*|descuento*|cupon*|cuenta|verific*|comprob*|identi*|edad|promocion*|oferta*|felicit*|boletin|encuesta|sistema|ficha de cliente|base de datos|dni|nie|pasaporte|documento*|curp|ine|iban|telefono|correo|email',
  ],
  'pickup-place': [
    'correos|oficina*|punto de (recogida|entrega)|estanco|locker|taquilla|mostrador|ventanilla|guardan|guardado|recog*|retirar*|sucursal|delegacion|aduana*',
  ],
  'print-it': [
    'recordatorio*|invitacion*|bautizo|comunion|vela|esquela|ponemos en',
    'grab*|bord*|impri*|estamp*|tarjeta|cartel|poster|personaliz*|medalla|placa|tarta|invitacion*|natal|nacimiento del bebe',
  ],
  we: [
    'nosotros|nuestro|nuestra|nuestros|nuestras|nos|vamos a|hemos|estamos|tendremos que|*aremos|*eremos|*iremos|tomar|tomaremos',
  ],
  'review-talk': [
    '<any-review>|<asks-review>|<rate-verb>|valor*|reseñ*|opine|opina|opinan|comentario*|(lineas|palabras|foto|video) ~5 (amazon|pagina|ficha|producto)|(otros|demas|comunidad) ~3 (sepan|saber|conocer)|testimonio*',
    '(describ*|cuent*|compart*) ~4 (experiencia|impresion*)|estrella mas|su reseña|recibimos su',
  ],
  'reward-talk': [
    '<gift>|regal*|gratis|corre de nuestra cuenta|corre por nuestra cuenta|invitamos nosotros|invita la casa|invitamos a (un|una)|pagamos|devolvemos|reembols*|mitad del precio|recompens*|premio*|bono|cupon*|sorpresa|detalle|sorteo|rifa|plantamos|donamos|descuento|(un|una|el|la) (segundo|segunda)|prolong* ~3 garantia|ampliamos ~3 garantia|transferencia',
    'a nuestro cargo|jabon mas|se queda ~2 (producto|articulo)|le vale|saldo',
  ],
  'no-reward-talk': [
    '(sistema|amazon|nos) ~1 (nos premi*|premia)',

    'no|nada|sin|ningun*|<not-reviewed>|gracias por (su|tu|la)|roto*|rota*|dañad*|falt*|defect*|arañazo|factura|reemplaz*|devolucion|problema*|sentimos|disculp*|utilizo|iva|prueba|captura|pantallazo',
    'es gratis|rapido',
  ],
  'neutral-if': [
    '(cuando|en cuanto|si|una vez que) ~1 (haya|hayas|hayan|ha|has) ~1 (*ado|*ido|visto|puesto|abierto|hecho)',

    '(si|cuando|en cuanto) ~2 (anim*|decid*|apetec*|escrib*|dej*|cuent*|opin*|valor*|public*)',
    'tiempo|minuto|minutos|momento|rato|pregunta*|duda*|ayuda|necesit*|problema*|falta*|rot*|dañ*|defect*|recib*|lleg*|usad*|utiliz*|probad*|ocasion|posible|desea*|quier*|quis*|(si|cuando|en cuanto) ~3 (valora|opina|deja|escribe|comparte|puede|puedes|podria|tiene|ha|publica)|acuerdo|conveniente|respuesta|respond*',
    '(si|cuando|en cuanto) (su|la|una|tu|sus) ~1 (<review-noun>|estrellas)',
  ],
  conditional: ['si|cuando|siempre que|a condicion|en caso de|en cuanto'],
  warning: [
    'no (es|son) (nuestro|nuestra|nuestros|nuestras|de nosotros)|sospechos*',
    'estafa*|estafador*|fraude*|fraudulent*|phishing|timo|timador*|falso vendedor|cuidado|desconfie*|nunca|jamas|se hace* pasar|suplant*|hackead*|atacad*|pirat*|no ~2 (nuestro|nuestra|nosotros)|en nuestro nombre|denuncielo|avise a amazon',
  ],
  'other-cancel': [
    'instalacion|descarga|temporizador|alarma|devolucion|cita|suscripcion|impresion|operacion|programa|actualizacion|recogida|reserva',
  ],
  'said-happy': [
    '(nos alegra|nos alegramos|felices|encantados|que bien|genial|contentos) ~3 (que|de que|de saber) ~5 (funcion*|guste|gusta|bien|<happy>|<like>)',
    '(usted|nos|su mensaje|tu mensaje) ~2 (escribio|dijo|conto|comento|ha dicho|ha escrito|decia) ~8 (<happy>|<like>|bien|encantad*|content*)',
  ],
  // What swindlers do in the seller's name.
  fraud: [
    '(son|es) ~1 (falsos|falso|falsas|falsa)|(con|usan|usa|utiliza*) ~1 nuestro nombre',
    'estafa*|estafador*|fraude*|fraudulent*|phishing|timo|timos|timador*|(hac*|haciendo*|haga*) ~1 pasar*|suplant*|en nuestro nombre|impostor*|(dic*|diga) ser ~2 (nosotros|nuestr*|tienda|vendedor)|fing* ~2 (ser|trabajar)|no (somos nosotros|fuimos nosotros|es de nosotros|es nuestra tienda|es de nuestra)|falso* ~1 (vendedor*|emplead*|mensaje*)',
  ],
  // What the buyer asked or said.
  // Whether a parcel that was handed over is really there.
  'look-around': [
    '(puede|puedes|podria|podrias) ~1 (preguntar|mirar|comprobar) ~1 (alli|ahi|vecino*)|(pregunte|pregunta|mire|mira) ~1 (alli|ahi)|si no ~1 (esta|lo tiene*|aparece)|(abrimos|iniciamos|abriremos) ~1 (busqueda|investigacion)',
  ],
  'buyer-asked': [
    '^ ~1 (pregunta|preguntas) ~1 (si|por|que|cuando|donde)',
    '(preguntaba|preguntabas|preguntó|pregunto usted|preguntaste|(nos|me) (pregunta|preguntas|propone|propones|ofrece|ofreces|propuso|ofrecio|pidio|pediste|pide|pides)|usted pregunta|pregunta usted|quiere saber|querias saber|queria saber|(nos|me) (comenta|comentas|dice|dices|conto|cuenta|indica) que) ~2 (si|por|que|como|cuando|donde)',
    '(nos|me) (propone|propones|ofrece|ofreces|propuso|ofrecio|pidio|pediste) ~1 (quitar*|borrar*|retirar*|cambiar*|subir*|eliminar*|poner*|dejar*|modificar*|una|un)',
  ],
  // Things that are no review, though they have stars, marks and comments.
  'not-text': [
    'afinador|campo de|filtro|personaliz*|adhesiv*|pegatina*|energetic*|tarjeta|felicitacion|dedicatoria|guirnalda|punta|musical*|instrumento|guitarra|piano|factura|calendario|agenda|cuaderno|junta|tornillo*',
  ],
  authority: [
    'policia|guardia civil|juez|jueza|juzgado|juzgados|tribunal|tribunales|fiscalia|fiscal|abogado|abogados|abogada|letrado|letrados|bufete|gabinete (juridico|legal)|(departamento|equipo|servicio) (juridico|legal)|asesoria (juridica|legal)|cobrador|cobradores|detective|autoridades|procurador|ministerio publico|profeco',
  ],
  // To undo an order.
  'call-off': [
    '<cancel>|cancelacion|anulacion|revoc*|revoqu*|desist*|renunci*|retract*|rescind*|deshac*|deshag*|dejar* sin efecto|(dar|da|de|des|dese|echar|echarse|echese|echate|volverse) ~2 (marcha atras|para atras|de baja)|(solicit*|tramit*|pid*|gestion*) ~2 baja',
  ],
  reviewed: [
    '(ya|nos|no|lo) ~1 (opino|opinaste|opinado|valoro|valoraste|valorado|valorada|reseño|reseñaste|reseñado|califico|calificaste|calificado|puntuo|puntuaste|puntuado)',
  ],
  pleasant: [
    'gracias|agradec*|confianza|compra|pedido|cliente*|equipo|familia|tienda|taller|pequeñ*|corazon|sincer*|cariño|placer|gusto|honor|feliz|felices|content*|encantad*|alegr*|ilusion|disfrut*|servicio|servir*|disposicion|atender*|ayudar*|siempre|dia|semana|mucho|muchas|muchos|mil|bienvenid*|momento|momentos|especial|gran|grande|mejor|vida|apoyo|eleccion|satisfaccion|pasion|artesan*|sonrisa|lado|pendientes|razon|prioridad|objetivo|calidad|hace|hacer|hacen|alegra|significa|posible|nuevo|amable*|personas|trabajo|horas|historia|oficio',
  ],
  // A delivery that is still to be arranged, and what came long ago.
  arranging: [
    '(propon*|ofrec*|elij*|elig*|escoj*|prefier*|indiq*|indic*|acord*|concert*|fij*|necesit*|diganos|dinos) ~6 (lunes|martes|miercoles|jueves|viernes|sabado|fecha|dia|franja|horario|cita|piso)',
    'hace ~3 (dias|semanas|semana|meses|mes)',
  ],
  // What is sent apart from the goods that were ordered: of it the buyer has to know.
  'sent-apart': [
    'recambio|repuesto|repuestos|recambios|pieza|piezas|sustitu*|(un|una|uno|dos|otr*|el|la|los|las) (nuevo|nueva|nuevos|nuevas)|_ (nuevo|nueva|nuevos|nuevas) (esta|estan|va|van|sale|ha)|devolucion|reembolso|etiqueta|factura|segundo|segunda|otro|otra|tapa|tornillo|tornillos|tecnico|conductor|solicitud|expediente|boceto|muestra|tren|nota|respuesta|garantia|mensaje|reclamacion|reposicion',
  ],
  // When in the year: what shops announce.
  season: [
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|otoño|invierno|primavera|verano|navidad|reyes|temporada',
  ],
  // What the buyer said, asked for or offered, told by the seller.
  'buyer-tells': [
    '(nos|me) ~1 (dice|dices|dicen|escribe|escribes|pregunta|preguntas|preguntaba|ofrece|ofreces|propone|propones|promete|prometes|pide|pides|pidio)',
    '(nos|me) ~1 (pediste|propuso|ofrecio|comenta|comentas|comentó|escribiste|escribio|dijo|dijiste|amenaza|amenazas|sugiere|sugieres|solicita)|(nos|me) ~1 (solicitas|anuncia)',
    '(usted|tu) ~1 (dice|dices|pregunta|preguntas|ofrece|propone|quiere|queria|desea|pide|teme)',
    '(ha|has) ~1 (preguntado|pedido|ofrecido|propuesto|prometido|solicitado|sugerido|comentado|dicho|escrito)',
    '^ ~3 (pregunta|preguntas|propone|propones|propuso|propusiste|ofrecio|ofrece|ofreces|quiere|quieres|queria|querias|pide|pides|teme|temes)',
    '^ ~3 (desea|deseaba|dice que|dices que)|(su|tu) (oferta|propuesta|pregunta|peticion|solicitud)',
  ],
} satisfies Classes;
