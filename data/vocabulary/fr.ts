import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** French words of goods and their trade. */
export default {
  lampe:
    'adaptogène akadama allium aloé ambarella amigurumi astilbe babygro backpack barlow beanie bignone bilig ' +
    'bolero boucleur boxset bromélia bulleur burka butternut candelilla canelé canson cardio caridine carnauba ' +
    'ceropegia chaï chlorelle circlip clipboard clutch compostière compotière cotoneaster cubi culbuto curcumine ' +
    'câlinou danio dashiki daïkon dendrobium diméthicone dipladénia discus dobby dracaena défroisseur ' +
    'déshydrateur détoureur espelette extender fatboy flight-case fouta foutah gaine-thermo gaura ginger gps ' +
    'granola griffoir guidoline hand-spinner handpan heuchère infuseur intissé kakémono kapla konjac kougelhopf ' +
    'lobélia loofah mandala marula maryse microplane monopode monoï mousseur multioutil multitool muscovado okra ' +
    'otiorhynque paddle panna-cotta panthénol parabène pedalboard percarbonate perfecto perlage photinia pinata ' +
    'platy pogona popcorn portafiltre préampli quilling rooftop salwar sate scanneur shiso shorty slackline ' +
    'snood speculoos sphynx strap swimrun switch tanga teff terracotta thermo tote totebag vanity wago wakamé ' +
    "wakeboard wedge westie yoyo za'atar zaatar zafu zesteur édamame émousseur érythritol évideur",
  utile:
    'camel cérusé dessiccant dimmable ferritique monocolore non-comédogène oléofuge rétroréfléchissant smocké ' +
    'suspendable',
  emballer: 'carafer désappairer emballoter mulcher rebooter snacker uploader',
  '':
    'placo abatjour all allen amoncèle ampèreheure appt apt arr assoir autostop boul cde cdes chancèle chem combattif ' +
    'combattivité contrappel contrindication cpte cptes croquemonsieur dac dentelière dim dispo dép dérelié ' +
    'entredeux entretemps env. ergomètre esc extraplat exéma fact facts fasc feuillète ficèle frs groseiller ' +
    'hautparleur hautparleurs i-size ill imp int joailler jète lun microonde microondes millefeuille ' +
    'millefeuilles millepatte millepattes morcèle nbre nivèle parabènes pce pces persifflage piquenique ' +
    'piqueniquer piqueniques portebonheur portemonnaie potpourri qté qtés quincailler radioréveil rassoir rdv ' +
    'renouvèle renouvèlement renouvèlera rondpoint rte ruissèle ruissèlement réfs répa rés sam sav serpillère ' +
    'serpillères stp svp thermorégulé tirebouchon tirebouchons ttc tva ven weekend weekends zac éco ' +
    'écocontribution éds épidermures épèle étincèle étiquète étiquètent',
} satisfies Vocabulary;
