import type { Phrases } from '../../src/wording/language.ts';

export default {
  profanity: [
    'mierda|mierdas|puta|putas|puto|putos|putada|putadas|hijo de perra|hijoputa|hijaputa|joder|jodid*|jodan|jódete|gilipoll*|cabrón|cabrones|cabrona|cabronada*|=coño|cojon*|acojon*|hostia|hostias|me cago en|cagar* (en|todo)|cagada|cagadas|pendejo*|pendejada*|chingar|chinga|chingad*|no mames|culero*|mariconazo|maricón|maricones|zorra asquerosa|pinche (paquete|mensajero|paquetería|correo|culero|cabrón|gente)|malparid*|hijueputa|boludo*|pelotudo*|concha de tu madre|concha tu madre|carajo|vete a la verga|me vale verga|imbécil*|idiota|idiotas|subnormal*',
    '(pedazo de|menudo|qué|buen|gran|tu) culo ! (culo (del|de))',
  ],
  sexual: [
    'porno*|pornográfic*|pornografía|follar|follad*|follando|follamos|orgasm*|masturb*|sexo (oral|anal|salvaje)|(tener|hacer|buen) sexo|tetas|tetazas|erótic*|erotismo|consolador* sexual*|(mujer*|chica*|modelo*|foto*|cuerpo*|hombre*) desnud*|(completamente|totalmente|medio) desnud*|en pelotas .|en cueros|topless|striptease|juguete* (sexual*|erótico*)|noche* (picante*|salvaje*|ardiente*)|tía buena|cachond*|excit* ~3 (marido|hombre|cama)|sexy (en la cama|para él|esta noche)',
  ],
  violence: [
    'sangre ~3 (por todas partes|por todos lados|salpic*|chorre*|en el (paquete|suelo)|sobre la mesa)|(cubiert*|manchad*|empapad*|charco) de sangre|baño de sangre|ensangrentad*|(dedo*|pulgar) ~3 (cortad*|arrancad*|amputad*|cercenad*)|(perdió|cortó|arrancó|amputó) ~2 (dedo*|pulgar)|decapit*|degoll*|descuartiz*|tortur* ~2 (cliente*|gente|repartidor)|violador*|suicid*|cadáver*',
    '(lo|la|te|os|los) (mato|matamos|mataría|estrangulo|apuñalo|reviento)|(matar|estrangular|apuñalar|golpear|pegar) ~2 (repartidor|mensajero|cliente*)|(partir|parto|partimos|partiremos) la cara',
  ],
} satisfies Phrases;
