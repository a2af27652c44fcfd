import type { Phrases } from '../../src/wording/language.ts';

export default {
  chat: {
    phrases: [
      '(mandame|mandanos|mandeme|mandenos|enviame|envianos|envieme|envienos|pasame|pasanos|paseme|pasenos|escribeme|escribenos|escribame|escribanos) ~7 (por|al|via|un|en) <messenger> ! <warning> !3 <not2> ! (texto|frase|grab*|bord*|impri*|cartel|diseño)',
      '<messenger> !4 <ware> !3 <not2> ! (compatible|incluye|trae) ! <warning> !6 <ware>',
      '(por|via|en|al|un|mediante|mande*|envie*|manda*) ~1 (telegram|messenger|line|signal|viber|skype|sms|zoom|wa) !3 <ware> !3 <not2> ! <carrier>',
      '(chat|chatear|chatee|chatea) ~4 (nuestr*|web|pagina|abierto|en linea|directo|vivo|nosotros) ! amazon',
      '(mandeme|mandame|mandenos|mandanos|envienos|envianos|enviar|mandar) ~2 (sms|md|dm|privado|mensaje de texto|mensaje privado|mensaje directo|inbox)',
      '(por|al|mensaje) (privado|inbox|dm|md) & (instagram|facebook|face|redes|escrib*|mand*) ! amazon',
    ],
    without: { near: ['<fraud>'], sentence: ['<buyer-asked>'] },
  },
  phone: {
    phrases: [
      '(oficina|tienda|taller|equipo|atendemos|atiende) ~2 (atiende|por|el) ~2 (telefono|tlf) !5 <served-by> !3 <not2>',
      '(mensajito|mensaje|sms|toque) ~1 (al|a mi|a nuestro) ~1 (movil|celular|telefono) !5 <served-by> !4 <not2>',

      '(hablemos|hacemos|hagamos|quedamos|hablamos) ~2 (videollamada|zoom|una llamada)',
      '(un toque|una llamada|un telefonazo) ~4 (fijo|taller|tienda|movil|oficina) ! <served-by>',
      '(pas*|mand*|envi*) ~3 (al|a mi|a nuestro) ~1 (movil|celular|telefono|wasap) ~3 (jefe|mio|nuestro|tienda|aqui|dueño|encargad*|tecnico) !5 <served-by> ! (conductor|repartidor)',
      '(hablar*|hablamos|hablemos|trat*) ~2 (de viva voz|de palabra|por voz) !4 <not2>',
      '(numero|telefono) ~1 (en|sobre|al dorso de|viene en|esta en|figura en|sale en|de) (la|el|nuestra|nuestro|su) ~1 (aviso legal|web|tarjeta de visita|tarjetita|caja|factura|albaran|ticket) ! <served-by> ! (serie|modelo|lote|pedido) ! (nunca|no)',
      '(puede|podria|podrias) ~1 (llamarme|devolverme la llamada|llamarnos de vuelta) ! <served-by>',
      '(telefonearnos|llamarnos|telefonearme|llamarme) ~3 (al|a) ~1 (numero|nuestro|telefono) ! <served-by>',
      '(llame|llama|llamar|llamenos|llamanos|llamarnos|llameme|llamame|llamen|telefonee|telefonea|marque|marca|marcar|marcanos|echenos|pegue|peguenos|denos un telefonazo|dar un telefonazo|hablar) ~5 (nuestro|nuestra|nosotros|al <number>|al +|telefono|tlf|movil|celular|linea|hotline|atencion|numero|oficina|taller|tienda|soporte|servicio) !5 <served-by> !3 <not2>',
      '(llamenos|llamanos|llamarnos|llameme|llamame|telefoneenos|denos una llamada|danos un toque|hablenos por telefono|una llamada) !4 <served-by> !3 <not2>',
      '(por telefono|telefonicamente|via telefonica) & (hable*|habla*|resolv*|atend*|contact*|llam*|mejor|nosotros|nuestro|escrib*|localiz*|ayud*|comun*|preferi*) ! <served-by> !4 <not2> ! (repart*|necesita)',
      '(nuestro|mi|nuestra|(tenemos|hay|con) un) ~2 (telefono|tlf|movil|celular|linea telefonica|linea de atencion|hotline|call center|numero (gratuito|de telefono|de atencion|de contacto|de celular|de movil)) !5 <served-by> !4 <not2> !3 (necesita|funda|soporte) ! (grab*|placa|bord*|collar|chapa|impri*)',
      '(marquenos|marcanos|marqueme|marcame|telefoneenos|llame (que|y|ya|ahora|hoy)|marque y) ! <served-by> !2 <not2>',
      '(le|te) ~1 (doy|damos|dejo|dejamos|paso|pasamos) ~2 (movil|telefono|numero de telefono|celular|numero de (telefono|movil|celular)) !5 <served-by>',
      '(telefono|tlf|tel|linea) ~1 de (atencion|contacto|soporte|asistencia|ayuda|servicio) & (llam*|nuestr*|contact*|disponible|marque) !5 <served-by> !4 <not2>',
      '(llame|llama|llamar|marque|marca) ~2 (+|al) ~1 <number> !5 <served-by> !8 (transportista|garantia|fabricante|repartidor)',
      '(llamenos|llamanos|llameme|llamame) !4 <served-by>',
      '(numero|telefono) ~2 (impreso|escrito|que aparece|indicado|que figura) ~2 (en|sobre) ~2 (tarjeta|folleto|caja|manual|envase) !4 <served-by> ! (serie|lote|modelo)',
      '(localizar|llamar|encontrar|contactar) ~3 (en|al|por) ~1 (el|su|mi|nuestro) ~1 (movil|telefono|celular|fijo) !4 <served-by>',
      '(gustaria|querria|quisiera|quisieramos|prefiero|preferimos) ~1 (llamarle|llamarte|llamarles|telefonearle) !4 <served-by>',
    ],
    without: { near: ['<fraud>'], sentence: ['<buyer-asked>'] },
  },
  mail: {
    phrases: [
      '(correo|mail|email) ~2 (soporte|asistencia|tienda|taller|atencion) ~3 (contest*|respond*|atend*) !5 <served-by> !4 <not2>',

      'buzon ~1 (electronico|de correo|de la tienda) !4 <not2>',
      '(por fax|envienos un fax|mandenos un fax|faxee*)',
      '(responda|responde|conteste|escriba|escribanos|escribenos|mande|mandenos|envie) ~2 (nuestro|al|mi) ~1 (correo|email|e-mail|mail) ! <served-by> ! postal',
      '(escrib*|mand*|envi*|contact*|responda|responde|conteste|dirij*|remit*|hag* llegar) ~6 (correo|email|e-mail|mail|buzon|gmail|correo electronico|@) !5 <served-by> !4 <not2> !2 (por correo postal|por correos|correos) !4 (su|tu)',
      '(por|via|mediante|a traves del) (correo electronico|correo|email|e-mail|mail) !4 <not2> ! (correo postal|recibio|recibira de amazon|amazon le|lo recibe)',
      '(escriba*|escribe|escribenos|escribeme|escribir*|avise*|avisanos|avisame|contacte*|contactar*|informe*|responda*|envie*|envianos|enviame|enviar|mande*|mandanos|mandame|mandar) ~6 {email} !5 <served-by> !4 <not2> ! (amazon*|fabricante*)',
      '(nuestro|nuestra|mi|al|a nuestro) ~1 (correo|email|e-mail|mail|buzon|direccion de correo|gmail|correo electronico) !5 <served-by> !4 <not2>',
      '(mandarnos|enviarnos|escribirnos|mandenos|envienos|mandanos|envianos) ~2 (correo|email|e-mail|mail) !4 <not2>',
      '(dudas|preguntas|consultas|problemas|soporte|contacto) ~3 (correo|email|e-mail|mail) !5 <served-by> !4 <not2> ! amazon',
      '(arroba) ~6 (punto|com|es)',
    ],
    without: { near: ['<fraud>'], sentence: ['<buyer-asked>'] },
  },
  site: {
    phrases: [
      '(busque|busca|teclee|teclea|escriba|ponga) ~7 (google|internet|buscador) ! manual ! <served-by>',

      '(enlace|link|numero|direccion|contacto) ~1 (de|en) ~1 firma ! <served-by>',

      '(busca*|busque*|buscas|buscanos|busquenos) ~2 (en|por) ~1 (google|internet|la red|bing) ! <served-by>',
      '(nuestra|mi|nuestro) ~2 (web|pagina web|sitio web|website|sitio|homepage|tienda online|tienda en linea|tienda virtual|app|aplicacion|blog|portal|foro|formulario|formulario web|pagina de (soporte|ayuda)|centro de ayuda|chat|pagina oficial) !4 <served-by> !4 <not2>',
      '(pagina|sitio|web) oficial ~2 (nuestr*|tienda|marca)',
      'nuestra pagina ! amazon !3 (de vendedor|del manual) !3 <not2>',
      '(visit*|entr*|consult*|registr*|acced*|vaya|ve|vea|compr*|mire|mira) ~4 (www|http|https|com|net) !6 amazon !8 <served-by>',
      '(en|a|info*|ver|vease|mas) ~2 (www|https|http) ! amazon ! <served-by>',
      '(busquenos|buscanos|buscarnos|encuentrenos|encuentranos|encontrarnos) ~2 (en|por|google|internet|web)',
      '(busque|busca|buscar) ~4 (google|internet) ! manual',
      '(descarg*|instal*|baj*) ~2 (nuestra|la) (app|aplicacion) ! (fabricante|firmware|emparej*|para configurar|vincul*)',
      '(abra|abre|abrir|cree|crea|genere) ~2 (ticket|incidencia|un caso) ! amazon',
      '(rellene|rellena|rellenar|complete|completa|llene|llena|use|usa) ~4 (formulario) ~4 (web|pagina|online|google|contacto|nuestr*|tienda) ! amazon',
    ],
    without: { near: ['<fraud>'], sentence: ['<buyer-asked>'] },
  },
  social: {
    phrases: [
      '(pasese|pasate|entre|entra|ven|venga|dese una vuelta) ~2 por ~2 <network> ! <ware>',
      '(sig*|seg*|busc*|busque*|encuentr*|encontr*|dele|dale|etiquet*|unase|unete|contact*|escrib*|visit*|añad*|agreg*|mand*|estamos|somos|suscrib*|vea*|mire*|mira*|hable*|conect*) ~5 <network> !4 <ware> !3 (nombre va|que nombre)',
      '(en|por|nuestro|nuestra|nuestras|via|a) <network> & (nuestr*|siga*|sigu*|escrib*|contact*|estamos|somos|mensaj*|busc*|visit*|etiquet*|mand*|atend*|encuentr*|grupo|perfil|@) !4 <ware> !3 (nombre va)',
      '(grupo|pagina|perfil|canal|cuenta|comunidad) ~1 (de|en) ~1 <network> !4 <ware> !1 (su|tu)',
      '(siguenos|siganos|seguirnos|siguenos en|sigannos) ! (amazon|marca en amazon)',
      '(unase|unete|unirse|entre|entra) ~2 (nuestro|al) (grupo|canal|comunidad) ! club',
      '(somos|estamos como|buscanos como|busquenos como|nos encuentra como) @',
    ],
    without: { near: ['<fraud>'], sentence: ['<buyer-asked>'] },
  },
  code: {
    phrases: [
      '(codigo|enlace|link) ~3 (folleto|tarjeta|tarjetita|caja|carton|prospecto) ~3 (entra*|acced*|un*|lleva*|abre|hablar*) ! (app|firmware|manual|garantia del fabricante|devol*)',
      '(entra|entre|unase|unete|acceda|accede|entrar) ~3 (grupo|comunidad|canal|foro) ~1 de (usuarios|clientes|chat|fans)',
      '(escan*|escane*|lea|lee|leer|fotografie|use|usa|capture) ~4 (qr|codigo qr|codigo ~3 (tarjeta|caja|folleto)) !4 <served-by> !5 (punto de recogida|oficina|taquilla|locker|devol*)',
      '(qr) ~6 (tarjeta|caja|folleto|tarjetita|soporte|contacto|garantia|registr*) !4 <served-by> !5 (punto de recogida|taquilla|devol*)',
      '(numero|direccion|contacto|datos|enlace|link|web) ~4 (tarjeta|tarjetita|folleto|caja) & (llam*|escrib*|contact*|encontrar*|viene*|visite|visita) ! (serie|lote|modelo)',
    ],
    without: { near: ['<fraud>'], sentence: ['<buyer-asked>'] },
  },
  pay: {
    phrases: [
      '(recarga|transferencia|giro|ingreso) ~3 (tarjeta|cuenta|iban) ~3 (titular|nuestr*|mi|jefe) ! <not> !4 <not2>',

      '(haga|haz|hacer|hagame|hagan) ~2 (transferencia|ingreso|deposito|bizum) ~6 (cuenta|iban|nuestr*|mi|<money>) ! <not> !4 <not2>',

      '(pag*|abon*|ingres*|transf*|envi*|mand*|gir*|deposit*|devol*|devuelv*|reembols*|hag* ~2 (bizum|transferencia)|hacer ~2 (bizum|transferencia)|hac* ~2 (bizum|transferencia)) ~6 (paypal|bizum|transferencia|cuenta bancaria|western union|oxxo|spei|mercado pago|efectivo|contra reembolso|zelle|revolut|clabe) ! <not>',
      '(paypal|bizum|western union|mercado pago) !4 <not2> ! <ware>',
    ],
    without: { near: ['<fraud>'], sentence: ['<buyer-asked>'] },
  },
  elsewhere: {
    phrases: [
      '(pasese|pasate|acerquese|venga|pase) ~2 (por|a) ~2 (calle|avenida|plaza|paseo) ! (correos|recog*|<served-by>)',
      '(escribamonos|escribamos|hablemos|sigamos) ~2 (por otro lado|por otra via|por otro sitio|en otro sitio|fuera)',
      '(arregl*|resolv*|solucion*|habl*) ~3 (en persona|cara a cara|presencialmente) ! <served-by>',

      '(mand*|llev*|trae*|traig*|envi*) ~4 directamente ~2 (nuestro|nuestra|mi|al) ~1 (taller|tienda|almacen|oficina) & (amazon|precio|palabra|efectivo|acuerdo)',
      'no ~1 (trabaja|pasa|opera) ~1 (con|por|via|a traves de) amazon',
      '(compr*|pid*|encarg*) ~3 directamente ~3 (tienda|pagina|web|nosotros|nuestra) !3 <not2>',
      '(hagamos*|hagalo|hagamoslo|hacemos|arregl*|devolucion) ~4 sin ~1 amazon',
      'sin ~3 amazon ~2 (medio|intermediari*|por medio)|sin (meter|pasar por|involucrar|contar con|usar|que intervenga) ~2 amazon ! <fraud>',
      '(dejar|dejemos|dejando|deja|saltarnos|saltemonos|esquiv*) ~2 amazon ~2 (fuera|al margen|aparte|de lado)',
      '(entre) ~1 (tu y yo|usted y yo|nosotros dos) & (tramit*|amazon|cambio|devolucion|pago|trato|venta)',
      '(fuera|por fuera|al margen|aparte|sin pasar) ~1 (de|por) ~1 (amazon|la plataforma|esta plataforma|este chat) !4 (no se|no esta|no podemos|prohibid*|no|ni|nunca|tampoco) ! (no (es|son) posible*|ningun|ninguna|imposible|solo vendemos)',
      '(pida|pide|pedir|pidan*|compre*|compra*|encarg*|hagalo|contact*|trat*|pidalo|adquier*|haga ~1 pedido) ~3 (directamente|directo) ~2 (nosotros|con nosotros|a nosotros|fabrica|nuestra|mi)',
      '(compren*|pidan*|compran*|encarguenos|comprenos|compranos|pidenos|pidanos|compraenos) ~1 (directamente|directo|a nosotros)',
      '(directamente) (con|a|de) nosotros ! (amazon|responda|este mensaje)',
      '(pasese|pasate|venga|ven|acerquese|acercate|visitenos|visitanos|pase|pasar) ~3 (por|a|en) ~2 (tienda|taller|oficina|local|almacen|showroom|establecimiento) ! (punto de recogida|recoger el paquete|correos) ! amazon',
      'no (conteste|contestes|responda|respondas|escriba|escribas) ~2 (aqui|por amazon|a este mensaje|por este medio|en amazon)',
      '(mas rapido|antes|mejor|mas facil|mas comodo|tardamos|tarde|respondemos mejor) ~5 (que por amazon|que aqui|fuera de amazon|en amazon contestamos tarde)',
      '(prefer*|mejor|pref*) ~4 (no usar|evitar|fuera) ~2 (amazon|plataforma)',
      '(sigamos|seguimos|continuemos|hablemos|seguir|continuar) ~3 (por otro|en otro|otra via|por fuera|otro canal|otro medio)',
      '(pase|pasa|venga|ven|acerquese|acercate) ~2 (a vernos|a visitarnos|por ~2 (vivero|taller|tienda|almacen|oficina)) ! (correos|recog*|seur|dni)',
    ],
    without: { near: ['<fraud>'], sentence: ['<buyer-asked>'] },
  },
  // "GLS no encuentra la casa. Puede llamarles al …"
  'allow+': {
    phrases: [
      '(puede|puedes|podria|pueden|conviene|mejor|basta con) ~2 (llamarles|llamarlos|llamarlas|contactarles|contactarlos|telefonearles) ~4 (+|<number>)',
      '(llameles|llamelos|llamales|llamalos|contactelos) ~4 (+|<number>)',
    ],
    with: { before: ['<carrier>'] },
    without: { sentence: ['nosotros|nuestr*'] },
  },
  allow: [
    // The code by which a device is set up.
    '(qr|codigo qr) ~4 (dorso|base|detras|debajo|camara|aparato|cerradura|lampara|router|enchufe|sensor|pantalla|reloj|timbre|cargador) ! (tarjeta|folleto|caja|embalaje|papel)',
    '(manual|capitulo|guia|instrucciones|paso) &10 (instalar|descargar) ~2 (aplicacion|app)',
    '(qr|codigo) &12 (de amazon|instrucciones)',
    '(servicio|atencion|telefono|chat) ~3 de amazon',

    '(qr|codigo) &12 (solo ~4 almacen|uso interno|no ~3 escane*)',
    '(telefono|whatsapp|correo) &16 (amazon ~1 (pide|exige|obliga|quiere|no (permite|deja)))',
    '(avisos|notificaciones|mensajes|llamadas|alertas) ~2 (de|del) (whatsapp|messenger|telegram|instagram|facebook|sms|skype|zoom|viber)',
    '(conteste|contesta|contestar|responda|responde|responder|respuesta) ~1 a ~1 (este|esta) (correo|email|mail|mensaje)',
    '(texto|dibujo|boceto|sello|rotulo|grab*|pegatina) &10 (<network>|siguenos en)',
    'amazon ~3 (envia|manda|enviara) ~4 (correo|email|mail)',
    '(envia|manda|enviara|mandara) ~1 amazon ~2 (correo|email|mail)',
    // What a product does.
    '(reloj|pulsera|telefono|smartphone|movil|auriculares|cascos|altavoz|dispositivo|aplicacion|app|tableta|pantalla|guantes|smartwatch) ~3 (muestra|muestran|recibe|reciben|avisa|lee|vibra|admite|soporta|transmite|funciona*|enseña) ~6 (whatsapp|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal) [~2 (whatsapp|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal)]',
    '(notificaciones|notificacion|(mensajes|llamadas) de) ~3 (whatsapp|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal) [~2 (whatsapp|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal)]',
    'amazon ~3 (manda|envia|enviara|mandara|remite|mandar|enviar|enviado|mandado) ~8 (correo|correo electronico|email|e-mail)',
    '(no|nunca|sin) ~3 (llam*|telefon*|whatsapp|correo|email|web|redes) !0 (contest*|respond*|conteste|escriba)',
    '(a traves de|por|desde|en) [la|los|el] ~1 (mensajes de amazon|mensajeria de amazon|contactar con el vendedor|mis pedidos|tus pedidos)',
    'solo ~3 amazon',
    '<served-by> ~5 (telefono|web|pagina|llam*|linea|numero)',
    '(telefono) ~3 (para|del) ~2 (conductor|repartidor|transportista|chofer|mensajero|entrega)',
  ],
} satisfies Phrases;
