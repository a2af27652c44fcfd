import type { Phrases } from '../../src/wording/language.ts';

export default {
  slang: [
    'xd !4 (talla|tallas|tamaño|camiseta|camisa|xs|xl|xxl|etiqueta|codigo|modelo|prenda)',
    'lol|omg|wtf|lmao|xq|porq|tmb|tbn|tqm|tkm|msj|grax|grcs|ntp|(k|q) (tal|pasa|paso|hay)|x (favor|fa)|porfa|porfis|porfi|plis|pls|xfa|xfavor|salu2|pq',
    'jaja*|jeje*|jiji*|jojo*|haha*|ay dios|yuju|vaya tela',
    'oye tío|vale tío|bro|wey|güey|guey|chavales|^ hola (guapa|guapo|guapi|cariño|amor|chicos|tío|tía|bro)',
    'guay|guays|mola|molan|molón|qué chulo|muy chulo|muy chula|chulísimo|chulada|chachi|chido|chida|chévere|padrísimo|bacán|flipar|flipa|flipante|flipamos|cutre|cutres|chungo|chunga|currar|currando|curro|mogollón|cabreo|cabreado|cabreada|liarla|la hemos liado|la cagamos|cagada|chapuza|chapuzas|chorrada|chorradas|ni de coña|de coña|tranqui|no problem',
  ],
  scare: [
    '(actúe|actúa) (ahora|ya|inmediatamente)|(acción|respuesta) inmediata ~2 (requerida|necesaria)|se requiere ~1 (acción|respuesta) inmediata',
    '(último|ultimísimo) (aviso|ultimátum) !4 <served-by>',
    'última advertencia',
    '(no ignore|no ignores) (este|nuestro) (mensaje|aviso|correo)|antes de que sea [demasiado] tarde|será demasiado tarde',
  ],
} satisfies Phrases;
