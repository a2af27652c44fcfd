import type { Phrases } from '../../src/wording/language.ts';

export default {
  // "hemos recibido su pedido", "pedido aceptado"
  received: {
    phrases: [
      'ya quedo ~1 (su|tu) ~1 (compra|pedido|orden)',

      '(pedido|compra|orden) ~2 (se esta|esta siendo|se estan) ~1 (tramitando|gestionando|procesando|preparando|embalando)',
      '(pedido|compra|orden) ~2 (complet*|realiz*|finaliz*) ~2 (exito|correctamente|satisfactoriamente)',
      '(tomado|tomamos) nota de ~1 (su|tu) ~1 (compra|pedido|orden|encargo)',

      '(pedido|compra|orden) ~1 llegad* ~2 (nosotros|exito)',
      '(almacen|deposito) ~1 (prepara|esta preparando|embala) ~2 (paquete|pedido|mercancia)',
      '(registrad*|incorporad*|introducid*) ~4 sistema',
      'fase de ~1 (preparacion|embalaje|empaquetado)',
      '(hemos visto|vimos) ~1 (su|tu) ~1 (compra|pedido|orden) ! que',
      '(pago|cobro) ~2 (en regla|en orden)',
      '(empezamos|comenzamos|empezaremos|comenzaremos|empiezo) a ~1 (prepar*|empaquet*|embal*|empac*)',
      '(compra|pedido) ~2 (hecha|hecho|pagada|pagado) ! <not> ! (sonre*|ilusion|felices|feliz|alegria|dia)',
      'confirm* ~3 recepcion ~3 (orden|pedido|compra|pago)',
      '(tenemos|tengo|hemos) ~2 (su|tu|el) ~1 (encargo|pedido|compra|orden) ~2 (apuntad*|anotad*|registrad*|list*|marcha|cola)',
      '(pago|cobro|ingreso|transferencia) ~2 (entro|entrado|confirmad*|aprobad*|verificad*|acreditad*|llego)',
      '(compra|pedido|orden|encargo) ~4 (en la mesa|en marcha|en cola|en manos|tomad*|surtido|empacad*|ha sido tomad*)',
      '(la|lo|las|los) ~1 estamos ~1 (empacando|embalando|preparando|empaquetando|envolviendo|procesando)',
      '(acabamos de|acabo de) ~1 (cerrar|preparar|empaquetar|embalar|empacar|precintar|etiquetar|imprimir) ~3 (caja|paquete|pedido|etiqueta|bolsa|sobre)',
      'todo (en orden|ok|bien|listo|correcto) ~1 con (su|tu) (compra|pedido|pago|orden)',
      '(recepcion) ~2 (su|de su) ~1 pago',
      '(cobrado|registrado|recibido|contabilizado) ~2 (su|el) ~1 pago',
      '(recibido|recibimos|registrado|aceptado|aceptamos|confirmado|confirmamos|confirmarle|confirmarte|procesado|procesando|preparando|preparamos|tramitando|anotado|empaquetando|embalando) ~3 (su|tu|vuestro|el|la) ~1 (pedido|compra|pago|orden|encargo) ! ((ha|han|fue|sido) ~1 (salido|enviad*|entregad*|expedid*|despachad*|recogid*))',
      '(su|tu|vuestro|el) (pedido|compra|pago|orden|encargo) ~4 (confirmad*|aceptad*|recibid*|registrad*|procesad*|ha llegado|se ha recibido|esta en preparacion|en proceso|en preparacion|en curso|esta siendo|se esta (preparando|procesando)|ha entrado|realizad* con exito|se ha realizado|aprobad*|listo para (enviar|salir)|acreditad*) ! (nos ha llegado sin)',
      '(pedido|pago|compra|orden) (aceptad*|confirmad*|recibid*|registrad*|procesad*)',
      'ya tenemos ~1 (su|tu) (pedido|compra|orden|pago)',
      '(confirmacion|acuse de recibo) ~2 (pedido|compra|pago|orden)',
      '(por la presente|mediante este mensaje) ~3 (confirm*|comunic*) ~4 (pedido|compra|pago)',
      '(estamos|ya estamos) ~1 (preparando|empaquetando|embalando|procesando|envolviendo) ~3 (pedido|paquete|compra|lo)',
    ],
    without: { sentence: ['<trouble>', '<question>', '<pending>'], message: ['<arranging>'] },
  },
  // "su pedido ha sido enviado", "va en camino"
  shipped: {
    phrases: [
      '(damos|entregamos|pasamos|confiamos|daremos|entregaremos) ~1 al ~1 <carrier> !4 <sent-apart>',

      'estan (subiendo|cargando|metiendo) ~4 (camion|furgoneta|camioneta)',

      '(su|tu|el|la|los|las|sus|tus) ~1 _ (acaba|acaban) de ~1 (dejar|salir|abandonar|partir) ! <carrier> !2 <sent-apart>',
      '<carrier> ~1 (lo|la|los|las|se lo|se la) (lleva|entrega|llevara|entregara) ~5 (mañana|hoy|lunes|martes|miercoles|jueves|viernes|sabado|casa|para|antes)',
      '(mañana|hoy|esta tarde|lunes|martes|miercoles|jueves|viernes) ~2 (empaquetamos|embalamos|preparamos|envolvemos|empacamos|enviamos|despachamos) !4 <sent-apart>',

      '(el|la|los|las|su|tu|sus|tus) ~1 _ (subio|subieron|salio|salieron|partio|partieron|sale|salen) ~3 (camion|furgoneta|almacen|taller|hoy|ayer|hace|esta (mañana|tarde|noche)|bodega|mañana) !2 <sent-apart>',
      '(el|la|los|las|su|tu|sus|tus) ~1 _ (ha|han) ~1 (sido|salido|subido|dejado|partido) ~3 (enviad*|despachad*|camion|furgoneta|almacen|taller|expedid*|hoy) !2 <sent-apart>',
      '^ (enviado|enviada|enviados|despachado|entregado|expedido) .',
      '(nota|albaran|hoja) de (envio|expedicion|entrega|remision) ~8 (bulto|bultos|kg|<carrier>)',
      '<carrier> ~1 (pasa|recoge|viene) ~3 (las|hoy|mañana|tarde)',
      'ya (le|te|les|os) ~1 (mandamos|enviamos|despachamos) ~1 (su|tu) ~1 (orden|pedido|compra|paquete)',
      '(embalaje|paquete|caja) ~2 (hecho|listo|lista|cerrada|cerrado) & (etiqueta|<carrier>)',

      '(su|tu|sus|tus) ~1 _ ~2 (subid*|embarcad*|cargad*|metid*) ~5 (tren|camion|barco|avion|furgoneta|ferri)',
      '(sale|saldra|vuela|viaja) ~2 (con|en|por) ~1 (avion|barco|tren)',
      '(va|viaja|corre|vuela) ~1 hacia (ti|usted|su casa|tu casa)',
      '(pasado|paso|vino|venido) ~1 <carrier> ~3 (llevo|llevado|recogido|recogio)',
      '(su|tu) _ ya (va|esta|viaja|descansa|duerme) ~2 (con|en|a bordo) ~3 (<carrier>|furgoneta|camion)',
      '(detalles|datos) ~1 (del|de su|de tu) envio ! (necesit*|falta*|confirm*)',
      'localizador (*1*|*2*|*7*|<number>)',
      '(su|tu|sus|tus|el|la|los|las) _ (acaba|acaban) de (salir|partir|dejar|abandonar)',
      '(ha salido|han salido|salio|salieron|sale|salen|parte|partio) ~3 (hacia|rumbo|camino|disparad*|con destino|en la noche|esta noche|de nuestro almacen) ! (agua|luz|humo)',
      '(esta|estan|va|van|anda|ya va) ~2 (de viaje|a bordo|en vuelo|de camino a)',
      '(comunic*|notific*|inform*|avis*) ~5 (envio|expedicion|despacho|remision|salida) ~2 (de|del|realizad*|efectuad*)',
      '(comunic*|notific*|inform*|avis*) ~5 (compra|pedido|mercancia|articulo|articulos|producto|bulto|orden) ~4 (enviad*|expedid*|despachad*|salido|remitid*|depositad*)',
      '(entregad*|facturad*|cedid*|entrega|pasad*) ~4 al (transportista|operador logistico|courier|mensajero)',
      '(procedido|procedimos|procede|procedio) ~2 (a la|al) ~1 (entrega|envio|expedicion|despacho)',
      '(nosotros|yo) ~2 (enviar|mandar|mandado|enviado|despachado|despachar|enviando|mando|envio) ~2 (paquete|producto|pedido|articulo|orden|compra|mercancia)',
      '(la|lo|los|las) (recoge|recogera|recoge hoy|recogio|lleva) ~2 <carrier>',
      '(mensajero|transportista|repartidor|cartero) ~3 (se lo|se la|lo ha|la ha) ~1 (llevo|llevado|recogido|recogio) ! <trouble>',
      '(su|tu) _ (viaja|viajan|vuela|rueda)',
      '^ estado ~1 (enviado|en transito|entregado|en reparto)',
      '(pedido|paquete) ~3 (enviado|expedido|despachado) . ! factura',
      '<goods> ~2 (acaba|acaban) de (subir|embarcar|salir|partir|dejar|ser enviad*|abandonar)',
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
      sentence: ['<trouble>', '<question>', '<pending>', '<asked>', 'reembolso|dinero|abono|transferencia'],
      near: [
        '<which-day>',
        // What came back, of what was sent.
        '(volvio|volvieron|vuelto|regreso a|regresaron|devuelt*|retornad*|retenid*|rechazad*) ! (dinero|importe)',
        'no (encuentra|encontro|localiza|localizo|pudo entregar)',
      ],
    },
  },
  delivered: {
    phrases: [
      '<carrier> ~4 (haberlo|haberla|haberlos) ~1 (dejad*|entregad*|depositad*)',

      '<carrier> ~3 (confirm*|comunic*|inform*) ~1 (entrega|recepcion) ! no',

      '<carrier> ~6 (dejo|dejado|entrego|entregado|deposito|puso) ~2 (caja|sobre|<goods>) ~8 (puerta|portal|entrada|buzon|conserje|porter*|jardin|manos|casa)',
      '<carrier> ~3 (dice|comunica|confirma|indica|informa|avisa) ~2 que ~4 (recogi*|recibi*|firm*|retir*|dejo|entreg*|deposit*)',
      '<carrier> ~2 (te|le|os) ~1 (dejo|ha dejado|entrego) ~3 (sobre|paquete|caja|pedido|bulto)',
      'segun ~2 seguimiento ~6 (dejo|dejado|entreg*|deposit*|recib*)',
      '(depositad*|dejad*|entregad*|quedo|dejo) ~2 (en|con|al|a) ~1 (su|el|tu) ~1 (buzon|porteria|portero|conserje|puerta|recepcion)',
      '(completada|realizada|hecha) (la entrega|su entrega)',
      '(puede|puedes|podra) ~2 (recoger*|retirar*) ~1 <goods>',
      '<goods> ~4 (entregad*|llegado|recibid*|se ha entregado|fue entregado|se entrego|depositad*|dejado en|dejo en|llego) ! (nos ha llegado sin)',
      '(entrega|entregado) (completada|completado|realizada|confirmada|con exito|correctamente)|confirmacion de entrega',
      '(completad*|realizad*|efectuad*|finalizad*) ~2 entrega ~2 (paquete|pedido|envio|articulo)',
      'entrega ~4 (completada|realizada|efectuada|finalizada)',
      '(segun|consta|vemos|aparece|figura|indica|nos informa) ~5 (recibio|ha recibido|recibiste|has recibido|entregado|entrego)',
      '<goods> ~3 (espera|esperando|disponible|listo|lista) ~5 (recogida|recoger|oficina|tienda|locker|taquilla|buzon|punto) ! (hasta|plazo)',
      '(entrega) ~1 (tuvo lugar|se realizo|se efectuo|se hizo|fue realizada|realizada|completada|ha sido realizada)',
    ],
    without: {
      sentence: [
        '<trouble>',
        '<question>',
        '<pending>',
        '<asked>',
        'devolucion|devolvio|se llevara|graba*',
        'figuraba|investigacion|no lo tiene*',
        'confianza ~1 (depositad*|otorgad*)|fotos|mensaje',
      ],
      near: ['<which-day>', '<review-act> ! <not-reviewed>'],
      message: ['no ~3 (encontr*|habia nadie|estaba en casa|localiz*)', 'ausente', '<arranging>', '<look-around>'],
    },
  },
  tracking: {
    phrases: [
      '(seguimiento|rastreo) (es|:) ~1 (<number>|*1*|*2*|{tracking})',
      '(numero|num|codigo|clave|guia|localizador|enlace|link) ~1 [de] (seguimiento|rastreo|tracking|envio|guia|localizacion) ! <asked>',
      '(numero de guia|guia de rastreo|numero de rastreo|tracking number)',
      '(siga|sigan|seguir|rastre*|localic*|localiz*|consulte|consultar|consultes|monitor*|trace*) ~2 (su|tu|el) ~1 (pedido|paquete|envio|compra|orden)',
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
      '(le|te|les|os) (llegaran|llegan) ~3 (mañana|hoy|lunes|martes|miercoles|jueves|viernes|sabado) !4 <sent-apart>',

      '(mañana|hoy|pasado mañana|lunes|martes|miercoles|jueves|viernes|sabado) ~3 (llama|llamara|toca|tocara|pasa|pasara|llega|llegara) ~5 (cartero|repartidor|mensajero|<carrier>)',
      '(en|dentro de) (<number>|dos|tres|pocos|cuatro|unos) (dias|horas) ~6 (en su casa|en tu casa|en sus manos|en tus manos|con usted|contigo|sobre su|los tiene|lo tiene|la tiene)',

      '(lo|la|los|las) (tendra|tendras) ~4 (casa|comedor|cocina|manos|jardin|salon|habitacion|mesa)',
      '(mañana|hoy|pasado mañana|lunes|martes|miercoles|jueves|viernes|sabado|dias|horas) ~2 (tendra|tendras|recibira|recibiras|tienes|tiene) ~5 (casa|cocina|salon|manos|puerta|<goods>|(su|tu|el|la) _)',
      '(usted|tu) ~1 (recibe|recibir|recibira|recibiras) ~1 (pronto|ya)',
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
    '(indicando|indique|dando|deles|facilitando|facilite|facilitele*|digales|mencionando|mencione|citando) ~3 (numero|codigo|localizador|guia) ~1 (de seguimiento|seguimiento|de envio|envio|de guia|de expedicion|de rastreo) [{tracking}|<number>]',
    // How it travels, where what has to be known is asked.
    '(viaja|viajan|va|van) ~1 (en|sobre) ~1 (camion|furgon|furgoneta|remolque|trailer|palet) ~1 (pluma|grua|plataforma|trampilla|rigido|articulado|completo)',
    '(factura|facturas|albaran) ~3 (pedido|paquete|envio) ~1 (enviado|despachado|expedido)',

    '(ha|han|le|te) ~1 (llegado|llego) ~4 ?',
    '(antes de|para|hasta) ~1 (enviar|mandar|entregar|despachar|preparar)',
    '(repuesto|recambio|segundo|segunda|otro|otra|sustituto|devolucion|devuelto|pieza) ~3 (paquete|caja|envio|enviad*|que|hoy|sale|recibid*|mañana)',
    '(recibido|recibimos) ~1 (la|su|tu) (devolucion|pregunta|mensaje|foto|fotos|consulta|solicitud)',
  ],
  // "Salió en cuatro bultos. Dos de ellos han vuelto.": what became of the others.
  'allow+': {
    phrases: [
      '(salio|salieron|ha salido|han salido) ~4 en (dos|tres|cuatro|cinco|seis|varios|varias|<number>) (bultos|cajas|paquetes|envios)',
    ],
    with: {
      near: ['(uno|una|dos|tres|cuatro|<number>) de (ellos|ellas)|(el|la|los|las) (otro|otra|otros|otras)|falta*'],
    },
  },
} satisfies Phrases;
