import type { Phrases } from '../../src/wording/language.ts';

export default {
  'order-problem': [
    '(retras*|demora|agotad*|agoto|sin existencias|sin stock|extravi*|dañad*|roto|rota|defectuos*|equivocad*|incidencia|averi*|retenid* en aduana|aduana) & (pedido|paquete|envio|articulo|producto|entrega|<number>|pieza)',
    '(no) ~3 (podemos|pudo|ha podido|pudimos) ~2 (enviar|entregar|servir|entregarlo|mandar)',
    '(falta|faltaba|faltan) ~3 (pieza|piezas|paquete|tornillo*|tapa|cable|articulo|portal)',
    '(repuesto|recambio|reembolso|sustituto|sustitucion) & (enviamos|mandamos|le|te|gratis|hemos)',
    'nueva fecha de entrega',
  ],
  'additional-info': [
    '(necesitamos|falta|indiq*|diganos|dinos|confirm*|puede indicar*|nos puede (decir|indicar)|podria) ~6 (talla|color|direccion|portal|piso|nombre|modelo|medidas|telefono|numero|texto|codigo postal|opcion)',
    '(que|cual|cuales) ~2 (talla|color|modelo|medida|medidas|tamaño|direccion|piso) ?',
    '(prefiere|prefieres|le sirve|le mandamos|mandamos) ~8 ?',
  ],
  return: [
    '(devolucion|devoluciones|devolver|devolverl*|devolvern*|devolvers*|etiqueta de devolucion|reembolso parcial|cambio de talla) & (<number>|pedido|articulo|paquete|recib*|etiqueta|solicit*|quedar*|euros|falta)',
  ],
  invoice: ['factura|facturas|facturacion|cfdi|datos fiscales|nif|rfc'],
  'review-request': [
    '<review-act> ! <not-reviewed>',
    '<review-wish> ! <not-reviewed>',
    '(valora|valore) ~3 (producto|compra|vendedor)',
  ],
  'delivery-scheduling': [
    '(entrega|entregar*|reparto|repartidor|transportista) & (cita|franja|dia|fecha|horario|ascensor|piso|hora|cuando ~3 casa|concert*|acord*|prefiere)',
    '(cuando|que dia|a que hora) ~4 (casa|entreg*|recibir*)',
  ],
  'home-services': [
    '(montador|instalador|tecnico|montaje|instalacion) & (cita|visita|dia|fecha|hora|jueves|viernes|lunes|martes|miercoles|sabado)',
  ],
  customization: [
    '(grab*|bord*|personaliz*|boceto|prueba de impresion|iniciales|dedicatoria|monograma|diseño) & (texto|nombre|prueba|boceto|confirm*|letra*|color|fecha|que|indic*|aprueb*|visto bueno)',
  ],
  reply: [
    '(gracias por|en respuesta a|respecto a|sobre) ~1 (su|tu) (mensaje|consulta|pregunta|correo|respuesta)|pregunta*|nos (escribio|escribiste|pregunta|comenta)',
  ],
} satisfies Phrases;
