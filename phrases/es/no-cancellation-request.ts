import type { Phrases } from '../../src/wording/language.ts';

export default {
  // "cancele el pedido", "solicite la cancelación"
  ask: {
    phrases: [
      '(prefeririamos|quisieramos|nos gustaria|agradeceriamos) que ~2 (cancelara|anulara|cancelase|anulase|renunciara)',
      '(peticion|solicitud|ruego) de cancelacion ! (su (peticion|solicitud)|ha llegado|recibido|recibimos)',
      '(solo|unicamente) usted puede ~2 (revocar|cancelar|anular|deshacer|retirar) ~2 (pedido|compra) ! <no-cancel>',
      '(importaria|molestaria) ~2 (cancelar|anular|renunciar) ! <no-cancel>',
      '(motivo|razon) ~2 (que|como) ~3 (equivoc*|error|cambiado de idea|ya no)',
      '(tiene que|tendria que|debe|deberia|hay que) ~1 (retirar|retire|deshacer) ~2 (pedido|compra) ! <no-cancel>',
      '^ (cancelar|anular) ~1 (pedido|compra|orden) ! <no-cancel>',
      '(necesitariamos|gustaria|gustaria|querriamos|quisieramos|quisiera|desearia*|convendria|tendria|tendrias) ~1 que ~3 <cancel> !4 <no-cancel>',
      '(cancele|cancela|cancelen|cancelad|canceles|cancelelo|cancelela|cancelalo|cancelala|anule|anulen|anulelo|anulela|anulalo|anulala|anula) !4 <no-cancel> !3 <other-cancel>',
      '<please> ~8 <cancel> !4 <no-cancel>',
      '(puede|puedes|podria|podrias|pueden|podrian|podeis|puedas|pueda|sea tan amable|seria posible|le importaria|te importaria|seria tan amable|serias tan amable|hara el favor|haria el favor|haga el favor|haznos el favor|quisiera) ~5 (cancel*|anul*) !4 <no-cancel> ! si',
      '(solicit*|pid*|tramit*|inici*|realic*|proced* a|envi*|haga|haz|hacer|gestion*|curs*) ~3 (cancelacion|anulacion) !4 <no-cancel> !3 (su cancelacion)',
      '(tiene que|tienes que|debe|debes|necesitamos que|necesito que|hace falta que|queremos que|conviene que|rogamos|rogamos que|pedimos|pedimos que|recomendamos|sugerimos|aconsejamos|invitamos|agradeceriamos que|le toca) ~5 (cancel*|anul*) !4 <no-cancel>',
      '(pulse|pulsa|dele|dale|haga clic|haz clic|clic|presione|presiona|elija|elige|seleccione|selecciona|use|usa|marque|boton) ~4 (cancelar|cancelar productos|cancelar pedido|anular|solicitar cancelacion|cancelacion) !4 (volver|alarma|no) ! (atras|alarma|temporizador)',
      '(cancel*|anul*) ~2 (usted|tu|usted mismo|tu mismo|ustedes|desde su cuenta|desde tu cuenta|de su lado|por su parte|por su lado|de tu lado|por tu parte) !4 <no-cancel>',
      '(retire|retira|retiren|de de baja|dé de baja|dar de baja|cierre|cierra|elimine|quite|quita|deshaga|desista|renuncie|renunciar|renuncia) ~2 (el|su|tu|este|la|de su|de la|al|a la) (pedido|compra|orden) ! (nosotros|hemos|14 dias)',
      '(dig*|dile|diga|comuni*|inform*) ~1 (a amazon|amazon) ~4 (cambiado de|ya no|no lo|anul*|cancel*|no quiere|no quieres|arrepent*|se equivoco)',
      '(pid*|solicit*) ~1 (a amazon) ~3 (anul*|cancel*)',
      '(como motivo|de motivo|en el motivo|como razon|motivo) ~3 (ponga|pon|poner|indique|indica|elija|elige|escoja|seleccione|selecciona|puede|marque)',
      '(ponga|pon|poner|indique|indica|elija|elige|escoja|seleccione|selecciona) ~4 (motivo|razon) & (cancel*|pedido|error|necesit*|idea)',
      '(pedido por error|comprado por error|ya no lo necesit*|comprado por equivocacion) & (ponga|elija|motivo|seleccione|indique|pon|elige|marque)',
      '<cancel> y (vuelva|vuelve|haga|haz|pida|pide|compre|compra) ~3 (pedir*|nuevo|otro|otra|comprar*|hacer)',
      '(dele|dale|darle|dar) a cancelar',
    ],
    // The buyer wants it himself: Amazon tells sellers to answer so.
    without: {
      message: [
        '(nos|me) ~1 (pidio|pediste|pidieron|solicito|solicitaste|comenta|comento|dijo|dijiste) ~5 (cancel*|anul*)',
        '(su|tu) (solicitud|peticion|deseo) ~2 (cancel*|anul*)',
        '(quiere|quieres|desea|deseas|querias|queria) ~2 (cancelar*|anular*)',
        '(pidio|pediste|solicito) ~2 (cancel*|anul*)',
        'como (nos pidio|nos pediste|pidio|solicito)',
      ],
    },
  },
  // "nos haría un favor si cancelara"
  hint: [
    '(no podemos|no nos dejan) ~2 cancelar ~3 usted (si|puede)',
    '(aceptaremos|aprobaremos|confirmaremos) su cancelacion',
    '(en cuanto|cuando|una vez que) ~2 (haya cancelado|cancele|anule) ~4 (tendra|reembolsaremos|recibira|devolveremos) ! <no-cancel>',
    '(facil|rapido|favor|ayudar*|bien|mejor|ideal|conveniente|agradec*|sencillo|comodo|practico|justo|ayuda*|vendria bien|solucion) ~8 (cancel*|anul*|cancelacion|anulacion|desista|renunci*|diera de baja|retire el pedido|retirara) !4 <no-cancel>',
    '(cancelacion|anulacion) ~2 (por su parte|por parte de|de su parte|por su lado|suya|desde su) !4 (no|aceptada)',
    '(pedido|compra|orden) ~2 (desapareciera|desaparezca|desaparecer|deje de existir|se anulara|se cancelara|se esfumara|quedara en nada|dejara de)',
    '(nosotros) ~2 (no podemos|no nos deja|no nos permite) ~2 (cancelar*|anular*) & (usted|tu|toca|su)',
    '(penaliz*|sancion*|castig*|baja* la nota|afecta ~4 (cuenta|metrica*)) & (cancel*|anul*|nosotros)',
    '(dispuest*|inconveniente|importaria|molestaria) ~4 (renunci*|desistir|cancel*|anul*|dar de baja) !2 no',
    '(renunci*|desist*) ~3 (compra|pedido) & (puede*|podria*|dispuest*|agradec*|pedimos|rogamos|favor|mejor)',
    'si ~2 (cancela|anula|cancelas|anulas|cancelara|cancelase) ~10 (cuenta|dinero|rapido|nosotros|nos|metrica*|antes|mejor)',
  ],
  unable: [
    '(agotad*|agoto|sin existencias|sin stock|no (tenemos|quedan|queda|hay) ~2 (existencias|stock|unidades|mas)|fuera de stock)',
    '(no podemos|no puedo|imposible|incapaces) ~3 (enviar|servir|entregar|mandar|suministrar|surtir)',
    'proveedor ~4 (no|fallo|dejo)',
    'precio ~3 (mal|erroneo|equivocado|error)',
  ],
  allow: [
    // Something else than the order.
    '(cancel*|anul*) ~4 (suscripcion|boletin|newsletter|registro|notificaciones|alarma|recordatorio)',
    '(dese|darse) ~1 de baja',
    '(solicitud de cancelacion|cancelacion) ~3 (aprobad*|aceptad*|recibid*|registrad*|tramitad*)',
    'boton ~1 cancelar ~2 (mando|pantalla|panel|aparato|app|teclado|menu|reloj)',
    '(preguntaba|pregunto|preguntaste|pidio|pediste|solicito|solicitaste|queria|querias|desea|deseas|nos dice|nos dijo) ~6 (cancel*|anul*|parar)',
    '(tal como|como) (pidio|pediste|solicito|nos pidio|desea)',
    '(hemos|he|ha|han|fue|ya esta) ~2 (cancelad*|anulad*)',
    '(amazon|transportista|montador|banco|el comprador) ~2 (cancelo|anulo|cancelara|anulara|cancela automaticamente)',
    '(ya no se puede|no se puede|no tiene que|no hace falta|no es necesario|no hay que) ~1 (cancel*|anul*)',
    'no (cancele|canceles|cancelen|anule|anules)',
    '(cancelaremos|anularemos|cancelamos|anulamos|cancelare)|(aun|todavia|si) podemos (cancelar*|anular*)',
    '(si prefiere no esperar|si prefieres no esperar|si no quiere esperar)',
    '(aceptad*|gastos|plazo|politica|derecho) ~3 (cancelacion|anulacion)|cancelacion ~2 aceptada',
  ],
} satisfies Phrases;
