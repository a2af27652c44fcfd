import type { Slips } from '../../src/grammar/slips.ts';

export default {
  classes: {
    pp: 'recibido enviado comprado sido estado salido llegado podido tenido entregado hecho dicho devuelto confirmado solicitado contactado intentado encontrado perdido dejado pagado cambiado visto puesto quedado sufrido dado escrito',
    inf: 'enviar=enviado recibir=recibido comprar=comprado entregar=entregado devolver=devuelto confirmar=confirmado solicitar=solicitado contactar=contactado encontrar=encontrado pagar=pagado cambiar=cambiado llegar=llegado salir=salido reembolsar=reembolsado cancelar=cancelado revisar=revisado reparar=reparado',
    toInf:
      'enviado=enviar recibido=recibir comprado=comprar entregado=entregar devuelto=devolver confirmado=confirmar solicitado=solicitar contactado=contactar encontrado=encontrar pagado=pagar cambiado=cambiar reembolsado=reembolsar cancelado=cancelar revisado=revisar respondido=responder escrito=escribir',
    o: 'adquirid fabricad enviad reparad entregad devuelt pedid comprad dañad rot abiert embalad incluid cancelad confirmad retrasad extraviad revisad verificad preparad empaquetad cerrad agotad averiad cargad sellad recibid reembolsad cambiad bloquead perdid montad aprobad',
    m: 'pedido paquete artículo producto mensaje reembolso número color código problema vendedor almacén correo cable cargador precio plazo recibo manual repuesto embalaje motor tornillo botón modelo servicio fabricante sofá colchón cojín sillón armario cajón estante panel tubo grifo filtro ventilador radiador frigorífico horno robot vaso plato cuchillo tenedor mantel jarrón cuadro libro cuaderno juguete puzle monitor ordenador teléfono vestido abrigo jersey pantalón sombrero guante collar bolso cinturón perfume jabón frasco tarro rollo tapón martillo destornillador pedal sillín casco neumático faro espejo gancho muelle eje interruptor termómetro reloj anillo bolígrafo estuche',
    f: 'señal compra bicicleta mochila caja pieza lámpara entrega dirección etiqueta devolución factura garantía respuesta foto tienda batería compra semana fecha máquina silla taza llave referencia confirmación pantalla bolsa tapa talla imagen opción solución reparación bombilla mesa funda cafetera opinión manta sábana almohada alfombra cortina puerta ventana estantería butaca rueda cadena cuerda correa hebilla cremallera chaqueta camisa falda bufanda gorra bota zapatilla sandalia maleta cartera pluma goma vela jarra sartén olla tetera cuchara botella báscula impresora tableta guitarra flauta pelota raqueta bomba manguera pala maceta semilla crema pastilla cápsula hoja cuna muñeca linterna brida tuerca arandela placa tabla pata',
    toMany:
      'frasco=frascos técnico=técnicos artículo=artículos pedido=pedidos paquete=paquetes producto=productos mensaje=mensajes problema=problemas cable=cables tornillo=tornillos día=días mes=meses cliente=clientes libro=libros vaso=vasos plato=platos minuto=minutos color=colores repuesto=repuestos',
    toManyF:
      'pieza=piezas lámpara=lámparas caja=cajas bombilla=bombillas silla=sillas taza=tazas semana=semanas hora=horas llave=llaves pila=pilas etiqueta=etiquetas foto=fotos batería=baterías opción=opciones imagen=imágenes',
    many: 'frascos=frasco técnicos=técnico auriculares=auricular artículos=artículo pedidos=pedido paquetes=paquete productos=producto mensajes=mensaje problemas=problema cables=cable tornillos=tornillo días=día meses=mes libros=libro vasos=vaso platos=plato colores=color repuestos=repuesto',
    manyF:
      'piezas=pieza lámparas=lámpara cajas=caja bombillas=bombilla sillas=silla tazas=taza semanas=semana horas=hora llaves=llave pilas=pila etiquetas=etiqueta fotos=foto baterías=batería opciones=opción imágenes=imagen',
    isMany:
      'está=están es=son ha=han tiene=tienen falta=faltan llega=llegan funciona=funcionan puede=pueden debe=deben era=eran fue=fueron será=serán estaba=estaban viene=vienen llegó=llegaron',
    isOne:
      'están=está han=ha tienen=tiene fueron=fue serán=será llegan=llega funcionan=funciona faltan=falta estaban=estaba vienen=viene llegaron=llegó eran=era',
    prep: 'de del con para por en a al sobre sin',
    noun: 'paquete pedido artículo producto lámpara caja pieza cable tornillo',
  },
  phrases: [
    // Words that sound alike
    ['haber=a_ver si/qué/cuándo', '{Haber si|A ver si} llega.'],
    ['ha=a ver si/qué', '{Ha ver si|A ver si} llega.'],
    [
      'de/por/sin/tras/puede/debe/podría/debería/deberían a=haber ver= <pp>',
      'Gracias {por a ver comprado|por haber comprado}.',
    ],
    ['a=ha <pp>', 'El paquete no {a salido|ha salido}.'],
    [
      'no/se/ya/usted/cliente/lo/le a=ha pedido',
      'El {cliente a pedido|cliente ha pedido} otro.',
      'Lo hacemos a pedido.',
    ],
    [
      'ha=a la/el/los/las/su/nuestro/partir/través/domicilio/continuación/pesar/menudo',
      'Llega {ha partir|a partir} del lunes.',
    ],
    ['e=he <pp>', 'Yo no lo {e recibido|he recibido}.'],
    ['asta=hasta el/la/que/ahora/mañana/hoy/las', 'Vale {asta el|hasta el} lunes.'],
    ['por hay=ahí', 'Estará {por hay|por ahí}.'],
    ['^/no/si/ya ahí=hay un/una/algún/alguna/ningún/ninguna/dos/varios/problemas', 'Ya no {ahí un|hay un} problema.'],
    ['ay=hay un/una/que/algún/alguna/ningún/dos', 'Sí, {ay un|hay un} problema.'],
    [
      'espero/esperamos/deseamos que está=esté/es=sea/tiene=tenga/llega=llegue/puede=pueda/queda=quede/hay=haya',
      '{Esperamos que está|Esperamos que esté} bien.',
    ],
    ['se haya=halla en/dentro', 'La pieza {se haya en|se halla en} la caja.'],
    ['halla=haya <pp>', 'Cuando lo {halla recibido|haya recibido}, escriba.'],
    ['valla=vaya a', 'Antes de que {valla a|vaya a} casa.'],
    ['ha/han/hemos/he/has/habían/había/haber/está/fue/bien/mal echo=hecho', 'Lo {hemos echo|hemos hecho} hoy.'],
    [
      '!el/un/del/al/este/cada/su/ese tubo=tuvo que/un/una/problemas/lugar',
      'El envío {tubo que|tuvo que} esperar.',
      'El tubo que falta llega hoy.',
    ],
    ['abría=habría que/sido', 'Quizá {abría que|habría que} verlo.'],
    ['una/otra/esta/cada/tal/primera/alguna/la ves=vez', 'Escriba {otra ves|otra vez}.'],
    ['as=has/has=has/haz=has <pp>', 'Si lo {haz recibido|has recibido}, escribe.'],
    [
      '^/, sino=si_no recibe/puede/tiene/desea/está/hay/funciona/ha/llega/quiere/responde',
      '{Sino recibe|Si no recibe} nada, escriba.',
      'No es rojo sino azul.',
    ],
    ['si=sino no= que/también', 'No falta {si no que|sino que} sobra.'],
    [
      'por=porque que= el/la/no/los/se/su/nuestro/ha/está/es/le/lo/hay/tenemos/hemos/estamos',
      'Tarda {por que el|porque el} gel no sirve.',
    ],
    [
      'saber/explicar/entender/dice/diga/indique/explique/conocer/preguntar/díganos/dígame/indíquenos/explíquenos porque=por_qué',
      'Queremos {saber porque|saber por qué} llegó tarde.',
    ],
    ['el porque=porqué $/de', 'No sabemos {el porque|el porqué}.'],
    [
      'saber/diga/dígame/díganos/decir/decirnos/decirme/explicar/indíquenos como=cómo/donde=dónde/cual=cuál/cuanto=cuánto/quien=quién',
      'Queremos {saber como|saber cómo} llegó.',
    ],
    ['saber/diga/dígame/díganos/decir/decirnos/decirme cuando=cuándo', 'Queremos {saber cuando|saber cuándo} llegó.'],
    ['para/a/de/por mi=mí $', 'Es {para mi|para mí}.'],
    ['para/con/de/por el=él $', 'Es {para el|para él}.'],
    [
      'mas=más de/que/información/tarde/pronto/grande/pequeño/pequeña/detalles/tiempo/días/rápido/adelante/largo/corto/barato/caro',
      'Llega {mas tarde|más tarde}.',
    ],
    ['lo/la/los/las/no/mucho/nada/algo/es/sea/por/una/vez/día mas=más', '{No mas|No más} cajas.'],
    ['aun=aún no', 'El paquete {aun no|aún no} llegó.'],
    [
      'no/ya/todo/<noun> esta=está en/bien/roto/rota/dañado/dañada/disponible/listo/lista/incluido/incluida/agotado/agotada/de/siendo/completo/completa/vacío/vacía/cerrado/abierto/abierta',
      'El {paquete esta en|paquete está en} camino.',
    ],
    ['está=esta semana/vez/compra/información/opción/etiqueta/pieza/dirección', 'Llega {está semana|esta semana}.'],
    ['no se=sé si/qué/cómo/cuándo/dónde', 'Yo {no se si|no sé si} llega.'],
    ['que nos/me/le de=dé su/el/la/un/una', 'Le pedimos {que nos de su|que nos dé su} dirección.'],
    ['él=el <m>', 'Llegó {él paquete|el paquete}.'],
    ['mí=mi <m>/<f>', 'Llegó {mí paquete|mi paquete}.'],
    ['tú=tu <m>/<f>', 'Llegó {tú paquete|tu paquete}.'],
    ['sobretodo=sobre_todo', 'Ayuda {sobretodo|sobre todo} la foto.'],
    ['información/pregunta/duda/consulta a=acerca cerca= de/del', 'Es una {duda a cerca de|duda acerca de} la caja.'],
    ['a/al traves=través', 'Escriba {a traves|a través} de la tienda.'],
    ['buenas=buenos días', '{Buenas días|Buenos días}:'],
    ['buenos=buenas tardes/noches', '{Buenos tardes|Buenas tardes}:'],
    ['muchos=muchas/mucha=muchas gracias', '{Muchos gracias|Muchas gracias}.'],
    ['estimado=estimada señora/Sra/clienta', '{Estimado señora|Estimada señora}:'],
    ['estimada=estimado señor/Sr', '{Estimada señor|Estimado señor}:'],
    ['saludo=saludos cordiales', '{Saludo cordiales|Saludos cordiales}'],
    // Forms of verbs
    [
      '^ nosotros ha=hemos/han=hemos/es=somos/está=estamos/tiene=tenemos/puede=podemos/son=somos',
      '{Nosotros ha|Nosotros hemos} escrito.',
      'Para nosotros es claro.',
    ],
    [
      '^/si/que/cuando ustedes ha=han/es=son/está=están/tiene=tienen/puede=pueden/hemos=han',
      'Escriban si {ustedes tiene|ustedes tienen} dudas.',
    ],
    [
      'usted has=ha/tienes=tiene/puedes=puede/eres=es/estás=está/quieres=quiere/debes=debe/recibirás=recibirá',
      'Si {usted tienes|usted tiene} dudas, escriba.',
    ],
    ['^ yo ha=he/es=soy/tiene=tengo', '{Yo ha|Yo he} escrito.'],
    ['ha/han/he/hemos/has ya/no/también? <inf=>', 'Lo {hemos enviar|hemos enviado} hoy.'],
    [
      'puede/podemos/pueden/puedo/debe/quiere/desea/podría/podrían/debemos <toInf=>',
      'Usted {puede enviado|puede enviar} una foto.',
    ],
    [
      '^/,/que/si/pero/y/porque/cuando/ya los/las/sus/nuestros/nuestras/estos/estas/dos/tres nuevos/nuevas/otros/otras/dos? <many>/<manyF>/clientes <isMany=>',
      '{Las piezas está|Las piezas están} aquí.',
      'La bolsa de las piezas está aquí.',
    ],
    [
      '^/,/que/si/pero/porque/cuando/ya el/la/su/nuestro/nuestra/este/esta/un/una nuevo/nueva/otro/otra? <m>/<f> <isOne=>',
      '{La lámpara están|La lámpara está} aquí.',
    ],
    ['nosotros no? hago=hacemos/tengo=tenemos', 'Aquí {nosotros tengo|nosotros tenemos} la caja.'],
    // Number and gender
    [
      'los/sus/nuestros/estos/unos/dos/tres/cuatro/cinco/varios/algunos/muchos <toMany=>',
      'Llegan {sus artículo|sus artículos}.',
    ],
    [
      'las/sus/nuestras/estas/unas/dos/tres/cuatro/cinco/varias/algunas/muchas <toManyF=>',
      'Llegan {dos pieza|dos piezas}.',
    ],
    ['su=sus/mi=mis/tu=tus <many>/<manyF>', 'Llegan {su artículos|sus artículos}.'],
    ['el/un/este/nuestro/del/al/cada/ningún/otro <many=>', 'Llega {un artículos|un artículo}.'],
    ['la/una/esta/nuestra/cada/ninguna/otra <manyF=>', 'Llega {una piezas|una pieza}.'],
    ['la=el/una=un/esta=este/nuestra=nuestro/otra=otro/ninguna=ningún <m>', 'Llega {una paquete|un paquete}.'],
    ['el=la/un=una/este=esta/nuestro=nuestra/otro=otra/del=de_la/al=a_la <f>', 'Llega {un caja|una caja}.'],
    [
      'un/el/este/nuestro/su nueva=nuevo/otra=otro/pequeña=pequeño/buena=buen/primera=primer/último=último <m>',
      'Llega {un nueva cable|un nuevo cable}.',
    ],
    [
      'una/la/esta/nuestra/su nuevo=nueva/otro=otra/pequeño=pequeña/buen=buena/primer=primera <f>',
      'Llega {una nuevo caja|una nueva caja}.',
    ],
    [
      '!<prep> la/su/nuestra/esta/una nueva? <f> *? está/fue/será/estaba/quedó <o>o=<o>a/<o>os=<o>a/<o>as=<o>a',
      '{La lámpara está roto|La lámpara está rota}.',
      'El técnico con la lámpara está perdido.',
    ],
    [
      '!<prep> la/su/nuestra/esta/una nueva? <f> ha/había sido <o>o=<o>a/<o>os=<o>a',
      '{La lámpara ha sido reparado|La lámpara ha sido reparada}.',
    ],
    [
      '!<prep> el/su/nuestro/este/un nuevo? <m> *? está/fue/será/estaba/quedó <o>a=<o>o/<o>os=<o>o/<o>as=<o>o',
      '{El paquete está abierta|El paquete está abierto}.',
    ],
    [
      '!<prep> el/su/nuestro/este/un nuevo? <m> ha/había sido <o>a=<o>o/<o>os=<o>o',
      '{El paquete ha sido enviada|El paquete ha sido enviado}.',
    ],
    [
      '!<prep> las/sus/nuestras/estas/dos/tres nuevas? <manyF> están/fueron/serán/estaban <o>o=<o>as/<o>a=<o>as/<o>os=<o>as',
      '{Las piezas están rotos|Las piezas están rotas}.',
    ],
    [
      '!<prep> los/sus/nuestros/estos/dos/tres nuevos? <many> están/fueron/serán/estaban <o>o=<o>os/<o>a=<o>os/<o>as=<o>os',
      '{Los cables están roto|Los cables están rotos}.',
    ],
    [
      '!<prep> las/sus/nuestras/estas/dos/tres nuevas? <manyF> han sido <o>o=<o>as/<o>a=<o>as/<o>os=<o>as',
      '{Las piezas han sido enviados|Las piezas han sido enviadas}.',
    ],
    [
      '!<prep> los/sus/nuestros/estos/dos/tres nuevos? <many> han sido <o>o=<o>os/<o>a=<o>os/<o>as=<o>os',
      '{Los cables han sido enviado|Los cables han sido enviados}.',
    ],
    ['debería/deberían/puede/podría a=haber ver= un/una/dos', '{Debería a ver una|Debería haber una} tapa.'],
    ['ha=a SEUR/DHL/UPS/GLS/MRW/Correos/Amazon/Madrid', 'Va {ha SEUR|a SEUR} hoy.'],
    ['hecho=echado a perder', 'Se había {hecho a perder|echado a perder}.'],
    ['está/están/estaba/estaban hay=ahí', 'El tornillo {está hay|está ahí}.'],
    ['se ralló=rayó', 'El cristal {se ralló|se rayó}.'],
    ['el echo=hecho de', 'Ayuda {el echo de|el hecho de} verlo.'],
    ['la=el/una=un agua/área/aula/arma/asa', 'Cambie {la agua|el agua}.'],
    [
      'un=una/el=la/este=esta nuevo=nueva/nueva/otro=otra/otra/pequeño=pequeña/primer=primera/último=última <f>',
      'Enviamos {un nuevo batería|una nueva batería}.',
    ],
    [
      'una=un/la=el/esta=este nueva=nuevo/nuevo/otra=otro/otro/pequeña=pequeño/primera=primer/última=último <m>',
      'Enviamos {una nueva cable|un nuevo cable}.',
    ],
    ['puede/podría/puedes nos=enviarnos enviar=', '¿{Puede nos enviar|Puede enviarnos} una foto?'],
    [
      '^/,/que/y/pero las/estas/sus/nuestras dos/tres/cuatro? <manyF> de/del/para/con/en la/su? *? * está=están/es=son/ha=han/fue=fueron/quedó=quedaron/será=serán',
      '{Las piezas de la lámpara está|Las piezas de la lámpara están} aquí.',
    ],
    [
      '^/,/que/y/pero los/estos/sus/nuestros dos/tres/cuatro? <many> de/del/para/con/en la/su? *? * está=están/es=son/ha=han/fue=fueron/será=serán',
      '{Los tornillos de la lámpara está|Los tornillos de la lámpara están} aquí.',
    ],
    [
      'los/nuestros/sus <many>/técnicos no ha=han/está=están/es=son/tiene=tienen/puede=pueden',
      '{Los técnicos no ha|Los técnicos no han} llegado.',
    ],
    [
      'le/les/os/te/lo hecho=echo/hecha=echa un/una vistazo/ojeada/mano',
      '{Le hecho un vistazo|Le echo un vistazo} hoy.',
    ],
    [
      'que/cuando/aunque/espero no? halla=haya ningún/ninguna/algún/alguna/un/una/problemas/dudas',
      'Espero {que no halla ningún|que no haya ningún} fallo.',
    ],
    [
      'conectado/conectada/junto/frente/respecto/debido/gracias/conforme/sujeto/fijado/unido ha=a',
      'Va {conectado ha|conectado a} tierra.',
    ],
    [
      'dígame/díganos/díga/saber/indíquenos/indique/avise/compruebe/vea/mire/confirme/preguntar sí=si',
      '{Dígame sí|Dígame si} llega.',
    ],
    [
      '^/,/que/y tu=tú puedes/eres/tienes/decides/eliges/debes/quieres/también/mismo/misma',
      '{Tu puedes|Tú puedes} elegir.',
    ],
    [
      'sabemos/sé/sabe/entiendo/entendemos/entiende/explica/preguntamos/pregunta porque=por_qué',
      'No {sabemos porque|sabemos por qué} falla.',
    ],
    [
      'cuando/hasta que? el/la fabricante/cliente/técnico/banco/transportista/sistema de=dé por',
      '{Cuando el fabricante de por|Cuando el fabricante dé por} buena la foto, va.',
    ],
    ['para/a/de/por/sin mi=mí sería/es/me/no/también/ha/está/y', '{Para mi sería|Para mí sería} bueno.'],
    ['el/un/este/del/al/su baso=vaso/basos=vasos', 'Llega {el baso|el vaso}.'],
    [
      'espero/esperamos/que/cuando la/el/todo/le? <m>/<f>? nueva/nuevo? valla=vaya/vallan=vayan bien/mal/con/al/por/en',
      'Espero {que valla bien|que vaya bien}.',
    ],
    ['^/, asia=hacia las/el/finales/mediados/principios', '{Asia las|Hacia las} seis llega.'],
    [
      'las/sus/nuestras/estas <manyF> que faltan/pidió/compró/devolvió saldrá=saldrán/llegará=llegarán/irá=irán/está=están/va=van/sale=salen',
      '{Las piezas que faltan saldrá|Las piezas que faltan saldrán} hoy.',
    ],
    [
      'los/sus/nuestros/estos <many> que faltan/pidió/compró/devolvió saldrá=saldrán/llegará=llegarán/irá=irán/está=están/va=van/sale=salen',
      '{Los cables que faltan saldrá|Los cables que faltan saldrán} hoy.',
    ],
    [
      '!<prep> la/su/nuestra/esta/una nueva? <f> llegó/llega/quedó/viene/vino/resultó roto=rota/dañado=dañada/abierto=abierta/vacío=vacía/manchado=manchada/incompleto=incompleta',
      '{La lámpara llegó roto|La lámpara llegó rota}.',
    ],
    [
      '!<prep> el/su/nuestro/este/un nuevo? <m> llegó/llega/quedó/viene/vino/resultó rota=roto/dañada=dañado/abierta=abierto/vacía=vacío/manchada=manchado/incompleta=incompleto',
      '{El cable llegó rota|El cable llegó roto}.',
    ],
    [
      'si habría=hubiera/habríamos=hubiéramos/habrían=hubieran/habrías=hubieras <pp>/sabido',
      '{Si habría sabido|Si hubiera sabido} eso, avisaba.',
    ],
    [
      'estos/los/nuestros/sus <many> son/están/quedan muy/más/también? apto=aptos/roto=rotos/nuevo=nuevos/pequeño=pequeños/listo=listos/disponible=disponibles/compatible=compatibles/agotado=agotados/incluido=incluidos',
      '{Estos libros son apto|Estos libros son aptos}.',
    ],
    [
      'estas/las/nuestras/sus <manyF> son/están/quedan muy/más/también? apta=aptas/rota=rotas/nueva=nuevas/pequeña=pequeñas/lista=listas/disponible=disponibles/compatible=compatibles/agotada=agotadas/incluida=incluidas',
      '{Estas tazas son apta|Estas tazas son aptas}.',
    ],
    [
      'le/les/lo/la/los/las hemos/he/ha/han enviada=enviado/enviadas=enviado/enviados=enviado/mandada=mandado/reembolsada=reembolsado/preparada=preparado/cambiada=cambiado/devuelta=devuelto/repuesta=repuesto',
      '{Le hemos enviada|Le hemos enviado} un cable.',
    ],
    [
      '^/,/y/pero los/nuestros/sus nuestros? técnicos/clientes/compañeros/agentes/operarios/proveedores/transportistas responde=responden/trabaja=trabajan/revisa=revisan/prepara=preparan/llega=llegan/puede=pueden/debe=deben/ha=han/está=están/tiene=tienen/envía=envían',
      '{Nuestros técnicos responde|Nuestros técnicos responden} hoy.',
    ],
    [
      '^ habían=había/habrán=habrá/hubieron=hubo dos/tres/cuatro/varios/varias/muchos/muchas/algunos/algunas',
      '{Habían dos|Había dos} cajas.',
    ],
    [
      'es necesario/importante/preciso/mejor/posible que el/la/se/lo/los/las <m>/<f>? se? cambia=cambie/revisa=revise/limpia=limpie/envía=envíe/llega=llegue/está=esté/tiene=tenga/hay=haya',
      '{Es necesario que se cambia|Es necesario que se cambie}.',
    ],
    [
      'hemos/he/ha/han/has poner=puesto/hacer=hecho/ver=visto/decir=dicho/escribir=escrito/abrir=abierto/romper=roto/volver=vuelto',
      '{Hemos poner|Hemos puesto} otra.',
    ],
  ],
} as const satisfies Slips;
