import type { Phrases } from '../../src/wording/language.ts';

export default {
  // "elimine su reseña", "que esa estrella desaparezca"
  remove: [
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
  // "¿podría modificar su valoración?"
  change: [
    '(cinco|cuatro|5|4) ~1 estrellas ~2 en (vez|lugar) de (dos|una|tres|1|2|3)',
    '(segunda|otra) oportunidad & (valore*|puntue*|de nuevo|otra vez|estrellas|reseña) ! <refuse>',
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
  hint: {
    phrases: [
      '<remove> ~2 (lo que|eso que) ~1 (puso|escribio|publico|escribiste|pusiste|publicaste)',
      '<change> ~2 (lo que|eso que) ~1 (puso|escribio|publico|escribiste|pusiste|publicaste)',
      'lo que ~2 (puso|escribio|publico|pusiste|escribiste) ~6 (perjudic*|daña*|desaparec*|desaparezc*|ya no|sobra)',
    ],
    without: { sentence: ['<refuse>', 'grab*|tarjeta|bord*|formulario'] },
  },
  allow: [
    '(quite|quitar|retire|retirar) ~1 la estrella ~6 (arbol|punta|guirnalda)',
    // A star that is a thing.
    '(estrella|estrellas) [luminosa|decorativa|dorada|fugaz] (del|de|en|para|con) [la|el|su] (arbol|guirnalda|collar|pulsera|madera|papel|paja|cristal|vidrio|metal|tela|techo|proyector|belen|navidad|lampara|cielo|mar|anis|cojin|cortina|movil)',
    '(estrella|estrellas) [que|esta|era|ha|estan] [llegada|llego|llegado|recibida] (rota|rotas|agrietada|dañada|doblada|despegada|apagada|suelta|luminosa|decorativa|dorada|fugaz)',
    '<refuse> ~8 (<change>|<remove>) ~4 <any-review>',
    '(<change>|<remove>) ~4 <not-reviewed>',
    '(nos ayuda|nos ayudan|sirve para|ayudo) ~2 (mejorar|corregir|cambiar)',
  ],
} satisfies Phrases;
