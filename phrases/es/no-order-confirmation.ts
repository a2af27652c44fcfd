import type { Phrases } from '../../src/wording/language.ts';

export default {
  // "hemos recibido su pedido", "pedido aceptado"
  received: {
    phrases: [
      '(recepcion) ~2 (su|de su) ~1 pago',
      '(cobrado|registrado|recibido|contabilizado) ~2 (su|el) ~1 pago',
      '(recibido|recibimos|registrado|aceptado|aceptamos|confirmado|confirmamos|confirmarle|confirmarte|procesado|procesando|preparando|preparamos|tramitando|anotado|empaquetando|embalando) ~3 (su|tu|vuestro|el|la) ~1 (pedido|compra|pago|orden|encargo)',
      '(su|tu|vuestro|el) (pedido|compra|pago|orden|encargo) ~4 (confirmad*|aceptad*|recibid*|registrad*|procesad*|ha llegado|se ha recibido|esta en preparacion|en proceso|en preparacion|en curso|esta siendo|se esta (preparando|procesando)|ha entrado|realizad* con exito|se ha realizado|aprobad*|listo para (enviar|salir)|acreditad*)',
      '(pedido|pago|compra|orden) (aceptad*|confirmad*|recibid*|registrad*|procesad*)',
      'ya tenemos ~1 (su|tu) (pedido|compra|orden|pago)',
      '(confirmacion|acuse de recibo) ~2 (pedido|compra|pago|orden)',
      '(por la presente|mediante este mensaje) ~3 (confirm*|comunic*) ~4 (pedido|compra|pago)',
      '(estamos|ya estamos) ~1 (preparando|empaquetando|embalando|procesando|envolviendo) ~3 (pedido|paquete|compra|lo)',
    ],
    without: { sentence: ['<trouble>', '<question>', '<pending>'] },
  },
  // "su pedido ha sido enviado", "va en camino"
  shipped: {
    phrases: [
      '(mensajero|transportista|repartidor|cartero) ~3 (se lo|se la|lo ha|la ha) ~1 (llevo|llevado|recogido|recogio) ! <trouble>',
      '(su|tu) _ (viaja|viajan|vuela|rueda)',
      '^ estado ~1 (enviado|en transito|entregado|en reparto)',
      '(pedido|paquete) ~3 (enviado|expedido|despachado) .',
      '<goods> ~2 (acaba|acaban) de (salir|partir|dejar|ser enviad*|abandonar)',
      '<goods> ~5 (enviad*|despachad*|expedid*|mandad*|embarcad*|va de camino|va en camino|en camino|de camino|en transito|en ruta|en reparto|ha salido|salio|sale hoy|sale mañana|salen hoy|salieron|viaja|viajando|rumbo a|partio|ha partido|entregado a|entregada a|se puso en marcha|ya esta con|en manos de|volando|recogid* por)',
      '(enviado|enviamos|despachamos|despachado|mandado|mandamos|expedido|expedimos|dado|dimos|entregado|entregamos|salido) ~4 <goods>',
      '(acabamos de|acabo de|hoy hemos|ya hemos|hemos) ~2 (dar|entregar|enviar|mandar|despachar|expedir|entregado|enviado|mandado) ~4 <goods>',
      '<goods> ~4 (almacen|bodega|tienda|taller) ~3 (hoy|ayer|correos|manana|esta)',
      '(ha salido|salio|salieron|ha dejado|abandono) ~4 (almacen|bodega|taller|instalaciones|tienda)',
      '(entregado|entregamos|entregada|entrego|dado|dimos|dejado|dejamos) ~3 a <carrier>',
      '<carrier> ~2 (recogio|ha recogido|ya tiene|paso a recoger|se llevo|lleva|tiene) ~3 (<goods>|caja|paquete|pedido)',
      'confirm* ~2 (envio|despacho|expedicion) ~1 (de|del|su|tu)',
      '(confirmacion|aviso|notificacion|justificante) de (envio|despacho|expedicion)',
      '(hoy|ayer|esta mañana|esta tarde|ya) ~1 (salieron|salio|sale|hemos enviado|enviamos|despachamos|mandamos|ha salido)',
      '(viaja|camino|rumbo|ruta|volando) ~2 (a su casa|a tu casa|hacia usted|hacia ti|hasta su casa|a su domicilio|a tu domicilio|a casa)',
      '(buenas noticias|hurra|yuju|yupi|viva|ya esta) & (enviad*|camino|sali*|viaja*|despachad*)',
      '(lo|la|los|las) ~1 (enviamos|mandamos|despachamos) (hoy|ayer|mañana|esta)',
      '(te|se|le) (los|las|lo|la) ~1 (mande|envie|mandamos|enviamos|despache|despachamos) ~2 (ayer|hoy|esta mañana|esta tarde|anoche)',
      '(esta|estan) al caer',
      'enviado con <carrier>|envio (realizado|efectuado|confirmado)',
      '(el|la|su|sus|tu|los|las) _ (va|van|esta|estan|viaja|viajan|ya va) ~1 (camino|de camino|en camino|rumbo|en ruta|hacia)',
      '(en|a bordo) ~1 (la|el|de la) (furgoneta|camion|coche|vehiculo) ~1 (de|del) ~1 (seur|correos|mrw|dhl|ups|gls|nacex|transportista|repartidor)',
    ],
    without: {
      sentence: ['<trouble>', '<question>', '<pending>', '<asked>'],
      near: ['<which-day>'],
    },
  },
  delivered: {
    phrases: [
      '(puede|puedes|podra) ~2 (recoger*|retirar*) ~1 <goods>',
      '<goods> ~4 (entregad*|llegado|recibid*|se ha entregado|fue entregado|se entrego|depositad*|dejado en|dejo en|llego)',
      '(entrega|entregado) (completada|completado|realizada|confirmada|con exito|correctamente)|confirmacion de entrega',
      '(completad*|realizad*|efectuad*|finalizad*) ~2 entrega ~2 (paquete|pedido|envio|articulo)',
      'entrega ~4 (completada|realizada|efectuada|finalizada)',
      '(segun|consta|vemos|aparece|figura|indica|nos informa) ~5 (recibio|ha recibido|recibiste|has recibido|entregado|entrego)',
      '<goods> ~3 (espera|esperando|disponible|listo|lista) ~5 (recogida|recoger|oficina|tienda|locker|taquilla|buzon|punto)',
      '(entrega) ~1 (tuvo lugar|se realizo|se efectuo|se hizo|fue realizada|realizada|completada|ha sido realizada)',
    ],
    without: {
      sentence: ['<trouble>', '<question>', '<pending>', '<asked>', 'devolucion|devolvio|se llevara|graba*'],
      near: ['<which-day>', '<review-act> ! <not-reviewed>'],
    },
  },
  tracking: {
    phrases: [
      '(seguimiento|rastreo) (es|:) ~1 (<number>|*1*|*2*|{tracking})',
      '(numero|num|codigo|clave|guia|localizador|enlace|link) ~1 [de] (seguimiento|rastreo|tracking|envio|guia|localizacion) ! <asked>',
      '(numero de guia|guia de rastreo|numero de rastreo|tracking number)',
      '(sig*|segu*|rastre*|localic*|localiz*|consult*|monitor*|trace*) ~2 (su|tu|el) ~1 (pedido|paquete|envio|compra|orden)',
      'tracking ~1 (<number>|number|es|activo|disponible|{tracking})',
      '{tracking}',
    ],
    without: {
      sentence: ['<trouble>', '<question>', '<asked>', 'etiqueta de devolucion|necesitamos|transportista pide'],
      message: [
        'donde (esta|estan) ~3 (paquete|pedido|envio)|preguntaba|pregunta por',
        '<trouble> &8 (paquete|pedido|entrega|envio)',
      ],
    },
  },
  arrival: {
    phrases: [
      '(pronto|en breve|proximamente|enseguida) ~1 (recibira|recibiras|tendra|tendras|le llegara|te llegara) ~2 (pedido|paquete|compra|envio)',
      '(recibira|recibiras|llegara) ~3 (pronto|en breve|proximamente) ! (reembolso|respuesta)',
      '(entrega|llegada) ~1 (prevista|estimada|programada|esperada|planificada)',
      '(fecha|dia|hora) ~1 (prevista|estimada|aproximada) ~1 de (entrega|llegada)|fecha de entrega (prevista|estimada)',
      '<goods> ~2 (llegara|llega|se entregara|sera entregad*|estara|se espera) ~5 (mañana|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo|<number>|pronto|semana|casa|horas|dias|manos|entre)',
      '(le|te|os|lo|la) (llegara|llega|entregaran|recibira|recibiras|tendra|tendras|sera entregado) ~4 (mañana|hoy|lunes|martes|miercoles|jueves|viernes|sabado|<number>|pronto|semana|casa|horas|dias|entre)',
      '(recibira|recibiras) (su|tu|el) (pedido|paquete|compra|envio) ~4 (mañana|hoy|lunes|martes|miercoles|jueves|viernes|sabado|<number>|pronto|semana|horas|dias|entre|breve|proximos)',
      '(cartero|repartidor|mensajero|transportista) ~2 (llamara|tocara|pasara|llega|llegara|ira|llama) ~4 (puerta|casa|mañana|hoy|timbre)',
    ],
    without: {
      sentence: ['<trouble>', '<question>', '<pending>', '<asked>', 'nueva fecha'],
      near: ['<which-day>'],
      message: ['retras*|demora|demoras|averi*|nueva fecha|perdido|extravi*'],
    },
  },
  refund: {
    phrases: [
      '(su|tu|el) (reembolso|devolucion del dinero|reintegro|abono) ~4 (tramitad*|procesad*|emitid*|efectuad*|realizad*|completad*|aprobad*|enviad*|hecho|confirmad*)',
      '(reembolso|abono|reintegro) (tramitado|procesado|emitido|efectuado|realizado|confirmado|completado)|confirmacion de[l] reembolso',
      '(hemos|acabamos de) ~1 (tramitad*|procesad*|emitid*|procesar|tramitar|emitir) ~2 (reembolso|abono)',
    ],
    without: {
      sentence: ['<question>', 'porque|ya que|debido|falta*|por (el|la|los) (daño|retraso|rotura)'],
      message: [
        'roto|rota|dañad*|agotad*|devolucion|defect*|perdi*|extravi*|lament*|sentimos|disculp*|incorrect*|equivoc*|faltaba',
      ],
    },
  },
  allow: [
    '(ha|han|le|te) ~1 (llegado|llego) ~4 ?',
    '(antes de|para|hasta) ~1 (enviar|mandar|entregar|despachar|preparar)',
    '(repuesto|recambio|segundo|segunda|otro|otra|sustituto|devolucion|devuelto|pieza) ~3 (paquete|caja|envio|enviad*|que|hoy|sale|recibid*|mañana)',
    '(recibido|recibimos) ~1 (la|su|tu) (devolucion|pregunta|mensaje|foto|fotos|consulta|solicitud)',
  ],
} satisfies Phrases;
