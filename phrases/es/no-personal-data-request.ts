import type { Phrases } from '../../src/wording/language.ts';

export default {
  contact: {
    phrases: [
      '(dejenos|dejanos|dejeme|dejame|denos|danos|pasenos|pasanos) ~1 (el|un|su|tu) (correo|email|mail|telefono|movil|celular) ! <for-delivery> ! <keep-safe>',

      '(facilit*|da|das|deja|dejas|pasa|pasas|indi*) ~1 (un|su|tu|algun) correo ! postal ! <keep-safe>',
      '(mand*|pas*|da|dame|deme|envi*|escrib*|dime) ~2 (su|tu) (gmail|hotmail|outlook)',
      '(a|en) que ~1 (correo|email|telefono|numero|movil|direccion de correo) ~3 (escrib*|mand*|envi*|llam*|contact*|localiz*) ! <for-delivery>',
      '(deje|dejenos|deja) ~2 (su|tu) ~1 (correo|email|telefono|movil) ! <for-delivery> ! <keep-safe>',
      '(indiquen*|diga*|facilit*|denos|envien*) ~2 (su|tu) ~1 (correo|correo electronico|email|telefono|movil) ! <for-delivery> ! <keep-safe>',
      '<ask-for> ~5 (su|tu|sus|tus|un|una|vuestro|el|la|numero de|suyo) ~2 <contact-data> ! <for-delivery> ! <keep-safe> !3 (nuestr*|(mand*|envi*) un (correo|whatsapp|wasap|mail|email))',
      '(cual es|dime|digame|diganos|dinos|pasanos|pasenos) ~2 <contact-data> ! <for-delivery> ! <keep-safe>',
      '(para) ~6 (garantia|sorteo|base de datos|club|boletin|newsletter|registro|lista|regalo|ofertas) ~4 <contact-data> !3 nuestr* ! <keep-safe>',
      '<contact-data> ~5 (para) ~3 (base de datos|club|sorteo|boletin|newsletter|registro|lista|nuestra|futuras|ofertas)',
      '(telefono y correo|correo y telefono|nombre telefono y|telefono y email|email y telefono|telefono y e-mail) ! <for-delivery> ! nuestr*',
      '(telefono|movil|celular|correo) (particular|personal|privado) ! <for-delivery> ! <keep-safe> !0 nuestr*',
      '(registr*|regístr*|activ*) ~4 (con|garantia) ~3 <contact-data> ! <keep-safe>',
      '<ask-for> ~4 (su|tu) correo ! <for-delivery> ! <keep-safe>',
      '(nombre|edad|telefono|correo|email|cumpleaños|profesion) [y|su|tu] (edad|telefono|correo|email|cumpleaños|profesion) [y|su|tu] (telefono|correo|email|edad|profesion|cumpleaños) ! <for-delivery>',
      '(en|a) que ~2 (movil|telefono|numero|correo|celular) ~4 (localizar*|llamar*|contactar*|escribir*|encontrar*) ! (repartidor|conductor|transportista|entrega)',
    ],
    without: { near: ['<fraud>'] },
  },
  identity: {
    phrases: [
      'sin ~2 (pasaporte|dni|documento|ine|identificacion) ~3 (no podemos|no se puede|imposible|no hay) ! (recog*|aduana|oficina)',

      '(cuando|que dia) ~2 (cumple|cumples|cumpleaños) ! (bebe|niñ*|peque|perro|grab*)',
      '(cuando|donde|en que año) ~1 (nacio|naciste) ! (bebe|niño|hij*|grab*|placa)',
      '(su|tu) (fecha de nacimiento|dni|pasaporte|curp|ine) ~1 (por favor|porfa)',
      '<ask-for> ~6 (fecha de nacimiento|cumpleaños|dni|d n i|nie|pasaporte|documento de identidad|carnet de identidad|carné|identificacion oficial|ine|curp|credencial de elector|seguridad social|licencia de conducir|carnet de conducir|documento nacional|numero de identidad|cedula) ! <keep-safe> !0 (iban|clabe) !4 <print-it> ! (aduana*|recog*|receta|oficina) !0 (para|antes) ~3 cumpleaños',
      '(copia|foto|escaneo|scan|selfie|imagen|fotocopia|ambas caras) ~6 (dni|pasaporte|documento de identidad|ine|identificacion|carnet|cedula|nie|documento) ! <keep-safe> ! (aduana*|recog*|receta|oficina)',
      '(selfie|selfi|autofoto) ! <print-it> ! (aduana*|recog*|receta|oficina)',
      '(dni|pasaporte|fecha de nacimiento|seguridad social|curp|documento de identidad) ~5 (necesari*|obligatori*|imprescindible|requerid*|falta|hace falta) ! <keep-safe> !4 <print-it> ! (aduana*|recog*|receta|oficina)',
      'nombre de soltera',
    ],
    without: { near: ['<fraud>'] },
  },
  bank: {
    phrases: [
      '(dieciseis|16|todas las|todos los) (cifras|digitos|numeros) & (escrib*|da|mand*|caducidad|tarjeta|diga) ! <keep-safe>',

      '(repit*|vuelva a (poner|escribir|mandar)|reescrib*) ~5 (tarjeta|cuenta|iban|clabe|datos de pago) ! <keep-safe>',

      '(digame|dime|dame|deme|indi*|mand*|envi*) ~3 (banco|titular|cuenta) ~3 (titular|cuenta|iban) ! <keep-safe>',
      '(dict*|lea*|confirm*|diga*|envi*|mand*|indi*) ~3 (digitos|numeros|cifras) ~3 tarjeta ! <keep-safe>',
      '^ ~1 (su|sus|tu|tus|el|la) ~1 (iban|clabe|numero de (cuenta|tarjeta|su tarjeta)|cuenta bancaria|datos bancarios|curp|ine|dni|pasaporte|fecha de nacimiento|tarjeta) ~6 (por favor|si es|amable|porfa|hoy|rapid*) ! <keep-safe> ! <print-it> ! aduana*',
      '(indiqu*|comuniqu*|facilit*|denos|envie*|mande*|diga*|necesitamos) ~4 numero de ~1 tarjeta ! <keep-safe>',
      '<ask-for> ~7 (iban|bic|swift|datos de su banco|datos de tu banco|datos del banco|cuenta bancaria|cuenta de banco|cuenta del banco|datos bancarios|numero de cuenta|clabe|numero de tarjeta|tarjeta de credito|tarjeta de debito|cvv|cvc|datos de pago|datos de la tarjeta|datos de la cuenta|su tarjeta|tu tarjeta|cuenta de paypal|paypal|caducidad|titular de la cuenta|cuenta corriente|numeros de la tarjeta|digitos de la tarjeta|numero completo de su tarjeta) ! <keep-safe>',
      '(que|cual) ~2 (iban|cuenta bancaria|numero de cuenta|numero de tarjeta|paypal)',
      '(copia|foto|captura|escaneo) ~4 (tarjeta de credito|tarjeta bancaria|libreta|extracto) ! <keep-safe>',
      '(cuatro|4|tres|ultimos) ~3 (numeros|digitos|cifras) ~3 (tarjeta|cuenta)',
    ],
    without: { near: ['<fraud>'] },
  },
  account: {
    phrases: [
      '(codigo|pin|clave) que ~2 (lleg*|recib*|mand*|envi*) ~3 (sms|movil|telefono|celular|banco) ! <keep-safe> ! (transportista|repartidor|recog*|locker|taquilla)',

      '(codigo|clave|pin) ~2 que ~1 amazon ~6 (mand*|envi*|sms|mensaje) ! <keep-safe> ! (promocional|punto|escan*) !2 devol*',
      '(codigo|clave) ~3 amazon ~3 (reenvi*|envie*|mande*|mandanos|pase*|diga*|dinos)',
      'con (su|tu) (clave|contraseña|usuario|codigo de acceso) ~4 (podemos|podriamos|arregl*|entr*) ! (router|app)',
      'codigo de ~1 (seis|6|cuatro|4) ~1 (cifras|digitos) & (amazon|sms|recibi*|banco) ! <keep-safe>',
      'sin ~3 (contraseña|credenciales|clave|acceso a su cuenta) & (no podemos|imposible|no se puede|no es posible) ! (router|restablec*)',
      '<ask-for> ~5 (contraseña|clave de amazon|clave de acceso|usuario y contraseña|datos de acceso|password|codigo de verificacion|codigo de seguridad|pin|login|credenciales|otp|inicio de sesion) ! <keep-safe> !3 (portal|puerta|wifi|garaje)',
      '(codigo|clave|pin) ~4 (envi*|mand*|lleg*|manda*) ~2 amazon ! <keep-safe>',
      '(codigo) ~3 (sms|llegado por mensaje|amazon) & <ask-for> ! <keep-safe> ! (promocional|devol*|punto)',
    ],
    without: { near: ['<fraud>'] },
  },
  social: [
    '(como se llama|como te llamas|como aparece|como apareces|con que nombre|cual es|que nombre|nombre de usuario|usuario) ~5 (facebook|instagram|tiktok|twitter|redes|face|insta) ! <ware> ! cartel',
    '<ask-for> ~4 (su|tu|usuario) ~2 (facebook|instagram|tiktok|twitter|whatsapp|telegram|perfil social|redes sociales) ! <ware> ! nuestr*',
  ],
  // "una captura de su reseña"
  review: {
    phrases: [
      '(nombre|alias|apodo|usuario) ~2 (reseñador|opinador|con el que ~1 (opino|reseño|firma))',

      '<review-act> & <send> ~3 (captura|capturas|pantallazo|screenshot|enlace|link)',
      '(<review-act>|<review-noun>) & (mandanos|mandenos|envianos|envienos|mandame|pasanos|pasenos) ~3 (captura|pantallazo|screenshot|enlace|link)',
      '(captura|capturas|pantallazo|screenshot|foto|imagen|prueba|justificante) ~4 (<review-noun>|comentario|estrellas|puntuacion) ! (del daño|boceto)',
      '(enlace|link|url) ~3 (<review-noun>|perfil|comentario) & <ask-for>',
      '(enlace|link|url) ~2 (su|tu) ~1 (reseña|perfil|opinion|valoracion|comentario)',
      '<ask-for> ~4 (su|tu) ~1 (perfil ~1 amazon|nombre de usuario|usuario de amazon|nombre publico|nombre de perfil)',
    ],
    without: { near: ['<fraud>'], sentence: ['<buyer-asked>'] },
  },
  life: [
    'cuanto (gana|ganas|cobra)',
    '(que edad (tiene|tienes)|cuantos años (tiene usted|tienes)|a que se dedica|a que te dedicas|su profesion|tu profesion|estado civil|cuanto gana|cuanto ganas|nivel de ingresos|sus ingresos|tus ingresos|esta casad*|estas casad*|su religion|su nacionalidad|cuantos (viven|son) en ~1 casa|cuantas personas viven|su sexo|su edad|tu edad|tiene hijos|tienes hijos) ! (niño|bici|casco|talla)',
    'cuando ~1 (es|cae|cumple) ~2 (cumpleaños|años)|(que edad tiene|cuantos años tiene) (usted|<end>)',
  ],
  allow: [
    'fecha de nacimiento & <on-goods> ! <buyer-file>',
    '(app|router|camara|dispositivo|wifi|wi-fi|modem|aplicacion) &10 (contraseña|clave|pin|codigo)',

    '(no|nunca|jamas|ni) ~1 (ponga|pongas|escriba|escribas|introduzca|introduzcas|facilite|facilites|teclee|indique|de|des|comparta|compartas|envie|envies|mande|rellene) ~8 (datos|contraseña|tarjeta|iban|cuenta|dni|clave|codigo)',
    'no (hacen|hace) falta ~2 (datos|cuenta|tarjeta|contraseña)',
    // What is known already.
    'que (su|tu) <contact-data> (es|era|figura|aparece|consta)',
    '<keep-safe>',
    '(nif|cif|rfc) ~4 (empresa|factura)',
    '(modelo|marca|tipo) ~2 (movil|celular|telefono)',
    '(repartidor|transportista|mensajero|montador) ~4 (telefono|numero|movil|celular)',
    '(correo|email) ~3 (amazon|recibido|recibio|recibira|recibiste)',
    '(telefono|numero) ~3 (para|del) ~2 (conductor|repartidor|transportista|chofer|mensajero|entrega)',
    '(por|via|en|al) (whatsapp|telegram|correo|mail|email)',
  ],
  // What is shown where the parcel lies.
  'allow+': {
    phrases: [
      '(basta con|basta|lleve|lleva|llevar|presente|presentar|enseñe|enseñar|muestre|mostrar|acuda con|vaya con) ~2 (dni|nie|ine|pasaporte|documento|identificacion|cedula)',
    ],
    with: { near: ['<pickup-place>'] },
    without: { sentence: ['foto|copia|mand*|envie*|enviar*|escane*|este (chat|mensaje)'] },
  },
} satisfies Phrases;
