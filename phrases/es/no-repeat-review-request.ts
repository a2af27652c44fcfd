import type { Phrases } from '../../src/wording/language.ts';

export default {
  // "recordatorio", "segunda petición", "otra vez"
  again: [
    'amazon ~4 (pedido|preguntado|solicitado) & (tambien nosotros|nosotros tambien|de nuevo|igualmente|reseña|valoracion)',
    '(otra vez yo|otra vez nosotros|aqui de nuevo|aqui estamos otra vez|soy yo otra vez)',
    '<again> ~8 (<review-noun>|<review-act>|<rates-it>|<rate-verb>|<asked-for>) ! <only-once> !0 <not-reviewed> !0 <service-word>',
    '(<review-noun>|<asked-for>) ~6 (otra vez|de nuevo|nuevamente|una vez mas|por segunda vez|por ultima vez|por tercera vez) ! <only-once> !0 <service-word> ! <we-did>',
    '(perdon*|disculp*) ~4 (insist*|repetir*|volver|otra vez|molest* de nuevo) ~6 (<any-review>|<rate-verb>|<asked-for>)',
    '(ultima|ultimo|final) ~1 (oportunidad|llamada|ocasion|aviso|intento|recordatorio|vez|chance) ~6 (<any-review>|<rate-verb>|opinar|comentar|valorar) !0 <not-reviewed>',
    '(a la tercera va la vencida|segundo intento|tercer intento|segunda vez|tercera vez) & (<any-review>|<asked-for>|<rate-verb>) ! <service-word>',
    '(nuevo intento|otro intento|nueva peticion|nueva solicitud|repetimos ~3 (peticion|solicitud|pregunta)|se lo repetimos|la repetimos|le repetimos) & (<review-noun>|<rate-verb>|<asked-for>) ! <service-word>',
    '(esta vez|ahora) si & (<review-act>|<rate-verb>)',
    '(le|te|les|os) (insist*|volv*|vuelvo) ~6 (<any-review>|<rate-verb>)',
    '(nosotros|yo) (otra vez|de nuevo|nuevamente) ~8 (reseña|palabras|opinion|valoracion|estrellas|amazon)',
  ],
  // "aún no ha dejado su reseña"
  missing: [
    '<review-noun> ~3 (pendiente|en espera|abierta|sin hacer) ! <not-reviewed>',
    '(ni rastro|sin rastro|ninguna señal) ~4 (<any-review>) ! <not-reviewed>',
    '(no|sin) ~4 (dejado|escrito|recibido|visto|publicado|hecho|llegado|contestado|respondido|encontrado|dejo|escribio|recibimos|vemos|tenemos|encontramos|hemos|valorado|puntuado|calificado|opinado|evaluado) ~6 (<review-noun>|su comentario|tu comentario|estrellas|su voto|<asked-for>) !0 <not-reviewed> ! si ! <service-word>',
    '(aun|todavia) ~3 (no|sin|falta|pendiente|esperamos|esperando|estamos) ~5 (<review-noun>|<rate-verb>|estrellas|comentario|valorado|puntuado|opinado|calificado|opinion) !0 <not-reviewed> ! <service-word>',
    'no ~2 (ha|has|han|habeis) ~2 (valorado|puntuado|opinado|calificado|evaluado|comentado|reseñado) ! si !0 <not-reviewed>',
    '(seguimos|sigo|continuamos|estamos) ~3 (esperando|a la espera|pendientes|sin) ~5 (<any-review>|estrellas|<rate-verb>) !0 <not-reviewed>',
    '(falta|faltan|nos falta|echamos en falta|echamos de menos|solo falta) ~4 (<review-noun>|estrellas|su voz|tu voz|su voto|tu voto|su comentario|tu comentario) !0 <not-reviewed>',
    '(olvid*|se le paso|se te paso|se le ha pasado|se te ha pasado|pasado por alto) ~5 (<review-noun>|<rate-verb>|<review-act>|puntuarnos|opinar|estrellas|valoracion) ! no',
    '(<review-noun>|opinion|comentario) ~3 (sigue sin|pendiente|brilla por su ausencia|no ha llegado|no llega|no aparece|no nos ha llegado) !0 <not-reviewed>',
    '(prometio|prometiste|dijo que|dijiste que) ~5 (<any-review>|<rate-verb>)',
    '(esta|estas|sigue|aun|todavia) ~2 a tiempo ~4 (<any-review>|<rate-verb>|de opinar)',
    '(pedimos|solicitamos|peticion|solicitud|invitacion) ~4 <review-noun> & (sin respuesta|no ~3 (respuesta|contest*|respond*))',
    '(sigue|sigues|siguen|continua) sin (opinar|valorar*|puntuar*|calificar*|comentar|reseñar|dejar ~3 <any-review>|escribir ~3 <any-review>)',
    '(habiamos|habia|hemos|he|habremos) ~1 (pedido|solicitado) ~4 <review-noun>',
    '(aun|todavia) sin (reseña|opinion|valoracion|estrellas|noticias)',
    '(nada|ni una palabra|ninguna linea|ni una linea) ~1 (suyo|tuyo|de usted|de su parte)',
  ],
  // "la semana pasada le pedimos su opinión"
  earlier: {
    phrases: [
      'como ~2 (deciamos|dijimos|comentamos|comentabamos|indicamos|indicabamos|escribimos|adelantamos) ~3 (mensaje|correo|anterior|email)',
      '(pedimos|pedi|escribi|escribimos|solicitamos|solicite) ~3 (semana pasada|mes pasado|el otro dia|ayer|hace)',
      '(le|te|les|os|se lo|lo|nos|ya|amazon) ~1 (pedimos|pedi|solicitamos|escribimos|escribi|enviamos|envie|mandamos|mande|invitamos|preguntamos|pidio|contactamos|recordamos|dijimos) ~8 (semana|dias|mes|ayer|lunes|martes|miercoles|jueves|viernes|sabado|domingo|ya|antes|hace|anterior|pasad*) !0 (los|las)',
      '(semana pasada|hace ~3 (dias|semanas|semana|mes|tiempo)|el otro dia|el mes pasado|hace poco|el lunes|el martes|el miercoles|el jueves|el viernes|dias atras|ayer|anteriormente) ~3 (le|te|les|os) ~1 (pedimos|pedi|solicitamos|escribimos|escribi|enviamos|mandamos|invitamos|preguntamos|contactamos)',
      '(ya|como ya) ~2 (le|te|se lo|les|os|lo) ~2 (pedimos|escribimos|escribi|solicitamos|pidio|pedi|dijimos|invitamos|hemos (pedido|escrito|invitado)|(enviamos|mandamos) ~3 (correo|mensaje|email|solicitud))',
      '(primer|primero|anterior|ultimo|pasado|previo|mi|nuestro) ~1 (correo|mensaje|email|e-mail|mail|recordatorio|peticion|solicitud|aviso)',
      '(no) ~3 (contest*|respond*|respuesta|leyo|visto|vio) ~5 (mensaje|correo|email|peticion|solicitud|nuestro|nuestra|mensajes|correos|respuesta)',
      '(se perdio|no le llego|no te llego|paso por alto|no vio|no viste) ~4 (mensaje|correo|email|peticion|solicitud)',
      '(como le|como te) (dijimos|comentamos|escribimos|pedimos|anunciamos)',
      '(otra vez|de nuevo|nuevamente) (por aqui|nosotros|yo|somos)',
      'le escribimos otra vez',
      '(ya van|ya son|van ya|llevamos) ~1 (<number>|dos|tres|cuatro|varios) ~1 (mensajes|correos|emails|recordatorios)',
      '(seguimos|sigo|aun|todavia|estamos) ~1 sin (noticias|saber|respuesta)',
      '(le|te) (preguntamos|preguntabamos|pedimos|pediamos) ~6 (gustaba|gusta|opinion|reseña|parecia|valoracion)',
    ],
    with: {
      message: [
        '<review-act> ! <not-reviewed>',
        '<review-wish> ! <not-reviewed>',
        '<review-noun> ! <not-reviewed>',
        '<rates-it> ! <not-reviewed>',
        '(invitamos|pedimos) a comentar',
        'su voto|tu voto|su voz',
      ],
    },
    without: { sentence: ['<service-word>', '<not-reviewed>'] },
  },
  allow: [
    '(no|nunca) ~3 (pediremos|pedire|pedimos|volver*|insistir*) ~6 (otra vez|de nuevo|nuevamente|una vez mas)',
    '(no|nunca) ~3 (pediremos|pedire|pedimos|volver*|insistir*|recordaremos)',
    '<only-once>',
    '(no) ~4 (mas recordatorios|recordatorio|volveremos|volvere|insistiremos|insistimos|otro mensaje|recibira mas)',
    '(gracias|perdon*|disculp*) ~2 de nuevo .',
  ],
} satisfies Phrases;
