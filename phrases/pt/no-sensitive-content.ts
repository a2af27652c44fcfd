import type { Phrases } from '../../src/wording/language.ts';

export default {
  profanity: [
    'merda|merdas|puta|putas|puto|putaria|filho da mãe|caralho*|foda|foda-se|foder|fodeu|fodid*|porra|porras|pra cacete|do cacete|buceta|boceta|cabrão|cabrões|tomar no cu|vai se foder|arrombad*|viado|viados|babaca*|idiota|idiotas|imbecil|imbecis|otári*|escrot*|cuzão|cuzões|desgraçad*|bosta|bostas|cagar|cagad*|cagou|cagaram|punhet*|vagabund*|pqp|vsf|vtnc|fdp',
  ],
  sexual: [
    'pornô|porno|pornográfic*|pornografia|orgasm*|masturb*|transar|transando|sexo (oral|anal|selvagem)|(fazer|bom) sexo|tesão|tesuda|peitões|tetas|erótic*|erotismo|(mulher*|garota*|modelo*|foto*|corpo*|homem|homens) (nua|nuas|nu|nus|pelada*|pelado*)|(completamente|totalmente|toda|todo) (nua|nu|pelad*)|topless|striptease|brinquedo* (sexual*|erótico*)|noite* (picante*|de prazer|selvagem)|excit* ~3 (marido|homem|na cama)',
  ],
  violence: [
    'sangue ~3 (por todo|por toda|espirr*|jorr*|em cima d*|no chão|na caixa)|(cobert*|manchad*|encharcad*|poça) de sangue|banho de sangue|ensanguentad*|(dedo*|polegar) ~3 (cortad*|arrancad*|amputad*|decepad*)|(perdeu|decepou|arrancou) ~2 (dedo*|polegar)|decapit*|degol*|esquartej*|tortur* ~2 (cliente*|gente|entregador)|estupr*|suicid*|cadáver*',
    '(matar|estrangular|esfaquear|espancar) ~2 (entregador|cliente*|carteiro|você|vocês)|quebrar a cara',
  ],
} satisfies Phrases;
