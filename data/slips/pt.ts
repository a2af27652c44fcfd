import type { Slips } from '../../src/grammar/slips.ts';

export default {
  classes: {},
  phrases: [
    ['^ nós foi=fomos/tem=temos/vai=vamos/está=estamos/é=somos', '{Nós foi|Nós fomos} avisados.'],
    ['fazem=faz dois/três/quatro/cinco/alguns anos/dias/meses', '{Fazem dois dias|Faz dois dias} que chegou.'],
    ['a gente vamos=vai/temos=tem/somos=é/estamos=está', 'Hoje {a gente vamos|a gente vai} enviar.'],
    ['mais=mas não/infelizmente/o/a encomenda/pedido/produto', 'Chegou, {mais o produto|mas o produto} veio só.'],
    ['menas=menos', 'Há {menas|menos} peças.'],
    ['há dois/três/quatro/cinco/muitos anos/dias/meses atrás=', 'Saiu {há dois dias atrás|há dois dias}.'],
  ],
} as const satisfies Slips;
