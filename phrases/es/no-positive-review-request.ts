import type { Phrases } from '../../src/wording/language.ts';

export default {
  // "una reseña positiva", "un buen comentario", "solo opiniones amables"
  positive: {
    phrases: [
      '(buenas|bonitas|amables|buena|bonita) (palabras|palabra|lineas) ~3 (reseñas|opiniones|amazon|ficha|pagina)',
      '(respuesta|reaccion|impresion|parecer|juicio) ~1 (positiv*|favorable|halagador*|halagüeñ*|entusiasta) ~6 (amazon|pagina|perfil|ficha|vendedor) ! <either-way>',
      '(leer|recibir|ver) ~2 (juicio|parecer|comentario|opinion) ~1 <positive> ! <either-way> ! <thanked-past>',
      '(apruebe*|apruebenos|apruebanos|aprobarnos|premienos|premianos) ~3 (sobresaliente|nota|matricula|10|diez)',

      '(calificar|valorar|puntuar|califique|valore) ~1 (positivo|alto|bueno|maximo) ! <either-way>',
      '(critica|impresion|palabras|calificacion) [muy|mas] (positiv*|favorable|excelente|buena|amable|amables|elogios*) ! <either-way> !5 <thanked-past> !6 <pass-on>',
      '(valorar|valore|puntuar|puntue|calificar|califique|evaluar) ~1 (bien|alto|positivamente|favorablemente) ! <either-way>',
      '(<positive>|<best-mark>) [y|e] [<positive>] [y|e] ~1 (<review-noun>|comentario|comentarios|nota|notas|voto|recomendacion|critica|puntaje|calificacion) ! <either-way> !5 <thanked-past> !6 <pass-on>',
      '(<review-noun>|comentario|comentarios|nota|recomendacion|puntaje) [que sea|de lo mas|muy|mas|bien|super|lo mas] (<positive>|<best-mark>) ! <either-way> !5 <thanked-past> !6 <pass-on>',
      '(palabra|palabras|palabritas|linea|lineas|frase|frases|cosas|algo) ~1 (bonit*|amable*|positiv*|buen*|lind*|agradable*|cariños*|halagador*) & (amazon|ficha|pagina|<review-noun>|producto|tienda|nosotros|nuestr*|escrib*|diga*|ponga*|pon|dej*) ! <either-way> !5 <thanked-past> !0 <engrave>',
      '(escrib*|diga*|di|ponga*|pon|dej*|public*|cuent*) ~2 algo ~1 (bonit*|buen*|positiv*|lind*|amable*) ! <engrave>',
      'solo ~2 (<positive>|lo bueno|cosas buenas) ~3 (<review-noun>|comentario*|eh|amazon|por favor|que) ! <either-way>',
      'solo ~2 (comentarios|opiniones|reseñas|palabras|cosas) ~1 <positive>',
      '(pero|y) solo (lo bueno|cosas buenas|lo positivo)',
      '(<rates-it>|<rate-verb>) ~4 (positivamente|favorablemente|bien|lo mejor posible|muy alto|alto|generosamente|con generosidad|con cariño|como excelente|excelente|perfecto|sobresaliente) ! <either-way> ! <not-reviewed>',
      '(maxim*|mas alta|mas alto|mejor|tope de|top) ~1 (nota|puntuacion|puntaje|calificacion|valoracion|<review-noun>|estrellas) ! <thanked-past>',
      '(<review-noun>|puntuacion|nota|estrellas) ~1 (maxim*|mas alta|al maximo|a tope|al completo) ! <thanked-past>',
      '(palabras|palabra|lineas|comentario) ~1 (amables|amable|bonitas|bonitos|bonita|cariños*|elogios*) ~6 (pagina|amazon|producto|ficha) ! <thanked> ! <thanked-past>',
    ],
    without: { sentence: ['<buyer-asked>'] },
  },
  stars: {
    phrases: [
      '(pulsar|marcar|tocar|elegir|clicar|clic en) ~2 (ultima|quinta) ~1 (estrella|estrellita)',

      '(pulsa|pulse|marca|marque|dale|toca|toque|elige|elija) ~2 (ultima|quinta) ~1 (estrella|estrellita)',
      '(un|unos) ~1 (cinco|5|diez) ~1 en ~1 (amazon|pagina|ficha)',
      'cada ~1 (estrella|estrellita) ~3 (cuenta|ayuda|importa|suma|significa|vale)',
      'mas estrellas ~2 mas (content*|feliz|felices|alegr*)',
      '(un|una) ~1 (sobresaliente|excelente|diez|matricula) ~2 (suyo|suya|tuyo|tuya|de su parte|de tu parte)',
      '(nota|valoracion|puntuacion) de (diez|10|sobresaliente|excelente)',
      '(un|una) (cinco|5|diez|10) ~2 (nos|me) ~1 (alegr*|haria*|ayud*|dari*|vendria)',
      '<review-noun> ~4 de (excelente|sobresaliente|diez|10|cinco|5) ! <star-range> ! <either-way> !2 <money>',
      '(pleno|lleno) ~2 estrellas',
      '<review-noun> de (excelente|sobresaliente|diez|10|cinco|5) ! <star-range> ! <either-way>',
      '★★★★★',
      '<five-stars> ! <star-range> !4 <item-word> !5 <thanked-past> !3 <pass-on>',
      '<five> [de] estrella* ~3 (<review-noun>|nota) ! <star-range>',
      '(todas|toda|llene|llena|encienda|enciende|ilumine|maximo|maximas|quinta|pleno) ~3 (estrellas|estrella) !3 <item-word>',
      '(un diez|un 10|10 sobre 10|10 de 10|matricula de honor|un sobresaliente) & (pon*|nota|valor*|<review-noun>|dar|da|danos|denos|puntu*|merec*) ! (descuento|% |rebaja)',
      '(mas|muchas|bastantes) estrellas & (<write>|<review-noun>|valor*|gust*|agradec*|haria*)',
      '(marque|marca|pulse|pulsa|elija|elige|seleccione|selecciona|haga clic|haz clic|de al|dale a|escoja) ~4 (excelente|muy bueno|muy satisfecho|quinta estrella|la mejor opcion|sobresaliente|cara feliz|carita feliz) ! (modo|app|programa|menu|aparato|ajuste)',
    ],
    without: { sentence: ['<buyer-asked>'] },
  },
  harm: [
    '(una|dos|tres|cuatro|3|4) estrellas ~3 (considera|consideran|cuenta|trata|somos|nos toman) ~4 (mal*|mediocre*|insuficiente*|suspens*|poco|peor*)',

    'no ~1 (bajar|bajen|baje|bajes) de ~1 (cuatro|cinco|4|5) estrellas',
    '(cada|una|cualquier) ~1 (estrella|estrellita) ~2 (menos|perdida|falta) ~4 (<hurts>|pesa|pesan)',

    '(un|cada|solo) ~1 (voto|estrella|punto|nota) ~1 (debajo|menos|inferior|por debajo) ~3 (maximo|cinco|perfeccion)',
    'no ~2 (baje|bajes|bajen|quite|quites|reste) ~3 (nota|estrellas|estrella|puntuacion|calificacion)',
    '(dependemos|dependo) ~4 (<review-noun>|estrellas)',
    '<bad-review> ~8 <hurts> ! <either-way>',
    '<hurts> ~6 <bad-review>',
    '(todo|cualquier|cualquiera|toda|nota|puntuacion|valoracion|calificacion) ~4 (menos|debajo|inferior|menor|bajo|baje) ~3 (<five>|<five-stars>|excelente)',
    '(menos|debajo|inferior|menor) ~2 (<five>|<five-stars>) & (<hurts>|mal*|negativ*|amazon|problema|suspens*)',
    '(<few-stars>|(3|4|tres|cuatro) estrellas) & (<hurts>|mala nota|suspenso)',
    '(una|dos|tres|cuatro|1|2|3|4) [o (cuatro|tres|4|3)] estrellas ~6 (queja|mal|negativ*|fracaso|como una|perjudic*|penaliz*)',
    'amazon ~2 (cuenta|considera|trata) ~4 estrellas ~4 (queja|mal*|negativ*)',
  ],
  praise: [
    '(haga|haz|hagan|hacer) saber ~3 <others> ~4 (bien|maravilla|genial|<happy>|<like>) ! <either-way>',
    '(palabra|palabras|lineas|frase) de (elogio|apoyo|alabanza|reconocimiento|aprecio|cariño) ! <thanked>',

    '(4,9|4.9|4 9|4,8|4.8) ~3 (media|estrellas|promedio|nota) & (ayud*|lleg*|manten*|falta)',
    '(vivimos|sobrevivi*|sobrevive|sobreviven|subsist*|existimos|comemos) ~4 (estrellas|buenas (opiniones|reseñas))',
    '(cuente*|cuenta|cuentale|diga*|di|explique*|comparta) ~5 por que ~4 (adora*|encanta*|ama*|gusta*|fascina*|enamor*) ! <either-way>',
    '(buena publicidad|buena prensa|publicidad positiva|buena fama)',
    '<tell> ~4 <others> ~4 (lo|cuanto|que|como) ~2 (bien|suave|suaves|content*|feliz|encant*|bueno|buena|buenos|rapid*|comod*|bonit*|precios*|gust*|disfrut*|practic*|util*|marav*|genial|rico|ric*|facil|fantastic*|satisfech*|estupend*|contento) ! <either-way>',
    '(habl*|hable) ~2 (bien|maravillas) ~2 (de nosotros|nosotros|nuestr*|del|de la|de esta|de este)',
    '(recomiend*|recomend*) ~5 (otros|demas|amigos|todos|amazon|clientes) & (<review-noun>|amazon|<positive>|porfavor|por favor|puede|podria|agradec*)',
    '(cuanto|lo mucho que|lo que) ~2 (gust*|encant*|disfrut*|content*) & (foto|fotos|video|videos|sub*|<review-noun>|amazon|<others>) ! <either-way>',
    '(entusiasmo|alegria|satisfaccion|felicidad) & (convenc*|anim*|contag*|compart*|transmit*) & (otros|demas|clientes|compradores|amazon|todos|<review-noun>|convencera|convence)',
    '(sea|seas|sean|se|ser|seais) ~2 (generos*|buen*|indulgente*|amable*|benevol*|clement*|compasiv*|bondados*) & (<any-review>|valor*|puntu*|calific*)',
    'no (sea|seas|sean|seais) ~2 (dur*|sever*|exigent*|mal*|critic*|crue*|tacañ*) & (<any-review>|estrella*|valor*|puntu*)',
    '(contamos|cuento|confiamos|confio) ~1 (su|tu|vuestro) (apoyo|voto|ayuda|estrellas|generosidad) & (<any-review>|estrellas|amazon|valor*|puntu*)',
    '(contamos|cuento|confiamos) con sus (estrellas|<five-stars>)',
    '(mantener|conservar|subir|alcanzar|llegar) ~3 (4,9|4.9|4,8|4.8|5,0|media|promedio|nota|puntuacion|calificacion|cinco|reputacion) & (ayud*|apoy*|<review-noun>|estrellas|graci*|permit*|*anos|*enos)',
    '(ayud*) ~3 mantener ~3 (<number>|nota|media)',
    '(vote|vota|voten|votar) por (nosotros|nuestr*)',
    '(regal*|lluvia de|llov*|llen*) ~4 estrellas',
    '(ponganos|ponnos|pongannos|nos pone|nos pones|nos ponga|ponernos) ~2 (un diez|diez|un 10|10|buena|sobresaliente|por las nubes)',
    '(elogi*|alab*|aplaud*|piropo*|piropos|halag*) & (<any-review>|amazon|pagina|ficha|producto|reseñas) ! (en cambio|criticas|quejas|pegas|reclam*)',
    '(pulgar|pulgares) ~1 arriba & (<any-review>|amazon|dej*|da*|pon*)',
    '(comentario|reseña|opinion|nota|valoracion) & (mas) (simpatic*|positiv*|amable|favorable|bonit*|benign*) & (ponga|pusiera|deje|dejara|haga|hiciera|cambie|cambiar|modific*|escrib*) ! <either-way>',
  ],
  steering: [
    '(mencion*|destac*|destaq*|subray*|resalt*|elogi*) ~2 en ~1 (la|su|tu) ~1 <review-noun> ~2 (el|la|los|lo|las|que|nuestr*) ! <either-way> ! (daño*|defect*)',

    '(acuerd*|record*|recuerd*|no olvid*) ~3 que ~8 (rapid*|perfect*|impecable*|cuidad*|puntual*) & (valor*|reseñ*|opin*|puntu*|<review-noun>)',

    '(resalt*|destac*|destaq*|subray*|recalc*|elogi*|alab*) ~3 lo (*o|*a|*e|*os|*as|*es) que & (<any-review>|escrib*|opin*|cuent*|diga*) ! <engrave> ! <either-way>',

    '(poner|ponga|resaltar|resalte|dejar) ~1 de (relieve|manifiesto) & (<any-review>|escrib*|opin*) ! <either-way>',
    '(inspir*|guiar*|guie*|bas*|tom* como modelo) ~3 (en|de|por) ~1 (este|esta|esto|siguiente|aqui) & <review-noun> ! (tarjeta|grab*)',

    '(en|dentro de) ~1 (reseña|opinion|valoracion|comentario) ~2 (ponga|pon|escriba|escribe|diga|di|añada|cuente) ~1 que ! <either-way> ! <engrave>',
    '(copie|copia|pegue|pega|copiar) ~1 (pegue|pega|pegar) ~3 (texto|frase|reseña|mensaje) ! <engrave>',
    '(insist*|incid*|centr*|destaq*|hable|enfoq*) ~4 (lo (bueno|mejor|positivo)|(puntos|aspectos) (fuertes|positivos|buenos)|virtudes|bondades) & (<any-review>|escrib*|cuent*|opin*) ! <either-way>',

    '(escrib*|cuent*|dig*|mencion*|coment*) ~3 lo _ que (es|son|esta|te|le|queda) & (<any-review>|amazon) ! <either-way>',
    '(basta con que|basta con|solo tiene que|es suficiente con) ~2 (escriba|escribir|escribas|poner|ponga|pongas|pegar|pegue) ~10 (<positive>|perfecto|repetir*|recomiend*|encant*|genial) ! <engrave>',
    '(diga|di|digan|escriba|escribe|ponga|pon|cuente|cuenta) ~3 (amazon|ficha|opiniones) ~1 que (el|la|los|las|es|son|le|te|nuestr*|lo|llego|funciona|somos) ! <either-way> ! <buyer-asked>',
    'no (sabe|sabes) ~1 que (poner|escribir|decir|contar) ~6 (vale con|basta con|ponga|pon|copie|copia|aqui|puede|sirve|use|usa) ! <engrave>',
    '(ponga|pon|escriba|escribe|diga|vale con|basta con) ~1 (simplemente|sencillamente|solo|esto|lo siguiente) ~10 (<positive>|recomiend*|encant*|rapid*|precios*|perfect*|facil*|fenomenal) ! <engrave>',
    '(texto|frase|frases|modelo|plantilla|ejemplo|borrador) ~4 (copi*|peg*|us*|utiliz*) ~3 (para|como|en) ~2 <review-noun>',
    '(hablara|hablase|mencionara|destacara|resaltara|comentara|subrayara) ~2 (la|el|lo|nuestr*) ~3 (rapid*|envio|atencion|servicio|calidad|trato|embalaje|entrega|precio|facil*|acabado)',
    '(texto|modelo|ejemplo|frase|comentario|mensaje) ~1 (para copiar|para pegar|listo para|ya listo|ya escrito|hecho) ! (grab*|imprim*|tarjeta)',
    '(pon|ponga|pongan|diga|di|digan|escriba|escribe|cuenta|cuente|comenta|comente) que ~5 (<positive>|recomiend*|encant*|rapid*|gust*|maravill*|satisfech*) ! <engrave> ! <either-way>',
    '(diga|di|digan|escriba|escribe|ponga|pon|cuente|cuenta|comente|comenta|mencione|menciona|indique) ~4 (<review-noun>|comentario) ~1 que ! <either-way> ! <engrave>',
    '(mencion*|destac*|destaq*|resalt*|resalte*|subray*|hable|habla|hablar|recalc*|recalq*|elogie|alabe|diga|inclu*|comente|comenta) ~2 (la|el|lo|nuestr*|que|nuestra) ~2 (rapid*|envio|atencion|servicio|calidad|trato|amable|embalaje|amabilidad|entrega|precio|buen*|facil*|suavidad|comodidad|comod*|profesional*|cariño|nuestr*|presentacion) & (<any-review>|no olvid*|por favor|puede*|podria*|agradec*|amazon|opin*|valor*|mencion*|destac*|destaq*|resalt*) ! <asked-us>',
    '(puede|puedes|podria|simplemente|solo|si quiere|si quieres|por favor|basta con|sencillamente|le dejamos|te dejamos) ~3 (copi*|peg*|copie|copiar|pegar|utiliz*|us*) ~2 (este|esta|el|la|estas|siguiente|nuestro|estos|texto) ~2 (texto|reseña|frase|frases|ejemplo|palabras|comentario|plantilla|modelo)',
    '(copi*|peg*|copie|pegue) ~3 (texto|reseña|frase|comentario|opinion|plantilla|ejemplo) & (<any-review>|amazon|excelente|recomiend*|producto|ficha|opinion)',
    '(copi*|pegu*|pegar) & (producto excelente|excelente producto|lo recomiendo|muy bueno|super recomendable|recomend*|perfecto|muy buena calidad)',
    '(reseña|opinion|comentario|valoracion|algo|texto) (como|asi|del estilo|del tipo|por ejemplo|parecido) ~6 (excelente|recomend*|perfecto|genial|buen*|encant*|rapid*|calidad)',
    '(plantilla|modelo|ejemplo|texto listo|texto ya escrito|texto preparado|borrador) ~3 <review-noun> ! <engrave>',
    '(us*|utilic*|incluy*|emple*|met*) ~2 (palabras|palabra|terminos|expresiones) & (<any-review>|opinion|excelente|calidad|recomend*) ! <engrave>',
    '(escrib*|ponga*|pon|diga*) ~2 (por ejemplo|algo como|algo asi) ~6 (excelente|genial|perfecto|recomend*|encant*|buen*|calidad) ! <engrave>',
    '(no olvid*|acuerd*|recuerd*) ~2 (mencionar|destacar|decir|hablar|comentar|resaltar|incluir|contar|mencione) ~4 (rapid*|buen*|calidad|amable*|bien|atencion|envio|trato|servicio|perfecto)',
    '(idea|propuesta|sugerencia|ejemplo|modelo) ~1 (de texto|de reseña|de comentario|para su reseña) ! (grabado|tarjeta|placa)',
    '(escrib*|cuent*|dig*|mencion*) ~3 lo (facil|rapido|bien|bueno|bonito|comodo|contento|sencillo) que',
    '(mencionar*|citar*|destacar*|mencione*|resalt*) ~2 (la|el|lo|nuestr*|que) ~4 (rapid*|calidad|servicio|entrega|envio|precio|atencion|facil|buen*|bonit*) ! (daño*|numero|error)',
  ],
  appeal: [
    '(de|segun) ~2 (puntuacion|nota|estrellas|valoracion|reseña) ~5 depend* ! <not-reviewed>',

    '(piens*|acuerd*|record*|recuerd*|detras) ~5 (familia|familias|empleados|trabajadores|equipo|puestos de trabajo|hijos|niños|empleos|tienda pequeña|negocio) & (estrella*|<any-review>|valor*|puntu*)',
    '(apoy*|ayud*|salv*|respald*) ~6 (familia|pequeñ* [tienda|negocio|empresa|taller|comercio]|negocio|tienda|taller|empresa) ~6 (<positive> ~1 <any-review>|<five-stars>|<any-review> ~1 <positive>|estrellas|<positive>) ! <either-way>',
    '(trabajo|sueldo|puesto|familia|empleo|bonus|futuro|pan|jefe|jefa|vida|negocio) ~5 depend* ~6 (<any-review>|estrellas|nota|opiniones)',
    'depend* ~4 (<review-noun>|estrellas|su nota|tu nota) & (trabajo|sueldo|familia|puesto|negocio|vivir|vivimos|tienda|empleo)',
    '(vivimos|comemos|sobrevivimos) ~3 (<review-noun>|estrellas) & (<positive>|estrellas|<five-stars>|buen*)',
  ],
  'stars+': {
    phrases: ['(nos|me|nos las) ~1 (regal*|da|das|dan|den|dej*|pon*|conced*) ~1 (las|los) (cinco|5|diez)'],
    with: { near: ['estrell*', '<review-noun>'] },
    without: { sentence: ['<not-text>', '<buyer-asked>'] },
  },
  'steering+': {
    phrases: ['no (sabe|sabes) ~1 (que|como) ~2 (poner|escribir|decir|contar) ~6 ?'],
    with: {
      after: [
        '^ ~4 (ideas|idea|ejemplos|ejemplo|sugerencias|frases)',
        '^ ~3 (copi*|pegu*|pega|use|usa|ponga|pon|basta|vale con)',
      ],
    },
    without: { sentence: ['tarjeta|dedicatoria|grab*'] },
  },
  allow: [
    '^ ~1 (estaria|estarias) (dispuesto|dispuesta) a ~6 <five-stars> ! <question>',

    '(tarjeta|papel|folleto|nota|mensaje|alguien|quien|persona) ~8 (ofrec*|promet*|propon*|pid*) ~8 <five-stars>',

    '(reseñas|opiniones) ~3 que ~1 (cita|menciona|leyo|vio|comenta)',

    '(no) ~2 (pedimos|buscamos|queremos|necesitamos) ~4 (alta|positiv*|buen*|<five-stars>)',
    '(prueba|test|laboratorio|revista|comparativa) &14 (nota|puntuacion)',

    '(denuncie*|avise|reporte*) ~3 amazon &14 <five-stars>',

    '<fraud> & (<five-stars>|<positive> ~1 <review-noun>)',
    '(no|nunca|jamas|tampoco) ~2 (regalamos|damos|ofrecemos|pagamos|pedimos|premiamos|compramos|enviamos|mandamos|vendemos|hacemos) ~10 <five-stars>',
    '(juego|nivel|partida|videojuego) &14 (puntuacion|estrellas)',
    '<five-stars> &14 (carga|bateria|pantalla|parpade*|enciend*|luces|grafico|señal|icono|iconos)',
    '<five-stars> &14 (fabricante|no nosotros|contra las normas)',
    '(grab*|bord*|boceto|placa|personaliz*) &14 <five-stars>',
    // Of a card that is not the seller’s.
    '<five-stars> &14 (no (es|era|viene|procede|fue) ~1 (nuestr*|de nosotros)|(nunca|jamas|no) pagamos|fraud*|falsific*)',
    '<either-way>',
    '<star-range>',
    '(gracias|agradecemos|agradezco|alegra|alegro|alegramos|leido) ~2 (por|su|tu|la|haber|habernos) ~3 (<positive> ~1 (<review-noun>|comentario|palabras)|<review-noun> ~1 <positive>|<five-stars>)',
    '<pass-on>',
    '(elogios|halagos|cumplidos|alabanzas) (y|o) ~1 (criticas|quejas|reproches)',
  ],
  // "Aquí va una propuesta que puede usar tal cual."
  suggested: {
    phrases: [
      '(propuesta|texto|ejemplo|modelo|sugerencia|frase) que (puede|puedes|podra|pueden) ~2 (copiar|usar|utilizar|pegar|tomar)',
    ],
    with: { near: ['<review-noun>'] },
    without: { sentence: ['grabado|tarjeta|etiqueta|boceto|dedicatoria'] },
  },
} satisfies Phrases;
