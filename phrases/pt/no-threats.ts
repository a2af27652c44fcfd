import type { Phrases } from '../../src/wording/language.ts';

export default {
  legal: [
    '(exigimos|exigiremos|cobraremos|reclamaremos) ~3 <money>',
    '(cobrança (judicial|coerciva)|penhora|injunção|oficial de justiça) ! <not>',
    '(proced*|atuar*|agiremos) ~1 (legalmente|judicialmente)|(legalmente|judicialmente) contra',
    '(nosso|nossos|meu|um|ao|aos|do) ~1 (advogado|advogados|advogada|gabinete juridico|departamento juridico|departamento legal|juridico) !5 (nao|sem) ! (confirmou|aprovou|verificou)',
    '(acoes|accoes|medidas|vias|via|processo|procedimento|consequencias) (legais|judiciais|judicial|legal|penais) !5 (nao|sem)',
    '(process*|denunci*|queix*) ~3 (tribunal|tribunais|justica|policia|contra|difamacao|calunia*|injuria*) ! (burlão|ladrão|impostor|golpista|faz passar|fazem passar)',
    '(processa-lo|processa-la|processar voce|processa-te|vamos processar|leva-lo a tribunal|vemo-nos em tribunal|nos vemos no tribunal|por voce na justica)',
    '(tribunal|tribunais|justica|juizo) & (vemo-nos|ver*|lev*|acab*|recorr*|ir*|entrar na)',
    '(difamacao|calunia|calunias|injurias|difamatori*) & (<any-review>|voce|sua|seu|process*|denunci*|advogado)',
    '(policia) & (voce|si|denunci*|cham*|avis*|contra)',
    '(reservamo-nos|nos reservamos) ~1 direito',
  ],
  report: [
    '(nunca mais|jamais) ~2 (compra|comprar|encomenda*|pedir)',
    '(denunciar|denunciaremos|reportar|participar) ~2 (sua|tua) ~1 conta',
    '(bloqueamo-lo|bloqueamos-te|bloquearemos|vamos bloqueá-lo|bloqueamo-la|bloqueá-lo|banimos|vamos banir)',
    '(denunciar*|denunciamos|reportar*|reportamos|informaremos|avisaremos|comunicaremos) ~4 (amazon) & (voce|sua|seu|si|conta|te) ! (perda|pacote|ocorrencia|extravio|transportadora)',
    '(amazon) ~4 (bloquear*|bloqueie*|fechar*|feche*|suspender*|suspenda*|expulsar*|banir*|encerrar*|encerre*) ~3 (conta|perfil|voce)',
    '(sua|tua) (conta|perfil) ~3 (bloquead*|fechad*|suspens*|eliminad*|banid*|encerrad*) ~6 (se|porque|por)',
    '(lista negra)',
    '(bloque*|fechar|encerrar|suspender) ~2 (sua|tua|a) conta',
  ],
  pressure: [
    '(nem um|nenhum) (cêntimo|centavo|tostão|reembolso) ~3 enquanto ~6 (avaliação|comentário)',
    '(vai|vão|terá|ter) ~2 (consequências|repercussões) ~3 (para (si|você|ti)|<end>) ! <not>',
    '(sofrera as consequencias|arque com as consequencias|(tera|havera) ~1 consequencias|vai se arrepender|vais arrepender-te|ha de se arrepender|ultimo aviso|sabemos onde (mora|moras|vive)|temos o seu endereco|temos a sua morada|isto nao fica assim|isso nao vai ficar assim|vai pagar caro)',
    '(caso contrario|se nao|senao|do contrario|ou) ~2 (teremos que|teremos de|vamos|ver-nos-emos) ~3 (obrigados|publicar*|denunciar*|process*|cobrar*|tomar*|medidas|reclamar)',
    '(publicar*|divulgar*|expor|publicamos) ~3 (seu|sua|teu|tua|seus) (nome|endereco|morada|dados|foto|telefone)',
    '(nao|so|sem) ~3 (reembols*|devolver*|devolvemos|estorn*|recebera|enviaremos|troc*) ~5 (ate|se|enquanto|a menos que|so depois|depois de) ~4 (apag*|remov*|retir*|mud*|alter*|elimin*|exclu*|avali*|<review-noun>)',
    '(se nao|a menos que|enquanto nao) ~3 (apag*|remov*|retir*|mud*|alter*|elimin*|exclu*) ~4 (<review-noun>|comentario|avaliacao|estrela*)',
  ],
  insult: [
    '(e|es|sao|que|seu|sua|grande|voce e) ~2 (idiota|imbecil|mentiros*|ladrao|ladra|vigarista|burlao|estelionatario|caloteiro|palhaco|palhaca|otario|otaria|estupid*|burro|burra|inutil|cretin*|trapaceiro|ridicul*|safado|safada|golpista|sem-vergonha|sem vergonha|aldrabao|trafulha)',
    '(va se (catar|lascar|danar)|va a merda|que vergonha de cliente|gente como voce|cale-se|cala a boca|tenha vergonha|devia ter vergonha|nao tem vergonha na cara)',
    '(sua|tua|essa) (estupid*|ridicul*|absurd*|mentiros*|falsa|idiota) (<any-review>|queixa|pergunta|reclamacao)|(<review-noun>|comentario|reclamacao) (estupid*|ridicul*|mentiros*|fals*|idiota)',
    '(amazon|concorrencia|outros vendedores|concorrentes) ~2 (e|sao) ~3 (ladroes|vigaristas|mafia|lixo|incompetentes|inuteis|uma vergonha|golpistas)',
  ],
  blackmail: [
    '(vizinho*|patrão|chefe|família|mulher|marido|colegas) ~5 (surpreendid*|saber|descobrir|contente) & (encomenda|compra|o que)',
    '(sabemos|conhecemos|temos) ~3 (onde mora|onde vive|seu domicilio|seu trabalho|sua familia|seu chefe)',
  ],
  allow: [
    '(advogado|jurista) ~1 (confirma|diz|entende)',
    '(nao|sem|nunca) ~3 (legal|legais|advogad*|denunci*|process*)',
    '(denunci*|reclam*|report*) ~4 (perda|extravio|roubo|pacote|encomenda|transportadora|correios|ctt|ocorrencia|dano)',
  ],
} satisfies Phrases;
