import type { Phrases } from '../../src/wording/language.ts';

export default {
  // "elimine su reseña", "que esa estrella desaparezca"
  remove: {
    phrases: [
      '(su|tu|esa|ese|aquella) (queja|desahogo|texto|critica) ~2 (deje|dejara|dejase|dejen) de (verse|aparecer|figurar|mostrarse|estar|leerse)',

      '(pagina|ficha|amazon|producto) ~2 (ya no|no|deje de|dejara de) ~1 (mostr*|muestr*|recog*|alberg*|content*) ~3 (su|esa|ese|tu) ~1 (<any-review>|queja|critica|desahogo|texto) ! <refuse>',

      '^ (eliminar|borrar|quitar|retirar) <review-noun> .',
      '<my-review> ~2 (dejara|dejase|deje|dejara) de ~1 (verse|ser visible|estar visible|mostrarse)',
      '<my-review> ~5 (quitarla|quitarlo|quitarlas|borrarla|borrarlo|retirarla|retirarlo|eliminarla|eliminarlo) ! <refuse> ! amazon',
      '(comentario|reseña|opinion|valoracion|nota|texto) ~2 (debe|deberia|tiene que|ha de|puede|podria) ~1 (quitarse|borrarse|retirarse|eliminarse|corregirse|reescribirse|cambiarse|revisarse|modificarse|actualizarse|desaparecer) ! <refuse> ! <not-reviewed>',

      'si ~6 <my-review> ~3 (sigue|continua|permanece|esta todavia|esta aun) ~1 (ahi|alli|visible|publicad*|en linea|puest*|online)',
      '(hacer|hiciera|haga|haz|quit*|borr*|elimin*|retir*) ~4 amazon ~3 (frase|palabras|lineas|texto|critica) ! <refuse>',
      '<my-review> ~3 (dejara|dejase|deje) de (figurar|aparecer|estar|verse|existir)',
      '<my-review> ~8 (ojala|mejor si|gustaria que) ~2 no ~1 (siguiera|estuviera|apareciera|existiera)',
      '(su|tu|ese|esa|aquel) ~2 (<review-noun>|comentario|texto) ~2 ya no ~2 (apareciera|estuviera|aparezca|figurara|existiera|siguiera)',
      '(<any-review>) ~6 (ya no|no) ~1 (este|exista|aparezca|figure|sea visible|se vea) ! <refuse>',
      '<remove> ~5 <my-review> !4 <we-did> ! <refuse> ! (arbol|punta|guirnalda)',
      '<my-review> ~6 (elimin*|borr*|retire*|retirar*|retirada|quit*|suprim*|anul*|desapareciera|desapareciese|desaparezc*|desaparecer|se fuera|se vaya|estuviera fuera|este fuera|fuera (retirad*|eliminad*|borrad*|suprimid*)|se esfum*|deje de estar|ya no este|dada de baja) !0 <we-did> ! <refuse> ! amazon',
      '<my-review> ~1 se va',
      '(pedimos|solicitamos|solicita*|ped*|rogamos|agradec*|espera*|seria|<please>|podria*|puede*) ~4 <removal> ~3 (<review-noun>|comentario|comentarios|critica|estrellas|nota) ! <refuse> !0 <we-did> !0 (a cambio)',
      '<removal> ~3 <my-review> ~4 (vendria*|seria|ayudaria*|haria|genial|bien|agradec*|gustaria) ! <refuse>',
      '(haga|haz|hacer|deje|ver|hacerla|hacerlo) ~2 (desaparecer|que desaparezca)',
      '(quit*|borr*|elimin*|retir*) ~3 (estrella|estrellas) (negativ*|mal*|triste|de nuestro|de nuestra) ! techo',
      '(dar|de|echar|echarse|echese|echate|volverse|dese) ~1 (marcha atras|atras) & (<any-review>|estrella*|opin*)',
      '(ojala|esperamos que|seria bueno que) ~4 (texto|comentario|reseña|estrella|opinion|publicacion) ~2 (desaparec*|desaparezc*|se vaya)',
      '<my-review> ~4 <remove> (la|lo|las|los|usted|ya) ! <we-did> ! <refuse>',
      '(sacar|saque|saca) ~3 <my-review> ! <refuse>',
      '<my-review> ~6 (sobra|ya no tiene sentido|no tiene razon de ser|esta de mas)',
      '(retir*|quit*|elimin*|borr*) ~5 (queja|critica|comentario|texto|palabras) ~3 (pagina|amazon|ficha|web)',
    ],
    without: { sentence: ['<not-text>', '<buyer-asked>'] },
  },
  // "¿podría modificar su valoración?"
  change: {
    phrases: [
      '(estrella|estrellas|nota|reseña|valoracion|comentario) ~3 (deje|dejara|dejase|diera|ceda) ~1 (paso|sitio|lugar)',

      '(subirnos|subenos|subanos|subeme|nos ~1 (sub*)) ~3 (punto|puntos|puntito|puntitos) & (ficha|amazon|pagina|nota|<any-review>) ! <refuse>',
      '(acorde|conforme) ~1 (con|a) ~1 lo (ocurrido|sucedido|actual|real|hecho) & <any-review>',
      '(nota|estrellas|puntuacion|valoracion) ~7 (nos la|nos las|me la|me las) ~1 (sube|subes|suben|cambia|mejora|mejoras|arregla) ! <refuse>',

      '(nota|puntuacion|valoracion|calificacion) ~2 (se puede|puede|se podria|podria) ~2 (subir*|mejorar*|cambiar*|revisar*)',
      '<change> ~2 (lo|eso) (escrito|publicado|dicho) ! <refuse>',
      '(toca|corresponde|turno|falta) ~3 (arreglar|corregir|actualizar|cambiar|mejorar|subir) ~3 (reseña|opinion|nota|valoracion|estrellas) ! <refuse>',
      '(arreglar|arregle|arregla) ~2 (su|tu|la|esa) (reseña|opinion|nota|valoracion) ! <refuse>',
      '<few-stars> por ~2 (arañazo|rasguño|detalle|retraso|golpe|nada|tonteria|rayon) ! (puso|pusiste|dio|diste|entend*|comprend*)',
      '(piensel*|pienselo|piensalo|pienseselo|recapacite) ~3 (otra vez|de nuevo|mejor|bien) & (<any-review>)',

      '(nota|estrellas|valoracion|puntuacion|opinion) ~1 que (tenga|tengan) ~1 en cuenta',
      '(relato|historia|opinion) ~6 (se queda|incomplet*|a medias) & (amazon|reseña*|pagina)',
      '(estrellas|reseña|valoracion|nota|comentario|opinion) ~2 ya no (cuentan|cuenta|dicen|dice|describen|reflejan|refleja) ! <refuse>',
      '(dejarlo|dejarla|subir*|llegar) ~2 (en|a) [las] (cuatro|cinco|4|5) estrellas',
      '(otra|una) (vuelta|pensada|vueltecita) ~4 <any-review>',
      '(merec*|ganado|ganamos) ~4 mas ~2 (que|de) ~2 <few-stars>',
      '(<few-stars>|estrella|estrellas|nota) ~3 (corta|cortas|poco|pocas|injusta|injustas|escasa|escasas|se queda*) ! techo',
      '(echar*|echas|echa|ayud*|hacer algo|hace algo|arregl*) ~3 (con|por) ~1 (esa|esas|su|tu|aquella) ~1 (estrella|estrellas|nota|reseña|comentario|valoracion|estrellita|estrellitas)',
      '(añad*|agreg*|inclu*|mencion*|cont*) ~4 (su|tu|la) (reseña|opinion|valoracion|comentario) ~2 que ~6 (solucion*|arregl*|resolv*|ayud*|atend*|cambi*|repus*)',
      '<my-review> ~2 (contara|contase|dijera|mencionara|incluyera|recogiera|hablara|contase) ~3 (tambien|final|solucion|arregl*|resuelt*|cambio|todo)',
      '<change> ~3 (estrellita|estrellitas)',
      '<my-review> ~6 ya no ~1 (cuadra|coincide|concuerda|se sostiene|procede|toca|describe|se parece)',
      '(cinco|cuatro|5|4) ~1 estrellas ~2 en (vez|lugar) de (dos|una|tres|1|2|3)',
      '(segunda|otra) oportunidad & (en la pagina|en amazon|esa estrella|valore*|puntue*|de nuevo|otra vez|estrellas|reseña) ! <refuse>',
      '(nueva|otra) (reseña|valoracion|opinion) & (antigua|vieja|anterior|primera) & (falsa|equivocada|injusta|ya no) ! <refuse>',
      '(editar|edite|modificar|modifique|cambiar) ~1 (reseña|opinion|valoracion|comentario) ! <refuse> !0 <not-reviewed>',
      '<change> ~4 <my-review> !4 <we-did> ! <refuse> !0 <not-reviewed>',
      '<change> ~3 (estrella|estrellas) ! techo ! <refuse> !0 <we-did>',
      '<my-review> ~6 (cambie*|cambiar*|modifi*|actuali*|edit*|corregir*|corrij*|rectifi*|revise|revisar*|revisara|ajust*|mejore|mejorar*|mejorase|reconsid*|suavi*|sub* de nota) !0 <we-did> ! <refuse>',
      '(reconsider*|replante*|repens*|recapacit*|vuelva a pensar) ~4 (<any-review>|estrellas|juicio|<my-review>)',
      '(pasar|pase|pasa|suba|sube|subir|cambie|cambiar|eleve) ~4 (de|desde) (1|2|3|una|dos|tres|un) [estrella|estrellas] a [las] (3|4|5|cuatro|cinco|tres)',
      '(segunda oportunidad|otro vistazo|otra mirada|nuevo vistazo) ~5 (<any-review>|estrellas|nota)',
      '(editar|edite|modificar|cambiar|actualizar|borrar|eliminar|retirar) ~2 (la|su|tu|una) (reseña|valoracion|opinion|calificacion|puntuacion|evaluacion) !4 <we-did> ! <refuse>',
      '<my-review> ~4 (ya no ~1 (son|es|esta|estan|reflejan|corresponden|tienen|tiene) ~1 (just*|ciert*|correct*|acertad*|verdad|sentido|razon|al dia|realidad)|ya no (corresponde|refleja|es|se ajusta|encaja|vale|es just*|es ciert*)|desfasad*|desactualizad*|obsolet*|anticuad*|no (corresponde|refleja)|se ha quedado viej*|quedo viej*)',
      '<my-review> & (actualicel*|actualizal*|modifiquel*|corrijal*|rectifiquel*|cambiel*|retirel*|elimine*|borre*|quite*|retirarl*|eliminarl*|borrarl*|quitarl*|cambiarl*|modificarl*|actualizarl*|lo retire|la retire|lo deje como|lo elimine|la elimine|la borre|lo borre|lo cambie|la cambie|lo quite|la quite) !0 <we-did> ! <refuse>',
      '(que|donde) ~4 (reseña|valoracion|opinion|comentario|nota|estrellas) (refleje*|reflejen|corresponda*|diga|cuente|este al dia|haga justicia)',
      '(sustitu*|reemplac*|reemplaz*|cambi*) ~4 (<review-noun>|comentario|opinion) ~4 (por|con) ~2 (uno|una|otro|otra|nuev*|mejor|positiv*)',
      '(mas|algo|un poco) (simpatic*|amable*|suave|just*|benign*) & <my-review>',
      '(reconsider*|replante*) ~3 (su|tu) (opinion|juicio|postura|nota|valoracion|decision)',
      '(reevalu*|revalor*|recalific*|volver a (valorar|puntuar|calificar)|vuelva a (valorar|puntuar|calificar)|valor* de nuevo|puntu* de nuevo) !4 <not-reviewed>',
      '(estrella|estrellas|nota) ~2 (fueran|fuesen|pasaran|pasasen|sean|pasen|subieran|se convirtieran|se convierta*|se vuelv*) ~2 (4|5|cuatro|cinco)',
      '(reseña|comentario|valoracion|nota|opinion) ~2 (mostrara|mostrase|muestre|reflejara|reflejase|refleje|contara|diga|mencione) ~4 (solucion|tambien|final|resuelto|servicio)',
      '(editar*|modificar*|cambiar*) ~2 (cuando quiera|en cualquier momento|facilmente|cuando quieras) & (amazon|reseña|comentario)',
    ],
    without: { sentence: ['<not-text>', '<buyer-asked>'] },
  },
  hint: {
    phrases: [
      '<remove> ~2 (lo que|eso que) ~1 (puso|escribio|publico|escribiste|pusiste|publicaste)',
      '<change> ~2 (lo que|eso que) ~1 (puso|escribio|publico|escribiste|pusiste|publicaste)',
      'lo que ~2 (puso|escribio|publico|pusiste|escribiste) ~6 (perjudic*|daña*|desaparec*|desaparezc*|ya no|sobra)',
    ],
    without: {
      sentence: ['<refuse>', 'grab*|tarjeta|bord*|formulario|campo|personaliz*|placa|filtro|deposito|maquina'],
    },
  },
  'remove+': {
    phrases: [
      '(quitelo|borrelo|retirelo|eliminelo|quitela|borrela|retirela|eliminela|quitalo|borralo|quitala|borrala) ! <refuse>',

      '(pedir*|rogar*|gustaria|agradec*|pido|ruego) ~2 que ~1 (lo|la|los|las) (reconsider*|retir*|quit*|borr*|cambi*|modific*|correg*|actualiz*|elimin*)',
      '(deje|dejara|pusiera|ponga) ~2 algo ~1 (mas) ~1 (acorde|justo|conforme|cercano|ajustado)',

      '(ruego|favor|pido|pedimos|rogamos|agradec*) ~2 (lo|la|los|las) (quite|borre|elimine|retire|modifique|corrija|actualice|cambie)',
      '^ ~1 (quitelo|borrelo|eliminelo|retirelo|quitela|borrela|eliminela|retirela|modifiquela|corrijalo|corrijala) ~6 <end>',

      '(confi*|esper*|gustaria) ~2 que (lo|la) (ajuste|modifique|corrija|quite|cambie|actualice|revise|borre|retire)',
      '(posible|podria|podrias|puede|puedes|importaria) ~3 (actualizarl*|eliminarl*|borrarl*|quitarl*|modificarl*|corregirl*|retirarl*)',
      '(lo|la|los|las) (retire|quite|borre|elimine|modifique|corrija|cambie|actualice|revise|deje como) & (rogamos|pedimos|pido|ruego|agradec*|podria|puede|gustaria|favor|justo) ! <refuse>',
      '(revocarl*|retirarl*|borrarl*|eliminarl*|quitarl*|modificarl*|corregirl*) ~6 (clics|clic|segundos|minuto|hoy|agradec*|favor|facil*)',
    ],
    with: { before: ['<my-review>'] },
    without: { sentence: ['<refuse>', '<not-text>'], before: ['<not-text> ! amazon', '<buyer-asked>'] },
  },
  allow: [
    '^ ~1 (estaria|estarias) (dispuesto|dispuesta) a ~6 <any-review> ! <question>',

    '(quien|el que|la persona que) ~2 (pidio|escribio|contacto) ~6 (<change>|<remove>) ~4 <review-noun> ~3 no ~1 (eramos|fuimos|somos|era)',
    'amazon ~2 (retirado|borrado|eliminado|quitado|ocultado|bloqueado|rechazado) ~3 <review-noun>',

    '<review-noun> ~3 no ~3 (nada|falta|necesita|necesitas|tiene|tienes) ~3 (<change>|<remove>)',
    '(nos|me|nuestra tienda) ~1 (hace|hacen|haria|harian|hara) ~1 (desaparecer|caer|perder)',
    '(haya|hayas|ha|has|habeis|hayan|haber) ~1 (decidido|querido|elegido|preferido|optado) ~1 (<change>|<remove>) ~4 <review-noun>',
    '(gracias|amable|bonito|alegra|alegro|detalle) ~6 (actualizado|modificado|corregido|cambiado|completado) ~4 <review-noun> ! (si|podria|podrias|quisiera|seria)',
    '(nada|algo|ofre*|regal*|dam*|pag*) ~3 a cambio de',
    '(quite|quitar|retire|retirar) ~1 la estrella ~6 (arbol|punta|guirnalda)',
    // A star that is a thing.
    '(estrella|estrellas) [luminosa|decorativa|dorada|fugaz] (del|de|en|para|con) [la|el|su] (arbol|guirnalda|collar|pulsera|madera|papel|paja|cristal|vidrio|metal|tela|techo|proyector|belen|navidad|lampara|cielo|mar|anis|cojin|cortina|movil)',
    '(estrella|estrellas) [que|esta|era|ha|estan] [llegada|llego|llegado|recibida] (rota|rotas|agrietada|dañada|doblada|despegada|apagada|suelta|luminosa|decorativa|dorada|fugaz)',
    '<refuse> ~8 (<change>|<remove>) ~4 <any-review>',
    '(<change>|<remove>) ~4 <not-reviewed>',
    '(nos ayuda|nos ayudan|sirve para|ayudo) ~2 (mejorar|corregir|cambiar)',
  ],
  // "O se retracta o la denuncio."
  threatened: {
    phrases: [
      'si ~1 (el|ese|su|la|esa|tu) ~1 (texto|publicacion|comentario|<review-noun>) ~2 (sigue|continua|esta|permanece) ~1 (ahi|todavia|aun|en linea|publicad*|visible|online)',
      'o (se|te) (retracta|retractas|desdice|desdices)',
      '(horas|dias|viernes|lunes|mañana) ~1 para (quitarl*|borrarl*|eliminarl*|retirarl*|retractarse|retractarte)',
    ],
    with: { near: ['denunci*|abogad*|juzgado|demand*|tribunal*|policia|difamacion|querella'] },
  },
  // "Ajustar el texto y las estrellas a la situación actual."
  aligned: {
    phrases: [
      '(ajustar|ajuste|ajustara|adaptar|adapte|adaptara|adecuar|adecue|alinear) ~2 (texto|palabras|estrellas|<review-noun>) ~9 (situacion|estado|realidad|hechos)',
    ],
    with: { near: ['<my-review>'] },
    without: { sentence: ['<refuse>'] },
  },
} satisfies Phrases;
