import type { Phrases } from '../../src/wording/language.ts';

export default {
  legal: [
    '(espere|esperese|preparese|recibira) ~3 (reclamacion|demanda|citacion|carta|denuncia) ~3 (daños|judicial|abogado|juzgado|legal)',
    '(cobro judicial|cobro de morosos|requerimiento judicial|burofax|embargo) ! (no|sin)',
    '(proced*|actuar*|actuaremos|iremos) ~1 (legalmente|judicialmente)|(legalmente|judicialmente) contra',
    '(nuestro|nuestros|mi|al|a los|del|a un) ~1 (abogado|abogados|abogada|bufete|equipo legal|departamento juridico|departamento legal|asesor juridico|letrado) !5 (no|sin) ! (ha confirmado|ha revisado|ha aprobado|confirma)',
    '(acciones|medidas|vias|via|proceso|procedimiento|consecuencias) (legales|judiciales|judicial|legal|penales) !5 (no|sin)',
    '(demand*|denunci*|querell*) ~3 (juzgado|tribunal*|policia|usted|contra|difamacion|calumnia*|injuria*|interpon*|le|te|su|lo)',
    '(le|te|lo|la) ~2 (demandar*|denunciar*|denunciamos|llevar* a juicio|vamos a (demandar|denunciar))',
    '(tribunal|tribunales|juzgado|juzgados|juicio) & (nos vemos|vernos|ver*|llev*|acab*|recurr*|acud*|ir*|ante)',
    '(difamacion|calumnia|calumnias|injurias|difamatori*) & (<any-review>|usted|tu|su|demand*|denunci*|abogado)',
    '(policia|guardia civil) & (le|te|usted|denunci*|llam*|avis*) ! (robo del paquete|denuncia del robo)',
    '(reservamos|nos reservamos) ~1 derecho',
    '(noticias|carta|llamada) ~2 de ~1 (nuestro|mi|nuestros) (abogado|abogados|letrado)',
  ],
  report: [
    '(le|te|lo|la) (bloqueamos|bloquearemos|vetamos|vetaremos|bloqueo|expulsamos)',
    '(reportar*|denunciar*|reportamos|informaremos|avisaremos|notificaremos|comunicaremos|reporte*) ~4 (amazon) & (le|te|su|tu|usted|cuenta|lo) ! (perdida|paquete|incidencia|extravio|transportista)',
    '(amazon) ~4 (bloquear*|bloquee*|cerrar*|cierre|cierren|suspender*|suspenda*|banear*|expulsar*|cancelar*) ~3 (cuenta|perfil|usted)',
    '(su|tu) (cuenta|perfil) ~3 (bloquead*|cerrad*|suspendid*|sera ~1 bloquead*|eliminad*|baneada) ~6 (si|porque|como|por)',
    '(lista negra|listas negras)',
    '(bloquear*|cerrar*|cierren|suspendan|bloqueen) ~2 (su|tu|le|la) cuenta',
    '(vamos a|voy a|le|les|tendremos que) ~2 (denunciar*|reportar*) ~4 (amazon|policia|autoridades)',
    '(haremos|hare|vamos a hacer) ~2 que ~2 (bloqueen|cierren|suspendan) ~2 cuenta',
  ],
  pressure: [
    '(atengase|atente|atengas|aténganse) ~1 a las consecuencias|(tendra|tendras|habra|traera) ~1 consecuencias|se (va a|vas a) arrepentir|te vas a arrepentir|se arrepentira|te arrepentiras|ultimo aviso|ultima advertencia|sabemos donde (vive*|vives)|tenemos su direccion|tenemos tu direccion|esto no quedara asi|no se va a quedar asi|vera* lo que (pasa|es bueno)|lo lamentara|lo pagara caro|lo pagara|lo pagaras|(usted|tu) ~1 (mintiendo|miente|mientes)',
    '(de lo contrario|si no|sino|o|en caso contrario) ~2 (nos veremos|tendremos que|vamos a|le|te) ~3 (obligados|publicar*|denunciar*|demandar*|cobrar*|tomar*|cargar*|reclamar*|medidas)',
    '(publicar*|difundir*|publicamos|hacer publico) ~3 (su|tu|sus|tus) (nombre|direccion|datos|foto|telefono)',
    '(no) ~3 (reembols*|devolver*|devolvemos|habra reembolso|recibira|enviaremos|repon*) ~5 (hasta que|si no|mientras|a menos que|salvo que) ~4 (borr*|elimin*|retir*|cambi*|quit*|modific*|valor*|<review-noun>|<positive>)',
    '(si no|a menos que|como no|mientras no) ~3 (borr*|elimin*|retir*|cambi*|quit*|modific*) ~4 (<review-noun>|comentario|valoracion|estrella*)',
    '(o|si no) ~1 (amazon|la policia|todos|todo el mundo) ~2 (se enterara|lo sabra|sabra|se entera|tendra noticias)',
  ],
  insult: [
    '(es|eres|son|sois|usted es|menudo|vaya|que|so|pedazo de) ~2 (idiota|imbecil|mentiros*|ladron*|estafador*|sinverguenza|caradura|estupid*|tonto|tonta|inutil|payaso|payasa|gilipollas|pendejo|pendeja|ratero|tramposo|delincuente|ridicul*|cretin*|subnormal|analfabet*)',
    '(vayase a|vete a|vaya a) (la mierda|paseo|freir|tomar por|la chingada|al diablo)|(que poca verguenza|que verguenza de cliente|gente como usted|gente como tu|callese|callate|verguenza deberia)',
    '(su|tu|esa) (estupid*|ridicul*|absurd*|mentiros*|falsa|idiota) (<any-review>|queja|pregunta|reseña)|(<review-noun>|comentario|queja) (estupid*|ridicul*|mentiros*|fals*|miserable)',
    '(amazon|competencia|otros vendedores|competidores) ~2 (es|son) ~3 (ladrones|estafadores|mafia|sinverguenzas|basura|incompetentes|inutiles|una verguenza|timadores)',
  ],
  blackmail: ['(sabemos|conocemos|tenemos) ~3 (donde vive*|su domicilio|su trabajo|su familia|su jefe|tu familia)'],
  allow: [
    '(denunciado|denuncia|denunciamos) ~2 (al|a la|a los|el) ~1 (estafador*|ladron*|impostor*|timador*)',
    '(no|sin|nunca) ~3 (legal*|abogado*|denunci*|demand*|juicio)',
    '(denunci*|reclam*|report*) ~4 (perdida|extravio|robo|paquete|transportista|correos|incidencia|daño)',
  ],
} satisfies Phrases;
