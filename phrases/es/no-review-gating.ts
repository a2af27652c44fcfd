import type { Phrases } from '../../src/wording/language.ts';

export default {
  // The two ways side by side: "Todo bien: botón verde. Algo mal: botón rojo."
  split: [
    '(reseñas|reseña|opiniones|valoraciones) ~3 (para|son para) ~2 (quien|quienes|los que|el que) ~3 (<happy>|<like>|content*) ! <whether>',
    '(critica|queja|pega|reproche) ~4 (nosotros|mi|privado) & (elogio|elogios|alabanza|cumplido|halago) ! <thanked>',

    '(elogios|halagos|cumplidos|alabanzas) ~2 (en cambio|al contrario) ~10 (reseñas|amazon|pagina|estrellas)',
    '(criticas|quejas|pegas|lo malo|reproches) & (aplausos|flores|alegrias) & (<any-review>|amazon|pagina|ficha|mensaje)',
    '(usted|tu) ~2 <happy> ~3 (escrib*|dej*|pon*) ~2 <any-review>',
    '(pegas|quejas|problemas|lo malo|fallos) ~4 (hablamos|arreglamos|entre nosotros|usted y yo|tu y yo|en privado) & (<any-review>|amazon|<tell-it>)',
    '(bien|satisfech*|content*|gusta) ~2 (pulse|pulsa|haga clic|clic) ~4 (valor*|reseña*|opin*|estrella*) ! <whether>',
    '<unhappy> ~6 (<contact-us>|privado|formulario|boton|mensaje|enlace|link) & (<happy>|<like>) ~8 (<rates-it>|<asks-review>|<tell-it>|boton|enlace|link|reseña*)',
    '(clientes|los|compradores) ~1 (<happy>) & (los demas|lo demas|el resto|los otros|insatisfech*|descontent*|problemas|quejas) & (<any-review>|<rate-verb>|opinion|servicio)',
    '(quejas|queja|reclamaciones|problemas|criticas|pegas) & (elogios|cumplidos|alabanzas|felicitaciones|piropos|halagos) & (<any-review>|amazon|pagina|ficha)',
    '(<happy>|<like>) ~6 (<rates-it>|<asks-review>|<tell-it>|amazon|a todos) & (<unhappy>|si no|no) ~6 <contact-us>',
  ],
  // "Antes de poner una nota negativa, contáctenos."
  first: [
    '(antes de|en vez de|en lugar de) ~1 (acudir|ir|irse|recurrir|pasar|correr) ~2 (estrellas|reseñas|opiniones|valoraciones)',

    '(consult*|habl*|avis*|contact*) ~2 (antes|previamente|primero|de antemano) ~6 (si|en caso) ~8 (<any-review>|desfavorable|negativ*|critic*)',

    '(en vez de|en lugar de|mejor que|antes que) ~3 (<bad-review>|<any-review>) ~6 (preferi*|mejor|querr*|gustaria) ! <whether>',
    '<unhappy> ~8 (no|y no|nunca) ~3 (pagina|seccion|apartado) ~2 (opiniones|reseñas|valoraciones)',
    '(queja|critica|reclamacion|desahogo) ~1 (publica|en amazon|en linea) ~6 (<contact-us>|conteste|responda|responde)',
    '(arreglemos*|arreglemoslo|resolvamos*|solucionemos*|hablemos*) ~4 (sin pasar|sin recurrir|sin usar|sin necesidad) ~4 (reseñas|opiniones|valoraciones|estrellas|amazon)',
    '(mientras|hasta que) ~8 no ~2 (<review-act>|reseñe|<rate-verb>|escriba ~1 reseñas) ! <whether>',
    '(nota|estrellas|puntuacion|valoracion) ~4 (inferior|menor|menos|por debajo) ~2 (<five>|cuatro|4) ~4 (pulse|pulsa|<contact-us>|haga clic|clic)',

    '(a mi|a nosotros|conmigo|con nosotros) ~1 (y|en vez de|antes que) ~1 no ~2 (tod*|web|mundo|red|publico|demas)',
    '(reserv*|guard*|esper*|dej*) ~3 (reseña|opinion|estrellas|valoracion) ~3 (para cuando|hasta que|hasta) ~8 (arregl*|solucion*|resuel*|<happy>|bien) ! <whether>',
    '(malas noticias|lo malo|quejas|pegas|criticas) ~5 (por aqui|aqui|nosotros|en privado) ~3 no ~3 (reseñas|publico|opiniones|estrellas|amazon)',
    '(problemas|quejas|criticas|pegas|fallos) ~6 (no|y no|nunca) ~2 (con|en|a traves de|por|mediante) ~1 (reseñas|opiniones|valoraciones|estrellas|publico) ! <thanked>',
    '<contact-us> ~3 (en lugar|en vez|antes) de ~3 (escribirlo|ponerlo|contarlo|publicarlo|decirlo|escribir|contar|decir) ~3 (amazon|publico|internet|reseñas|reseña)',
    '(abstenga*|abstener*|abstente|evite|evita|evitar) ~3 (publicar*|opinar|valorar*|puntuar*|reseñar|escribir ~2 <any-review>|poner ~2 <any-review>) ! <whether>',
    'antes de que ~3 <bad-review> ~10 (<give-chance>|<contact-us>|escrib*|intent*)',
    '(no hace falta|sin que|no es necesario|no tiene por que|no hay por que) ~5 (en publico|todo el mundo|publicar*|opinar|enterar* todos|lo lea*|lo sepa*) & (<unhappy>|algo|<contact-us>|nosotros)',
    '(estrellas|reseña|opinion|valoracion) ~5 (cuando|si) ~3 (todo ~2 bien|<happy>) & (si no|sino|de lo contrario) ~3 (hablamos|primero|<contact-us>)',
    '(quejas|problemas|criticas) ~4 (entre nosotros|en privado|con nosotros|directamente) ~3 (que|y no) ~2 (en|a) ~1 (las|la) (reseñas|opiniones|valoraciones) ! <thanked>',
    'nada de (reseñas|opiniones|valoraciones|comentarios) ~4 (mensaje|correo|nosotros) ! <thanked>',
    '(nada de|ninguna|sin) ~1 (reseña|valoracion|comentario) ~4 (sino|solo|mejor) ~4 (mensaje|correo|nosotros) ! <thanked>',
    '(escriban*|contacten*|hablen*|diganos|avisen*) ~3 (en lugar|en vez|antes) de ~4 (<any-review>|public*|valorar|opinar|puntuar) ! <thanked>',
    'no ~1 (deje|dejes|dejen|escriba|escribas|ponga|pongas|publique|publiques|haga|hagas) ~2 <bad-review> ! <whether>',
    '(no sea|no sean|no son|menos de|inferior a|por debajo de) ~2 (<five-stars>|<five>) & (mensaje|privado|diga*|<contact-us>)',
    '(<contact-us>|<give-chance>|escriba*|escribe|resolverl*|arreglarl*|hable|habla|primero|llame) ~8 (antes de|antes que|en vez de|en lugar de|y no con|previo a|previamente a|mejor que|sin) ~5 (<reviewing>|<bad-review>|<any-review>|<rate-verb>) ! <not-reviewed>',
    '(antes de|antes que|en vez de|en lugar de|previo a|antes) ~4 (<reviewing>|<bad-review>|<review-noun>|<rate-verb>|nota|estrellas) ~12 (<contact-us>|<give-chance>|escriba|escribe|hablemos|avis*|contact*|solucion*|resolv*) ! <not-reviewed>',
    '(<contact-us>|escriba|escribe|avise|avisa) ~5 (primero|antes|previamente) & (<review-noun>|<rates-it>|<bad-review>|estrellas|<rate-verb>|reseñas) ! <not-reviewed>',
    '(no|evite|evita|por favor no|absteng*|esper*|aguarde|aguanta) ~5 (<bad-review>|<review-noun>|<rate-verb>|<reviewing> ~3 <any-review>|una estrella|valor* mal) ~10 (<contact-us>|escriba*|escribe|hasta|sin|y|antes|primero|digal*|hable) ~6 (<contact-us>|nosotros|hablar*|consult*|escrib*|contact*|resolv*|solucion*|arregl*)',
    'no ~2 (valore|valores|puntue|puntues|califique|califiques) ~1 (mal|negativamente) ~3 <contact-us>',
    '<unhappy> ~3 (no|evite) ~3 (valore*|puntue*|califique*|<bad-review>|reseñ*) ~6 <contact-us>',
    '(<unhappy>|mala experiencia) ~4 no ~3 (escrib*|dej*|public*|pong*|hag*) ~3 <any-review> ! <whether>',
    '(<give-chance>) & (antes|primero|en vez|en lugar|hasta) & (<any-review>|valor*|puntu*|calific*|public*|opin*)',
    '(<any-review>|estrellas|valoracion) ~2 (puede|pueden) esperar',
    '(piens*|pensando|tentad*|tentacion|intencion|plante*|consider*|quiere|quieres|va a|vas a|iba a|ganas) ~4 (<bad-review>|<few-stars>|valor* ~2 (mal|baj*)) & (<contact-us>|primero|antes|escrib*|avis*|hable|habl*)',
    '(preferimos|prefiero|mejor) ~3 (saber*|habl*|leer*|arregl*|solucion*|escuch*|enterar*) ~4 (privado|directamente|por mensaje|entre nosotros|de usted|de ti) ~5 (que|y no|antes que|en vez) ~5 (public*|<any-review>|estrellas|leer*|ver*|pagina)',
    '(por mensaje|en privado|directamente|con nosotros|a nosotros) & (no|y no|en vez de|en lugar de) ~3 (con|en|las|la|por) ~2 (estrellas|reseñas|reseña|opiniones|publico|amazon ~2 opiniones|<bad-review>)',
    '(quede|queda|quedar) ~2 entre nosotros & (<any-review>|public*)',
    '(no puede|no puedes|no pueda|no puedas|no podria|no va a|no pudiera) ~3 (dar*|pon*|valor*|puntu*|otorg*) ~4 (<five-stars>|<five>|maxim*|buen*) & (<contact-us>|avis*|digan*|diga*|escrib*|primero|antes)',
    '(hable|habla|hablemos|contact*|escrib*|<contact-us>) ~5 antes de ~3 (<any-review>|<rate-verb>|cualquier)',
  ],
  // "Si está satisfecho, déjenos una valoración."
  satisfied: [
    '(<review-act>|<review-noun>) ~1 (cuando|en cuanto) ~6 (merec*|<happy>|<like>|cinco|convenc*) ! <whether> ! (envio|pedido)',

    'si ~1 la respuesta es (si|afirmativa|positiva) ~10 (<review-act>|<any-review>|lineas|ficha|amazon)',

    '<if> ~1 (no|ningun*) ~3 (queja*|pega*|problema*|inconveniente*|reparo*|fallo*) ~8 (<asks-review>|<rates-it>|<review-noun>) ! <whether>',

    '<conditional> ~3 (logrado|conseguido|sabido|podido) ~1 convencer* ~6 (amazon|hable|<any-review>|cuente) ! <whether>',
    '(<rate-verb>|<any-review>) ~2 (solo|unicamente|solamente) ~1 si ~5 (<happy>|<like>) ! <whether>',
    '<said-happy> & (<review-act>|<any-review>|amazon) & (podria|puede|querria|gracias|entonces|tambien|gustaria) ! <whether> ! <thanked> ! <not-reviewed>',
    '<conditional> ~7 (altura|expectativas|esperaba|esperado|prometido) & (comentario|reseña|valoracion|opinion|estrellas) ! <whether> ! <not-reviewed>',
    '<if> ~4 (altura|expectativas|esperaba|esperado|prometido) & (<any-review>|<review-act>|opinion) ! <whether> ! <not-reviewed>',
    '<if-happy> & (<rates-it>|<asks-review>|<tell-it>|(escrib*|dej*) ~2 (unas|dos) (lineas|palabras)) ! <whether> ! <unhappy>',
    '<if-happy> & una ~1 <review-noun> ! <whether> ! <unhappy> ! <not>',
    '<happy-ones> & (<rates-it>|<asks-review>|<tell-it>|<rate-verb>|pedimos ~2 opinion|invit*) ! <whether> !0 (insatisfech*|descontent*) ! <refunded>',
    '(solo|unicamente|nada mas) ~2 (si|cuando) ~4 (<happy>|<like>|todo) & (<any-review>|<rate-verb>|estrella*|pulse|pulsa|clic)',
    '(<rates-it>|<review-act>|<rate-verb>) ~3 (solo si|solo cuando|unicamente si|siempre que|siempre y cuando) ! <whether>',
    '(merecemos|merezco|merece|merecen|ganado|ganamos|merecido|merecimos|mereci*) ~3 (<any-review>|estrellas|<five-stars>|lo|confianza|su nota) & (<rates-it>|<asks-review>|<any-review>|estrellas|marque|pulse) ! <whether>',
    '(<happy>|<like>) ~3 (entonces|pues|asi que|en ese caso|de ser asi|si es asi) ~6 (<rates-it>|<asks-review>|<any-review>|<rate-verb>)',
    '(de ser asi|si es asi|en caso afirmativo|si la respuesta es si|siendo asi) ~8 (<rates-it>|<asks-review>|<rate-verb>|<any-review>)',
    '(resolv*|solucion*|arregl*) ~8 (<happy>) & (<rate-verb>|<rates-it>|<asks-review>) ! <whether>',
    '<conditional> ~12 (<rates-it>|<asks-review>|<tell-it>) ! <neutral-if> ! <whether> ! <unhappy> ! <not-reviewed> ! no ! <warning>',
  ],
  // "¿Le gustó? Entonces valore."
  asked: {
    phrases: [
      '^ (un|una) (diez|10|cinco|sobresaliente|maravilla) ?',
      '^ ~6 (<happy>|<like>) ~6 ?',
      '^ (contento|satisfecho|feliz|gusto|mola|sonrie) ~3 ?',
      '(todo) ~3 (a su gusto|bien|perfecto|ok|correcto|en orden|como esperaba*) ~3 ?',
      '(hemos|ha|nos) ~3 (ganado|merec*|cumplid*|acertado) ~4 ?',
      '(funciona|quedo|queda|salio|llego) ~2 (bien|perfect*|genial) ~3 ?',
    ],
    with: {
      after: [
        '^ ~1 amazon .',
        '<rates-it>',
        '<asks-review>',
        '<tell-it>',
        '<any-review>',
        '^ ~2 <rate-verb>',
        '(pagina|ficha) ~2 (opiniones|producto)',
      ],
    },
    without: { sentence: ['<whether>', 'no', 'insatisfech*|descontent*|decepcion*', '<not-reviewed>'] },
  },
  // "Si hay algún problema, cuéntenoslo", beside a review request.
  divert: {
    phrases: [
      '(en caso de|si hay|de haber|ante) ~2 (decepcion|descontento|insatisfaccion|disgusto|queja) & (<contact-us>|escriba*|contact*)',
      'si ~4 <unhappy> ~8 (<contact-us>|<give-chance>) ! (<number> dias|devolver*|cambiar*)',
      '<unhappy> ~6 (preferimos|mejor|antes|primero) ~6 (<contact-us>|saber*|privado|nosotros)',
      '(menos de|debajo de|inferior a) ~2 (<five>|cuatro|4) & <contact-us>',
      '<contact-us> ~3 si ~4 (insatisfech*|descontent*|decepcion*|no ~3 (<happy>|<like>))',
    ],
    with: { near: ['<rates-it>', '<asks-review> ! <not-reviewed>', '<tell-it>', '<five-stars>'] },
    without: {
      sentence: [
        '(algun|cualquier|tiene un|hay un|hay algun|caso de) ~1 (problema|inconveniente|queja|fallo) !6 (antes|primero|en vez)',
        '(digalo|dilo|cuentelo|pongalo|escribalo) tambien',
        'no ~1 (buscamos|queremos|pedimos) ~1 (elogios|halagos|cumplidos)',
      ],
    },
  },
  // "¿Decepcionado?" and then "hable con nosotros".
  'divert-asked': {
    phrases: [
      '^ ~2 (una|uno|1) ~1 a (tres|dos|3|2|cuatro) ~1 (estrellas) ~2 ?',
      '^ ~2 (carita|cara|pulgar|boton|emoticono) ~1 (feliz|sonriente|contenta|verde|arriba)',
      '^ ~8 (<bad-review>|menos de ~2 (estrellas|<five>)) ~4 ?',
      '^ (menos|peor|un cinco|regular|mal) ?',
      '^ ~4 (descontent*|insatisfech*|decepcion*|disgust*|algo mal|algo fallo|pegas|quejas|problemas|no) ~4 ?',
      '^ no ~5 ?',
      '^ ~1 (algun|alguna|un) ~1 (tropiezo|contratiempo|percance|pega|problema|pero) ?',
      '^ ~3 (bien|perfecto|contento|feliz|si|genial) ~3 (boton|enlace|link|cara|carita|clic|pulgar)',
    ],
    with: {
      after: [
        '<contact-us>',
        '(mal|no|problema*|triste|peg*|pega) ~4 (boton|enlace|link|cara|carita|clic|pulgar)',
        '(diga*|dinos|escrib*|habl*|cuent*|formulario|privado|nosotros|mensaje)',
      ],
      message: [
        '<tell-it>',
        '<asks-review> ! <not-reviewed>',
        '<rates-it>',
        'pagina de opiniones',
        '(diga*|dilo|cuent*|dej*|pon*) ~2 amazon',
        'preferimos saberlo',
        '(carita|cara|pulgar|boton) ~3 <rate-verb>',
        '(boton|cara|carita|enlace) ~1 (verde|roj*|feliz|triste|contenta|izquierd*|derech*)',
        '<contact-us> ~6 privado',
      ],
    },
    without: { sentence: ['<not-reviewed>'] },
  },
  // The buyer has said that he is happy, or the seller takes it for granted.
  'asked+': {
    phrases: ['<said-happy> ! <whether>'],
    with: { after: ['(<review-act>|<any-review>) ! <thanked> ! <whether> ! <remove> ! <change>'] },
    without: { near: ['<not-reviewed>'] },
  },
  // "¿Duerme bien? Entonces cuéntelo."
  'asked-then': {
    phrases: [
      '^ (entonces|pues) ~3 (el mundo|todos|todo el mundo) ~4 (saberlo|saber|enterarse)',
      '^ (entonces|pues|en ese caso|si es asi|asi que) ~3 (<tell-it>|<rates-it>|<review-act>|<tell> ~4 (ficha|amazon))',
    ],
    with: {
      before: [
        '<question> ! (no|probado|probo|recibido|usado|lleg*|leido|tiempo|minuto|duda*|pregunta*|ayuda|visto|parece|parecio|opina*|<whether>)',
      ],
    },
    without: { sentence: ['<whether>', '<not-reviewed>'] },
  },
  allow: [
    '(muestra|boceto|diseño) ~4 (fabric*|produc*|imprim*|grab*)',
    '(cuando|si) (guste|gustes|gusten|le apetezca|te apetezca)',
    '<whether>',
  ],
  // "Me encanta: lo digo en Amazon", and beside it "Regular: hablo con el vendedor".
  'two-links': {
    phrases: ['^ ~1 (me encanta|genial|me gusta|estupendo) ~6 (amazon|reseña|estrellas|<review-act>)'],
    with: {
      message: [
        '^ (regular|meh|bah|asi asi|no me gusta|decepcionad*|no me convence) ~6 (vendedor|nosotros|tienda|atencion)',
      ],
    },
  },
  // "Sí, satisfecho: reseña. No: atención al cliente."
  'two-ways': {
    phrases: ['^ ~2 <happy> ~3 (reseña|reseñas|opinion|estrellas|amazon|valoro|valorar) .'],
    with: {
      near: [
        '^ ~1 (no|regular|decepcionado|insatisfecho) ~4 (atencion|nosotros|contact*|escrib*|mensaje|soporte|ayuda)',
      ],
    },
  },
  // "¿Una crítica? A nosotros. ¿Un elogio? En Amazon."
  'split-short': {
    phrases: ['^ ~1 (a nosotros|aqui|en privado|por mensaje) .'],
    with: {
      before: ['^ ~2 (critica|criticas|queja|quejas|pega|problema|problemas) ?'],
      message: ['(elogio|elogios|halago|alabanza|todo bien|<happy>) ?'],
    },
  },
  // "Cualquier cosa que no cuadre, díganosla aquí, de forma confidencial."
  confidential: {
    phrases: ['(confidencialmente|en confianza|a solas|de forma (confidencial|reservada|discreta)|entre nosotros)'],
    with: { sentence: ['<contact-us>', '(diga*|escrib*|habl*|cuent*)'], near: ['<review-noun>', '<rates-it>'] },
    without: { sentence: ['<not-reviewed>'] },
  },
} satisfies Phrases;
